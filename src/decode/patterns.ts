/** Where the elements of an array are: names of keys, and `*` for every element of an array, as in ['Results', '*', 'Vulnerabilities', '*']. */
export type ElementPattern = readonly string[];

/** A place on the way to the elements; `pattern` is set where one of the patterns ends. */
export interface PatternNode {
  readonly keys: Map<string, PatternNode>;
  each?: PatternNode;
  pattern?: number;
}

/** All patterns as one tree, so that one look per key is enough. */
export function patternTree(patterns: readonly ElementPattern[]): PatternNode {
  const root: PatternNode = { keys: new Map() };
  for (const [number, pattern] of patterns.entries()) {
    let node = root;
    for (const name of pattern) {
      node = name === '*' ? (node.each ??= { keys: new Map() }) : childOf(node, name);
    }
    node.pattern = number;
  }
  return root;
}

function childOf(node: PatternNode, name: string): PatternNode {
  const known = node.keys.get(name);
  const child = known ?? { keys: new Map() };
  node.keys.set(name, child);
  return child;
}
