import { setImmediate as nextTurn } from 'node:timers/promises';
import { ScanError } from '../../domain/errors.ts';
import type { Run } from '../../domain/process.ts';
import type { Gap } from '../../domain/scan.ts';
import type { Progress } from '../../scanners/scanner.ts';
import type { KubernetesVersion } from '../rule.ts';
import { discover } from './discover.ts';
import type { Discovery, FoundFile } from './discovery.ts';
import { KeptTrees } from './documents.ts';
import { withLibrary } from './library-loaded.ts';
import type { Contents, Loaded } from './objects.ts';
import { bytesOf, readManifest } from './read.ts';
import type { Rendered } from './render.ts';

/** `auto` renders what it can and names the rest; `always` wants the programs to be there; `never` reads files as they are. */
export type RenderMode = 'auto' | 'always' | 'never';

export interface LoadOptions {
  /** Absolute. */
  readonly workingDirectory: string;
  /** Files and folders, relative to the working directory. */
  readonly paths: readonly string[];
  /** Globs over names of files and folders, relative to the working directory. */
  readonly exclude: readonly string[];
  readonly render: RenderMode;
  /** Value files for every Helm chart, relative to the working directory. */
  readonly helmValues: readonly string[];
  readonly kubernetesVersion: KubernetesVersion;
}

/** What loading is given of the world. */
export interface LoadPorts {
  readonly run: Run;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** The absolute path of a program, when it is there. */
  readonly which: (name: string) => string | undefined;
  readonly signal: AbortSignal;
  progress(progress: Progress): void;
}

/** Everything that was found, all of it accounted for. */
export interface Manifests {
  readonly loaded: readonly Loaded[];
  /** How many custom resources were passed over. */
  readonly foreign: number;
  /** Those custom resources, for whoever has rules for them. */
  readonly others: readonly Loaded[];
  readonly gaps: readonly Gap[];
  readonly notices: readonly string[];
  /** Those of them that hold for whoever looks at the manifests: what was passed over, or could only be read as it is written. */
  readonly passedOver: readonly string[];
}

/** Manifests, or why there is none; and what is no manifest but some scanners take too. */
export interface Found extends Manifests {
  /** Set where there is no object to look at. */
  readonly nothing?: string;
  /** Dockerfiles and Terraform. */
  readonly sources: readonly FoundFile[];
}

/** Finds, renders and reads the manifests of a target. Rejects with a `ScanError` when a path does not exist. */
export async function findManifests(options: LoadOptions, ports: LoadPorts): Promise<Found> {
  const found = await discover({ ...options, signal: ports.signal });
  const rendered = await renderedOf(found, options, ports);
  const files = found.files.filter(({ path }) => !rendered.claimed.has(path));
  const contents = [...rendered.contents, ...(await readAll(files, ports))];
  const loaded = contents.flatMap((one) => one.loaded);
  const gaps = [...found.gaps, ...rendered.gaps, ...contents.flatMap((one) => one.gaps)];
  const foreign = contents.flatMap((one) => one.foreign);
  const passedOver = [...found.notices, ...rendered.notices];
  const nothing =
    found.nothing ?? (loaded.length === 0 ? nothingToScan(options, files.length, gaps, foreign) : undefined);
  return {
    loaded,
    gaps,
    notices: [...passedOver, ...foreignNotice(foreign)],
    passedOver,
    foreign: foreign.length,
    others: contents.flatMap((one) => one.others),
    sources: found.sources,
    ...(nothing !== undefined && { nothing }),
  };
}

/** The same for who looks at objects alone. Rejects with a `ScanError` also when there is no object to look at. */
export async function loadManifests(options: LoadOptions, ports: LoadPorts): Promise<Manifests> {
  const found = await findManifests(options, ports);
  if (found.nothing !== undefined) {
    throw new ScanError(found.nothing);
  }
  return found;
}

async function renderedOf(found: Discovery, options: LoadOptions, ports: LoadPorts): Promise<Rendered> {
  if (found.charts.length + found.kustomizations.length === 0) {
    return { contents: [], claimed: new Set(), gaps: [], notices: [] };
  }
  const { renderFolders } = await import('./render.ts');
  return renderFolders(found, options, ports);
}

async function readAll(files: readonly FoundFile[], ports: LoadPorts): Promise<readonly Contents[]> {
  const trees = new KeptTrees();
  const contents: Contents[] = [];
  for (const file of files) {
    ports.signal.throwIfAborted();
    const read = await bytesOf(file);
    contents.push(await withLibrary(() => readManifest(file, read, trees)));
    ports.progress({ done: contents.length, total: files.length, unit: 'files' });
    // Reading small files never leaves the microtask queue for long; signals and timers want their turn.
    await nextTurn();
  }
  return contents;
}

function nothingToScan(
  { paths }: LoadOptions,
  files: number,
  gaps: readonly Gap[],
  foreign: readonly string[],
): string {
  const where = paths.join(', ');
  const [first] = gaps;
  if (first !== undefined) {
    const more = gaps.length > 1 ? ` (and ${gaps.length - 1} more that could not be read)` : '';
    return `No Kubernetes object could be read in ${where}: ${first.what}: ${first.reason}${more}.`;
  }
  return foreign.length > 0
    ? `No Kubernetes object to look at in ${where}, only custom resources, which no rule knows (${counted(foreign)}).`
    : `No Kubernetes object in ${where}: none of its ${files} YAML and JSON files has apiVersion and kind; name the folder that holds the manifests.`;
}

function foreignNotice(foreign: readonly string[]): readonly string[] {
  return foreign.length === 0 ? [] : [`Passed over, since no rule knows custom resources: ${counted(foreign)}.`];
}

const SHOWN_KINDS = 20;

function counted(kinds: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const kind of kinds) {
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  const sorted = [...counts].toSorted(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  const rest = sorted.length > SHOWN_KINDS ? ` and ${sorted.length - SHOWN_KINDS} more kinds` : '';
  return `${sorted
    .slice(0, SHOWN_KINDS)
    .map(([kind, count]) => `${count} ${kind}`)
    .join(', ')}${rest}`;
}
