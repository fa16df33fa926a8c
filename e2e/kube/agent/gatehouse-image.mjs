// The image of Gatehouse, as a team would make it: docs/k8s/Containerfile on an image of Node.js, which is made of a small Debian and of a Node.js that is here.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTool } from '../../../scripts/tools/locate.mjs';
import { cached } from '../../images/cache.mjs';
import { debianRoot } from '../../images/debian-root.mjs';
import { writeLayout } from '../../images/oci-layout.mjs';

const here = (path) => fileURLToPath(new URL(`../../../${path}`, import.meta.url));
const node = () => findTool('node24') ?? process.execPath;

/** A folder with the OCI layout node in it, and the digest of its image. */
export async function nodeLayout() {
  const folder = await cached('node-image', [fileURLToPath(import.meta.url), node()], build);
  const { manifests } = JSON.parse(readFileSync(join(folder, 'node', 'index.json'), 'utf8'));
  return { folder, digest: manifests[0].digest };
}

async function build(work) {
  const [root, tar] = [join(work, 'root'), join(work, 'program.tar')];
  mkdirSync(join(root, 'usr/bin'), { recursive: true });
  copyFileSync(node(), join(root, 'usr/bin/node'));
  execFileSync('chmod', ['-R', 'a+rX,a+x', root]);
  const same = ['--sort=name', '--mtime=2026-01-01', '--owner=0', '--group=0', '--numeric-owner'];
  execFileSync('tar', [...same, '-cf', tar, '-C', root, '.']);
  const layers = [
    { tar: await debianRoot(), createdBy: 'mmdebstrap' },
    { tar, createdBy: 'COPY node' },
  ];
  await writeLayout(join(work, 'node'), { tag: 'node', layers });
  for (const path of [root, tar]) rmSync(path, { recursive: true, maxRetries: 3 });
}

/** Builds it with the folder `dist` on the image `base` and returns its reference by digest: `name` belongs to this process, which removes it. */
export async function buildGatehouse(containers, { dist, base, name }) {
  const context = mkdtempSync(join(tmpdir(), 'gatehouse-image-'));
  try {
    copyFileSync(here('package.json'), join(context, 'package.json'));
    cpSync(dist, join(context, 'dist'), { recursive: true });
    const file = here('docs/k8s/Containerfile');
    const how = ['--pull-never', '--layers=false', '--timestamp=0', '--quiet'];
    await containers.ask(['build', ...how, `--build-arg=NODE=${base}`, `--file=${file}`, `--tag=${name}`, context]);
  } finally {
    rmSync(context, { recursive: true, force: true, maxRetries: 3 });
  }
  const { stdout } = await containers.ask(['image', 'inspect', '--format', '{{.Digest}}', name]);
  return `${name}@${stdout.trim()}`;
}
