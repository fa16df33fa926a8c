import { stringify } from 'yaml';
import type { Finding } from '../../domain/finding.ts';
import { dayAfter } from '../../ledger/life.ts';
import type { ControlRule } from '../controls.ts';
import { counts } from '../report-benches.ts';
import type { Bench, Ruling } from '../rulings.ts';
import type { Tally } from '../tallies.ts';
import type { Explaining, Remedy } from './explanation.ts';

/** What would change the outcome: first what mends the finding, then what a person may decide. */
export function remediesOf(
  finding: Finding,
  ruling: Ruling,
  over: readonly Tally[],
  { report, judged }: Explaining,
): readonly Remedy[] {
  const { bench } = judged;
  if (finding.status !== 'open') {
    return whenSetAside(finding);
  }
  return counts(ruling)
    ? [...mending(finding), ...deciding(ruling, over), exception(finding, bench, new Date(report.judgedAt))]
    : [...whenNotCounted(ruling), ...mending(finding)];
}

function mending({ component, patch, remediation }: Finding): readonly Remedy[] {
  const fixedIn = component?.fixedIn ?? [];
  if (component !== undefined && fixedIn.length > 0) {
    return [{ says: `Update ${component.name} to ${fixedIn.join(' or ')}.` }];
  }
  if (patch !== undefined) {
    return [{ says: `Apply the patch of ${patch.path}: ${patch.description}` }];
  }
  return remediation === undefined || remediation === '' ? [] : [{ says: remediation }];
}

function deciding({ blockedBy, byControl }: Ruling, over: readonly Tally[]): readonly Remedy[] {
  const limits = over.map(({ rule, key, limit, counted }) => {
    const raised = rule.startsWith('new.') ? rule.slice(0, rule.lastIndexOf('.')) : 'the budget';
    return { says: `${mendWords(counted.length, limit, rule)}, or raise ${raised} to ${key}=${counted.length}.` };
  });
  return [
    ...(blockedBy === undefined
      ? []
      : [
          {
            says: `Change the rule ${blockedBy.name}: give it ${blockedBy.graceDays === undefined ? '' : 'more '}grace-days, or a rule before it that allows this.`,
          },
        ]),
    ...(byControl === undefined ? [] : [{ says: CONTROL_REMEDIES[byControl] }]),
    ...limits,
  ];
}

const CONTROL_REMEDIES: Readonly<Record<ControlRule, string>> = {
  require: 'Take its control from require.',
  'fail-on-any-resource': 'Take its control from fail-on-any-resource, or let a rule of the policy allow this.',
};

function mendWords(counted: number, limit: number, rule: string): string {
  if (counted === 1) {
    return `Mend it: nothing else counts in ${rule}`;
  }
  const all = limit === 0 ? `all ${counted}` : `${counted - limit} of the ${counted}`;
  return `Mend ${all} findings that count in ${rule}`;
}

const LIFE_DAYS = 90;

/** An exception for this finding, with gaps for what only a person can say. */
function exception({ id, kind, component, fingerprint }: Finding, { policy }: Bench, now: Date): Remedy {
  const days = Math.min(LIFE_DAYS, policy.exceptions?.maxDays ?? LIFE_DAYS);
  const purl = kind === 'vulnerability' ? component?.purl : undefined;
  const entry = {
    id,
    ...(purl === undefined ? { fingerprint } : { component: purl }),
    reason: 'why it can be lived with',
    owner: 'who answers for it',
    expires: dayAfter(now, days),
  };
  return {
    says: `Live with it until ${entry.expires}: an exception, with a reason and an owner.`,
    yaml: stringify({ exceptions: [entry] }, { lineWidth: 0 }),
  };
}

function whenNotCounted({ decision, graceUntil }: Ruling): readonly Remedy[] {
  if (graceUntil !== undefined) {
    return [{ says: `Nothing: it counts after ${graceUntil.toISOString().slice(0, 10)}.` }];
  }
  if (decision.rule.startsWith('judged.') || decision.rule === 'ratchet') {
    return [{ says: 'It counts with judge: all.' }];
  }
  if (decision.rule.startsWith('scope.')) {
    return [{ says: 'It counts with scope: all.' }];
  }
  return [{ says: `It counts without ${decision.rule}.` }];
}

function whenSetAside({ decision, status }: Finding): readonly Remedy[] {
  if (decision?.rule === 'exception') {
    return [{ says: 'It counts again when the exception expires, or is taken out.' }];
  }
  if (decision?.rule === 'ignore-rules') {
    return [{ says: 'It counts again when ignore-rules does not name it.' }];
  }
  return status === 'manual' ? [{ says: 'Check it by hand; it never counts by itself.' }] : [];
}
