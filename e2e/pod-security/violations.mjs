// The words of the API server's refusals, and which check of its Pod Security admission says them.
const REASONS = {
  'allowPrivilegeEscalation != false': 'allowPrivilegeEscalation',
  'forbidden AppArmor profile': 'appArmorProfile',
  'forbidden AppArmor profiles': 'appArmorProfile',
  'non-default capabilities': 'capabilities_baseline',
  'unrestricted capabilities': 'capabilities_restricted',
  'host namespaces': 'hostNamespaces',
  'hostPath volumes': 'hostPathVolumes',
  hostPort: 'hostPorts',
  'probe or lifecycle host': 'hostProbesAndHostLifecycle',
  privileged: 'privileged',
  procMount: 'procMount',
  'restricted volume types': 'restrictedVolumes',
  'runAsNonRoot != true': 'runAsNonRoot',
  'runAsUser=0': 'runAsUser',
  seLinuxOptions: 'seLinuxOptions',
  seccompProfile: 'seccompProfile_baseline',
  'forbidden sysctls': 'sysctls',
  hostProcess: 'windowsHostProcess',
};

/** From this minor version on the restricted level has a check of its own that says the same words. */
const RESTRICTED_FROM = {
  seccompProfile_baseline: ['seccompProfile_restricted', 19],
  procMount: ['procMount_restricted', 35],
};

const VIOLATES = /violates? PodSecurity "[^"]+": (.*)$/s;

/** `violates PodSecurity "restricted:latest": privileged (container "x" must …), hostPort (…)` as a list of checks. */
export function violationsOf(message, level, version) {
  const list = VIOLATES.exec(message)?.[1];
  if (list === undefined) throw new Error(`not a refusal of Pod Security admission: ${message}`);
  return topLevelParts(list).map((part) => {
    const reason = part.replace(/ \(.*$/s, '');
    const check = REASONS[reason];
    if (check === undefined) throw new Error(`unknown reason ${JSON.stringify(reason)} in: ${message}`);
    return level === 'restricted' ? restrictedTwin(check, version) : check;
  });
}

function restrictedTwin(check, version) {
  const [twin, minor] = RESTRICTED_FROM[check] ?? [check, 0];
  return minorOf(version) >= minor ? twin : check;
}

/** 34 of v1.34; the newest has no end. */
export const minorOf = (version) => (version === 'latest' ? Infinity : Number(version.slice('v1.'.length)));

// Commas also stand inside the parentheses and quotes of the details.
function topLevelParts(text) {
  const parts = [''];
  let depth = 0;
  let isQuoted = false;
  for (const character of text) {
    if (character === '"') isQuoted = !isQuoted;
    if (!isQuoted && character === '(') depth += 1;
    if (!isQuoted && character === ')') depth -= 1;
    if (!isQuoted && depth === 0 && character === ',') parts.push('');
    else parts[parts.length - 1] += character;
  }
  return parts.map((part) => part.trim());
}
