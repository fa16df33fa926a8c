import assert from 'node:assert/strict';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Cluster } from './cluster.ts';

interface Listed {
  readonly metadata: {
    readonly name: string;
    readonly namespace?: string;
    readonly resourceVersion?: string;
    readonly managedFields?: unknown;
  };
  readonly [field: string]: unknown;
}

const PATIENCE_MS = 15_000;
/** What the servers write about themselves, and what they have noticed. */
const OF_THE_SERVERS = new Set(['leases', 'events', 'ipaddresses']);

/** Every object of the cluster as JSON by its address, apart from what says when it was written. */
type Snapshot = ReadonlyMap<string, string>;

async function snapshotOf(cluster: Cluster): Promise<Snapshot> {
  const found = new Map<string, string>();
  const list = async (path: string): Promise<void> => {
    const { body } = await cluster.call('GET', path);
    for (const { metadata, ...rest } of itemsOf(body)) {
      const { resourceVersion: _, managedFields: __, ...kept } = metadata;
      found.set(`${path} ${kept.namespace ?? ''}/${kept.name}`, JSON.stringify({ kept, rest }));
    }
  };
  await Promise.all((await resourcesOf(cluster)).map(list));
  return found;
}

/** What the work comes to, with the cluster left as it was. */
export async function asBefore<T>(cluster: Cluster, work: () => Promise<T>): Promise<T> {
  const changes = cluster.changes();
  const before = last?.changes === changes ? last.snapshot : await snapshotOf(cluster);
  const result = await work();
  await assertAsBefore(cluster, before);
  last = cluster.changes() === changes ? { changes, snapshot: before } : undefined;
  return result;
}

/** How the cluster was at the end of the case before: it still is where no case has changed anything since. */
let last: { readonly changes: number; readonly snapshot: Snapshot } | undefined;

/** Waits until the cluster is as it was: what has gone may take the controllers a moment. Throws with what is other when it does not become so. */
async function assertAsBefore(cluster: Cluster, before: Snapshot): Promise<void> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const other = differences(before, await snapshotOf(cluster));
    if (other.length === 0) {
      return;
    }
    if (Date.now() > end) {
      assert.fail(`the cluster is not as it was: ${other.join('; ')}`);
    }
    await sleep(250);
  }
}

function differences(before: Snapshot, now: Snapshot): readonly string[] {
  const keys = new Set([...before.keys(), ...now.keys()]);
  return [...keys]
    .filter((key) => before.get(key) !== now.get(key))
    .map((key) => `${key} ${before.has(key) ? (now.has(key) ? 'changed' : 'gone') : 'left'}`);
}

let known: readonly string[] | undefined;

/** The paths of all that can be listed, once for a cluster: nothing here defines resources of its own. */
async function resourcesOf(cluster: Cluster): Promise<readonly string[]> {
  return (known ??= await discovered(cluster));
}

async function discovered(cluster: Cluster): Promise<readonly string[]> {
  const { body } = await cluster.call('GET', '/apis');
  const { groups } = body as { readonly groups: readonly { readonly preferredVersion: { groupVersion: string } }[] };
  const roots = ['/api/v1', ...groups.map(({ preferredVersion }) => `/apis/${preferredVersion.groupVersion}`)];
  const paths: string[] = [];
  for (const root of roots) {
    const answer = await cluster.call('GET', root);
    const { resources } = answer.body as { readonly resources: readonly { name: string; verbs: readonly string[] }[] };
    const listed = resources.filter(({ name, verbs }) => verbs.includes('list') && !OF_THE_SERVERS.has(name));
    paths.push(...listed.map(({ name }) => `${root}/${name}`));
  }
  return paths;
}

function itemsOf(body: unknown): readonly Listed[] {
  return (body as { readonly items?: readonly Listed[] }).items ?? [];
}
