import { mkdtemp } from 'node:fs/promises';
import { join } from 'node:path';
import { ScanError } from '../../domain/errors.ts';
import { findOnPath } from '../../exec/which.ts';
import { sha256Of } from '../../install/digest.ts';
import type { ReadContext } from '../../scanners/reading.ts';
import { HUNTED_PORTS, huntStep, kubeHunter } from '../../scanners/kube-hunter/index.ts';
import { kubeHunterReport } from '../../scanners/kube-hunter/report.ts';
import { readReport } from '../../scanners/report-format.ts';
import type { PlannedContext } from '../../scan-all.ts';
import { runStep } from '../process-scan.ts';
import type { ClusterGiven, ClusterScan } from './given.ts';

export interface KubeHunterOptions {
  /** What of programs may be trusted, as the input accept says. */
  readonly accept: readonly string[];
}

/** Looks at the host of the API server from outside, as somebody without any credential. */
export const kubeHunterScan: ClusterScan<KubeHunterOptions> = {
  name: kubeHunter.name,
  version: kubeHunter.version,
  // It speaks to the cluster as a stranger.
  permissions: () => [],
  scan: async ({ accept }, given, context) => {
    const path = await programOnPath(accept, given, context);
    const scratch = await mkdtemp(join(given.workDir, 'kube-hunter-'));
    const host = hostOf(given.cluster.server);
    const { timeoutMs, maxBytes, ports } = given;
    const request = { program: { scanner: kubeHunter, path }, step: huntStep(host), scratch, timeoutMs, maxBytes };
    const { stdout } = await runStep(request, ports);
    const about: ReadContext = { targetKind: 'cluster' };
    try {
      return (await readReport(kubeHunterReport, once(stdout), about)).result;
    } catch (error) {
      throw error instanceof ScanError && error.message.includes('found no cluster')
        ? new ScanError(`${error.message}: at ${host} it looks at the ports ${HUNTED_PORTS.join(', ')} only`)
        : error;
    }
  },
};

/** It is pip that lays it on the PATH, out of many packages, one of which must be compiled: there is no file whose digest could be known before. */
async function programOnPath(
  accept: readonly string[],
  { site }: ClusterGiven,
  context: PlannedContext,
): Promise<string> {
  const path = findOnPath(kubeHunter.name, site.host.env);
  if (path === undefined) {
    throw new ScanError(
      'kube-hunter is not on the PATH, and it is had from nowhere else: see docs/scanners/kube-hunter.md, or read its report with input: kube-hunter=FILE',
    );
  }
  if (!accept.includes('none')) {
    throw new ScanError(
      `${path} was passed over: nobody vouches for a kube-hunter on the PATH. With none in accept it is run`,
    );
  }
  context.learn({ install: { source: 'path', verified: 'none', sha256: await sha256Of(path) } });
  return path;
}

/** Without brackets around the address of IPv6. */
function hostOf(server: string): string {
  return new URL(server).hostname.replace(/^\[(?<address>.*)\]$/, '$<address>');
}

async function* once(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, 'utf8');
}
