import { readdirSync } from 'node:fs';
import { basename } from 'node:path';
import type { LockRow } from '../../src/domain/installation.ts';
import { choose } from '../../src/install/choice.ts';
import { problemsOf } from '../../src/install/lock/check.ts';
import { rowsOf } from '../../src/install/lock/index.ts';
import { SOURCES } from '../../src/install/sources/index.ts';
import { NOW, rowOf, source } from '../support/release-server/setup.ts';

const names = [...SOURCES.keys()];

describe('the lock', () => {
  it('has a file of rows for every scanner that has a source, and no other', () => {
    const files = readdirSync(`${import.meta.dirname}/../../src/install/lock/rows`);

    expect(files.map((file) => basename(file, '.ts')).sort()).toEqual(names.toSorted());
  });

  it.each([...SOURCES.values()])('is well-formed for $name', (scanner) => {
    expect(problemsOf(scanner, rowsOf(scanner.name))).toEqual([]);
    expect(rowsOf(scanner.name)).not.toEqual([]);
  });

  it.each(names)('has a version of %s that may be installed by default on Linux', (name) => {
    const scanner = SOURCES.get(name) ?? source;
    const { row } = choose(
      {
        scanner,
        rows: rowsOf(name),
        platform: 'linux-x64',
        sources: [],
        accept: ['lock'],
        verify: 'lock',
        minAgeMs: 604_800_000,
        cacheDir: '',
        workDir: '',
      },
      NOW,
    );

    // What a project does not release is built from its module, or comes out of a wheel.
    expect(row?.assets['linux-x64'] ?? row?.go ?? row?.wheels?.['linux-x64']).toBeDefined();
  });

  it('has no rows for a scanner it does not know', () => {
    expect(rowsOf('unheard-of')).toEqual([]);
  });

  const good = rowOf('1.2.3', { sha256: 'a'.repeat(64) });
  const url = 'https://github.com/acme/probe/releases/download/v1.2.3/probe_1.2.3_linux.tar.gz';
  const withAsset = (change: object): LockRow => ({
    ...good,
    assets: { 'linux-x64': { url, sha256: 'a'.repeat(64), archive: 'tar.gz', binary: 'probe', ...change } },
  });

  it.each<readonly [problem: string, row: LockRow]>([
    ['"abc" is no SHA-256', withAsset({ sha256: 'abc' })],
    ['"ABC" is no SHA-256', withAsset({ binarySha256: 'ABC' })],
    [
      `https://evil.example/probe.tar.gz is no asset of its release`,
      withAsset({ url: 'https://evil.example/probe.tar.gz' }),
    ],
    [
      `${url.replace('v1.2.3', 'v1.2.2')} is no asset of its release`,
      withAsset({ url: url.replace('v1.2.3', 'v1.2.2') }),
    ],
    ['probe_1.2.3_linux.tar.gz is no zip', withAsset({ archive: 'zip' })],
    ['"2026-13-01" is no day', { ...good, recorded: '2026-13-01' }],
    ['it was recorded before it was published', { ...good, published: '2026-09-01' }],
    ['it does not say where its digests were read', { ...good, records: [] }],
    ['its scanner is called other', { ...good, scanner: 'other' }],
    [
      '"h1:short" is no hash of a Go module',
      { ...good, go: { module: 'example.com/probe', sum: 'h1:short', directive: '1.26' } },
    ],
  ])('is not well-formed when %s', (problem, row) => {
    expect(problemsOf(source, [row])).toContain(`probe 1.2.3: ${problem}`);
  });

  it('is not well-formed when an older version stands first', () => {
    expect(
      problemsOf(source, [rowOf('1.2.3', { sha256: 'a'.repeat(64) }), rowOf('1.10.0', { sha256: 'b'.repeat(64) })]),
    ).toEqual(['probe: 1.10.0 stands below 1.2.3, which is not newer']);
  });
});
