import assert from 'node:assert/strict';
import { randomInt } from 'node:crypto';
import { findTool, toolsFolder } from '../../scripts/tools/locate.mjs';
import { forward } from '../kube/proxies.mjs';
import type { Cluster } from './cluster.ts';
import { benchmark } from './gate.ts';
import { asBefore } from './snapshot.ts';

type Cases = Readonly<Record<string, () => Promise<void>>>;

const args = ['kube-hunter', '--accept', 'lock,system,none', '--install-from', 'path'];
const programs = toolsFolder();

/** The real kube-hunter, on the API server and on an etcd that knows no users. */
export function hunterCases(cluster: Cluster): Cases {
  if (findTool('kube-hunter') === undefined) {
    console.log('NOT RUN kube-hunter: it is not built (npm run tools -- --only kube-hunter)');
    return {};
  }
  const { plane } = cluster;

  return {
    'kube-hunter finds the etcd that anybody may read, and keeps nothing of what is in it': async () => {
      // It looks at the usual ports alone; at an address of this machine that nobody else has, they are free.
      const host = `127.77.${randomInt(256)}.${randomInt(1, 255)}`;
      const standing = [await forward(plane.url, host, 6443), await forward(plane.etcd, host, 2379)];
      const server = { server: `https://${host}:6443`, 'tls-server-name': 'localhost' };
      const kubeconfig = cluster.kubeconfig({ cluster: server });

      const { code, said, report } = await asBefore(cluster, () => benchmark(cluster, { args, programs, kubeconfig }));
      await Promise.all(standing.map((one) => one.stop()));

      assert.equal(report?.scans[0]?.status, 'completed', said);
      assert.equal(code, 0, said);
      const found = report.findings.map(({ id, title }) => `${id} ${title}`).join('\n');
      assert.match(found, /etcd/i);
      assert(!JSON.stringify(report).includes(plane.token));
    },
    'kube-hunter that finds no cluster is an error, never a pass': async () => {
      const { code, said } = await benchmark(cluster, { args, programs });

      assert.equal(code, 2, said);
      assert.match(said, /found no cluster/);
    },
  };
}
