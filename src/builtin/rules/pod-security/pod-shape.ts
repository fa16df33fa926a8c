import type { Shape } from '../shape.ts';
import { VOLUME_SOURCES } from './volume-types.ts';

const list = (shape: Shape): Shape => ({ list: shape });
const fields = (shapes: Readonly<Record<string, Shape>>): Shape => ({ fields: shapes });
const map = (shape: Shape): Shape => ({ map: shape });

const SHARED_SECURITY = {
  runAsNonRoot: 'boolean',
  runAsUser: 'integer',
  runAsGroup: 'integer',
  seccompProfile: fields({ type: 'string', localhostProfile: 'string' }),
  appArmorProfile: fields({ type: 'string', localhostProfile: 'string' }),
  seLinuxOptions: fields({ type: 'string', user: 'string', role: 'string', level: 'string' }),
  windowsOptions: fields({ hostProcess: 'boolean' }),
} as const satisfies Readonly<Record<string, Shape>>;

const handler = fields({ httpGet: fields({ host: 'string' }), tcpSocket: fields({ host: 'string' }) });

const container = fields({
  name: 'string',
  image: 'string',
  restartPolicy: 'string',
  command: list('string'),
  args: list('string'),
  env: list(
    fields({
      name: 'string',
      value: 'string',
      valueFrom: fields({ secretKeyRef: fields({ name: 'string', key: 'string' }) }),
    }),
  ),
  envFrom: list(fields({ secretRef: fields({ name: 'string' }) })),
  ports: list(fields({ hostPort: 'integer', containerPort: 'integer' })),
  volumeMounts: list(fields({ name: 'string', readOnly: 'boolean' })),
  resources: fields({ limits: map(true), requests: map(true) }),
  livenessProbe: handler,
  readinessProbe: handler,
  startupProbe: handler,
  lifecycle: fields({ postStart: handler, preStop: handler }),
  securityContext: fields({
    ...SHARED_SECURITY,
    privileged: 'boolean',
    allowPrivilegeEscalation: 'boolean',
    readOnlyRootFilesystem: 'boolean',
    procMount: 'string',
    capabilities: fields({ add: list('string'), drop: list('string') }),
  }),
});

const volume = fields({
  ...Object.fromEntries(VOLUME_SOURCES.map((source): [string, Shape] => [source, fields({})])),
  name: 'string',
  hostPath: fields({ path: 'string', type: 'string' }),
});

/** What Kubernetes 1.37 wants of the fields that the rules read, of a pod or a pod template. */
export const POD_SHAPE: Shape = fields({
  metadata: fields({ annotations: map('string'), labels: map('string') }),
  spec: fields({
    hostNetwork: 'boolean',
    hostPID: 'boolean',
    hostIPC: 'boolean',
    hostUsers: 'boolean',
    automountServiceAccountToken: 'boolean',
    serviceAccountName: 'string',
    serviceAccount: 'string',
    restartPolicy: 'string',
    os: fields({ name: 'string' }),
    resources: fields({ limits: map(true), requests: map(true) }),
    securityContext: fields({ ...SHARED_SECURITY, sysctls: list(fields({ name: 'string' })) }),
    volumes: list(volume),
    containers: list(container),
    initContainers: list(container),
    ephemeralContainers: list(container),
  }),
});
