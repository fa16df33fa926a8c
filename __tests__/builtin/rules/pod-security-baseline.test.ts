import type { JsonObject } from '../../../src/builtin/manifest.ts';
import { containerPod, hitsOf, pathsOf, podValue, severitiesOf } from '../../support/manifest.ts';

const C = 'spec.containers[0]';
const inContainer = (securityContext: JsonObject, spec: JsonObject = {}): JsonObject =>
  containerPod({ securityContext }, spec);
const inPod = (securityContext: JsonObject): JsonObject => containerPod({}, { securityContext });
const withAnnotation = (name: string, value: string): JsonObject =>
  podValue({ containers: [{ name: 'web' }] }, { annotations: { [name]: value } });
const withVolume = (volume: JsonObject, container: JsonObject = {}): JsonObject =>
  containerPod(container, { volumes: [{ name: 'data', ...volume }] });

const APPARMOR = 'container.apparmor.security.beta.kubernetes.io/web';

describe('the rules of the baseline', () => {
  it.each<[string, JsonObject, string[]]>([
    [
      'GH-PSS-HOST-PROCESS',
      inPod({ windowsOptions: { hostProcess: true } }),
      ['spec.securityContext.windowsOptions.hostProcess'],
    ],
    [
      'GH-PSS-HOST-PROCESS',
      inContainer({ windowsOptions: { hostProcess: true } }),
      [`${C}.securityContext.windowsOptions.hostProcess`],
    ],
    ['GH-PSS-HOST-PROCESS', inPod({ windowsOptions: { hostProcess: false } }), []],
    [
      'GH-PSS-HOST-NAMESPACES',
      containerPod({}, { hostNetwork: true, hostPID: true, hostIPC: true }),
      ['spec.hostNetwork', 'spec.hostPID', 'spec.hostIPC'],
    ],
    ['GH-PSS-HOST-NAMESPACES', containerPod({}, { hostNetwork: false }), []],
    ['GH-PSS-PRIVILEGED', inContainer({ privileged: true }), [`${C}.securityContext.privileged`]],
    ['GH-PSS-PRIVILEGED', inContainer({ privileged: false }), []],
    [
      'GH-PSS-CAPABILITIES',
      inContainer({ capabilities: { add: ['CHOWN', 'NET_RAW', 'chown'] } }),
      [`${C}.securityContext.capabilities.add[1]`, `${C}.securityContext.capabilities.add[2]`],
    ],
    ['GH-PSS-CAPABILITIES', inContainer({ capabilities: { add: ['NET_BIND_SERVICE', 'MKNOD'], drop: ['ALL'] } }), []],
    ['GH-PSS-HOST-PATH', withVolume({ hostPath: { path: '/var/log' } }), ['spec.volumes[0].hostPath']],
    ['GH-PSS-HOST-PATH', withVolume({ hostPath: null, emptyDir: {} }), []],
    [
      'GH-PSS-HOST-PORTS',
      containerPod({ ports: [{ containerPort: 80 }, { containerPort: 81, hostPort: 81 }] }),
      [`${C}.ports[1].hostPort`],
    ],
    ['GH-PSS-HOST-PORTS', containerPod({ ports: [{ containerPort: 80, hostPort: 0 }] }), []],
    [
      'GH-PSS-HOST-PORTS',
      containerPod({ ports: [{ containerPort: 80 }] }, { hostNetwork: true }),
      [`${C}.ports[0].containerPort`],
    ],
    [
      'GH-PSS-HOST-PROBES',
      containerPod({ livenessProbe: { httpGet: { host: '10.0.0.1' } } }),
      [`${C}.livenessProbe.httpGet.host`],
    ],
    [
      'GH-PSS-HOST-PROBES',
      containerPod({ readinessProbe: { tcpSocket: { host: 'db' } }, startupProbe: { httpGet: { host: 'x' } } }),
      [`${C}.readinessProbe.tcpSocket.host`, `${C}.startupProbe.httpGet.host`],
    ],
    [
      'GH-PSS-HOST-PROBES',
      containerPod({ lifecycle: { postStart: { httpGet: { host: 'a' } }, preStop: { tcpSocket: { host: 'b' } } } }),
      [`${C}.lifecycle.postStart.httpGet.host`, `${C}.lifecycle.preStop.tcpSocket.host`],
    ],
    ['GH-PSS-HOST-PROBES', containerPod({ livenessProbe: { httpGet: { host: '', port: 80 } } }), []],
    [
      'GH-PSS-APPARMOR',
      inPod({ appArmorProfile: { type: 'Unconfined' } }),
      ['spec.securityContext.appArmorProfile.type'],
    ],
    ['GH-PSS-APPARMOR', inContainer({ appArmorProfile: {} }), [`${C}.securityContext.appArmorProfile.type`]],
    ['GH-PSS-APPARMOR', inContainer({ appArmorProfile: { type: 'Localhost' } }), []],
    ['GH-PSS-APPARMOR', withAnnotation(APPARMOR, 'unconfined'), [`metadata.annotations["${APPARMOR}"]`]],
    ['GH-PSS-APPARMOR', withAnnotation(APPARMOR, 'localhost/mine'), []],
    ['GH-PSS-APPARMOR', withAnnotation('example.com/other', 'unconfined'), []],
    [
      'GH-PSS-SELINUX',
      inPod({ seLinuxOptions: { type: 'spc_t', user: 'u', role: 'r' } }),
      ['type', 'user', 'role'].map((name) => `spec.securityContext.seLinuxOptions.${name}`),
    ],
    ['GH-PSS-SELINUX', inContainer({ seLinuxOptions: { type: 'container_init_t', level: 's0', user: '' } }), []],
    ['GH-PSS-PROC-MOUNT', inContainer({ procMount: 'Unmasked' }), [`${C}.securityContext.procMount`]],
    ['GH-PSS-PROC-MOUNT', inContainer({ procMount: 'Default' }), []],
    ['GH-PSS-SECCOMP', inPod({ seccompProfile: { type: 'Unconfined' } }), ['spec.securityContext.seccompProfile.type']],
    ['GH-PSS-SECCOMP', inContainer({ seccompProfile: {} }), [`${C}.securityContext.seccompProfile.type`]],
    ['GH-PSS-SECCOMP', inContainer({ seccompProfile: { type: 'RuntimeDefault' } }), []],
    ['GH-PSS-SECCOMP', inContainer({}), []],
    [
      'GH-PSS-SYSCTLS',
      inPod({ sysctls: [{ name: 'net.ipv4.tcp_syncookies' }, { name: 'kernel.msgmax' }, {}] }),
      ['spec.securityContext.sysctls[1].name', 'spec.securityContext.sysctls[2].name'],
    ],
    ['GH-PSS-SYSCTLS', inPod({ sysctls: [{ name: 'kernel.shm_rmid_forced' }] }), []],
  ])('%s judges %j', (id, value, paths) => {
    const found = pathsOf(id, [value]);

    expect(found).toEqual(paths);
  });

  it.each<[string, JsonObject, string, string]>([
    ['GH-PSS-HOST-PROBES', containerPod({ livenessProbe: { httpGet: { host: 'x' } } }), '1.33', '1.34'],
  ])('%s comes with a version: %j passes in %s and fails in %s', (id, value, before, since) => {
    expect([hitsOf(id, [value], before).length, hitsOf(id, [value], since).length]).toEqual([0, 1]);
  });

  it.each<[string, JsonObject, string, string]>([
    ['GH-PSS-SELINUX', inPod({ seLinuxOptions: { type: 'container_engine_t' } }), '1.30', '1.31'],
    ['GH-PSS-SYSCTLS', inPod({ sysctls: [{ name: 'net.ipv4.ip_local_reserved_ports' }] }), '1.26', '1.27'],
    ['GH-PSS-SYSCTLS', inPod({ sysctls: [{ name: 'net.ipv4.tcp_keepalive_time' }] }), '1.28', '1.29'],
    ['GH-PSS-SYSCTLS', inPod({ sysctls: [{ name: 'net.ipv4.tcp_rmem' }] }), '1.31', '1.32'],
    ['GH-PSS-SYSCTLS', inPod({ sysctls: [{ name: 'net.ipv4.tcp_notsent_lowat' }] }), '1.36', '1.37'],
    ['GH-PSS-PROC-MOUNT', inContainer({ procMount: 'Unmasked' }, { hostUsers: false }), '1.34', '1.35'],
  ])('%s is relaxed: %j fails in %s and passes in %s', (id, value, before, since) => {
    expect([hitsOf(id, [value], before).length, hitsOf(id, [value], since).length]).toEqual([1, 0]);
  });

  it.each<[string, string, JsonObject, string]>([
    ['GH-PSS-PRIVILEGED', 'critical', inContainer({ privileged: true }, { hostPID: true }), 'with hostPID'],
    ['GH-PSS-PRIVILEGED', 'high', inContainer({ privileged: true }), 'alone'],
    ['GH-PSS-CAPABILITIES', 'high', inContainer({ capabilities: { add: ['CAP_SYS_ADMIN'] } }), 'with the prefix'],
    [
      'GH-PSS-CAPABILITIES',
      'high',
      inContainer({ capabilities: { add: ['NET_ADMIN'] } }, { hostNetwork: true }),
      'on the host network',
    ],
    ['GH-PSS-CAPABILITIES', 'medium', inContainer({ capabilities: { add: ['NET_ADMIN'] } }), 'in the pod network'],
    [
      'GH-PSS-HOST-PORTS',
      'low',
      containerPod({ ports: [{ containerPort: 80 }] }, { hostNetwork: true }),
      'by hostNetwork',
    ],
    ['GH-PSS-HOST-PROBES', 'low', containerPod({ livenessProbe: { httpGet: { host: '127.0.0.1' } } }), 'loopback'],
    ['GH-PSS-HOST-PATH', 'high', withVolume({ hostPath: { path: '/var/run//docker.sock' } }), 'a runtime socket'],
    [
      'GH-PSS-HOST-PATH',
      'high',
      withVolume(
        { hostPath: { path: '/var/log/../lib/kubelet' } },
        { volumeMounts: [{ name: 'data', readOnly: true }] },
      ),
      'state of the node',
    ],
    [
      'GH-PSS-HOST-PATH',
      'high',
      withVolume({ hostPath: { path: '/var/log/app' } }, { volumeMounts: [{ name: 'data' }] }),
      'writable',
    ],
    [
      'GH-PSS-HOST-PATH',
      'medium',
      withVolume({ hostPath: { path: '/etc/localtime' } }, { volumeMounts: [{ name: 'data', readOnly: true }] }),
      'narrow and read-only',
    ],
  ])('%s is %s for %j (%s)', (id, severity, value) => {
    expect(severitiesOf(id, [value])).toEqual([severity]);
  });
});

describe('the pods that are judged', () => {
  const spec = { containers: [{ name: 'web', securityContext: { privileged: true } }] };

  it.each<[string, string, JsonObject, string]>([
    ['v1', 'Pod', { spec }, ''],
    ['v1', 'PodTemplate', { template: { spec } }, 'template.'],
    ['v1', 'ReplicationController', { spec: { template: { spec } } }, 'spec.template.'],
    ['apps/v1', 'Deployment', { spec: { template: { spec } } }, 'spec.template.'],
    ['extensions/v1beta1', 'Deployment', { spec: { template: { spec } } }, 'spec.template.'],
    ['apps/v1beta2', 'StatefulSet', { spec: { template: { spec } } }, 'spec.template.'],
    ['apps/v1', 'ReplicaSet', { spec: { template: { spec } } }, 'spec.template.'],
    ['apps/v1', 'DaemonSet', { spec: { template: { spec } } }, 'spec.template.'],
    ['batch/v1', 'Job', { spec: { template: { spec } } }, 'spec.template.'],
    [
      'batch/v1beta1',
      'CronJob',
      { spec: { jobTemplate: { spec: { template: { spec } } } } },
      'spec.jobTemplate.spec.template.',
    ],
  ])('are found in %s %s', (apiVersion, kind, value, prefix) => {
    const found = pathsOf('GH-PSS-PRIVILEGED', [{ apiVersion, kind, ...value }]);

    expect(found).toEqual([`${prefix}spec.containers[0].securityContext.privileged`]);
  });

  it('are not taken from a custom resource of the same kind', () => {
    const value = { apiVersion: 'batch.volcano.sh/v1alpha1', kind: 'Job', spec: { template: { spec } } };

    expect(pathsOf('GH-PSS-PRIVILEGED', [value])).toEqual([]);
  });

  it('have init and ephemeral containers judged too', () => {
    const container = { securityContext: { privileged: true } };

    const hits = hitsOf('GH-PSS-PRIVILEGED', [
      podValue({ initContainers: [container], ephemeralContainers: [container] }),
    ]);

    expect(hits.map(({ message }) => message)).toEqual([
      'Init container number 1 sets privileged: true.',
      'Ephemeral container number 1 sets privileged: true.',
    ]);
  });
});

describe('GH-PSS-MALFORMED', () => {
  it.each<[string, JsonObject, string]>([
    ['a quoted boolean', inContainer({ privileged: 'true' }), `${C}.securityContext.privileged`],
    ['a quoted number', inContainer({ runAsUser: '0' }), `${C}.securityContext.runAsUser`],
    ['a fraction', inContainer({ runAsUser: 0.5 }), `${C}.securityContext.runAsUser`],
    ['containers that are a map', podValue({ containers: { web: {} } }), 'spec.containers'],
    ['a container that is nothing', podValue({ containers: [null] }), 'spec.containers[0]'],
    ['a container that is a string', podValue({ containers: ['web'] }), 'spec.containers[0]'],
    ['a security context that is a list', containerPod({ securityContext: [] }), `${C}.securityContext`],
    [
      'an annotation that is a number',
      podValue({ containers: [{}] }, { annotations: { a: 1 } }),
      'metadata.annotations.a',
    ],
    ['a hostPath that is a string', withVolume({ hostPath: '/etc' }), 'spec.volumes[0].hostPath'],
    ['an unknown volume type', withVolume({ hostpath: { path: '/' } }), 'spec.volumes[0].hostpath'],
    ['a pod without spec', { apiVersion: 'v1', kind: 'Pod' }, 'spec'],
    ['a pod without containers', podValue({}), 'spec.containers'],
    ['a pod with an empty list of containers', podValue({ containers: [] }), 'spec.containers'],
    ['a deployment without a template', { apiVersion: 'apps/v1', kind: 'Deployment', spec: {} }, 'spec.template.spec'],
    [
      'a template that is a list',
      { apiVersion: 'apps/v1', kind: 'Deployment', spec: { template: [] } },
      'spec.template',
    ],
    ['a spec that is a string', { apiVersion: 'v1', kind: 'Pod', spec: 'x' }, 'spec'],
  ])('says that %s cannot be judged', (_, value, path) => {
    expect(pathsOf('GH-PSS-MALFORMED', [value])).toContain(path);
  });

  it('says nothing of null, which Kubernetes reads as not set', () => {
    const value = containerPod({ securityContext: null, ports: null }, { volumes: null, hostNetwork: null });

    expect(pathsOf('GH-PSS-MALFORMED', [value])).toEqual([]);
  });
});
