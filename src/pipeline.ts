import type { CommitScanned } from './domain/commit.ts';
import type { Bases, Comparison, Head } from './domain/comparison.ts';
import type { DiffFound } from './domain/diff.ts';
import { messageOf, ScanError, UserError } from './domain/errors.ts';
import type { Finding } from './domain/finding.ts';
import type { Log } from './domain/log.ts';
import { merge } from './domain/merge.ts';
import type { Policy, Report, ReportPart } from './domain/report.ts';
import type { Scan } from './domain/scan.ts';
import type { Exception } from './domain/exception.ts';
import type * as Judging from './judging.ts';
import type { Evidence } from './policy/assess.ts';
import type { Publication, Publisher } from './publish/publisher.ts';
import { scanAll, type PlannedScan } from './scan-all.ts';
import type { Progress, ScanContext } from './scanners/scanner.ts';

export type { PlannedScan } from './scan-all.ts';

/** Scans that were made elsewhere, with their findings merged, and what all of it is to be judged by. */
export interface Collected {
  readonly scans: readonly Scan[];
  readonly findings: readonly Finding[];
  readonly notices: readonly string[];
  readonly policy: Policy;
  /** Whose word it is, where nobody vouches for it. */
  readonly claims?: string;
  /** What its findings were compared with where they were made. */
  readonly comparison?: Comparison;
  /** Of several gates: what each is judged by, in place of `policy`. */
  readonly parts?: readonly ReportPart[];
}

export interface Plan {
  readonly gate: string;
  /** Tells two runs of one gate apart; may be empty. */
  readonly id: string;
  readonly scans: readonly PlannedScan[];
  /** How many scans may run side by side; default one. */
  readonly concurrency?: number;
  /** Gets ready what several scans need; what goes wrong there is told by the scans that needed it. */
  readonly prepare?: () => Promise<void>;
  /** Reads what was scanned elsewhere, in place of `scans`; what could not be read comes back as a failed scan. */
  readonly collect?: (context: ScanContext, policy: Policy) => Promise<Collected>;
  readonly policy: Policy;
  readonly exceptions?: readonly Exception[];
  readonly notices: readonly string[];
  /** Writes to the findings what is known of them from elsewhere. */
  readonly enrich?: (findings: readonly Finding[], now: Date) => Pick<Collected, 'findings' | 'notices'>;
  /** The commit that is scanned. */
  readonly commit?: CommitScanned;
  /** Tells what the change does to files, as findings name them. Left out of the report where it is not known and nothing is judged by it. */
  readonly diff?: () => Promise<DiffFound>;
  /** Gets what the findings are compared with, to tell new ones from known ones; what cannot be had is said in `noBase` or by a `UserError` or `ScanError`. */
  readonly bases?: (head: Head, context: ScanContext) => Promise<Bases>;
}

/** What a run is given of the world. */
export interface Ports {
  readonly log: Log;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  readonly version: string;
  readonly publishers: readonly Publisher[];
  progress(scan: string, progress: Progress): void;
  matches(glob: string, text: string): boolean;
}

export interface Outcome {
  readonly report: Report;
  readonly publications: readonly Publication[];
}

/** From a plan to a published verdict. Rejects when the run is cancelled or Gatehouse itself is broken; then nothing was published as passed. */
export async function run(plan: Plan, ports: Ports): Promise<Outcome> {
  for (const publisher of ports.publishers) {
    await publisher.begin?.();
  }
  try {
    const collected = enriched(plan, await collect(plan, ports), ports);
    // A cancelled job has seconds left: enough to close the check, not to publish what was found so far.
    ports.signal.throwIfAborted();
    // Loaded while scanners are at work, where one is: see `readyForReports`.
    const judging = await import('./judging.ts');
    const evidence = await located(plan, await compared(plan, collected, ports, judging), judging);
    ports.signal.throwIfAborted();
    return await publishAll(reportOf(plan, evidence, ports, judging), ports);
  } catch (error) {
    for (const publisher of ports.publishers) {
      await publisher.abandon?.({ kind: ports.signal.aborted ? 'cancelled' : 'broken', reason: messageOf(error) });
    }
    throw error;
  }
}

async function collect(plan: Plan, ports: Ports): Promise<Collected> {
  const { policy, notices } = plan;
  if (plan.collect === undefined) {
    await plan.prepare?.();
    const scanned = await scanAll(plan.scans, plan.concurrency ?? 1, policy, ports);
    const findings = merge(scanned.map(({ observed }) => observed));
    return { scans: scanned.map(({ scan }) => scan), findings, notices, policy };
  }
  const progress = (far: Progress): void => ports.progress(plan.gate, far);
  const collected = await plan.collect({ signal: ports.signal, progress }, policy);
  return { ...collected, notices: [...notices, ...collected.notices] };
}

function enriched({ enrich }: Plan, collected: Collected, ports: Ports): Collected {
  if (enrich === undefined) {
    return collected;
  }
  const { findings, notices } = enrich(collected.findings, ports.now());
  return { ...collected, findings, notices: [...collected.notices, ...notices] };
}

/** What was found, with what is new in it told from what was known. */
async function compared(
  { gate, commit, bases }: Plan,
  collected: Collected,
  ports: Ports,
  { compare }: typeof Judging,
) {
  const head = { scans: collected.scans, findings: collected.findings, ...(commit !== undefined && { commit }) };
  // Reports that were compared where they were made need no other comparison.
  if (bases === undefined || collected.comparison !== undefined) {
    return { ...collected, ...head };
  }
  const progress = (far: Progress): void => ports.progress(gate, far);
  const found = await bases(head, { signal: ports.signal, progress }).catch(withoutBases);
  const { findings, comparison, notices } = compare(head, found, ports.now());
  return { ...collected, ...head, findings, comparison, notices: [...collected.notices, ...notices] };
}

/** What was found, with how it lies to the diff of the change. */
async function located<T extends Collected>(
  { diff }: Plan,
  compared: T,
  { aboutDiff, placed }: typeof Judging,
): Promise<T> {
  const found = await diff?.();
  if (found === undefined || ('none' in found && compared.policy.scope === undefined)) {
    return compared;
  }
  const { base, baseline }: Comparison = compared.comparison ?? { base: { how: 'none' } };
  const comparison = { base, ...(baseline !== undefined && { baseline }), diff: aboutDiff(found) };
  const findings = 'none' in found ? compared.findings : placed(compared.findings, found);
  return { ...compared, findings, comparison };
}

/** What speaks against a comparison is no reason to lose what was scanned. */
function withoutBases(error: unknown): Bases {
  if (error instanceof UserError || error instanceof ScanError) {
    return { noBase: messageOf(error), notices: [] };
  }
  throw error;
}

function reportOf(
  { gate, id, exceptions = [] }: Plan,
  compared: Collected & Pick<Evidence, 'comparison' | 'commit'>,
  ports: Ports,
  { assessAll }: typeof Judging,
): Report {
  const evidence = { gate, id, ...compared, exceptions, gatehouse: ports.version };
  return assessAll(evidence, { now: ports.now(), matches: (glob, text) => ports.matches(glob, text) });
}

/** First what the run is for, as the report in a file: when that is lost, the others show an error. */
async function publishAll(judged: Report, { publishers, log }: Ports): Promise<Outcome> {
  const required = publishers.filter((publisher) => publisher.required === true);
  const others = publishers.filter((publisher) => publisher.required !== true);
  const kept = await publishTo(required, judged, log);
  const report = withLost(kept, judged);
  const again = report === judged ? kept : await publishTo(required, report, log);
  return { report, publications: [...again, ...(await publishTo(others, report, log))] };
}

function withLost(kept: readonly Publication[], report: Report): Report {
  const lost = kept.flatMap((publication) => (publication.status === 'failed' ? [publication] : []));
  const reasons = lost.map(({ publisher, message }) => ({
    rule: 'report.lost',
    message: `The report could not be kept (${publisher}): ${message}`,
    findings: [],
  }));
  return lost.length === 0 ? report : { ...report, verdict: 'error', reasons: [...reasons, ...report.reasons] };
}

async function publishTo(publishers: readonly Publisher[], report: Report, log: Log): Promise<readonly Publication[]> {
  const publications: Publication[] = [];
  for (const publisher of publishers) {
    const publication = await publishOne(publisher, report);
    if (publication.status === 'forbidden' || publication.status === 'failed') {
      log.warning(`${publisher.name}: ${publication.message}`);
    }
    publications.push(publication);
  }
  return publications;
}

async function publishOne(publisher: Publisher, report: Report): Promise<Publication> {
  try {
    return await publisher.publish(report);
  } catch (error) {
    return { publisher: publisher.name, status: 'failed', message: messageOf(error) };
  }
}
