import type { JsonObject } from '../../../src/builtin/manifest.ts';
import { applyFix, containerPod, hitsOf, pathsOf, podValue } from '../../support/manifest.ts';

const C = 'spec.containers[0]';
const WINDOWS = { os: { name: 'windows' } };
const inContainer = (securityContext: JsonObject, spec: JsonObject = {}): JsonObject =>
  containerPod({ securityContext }, spec);
const twoContainers = (first: JsonObject, second: JsonObject, pod: JsonObject = {}): JsonObject =>
  podValue({
    securityContext: pod,
    containers: [
      { name: 'a', securityContext: first },
      { name: 'b', securityContext: second },
    ],
  });

describe('the rules of the restricted profile', () => {
  it.each<[string, JsonObject, string[]]>([
    [
      'GH-PSS-VOLUME-TYPES',
      containerPod({}, { volumes: [{ name: 'x', nfs: { server: 's' } }] }),
      ['spec.volumes[0].nfs'],
    ],
    [
      'GH-PSS-VOLUME-TYPES',
      containerPod({}, { volumes: [{ name: 'x', configMap: {} }, { name: 'y', image: {} }, { name: 'z' }] }),
      [],
    ],
    ['GH-PSS-VOLUME-TYPES', containerPod({}, { volumes: [{ name: 'x', hostPath: { path: '/' } }] }), []],
    ['GH-PSS-PRIVILEGE-ESCALATION', containerPod({}), [`${C}.securityContext.allowPrivilegeEscalation`]],
    [
      'GH-PSS-PRIVILEGE-ESCALATION',
      inContainer({ allowPrivilegeEscalation: true }),
      [`${C}.securityContext.allowPrivilegeEscalation`],
    ],
    ['GH-PSS-PRIVILEGE-ESCALATION', inContainer({ allowPrivilegeEscalation: false }), []],
    ['GH-PSS-RUN-AS-NON-ROOT', twoContainers({}, {}), ['spec.securityContext.runAsNonRoot']],
    ['GH-PSS-RUN-AS-NON-ROOT', twoContainers({ runAsNonRoot: true }, { runAsNonRoot: true }), []],
    ['GH-PSS-RUN-AS-NON-ROOT', twoContainers({}, {}, { runAsNonRoot: true }), []],
    [
      'GH-PSS-RUN-AS-NON-ROOT',
      twoContainers({}, { runAsNonRoot: false }, { runAsNonRoot: true }),
      ['spec.containers[1].securityContext.runAsNonRoot'],
    ],
    [
      'GH-PSS-RUN-AS-NON-ROOT',
      twoContainers({ runAsNonRoot: true }, { runAsNonRoot: true }, { runAsNonRoot: false }),
      ['spec.securityContext.runAsNonRoot'],
    ],
    [
      'GH-PSS-RUN-AS-USER',
      twoContainers({ runAsUser: 0 }, { runAsUser: 1 }, { runAsUser: 0 }),
      ['spec.securityContext.runAsUser', `${C}.securityContext.runAsUser`],
    ],
    ['GH-PSS-RUN-AS-USER', twoContainers({}, {}, { runAsUser: 1000 }), []],
    [
      'GH-PSS-SECCOMP-RESTRICTED',
      twoContainers({}, { seccompProfile: { type: 'Localhost' } }),
      ['spec.securityContext.seccompProfile.type'],
    ],
    ['GH-PSS-SECCOMP-RESTRICTED', twoContainers({}, {}, { seccompProfile: { type: 'RuntimeDefault' } }), []],
    [
      'GH-PSS-SECCOMP-RESTRICTED',
      twoContainers({ seccompProfile: { type: 'RuntimeDefault' } }, { seccompProfile: { type: 'Localhost' } }),
      [],
    ],
    ['GH-PSS-SECCOMP-RESTRICTED', twoContainers({}, {}, { seccompProfile: { type: 'Unconfined' } }), []],
    [
      'GH-PSS-CAPABILITIES-RESTRICTED',
      inContainer({ capabilities: { drop: ['NET_RAW'] } }),
      [`${C}.securityContext.capabilities.drop`],
    ],
    [
      'GH-PSS-CAPABILITIES-RESTRICTED',
      inContainer({ capabilities: { drop: ['ALL'], add: ['NET_BIND_SERVICE', 'CHOWN'] } }),
      [`${C}.securityContext.capabilities.add[1]`],
    ],
    ['GH-PSS-CAPABILITIES-RESTRICTED', inContainer({ capabilities: { drop: ['ALL'], add: ['SYS_ADMIN'] } }), []],
    ['GH-PSS-CAPABILITIES-RESTRICTED', inContainer({ capabilities: { drop: ['ALL'] } }), []],
    [
      'GH-PSS-PROC-MOUNT-RESTRICTED',
      inContainer({ procMount: 'Unmasked' }, { hostUsers: false }),
      [`${C}.securityContext.procMount`],
    ],
    ['GH-PSS-PROC-MOUNT-RESTRICTED', inContainer({ procMount: 'Unmasked' }), []],
  ])('%s judges %j', (id, value, paths) => {
    expect(pathsOf(id, [value])).toEqual(paths);
  });

  it.each<[string, JsonObject]>([
    ['GH-PSS-PRIVILEGE-ESCALATION', containerPod({}, WINDOWS)],
    ['GH-PSS-SECCOMP-RESTRICTED', containerPod({}, WINDOWS)],
    ['GH-PSS-CAPABILITIES-RESTRICTED', containerPod({}, WINDOWS)],
  ])('%s leaves Windows pods alone from 1.25 on', (id, value) => {
    expect([hitsOf(id, [value], '1.24').length, hitsOf(id, [value], '1.25').length]).toEqual([1, 0]);
  });

  it.each<[string, JsonObject]>([
    ['GH-PSS-RUN-AS-NON-ROOT', containerPod({}, { hostUsers: false })],
    ['GH-PSS-RUN-AS-USER', inContainer({ runAsUser: 0 }, { hostUsers: false })],
  ])('%s leaves pods in a user namespace alone from 1.35 on', (id, value) => {
    expect([hitsOf(id, [value], '1.34').length, hitsOf(id, [value], '1.35').length]).toEqual([1, 0]);
  });

  it.each<[string, JsonObject, string, string]>([
    ['GH-PSS-RUN-AS-USER', inContainer({ runAsUser: 0 }), '1.22', '1.23'],
    ['GH-PSS-PROC-MOUNT-RESTRICTED', inContainer({ procMount: 'Unmasked' }, { hostUsers: false }), '1.34', '1.35'],
  ])('%s comes with a version: %j passes in %s and fails in %s', (id, value, before, since) => {
    expect([hitsOf(id, [value], before).length, hitsOf(id, [value], since).length]).toEqual([0, 1]);
  });
});

describe('the fixes of the restricted profile', () => {
  it.each<[string, string, JsonObject]>([
    ['GH-PSS-PRIVILEGE-ESCALATION', 'a container that says nothing', containerPod({})],
    ['GH-PSS-SECCOMP-RESTRICTED', 'a pod that says nothing', containerPod({})],
    ['GH-PSS-RUN-AS-NON-ROOT', 'a pod that names a user', inContainer({}, { securityContext: { runAsUser: 1000 } })],
    [
      'GH-PSS-RUN-AS-NON-ROOT',
      'a container that names a user and says false',
      inContainer({ runAsUser: 7, runAsNonRoot: false }, { securityContext: { runAsNonRoot: true } }),
    ],
    [
      'GH-PSS-CAPABILITIES-RESTRICTED',
      'capabilities dropped in small letters',
      inContainer({ capabilities: { drop: ['all'] } }),
    ],
  ])('%s mends %s', (id, _, value) => {
    const [hit] = hitsOf(id, [value]);

    expect(hit?.fix && pathsOf(id, [applyFix(value, hit.fix)])).toEqual([]);
  });

  it.each<[string, string, JsonObject]>([
    ['GH-PSS-PRIVILEGE-ESCALATION', 'what somebody wanted', inContainer({ allowPrivilegeEscalation: true })],
    [
      'GH-PSS-PRIVILEGE-ESCALATION',
      'a privileged container, where the API refuses it',
      inContainer({ privileged: true }),
    ],
    [
      'GH-PSS-PRIVILEGE-ESCALATION',
      'a container with SYS_ADMIN, where the API refuses it',
      inContainer({ capabilities: { add: ['SYS_ADMIN'] } }),
    ],
    [
      'GH-PSS-PRIVILEGE-ESCALATION',
      'a program that gets its capability through its file',
      inContainer({ runAsUser: 101, capabilities: { add: ['NET_BIND_SERVICE'] } }),
    ],
    ['GH-PSS-PRIVILEGE-ESCALATION', 'a security context of a wrong type', containerPod({ securityContext: 'none' })],
    [
      'GH-PSS-SECCOMP-RESTRICTED',
      'a pod with the annotation of old',
      podValue({ containers: [{}] }, { annotations: { 'seccomp.security.alpha.kubernetes.io/pod': 'unconfined' } }),
    ],
    ['GH-PSS-RUN-AS-NON-ROOT', 'a pod whose user only the image knows', containerPod({})],
    ['GH-PSS-RUN-AS-NON-ROOT', 'a pod that runs as root', inContainer({}, { securityContext: { runAsUser: 0 } })],
    [
      'GH-PSS-RUN-AS-NON-ROOT',
      'a pod of which one container is root',
      twoContainers({}, { runAsUser: 0 }, { runAsUser: 5 }),
    ],
    [
      'GH-PSS-CAPABILITIES-RESTRICTED',
      'what the program may need',
      inContainer({ capabilities: { drop: ['NET_RAW'] } }),
    ],
  ])('%s offers none for %s', (id, _, value) => {
    expect(hitsOf(id, [value]).map(({ fix }) => fix)).toEqual([undefined]);
  });
});
