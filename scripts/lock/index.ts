import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { format } from 'prettier';
import { messageOf } from '../../src/domain/errors.ts';
import type { ScannerSource } from '../../src/domain/installation.ts';
import { createFetch } from '../../src/install/download/transport.ts';
import { goPackageOf } from '../../src/install/go-package.ts';
import { compareVersions, problemsOf } from '../../src/install/lock/check.ts';
import { rowsOf } from '../../src/install/lock/index.ts';
import { SOURCES } from '../../src/install/sources/index.ts';
import { goSum } from './go-sum.ts';
import { readCommand, USAGE, type LockCommand } from './options.ts';
import { readRecord } from './records.ts';
import { renderIndex, renderRows } from './render.ts';
import { makeRow } from './row.ts';

const FOLDER = 'src/install/lock';
const say = (text: string): void => console.error(text);

async function addRow(command: Extract<LockCommand, { kind: 'row' }>): Promise<void> {
  const source = SOURCES.get(command.scanner);
  if (source === undefined) {
    throw new Error(`no scanner is called "${command.scanner}"; there are ${[...SOURCES.keys()].join(', ')}`);
  }
  const before = rowsOf(source.name).filter(({ version }) => version !== command.version);
  const row = await withWorkDir((workDir) => rowFor(source, command, workDir));
  const rows = [...before, row].sort((left, right) => compareVersions(right.version, left.version));
  const problems = problemsOf(source, rows);
  if (problems.length > 0) {
    throw new Error(problems.join('; '));
  }
  writeFileSync(join(FOLDER, 'rows', `${source.name}.ts`), await renderRows(rows));
  writeFileSync(join(FOLDER, 'index.ts'), await renderIndex([...SOURCES.keys()]));
  say(
    `${source.name} ${row.version}: ${Object.keys(row.assets).join(', ') || 'no asset'}; by ${row.records.join(', ')}`,
  );
}

async function rowFor(
  source: ScannerSource,
  command: Extract<LockCommand, { kind: 'row' }>,
  workDir: string,
): ReturnType<typeof makeRow> {
  const { version, records, published, baseUrl } = command;
  const go = source.go === undefined ? undefined : await goSum(goPackageOf(source.go.package, version), version);
  const request = {
    source,
    version,
    records: records.map(({ name, file }) => readRecord(name, readFileSync(file, 'utf8'))),
    today: new Date().toISOString().slice(0, 10),
    workDir,
    ...(published === undefined ? {} : { published }),
    ...(baseUrl === undefined ? {} : { baseUrl }),
    ...(go === undefined ? {} : { go }),
  };
  const ports = {
    fetch: createFetch(),
    log: { info: say, warning: say, error: say, debug: () => undefined },
    signal: new AbortController().signal,
    now: Date.now,
    sleep,
    random: Math.random,
  };
  return makeRow(request, ports);
}

async function withWorkDir<T>(use: (folder: string) => Promise<T>): Promise<T> {
  const folder = mkdtempSync(join(tmpdir(), 'gatehouse-lock-'));
  try {
    return await use(folder);
  } finally {
    rmSync(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

function check(): void {
  const problems = [...SOURCES.values()].flatMap((source) => problemsOf(source, rowsOf(source.name)));
  if (problems.length > 0) {
    throw new Error(problems.join('\n'));
  }
  say(`${SOURCES.size} scanners, ${[...SOURCES.keys()].flatMap(rowsOf).length} rows: well-formed`);
}

async function takeRoot(file: string): Promise<void> {
  const root: unknown = JSON.parse(readFileSync(file, 'utf8'));
  const text = `/** The keys of the public Sigstore instance, as its TUF repository published them; made by \`npm run lock -- --sigstore-root FILE\`. */
export const PUBLIC_GOOD_ROOT: unknown = ${JSON.stringify(root)};
`;
  const options = { parser: 'typescript', singleQuote: true, printWidth: 120, trailingComma: 'all' } as const;
  writeFileSync('src/install/signature/public-good-root.ts', await format(text, options));
}

async function main(): Promise<void> {
  const command = readCommand(process.argv.slice(2));
  switch (command.kind) {
    case 'help':
      say(USAGE);
      return;
    case 'check':
      check();
      return;
    case 'root':
      await takeRoot(command.file);
      return;
    case 'row':
      await addRow(command);
  }
}

try {
  await main();
} catch (error) {
  say(`lock: ${messageOf(error)}`);
  process.exitCode = 1;
}
