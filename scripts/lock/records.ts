import { messageOf } from '../../src/domain/errors.ts';
import { parseChecksums } from '../../src/install/checksums.ts';

/** What somebody says of the digests of release assets: by file name or by address. */
export interface DigestRecord {
  /** Who says so, as it will stand in the row. */
  readonly name: string;
  digestOf(url: string, file: string): string | undefined;
}

/** `"address or name": "digest"` in JSON, and with `=` or `:` in HCL. */
const PAIR = /"(?<key>[^"\s]+)"\s*[:=]\s*"(?:sha256:)?(?<hash>[0-9a-f]{64})"/g;

/** Reads a record of a package index (JSON or HCL) or a checksums file. Throws when it names no digest at all. */
export function readRecord(name: string, text: string): DigestRecord {
  const pairs = [...text.matchAll(PAIR)].map(({ groups }) => [groups?.['key'] ?? '', groups?.['hash'] ?? ''] as const);
  const digests = pairs.length > 0 ? new Map(pairs) : checksums(name, text);
  return { name, digestOf: (url, file) => digests.get(url) ?? digests.get(file) };
}

function checksums(name: string, text: string): ReadonlyMap<string, string> {
  try {
    return parseChecksums(text);
  } catch (error) {
    throw new Error(`the record ${name} names no digest: ${messageOf(error)}`, { cause: error });
  }
}

/** Throws, with what each says, when two of the records disagree, or when fewer than two know the asset. */
export function agreedDigest(what: string, said: readonly { readonly by: string; readonly sha256: string }[]): string {
  const [first, ...others] = said;
  const list = said.map(({ by, sha256 }) => `${by} says ${sha256}`).join(', ');
  if (first === undefined || others.length === 0) {
    throw new Error(
      `${what}: a row needs two sources that agree, and only ${list || 'nobody'} knows it; name another with --record NAME=FILE`,
    );
  }
  if (others.some(({ sha256 }) => sha256 !== first.sha256)) {
    throw new Error(`${what}: the sources disagree, so no row was made: ${list}`);
  }
  return first.sha256;
}
