import type { Exception } from '../../domain/exception.ts';
import type { Item } from './tree.ts';

/** One thing that is wrong in a file. */
export interface Mistake {
  /** What is wrong and what to do, in one sentence without the place. */
  readonly message: string;
  /** From 1. */
  readonly line: number;
  readonly column: number;
}

export interface LedgerReading {
  /** Those that could be read, also beside mistakes. */
  readonly exceptions: readonly Exception[];
  readonly mistakes: readonly Mistake[];
  /** What of the file is not applied, or not as its format has it. */
  readonly notices: readonly string[];
}

/** What a file is read by. */
export interface Asked {
  /** As a person would name it. */
  readonly file: string;
  readonly now: Date;
  /** The longest life that the policy allows. */
  readonly maxDays?: number | undefined;
}

/** Reads one format of file into the ledger. */
export interface LedgerFormat {
  /** Whether a file holds it, by the keys it begins with. */
  recognises(root: Item): boolean;
  read(root: Item, asked: Asked): LedgerReading;
}
