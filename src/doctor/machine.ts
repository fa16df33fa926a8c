import { constants } from 'node:fs';
import { access, stat, statfs } from 'node:fs/promises';
import { dirname } from 'node:path';
import { PLATFORMS } from '../domain/installation.ts';
import { messageOf } from '../domain/errors.ts';
import { ok, problem, warning, type Diagnosis } from './diagnosis.ts';

export interface Machine {
  /** As process.version says it. */
  readonly node: string;
  /** As in linux-x64. */
  readonly platform: string;
  /** Absolute; it need not exist yet. */
  readonly cacheDir: string;
  readonly onActions: boolean;
  readonly which: (name: string) => string | undefined;
}

const OLDEST_NODE = 20;

/** What of the machine itself a run needs. Nothing is written or made. */
export async function diagnoseMachine(machine: Machine): Promise<readonly Diagnosis[]> {
  return [
    nodeVersion(machine),
    platform(machine),
    await cacheFolder(machine),
    await diskSpace(machine),
    git(machine),
    renderer(machine, 'helm', ['helm'], 'Helm charts'),
    renderer(machine, 'kustomize', ['kustomize', 'kubectl'], 'Kustomizations'),
  ];
}

function nodeVersion({ node }: Machine): Diagnosis {
  const about = { group: 'Machine', name: 'Node.js' } as const;
  const major = Number(/^v?(?<major>\d+)/.exec(node)?.groups?.['major'] ?? 0);
  return major >= OLDEST_NODE
    ? ok(about, node)
    : problem(about, `${node} is too old`, `Install Node.js ${OLDEST_NODE} or later.`);
}

function platform({ platform: here }: Machine): Diagnosis {
  const about = { group: 'Machine', name: 'platform' } as const;
  return PLATFORMS.some((known) => known === here)
    ? ok(about, here)
    : problem(
        about,
        `the lock knows no scanners for ${here}`,
        `Run image-scan on one of ${PLATFORMS.join(', ')}; the other gates run here.`,
      );
}

async function cacheFolder({ cacheDir }: Machine): Promise<Diagnosis> {
  const about = { group: 'Machine', name: 'cache folder' } as const;
  const there = await nearestExisting(cacheDir);
  try {
    if (!(await stat(there)).isDirectory()) {
      return problem(about, `${there} is a file, so that ${cacheDir} cannot be made`, REMEDY);
    }
    await access(there, constants.W_OK | constants.X_OK);
    return ok(about, there === cacheDir ? cacheDir : `${cacheDir} (it would be made)`);
  } catch (error) {
    return problem(about, `${cacheDir} cannot be written: ${messageOf(error)}`, REMEDY);
  }
}

const REMEDY = 'Name another folder with --cache-dir, as with the input cache-dir of the gate.';

async function nearestExisting(path: string): Promise<string> {
  let at = path;
  while (at !== dirname(at) && !(await exists(at))) {
    at = dirname(at);
  }
  return at;
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  );
}

const GB = 1e9;
/** A scanner, its database and an unpacked image; less than half of it does not even hold the database. */
const WANTED_BYTES = 4 * GB;
const NEEDED_BYTES = 1.5 * GB;

async function diskSpace({ cacheDir }: Machine): Promise<Diagnosis> {
  const about = { group: 'Machine', name: 'disk space' } as const;
  try {
    const { bavail, bsize } = await statfs(await nearestExisting(cacheDir));
    const free = bavail * bsize;
    const text = `${(free / GB).toFixed(1)} GB free for ${cacheDir}`;
    const remedy = `Make room, or name a larger disk with --cache-dir: scanners and databases take ${WANTED_BYTES / GB} GB.`;
    if (free < NEEDED_BYTES) {
      return problem(about, text, remedy);
    }
    return free < WANTED_BYTES ? warning(about, text, remedy) : ok(about, text);
  } catch (error) {
    return warning(about, `it cannot be told: ${messageOf(error)}`, 'Check that the cache folder is on a local disk.');
  }
}

function git({ which, onActions }: Machine): Diagnosis {
  const about = { group: 'Machine', name: 'git' } as const;
  const path = which('git');
  if (path !== undefined) {
    return ok(about, path);
  }
  return onActions
    ? problem(
        about,
        'not on the PATH: it cannot be told which commit is scanned',
        'Install git, or set checkout: trust.',
      )
    : ok(about, 'not on the PATH; it is needed in GitHub Actions only');
}

function renderer({ which }: Machine, name: string, programs: readonly string[], what: string): Diagnosis {
  const about = { group: 'Machine', name } as const;
  const path = programs.flatMap((program) => which(program) ?? [])[0];
  return path === undefined
    ? warning(about, 'not on the PATH', `Install ${programs.join(' or ')} where manifest-scan shall render ${what}.`)
    : ok(about, path);
}
