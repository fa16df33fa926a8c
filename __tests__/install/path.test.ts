import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { LockRow } from '../../src/domain/installation.ts';
import type { InstallRequest } from '../../src/install/request.ts';
import { install } from '../../src/install/install.ts';
import { failureOf, rowOf, setUp, sha256, source, type Setup } from '../support/release-server/setup.ts';

const URL_OF = 'https://github.com/acme/probe/releases/download/v';

function bare(version: string, content: string): LockRow {
  return rowOf(version, { url: `${URL_OF}${version}/probe`, archive: 'none', sha256: sha256(content) });
}

/** A program whose build information names the module of a folder, without a hash. */
function buildGoProgram(folder: string): void {
  writeFileSync(join(folder, 'go.mod'), 'module example.com/probe\n\ngo 1.20\n');
  writeFileSync(join(folder, 'main.go'), 'package main\n\nfunc main() {}\n');
  execFileSync('go', ['build', '-buildvcs=false', '-o', join(folder, 'bin', 'probe'), '.'], { cwd: folder });
}

describe('a program on the PATH', () => {
  let setup: Setup;

  beforeEach(async () => {
    setup = await setUp();
  });

  afterEach(() => setup.end());

  function request(changes: Partial<InstallRequest> = {}): InstallRequest {
    return setup.request({ sources: ['path'], rows: [bare('1.2.3', setup.program('1.2.3'))], ...changes });
  }

  it('is taken without being run when its digest is in the lock', async () => {
    const path = setup.onPath('probe', setup.program('1.2.3'));

    const installed = await install(request(), setup.ports);

    expect(installed).toEqual({
      path,
      version: '1.2.3',
      source: 'path',
      verified: 'lock',
      sha256: sha256(setup.program('1.2.3')),
      notices: [],
    });
    expect(existsSync(setup.marker)).toBe(false);
  });

  it('is taken by the digest of the program when the asset is an archive', async () => {
    setup.onPath('probe', setup.program('1.2.3'));
    const row = rowOf('1.2.3', { sha256: 'a'.repeat(64), binarySha256: sha256(setup.program('1.2.3')) });

    expect(await install(request({ rows: [row] }), setup.ports)).toMatchObject({ verified: 'lock' });
  });

  it('is named by the file that was hashed, not by a link to it', async () => {
    const real = join(setup.root, 'real');
    writeFileSync(real, setup.program('1.2.3'), { mode: 0o755 });
    symlinkSync(real, join(setup.root, 'bin', 'probe'));

    expect(await install(request(), setup.ports)).toMatchObject({ path: real });
  });

  it('is passed over without being run when nothing vouches for it', async () => {
    const path = setup.onPath('probe', setup.program('6.6.6'));

    const failure = await failureOf(install(request(), setup.ports));

    expect(failure).toBe(
      `probe 1.2.3 could not be had for linux-x64: ${path} was passed over: its SHA-256 ${sha256(setup.program('6.6.6'))} is in no row of the lock ` +
        'for linux-x64. Accepted are lock, system.',
    );
    expect(existsSync(setup.marker)).toBe(false);
  });

  it('is passed over when it is another version of the lock', async () => {
    const path = setup.onPath('probe', setup.program('1.2.2'));
    const rows = [bare('1.2.3', setup.program('1.2.3')), bare('1.2.2', setup.program('1.2.2'))];

    const failure = await failureOf(install(request({ rows }), setup.ports));

    expect(failure).toContain(`${path} is version 1.2.2, and 1.2.3 is the default`);
  });

  it('is run for its version only when that risk is accepted, and the notice says so', async () => {
    const path = setup.onPath('probe', setup.program('6.6.6'));

    const installed = await install(request({ accept: ['lock', 'none'] }), setup.ports);

    expect(installed).toMatchObject({ version: '6.6.6', verified: 'none' });
    expect(installed.notices).toEqual([
      `${path} (SHA-256 ${installed.sha256}) was run although nothing vouches for it, since "none" is accepted.`,
    ]);
    expect(existsSync(setup.marker)).toBe(true);
  });

  it('is passed over when it tells another version than was asked for', async () => {
    setup.onPath('probe', setup.program('6.6.6'));

    const failure = await failureOf(install(request({ accept: ['lock', 'none'], version: '1.2.3' }), setup.ports));

    expect(failure).toContain('is version 6.6.6, and 1.2.3 is asked for');
  });

  it('is refused when it tells no version', async () => {
    const path = setup.onPath('probe', '#!/bin/sh\necho hello\n');

    const failure = await failureOf(install(request({ accept: ['none'] }), setup.ports));

    expect(failure).toBe(`${path} --version tells no version of probe: hello.`);
  });

  it('is refused when it tells a version that is denied, whatever is accepted', async () => {
    const path = setup.onPath('trivy', '#!/bin/sh\necho "Version: 0.69.4"\n');
    const trivy = { ...source, name: 'trivy', binary: 'trivy', tells: { args: [], pattern: /Version: (\S+)/ } };
    const rows = [{ ...bare('1.2.3', 'x'), scanner: 'trivy' }];

    const failure = await failureOf(install(request({ scanner: trivy, accept: ['none'], rows }), setup.ports));

    expect(failure).toMatch(
      new RegExp(`^trivy 0\\.69\\.4 \\(${path}\\) is compromised and never run: .*CVE-2026-33634`),
    );
  });

  it('gives way to the next source, and the notice says why', async () => {
    const path = setup.onPath('probe', setup.program('6.6.6'));
    mkdirSync(join(setup.root, 'archives'));
    writeFileSync(join(setup.root, 'archives', 'probe'), setup.program('1.2.3'));

    const installed = await install(
      request({ sources: ['path', 'archive-folder'], archives: join(setup.root, 'archives') }),
      setup.ports,
    );

    expect(installed).toMatchObject({ source: 'archive-folder', verified: 'lock' });
    expect(installed.notices).toEqual([expect.stringContaining(`${path} was passed over`)]);
  });

  it('is unavailable when there is none', async () => {
    const scanner = { ...source, binary: 'no-such-program' };

    expect(await failureOf(install(request({ scanner }), setup.ports))).toContain('no-such-program is not on the PATH');
  });

  describe('built by Go', () => {
    const sum = `h1:${'A'.repeat(43)}=`;
    const go = { ...source, binary: 'probe', go: { package: 'example.com/probe' } };

    it('is passed over when its build information does not agree with the lock', async () => {
      buildGoProgram(setup.root);
      const rows = [{ ...bare('1.2.3', 'x'), go: { module: 'example.com/probe', sum, directive: '1.20' } }];

      const failure = await failureOf(
        install(request({ scanner: go, accept: ['lock', 'checksum'], rows }), setup.ports),
      );

      expect(failure).toContain('is in no row of the lock for linux-x64. Accepted are lock, checksum.');
    });

    it.each([
      ['a release of its own module', 'example.com/probe', 'v1.2.4', '1.2.4'],
      ['a checkout', 'example.com/probe', '(devel)', '1.2.3'],
      ['another module', 'example.com/probe-fork', 'v1.2.4', '1.2.3'],
    ])(
      'that nothing vouches for is asked for its version unless it is built from a release: from %s',
      async (_what, module, built, version) => {
        setup.onPath('probe', setup.program('1.2.3'));
        setup.onPath('go', `#!/bin/sh\nprintf 'probe: go1.26\\n\\tmod\\t${module}\\t${built}\\n'\n`);

        const installed = await install(
          request({ scanner: go, accept: ['none'], rows: [bare('1.2.5', 'x')] }),
          setup.ports,
        );

        expect(installed.version).toBe(version);
        expect(existsSync(setup.marker)).toBe(version === '1.2.3');
      },
    );

    it('counts as a checksum when it says it was built from the module of the lock, since any program could say so', async () => {
      setup.onPath('probe', 'a Go program');
      setup.onPath(
        'go',
        `#!/bin/sh\nprintf 'probe: go1.26\\n\\tpath\\texample.com/probe\\n\\tmod\\texample.com/probe\\tv1.2.3\\t${sum}\\n'\n`,
      );
      const rows = [{ ...bare('1.2.3', 'x'), go: { module: 'example.com/probe', sum, directive: '1.20' } }];

      const installed = await install(request({ scanner: go, accept: ['lock', 'checksum'], rows }), setup.ports);
      const failure = await failureOf(install(request({ scanner: go, rows }), setup.ports));

      expect(installed.verified).toBe('checksum');
      expect(failure).toContain(
        'it says that it was built from example.com/probe v1.2.3, as any program could, which counts as "checksum"',
      );
    });
  });
});
