/** What `JSON.parse` makes of a text, without any key `__proto__`. Throws a `SyntaxError`, whose message may quote the text. */
export function parseJson(text: string): unknown {
  const value: unknown = mayNamePrototype(text) ? JSON.parse(text, withoutPrototype) : JSON.parse(text);
  return value;
}

// The key may be written with escapes for any of its letters.
function mayNamePrototype(text: string): boolean {
  return text.includes('__proto__') || /\\u00(?:5f|6f|7[024])/i.test(text);
}

function withoutPrototype(_key: string, value: unknown): unknown {
  if (typeof value === 'object' && value !== null && Object.hasOwn(value, '__proto__')) {
    return Object.fromEntries(Object.entries(value).filter(([name]) => name !== '__proto__'));
  }
  return value;
}
