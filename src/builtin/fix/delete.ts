import type { FieldPath } from '../manifest.ts';
import { walk, type MapNode, type SeqNode, type Span, type Step, type Tree } from '../manifests/tree.ts';
import { columnOf, lineEnd, type TextEdit } from './set.ts';

/** The smallest change of the text that removes a field; undefined where there is no simple one. */
export function deleteEdit(text: string, root: Tree, path: FieldPath): TextEdit | undefined {
  const steps = walk(root, path);
  const parent = steps[steps.length - 2];
  if (steps.length <= path.length || parent === undefined || parent.node.type === 'scalar') {
    return undefined;
  }
  const { node } = parent;
  const members = membersOf(node);
  const index = members.findIndex(({ value }) => value === (steps[steps.length - 1] ?? steps[0]).node);
  const member = members[index];
  if (member === undefined) {
    return undefined;
  }
  if (members.length === 1) {
    return emptied(text, parent);
  }
  return node.flow ? fromFlow(members, index) : fromBlock(text, members, index);
}

/** A member of a collection from its key, or the begin of the item, to the end of its value. */
interface Member extends Span {
  readonly value: Tree;
}

function membersOf(node: MapNode | SeqNode): readonly Member[] {
  return node.type === 'map'
    ? node.entries.map(({ start, end, value }) => ({ start, end: Math.max(end, value.end), value }))
    : node.items.map((value) => ({ start: value.start, end: value.end, value }));
}

/** A collection that loses its last member is written as an empty one: without that it would be null. */
function emptied(text: string, { node, entry }: Step): TextEdit | undefined {
  const empty = node.type === 'map' ? '{}' : '[]';
  if (node.type !== 'scalar' && node.flow) {
    return { start: node.start, end: node.end, text: empty };
  }
  if (entry === undefined) {
    return { start: node.start, end: node.end, text: empty };
  }
  const colon = text.indexOf(':', entry.end);
  return { start: colon + 1, end: node.end, text: ` ${empty}` };
}

function fromFlow(members: readonly Member[], index: number): TextEdit | undefined {
  const [before, member, after] = [members[index - 1], members[index], members[index + 1]];
  if (member === undefined) {
    return undefined;
  }
  if (after !== undefined) {
    return { start: member.start, end: after.start, text: '' };
  }
  return before && { start: before.end, end: member.end, text: '' };
}

function fromBlock(text: string, members: readonly Member[], index: number): TextEdit | undefined {
  const [member, after] = [members[index], members[index + 1]];
  if (member === undefined) {
    return undefined;
  }
  const lineStart = member.start - columnOf(text, member.start);
  const prefix = text.slice(lineStart, member.start);
  if (/^ *$/.test(prefix) || (/^ *- +$/.test(prefix) && isItem(text, members))) {
    const end = lineEnd(text, member.end);
    const newline = /^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0;
    return { start: lineStart, end: end + newline, text: '' };
  }
  // The first key behind a dash: the next one takes its place, unless a comment stands between them.
  const between = after === undefined ? '#' : text.slice(member.end, after.start);
  return after === undefined || between.includes('#') ? undefined : { start: member.start, end: after.start, text: '' };
}

/** Whether the members are items, each behind a dash of its own. */
function isItem(text: string, members: readonly Member[]): boolean {
  return members.every(({ start }) => /- +$/.test(text.slice(start - columnOf(text, start), start)));
}
