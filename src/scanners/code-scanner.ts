import type { Target } from '../domain/scan.ts';
import type { Step } from './process-scanner.ts';
import type { ReportFormat } from './reading.ts';

/** Source code that is scanned. */
export interface SourceTree {
  /** Absolute; findings are named from here. */
  readonly root: string;
  /** Absolute; what is scanned: `root` or below. */
  readonly folder: string;
  /** Below `folder` and named from there, with forward slashes. */
  readonly files: readonly string[];
}

export interface CodeScanRequest extends SourceTree {
  /** Empty, for this scan alone, and its `HOME` and `TMPDIR`. */
  readonly scratch: string;
  /** Of this scanner; outlives the run. */
  readonly cache: string;
  /** What its binary has said. */
  readonly version: string;
  readonly timeoutMs: number;
  /** A configuration file of the scanner that the user named. */
  readonly configFile?: string;
  /** Where its database is, in place of its own: an absolute path or an address. */
  readonly database?: string;
  /** What is in the files that `reads` named and, for a scanner that has it, in `configFile`. */
  readonly texts: ReadonlyMap<string, string>;
  /** What is in the files that `looksAbove` names, by their names from `folder`, as in ../go.mod. */
  readonly above?: ReadonlyMap<string, string>;
  /** Those that `suits` named; absent: those of `files` that it names. */
  readonly suited?: readonly string[];
  /** Everything that is in the tree; absent: `files`. */
  readonly all?: readonly string[];
  /** Those of its files that are to be looked at, where others need not be; it may look at more. */
  readonly selected?: readonly string[];
  /** Whether of what it looks at as a whole, as a module, only the parts with those files are asked for, though others may depend on them. */
  readonly partsOnly?: boolean;
}

/** A source tree that was changed. */
export interface ChangedTree {
  /** Everything that is in it, named from its folder. */
  readonly files: readonly string[];
  /** What the change touches, named from the folder: also what is gone, and what lies above it ("../"). */
  readonly changed: ReadonlySet<string>;
  /** What is in the files that `readsOfChange` named. */
  readonly texts: ReadonlyMap<string, string>;
  /** As in `SourceHints`. */
  readonly above?: readonly string[];
}

/** What tells of files more than their names do. */
export interface SourceHints {
  /** Empty where the file cannot be read. */
  readonly firstLine?: (file: string) => string;
  /** Whether the user named a configuration of this scanner. */
  readonly configured?: boolean;
  /** Names of the files that `looksAbove` names, where they lie in folders above, as in ../go.mod. */
  readonly above?: readonly string[];
}

/** One run of the scanner's program. */
export interface CodeStep extends Step {
  /** The exit code which says that there was nothing to look at; there is no report then. */
  readonly nothing?: number;
  /** Absolute; the program runs here, and names in its report may start here. */
  readonly cwd: string;
  /** Where the report is afterwards: absolute, or what the program prints. */
  readonly report: { readonly file: string } | 'stdout';
  /** What is missing when it breaks, as in a folder; named from the root of findings. */
  readonly what: string;
}

/** A scanner of source code that is a program: data and pure functions. */
export interface CodeScanner {
  readonly name: string;
  readonly driver: 'process';
  readonly version: string;
  readonly homepage: string;
  /** SPDX. */
  readonly licence: string;
  readonly targets: readonly Target['kind'][];
  /** Names that its process may see of the caller's environment. */
  readonly environment: readonly string[];
  /** Programs besides its own that must be on the PATH. */
  readonly needs?: readonly string[];
  readonly versionStep: Step;
  readVersion(output: string): string | undefined;
  /** What it looks at, in words that follow "no": "Go files". */
  readonly looksAt: string;
  /** Those of the files that it looks at; where there are none, it has nothing to do. */
  suits(files: readonly string[], hints?: SourceHints): readonly string[];
  /** Names under which its own settings lie: when one of them is changed, everything is looked at. */
  readonly settings?: RegExp;
  /** Files for which a change can have altered what it finds in them, of which it takes its own; undefined where it can be any. Absent: nobody can tell, so all are looked at. */
  affected?(tree: ChangedTree): readonly string[] | undefined;
  /** Files whose texts `affected` asks for. */
  readsOfChange?(files: readonly string[]): readonly string[];
  /** Files that are its business also where they lie above the folder that is scanned. */
  readonly looksAbove?: readonly string[];
  /** Files that its plan depends on. */
  reads?(files: readonly string[]): readonly string[];
  /** Where the archives of a database lie that is a folder: `above`/ECOSYSTEM/`name`, each of which holds the records of one ecosystem. */
  readonly archives?: { readonly above: string; readonly name: string };
  /** Throws a `UserError` for what it cannot take. */
  plan(request: CodeScanRequest): readonly CodeStep[];
  /** What a broken run means by all that it printed, in words that go on from its name; undefined where its last words say it. */
  complaint?(said: string): string | undefined;
  /** Why a run that came to its end was not the one that was asked for, by what it printed besides its report; words that go on from its name. */
  refusal?(said: string): string | undefined;
  /** What a run that came to its end has printed besides its report, and a reader should know; `what` is the step's. */
  remarks?(said: string, what: string): readonly string[];
  readonly report: ReportFormat;
}

/** How many files are named in one command line: systems take a few hundred kilobytes. */
const FILES_AT_ONCE = 400;

/** The files in groups that fit on a command line, each name so that none is taken for an option. */
export function argumentGroups(files: readonly string[]): readonly (readonly string[])[] {
  const named = files.map((file) => `./${file}`);
  const groups = Math.ceil(named.length / FILES_AT_ONCE);
  return Array.from({ length: groups }, (_, index) => named.slice(index * FILES_AT_ONCE, (index + 1) * FILES_AT_ONCE));
}
