import type { Log } from '../domain/log.ts';
import type { Publication, Publisher } from '../publish/publisher.ts';
import { CheckPublisher } from './check-publisher.ts';
import type { PendingCheck } from './check-run.ts';
import { connect, type Api } from './client.ts';
import { commentPublisher, type CommentMode } from './comment-publisher.ts';
import { readContext, type Context, type Env } from './context.ts';
import { unavailable, withAnnotations, type Annotate } from './fallback.ts';
import { DEFAULT_PACE, type Pace } from './pace.ts';
import { sarifPublisher } from './sarif-publisher.ts';
import { SUGGESTIONS, suggestionPublisher } from './suggestion-publisher.ts';
import { summaryPublisher } from './summary-publisher.ts';

export interface GithubOptions {
  readonly env: Env;
  /** The parsed file of GITHUB_EVENT_PATH; undefined when there is none or it cannot be read. */
  readonly event: unknown;
  readonly token?: string;
  readonly gate: string;
  readonly id: string;
  /** Of Gatehouse. */
  readonly version: string;
  readonly log: Log;
  readonly check: boolean;
  readonly comment: CommentMode;
  /** Default off. */
  readonly suggestions?: 'on' | 'off';
  readonly maxAnnotations: number;
  readonly sarif: 'auto' | 'never';
  readonly summary: boolean;
  readonly annotate: Annotate;
  readonly writeSummary?: (markdown: string) => Promise<void> | void;
  /** Told what to look for before a check run is made: save it for the post step. */
  readonly onCheckOpening?: (check: PendingCheck) => Promise<void>;
  readonly pace?: Partial<Pace>;
}

/** Everything a run shows on GitHub. The summary comes first: it needs no network, so that it is there whatever happens to the others. */
export function githubPublishers(options: GithubOptions): readonly Publisher[] {
  const { env, event, log, summary, writeSummary } = options;
  const context = readContext(env, event);
  for (const notice of context.notices) {
    log.warning(notice);
  }
  return [...(summary ? [summaryPublisher(writeSummary)] : []), ...apiPublishers(options, context)];
}

function apiPublishers(options: GithubOptions, context: Context): readonly Publisher[] {
  const { gate, id, log, check, comment, suggestions, sarif, annotate, maxAnnotations, onCheckOpening } = options;
  const obstacle = obstacleOf(options, context);
  if (obstacle !== undefined) {
    return wanted(options).map(({ name, permission }) => {
      const publisher = unavailable(obstacle(name, permission));
      return name === 'check run' ? withAnnotations(publisher, annotate) : publisher;
    });
  }
  const open = once(() => connectTo(options, context));
  const hint = hintOf(context);
  const common = { connect: open, context, ...(hint !== undefined && { hint }) };
  const checkPublisher = new CheckPublisher({
    ...common,
    gate,
    id,
    headSha: context.headSha ?? '',
    run: context.run,
    maxAnnotations,
    log,
    ...(onCheckOpening !== undefined && { onOpening: onCheckOpening }),
  });
  return [
    ...(check ? [withAnnotations(checkPublisher, annotate)] : []),
    ...(comment === 'never'
      ? []
      : [commentPublisher({ ...common, gate, id, mode: comment, check: () => checkPublisher.check })]),
    ...(suggestions === 'on'
      ? [suggestionPublisher({ ...common, gate, id, log, check: () => checkPublisher.check })]
      : []),
    ...(sarif === 'never' ? [] : [sarifPublisher(common)]),
  ];
}

function wanted({ check, comment, suggestions, sarif }: GithubOptions) {
  return [
    ...(check ? [{ name: 'check run', permission: 'checks: write' }] : []),
    ...(comment === 'never' ? [] : [{ name: 'comment', permission: 'pull-requests: write' }]),
    ...(suggestions === 'on' ? [{ name: SUGGESTIONS, permission: 'pull-requests: write' }] : []),
    ...(sarif === 'never' ? [] : [{ name: 'code scanning', permission: 'security-events: write' }]),
  ];
}

type Obstacle = (publisher: string, permission: string) => Publication;

/** What makes every request pointless, if anything does. */
function obstacleOf({ token }: GithubOptions, { problems }: Context): Obstacle | undefined {
  if (problems.length > 0) {
    return (publisher) => ({ publisher, status: 'failed', message: problems.join(' ') });
  }
  if (token === undefined || token === '') {
    return (publisher, permission) => ({
      publisher,
      status: 'forbidden',
      permission,
      message: `There is no token: set the input token to \${{ github.token }} and grant "${permission}" to the job.`,
    });
  }
  return undefined;
}

function hintOf({ fork, dependabot, event }: Context): string | undefined {
  if (event === 'workflow_run' || event === 'pull_request_target') {
    return undefined;
  }
  const who = fork ? 'a pull request from a fork' : dependabot ? 'a run that Dependabot started' : undefined;
  return who && `${who} gets a read-only token; a workflow_run can publish its result`;
}

function connectTo({ token = '', version, log, pace }: GithubOptions, { apiUrl, repository }: Context): Promise<Api> {
  const { owner, repo } = repository ?? { owner: '', repo: '' };
  return connect({ apiUrl, token, owner, repo, version, log, pace: { ...DEFAULT_PACE, ...pace } });
}

function once<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => (made ??= make());
}
