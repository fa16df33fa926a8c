import { NETWORK_ENVIRONMENT } from '../domain/environment.ts';
import type { Target } from '../domain/scan.ts';
import type { Check, ReportFormat } from './reading.ts';

/** Where an image, or what stands for one, is taken from. */
export const IMAGE_SOURCES = ['registry', 'docker', 'docker-archive', 'oci-archive', 'oci-dir', 'sbom'] as const;
export type ImageSource = (typeof IMAGE_SOURCES)[number];

export interface ImageReference {
  readonly source: ImageSource;
  /** An absolute path, or the name of an image as registries and daemons know it. */
  readonly locator: string;
}

/** One program run: argv and the part of its environment that the definition sets itself. */
export interface Step {
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** The exit codes of a run that came to its end; any other is a broken run, never a clean one. */
  readonly completed: readonly number[];
}

/** The folders of a run; all absolute. */
export interface RunFolders {
  /** Empty, for this step alone, and also its working directory, `HOME` and `TMPDIR`: no configuration of the checkout is obeyed unasked. */
  readonly scratch: string;
  /** Holds the database; shared by all scans of a run, and only read once it is prepared. */
  readonly cache: string;
}

export type DatabaseSource =
  /** A mirror; absent: the scanner's own. Several are tried by asking for one preparation each, in order. */
  | { readonly kind: 'mirror'; readonly address?: string }
  /** An archive that was brought along. */
  | { readonly kind: 'file'; readonly path: string };

/** How the database comes into the cache: by a run of the scanner, or by unpacking an archive with exactly these files. */
export type Preparation =
  | { readonly kind: 'run'; readonly step: Step }
  | { readonly kind: 'unpack'; readonly archive: string; readonly into: string; readonly files: readonly string[] };

export interface DatabaseState {
  /** ISO 8601, UTC. */
  readonly updatedAt?: string;
  readonly digest?: string;
}

/** What a database is made of: `java` tells which package a JAR is, and is needed for images that hold one. */
export type DatabasePart = 'vulnerability' | 'java';

/** Where the state of a database is told: by a run of the scanner on its standard output, or in a file of the cache. */
export type StatusQuestion =
  { readonly kind: 'run'; readonly step: Step } | { readonly kind: 'read'; readonly file: string };

/** A database that is fetched once per run and then read by every scan. */
export interface DatabaseDefinition {
  /** The first is needed for any scan, the others by some images. */
  readonly parts: readonly DatabasePart[];
  /** The version of the schema of a part: databases of different ones are not each other's. */
  readonly schemas: Readonly<Partial<Record<DatabasePart, string>>>;
  /** The files of a part in the cache folder, with forward slashes. */
  readonly files: Readonly<Partial<Record<DatabasePart, readonly string[]>>>;
  /** `part` is the vulnerabilities unless said otherwise. */
  prepare(source: DatabaseSource, folders: RunFolders, part?: DatabasePart): Preparation;
  /** Asks for the state of a part of the database in the cache. */
  status(folders: RunFolders, part?: DatabasePart): StatusQuestion;
  /** What the answer says; undefined when there is no usable database. */
  readStatus(answer: string, part?: DatabasePart): DatabaseState | undefined;
  /** The part that a broken run says it needs and was not given. */
  lacking?(said: string): DatabasePart | undefined;
}

export interface ScanRequest extends RunFolders {
  readonly image: ImageReference;
  readonly checks: readonly Check[];
  /** Whether the SBOM is wanted besides the report. */
  readonly withSbom?: boolean;
  readonly timeoutMs: number;
  /** As in linux/arm64, for an image of several platforms. */
  readonly platform?: string;
  /** A configuration file of the scanner that the user named. */
  readonly configFile?: string;
  /** A folder with a Docker config.json that holds the registry credentials of this scan alone. */
  readonly dockerConfig?: string;
  /** Speak HTTP to the registry, or do not check its certificate: for registries inside a network. */
  readonly insecureRegistry?: boolean;
}

/** What one scan runs, one step after the other, and where its outputs are afterwards. */
export interface ScanPlan {
  readonly steps: readonly Step[];
  /** The report, read with `report`. */
  readonly report: string;
  /** CycloneDX of the same scan, where it was wanted or is the inventory. */
  readonly sbom?: string;
  /** Whether the SBOM is also the inventory without which the report's coverage is not known. */
  readonly inventory: boolean;
}

/** A scanner that is a program: data and pure functions. Who runs it gives it the environment `environment` names, no more. */
export interface ProcessScanner {
  readonly name: string;
  readonly driver: 'process';
  /** The version that is run unless another is asked for. */
  readonly version: string;
  readonly homepage: string;
  /** SPDX. */
  readonly licence: string;
  readonly targets: readonly Target['kind'][];
  readonly checks: readonly Check[];
  readonly sources: readonly ImageSource[];
  /** Names that its process may see of the caller's environment. The tokens of GitHub and the runner are never among them. */
  readonly environment: readonly string[];
  /** How a binary tells its version, and where in its output. */
  readonly versionStep: Step;
  readVersion(output: string): string | undefined;
  readonly database: DatabaseDefinition;
  /** Throws a `UserError` for an image that this scanner cannot take. */
  plan(request: ScanRequest): ScanPlan;
  readonly report: ReportFormat;
}

/** What a scanner of images may see: the way to the network and to the Docker daemon. The checks of trust between them are the scanner's own. */
export const IMAGE_ENVIRONMENT = [
  ...NETWORK_ENVIRONMENT,
  'DOCKER_HOST',
  'DOCKER_CERT_PATH',
  'DOCKER_TLS_VERIFY',
  'DOCKER_CONFIG',
] as const;

/** The text of a Docker config.json with a user name and a password for each registry. It holds secrets: write it with mode 0600. */
export function dockerConfigOf(
  credentials: Readonly<Record<string, { readonly username: string; readonly password: string }>>,
): string {
  const auths = Object.entries(credentials).map(([registry, { username, password }]) => [
    registry === 'docker.io' ? 'https://index.docker.io/v1/' : registry,
    { auth: Buffer.from(`${username}:${password}`, 'utf8').toString('base64') },
  ]);
  return `${JSON.stringify({ auths: Object.fromEntries(auths) })}\n`;
}
