import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { toolsFolder } from '../../scripts/tools/locate.mjs';
import type { Cluster } from './cluster.ts';
import { benchmark, type Ended } from './gate.ts';
import { asBefore } from './snapshot.ts';

type Cases = Readonly<Record<string, () => Promise<void>>>;

const DIGEST = `sha256:${'0'.repeat(64)}`;
const IMAGES = `sonobuoy=registry.example/sonobuoy@${DIGEST},e2e=registry.example/conformance@${DIGEST}`;
const TRUSTED = ['--install-from', 'path', '--accept', 'lock,none'];
/** Of the aggregator and of the progress of a plugin: pods have the network of this machine. */
const PORTS = [8080, 8099];

/** The real program makes what it makes; its images are nowhere. */
export function sonobuoyCases(cluster: Cluster): Cases {
  const programs = toolsFolder();
  if (!existsSync(join(programs, 'sonobuoy'))) {
    return {};
  }
  const args = ['sonobuoy', '--sonobuoy-images', IMAGES, ...TRUSTED];
  return {
    'Sonobuoy whose image cannot be pulled is an error, and leaves nothing': async () => {
      cluster.behave(() => ({ pull: 'fails' }));
      const { code, said } = await asBefore(cluster, () => benchmark(cluster, { args, programs }));

      assert.equal(code, 2, said);
      assert.match(said, /the run cannot go on: sonobuoy: its image cannot be pulled \(ImagePullBackOff/);
    },
    'Sonobuoy that is cancelled leaves nothing': async () => {
      cluster.behave(() => ({ simulate: { endless: true } }));
      const { code, said } = await asBefore(cluster, () =>
        benchmark(cluster, {
          args,
          programs,
          meanwhile: async (child, said) => {
            await until(() => said().includes('which is removed afterwards'));
            child.kill('SIGTERM');
          },
        }),
      );

      assert.notEqual(code, 0, said);
      assert.match(said, /cancelled/);
    },
  };
}

/**
 * A whole run of the real program: its aggregator and a plugin with tests of this API server as pods, and its tarball out of the pod. Undefined, and said, where it cannot be.
 */
export async function conformance(cluster: Cluster): Promise<Ended | undefined> {
  const programs = toolsFolder();
  if (!existsSync(join(programs, 'sonobuoy'))) {
    console.log('NOT RUN cluster: Sonobuoy is not there (npm run tools)');
    return undefined;
  }
  if (!(await Promise.all(PORTS.map(isFree))).every(Boolean)) {
    console.log(`NOT RUN cluster: a run of Sonobuoy needs the ports ${PORTS.join(' and ')} of this machine`);
    return undefined;
  }
  const image = await cluster.sonobuoyImage();
  const images = [
    '--budget',
    'high=0',
    '--sonobuoy-mode',
    'quick',
    '--sonobuoy-images',
    `sonobuoy=${image},e2e=${image}`,
  ];
  return benchmark(cluster, { args: ['sonobuoy', ...images, ...TRUSTED], programs });
}

/** What came of it. */
export function conformanceCases(ended: Ended | undefined): Cases {
  if (ended === undefined) {
    return {};
  }
  const { code, said, report } = ended;
  return {
    'Sonobuoy runs tests in pods, its tarball is had out of a pod, and a test that failed is a finding': async () => {
      const [scan] = report?.scans ?? [];
      assert.equal(scan?.status, 'completed', said);
      assert.deepEqual(scan.gaps, []);
      assert.deepEqual(scan.coverage, { unit: 'tests', examined: 3, passed: 2, skipped: 1 });
      assert.deepEqual(
        report?.findings.map(({ id, severity }) => [id, severity]),
        [['[sig-network] DNS should provide DNS for the cluster [Conformance]', 'high']],
      );
      assert.match(report.findings[0]?.message ?? '', /services "kube-dns" not found/);
      assert.equal(code, 1, said);
    },
  };
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, () => server.close(() => resolve(true)));
  });
}

async function until(holds: () => boolean): Promise<void> {
  const end = Date.now() + 60_000;
  while (!holds()) {
    assert(Date.now() < end, 'it did not begin');
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
  }
}
