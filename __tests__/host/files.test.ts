import { lstat, mkdtemp, readdir, readFile, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeAtomically } from '../../src/host/files.ts';

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
});
