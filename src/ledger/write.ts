import { isMap, isSeq, parseDocument, YAMLMap, YAMLSeq, type Document } from 'yaml';
import { UserError } from '../domain/errors.ts';

/** An exception as people write it down. */
export interface WrittenEntry {
  /** Above it, as comments. */
  readonly comments?: readonly string[];
  /** In the order in which they are written. */
  readonly fields: Readonly<Record<string, string | readonly string[]>>;
}

const HEADER = ' Decisions to live with findings: each has a reason, an owner, and a day on which it ends.';

/**
 * Adds entries to the end of the list under `exceptions` of a YAML file, whose comments and order stay; an empty text becomes a new file.
 * Throws a `UserError` for a file that has no such list and is no mapping.
 */
export function appendExceptions(text: string, entries: readonly WrittenEntry[], file: string): string {
  const document: Document = parseDocument(text);
  if (document.errors.length > 0) {
    throw new UserError(
      `${file} cannot be read as YAML, so nothing is added to it: ${document.errors[0]?.message ?? ''}`,
    );
  }
  if (document.contents === null) {
    document.contents = new YAMLMap();
    document.commentBefore = text.trim() === '' ? HEADER : document.commentBefore;
  }
  const list = listIn(document, file);
  for (const { comments = [], fields } of entries) {
    const node = document.createNode(fields);
    if (comments.length > 0) {
      node.commentBefore = comments.map((line) => ` ${line}`).join('\n');
    }
    list.add(node);
  }
  return document.toString({
    lineWidth: 0,
    indentSeq: !/^exceptions:[^\n]*\n(?:\s*#[^\n]*\n|\s*\n)*- /m.test(text),
    flowCollectionPadding: !/[[{][^\s\]}]/.test(text),
  });
}

function listIn(document: Document, file: string): YAMLSeq {
  const { contents } = document;
  if (!isMap(contents)) {
    throw new UserError(`${file} is no mapping with a list under exceptions, so nothing is added to it.`);
  }
  const found = contents.get('exceptions', true);
  if (isSeq(found)) {
    // In the brackets of [] entries would be one long line.
    found.flow = found.items.length > 0 && found.flow === true;
    return found;
  }
  if (found !== undefined && (contents.get('exceptions') ?? null) !== null) {
    throw new UserError(`${file} has something other than a list under exceptions, so nothing is added to it.`);
  }
  const made = new YAMLSeq();
  contents.set('exceptions', made);
  return made;
}
