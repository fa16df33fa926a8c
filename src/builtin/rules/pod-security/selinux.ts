import { isAtLeast } from '../../kubernetes-version.ts';
import { hitAt, securityHolders } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { baseline, hardeningGuide } from '../standards.ts';
import { show, textAt } from '../value.ts';

const OPTIONS = ['securityContext', 'seLinuxOptions'] as const;
const TYPES = ['', 'container_t', 'container_init_t', 'container_kvm_t'];
const TYPES_1_31 = [...TYPES, 'container_engine_t'];

export const seLinux = podRule({
  id: 'GH-PSS-SELINUX',
  title: 'SELinux type, user or role is overridden',
  control: baseline('SELinux'),
  also: [hardeningGuide('Hardening container environments')],
  severity: 'medium',
  severityReason: 'Types such as spc_t take the confinement of the container away on nodes that enforce SELinux.',
  remediation:
    'Remove seLinuxOptions.user and .role, and use the type container_t, container_init_t or container_kvm_t (container_engine_t from Kubernetes 1.31).',
  *checkPod(pod, { version }) {
    const types = isAtLeast(version, 31) ? TYPES_1_31 : TYPES;
    for (const holder of securityHolders(pod)) {
      for (const option of ['type', 'user', 'role']) {
        const value = textAt(holder.value, ...OPTIONS, option) ?? '';
        if (option === 'type' ? !types.includes(value) : value !== '') {
          const message = `${holder.label} sets seLinuxOptions.${option}: ${show(value)}.`;
          yield hitAt(pod, [...holder.path, ...OPTIONS, option], message);
        }
      }
    }
  },
});
