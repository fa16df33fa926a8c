import type {
  InstallSource,
  LockedAsset,
  LockRow,
  Platform,
  ScannerSource,
  Verification,
} from '../domain/installation.ts';
import type { Log } from '../domain/log.ts';
import type { Run } from '../domain/process.ts';

/** What is to be installed, and what of it may be trusted. */
export interface InstallRequest {
  readonly scanner: ScannerSource;
  /** Without it, the newest version of the lock that is old enough and not denied. */
  readonly version?: string;
  readonly platform: Platform;
  /** Tried in this order. */
  readonly sources: readonly InstallSource[];
  readonly accept: readonly Verification[];
  /** `lock+signature`: the project's signature is checked besides, and a scanner without one that can be checked is refused. */
  readonly verify: 'lock' | 'lock+signature';
  /** A version younger than this is refused. */
  readonly minAgeMs: number;
  /** The lock: the rows of this scanner, newest first. */
  readonly rows: readonly LockRow[];
  /** Publication days by version, for versions that the lock does not date. */
  readonly dates?: Readonly<Record<string, string>>;
  /** An address that stands for https://github.com: it is followed by the path of the release asset. */
  readonly mirror?: string;
  /** A folder of archives that were brought here by hand. */
  readonly archives?: string;
  /** Where receipts of programs are kept that were built here. */
  readonly cacheDir: string;
  /** Of this run alone: holds downloads and programs until the run ends. */
  readonly workDir: string;
  /** The trusted root of a Sigstore instance of one's own, as JSON; default is the public one. */
  readonly sigstoreRoot?: unknown;
  /** Where the transparency log of that instance, and GitHub's API, are asked; default is the public ones. */
  readonly rekorUrl?: string;
  readonly githubApiUrl?: string;
  /** Lets http:// reach 127.0.0.1, as tests do. */
  readonly loopbackHttp?: 'allowed';
}

export const DEFAULT_ACCEPT: readonly Verification[] = ['lock', 'system'];
export const DEFAULT_MIN_AGE_MS = 7 * 86_400_000;

/** What an HTTP server answered; the body is read once or discarded. */
export interface Answer {
  readonly status: number;
  header(name: string): string | undefined;
  readonly body: AsyncIterable<Uint8Array>;
  discard(): Promise<void>;
}

/** Asks for an address and follows no redirect; with a JSON document it is posted. Rejects when no answer comes. */
export type Fetch = (url: string, signal: AbortSignal, posted?: string) => Promise<Answer>;

/** Folders of programs that outlive a run, by name, version and architecture. */
export interface ToolCache {
  find(name: string, version: string, arch: string): string | undefined;
  /** Copies the folder into the cache and gives the folder there. */
  keep(folder: string, name: string, version: string, arch: string): Promise<string>;
}

/** The effects that an install may have. */
export interface InstallPorts {
  readonly run: Run;
  readonly log: Log;
  readonly fetch: Fetch;
  readonly toolCache: ToolCache;
  /** The absolute path of a program on the PATH. */
  which(name: string): string | undefined;
  /** The environment that package managers are started from; they see only the names they need. */
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly signal: AbortSignal;
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
  /** At least 0, less than 1. */
  random(): number;
}

export interface Installed {
  /** Absolute; what was hashed, with no link left in it. */
  readonly path: string;
  readonly version: string;
  readonly source: InstallSource;
  readonly verified: Verification;
  readonly sha256: string;
  /** Who signed it, when that was checked. */
  readonly signedBy?: string;
  /** What was passed over and why, and what could not be told. */
  readonly notices: readonly string[];
}

/** The version that is to be had. */
export interface Wanted {
  readonly version: string;
  /** Whether the caller named it. */
  readonly named: boolean;
  readonly row: LockRow | undefined;
  readonly notices: readonly string[];
}

export interface Attempt {
  readonly request: InstallRequest;
  readonly ports: InstallPorts;
  readonly wanted: Wanted;
}

/** What one source gave: a program, or why not. `absent`: it has none, as may be expected; `unavailable`: it was to have one, which people are told. */
export type Outcome =
  | { readonly status: 'installed'; readonly installed: Installed }
  | { readonly status: 'absent' | 'unavailable'; readonly reason: string };

export function absent(reason: string): Outcome {
  return { status: 'absent', reason };
}

export function unavailable(reason: string): Outcome {
  return { status: 'unavailable', reason };
}

export function fill(template: string, values: { readonly version: string; readonly asset?: string }): string {
  return template.replaceAll('{version}', values.version).replaceAll('{asset}', values.asset ?? '');
}

/** The name of the program's file on a platform. */
export function binaryName({ scanner, platform }: Pick<InstallRequest, 'scanner' | 'platform'>): string {
  return platform.startsWith('win32') ? `${scanner.binary}.exe` : scanner.binary;
}

/** The asset of the lock, if the version has a row with this platform. */
export function lockedAsset({ request, wanted }: Attempt): LockedAsset | undefined {
  return wanted.row?.assets[request.platform];
}

/** Trivy 0.74.0 */
export function label({ request, wanted }: Attempt): string {
  return `${request.scanner.name} ${wanted.version}`;
}
