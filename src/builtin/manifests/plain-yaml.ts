import { formatFieldPath, type FieldPath, type Json, type JsonObject } from '../manifest.ts';

/** An object as YAML that every reader understands alike, and the field that each line of it writes, from line 1 on. */
export interface PlainYaml {
  readonly text: string;
  /** The field path of line 1 first. */
  readonly fields: readonly string[];
}

/** Larger ones are not objects that an API server would take: it stops at 3 MB. */
const MAX_LINES = 200_000;

/** Writes an object in block style with one field a line; undefined for one that is larger than any object of Kubernetes. */
export function plainYaml(value: JsonObject): PlainYaml | undefined {
  const lines: Line[] = [];
  return writeMap(value, '', [], lines)
    ? { text: `${lines.map(({ text }) => text).join('\n')}\n`, fields: lines.map(({ path }) => formatFieldPath(path)) }
    : undefined;
}

interface Line {
  readonly text: string;
  readonly path: FieldPath;
}

/** Each writer answers false when there is no room left. */
function writeMap(value: JsonObject, indent: string, path: FieldPath, lines: Line[], first = indent): boolean {
  return Object.entries(value).every(([key, one], index) =>
    writeField(`${index === 0 ? first : indent}${keyText(key)}:`, one, indent, [...path, key], lines),
  );
}

function writeList(items: readonly Json[], indent: string, path: FieldPath, lines: Line[]): boolean {
  return items.every((item, index) => {
    const at = [...path, index];
    if (isFilledMap(item)) {
      return writeMap(item, `${indent}  `, at, lines, `${indent}- `);
    }
    return writeField(`${indent}-`, item, indent, at, lines);
  });
}

/** `begin` is all that stands before the value. */
function writeField(begin: string, value: Json, indent: string, path: FieldPath, lines: Line[]): boolean {
  if (lines.length >= MAX_LINES) {
    return false;
  }
  const isNested = isFilledMap(value) || (Array.isArray(value) && value.length > 0);
  lines.push({ text: isNested ? begin : `${begin} ${scalarText(value)}`, path });
  if (isFilledMap(value)) {
    return writeMap(value, `${indent}  `, path, lines);
  }
  return !Array.isArray(value) || writeList(value, `${indent}  `, path, lines);
}

function isFilledMap(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}

/** Names that are no word of YAML 1.1 or 1.2, such as `on`, stand as they are; all else in quotes. */
function keyText(key: string): string {
  return /^[A-Za-z][A-Za-z0-9_./-]{3,}$/.test(key) && !/^(?:true|false|null)$/i.test(key) ? key : JSON.stringify(key);
}

/** Texts in double quotes, which YAML has from JSON (YAML 1.2.2 section 1.3); empty lists and maps too. */
function scalarText(value: Json): string {
  return JSON.stringify(value).replaceAll(/[\u007F-\u009F\u2028\u2029\uFEFF]/g, escaped);
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
