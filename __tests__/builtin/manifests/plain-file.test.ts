import { execFileSync } from 'node:child_process';
import { mkdirSync, symlinkSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { MAX_FILE_BYTES, readPlain } from '../../../src/builtin/manifests/plain-file.ts';
import { folderWith, load, POD } from './folder.ts';

const onUnix = process.platform === 'win32' ? describe.skip : describe;

onUnix('what is no plain file, and would be read for ever or keep the run waiting', () => {
  it.each([
    ['Chart.yaml', 'chart/Chart.yaml', 'chart/Chart.yaml'],
    ['kustomization.yaml of a base', 'base/kustomization.yaml', 'top/kustomization.yaml'],
    ['linked.yaml', 'linked.yaml', 'linked.yaml'],
  ])('is never green as %s', async (_name, file, gap) => {
    const folder = folderWith({ 'pod.yaml': POD, 'top/kustomization.yaml': 'resources: [../base]\n' });
    mkdirSync(join(folder, 'base'), { recursive: true });
    mkdirSync(join(folder, 'chart'), { recursive: true });
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    symlinkSync(join(folder, 'pipe'), join(folder, file));

    const { gaps } = await load(folder);

    expect(gaps.map(({ what }) => what)).toContain(gap);
  });

  it('is refused, and so is what is larger than anybody reads', async () => {
    const folder = folderWith({ 'big.yaml': '' });
    truncateSync(join(folder, 'big.yaml'), 2 * MAX_FILE_BYTES);

    await expect(readPlain('/dev/zero')).rejects.toThrow('it is no plain file');
    await expect(readPlain(join(folder, 'big.yaml'))).rejects.toThrow(/^it is 100 MB large, more than the 50 MB/);
  });
});
