import { messageOf, SkippedScan } from './domain/errors.ts';
import type { Log } from './domain/log.ts';
import type { Observed } from './domain/observation.ts';
import type { Policy } from './domain/report.ts';
import type { Scan, Target } from './domain/scan.ts';
import { allowGaps } from './policy/gaps.ts';
import type { Progress, ScanContext, ScanResult } from './scanners/scanner.ts';

/** What becomes known of a scan while it runs; it is kept also when the scan fails. */
export interface ScanFacts {
  readonly version?: string;
  readonly install?: NonNullable<Scan['install']>;
  readonly database?: NonNullable<Scan['database']>;
  /** Of the target. */
  readonly digest?: string;
  readonly checks?: readonly string[];
}

export interface PlannedContext extends ScanContext {
  learn(facts: ScanFacts): void;
}

/** One scanner on one target, ready to run. */
export interface PlannedScan {
  readonly scanner: string;
  /** The version that is meant to run; a scan may learn of another. */
  readonly version: string;
  readonly target: Target;
  /** Waits for what the scan needs, such as its scanner: its own time begins after that. What went wrong is told by `run`. */
  ready?(): Promise<void>;
  run(context: PlannedContext): Promise<ScanResult>;
}

export interface Scanned {
  readonly scan: Scan;
  readonly observed: Observed;
}

interface Ports {
  readonly log: Log;
  readonly now: () => Date;
  readonly signal: AbortSignal;
  progress(scan: string, progress: Progress): void;
  matches(glob: string, text: string): boolean;
}

/** Runs scans side by side, at most `atOnce`; the answers come in the order of the scans. A scan that fails hides no other. */
export async function scanAll(
  scans: readonly PlannedScan[],
  atOnce: number,
  policy: Policy,
  ports: Ports,
): Promise<readonly Scanned[]> {
  const scanned: Scanned[] = [];
  const waiting = scans.entries();
  const work = async (): Promise<void> => {
    for (const [index, planned] of waiting) {
      scanned[index] = await scanOne(planned, policy, ports);
    }
  };
  await Promise.all(Array.from({ length: Math.min(atOnce, scans.length) }, work));
  return scanned;
}

async function scanOne(planned: PlannedScan, policy: Policy, ports: Ports): Promise<Scanned> {
  const { scanner, target } = planned;
  const id = `${scanner}@${target.name}`;
  await planned.ready?.();
  const began = ports.now().getTime();
  let facts: ScanFacts = scanner === 'builtin' ? { install: { source: 'builtin', verified: 'builtin' } } : {};
  const about = () => ({
    ...aboutScan(planned, facts),
    durationMs: Math.max(0, ports.now().getTime() - began),
  });
  try {
    const context = { signal: ports.signal, progress: (far: Progress) => ports.progress(id, far), learn };
    const { observations, gaps, access, ...rest } = await planned.run(context);
    const scan: Scan = {
      ...about(),
      status: 'completed',
      ...rest,
      gaps: allowGaps(gaps, policy, { now: ports.now(), matches: (glob, what) => ports.matches(glob, what) }),
      ...(access !== undefined && { access }),
    };
    return { scan, observed: { scan: id, target, observations } };
  } catch (error) {
    const reason = messageOf(error);
    const status = error instanceof SkippedScan ? 'skipped' : 'failed';
    ports.log[status === 'skipped' ? 'warning' : 'error'](`${id} ${status}: ${reason}`);
    const scan: Scan = { ...about(), status, reason, controls: [], gaps: [] };
    return { scan, observed: { scan: id, target, observations: [] } };
  }

  function learn(more: ScanFacts): void {
    facts = { ...facts, ...more };
  }
}

function aboutScan({ scanner, version, target }: PlannedScan, { digest, ...facts }: ScanFacts) {
  return {
    id: `${scanner}@${target.name}`,
    scanner,
    version,
    target: digest === undefined ? target : { ...target, digest },
    ...facts,
  };
}
