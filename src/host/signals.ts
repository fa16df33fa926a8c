import type { Log } from '../domain/log.ts';

/** What of a process is needed to end it in order; `process` fits. */
export interface Endable {
  on(event: string, listener: (value: unknown) => void): unknown;
  off(event: string, listener: (value: unknown) => void): unknown;
  exit(code: number): void;
}

// The runner sends SIGINT, SIGTERM 7.5 s later and kills 2.5 s after that: what is not done in 7 s is left to the post step.
// https://docs.github.com/actions/managing-workflow-runs/canceling-a-workflow
const GRACE_MS = 7000;
// A pod has 30 s between SIGTERM and SIGKILL unless it says otherwise (terminationGracePeriodSeconds), and nobody comes after it.
// https://kubernetes.io/docs/concepts/workloads/pods/pod-lifecycle/#pod-termination
const POD_GRACE_MS = 25_000;
const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;
const CRASHES = ['uncaughtException', 'unhandledRejection'] as const;

export interface Ending {
  readonly signal: AbortSignal;
  /** Stops listening: the run has come to its end by itself. */
  release(): void;
}

/** How long may be closed what is open, in milliseconds: longer in a pod that is no job of a runner's. */
export function graceIn(env: Readonly<Record<string, string | undefined>>): number {
  const isPod = (env['KUBERNETES_SERVICE_HOST'] ?? '') !== '';
  return isPod && env['GITHUB_ACTIONS'] !== 'true' ? POD_GRACE_MS : GRACE_MS;
}

/**
 * Ends the run in order when somebody asks for it: the first signal aborts and leaves a few seconds to close what is open, the second
 * ends at once. What nobody caught ends the process as an error too, never as a pass. The exit code is 2 in all cases.
 */
export function endInOrder(
  process: Endable,
  log: Log,
  describe: (thrown: unknown) => string,
  graceMs = GRACE_MS,
): Ending {
  const controller = new AbortController();
  const stop = (reason: Error): void => {
    if (controller.signal.aborted) {
      process.exit(2);
      return;
    }
    setTimeout(() => process.exit(2), graceMs).unref();
    controller.abort(reason);
  };
  const listeners = [
    ...SIGNALS.map((name) => [name, () => stop(cancelled(name, log))] as const),
    ...CRASHES.map((name) => [name, (thrown: unknown) => stop(crashed(thrown, log, describe))] as const),
  ];
  for (const [event, listener] of listeners) {
    process.on(event, listener);
  }
  return {
    signal: controller.signal,
    release: () => {
      for (const [event, listener] of listeners) {
        process.off(event, listener);
      }
    },
  };
}

function cancelled(name: string, log: Log): Error {
  const reason = new Error(`The run was cancelled (${name}).`);
  log.warning(`${name}: ending. Once more to end at once.`);
  return reason;
}

function crashed(thrown: unknown, log: Log, describe: (thrown: unknown) => string): Error {
  log.error(`Gatehouse broke: ${describe(thrown)}`);
  return new Error('Gatehouse broke.', { cause: thrown });
}
