const LABELS = { app: 'case' };
const selector = { matchLabels: LABELS };

const templateOf = ({ metadata, spec }, restartPolicy) => ({
  metadata: { ...metadata, name: undefined, labels: LABELS },
  spec: { ...spec, ...(restartPolicy && { restartPolicy }) },
});
const apps = (kind, more) => (pod) => ({
  apiVersion: 'apps/v1',
  kind,
  spec: { selector, ...more, template: templateOf(pod) },
});
const job = (pod) => ({ template: templateOf(pod, 'Never') });

const WRAPPERS = {
  Deployment: apps('Deployment'),
  DaemonSet: apps('DaemonSet'),
  StatefulSet: apps('StatefulSet', { serviceName: 'case' }),
  ReplicaSet: apps('ReplicaSet'),
  ReplicationController: (pod) => ({
    apiVersion: 'v1',
    kind: 'ReplicationController',
    spec: { selector: LABELS, template: templateOf(pod) },
  }),
  PodTemplate: (pod) => ({ apiVersion: 'v1', kind: 'PodTemplate', template: templateOf(pod) }),
  Job: (pod) => ({ apiVersion: 'batch/v1', kind: 'Job', spec: job(pod) }),
  CronJob: (pod) => ({
    apiVersion: 'batch/v1',
    kind: 'CronJob',
    spec: { schedule: '@daily', jobTemplate: { spec: job(pod) } },
  }),
};

/** The kinds that hold a pod template. */
export const TEMPLATES = Object.keys(WRAPPERS);

/** The same pod as the template of another kind. */
export function wrap(kind, name, pod) {
  const { apiVersion, ...rest } = WRAPPERS[kind](structuredClone(pod));
  return JSON.parse(JSON.stringify({ apiVersion, kind, metadata: { name }, ...rest }));
}

/** The pod that such an object makes. */
export function madeBy({ metadata: { name }, template, spec }) {
  const { metadata, spec: podSpec } = template ?? spec.template ?? spec.jobTemplate.spec.template;
  return { apiVersion: 'v1', kind: 'Pod', metadata: { ...metadata, name }, spec: podSpec };
}

const COLLECTIONS = {
  Pod: '/api/v1/namespaces/%/pods',
  ReplicationController: '/api/v1/namespaces/%/replicationcontrollers',
  PodTemplate: '/api/v1/namespaces/%/podtemplates',
  Job: '/apis/batch/v1/namespaces/%/jobs',
  CronJob: '/apis/batch/v1/namespaces/%/cronjobs',
  ConfigMap: '/api/v1/namespaces/%/configmaps',
  PersistentVolumeClaim: '/api/v1/namespaces/%/persistentvolumeclaims',
  Service: '/api/v1/namespaces/%/services',
  ServiceAccount: '/api/v1/namespaces/%/serviceaccounts',
  Ingress: '/apis/networking.k8s.io/v1/namespaces/%/ingresses',
  NetworkPolicy: '/apis/networking.k8s.io/v1/namespaces/%/networkpolicies',
  Role: '/apis/rbac.authorization.k8s.io/v1/namespaces/%/roles',
  RoleBinding: '/apis/rbac.authorization.k8s.io/v1/namespaces/%/rolebindings',
};

/** The path of the API for objects like this one. */
export function collectionOf({ kind }, namespace) {
  return (COLLECTIONS[kind] ?? `/apis/apps/v1/namespaces/%/${kind.toLowerCase()}s`).replace('%', namespace);
}
