/** Which archive is wanted: the newest of those whose key begins with `prefix`. */
export interface CacheQuery {
  readonly prefix: string;
  /** A larger archive is not brought here. */
  readonly maxBytes: number;
  readonly signal: AbortSignal;
}

/**
 * Archives that outlive a job, as the cache of GitHub Actions keeps them. What comes out of it was written by any job that could write
 * it: it is judged like anything from outside.
 */
export interface JobCache {
  /** Where it is, for people. */
  readonly name: string;
  /** Puts the archive to `path` and gives its key; undefined when there is none. Rejects when the cache cannot be asked. */
  restore(query: CacheQuery, path: string): Promise<string | undefined>;
  /** Keeps the archive; `exists`: there is one under that key, which is never replaced. Rejects when it cannot be kept. */
  save(key: string, path: string, signal: AbortSignal): Promise<'saved' | 'exists'>;
}
