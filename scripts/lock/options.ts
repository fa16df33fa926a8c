import { parseArgs } from 'node:util';

export const USAGE = `usage: npm run lock -- SCANNER VERSION [--record NAME=FILE]... [--published DAY] [--base-url URL]
       npm run lock -- --check
       npm run lock -- --sigstore-root FILE

Adds a row to the lock, from two sources that agree: the asset that the release serves, the checksums file of the
release, and what others have recorded. The first two are in one hand: name a record of somebody else where there is one.

  --record NAME=FILE    a record of a package index (JSON or HCL) or a checksums file, and who made it
  --published DAY       the day of the release, as in 2026-11-22
  --base-url URL        a mirror of https://github.com
  --check               only say what is wrong with the lock
  --sigstore-root FILE  take over a trusted_root.json of Sigstore
`;

export type LockCommand =
  | { readonly kind: 'help' | 'check' }
  | { readonly kind: 'root'; readonly file: string }
  | {
      readonly kind: 'row';
      readonly scanner: string;
      readonly version: string;
      readonly records: readonly { readonly name: string; readonly file: string }[];
      readonly published?: string;
      readonly baseUrl?: string;
    };

/** Throws with one sentence when the arguments are not those of the usage. */
export function readCommand(args: readonly string[]): LockCommand {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      record: { type: 'string', multiple: true, default: [] },
      published: { type: 'string' },
      'base-url': { type: 'string' },
      'sigstore-root': { type: 'string' },
      check: { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
  });
  if (values.help === true || values.check === true) {
    return { kind: values.help === true ? 'help' : 'check' };
  }
  if (values['sigstore-root'] !== undefined) {
    return { kind: 'root', file: values['sigstore-root'] };
  }
  const [scanner, version, ...rest] = positionals;
  if (scanner === undefined || version === undefined || rest.length > 0) {
    throw new Error('name one scanner and one version, as in "npm run lock -- trivy 0.74.0"');
  }
  return {
    kind: 'row',
    scanner,
    version: version.replace(/^v/, ''),
    records: values.record.map(recordOf),
    ...(values.published === undefined ? {} : { published: values.published }),
    ...(values['base-url'] === undefined ? {} : { baseUrl: values['base-url'] }),
  };
}

function recordOf(text: string): { readonly name: string; readonly file: string } {
  const at = text.indexOf('=');
  if (at < 1) {
    throw new Error(`--record wants NAME=FILE, and not "${text}"`);
  }
  return { name: text.slice(0, at), file: text.slice(at + 1) };
}
