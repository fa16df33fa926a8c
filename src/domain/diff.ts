/** Lines of a file as it is after the change: first and last, both of it; all: nobody can tell which. */
export type ChangedLines = 'all' | readonly (readonly [first: number, last: number])[];

/** What a change does to files. */
export interface Diff {
  readonly how: 'git' | 'api';
  /** The commit that the change starts from. */
  readonly sha?: string;
  /** The files that it adds or alters, as they are called after it, each with its lines; none where only its name or mode is another. */
  readonly files: ReadonlyMap<string, ChangedLines>;
  /** Every name that it touches: those of `files`, of files that are gone, and the earlier names of renamed ones. */
  readonly names: ReadonlySet<string>;
}

/** The diff of a change, or one sentence why it is not known. */
export type DiffFound = Diff | { readonly none: string };
