import { readFile } from 'node:fs/promises';
import { posix, relative, sep } from 'node:path';
import { affectedFiles } from '../../scanners/affected.ts';
import type { CodeScanner } from '../../scanners/code-scanner.ts';
import type { ScanResult } from '../../scanners/scanner.ts';
import { textsOf } from './files.ts';

export interface SelectionRequest {
  readonly scanner: CodeScanner;
  /** Absolute. */
  readonly folder: string;
  /** Everything that is in the folder, named from there. */
  readonly all: readonly string[];
  /** What the change touches, named from there too. */
  readonly changed: ReadonlySet<string>;
  /** A file of settings that the user named; absolute. */
  readonly configFile?: string;
  /** Only what was touched is asked for, not what depends on it. */
  readonly partsOnly?: boolean;
}

/** The files that a scanner has to look at; undefined: all of its own. */
export async function selectionOf(request: SelectionRequest): Promise<readonly string[] | undefined> {
  const { scanner, folder, all, changed, partsOnly = false } = request;
  if (partsOnly) {
    return scanner.suits(all).filter((file) => changed.has(file));
  }
  const [texts, settings] = await Promise.all([
    textsOf(folder, scanner.readsOfChange?.(all) ?? []),
    settingsOf(request),
  ]);
  return affectedFiles(scanner, { files: all, changed, texts, settings });
}

async function settingsOf({
  scanner,
  folder,
  all,
  configFile,
}: SelectionRequest): Promise<ReadonlyMap<string, string>> {
  const found = await textsOf(
    folder,
    all.filter((file) => scanner.settings?.test(file) === true),
  );
  // One that cannot be read is told of by the scanner itself.
  const text = configFile === undefined ? undefined : await readFile(configFile, 'utf8').catch(() => '');
  const name = configFile === undefined ? '' : relative(folder, configFile).split(sep).join('/');
  return text === undefined ? found : new Map([...found, [name, text]]);
}

/** What a scan of some of its files says besides what it found: where it looked, and how much was left out. */
export function limited(
  result: ScanResult,
  { scanner, all, changed, partsOnly = false }: SelectionRequest,
  selected: readonly string[],
  below: string,
): ScanResult {
  const suited = scanner.suits(all).length;
  const gone = scanner.suits([...new Set([...all, ...changed])]).filter((file) => changed.has(file));
  const left = suited - selected.length;
  const limitedTo = [...new Set([...selected, ...gone])].map((file) => posix.join(below, file)).toSorted();
  const coverage = { ...result.coverage, skipped: left };
  return left === 0 && selected.length > 0
    ? result
    : {
        ...result,
        coverage,
        limitedTo,
        notices: [...result.notices, notice(scanner, { count: selected.length, of: suited, partsOnly })],
      };
}

interface Looked {
  readonly count: number;
  readonly of: number;
  readonly partsOnly: boolean;
}

function notice({ name }: CodeScanner, { count, of, partsOnly }: Looked): string {
  const what = count === 0 ? 'linted nothing' : `linted ${count} of ${of} files`;
  return partsOnly
    ? `${name} ${what}: only what is staged is looked at.`
    : `${name} ${what}: the change can have altered nothing in the others. With full: true it lints all.`;
}
