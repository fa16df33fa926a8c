/** A schema of the description: read as plain data. */
export type Schema = Readonly<Record<string, unknown>>;

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** How a schema of OpenAPI 3.0 becomes one that ajv takes. */
export interface Conversion {
  /** Where `$ref` points into. */
  readonly base: string;
  /** Refuses keys that the description does not name: what GitHub does with the body of a request. */
  readonly closed: boolean;
}

/** The schema in JSON Schema: `nullable` becomes a type, references become absolute. */
export function jsonSchema(schema: unknown, conversion: Conversion): unknown {
  if (Array.isArray(schema)) {
    return schema.map((each) => jsonSchema(each, conversion));
  }
  if (!isRecord(schema)) {
    return schema;
  }
  if (typeof schema['$ref'] === 'string') {
    return { $ref: `${conversion.base}${schema['$ref']}` };
  }
  const { nullable, ...rest } = schema;
  const converted = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [
      key,
      key === 'properties' ? eachOf(value, conversion) : jsonSchema(value, conversion),
    ]),
  );
  const choices = Array.isArray(schema['enum']) && { enum: [...schema['enum'], null] };
  const type = nullable === true ? { type: [schema['type'], 'null'], ...choices } : {};
  const closed = conversion.closed && isRecord(schema['properties']) && schema['additionalProperties'] === undefined;
  return { ...converted, ...type, ...(closed && { additionalProperties: false }) };
}

function eachOf(properties: unknown, conversion: Conversion): unknown {
  const entries = isRecord(properties) ? Object.entries(properties) : [];
  return Object.fromEntries(entries.map(([name, value]) => [name, jsonSchema(value, conversion)]));
}
