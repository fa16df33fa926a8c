import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseAllDocuments, stringify } from 'yaml';
import type { Cluster } from './cluster.ts';

/** The namespace of the recipes in docs/k8s. */
export const HOME = 'gatehouse-benchmark';
const PATIENCE_MS = 60_000;

/** What is read here of objects in docs/k8s. */
export interface KubeObject {
  readonly kind: string;
  readonly metadata: { readonly name?: string; readonly namespace?: string };
  readonly subjects?: readonly object[];
  readonly roleRef?: object;
}

/** Where a recipe is put: the Job of Gatehouse runs in `home`, what that makes in `work`. */
export interface Place {
  readonly home: string;
  readonly work: string;
}

/** How a Job has ended that a CronJob of docs/k8s, or somebody, has made. */
export interface JobEnd {
  /** Complete, or Failed with its reason. */
  readonly condition: string;
  /** Of its container; undefined where its pod has gone. */
  readonly exitCode: number | undefined;
  readonly log: string;
}

interface Named {
  readonly metadata: { readonly name: string; readonly labels?: Readonly<Record<string, string>> };
  readonly status?: {
    readonly phase?: string;
    readonly conditions?: readonly { readonly type: string; readonly status: string; readonly reason?: string }[];
    readonly containerStatuses?: readonly { readonly state: { readonly terminated?: { readonly exitCode: number } } }[];
  };
}

/** The text of a file of docs/k8s. */
export function recipe(name: string): string {
  return readFileSync(new URL(`../../docs/k8s/${name}`, import.meta.url), 'utf8');
}

/** The only thing that a team has to change. */
export function withImage(text: string, name: string, image: string): string {
  const placeholder = new RegExp(`registry\\.example\\.com/${name}@sha256:0{64}`, 'g');
  assert.match(text, placeholder);
  return text.replace(placeholder, image);
}

/** Roles and CronJob of the docs in other namespaces, as an administrator who has reasons for that would put them. */
export function moved(text: string, { home, work }: Place, args: readonly string[] = []): string {
  const objects = parseAllDocuments(text.replaceAll(HOME, work)).map((one): KubeObject => one.toJS());
  const at = objects.map((object): KubeObject => {
    const { kind, metadata, subjects, roleRef } = object;
    const isOfHome = kind === 'ServiceAccount' || kind === 'CronJob';
    const isGlobal = kind.startsWith('Cluster');
    return {
      ...object,
      metadata: {
        ...metadata,
        ...(isOfHome && { namespace: home }),
        // Roles of the whole cluster have their names for themselves.
        ...(isGlobal && { name: `${metadata.name}-${work}` }),
      },
      ...(subjects && { subjects: subjects.map((one) => ({ ...one, namespace: home })) }),
      ...(isGlobal && roleRef && { roleRef: { ...roleRef, name: `gatehouse-${work}` } }),
    };
  });
  return at.map((object) => stringify(withArgs(object, args))).join('---\n');
}

/** On no schedule: it is there to make Jobs of. */
function withArgs(object: KubeObject, args: readonly string[]): unknown {
  if (object.kind !== 'CronJob') {
    return object;
  }
  const changed: unknown = JSON.parse(JSON.stringify(object), (key, value: unknown) => (key === 'args' ? args : value));
  return { ...(changed as object), spec: { ...(changed as { spec: object }).spec, suspend: true } };
}

/** All that a collection of a namespace has. */
export async function listed(cluster: Cluster, path: string): Promise<readonly Named[]> {
  const { body } = await cluster.call('GET', path);
  return (body as { readonly items: readonly Named[] }).items;
}

/** What `find` finds, as soon as it does. */
export async function awaited<T>(what: string, find: () => Promise<T | undefined>): Promise<T> {
  const end = Date.now() + PATIENCE_MS;
  for (;;) {
    const found = await find();
    if (found !== undefined) {
      return found;
    }
    assert(Date.now() < end, `${what} within ${PATIENCE_MS / 1000} s`);
    await sleep(100);
  }
}

/** Waits until a Job has ended. */
export async function jobEnd(cluster: Cluster, namespace: string, name: string): Promise<JobEnd> {
  const pod = await podOf(cluster, namespace, name);
  const condition = await awaited(`the end of ${name}`, async () => {
    const { body } = await cluster.call('GET', `/apis/batch/v1/namespaces/${namespace}/jobs/${name}`);
    const job = body as Named;
    const ended = job.status?.conditions?.find(
      ({ type, status }) => /^(?:Complete|Failed)$/.test(type) && status === 'True',
    );
    return ended === undefined ? undefined : `${ended.type} ${ended.reason ?? ''}`;
  });
  const log = await logOf(cluster, pod);
  const { body } = await cluster.call('GET', `/api/v1/namespaces/${namespace}/pods/${pod}`);
  return { condition, exitCode: (body as Named).status?.containerStatuses?.[0]?.state.terminated?.exitCode, log };
}

/** The name of the pod of a Job. */
export async function podOf(cluster: Cluster, namespace: string, job: string): Promise<string> {
  const pods = `/api/v1/namespaces/${namespace}/pods?labelSelector=batch.kubernetes.io/job-name=${job}`;
  const { metadata } = await awaited(`a pod of ${job}`, async () => (await listed(cluster, pods))[0]);
  return metadata.name;
}

/** What the containers of a pod have written when they have ended. */
export async function logOf(cluster: Cluster, pod: string): Promise<string> {
  return awaited(`the log of ${pod}`, async () => cluster.logs.get(pod));
}
