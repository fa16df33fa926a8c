import type { Finding } from '../domain/finding.ts';
import type { ConditionName } from './conditions.ts';
import type { Bench } from './rulings.ts';

/** What a rule may ask for that somebody must have said: how it is called, and who could say it. */
const FIGURES: Readonly<Partial<Record<ConditionName, { readonly what: string; readonly advice: string }>>> = {
  kev: { what: 'whether it is known to be exploited (KEV)', advice: ' Give kev-file, or use a scanner that knows it.' },
  epss: { what: 'its EPSS', advice: ' Give epss-file, or use a scanner that knows it.' },
  cvss: { what: 'its CVSS score', advice: '' },
  reachable: { what: 'whether it can be reached', advice: '' },
  ageDays: { what: 'when it was first seen', advice: ' A baseline keeps that.' },
  publishedDays: { what: 'when it was published', advice: '' },
};

/** Nobody says these of anything else, and nobody could. */
const OF_VULNERABILITIES: ReadonlySet<ConditionName> = new Set(['kev', 'epss', 'reachable']);

interface Undecided {
  readonly rules: Set<string>;
  findings: number;
}

/** A sentence for each figure that rules ask for and that nobody knows of findings on which they could have decided. */
export function unknownFigures(findings: readonly Finding[], bench: Bench): readonly string[] {
  if (bench.rules.length === 0) {
    return [];
  }
  const open = findings.filter(({ status }) => status === 'open');
  const undecided = new Map<ConditionName, Undecided>();
  for (const finding of open) {
    for (const [name, rules] of unknownOf(finding, bench)) {
      if (finding.kind !== 'vulnerability' && OF_VULNERABILITIES.has(name)) {
        continue;
      }
      const entry = undecided.get(name) ?? { rules: new Set<string>(), findings: 0 };
      entry.findings += 1;
      for (const rule of rules) {
        entry.rules.add(rule);
      }
      undecided.set(name, entry);
    }
  }
  // Scanners say which are exploited, and nothing of the others: one that is shows that they know.
  if (open.some(({ scores }) => scores?.kev === true) && !open.some(({ scores }) => scores?.kev === false)) {
    undecided.delete('kev');
  }
  return [...undecided].flatMap(([name, entry]) => sentence(name, entry));
}

/** What is not known of a finding, with the rules that might have decided on it otherwise. */
function unknownOf(finding: Finding, { rules }: Bench): ReadonlyMap<ConditionName, readonly string[]> {
  const unknown = new Map<ConditionName, readonly string[]>();
  for (const { rule, tests } of rules) {
    const results = tests.map((test) => ({ name: test.name, holds: test.holds(finding) }));
    if (results.every(({ holds }) => holds === true)) {
      break;
    }
    const open = results.some(({ holds }) => holds === false) ? [] : results.filter(({ holds }) => holds === undefined);
    for (const { name } of open) {
      unknown.set(name, [...(unknown.get(name) ?? []), rule.name]);
    }
  }
  return unknown;
}

function sentence(name: ConditionName, { rules, findings }: Undecided): readonly string[] {
  const figure = FIGURES[name];
  if (figure === undefined) {
    return [];
  }
  const who = rules.size === 1 ? 'the rule' : 'the rules';
  const asks = rules.size === 1 ? 'asks' : 'ask';
  const count = `${findings} open finding${findings === 1 ? '' : 's'}`;
  return [
    `Of ${count} nobody said ${figure.what}, which ${who} ${[...rules].join(', ')} ${asks} for, so that ${rules.size === 1 ? 'it' : 'they'} did not decide on ${findings === 1 ? 'it' : 'them'}.${figure.advice}`,
  ];
}
