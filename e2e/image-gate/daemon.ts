import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { run } from '../../src/exec/run.ts';
import { findOnPath } from '../../src/exec/which.ts';
import { gatehouse, passed, refused, type Bench } from './command.ts';
import { sameAs, type Expected } from './forms.ts';
import type { Check } from '../check.ts';

/** Scans an image of a daemon: Podman, which speaks the API of Docker. */
export async function daemon(bench: Bench, expected: Expected, check: Check): Promise<void> {
  await check('no daemon', async () => {
    const env = { DOCKER_HOST: 'unix:///nonexistent/docker.sock', XDG_RUNTIME_DIR: bench.root };
    refused(await gatehouse(bench.folder(), ['docker:shop:1', ...bench.flags()], { env }), /docker/i);
  });
  const podman = findOnPath('podman', process.env);
  if (podman === undefined) {
    console.log('NOT RUN a daemon: podman is not installed (apt-get install podman)');
    return;
  }
  // Short, as it has a socket in it.
  const folder = mkdtempSync(join(tmpdir(), 'podman-'));
  const served = await serve(podman, folder, bench.image('app.docker.tar'));
  if (typeof served === 'string') {
    console.log(`NOT RUN a daemon: ${served}`);
    return;
  }
  try {
    const env = { DOCKER_HOST: served.host };
    await check('an image of the daemon', async () => {
      const image = 'docker:registry.example/app:1';
      sameAs(expected, passed(await gatehouse(bench.folder(), [image, ...bench.flags()], { env })), image);
    });
    await check('an image that the daemon does not have', async () => {
      const image = 'docker:registry.example/absent:1';
      refused(await gatehouse(bench.folder(), [image, ...bench.flags()], { env }), /absent/);
    });
  } finally {
    await served.stop();
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

interface Served {
  readonly host: string;
  stop(): Promise<void>;
}

/** Starts Podman with a storage of its own that holds the image, or says why it does not run here. */
async function serve(podman: string, folder: string, archive: string): Promise<Served | string> {
  const common = ['--root', join(folder, 'root'), '--runroot', join(folder, 'run'), '--storage-driver', 'vfs'];
  const config = join(folder, 'containers.conf');
  writeFileSync(config, '[engine]\ncgroup_manager = "cgroupfs"\nevents_logger = "none"\n');
  const env = { PATH: process.env['PATH'] ?? '', HOME: folder, CONTAINERS_CONF: config, TMPDIR: folder };
  const load = { command: podman, args: [...common, 'load', '--quiet', '--input', archive], cwd: folder, env };
  const { signal } = new AbortController();
  const loaded = await run({ ...load, timeoutMs: 60_000, maxOutputBytes: 1_000_000, signal });
  if (loaded.exitCode !== 0) {
    return `podman load ended with ${loaded.exitCode}: ${loaded.stderr.trim().split('\n').at(-1)}`;
  }
  const socket = join(folder, 'api.sock');
  const child = spawn(podman, [...common, 'system', 'service', '--time=0', `unix://${socket}`], {
    env,
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.on('close', resolve));
  const stop = async (): Promise<void> => {
    child.kill('SIGTERM');
    await ended;
  };
  for (let tries = 0; tries < 100 && child.exitCode === null; tries += 1) {
    if (existsSync(socket)) {
      return { host: `unix://${socket}`, stop };
    }
    await sleep(100);
  }
  await stop();
  return 'podman opened no socket';
}
