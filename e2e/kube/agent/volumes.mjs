import { chmodSync, chownSync, existsSync, mkdirSync, renameSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The mounts of a container. A path of the host that does not exist is an empty folder, so that nothing is created on this machine;
 * `hostPaths` puts folders of a test in the place of the host's own.
 */
export async function mountsOf(pod, container, { api, scratch, hostPaths, token }) {
  const mounts = [];
  for (const { name, mountPath, readOnly = false, subPath = '' } of container.volumeMounts ?? []) {
    const volume = pod.spec.volumes.find((each) => each.name === name);
    const from = await sourceOf(pod, volume, { api, folder: join(scratch, name), hostPaths, token });
    mounts.push({ from: join(from, subPath), to: mountPath, readOnly });
  }
  return mounts;
}

async function sourceOf(pod, volume, { api, folder, hostPaths, token }) {
  if (volume.hostPath !== undefined) {
    const path = hostPaths[volume.hostPath.path.replace(/\/$/, '')] ?? volume.hostPath.path;
    if (existsSync(path)) return path;
  }
  mkdirSync(folder, { recursive: true });
  if (volume.emptyDir !== undefined) chmodSync(folder, 0o777);
  const files = await filesOf(pod, volume, api);
  const request = tokenRequestOf(volume);
  const first = request === undefined ? undefined : (token ?? (await tokenFor(pod, request, api)));
  const names = [...Object.keys(files), ...(request === undefined ? [] : [request.path])];
  // Another container of the pod may have been first.
  if (names.length === 0 || existsSync(join(folder, DATA))) return folder;
  linkInto(folder, names);
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  if (request !== undefined) writeToken(pod, join(folder, request.path), first);
  return folder;
}

const DATA = '..data';

/** As a kubelet does, which changes all files of a volume at once: each is a link into a link to a folder of that time. */
function linkInto(folder, names) {
  const now = `..${new Date().toISOString().replaceAll(/\D/g, '_')}`;
  for (const name of names) mkdirSync(dirname(join(folder, now, name)), { recursive: true });
  symlinkSync(now, join(folder, DATA));
  for (const top of new Set(names.map((name) => name.split('/')[0]))) symlinkSync(join(DATA, top), join(folder, top));
}

const tokenRequestOf = ({ projected }) =>
  projected?.sources.find((source) => source.serviceAccountToken !== undefined)?.serviceAccountToken;

/** Puts a new one in the place of the one that a pod has. */
export async function renewToken(pod, { api, scratch }) {
  for (const volume of pod.spec.volumes) {
    const request = tokenRequestOf(volume);
    if (request === undefined) continue;
    const file = join(scratch, pod.metadata.uid, volume.name, DATA, request.path);
    writeToken(pod, `${file}.new`, await tokenFor(pod, request, api));
    renameSync(`${file}.new`, file);
  }
}

/** A token that is worth nothing any more when the pod has gone. */
async function tokenFor({ metadata, spec }, { expirationSeconds }, api) {
  const { name, namespace, uid } = metadata;
  const boundObjectRef = { apiVersion: 'v1', kind: 'Pod', name, uid };
  const { body } = await api.post(`/api/v1/namespaces/${namespace}/serviceaccounts/${spec.serviceAccountName}/token`, {
    apiVersion: 'authentication.k8s.io/v1',
    kind: 'TokenRequest',
    spec: { expirationSeconds, boundObjectRef },
  });
  return body.status.token;
}

/** For the user of the containers alone, where they have one, as a kubelet writes it. */
function writeToken({ spec: { securityContext = {}, containers } }, file, token) {
  const users = containers.map((each) => each.securityContext?.runAsUser ?? securityContext.runAsUser);
  const isOne = users[0] !== undefined && new Set(users).size === 1;
  writeFileSync(file, token, { mode: isOne ? 0o600 : 0o644 });
  if (isOne) chownSync(file, users[0], users[0]);
}

async function filesOf(pod, { configMap, secret, projected }, api) {
  const files = {};
  const sources = [
    ...(configMap ? [{ configMap }] : []),
    ...(secret ? [{ secret }] : []),
    ...(projected?.sources ?? []),
  ];
  for (const source of sources) Object.assign(files, await filesOfSource(pod, source, api));
  return files;
}

async function filesOfSource({ metadata }, { configMap, secret, downwardAPI }, api) {
  const home = `/api/v1/namespaces/${metadata.namespace}`;
  const data = async (path) => (await api.ask('GET', `${home}/${path}`)).body?.data ?? {};
  if (configMap !== undefined) return data(`configmaps/${configMap.name}`);
  if (secret !== undefined) {
    const entries = Object.entries(await data(`secrets/${secret.secretName ?? secret.name}`));
    return Object.fromEntries(entries.map(([name, text]) => [name, Buffer.from(text, 'base64')]));
  }
  // Of what a pod can tell of itself, the one that every pod with a token has.
  return downwardAPI === undefined ? {} : { namespace: metadata.namespace };
}
