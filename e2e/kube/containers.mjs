import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { findTool } from '../../scripts/tools/locate.mjs';
import { kubeBenchLayout } from './agent/image.mjs';
import { podman } from './agent/podman.mjs';

const NEEDED = ['podman', 'runc', 'kube-bench'];

/** The programs that are not there and that running containers needs. */
export const missingForContainers = () => NEEDED.filter((name) => findTool(name) === undefined);

/** What really runs containers, with the image of kube-bench in its store, and the reference of that image by its digest. */
export async function openContainers() {
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const root = join(cache, 'gatehouse', 'e2e', 'podman');
  mkdirSync(root, { recursive: true });
  const { folder, digest } = await kubeBenchLayout();
  const containers = podman({ programs: { podman: findTool('podman'), runc: findTool('runc') }, root });
  const image = `localhost/kube-bench@${digest}`;
  if (!(await containers.hasImage(image))) {
    const { stdout } = await containers.ask('pull', '--quiet', `oci:${folder}:kube-bench`);
    await containers.ask('tag', stdout.trim(), 'localhost/kube-bench:latest');
  }
  return { ...containers, image };
}
