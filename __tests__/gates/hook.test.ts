import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { main } from '../../src/cli.ts';
import { rowsOf } from '../../src/install/lock/index.ts';
import { laboratory, type Lab } from './lint/support.ts';

let lab: Lab;
beforeEach(() => {
  lab = laboratory();
  lab.git('init');
});
afterEach(() => lab.end());

async function gatehouse(args: readonly string[], env: Readonly<Record<string, string>> = {}) {
  const said: string[] = [];
  const stream = new Writable({ write: (chunk, _, done) => (said.push(String(chunk)), done()) });
  const home = join(lab.root, '..');
  const code = await main(args, {
    env: { PATH: `${join(home, 'bin')}:/usr/bin:/bin`, HOME: home, TMPDIR: join(home, 'tmp'), NO_COLOR: '1', ...env },
    cwd: () => lab.root,
    stdout: stream,
    stderr: stream,
    on: () => undefined,
    off: () => undefined,
    exit: () => undefined,
  });
  return { code, said: said.join('') };
}

function cache(): readonly string[] {
  return ['--cache-dir', join(lab.root, '..', 'cache')];
}

function hook(scanner = 'hadolint', ...flags: readonly string[]) {
  const common = ['--accept', 'none', '--install-from', 'path', ...cache()];
  return gatehouse(['hook', '--scanners', scanner, ...common, ...flags]);
}

describe('gatehouse hook', () => {
  it('lints what is staged, not what lies in the working tree', async () => {
    lab.write('Dockerfile', 'FROM scratch\nBAD staged\n');
    lab.git('add', '.');
    lab.write('Dockerfile', 'FROM scratch\nBAD elsewhere\nBAD and here\n');

    const { code, said } = await hook();

    expect(code).toBe(1);
    expect(said).toContain('BAD staged');
    expect(said).not.toContain('BAD elsewhere');
  });

  it('passes what is staged clean, whatever else lies around', async () => {
    lab.write('Dockerfile', 'FROM scratch\n');
    lab.git('add', '.');
    lab.write('Dockerfile', 'FROM scratch\nBAD\n');
    lab.write('Dockerfile.untracked', 'BAD\n');

    const { code } = await hook();

    expect(code).toBe(0);
  });

  it('shows findings on lines that the commit does not bring, and lets them pass', async () => {
    lab.write('Dockerfile', 'FROM scratch\nBAD known\nRUN a\n');
    lab.git('add', '.');
    lab.git('commit', '-m', 'base');
    lab.write('Dockerfile', 'FROM scratch\nBAD known\nRUN b\n');
    lab.git('add', '.');
    const known = await hook();
    lab.write('Dockerfile', 'FROM scratch\nBAD known\nRUN b\nBAD new\n');
    lab.git('add', '.');

    const brought = await hook();

    expect([known.code, brought.code]).toEqual([0, 1]);
    expect(known.said).toContain('BAD known');
    expect(brought.said).toContain('Failed: 1 high on lines of the diff; open: 2 high');
  });

  it('takes a file away that is staged no more, and looks at no file that is not staged', async () => {
    lab.write('Dockerfile', 'FROM scratch\n');
    lab.write('Dockerfile.b', 'BAD\n');
    lab.git('add', '.');
    const both = await hook();
    lab.git('commit', '-m', 'base');
    lab.git('rm', '--quiet', 'Dockerfile.b');
    lab.write('Dockerfile', 'FROM scratch\nRUN a\n');
    lab.git('add', '.');

    const one = await hook();

    expect([both.code, one.code]).toEqual([1, 0]);
    expect(one.said).toContain('hadolint: scanning 1 file');
  });

  it('lints the packages of Go that are staged, with no way to the network', async () => {
    lab.write('go.mod', 'module example.test/a\n');
    lab.write('a/a.go', 'package a\n');
    lab.write('b/b.go', 'package b\n');
    lab.write('golangci.json', '{"Issues":[],"Report":{}}');
    lab.write('golangci.sh', `echo "$GOPROXY $*" > ${join(lab.root, '..', 'called')}\n`);
    lab.git('add', '.');
    lab.git('commit', '-m', 'base');
    lab.write('b/b.go', 'package b\n\nvar _ = 1\n');
    lab.git('add', '.');

    const { code, said } = await hook('golangci-lint');

    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('only what is staged is looked at') });
    expect(readFileSync(join(lab.root, '..', 'called'), 'utf8')).toMatch(/^off run .* \.\/b$/m);
  });

  it('is judged by the configuration as it is staged, but for where it looks', async () => {
    lab.write('Dockerfile', 'FROM scratch\nBAD\n');
    lab.write('.github/gatehouse.yml', 'version: 1\npolicy:\n  judge: change\n  budget: { high: 1 }\n');
    lab.git('add', '.');
    const within = await hook();
    lab.write('.github/gatehouse.yml', 'version: 1\npolicy:\n  judge: change\n  budget: { high: 0 }\n');
    lab.git('add', '.');

    const over = await hook();

    expect([within.code, over.code]).toEqual([0, 1]);
  });

  it.each([
    ['a flag', ['--scanner-config', 'semgrep=rules/own.yml'], ''],
    ['a flag without its name', ['--scanner-config', 'rules/own.yml'], ''],
    ['the configuration', [], 'version: 1\ngates: { lint-gate: { scanner-config: { semgrep: rules/own.yml } } }\n'],
  ])('gives semgrep the rules that %s names', async (_, flags, file) => {
    lab.program('osemgrep', SEMGREP);
    lab.write('a.js', 'eval("1")\n');
    lab.write('rules/own.yml', 'rules: []\n');
    lab.write('.github/gatehouse.yml', file === '' ? 'version: 1\n' : file);
    lab.git('add', '.');

    const { code, said } = await hook('semgrep', ...flags);

    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('semgrep: scanning') });
    expect(readFileSync(join(lab.root, '..', 'called'), 'utf8')).toContain('/rules/own.yml');
  });

  it.each([
    'scanner-config: { semgrep: rules/own.yml }',
    'scanner-versions: { golangci-lint: 1.64.8 }',
    'db-mirror: { govulncheck: "file:///db" }',
    'input: [ruff=ruff.json]',
  ])('runs its scanners also where the configuration has %s', async (setting) => {
    lab.write('Dockerfile', 'FROM scratch\nBAD\n');
    lab.write('.github/gatehouse.yml', `version: 1\ngates:\n  lint-gate:\n    ${setting}\n`);
    lab.git('add', '.');

    const { code, said } = await hook();

    expect({ code, said }).toEqual({ code: 1, said: expect.stringContaining('BAD') });
  });

  it('refuses a flag that is about a scanner which was not asked for', async () => {
    lab.write('Dockerfile', 'FROM scratch\n');
    lab.git('add', '.');

    const { code, said } = await hook('hadolint', '--scanner-config', 'semgrep=own.yml');

    expect(code).toBe(2);
    expect(said).toContain('"semgrep=own.yml" is for none of the scanners that run (hadolint)');
  });

  it('passes what the configuration excludes', async () => {
    lab.write('testdata/Dockerfile', 'BAD\n');
    lab.write('.github/gatehouse.yml', 'version: 1\ngates: { lint-gate: { exclude: ["testdata/**"] } }\n');
    lab.git('add', '.');

    const { code, said } = await hook();

    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('No scanner looks at what is staged.') });
  });

  it('has nothing to do where nothing is staged, or no scanner looks at it', async () => {
    lab.write('readme.md', 'shop\n');
    const nothing = await hook();
    lab.git('add', '.');

    const readme = await hook();

    expect([nothing.code, readme.code]).toEqual([0, 0]);
    expect(nothing.said).toContain('Nothing is staged');
    expect(readme.said).toContain('No scanner looks at what is staged.');
  });

  it('says how to get a scanner that is not there, and is no pass', async () => {
    lab.write('readme.md', 'shop\n');
    lab.git('add', '.');

    const { code, said } = await hook('gitleaks');

    expect(code).toBe(2);
    expect(said).toContain('Get gitleaks with gatehouse hook --prepare, or leave it out with --scanners');
  });

  it.each([['outside of a checkout', ['-rf', '.git'], 'There is no Git checkout here: run gatehouse hook in one.']])(
    '%s says so',
    async (_, remove, sentence) => {
      execFileSync('rm', [...remove], { cwd: lab.root });

      const { code, said } = await hook();

      expect([code, said.includes(sentence)]).toEqual([2, true]);
    },
  );

  it('in the middle of a merge says what to do', async () => {
    lab.write('Dockerfile', 'FROM a\n');
    lab.git('add', '.');
    lab.git('commit', '-m', 'base');
    lab.git('checkout', '-b', 'other');
    lab.write('Dockerfile', 'FROM b\n');
    lab.git('commit', '-am', 'b');
    lab.git('checkout', 'main');
    lab.write('Dockerfile', 'FROM c\n');
    lab.git('commit', '-am', 'c');
    expect(() => lab.git('merge', 'other')).toThrow('merge');

    const { code, said } = await hook();

    expect(code).toBe(2);
    expect(said).toContain('Finish the merge, or stage what is in conflict.');
  });
});

/** Notes how it was called, and finds nothing. */
const SEMGREP = `#!/bin/sh
[ "$2" = --version ] && { echo 1.185.0; exit; }
echo "$*" > "$(dirname "$0")/../called"
echo '{"version":"1.185.0","results":[],"errors":[],"paths":{"scanned":["a.js"]}}'
`;

/** Stands in for Go: "builds" a golangci-lint of the version that is asked for, which finds nothing. */
function putGo(version: string): void {
  const { module = '', sum = '' } = rowsOf('golangci-lint').find((row) => row.version === version)?.go ?? {};
  const option = version.startsWith('1') ? '--out-format=json:' : '--output.json.path=';
  lab.program(
    'go',
    `#!/bin/sh
[ "$1" = version ] && { printf 'x: go1.26\\n\\tmod\\t${module}\\tv${version}\\t${sum}\\n'; exit; }
[ "$1 $2" = 'mod verify' ] && exit
[ "$1" = install ] || exit 1
cat > "$GOBIN/golangci-lint" <<'END'
#!/bin/sh
[ "$1" = version ] && { echo 'golangci-lint has version v${version}'; exit; }
for one; do case "$one" in ${option}*) echo '{"Issues":[],"Report":{}}' > "\${one#${option}}" ;; esac; done
END
chmod +x "$GOBIN/golangci-lint"
`,
  );
}

function prepare(...flags: readonly string[]) {
  return gatehouse(['hook', '--prepare', '--scanners', 'golangci-lint', '--verbose', ...cache(), ...flags]);
}

describe('gatehouse hook --prepare', () => {
  beforeEach(() => {
    lab.write('go.mod', 'module example.test/a\n');
    lab.write('a.go', 'package a\n');
    lab.git('add', '.');
  });

  it.each(['2.13.1', '1.64.8'])('gets %s where it may come from anywhere, and the commit finds it', async (version) => {
    putGo(version);
    lab.write('.github/gatehouse.yml', GETTING.replace('VERSION', version));
    lab.git('add', '.');
    const before = await gatehouse(['hook', '--scanners', 'golangci-lint', ...cache()]);

    const { code, said } = await prepare();

    const after = await gatehouse(['hook', '--scanners', 'golangci-lint', ...cache()]);
    expect(before.code).toBe(2);
    expect({ code, said }).toEqual({
      code: 0,
      said: expect.stringContaining(`golangci-lint ${version}: from registry`),
    });
    expect(after.said).toContain(`golangci-lint ${version}: from tool-cache, verified by lock`);
    expect(after.code).toBe(0);
  });

  it('needs no staged change, and gets only what has something to look at', async () => {
    putGo('2.13.1');
    lab.git('commit', '-m', 'all');

    const { code, said } = await gatehouse([
      'hook',
      '--prepare',
      '--scanners',
      'golangci-lint,hadolint',
      ...cache(),
      ...HERE,
    ]);

    expect({ code, said }).toEqual({ code: 0, said: expect.stringContaining('golangci-lint 2.13.1: from registry') });
    expect(said).not.toContain('hadolint');
  });

  it('says why a scanner could not be had, and is no success', async () => {
    lab.program('go', '#!/bin/sh\necho "no space left on device" >&2\nexit 1\n');

    const { code, said } = await prepare(...HERE);

    expect(code).toBe(2);
    expect(said).toContain('golangci-lint: golangci-lint 2.13.1 could not be had');
    expect(said).toContain('no space left on device');
  });
});

const HERE = ['--install-from', 'tool-cache,registry'];
const GETTING = `version: 1
gates:
  lint-gate:
    install-from: [tool-cache, registry]
    scanner-versions: { golangci-lint: VERSION }
`;

function path(): string {
  return join(lab.root, '.git/hooks/pre-commit');
}

describe('gatehouse hook install', () => {
  it('lets Git run it with the flags that were given, and writes its own anew', async () => {
    const first = await gatehouse(['hook', 'install', '--', '--fail-on', "it's low"]);
    const again = await gatehouse(['hook', 'install', '--', '--fail-on', 'low']);

    expect([first.code, again.code]).toEqual([0, 0]);
    expect(statSync(path()).mode & 0o111).toBe(0o111);
    expect(readFileSync(path(), 'utf8')).toMatch(/^exec .* hook --fail-on low$/m);
    expect(first.said).toContain('gatehouse hook --prepare');
  });

  it('writes over no hook of somebody else', async () => {
    mkdirSync(join(lab.root, '.git/hooks'), { recursive: true });
    writeFileSync(path(), '#!/bin/sh\nmake lint\n');

    const { code, said } = await gatehouse(['hook', 'install']);

    expect(code).toBe(2);
    expect(said).toContain('is there already and is not ours');
    expect(readFileSync(path(), 'utf8')).toContain('make lint');
  });

  it('writes where Git looks for it', async () => {
    lab.git('config', 'core.hooksPath', '.githooks');

    await gatehouse(['hook', 'install']);

    expect([existsSync(path()), existsSync(join(lab.root, '.githooks/pre-commit'))]).toEqual([false, true]);
  });
});
