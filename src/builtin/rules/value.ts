import type { FieldPath, Json, JsonObject } from '../manifest.ts';

export function isObject(value: Json | undefined): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The field at a path; undefined where the path leads through a missing field or a wrong type. */
export function fieldIn(value: Json | undefined, path: FieldPath): Json | undefined {
  let current: Json | undefined = value;
  for (let depth = 0; depth < path.length; depth += 1) {
    const part = path[depth] ?? '';
    if (typeof current !== 'object' || current === null || !Object.hasOwn(current, part)) {
      return undefined;
    }
    current = (current as Readonly<Record<string | number, Json>>)[part];
  }
  return current ?? undefined;
}

/** As `fieldIn`, with the path written out. */
export function fieldAt(value: Json | undefined, ...path: FieldPath): Json | undefined {
  return fieldIn(value, path);
}

/** The object at a path; an empty one where there is none, so that a wrong type reads as not set. */
export function objectAt(value: Json | undefined, ...path: FieldPath): JsonObject {
  const field = fieldIn(value, path);
  return isObject(field) ? field : {};
}

/** The list at a path; empty where there is none. */
export function listAt(value: Json | undefined, ...path: FieldPath): readonly Json[] {
  const field = fieldIn(value, path);
  return Array.isArray(field) ? (field as readonly Json[]) : [];
}

export function textAt(value: Json | undefined, ...path: FieldPath): string | undefined {
  const field = fieldIn(value, path);
  return typeof field === 'string' ? field : undefined;
}

/** The strings of a list; items of other types are left out, with `index` as in the list. */
export function textsAt(
  value: Json | undefined,
  ...path: FieldPath
): readonly { readonly index: number; readonly text: string }[] {
  return listAt(value, ...path).flatMap((item, index) => (typeof item === 'string' ? [{ index, text: item }] : []));
}

/** The object items of a list, with the path of each below `path`. */
export function objectsAt(
  value: Json | undefined,
  ...path: FieldPath
): readonly { readonly path: FieldPath; readonly value: JsonObject }[] {
  return listAt(value, ...path).flatMap((item, index) =>
    isObject(item) ? [{ path: [...path, index], value: item }] : [],
  );
}

/** A value for a message: JSON on one line, cut at 80 characters. Not for values that may be secret. */
export function show(value: Json | undefined): string {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 80 ? `${text.slice(0, 79)}…` : text;
}

/** Whether a field can be set here without meeting a value of another type on the way: then an edit is safe to write. */
export function canSet(value: JsonObject, path: FieldPath): boolean {
  return path.slice(1).every((part, depth) => {
    const parent = fieldIn(value, path.slice(0, depth + 1));
    return parent === undefined || (typeof part === 'number' ? Array.isArray(parent) : isObject(parent));
  });
}
