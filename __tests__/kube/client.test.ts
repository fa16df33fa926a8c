import type { ServerResponse } from 'node:http';
import type { ClusterApi, ClusterObject, Collection } from '../../src/domain/cluster.ts';
import { ScanError } from '../../src/domain/errors.ts';
import type { Connection } from '../../src/kube/connect.ts';
import { otherCertificate } from '../support/release-server/certificate.ts';
import { apiServer, connectTo, kubeconfigFor, type Answer, type ApiServer } from './api-server.ts';

const PODS: Collection = { group: '', version: 'v1', resource: 'pods', namespace: 'shop' };
const JOBS: Collection = { group: 'batch', version: 'v1', resource: 'jobs', namespace: 'shop' };

let server: ApiServer;
let connection: Connection;
let api: ClusterApi;

beforeAll(async () => {
  server = await apiServer();
});

beforeEach(async () => {
  server.calls.length = 0;
  connection = await connectTo(kubeconfigFor(server));
  api = connection.api;
});

afterEach(() => connection.close());

afterAll(() => server.stop());

function pod(name: string, resourceVersion = '1') {
  return { metadata: { name, namespace: 'shop', uid: `uid-${name}`, resourceVersion } };
}

function podList(names: readonly string[], more: object = {}): Answer {
  return {
    json: {
      kind: 'PodList',
      apiVersion: 'v1',
      metadata: { resourceVersion: '10', ...more },
      items: names.map((name) => pod(name)),
    },
  };
}

function refusal(status: number, message: string, headers: Record<string, string> = {}): Answer {
  return { status, headers, json: { kind: 'Status', code: status, message } };
}

/** The answers one after the other; the last for all that follow. */
function inTurn(...answers: readonly Answer[]): void {
  let index = 0;
  server.answer = () => answers[Math.min(index++, answers.length - 1)] ?? {};
}

async function named(objects: AsyncIterable<ClusterObject>): Promise<readonly string[]> {
  const names: string[] = [];
  for await (const { metadata } of objects) {
    names.push(metadata.name);
  }
  return names;
}

const brokenOff: Answer = (response) => response.destroy();

const half: Answer = (response) => {
  response.writeHead(200, { 'content-length': '100' });
  response.write('{"kind":"PodList"', () => response.destroy());
};

const broken: Answer = (response) => {
  response.writeHead(200);
  response.write('{"type":"ADDED","obj', () => response.destroy());
};

function lines(...events: readonly object[]): Answer {
  return (response) => {
    response.writeHead(200);
    response.end(events.map((event) => `${JSON.stringify(event)}\n`).join(''));
  };
}

function open(response: ServerResponse): void {
  response.writeHead(200);
  response.flushHeaders();
}

describe('a list', () => {
  it('is read page by page, and its objects say what they are', async () => {
    inTurn(podList(['a', 'b'], { continue: 'next' }), podList(['c']));

    const objects: ClusterObject[] = [];
    for await (const object of api.list(PODS, { labelSelector: 'app=x' })) {
      objects.push(object);
    }

    expect(objects.map(({ metadata, kind }) => `${kind ?? ''} ${metadata.name}`)).toEqual(['Pod a', 'Pod b', 'Pod c']);
    expect(server.calls.map(({ url }) => url)).toEqual([
      '/api/v1/namespaces/shop/pods?labelSelector=app%3Dx&limit=500',
      '/api/v1/namespaces/shop/pods?labelSelector=app%3Dx&limit=500&continue=next',
    ]);
  });

  it.each([
    ['the same token again', () => podList([], { continue: 'next' })],
    [
      'that its token is too old',
      (call: number) => (call % 2 === 0 ? podList(['a'], { continue: `${call}` }) : refusal(410, 'too old')),
    ],
  ])('is an error where the server says for ever %s', async (_what, answer) => {
    let calls = 0;
    server.answer = () => answer(calls++);

    await expect(named(api.list(PODS))).rejects.toThrow('The API server comes to no end when it is asked to list pods');
  });

  it('that grew too old is begun again, and tells nothing twice', async () => {
    inTurn(podList(['a', 'b'], { continue: 'next' }), refusal(410, 'too old'), podList(['a', 'b', 'c']));

    expect(await named(api.list(PODS))).toEqual(['a', 'b', 'c']);
  });
});

async function taken(count: number): Promise<readonly string[]> {
  const stop = new AbortController();
  const seen: string[] = [];
  for await (const { type, object } of api.watch(PODS, {}, stop.signal)) {
    seen.push(`${type} ${object.metadata.name}`.trim());
    if (seen.length === count) {
      stop.abort();
    }
  }
  return seen;
}

describe('a watch', () => {
  it('tells what is there, then what changes, and goes on where its connection ended', async () => {
    inTurn(
      podList(['a']),
      lines(
        { type: 'MODIFIED', object: pod('a', '11') },
        { type: 'BOOKMARK', object: { metadata: { resourceVersion: '15' } } },
      ),
      lines({ type: 'ADDED', object: pod('b', '16') }),
    );

    expect(await taken(4)).toEqual(['ADDED a', 'MODIFIED a', 'BOOKMARK', 'ADDED b']);
    expect(server.calls.slice(1, 3).map(({ url }) => /resourceVersion=\d+/.exec(url)?.[0])).toEqual([
      'resourceVersion=10',
      'resourceVersion=15',
    ]);
  });

  it.each([
    ['in an event', lines({ type: 'ERROR', object: { kind: 'Status', code: 410 } })],
    ['in the answer', refusal(410, 'too old')],
  ])('lists again when it is told %s that it is too old, and tells what is gone', async (_, gone) => {
    inTurn(podList(['a', 'b']), gone, podList(['b', 'c']), open);

    expect(await taken(4)).toEqual(['ADDED a', 'ADDED b', 'ADDED c', 'DELETED a']);
  });

  it('that breaks off in the middle of a line goes on', async () => {
    inTurn(podList(['a']), broken, lines({ type: 'ADDED', object: pod('b', '11') }));

    expect(await taken(2)).toEqual(['ADDED a', 'ADDED b']);
  });

  it('says so when it may not watch', async () => {
    inTurn(podList([]), refusal(403, 'pods is forbidden'));

    await expect(taken(1)).rejects.toThrow(/asked to watch pods in the namespace shop and answered 403.*rbac\.yaml/);
  });
});

describe('an object', () => {
  it('that is not there is none', async () => {
    inTurn(refusal(404, 'not found'));

    expect(await api.get(PODS, 'a')).toBeUndefined();
    await expect(api.remove(JOBS, 'a')).resolves.toBeUndefined();
  });

  it('is removed with all that it owns', async () => {
    inTurn({ json: { kind: 'Status', status: 'Success' } });

    await api.remove(JOBS, 'j');

    expect(server.calls).toMatchObject([
      { method: 'DELETE', url: '/apis/batch/v1/namespaces/shop/jobs/j', body: { propagationPolicy: 'Background' } },
    ]);
  });

  it('that was made although the answer was lost is that one', async () => {
    inTurn(brokenOff, refusal(409, 'already exists'), { json: { kind: 'Job', metadata: { name: 'j', uid: 'mine' } } });

    expect((await api.create(JOBS, { metadata: { name: 'j' } })).metadata.uid).toBe('mine');
  });

  it('that somebody else has made is a conflict', async () => {
    inTurn(refusal(409, 'jobs "j" already exists'));

    await expect(api.create(JOBS, { metadata: { name: 'j' } })).rejects.toThrow(
      /create jobs\/j.*409: it conflicts.*already exists/,
    );
  });
});

describe('a server that', () => {
  it.each([
    [401, 'Unauthorized', /does not know who is asking: the credentials/],
    [403, 'pods is forbidden: User "ci" cannot list', /answered 403: the identity may not.*User "ci" cannot list/],
    [
      403,
      'jobs.batch "j" is forbidden: exceeded quota: few, requested: count/jobs.batch=1',
      /answered 403: the identity may, and a rule of the cluster does not admit it \(.*exceeded quota: few/,
    ],
    [302, 'Found', /answered 302: it sends elsewhere, as a login page on the way does/],
    [422, 'spec: Required value', /takes that for invalid \(spec: Required value\)/],
  ])('answers %i is not asked again, and no credential is told', async (status, message, sentence) => {
    inTurn(refusal(status, message));

    const error: unknown = await named(api.list(PODS)).catch((thrown: unknown) => thrown);

    expect(error).toBeInstanceOf(ScanError);
    expect(String(error)).toMatch(sentence);
    expect(String(error)).not.toContain('sesame');
    expect(server.calls.length).toBe(status === 401 ? 2 : 1);
  });

  it.each([429, 500, 503])('answers %i is asked again', async (status) => {
    inTurn(refusal(status, 'busy', { 'retry-after': '0.1' }), podList(['a']));

    expect(await named(api.list(PODS))).toEqual(['a']);
  });

  it('cannot ask a webhook is not asked again for long, and the webhook is named', async () => {
    const said = 'Internal error occurred: failed calling webhook "hook.example.com": connection refused';
    inTurn(refusal(500, said, { 'retry-after': '15' }));

    await expect(api.create(JOBS, { metadata: { name: 'j' } })).rejects.toThrow(
      /answered 500: an admission webhook of the cluster does not answer it \(.*hook\.example\.com/,
    );
  });

  it('breaks off is asked again', async () => {
    inTurn(brokenOff, half, podList(['a']));

    expect(await named(api.list(PODS))).toEqual(['a']);
  });

  it('never answers is given up', async () => {
    server.answer = () => () => undefined;
    const hasty = await connectTo(kubeconfigFor(server), { patience: { silenceMs: 100, outageMs: 0 } });

    await expect(hasty.api.version()).rejects.toThrow(/cannot be reached: it takes too long to answer/);
    await hasty.close();
  });

  it('is no API server is told apart', async () => {
    inTurn((response) => response.end('<html>hello</html>'));
    await expect(api.version()).rejects.toThrow(/is no API server: asked to tell its version, it gave no JSON/);

    inTurn({ json: { hello: 'world' } });
    await expect(api.version()).rejects.toThrow(/is no API server of Kubernetes: it tells no gitVersion/);
  });

  it('is not there is told', async () => {
    const gone = await connectTo(kubeconfigFor({ url: 'https://127.0.0.1:1', caFile: server.caFile }), {
      patience: { silenceMs: 20_000, outageMs: 0 },
    });

    await expect(gone.api.version()).rejects.toThrow(
      'The API server at https://127.0.0.1:1 cannot be reached: nobody listens there',
    );
    await gone.close();
  });

  it('is another one than the kubeconfig trusts is not talked to', async () => {
    const other = await connectTo(kubeconfigFor({ url: server.url, caFile: otherCertificate() }));

    await expect(other.api.version()).rejects.toThrow(
      /cannot be reached: its certificate is signed by nobody that the kubeconfig trusts/,
    );
    expect(server.calls).toEqual([]);
    await other.close();
  });
});

it('reads the log of a container up to a bound', async () => {
  inTurn((response) => response.end('hello'));

  expect(await api.logs({ namespace: 'shop', name: 'a', container: 'c' }, 100)).toBe('hello');
  expect(server.calls[0]?.url).toBe('/api/v1/namespaces/shop/pods/a/log?container=c&limitBytes=100');
});

it('asks what it may, with subresources as reviews want them', async () => {
  inTurn({ json: { status: { allowed: true } } }, { json: { status: { allowed: false } } });
  const permission = { verb: 'get', group: '', resource: 'pods/log', namespace: 'shop', why: 'read' };

  expect([await api.may(permission), await api.may(permission)]).toEqual([true, false]);
  expect(server.calls[0]?.body).toMatchObject({
    spec: { resourceAttributes: { verb: 'get', resource: 'pods', subresource: 'log', namespace: 'shop' } },
  });
});

it('works under another signal when its own was aborted, and counts all requests', async () => {
  const cancelled = new AbortController();
  const run = await connectTo(kubeconfigFor(server), { signal: cancelled.signal });
  inTurn({ json: { gitVersion: 'v1.37.1' } });
  await run.api.version();

  cancelled.abort(new Error('cancelled'));

  await expect(run.api.version()).rejects.toThrow('cancelled');
  expect(await run.under(AbortSignal.timeout(5000)).version()).toBe('v1.37.1');
  expect(run.requests()).toBeGreaterThanOrEqual(2);
  await run.close();
});

it('waits as long for a server that has answered before under another signal too', async () => {
  const run = await connectTo(kubeconfigFor(server));
  inTurn({ json: { gitVersion: 'v1.37.1' } });
  await run.api.version();

  inTurn(brokenOff, brokenOff, brokenOff, brokenOff, { json: { gitVersion: 'v1.37.2' } });

  expect(await run.under(AbortSignal.timeout(20_000)).version()).toBe('v1.37.2');
  await run.close();
}, 20_000);
