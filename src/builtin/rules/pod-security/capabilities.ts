import type { Severity } from '../../../domain/severity.ts';
import { isAtLeast } from '../../kubernetes-version.ts';
import type { Fix, Hit, RuleContext } from '../../rule.ts';
import { hitAt, isWindows, type Container, type Pod } from '../pod.ts';
import { podRule } from '../pod-rule.ts';
import { baseline, hardeningGuide, restricted } from '../standards.ts';
import { fieldAt, show, textsAt } from '../value.ts';

const ADD = ['securityContext', 'capabilities', 'add'] as const;
const DROP = ['securityContext', 'capabilities', 'drop'] as const;

const BASELINE_CAPABILITIES = new Set(
  'AUDIT_WRITE CHOWN DAC_OVERRIDE FOWNER FSETID KILL MKNOD NET_BIND_SERVICE SETFCAP SETGID SETPCAP SETUID SYS_CHROOT'.split(
    ' ',
  ),
);
const RESTRICTED_CAPABILITY = 'NET_BIND_SERVICE';

/** With one of these a process leaves its container: see capabilities(7). */
const NODE_CAPABILITIES = new Set('ALL SYS_ADMIN SYS_MODULE SYS_PTRACE SYS_RAWIO DAC_READ_SEARCH BPF'.split(' '));

function severityOf(capability: string, pod: Pod): Severity {
  const name = capability.toUpperCase().replace(/^CAP_/, '');
  const isOnHostNetwork = fieldAt(pod.spec, 'hostNetwork') === true;
  return NODE_CAPABILITIES.has(name) || (name === 'NET_ADMIN' && isOnHostNetwork) ? 'high' : 'medium';
}

export const capabilities = podRule({
  id: 'GH-PSS-CAPABILITIES',
  title: 'Container adds a capability beyond the default set',
  control: baseline('Capabilities'),
  also: [hardeningGuide('Pod security enforcement')],
  severity: 'medium',
  severityReason:
    'What a capability gives differs: high for those that lead out of the container (ALL, SYS_ADMIN, SYS_MODULE, SYS_PTRACE, SYS_RAWIO, DAC_READ_SEARCH, BPF, and NET_ADMIN on the host network).',
  remediation: 'Remove the capability from capabilities.add, or move the work that needs it out of the container.',
  *checkPod(pod) {
    for (const container of pod.containers) {
      for (const { index, text } of textsAt(container.value, ...ADD)) {
        if (!BASELINE_CAPABILITIES.has(text)) {
          yield hitAt(
            pod,
            [...container.path, ...ADD, index],
            `${container.label} adds the capability ${show(text)}.`,
            {
              severity: severityOf(text, pod),
            },
          );
        }
      }
    }
  },
});

/** Container runtimes read `all` as `ALL`, the admission plug-in does not: rewriting it changes nothing at run time. */
function misspelledAll(container: Container): Fix | undefined {
  const found = textsAt(container.value, ...DROP).find(({ text }) => text.toUpperCase() === 'ALL');
  return found === undefined
    ? undefined
    : {
        description: `Write ALL in capital letters in ${container.label}.`,
        edits: [{ op: 'set', path: [...container.path, ...DROP, found.index], value: 'ALL' }],
      };
}

function* missingDrop(pod: Pod, container: Container): Iterable<Hit> {
  const dropped = textsAt(container.value, ...DROP).map(({ text }) => text);
  if (dropped.includes('ALL')) {
    return;
  }
  const seen = dropped.length === 0 ? 'drops no capabilities' : `drops only ${dropped.map(show).join(', ')}`;
  const fix = misspelledAll(container);
  const message = `${container.label} ${seen}: Kubernetes wants drop: ["ALL"].`;
  yield hitAt(pod, [...container.path, ...DROP], message, { severity: 'low', ...(fix === undefined ? {} : { fix }) });
}

function* checkRestricted(pod: Pod, { version }: RuleContext): Iterable<Hit> {
  if (isAtLeast(version, 25) && isWindows(pod)) {
    return;
  }
  for (const container of pod.containers) {
    yield* missingDrop(pod, container);
    for (const { index, text } of textsAt(container.value, ...ADD)) {
      // Capabilities beyond the baseline are GH-PSS-CAPABILITIES.
      if (text !== RESTRICTED_CAPABILITY && BASELINE_CAPABILITIES.has(text)) {
        yield hitAt(pod, [...container.path, ...ADD, index], `${container.label} adds the capability ${show(text)}.`);
      }
    }
  }
}

export const capabilitiesRestricted = podRule({
  id: 'GH-PSS-CAPABILITIES-RESTRICTED',
  title: 'Container keeps capabilities it could drop',
  control: restricted('Capabilities'),
  also: [hardeningGuide('Pod security enforcement')],
  severity: 'medium',
  severityReason:
    'The default capabilities help an attacker who is root in the container; low where nothing is added and they are merely not dropped.',
  remediation:
    'Write securityContext.capabilities.drop: ["ALL"] in every container, and add at most NET_BIND_SERVICE; test it, since an image that changes its user or file owners at start needs more.',
  checkPod: checkRestricted,
});
