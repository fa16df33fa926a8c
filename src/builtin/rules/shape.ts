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

/** Walks a value beside its shape; keeps one path for the whole walk, since nearly every object has no mismatch. */
class Walk {
  readonly found: Mismatch[] = [];
  readonly #path: (string | number)[];

  constructor(path: FieldPath) {
    this.#path = [...path];
  }

  visit(value: Json | undefined, shape: Shape): void {
    if (shape === true || value === undefined || value === null) {
      return;
    }
    if (typeof shape === 'string') {
      this.#expect(hasType(value, shape), NAMES[shape], value);
    } else if ('list' in shape) {
      if (this.#expect(Array.isArray(value), 'a list', value)) {
        this.#visitItems(value as readonly Json[], shape.list);
      }
    } else if (this.#expect(isObject(value), 'a map', value)) {
      this.#visitFields(value as JsonObject, shape);
    }
  }

  #expect(isRight: boolean, expected: string, value: Json): boolean {
    if (!isRight) {
      this.found.push({ path: [...this.#path], expected, found: describe(value) });
    }
    return isRight;
  }

  #visitItems(items: readonly Json[], shape: Shape): void {
    for (const [index, item] of items.entries()) {
      this.#path.push(index);
      if (this.#expect(item !== null, 'an item', item)) {
        this.visit(item, shape);
      }
      this.#path.pop();
    }
  }

  #visitFields(value: JsonObject, shape: Exclude<Shape, string | true>): void {
    for (const name of Object.keys(value)) {
      const wanted = shapeOf(shape, name);
      if (wanted !== true) {
        this.#path.push(name);
        this.visit(value[name], wanted);
        this.#path.pop();
      }
    }
  }
}

function shapeOf(shape: Exclude<Shape, string | true>, name: string): Shape {
  if ('map' in shape) {
    return shape.map;
  }
  return 'fields' in shape && Object.hasOwn(shape.fields, name) ? (shape.fields[name] ?? true) : true;
}

/** Every place below `path` where a value has another type than the shape; null counts as not set, as in Kubernetes. */
export function mismatches(value: Json | undefined, shape: Shape, path: FieldPath): readonly Mismatch[] {
  const walk = new Walk(path);
  walk.visit(value, shape);
  return walk.found;
}
