import type { Exception } from '../../domain/exception.ts';
import type { PolicyFile } from '../../domain/policy.ts';
import type { WrittenGap } from './accepted-gaps.ts';
import type { Place } from './mistake.ts';

/** What the file says of one input: its text as a workflow would write it, and where. */
export interface Setting extends Place {
  readonly text: string;
  /** Of the globs in the text those that hold for a while, with the reason. */
  readonly accepted?: readonly WrittenGap[];
}

export type Settings = ReadonlyMap<string, Setting>;

/** One run of a gate that the file configures. */
export interface ConfiguredRun extends Place {
  readonly gate: string;
  /** Absent: the run of every step of that gate that names no other. */
  readonly id?: string;
  readonly settings: Settings;
}

export interface FilePolicy {
  readonly settings: Settings;
  /** What no input has. */
  readonly parts: PolicyFile;
}

/** A configuration file that holds no mistake. */
export interface ConfigFile {
  /** As messages call it. */
  readonly name: string;
  /** Absent where the file has none; then inputs are bound only by what the file says of their gate. */
  readonly policy?: FilePolicy;
  readonly exceptions: readonly Exception[];
  /** What a reader of the verdict should know about the exceptions. */
  readonly notices: readonly string[];
  /** Files with more exceptions, from the root of the repository. */
  readonly exceptionFiles: readonly Setting[];
  readonly runs: readonly ConfiguredRun[];
}
