import { readFileSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import type * as Compiled from '../../src/scanners/compiled-schemas.ts';
import { ALL_FORMS } from '../../src/scanners/forms.ts';

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

describe('a scan of plain manifests', () => {
  it('loads no library that only other manifests need', () => {
    const reader = join(DIST, 'shared', 'manifests-read.js');

    const names = [...loadedBefore(reader)].map((path) => basename(path, '.js'));

    expect(readFileSync(reader, 'utf8')).toContain('function readManifest(');
    expect(names.filter((name) => /^(?:library|manifests-rendered|tar|yaml)$/.test(name))).toEqual([]);
  });
});

describe('a report in dist', () => {
  it('is held to a schema that was compiled before, whatever its form', async () => {
    const url = pathToFileURL(join(DIST, 'shared', 'compiled-schemas.js')).href;
    const { compiledBefore } = (await import(url)) as typeof Compiled;

    const missing = [...ALL_FORMS].filter(({ schema }) => compiledBefore(schema) === undefined);

    expect(ALL_FORMS.size).toBeGreaterThan(30);
    expect(missing.map(({ name }) => name)).toEqual([]);
    expect([...ALL_FORMS].filter(({ schema }) => compiledBefore(schema)?.(7) === true)).toEqual([]);
  });
});
