/** Prose, examples and vendor keys: nothing that a validator reads. */
const prose = new Set(['description', 'example', 'examples', 'externalDocs', 'summary', 'deprecated']);

/** OpenAPI 3.0 has no type `null`: this is a string that no text matches, or null. Prism does not compile an `enum` of null. */
const nullValue = { type: 'string', nullable: true, pattern: '^(?!)$' };

/** A schema without prose, in which `nullable` stands only beside a `type`: elsewhere validators refuse it or, worse, skip the schema. */
export function cleanSchema(schema) {
  if (Array.isArray(schema)) {
    return schema.map(cleanSchema);
  }
  if (schema === null || typeof schema !== 'object') {
    return schema;
  }
  const kept = Object.entries(schema).filter(([key]) => !prose.has(key) && !key.startsWith('x-'));
  return withoutBareNullable(Object.fromEntries(kept.map(([key, value]) => [key, cleanKeyword(key, value)])));
}

function cleanKeyword(key, value) {
  if (key === 'properties') {
    return Object.fromEntries(Object.entries(value).map(([name, property]) => [name, cleanSchema(property)]));
  }
  return key === 'enum' || key === 'default' || key === 'required' ? value : cleanSchema(value);
}

function withoutBareNullable(schema) {
  if (schema.nullable !== true) {
    return schema;
  }
  const { nullable: _nullable, ...rest } = schema;
  if (schema.type !== undefined) {
    return schema.enum?.includes(null) ? { ...schema, enum: schema.enum.filter((each) => each !== null) } : schema;
  }
  const constrains = ['$ref', 'allOf', 'anyOf', 'oneOf', 'enum', 'properties'].some((key) => key in rest);
  return constrains ? { anyOf: [rest, nullValue] } : rest;
}
