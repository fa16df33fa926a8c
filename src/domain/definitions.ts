import type { ObjectSchema, Schema } from './schema.ts';

/** A place that is filled by a definition, and what keeps the definitions (JSON Schema 2020-12, core, 8.2.3 and 8.2.4). */
type Compact = object;

/**
 * The same schema, in which an object that is used `atLeast` times is written, and compiled, once: with those that are used more than once it is a
 * third of the work for that of a report, and with all of them what is compiled is a third smaller.
 */
export function withDefinitions(schema: Schema, atLeast = 2): Compact {
  const shared = [...usesOf(schema)].flatMap(([part, uses]) => (uses >= atLeast ? [part] : []));
  const names = new Map<Schema, string>(shared.map((part, index) => [part, `shared${index}`]));
  const place = (part: Schema): Compact => {
    const name = names.get(part);
    return name === undefined ? filled(part, place) : { $ref: `#/$defs/${name}` };
  };
  const definitions = [...names].map(([part, name]) => [name, filled(part, place)] as const);
  return { ...filled(schema, place), $defs: Object.fromEntries(definitions) };
}

/** How often each object schema with named properties is used, the schema itself aside. */
function usesOf(schema: Schema): ReadonlyMap<ObjectSchema, number> {
  const uses = new Map<ObjectSchema, number>();
  const visit = (part: Schema): void => {
    if (hasProperties(part)) {
      const before = uses.get(part) ?? 0;
      uses.set(part, before + 1);
      if (before > 0) {
        return;
      }
    }
    for (const inner of partsOf(part)) {
      visit(inner);
    }
  };
  for (const part of partsOf(schema)) {
    visit(part);
  }
  return uses;
}

function hasProperties(schema: Schema): schema is ObjectSchema {
  return 'properties' in schema;
}

function partsOf(schema: Schema): readonly Schema[] {
  if (hasProperties(schema)) {
    return Object.values(schema.properties);
  }
  return 'items' in schema ? [schema.items] : 'additionalProperties' in schema ? [schema.additionalProperties] : [];
}

function filled(schema: Schema, place: (part: Schema) => Compact): Compact {
  if (hasProperties(schema)) {
    const properties = Object.entries(schema.properties).map(([name, part]) => [name, place(part)]);
    return { ...schema, properties: Object.fromEntries(properties) };
  }
  if ('items' in schema) {
    return { ...schema, items: place(schema.items) };
  }
  return 'additionalProperties' in schema
    ? { ...schema, additionalProperties: place(schema.additionalProperties) }
    : schema;
}
