import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

export const OBJECTS_PER_FILE = 20;
const FILES_PER_FOLDER = 50;

const hardened = `
        allowPrivilegeEscalation: false
        readOnlyRootFilesystem: true
        capabilities:
          drop: [ALL]`;

const indent = (text, columns) => text.replaceAll('\n', `\n${' '.repeat(columns)}`);

// Every third workload is hardened, every seventh asks for too much: about what a scanned repository looks like.
function podSpec(name, number) {
  const security =
    number % 3 === 0 ? hardened : number % 7 === 0 ? '\n        privileged: true' : '\n        runAsUser: 1000';
  return `serviceAccountName: ${name}
    containers:
    - name: app
      image: registry.example/${name}:1.${number % 10}.0
      env:
      - name: LOG_LEVEL
        value: info
      - name: DATABASE_HOST
        value: database.team-${number % 40}.svc
      ports:
      - name: http
        containerPort: 8080
      readinessProbe:
        httpGet:
          path: /ready
          port: http
      resources:
        requests:
          cpu: 100m
          memory: 128Mi
        limits:
          memory: 256Mi
      securityContext:${security}
      volumeMounts:
      - name: scratch
        mountPath: /tmp
    volumes:
    - name: scratch
      emptyDir: {}`;
}

const head = (apiVersion, kind, name, namespace) => `apiVersion: ${apiVersion}
kind: ${kind}
metadata:
  name: ${name}
  namespace: ${namespace}
  labels:
    app: ${name}
    team: ${namespace}`;

const template = (name, number) => `template:
  metadata:
    labels:
      app: ${name}
  spec:
    ${podSpec(name, number)}`;

const deployment = (name, namespace, number) => `${head('apps/v1', 'Deployment', name, namespace)}
spec:
  replicas: ${1 + (number % 4)}
  selector:
    matchLabels:
      app: ${name}
  ${indent(template(name, number), 2)}`;

const cronJob = (name, namespace, number) => `${head('batch/v1', 'CronJob', name, namespace)}
spec:
  schedule: "${number % 60} 3 * * *"
  jobTemplate:
    spec:
      ${indent(template(name, number).replace('    serviceAccountName', '    restartPolicy: Never\n    serviceAccountName'), 6)}`;

const service = (name, namespace) => `${head('v1', 'Service', name, namespace)}
spec:
  selector:
    app: ${name}
  ports:
  - name: http
    port: 80
    targetPort: http`;

const configMap = (name, namespace, number) => `${head('v1', 'ConfigMap', name, namespace)}
data:
  settings.yaml: |
    workers: ${number % 16}
    upstream: http://${name}.${namespace}.svc
  GREETING: hello`;

const account = (name, namespace) => `${head('v1', 'ServiceAccount', name, namespace)}
automountServiceAccountToken: false`;

const role = (name, namespace) => `${head('rbac.authorization.k8s.io/v1', 'Role', name, namespace)}
rules:
- apiGroups: [""]
  resources: [configmaps]
  resourceNames: [${name}]
  verbs: [get, watch]`;

const roleBinding = (name, namespace) => `${head('rbac.authorization.k8s.io/v1', 'RoleBinding', name, namespace)}
roleRef:
  apiGroup: rbac.authorization.k8s.io
  kind: Role
  name: ${name}
subjects:
- kind: ServiceAccount
  name: ${name}
  namespace: ${namespace}`;

const ingress = (name, namespace) => `${head('networking.k8s.io/v1', 'Ingress', name, namespace)}
spec:
  tls:
  - hosts: [${name}.example]
    secretName: ${name}-tls
  rules:
  - host: ${name}.example
    http:
      paths:
      - path: /
        pathType: Prefix
        backend:
          service:
            name: ${name}
            port:
              name: http`;

const policy = (name, namespace) => `${head('networking.k8s.io/v1', 'NetworkPolicy', name, namespace)}
spec:
  podSelector:
    matchLabels:
      app: ${name}
  policyTypes: [Ingress]
  ingress:
  - from:
    - podSelector: {}`;

const PLAIN = [deployment, service, configMap, account];
const APPS = [PLAIN, PLAIN, PLAIN, [deployment, service, role, roleBinding], [cronJob, ingress, policy, configMap]];

/** Writes `files` manifests of 20 objects each, the same ones every time. */
export function writeTree(folder, files) {
  for (let file = 0; file < files; file += 1) {
    const namespace = `team-${file % 40}`;
    const objects = APPS.flatMap((kinds, app) =>
      kinds.map((make, index) => make(`app-${file}-${app}`, namespace, file * 5 + app * 4 + index)),
    );
    const parent = join(folder, `group-${String(Math.floor(file / FILES_PER_FOLDER)).padStart(2, '0')}`);
    mkdirSync(parent, { recursive: true });
    writeFileSync(join(parent, `app-${file}.yaml`), `${objects.join('\n---\n')}\n`);
  }
}
