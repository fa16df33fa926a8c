import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';

/** Builds the entries as they are shipped, once for all suites of a run, and answers the folder they are in: nobody writes there. */
export async function buildBundle(): Promise<string> {
  const folder = join(tmpdir(), 'dist');
  while (!existsSync(folder)) {
    if (await isFirst(`${folder}.lock`)) {
      try {
        await build(`${folder}.partial`);
        await rename(`${folder}.partial`, folder);
      } finally {
        await rm(`${folder}.lock`, { recursive: true, maxRetries: 3 });
      }
    } else {
      await sleep(50);
    }
  }
  return folder;
}

/** Whether no other suite holds the lock; then this one does. */
async function isFirst(lock: string): Promise<boolean> {
  try {
    await mkdir(lock);
    return true;
  } catch (error) {
    // Not `instanceof Error`: what Node throws is not of the realm that jest runs a suite in.
    if (typeof error === 'object' && error !== null && 'code' in error && error.code === 'EEXIST') {
      return false;
    }
    throw error;
  }
}

async function build(folder: string): Promise<void> {
  const rolldown = join(process.cwd(), 'node_modules/rolldown/bin/cli.mjs');
  const args = ['--config', 'rolldown.config.mjs', '--dir', folder, '--logLevel', 'silent'];
  await promisify(execFile)(process.execPath, [rolldown, ...args]);
  // As the package.json of the repository says it of dist.
  await writeFile(join(folder, 'package.json'), '{ "type": "module" }');
}

export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

export interface Started {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
}

interface Options {
  readonly cwd: string;
  readonly env?: Readonly<Record<string, string>>;
}

/** Starts one of the entries; the environment holds nothing but a PATH, a folder for temporary files and what is given. */
export function start(entry: string, args: readonly string[], { cwd, env = {} }: Options): Started {
  const child = spawn(process.execPath, [entry, ...args], {
    cwd,
    env: { PATH: process.env['PATH'], TMPDIR: tmpdir(), ...env },
  });
  let [stdout, stderr] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (stdout += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const ended = new Promise<Ended>((resolve) => child.once('close', (code) => resolve({ code, stdout, stderr })));
  return { child, ended };
}

/** A folder with the given files. */
export async function folderWith(files: Readonly<Record<string, string>>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'gatehouse-work-'));
  for (const [name, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  return folder;
}

/** A pod that breaks several rules, one of them of high severity. */
export const PRIVILEGED_POD = `apiVersion: v1
kind: Pod
metadata: { name: web, namespace: shop }
spec:
  containers:
    - name: web
      image: nginx:1.27.0
      securityContext: { privileged: true }
`;
