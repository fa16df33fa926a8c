import { lstat, open, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { openGit, type OpenedGit } from '../gates/bases-git.ts';
import type { CliProcess } from '../gates/on-terminal.ts';
import { repositoryOfRemote, UNKNOWN_PIN, type Pin } from '../init/pins.ts';
import type { SeenFile } from '../init/repository.ts';

// A proposal is made of what a look shows; nobody waits for a whole monorepo to be read.
const MAX_FILES = 50_000;
const MAX_TEXTS = 5000;
const TEXT_BYTES = 64 * 1024;
const LISTING_BYTES = 64 * 1024 * 1024;

const PASSED_OVER = new Set(['.git', 'node_modules', '.terraform', '.venv', '__pycache__']);

function gitAt(folder: string, { env }: CliProcess): Promise<OpenedGit | undefined> {
  return openGit(folder, env, new AbortController().signal);
}

/** What a proposal depends on the text of. */
const READ = /\.ya?ml$|(?:^|\/)go\.(?:mod|work)$/i;

/** The files of a repository as Git lists them, or as they lie there; with the beginning of those that are read. */
export async function repositoryFiles(root: string, process: CliProcess): Promise<readonly SeenFile[]> {
  const paths = await repositoryPaths(root, process);
  let texts = 0;
  return Promise.all(
    paths.map(async (path) => {
      texts += Number(READ.test(path));
      return READ.test(path) && texts <= MAX_TEXTS ? { path, text: await beginning(join(root, path)) } : { path };
    }),
  );
}

/** The names of these files, with forward slashes, from the root. */
export async function repositoryPaths(root: string, process: CliProcess): Promise<readonly string[]> {
  const listed = await listedByGit(root, process);
  return (listed ?? (await listedOnDisk(root))).slice(0, MAX_FILES);
}

async function listedByGit(root: string, process: CliProcess): Promise<readonly string[] | undefined> {
  const opened = await gitAt(root, process);
  const args = ['ls-files', '-z', '--cached', '--others', '--exclude-standard'];
  const answer = await opened?.git(args, { maxOutputBytes: LISTING_BYTES });
  return answer?.ok === true ? answer.text.split('\0').filter((path) => path !== '') : undefined;
}

async function listedOnDisk(root: string, folder = ''): Promise<readonly string[]> {
  const entries = await readdir(join(root, folder), { withFileTypes: true });
  const found: string[] = [];
  for (const entry of entries) {
    const path = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isFile()) {
      found.push(path);
    } else if (entry.isDirectory() && !PASSED_OVER.has(entry.name) && found.length < MAX_FILES) {
      found.push(...(await listedOnDisk(root, path)));
    }
  }
  return found;
}

/** Empty where it cannot be read: then nothing is proposed of it. */
async function beginning(path: string): Promise<string> {
  const found = await lstat(path).catch(() => undefined);
  const file = found?.isFile() === true ? await open(path).catch(() => undefined) : undefined;
  try {
    const { buffer, bytesRead } = (await file?.read(Buffer.alloc(TEXT_BYTES), 0, TEXT_BYTES, 0)) ?? {};
    return buffer === undefined ? '' : buffer.subarray(0, bytesRead).toString('utf8');
  } catch {
    return '';
  } finally {
    await file?.close();
  }
}

/** The branch that changes are merged into, as far as the clone knows it. */
export async function defaultBranch(root: string, process: CliProcess): Promise<string> {
  const opened = await gitAt(root, process);
  const answer = await opened?.git(['symbolic-ref', '--quiet', '--short', 'refs/remotes/origin/HEAD']);
  const remote = answer?.ok === true ? answer.text.trim().replace(/^origin\//, '') : '';
  return remote === '' ? (opened?.branch ?? 'main') : remote;
}

/** The commit of the checkout that this program is run from, where it is one of Gatehouse with a remote. */
export async function ownPin(process: CliProcess): Promise<Pin> {
  const here = fileURLToPath(new URL('.', import.meta.url));
  const opened = await gitAt(here, process);
  const tracked = await opened?.git(['ls-files', '--error-unmatch', fileURLToPath(import.meta.url)]);
  const remote = await opened?.git(['remote', 'get-url', 'origin']);
  const repository = remote?.ok === true ? repositoryOfRemote(remote.text) : undefined;
  return opened === undefined || tracked?.ok !== true || repository === undefined
    ? UNKNOWN_PIN
    : { repository, sha: opened.repository.head };
}
