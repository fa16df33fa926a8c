import { Option } from 'commander';
import type { GateSpec } from '../config/gate-spec.ts';
import { existsIn, type InputSpec } from '../config/input.ts';
import type { RawInputs } from '../config/read.ts';

/** The flags of a gate: its inputs under the same names. */
export function flagsOf({ inputs }: GateSpec): readonly (readonly [string, InputSpec])[] {
  return Object.entries(inputs).filter(([, spec]) => existsIn('cli', spec));
}

/** A flag for the parser: it only collects texts, which `readInputs` checks all together. */
export function optionOf(name: string, spec: InputSpec): Option {
  const option = new Option(flagText(name, spec), describe(spec)).helpGroup(`${spec.group}:`);
  // To commander every --no-NAME is the flag NAME turned off; here no-baseline is an input of its own.
  option.negate = false;
  if (spec.type === 'boolean') {
    return option;
  }
  return option.argParser((text: string, before: unknown) => (Array.isArray(before) ? [...before, text] : [text]));
}

function flagText(name: string, spec: InputSpec): string {
  const short = spec.short === undefined ? '' : `-${spec.short}, `;
  return spec.type === 'boolean' ? `${short}--${name}` : `${short}--${name} ${placeholder(name, spec)}`;
}

/** `<severity>`; in brackets where the value may be left out. */
export function placeholder(name: string, { bare, valueName = name }: InputSpec): string {
  return bare === undefined ? `<${valueName}>` : `[${valueName}]`;
}

function describe(spec: InputSpec): string {
  const facts = [
    'values' in spec && spec.values !== undefined ? `one of ${spec.values.join(', ')}` : undefined,
    spec.bare === undefined || spec.type === 'boolean' ? undefined : `alone: ${spec.bare}`,
    spec.default === undefined || spec.type === 'boolean' ? undefined : `default: ${spec.default}`,
  ].filter((fact) => fact !== undefined);
  return facts.length === 0 ? spec.description : `${spec.description} (${facts.join('; ')})`;
}

/** The texts that the parser collected, by input; the plain arguments go to the gate's positional input. */
export function rawOf(spec: GateSpec, options: Readonly<Record<string, unknown>>, plain: readonly string[]): RawInputs {
  const raw = new Map<string, string>();
  for (const [name, input] of flagsOf(spec)) {
    const given = options[attributeOf(name)];
    const texts = [...textsOf(given), ...(name === spec.positional ? plain : [])];
    // Of a flag that holds one value the last counts, as everywhere on the command line.
    const text = input.type === 'list' ? texts.join('\n') : texts.at(-1);
    if (text !== undefined && text !== '') {
      raw.set(name, text);
    }
  }
  return raw;
}

function textsOf(given: unknown): readonly string[] {
  return Array.isArray(given) ? given.map(String) : given === true ? ['true'] : [];
}

// As commander names them: --fail-on is failOn.
function attributeOf(name: string): string {
  return name.replaceAll(/-(?<letter>[a-z])/g, (_, letter: string) => letter.toUpperCase());
}

/**
 * Gives flags that may stand alone their value, so that the parser does not take the next argument for it:
 * `--fix k8s/` is `--fix=show k8s/`, and `--fix write` is still `--fix=write`.
 */
export function withBareValues(spec: GateSpec, args: readonly string[]): readonly string[] {
  const end = args.indexOf('--');
  const before = end === -1 ? args : args.slice(0, end);
  const filled: string[] = [];
  for (let index = 0; index < before.length; index += 1) {
    const arg = before[index] ?? '';
    const [, input] = flagsOf(spec).find(([name]) => arg === `--${name}`) ?? [];
    const next = before[index + 1];
    if (arg === '--no-color') {
      filled.push('--color=never');
    } else if (input?.bare === undefined || input.type === 'boolean') {
      filled.push(arg);
    } else if ('values' in input && next !== undefined && (input.values ?? []).includes(next)) {
      filled.push(`${arg}=${next}`);
      index += 1;
    } else {
      filled.push(`${arg}=${input.bare}`);
    }
  }
  return [...filled, ...(end === -1 ? [] : args.slice(end))];
}
