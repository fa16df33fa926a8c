import { lstat, readdir, readFile } from 'node:fs/promises';
import { posix, relative, resolve, sep } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import { readDockerfile } from './dockerfile.ts';
import type { Dockerfile } from './dockerfile-fit.ts';

interface Checkout {
  /** Where the paths of findings start; absolute. */
  readonly root: string;
  /** Where the paths of the inputs start; absolute. */
  readonly folder: string;
}

// More than this is no Dockerfile that a person wrote, and more files than that are no checkout to search for one.
const MAX_BYTES = 500_000;
const MAX_DOCKERFILES = 200;
const MAX_ENTRIES = 10_000;

const NAMES = /^(?:(?:docker|container)file(?:\..+)?|.+\.(?:docker|container)file)$/i;
const NO_DOCKERFILE = /\.dockerignore$/i;
const SKIPPED = new Set(['.git', 'node_modules']);

/**
 * The Dockerfiles that the input names: `NAME=PATH` for one image, a path for any of the run. Rejects with a `UserError` for a file that is
 * not there, is no Dockerfile, or lies outside of the checkout.
 */
export async function namedDockerfiles(
  items: readonly string[],
  images: readonly string[],
  checkout: Checkout,
): Promise<(image: string) => readonly Dockerfile[]> {
  const [only, ...others] = images;
  const files = await Promise.all(
    items.map(async (item) => {
      const image = images.find((name) => item.startsWith(`${name}=`));
      const path = image === undefined ? item : item.slice(image.length + 1);
      const of = image ?? (others.length === 0 ? only : undefined);
      return { of, dockerfile: { ...(await required(path, checkout)), isNamed: of !== undefined } };
    }),
  );
  return (name) => {
    const own = files.filter(({ of }) => of === name);
    const candidates = own.length > 0 ? own : files.filter(({ of }) => of === undefined);
    return candidates.map(({ dockerfile }) => dockerfile);
  };
}

async function required(path: string, { root, folder }: Checkout): Promise<Omit<Dockerfile, 'isNamed'>> {
  const file = resolve(folder, path);
  const text = await readFile(file, 'utf8').catch((error: unknown) => {
    const hint = path.includes('=') ? '; before the = stands no image of this run' : '';
    throw new UserError(`dockerfile: there is no file ${path} that can be read${hint}.`, { cause: error });
  });
  const name = nameOf(file, root);
  if (name === undefined) {
    throw new UserError(`dockerfile: ${path} is outside of the checkout, in which findings are shown.`);
  }
  const instructions = text.length > MAX_BYTES ? undefined : readDockerfile(text);
  if (instructions === undefined || !instructions.some(({ keyword }) => keyword === 'FROM')) {
    throw new UserError(
      `dockerfile: ${path} is no Dockerfile: it has no FROM, or a line that begins with no instruction.`,
    );
  }
  return { path: name, instructions };
}

/** The Dockerfiles of a checkout, those near its root first; what cannot be read is left out, as nobody asked for it. */
export async function findDockerfiles(root: string): Promise<readonly Dockerfile[]> {
  const found: Dockerfile[] = [];
  for (const path of await pathsOf(root)) {
    const text = await textOf(resolve(root, path));
    const instructions = text === undefined ? undefined : readDockerfile(text);
    if (instructions !== undefined) {
      found.push({ path, instructions, isNamed: false });
    }
  }
  return found;
}

/** Breadth first. Links are not followed: they may lead out of the checkout, or round in circles. */
async function pathsOf(root: string): Promise<readonly string[]> {
  const paths: string[] = [];
  const folders = [''];
  let seen = 0;
  for (const folder of folders) {
    const entries = await readdir(resolve(root, folder), { withFileTypes: true }).catch(() => []);
    for (const entry of entries.toSorted((a, b) => Number(a.name > b.name) - Number(a.name < b.name))) {
      seen += 1;
      const path = posix.join(folder, entry.name);
      if (entry.isDirectory() && !SKIPPED.has(entry.name)) {
        folders.push(path);
      } else if (entry.isFile() && NAMES.test(entry.name) && !NO_DOCKERFILE.test(entry.name)) {
        paths.push(path);
      }
    }
    if (seen > MAX_ENTRIES || paths.length > MAX_DOCKERFILES) {
      break;
    }
  }
  return paths.slice(0, MAX_DOCKERFILES);
}

async function textOf(file: string): Promise<string | undefined> {
  try {
    const { size } = await lstat(file);
    return size > MAX_BYTES ? undefined : await readFile(file, 'utf8');
  } catch {
    // It went away, or is not ours to read: then it is not shown in either.
    return undefined;
  }
}

function nameOf(file: string, root: string): string | undefined {
  const name = relative(root, file).split(sep).join('/');
  return name === '' || name === '..' || name.startsWith('../') || /^(?:\/|[a-z]:)/i.test(name) ? undefined : name;
}
