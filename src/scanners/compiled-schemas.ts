import type { ValidateFunction } from 'ajv';

/** The check of a schema that was compiled before. Here there is none; in dist there is one for each form of report (scripts/compiled-checks.mjs). */
export function compiledBefore(_schema: object): ValidateFunction | undefined {
  return undefined;
}
