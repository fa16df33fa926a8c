import assert from 'node:assert/strict';
import { spawn, type ChildProcess } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Report } from '../../src/domain/report.ts';
import { toolsFolder } from '../../scripts/tools/locate.mjs';

const entry = fileURLToPath(new URL('../../src/cli/entry.ts', import.meta.url));

/** Where images and databases are, and a folder that goes away. */
export interface Bench {
  readonly root: string;
  /** The path of a form of an image, as in `app.docker.tar`. */
  image(file: string): string;
  /** The archive of the database of a scanner. */
  database(scanner: string): string;
  /** The flags with which the built scanners and databases are used, but for what is given here; an empty one is left out. */
  flags(changes?: Readonly<Record<string, string>>): readonly string[];
  /** An empty folder. */
  folder(): string;
  end(): void;
}

export function bench(images: string, databases: string): Bench {
  const root = mkdtempSync(join(tmpdir(), 'gatehouse-e2e-gate-'));
  let folders = 0;
  const database = (name: string): string => join(databases, `${name}.db.tar.gz`);
  // What `go install` built here is in no lock: it is known by its build information. The databases are as old as their last build.
  const usual = {
    accept: 'lock,checksum',
    'install-from': 'path',
    'db-max-age': '99999d',
    'cache-dir': join(root, 'cache'),
    budget: 'total=100000',
  };
  return {
    root,
    database,
    image: (name) => join(images, name),
    flags: ({ scanners = 'trivy,grype', ...changes } = {}) => {
      const files = scanners
        .split(',')
        .map((name) => `${name}=${database(name)}`)
        .join(',');
      const flags = Object.entries({ ...usual, scanners, 'db-file': files, ...changes });
      return flags.flatMap(([name, value]) => (value === '' ? [] : [`--${name}`, value]));
    },
    folder: () => {
      const folder = join(root, String(folders++));
      mkdirSync(folder);
      return folder;
    },
    end: () => rmSync(root, { recursive: true, force: true, maxRetries: 3 }),
  };
}

export interface Ended {
  readonly code: number | null;
  /** Standard output and standard error, as they came. */
  readonly said: string;
  /** Undefined when none was written. */
  readonly report: Report | undefined;
}

export interface Options {
  readonly env?: Readonly<Record<string, string>>;
  /** Runs beside the command, to interfere with it. */
  readonly meanwhile?: (child: ChildProcess) => Promise<void>;
}

/** Runs `gatehouse image-scan` as a person would, with the scanners of the tools cache on the PATH. */
export async function gatehouse(
  folder: string,
  args: readonly string[],
  { env = {}, meanwhile }: Options = {},
): Promise<Ended> {
  const file = join(folder, 'report.json');
  const child = spawn(process.execPath, [entry, 'image-scan', ...args, '--format', 'json', '--output', file], {
    cwd: folder,
    env: { ...process.env, PATH: [toolsFolder(), process.env['PATH']].join(delimiter), ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => (said += chunk.toString()));
  }
  const ended = new Promise<number | null>((resolve, reject) => {
    child.on('error', reject);
    child.on('close', resolve);
  });
  const [code] = await Promise.all([ended, meanwhile?.(child)]);
  return { code, said, report: readReport(file) };
}

function readReport(file: string): Report | undefined {
  return existsSync(file) ? (JSON.parse(readFileSync(file, 'utf8')) as Report) : undefined;
}

/** The report of a run that came to its end and passed. */
export function passed({ code, said, report }: Ended): Report {
  assert.equal(code, 0, said);
  assert(report !== undefined);
  assert.equal(report.verdict, 'pass');
  return report;
}

/** Asserts that a run is an error, and that each scan says why in one sentence that matches. */
export function refused({ code, said, report }: Ended, reason: RegExp): void {
  assert.equal(code, 2, said);
  assert.equal(report?.verdict, 'error');
  for (const scan of report.scans) {
    assert.equal(scan.status, 'failed', scan.id);
    assert.match(scan.reason ?? '', reason);
    assert.doesNotMatch(scan.reason ?? '', /\n/);
  }
}

/** What a scanner saw of a target, in an order of its own. */
export function seen(report: Report, target: string, scanner: string): readonly string[] {
  return report.findings
    .filter((finding) => finding.target === target)
    .filter(({ sightings }) => sightings.some(({ scan }) => scan === `${scanner}@${target}`))
    .filter(({ kind }) => kind === 'vulnerability')
    .map(({ id, severity, component }) => `${id} ${severity} ${component?.purl}`)
    .toSorted();
}
