import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

const DIST = resolve(import.meta.dirname, '..', '..', 'dist');

/** The chunks that are loaded before a file of `dist` does anything: those that it imports, and those that they import. */
function loadedBefore(file: string, seen = new Set<string>()): ReadonlySet<string> {
  const text = readFileSync(file, 'utf8');
  for (const [, imported = ''] of text.matchAll(/^(?:import|export) (?:[^;]* from )?"(\.[^"]*)";$/gm)) {
    const path = join(dirname(file), imported);
    if (!seen.has(path)) {
      loadedBefore(path, seen.add(path));
    }
  }
  return seen;
}

describe('a start of the command line', () => {
  it('loads nothing that only reading files, judging, downloading and publishing need', () => {
    const names = [...loadedBefore(join(DIST, 'cli', 'index.js'))].map((path) => basename(path, '.js'));

    expect(names).toEqual(expect.arrayContaining(['commander', 'common']));
    const late = /^(?:ajv|configured|judging|octokit|purl|semver|sigstore|tar|toolkit|undici|yaml)$/;
    expect(names.filter((name) => late.test(name))).toEqual([]);
  });
});
