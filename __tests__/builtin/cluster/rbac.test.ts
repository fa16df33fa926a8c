import type { ClusterObject } from '../../../src/domain/cluster.ts';
import { RbacReading } from '../../../src/builtin/cluster/rbac.ts';

/** As the API server of Kubernetes 1.37 gives them. */
function object(name: string, more: object = {}, managers: readonly string[] = ['kubectl-create']): ClusterObject {
  const managedFields = managers.map((manager) => ({ manager, operation: 'Update', fieldsType: 'FieldsV1' }));
  return { apiVersion: 'rbac.authorization.k8s.io/v1', metadata: { name, managedFields }, ...more } as ClusterObject;
}

function labelled(name: string, more: object, managers: readonly string[]): ClusterObject {
  const made = object(name, more, managers);
  return { ...made, metadata: { ...made.metadata, labels: { 'kubernetes.io/bootstrapping': 'rbac-defaults' } } };
}

const ALL = { rules: [{ apiGroups: ['*'], resources: ['*'], verbs: ['*'] }] };
const MASTERS = {
  roleRef: { apiGroup: 'rbac.authorization.k8s.io', kind: 'ClusterRole', name: 'cluster-admin' },
  subjects: [{ apiGroup: 'rbac.authorization.k8s.io', kind: 'Group', name: 'system:masters' }],
};
const BOT = { kind: 'ServiceAccount', namespace: 'ci', name: 'bot' };

function judged(
  objects: readonly (readonly [string, ClusterObject])[],
  accounts: readonly string[] | 'forbidden' = [],
) {
  const reading = new RbacReading();
  for (const [kind, one] of objects) {
    reading.add(kind, one);
  }
  for (const name of accounts === 'forbidden' ? [] : accounts) {
    reading.addServiceAccount({ metadata: { namespace: 'ci', name } });
  }
  return reading.end({ serviceAccounts: accounts === 'forbidden' ? 'forbidden' : 'listed' });
}

describe('the RBAC of a cluster', () => {
  it('is judged by the rules of manifest-scan, by resource and in no file', () => {
    const { observations, coverage, access } = judged([['ClusterRole', object('deployer', ALL)]]);

    expect(observations.map(({ ruleId, resource, locations }) => ({ ruleId, resource, locations }))).toEqual([
      {
        ruleId: 'GH-RBAC-WILDCARD',
        resource: {
          apiVersion: 'rbac.authorization.k8s.io/v1',
          kind: 'ClusterRole',
          name: 'deployer',
          fieldPath: 'rules[0].resources[0]',
        },
        locations: undefined,
      },
    ]);
    expect(coverage).toEqual({ unit: 'roles and bindings', examined: 1, passed: 0 });
    expect(access?.roles.map(({ id, location }) => ({ id, location }))).toEqual([{ id: 'ClusterRole:deployer' }]);
  });

  it('is not judged where Kubernetes itself has brought it, and that is said', () => {
    const { observations, controls, coverage, notices } = judged([
      ['ClusterRole', labelled('cluster-admin', ALL, ['kube-apiserver'])],
      ['ClusterRole', labelled('edit', ALL, ['kube-apiserver', 'clusterrole-aggregation-controller'])],
      ['ClusterRoleBinding', labelled('cluster-admin', MASTERS, ['kube-apiserver'])],
    ]);

    expect(observations).toEqual([]);
    expect(new Set(controls.map(({ result }) => result))).toEqual(new Set(['pass']));
    expect(coverage).toEqual({ unit: 'roles and bindings', examined: 3, passed: 3 });
    expect(notices).toEqual([
      '3 roles and bindings are those that Kubernetes itself brings, and unchanged: they were not judged.',
    ]);
  });

  it.each([
    ['was changed by somebody', labelled('cluster-admin', MASTERS, ['kube-apiserver', 'kubectl-edit'])],
    ['only bears the label', labelled('mine', MASTERS, ['kubectl-create'])],
    ['does not say who wrote it', labelled('mine', MASTERS, [])],
    ['only bears a name of the system', object('system:mine', MASTERS)],
  ])('is judged where a binding %s', (_, binding) => {
    const { observations } = judged([['ClusterRoleBinding', binding]]);

    expect(observations.map(({ ruleId }) => ruleId)).toEqual(['GH-RBAC-CLUSTER-ADMIN', 'GH-RBAC-MASTERS']);
  });

  it.each([
    ['names one that is not there', ['other'], /not there \(ci\/bot\): whoever may create/],
    ['cannot be told', 'forbidden' as const, /may not list service accounts/],
  ])('says of a service account that a binding %s', (_, accounts, says) => {
    const { notices } = judged([['RoleBinding', object('bots', { ...MASTERS, subjects: [BOT] })]], accounts);

    expect(notices).toEqual([expect.stringMatching(says)]);
  });

  it('says nothing of service accounts that are there', () => {
    expect(judged([['RoleBinding', object('bots', { ...MASTERS, subjects: [BOT] })]], ['bot']).notices).toEqual([]);
  });
});
