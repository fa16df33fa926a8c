import type { FieldPath, Json, JsonObject } from '../manifest.ts';

/** An object as YAML that every reader understands alike. */
export interface PlainYaml {
  readonly text: string;
  readonly lines: number;
  /** The field that a line writes, counted from 1; undefined for a line that is none of it. */
  fieldAt(line: number): FieldPath | undefined;
}

/** Larger ones are not objects that an API server would take: it stops at 3 MB. */
const MAX_LINES = 200_000;

/** Writes an object in block style with one field a line; undefined for one that is larger than any object of Kubernetes. */
export function plainYaml(value: JsonObject): PlainYaml | undefined {
  const lines: string[] = [];
  let fields: readonly FieldPath[] | undefined;
  const fieldAt = (line: number): FieldPath | undefined => {
    // Most objects are never asked.
    fields ??= [...fieldsOf(value, [])];
    return fields[line - 1];
  };
  return writeMap(value, '', lines) ? { text: `${lines.join('\n')}\n`, lines: lines.length, fieldAt } : undefined;
}

/** The fields in the order of the lines that write them. */
function* fieldsOf(value: Json, path: FieldPath): Generator<FieldPath> {
  const isList = Array.isArray(value);
  const entries: Iterable<[string | number, Json]> = isList
    ? value.entries()
    : isFilledMap(value)
      ? Object.entries(value)
      : [];
  for (const [part, one] of entries) {
    // A map in a list begins in the line of its first field.
    if (!isList || !isFilledMap(one)) {
      yield [...path, part];
    }
    yield* fieldsOf(one, [...path, part]);
  }
}

/** Each writer answers false when there is no room left. */
function writeMap(value: JsonObject, indent: string, lines: string[], first = indent): boolean {
  let begin = first;
  for (const [key, one] of Object.entries(value)) {
    if (!writeField(`${begin}${keyText(key)}:`, one, indent, lines)) {
      return false;
    }
    begin = indent;
  }
  return true;
}

function writeList(items: readonly Json[], indent: string, lines: string[]): boolean {
  return items.every((item) =>
    isFilledMap(item)
      ? writeMap(item, `${indent}  `, lines, `${indent}- `)
      : writeField(`${indent}-`, item, indent, lines),
  );
}

/** `begin` is all that stands before the value. */
function writeField(begin: string, value: Json, indent: string, lines: string[]): boolean {
  if (lines.length >= MAX_LINES) {
    return false;
  }
  const isMap = isFilledMap(value);
  const isList = Array.isArray(value) && value.length > 0;
  lines.push(isMap || isList ? begin : `${begin} ${scalarText(value)}`);
  if (isMap) {
    return writeMap(value, `${indent}  `, lines);
  }
  return !isList || writeList(value, `${indent}  `, lines);
}

function isFilledMap(value: Json): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.keys(value).length > 0;
}

const keyTexts = new Map<string, string>();
const MAX_KEYS = 10_000;

/** Objects have the same few names again and again. */
function keyText(key: string): string {
  const known = keyTexts.get(key);
  if (known !== undefined) {
    return known;
  }
  const text = isPlainKey(key) ? key : JSON.stringify(key);
  if (keyTexts.size < MAX_KEYS) {
    keyTexts.set(key, text);
  }
  return text;
}

/** Names that are no word of YAML 1.1 or 1.2, such as `on`, stand as they are; all else in quotes. */
function isPlainKey(key: string): boolean {
  return /^[A-Za-z][A-Za-z0-9_./-]{3,}$/.test(key) && !/^(?:true|false|null)$/i.test(key);
}

const ODD = /[\u007F-\u009F\u2028\u2029\uFEFF]/;
const EVERY_ODD = new RegExp(ODD, 'g');

/** Texts in double quotes, which YAML has from JSON (YAML 1.2.2 section 1.3); empty lists and maps too. */
function scalarText(value: Json): string {
  const text = JSON.stringify(value);
  return ODD.test(text) ? text.replaceAll(EVERY_ODD, escaped) : text;
}

function escaped(character: string): string {
  return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
