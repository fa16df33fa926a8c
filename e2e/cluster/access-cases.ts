import assert from 'node:assert/strict';
import { expiredServer, slowProxy, type Standing } from '../kube/proxies.mjs';
import { NAMESPACE, type Cluster } from './cluster.ts';
import { benchmark, type Ended } from './gate.ts';
import { asBefore } from './snapshot.ts';

type Cases = Readonly<Record<string, () => Promise<void>>>;

/** Who may not, what cannot be reached, and what is slow. */
export function accessCases(cluster: Cluster): Cases {
  const { plane } = cluster;
  const run = (changes: { readonly user?: object; readonly cluster?: object }): Promise<Ended> =>
    asBefore(cluster, () => benchmark(cluster, { namespace: NAMESPACE, kubeconfig: cluster.kubeconfig(changes) }));
  const through = async (standing: Standing, rest: object = {}): Promise<Ended> => {
    try {
      return await run({ cluster: { server: standing.url, ...rest } });
    } finally {
      await standing.stop();
    }
  };

  return {
    'a slow API server changes nothing': async () => {
      cluster.behave(({ spec: { nodeName = '' } }) => ({ simulate: { log: cluster.recorded.get(nodeName) ?? '' } }));
      const ended = await through(await slowProxy(plane.url, 150));
      assert.equal(ended.code, 0, ended.said);
    },
    'a server that nobody reaches is named': async () => {
      assertError(await run({ cluster: { server: 'https://127.0.0.1:9' } }), /127\.0\.0\.1:9.*nobody listens/);
    },
    'a certificate that has expired is said': async () => {
      assertError(await through(await expiredServer(plane.certificates)), /certificate has expired/);
    },
    'a token that nobody knows is said, and not told': async () => {
      const ended = await run({ user: { token: 'nobody-knows-this-token' } });
      assertError(ended, /401/);
      assert(!ended.said.includes('nobody-knows-this-token'));
    },
  };
}

function assertError({ code, said, report }: Ended, reason: RegExp): void {
  assert.equal(code, 2, said);
  assert.equal(report?.verdict, 'error');
  assert.match(report?.scans[0]?.reason ?? '', reason);
}
