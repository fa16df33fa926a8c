import { PLATFORMS, type LockRow, type Platform, type ScannerSource } from '../../src/domain/installation.ts';
import type { Target } from '../../src/domain/scan.ts';
import { rowsOf } from '../../src/install/lock/index.ts';
import { SOURCES } from '../../src/install/sources/index.ts';
import type { SeverityWords } from '../../src/scanners/severity-words.ts';
import { SEVERITY_TABLES } from './scanner-severities.ts';
import { table } from './tables.ts';

/** What every scanner says of itself, whatever drives it. */
export interface Described {
  readonly name: string;
  readonly version: string;
  readonly homepage: string;
  /** SPDX. */
  readonly licence: string;
  readonly targets: readonly Target['kind'][];
  readonly driver?: string;
  /** Names that its process may see of the caller's environment; absent where there is no process. */
  readonly environment?: readonly string[];
  readonly needs?: readonly string[];
  readonly looksAt?: string;
  /** The name under which its program is had, where that is another. */
  readonly program?: string;
}

/** The block of a page that the registry, the sources and the lock say. */
export function factsOf(scanner: Described): string {
  const source = SOURCES.get(scanner.program ?? scanner.name);
  const rows = rowsOf(source?.name ?? '');
  const blocks = [
    table(['', ''], [...about(scanner, source, rows), ...(source === undefined ? [] : had(source, rows))]),
    platforms(source, rows[0]),
  ];
  return blocks.filter((block) => block !== undefined).join('\n\n');
}

function about(scanner: Described, source: ScannerSource | undefined, [newest, ...older]: readonly LockRow[]) {
  const { name, version, homepage, licence, targets, looksAt, needs = [], environment, driver } = scanner;
  const others = older.map((row) => row.version);
  const known =
    newest === undefined ? version : `${newest.version}${others.length === 0 ? '' : `; ${others.join(', ')}`}`;
  const what = looksAt === undefined ? '' : `: ${looksAt}`;
  return [
    ['Scanner', `[${name}](${homepage}), ${licence}`],
    [newest === undefined ? 'Version' : 'Versions that the lock knows, newest first', known],
    ['Looks at', `${targets.join(', ')}${what}`],
    ...(driver === undefined ? [] : [['Is', DRIVERS[driver] ?? driver]]),
    ...(needs.length === 0 ? [] : [['Needs besides, on the PATH', needs.map(code).join(', ')]]),
    ...(environment === undefined ? [] : [['Sees of the environment', environmentOf(environment)]]),
    ...(source === undefined
      ? []
      : [['Repository', `[${source.repository}](https://github.com/${source.repository})`]]),
  ];
}

const DRIVERS: Readonly<Record<string, string>> = {
  process: 'a program, run with a home folder of its own',
  http: 'a service, asked over its API',
  kubernetes: 'Jobs in the cluster',
  builtin: 'part of Gatehouse',
};

function environmentOf(names: readonly string[]): string {
  return names.length === 0 ? 'nothing' : names.map(code).join(', ');
}

function code(text: string): string {
  return `\`${text}\``;
}

function had({ go, pypi, system, signature }: ScannerSource, [newest]: readonly LockRow[]) {
  const packages = Object.entries(system ?? {}).map(([manager, name]) => `${code(name)} (${manager})`);
  return [
    ...(go === undefined
      ? []
      : [
          [
            'Module',
            `${code(go.package)}, ${newest?.go === undefined ? 'in no row of the lock' : 'by the hash of the Go checksum database, which the lock keeps'}`,
          ],
        ]),
    ...(pypi === undefined
      ? []
      : [
          [
            'Wheel',
            `${code(pypi)} of PyPI, ${newest?.wheels === undefined ? 'in no row of the lock' : 'by the SHA-256 in the lock'}`,
          ],
        ]),
    ...(packages.length === 0
      ? []
      : [['Package of the operating system', `${packages.join(', ')}, by its signed index`]]),
    ['Signature', signatureOf(signature)],
  ];
}

function signatureOf(signature: ScannerSource['signature']): string {
  return signature.kind === 'unverifiable'
    ? `none that is checked: ${signature.reason}`
    : `${SIGNATURES[signature.kind]}, checked with \`verify: lock+signature\``;
}

const SIGNATURES = {
  'sigstore-bundle': 'a Sigstore bundle for each asset',
  'sigstore-checksums': 'Sigstore, of the checksums file',
  'github-attestation': 'attestations of GitHub',
  gpg: 'GPG',
} as const satisfies Readonly<Record<Exclude<ScannerSource['signature']['kind'], 'unverifiable'>, string>>;

const NAMES: Readonly<Record<Platform, string>> = {
  'linux-x64': 'Linux x64',
  'linux-arm64': 'Linux ARM64',
  'darwin-x64': 'macOS x64',
  'darwin-arm64': 'macOS ARM64',
  'win32-x64': 'Windows x64',
  'win32-arm64': 'Windows ARM64',
};

/** What the newest version can be verified by on each platform. */
function platforms(source: ScannerSource | undefined, newest: LockRow | undefined): string | undefined {
  if (source === undefined || newest === undefined) {
    return undefined;
  }
  const hasWheels = newest.wheels !== undefined;
  const rows = PLATFORMS.map((platform) => [
    NAMES[platform],
    assetOf(source, newest, platform),
    ...(hasWheels ? [newest.wheels?.[platform] === undefined ? '–' : 'SHA-256'] : []),
    ...(newest.go === undefined ? [] : ['hash of the module']),
  ]);
  const head = [
    '',
    'Release asset',
    ...(hasWheels ? ['Wheel'] : []),
    ...(newest.go === undefined ? [] : ['`go install`']),
  ];
  return `${newest.version} is verified by:\n\n${table(head, rows)}`;
}

function assetOf(source: ScannerSource, newest: LockRow, platform: Platform): string {
  const locked = newest.assets[platform];
  if (locked === undefined) {
    return source.assets[platform] === undefined ? '–' : 'not in the lock: not run';
  }
  return locked.binarySha256 === undefined && locked.archive !== 'none'
    ? 'SHA-256 of the archive'
    : 'SHA-256 of the program';
}

/** A table of words, where a table decides. */
export function severities(name: string): string | undefined {
  const words: SeverityWords | undefined = SEVERITY_TABLES[name];
  return (
    words &&
    table(
      ['It says', 'Here'],
      Object.entries(words).map(([word, severity]) => [code(word), severity]),
    )
  );
}
