import { hitAt, securityHolders } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { baseline, hardeningGuide } from '../standards.ts';
import { fieldAt, fieldIn, isObject, objectAt, show } from '../value.ts';

const ANNOTATION = 'container.apparmor.security.beta.kubernetes.io/';
const PROFILE = ['securityContext', 'appArmorProfile'] as const;

function isAllowedAnnotation(profile: string): boolean {
  return profile === '' || profile === 'runtime/default' || profile.startsWith('localhost/');
}

export const appArmor = podRule({
  id: 'GH-PSS-APPARMOR',
  title: 'AppArmor is switched off or of an unknown profile',
  control: baseline('AppArmor'),
  also: [hardeningGuide('Hardening container environments')],
  severity: 'medium',
  severityReason:
    'AppArmor is a second wall: without it an attack on the kernel or the mounts meets one obstacle less.',
  remediation: 'Remove the setting, or write appArmorProfile.type: RuntimeDefault (or Localhost with a profile).',
  *checkPod(pod) {
    for (const holder of securityHolders(pod)) {
      const profile = fieldIn(holder.value, PROFILE);
      const type = fieldAt(profile, 'type');
      if (isObject(profile) && type !== 'RuntimeDefault' && type !== 'Localhost') {
        const message = `${holder.label} sets appArmorProfile.type: ${show(type)}.`;
        yield hitAt(pod, [...holder.path, ...PROFILE, 'type'], message);
      }
    }
    for (const [name, profile] of Object.entries(objectAt(pod.metadata, 'annotations'))) {
      if (name.startsWith(ANNOTATION) && typeof profile === 'string' && !isAllowedAnnotation(profile)) {
        const message = `The annotation ${name} is ${show(profile)}.`;
        yield hitAt(pod, [...pod.metadataPath, 'annotations', name], message);
      }
    }
  },
});
