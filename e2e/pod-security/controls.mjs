// One table a control of the Pod Security Standards (https://kubernetes.io/docs/concepts/security/pod-security-standards/):
// what can be written for it, allowed or not. Which is which is the API server's to say.
import { at, annotate, context, podContext } from './pods.mjs';
import { VOLUMES } from './volumes.mjs';

const forContainer = (values, write) => values.map((value) => (pod, place) => write(pod, place, value));
const forPod = (values, write) => values.map((value) => (pod) => write(pod, value));
const field = (name, values) => forContainer(values, (pod, place, value) => (context(pod, place)[name] = value));

const capabilities = [
  null,
  {},
  { drop: null },
  { drop: [] },
  { drop: ['ALL'] },
  { drop: ['all'] },
  { drop: ['NET_RAW'] },
  { drop: ['CAP_ALL'] },
  { drop: ['NET_RAW', 'ALL'] },
  { add: null, drop: ['ALL'] },
  { add: [], drop: ['ALL'] },
  ...[
    'AUDIT_WRITE',
    'CHOWN',
    'DAC_OVERRIDE',
    'FOWNER',
    'FSETID',
    'KILL',
    'MKNOD',
    'NET_BIND_SERVICE',
    'SETFCAP',
    'SETGID',
    'SETPCAP',
    'SETUID',
    'SYS_CHROOT',
    'NET_RAW',
    'NET_ADMIN',
    'SYS_TIME',
    'SYS_PTRACE',
    'ALL',
    'CAP_CHOWN',
    'chown',
    'CAP_NET_BIND_SERVICE',
    'net_bind_service',
  ].map((name) => ({ add: [name], drop: ['ALL'] })),
  { add: ['NET_BIND_SERVICE'] },
  { add: ['NET_BIND_SERVICE', 'CHOWN'], drop: ['ALL'] },
  { add: ['NET_BIND_SERVICE', 'NET_RAW'], drop: ['ALL'] },
];

const sysctls = [
  'kernel.shm_rmid_forced',
  'net.ipv4.ip_local_port_range',
  'net.ipv4.ip_unprivileged_port_start',
  'net.ipv4.tcp_syncookies',
  'net.ipv4.ping_group_range',
  'net.ipv4.ip_local_reserved_ports',
  'net.ipv4.tcp_keepalive_time',
  'net.ipv4.tcp_fin_timeout',
  'net.ipv4.tcp_keepalive_intvl',
  'net.ipv4.tcp_keepalive_probes',
  'net.ipv4.tcp_rmem',
  'net.ipv4.tcp_wmem',
  'net.ipv4.tcp_slow_start_after_idle',
  'net.ipv4.tcp_notsent_lowat',
  'net.ipv4.tcp_max_syn_backlog',
  'net.core.somaxconn',
  'kernel.msgmax',
  'kernel.sem',
  'fs.mqueue.msg_max',
  'vm.swappiness',
  'net/ipv4/tcp_syncookies',
];

const seLinux = [
  null,
  {},
  { type: '' },
  ...[
    'container_t',
    'container_init_t',
    'container_kvm_t',
    'container_engine_t',
    'spc_t',
    'Container_t',
    'super_t',
  ].map((type) => ({ type })),
  { user: '' },
  { user: 'system_u' },
  { role: '' },
  { role: 'system_r' },
  { level: 's0:c123,c456' },
  { type: 'container_t', level: 's0', user: '', role: '' },
  { type: 'spc_t', user: 'system_u', role: 'system_r' },
];

const seccomp = [
  null,
  { type: 'RuntimeDefault' },
  { type: 'Unconfined' },
  { type: 'Localhost', localhostProfile: 'profiles/audit.json' },
];
const appArmor = [
  null,
  { type: 'RuntimeDefault' },
  { type: 'Unconfined' },
  { type: 'Localhost', localhostProfile: 'web' },
];
const seccompWords = ['runtime/default', 'docker/default', 'unconfined', 'localhost/profiles/audit.json'];
const appArmorWords = ['runtime/default', 'unconfined', 'localhost/web'];

const inherited = (name, values) => ({
  pod: forPod(values, (pod, value) => (podContext(pod)[name] = value)),
  container: field(name, values),
});

const listed = (name) => (pod, value) =>
  (podContext(pod).sysctls = [...(podContext(pod).sysctls ?? []), { name: value ?? name, value: '1' }]);

const HANDLERS = {
  httpGet: { path: '/', port: 8080 },
  tcpSocket: { port: 8080 },
};
const HOSTS = [undefined, null, '', 'localhost', '127.0.0.1', '10.0.0.7', 'db.example'];

const probes = ['livenessProbe', 'readinessProbe', 'startupProbe'].flatMap((probe) =>
  Object.entries(HANDLERS).flatMap(([handler, settings]) =>
    forContainer(
      HOSTS,
      (pod, place, host) =>
        (at(pod, place)[probe] = { [handler]: { ...settings, ...(host !== undefined && { host }) } }),
    ),
  ),
);

const lifecycle = ['postStart', 'preStop'].flatMap((hook) =>
  Object.entries(HANDLERS).flatMap(([handler, settings]) =>
    forContainer(HOSTS, (pod, place, host) => {
      const target = at(pod, place);
      target.lifecycle = {
        ...target.lifecycle,
        [hook]: { [handler]: { ...settings, ...(host !== undefined && { host }) } },
      };
    }),
  ),
);

const otherProbes = [
  { exec: { command: ['true'] } },
  { grpc: { port: 9090 } },
  { httpGet: { path: '/', port: 8080, httpHeaders: [{ name: 'Host', value: 'example.com' }] } },
  null,
].map((probe) => (pod, place) => (at(pod, place).livenessProbe = probe));

const ports = [
  null,
  [],
  [{ containerPort: 8080 }],
  [{ containerPort: 8080, hostPort: 0 }],
  [{ containerPort: 8080, hostPort: null }],
  [{ containerPort: 8080, hostPort: 8080 }],
  [{ containerPort: 53, hostPort: 53, protocol: 'UDP' }],
  [{ containerPort: 80 }, { containerPort: 443, hostPort: 443 }],
  [{ containerPort: 8080, hostIP: '127.0.0.1', hostPort: 8081 }],
];

// Neither plain init containers nor debug containers have probes or ports.
const SERVING = ['main', 'second', 'sidecar'];

const linuxFlags = ['hostPID', 'hostIPC', 'hostNetwork'];

/** control -> the ways to write it, at the level of the pod and of a container, and which containers can. */
export const CONTROLS = {
  hostNamespaces: {
    pod: [
      ...linuxFlags.flatMap((flag) => forPod([true, false, null], (pod, value) => (pod.spec[flag] = value))),
      (pod) => Object.assign(pod.spec, { hostPID: true, hostIPC: true }),
      (pod) => Object.assign(pod.spec, { hostNetwork: true, hostPID: true, hostIPC: true }),
    ],
  },
  privileged: {
    container: forContainer([true, true, false, null], (pod, place, value) => {
      const settings = context(pod, place);
      settings.privileged = value;
      // The API refuses a privileged container that says it may not escalate.
      if (value === true) delete settings.allowPrivilegeEscalation;
    }),
  },
  capabilities: { container: field('capabilities', capabilities) },
  volumes: {
    pod: [
      ...VOLUMES.map((volume, index) => (pod) => {
        if (volume.projected !== undefined) pod.spec.serviceAccountName = 'default';
        (pod.spec.volumes ??= []).push({ name: `v${index}`, ...volume });
      }),
      (pod) => (pod.spec.volumes = null),
      (pod) => (pod.spec.volumes = []),
    ],
  },
  hostPorts: {
    places: SERVING,
    container: forContainer(ports, (pod, place, value) => (at(pod, place).ports = value)),
    pod: [
      (pod) => {
        pod.spec.hostNetwork = true;
        at(pod, 'main').ports = [{ containerPort: 8080 }];
      },
    ],
  },
  probes: { places: SERVING, container: [...probes, ...lifecycle, ...otherProbes] },
  appArmor: {
    ...inherited('appArmorProfile', appArmor),
    annotation: ['main', 'init', 'second'].flatMap((place) =>
      appArmorWords.map((word) => (pod) => {
        at(pod, place);
        annotate(pod, `container.apparmor.security.beta.kubernetes.io/${place}`, word);
      }),
    ),
  },
  seLinux: inherited('seLinuxOptions', seLinux),
  procMount: {
    container: [
      ...field('procMount', ['Default', null]),
      ...forContainer(['Unmasked', 'Default'], (pod, place, value) => {
        pod.spec.hostUsers = false;
        context(pod, place).procMount = value;
      }),
    ],
  },
  seccomp: {
    ...inherited('seccompProfile', seccomp),
    annotation: [
      ...seccompWords.map((word) => (pod) => annotate(pod, 'seccomp.security.alpha.kubernetes.io/pod', word)),
      ...['main', 'init'].flatMap((place) =>
        seccompWords.map((word) => (pod) => {
          at(pod, place);
          annotate(pod, `container.seccomp.security.alpha.kubernetes.io/${place}`, word);
        }),
      ),
    ],
  },
  sysctls: {
    pod: [
      ...forPod(sysctls, listed()),
      (pod) => (podContext(pod).sysctls = []),
      (pod) => (podContext(pod).sysctls = null),
      (pod) => ['net.ipv4.tcp_rmem', 'kernel.msgmax'].forEach((name) => listed(name)(pod)),
    ],
  },
  privilegeEscalation: { container: field('allowPrivilegeEscalation', [true, false, null]) },
  runAsNonRoot: inherited('runAsNonRoot', [true, false, null]),
  runAsUser: inherited('runAsUser', [0, 1, 1000, null]),
  userNamespaces: {
    pod: [
      ...forPod([false, true, null], (pod, value) => (pod.spec.hostUsers = value)),
      ...forPod([false, true], (pod, value) => {
        pod.spec.hostUsers = value;
        podContext(pod).runAsUser = 0;
        podContext(pod).runAsNonRoot = false;
      }),
    ],
    container: forContainer(
      [{ runAsUser: 0 }, { runAsNonRoot: false }, { runAsNonRoot: false, runAsUser: 0 }],
      (pod, place, value) => {
        pod.spec.hostUsers = false;
        Object.assign(context(pod, place), value);
      },
    ),
  },
  nothing: {
    container: [
      (pod, place) => (at(pod, place).securityContext = null),
      (pod, place) => (at(pod, place).securityContext = {}),
      (pod, place) => at(pod, place),
    ],
    pod: [
      (pod) => (pod.spec.securityContext = null),
      (pod) => (pod.spec.securityContext = {}),
      (pod) => (pod.spec.initContainers = null),
      (pod) => (pod.metadata.annotations = null),
      (pod) => (pod.spec.os = { name: 'linux' }),
    ],
  },
};
