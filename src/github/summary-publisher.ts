import type { Publisher } from '../publish/publisher.ts';
import { renderSummary } from '../report/markdown/summary.ts';
import { textOf } from './failures.ts';

const PUBLISHER = 'job summary';

/** Writes the page of the job; `write` is the host's, absent where there is no GITHUB_STEP_SUMMARY. */
export function summaryPublisher(write: ((markdown: string) => Promise<void> | void) | undefined): Publisher {
  return {
    name: PUBLISHER,
    async publish(report) {
      if (write === undefined) {
        return {
          publisher: PUBLISHER,
          status: 'skipped',
          message: 'There is no job summary to write to (GITHUB_STEP_SUMMARY).',
        };
      }
      try {
        await write(renderSummary(report));
        return { publisher: PUBLISHER, status: 'published' };
      } catch (error) {
        return {
          publisher: PUBLISHER,
          status: 'failed',
          message: `The job summary could not be written: ${textOf(error)}`,
        };
      }
    },
  };
}
