import type { ErrorObject, ValidateFunction } from 'ajv';

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

/** What `validate`, compiled from a schema, says of a value. */
export function checkedBy<T>(validate: ValidateFunction<T>, value: unknown): Checked<T> {
  return validate(value) ? { ok: true, value } : { ok: false, mismatches: (validate.errors ?? []).map(mismatch) };
}

function mismatch({ instancePath, message = 'is not valid', keyword, params }: ErrorObject): Mismatch {
  return { path: instancePath, message, keyword, params };
}
