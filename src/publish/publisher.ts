import type { Report } from '../domain/report.ts';

/** What became of publishing: every publisher answers one of these, and none of them throws. */
export type Publication = { readonly publisher: string } & (
  | { readonly status: 'published'; readonly url?: string; readonly message?: string }
  /** The token may not; `permission` is what the workflow must grant, as in `checks: write`. */
  | { readonly status: 'forbidden'; readonly permission: string; readonly message: string }
  | { readonly status: 'failed'; readonly message: string }
  /** Nothing to do here, as a comment where there is no pull request. */
  | { readonly status: 'skipped'; readonly message: string }
);

/** One place where a report is shown: a check run, a comment, files, later a bucket or a metrics gateway. */
export interface Publisher {
  readonly name: string;
  /** The run is for this: it publishes before the others, and where it fails the verdict is an error. */
  readonly required?: boolean;
  /** Shows that the run has begun, where the place can show that. */
  begin?(): Promise<void>;
  publish(report: Report): Promise<Publication>;
  /** Closes what `begin` opened when the run ends without a report. */
  abandon?(ending: Abandoned): Promise<void>;
}

/** Why there is no report: somebody stopped the run, or it broke. */
export interface Abandoned {
  readonly kind: 'cancelled' | 'broken';
  readonly reason: string;
}
