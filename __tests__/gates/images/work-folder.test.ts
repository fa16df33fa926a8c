import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, isAbsolute, join } from 'node:path';
import { workFolder } from '../../../src/gates/images/work-folder.ts';
import type { Host } from '../../../src/host/host.ts';

it('is told by its whole path also where the folder for temporary files is not', async () => {
  const root = realpathSync(mkdtempSync(join(tmpdir(), 'gatehouse-work-')));
  const here = process.cwd();
  process.chdir(root);
  const host = { env: { RUNNER_TEMP: '.' } } as unknown as Host;
  const work = workFolder(host);

  const path = await work.path().finally(() => process.chdir(here));

  expect(isAbsolute(path)).toBe(true);
  expect(dirname(path)).toBe(root);
  await work.remove();
  rmSync(root, { recursive: true, force: true, maxRetries: 3 });
});
