import { isAtLeast } from '../../kubernetes-version.ts';
import type { FieldPath } from '../../manifest.ts';
import type { Fix, Hit, KubernetesVersion } from '../../rule.ts';
import { hitAt, securityHolders, type Container, type Pod } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { hardeningGuide, restricted } from '../standards.ts';
import { canSet, fieldAt, fieldIn } from '../value.ts';

const NON_ROOT = ['securityContext', 'runAsNonRoot'] as const;
const USER = ['securityContext', 'runAsUser'] as const;
const GUIDE = hardeningGuide('"Non-root" containers and "rootless" container engines');

/** From Kubernetes 1.35 root is allowed in a user namespace, where it is nobody on the node. */
function isRelaxed(pod: Pod, version: KubernetesVersion): boolean {
  return isAtLeast(version, 35) && fieldAt(pod.spec, 'hostUsers') === false;
}

/** Safe where a user other than root is already named: the kubelet then has nothing to refuse. */
function requireNonRoot(pod: Pod, path: FieldPath, affected: readonly Container[]): Fix | undefined {
  const areNonRoot = affected.every((container) => {
    const user = fieldIn(container.value, USER) ?? fieldIn(pod.spec, USER);
    return typeof user === 'number' && user > 0;
  });
  return areNonRoot && canSet(pod.object.value, path)
    ? {
        description: 'Require the non-root user that runAsUser already names.',
        edits: [{ op: 'set', path, value: true }],
      }
    : undefined;
}

function hit(pod: Pod, path: FieldPath, message: string, affected: readonly Container[]): Hit {
  const fix = requireNonRoot(pod, path, affected);
  return hitAt(pod, path, message, fix === undefined ? {} : { fix });
}

function* checkNonRoot(pod: Pod): Iterable<Hit> {
  const podValue = fieldIn(pod.spec, NON_ROOT);
  const path = [...pod.specPath, ...NON_ROOT];
  const unset = pod.containers.filter((container) => typeof fieldIn(container.value, NON_ROOT) !== 'boolean');
  if (podValue === false) {
    yield hit(pod, path, 'The pod sets runAsNonRoot: false.', unset);
  } else if (podValue !== true && unset.length > 0) {
    const labels = unset.map(({ label }) => label).join(', ');
    yield hit(pod, path, `Neither the pod nor ${labels} sets runAsNonRoot: true.`, unset);
  }
  for (const container of pod.containers) {
    if (fieldIn(container.value, NON_ROOT) === false) {
      yield hit(pod, [...container.path, ...NON_ROOT], `${container.label} sets runAsNonRoot: false.`, [container]);
    }
  }
}

export const runAsNonRoot = podRule({
  id: 'GH-PSS-RUN-AS-NON-ROOT',
  title: 'Container may run as root',
  control: restricted('Running as Non-root'),
  also: [GUIDE],
  severity: 'medium',
  severityReason: 'Root in the container is root to the kernel: a flaw in either gives the node.',
  remediation:
    'Write securityContext.runAsNonRoot: true in the pod, and a runAsUser above 0 when the image names its user only by name or not at all.',
  *checkPod(pod, { version }) {
    if (!isRelaxed(pod, version)) {
      yield* checkNonRoot(pod);
    }
  },
});

export const runAsUser = podRule({
  id: 'GH-PSS-RUN-AS-USER',
  title: 'Container runs as root by number',
  control: restricted('Running as Non-root user'),
  also: [GUIDE],
  severity: 'medium',
  severityReason: 'The manifest makes the process root even if the image would not.',
  remediation: 'Write a runAsUser above 0 that owns the files the container writes.',
  appliesTo: (version) => isAtLeast(version, 23),
  *checkPod(pod, { version }) {
    if (isRelaxed(pod, version)) {
      return;
    }
    for (const holder of securityHolders(pod)) {
      if (fieldIn(holder.value, USER) === 0) {
        yield hitAt(pod, [...holder.path, ...USER], `${holder.label} sets runAsUser: 0.`);
      }
    }
  },
});
