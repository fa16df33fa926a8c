import { ScanError } from '../../domain/errors.ts';
import { fieldsOf, listOf, textOf } from '../fields.ts';
import type { ManifestQuestion } from '../manifest-scanner.ts';
import { unaskedNotice } from '../rego-unasked.ts';
import { DENIAL } from './report.ts';

/** The names of a rule and the packages around it, from the outermost. */
type RulePath = readonly string[];

/**
 * Which packages of a bundle have rules that OPA was not asked for, nor comes to from those that it was asked for: a main may ask others.
 * `opa deps` tells without running anything.
 */
export function unaskedByOpa(bundle: string, namespaces: readonly string[]): ManifestQuestion {
  const question = (query: string): ManifestQuestion['step'] => ({
    args: ['deps', '--format=json', `--bundle=${bundle}`, query],
    env: { OPA_TELEMETRY_DISABLED: 'true' },
    completed: [0],
  });
  return {
    step: question('data'),
    answer: (printed) => {
      const rules = rulesIn(printed).filter((path) => isAnswer(path.at(-1) ?? ''));
      const asked = rules.filter((path) => namespaces.includes(packageOf(path)));
      const others = rules.filter((path) => !asked.includes(path));
      if (others.length === 0 || asked.length === 0) {
        return unaskedNotice(others.map(packageOf));
      }
      return {
        step: question(asked.map(referenceTo).join('; ')),
        answer: (used) => {
          const reached = new Set(rulesIn(used).map(referenceTo));
          return unaskedNotice(others.filter((path) => !reached.has(referenceTo(path))).map(packageOf));
        },
      };
    },
  };
}

function isAnswer(rule: string): boolean {
  return rule === 'allow' || DENIAL.test(rule);
}

function packageOf(path: RulePath): string {
  return path.slice(0, -1).join('.');
}

function referenceTo(path: RulePath): string {
  return `data${path.map((name) => `[${JSON.stringify(name)}]`).join('')}`;
}

/** The rules that `opa deps` lists, each as the parts of a reference, of which the first is data. Throws a `ScanError` for anything else. */
function rulesIn(printed: string): readonly RulePath[] {
  const value: unknown = JSON.parse(printed);
  const { virtual } = fieldsOf(value);
  if (!Array.isArray(virtual)) {
    throw new ScanError('opa deps lists no rules');
  }
  return virtual.map((parts) =>
    listOf(parts)
      .slice(1)
      .map((part) => textOf(fieldsOf(part)['value']) ?? ''),
  );
}
