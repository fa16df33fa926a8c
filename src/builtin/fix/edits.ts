import type { FieldPath, Json, JsonObject } from '../manifest.ts';
import type { Edit } from '../rule.ts';

/** The value after the edits: what a patched manifest must give when it is read again. */
export function editValue(value: Json, edits: readonly Edit[]): Json {
  return edits.reduce((edited, edit) => at(edited, edit.path, edit), value);
}

function at(value: Json | undefined, path: FieldPath, edit: Edit): Json {
  const [part, ...rest] = path;
  if (part === undefined) {
    return edit.op === 'set' ? edit.value : null;
  }
  const child = childOf(value, part);
  if (edit.op === 'delete' && (rest.length === 0 || child === undefined)) {
    return child === undefined ? (value ?? null) : without(value, part);
  }
  const edited = at(child, rest, edit);
  if (Array.isArray(value) && typeof part === 'number') {
    return value.toSpliced(part, 1, edited);
  }
  return isObject(value) ? { ...value, [part]: edited } : { [part]: edited };
}

function childOf(value: Json | undefined, part: string | number): Json | undefined {
  if (Array.isArray(value)) {
    return typeof part === 'number' ? value[part] : undefined;
  }
  return isObject(value) && Object.hasOwn(value, part) ? value[part] : undefined;
}

function without(value: Json | undefined, part: string | number): Json {
  if (Array.isArray(value)) {
    return value.filter((_, index) => index !== part);
  }
  return Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => key !== part));
}

function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** `value` at the end of `path`: { a: { b: value } } for ['a', 'b']; undefined where the path goes through a list. */
export function nest(path: FieldPath, value: Json): Json | undefined {
  if (path.some((part) => typeof part === 'number')) {
    return undefined;
  }
  return path.reduceRight<Json>((inner, part) => ({ [part]: inner }), value);
}
