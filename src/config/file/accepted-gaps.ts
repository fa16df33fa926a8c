import { YAMLSeq, type Node } from 'yaml';
import { object, text } from '../../domain/schema.ts';
import { isDay, refusedLife } from '../../ledger/life.ts';
import { noDay, TERMS } from '../../ledger/read/own.ts';
import { readBySchema } from './by-schema.ts';
import { quoted, type Mistake, type Place } from './mistake.ts';
import type { Sheet } from './sheet.ts';

/** A gap that the file accepts for a while, as it is written there. */
export interface WrittenGap extends Place {
  readonly gap: string;
  readonly reason: string;
  readonly owner?: string;
  /** A day, as in 2026-12-31. */
  readonly expires: string;
}

/** The keys of one, which all are texts. */
export const WRITTEN_GAP_KEYS = ['gap', 'reason', 'owner', 'expires'] as const;
const MANDATORY = { gap: 'what may stay unscanned, as a glob', reason: TERMS.reason, expires: TERMS.expires };
const schema = object({ gap: text(), reason: text(), owner: text(), expires: text() }, []);

/** Takes a list of globs apart in which maps say why and until when: all the globs, each where it is written, and what the maps say. */
export function readAcceptedGaps(
  sheet: Sheet,
  name: string,
  node: Node,
): { readonly globs: Node; readonly accepted: readonly WrittenGap[] } {
  const items = sheet.isMap(node) ? [node] : (sheet.items(node) ?? []);
  if (!items.some((item) => sheet.isMap(item))) {
    return { globs: node, accepted: [] };
  }
  const globs = new YAMLSeq<Node>();
  const accepted: WrittenGap[] = [];
  for (const [index, item] of items.entries()) {
    if (!sheet.isMap(item)) {
      globs.items.push(item);
      continue;
    }
    const read = readOne(sheet, items.length === 1 ? name : `${name}[${index}]`, item);
    const glob = sheet.valueOf(item, 'gap');
    if (read !== undefined && glob !== undefined) {
      globs.items.push(glob);
      accepted.push(read);
    }
  }
  complainOfRepeated(sheet, name, globs.items, accepted);
  return { globs, accepted };
}

function readOne(sheet: Sheet, where: string, item: Node): WrittenGap | undefined {
  const before = sheet.mistakes.length;
  // Read by the schema that says that all of them are texts.
  const read = readBySchema(sheet, where, schema, item) as Partial<Record<keyof typeof MANDATORY | 'owner', string>>;
  const { gap, reason, owner, expires } = read;
  for (const [key, what] of Object.entries(MANDATORY)) {
    if (sheet.valueOf(item, key) === undefined) {
      sheet.complain(item, `${where}: ${key} is missing: say ${what}.`);
    }
  }
  if (expires !== undefined && !isDay(expires)) {
    sheet.complain(sheet.valueOf(item, 'expires'), noDay(`${where}.expires`, expires));
  }
  return sheet.mistakes.length > before || gap === undefined || reason === undefined || expires === undefined
    ? undefined
    : { gap: gap.trim(), reason, ...(owner !== undefined && { owner }), expires, ...sheet.placeOf(item) };
}

/** A mistake for each accepted gap that lives longer than the policy allows. */
export function refusedLives(
  settings: readonly { readonly accepted?: readonly WrittenGap[] }[],
  bound: Parameters<typeof refusedLife>[1],
): readonly Mistake[] {
  return settings.flatMap(({ accepted = [] }) =>
    accepted.flatMap((one) => {
      const refused = refusedLife(one, bound, 'an accepted gap');
      const { line, column } = one;
      return refused === undefined ? [] : [{ line, column, message: `allow-gaps: ${refused}` }];
    }),
  );
}

/** Which of two would hold could not be told. */
function complainOfRepeated(sheet: Sheet, name: string, globs: readonly Node[], all: readonly WrittenGap[]): void {
  for (const { gap, line, column } of all) {
    if (globs.filter((glob) => sheet.text(glob)?.trim() === gap).length > 1) {
      const message = `${name}: ${quoted(gap)} is in the list twice: leave one of the two out.`;
      sheet.mistakes.push({ line, column, message });
    }
  }
}
