import { accessGraph } from '../../src/builtin/access.ts';
import type { JsonObject } from '../../src/builtin/manifest.ts';
import { containerPod, manifest } from '../support/manifest.ts';

const RBAC = { apiVersion: 'rbac.authorization.k8s.io/v1' };
const LOCATION = { path: 'app.yaml', startLine: 1 };

const READER: JsonObject = {
  ...RBAC,
  kind: 'Role',
  metadata: { name: 'reader', namespace: 'shop' },
  rules: [{ apiGroups: ['', 'apps'], resources: ['secrets', 'deployments'], verbs: ['get'] }],
};
const READ: JsonObject = {
  ...RBAC,
  kind: 'RoleBinding',
  metadata: { name: 'read', namespace: 'shop' },
  roleRef: { kind: 'Role', name: 'reader' },
  subjects: [
    { kind: 'ServiceAccount', name: 'web' },
    { kind: 'ServiceAccount', name: 'default', namespace: 'other' },
  ],
};
const RULE: JsonObject = {
  ...RBAC,
  kind: 'ClusterRoleBinding',
  metadata: { name: 'rule' },
  roleRef: { kind: 'ClusterRole', name: 'cluster-admin' },
  subjects: [{ kind: 'User', name: 'jane' }],
};

function graphOf(...values: readonly JsonObject[]): ReturnType<typeof accessGraph> {
  return accessGraph(values.map((value) => manifest(value)));
}

describe('accessGraph', () => {
  it('is not there when no object is about RBAC', () => {
    expect(graphOf(containerPod({}))).toBeUndefined();
  });

  it('shows a role, who has it, and what is risky about both', () => {
    const graph = graphOf(READER, READ);

    const risk = { ruleId: 'GH-RBAC-DEFAULT-SERVICE-ACCOUNT', severity: 'medium' };
    const edge = { kind: 'RoleBinding', name: 'read', namespace: 'shop', role: 'Role:shop/reader', location: LOCATION };
    expect(graph).toEqual({
      subjects: [
        { id: 'ServiceAccount:other/default', kind: 'ServiceAccount', name: 'default', namespace: 'other' },
        { id: 'ServiceAccount:shop/web', kind: 'ServiceAccount', name: 'web', namespace: 'shop' },
      ],
      roles: [
        {
          id: 'Role:shop/reader',
          kind: 'Role',
          name: 'reader',
          namespace: 'shop',
          defined: true,
          permissions: ['get secrets (apps), deployments (apps)'],
          risks: [{ ruleId: 'GH-RBAC-SECRETS', severity: 'medium', title: 'Role may read Secrets' }],
          location: LOCATION,
        },
      ],
      bindings: [
        { ...edge, subject: 'ServiceAccount:other/default', risks: [expect.objectContaining(risk)] },
        { ...edge, subject: 'ServiceAccount:shop/web', risks: [] },
      ],
    });
  });

  it('knows what a role of Kubernetes gives that is only bound here', () => {
    const graph = graphOf(RULE);

    expect(graph?.roles).toEqual([
      {
        id: 'ClusterRole:cluster-admin',
        kind: 'ClusterRole',
        name: 'cluster-admin',
        defined: false,
        permissions: ['* * (*)', '* *'],
        risks: [{ ruleId: 'GH-RBAC-WILDCARD', severity: 'high', title: 'Role gives rights by wildcard' }],
      },
    ]);
    expect(graph?.bindings[0]?.risks.map(({ ruleId }) => ruleId)).toEqual(['GH-RBAC-CLUSTER-ADMIN']);
  });

  it('shows a role that is bound here and defined nowhere', () => {
    const graph = graphOf({ ...READ, subjects: [] });

    expect(graph).toEqual({
      subjects: [],
      roles: [
        {
          id: 'Role:shop/reader',
          kind: 'Role',
          name: 'reader',
          namespace: 'shop',
          defined: false,
          permissions: [],
          risks: [],
        },
      ],
      bindings: [],
    });
  });

  it('does not depend on the order of the objects', () => {
    expect(graphOf(RULE, READ, READER)).toEqual(graphOf(READER, READ, RULE));
  });

  it.each<[string, JsonObject]>([
    ['subjects that are a string', { ...READ, subjects: 'jane' }],
    ['a roleRef that is a list', { ...READ, roleRef: [] }],
    ['rules that are numbers', { ...READER, rules: [1, null] }],
  ])('stands %s', (_, value) => {
    expect(graphOf(value)?.roles).toHaveLength(1);
  });
});
