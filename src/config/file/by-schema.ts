import { isScalar, type Node } from 'yaml';
import { nearest } from '../../domain/nearest.ts';
import type { ObjectSchema, Schema } from '../../domain/schema.ts';
import { plainText } from './input-text.ts';
import { quoted } from './mistake.ts';
import type { Sheet } from './sheet.ts';

/** `graceDays` is `grace-days` in a file. */
export function inFile(name: string): string {
  return name.replaceAll(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
}

/** The value of a node as `schema` asks for it, with the names of its properties as people write them; undefined, with every mistake said. */
export function readBySchema(sheet: Sheet, where: string, schema: Schema, node: Node | undefined): unknown {
  if ('enum' in schema) {
    return oneOf(sheet, where, schema.enum, node);
  }
  if ('const' in schema) {
    return oneOf(sheet, where, [schema.const], node);
  }
  switch (schema.type) {
    case 'string':
      return plainText(sheet, node) ?? wrong(sheet, where, node, 'a text');
    case 'boolean':
      return booleanOf(sheet, where, node);
    case 'integer':
    case 'number':
      return numberOf(sheet, where, schema, node);
    case 'array':
      return listOf(sheet, where, schema.items, node);
    case 'object':
      return 'properties' in schema ? objectOf(sheet, where, schema, node) : wrong(sheet, where, node, 'known here');
    default:
      return schema satisfies never;
  }
}

function wrong(sheet: Sheet, where: string, node: Node | undefined, expected: string): undefined {
  sheet.complain(node, `${where}: ${sheet.shown(node)} is not ${expected}.`);
  return undefined;
}

function oneOf(sheet: Sheet, where: string, values: readonly string[], node: Node | undefined): string | undefined {
  const text = sheet.text(node);
  if (text !== undefined && values.includes(text)) {
    return text;
  }
  const suggestion = text === undefined ? undefined : nearest(text, values);
  const hint = suggestion === undefined ? '.' : `; did you mean ${suggestion}?`;
  sheet.complain(node, `${where}: ${sheet.shown(node)} is not one of ${values.join(', ')}${hint}`);
  return undefined;
}

function booleanOf(sheet: Sheet, where: string, node: Node | undefined): boolean | undefined {
  const plain = sheet.plain(node);
  return isScalar(plain) && typeof plain.value === 'boolean' ? plain.value : wrong(sheet, where, node, 'true or false');
}

function numberOf(
  sheet: Sheet,
  where: string,
  { type, minimum, maximum }: Extract<Schema, { type: 'integer' | 'number' }>,
  node: Node | undefined,
): number | undefined {
  const plain = sheet.plain(node);
  const value = isScalar(plain) && typeof plain.value === 'number' ? plain.value : undefined;
  const fits =
    value !== undefined &&
    Number.isFinite(value) &&
    (type === 'number' || Number.isSafeInteger(value)) &&
    value >= (minimum ?? -Infinity) &&
    value <= (maximum ?? Infinity);
  const kind = type === 'integer' ? 'a whole number' : 'a number';
  const range =
    minimum === undefined ? '' : maximum === undefined ? ` of ${minimum} or more` : ` from ${minimum} to ${maximum}`;
  return fits ? value : wrong(sheet, where, node, `${kind}${range}`);
}

/** A list; what stands alone is a list of one. */
function listOf(sheet: Sheet, where: string, items: Schema, node: Node | undefined): readonly unknown[] | undefined {
  const nodes = sheet.items(node) ?? (node === undefined ? undefined : [node]);
  if (nodes === undefined) {
    return wrong(sheet, where, node, 'a list');
  }
  return nodes.flatMap((item, index) => {
    const value = readBySchema(sheet, nodes.length === 1 ? where : `${where}[${index}]`, items, item);
    return value === undefined ? [] : [value];
  });
}

function objectOf(
  sheet: Sheet,
  where: string,
  { properties, required }: ObjectSchema,
  node: Node | undefined,
): Readonly<Record<string, unknown>> | undefined {
  const names = new Map(Object.keys(properties).map((name) => [inFile(name), name]));
  const entries = sheet.entries(node, `a map with ${[...names.keys()].join(', ')}`);
  if (entries === undefined) {
    return undefined;
  }
  const read = entries.flatMap((entry) => {
    const name = names.get(entry.key);
    const schema = name === undefined ? undefined : properties[name];
    if (name === undefined || schema === undefined) {
      sheet.unknownKey(entry, [...names.keys()], where);
      return [];
    }
    const value = readBySchema(sheet, `${where}.${entry.key}`, schema, entry.value);
    return value === undefined ? [] : [[name, value] as const];
  });
  for (const missing of required.filter((name) => !entries.some(({ key }) => key === inFile(name)))) {
    sheet.complain(node, `${where}: ${quoted(inFile(missing))} is missing.`);
  }
  return Object.fromEntries(read);
}

/** The node at a path of names and indexes from `node`, or the last one on the way there that the file has. */
export function nodeAt(sheet: Sheet, node: Node, path: readonly (string | number)[]): Node {
  let found = node;
  for (const step of path) {
    const next = typeof step === 'number' ? sheet.items(found)?.[step] : sheet.valueOf(found, inFile(step));
    // A list of one may be written without the list.
    found = next ?? found;
  }
  return found;
}
