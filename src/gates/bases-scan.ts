import type { BaseState } from '../domain/comparison.ts';
import { ScanError } from '../domain/errors.ts';
import { merge } from '../domain/merge.ts';
import type { Policy } from '../domain/report.ts';
import { scanAll, type PlannedScan } from '../scan-all.ts';
import type { Host } from '../host/host.ts';

/** What scans of the base are run with: the same as those of the head. */
export interface ScanBase {
  readonly host: Host;
  readonly policy: Policy;
  readonly matches: (glob: string, text: string) => boolean;
  readonly concurrency: number;
}

type Scanned = Pick<BaseState, 'scans' | 'findings' | 'incomplete'>;

/** Runs the scans of a base. Rejects with a `ScanError` when one of them failed; what it could not look at is said in `incomplete`. */
export async function scanBase(
  scans: readonly PlannedScan[],
  { host, policy, matches, concurrency }: ScanBase,
  incomplete?: string,
): Promise<Scanned> {
  const { signal } = host;
  const scanned = await scanAll(scans, concurrency, policy, {
    // What goes wrong with the base is said once, in what was compared.
    log: { ...host.log, error: (text) => host.log.debug(text) },
    now: () => host.now(),
    signal,
    progress: (scan, far) => host.progress(`base: ${scan}`, far),
    matches,
  });
  signal.throwIfAborted();
  const failed = scanned.find(({ scan }) => scan.status === 'failed');
  if (failed !== undefined) {
    throw new ScanError(failed.scan.reason ?? `${failed.scan.id} failed`);
  }
  const gaps = scanned.flatMap(({ scan }) => scan.gaps.filter(({ allowed }) => allowed !== true));
  const [first] = gaps;
  const said =
    incomplete ??
    (first &&
      `${gaps.length} of its files could not be looked at, as ${first.what}: ${first.reason}`.replace(/\.?$/, '.'));
  return {
    scans: scanned.map(({ scan }) => scan),
    findings: merge(scanned.map(({ observed }) => observed)),
    ...(said !== undefined && { incomplete: said }),
  };
}
