import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expiredServer, slowProxy, type Standing } from '../kube/proxies.mjs';
import { folderOf, jobsOf, NAMESPACE, type Cluster } from './cluster.ts';
import { benchmark, type Ended } from './gate.ts';
import { asBefore } from './snapshot.ts';

type Cases = Readonly<Record<string, () => Promise<void>>>;

/** Who may not, what cannot be reached, and what is slow. */
export function accessCases(cluster: Cluster): Cases {
  const { plane } = cluster;
  const run: Run = (changes) =>
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
    ...certificateCases(cluster, run),
    'a credential plug-in that prints something else is said, and what it prints is not told': async () => {
      const command = join(folderOf(cluster), 'plug-in');
      writeFileSync(command, '#!/bin/sh\necho "<html>log in: sesame</html>"\n', { mode: 0o700 });
      const exec = { apiVersion: 'client.authentication.k8s.io/v1', command, interactiveMode: 'Never' };
      const ended = await run({ user: { exec } });
      assertError(ended, /plug-in .* did not print an ExecCredential/);
      assert(!ended.said.includes('sesame'));
    },
    'credentials that end half-way leave what they cannot remove, and how to': async () => {
      const ended = await asBefore(cluster, () => withoutToken(cluster));
      assertError(ended, /answered 401.*remove what is left with "kubectl delete jobs,pods -n /s);
    },
  };
}

type Run = (changes: { readonly user?: object; readonly cluster?: object }) => Promise<Ended>;

function certificateCases({ plane }: Cluster, run: Run): Cases {
  const of = (name: string): object => ({
    'client-certificate': join(plane.certificates, `${name}.pem`),
    'client-key': join(plane.certificates, `${name}.key`),
  });
  return {
    'a client certificate that has expired is said before anybody is asked': async () => {
      const { code, said } = await run({ user: of('expired-client') });
      assert.equal(code, 2, said);
      assert.match(said, /client-certificate of the user "one" expired on \d{4}-\d\d-\d\d: have a new one issued/);
    },
    'a client certificate of another authority is refused by the API server, and that is said': async () => {
      assertError(await run({ user: of('stranger') }), /answered 401: it does not know who is asking/);
    },
    'an API server that another authority has signed is said': async () => {
      const changes = { cluster: { 'certificate-authority': join(plane.certificates, 'stranger.pem') } };
      assertError(await run(changes), /signed by nobody that the kubeconfig trusts/);
    },
  };
}

/** The token is worth nothing any more when Jobs are there; afterwards an administrator does what the run has asked for. */
async function withoutToken(cluster: Cluster): Promise<Ended> {
  const tokenFile = join(folderOf(cluster), 'token');
  writeFileSync(tokenFile, cluster.plane.token);
  cluster.behave(() => ({ simulate: { log: '', afterMs: 1000 } }));
  const kubeconfig = cluster.kubeconfig({ user: { tokenFile } });
  const meanwhile = async (): Promise<void> => {
    await jobsOf(cluster, 2);
    writeFileSync(tokenFile, 'worth-nothing-any-more');
  };
  const ended = await benchmark(cluster, { namespace: NAMESPACE, kubeconfig, meanwhile });
  const label = /-l (?<label>gatehouse\.dev\/run=[\w-]+)/.exec(ended.said.replaceAll(/\s+/g, ' '))?.groups?.['label'];
  assert(label !== undefined, ended.said);
  for (const collection of [`/apis/batch/v1/namespaces/${NAMESPACE}/jobs`, `/api/v1/namespaces/${NAMESPACE}/pods`]) {
    await cluster.call(
      'DELETE',
      `${collection}?labelSelector=${encodeURIComponent(label)}&propagationPolicy=Background`,
    );
  }
  return ended;
}

function assertError({ code, said, report }: Ended, reason: RegExp): void {
  assert.equal(code, 2, said);
  assert.equal(report?.verdict, 'error');
  assert.match(report?.scans[0]?.reason ?? '', reason);
}
