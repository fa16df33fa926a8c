import { Ajv, type ErrorObject, type Options, type ValidateFunction } from 'ajv';
import type { Infer, Schema } from './schema.ts';

// Our schemas are typed as `Schema`, so checking them against the meta-schema at run time
// buys nothing; leaving it out takes a third off the start. Making the code it compiles smaller takes longer than it saves,
// also for the largest reports.
const options = { meta: false, validateSchema: false, code: { optimize: false } } as const;

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
    validate ??= compiled<Infer<S>>(schema, { allErrors, coerceTypes: coerce });
    return validate(value) ? { ok: true, value } : { ok: false, mismatches: (validate.errors ?? []).map(mismatch) };
  };
}

const known = new WeakMap<Schema, Map<string, ValidateFunction>>();

/** Compiled once for all who check by the same schema: the report is read and written by different parts of a run. */
function compiled<T>(schema: Schema, how: Pick<Options, 'allErrors' | 'coerceTypes'>): ValidateFunction<T> {
  const own = known.get(schema) ?? new Map<string, ValidateFunction>();
  known.set(schema, own);
  const key = JSON.stringify(how);
  const validate = own.get(key) ?? new Ajv({ ...options, ...how }).compile<T>(schema);
  own.set(key, validate);
  // What was kept was compiled from this very schema.
  return validate as ValidateFunction<T>;
}

function mismatch({ instancePath, message = 'is not valid', keyword, params }: ErrorObject): Mismatch {
  return { path: instancePath, message, keyword, params };
}
