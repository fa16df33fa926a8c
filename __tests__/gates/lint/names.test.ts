import { chmodSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HADOLINT, laboratory, type Lab } from './support.ts';

let lab: Lab;
beforeEach(() => {
  lab = laboratory();
  lab.git('init');
  lab.git('commit', '--allow-empty', '-m', 'base');
});
afterEach(() => lab.end());

/** Takes what it says it found from the file report.json, whatever it is asked. */
const TOLD = `#!/bin/sh
[ "$1" = --version ] && { echo 'Haskell Dockerfile Linter 2.15.1'; exit; }
cat report.json
`;

function report(...files: readonly string[]): string {
  return JSON.stringify(
    files.map((file) => ({ code: 'DL1', level: 'error', message: 'bad', file, line: 1, column: 1 })),
  );
}

it('tells of a file whose name is no UTF-8 as one that was not looked at, and of what is in the others', async () => {
  lab.write('web/Dockerfile', 'BAD\n');
  const name = Buffer.concat([Buffer.from(`${lab.root}/web/`), Buffer.from([0xff]), Buffer.from('.Dockerfile')]);
  writeFileSync(name, 'BAD\n');
  lab.git('add', '.');

  const { code, report: made } = await lab.run({ scanners: 'hadolint' });

  expect(code).toBe(2);
  expect(made?.findings.map(({ locations }) => locations[0]?.path)).toEqual(['web/Dockerfile']);
  expect(made?.scans[0]?.gaps).toEqual([
    {
      what: 'web/\uFFFD.Dockerfile',
      reason: 'Its name is no UTF-8, so that it cannot be handed over and was not looked at: rename it, or exclude it',
    },
  ]);
});

it('looks at a file in whose name a replacement character really stands', async () => {
  lab.write('\uFFFD.Dockerfile', 'BAD\n');
  lab.git('add', '.');

  const { report: made } = await lab.run({ scanners: 'hadolint' });

  expect(made?.findings.map(({ locations }) => locations[0]?.path)).toEqual(['\uFFFD.Dockerfile']);
  expect(made?.scans[0]?.gaps).toEqual([]);
});

it('leaves no finding out that is told of a file which is nowhere', async () => {
  lab.program('hadolint', TOLD);
  lab.write('.gitignore', 'out/\n');
  lab.write('Dockerfile', 'FROM scratch\n');
  lab.write('out/Dockerfile', 'FROM scratch\n');
  lab.write('report.json', report('Dockerfile', 'out/Dockerfile', 'made/up.Dockerfile'));
  lab.git('add', '.');

  const { report: made } = await lab.run({ scanners: 'hadolint' });

  expect(made?.findings.map(({ locations }) => locations[0]?.path)).toEqual(['Dockerfile', 'made/up.Dockerfile']);
  expect(made?.scans[0]?.notices?.join()).toContain('1 finding is left out');
});

it('passes over files that were deleted and not committed, also with their folder', async () => {
  lab.program('hadolint', HADOLINT);
  lab.write('Dockerfile', 'FROM scratch\n');
  lab.write('gone/Dockerfile', 'BAD\n');
  lab.git('add', '.');
  renameSync(join(lab.root, 'gone'), join(lab.root, '..', 'elsewhere'));

  const { code, report: made } = await lab.run({ scanners: 'hadolint' });

  expect([code, made?.findings]).toEqual([0, []]);
});

it('calls no folder clean that it may not read', async () => {
  lab.write('Dockerfile', 'FROM scratch\n');
  lab.write('closed/Dockerfile', 'BAD\n');
  lab.git('add', '.');
  chmodSync(join(lab.root, 'closed'), 0);

  const { code, report: made } = await lab.run({ scanners: 'hadolint' });

  chmodSync(join(lab.root, 'closed'), 0o755);
  // The administrator may read everything, and then finds it.
  expect([code, made?.findings.length ?? 0]).toEqual(process.getuid?.() === 0 ? [0, 1] : [2, 0]);
});

it('looks at what Git does not ignore also before there is a commit', async () => {
  rmSync(join(lab.root, '.git'), { recursive: true });
  lab.git('init');
  lab.write('.gitignore', 'out/\n');
  lab.write('Dockerfile', 'BAD\n');
  lab.write('out/Dockerfile', 'BAD\n');

  const { report: made } = await lab.run({ scanners: 'hadolint' });

  expect(made?.findings.map(({ locations }) => locations[0]?.path)).toEqual(['Dockerfile']);
});
