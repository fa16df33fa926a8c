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
  const written: Written = { lines: [], fields: [] };
  return writeMap(value, '', undefined, written)
    ? {
        text: `${written.lines.join('\n')}\n`,
        lines: written.lines.length,
        fieldAt: (line) => pathOf(written.fields[line - 1]),
      }
    : undefined;
}

/** The last part of a path, and the way to it: most lines are never asked for. */
interface Field {
  readonly part: string | number;
  readonly parent: Field | undefined;
}

interface Written {
  readonly lines: string[];
  /** Of each line. */
  readonly fields: Field[];
}

function pathOf(field: Field | undefined): FieldPath | undefined {
  const path: (string | number)[] = [];
  for (let at = field; at !== undefined; at = at.parent) {
    path.push(at.part);
  }
  return field && path.toReversed();
}

/** Each writer answers false when there is no room left. */
function writeMap(
  value: JsonObject,
  indent: string,
  parent: Field | undefined,
  written: Written,
  first = indent,
): boolean {
  return Object.entries(value).every(([key, one], index) =>
    writeField(`${index === 0 ? first : indent}${keyText(key)}:`, one, indent, { part: key, parent }, written),
  );
}

function writeList(items: readonly Json[], indent: string, parent: Field, written: Written): boolean {
  return items.every((item, index) => {
    const field = { part: index, parent };
    return isFilledMap(item)
      ? writeMap(item, `${indent}  `, field, written, `${indent}- `)
      : writeField(`${indent}-`, item, indent, field, written);
  });
}

/** `begin` is all that stands before the value. */
function writeField(begin: string, value: Json, indent: string, field: Field, written: Written): boolean {
  if (written.lines.length >= MAX_LINES) {
    return false;
  }
  const isMap = isFilledMap(value);
  const isList = Array.isArray(value) && value.length > 0;
  written.lines.push(isMap || isList ? begin : `${begin} ${scalarText(value)}`);
  written.fields.push(field);
  if (isMap) {
    return writeMap(value, `${indent}  `, field, written);
  }
  return !isList || writeList(value, `${indent}  `, field, written);
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
