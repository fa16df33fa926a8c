import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parseAllDocuments } from 'yaml';
import type { Cluster } from './cluster.ts';
import { benchmark, type Ended, type Wanted } from './gate.ts';
import { asBefore } from './snapshot.ts';

type Cases = Readonly<Record<string, () => Promise<void>>>;

interface Rule {
  readonly apiGroups: readonly string[];
  readonly resources: readonly string[];
  readonly verbs: readonly string[];
}

interface KubeObject {
  readonly kind: string;
  readonly metadata: { readonly name: string; readonly namespace?: string };
  readonly rules?: readonly Rule[];
}

const MANIFEST = new URL('../../docs/k8s/rbac.yaml', import.meta.url);
const POLICIES = new URL('../../docs/k8s/policies-rbac.yaml', import.meta.url);
const RBAC = '/apis/rbac.authorization.k8s.io/v1';
const ROOTS: Readonly<Record<string, readonly [root: string, resource: string]>> = {
  Namespace: ['/api/v1', 'namespaces'],
  ServiceAccount: ['/api/v1', 'serviceaccounts'],
  Role: [RBAC, 'roles'],
  RoleBinding: [RBAC, 'rolebindings'],
  ClusterRole: [RBAC, 'clusterroles'],
  ClusterRoleBinding: [RBAC, 'clusterrolebindings'],
};
/** What a run does without where it may not, and what is asked for namespace by namespace: nobody but the request itself knows. */
const SPARED = new Set(['list serviceaccounts', 'get namespaces', 'list events']);

/** The manifest of the docs, as a team would apply it, and what is said where its permissions are missing. */
export async function roleCases(cluster: Cluster): Promise<Cases> {
  const objects = objectsOf(MANIFEST);
  const wanted = await asAccountOf(cluster, objects);
  const run = (): Promise<Ended> => benchmark(cluster, { args: [], ...wanted });

  return {
    'the role of the docs is enough': async () => {
      cluster.behave(({ spec: { nodeName = '' } }) => ({ simulate: { log: cluster.recorded.get(nodeName) ?? '' } }));
      const { code, said, report } = await asBefore(cluster, run);
      assert.equal(code, 0, said);
      assert.deepEqual(
        report?.scans.map(({ scanner, status, gaps }) => [scanner, status, gaps]),
        ['kube-bench', 'rbac'].map((scanner) => [scanner, 'completed', []]),
      );
    },
    'without its permissions nothing is made, and the error names each of them': async () => {
      const roles = objects.filter(({ rules }) => rules !== undefined);
      const asked = roles.flatMap((role) => permissionsOf(role)).filter((words) => !SPARED.has(words));
      const ended = await asBefore(cluster, () => withRules(cluster, roles, () => [], run));
      assertRefused(ended, asked);
    },
    'without the one that is needed last nothing is made either': async () => {
      const roles = objects.filter(({ rules }) => rules !== undefined);
      const ended = await asBefore(cluster, () => withRules(cluster, roles, except('pods/log'), run));
      assertRefused(ended, ['get pods/log']);
    },
    'a namespace that it may not see is said': async () => {
      const roles = objects.filter(({ kind }) => kind === 'ClusterRole');
      const { code, said } = await asBefore(cluster, () => withRules(cluster, roles, except('namespaces'), run));
      assert.equal(code, 2, said);
      assert.match(said, /asked to get namespaces\/[\w-]+ and answered 403/);
    },
  };
}

/**
 * The part policies, as the account that the docs give the Jobs; without the roles afterwards. kube-bench asks kubectl about each role, so that this takes its time: let it run
 * beside something else.
 */
export async function withPolicies<T>(cluster: Cluster, work: (run: () => Promise<Ended>) => Promise<T>): Promise<T> {
  const objects = [...objectsOf(MANIFEST), ...objectsOf(POLICIES)];
  const wanted = await asAccountOf(cluster, objects);
  const args = ['kube-bench', '--service-account', 'kube-bench', '--kube-bench-targets', 'policies'];
  const result = await work(() => benchmark(cluster, { args: [...args, '--budget', 'total=1000'], ...wanted }));
  for (const object of objects.filter(({ kind }) => kind !== 'Namespace')) {
    await cluster.call('DELETE', `${placeOf(object)}/${object.metadata.name}`);
  }
  return result;
}

/** What came of it. */
export function policiesCases({ code, said, report }: Ended): Cases {
  return {
    'the part policies is checked as the account that the docs give the Jobs': async () => {
      assert.equal(code, 0, said);
      const [scan] = report?.scans ?? [];
      assert.deepEqual(scan?.gaps, [], said);
      const results = new Map(scan.controls?.map(({ id, result }) => [id, result]));
      // kubectl has told: roles of Kubernetes itself have wildcards, and no pod shares the node's IPC. As somebody else it cannot ask in a pod.
      const told = ['CIS 5.1.2', 'CIS 5.1.3', 'CIS 5.2.4'].map((id) => results.get(id));
      assert.deepEqual(told, ['manual', 'fail', 'pass'], said);
      // No pod is privileged; one beside it may end between the list and the question for it.
      assert.match(results.get('CIS 5.2.2') ?? '', /^(?:pass|manual)$/, said);
      assert([...results.keys()].every((id) => id.startsWith('CIS 5.')));
    },
  };
}

/** Makes the objects, and how a run is asked for as the account that is among them. */
async function asAccountOf(cluster: Cluster, objects: readonly KubeObject[]): Promise<Wanted & { namespace: string }> {
  const account = objects.find(({ kind }) => kind === 'ServiceAccount');
  assert(account?.metadata.namespace !== undefined, 'the manifest has a service account');
  const { name, namespace } = account.metadata;
  await cluster.createNamespace(namespace);
  for (const object of objects) {
    await cluster.call('POST', placeOf(object), object);
  }
  return { kubeconfig: cluster.kubeconfig({ user: { token: await tokenOf(cluster, namespace, name) } }), namespace };
}

const except = (resource: string) => (rules: readonly Rule[]) =>
  rules.filter(({ resources }) => !resources.includes(resource));

function assertRefused({ code, said, report }: Ended, permissions: readonly string[]): void {
  assert.equal(code, 2, said);
  const reasons = report?.scans.map(({ reason = '' }) => reason).join('\n') ?? '';
  assert.match(reasons, /Nothing was made in the cluster/);
  const named = [...reasons.matchAll(/may not (\w+) (.+?) in the /g)].flatMap(([, verb, resources = '']) =>
    resources.split(', ').map((resource) => `${verb} ${resource}`),
  );
  assert.deepEqual(new Set(named), new Set(permissions));
}

/** Each verb of each resource, as errors name it. */
function permissionsOf({ rules = [] }: KubeObject): readonly string[] {
  return rules.flatMap(({ apiGroups, resources, verbs }) =>
    apiGroups.flatMap((group) =>
      resources.flatMap((resource) => verbs.map((verb) => `${verb} ${[resource, group].filter(Boolean).join('.')}`)),
    ),
  );
}

/** Runs with other rules in the roles, and puts them back. */
async function withRules<T>(
  cluster: Cluster,
  roles: readonly KubeObject[],
  change: (rules: readonly Rule[]) => readonly Rule[],
  run: () => Promise<T>,
): Promise<T> {
  for (const role of roles) {
    await replace(cluster, role, { ...role, rules: change(role.rules ?? []) });
  }
  const result = await run();
  for (const role of roles) {
    await replace(cluster, role, role);
  }
  return result;
}

function objectsOf(manifest: URL): readonly KubeObject[] {
  return parseAllDocuments(readFileSync(manifest, 'utf8')).map((one): KubeObject => one.toJS());
}

function placeOf({ kind, metadata: { namespace } }: KubeObject): string {
  const [root, resource] = ROOTS[kind] ?? [];
  assert(root !== undefined && resource !== undefined, `the manifest has a ${kind}`);
  return namespace === undefined ? `${root}/${resource}` : `${root}/namespaces/${namespace}/${resource}`;
}

async function replace(cluster: Cluster, role: KubeObject, next: KubeObject): Promise<void> {
  const { status, body } = await cluster.call('PUT', `${placeOf(role)}/${role.metadata.name}`, next);
  assert.equal(status, 200, JSON.stringify(body));
  // The authorizer learns of it from a watch.
  await sleep(200);
}

async function tokenOf(cluster: Cluster, namespace: string, name: string): Promise<string> {
  const request = { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} };
  const { body } = await cluster.call('POST', `/api/v1/namespaces/${namespace}/serviceaccounts/${name}/token`, request);
  return (body as { readonly status: { readonly token: string } }).status.token;
}
