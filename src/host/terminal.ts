import type { Log } from '../domain/log.ts';
import { escapeTerminal } from '../report/escape/terminal.ts';
import { neutraliseCommands } from '../report/escape/workflow-command.ts';
import type { Env, Host } from './host.ts';
import { LiveProgress, PlainProgress, type ProgressDisplay } from './progress.ts';

export type ColorChoice = 'auto' | 'always' | 'never';
export type Loudness = 'quiet' | 'normal' | 'verbose';

/** What of a stream decides how it may be written to; `process.stderr` fits. */
export interface Screen {
  readonly isTTY?: boolean;
  readonly columns?: number;
  write(text: string): unknown;
}

/**
 * Whether to write colours to a stream: as asked; else FORCE_COLOR and NO_COLOR (https://no-color.org, any text that is not empty);
 * else only on a terminal that is not dumb.
 */
export function usesColor(choice: ColorChoice, env: Env, { isTTY = false }: Pick<Screen, 'isTTY'>): boolean {
  if (choice !== 'auto') {
    return choice === 'always';
  }
  if ((env['NO_COLOR'] ?? '') !== '') {
    return false;
  }
  const forced = env['FORCE_COLOR'] ?? '';
  if (forced !== '') {
    return forced !== '0' && forced !== 'false';
  }
  return isTTY && env['TERM'] !== 'dumb';
}

export interface TerminalOptions {
  readonly env: Env;
  readonly cwd: string;
  readonly signal: AbortSignal;
  /** Where logs and progress go: standard error. */
  readonly screen: Screen;
  readonly color: ColorChoice;
  readonly loudness: Loudness;
}

export function terminalHost({ env, cwd, signal, screen, color, loudness }: TerminalOptions): Host {
  const progress = progressOn(screen, env, loudness);
  const print: Print = (text, label = '') => {
    progress.clear();
    screen.write(`${label}${foreignLine(text, env)}\n`);
  };
  return {
    env,
    cwd,
    signal,
    log: terminalLog(print, usesColor(color, env, screen), loudness),
    now: () => new Date(),
    show: (title, text) => print(`${title}:\n${text.replace(/\n$/, '')}`),
    progress: (scan, far) => progress.update(scan, far),
    endProgress: () => progress.clear(),
  };
}

const COLORS = { error: 31, warning: 33 } as const;

function nothing(): void {
  return undefined;
}

function now(): number {
  return performance.now();
}

type Print = (text: string, label?: string) => void;

function terminalLog(print: Print, color: boolean, loudness: Loudness): Log {
  const labelled = (name: keyof typeof COLORS) => (text: string) =>
    print(text, color ? `\u001B[${COLORS[name]}m${name}:\u001B[39m ` : `${name}: `);
  const plain = (text: string): void => print(text);
  return {
    info: loudness === 'quiet' ? nothing : plain,
    warning: labelled('warning'),
    error: labelled('error'),
    debug: loudness === 'verbose' ? plain : nothing,
  };
}

/** Text for a line of a log. The command line also runs in steps of workflows, where the runner reads along. */
function foreignLine(text: string, env: Env): string {
  const safe = escapeTerminal(text);
  return env['GITHUB_ACTIONS'] === 'true' ? neutraliseCommands(safe) : safe;
}

function progressOn(screen: Screen, env: Env, loudness: Loudness): ProgressDisplay {
  if (loudness === 'quiet') {
    return { update: nothing, clear: nothing };
  }
  const write = (text: string): void => void screen.write(text);
  return screen.isTTY === true && env['TERM'] !== 'dumb'
    ? new LiveProgress({ write, now }, () => screen.columns ?? 80)
    : new PlainProgress({ write: (text) => write(`${foreignLine(text, env)}\n`), now });
}
