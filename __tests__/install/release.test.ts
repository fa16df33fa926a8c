import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { install } from '../../src/install/install.ts';
import { bytes } from '../support/release-server/server.ts';
import { assetPath, failureOf, refuseRun, rowOf, setUp, sha256, type Setup } from '../support/release-server/setup.ts';
import { tarGz } from '../support/release-server/tar.ts';
import { zip } from '../support/release-server/zip.ts';

describe('a release asset', () => {
  let setup: Setup;
  let archive: Buffer;

  beforeEach(async () => {
    setup = await setUp();
    archive = tarGz([
      { path: 'LICENSE', content: 'MIT' },
      { path: 'probe', content: setup.program('1.2.3') },
    ]);
  });

  afterEach(async () => {
    // Whatever went wrong in a test, no program was ever started that the lock does not vouch for.
    refuseRun(setup);
    await setup.end();
  });

  it('is installed when archive and program have the digests of the lock', async () => {
    setup.server.serve(assetPath(), bytes(archive));
    const rows = [rowOf('1.2.3', { sha256: sha256(archive), binarySha256: sha256(setup.program('1.2.3')) })];

    const installed = await install(setup.request({ rows }), setup.ports);

    expect(installed).toEqual({
      path: expect.stringMatching(/probe$/),
      version: '1.2.3',
      source: 'mirror',
      verified: 'lock',
      sha256: sha256(setup.program('1.2.3')),
      notices: [],
    });
    expect(readFileSync(installed.path, 'utf8')).toBe(setup.program('1.2.3'));
  });

  it('is installed from a zip archive', async () => {
    const zipped = zip([{ path: 'probe', content: setup.program('1.2.3') }]);
    const url = `https://github.com${assetPath('1.2.3', 'probe.zip')}`;
    setup.server.serve(assetPath('1.2.3', 'probe.zip'), bytes(zipped));

    const installed = await install(
      setup.request({ rows: [rowOf('1.2.3', { url, archive: 'zip', sha256: sha256(zipped) })] }),
      setup.ports,
    );

    expect(installed.sha256).toBe(sha256(setup.program('1.2.3')));
  });

  it('is refused with both digests when the archive is another one', async () => {
    setup.server.serve(assetPath(), bytes(archive));
    const rows = [rowOf('1.2.3', { sha256: 'a'.repeat(64) })];

    const failure = await failureOf(install(setup.request({ rows }), setup.ports));

    expect(failure).toBe(
      `${setup.server.url}${assetPath()} is not probe 1.2.3: expected SHA-256 ${'a'.repeat(64)} (the lock), found ${sha256(archive)}. ` +
        'It was not run. If the project replaced its release, find out why before you add the new digest.',
    );
  });

  it('is refused when an asset and its checksums file were changed together', async () => {
    const changed = tarGz([{ path: 'probe', content: `${setup.program('1.2.3')}# stolen\n` }]);
    setup.server.serve(assetPath(), bytes(changed));
    setup.server.serve(
      assetPath('1.2.3', 'probe_1.2.3_checksums.txt'),
      bytes(`${sha256(changed)}  probe_1.2.3_linux.tar.gz\n`),
    );
    const rows = [rowOf('1.2.3', { sha256: sha256(archive) })];

    const failure = await failureOf(
      install(setup.request({ rows, accept: ['lock', 'checksum', 'none'] }), setup.ports),
    );

    expect(failure).toContain(`expected SHA-256 ${sha256(archive)} (the lock), found ${sha256(changed)}`);
  });

  it('is refused when the program in the archive is another one', async () => {
    setup.server.serve(assetPath(), bytes(archive));
    const rows = [rowOf('1.2.3', { sha256: sha256(archive), binarySha256: 'b'.repeat(64) })];

    const failure = await failureOf(install(setup.request({ rows }), setup.ports));

    expect(failure).toContain(
      `The program in ${setup.server.url}${assetPath()} is not probe 1.2.3: expected SHA-256 ${'b'.repeat(64)}`,
    );
  });

  it('is refused when the archive holds no program', async () => {
    const empty = tarGz([{ path: 'LICENSE', content: 'MIT' }]);
    setup.server.serve(assetPath(), bytes(empty));

    const failure = await failureOf(
      install(setup.request({ rows: [rowOf('1.2.3', { sha256: sha256(empty) })] }), setup.ports),
    );

    expect(failure).toContain('holds no program at probe');
  });

  it('is refused when the platform has no row, and the sentence says how to add one', async () => {
    const rows = [rowOf('1.2.3', { sha256: sha256(archive) })];

    const failure = await failureOf(install(setup.request({ rows, platform: 'win32-arm64' }), setup.ports));

    expect(failure).toBe(
      'probe 1.2.3 could not be had for win32-arm64: probe 1.2.3 has no digest for win32-arm64 in the lock (it has: linux-x64): ' +
        'add it with "npm run lock -- probe 1.2.3".',
    );
  });

  it('is refused when the version has no row, and the sentence says how to add one', async () => {
    const rows = [rowOf('1.2.3', { sha256: sha256(archive) })];

    const failure = await failureOf(install(setup.request({ rows, version: '1.2.4' }), setup.ports));

    expect(failure).toBe(
      'probe 1.2.4 has no row in the lock, so it is not run. The lock has 1.2.3. Use one of these, or add a row with "npm run lock -- probe 1.2.4".',
    );
  });

  describe('without a row', () => {
    const checksums = assetPath('9.0.0', 'probe_9.0.0_checksums.txt');
    const accepting = { version: '9.0.0', accept: ['lock', 'checksum'] } as const;

    beforeEach(() => setup.server.serve(assetPath('9.0.0'), bytes(archive)));

    it('is verified by the checksums of its release when that is accepted, and the age that nobody knows is told', async () => {
      setup.server.serve(checksums, bytes(`${sha256(archive)} *probe_9.0.0_linux.tar.gz\n`));

      const installed = await install(setup.request(accepting), setup.ports);

      expect(installed).toMatchObject({
        verified: 'checksum',
        notices: ['probe 9.0.0 is not in the lock, and how old it is could not be told.'],
      });
    });

    it('is refused when it does not match the checksums of its release', async () => {
      setup.server.serve(checksums, bytes(`${'c'.repeat(64)}  probe_9.0.0_linux.tar.gz\n`));

      const failure = await failureOf(install(setup.request(accepting), setup.ports));

      expect(failure).toContain(`expected SHA-256 ${'c'.repeat(64)}, found ${sha256(archive)}`);
    });

    it('is passed over when there are no checksums and only a checksum is accepted', async () => {
      const failure = await failureOf(install(setup.request(accepting), setup.ports));

      expect(failure).toMatch(
        /is in no row of the lock and could be verified only as "none" \(.*its checksums file .* could not be had.*\), and only lock, checksum is accepted/,
      );
    });

    it('is refused when it is too young', async () => {
      const failure = await failureOf(
        install(setup.request({ ...accepting, dates: { '9.0.0': '2026-11-20' } }), setup.ports),
      );

      expect(failure).toContain('probe 9.0.0 is 2 days old, less than the minimum age of 7 days');
    });

    it('is refused when a signature is wanted besides the lock', async () => {
      const failure = await failureOf(install(setup.request({ ...accepting, verify: 'lock+signature' }), setup.ports));

      expect(failure).toContain('verify: lock+signature wants both');
    });
  });

  it('is taken from a folder of archives without asking the network', async () => {
    mkdirSync(`${setup.root}/archives/probe/1.2.3`, { recursive: true });
    writeFileSync(`${setup.root}/archives/probe/1.2.3/probe_1.2.3_linux.tar.gz`, archive);
    const rows = [rowOf('1.2.3', { sha256: sha256(archive) })];

    const installed = await install(
      setup.request({ rows, sources: ['archive-folder'], archives: `${setup.root}/archives` }),
      setup.ports,
    );

    expect(installed).toMatchObject({ source: 'archive-folder', verified: 'lock' });
    expect(setup.server.asked).toEqual([]);
  });

  it('names the places it looked at when the folder of archives does not hold it', async () => {
    const rows = [rowOf('1.2.3', { sha256: sha256(archive) })];

    const failure = await failureOf(
      install(setup.request({ rows, sources: ['archive-folder'], archives: setup.root }), setup.ports),
    );

    expect(failure).toContain(
      `looked for ${setup.root}/probe/1.2.3/probe_1.2.3_linux.tar.gz and ${setup.root}/probe_1.2.3_linux.tar.gz`,
    );
  });
});
