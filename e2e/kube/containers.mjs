import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findTool } from '../../scripts/tools/locate.mjs';
import { kubeBenchLayout } from './agent/image.mjs';
import { podman } from './agent/podman.mjs';
import { sonobuoyLayout } from './agent/sonobuoy-image.mjs';

const NEEDED = ['podman', 'runc', 'kube-bench', 'kubectl'];

/** The programs that are not there and that running containers needs. */
export const missingForContainers = () => NEEDED.filter((name) => findTool(name) === undefined);

/** What really runs containers, with the image of kube-bench in its store, and the reference of that image by its digest; that of Sonobuoy when it is asked for. */
export async function openContainers() {
  const containers = podman({ programs: { podman: findTool('podman'), runc: findTool('runc') }, ...store() });
  const image = await stored(containers, 'kube-bench', await kubeBenchLayout());
  const sonobuoyImage = async () => stored(containers, 'sonobuoy', await sonobuoyLayout());
  return { ...containers, image, sonobuoyImage };
}

async function stored(containers, name, { folder, digest }) {
  const image = `localhost/${name}@${digest}`;
  // Named by the folder, which podman wants to be relative.
  if (!(await containers.hasImage(image))) await containers.ask(['pull', '--quiet', `oci:${name}`], folder);
  return image;
}

// A store belongs to the folder of what runs, which must be gone after a restart of the machine, and be the same in every run before.
function store() {
  const runroot = `/tmp/gatehouse-podman-${process.getuid()}`;
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const root = join(cache, 'gatehouse', 'e2e', `podman${runroot.replaceAll('/', '-')}`);
  mkdirSync(root, { recursive: true });
  return { root, runroot };
}
