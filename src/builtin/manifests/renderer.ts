import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { messageOf } from '../../domain/errors.ts';
import type { Run } from '../../domain/process.ts';

/** What a program rendered, or why it did not. */
export type RenderResult =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly reason: string };

const TIMEOUT_MS = 60_000;
const MAX_OUTPUT_BYTES = 50 * 1024 * 1024;
/** Nothing listens on the discard port of the own machine: whatever goes to the network ends here. */
const NOWHERE = 'http://127.0.0.1:9';
/** Of a longer reason the begin and the end are told: what is wrapped in it stands at its end. */
const REASON_BEGIN = 150;
const REASON_END = 350;

/** Runs a program that prints manifests: without a network, a home or any variable of ours. */
export async function renderWith(
  command: string,
  args: readonly string[],
  { run, cwd, signal }: { readonly run: Run; readonly cwd: string; readonly signal: AbortSignal },
): Promise<RenderResult> {
  const home = await mkdtemp(join(resolve(tmpdir()), 'gatehouse-render-'));
  try {
    const env = environment(home);
    const limits = { timeoutMs: TIMEOUT_MS, maxOutputBytes: MAX_OUTPUT_BYTES };
    const { exitCode, endedBy, stdout, stderr } = await run({ command, args, cwd, env, signal, ...limits });
    signal.throwIfAborted();
    if (exitCode === 0 && endedBy === 'exit') {
      return { ok: true, text: stdout };
    }
    return { ok: false, reason: endedBy === 'exit' ? reasonIn(stderr, cwd) : ENDINGS[endedBy] };
  } catch (error) {
    signal.throwIfAborted();
    return { ok: false, reason: messageOf(error) };
  } finally {
    await rm(home, { recursive: true, force: true, maxRetries: 3 });
  }
}

const ENDINGS = {
  timeout: `it took longer than ${TIMEOUT_MS / 1000} seconds`,
  'output-limit': `it printed more than ${MAX_OUTPUT_BYTES / (1024 * 1024)} MB`,
  signal: 'it was ended by a signal',
  abort: 'it was cancelled',
} as const;

// A PATH without a program: kustomize would find git on another, and clone with it.
function environment(home: string): Readonly<Record<string, string>> {
  return {
    PATH: '/dev/null',
    HOME: home,
    TMPDIR: home,
    HELM_CACHE_HOME: join(home, 'cache'),
    HELM_CONFIG_HOME: join(home, 'config'),
    HELM_DATA_HOME: join(home, 'data'),
    HTTP_PROXY: NOWHERE,
    HTTPS_PROXY: NOWHERE,
    KUBECONFIG: join(home, 'none'),
  };
}

/** What a program says of its mistake: not what it logs before, and with files as seen from the folder it ran in. */
function reasonIn(stderr: string, cwd: string): string {
  const lines = stderr.split('\n').map((line) => line.trim());
  const error = lines.findIndex((line) => /^error: /i.test(line));
  const told = lines.slice(Math.max(error, 0)).filter((line) => line !== '' && !line.startsWith('Use --debug flag'));
  const reason = told.join(' ').replaceAll(join(cwd, '/'), '') || 'it failed and said nothing';
  return reason.length <= REASON_BEGIN + REASON_END
    ? reason
    : `${reason.slice(0, REASON_BEGIN)} … ${reason.slice(-REASON_END)}`;
}
