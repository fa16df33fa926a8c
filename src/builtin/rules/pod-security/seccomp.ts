import { isAtLeast } from '../../kubernetes-version.ts';
import type { Fix, Hit, RuleContext } from '../../rule.ts';
import { hitAt, isWindows, securityHolders, type Pod } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { baseline, hardeningGuide, restricted } from '../standards.ts';
import { canSet, fieldAt, fieldIn, isObject, objectAt, show } from '../value.ts';
import type { Json } from '../../manifest.ts';

const PROFILE = ['securityContext', 'seccompProfile'] as const;
const LEGACY_ANNOTATION = /^(container\.)?seccomp\.security\.alpha\.kubernetes\.io\//;

function isConfined(profile: Json | undefined): boolean {
  const type = fieldAt(profile, 'type');
  return type === 'RuntimeDefault' || type === 'Localhost';
}

export const seccomp = podRule({
  id: 'GH-PSS-SECCOMP',
  title: 'Seccomp is switched off',
  control: baseline('Seccomp'),
  also: [hardeningGuide('Hardening container environments')],
  severity: 'medium',
  severityReason:
    'Without seccomp every system call of the kernel is open to the container, also those that exploits need.',
  remediation: 'Write seccompProfile.type: RuntimeDefault (or Localhost with a profile of your own).',
  *checkPod(pod) {
    for (const holder of securityHolders(pod)) {
      const profile = fieldIn(holder.value, PROFILE);
      if (isObject(profile) && !isConfined(profile)) {
        const message = `${holder.label} sets seccompProfile.type: ${show(fieldAt(profile, 'type'))}.`;
        yield hitAt(pod, [...holder.path, ...PROFILE, 'type'], message);
      }
    }
  },
});

/** Safe where nobody chose otherwise: the runtime's profile is made for ordinary programs, and is what kubelets with seccompDefault apply. */
function runtimeDefault(pod: Pod): Fix | undefined {
  const path = [...pod.specPath, ...PROFILE, 'type'];
  const isChosen =
    fieldIn(pod.spec, PROFILE) !== undefined ||
    Object.keys(objectAt(pod.metadata, 'annotations')).some((name) => LEGACY_ANNOTATION.test(name));
  return isChosen || isWindows(pod) || !canSet(pod.object.value, path)
    ? undefined
    : {
        description: 'Use the seccomp profile of the container runtime.',
        edits: [{ op: 'set', path, value: 'RuntimeDefault' }],
      };
}

function* checkRestricted(pod: Pod, { version }: RuleContext): Iterable<Hit> {
  const podProfile = fieldIn(pod.spec, PROFILE);
  // An explicit bad value, which the containers inherit, is GH-PSS-SECCOMP.
  if ((isAtLeast(version, 25) && isWindows(pod)) || isObject(podProfile)) {
    return;
  }
  const unset = pod.containers.filter((container) => !isObject(fieldIn(container.value, PROFILE)));
  if (unset.length > 0) {
    const fix = runtimeDefault(pod);
    const labels = unset.map(({ label }) => label).join(', ');
    const message = `Neither the pod nor ${labels} sets seccompProfile.type.`;
    yield hitAt(pod, [...pod.specPath, ...PROFILE, 'type'], message, fix === undefined ? {} : { fix });
  }
}

export const seccompRestricted = podRule({
  id: 'GH-PSS-SECCOMP-RESTRICTED',
  title: 'No seccomp profile is set',
  control: restricted('Seccomp'),
  also: [hardeningGuide('Hardening container environments')],
  severity: 'low',
  severityReason:
    'Whether a container without a profile is confined depends on the kubelet of each node (seccompDefault).',
  remediation: 'Write securityContext.seccompProfile.type: RuntimeDefault in the pod.',
  checkPod: checkRestricted,
});
