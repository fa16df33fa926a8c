import type { Report } from '../domain/report.ts';
import type { Log } from '../domain/log.ts';
import type { Abandoned, Publication, Publisher } from '../publish/publisher.ts';
import { checkAnnotations, checkOutput } from '../report/check-run.ts';
import { escapeMarkdown } from '../report/escape/markdown.ts';
import { CHECK_RUN } from '../report/limits.ts';
import { gateName } from '../report/words.ts';
import type { CheckRun } from './answers.ts';
import { externalId, isOfEarlierAttempt } from './check-key.ts';
import { writeResult, type CheckText, type Written } from './check-result.ts';
import { closeUnfinished, listCheckRuns, openCheckRun, type PendingCheck } from './check-run.ts';
import type { Api } from './client.ts';
import type { WorkflowRun } from './context.ts';
import { clipped, isUncertain, refusal, textOf } from './failures.ts';

export interface CheckOptions {
  readonly connect: () => Promise<Api>;
  readonly gate: string;
  readonly id: string;
  readonly headSha: string;
  readonly run: WorkflowRun | undefined;
  readonly maxAnnotations: number;
  readonly log: Log;
  /** Why the token may be read-only. */
  readonly hint?: string;
  /** Told what to look for before the check run is made, so that a post step can close it whenever this process dies. */
  readonly onOpening?: (check: PendingCheck) => Promise<void>;
}

const PUBLISHER = 'check run';

/** Shows a run as a check on the commit: in progress from `begin`, completed by `publish` or `abandon`. */
export class CheckPublisher implements Publisher {
  readonly name = PUBLISHER;
  readonly #options: CheckOptions;
  readonly #externalId: string;
  #check: CheckRun | undefined;
  #refused: unknown;
  #completed = false;

  constructor(options: CheckOptions) {
    this.#options = options;
    this.#externalId = externalId(options.gate, options.id, options.run, crypto.randomUUID().slice(0, 8));
  }

  /** What the comment needs to know of the check: its page, and the login of the token's app. */
  get check(): CheckRun | undefined {
    return this.#check;
  }

  async begin(): Promise<void> {
    try {
      const api = await this.#options.connect();
      this.#check = await this.#open(api);
      await this.#closeOrphans(api);
    } catch (error) {
      this.#refused = error;
    }
  }

  async publish(report: Report): Promise<Publication> {
    try {
      const api = await this.#options.connect();
      this.#check ??= await this.#open(api);
      return await this.#complete(api, this.#check, report);
    } catch (error) {
      return this.#refusal(error);
    }
  }

  async abandon({ kind, reason }: Abandoned): Promise<void> {
    const { connect, log } = this.#options;
    if (this.#check === undefined || this.#completed) {
      return;
    }
    const output = {
      title: kind === 'cancelled' ? 'Cancelled' : 'Could not scan',
      summary: `The run ended without a report: ${escapeMarkdown(clipped(reason))}`,
    };
    try {
      await closeUnfinished(await connect(), this.#check.id, kind === 'cancelled' ? 'cancelled' : 'failure', output);
    } catch (error) {
      log.warning(`The check run could not be closed: ${textOf(error)}`);
    }
  }

  async #open(api: Api): Promise<CheckRun> {
    // What was refused once is refused again; only what may have been bad luck is tried a second time.
    if (this.#refused !== undefined && !isUncertain(this.#refused)) {
      throw this.#refused;
    }
    const { gate, id, headSha, run, onOpening } = this.#options;
    const pending = { name: gateName({ gate, id }), headSha, externalId: this.#externalId };
    await onOpening?.(pending);
    return openCheckRun(api, {
      ...pending,
      ...(run !== undefined && { detailsUrl: run.url }),
      title: 'Scanning',
      summary: 'The scan is running.',
    });
  }

  async #closeOrphans(api: Api): Promise<void> {
    const { gate, id, headSha, run, log } = this.#options;
    if (run === undefined || run.attempt < 2) {
      return;
    }
    try {
      const runs = await listCheckRuns(api, headSha, gateName({ gate, id }));
      const output = { title: 'Cancelled', summary: `Attempt ${run.attempt} of the same workflow run has taken over.` };
      for (const orphan of runs) {
        if (orphan.status !== 'completed' && isOfEarlierAttempt(orphan.externalId, gate, id, run)) {
          await closeUnfinished(api, orphan.id, 'cancelled', output);
        }
      }
    } catch (error) {
      log.warning(`A check run of an earlier attempt may still be open: ${textOf(error)}`);
    }
  }

  async #complete(api: Api, check: CheckRun, report: Report): Promise<Publication> {
    const { run, maxAnnotations } = this.#options;
    const { annotations, rest } = checkAnnotations(report, { max: maxAnnotations });
    const { conclusion, ...output } = checkOutput(report, run === undefined ? {} : { detailsUrl: run.url });
    const written = await writeResult(api, check.id, { conclusion, output: withLine(output, rest), annotations });
    this.#completed = true;
    const message = [refusedSentence(written), rest].filter((text) => text !== undefined).join(' ');
    return {
      publisher: PUBLISHER,
      status: 'published',
      ...(check.url !== undefined && { url: check.url }),
      ...(message !== '' && { message }),
    };
  }

  #refusal(error: unknown): Publication {
    const { hint } = this.#options;
    return refusal({ publisher: PUBLISHER, permission: 'checks: write', ...(hint !== undefined && { hint }) }, error);
  }
}

function refusedSentence({ refused, refusal: words = '' }: Written): string | undefined {
  return refused === 0 ? undefined : `GitHub refused ${refused} annotations: ${words}`;
}

/** The output with one more line at its end, where that fits. */
function withLine(output: CheckText, line: string | undefined): CheckText {
  const summary = `${output.summary}\n\n${line ?? ''}`;
  return line === undefined || Buffer.byteLength(summary) > CHECK_RUN.textBytes ? output : { ...output, summary };
}
