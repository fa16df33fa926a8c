import { resolved } from './description.ts';
import { isRecord, type Schema } from './schema.ts';

/**
 * An answer with every field that its schema requires: what nobody models here gets a neutral value,
 * null where the schema allows it. What was given stays as it is, for the gate to judge.
 */
export function completed(schema: Schema, given: unknown): unknown {
  const flat = flattened(schema);
  if (Array.isArray(given)) {
    const items = flat['items'];
    return isRecord(items) ? given.map((each) => completed(items, each)) : given;
  }
  if (!isRecord(given)) {
    return given;
  }
  const properties = isRecord(flat['properties']) ? flat['properties'] : {};
  const required = Array.isArray(flat['required']) ? flat['required'].filter((name) => given[name] === undefined) : [];
  const entries = Object.entries(given).filter(([, value]) => value !== undefined);
  return {
    ...Object.fromEntries(required.map((name: string) => [name, neutral(asSchema(properties[name]))])),
    ...Object.fromEntries(entries.map(([name, value]) => [name, completed(asSchema(properties[name]), value)])),
  };
}

function neutral(schema: Schema): unknown {
  const flat = flattened(schema);
  const choices = Array.isArray(flat['enum']) ? flat['enum'] : [];
  if (flat['nullable'] === true || allowsNull(resolved(schema))) {
    return null;
  }
  if (choices.length > 0) {
    return choices[0];
  }
  switch (flat['type']) {
    case 'string':
      return flat['format'] === 'date-time'
        ? '2026-01-01T00:00:00Z'
        : flat['format'] === 'uri'
          ? 'https://github.com/'
          : '';
    case 'integer':
    case 'number':
      return 0;
    case 'boolean':
      return false;
    case 'array':
      return [];
    default:
      return completed(flat, {});
  }
}

// Of a choice the first member that is not null is filled; of a combination all.
function flattened(schema: Schema): Schema {
  const found = resolved(schema);
  const choice = members(found['anyOf'] ?? found['oneOf']).find((each) => !isNull(each));
  const parts = [...(choice === undefined ? [] : [choice]), ...members(found['allOf'])].map(flattened);
  return parts.reduce(merged, found);
}

function merged(a: Schema, b: Schema): Schema {
  return {
    ...b,
    ...a,
    properties: { ...asSchema(b['properties']), ...asSchema(a['properties']) },
    required: [...requiredOf(a), ...requiredOf(b)],
  };
}

const requiredOf = (schema: Schema): unknown[] => (Array.isArray(schema['required']) ? schema['required'] : []);
const members = (value: unknown): Schema[] => (Array.isArray(value) ? value.filter(isRecord) : []);
const asSchema = (value: unknown): Schema => (isRecord(value) ? value : {});
// How scripts/openapi spells null.
const isNull = (schema: Schema): boolean => schema['nullable'] === true && schema['pattern'] === '^(?!)$';
const allowsNull = (schema: Schema): boolean => members(schema['anyOf'] ?? schema['oneOf']).some(isNull);
