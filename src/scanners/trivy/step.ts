import type { Step } from '../process-scanner.ts';

/** What is said in every run: no news of other versions, no report to the vendor, no progress bar in a log. */
export const QUIET = ['--skip-version-check', '--disable-telemetry', '--no-progress'] as const;

/** A run of Trivy. It ends with 0 whatever it found, and with 1 when it broke. */
export function stepOf(args: readonly string[], env: Step['env'] = {}): Step {
  return { args, env, completed: [0] };
}
