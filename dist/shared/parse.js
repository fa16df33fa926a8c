// src/decode/parse.ts
function parseJson(text) {
	return mayNamePrototype(text) ? JSON.parse(text, withoutPrototype) : JSON.parse(text);
}
function mayNamePrototype(text) {
	return text.includes("__proto__") || /\\u00(?:5f|6f|7[024])/i.test(text);
}
function withoutPrototype(_key, value) {
	if (typeof value === "object" && value !== null && Object.hasOwn(value, "__proto__")) return Object.fromEntries(Object.entries(value).filter(([name]) => name !== "__proto__"));
	return value;
}
export { parseJson };
