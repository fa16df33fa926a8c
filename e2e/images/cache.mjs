import { createHash } from 'node:crypto';
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { isRunning } from '../../scripts/run-folder.mjs';

/** Where what is costly to build is kept, outside the repository. */
const root = () => join(process.env.XDG_CACHE_HOME ?? join(homedir(), '.cache'), 'gatehouse', 'e2e');

/** Two, as one goes from one branch to another and back. */
const KEPT = 2;

/**
 * The folder `name`, built by `build` into an empty folder unless it is there already for the same inputs.
 * A build that breaks off leaves nothing that a later run would take for whole. Of the same name the two that were used last are kept,
 * and those that a running process uses.
 */
export async function cached(name, inputs, build) {
  const folder = join(root(), `${name}-${digestOf(inputs)}`);
  mkdirSync(root(), { recursive: true });
  // Before it is looked for, so that nobody takes it away in between.
  use(folder);
  if (existsSync(folder)) {
    utimesSync(folder, new Date(), new Date());
    return folder;
  }
  const work = `${folder}.${process.pid}.partial`;
  mkdirSync(work);
  try {
    await build(work);
    if (!existsSync(folder)) renameSync(work, folder);
  } finally {
    rmSync(work, { recursive: true, force: true, maxRetries: 3 });
  }
  prune(name);
  return folder;
}

/** Says beside the folder that this process uses it, as long as it runs. */
function use(folder) {
  const mark = `${folder}.${process.pid}.used`;
  if (existsSync(mark)) return;
  writeFileSync(mark, '');
  process.once('exit', () => rmSync(mark, { force: true }));
}

/** Removes what is older than the newest of `name`, with what processes that were killed have left of it. */
function prune(name) {
  const own = new RegExp(`^(?<folder>${name}-[0-9a-f]{16})(?:\\.(?<pid>\\d+)\\.(?<state>used|partial))?$`);
  const entries = readdirSync(root()).flatMap((entry) => {
    const { folder, pid, state } = own.exec(entry)?.groups ?? {};
    return folder === undefined ? [] : [{ path: join(root(), entry), folder: join(root(), folder), pid, state }];
  });
  const used = new Set(entries.filter((one) => one.state === 'used' && !isLeft(one)).map(({ folder }) => folder));
  const versions = entries
    .filter(({ state }) => state === undefined)
    .map(({ path }) => ({ path, usedAt: statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0 }))
    .sort((one, other) => other.usedAt - one.usedAt);
  const old = versions.slice(KEPT).filter(({ path }) => !used.has(path));
  for (const { path } of [...old, ...entries.filter(isLeft)]) {
    rmSync(path, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Whether the process that it belongs to has ended. */
function isLeft({ pid }) {
  return pid !== undefined && !isRunning(Number(pid));
}

function digestOf(inputs) {
  const hash = createHash('sha256');
  for (const input of inputs) {
    for (const file of filesIn(input)) hash.update(file).update('\0').update(readFileSync(file)).update('\0');
  }
  return hash.digest('hex').slice(0, 16);
}

function filesIn(path) {
  if (!statSync(path).isDirectory()) return [path];
  return readdirSync(path, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .sort();
}
