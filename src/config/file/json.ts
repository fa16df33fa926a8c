/** JSON Schema, draft 2020-12, in more than the part that Gatehouse checks by. */
export type Json = Readonly<Record<string, unknown>>;

/** A list, or what is in it alone. */
export function oneOrMore(item: Json): Json {
  return { anyOf: [{ type: 'array', items: item }, item] };
}

/** An object that has no other properties. */
export function map(properties: Json, required: readonly string[] = []): Json {
  return { type: 'object', properties, required, additionalProperties: false };
}
