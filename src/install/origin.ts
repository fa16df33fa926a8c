import { copyFile, mkdtemp, readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { UserError } from '../domain/errors.ts';
import type { InstallSource } from '../domain/installation.ts';
import { fileNameOf, type Asset } from './asset.ts';
import { sha256Of } from './digest.ts';
import { download } from './download/download.ts';
import type { Attempt } from './request.ts';

/** Scanners are 5 to 90 MB packed; the largest is far below this. */
const MAX_BYTES = 512 * 1024 ** 2;

/** A place that holds an asset and the files beside it. */
export interface Origin {
  readonly source: InstallSource;
  /** Where the asset is, for people. */
  readonly where: string;
  /** Puts a file of this name, which lies beside the asset, to `path` and gives its SHA-256. Rejects with the reason when there is none. */
  fetch(name: string, path: string): Promise<string>;
}

export function releaseOrigin(asset: Asset, attempt: Attempt): Origin {
  return webOrigin('release', asset.url, attempt);
}

/** The mirror holds what GitHub holds, under the same path. */
export function mirrorOrigin(asset: Asset, mirror: string, attempt: Attempt): Origin {
  if (!URL.canParse(mirror)) {
    throw new UserError(`"${mirror}" is no address of a mirror: write it as in https://mirror.example.com/github.`);
  }
  return webOrigin('mirror', `${mirror.replace(/\/+$/, '')}${new URL(asset.url).pathname}`, attempt);
}

function webOrigin(source: InstallSource, url: string, { request, ports }: Attempt): Origin {
  const base = url.slice(0, url.lastIndexOf('/') + 1);
  return {
    source,
    where: url,
    fetch: (name, path) => {
      const wanted = { url: `${base}${name}`, path, maxBytes: MAX_BYTES };
      return download(request.loopbackHttp === undefined ? wanted : { ...wanted, loopbackHttp: 'allowed' }, ports);
    },
  };
}

/** The folder holds the files flat or, since some projects leave the version out of the names, below scanner/version. */
export async function folderOrigin(asset: Asset, folder: string, { request, wanted }: Attempt): Promise<Origin> {
  const name = fileNameOf(asset.url);
  const folders = [join(folder, request.scanner.name, wanted.version), folder];
  const found = await firstAsync(folders, (candidate) => isFile(join(candidate, name)));
  const holds = found ?? folder;
  return {
    source: 'archive-folder',
    where: join(holds, name),
    fetch: async (file, path) => {
      if (!(await isFile(join(holds, file)))) {
        throw new Error(
          `${folder} does not hold ${file} (looked for ${folders.map((at) => join(at, file)).join(' and ')})`,
        );
      }
      await copyFile(join(holds, file), path);
      return sha256Of(path);
    },
  };
}

async function firstAsync<T>(values: readonly T[], test: (value: T) => Promise<boolean>): Promise<T | undefined> {
  for (const value of values) {
    if (await test(value)) {
      return value;
    }
  }
  return undefined;
}

export async function isFile(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isFile();
  } catch {
    return false;
  }
}

/** A new folder of this run. */
export function scratch({ request }: Attempt, purpose: string): Promise<string> {
  return mkdtemp(join(request.workDir, `${request.scanner.name}-${purpose}-`));
}

/** Whether a folder can be listed; the reason when it cannot. */
export async function unreadable(folder: string): Promise<string | undefined> {
  try {
    await readdir(folder);
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
