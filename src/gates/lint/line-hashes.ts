import { createHash } from 'node:crypto';
import { join } from 'node:path';
import type { Location } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';

/** As many letters and digits as Git wants of a block of moved lines (git-diff, --color-moved): braces alone are no proof. */
const ENOUGH = 20;

/**
 * The observations with hashes of the lines that they are about, by which code that was moved is known again; `text` reads a file by its absolute path.
 * A secret gets none, as who has a guess could try it, and what is in a component needs none.
 */
export function withLineHashes(
  observations: readonly Observation[],
  root: string,
  text: (path: string) => string | undefined,
): readonly Observation[] {
  let last: { readonly path: string; readonly lines: readonly string[] } | undefined;
  const linesOf = (path: string): readonly string[] => {
    if (last?.path !== path) {
      last = { path, lines: (text(join(root, path)) ?? '').split('\n') };
    }
    return last.lines;
  };
  return observations.map((observation) => {
    const { kind, component, locations } = observation;
    const [first, ...others] = locations ?? [];
    return kind === 'secret' || component !== undefined || first?.startLine === undefined
      ? observation
      : Object.assign({}, observation, { locations: [hashed(first, first.startLine, linesOf(first.path)), ...others] });
  });
}

function hashed(place: Location, line: number, lines: readonly string[]): Location {
  const at = (number: number): string => (lines[number - 1] ?? '').trim();
  const block = [line - 1, line, line + 1].map(at).join('\n');
  return at(line) === ''
    ? place
    : {
        ...place,
        lineHash: hashOf(at(line)),
        ...(block.replaceAll(/[^\p{L}\p{N}]/gu, '').length >= ENOUGH && { blockHash: hashOf(block) }),
      };
}

function hashOf(text: string): string {
  return createHash('sha256').update(text).digest('hex').slice(0, 16);
}
