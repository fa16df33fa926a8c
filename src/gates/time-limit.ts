import { formatDuration } from '../config/duration.ts';
import { ScanError } from '../domain/errors.ts';
import type { PlannedScan } from '../pipeline.ts';

/** The scan with an end: after `milliseconds`, or when the run is aborted, it is given up even if the scanner does not listen. */
export function withTimeLimit(scan: PlannedScan, milliseconds: number): PlannedScan {
  return {
    ...scan,
    run: async (context) => {
      const limit = new AbortController();
      const timer = setTimeout(() => limit.abort(tooLong(milliseconds)), milliseconds);
      const signal = AbortSignal.any([context.signal, limit.signal]);
      try {
        return await Promise.race([scan.run({ ...context, signal }), aborted(signal)]);
      } finally {
        clearTimeout(timer);
      }
    },
  };
}

function tooLong(milliseconds: number): ScanError {
  return new ScanError(`it took longer than ${formatDuration(milliseconds)}; scan less, or raise scan-timeout`);
}

function aborted(signal: AbortSignal): Promise<never> {
  return new Promise((_resolve, reject) => {
    const give = (): void => reject(signal.reason instanceof Error ? signal.reason : new ScanError('it was cancelled'));
    if (signal.aborted) {
      give();
    } else {
      signal.addEventListener('abort', give, { once: true });
    }
  });
}
