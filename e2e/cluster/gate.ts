import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import type { Report } from '../../src/domain/report.ts';
import { folderOf, type Cluster } from './cluster.ts';

export interface Ended {
  readonly code: number | null;
  /** Standard output and standard error, as they came. */
  readonly said: string;
  /** Undefined when none was written. */
  readonly report: Report | undefined;
}

export interface Wanted {
  readonly args?: readonly string[];
  /** Default: that of the administrator. */
  readonly kubeconfig?: string;
  readonly namespace?: string;
  /** A folder of programs that are had from the PATH. */
  readonly programs?: string;
  /** Runs beside the gate, to interfere with it. */
  readonly meanwhile?: (child: ChildProcess, said: () => string) => Promise<void>;
}

/** Runs `gatehouse k8s-benchmark` as a person would, with kube-bench as Jobs. */
export async function benchmark(cluster: Cluster, wanted: Wanted = {}): Promise<Ended> {
  const { args = ['kube-bench'], kubeconfig = cluster.plane.kubeconfig, meanwhile } = wanted;
  const folder = folderOf(cluster);
  const file = join(folder, 'report.json');
  const usual = ['--kubeconfig', kubeconfig, '--kube-bench-image', cluster.image];
  const where = wanted.namespace === undefined ? ['--create-namespace'] : ['--namespace', wanted.namespace];
  const written = ['--format', 'json', '--output', file];
  const child = spawn(process.execPath, [cluster.cli, 'k8s-benchmark', ...args, ...usual, ...where, ...written], {
    cwd: folder,
    env: environment(cluster, wanted.programs),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  await meanwhile?.(child, () => said);
  const code = await ended;
  return { code, said, report: existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined };
}

// Nothing of this machine's own: neither its kubeconfig nor what GitHub would set.
function environment({ root }: Cluster, programs: string | undefined): NodeJS.ProcessEnv {
  const home = join(root, 'home');
  mkdirSync(home, { recursive: true });
  const path = process.env['PATH'] ?? '';
  return {
    PATH: programs === undefined ? path : `${programs}${delimiter}${path}`,
    HOME: home,
    TMPDIR: root,
    LANG: 'C.UTF-8',
  };
}
