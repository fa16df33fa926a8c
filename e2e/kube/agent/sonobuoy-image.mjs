// The image of Sonobuoy, built here: the real program on a small Debian. The same is its plugin: a few real tests of the API server, in the place of the
// image with those for conformance, which need a network of pods and images from the internet.
import { execFileSync } from 'node:child_process';
import { copyFileSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTool } from '../../../scripts/tools/locate.mjs';
import { cached } from '../../images/cache.mjs';
import { debianRoot } from '../../images/debian-root.mjs';
import { writeLayout } from '../../images/oci-layout.mjs';

const PROGRAMS = ['sonobuoy', 'kubectl'];
const MODULES = new URL('../../../scripts/tools/modules/', import.meta.url);
const TESTS = fileURLToPath(new URL('run_e2e.sh', import.meta.url));

// The worker waits five seconds for others that might look at the results as well: here nobody does.
const START = `#!/bin/sh
export SONOBUOY_DONE_FILE_DELAY=0s
exec /usr/bin/sonobuoy "$@"
`;

/** A folder with the OCI layout sonobuoy in it, and the digest of its image. */
export async function sonobuoyLayout() {
  const sums = PROGRAMS.map((name) => fileURLToPath(new URL(`${name}/go.sum`, MODULES)));
  const folder = await cached('sonobuoy-image', [fileURLToPath(import.meta.url), TESTS, ...sums], build);
  const { manifests } = JSON.parse(readFileSync(join(folder, 'sonobuoy', 'index.json'), 'utf8'));
  return { folder, digest: manifests[0].digest };
}

async function build(work) {
  const [root, tar] = [join(work, 'root'), join(work, 'program.tar')];
  mkdirSync(join(root, 'usr/bin'), { recursive: true });
  for (const name of PROGRAMS) copyFileSync(findTool(name), join(root, 'usr/bin', name));
  copyFileSync(TESTS, join(root, 'run_e2e.sh'));
  writeFileSync(join(root, 'sonobuoy'), START);
  execFileSync('chmod', ['-R', 'a+rX,a+x', root]);
  const same = ['--sort=name', '--mtime=2026-01-01', '--owner=0', '--group=0', '--numeric-owner'];
  execFileSync('tar', [...same, '-cf', tar, '-C', root, '.']);
  const layers = [
    { tar: await debianRoot(), createdBy: 'mmdebstrap' },
    { tar, createdBy: 'COPY sonobuoy kubectl run_e2e.sh' },
  ];
  await writeLayout(join(work, 'sonobuoy'), { tag: 'sonobuoy', layers });
  for (const path of [root, tar]) rmSync(path, { recursive: true, maxRetries: 3 });
}
