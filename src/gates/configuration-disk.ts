import { lstat, open, realpath, stat } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { UserError } from '../domain/errors.ts';

/** Where the file is when nobody says otherwise, from the root of the repository. */
export const DEFAULT_FILE = '.github/gatehouse.yml';

/** More than any list of exceptions that people keep by hand; a larger one takes seconds to read. */
export const MAX_CONFIG_BYTES = 512 * 1024;

/** Of a file of exceptions: VEX documents may hold the inventory that they are about. */
export const MAX_EXCEPTIONS_BYTES = 8 * 1024 * 1024;

/** A place that files of one state of a repository are read from. */
export interface Source {
  /** As messages call the configuration file. */
  readonly name: string;
  /** The configuration file, as `read` takes it. */
  readonly path: string;
  /** Undefined when there is no such file. */
  read(path: string, most?: number): Promise<Uint8Array | undefined>;
}

/** The configuration file that lies here; without a name the one of the repository around the folder. */
export async function resolveOnDisk(folder: string, file: string | undefined): Promise<Source> {
  const root = (await repositoryRoot(folder)) ?? folder;
  const absolute = file === undefined ? join(root, DEFAULT_FILE) : resolve(folder, file);
  const path = below(root, absolute);
  return path === undefined ? onDisk(dirname(absolute), absolute) : onDisk(root, path);
}

export function onDisk(root: string, path: string): Source {
  return { name: path, path, read: (one, most) => readOnDisk(root, one, most) };
}

/** The folder with .git at or above a folder; undefined where there is none. */
export async function repositoryRoot(folder: string): Promise<string | undefined> {
  for (let at = resolve(folder); ; at = dirname(at)) {
    if (await exists(join(at, '.git'))) {
      return at;
    }
    if (dirname(at) === at) {
      return undefined;
    }
  }
}

async function exists(path: string): Promise<boolean> {
  return lstat(path).then(
    () => true,
    () => false,
  );
}

/** The path of a file from a folder, with forward slashes; undefined where it is not below it. */
export function below(folder: string, path: string): string | undefined {
  const from = relative(folder, path).split(sep).join('/');
  return from === '' || from === '..' || from.startsWith('../') || resolve(from) === from ? undefined : from;
}

/**
 * The bytes of a file; undefined when there is none. Throws a `UserError` for a link, which could show a file that nobody meant to
 * show, and for one that is too large. `root` is the folder in which no part of the way may be a link, apart from those into `..TIME`
 * beside the file, of which Kubernetes makes volumes of ConfigMaps and Secrets: https://kubernetes.io/docs/concepts/configuration/configmap/
 */
export async function readOnDisk(root: string, path: string, most = MAX_CONFIG_BYTES): Promise<Uint8Array | undefined> {
  const file = resolve(root, path);
  if (!(await exists(file))) {
    return undefined;
  }
  const found = (await isPlain(root, file)) ? await stat(file) : undefined;
  if (found?.isFile() !== true) {
    throw new UserError(`${path} is a link or no file: write a file in its place.`);
  }
  if (found.size > most) {
    throw tooLarge(path, most);
  }
  const handle = await open(file);
  try {
    return await handle.readFile();
  } finally {
    await handle.close();
  }
}

async function isPlain(root: string, file: string): Promise<boolean> {
  const home = join(await realpath(root), relative(root, dirname(file)));
  const real = await realpath(file).catch(() => undefined);
  if (real === undefined) {
    return false;
  }
  const [folder = '', name, ...deeper] = relative(home, real).split(sep);
  const isOfVolume = /^\.\../.test(folder) && name === basename(file) && deeper.length === 0;
  return isOfVolume || real === join(home, basename(file));
}

export function tooLarge(name: string, most: number): UserError {
  return new UserError(
    `${name} has more than ${most / 1024} KB: ${most === MAX_CONFIG_BYTES ? 'keep long lists of exceptions in exception-files' : 'spread its exceptions over several files'}.`,
  );
}

/** The text of a file that people write. Throws a `UserError` for what is not UTF-8. */
export function textOf(bytes: Uint8Array, name: string): string {
  const [a, b] = bytes;
  if ((a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || bytes.includes(0)) {
    throw new UserError(`${name} is UTF-16 or no text: save it as UTF-8.`);
  }
  try {
    // Takes a byte-order mark away.
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch (error) {
    throw new UserError(`${name} is not UTF-8: save it as UTF-8.`, { cause: error });
  }
}
