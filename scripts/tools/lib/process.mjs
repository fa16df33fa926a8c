import { spawn } from 'node:child_process';
import { createWriteStream } from 'node:fs';

const KEPT_OUTPUT = 256 * 1024;
const TERM_GRACE_MS = 5_000;
const RUNNING = new Set();

export class OutOfTime extends Error {}

export class CommandFailed extends Error {}

// A build is a tree of compilers: the group, not the leader, has to go.
function signalGroup(child, signal) {
  try {
    process.kill(-child.pid, signal);
  } catch (error) {
    if (error.code !== 'ESRCH') throw error;
  }
}

export function killAllRunning() {
  for (const child of RUNNING) signalGroup(child, 'SIGTERM');
}

function limitTime(child, ms) {
  const state = { expired: false };
  let hard;
  const soft = setTimeout(() => {
    state.expired = true;
    signalGroup(child, 'SIGTERM');
    hard = setTimeout(() => signalGroup(child, 'SIGKILL'), TERM_GRACE_MS);
  }, ms);
  const stop = () => {
    clearTimeout(soft);
    clearTimeout(hard);
    if (state.expired) signalGroup(child, 'SIGKILL');
  };
  return { state, stop };
}

function collect(child, logFile) {
  const log = logFile === undefined ? undefined : createWriteStream(logFile, { flags: 'a' });
  const parts = { out: '', all: '' };
  const take = (name) => (chunk) => {
    log?.write(chunk);
    const text = chunk.toString();
    if (name === 'out') parts.out = (parts.out + text).slice(-KEPT_OUTPUT);
    parts.all = (parts.all + text).slice(-KEPT_OUTPUT);
  };
  child.stdout.on('data', take('out'));
  child.stderr.on('data', take('err'));
  return { parts, close: () => log?.end() };
}

// Where packages come from is the configuration of a machine and does not belong into a report.
const ADDRESS = /https?:\/\/[^\s"']+/g;

// The first line that says "error" tells more than the last one, which is often only a summary.
export function condense(output) {
  const lines = output.split('\n').map((line) => line.trim());
  const telling = lines.filter((line) => line !== '' && !/^(?:go: downloading|npm warn|warning)/i.test(line));
  const chosen = telling.filter((line) => /error|cannot|denied|forbidden|not found|fail|no such/i.test(line));
  const text = (chosen.length > 0 ? chosen.slice(0, 2) : telling.slice(-2)).join(' | ');
  return text.replace(ADDRESS, '(address)').slice(0, 400);
}

/**
 * Runs a command in a process group of its own; when the time is up the whole group dies.
 * @returns {Promise<{ stdout: string, output: string }>}
 */
export function run(command, args, { cwd, env, timeoutMs, logFile, name = command } = {}) {
  return new Promise((resolve, reject) => {
    if (timeoutMs <= 0) {
      reject(new OutOfTime('the budget was used up'));
      return;
    }
    const options = { cwd, env: { ...process.env, ...env }, detached: true, stdio: ['ignore', 'pipe', 'pipe'] };
    const child = spawn(command, args, options);
    RUNNING.add(child);
    const { parts, close } = collect(child, logFile);
    const limit = child.pid === undefined ? undefined : limitTime(child, timeoutMs);
    const settle = () => {
      RUNNING.delete(child);
      limit?.stop();
      close();
    };
    child.once('error', (error) => {
      settle();
      reject(error.code === 'ENOENT' ? new CommandFailed(`${command} is not installed`) : error);
    });
    child.once('close', (code, signal) => {
      settle();
      if (limit?.state.expired) reject(new OutOfTime('killed at the end of the budget'));
      else if (code === 0) resolve({ stdout: parts.out, output: parts.all });
      else reject(new CommandFailed(`${name} ended with ${code ?? signal}: ${condense(parts.all)}`));
    });
  });
}
