import type { FieldPath, Json, JsonObject } from '../manifest.ts';
import { isObject } from './value.ts';

/**
 * The types that Kubernetes wants, as far as the rules look at them. A field that is not named is not looked at.
 * `true` stands for any value.
 */
export type Shape =
  | true
  | 'boolean'
  | 'integer'
  | 'string'
  | { readonly list: Shape }
  | { readonly map: Shape }
  | { readonly fields: Readonly<Record<string, Shape>> };

export interface Mismatch {
  readonly path: FieldPath;
  /** As in "a list". */
  readonly expected: string;
  readonly found: string;
}

const NAMES = { boolean: 'true or false', integer: 'an integer', string: 'a string' } as const;

function describe(value: Json): string {
  if (value === null) {
    return 'nothing';
  }
  if (Array.isArray(value)) {
    return 'a list';
  }
  const names: Record<string, string> = {
    object: 'a map',
    string: 'a string',
    number: 'a number',
    boolean: 'a boolean',
  };
  return names[typeof value] ?? typeof value;
}

function hasType(value: Json, type: keyof typeof NAMES): boolean {
  return type === 'integer' ? Number.isInteger(value) : typeof value === type;
}

function* listMismatches(items: readonly Json[], shape: Shape, path: FieldPath): Iterable<Mismatch> {
  for (const [index, item] of items.entries()) {
    if (item === null) {
      yield { path: [...path, index], expected: 'an item', found: 'nothing' };
    } else {
      yield* mismatches(item, shape, [...path, index]);
    }
  }
}

function* objectMismatches(
  value: JsonObject,
  shape: Exclude<Shape, string | true>,
  path: FieldPath,
): Iterable<Mismatch> {
  for (const [name, field] of Object.entries(value)) {
    const wanted =
      'map' in shape ? shape.map : 'fields' in shape && Object.hasOwn(shape.fields, name) ? shape.fields[name] : true;
    yield* mismatches(field, wanted ?? true, [...path, name]);
  }
}

/** Every place below `path` where a value has another type than the shape; null counts as not set, as in Kubernetes. */
export function* mismatches(value: Json | undefined, shape: Shape, path: FieldPath): Iterable<Mismatch> {
  if (shape === true || value === undefined || value === null) {
    return;
  }
  if (typeof shape === 'string') {
    if (!hasType(value, shape)) {
      yield { path, expected: NAMES[shape], found: describe(value) };
    }
    return;
  }
  if ('list' in shape) {
    if (Array.isArray(value)) {
      yield* listMismatches(value as readonly Json[], shape.list, path);
    } else {
      yield { path, expected: 'a list', found: describe(value) };
    }
    return;
  }
  if (isObject(value)) {
    yield* objectMismatches(value, shape, path);
  } else {
    yield { path, expected: 'a map', found: describe(value) };
  }
}
