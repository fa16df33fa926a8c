import type { Finding } from '../domain/finding.ts';
import type { Policy, Report } from '../domain/report.ts';
import type { Exception } from '../domain/exception.ts';
import { undecided } from '../ledger/undo.ts';
import { assessAll, type PartedEvidence } from './assess-parts.ts';
import type { Assessing, Evidence } from './assess.ts';
import { withoutAllowances } from './gaps.ts';

/** What is judged by instead of what the report says. */
export interface Instead {
  readonly policy?: Partial<Policy>;
  readonly exceptions?: readonly Exception[];
}

/** For a gate and the id of its run, what is judged by instead. */
export type InsteadOf = (gate: string, id: string) => Instead;

type Matches = Assessing['matches'];

function asRecorded(): Instead {
  return {};
}

/** Judges a report again by what it embeds, at the time it was judged: of a report that nobody altered the same report. */
export function replay(report: Report, matches: Matches, insteadOf: InsteadOf = asRecorded): Report {
  const assessing = { now: new Date(report.judgedAt), matches };
  const evidence = evidenceOf(report, insteadOf);
  const known = report.inputs.notices ?? noticesBefore(report, assessAll(evidence, assessing));
  const again = assessAll({ ...evidence, notices: known }, assessing);
  // That a report could not be kept is no matter of judging, and stays an error.
  const lost = report.reasons.filter(({ rule }) => rule === 'report.lost');
  return lost.length === 0 ? again : { ...again, verdict: 'error', reasons: [...lost, ...again.reasons] };
}

/** What a report was judged on, with everything that judging wrote to it taken away. */
function evidenceOf(report: Report, insteadOf: InsteadOf): Evidence & Partial<PartedEvidence> {
  const { gate, id, commit, inputs } = report;
  const { comparison, claims, parts, gatehouse } = inputs;
  const instead = insteadOf(gate, id);
  const exceptions = instead.exceptions ?? inputs.exceptions;
  return {
    gate,
    id,
    scans: report.scans.map(withoutAllowances),
    findings: report.findings.map(undecided),
    policy: { ...inputs.policy, ...instead.policy },
    exceptions,
    notices: inputs.notices ?? [],
    ...(comparison !== undefined && { comparison }),
    ...(claims !== undefined && { claims }),
    ...(commit !== undefined && { commit }),
    ...(parts !== undefined && {
      parts: parts.map((part) => partOf(part, insteadOf(part.gate, part.id))),
    }),
    gatehouse,
  };
}

type Part = PartedEvidence['parts'][number];

function partOf(part: Part, { policy, exceptions }: Instead): Part {
  return { ...part, policy: { ...part.policy, ...policy }, exceptions: exceptions ?? part.exceptions };
}

/** Of a report that does not tell its notices apart: those that judging does not say again. */
function noticesBefore({ notices }: Report, again: Report): readonly string[] {
  const said = new Set(again.notices);
  return notices.filter((notice) => !said.has(notice));
}

/** How the findings of two reports on the same are decided otherwise, in the order of the second. */
export function decidedOtherwise(before: Report, after: Report): readonly (readonly [Finding, Finding])[] {
  const known = new Map(before.findings.map((finding) => [finding.fingerprint, finding]));
  return after.findings.flatMap((finding) => {
    const old = known.get(finding.fingerprint);
    return old === undefined || answerOn(old) === answerOn(finding) ? [] : [[old, finding] as const];
  });
}

function answerOn({ status, severity, cause, decision }: Finding): string {
  return JSON.stringify([status, severity, cause, decision?.rule]);
}
