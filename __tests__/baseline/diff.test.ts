import { chmodSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { diffOfTree, diffOfTrees } from '../../src/baseline/diff.ts';
import { linesOfHunks, patchedFiles, unquoted } from '../../src/baseline/patch.ts';
import type { Diff } from '../../src/domain/diff.ts';
import { Laboratory, opened, type TestRepository } from './repository.ts';

let lab: Laboratory;
let shop: TestRepository;
beforeEach(() => {
  lab = new Laboratory();
  shop = lab.repository('shop');
});
afterEach(() => lab.end());

function numbered(count: number, more: Readonly<Record<number, string>> = {}): string {
  return Array.from({ length: count }, (_, index) => `${more[index + 1] ?? `line ${index + 1}`}\n`).join('');
}

async function diffSince(sha: string): Promise<Diff> {
  const { git } = await opened(shop.folder);
  const found = await diffOfTree(git, sha);
  if ('none' in found) {
    throw new Error(found.none);
  }
  return found;
}

describe('the diff of a checkout', () => {
  it('has the lines that were added or altered, as they are counted now', async () => {
    const base = shop.commit({ 'a.txt': numbered(20) });
    shop.commit({ 'a.txt': `new\n${numbered(20, { 5: 'other', 6: 'other too', 20: 'last' })}` });

    const { files } = await diffSince(base);

    expect([...files]).toEqual([
      [
        'a.txt',
        [
          [1, 1],
          [6, 7],
          [21, 21],
        ],
      ],
    ]);
  });

  it('knows a renamed file by both names, and only its altered lines', async () => {
    const base = shop.commit({ 'old name.txt': numbered(20), 'same.txt': numbered(30) });
    shop.commit({ 'old name.txt': null, 'new name.txt': numbered(20, { 3: 'other' }), 'same.txt': null });
    shop.commit({ 'moved.txt': numbered(30) });

    const { files, names } = await diffSince(base);

    expect(Object.fromEntries(files)).toEqual({ 'new name.txt': [[3, 3]], 'moved.txt': [] });
    expect([...names].toSorted()).toEqual(['moved.txt', 'new name.txt', 'old name.txt', 'same.txt']);
  });

  it('counts a file that was removed as touched, and what only had its mode changed without a line', async () => {
    const base = shop.commit({ 'gone.txt': 'a\n', 'run.sh': 'b\n' });
    chmodSync(join(shop.folder, 'run.sh'), 0o755);
    shop.commit({ 'gone.txt': null });

    const { files, names } = await diffSince(base);

    expect(Object.fromEntries(files)).toEqual({ 'run.sh': [] });
    expect([...names]).toEqual(['gone.txt', 'run.sh']);
  });

  it('takes what is in no commit as part of it, but not what is ignored', async () => {
    const base = shop.commit({ '.gitignore': 'out/\n', 'a.txt': numbered(3) });
    writeFileSync(join(shop.folder, 'a.txt'), numbered(3, { 2: 'edited' }));
    writeFileSync(join(shop.folder, 'untracked.txt'), 'a\n');
    shop.git('init', '--quiet', 'out');

    const { files } = await diffSince(base);

    expect(Object.fromEntries(files)).toEqual({ 'a.txt': [[2, 2]], 'untracked.txt': 'all' });
  });

  it('reads names with every character that a name can have', async () => {
    const names = ['new\nline.txt', 'tab\tand "quotes" \\.txt', 'ünï cödé ☃.txt', '+++ b', '-- x', 'b/::##[.txt'];
    const base = shop.commit({ 'a.txt': 'a\n' });
    shop.commit(Object.fromEntries(names.map((name) => [name, 'x\ny\n'])));

    const { files } = await diffSince(base);

    expect(Object.fromEntries(files)).toEqual(Object.fromEntries(names.map((name) => [name, [[1, 2]]])));
  });

  it('takes nothing that stands in a file for a header', async () => {
    const before = '-- a/other.txt\n@@ -1 +1 @@\n';
    const after = '++ b/other.txt\n@@ -9,9 +9,9 @@\ndiff --git a/x b/x\n:100644 100644 a b M\tx\n';
    const base = shop.commit({ 'a.txt': before });
    shop.commit({ 'a.txt': after });

    const { files, names } = await diffSince(base);

    expect(Object.fromEntries(files)).toEqual({ 'a.txt': [[1, 4]] });
    expect([...names]).toEqual(['a.txt']);
  });

  it('has the lines also where the change says of its files that they are binary', async () => {
    const base = shop.commit({ 'a.txt': numbered(9) });
    shop.commit({ '.gitattributes': '*.txt binary -diff\n', 'a.txt': numbered(9, { 4: 'other' }) });

    const { files } = await diffSince(base);

    expect(files.get('a.txt')).toEqual([[4, 4]]);
  });

  it('says why there is none', async () => {
    shop.commit({ 'a.txt': 'a\n' });
    const { git } = await opened(shop.folder);

    const found = await diffOfTree(git, 'f'.repeat(40));

    expect(found).toEqual({ none: expect.stringMatching(/^git could not compare the checkout with ffffffffffff: /) });
  });

  it('of two trees knows nothing of what is not staged', async () => {
    const base = shop.commit({ 'a.txt': numbered(9), 'b.txt': 'b\n' });
    writeFileSync(join(shop.folder, 'a.txt'), numbered(9, { 2: 'staged' }));
    shop.git('add', '.');
    writeFileSync(join(shop.folder, 'a.txt'), numbered(9, { 2: 'staged', 8: 'not staged' }));
    const { git } = await opened(shop.folder);

    const found = await diffOfTrees(git, base, shop.git('write-tree'));

    expect('files' in found && Object.fromEntries(found.files)).toEqual({ 'a.txt': [[2, 2]] });
  });
});

describe('a patch', () => {
  it('with lines around what changed has the changed ones only', () => {
    const patch = '@@ -1,4 +1,5 @@\n a\n-b\n+B\n+C\n c\n d\n\\ No newline at end of file\n@@ -9 +10,0 @@\n-x';

    expect(linesOfHunks(patch)).toEqual([[2, 3]]);
  });

  it('without a hunk says nothing of lines', () => {
    expect(linesOfHunks('Binary files differ')).toBe('all');
  });

  it('that is broken off keeps what it has', () => {
    expect(patchedFiles(['+++ b/a', '@@ -0,0 +1,9 @@', '+x'])).toEqual([{ path: 'a', lines: [[1, 1]] }]);
  });

  it.each([
    ['plain', 'plain'],
    ['"a\\tb\\303\\274\\"\\\\"', 'a\tbü"\\'],
    ['"', '"'],
  ])('has the name %s', (quoted, name) => {
    expect(unquoted(quoted)).toBe(name);
  });
});
