import type { ClusterApi, ClusterObject, Collection, Permission } from '../domain/cluster.ts';
import { ScanError } from '../domain/errors.ts';
import { failureOf } from './failures.ts';
import { fieldsOf, textOf } from './kubeconfig.ts';
import { asObject, pagesOf } from './list.ts';
import { pathOf, queryOf, wordsFor } from './paths.ts';
import type { Requests } from './requests.ts';
import { watchObjects } from './watch.ts';

const CONFLICT = 409;
const REVIEWS: Collection = { group: 'authorization.k8s.io', version: 'v1', resource: 'selfsubjectaccessreviews' };

/** The Kubernetes API, as the gates use it. */
export function clusterApi(requests: Requests): ClusterApi {
  return {
    version: () => versionOf(requests),
    list: async function* list(collection, selection = {}) {
      for await (const { items } of pagesOf(requests, collection, selection)) {
        yield* items;
      }
    },
    get: async (collection, name) => {
      const path = pathOf(collection, name);
      const answer = await requests.json({
        method: 'GET',
        path,
        what: `get ${wordsFor(collection, name)}`,
        also: [404],
      });
      return fieldsOf(answer)['kind'] === 'Status' ? undefined : asObject(answer);
    },
    create: (collection, object) => create(requests, collection, object),
    remove: (collection, name, graceSeconds) => remove(requests, { collection, name, graceSeconds }),
    watch: (collection, selection, signal) => watchObjects({ requests, collection, selection, signal }),
    logs: ({ namespace, name, container }, maxBytes) => {
      const pods = { group: '', version: 'v1', resource: 'pods', namespace };
      const path = `${pathOf(pods, name, 'log')}${queryOf({ container, limitBytes: maxBytes })}`;
      return requests.text({ method: 'GET', path, what: `give the log of ${wordsFor(pods, name)}` });
    },
    may: (permission) => may(requests, permission),
  };
}

async function versionOf(requests: Requests): Promise<string> {
  const answer = await requests.json({ method: 'GET', path: '/version', what: 'tell its version' });
  const version = textOf(fieldsOf(answer)['gitVersion']);
  if (version === undefined) {
    throw new ScanError('What answers there is no API server of Kubernetes: it tells no gitVersion');
  }
  return version;
}

/** Names are chosen here: one that is there after a request was made twice is the one that was made. */
async function create(requests: Requests, collection: Collection, object: ClusterObject): Promise<ClusterObject> {
  let again = false;
  const { name } = object.metadata;
  const what = `create ${wordsFor(collection, name)}`;
  const answer = await requests.json({
    method: 'POST',
    path: `${pathOf(collection)}${queryOf({ fieldManager: 'gatehouse' })}`,
    what,
    body: object,
    also: [CONFLICT],
    onAgain: () => {
      again = true;
    },
  });
  if (fieldsOf(answer)['kind'] !== 'Status') {
    return expectObject(answer, name);
  }
  if (!again) {
    throw failureOf(what, CONFLICT, JSON.stringify(answer));
  }
  const path = pathOf(collection, name);
  return expectObject(await requests.json({ method: 'GET', path, what: `get ${wordsFor(collection, name)}` }), name);
}

interface Removal {
  readonly collection: Collection;
  readonly name: string;
  readonly graceSeconds: number | undefined;
}

async function remove(requests: Requests, { collection, name, graceSeconds }: Removal): Promise<void> {
  await requests.text({
    method: 'DELETE',
    path: pathOf(collection, name),
    what: `delete ${wordsFor(collection, name)}`,
    body: {
      apiVersion: 'v1',
      kind: 'DeleteOptions',
      propagationPolicy: 'Background',
      ...(graceSeconds !== undefined && { gracePeriodSeconds: graceSeconds }),
    },
    also: [404],
  });
}

function expectObject(value: unknown, name: string): ClusterObject {
  const object = asObject(value);
  if (object === undefined) {
    throw new ScanError(`The API server gave no object for ${name}`);
  }
  return object;
}

async function may(requests: Requests, { verb, group, resource, namespace }: Permission): Promise<boolean> {
  const [name, subresource] = resource.split('/');
  const answer = await requests.json({
    method: 'POST',
    path: pathOf(REVIEWS),
    what: 'tell what the identity may do',
    body: {
      apiVersion: 'authorization.k8s.io/v1',
      kind: 'SelfSubjectAccessReview',
      spec: {
        resourceAttributes: {
          verb,
          group,
          resource: name,
          ...(subresource !== undefined && { subresource }),
          ...(namespace !== undefined && { namespace }),
        },
      },
    },
  });
  return fieldsOf(fieldsOf(answer)['status'])['allowed'] === true;
}
