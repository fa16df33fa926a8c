import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { placeOf } from '../../src/gates/folder.ts';

describe('where the paths of findings start', () => {
  let cwd: string;

  beforeEach(async () => {
    cwd = await mkdtemp(join(tmpdir(), 'gatehouse-place-'));
    await mkdir(join(cwd, 'head', 'deploy'), { recursive: true });
  });

  afterEach(() => rm(cwd, { recursive: true, force: true, maxRetries: 3 }));

  it('is the current folder, also for a working directory below it', async () => {
    const place = await placeOf(`${cwd}/`, 'head/deploy');

    expect(place).toEqual({ root: `${cwd}/`, folder: 'head/deploy' });
  });

  it('is the checkout that the working directory is in where that lies below', async () => {
    await mkdir(join(cwd, 'head', '.git'));

    const place = await placeOf(cwd, 'head/deploy');

    expect(place).toEqual({ root: join(cwd, 'head'), folder: 'deploy' });
  });

  it('is not a submodule, whose names go on from above', async () => {
    await writeFile(join(cwd, 'head', '.git'), 'gitdir: ../.git/modules/head');

    const place = await placeOf(cwd, 'head');

    expect(place).toEqual({ root: cwd, folder: 'head' });
  });

  it('is the working directory where that is elsewhere', async () => {
    const place = await placeOf(join(cwd, 'head'), cwd);

    expect(place).toEqual({ root: cwd, folder: '' });
  });

  it('is nowhere without a folder', async () => {
    await expect(placeOf(cwd, 'none')).rejects.toThrow(`there is no folder ${join(cwd, 'none')}`);
  });
});
