import { createHash } from 'node:crypto';
import { createReadStream, copyFileSync, mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/** A fixed time, so that the same content is the same image. */
const CREATED = '2026-01-01T00:00:00Z';

/** Writes an OCI image layout (OCI image specification 1.1) of the given layers, each an uncompressed tar with the step that made it. */
export async function writeLayout(folder, { tag, layers, labels = {} }) {
  const blobs = join(folder, 'blobs', 'sha256');
  mkdirSync(blobs, { recursive: true });
  const layerBlobs = [];
  for (const { tar } of layers) layerBlobs.push(await fileBlob(blobs, tar));
  const config = jsonBlob(blobs, 'application/vnd.oci.image.config.v1+json', {
    created: CREATED,
    architecture: 'amd64',
    os: 'linux',
    config: { Env: ['PATH=/usr/sbin:/usr/bin:/sbin:/bin'], Cmd: ['/bin/sh'], Labels: labels },
    rootfs: { type: 'layers', diff_ids: layerBlobs.map(({ digest }) => digest) },
    history: layers.map(({ createdBy }) => ({ created: CREATED, created_by: createdBy })),
  });
  const manifest = jsonBlob(blobs, 'application/vnd.oci.image.manifest.v1+json', {
    schemaVersion: 2,
    mediaType: 'application/vnd.oci.image.manifest.v1+json',
    config,
    layers: layerBlobs,
  });
  const annotations = { 'org.opencontainers.image.ref.name': tag };
  writeFileSync(
    join(folder, 'index.json'),
    JSON.stringify({ schemaVersion: 2, manifests: [{ ...manifest, annotations }] }),
  );
  writeFileSync(join(folder, 'oci-layout'), JSON.stringify({ imageLayoutVersion: '1.0.0' }));
}

async function fileBlob(blobs, file) {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  const hex = hash.digest('hex');
  copyFileSync(file, join(blobs, hex));
  return { mediaType: 'application/vnd.oci.image.layer.v1.tar', digest: `sha256:${hex}`, size: statSync(file).size };
}

function jsonBlob(blobs, mediaType, content) {
  const text = JSON.stringify(content);
  const hex = createHash('sha256').update(text).digest('hex');
  writeFileSync(join(blobs, hex), text);
  return { mediaType, digest: `sha256:${hex}`, size: Buffer.byteLength(text) };
}
