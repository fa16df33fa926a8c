import { existsSync, lstatSync, mkdirSync, mkdtempSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { exportTree, isUnchanged, type BaseTree } from '../../src/baseline/base-tree.ts';
import { Laboratory, opened, type TestRepository } from './repository.ts';

let lab: Laboratory;
let origin: TestRepository;
beforeEach(() => {
  lab = new Laboratory();
  origin = lab.repository('origin');
});
afterEach(() => lab.end());

async function exported(sha: string, paths: readonly string[] = [''], checkout = origin): Promise<BaseTree> {
  const { git, repository } = await opened(checkout.folder);
  const into = mkdtempSync(join(lab.root, 'base-'));
  return exportTree(git, repository, { sha, paths, into });
}

describe('exportTree', () => {
  it('writes the files of the base and leaves the checkout and its index as they are', async () => {
    const base = origin.commit({ 'deploy/pod.yaml': 'old', 'README.md': 'x' });
    origin.commit({ 'deploy/pod.yaml': 'new', 'README.md': null });
    writeFileSync(join(origin.folder, 'untracked'), '');
    const before = origin.git('status', '--porcelain');

    const tree = await exported(base);

    expect(readFileSync(join(tree.top, 'deploy/pod.yaml'), 'utf8')).toBe('old');
    expect(existsSync(join(tree.top, 'README.md'))).toBe(true);
    expect(readFileSync(join(origin.folder, 'deploy/pod.yaml'), 'utf8')).toBe('new');
    expect(origin.git('status', '--porcelain')).toBe(before);
  });

  it('writes what is scanned and what manifests may refer to, and no more', async () => {
    const base = origin.commit({
      'deploy/note.txt': '',
      'shared/patch.YAML': '',
      'other/big.bin': '',
      'lib/kustomization': '',
    });

    const tree = await exported(base, ['deploy', 'absent']);

    expect(tree.paths).toEqual(['deploy']);
    const there = ['deploy/note.txt', 'shared/patch.YAML', 'other/big.bin', 'lib/kustomization'];
    expect(there.map((path) => existsSync(join(tree.top, path)))).toEqual([true, true, false, true]);
  });

  it('has no paths where the base has none of them', async () => {
    const base = origin.commit({ 'a.txt': '' });

    expect(await exported(base, ['deploy'])).toMatchObject({ paths: [] });
  });

  it('keeps links inside, takes away those that lead out, also by way of another link', async () => {
    origin.commit({ 'q/file.yaml': 'inside', 'x/y/keep': '' });
    symlinkSync('../q/file.yaml', join(origin.folder, 'x/good.yaml'));
    symlinkSync('../../q', join(origin.folder, 'x/y/z'));
    symlinkSync('x/y/z/../../outside', join(origin.folder, 'sly'));
    symlinkSync('/etc/passwd', join(origin.folder, 'absolute'));
    symlinkSync('../..', join(origin.folder, 'up'));
    const base = origin.commit({});

    const { top } = await exported(base);

    const links = ['x/good.yaml', 'x/y/z', 'sly', 'absolute', 'up'];
    expect(
      links.map((path) => lstatSync(join(top, path), { throwIfNoEntry: false })?.isSymbolicLink() ?? false),
    ).toEqual([true, true, false, false, false]);
  });

  it('runs no hook and obeys no attribute that leaves files out', async () => {
    const base = origin.commit({ '.gitattributes': '* export-ignore', 'pod.yaml': 'x' });
    const hook = join(origin.folder, '.git/hooks/post-checkout');
    mkdirSync(join(hook, '..'), { recursive: true });
    writeFileSync(hook, `#!/bin/sh\ntouch ${lab.root}/hooked\n`, { mode: 0o755 });

    const { top } = await exported(base);

    expect(existsSync(join(top, 'pod.yaml'))).toBe(true);
    expect(existsSync(join(lab.root, 'hooked'))).toBe(false);
  });

  it('takes names as they are, whatever is in them', async () => {
    const name = 'a"\\\n:(top)é.yaml';
    const base = origin.commit({ [name]: 'x' });

    const { top } = await exported(base, [name]);

    expect(readFileSync(join(top, name), 'utf8')).toBe('x');
  });

  it('says that a submodule which was scanned here is not in it', async () => {
    const part = lab.repository('part');
    part.commit({ 'pod.yaml': '' });
    origin.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', `file://${part.folder}`, 'part');
    const base = origin.commit({});

    expect(await exported(base)).toMatchObject({ incomplete: expect.stringContaining('submodule part') });
    expect(await exported(base, ['elsewhere'])).not.toHaveProperty('incomplete');
  });
});

describe('isUnchanged', () => {
  it.each([
    ['nothing that is scanned differs', { 'src/main.c': '2' }, true],
    ['a scanned file differs', { 'deploy/pod.yaml': '2' }, false],
    ['a scanned file of any kind differs', { 'deploy/values.txt': '2' }, false],
    ['a manifest elsewhere differs, which one that is scanned may refer to', { 'base/pod.yaml': '2' }, false],
    ['a file is gone', { 'deploy/pod.yaml': null }, false],
  ])('tells whether %s', async (_, change, expected) => {
    const base = origin.commit({
      'deploy/pod.yaml': '1',
      'deploy/values.txt': '1',
      'base/pod.yaml': '1',
      'src/main.c': '1',
    });
    origin.commit(change);
    const { git } = await opened(origin.folder);

    expect(await isUnchanged(git, base, ['deploy'])).toBe(expected);
  });

  it.each(['deploy/made.yaml', 'deploy/ignored.yaml'])('is not so when the run has made %s', async (path) => {
    const base = origin.commit({ 'deploy/pod.yaml': '1', '.gitignore': 'ignored.yaml' });
    writeFileSync(join(origin.folder, path), '');
    const { git } = await opened(origin.folder);

    expect(await isUnchanged(git, base, ['deploy'])).toBe(false);
  });
});
