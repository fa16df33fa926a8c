import { spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { homedir, tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';

export const tools =
  process.env['GATEHOUSE_TOOLS'] ??
  join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'gatehouse', 'tools');

/** One line of what act prints with --json; commands of the runner have their name in `command`. */
export interface ActLine {
  readonly msg?: string;
  readonly command?: string;
  readonly name?: string;
  readonly arg?: string;
  readonly kvPairs?: Readonly<Record<string, string>>;
  readonly content?: string;
  readonly raw_output?: boolean;
}

export interface ActResult {
  readonly exitCode: number | null;
  readonly lines: readonly ActLine[];
  readonly text: string;
}

export interface ActRequest {
  readonly cwd: string;
  readonly event: string;
  readonly payload: object;
  readonly workflow: string;
  readonly apiUrl: string;
  readonly env: Readonly<Record<string, string>>;
  readonly token?: string;
  /** Folders in which programs are looked for first. */
  readonly path?: readonly string[];
  /** Folders that stand for repositories of actions, as in https://github.com/actions/x@sha=/folder. */
  readonly localRepositories?: readonly string[];
}

/** Where act and the jobs keep what is theirs: beside the checkout, so that nothing of it is scanned. */
export function scratchOf(cwd: string): string {
  return `${cwd}-act`;
}

/** Runs a workflow in act's host mode under Node 24, against a GitHub on loopback. */
export async function act(request: ActRequest): Promise<ActResult> {
  const scratch = scratchOf(request.cwd);
  mkdirSync(join(scratch, 'home', '.config', 'act'), { recursive: true });
  writeFileSync(join(scratch, 'home', '.config', 'act', 'actrc'), '');
  writeFileSync(join(scratch, 'event.json'), JSON.stringify(request.payload));
  const child = spawn(join(tools, 'bin', 'act'), argsOf(request, scratch), {
    cwd: request.cwd,
    env: environment(scratch, request.path ?? []),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const lines: ActLine[] = [];
  let text = '';
  let rest = '';
  const take = (chunk: Buffer): void => {
    text += chunk.toString();
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop() ?? '';
    for (const part of parts) {
      lines.push(parse(part));
    }
  };
  child.stdout.on('data', take);
  child.stderr.on('data', (chunk: Buffer) => (text += chunk.toString()));
  const exitCode = await new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  return { exitCode, lines, text };
}

function argsOf(
  { event, workflow, apiUrl, env, token = 'ghs_test', localRepositories = [] }: ActRequest,
  scratch: string,
): readonly string[] {
  const variables = {
    GITHUB_API_URL: apiUrl,
    GITHUB_GRAPHQL_URL: `${apiUrl}/graphql`,
    GITHUB_REPOSITORY: 'octo/shop',
    ...env,
  };
  const options = {
    workflows: workflow,
    eventpath: join(scratch, 'event.json'),
    platform: 'ubuntu-latest=-self-hosted',
    secret: `GITHUB_TOKEN=${token}`,
    'artifact-server-path': join(scratch, 'artifacts'),
    'artifact-server-addr': '127.0.0.1',
    'artifact-server-port': '0',
    'cache-server-addr': '127.0.0.1',
    'cache-server-path': join(scratch, 'cache'),
    'action-cache-path': join(scratch, 'actions'),
  };
  return [
    event,
    '--json',
    '--pull=false',
    ...Object.entries(options).flatMap(([name, value]) => [`--${name}`, value]),
    ...localRepositories.flatMap((each) => ['--local-repository', each]),
    ...Object.entries(variables).flatMap(([name, value]) => ['--env', `${name}=${value}`]),
  ];
}

/** act's host mode leaks the whole environment into the steps; this one has only what a runner would have. */
function environment(scratch: string, path: readonly string[]): Record<string, string> {
  const node24 = join(scratch, 'node24');
  mkdirSync(node24, { recursive: true });
  writeFileSync(join(node24, 'node'), `#!/bin/sh\nexec '${join(tools, 'bin', 'node24')}' "$@"\n`, { mode: 0o755 });
  return {
    PATH: [node24, ...path, process.env['PATH'] ?? ''].join(delimiter),
    HOME: join(scratch, 'home'),
    TMPDIR: tmpdir(),
    LANG: 'C.UTF-8',
  };
}

function parse(line: string): ActLine {
  try {
    return JSON.parse(line) as ActLine;
  } catch (error) {
    return { msg: `${line} (${String(error)})` };
  }
}
