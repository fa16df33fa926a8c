/** A folder with a baseline that somebody has kept; nobody has looked into it yet. */
export interface Kept {
  readonly folder: string;
  /** Where it was had, for people. */
  readonly source: string;
}

/** A place where baselines outlive a run. */
export interface BaselineStore {
  /** What it is, for people: as in "the cache". */
  readonly name: string;
  /** What a token needs to find one there and to keep one, as written in a workflow. */
  readonly permissions?: { readonly find: string; readonly keep: string };
  /** Brings what is kept into an empty folder, or says where it lies; undefined when nothing is kept. Rejects when that cannot be told. */
  find(into: string): Promise<Kept | undefined>;
  /** Keeps the files of a folder, which hold a baseline, and answers where, for people. */
  keep?(folder: string, files: readonly string[]): Promise<string>;
}

/** A folder on this machine. */
export function fileStore(path: string): BaselineStore {
  return { name: path, find: async () => ({ folder: path, source: path }) };
}
