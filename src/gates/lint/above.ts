import { readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';

/** The texts of files with these names in the folders above one, up to `root`: named from there, as in ../go.mod. */
export function aboveOf(root: string, folder: string, names: readonly string[] = []): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (let at = folder; at !== root && at !== dirname(at);) {
    at = dirname(at);
    for (const name of names) {
      const text = textOf(join(at, name));
      if (text !== undefined) {
        texts.set(relative(folder, join(at, name)).split(sep).join('/'), text);
      }
    }
  }
  return texts;
}

function textOf(path: string): string | undefined {
  try {
    return statSync(path).isFile() ? readFileSync(path, 'utf8') : undefined;
  } catch {
    // It is not there, or nobody here may read it: then the scanner cannot either.
    return undefined;
  }
}
