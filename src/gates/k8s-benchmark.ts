import { resolve } from 'node:path';
import { controlPolicyOf } from '../config/control-inputs.ts';
import { k8sBenchmark } from '../config/k8s-benchmark.ts';
import { ScanError } from '../domain/errors.ts';
import type { Gap, Target } from '../domain/scan.ts';
import { run } from '../exec/run.ts';
import type { PlannedContext, PlannedScan } from '../scan-all.ts';
import type { ScanResult } from '../scanners/scanner.ts';
import type { BoundScan } from './cluster/given.ts';
import { programs, type ProgramsOf } from './cluster/programs.ts';
import type { ClusterReadiness, Opening } from './cluster/ready.ts';
import { boundScans } from './cluster/scans.ts';
import { settingsOf } from './cluster/settings.ts';
import { defineGate, type GateWork } from './gate.ts';
import { workFolder } from './images/work-folder.ts';
import type { StepPorts } from './process-scan.ts';

export const k8sBenchmarkGate = defineGate(k8sBenchmark, async (inputs, site): Promise<GateWork> => {
  const { host } = site;
  const settings = settingsOf(inputs, resolve(site.root, site.folder), host.env);
  const ports: StepPorts = { run, env: host.env, signal: host.signal };
  const work = workFolder(host);
  const common = { inputs, settings, site, work, ports };
  const onNode = inputs['kube-bench'] === 'node' && settings.scanners.includes('kube-bench');
  const scans = await boundScans(inputs, {
    ...settings,
    scanners: settings.scanners.filter((name) => !onNode || name !== 'kube-bench'),
  });
  const opening = scans.length === 0 ? undefined : await openingOf(scans, common);
  let readiness: ClusterReadiness = { reason: 'the cluster was not made ready' };
  return {
    scans: [
      ...(onNode ? [await scanOfNode(common)] : []),
      ...(opening === undefined ? [] : plannedAll(scans, opening.target, () => readiness)),
      ...(await reportScans(inputs.input, settings.folder)),
    ],
    policy: controlPolicyOf(inputs),
    base: { kind: 'live' },
    concurrency: 1,
    prepare: async () => {
      if (opening !== undefined) {
        const { openCluster } = await import('./cluster/ready.ts');
        readiness = await openCluster(opening);
      }
    },
    cleanUp: async () => {
      for (const { reason } of 'namespace' in readiness ? await readiness.namespace.remove() : []) {
        host.log.error(reason);
      }
      host.log.debug(`${opening?.connection.requests() ?? 0} requests were sent to the API server`);
      await opening?.connection.close();
      await work.remove();
    },
  };
});

// Each way has code of its own, which is loaded where it is gone.
async function scanOfNode(common: ProgramsOf): Promise<PlannedScan> {
  const { nodeScan } = await import('./cluster/node-scan.ts');
  return nodeScan({ ...common, program: programs(common) });
}

async function reportScans(input: readonly string[] = [], folder: string): Promise<readonly PlannedScan[]> {
  if (input.length === 0) {
    return [];
  }
  const { clusterReportScans } = await import('./cluster/report-scans.ts');
  return clusterReportScans(input, folder);
}

async function openingOf(scans: readonly BoundScan[], common: ProgramsOf): Promise<Opening> {
  const [{ connectCluster }, { VERSION }] = await Promise.all([import('../kube/connect.ts'), import('../version.ts')]);
  const { ports, settings } = common;
  const connection = await connectCluster(settings.access, { ...ports, userAgent: `gatehouse/${VERSION}` });
  return { ...common, scans, connection, target: { kind: 'cluster', name: connection.name } };
}

/** The scans of a cluster; when the last has ended, what was made for all of them is taken away, and what is left is told by that one. */
function plannedAll(
  scans: readonly BoundScan[],
  target: Target,
  readiness: () => ClusterReadiness,
): readonly PlannedScan[] {
  let left = scans.length;
  const leave = async (): Promise<readonly Gap[]> => {
    left -= 1;
    const ready = readiness();
    return left === 0 && 'namespace' in ready ? ready.namespace.remove() : [];
  };
  return scans.map((scan) => planned(scan, target, readiness, leave));
}

function planned(
  scan: BoundScan,
  target: Target,
  readiness: () => ClusterReadiness,
  leave: () => Promise<readonly Gap[]>,
): PlannedScan {
  return {
    scanner: scan.name,
    version: scan.version,
    target,
    run: async (context) => {
      let result: ScanResult | undefined;
      let gaps: readonly Gap[] = [];
      try {
        result = await scanned(scan, readiness(), context);
      } finally {
        gaps = await leave();
      }
      return { ...result, gaps: [...result.gaps, ...gaps] };
    },
  };
}

function scanned(scan: BoundScan, ready: ClusterReadiness, context: PlannedContext): Promise<ScanResult> {
  if ('reason' in ready) {
    throw new ScanError(ready.reason);
  }
  const { uid } = ready.given.cluster;
  context.learn(uid === undefined ? {} : { digest: uid });
  return scan.scan(ready.given, context);
}
