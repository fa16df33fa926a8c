import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { devNull } from 'node:os';

const POLL_MS = 5;

const TICKS_PER_SECOND = 100;

// VmHWM is the kernel's own high-water mark and the times only grow: asking seldom loses nothing but the last moment.
function usageOf(pid) {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
    const kilobytes = Number(/^VmHWM:\s*(\d+)/m.exec(status)?.[1] ?? 0);
    return { megabytes: kilobytes / 1024, cpuSeconds: (Number(user) + Number(system)) / TICKS_PER_SECOND };
  } catch {
    // It has ended, or there is no /proc.
    return { megabytes: 0, cpuSeconds: 0 };
  }
}

/** Runs a program to its end: seconds of wall time and of processor time, peak memory (both 0 without /proc), exit code. */
export function measure(command, args, { timeoutMs = 900_000, env = process.env } = {}) {
  const nothing = openSync(devNull, 'w');
  const began = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', nothing, nothing], timeout: timeoutMs, env });
  const peak = { megabytes: 0, cpuSeconds: 0 };
  const poll = setInterval(() => {
    const { megabytes, cpuSeconds } = usageOf(child.pid);
    peak.megabytes = Math.max(peak.megabytes, megabytes);
    peak.cpuSeconds = Math.max(peak.cpuSeconds, cpuSeconds);
  }, POLL_MS);
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('exit', (code) => resolve({ code, seconds: (performance.now() - began) / 1000, ...peak }));
  }).finally(() => {
    clearInterval(poll);
    closeSync(nothing);
  });
}

/** As `measure`; the processor time is that of the program and of all that it started and waited for. Nothing else may run meanwhile. */
export async function measureWithChildren(command, args, options) {
  const before = childrenCpuSeconds();
  const run = await measure(command, args, options);
  return { ...run, cpuSeconds: childrenCpuSeconds() - before };
}

function childrenCpuSeconds() {
  const [user, system] = readFileSync('/proc/self/stat', 'utf8').split(') ')[1]?.split(' ').slice(13, 15) ?? [];
  return (Number(user) + Number(system)) / TICKS_PER_SECOND;
}

/** Milliseconds from the start of a process to the first byte it writes to standard error, or to its end when it writes none. */
export function timeToFirstLine(command, args) {
  const began = performance.now();
  const child = spawn(command, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  return new Promise((resolve, reject) => {
    let first;
    child.stderr.on('data', () => (first ??= performance.now() - began));
    child.once('error', reject);
    child.once('exit', () => resolve(first ?? performance.now() - began));
  });
}

/** The middle one; of an even number the mean of the two. */
export function median(numbers) {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
}
