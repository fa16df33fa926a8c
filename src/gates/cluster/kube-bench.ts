import type { ClusterObject, Collection, Permission } from '../../domain/cluster.ts';
import { ScanError } from '../../domain/errors.ts';
import type { Gap } from '../../domain/scan.ts';
import { ApiFailure } from '../../kube/failures.ts';
import { benchmarkFor, openShiftBenchmark, type Part } from '../../scanners/kube-bench/benchmark.ts';
import { planNodes, signsOf } from '../../scanners/kube-bench/nodes.ts';
import { together } from '../../scanners/kube-bench/together.ts';
import { KUBE_BENCH_VERSION } from '../../scanners/kube-bench/version.ts';
import type { ClusterGiven, ClusterScan } from './given.ts';
import { runJobs } from './jobs.ts';
import { assertServiceAccount } from './service-account.ts';

export interface KubeBenchOptions {
  readonly namespace: string;
  /** With its digest. */
  readonly image: string;
  readonly benchmark?: string;
  readonly parts: readonly (Part | 'auto')[];
  /** A label selector. */
  readonly nodes?: string;
  readonly serviceAccount?: string;
  readonly jobTimeoutMs: number;
  readonly concurrency: number;
}

const BAD_REQUEST = 400;
const NODES: Collection = { group: '', version: 'v1', resource: 'nodes' };

/** kube-bench as a Job on every node of a cluster. */
export const kubeBenchScan: ClusterScan<KubeBenchOptions> = {
  name: 'kube-bench',
  version: KUBE_BENCH_VERSION,
  permissions: ({ namespace }) => permissionsIn(namespace),
  scan: async (options, given, context) => {
    const { host } = given.site;
    const nodes = await nodesOf(given, options.nodes);
    const { benchmark, notices } = chooseBenchmark(options, given, nodes);
    const { serviceAccount, parts, jobTimeoutMs, concurrency, image } = options;
    if (serviceAccount !== undefined) {
      await assertServiceAccount(given, { name: serviceAccount, namespace: given.namespace });
    }
    const plan = planNodes(nodes, { benchmark, asked: parts, hasServiceAccount: serviceAccount !== undefined });
    const count = plan.work.length;
    host.log.info(
      `kube-bench: ${benchmark} on ${count} of ${nodes.length} nodes, at most ${concurrency} Jobs at once in ${given.namespace}`,
    );
    const account = serviceAccount === undefined ? {} : { serviceAccount };
    const request = { image, benchmark, work: plan.work, timeoutMs: jobTimeoutMs, concurrency, ...account };
    const { reads, gaps } = await runJobs(request, given, (far) => context.progress(far));
    const all = [...plan.gaps, ...gaps];
    if (reads.length === 0) {
      throw new ScanError(`kube-bench looked at no node of ${nodes.length}${wordsOf(all)}`);
    }
    return together(reads, { gaps: all, notices: [...notices, ...plan.notices] });
  },
};

const SHOWN = 3;

function isLeft({ what }: Gap): boolean {
  return what.startsWith('clean-up of ');
}

/** What is left in the cluster first, then why the first nodes were not looked at. */
function wordsOf(gaps: readonly Gap[]): string {
  const sorted = [...gaps.filter(isLeft), ...gaps.filter((gap) => !isLeft(gap))];
  const rest = sorted.length > SHOWN ? `; and ${sorted.length - SHOWN} more` : '';
  const shown = sorted.slice(0, SHOWN).map(({ what, reason }) => `${what}: ${reason}`);
  return shown.length === 0 ? '' : `: ${shown.join('; ')}${rest}`;
}

function permissionsIn(namespace: string): readonly Permission[] {
  const jobs = { group: 'batch', resource: 'jobs', namespace };
  const pods = { group: '', resource: 'pods', namespace };
  return [
    { verb: 'list', group: '', resource: 'nodes', why: 'see which nodes there are' },
    { verb: 'create', ...jobs, why: 'run kube-bench on each node' },
    { verb: 'list', ...jobs, why: 'see that none of them is left' },
    { verb: 'watch', ...jobs, why: 'see how far they are' },
    { verb: 'delete', ...jobs, why: 'remove them' },
    { verb: 'list', ...pods, why: 'see that none of their pods is left' },
    { verb: 'watch', ...pods, why: 'see how far they are' },
    { verb: 'get', group: '', resource: 'pods/log', namespace, why: 'read what kube-bench has found' },
  ];
}

async function nodesOf({ api }: ClusterGiven, labelSelector: string | undefined): Promise<readonly ClusterObject[]> {
  const nodes: ClusterObject[] = [];
  try {
    for await (const node of api.list(NODES, labelSelector === undefined ? {} : { labelSelector })) {
      nodes.push(node);
    }
  } catch (error) {
    const isSelector = labelSelector !== undefined && error instanceof ApiFailure && error.status === BAD_REQUEST;
    throw isSelector
      ? new ScanError('node-selector is no label selector, as pool=web,!gpu is one', { cause: error })
      : error;
  }
  if (nodes.length === 0 && labelSelector === undefined) {
    throw new ScanError('The cluster has no node, so that there is nothing for kube-bench to look at');
  }
  return nodes.toSorted((a, b) => (a.metadata.name < b.metadata.name ? -1 : 1));
}

function chooseBenchmark({ benchmark }: KubeBenchOptions, { cluster }: ClusterGiven, nodes: readonly ClusterObject[]) {
  if (benchmark !== undefined) {
    return { benchmark, notices: [] };
  }
  const signs = nodes.map(signsOf);
  const openShift = openShiftBenchmark(cluster.version, signs);
  if (openShift !== undefined) {
    throw new ScanError(
      `This is OpenShift, whose benchmark asks through oc, and makes pods for that: name it with benchmark (${openShift}), with a service-account that may do so and a kube-bench-image that has oc`,
    );
  }
  const chosen = benchmarkFor(cluster.version, signs);
  if (chosen === undefined) {
    throw new ScanError(`kube-bench has no benchmark for Kubernetes ${cluster.version}: name one with benchmark`);
  }
  return { benchmark: chosen.benchmark, notices: chosen.notice === undefined ? [] : [chosen.notice] };
}
