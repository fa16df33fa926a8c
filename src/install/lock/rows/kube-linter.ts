import type { LockRow } from '../../../domain/installation.ts';

/** None: no public record of its releases was found, and the project publishes no checksums. */
export const rows: readonly LockRow[] = [];
