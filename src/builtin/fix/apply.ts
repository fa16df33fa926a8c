import type { SourceDocument } from '../manifests/documents.ts';
import type { SourceText } from '../manifests/text.ts';
import { unifiedDiff } from './diff.ts';
import { patchDocument } from './patch.ts';
import type { Fixable } from './patches.ts';

/** How many characters are read again to write the fixes of one document; what is beyond is refused, and fixed by the next run. */
const MAX_WORK = 100_000_000;

/** The new text of one file, with all its fixes. */
export interface FileChange {
  readonly source: SourceText;
  /** As findings name the file. */
  readonly file: string;
  readonly before: string;
  readonly after: string;
  readonly diff: string;
  /** How many fixes are in it. */
  readonly applied: number;
  /** Fixes that could not be brought into the text as it is written. */
  readonly refused: readonly { readonly ruleId: string; readonly description: string }[];
}

/** Brings all fixes of each file together, one after the other, each checked by reading the result again. */
export function applyFixes(fixable: readonly Fixable[]): readonly FileChange[] {
  const bySource = groupBy(fixable, ({ origin }) => origin.document.source);
  return [...bySource]
    .map(([source, fixes]) => changeFile(source, fixes))
    .filter(({ before, after, refused }) => before !== after || refused.length > 0);
}

function changeFile(source: SourceText, fixes: readonly Fixable[]): FileChange {
  const refused: Fixable[] = [];
  // From the last document to the first, so that the offsets of those before stay.
  const documents = [...groupBy(fixes, ({ origin }) => origin.document)].toSorted(([a], [b]) => b.start - a.start);
  let after = source.text;
  for (const [document, ofDocument] of documents) {
    const patched = changeDocument(document, ofDocument, refused);
    after = after.slice(0, document.start) + patched + after.slice(document.end);
  }
  return {
    source,
    file: source.file,
    before: source.text,
    after,
    diff: unifiedDiff(source.text, after, source.file),
    applied: fixes.length - refused.length,
    refused: refused.map(({ ruleId, fix }) => ({ ruleId, description: fix.description })),
  };
}

function changeDocument({ source, start, end }: SourceDocument, fixes: readonly Fixable[], refused: Fixable[]): string {
  let text = source.text.slice(start, end);
  let work = 0;
  for (const one of fixes) {
    work += text.length;
    const patched = work > MAX_WORK ? undefined : patchDocument(text, one.origin.root, one.fix.edits);
    if (patched === undefined) {
      refused.push(one);
    }
    text = patched ?? text;
  }
  return text;
}

function groupBy<K, V>(values: readonly V[], keyOf: (value: V) => K): ReadonlyMap<K, readonly V[]> {
  const groups = new Map<K, V[]>();
  for (const value of values) {
    const group = groups.get(keyOf(value)) ?? [];
    group.push(value);
    groups.set(keyOf(value), group);
  }
  return groups;
}

/** One line for a person: what was done to the file. */
export function describeChange({ file, applied, refused }: FileChange): string {
  const left = refused.map(({ ruleId }) => ruleId).join(', ');
  return `${file}: ${applied} fixed${left === '' ? '' : `; not fixable as it is written: ${left}`}`;
}
