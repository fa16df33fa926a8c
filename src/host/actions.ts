import { stat } from 'node:fs/promises';
import { messageOf } from '../domain/errors.ts';
import type { Log } from '../domain/log.ts';
import type { CommandAnnotation } from '../report/command-annotations.ts';
import { escapeCommandData, escapeCommandProperty, escapeLogText } from '../report/escape/workflow-command.ts';
import type { Env, Host } from './host.ts';
import { PlainProgress } from './progress.ts';

/** The runner of GitHub Actions. */
export interface ActionsHost extends Host {
  /** An annotation by workflow command: the runner keeps the first ten of each level in a step. */
  annotate(annotation: CommandAnnotation): void;
  /** Keeps the runner from showing a value in any log. */
  mask(secret: string): void;
  setOutput(name: string, value: string): Promise<void>;
  saveState(name: string, value: string): Promise<void>;
  getState(name: string): string;
  writeSummary(markdown: string): Promise<void>;
}

interface ActionsPorts {
  readonly env: Env;
  readonly cwd: string;
  readonly signal: AbortSignal;
  readonly write: (text: string) => void;
}

// The runner leaves a larger file out altogether (AttachmentSizeLimit).
const SUMMARY_BYTES = 1024 * 1024;

// Loaded when first needed: it brings an HTTP client of 58 ms with it, and the first lines of a run need neither.
function core() {
  return import('@actions/core');
}

export function actionsLog(write: (text: string) => void): Log {
  const command = (name: string) => (text: string) => write(`::${name}::${escapeCommandData(text)}\n`);
  return {
    info: (text) => write(`${escapeLogText(text)}\n`),
    warning: command('warning'),
    error: command('error'),
    debug: command('debug'),
  };
}

export function actionsHost({ env, cwd, signal, write }: ActionsPorts): ActionsHost {
  const log = actionsLog(write);
  const progress = new PlainProgress({ write: (text) => log.info(text), now: () => performance.now() });
  return {
    env,
    cwd,
    log,
    signal,
    now: () => new Date(),
    show: (title, text) => write(group(title, escapeLogText(text))),
    progress: (scan, far) => progress.update(scan, far),
    endProgress: () => progress.clear(),
    annotate: (annotation) => write(annotationCommand(annotation)),
    mask: (secret) => write(secret === '' ? '' : `::add-mask::${encodeExactly(secret)}\n`),
    setOutput: async (name, value) => (await core()).setOutput(name, value),
    saveState: async (name, value) => (await core()).saveState(name, value),
    getState: (name) => env[`STATE_${name}`] ?? '',
    writeSummary: (markdown) => writeSummary(markdown, env),
  };
}

// The escaper for foreign text also takes invisible characters away; a secret must reach the runner as it is, or it is not masked.
function encodeExactly(secret: string): string {
  return secret.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function group(title: string, text: string): string {
  return `::group::${escapeCommandData(title)}\n${text.replace(/\n?$/, '\n')}::endgroup::\n`;
}

// https://docs.github.com/actions/reference/workflow-commands-for-github-actions#setting-an-error-message
const PROPERTY_NAMES = {
  title: 'title',
  file: 'file',
  startLine: 'line',
  endLine: 'endLine',
  startColumn: 'col',
  endColumn: 'endColumn',
} as const;

function annotationCommand({ level, message, properties }: CommandAnnotation): string {
  const parts = (Object.keys(PROPERTY_NAMES) as (keyof typeof PROPERTY_NAMES)[]).flatMap((name) => {
    const value = properties[name];
    return value === undefined ? [] : [`${PROPERTY_NAMES[name]}=${escapeCommandProperty(String(value))}`];
  });
  return `::${level} ${parts.join(',')}::${escapeCommandData(message)}\n`;
}

async function writeSummary(markdown: string, env: Env): Promise<void> {
  const path = env['GITHUB_STEP_SUMMARY'] ?? '';
  if (path === '') {
    throw new Error('GITHUB_STEP_SUMMARY is not set, so there is no job summary to write to.');
  }
  // Several gates in one step share the file, and what is too much for it would take the others with it.
  const { size } = await stat(path).catch(() => ({ size: 0 }));
  if (size + Buffer.byteLength(markdown) > SUMMARY_BYTES) {
    throw new Error(`The job summary has more than the ${SUMMARY_BYTES} bytes that GitHub shows of a step.`);
  }
  try {
    await (await core()).summary.addRaw(markdown).write();
  } catch (error) {
    throw new Error(`The job summary could not be written: ${messageOf(error)}`, { cause: error });
  }
}
