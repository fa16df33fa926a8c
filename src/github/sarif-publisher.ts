import type { Report } from '../domain/report.ts';
import type { Publication, Publisher } from '../publish/publisher.ts';
import { sarifUploads } from '../report/sarif.ts';
import type { Api } from './client.ts';
import { awaitAnalyses, encode, upload, type Analysis } from './code-scanning.ts';
import type { CodeScanningRef } from './commit.ts';
import type { Context } from './context.ts';
import { isHidden, isRateLimit, refusal, statusOf, textOf } from './failures.ts';
import { findPullRequest } from './pull-request.ts';

export interface SarifOptions {
  readonly connect: () => Promise<Api>;
  readonly context: Context;
  /** Why the token may be read-only. */
  readonly hint?: string;
}

const PUBLISHER = 'code scanning';

/** Uploads every run of the report to code scanning where that is there; where it is not, that is said and nothing more. */
export function sarifPublisher(options: SarifOptions): Publisher {
  return {
    name: PUBLISHER,
    async publish(report) {
      try {
        return await publish(report, options);
      } catch (error) {
        return isNotEnabled(error) ? skipped(notEnabled(error)) : refused(options, error);
      }
    },
  };
}

async function publish(report: Report, { connect, context }: SarifOptions): Promise<Publication> {
  const at = await refOf(connect, context);
  if (at === undefined) {
    return skipped('This event has no branch, tag or pull request that code scanning could file the result under.');
  }
  const api = await connect();
  const uploads = sarifUploads(report);
  const notices = uploads.flatMap(({ notice }) => notice ?? []);
  const ids: string[] = [];
  for (const one of uploads) {
    ids.push(await upload(api, await encode(one), at));
  }
  return ids.length === 0
    ? skipped('There is no completed scan to upload.')
    : outcome(await analysesOf(api, ids), notices, context);
}

// The upload was accepted: not being able to ask what became of it does not undo that.
async function analysesOf(api: Api, ids: readonly string[]): Promise<readonly Analysis[]> {
  try {
    return await awaitAnalyses(api, ids);
  } catch (error) {
    return [{ status: 'pending', errors: [textOf(error)] }];
  }
}

function outcome(analyses: readonly Analysis[], notices: readonly string[], context: Context): Publication {
  const errors = analyses.flatMap((analysis) => analysis.errors);
  if (analyses.some(({ status }) => status === 'failed')) {
    return failed(`Code scanning could not process the SARIF: ${errors.join(' ') || 'GitHub says no reason.'}`);
  }
  const pending = analyses.some(({ status }) => status === 'pending');
  const message = [
    ...notices,
    ...(pending ? [`GitHub is still processing the upload. ${errors.join(' ')}`.trim()] : []),
  ].join(' ');
  const { repository, serverUrl } = context;
  return {
    publisher: PUBLISHER,
    status: 'published',
    ...(repository && { url: `${serverUrl}/${repository.owner}/${repository.repo}/security/code-scanning` }),
    ...(message !== '' && { message }),
  };
}

async function refOf(connect: () => Promise<Api>, context: Context): Promise<CodeScanningRef | undefined> {
  const { codeScanning, headBranch, headSha } = context;
  if (codeScanning !== undefined || headBranch === undefined || headSha === undefined) {
    return codeScanning;
  }
  const found = await findPullRequest(connect, context);
  return 'number' in found ? { ref: `refs/pull/${found.number}/head`, commitSha: headSha } : undefined;
}

// 403 "Advanced Security must be enabled", "Code Security must be enabled", "Code scanning is not enabled", and 404 where there is no such thing.
function isNotEnabled(error: unknown): boolean {
  const status = statusOf(error);
  const said = /must be enabled|not enabled|not available/iu.test(textOf(error));
  return isHidden(error) || (status === 403 && said && !isRateLimit(error));
}

function notEnabled(error: unknown): string {
  return `Code scanning is not enabled for this repository, so no SARIF was uploaded (GitHub said ${statusOf(error) ?? ''}: ${textOf(error)}).`;
}

function refused({ hint }: SarifOptions, error: unknown): Publication {
  return refusal(
    { publisher: PUBLISHER, permission: 'security-events: write', ...(hint !== undefined && { hint }) },
    error,
  );
}

function failed(message: string): Publication {
  return { publisher: PUBLISHER, status: 'failed', message };
}

function skipped(message: string): Publication {
  return { publisher: PUBLISHER, status: 'skipped', message };
}
