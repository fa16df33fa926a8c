import type { Checked } from '../domain/checked.ts';
import type { Schema } from '../domain/schema.ts';
import { checker } from '../domain/validate.ts';

// In dist the schemas of all inputs are compiled (scripts/compiled-checks.mjs), and this file is not there.
const checks = new Map<string, (value: unknown) => Checked<unknown>>();

/** Whether the decoded value of an input fits its schema, as `valueSchemaOf` gives it. */
export function checkValue(schema: Schema, value: unknown): Checked<unknown> {
  const key = JSON.stringify(schema);
  const check = checks.get(key) ?? checker(schema);
  checks.set(key, check);
  return check(value);
}
