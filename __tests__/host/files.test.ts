import { mkdtemp, readdir, readFile, writeFile } from 'node:fs/promises';
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
