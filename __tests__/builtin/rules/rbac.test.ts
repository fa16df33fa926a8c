import type { JsonObject } from '../../../src/builtin/manifest.ts';
import { hitsOf, pathsOf, severitiesOf } from '../../support/manifest.ts';

const RBAC = 'rbac.authorization.k8s.io';
const role = (kind: string, rule: JsonObject): JsonObject => ({
  apiVersion: `${RBAC}/v1`,
  kind,
  metadata: { name: 'r', namespace: 'shop' },
  rules: [rule],
});
const rule = (group: string, resource: string, verb: string, more: JsonObject = {}): JsonObject => ({
  apiGroups: [group],
  resources: [resource],
  verbs: [verb],
  ...more,
});

describe('the rules over permissions', () => {
  it.each([
    ['GH-RBAC-SECRETS', '', 'secrets', 'list', 'high', 'medium'],
    ['GH-RBAC-SECRETS', '', 'secrets', '*', 'high', 'medium'],
    ['GH-RBAC-POD-EXEC', '', 'pods/exec', 'get', 'high', 'medium'],
    ['GH-RBAC-POD-EXEC', '', 'pods/attach', 'create', 'high', 'medium'],
    ['GH-RBAC-POD-EXEC', '', '*/exec', 'create', 'high', 'medium'],
    ['GH-RBAC-POD-EXEC', '', 'pods/ephemeralcontainers', 'patch', 'high', 'medium'],
    ['GH-RBAC-PORT-FORWARD', '', 'pods/portforward', 'create', 'medium', 'low'],
    ['GH-RBAC-TOKEN-REQUEST', '', 'serviceaccounts/token', 'create', 'high', 'medium'],
    ['GH-RBAC-WORKLOAD-CREATE', '', 'pods', 'create', 'medium', 'low'],
    ['GH-RBAC-WORKLOAD-CREATE', 'apps', 'deployments', 'patch', 'medium', 'low'],
    ['GH-RBAC-WORKLOAD-CREATE', 'batch', 'cronjobs', 'update', 'medium', 'low'],
    ['GH-RBAC-NODES-PROXY', '', 'nodes/proxy', 'get', 'high', 'medium'],
    ['GH-RBAC-CSR-APPROVAL', 'certificates.k8s.io', 'certificatesigningrequests/approval', 'update', 'high', 'medium'],
    ['GH-RBAC-CSR-APPROVAL', 'certificates.k8s.io', 'signers', 'approve', 'high', 'medium'],
    [
      'GH-RBAC-WEBHOOK-WRITE',
      'admissionregistration.k8s.io',
      'mutatingwebhookconfigurations',
      'patch',
      'high',
      'medium',
    ],
    ['GH-RBAC-PERSISTENT-VOLUME-CREATE', '', 'persistentvolumes', 'create', 'medium', 'low'],
    ['GH-RBAC-NAMESPACE-WRITE', '', 'namespaces', 'patch', 'medium', 'low'],
    ['GH-RBAC-ESCALATE', RBAC, 'clusterroles', 'bind', 'high', 'medium'],
    ['GH-RBAC-ESCALATE', '*', '*', 'escalate', 'high', 'medium'],
    ['GH-RBAC-IMPERSONATE', '', 'users', 'impersonate', 'high', 'medium'],
    ['GH-RBAC-IMPERSONATE', '', '*', 'impersonate', 'high', 'medium'],
  ])('%s finds %j %s %s: %s in a ClusterRole, %s in a Role', (id, group, resource, verb, inCluster, inNamespace) => {
    const permission = rule(group, resource, verb);

    expect(pathsOf(id, [role('ClusterRole', permission)])).toEqual(['rules[0].resources[0]']);
    expect(severitiesOf(id, [role('ClusterRole', permission), role('Role', permission)])).toEqual([
      inCluster,
      inNamespace,
    ]);
  });

  it.each([
    ['GH-RBAC-SECRETS', '', 'secrets', 'create'],
    ['GH-RBAC-SECRETS', 'example.com', 'secrets', 'get'],
    ['GH-RBAC-SECRETS', '', 'configmaps', 'get'],
    ['GH-RBAC-SECRETS', '*', '*', '*'],
    ['GH-RBAC-POD-EXEC', '', 'pods', 'get'],
    ['GH-RBAC-POD-EXEC', '', '*/log', 'get'],
    ['GH-RBAC-WORKLOAD-CREATE', '', 'pods', 'get'],
    ['GH-RBAC-WORKLOAD-CREATE', 'apps', 'deployments', 'watch'],
    ['GH-RBAC-NODES-PROXY', '', 'nodes', 'get'],
    ['GH-RBAC-ESCALATE', RBAC, 'roles', 'create'],
    ['GH-RBAC-ESCALATE', '*', '*', '*'],
    ['GH-RBAC-IMPERSONATE', '', 'users', 'get'],
  ])('%s passes %j %s %s', (id, group, resource, verb) => {
    expect(hitsOf(id, [role('ClusterRole', rule(group, resource, verb))])).toEqual([]);
  });

  it('count for little where the objects are named', () => {
    const permission = rule('', 'secrets', 'get', { resourceNames: ['mine'] });

    const hits = hitsOf('GH-RBAC-SECRETS', [role('ClusterRole', permission)]);

    expect(hits.map(({ severity, message }) => [severity, message])).toEqual([
      ['low', 'The ClusterRole "r" may get secrets named "mine".'],
    ]);
  });

  it('name all resources and verbs of one rule in one finding', () => {
    const permission = { apiGroups: [''], resources: ['pods', 'secrets'], verbs: ['list', 'get', 'delete'] };

    const hits = hitsOf('GH-RBAC-SECRETS', [role('ClusterRole', permission)]);

    expect(hits.map(({ path, message }) => [path, message])).toEqual([
      [['rules', 0, 'resources', 1], 'The ClusterRole "r" may list, get secrets.'],
    ]);
  });
});

describe('GH-RBAC-WILDCARD', () => {
  it.each<[string, JsonObject, string[], string[]]>([
    ['everything', rule('*', '*', '*'), ['rules[0].resources[0]'], ['high', 'medium']],
    ['reading the core group', rule('', '*', 'get'), ['rules[0].resources[0]'], ['high', 'medium']],
    ['writing one group', rule('example.com', '*', 'update'), ['rules[0].resources[0]'], ['medium', 'low']],
    ['reading one group', rule('example.com', '*', 'get'), ['rules[0].resources[0]'], ['low', 'low']],
    ['all verbs', rule('example.com', 'shops', '*'), ['rules[0].verbs[0]'], ['medium', 'low']],
    ['all groups', rule('*', 'shops', 'get'), ['rules[0].apiGroups[0]'], ['low', 'low']],
    ['all URLs', { nonResourceURLs: ['*'], verbs: ['get'] }, ['rules[0].nonResourceURLs[0]'], ['low', 'low']],
    ['nothing', rule('', 'pods', 'get'), [], []],
  ])('judges %s', (_, permission, paths, severities) => {
    const roles = [role('ClusterRole', permission), role('Role', permission)];

    expect(pathsOf('GH-RBAC-WILDCARD', roles.slice(0, 1))).toEqual(paths);
    expect(severitiesOf('GH-RBAC-WILDCARD', roles)).toEqual(severities);
  });
});

const binding = (kind: string, roleName: string, subject: JsonObject, roleKind = 'ClusterRole'): JsonObject => ({
  apiVersion: `${RBAC}/v1`,
  kind,
  metadata: { name: 'b', namespace: 'shop' },
  roleRef: { apiGroup: RBAC, kind: roleKind, name: roleName },
  subjects: [subject],
});
const SOMEBODY = { kind: 'User', name: 'jane' };
const ACCOUNT = { kind: 'ServiceAccount', name: 'default', namespace: 'shop' };
const group = (name: string): JsonObject => ({ kind: 'Group', name });

describe('the rules over bindings', () => {
  it.each<[string, JsonObject, string[], string[]]>([
    ['GH-RBAC-CLUSTER-ADMIN', binding('ClusterRoleBinding', 'cluster-admin', SOMEBODY), ['roleRef.name'], ['high']],
    ['GH-RBAC-CLUSTER-ADMIN', binding('RoleBinding', 'cluster-admin', SOMEBODY), ['roleRef.name'], ['medium']],
    ['GH-RBAC-CLUSTER-ADMIN', binding('RoleBinding', 'cluster-admin', SOMEBODY, 'Role'), [], []],
    ['GH-RBAC-CLUSTER-ADMIN', binding('ClusterRoleBinding', 'view', SOMEBODY), [], []],
    [
      'GH-RBAC-ANONYMOUS',
      binding('ClusterRoleBinding', 'view', { kind: 'User', name: 'system:anonymous' }),
      ['subjects[0].name'],
      ['high'],
    ],
    [
      'GH-RBAC-ANONYMOUS',
      binding('ClusterRoleBinding', 'cluster-admin', group('system:unauthenticated')),
      ['subjects[0].name'],
      ['critical'],
    ],
    [
      'GH-RBAC-ANONYMOUS',
      binding('ClusterRoleBinding', 'system:public-info-viewer', group('system:unauthenticated')),
      ['subjects[0].name'],
      ['info'],
    ],
    ['GH-RBAC-ANONYMOUS', binding('ClusterRoleBinding', 'view', group('system:authenticated')), [], []],
    [
      'GH-RBAC-ALL-AUTHENTICATED',
      binding('ClusterRoleBinding', 'view', group('system:authenticated')),
      ['subjects[0].name'],
      ['medium'],
    ],
    [
      'GH-RBAC-ALL-AUTHENTICATED',
      binding('ClusterRoleBinding', 'cluster-admin', group('system:serviceaccounts')),
      ['subjects[0].name'],
      ['high'],
    ],
    [
      'GH-RBAC-ALL-AUTHENTICATED',
      binding('ClusterRoleBinding', 'system:discovery', group('system:authenticated')),
      ['subjects[0].name'],
      ['info'],
    ],
    ['GH-RBAC-ALL-AUTHENTICATED', binding('RoleBinding', 'view', group('system:serviceaccounts:shop')), [], []],
    [
      'GH-RBAC-MASTERS',
      binding('ClusterRoleBinding', 'view', group('system:masters')),
      ['subjects[0].name'],
      ['medium'],
    ],
    ['GH-RBAC-MASTERS', binding('ClusterRoleBinding', 'view', group('developers')), [], []],
    ['GH-RBAC-DEFAULT-SERVICE-ACCOUNT', binding('RoleBinding', 'view', ACCOUNT), ['subjects[0].name'], ['medium']],
    ['GH-RBAC-DEFAULT-SERVICE-ACCOUNT', binding('RoleBinding', 'view', { ...ACCOUNT, name: 'web' }), [], []],
  ])('%s judges %j', (id, value, paths, severities) => {
    expect(pathsOf(id, [value])).toEqual(paths);
    expect(severitiesOf(id, [value])).toEqual(severities);
  });

  it('leave bindings of other APIs alone', () => {
    const value = { ...binding('ClusterRoleBinding', 'cluster-admin', SOMEBODY), apiVersion: 'example.com/v1' };

    expect(hitsOf('GH-RBAC-CLUSTER-ADMIN', [value])).toEqual([]);
  });
});

describe('GH-RBAC-AGGREGATION', () => {
  const label = `${RBAC}/aggregate-to-view`;

  it.each<[string, JsonObject, string[], string[]]>([
    ['a role made of others', { aggregationRule: { clusterRoleSelectors: [{}] } }, ['aggregationRule'], ['low']],
    [
      'a role that adds itself',
      { metadata: { name: 'r', labels: { [label]: 'true' } } },
      [`metadata.labels["${label}"]`],
      ['info'],
    ],
    ['a role that does not', { metadata: { name: 'r', labels: { [label]: 'false' } } }, [], []],
  ])('judges %s', (_, more, paths, severities) => {
    const value = { ...role('ClusterRole', {}), ...more };

    expect(pathsOf('GH-RBAC-AGGREGATION', [value])).toEqual(paths);
    expect(severitiesOf('GH-RBAC-AGGREGATION', [value])).toEqual(severities);
  });
});

describe('GH-RBAC-MALFORMED', () => {
  it.each<[string, JsonObject, string[]]>([
    ['verbs that are a string', role('Role', { verbs: '*' }), ['rules[0].verbs']],
    ['rules that are a map', { ...role('Role', {}), rules: {} }, ['rules']],
    ['a subject that is a string', { ...binding('RoleBinding', 'view', {}), subjects: ['jane'] }, ['subjects[0]']],
    ['a binding without a role', { ...binding('RoleBinding', 'view', {}), roleRef: null }, ['roleRef.name']],
    ['right types', binding('RoleBinding', 'view', SOMEBODY), []],
  ])('judges %s', (_, value, paths) => {
    expect(pathsOf('GH-RBAC-MALFORMED', [value])).toEqual(paths);
  });
});
