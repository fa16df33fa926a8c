// The image of kube-bench, built here: the real program with its own checks, on a small Debian in place of Alpine.
import { execFileSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTool } from '../../../scripts/tools/locate.mjs';
import { cached } from '../../images/cache.mjs';
import { debianRoot } from '../../images/debian-root.mjs';
import { writeLayout } from '../../images/oci-layout.mjs';

const MODULE = 'github.com/aquasecurity/kube-bench';
const moduleOf = (name) => fileURLToPath(new URL(`../../../scripts/tools/modules/${name}`, import.meta.url));
// ps with the option -C and jq, as in its own image, and what the root file system lacks for them.
const PACKAGES = ['procps', 'libproc2-0', 'libncursesw6', 'jq', 'libjq1', 'libonig5'];

/** The folder of the checks that belong to the program. */
export function kubeBenchChecks() {
  const told = execFileSync('go', ['mod', 'download', '-json', MODULE], {
    cwd: moduleOf('kube-bench'),
    encoding: 'utf8',
  });
  return join(JSON.parse(told).Dir, 'cfg');
}

/** A folder with the OCI layout kube-bench in it, and the digest of its image. */
export async function kubeBenchLayout() {
  const inputs = [
    fileURLToPath(import.meta.url),
    ...['kube-bench', 'kubectl'].map((name) => join(moduleOf(name), 'go.sum')),
  ];
  const folder = await cached('kube-bench-image', inputs, build);
  const { manifests } = JSON.parse(readFileSync(join(folder, 'kube-bench', 'index.json'), 'utf8'));
  return { folder, digest: manifests[0].digest };
}

async function build(work) {
  const program = join(work, 'program.tar');
  layerOf(work, program);
  const layers = [
    { tar: await debianRoot(), createdBy: 'mmdebstrap' },
    { tar: program, createdBy: 'COPY procps kube-bench cfg' },
  ];
  await writeLayout(join(work, 'kube-bench'), { tag: 'kube-bench', layers });
  for (const name of ['program.tar', 'root']) rmSync(join(work, name), { recursive: true, maxRetries: 3 });
}

function layerOf(work, tar) {
  const root = join(work, 'root');
  mkdirSync(root);
  unpackPackages(work, root);
  for (const name of ['kube-bench', 'kubectl']) copyFileSync(findTool(name), join(root, 'usr/bin', name));
  cpSync(kubeBenchChecks(), join(root, 'opt/kube-bench/cfg'), { recursive: true });
  // Its own image begins in /opt/kube-bench, this one in /: there too the program finds its checks in ./cfg.
  symlinkSync('opt/kube-bench/cfg', join(root, 'cfg'));
  execFileSync('chmod', ['-R', 'u+w,a+rX', root]);
  const same = ['--sort=name', '--mtime=2026-01-01', '--owner=0', '--group=0', '--numeric-owner'];
  execFileSync('tar', [...same, '-cf', tar, '-C', root, '.']);
}

function unpackPackages(work, root) {
  const folder = join(work, 'packages');
  mkdirSync(folder);
  execFileSync('apt-get', ['download', ...PACKAGES], { cwd: folder, stdio: 'ignore' });
  for (const name of readdirSync(folder)) execFileSync('dpkg-deb', ['--extract', join(folder, name), root]);
  rmSync(folder, { recursive: true, maxRetries: 3 });
  // In the root file system these are links into usr, and a folder would take their place.
  for (const name of ['bin', 'lib'].filter((each) => existsSync(join(root, each)))) {
    cpSync(join(root, name), join(root, 'usr', name), { recursive: true, verbatimSymlinks: true });
    rmSync(join(root, name), { recursive: true });
  }
}
