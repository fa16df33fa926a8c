import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import type { Infer, Schema } from './schema.ts';

// Our schemas are typed as `Schema`, so checking them against the meta-schema at run time
// buys nothing; leaving it out takes a third off the start.
const options = { meta: false, validateSchema: false } as const;

/** One thing that does not fit: where, and what was expected. */
export interface Mismatch {
  /** JSON pointer, '' for the whole value. */
  readonly path: string;
  readonly message: string;
  readonly keyword: string;
  readonly params: ErrorObject['params'];
}

export type Checked<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly mismatches: readonly Mismatch[] };

/** A check of values against `schema`; `coerce` turns the strings of inputs into numbers and booleans; `allErrors: false` stops at the first. */
export function checker<const S extends Schema>(
  schema: S,
  { coerce = false, allErrors = true } = {},
): (value: unknown) => Checked<Infer<S>> {
  let validate: ValidateFunction<Infer<S>> | undefined;
  return (value) => {
    validate ??= new Ajv({ ...options, allErrors, coerceTypes: coerce }).compile<Infer<S>>(schema);
    return validate(value) ? { ok: true, value } : { ok: false, mismatches: (validate.errors ?? []).map(mismatch) };
  };
}

function mismatch({ instancePath, message = 'is not valid', keyword, params }: ErrorObject): Mismatch {
  return { path: instancePath, message, keyword, params };
}
