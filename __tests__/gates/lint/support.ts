import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { Writable } from 'node:stream';
import type { Report } from '../../../src/domain/report.ts';
import { runOnTerminal } from '../../../src/gates/on-terminal.ts';

export interface Ran {
  readonly code: number;
  readonly report: Report | undefined;
  readonly log: string;
}

export interface Lab {
  readonly root: string;
  write(name: string, text: string): void;
  /** Puts a program onto the PATH: a shell script, or bytes that are none. */
  program(name: string, script: string): void;
  git(...args: readonly string[]): void;
  run(inputs: Readonly<Record<string, string>>, env?: Readonly<Record<string, string>>): Promise<Ran>;
  end(): void;
}

/** Prints a finding for every line of a file that holds BAD, as hadolint does. */
export const HADOLINT = `#!/bin/sh
[ "$1" = --version ] && { echo 'Haskell Dockerfile Linter 2.15.1'; exit; }
while [ "$1" != -- ]; do shift; done; shift
awk 'BEGIN { printf "[" } /BAD/ { printf "%s{\\"code\\":\\"DL1\\",\\"level\\":\\"error\\",\\"message\\":\\"%s\\",\\"file\\":\\"%s\\",\\"line\\":%d,\\"column\\":1}", c, $0, FILENAME, FNR; c = "," } END { print "]" }' "$@"
`;

/** Takes the report of a module from golangci.json in its folder, or does what golangci.sh there says. */
export const GOLANGCI = `#!/bin/sh
[ "$1" = version ] && { echo 'golangci-lint has version 2.13.1 built with go1.26'; exit; }
for one; do case "$one" in --output.json.path=*) report=\${one#*=} ;; esac; done
[ -f golangci.sh ] && . ./golangci.sh
cp golangci.json "$report"
`;

/** A folder with scanners that do what the files say. */
export function laboratory(): Lab {
  const home = mkdtempSync(join(tmpdir(), 'gatehouse-lint-'));
  const root = join(home, 'shop');
  for (const folder of ['shop', 'bin', 'tmp']) {
    mkdirSync(join(home, folder));
  }
  const write = (name: string, text: string): void => {
    mkdirSync(dirname(join(root, name)), { recursive: true });
    writeFileSync(join(root, name), text);
  };
  const program = (name: string, script: string): void =>
    writeFileSync(join(home, 'bin', name), script, { mode: 0o755 });
  program('hadolint', HADOLINT);
  program('golangci-lint', GOLANGCI);
  program('go', '#!/bin/sh\n');
  return {
    root,
    write,
    program,
    git: (...args) => {
      const who = ['-c', 'user.name=Test', '-c', 'user.email=test@example.test', '-c', 'init.defaultBranch=main'];
      execFileSync('git', [...who, ...args], { cwd: root, stdio: 'ignore' });
    },
    run: (inputs, env = {}) => run(home, inputs, env),
    end: () => rmSync(home, { recursive: true, force: true, maxRetries: 3 }),
  };
}

async function run(
  home: string,
  inputs: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>>,
): Promise<Ran> {
  const file = join(home, 'report.json');
  const own = { accept: 'none', 'install-from': 'path', 'cache-dir': join(home, 'cache'), concurrency: '2' };
  const files = { format: 'json', output: file, 'scan-timeout': '30s' };
  rmSync(file, { force: true });
  const said: string[] = [];
  const stream = new Writable({ write: (chunk, _, done) => (said.push(String(chunk)), done()) });
  const code = await runOnTerminal('lint-gate', new Map(Object.entries({ ...own, ...files, ...inputs })), {
    env: { PATH: `${join(home, 'bin')}:/usr/bin:/bin`, RUNNER_TEMP: join(home, 'tmp'), ...env },
    cwd: () => join(home, 'shop'),
    stdout: stream,
    stderr: stream,
    on: () => undefined,
    off: () => undefined,
    exit: () => undefined,
  });
  return { code, log: said.join(''), report: written(file) };
}

function written(path: string): Report | undefined {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Report;
  } catch {
    return undefined;
  }
}
