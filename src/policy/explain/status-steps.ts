import type { Finding } from '../../domain/finding.ts';
import { exceptionWords } from '../../ledger/apply.ts';
import { lifeOf, type LifeState } from '../../ledger/life.ts';
import { matcherOf } from '../../ledger/matcher.ts';
import { STATUS_WORDS } from '../../report/words.ts';
import type { Explaining, Step } from './explanation.ts';

/** What decides on the status of a finding: ignored rules, exceptions, and what the scanners say. */
export function statusSteps(finding: Finding, explaining: Explaining): readonly Step[] {
  const { ignore } = explaining.judged.bench.policy;
  const rule = finding.decision?.rule;
  const steps: Step[] = [];
  if (ignore.length > 0) {
    const isIgnored = rule === 'ignore-rules';
    const says = isIgnored ? (finding.decision?.exception ?? 'It names it.') : `None of ${ignore.length} names it.`;
    steps.push({ rule: 'ignore-rules', outcome: isIgnored ? 'decides' : 'passed', says, checks: [] });
  }
  if (rule !== 'ignore-rules' && explaining.judged.exceptions.length > 0) {
    steps.push(exceptionStep(finding, explaining));
  }
  if (finding.status !== 'open' && !steps.some(({ outcome }) => outcome === 'decides')) {
    const says = `Who saw it says that it is ${STATUS_WORDS[finding.status]}.`;
    steps.push({ rule: `status.${finding.status}`, outcome: 'decides', says, checks: [] });
  }
  return steps;
}

function exceptionStep(finding: Finding, { report, judged, matches }: Explaining): Step {
  const { exceptions, bench } = judged;
  const digests = (target: string): readonly string[] =>
    report.scans.flatMap((scan) => (scan.target.name === target ? (scan.target.digest ?? []) : []));
  const speaking = matcherOf(exceptions, { matches, digests })(finding);
  const now = new Date(report.judgedAt);
  const said = speaking.map(
    (exception) => `${exceptionWords(exception)}, which ${LIFE[lifeOf(exception, now, bench.policy)]}`,
  );
  const none =
    exceptions.length === 1 ? 'The one exception does not speak of it.' : `None of ${exceptions.length} speaks of it.`;
  return {
    rule: 'exceptions',
    outcome: finding.decision?.rule === 'exception' ? 'decides' : 'passed',
    says: said.length === 0 ? none : `${said.join('; ')}.`,
    checks: [],
  };
}

const LIFE: Readonly<Record<LifeState, string>> = {
  valid: 'holds',
  expiring: 'holds, and expires soon',
  expired: 'has expired',
  'too-long': 'lasts longer than the policy allows, and so does not hold',
  endless: 'has no end, which the policy does not allow, and so does not hold',
};
