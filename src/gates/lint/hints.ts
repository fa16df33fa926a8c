import { closeSync, openSync, readSync } from 'node:fs';
import { join } from 'node:path';
import type { CodeScanner } from '../../scanners/code-scanner.ts';
import { codeScanner } from '../../scanners/code.ts';
import { aboveOf } from './above.ts';

/**
 * The scanner as it looks at one folder, where what a file is may depend on how it begins and on what lies above, up to `root`; `configured`: the names of
 * scanners that were given a configuration.
 */
export function lookingAt(
  { name, ...scanner }: CodeScanner,
  { root, folder }: { readonly root: string; readonly folder: string },
  configured: Pick<ReadonlySet<string>, 'has'>,
): CodeScanner {
  const unbound = codeScanner(name);
  if (unbound === undefined) {
    return { name, ...scanner };
  }
  const above = [...aboveOf(root, folder, scanner.looksAbove).keys()];
  const hints = { firstLine: firstLines(folder), configured: configured.has(name), above };
  return {
    ...scanner,
    name,
    suits: (files) => unbound.suits(files, hints),
    ...(unbound.affected !== undefined && { affected: (tree) => unbound.affected?.({ ...tree, above }) }),
  };
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
