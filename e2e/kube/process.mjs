import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { openSync, closeSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';

const TERM_GRACE_MS = 10_000;

export async function freePort() {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  server.close();
  await once(server, 'close');
  return port;
}

/** Starts a server that writes its log to a file; it is stopped by its process id. */
export function startServer(command, args, { logFile, cwd, env }) {
  const log = openSync(logFile, 'a');
  const child = spawn(command, args, { cwd, env, stdio: ['ignore', log, log] });
  closeSync(log);
  const state = { failure: undefined };
  const ended = new Promise((resolve) => {
    child.once('error', (error) => resolve((state.failure = error.message)));
    child.once('exit', (code, signal) => resolve((state.failure = `ended with ${code ?? signal}`)));
  });
  return {
    pid: child.pid,
    failure: () => state.failure,
    kill: () => child.kill('SIGKILL'),
    tail: () => readFileSync(logFile, 'utf8').trim().split('\n').slice(-5).join('\n'),
    async stop(graceMs = TERM_GRACE_MS) {
      if (state.failure !== undefined) return;
      child.kill('SIGTERM');
      const patience = sleep(graceMs, undefined, { ref: false }).then(() => child.kill('SIGKILL'));
      await Promise.race([ended, patience.then(() => ended)]);
    },
  };
}

/** Asks again until the answer is yes, the server has ended, or the time is up. */
export async function waitUntil(server, name, isReady, timeoutMs) {
  const end = Date.now() + timeoutMs;
  while (server.failure() === undefined && Date.now() < end) {
    if (await isReady().catch(() => false)) return;
    await sleep(100);
  }
  const why = server.failure() ?? `not ready after ${timeoutMs / 1000} s`;
  throw new Error(`${name}: ${why}\n${server.tail()}`);
}
