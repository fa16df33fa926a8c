import { lstat, mkdir, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chunksOf, setAside, writeAtomically } from '../../src/host/files.ts';

async function folder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'gatehouse-files-'));
}

describe('writeAtomically', () => {
  it('makes the folders and leaves nothing but the file', async () => {
    const root = await folder();

    await writeAtomically(join(root, 'a/b/report.json'), '{}');

    expect(await readdir(join(root, 'a/b'))).toEqual(['report.json']);
  });

  it('replaces what was there', async () => {
    const path = join(await folder(), 'report.json');
    await writeFile(path, 'old and longer');

    await writeAtomically(path, 'new');

    expect(await readFile(path, 'utf8')).toBe('new');
  });

  it('leaves a device what it is', async () => {
    await writeAtomically('/dev/null', 'gone');

    expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it.each([
    ['out of it', 'link.json', '../elsewhere/report.json'],
    ['out of it, as a folder', 'folder/report.json', '../elsewhere'],
    ['into its .git', 'link.json', '.git/config'],
  ])('follows no link of the working directory that leads %s', async (_where, name, target) => {
    const base = await folder();
    const [checkout, elsewhere] = [join(base, 'checkout'), join(base, 'elsewhere')];
    for (const each of [join(checkout, '.git'), elsewhere]) {
      await mkdir(each, { recursive: true });
    }
    const files = [join(checkout, '.git', 'config'), join(elsewhere, 'report.json')];
    await Promise.all(files.map((file) => writeFile(file, 'old')));
    await symlink(target, join(checkout, name.split('/')[0] ?? ''));

    const path = join(checkout, name);
    await expect(writeAtomically(path, 'new', { root: checkout })).rejects.toThrow(
      /is a link, or in one, that leads to .*, and is not followed/,
    );
    expect(await Promise.all(files.map((file) => readFile(file, 'utf8')))).toEqual(['old', 'old']);
  });

  it('follows a link within the working directory, and replaces one that leads nowhere', async () => {
    const checkout = await folder();
    await symlink('real.json', join(checkout, 'link.json'));
    await symlink('../nowhere/x.json', join(checkout, 'dangling.json'));
    await writeFile(join(checkout, 'real.json'), 'old');

    await writeAtomically(join(checkout, 'link.json'), 'new', { root: checkout });
    await writeAtomically(join(checkout, 'dangling.json'), 'new', { root: checkout });

    expect(await readFile(join(checkout, 'real.json'), 'utf8')).toBe('new');
    expect((await lstat(join(checkout, 'dangling.json'))).isFile()).toBe(true);
  });

  it('writes through a link, and leaves it a link', async () => {
    const root = await folder();
    await writeFile(join(root, 'real.json'), 'old');
    await symlink('real.json', join(root, 'link.json'));

    await writeAtomically(join(root, 'link.json'), 'new');

    expect(await readFile(join(root, 'real.json'), 'utf8')).toBe('new');
    expect((await lstat(join(root, 'link.json'))).isSymbolicLink()).toBe(true);
  });

  it('says where it could not write, in one sentence', async () => {
    const root = await folder();
    await writeFile(join(root, 'file'), '');

    await expect(writeAtomically(join(root, 'file/report.json'), '{}')).rejects.toThrow(
      expect.objectContaining({
        name: 'UserError',
        message: expect.stringContaining(`Could not write ${root}/file/report.json`),
      }),
    );
  });

  it.each([0, 1, 2, 3])(
    'writes a long text as it is, also when %i letters move its pairs of surrogates',
    async (before) => {
      const path = join(await folder(), 'long.txt');
      const text = `${'a'.repeat(before)}${'😀é'.repeat(300_000)}`;

      await writeAtomically(path, text);

      expect((await readFile(path, 'utf8')) === text).toBe(true);
    },
  );

  it('writes the parts of a text one after the other', async () => {
    const path = join(await folder(), 'parts.txt');
    const parts = Array.from({ length: 2000 }, (_, index) => `${index} ${'é'.repeat(index)}\n`);

    await writeAtomically(path, parts);

    expect((await readFile(path, 'utf8')) === parts.join('')).toBe(true);
  });
});

describe('chunksOf', () => {
  it.each([0, 5, 3_000_000])('gives all of the %i bytes of a file', async (length) => {
    const path = join(await folder(), 'bytes');
    const bytes = Buffer.alloc(length, 'abc');
    await writeFile(path, bytes);

    const read: Buffer[] = [];
    for await (const chunk of chunksOf(path)) {
      read.push(Buffer.from(chunk));
    }

    expect(Buffer.concat(read).equals(bytes)).toBe(true);
  });

  it('says no more than the bytes asked for', async () => {
    const path = join(await folder(), 'bytes');
    await writeFile(path, Buffer.alloc(3_000_000));

    let length = 0;
    for await (const chunk of chunksOf(path, { most: 2_000_001 })) {
      length += chunk.length;
    }

    expect(length).toBe(2_000_001);
  });
});

describe('setAside', () => {
  it('moves what is there beside it, over what was moved before', async () => {
    const root = await folder();
    const path = join(root, 'report.json');
    await writeFile(path, 'of today');
    await writeFile(`${path}.old`, 'of yesterday');

    expect(await setAside(path)).toBe(`${path}.old`);

    expect(await readdir(root)).toEqual(['report.json.old']);
    expect(await readFile(`${path}.old`, 'utf8')).toBe('of today');
  });

  it('leaves a device and a folder what they are, and is done where there is nothing', async () => {
    const root = await folder();

    const places = await Promise.all(['/dev/null', root, join(root, 'none')].map((path) => setAside(path)));

    expect(places).toEqual([undefined, undefined, undefined]);
    expect((await lstat('/dev/null')).isCharacterDevice()).toBe(true);
  });

  it('follows no link that leads out of the working directory', async () => {
    const base = await folder();
    const [checkout, elsewhere] = [join(base, 'checkout'), join(base, 'elsewhere')];
    await Promise.all([mkdir(checkout), mkdir(elsewhere)]);
    await writeFile(join(elsewhere, 'a'), 'not ours');
    await symlink(elsewhere, join(checkout, 'link'));

    const moved = setAside(join(checkout, 'link/a'), { root: checkout });

    await expect(moved).rejects.toThrow(/is a link, or in one, that leads to .* and is not followed/);
    expect(await readdir(elsewhere)).toEqual(['a']);
  });
});
