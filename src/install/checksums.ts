import { ScanError } from '../domain/errors.ts';

const HASH = /^[0-9a-f]{64}$/i;
/** `sha256sum` writes two spaces before a name read as text, a space and a star before one read as binary, and a backslash before an escaped line. */
const GNU = /^\\?(?<hash>[0-9a-f]{64}) [ *]?(?<name>.+)$/i;
/** `shasum --tag` and the BSDs. */
const BSD = /^SHA256 \((?<name>.+)\) = (?<hash>[0-9a-f]{64})$/i;

/**
 * SHA-256 digests by file name, of a checksums file in any of the forms that projects publish: GNU text and binary, BSD, and a single digest,
 * which then belongs to `only`. Throws a `ScanError` when a line is none of these, or two lines disagree.
 */
export function parseChecksums(text: string, only?: string): ReadonlyMap<string, string> {
  const lines = text
    .replace(/^\uFEFF/, '')
    .split(/\r?\n/)
    .map((line) => line.trimEnd())
    .filter((line) => line !== '' && !line.startsWith('#'));
  const [first] = lines;
  if (lines.length === 1 && first !== undefined && HASH.test(first) && only !== undefined) {
    return new Map([[only, first.toLowerCase()]]);
  }
  const digests = new Map<string, string>();
  for (const line of lines) {
    const { name, hash } = read(line);
    const before = digests.get(name);
    if (before !== undefined && before !== hash) {
      throw new ScanError(`The checksums file names two digests for ${name}: ${before} and ${hash}.`);
    }
    digests.set(name, hash);
  }
  return digests;
}

function read(line: string): { readonly name: string; readonly hash: string } {
  const groups = (GNU.exec(line) ?? BSD.exec(line))?.groups;
  const { name, hash } = groups ?? {};
  if (name === undefined || hash === undefined) {
    throw new ScanError(`A line of the checksums file is no SHA-256 digest and name: "${line.slice(0, 100)}".`);
  }
  return { name: name.replace(/^\.\//, ''), hash: hash.toLowerCase() };
}
