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
  const account = objects.find(({ kind }) => kind === 'ServiceAccount');
  assert(account?.metadata.namespace !== undefined, 'the manifest has a service account');
  const { name, namespace } = account.metadata;
  await cluster.createNamespace(namespace);
  for (const object of objects) {
    await cluster.call('POST', placeOf(object), object);
  }
  const kubeconfig = cluster.kubeconfig({ user: { token: await tokenOf(cluster, namespace, name) } });
  const run = (): Promise<Ended> => benchmark(cluster, { args: [], kubeconfig, namespace });

  return {
    ...(process.argv.includes('policies') ? policiesCase(cluster, { kubeconfig, namespace }) : {}),
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

/** Only when it is asked for: kube-bench asks kubectl about each role, which takes half a minute. */
function policiesCase(cluster: Cluster, wanted: Wanted): Cases {
  return {
    'the part policies is checked as the account that the docs give the Jobs': async () => {
      for (const object of objectsOf(POLICIES)) {
        await cluster.call('POST', placeOf(object), object);
      }
      cluster.behave();
      const own = ['--service-account', 'kube-bench', '--kube-bench-targets', 'policies'];
      const args = ['kube-bench', ...own, '--budget', 'total=1000'];
      const { code, said, report } = await asBefore(cluster, () => benchmark(cluster, { args, ...wanted }));
      assert.equal(code, 0, said);
      assert(
        report?.scans[0]?.controls?.some(({ id }) => id.startsWith('CIS 5.')),
        said,
      );
    },
  };
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
