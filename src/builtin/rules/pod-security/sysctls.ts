import { isAtLeast } from '../../kubernetes-version.ts';
import type { KubernetesVersion } from '../../rule.ts';
import { hitAt } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { baseline } from '../standards.ts';
import { objectsAt, show, textAt } from '../value.ts';

/** The sysctls that are safe from Kubernetes 1.`since` on. */
const SAFE_SYSCTLS = [
  {
    since: 0,
    names: [
      'kernel.shm_rmid_forced',
      'net.ipv4.ip_local_port_range',
      'net.ipv4.ip_unprivileged_port_start',
      'net.ipv4.ping_group_range',
      'net.ipv4.tcp_syncookies',
    ],
  },
  { since: 27, names: ['net.ipv4.ip_local_reserved_ports'] },
  {
    since: 29,
    names: [
      'net.ipv4.tcp_fin_timeout',
      'net.ipv4.tcp_keepalive_intvl',
      'net.ipv4.tcp_keepalive_probes',
      'net.ipv4.tcp_keepalive_time',
    ],
  },
  { since: 32, names: ['net.ipv4.tcp_rmem', 'net.ipv4.tcp_wmem'] },
  { since: 37, names: ['net.ipv4.tcp_notsent_lowat', 'net.ipv4.tcp_slow_start_after_idle'] },
];

function isSafe(name: string, version: KubernetesVersion): boolean {
  return SAFE_SYSCTLS.some(({ since, names }) => isAtLeast(version, since) && names.includes(name));
}

export const sysctls = podRule({
  id: 'GH-PSS-SYSCTLS',
  title: 'Pod sets an unsafe sysctl',
  control: baseline('Sysctls'),
  severity: 'medium',
  severityReason:
    'A sysctl outside the safe set can weaken or starve other pods on the node; the kubelet must allow it by name.',
  remediation: 'Remove the sysctl, or set it on the node for all.',
  *checkPod(pod, { version }) {
    for (const { path, value } of objectsAt(pod.spec, 'securityContext', 'sysctls')) {
      const name = textAt(value, 'name') ?? '';
      if (!isSafe(name, version)) {
        const message = `The pod sets the sysctl ${show(name)}, which is not in the safe set of Kubernetes ${version.major}.${version.minor}.`;
        yield hitAt(pod, [...pod.specPath, ...path, 'name'], message);
      }
    }
  },
});
