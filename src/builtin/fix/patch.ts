import { isDeepStrictEqual } from 'node:util';
import type { FieldPath } from '../manifest.ts';
import { libraryRead } from '../manifests/library.ts';
import { quickRead } from '../manifests/quick.ts';
import { toValue, type Tree } from '../manifests/tree.ts';
import type { Edit } from '../rule.ts';
import { deleteEdit } from './delete.ts';
import { editValue } from './edits.ts';
import { setEdit } from './set.ts';

/**
 * The text of one document with the edits of a fix to the object at `root`; comments, quotes, order and indentation of all else stay.
 * undefined when that cannot be done, or when the new text does not give exactly the old value with the edits applied.
 */
export function patchDocument(text: string, root: FieldPath, edits: readonly Edit[]): string | undefined {
  const absolute = edits.map((edit) => ({ ...edit, path: [...root, ...edit.path] }));
  try {
    const before = read(text);
    const patched = absolute.reduce<string | undefined>(applyOne, text);
    if (patched === undefined) {
      return undefined;
    }
    const wanted = editValue(toValue(before), absolute);
    return isDeepStrictEqual(toValue(read(patched)), wanted) ? patched : undefined;
  } catch {
    // What cannot be read again after the edit is not offered.
    return undefined;
  }
}

function applyOne(text: string | undefined, edit: Edit): string | undefined {
  if (text === undefined) {
    return undefined;
  }
  const tree = read(text);
  const change = edit.op === 'set' ? setEdit(text, tree, edit.path, edit.value) : deleteEdit(text, tree, edit.path);
  return change && text.slice(0, change.start) + change.text + text.slice(change.end);
}

function read(text: string): Tree {
  return quickRead(text) ?? libraryRead(text, 0, text.length);
}
