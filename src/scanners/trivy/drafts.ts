import type { Observation } from '../../domain/observation.ts';

/** An observation before it is known what the result around it says: keys of JSON come in any order. */
export interface Draft {
  readonly observation: Observation;
  /** The number of the result. */
  readonly result: number;
  /** Where in the file of the result, or in another file. */
  readonly place: { readonly path?: string; readonly startLine?: number; readonly endLine?: number };
  readonly diffId?: string;
  readonly digest?: string;
  /** A licence names its package by name only. */
  readonly packageName?: string;
}
