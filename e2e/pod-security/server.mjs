// Asks a real API server what its Pod Security admission says of an object, without leaving the object there.
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:https';
import { collectionOf, madeBy } from './templates.mjs';
import { violationsOf } from './violations.mjs';

const PREFIX = 'pod-security.kubernetes.io';
const DRY_RUN = '?dryRun=All';
const INVALID = new Set([400, 422]);

/** Requests to the API server over connections that stay open. */
export function connect({ url, token, caFile }) {
  const agent = new Agent({ keepAlive: true, maxSockets: 8, ca: readFileSync(caFile) });
  const headers = { authorization: `Bearer ${token}`, 'content-type': 'application/json', accept: 'application/json' };
  return (method, path, object) =>
    new Promise((resolve, reject) => {
      const outgoing = request(new URL(path, url), { method, headers, agent, timeout: 30_000 }, (incoming) => {
        const chunks = [];
        incoming.on('data', (chunk) => chunks.push(chunk));
        incoming.on('error', reject);
        incoming.on('end', () => {
          const body = JSON.parse(Buffer.concat(chunks).toString('utf8'));
          resolve({ status: incoming.statusCode, body, warning: incoming.headers.warning ?? '' });
        });
      });
      outgoing.on('timeout', () => outgoing.destroy(new Error(`no answer to ${method} ${path}`)));
      outgoing.on('error', reject);
      outgoing.end(object === undefined ? undefined : JSON.stringify(object));
    });
}

/** `299 - "text", 299 - "text"` as texts: RFC 9111 section 5.5. */
function warningTexts(header) {
  return [...header.matchAll(/299 \S+ "((?:[^"\\]|\\.)*)"/g)].map(([, text]) => text.replaceAll(/\\(.)/g, '$1'));
}

function fromWarnings(header, level, version) {
  const warning = warningTexts(header).find((text) => text.startsWith('would violate PodSecurity'));
  return warning === undefined ? [] : violationsOf(warning, level, version);
}

function expect(answer, status) {
  if (answer.status !== status) throw new Error(`unexpected answer ${answer.status}: ${answer.body.message}`);
}

function warned(answer, status, level, version) {
  if (INVALID.has(answer.status)) return { invalid: answer.body.message };
  expect(answer, status);
  return { violations: fromWarnings(answer.warning, level, version) };
}

/** @returns {Promise<(object: object, level: string, version: string) => Promise<{ violations: string[] } | { invalid: string }>>} */
export async function admissionOf(plane) {
  const call = connect(plane);
  const namespaces = new Map();

  // Only pods are refused; templates, and pods that get a debug container, are warned of.
  const namespaceFor = (mode, level, version) => {
    const name = `${mode}-${level}-${version.replace('.', '-')}`;
    const labels = { [`${PREFIX}/${mode}`]: level, [`${PREFIX}/${mode}-version`]: version };
    const create = async () => {
      expect(
        await call('POST', '/api/v1/namespaces', { apiVersion: 'v1', kind: 'Namespace', metadata: { name, labels } }),
        201,
      );
      return name;
    };
    if (!namespaces.has(name)) namespaces.set(name, create());
    return namespaces.get(name);
  };

  const refusal = async (pod, level, version) => {
    const namespace = await namespaceFor('enforce', level, version);
    const answer = await call('POST', collectionOf(pod, namespace) + DRY_RUN, pod);
    if (INVALID.has(answer.status)) return { invalid: answer.body.message };
    if (answer.status === 403) return { violations: violationsOf(answer.body.message, level, version) };
    expect(answer, 201);
    return { violations: [] };
  };

  const template = async (object, level, version) => {
    const namespace = await namespaceFor('warn', level, version);
    return warned(await call('POST', collectionOf(object, namespace) + DRY_RUN, object), 201, level, version);
  };

  // A debug container can only be added to a pod that is there.
  const debugged = async (pod, level, version) => {
    const path = collectionOf(pod, await namespaceFor('warn', level, version));
    const { ephemeralContainers, ...spec } = pod.spec;
    const created = await call('POST', path, { ...pod, spec });
    if (INVALID.has(created.status)) return { invalid: created.body.message };
    expect(created, 201);
    const subresource = `${path}/${pod.metadata.name}/ephemeralcontainers${DRY_RUN}`;
    return warned(
      await call('PUT', subresource, { ...pod, spec: { ...spec, ephemeralContainers } }),
      200,
      level,
      version,
    );
  };

  return async (object, level, version) => {
    if (object.kind !== 'Pod') {
      // On the host network a port is also a host port, which admission only sees in pods: their templates it warns of
      // before that default is filled in.
      const pod = madeBy(object);
      return pod.spec.hostNetwork === true ? refusal(pod, level, version) : template(object, level, version);
    }
    return (object.spec.ephemeralContainers ?? null) === null
      ? refusal(object, level, version)
      : debugged(object, level, version);
  };
}
