import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Behaviour } from '../kube/agent.mjs';
import { callApi } from '../kube/client.mjs';
import type { Cluster } from './cluster.ts';

/** Of the token of one pod. */
export interface Rotation {
  behaviour(): Behaviour;
  /** Makes the token that a pod gets first. */
  begin(): Promise<void>;
  /** The pod gets another, and the first is worth nothing any more. */
  change(pod: string): Promise<void>;
  /** Has come when that is so. */
  readonly done: Promise<unknown>;
}

/** An hour in a few seconds: the first token belongs to a Secret, and goes with it. */
export function rotationIn(cluster: Cluster, namespace: string): Rotation {
  const secret = { apiVersion: 'v1', kind: 'Secret', name: 'rotation' };
  const core = `/api/v1/namespaces/${namespace}`;
  let token = '';
  const over = new AbortController();
  return {
    behaviour: () => ({ token }),
    begin: async () => {
      await cluster.call('POST', `${core}/secrets`, { metadata: { name: secret.name } });
      const spec = { boundObjectRef: secret };
      const { body } = await cluster.call('POST', `${core}/serviceaccounts/gatehouse/token`, { spec });
      ({ token } = (body as { readonly status: { readonly token: string } }).status);
    },
    change: async (pod) => {
      await cluster.renewToken(namespace, pod);
      await cluster.call('DELETE', `${core}/secrets/${secret.name}`);
      const server = { url: cluster.plane.url, ca: readFileSync(cluster.plane.caFile), token };
      // The API server remembers for ten seconds whom it knows.
      while ((await callApi(server, 'GET', '/version')).status !== 401) {
        await sleep(200);
      }
      over.abort();
    },
    done: once(over.signal, 'abort'),
  };
}
