import type { FieldPath, Json } from '../manifest.ts';

/** Offsets into the text of the file, from 0; `end` is the offset after the last character. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export interface ScalarNode extends Span {
  readonly type: 'scalar';
  readonly value: null | boolean | number | string;
}

/** A key and its value; its span is the key's. */
export interface Entry extends Span {
  readonly key: string;
  readonly value: Tree;
}

export interface MapNode extends Span {
  readonly type: 'map';
  /** Written with braces. */
  readonly flow: boolean;
  readonly entries: readonly Entry[];
}

export interface SeqNode extends Span {
  readonly type: 'seq';
  /** Written with brackets. */
  readonly flow: boolean;
  readonly items: readonly Tree[];
}

/**
 * The value of a document with the places where it is written. An alias is the very node it stands for.
 * A collection ends with its last child; comments belong to none.
 */
export type Tree = ScalarNode | MapNode | SeqNode;

/** The plain value. Nodes that stand in several places give one shared value. */
export function toValue(tree: Tree, shared = new Map<Tree, Json>()): Json {
  if (tree.type === 'scalar') {
    return tree.value;
  }
  const known = shared.get(tree);
  if (known !== undefined) {
    return known;
  }
  const value = tree.type === 'seq' ? tree.items.map((item) => toValue(item, shared)) : mapValue(tree, shared);
  shared.set(tree, value);
  return value;
}

function mapValue({ entries }: MapNode, shared: Map<Tree, Json>): Json {
  const value: Record<string, Json> = {};
  for (const { key, value: child } of entries) {
    if (key === '__proto__') {
      // A plain assignment would set the prototype and lose the key.
      Object.defineProperty(value, key, {
        value: toValue(child, shared),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    } else {
      value[key] = toValue(child, shared);
    }
  }
  return value;
}

/** How far a path is written: the nodes from the root on, with the entry that leads to each map value. */
export interface Step {
  readonly node: Tree;
  readonly entry?: Entry;
}

/** The steps of `path` that are written, the root first; complete when there is one more step than the path has parts. */
export function walk(root: Tree, path: FieldPath): readonly [Step, ...Step[]] {
  const steps: [Step, ...Step[]] = [{ node: root }];
  let node: Tree = root;
  for (const part of path) {
    const step = child(node, part);
    if (step === undefined) {
      break;
    }
    steps.push(step);
    node = step.node;
  }
  return steps;
}

function child(node: Tree, part: string | number): Step | undefined {
  if (node.type === 'map') {
    const entry = node.entries.find(({ key }) => key === part);
    return entry && { node: entry.value, entry };
  }
  const item = node.type === 'seq' && typeof part === 'number' ? node.items[part] : undefined;
  return item && { node: item };
}
