import { nearest } from '../../domain/nearest.ts';

/** The kinds that Kubernetes itself serves, or has served in a stable or beta version, by API group; '' is the core group. */
const KINDS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    '':
      'Binding ComponentStatus ConfigMap Endpoints Event LimitRange Namespace Node PersistentVolume ' +
      'PersistentVolumeClaim Pod PodTemplate ReplicationController ResourceQuota Secret Service ' +
      'ServiceAccount',
    'admissionregistration.k8s.io':
      'MutatingAdmissionPolicy MutatingAdmissionPolicyBinding MutatingWebhookConfiguration ' +
      'ValidatingAdmissionPolicy ValidatingAdmissionPolicyBinding ValidatingWebhookConfiguration',
    'apiextensions.k8s.io': 'CustomResourceDefinition',
    'apiregistration.k8s.io': 'APIService',
    apps: 'ControllerRevision DaemonSet Deployment ReplicaSet StatefulSet',
    'authentication.k8s.io': 'SelfSubjectReview TokenRequest TokenReview',
    'authorization.k8s.io':
      'LocalSubjectAccessReview SelfSubjectAccessReview SelfSubjectRulesReview SubjectAccessReview',
    autoscaling: 'HorizontalPodAutoscaler Scale',
    batch: 'CronJob Job',
    'certificates.k8s.io': 'CertificateSigningRequest ClusterTrustBundle PodCertificateRequest',
    'coordination.k8s.io': 'Lease LeaseCandidate',
    'discovery.k8s.io': 'EndpointSlice',
    'events.k8s.io': 'Event',
    extensions: 'DaemonSet Deployment Ingress NetworkPolicy PodSecurityPolicy ReplicaSet',
    'flowcontrol.apiserver.k8s.io': 'FlowSchema PriorityLevelConfiguration',
    'internal.apiserver.k8s.io': 'StorageVersion',
    'networking.k8s.io': 'IPAddress Ingress IngressClass NetworkPolicy ServiceCIDR',
    'node.k8s.io': 'RuntimeClass',
    policy: 'Eviction PodDisruptionBudget PodSecurityPolicy',
    'rbac.authorization.k8s.io': 'ClusterRole ClusterRoleBinding Role RoleBinding',
    'resource.k8s.io':
      'DeviceClass DeviceTaintRule ResourceClaim ResourceClaimTemplate ResourcePoolStatusRequest ResourceSlice',
    'scheduling.k8s.io': 'CompositePodGroup PodGroup PriorityClass Workload',
    'storage.k8s.io': 'CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment VolumeAttributesClass',
    'storagemigration.k8s.io': 'StorageVersionMigration',
  }).map(([group, kinds]) => [group, kinds.split(' ')]),
);

/** `known`: Kubernetes serves it. `foreign`: a custom resource, or a file of another tool. `mistaken`: no cluster can serve it. */
export type KindCheck =
  { readonly status: 'known' | 'foreign' } | { readonly status: 'mistaken'; readonly reason: string };

/** What looks like an object and never is one in a cluster: kubeconfigs, and what an API server answers. */
const NOT_STORED: ReadonlySet<string> = new Set(
  'Config APIGroup APIGroupList APIResourceList APIVersions DeleteOptions Status Table WatchEvent'.split(' '),
);

export function checkKind(apiVersion: string, kind: string): KindCheck {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  const kinds = KINDS.get(group);
  if (kinds?.includes(kind) === true) {
    return { status: 'known' };
  }
  if (kinds !== undefined) {
    return apiVersion === 'v1' && NOT_STORED.has(kind) ? { status: 'foreign' } : mistakenKind(apiVersion, kind, kinds);
  }
  // The group of a custom resource has a dot: apiextensions validation, "should be a domain with at least one dot".
  const taken = group.includes('.') ? undefined : [...KINDS].find(([, names]) => names.includes(kind));
  return taken === undefined
    ? { status: 'foreign' }
    : { status: 'mistaken', reason: `there is no API group ${group}; did you mean ${taken[0] || 'v1'}?` };
}

/** What OpenShift served in the core group until version 3. */
const OPENSHIFT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    apps: 'DeploymentConfig',
    build: 'Build BuildConfig',
    image: 'ImageStream ImageStreamTag',
    oauth: 'OAuthClient',
    project: 'Project ProjectRequest',
    route: 'Route',
    security: 'SecurityContextConstraints',
    template: 'Template',
  }).flatMap(([group, kinds]) => kinds.split(' ').map((kind) => [kind, `${group}.openshift.io`] as const)),
);

/** A kind that its group does not have: of a newer Kubernetes, as far as new kinds come there, or a mistake. */
function mistakenKind(apiVersion: string, kind: string, kinds: readonly string[]): KindCheck {
  const served = [...KINDS].find(([, names]) => names.includes(kind))?.[0];
  const elsewhere = served ?? (apiVersion === 'v1' ? OPENSHIFT.get(kind) : undefined);
  if (elsewhere !== undefined) {
    return mistaken(apiVersion, kind, `it belongs to ${elsewhere || 'v1'}`);
  }
  const guess = nearest(kind, kinds);
  if (guess !== undefined) {
    return mistaken(apiVersion, kind, `did you mean ${guess}?`);
  }
  // The old groups without a dot get no new kinds.
  return apiVersion.includes('.') ? { status: 'foreign' } : mistaken(apiVersion, kind, 'correct it');
}

function mistaken(apiVersion: string, kind: string, advice: string): KindCheck {
  return { status: 'mistaken', reason: `${apiVersion} has no kind ${kind}; ${advice}` };
}

/** Whether any group of Kubernetes itself has a kind of this name. */
export function isServedKind(kind: string): boolean {
  return [...KINDS.values()].some((kinds) => kinds.includes(kind));
}
