interface Described {
  readonly title?: string;
  readonly description?: string;
}

/** The part of JSON Schema (draft 2020-12) that Gatehouse writes in: ajv runs it, `Infer` reads it. */
export type Schema = Described &
  (
    | { readonly enum: readonly string[] }
    | { readonly const: string }
    | {
        readonly type: 'string';
        readonly minLength?: number;
        readonly maxLength?: number;
        readonly pattern?: string;
      }
    | { readonly type: 'integer' | 'number'; readonly minimum?: number; readonly maximum?: number }
    | { readonly type: 'boolean' }
    | { readonly type: 'array'; readonly items: Schema; readonly maxItems?: number }
    | { readonly type: 'object'; readonly additionalProperties: Schema }
    | ObjectSchema
  );

/** An object whose properties are all named; any other property is refused. */
export interface ObjectSchema extends Described {
  readonly type: 'object';
  readonly properties: { readonly [name: string]: Schema };
  readonly required: readonly string[];
  readonly additionalProperties: false;
}

/** The type of the values that schema `S` accepts. */
export type Infer<S> = S extends { const: infer C }
  ? C
  : S extends { enum: readonly (infer E)[] }
    ? E
    : S extends { type: 'string' }
      ? string
      : S extends { type: 'integer' | 'number' }
        ? number
        : S extends { type: 'boolean' }
          ? boolean
          : S extends { type: 'array'; items: infer I }
            ? readonly Infer<I>[]
            : S extends { type: 'object'; properties: infer P; required: readonly (infer R)[] }
              ? InferObject<P, R>
              : S extends { type: 'object'; additionalProperties: infer V }
                ? { readonly [name: string]: Infer<V> }
                : never;

type InferObject<P, R> = { readonly [K in keyof P & R]: Infer<P[K]> } & {
  readonly [K in Exclude<keyof P, R>]?: Infer<P[K]>;
};

/** An object schema that refuses every property it does not name. */
export function object<
  const P extends { readonly [name: string]: Schema },
  const R extends readonly (keyof P & string)[],
>(properties: P, required: R, description = '') {
  return {
    type: 'object',
    ...(description === '' ? {} : { description }),
    properties,
    required,
    additionalProperties: false,
  } as const;
}

export function array<const I extends Schema>(items: I, description = '') {
  return { type: 'array', ...(description === '' ? {} : { description }), items } as const;
}

export function text(description = '') {
  return { type: 'string', ...(description === '' ? {} : { description }) } as const;
}

export function count(description = '') {
  return { type: 'integer', minimum: 0, ...(description === '' ? {} : { description }) } as const;
}

export function oneOf<const E extends readonly string[]>(values: E, description = '') {
  return { enum: values, ...(description === '' ? {} : { description }) } as const;
}
