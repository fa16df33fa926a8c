import { placeWords, type AcceptedGap } from '../domain/accepted-gap.ts';
import { UserError } from '../domain/errors.ts';
import type { Exception } from '../domain/exception.ts';
import type { Policy, Report } from '../domain/report.ts';
import type { CliProcess } from '../gates/on-terminal.ts';
import { applyExceptions } from '../ledger/apply.ts';
import { lifeOf } from '../ledger/life.ts';
import { listedGapJson, listedJson, quantity, renderListing, type Listed, type ListedGap } from '../ledger/listing.ts';
import { undecided } from '../ledger/undo.ts';
import { matches } from '../policy/glob.ts';
import { daysOf, readLedger, readReport } from './exceptions-files.ts';
import type { Said } from './said.ts';

export interface ListOptions {
  readonly report?: string;
  readonly format: 'table' | 'json';
  readonly maxDays?: string;
}

type Where = Pick<CliProcess, 'cwd'>;

/** Every exception and every accepted gap with its state. */
export async function listExceptions(files: readonly string[], options: ListOptions, where: Where): Promise<Said> {
  const report = options.report === undefined ? undefined : await readReport(options.report, where);
  const ofReport = report !== undefined && files.length === 0;
  // What a report was judged by is listed as it was then.
  const now = ofReport ? new Date(report.judgedAt) : new Date();
  const maxDays = daysOf(options.maxDays);
  const ledger = ofReport
    ? { ...OF_REPORT, exceptions: report.inputs.exceptions, acceptedGaps: acceptedGapsIn(report) }
    : await readLedger(files, maxDays, where, now);
  if (ledger.mistakes.length > 0) {
    throw new UserError(ledger.mistakes.join('\n'));
  }
  const bound = ofReport ? report.inputs.policy.exceptions : boundOf(ledger.maxDays);
  const all = listed(ledger.exceptions, bound, report, now);
  const gaps = ledger.acceptedGaps.map((accepted) => listedGap(accepted, bound, report, now));
  const text =
    options.format === 'json'
      ? `${JSON.stringify([...all.map(listedJson), ...gaps.map(listedGapJson)], undefined, 2)}\n`
      : renderListing(all, gaps, now);
  return { code: 0, text, warnings: ledger.notices };
}

const OF_REPORT = { notices: [], mistakes: [], maxDays: undefined };

type Bound = Policy['exceptions'];

function boundOf(maxDays: number | undefined): Bound {
  return maxDays === undefined ? {} : { maxDays };
}

function listed(
  exceptions: readonly Exception[],
  bound: Bound,
  report: Report | undefined,
  now: Date,
): readonly Listed[] {
  const life = { exceptions: bound ?? {} };
  if (report === undefined) {
    return exceptions.map((exception) => ({ exception, state: lifeOf(exception, now, life) }));
  }
  const { uses } = applyExceptions(report.findings.map(undecided), exceptions, {
    now,
    matches,
    policy: { ...report.inputs.policy, ...life },
    scans: report.scans,
  });
  return exceptions.map((exception) => ({
    exception,
    state: lifeOf(exception, now, life),
    findings: uses.get(exception) ?? [],
  }));
}

/** Of a report on several gates those of each. */
function acceptedGapsIn({ inputs: { policy, parts = [] } }: Report): readonly AcceptedGap[] {
  const all = [policy, ...parts.map((part) => part.policy)].flatMap(({ acceptedGaps = [] }) => acceptedGaps);
  return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}

function listedGap(accepted: AcceptedGap, bound: Bound, report: Report | undefined, now: Date): ListedGap {
  const state = lifeOf(accepted, now, { exceptions: bound ?? {} });
  const there = report?.scans.flatMap(({ gaps }) => gaps.map(({ what }) => what));
  return { accepted, state, ...(there && { gaps: there.filter((what) => matches(accepted.gap, what)) }) };
}

/** Everything that is wrong with files of exceptions; 1 when they are right and some have expired. */
export async function checkExceptions(
  files: readonly string[],
  options: { readonly maxDays?: string },
  where: Where,
): Promise<Said> {
  const now = new Date();
  const {
    exceptions,
    acceptedGaps,
    mistakes,
    notices,
    maxDays,
    files: read,
  } = await readLedger(files, daysOf(options.maxDays), where, now);
  if (mistakes.length > 0) {
    throw new UserError(mistakes.join('\n'));
  }
  const life = { exceptions: boundOf(maxDays) ?? {} };
  const all = [...exceptions, ...acceptedGaps.map((one) => ({ id: gapName(one), expires: one.expires }))];
  const inState = (state: string) => all.filter((one) => lifeOf(one, now, life) === state);
  const expired = inState('expired').map(
    ({ id, expires = '' }) => `${id}: it expired (${expires}) and sets nothing aside any more.`,
  );
  const expiring = inState('expiring').map(({ id, expires = '' }) => `${id}: it expires soon (${expires}).`);
  const counted = [
    quantity(exceptions.length, 'exception'),
    ...(acceptedGaps.length > 0 ? [quantity(acceptedGaps.length, 'accepted gap')] : []),
  ];
  const sum = `${counted.join(' and ')} in ${read.join(', ')}: ${expired.length} expired, ${expiring.length} expiring.`;
  return {
    code: expired.length === 0 ? 0 : 1,
    text: `${[...expired, sum].join('\n')}\n`,
    warnings: [...notices, ...expiring],
  };
}

function gapName(one: AcceptedGap): string {
  return `${placeWords(one)}, the accepted gap ${one.gap}`;
}
