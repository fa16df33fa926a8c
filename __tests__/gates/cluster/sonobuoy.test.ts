import { existsSync, readFileSync } from 'node:fs';
import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { ClusterApi, ClusterObject, WatchEvent } from '../../../src/domain/cluster.ts';
import { parseSonobuoyImages } from '../../../src/config/sonobuoy-inputs.ts';
import { ScanError } from '../../../src/domain/errors.ts';
import { run } from '../../../src/exec/run.ts';
import type { ClusterGiven } from '../../../src/gates/cluster/given.ts';
import { sonobuoyScan } from '../../../src/gates/cluster/sonobuoy.ts';

const FIXTURE = resolve('__fixtures__/sonobuoy/e2e-failures.tar.gz');
const DIGEST = `sha256:${'a'.repeat(64)}`;
const images = { sonobuoy: `registry.example/sonobuoy@${DIGEST}`, e2e: `registry.example/conformance@${DIGEST}` };

let folder: string;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'gatehouse-sonobuoy-'));
});
afterAll(() => rm(folder, { recursive: true, force: true, maxRetries: 3 }));

/** A pod as the aggregator of Sonobuoy is, with what it says of the run. */
function aggregator(status: object | undefined, more: object = {}): ClusterObject {
  const annotations = status === undefined ? {} : { 'sonobuoy.hept.io/status': JSON.stringify(status) };
  return { metadata: { name: 'sonobuoy', annotations }, status: { phase: 'Running' }, ...more };
}

interface Cluster {
  readonly pods: readonly ClusterObject[];
  /** Namespaces of tests that are there once the run has begun. */
  readonly tests?: readonly string[];
  /** Other namespaces that are there. */
  readonly runs?: readonly string[];
}

/** A cluster that shows these pods, one after the other, and then waits. */
function clusterOf({ pods, tests = [], runs = [] }: Cluster) {
  const removed = new Set<string>();
  const ended = new Map<string, number | undefined>();
  // What the program was asked, once it is there.
  const log = { file: '' };
  const asked = (): string => (existsSync(log.file) ? readFileSync(log.file, 'utf8') : '');
  let lists = 0;
  const api: Partial<ClusterApi> = {
    list: async function* list({ resource }, selection) {
      if (resource === 'pods') {
        yield { metadata: { name: 'sonobuoy' } };
        return;
      }
      if (selection === undefined) {
        yield* runs.map((name) => ({ metadata: { name } }));
        return;
      }
      lists += 1;
      for (const name of lists === 1 ? ['others'] : ['others', ...tests]) {
        yield { metadata: { name } };
      }
    },
    get: ({ resource }, name) => {
      const key = `${resource}/${name.replace(/-[0-9a-f]{10}$/, '')}`;
      const isThere = !removed.has(key) && !/^delete .* done$/m.test(asked());
      return Promise.resolve(isThere ? { metadata: { name } } : undefined);
    },
    logs: () => Promise.resolve('Usage:\n  sonobuoy aggregator [flags]\n\nunknown log level\n'),
    remove: ({ resource }, name, graceSeconds) => {
      if (resource === 'pods') {
        ended.set(name, graceSeconds);
        return Promise.resolve();
      }
      removed.add(`${resource}/${name.replace(/-[0-9a-f]{10}$/, '')}`);
      return Promise.resolve();
    },
    watch: async function* watch(_, __, signal): AsyncGenerator<WatchEvent> {
      for (const object of pods) {
        yield { type: 'MODIFIED', object };
      }
      await new Promise((done) => {
        signal.addEventListener('abort', done, { once: true });
      });
      throw new ScanError('The API server does not answer');
    },
  };
  return { api: api as ClusterApi, removed, ended, log, asked };
}

interface Setting {
  readonly cluster: ReturnType<typeof clusterOf>;
  readonly timeoutMs?: number;
  readonly signal?: AbortSignal;
  /** What of it does not work. */
  readonly breaks?: string;
}

/** The program keeps what it was asked in a file beside it, and gives the fixture for results. */
async function given({ cluster: { api, log: asking }, timeoutMs = 60_000, signal, breaks = '' }: Setting) {
  const bin = await mkdtemp(join(folder, 'bin-'));
  const path = join(bin, 'sonobuoy');
  asking.file = join(bin, 'asked');
  const script = `
import('node:fs').then((fs) => {
  const [command, ...args] = process.argv.slice(2);
  const isBroken = command === ${JSON.stringify(breaks)};
  const line = [command, ...args, process.env.KUBECONFIG, isBroken ? 'broken' : 'done'].join(' ');
  fs.appendFileSync(${JSON.stringify(asking.file)}, line + '\\n');
  if (isBroken) { console.error(command + ' was refused'); process.exit(1); }
  const name = args.find((one) => one.startsWith('--filename='));
  if (name) fs.copyFileSync(${JSON.stringify(FIXTURE)}, args[0] + '/' + name.slice('--filename='.length));
});`;
  await writeFile(path, `#!${process.execPath}\n${script}\n`);
  await chmod(path, 0o755);
  const had = { path, version: '0.57.5', source: 'path', verified: 'lock', sha256: 'f'.repeat(64) };
  const ports = { run, env: {}, signal: signal ?? new AbortController().signal };
  const log = { info: () => undefined, warning: () => undefined };
  const parts = { program: () => Promise.resolve(had), kubeconfig: () => Promise.resolve('/run/kubeconfig') };
  const here = {
    api,
    under: () => api,
    workDir: bin,
    timeoutMs,
    maxBytes: 1e8,
    ports,
    site: { host: { log } },
    ...parts,
  };
  // What this scan does not ask for is not there.
  return here as unknown as ClusterGiven;
}

function scan(here: ClusterGiven) {
  const context = { signal: here.ports.signal, progress: () => undefined, learn: () => undefined };
  return sonobuoyScan.scan({ mode: 'quick', images }, here, context);
}

const MADE = [
  'namespaces/gatehouse-sonobuoy',
  'clusterroles/sonobuoy-serviceaccount-gatehouse-sonobuoy',
  'clusterrolebindings/sonobuoy-serviceaccount-gatehouse-sonobuoy',
];
const COMPLETE = aggregator({ status: 'complete', plugins: [] });

const posix = process.platform === 'win32' ? describe.skip : describe;

posix('Sonobuoy in a cluster', () => {
  it('is run in a namespace of its own with the images that were named, read, and removed', async () => {
    const running = aggregator({ status: 'running', plugins: [{ progress: { total: 9, completed: 3 } }] });
    const cluster = clusterOf({ pods: [aggregator(undefined), running, COMPLETE] });
    const here = await given({ cluster });

    const { coverage, gaps, observations } = await scan(here);

    expect({ coverage, gaps, failed: observations.length }).toEqual({
      coverage: { unit: 'tests', examined: 25, passed: 21, skipped: 50 },
      gaps: [],
      failed: 4,
    });
    const said = cluster
      .asked()
      .replaceAll(/gatehouse-sonobuoy-[0-9a-f]{10}/g, 'NAMESPACE')
      .split('\n');
    expect(said[0]).toBe(
      `run --mode=quick --plugin=e2e --sonobuoy-image=${images.sonobuoy} --kube-conformance-image=${images.e2e} --timeout=60 --skip-preflight=dnscheck --wait=0 --namespace=NAMESPACE --level=error /run/kubeconfig done`,
    );
    expect(said.map((line) => line.split(' ')[0])).toEqual(['run', 'retrieve', 'delete', '']);
  });

  it('does not let its pods take the half minute that they ask for', async () => {
    const cluster = clusterOf({ pods: [COMPLETE] });
    const here = await given({ cluster });

    await scan(here);

    expect([...cluster.ended]).toEqual([['sonobuoy', 1]]);
  });

  it('tells of a run that is there already, which may have been killed', async () => {
    const here = await given({ cluster: clusterOf({ pods: [COMPLETE], runs: ['default', 'gatehouse-sonobuoy-1'] }) });

    const { notices } = await scan(here);

    expect(notices?.filter((notice) => /another run/.test(notice))).toEqual([
      expect.stringMatching(
        /^The namespace gatehouse-sonobuoy-1 .* "sonobuoy delete --namespace gatehouse-sonobuoy-1 --wait"\.$/,
      ),
    ]);
  });

  it('has a gap where the run says that it failed, and reads what there is', async () => {
    const here = await given({ cluster: clusterOf({ pods: [aggregator({ status: 'failed' })] }) });

    const { gaps, observations } = await scan(here);

    expect(gaps.map(({ what }) => what)).toEqual(['Sonobuoy run']);
    expect(observations).toHaveLength(4);
  });

  it.each([
    [
      'whose image cannot be pulled',
      {
        metadata: { name: 'sonobuoy-e2e-job-1' },
        status: {
          phase: 'Pending',
          containerStatuses: [
            { state: {} },
            { state: { waiting: { reason: 'ImagePullBackOff', message: 'no such' } } },
          ],
        },
      },
      /sonobuoy-e2e-job-1: its image cannot be pulled \(ImagePullBackOff: no such\)/,
    ],
    [
      'of its own that fails',
      aggregator(undefined, { status: { phase: 'Failed', reason: 'Evicted' } }),
      /the run cannot go on: sonobuoy: its pod was evicted/,
    ],
    [
      'of its own that ends, with what it says of that',
      aggregator(undefined, {
        status: {
          phase: 'Failed',
          containerStatuses: [{ state: { terminated: { exitCode: 1, reason: 'Error' } } }],
        },
      }),
      /the run cannot go on: sonobuoy: its container ended with exit code 1: unknown log level$/,
    ],
  ])('is an error, and removed, with a pod %s', async (_, pod, sentence) => {
    const cluster = clusterOf({ pods: [pod] });
    const here = await given({ cluster });

    await expect(scan(here)).rejects.toThrow(sentence);
    expect(cluster.asked()).toMatch(/^delete .* done$/m);
  });

  it('is an error, and removed, where it does not come to its end', async () => {
    const waiting = {
      conditions: [{ type: 'PodScheduled', status: 'False', reason: 'Unschedulable', message: 'no nodes' }],
    };
    const cluster = clusterOf({ pods: [aggregator(undefined, { status: { phase: 'Pending', ...waiting } })] });
    const here = await given({ cluster, timeoutMs: 600 });

    await expect(scan(here)).rejects.toThrow(
      /did not come to its end in time.*\(sonobuoy: its pod cannot be scheduled \(Unschedulable: no nodes\)\)/,
    );
    expect(cluster.asked()).toMatch(/^delete .* done$/m);
  });

  it('is removed where the run is cancelled', async () => {
    const cancelled = new AbortController();
    const cluster = clusterOf({ pods: [aggregator({ status: 'running' })] });
    const here = await given({ cluster, signal: cancelled.signal });
    const end = scan(here);
    setTimeout(() => cancelled.abort(new Error('cancelled')), 300);

    await expect(end).rejects.toThrow('cancelled');
    expect(cluster.asked()).toMatch(/^delete .* done$/m);
  });

  it.each([
    ['run', /run was refused/],
    ['retrieve', /its results could not be retrieved: .*retrieve was refused/],
  ])('is an error, and removed, where it refuses to %s', async (breaks, sentence) => {
    const cluster = clusterOf({ pods: [COMPLETE] });
    const here = await given({ cluster, breaks });

    await expect(scan(here)).rejects.toThrow(sentence);
    expect(cluster.asked()).toMatch(/^delete .* done$/m);
  });

  it('removes by itself what the program does not', async () => {
    const cluster = clusterOf({ pods: [COMPLETE] });
    const here = await given({ cluster, breaks: 'delete' });

    expect((await scan(here)).gaps).toEqual([]);
    expect([...cluster.removed]).toEqual(MADE);
  });

  it('tells of namespaces that tests have left, and leaves them to who knows whose they are', async () => {
    const cluster = clusterOf({ pods: [], tests: ['pods-1234'] });
    const here = await given({ cluster, timeoutMs: 600 });

    await expect(scan(here)).rejects.toThrow(/clean-up of the tests: .*left namespaces \(pods-1234\)/);
    expect(cluster.removed.has('namespaces/pods-1234')).toBe(false);
  });
});

describe('the images of Sonobuoy', () => {
  it('are two, each by its digest', () => {
    expect(parseSonobuoyImages(`sonobuoy=${images.sonobuoy}\ne2e=${images.e2e}`)).toEqual(images);
  });

  it.each([
    ['are not named', '', /name both images with their digests/],
    ['are one', `e2e=${images.e2e}`, /name both images/],
    ['have no digest', 'sonobuoy=sonobuoy/sonobuoy:v0.57.5', /is no image with its digest/],
    ['are of something else', `systemd-logs=${images.e2e}`, /is no image with its digest/],
  ])('are refused where they %s', (_, text, sentence) => {
    expect(() => parseSonobuoyImages(text)).toThrow(sentence);
  });
});
