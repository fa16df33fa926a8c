import { batches, type CheckAnnotation, type CheckOutput } from '../report/check-run.ts';
import { CHECK_RUN } from '../report/limits.ts';
import { readCheckRun } from './answers.ts';
import { getCheckRun } from './check-run.ts';
import type { Api } from './client.ts';
import { isUncertain, statusOf, textOf } from './failures.ts';
import { pause } from './pace.ts';

/** Title, summary and text of a check run; the API refuses anything more. */
export type CheckText = Omit<CheckOutput, 'conclusion' | 'text'> & { readonly text?: string };

export interface CheckResult {
  readonly conclusion: CheckOutput['conclusion'];
  readonly output: CheckText;
  readonly annotations: readonly CheckAnnotation[];
}

export interface Written {
  /** Annotations that GitHub would not take, with its words. */
  readonly refused: number;
  readonly refusal?: string;
}

/**
 * Appends all annotations in batches and completes the check run with the last of them. A batch that GitHub refuses (422) is left
 * out and counted: the conclusion is written whatever happens to the annotations.
 */
export async function writeResult(api: Api, id: number, result: CheckResult): Promise<Written> {
  const all = batches(result.annotations, CHECK_RUN.annotationsPerRequest);
  let accepted = 0;
  let written: Written = { refused: 0 };
  for (const batch of all.slice(0, -1)) {
    const refusal = await append(api, { id, output: result.output, batch, before: accepted });
    accepted += refusal === undefined ? batch.length : 0;
    written = count(written, batch, refusal);
  }
  const last = all.at(-1) ?? [];
  const refusal = await finish(api, { id, output: result.output, batch: last, before: accepted }, result.conclusion);
  return count(written, last, refusal);
}

function count({ refused, refusal: before }: Written, batch: readonly unknown[], refusal: string | undefined): Written {
  const said = before ?? refusal;
  return {
    refused: refused + (refusal === undefined ? 0 : batch.length),
    ...(said !== undefined && { refusal: said }),
  };
}

interface Update {
  readonly id: number;
  readonly output: CheckText;
  readonly batch: readonly CheckAnnotation[];
  /** Annotations that the check run had before this update. */
  readonly before: number;
  readonly conclusion?: CheckResult['conclusion'];
}

/** The words of GitHub when it refused the batch; undefined when it took it. */
async function append(api: Api, update: Update): Promise<string | undefined> {
  try {
    await updateOnce(api, update);
    return undefined;
  } catch (error) {
    return refusedBy(error);
  }
}

/** As `append`; then without annotations, then with the shortest output, so that the conclusion is written. */
async function finish(api: Api, update: Update, conclusion: CheckResult['conclusion']): Promise<string | undefined> {
  const { title } = update.output;
  let refusal: string | undefined;
  for (const attempt of [
    update,
    { ...update, batch: [] },
    { ...update, batch: [], output: { title, summary: title } },
  ]) {
    const again = await append(api, { ...attempt, conclusion });
    if (again === undefined) {
      return refusal;
    }
    refusal ??= again;
  }
  throw new Error(`GitHub refuses the result of the check: ${refusal ?? ''}`);
}

function refusedBy(error: unknown): string {
  if (statusOf(error) === 422) {
    return textOf(error);
  }
  throw error;
}

// GitHub appends what it is sent and cannot tell a repetition: after an uncertain answer its own count says where to go on.
async function updateOnce(api: Api, update: Update): Promise<void> {
  let rest = update;
  for (let attempt = 1; ; attempt += 1) {
    try {
      await send(api, rest);
      return;
    } catch (error) {
      if (!isUncertain(error) || attempt >= api.pace.attempts) {
        throw error;
      }
    }
    await pause(api.pace, attempt ** 2);
    const { annotations } = await getCheckRun(api, update.id);
    rest = { ...update, batch: update.batch.slice(Math.max(0, annotations - update.before)) };
  }
}

async function send({ octokit, owner, repo }: Api, { id, output, batch, conclusion }: Update): Promise<void> {
  const { data } = await octokit.request('PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}', {
    owner,
    repo,
    check_run_id: id,
    ...(conclusion !== undefined && { status: 'completed', conclusion, completed_at: new Date().toISOString() }),
    output: { ...output, ...(batch.length > 0 && { annotations: [...batch] }) },
  });
  readCheckRun(data);
}
