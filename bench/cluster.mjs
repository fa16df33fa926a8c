// How much the gate for clusters asks of a cluster and of the machine it runs on.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { startAgent } from '../e2e/kube/agent.mjs';
import { kubeBenchChecks } from '../e2e/kube/agent/image.mjs';
import { callApi } from '../e2e/kube/client.mjs';
import { startControlPlane } from '../e2e/kube/control-plane.mjs';
import { countingProxy } from '../e2e/kube/proxies.mjs';
import { standIns } from '../e2e/kube/stand-ins.mjs';
import { findTool, toolsFolder } from '../scripts/tools/locate.mjs';
import { measure, measureWithChildren, median } from './measure.mjs';
import { row, table } from './page.mjs';

const SIZES = [50, 100, 200];
const ROUNDS = 7;
const BENCHMARK = 'cis-1.12';
const IMAGE = `registry.invalid/kube-bench@sha256:${'0'.repeat(64)}`;
// pass and fail: both mean that every node was looked at.
const SCANNED = new Set([0, 1]);
const MOST_MEGABYTES = 300;
const MOST_OVERHEAD = { share: 0.05, seconds: 0.3 };

/** Jobs on many nodes of a real control plane, and one node without a cluster. */
export async function cluster({ cli, scratch }) {
  const others = standIns(join(scratch, 'host'));
  try {
    const bare = ['run', '--json', '--benchmark', BENCHMARK, '--targets', 'node', '--config-dir', kubeBenchChecks()];
    const log = execFileSync(findTool('kube-bench'), bare, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const sizes = [];
    for (const count of SIZES) sizes.push({ count, ...(await onNodes(count, log, { cli, scratch })) });
    return pageOf(sizes, await onThisNode(bare, { cli, scratch }));
  } finally {
    others.stop();
  }
}

async function onNodes(count, log, { cli, scratch }) {
  const plane = await startControlPlane({ controllerManager: true });
  const nodes = Array.from({ length: count }, (_, index) => ({ name: `node-${index + 1}` }));
  const agent = await startAgent(plane, { nodes, behave: () => ({ simulate: { log } }) });
  const proxy = await countingProxy(plane);
  try {
    const server = { ...plane, ca: readFileSync(plane.caFile) };
    const namespace = { apiVersion: 'v1', kind: 'Namespace', metadata: { name: 'benchmark' } };
    await callApi(server, 'POST', '/api/v1/namespaces', namespace);
    const kubeconfig = join(scratch, 'kubeconfig');
    writeFileSync(kubeconfig, readFileSync(plane.kubeconfig, 'utf8').replace(plane.url, proxy.url));
    const run = await measure(process.execPath, gateArguments(cli, scratch, { kubeconfig, namespace: 'benchmark' }));
    if (!SCANNED.has(run.code)) throw new Error(`gatehouse ended with ${run.code} on ${count} nodes`);
    return { ...run, counts: new Map(proxy.counts) };
  } finally {
    await proxy.stop();
    await agent.stop();
    await plane.stop();
  }
}

function gateArguments(cli, scratch, flags) {
  const all = {
    'kube-bench-image': IMAGE,
    benchmark: BENCHMARK,
    budget: 'total=1000000',
    // The log is of a machine without a kubelet, of whose settings it tells nothing.
    'allow-gaps': '**',
    format: 'json',
    output: join(scratch, 'report.json'),
    ...flags,
  };
  return [cli, 'k8s-benchmark', 'kube-bench', ...Object.entries(all).flatMap(([name, value]) => [`--${name}`, value])];
}

/** The program alone and within the gate, in turn. */
async function onThisNode(bare, { cli, scratch }) {
  const env = { ...process.env, PATH: `${toolsFolder()}${delimiter}${process.env.PATH}` };
  const flags = { 'kube-bench': 'node', 'kube-bench-targets': 'node', 'install-from': 'path', accept: 'none' };
  const checks = { 'scanner-config': `kube-bench=${kubeBenchChecks()}`, 'cache-dir': join(scratch, 'cache') };
  const runs = { bare: [], gate: [] };
  mkdirSync(join(scratch, 'cache'), { recursive: true });
  for (let round = 0; round < ROUNDS; round += 1) {
    runs.bare.push(await measureWithChildren(findTool('kube-bench'), bare, { env }));
    runs.gate.push(
      await measureWithChildren(process.execPath, gateArguments(cli, scratch, { ...flags, ...checks }), { env }),
    );
  }
  return { bare: middle(runs.bare), gate: middle(runs.gate), codes: [...new Set(runs.gate.map(({ code }) => code))] };
}

const middle = (all) => ({
  seconds: median(all.map(({ seconds }) => seconds)),
  cpuSeconds: median(all.map(({ cpuSeconds }) => cpuSeconds)),
});

const total = (counts) => [...counts.values()].reduce((sum, count) => sum + count, 0);

const watches = (counts) => [...counts].filter(([what]) => what.startsWith('WATCH '));

const nodeRow = (name, { seconds, cpuSeconds }) => row(name, seconds.toFixed(2), cpuSeconds.toFixed(2));

function pageOf(sizes, { bare, gate, codes }) {
  const lines = sizes.map(({ count, seconds, megabytes, counts }) =>
    row(count, seconds.toFixed(1), megabytes.toFixed(0), total(counts), (total(counts) / count).toFixed(2)),
  );
  const largest = sizes.at(-1);
  const perNode =
    (largest.counts.size === 0 ? 0 : total(largest.counts) - total(sizes[0].counts)) / (SIZES.at(-1) - SIZES[0]);
  const each = [...largest.counts].sort(([, a], [, b]) => b - a).map(([what, count]) => row(`\`${what}\``, count));
  const overhead = gate.seconds - bare.seconds;
  const allowed = bare.seconds * MOST_OVERHEAD.share + MOST_OVERHEAD.seconds;
  const oneEach = watches(largest.counts).every(([, count]) => count === 1);
  const targets = [
    [`${largest.count} nodes within ${MOST_MEGABYTES} MB`, largest.megabytes <= MOST_MEGABYTES],
    [
      `one watch for each kind (${watches(largest.counts)
        .map(([what]) => what.slice(6))
        .join(', ')})`,
      oneEach,
    ],
    [
      `on a node at most ${MOST_OVERHEAD.share * 100} % and ${MOST_OVERHEAD.seconds * 1000} ms more than kube-bench alone`,
      overhead <= allowed,
    ],
  ];
  return `## A cluster

\`gatehouse k8s-benchmark kube-bench\`, a Job on every node, at most 20 at once; a real API server and controller manager, nodes and pods simulated, each pod
with the log of a real kube-bench (${BENCHMARK}, node). Requests are counted by a proxy before the API server; memory is the peak of the gate alone.

${table(['nodes', 'seconds', 'peak MB', 'requests', 'requests per node'], lines)}

One more node costs ${perNode.toFixed(2)} requests. Of ${largest.count} nodes:

${table(['request', 'times'], each)}

On one node, without a cluster, median of ${ROUNDS}; the gate ended with ${codes.join(' and ')} and wrote its report as JSON:

${table(['', 'seconds', 'CPU seconds'], [nodeRow('kube-bench alone', bare), nodeRow('within the gate', gate)])}

${targets.map(([what, met]) => `- ${what}: ${met ? 'met' : 'missed'}`).join('\n')}
`;
}
