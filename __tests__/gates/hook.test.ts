import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { main } from '../../src/cli.ts';
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

function hook(scanner = 'hadolint') {
  const cache = join(lab.root, '..', 'cache');
  const common = ['--accept', 'none', '--install-from', 'path', '--cache-dir', cache];
  return gatehouse(['hook', '--scanners', scanner, ...common]);
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
