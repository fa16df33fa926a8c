// The pods that the cases change: one that says nothing about security, and one that the restricted level admits.
const hardenedContainer = () => ({
  allowPrivilegeEscalation: false,
  capabilities: { drop: ['ALL'] },
});

const container = (name, securityContext) => ({
  name,
  image: 'registry.example/app:1',
  ...(securityContext && { securityContext }),
});

export function plainPod() {
  return { apiVersion: 'v1', kind: 'Pod', metadata: {}, spec: { containers: [container('main')] } };
}

export function hardenedPod() {
  const securityContext = { runAsNonRoot: true, seccompProfile: { type: 'RuntimeDefault' } };
  const pod = plainPod();
  pod.spec = { securityContext, containers: [container('main', hardenedContainer())] };
  return pod;
}

/** A pod for Windows may not name a single Linux setting. */
export function windowsPod() {
  const pod = plainPod();
  pod.spec = { os: { name: 'windows' }, securityContext: { runAsNonRoot: true }, containers: [container('main')] };
  return pod;
}

export const BASES = { plain: plainPod, hardened: hardenedPod };

const LISTS = {
  main: 'containers',
  second: 'containers',
  init: 'initContainers',
  sidecar: 'initContainers',
  debug: 'ephemeralContainers',
};

/** Where a container can be: the names are those of the containers. */
export const PLACES = Object.keys(LISTS);

/** The container of that name, made like the first one when it is not there. */
export function at(pod, place) {
  const { spec } = pod;
  const existing = spec[LISTS[place]]?.find(({ name }) => name === place);
  if (existing !== undefined) return existing;
  const hardened = spec.containers[0]?.securityContext?.capabilities !== undefined;
  const made = container(place, hardened && spec.os === undefined ? hardenedContainer() : undefined);
  if (place === 'sidecar') made.restartPolicy = 'Always';
  (spec[LISTS[place]] ??= []).push(made);
  return made;
}

export function podContext(pod) {
  return (pod.spec.securityContext ??= {});
}

export function context(pod, place) {
  const target = at(pod, place);
  return (target.securityContext ??= {});
}

export function annotate(pod, key, value) {
  (pod.metadata.annotations ??= {})[key] = value;
}
