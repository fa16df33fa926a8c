import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import type { ScannerSource } from '../../src/domain/installation.ts';
import { findOnPath } from '../../src/exec/which.ts';
import { inspect } from '../../src/install/inspect.ts';
import { install } from '../../src/install/install.ts';
import { failureOf, rowOf, setUp, sha256, source, type Setup } from '../support/release-server/setup.ts';

const dash: ScannerSource = { ...source, binary: 'dash', system: { apt: 'dash', apk: 'dash', dnf: 'dash' } };

describe('a package of the operating system', () => {
  let setup: Setup;

  beforeEach(async () => {
    setup = await setUp();
  });

  afterEach(() => setup.end());

  const rows = [rowOf('1.2.3', { sha256: 'a'.repeat(64) })];

  const hasDpkg = findOnPath('dpkg-query', process.env) !== undefined;
  const onDebian = hasDpkg ? describe : describe.skip;

  onDebian('on Debian', () => {
    it('is taken as it is installed, with the version of the package', async () => {
      const version = execFileSync('dpkg-query', ['--show', '--showformat=${Version}', 'dash']).toString();

      const installed = await install(setup.request({ scanner: dash, sources: ['system'], rows }), setup.ports);

      expect(installed).toMatchObject({ path: '/usr/bin/dash', source: 'system', verified: 'system', version });
    });

    it('is passed over when another version is asked for', async () => {
      const request = setup.request({ scanner: dash, sources: ['system'], rows, version: '99.0.0' });

      expect(await failureOf(install(request, setup.ports))).toMatch(
        /the package dash is version \S+, and 99\.0\.0 is asked for/,
      );
    });

    it('is passed over when it is not accepted', async () => {
      const request = setup.request({ scanner: dash, sources: ['system'], rows, accept: ['lock'] });

      expect(await failureOf(install(request, setup.ports))).toContain(
        'packages of the operating system are not accepted',
      );
    });

    it('says how to install what is not there, and does not install it', async () => {
      const scanner = { ...dash, system: { apt: 'no-such-package' } };

      expect(await failureOf(install(setup.request({ scanner, sources: ['system'], rows }), setup.ports))).toContain(
        'the package no-such-package is not installed (apt-get install no-such-package)',
      );
    });
  });

  /** A stand-in for a package manager, since a machine has only one. */
  function put(name: string, script: string): void {
    setup.onPath(name, `#!/bin/sh\n${script}\n`);
  }

  it.each([
    ['apk', 'apk', 'case "$2" in --installed) echo 1.2.3-r0;; --contents) echo usr/bin/dash;; esac'],
    ['dnf', 'rpm', 'case "$*" in *VERSION*) printf 1.2.3-1.fc42;; *--list*) echo /usr/bin/dash;; esac'],
  ])('is asked of %s', async (_name, command, script) => {
    put(command, script);
    const which = (name: string): string | undefined => findOnPath(name, { PATH: join(setup.root, 'bin') });

    const installed = await install(setup.request({ scanner: dash, sources: ['system'], rows, version: '1.2.3' }), {
      ...setup.ports,
      which,
    });

    expect(installed).toMatchObject({ verified: 'system', version: expect.stringMatching(/^1\.2\.3-/) });
  });

  it('is passed over when its program is not as it was installed', async () => {
    put(
      'rpm',
      'case "$*" in *VERSION*) printf 1.2.3;; *--list*) echo /usr/bin/dash;; *--verify*) echo "S.5....T. /usr/bin/dash"; exit 1;; esac',
    );
    const which = (name: string): string | undefined => findOnPath(name, { PATH: join(setup.root, 'bin') });

    const failure = await failureOf(
      install(setup.request({ scanner: dash, sources: ['system'], rows }), { ...setup.ports, which }),
    );

    expect(failure).toContain('/usr/bin/dash is not as the package dash installed it');
  });
});

describe('what doctor asks', () => {
  let setup: Setup;

  beforeEach(async () => {
    setup = await setUp();
  });

  afterEach(() => setup.end());

  it('is answered source by source without asking the network', async () => {
    const path = setup.onPath('probe', setup.program('6.6.6'));
    const rows = [rowOf('1.2.3', { sha256: 'a'.repeat(64) })];

    const inspection = await inspect(
      setup.request({
        rows,
        sources: ['path', 'tool-cache', 'archive-folder', 'mirror', 'release', 'registry', 'system'],
      }),
      setup.ports,
    );

    expect(inspection).toEqual({
      scanner: 'probe',
      version: '1.2.3',
      notices: [],
      prospects: [
        {
          source: 'path',
          state: 'lacks',
          text: expect.stringContaining(`${path} was passed over: its SHA-256 ${sha256(setup.program('6.6.6'))}`),
        },
        { source: 'tool-cache', state: 'lacks', text: 'the tool cache does not hold probe 1.2.3' },
        { source: 'archive-folder', state: 'lacks', text: 'no folder of archives is named' },
        { source: 'mirror', state: 'promises', verified: 'lock', text: expect.stringContaining(setup.server.url) },
        {
          source: 'release',
          state: 'promises',
          verified: 'lock',
          text: expect.stringContaining('https://github.com/acme/probe'),
        },
        { source: 'registry', state: 'lacks', text: 'the lock has no Go module hash and no wheel of probe 1.2.3' },
        { source: 'system', state: 'lacks', text: 'probe is no package of this operating system' },
      ],
    });
    expect(setup.server.asked).toEqual([]);
  });

  it('says that a scanner cannot be had from any source', async () => {
    const rows = [rowOf('1.2.3', { sha256: 'a'.repeat(64) })];

    const inspection = await inspect(setup.request({ rows, sources: ['tool-cache'] }), setup.ports);

    expect(inspection.problem).toBe('probe 1.2.3 cannot be had from any source that is allowed');
  });

  it('says why no version may be used', async () => {
    const inspection = await inspect(setup.request({ rows: [] }), setup.ports);

    expect(inspection.problem).toContain('The lock holds no version of probe');
  });
});
