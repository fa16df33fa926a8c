import { readFile, stat } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { parse } from 'yaml';
import { parseKubernetesVersion } from '../../builtin/kubernetes-version.ts';
import { loadManifests, type LoadPorts } from '../../builtin/manifests/load.ts';
import { CONTAINER_LISTS } from '../../builtin/rules/pod.ts';
import { messageOf, UserError } from '../../domain/errors.ts';
import { fieldsOf, listOf, textOf } from '../../scanners/fields.ts';

// https://docs.docker.com/compose/intro/compose-application-model/#the-compose-file
const COMPOSE = /^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/;

/**
 * The images that manifests and compose files name, each once. Rejects with a `UserError` when something cannot be read:
 * what is not read names no image, and would not be scanned.
 */
export async function namedImages(
  paths: readonly string[],
  folder: string,
  ports: LoadPorts,
): Promise<readonly string[]> {
  const images: string[] = [];
  for (const path of paths) {
    const file = resolve(folder, path);
    const isCompose = COMPOSE.test(basename(file)) && (await isFile(file));
    images.push(...(isCompose ? await composeImages(file) : await manifestImages(path, folder, ports)));
  }
  const unresolved = images.find((image) => /[$\s{}]/.test(image));
  if (unresolved !== undefined) {
    throw new UserError(
      `images-from: ${JSON.stringify(unresolved)} is filled in only when it is deployed; name the image in images.`,
    );
  }
  if (images.length === 0) {
    throw new UserError(`images-from: no image is named in ${paths.join(', ')}.`);
  }
  return [...new Set(images)];
}

async function isFile(path: string): Promise<boolean> {
  return stat(path).then(
    (found) => found.isFile(),
    () => false,
  );
}

async function composeImages(file: string): Promise<readonly string[]> {
  const services = fieldsOf(fieldsOf(await parsed(file))['services']);
  return Object.entries(services).map(([name, service]) => {
    const image = textOf(fieldsOf(service)['image']);
    if (image === undefined) {
      throw new UserError(
        `images-from: the service ${name} in ${file} names no image; give it one, or name the image in images.`,
      );
    }
    return image;
  });
}

async function parsed(file: string): Promise<unknown> {
  try {
    const value: unknown = parse(await readFile(file, 'utf8'), { merge: true });
    return value;
  } catch (error) {
    throw new UserError(`images-from: ${file} cannot be read: ${messageOf(error).split('\n')[0] ?? ''}`, {
      cause: undefined,
    });
  }
}

async function manifestImages(path: string, folder: string, ports: LoadPorts): Promise<readonly string[]> {
  const options = { workingDirectory: folder, paths: [path], exclude: [], render: 'auto', helmValues: [] } as const;
  const kubernetesVersion = parseKubernetesVersion('latest');
  const { loaded, gaps } = await loadManifests({ ...options, kubernetesVersion }, ports);
  const [gap] = gaps;
  if (gap !== undefined) {
    throw new UserError(`images-from: ${gap.what} cannot be read (${gap.reason}), so that its images are not known.`);
  }
  return loaded.flatMap(({ object }) => imagesIn(object.value));
}

/** Of every list of containers, wherever a kind of object keeps its pods. */
function imagesIn(value: unknown): readonly string[] {
  if (Array.isArray(value)) {
    return value.flatMap(imagesIn);
  }
  return Object.entries(fieldsOf(value)).flatMap(([name, field]) =>
    CONTAINER_LISTS.some((list) => list === name)
      ? listOf(field).flatMap((container) => textOf(fieldsOf(container)['image']) ?? [])
      : imagesIn(field),
  );
}
