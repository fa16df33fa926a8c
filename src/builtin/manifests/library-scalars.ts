import { isScalar, type Node } from 'yaml';
import { resolvePlain } from './scalars.ts';
import type { ScalarNode } from './tree.ts';

const STANDARD = 'tag:yaml.org,2002:';
/** What a value must be that a tag of YAML 1.1 names. */
const TYPES: Readonly<Record<string, string>> = { bool: 'boolean', int: 'number', float: 'number', null: 'null' };

/**
 * What Kubernetes makes of a scalar: with a tag of the standard it is read by that tag, in quotes too, and with any other tag it
 * is text (goyaml.v2, resolve.go). Undefined where the value does not fit the tag, which Kubernetes refuses.
 */
export function scalarValue(node: Node | null): ScalarNode['value'] | undefined {
  if (!isScalar(node)) {
    return null;
  }
  // The failsafe schema makes text of every scalar.
  const text = typeof node.value === 'string' ? node.value : '';
  if (node.tag === undefined) {
    return node.type === 'PLAIN' ? resolvePlain(text) : text;
  }
  const name = node.tag.startsWith(STANDARD) ? node.tag.slice(STANDARD.length) : '';
  const type = TYPES[name];
  if (type === undefined) {
    return name === 'binary' ? Buffer.from(text, 'base64').toString('utf8') : text;
  }
  const value = resolvePlain(text);
  return (value === null ? 'null' : typeof value) === type ? value : undefined;
}

/** Whether a key merges what it names into its mapping: goyaml.v2, decode.go, isMerge. */
export function isMergeKey(node: Node | null): boolean {
  if (!isScalar(node) || node.value !== '<<') {
    return false;
  }
  return node.tag === undefined ? node.type === 'PLAIN' : node.tag === '!' || node.tag === `${STANDARD}merge`;
}
