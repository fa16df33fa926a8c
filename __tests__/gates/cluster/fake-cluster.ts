import type { ClusterApi, ClusterObject, Collection, Permission, WatchEvent } from '../../../src/domain/cluster.ts';
import { ScanError } from '../../../src/domain/errors.ts';
import { NODE_ANNOTATION, RUN_LABEL } from '../../../src/scanners/kube-bench/job.ts';

/** What becomes of the pod of a Job: one status after the other; `undefined` removes the pod. */
export type Fate = readonly (object | undefined)[];

export interface FakeCluster extends ClusterApi {
  readonly objects: Map<string, ClusterObject>;
  readonly calls: string[];
  /** The most Jobs that were there at once. */
  most(): number;
}

export interface FakeOptions {
  readonly fate?: (node: string) => Fate;
  readonly log?: (pod: string) => string;
  readonly may?: (permission: Permission) => boolean;
  readonly remove?: (name: string) => void;
  /** Objects by their path, that are there. */
  readonly there?: Readonly<Record<string, ClusterObject>>;
}

const path = ({ resource, namespace = '' }: Collection, name: string): string => `${resource}/${namespace}/${name}`;
const asleep = (): void => undefined;

type Watcher = { readonly resource: string; readonly run: string; push(event: WatchEvent): void };

/** A cluster in memory, with a controller that makes a pod for each Job and removes it with it. */
export function fakeCluster({
  fate = () => [{ phase: 'Succeeded' }],
  log = () => '',
  may = () => true,
  remove,
  there = {},
}: FakeOptions): FakeCluster {
  const objects = new Map(Object.entries(there));
  const calls: string[] = [];
  const watchers = new Set<Watcher>();
  let most = 0;
  const emit = (resource: string, event: WatchEvent): void => {
    for (const watcher of watchers) {
      if (watcher.resource === resource && event.object.metadata.labels?.[RUN_LABEL] === watcher.run) {
        watcher.push(event);
      }
    }
  };
  const drive = async (job: ClusterObject): Promise<void> => {
    const { name, labels = {}, annotations = {} } = job.metadata;
    const pod = {
      metadata: { ...job.metadata, name: `${name}-pod`, labels: { ...labels, 'batch.kubernetes.io/job-name': name } },
    };
    for (const status of fate(annotations[NODE_ANNOTATION] ?? '')) {
      await new Promise((resolve) => setImmediate(resolve));
      if (!objects.has(`jobs/bench/${name}`)) {
        return;
      }
      const object = { ...pod, status };
      if (status !== undefined) {
        objects.set(`pods/bench/${name}-pod`, object);
      }
      emit('pods', { type: status === undefined ? 'DELETED' : 'MODIFIED', object });
    }
  };
  return {
    objects,
    calls,
    most: () => most,
    version: async () => 'v1.34.0',
    list: async function* list({ resource }, { labelSelector = '' } = {}) {
      calls.push(`list ${resource}`);
      const [, run] = labelSelector.split('=');
      for (const [key, object] of objects) {
        if (key.startsWith(`${resource}/`) && (run === undefined || object.metadata.labels?.[RUN_LABEL] === run)) {
          yield object;
        }
      }
    },
    get: async (collection, name) => objects.get(path(collection, name)),
    create: async (collection, object) => {
      const { name } = object.metadata;
      calls.push(`create ${collection.resource}`);
      objects.set(path(collection, name), object);
      most = Math.max(most, [...objects.keys()].filter((key) => key.startsWith('jobs/')).length);
      if (collection.resource === 'jobs') {
        emit('jobs', { type: 'ADDED', object });
        void drive(object);
      }
      return object;
    },
    remove: async (collection, name) => {
      calls.push(`delete ${collection.resource}`);
      remove?.(name);
      objects.delete(path(collection, name));
      objects.delete(`pods/bench/${name}-pod`);
    },
    watch: async function* watch({ resource }, { labelSelector = '' }, signal) {
      calls.push(`watch ${resource}`);
      const waiting: WatchEvent[] = [];
      let wake = asleep;
      const watcher: Watcher = {
        resource,
        run: labelSelector.split('=')[1] ?? '',
        push: (event) => {
          waiting.push(event);
          wake();
        },
      };
      watchers.add(watcher);
      signal.addEventListener('abort', () => wake());
      while (!signal.aborted) {
        yield* waiting.splice(0);
        if (!signal.aborted && waiting.length === 0) {
          await new Promise<void>((resolve) => (wake = resolve));
        }
      }
      watchers.delete(watcher);
    },
    logs: async ({ name }) => {
      calls.push('logs');
      return log(name);
    },
    may: async (permission) => may(permission),
  };
}

export function refuse(name: string): never {
  throw new ScanError(`The API server was asked to delete jobs/${name} and answered 500`);
}
