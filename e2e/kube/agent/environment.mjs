import { POD_IP } from './status.mjs';

/** What a pod can tell a container of itself. */
const FIELDS = {
  'status.podIP': () => POD_IP,
  'spec.nodeName': ({ spec }) => spec.nodeName,
  'metadata.name': ({ metadata }) => metadata.name,
  'metadata.namespace': ({ metadata }) => metadata.namespace,
};

/** The variables of a container, with the way to the API server that every container gets. */
export async function environmentOf(pod, { env = [] }, { api, url }) {
  const { hostname, port } = new URL(url);
  const variables = { KUBERNETES_SERVICE_HOST: hostname, KUBERNETES_SERVICE_PORT: port };
  for (const one of env) variables[one.name] = await valueOf(one, pod, api);
  return variables;
}

async function valueOf({ value = '', valueFrom: { fieldRef, secretKeyRef } = {} }, pod, api) {
  if (fieldRef !== undefined) return FIELDS[fieldRef.fieldPath](pod);
  if (secretKeyRef === undefined) return value;
  const { body } = await api.ask('GET', `/api/v1/namespaces/${pod.metadata.namespace}/secrets/${secretKeyRef.name}`);
  return Buffer.from(body.data[secretKeyRef.key], 'base64').toString('utf8');
}
