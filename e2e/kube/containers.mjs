import { existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { isRunning } from '../../scripts/run-folder.mjs';
import { findTool } from '../../scripts/tools/locate.mjs';
import { kubeBenchLayout } from './agent/image.mjs';
import { buildGatehouse, nodeLayout } from './agent/gatehouse-image.mjs';
import { podman } from './agent/podman.mjs';
import { sonobuoyLayout } from './agent/sonobuoy-image.mjs';

const NEEDED = ['podman', 'runc', 'kube-bench', 'kubectl'];

/** The programs that are not there and that running containers needs. */
export const missingForContainers = () => NEEDED.filter((name) => findTool(name) === undefined);

/** What really runs containers, with the image of kube-bench in its store, and the reference of that image by its digest; that of Sonobuoy, and of the Gatehouse that is in a folder, when it is asked for. */
export async function openContainers() {
  const containers = podman({ programs: { podman: findTool('podman'), runc: findTool('runc') }, ...store() });
  const image = await stored(containers, 'kube-bench', await kubeBenchLayout());
  const sonobuoyImage = async () => stored(containers, 'sonobuoy', await sonobuoyLayout());
  const gatehouse = `localhost/gatehouse-${process.pid}`;
  let isBuilt = false;
  const gatehouseImage = async (dist) => {
    const base = await stored(containers, 'node', await nodeLayout());
    isBuilt = true;
    return buildGatehouse(containers, { dist, base, name: gatehouse });
  };
  const close = async () => {
    if (isBuilt) await containers.ask(['rmi', gatehouse]).catch(() => undefined);
    containers.close();
  };
  return { ...containers, image, sonobuoyImage, gatehouseImage, close };
}

async function stored(containers, name, { folder, digest }) {
  const image = `localhost/${name}@${digest}`;
  // Named by the folder, which podman wants to be relative.
  if (!(await containers.hasImage(image))) {
    await containers.ask(['pull', '--quiet', `oci:${name}`], folder);
    await removeOld(containers, dirname(folder));
  }
  return image;
}

/** What `folder` keeps of layouts says which images are still of use, also to other runs that go on; what they have built is theirs as long as they do. */
async function removeOld(containers, folder) {
  const format = '{{.ID}} {{.Digest}} {{.Repository}}';
  const { stdout } = await containers.ask(['images', '--all', '--no-trunc', '--format', format]);
  for (const line of new Set(stdout.split('\n'))) {
    const [id, digest, repository] = line.split(' ');
    // Looked up each time, as another run may build the same again meanwhile. podman itself leaves what a container uses.
    const isOld = id !== '' && !keptDigests(folder).has(digest) && !isOfRun(repository);
    if (isOld) await containers.ask(['rmi', id]).catch(() => undefined);
  }
}

function isOfRun(repository) {
  const { pid } = /^localhost\/gatehouse-(?<pid>\d+)$/.exec(repository)?.groups ?? {};
  return pid !== undefined && isRunning(Number(pid));
}

function keptDigests(folder) {
  const indexes = readdirSync(folder).flatMap((entry) => {
    const { name } = /^(?<name>[a-z-]+)-image-[0-9a-f]{16}$/.exec(entry)?.groups ?? {};
    return name === undefined ? [] : [join(folder, entry, name, 'index.json')];
  });
  const manifests = indexes.filter(existsSync).flatMap((index) => JSON.parse(readFileSync(index, 'utf8')).manifests);
  return new Set(manifests.map(({ digest }) => digest));
}

// A store belongs to the folder of what runs, which must be gone after a restart of the machine, and be the same in every run before.
function store() {
  const runroot = `/tmp/gatehouse-podman-${process.getuid()}`;
  const cache = process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache');
  const root = join(cache, 'gatehouse', 'e2e', `podman${runroot.replaceAll('/', '-')}`);
  mkdirSync(root, { recursive: true });
  return { root, runroot };
}
