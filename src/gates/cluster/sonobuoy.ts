import { randomBytes } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Permission } from '../../domain/cluster.ts';
import { ScanError } from '../../domain/errors.ts';
import type { Gap } from '../../domain/scan.ts';
import { chunksOf } from '../../host/files.ts';
import type { PlannedContext } from '../../scan-all.ts';
import type { Step } from '../../scanners/process-scanner.ts';
import { readReport } from '../../scanners/report-format.ts';
import type { ScanResult } from '../../scanners/scanner.ts';
import {
  beginStep,
  retrieveStep,
  sonobuoy,
  type SonobuoyImages,
  type SonobuoyMode,
} from '../../scanners/sonobuoy/index.ts';
import { sonobuoyReport } from '../../scanners/sonobuoy/report.ts';
import { withScratch } from '../images/scratch.ts';
import { runStep, type StepPorts } from '../process-scan.ts';
import type { ClusterGiven, ClusterScan } from './given.ts';
import { leaveWithout, leftByTests, namespacesOfTests, otherRuns, PREFIX } from './sonobuoy-leaving.ts';
import { endOfRun } from './sonobuoy-run.ts';

export interface SonobuoyOptions {
  readonly mode: SonobuoyMode;
  readonly images: SonobuoyImages;
}

/** It gives its own pods the rights of a cluster-admin, which only who has them may give. */
const PERMISSIONS: readonly Permission[] = [
  { verb: '*', group: '*', resource: '*', why: 'give Sonobuoy the rights over the whole cluster that its tests need' },
];

/** The conformance tests of Kubernetes, in a namespace of their own that is gone afterwards. */
export const sonobuoyScan: ClusterScan<SonobuoyOptions> = {
  name: sonobuoy.name,
  version: sonobuoy.version,
  permissions: () => PERMISSIONS,
  scan: async (options, given, context) => {
    const { path, source, verified, sha256, version } = await given.program(sonobuoy);
    context.learn({ version, install: { source, verified, sha256 } });
    const namespace = `${PREFIX}${randomBytes(5).toString('hex')}`;
    const kubeconfig = await given.kubeconfig();
    return withScratch(given.workDir, (scratch) => {
      const { maxBytes } = given;
      const run = (step: Step, timeoutMs: number, ports: StepPorts = given.ports) =>
        runStep({ program: { scanner: sonobuoy, path }, step, scratch, timeoutMs, maxBytes }, ports);
      return scanIn({ namespace, kubeconfig, scratch, run }, options, given, context);
    });
  },
};

/** One run of Sonobuoy. */
export interface SonobuoyRun {
  readonly namespace: string;
  readonly kubeconfig: string;
  readonly scratch: string;
  readonly run: (step: Step, timeoutMs: number, ports?: StepPorts) => Promise<unknown>;
}

async function scanIn(
  own: SonobuoyRun,
  options: SonobuoyOptions,
  given: ClusterGiven,
  context: PlannedContext,
): Promise<ScanResult> {
  const [before, notices] = await Promise.all([namespacesOfTests(given.api), otherRuns(given.api)]);
  for (const notice of notices) {
    given.site.host.log.warning(notice);
  }
  let result: ScanResult | undefined;
  let failure: unknown;
  try {
    result = await resultOf(own, options, given, context);
  } catch (error) {
    failure = error;
  }
  // Always, and also when the run was cancelled.
  const left = [...(await leaveWithout(own, given)), ...(result === undefined ? await leftByTests(before, given) : [])];
  given.ports.signal.throwIfAborted();
  if (result === undefined) {
    throw withLeft(failure, left);
  }
  return { ...result, gaps: [...result.gaps, ...left], notices: [...notices, ...(result.notices ?? [])] };
}

/** What is left in the cluster is told also where nothing else is. */
function withLeft(failure: unknown, [left]: readonly Gap[]): unknown {
  return left !== undefined && failure instanceof ScanError
    ? new ScanError(`${failure.message}. ${left.what}: ${left.reason}`, { cause: failure })
    : failure;
}

const BEGIN_MS = 120_000;

async function resultOf(
  own: SonobuoyRun,
  options: SonobuoyOptions,
  given: ClusterGiven,
  context: PlannedContext,
): Promise<ScanResult> {
  const deadline = performance.now() + given.timeoutMs;
  const { timeoutMs } = given;
  given.site.host.log.info(`sonobuoy: ${options.mode} in the namespace ${own.namespace}, which is removed afterwards`);
  await own.run(beginStep(own, { ...options, timeoutMs }), Math.min(BEGIN_MS, timeoutMs));
  const end = await endOfRun(own.namespace, given, deadline, (far) => context.progress(far));
  const file = await retrieved(own, deadline);
  const { result } = await readReport(sonobuoyReport, chunksOf(file), { targetKind: 'cluster' });
  const failed = { what: 'Sonobuoy run', reason: 'Sonobuoy says that the run failed, so that results may be missing' };
  return { ...result, gaps: [...result.gaps, ...(end === 'failed' ? [failed] : [])] };
}

const ATTEMPTS = 3;
const AGAIN_MS = 1000;
const FILE = 'results.tar.gz';

/** The stream out of the pod breaks off now and then, which the program says. */
async function retrieved(own: SonobuoyRun, deadline: number): Promise<string> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await own.run(retrieveStep(own, own.scratch, FILE), Math.max(1000, deadline - performance.now()));
      return `${own.scratch}/${FILE}`;
    } catch (error) {
      if (attempt === ATTEMPTS || performance.now() + AGAIN_MS > deadline) {
        throw error instanceof ScanError
          ? new ScanError(`its results could not be retrieved: ${error.message}`, { cause: error })
          : error;
      }
      await sleep(AGAIN_MS);
    }
  }
}
