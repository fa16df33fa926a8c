import { readFileSync, realpathSync, statSync } from 'node:fs';
import { isAbsolute, relative } from 'node:path';

const MAX_TEXT_BYTES = 4 * 1024 * 1024;

/**
 * Reads files of the checkout, each once where several findings of one come one after the other. Answers undefined for one that cannot be read,
 * is no UTF-8, is larger than people write, or lies outside of `root`, also through a link: what a report names is anybody's word.
 */
export function sourceText(root: string): (path: string) => string | undefined {
  let last: { readonly path: string; readonly text: string | undefined } | undefined;
  return (path) => {
    if (last?.path !== path) {
      last = { path, text: readText(root, path) };
    }
    return last.text;
  };
}

function readText(root: string, path: string): string | undefined {
  try {
    const below = relative(realpathSync(root), realpathSync(path));
    if (below === '' || isAbsolute(below) || below.split(/[\\/]/)[0] === '..') {
      return undefined;
    }
    const about = statSync(path);
    if (!about.isFile() || about.size > MAX_TEXT_BYTES) {
      return undefined;
    }
    const bytes = readFileSync(path);
    const text = bytes.toString('utf8');
    return Buffer.from(text, 'utf8').equals(bytes) ? text : undefined;
  } catch {
    // What the report names may be gone or closed to us: its fix is then not shown.
    return undefined;
  }
}
