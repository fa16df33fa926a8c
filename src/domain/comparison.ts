import type { Baseline } from './baseline.ts';
import { commitSchema, type CommitScanned } from './commit.ts';
import type { Finding } from './finding.ts';
import { summarySchema } from './finding.ts';
import { databaseSchema, targetSchema, type Scan } from './scan.ts';
import { array, count, object, oneOf, text, type Infer } from './schema.ts';

export const DIFF_SOURCES = ['git', 'api', 'none'] as const;

export const BASE_STATES = ['scanned', 'inventory', 'unchanged', 'none'] as const;

/** What the findings of a run were compared with. */
export const comparisonSchema = object(
  {
    base: object(
      {
        sha: text(),
        how: oneOf(
          BASE_STATES,
          'How the base was judged by the scanners and databases of this run: scanned itself, by its inventories, it is what was scanned here, or not at all.',
        ),
        reason: text('Why not at all, or not in whole.'),
      },
      ['how'],
    ),
    baseline: object(
      {
        source: text('Where it was had: a file, an artifact, a cache, a branch.'),
        madeAt: text('ISO 8601, UTC.'),
        commit: commitSchema,
        gatehouse: text(),
        open: summarySchema.properties.open,
        scans: array(
          object({ scanner: text(), version: text(), target: targetSchema, database: databaseSchema }, [
            'scanner',
            'version',
            'target',
          ]),
        ),
      },
      ['source', 'madeAt', 'gatehouse', 'open', 'scans'],
    ),
    diff: object(
      {
        how: oneOf(DIFF_SOURCES, 'Who said what the change touches: Git, the API of the server, or nobody.'),
        sha: text('The commit that the change starts from.'),
        files: count('The files that it touches.'),
        reason: text('Why nobody said.'),
      },
      ['how'],
      'The diff of the change, by which findings are told from those outside of it.',
    ),
  },
  ['base'],
  'What the findings were compared with to tell new ones from known ones.',
);
export type Comparison = Infer<typeof comparisonSchema>;

/** What a run found, and of which commit. */
export interface Head {
  readonly scans: readonly Scan[];
  /** Merged. */
  readonly findings: readonly Finding[];
  readonly commit?: CommitScanned;
}

/** Scans of the base and their findings, made with the scanners and databases of this run. */
export interface BaseState {
  readonly how: Exclude<(typeof BASE_STATES)[number], 'none'>;
  readonly sha?: string;
  readonly scans: readonly Scan[];
  readonly findings: readonly Finding[];
  /** What of the base could not be judged again, one sentence; findings there stay undetermined. */
  readonly incomplete?: string;
}

/** What a run can be compared with. Neither: nothing is known to be new. */
export interface Bases {
  /** Of the base, where it is known although the base could not be judged. */
  readonly baseSha?: string;
  readonly base?: BaseState;
  /** Why there is no `base`. */
  readonly noBase?: string;
  readonly baseline?: { readonly value: Baseline; readonly source: string };
  readonly notices: readonly string[];
}
