import { lstat, readdir } from 'node:fs/promises';
import { basename, dirname, join, relative, sep } from 'node:path';
import { ScanError } from '../domain/errors.ts';
import type { Coverage } from '../domain/scan.ts';
import type { ReadReport } from '../scanners/reading.ts';
import { matches } from './glob.ts';

const MAX_FILES = 5000;

/**
 * The files that a path means, in the order of their names: the file itself, every .xml file below a folder, as test runners write one for each
 * class, or what a glob matches. Links are not followed. A path that means nothing is answered as it is, for its reader to tell.
 */
export async function filesOf(path: string): Promise<readonly string[]> {
  const entry = await lstat(path).catch(() => undefined);
  if (entry?.isDirectory() === true) {
    return below(path, '**/*.xml');
  }
  const isGlob = /[*?{[]/.test(path);
  return entry !== undefined || !isGlob ? [path] : below(...(await split(path)));
}

/** The deepest folder that is there, and the rest: what is called like a glob, and is there, is none. */
async function split(path: string): Promise<readonly [folder: string, glob: string]> {
  let folder = dirname(path);
  while ((await lstat(folder).catch(() => undefined))?.isDirectory() !== true && dirname(folder) !== folder) {
    folder = dirname(folder);
  }
  return [folder, relative(folder, path).split(sep).join('/')];
}

async function below(folder: string, glob: string): Promise<readonly string[]> {
  const names = (await readdir(folder, { recursive: true })).map((name) => name.split(sep).join('/'));
  const files: string[] = [];
  for (const name of names.filter((one) => matches(glob, one)).toSorted()) {
    const entry = await lstat(join(folder, name));
    files.push(...(entry.isFile() ? [join(folder, name)] : []));
  }
  if (files.length === 0) {
    throw new ScanError(`there is no file ${glob} in ${basename(folder)}: the tool has written none`);
  }
  if (files.length > MAX_FILES) {
    throw new ScanError(`${files.length} files match ${glob}, and at most ${MAX_FILES} are read`);
  }
  return files;
}

/** What several reports of one tool say together. */
export function together(reads: readonly ReadReport[]): ReadReport {
  const results = reads.map(({ result }) => result);
  const version = reads.find((one) => one.version !== undefined)?.version;
  return {
    result: {
      observations: results.flatMap(({ observations }) => observations),
      controls: results.flatMap(({ controls }) => controls),
      coverage: coverageOf(results.map(({ coverage }) => coverage)),
      gaps: results.flatMap(({ gaps }) => gaps),
      notices: [...new Set(results.flatMap(({ notices }) => notices))],
    },
    subject: {},
    inventory: reads.flatMap(({ inventory }) => inventory),
    ...(version !== undefined && { version }),
  };
}

/** In tests where all count tests, else in reports: what is counted in one unit says nothing in another. */
function coverageOf(coverages: readonly Coverage[]): Coverage {
  const units = new Set(coverages.map(({ unit }) => unit));
  const [unit = 'reports'] = units;
  const sum = (count: (one: Coverage) => number): number => coverages.reduce((all, one) => all + count(one), 0);
  if (units.size > 1) {
    return { unit: 'reports', examined: coverages.length, passed: sum((one) => Number(one.passed === one.examined)) };
  }
  const skipped = sum((one) => one.skipped ?? 0);
  const counted = { unit, examined: sum((one) => one.examined), passed: sum((one) => one.passed) };
  return skipped === 0 ? counted : { ...counted, skipped };
}
