import type { Finding } from '../../domain/finding.ts';
import type { Report } from '../../domain/report.ts';
import type { Assessing } from '../assess.ts';
import { benchesOf, counts } from '../report-benches.ts';
import { rulingOn, type Ruling } from '../rulings.ts';
import { ruleName } from '../rules.ts';
import { STATUS_WORDS } from '../../report/words.ts';
import { talliesOf, type Tally } from '../tallies.ts';
import type { Explaining, Explanation } from './explanation.ts';
import { remediesOf } from './remedies.ts';
import { statusSteps } from './status-steps.ts';
import { budgetSteps, controlSteps, exemptionSteps, graceSteps, ruleSteps, scopeSteps } from './steps.ts';

/** Explains findings of a report; of one that several gates judged, by the one whose decision stands. */
export function explainer(report: Report, matches: Assessing['matches']): (finding: Finding) => Explanation {
  const all = benchesOf(report).map((judged): Explaining => {
    const own = report.findings.filter((finding) => judged.judges(finding));
    const ruled = own.map((finding) => ({ finding, ruling: rulingOn(finding, judged.bench) }));
    return { report, judged, tallies: talliesOf(ruled, judged.bench), matches };
  });
  return (finding) => {
    const asked = all.filter(({ judged }) => judged.judges(finding));
    const standing = asked.find(
      ({ judged }) => rulingOn(finding, judged.bench).decision.rule === finding.decision?.rule,
    );
    const [first] = asked.length === 0 ? all : asked;
    const explaining = standing ?? first;
    if (explaining === undefined) {
      throw new Error('a report is judged by one policy at least');
    }
    return explained(finding, explaining);
  };
}

function explained(finding: Finding, explaining: Explaining): Explanation {
  const ruling = rulingOn(finding, explaining.judged.bench);
  const inTallies = explaining.tallies.filter(({ counted }) => counted.includes(finding));
  const over = inTallies.filter(({ counted, limit }) => counted.length > limit);
  const breaks = [
    ...(ruling.blockedBy === undefined ? [] : [ruleName(ruling.blockedBy)]),
    ...(ruling.byControl === undefined ? [] : [ruling.byControl]),
    ...over.map(({ rule }) => rule),
  ];
  const before = statusSteps(finding, explaining);
  const steps =
    finding.status === 'open'
      ? [
          ...before,
          ...untilDecided(
            () => ruleSteps(finding, explaining),
            () => controlSteps(ruling, explaining),
            () => exemptionSteps(finding, explaining),
            () => graceSteps(finding, ruling, explaining),
            () => [...scopeSteps(finding, ruling, explaining), ...budgetSteps(ruling, inTallies, explaining)],
          ),
        ]
      : before;
  return {
    finding,
    counts: counts(ruling),
    breaks,
    answer: answerOf(finding, ruling, breaks, inTallies),
    steps,
    remedies: remediesOf(finding, ruling, over, explaining),
  };
}

/** Steps up to the one that decides. */
function untilDecided(...parts: readonly (() => Explanation['steps'])[]): Explanation['steps'] {
  const steps: Explanation['steps'][number][] = [];
  for (const part of parts) {
    steps.push(...part());
    if (steps.some(({ outcome }) => outcome === 'decides')) {
      break;
    }
  }
  return steps;
}

function answerOf(finding: Finding, ruling: Ruling, breaks: readonly string[], tallies: readonly Tally[]): string {
  const { rule, reason, exception } = finding.decision ?? ruling.decision;
  if (finding.status !== 'open') {
    return `It does not count: it is ${STATUS_WORDS[finding.status]} by ${rule}${because(exception ?? reason)}.`;
  }
  if (!counts(ruling)) {
    return `It is open, and does not count by ${rule}${because(reason ?? exception)}.`;
  }
  if (breaks.length > 0) {
    return `It counts, and breaks ${breaks.join(' and ')}.`;
  }
  return tallies.length === 0
    ? `It counts, and nothing limits it (${rule}).`
    : `It counts, within ${tallies.map((tally) => `${tally.rule} (${tally.counted.length} of at most ${tally.limit})`).join(' and ')}.`;
}

function because(reason: string | undefined): string {
  return reason === undefined ? '' : `: ${reason.replace(/\.$/, '')}`;
}
