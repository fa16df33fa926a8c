import { checkKind } from '../../../src/builtin/manifests/kinds.ts';

describe('checkKind', () => {
  it.each([
    ['v1', 'Pod'],
    ['apps/v1', 'Deployment'],
    ['extensions/v1beta1', 'Deployment'],
    ['policy/v1beta1', 'PodSecurityPolicy'],
    ['rbac.authorization.k8s.io/v1', 'ClusterRole'],
    ['networking.k8s.io/v1', 'NetworkPolicy'],
  ])('knows %s %s', (apiVersion, kind) => {
    expect(checkKind(apiVersion, kind)).toEqual({ status: 'known' });
  });

  it.each([
    ['serving.knative.dev/v1', 'Service'],
    ['v1', 'Config'],
    ['skaffold/v4beta6', 'Config'],
    ['v1', 'APIResourceList'],
    ['storage.k8s.io/v9', 'SomethingNew'],
  ])('passes over %s %s', (apiVersion, kind) => {
    expect(checkKind(apiVersion, kind)).toEqual({ status: 'foreign' });
  });

  it.each([
    ['apps/v1', 'Deploymnt', 'apps/v1 has no kind Deploymnt; did you mean Deployment?'],
    ['v1', 'Deployment', 'v1 has no kind Deployment; it belongs to apps'],
    ['app/v1', 'Deployment', 'there is no API group app; did you mean apps?'],
    ['v1', 'Wharf', 'v1 has no kind Wharf; correct it'],
    ['v1', 'Template', 'v1 has no kind Template; it belongs to template.openshift.io'],
    ['__proto__/v1', 'Pod', 'there is no API group __proto__; did you mean v1?'],
  ])('calls %s %s a mistake, since no cluster serves it', (apiVersion, kind, reason) => {
    expect(checkKind(apiVersion, kind)).toEqual({ status: 'mistaken', reason });
  });
});
