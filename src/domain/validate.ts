import { Ajv, type Options, type ValidateFunction } from 'ajv';
import { checkedBy, type Checked } from './checked.ts';
import { withDefinitions } from './definitions.ts';
import type { Infer, Schema } from './schema.ts';

/**
 * How ajv compiles our schemas. They are typed as `Schema`, so checking them against the meta-schema at run time buys nothing; leaving it out takes
 * a third off the start. Making the code it compiles smaller takes longer than it saves, also for the largest reports.
 */
export const compiling = {
  meta: false,
  validateSchema: false,
  inlineRefs: false,
  code: { optimize: false },
} as const satisfies Options;

/** A check of values against `schema`; `allErrors: false` stops at the first mismatch. */
export function checker<const S extends Schema>(
  schema: S,
  { allErrors = true } = {},
): (value: unknown) => Checked<Infer<S>> {
  let validate: ValidateFunction<Infer<S>> | undefined;
  return (value) => {
    validate ??= new Ajv({ ...compiling, allErrors }).compile<Infer<S>>(withDefinitions(schema));
    return checkedBy(validate, value);
  };
}
