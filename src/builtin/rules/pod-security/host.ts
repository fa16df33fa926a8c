import { fieldAt, fieldIn, listAt, show } from '../value.ts';
import { hitAt, securityHolders, type Pod } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { baseline, hardeningGuide } from '../standards.ts';
import type { Hit } from '../../rule.ts';

const HOST_PROCESS = ['securityContext', 'windowsOptions', 'hostProcess'] as const;

export const hostProcess = podRule({
  id: 'GH-PSS-HOST-PROCESS',
  title: 'Windows container runs as a process of the host',
  control: baseline('HostProcess'),
  severity: 'high',
  severityReason:
    'A HostProcess container has the rights of a process on the Windows node, so whoever takes it over has the node.',
  remediation: 'Remove securityContext.windowsOptions.hostProcess, or write hostProcess: false.',
  *checkPod(pod) {
    for (const holder of securityHolders(pod)) {
      if (fieldIn(holder.value, HOST_PROCESS) === true) {
        yield hitAt(pod, [...holder.path, ...HOST_PROCESS], `${holder.label} sets windowsOptions.hostProcess: true.`);
      }
    }
  },
});

const HOST_NAMESPACES = {
  hostNetwork: 'it listens on and sees the network of the node',
  hostPID: 'it sees, signals and traces the processes of the node',
  hostIPC: 'it reads and writes the shared memory of the node',
} as const;

export const hostNamespaces = podRule({
  id: 'GH-PSS-HOST-NAMESPACES',
  title: 'Pod shares a namespace of the node',
  control: baseline('Host Namespaces'),
  also: [hardeningGuide('Pod security enforcement')],
  severity: 'high',
  severityReason:
    'Sharing the network, process or IPC namespace takes away the wall between the pod and the node and its other pods.',
  remediation: 'Remove hostNetwork, hostPID and hostIPC, or write false; reach other pods through a Service.',
  *checkPod(pod) {
    for (const [name, effect] of Object.entries(HOST_NAMESPACES)) {
      if (fieldAt(pod.spec, name) === true) {
        yield hitAt(pod, [...pod.specPath, name], `The pod sets ${name}: true: ${effect}.`);
      }
    }
  },
});

/** Kubernetes copies containerPort into hostPort in pods with hostNetwork, before admission; not in ephemeral containers. */
function* impliedHostPorts(pod: Pod): Iterable<Hit> {
  for (const container of pod.containers) {
    if (container.list === 'ephemeralContainers') {
      continue;
    }
    for (const [index, port] of listAt(container.value, 'ports').entries()) {
      const number = fieldAt(port, 'containerPort');
      const hostPort = fieldAt(port, 'hostPort') ?? 0;
      if (hostPort === 0 && typeof number === 'number' && number !== 0) {
        yield hitAt(
          pod,
          [...container.path, 'ports', index, 'containerPort'],
          `${container.label} opens port ${number} on the node, because the pod sets hostNetwork: true.`,
          { severity: 'low' },
        );
      }
    }
  }
}

export const hostPorts = podRule({
  id: 'GH-PSS-HOST-PORTS',
  title: 'Container opens a port on the node',
  control: baseline('Host Ports'),
  severity: 'medium',
  severityReason:
    'A host port is reachable past Services and often past network policies; low where it only follows from hostNetwork, which is reported by itself.',
  remediation: 'Remove hostPort and publish the port with a Service.',
  *checkPod(pod) {
    for (const container of pod.containers) {
      for (const [index, port] of listAt(container.value, 'ports').entries()) {
        const hostPort = fieldAt(port, 'hostPort');
        if (typeof hostPort === 'number' && hostPort !== 0) {
          yield hitAt(
            pod,
            [...container.path, 'ports', index, 'hostPort'],
            `${container.label} sets hostPort: ${show(hostPort)}.`,
          );
        }
      }
    }
    if (fieldAt(pod.spec, 'hostNetwork') === true) {
      yield* impliedHostPorts(pod);
    }
  },
});
