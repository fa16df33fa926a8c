import { chmodSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * The mounts of a container. A path of the host that does not exist is an empty folder, so that nothing is created on this machine;
 * `hostPaths` puts folders of a test in the place of the host's own.
 */
export async function mountsOf(pod, container, { api, scratch, hostPaths }) {
  const mounts = [];
  for (const { name, mountPath, readOnly = false, subPath = '' } of container.volumeMounts ?? []) {
    const volume = pod.spec.volumes.find((each) => each.name === name);
    const from = await sourceOf(pod, volume, { api, folder: join(scratch, name), hostPaths });
    mounts.push({ from: join(from, subPath), to: mountPath, readOnly });
  }
  return mounts;
}

async function sourceOf(pod, volume, { api, folder, hostPaths }) {
  if (volume.hostPath !== undefined) {
    const path = hostPaths[volume.hostPath.path.replace(/\/$/, '')] ?? volume.hostPath.path;
    if (existsSync(path)) return path;
  }
  mkdirSync(folder, { recursive: true });
  if (volume.emptyDir !== undefined) chmodSync(folder, 0o777);
  for (const [name, text] of Object.entries(await filesOf(pod, volume, api))) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
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

async function filesOfSource({ metadata, spec }, { configMap, secret, serviceAccountToken, downwardAPI }, api) {
  const home = `/api/v1/namespaces/${metadata.namespace}`;
  const data = async (path) => (await api.ask('GET', `${home}/${path}`)).body?.data ?? {};
  if (configMap !== undefined) return data(`configmaps/${configMap.name}`);
  if (secret !== undefined) {
    const entries = Object.entries(await data(`secrets/${secret.secretName ?? secret.name}`));
    return Object.fromEntries(entries.map(([name, text]) => [name, Buffer.from(text, 'base64')]));
  }
  if (serviceAccountToken !== undefined) {
    const request = { apiVersion: 'authentication.k8s.io/v1', kind: 'TokenRequest', spec: {} };
    const { body } = await api.post(`${home}/serviceaccounts/${spec.serviceAccountName}/token`, request);
    return { [serviceAccountToken.path]: body.status.token };
  }
  // Of what a pod can tell of itself, the one that every pod with a token has.
  return downwardAPI === undefined ? {} : { namespace: metadata.namespace };
}
