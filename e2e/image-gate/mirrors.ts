import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findOnPath } from '../../src/exec/which.ts';
import { javaImage } from '../images/java.mjs';
import { gatehouse, passed, seen, type Bench } from './command.ts';
import { startRegistry } from './registries.ts';
import type { Check } from '../check.ts';

const MANIFEST = 'application/vnd.oci.image.manifest.v1+json';

/** Fetches Trivy's database from a mirror, as its project publishes it: an artifact in a registry. */
export async function mirrors(bench: Bench, check: Check): Promise<void> {
  if (findOnPath('docker-registry', process.env) === undefined) {
    console.log('NOT RUN a mirror of databases: docker-registry is not installed (apt-get install docker-registry)');
    return;
  }
  const [gone, registry] = [await startRegistry(bench), await startRegistry(bench)];
  await gone.stop();
  try {
    const repository = `http://${registry.host}/v2/db/trivy-db`;
    await pushArtifact(repository, 'db', readFileSync(bench.database('trivy')));
    const addresses = [gone, registry].map(({ host }) => `trivy=${host}/db/trivy-db:2`).join(',');
    const flags = {
      scanners: 'trivy',
      'db-file': '',
      'db-mirror': addresses,
      'cache-dir': join(bench.root, 'mirrored'),
    };
    const image = `docker-archive:${bench.image('clean.docker.tar')}`;
    await check('a database from the second mirror, since the first does not answer', async () => {
      const report = passed(await gatehouse(bench.folder(), [image, ...bench.flags(flags)]));
      assert.match(
        report.notices.join('\n') + JSON.stringify(report.scans[0]?.notices),
        /database of trivy could not be had from .*the server cannot be reached/,
      );
      assert(report.scans[0]?.database?.updatedAt);
    });
    await withJars(bench, registry.host, check);
  } finally {
    await registry.stop();
  }
}

/** The index of JARs from the same registry, when the first image with one is met. */
async function withJars(bench: Bench, host: string, check: Check): Promise<void> {
  const folder = await javaImage().catch(() => undefined);
  if (folder === undefined) {
    console.log('NOT RUN a mirror of the database of JARs: there are none to be had');
    return;
  }
  await pushArtifact(`http://${host}/v2/db/trivy-java-db`, 'javadb', readFileSync(bench.database('trivy-java')));
  const image = `docker-archive:${join(folder, 'java.docker.tar')}`;
  const flags = {
    scanners: 'trivy',
    'db-file': '',
    'db-mirror': `trivy=${host}/db/trivy-db:2,trivy-java=${host}/db/trivy-java-db:2`,
    'cache-dir': join(bench.root, 'mirrored-jars'),
  };
  await check('the database of JARs from a mirror, fetched once when it is needed', async () => {
    const [first, second] = [
      await gatehouse(bench.folder(), [image, ...bench.flags(flags)]),
      await gatehouse(bench.folder(), [image, ...bench.flags(flags)]),
    ];
    for (const ended of [first, second]) {
      assert(seen(passed(ended), image, 'trivy').some((finding) => finding.includes('spring-beans')));
    }
    const fetches = [first, second].map(({ said }) => /trivy-java: getting the database from/.test(said));
    assert.deepEqual(fetches, [true, false]);
  });
}

/** Pushes one layer as the artifact with the tag 2 (OCI distribution specification, "Pushing Blobs" and "Pushing Manifests"). */
async function pushArtifact(repository: string, name: 'db' | 'javadb', layer: Buffer): Promise<void> {
  const config = await pushBlob(repository, Buffer.from('{}'));
  const data = {
    mediaType: `application/vnd.aquasec.trivy.${name}.layer.v1.tar+gzip`,
    ...(await pushBlob(repository, layer)),
    annotations: { 'org.opencontainers.image.title': `${name}.tar.gz` },
  };
  const manifest = {
    schemaVersion: 2,
    mediaType: MANIFEST,
    config: { mediaType: 'application/vnd.aquasec.trivy.config.v1+json', ...config },
    layers: [data],
  };
  const headers = { 'content-type': MANIFEST };
  const put = await fetch(`${repository}/manifests/2`, { method: 'PUT', body: JSON.stringify(manifest), headers });
  assert.equal(put.status, 201, await put.text());
}

async function pushBlob(
  repository: string,
  content: Buffer,
): Promise<{ readonly digest: string; readonly size: number }> {
  const digest = `sha256:${createHash('sha256').update(content).digest('hex')}`;
  const started = await fetch(`${repository}/blobs/uploads/`, { method: 'POST' });
  const upload = new URL(started.headers.get('location') ?? '');
  upload.searchParams.set('digest', digest);
  const headers = { 'content-type': 'application/octet-stream' };
  const put = await fetch(upload, { method: 'PUT', body: new Uint8Array(content), headers });
  assert.equal(put.status, 201, await put.text());
  return { digest, size: content.length };
}
