import { chmodSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LockRow } from '../../src/domain/installation.ts';
import { install } from '../../src/install/install.ts';
import type { InstallRequest } from '../../src/install/request.ts';
import { runnerToolCache } from '../../src/install/runner-tool-cache.ts';
import { bytes } from '../support/release-server/server.ts';
import { assetPath, failureOf, refuseRun, rowOf, setUp, sha256, type Setup } from '../support/release-server/setup.ts';
import { tarGz } from '../support/release-server/tar.ts';

describe('the tool cache', () => {
  let setup: Setup;
  let archive: Buffer;
  let folder: string;

  beforeEach(async () => {
    setup = await setUp();
    archive = tarGz([{ path: 'probe', content: setup.program('1.2.3') }]);
    folder = join(setup.root, 'cache', 'gatehouse-probe', '1.2.3', 'x64');
    setup.server.serve(assetPath(), bytes(archive));
  });

  afterEach(async () => {
    refuseRun(setup);
    await setup.end();
  });

  const archiveOnly = (): LockRow => rowOf('1.2.3', { sha256: sha256(archive) });
  const withProgram = (): LockRow =>
    rowOf('1.2.3', { sha256: sha256(archive), binarySha256: sha256(setup.program('1.2.3')) });

  function request(row: LockRow, changes: Partial<InstallRequest> = {}): InstallRequest {
    return setup.request({ sources: ['tool-cache', 'mirror'], rows: [row], ...changes });
  }

  const kinds = [
    ['the digest of the archive', archiveOnly],
    ['the digest of the program', withProgram],
  ] as const;

  it.each(kinds)('serves the second run when the lock has %s', async (_name, row) => {
    await install(request(row()), setup.ports);

    const second = await install(request(row()), setup.ports);

    expect(second).toMatchObject({ source: 'tool-cache', verified: 'lock', sha256: sha256(setup.program('1.2.3')) });
    expect(setup.server.asked).toHaveLength(1);
  });

  it.each(kinds)('never runs a program that was changed in it when the lock has %s', async (_name, row) => {
    await install(request(row()), setup.ports);
    writeFileSync(join(folder, 'probe'), `#!/bin/sh\necho ran >> '${setup.marker}'\n`);

    const second = await install(request(row()), setup.ports);

    expect(readFileSync(second.path, 'utf8')).toBe(setup.program('1.2.3'));
  });

  it('says what was expected and found when a program was changed, removes it and gets it again', async () => {
    await install(request(withProgram()), setup.ports);
    writeFileSync(join(folder, 'probe'), 'poison');

    const second = await install(request(withProgram()), setup.ports);

    expect(second.source).toBe('mirror');
    expect(second.notices).toEqual([
      `probe 1.2.3 in the tool cache (${folder}) is not what was put there: expected SHA-256 ${sha256(setup.program('1.2.3'))}, ` +
        `found ${sha256('poison')}; it was removed and not run`,
    ]);
    expect(setup.logged).toContain(`warning: ${second.notices[0]}`);
    expect(readFileSync(join(folder, 'probe'), 'utf8')).toBe(setup.program('1.2.3'));
  });

  it.each<readonly [name: string, change: () => void]>([
    [
      'an archive that was changed',
      () => writeFileSync(join(folder, 'probe_1.2.3_linux.tar.gz'), tarGz([{ path: 'probe', content: 'poison' }])),
    ],
    ['an archive that is gone', () => rmSync(join(folder, 'probe_1.2.3_linux.tar.gz'))],
    ['a program that is gone', () => rmSync(join(folder, 'probe'))],
    [
      'a link in the place of the program',
      () => {
        rmSync(join(folder, 'probe'));
        symlinkSync('/bin/true', join(folder, 'probe'));
      },
    ],
  ])('refuses %s and gets it again', async (_name, change) => {
    await install(request(archiveOnly()), setup.ports);
    change();

    const second = await install(request(archiveOnly()), setup.ports);

    expect(second.source).toBe('mirror');
    expect(second.notices.join()).toContain('is not what was put there');
  });

  it('fails when what it holds is poisoned and nothing else is allowed', async () => {
    await install(request(withProgram()), setup.ports);
    writeFileSync(join(folder, 'probe'), 'poison');

    const failure = await failureOf(install(request(withProgram(), { sources: ['tool-cache'] }), setup.ports));

    expect(failure).toContain(`found ${sha256('poison')}`);
  });

  it('does not hold what only a checksum vouches for', async () => {
    setup.server.serve(assetPath('9.0.0'), bytes(archive));
    setup.server.serve(
      assetPath('9.0.0', 'probe_9.0.0_checksums.txt'),
      bytes(`${sha256(archive)}  probe_9.0.0_linux.tar.gz\n`),
    );
    const asking = request(archiveOnly(), { version: '9.0.0', accept: ['lock', 'checksum'] });

    await install(asking, setup.ports);

    expect(readdirSync(join(setup.root, 'cache'))).toEqual([]);
  });

  it('costs nothing but a download when it cannot be written', async () => {
    const toolCache = { find: () => undefined, keep: () => Promise.reject(new Error('disk full')) };

    const installed = await install(request(archiveOnly()), { ...setup.ports, toolCache });

    expect(installed.verified).toBe('lock');
    expect(setup.logged).toContain('warning: probe 1.2.3 could not be kept in the tool cache: disk full');
  });

  it('keeps two versions apart', async () => {
    const other = tarGz([{ path: 'probe', content: setup.program('1.2.2') }]);
    setup.server.serve(assetPath('1.2.2'), bytes(other));
    await install(request(rowOf('1.2.2', { sha256: sha256(other) })), setup.ports);

    const second = await install(request(archiveOnly()), setup.ports);

    expect(second).toMatchObject({ source: 'mirror', sha256: sha256(setup.program('1.2.3')) });
  });

  describe('of a runner', () => {
    const before = process.env['RUNNER_TOOL_CACHE'];

    beforeEach(() => {
      process.env['RUNNER_TOOL_CACHE'] = join(setup.root, 'runner');
    });

    afterEach(() => {
      if (before === undefined) {
        delete process.env['RUNNER_TOOL_CACHE'];
      } else {
        process.env['RUNNER_TOOL_CACHE'] = before;
      }
    });

    it('is where its own library keeps things', async () => {
      const ports = { ...setup.ports, toolCache: runnerToolCache() };
      await install(request(withProgram()), ports);

      const second = await install(request(withProgram()), ports);

      expect(second.source).toBe('tool-cache');
      expect(second.path).toBe(join(setup.root, 'runner', 'gatehouse-probe', '1.2.3', 'x64', 'probe'));
      expect(() => chmodSync(second.path, 0o755)).not.toThrow();
    });
  });
});
