import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeScanner } from '../../scanners/code-scanner.ts';
import { codeScanner } from '../../scanners/code.ts';

/** The scanner as it looks at one folder, where what a file is may depend on how it begins; `configured`: the names of scanners that were given a configuration. */
export function lookingAt(
  { name, ...scanner }: CodeScanner,
  folder: string,
  configured: Pick<ReadonlySet<string>, 'has'>,
): CodeScanner {
  const unbound = codeScanner(name);
  const hints = { firstLine: firstLines(folder), configured: configured.has(name) };
  return unbound === undefined
    ? { name, ...scanner }
    : { ...scanner, name, suits: (files) => unbound.suits(files, hints) };
}

/** As long as systems take the line that names an interpreter. */
const MAX_BYTES = 256;

/** The first line of a file below a folder, each read once; empty where it cannot be read. */
function firstLines(folder: string): (file: string) => string {
  const known = new Map<string, string>();
  return (file) => {
    const line = known.get(file) ?? firstLine(join(folder, file));
    known.set(file, line);
    return line;
  };
}

function firstLine(path: string): string {
  try {
    const file = openSync(path, 'r');
    try {
      const bytes = Buffer.alloc(MAX_BYTES);
      const [line = ''] = bytes.toString('latin1', 0, readSync(file, bytes)).split('\n');
      return line;
    } finally {
      closeSync(file);
    }
  } catch {
    // It may be closed to us: whoever looks at it by its name then says so.
    return '';
  }
}
