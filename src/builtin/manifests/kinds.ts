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
    'resource.k8s.io': 'DeviceClass DeviceTaintRule ResourceClaim ResourceClaimTemplate ResourceSlice',
    'scheduling.k8s.io': 'PriorityClass',
    'storage.k8s.io': 'CSIDriver CSINode CSIStorageCapacity StorageClass VolumeAttachment VolumeAttributesClass',
    'storagemigration.k8s.io': 'StorageVersionMigration',
  }).map(([group, kinds]) => [group, kinds.split(' ')]),
);

/** `known`: Kubernetes serves it. `foreign`: a custom resource, or a file of another tool. `mistaken`: no cluster can serve it. */
export type KindCheck =
  { readonly status: 'known' | 'foreign' } | { readonly status: 'mistaken'; readonly reason: string };

/** Files of clients that look like objects and never are sent to a cluster. */
const CLIENT_FILES: ReadonlySet<string> = new Set(['v1 Config']);

export function checkKind(apiVersion: string, kind: string): KindCheck {
  const group = apiVersion.includes('/') ? apiVersion.slice(0, apiVersion.indexOf('/')) : '';
  const kinds = KINDS.get(group);
  if (kinds?.includes(kind) === true) {
    return { status: 'known' };
  }
  if (kinds !== undefined) {
    return CLIENT_FILES.has(`${apiVersion} ${kind}`) ? { status: 'foreign' } : mistakenKind(apiVersion, kind, kinds);
  }
  // The group of a custom resource has a dot: apiextensions validation, "should be a domain with at least one dot".
  const taken = group.includes('.') ? undefined : [...KINDS].find(([, names]) => names.includes(kind));
  return taken === undefined
    ? { status: 'foreign' }
    : { status: 'mistaken', reason: `there is no API group ${group}; did you mean ${taken[0] || 'v1'}?` };
}

function mistakenKind(apiVersion: string, kind: string, kinds: readonly string[]): KindCheck {
  const elsewhere = [...KINDS].find(([, names]) => names.includes(kind));
  const guess = elsewhere === undefined ? nearest(kind, kinds) : undefined;
  const advice = elsewhere === undefined ? guess && `did you mean ${guess}?` : `it belongs to ${elsewhere[0] || 'v1'}`;
  return {
    status: 'mistaken',
    reason: `${apiVersion} has no kind ${kind}${advice === undefined ? '; correct it' : `; ${advice}`}`,
  };
}

/** Whether any group of Kubernetes itself has a kind of this name. */
export function isServedKind(kind: string): boolean {
  return [...KINDS.values()].some((kinds) => kinds.includes(kind));
}
