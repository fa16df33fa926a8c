import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';

/** A process of this machine; the time of its start tells it from a later one with its number. */
export interface Process {
  readonly pid: number;
  readonly parent: number;
  readonly started: string;
  readonly state: string;
  readonly commandLine: string;
}

const DEADLINE_MS = 60_000;

/** Waits for a process that this one has started, at any depth, and whose command line holds the text: the program, not the shell that starts it. Rejects when none comes. */
export async function processWith(text: string, isRight: (found: Process) => boolean = () => true): Promise<Process> {
  const deadline = Date.now() + DEADLINE_MS;
  while (Date.now() < deadline) {
    const found = descendantsOf(process.pid).find(
      (each) => each.commandLine.includes(text) && !each.commandLine.startsWith('/bin/sh') && isRight(each),
    );
    if (found !== undefined) {
      return found;
    }
    await sleep(20);
  }
  throw new Error(`no process with ${text} was started`);
}

/** The processes that one has started, and those that these have. */
export function descendantsOf(pid: number): readonly Process[] {
  const all = processes();
  const below = (parent: number): readonly Process[] =>
    all.flatMap((each) => (each.parent === parent ? [each, ...below(each.pid)] : []));
  return below(pid);
}

export function isAlive({ pid, started }: Process): boolean {
  const now = processOf(String(pid));
  return now !== undefined && now.started === started && now.state !== 'Z';
}

function processes(): readonly Process[] {
  return readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => processOf(name) ?? []);
}

function processOf(pid: string): Process | undefined {
  try {
    const commandLine = readFileSync(join('/proc', pid, 'cmdline'), 'utf8');
    const stat = readFileSync(join('/proc', pid, 'stat'), 'utf8');
    // The name of the program stands in parentheses and may hold anything; see proc_pid_stat(5).
    const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
    const [state = '', parent = ''] = fields;
    return { pid: Number(pid), parent: Number(parent), started: fields[19] ?? '', state, commandLine };
  } catch {
    return undefined; // It has ended since it was listed.
  }
}
