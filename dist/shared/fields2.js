// src/github/fields.ts
function valueAt(value, ...path) {
	let at = value;
	for (const step of path) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return;
		at = Reflect.get(at, step);
	}
	return at;
}
function textAt(value, ...path) {
	const found = valueAt(value, ...path);
	return typeof found === "string" && found !== "" ? found : void 0;
}
function integerAt(value, ...path) {
	const found = valueAt(value, ...path);
	return typeof found === "number" && Number.isSafeInteger(found) && found >= 0 ? found : void 0;
}
function listAt(value, ...path) {
	const found = valueAt(value, ...path);
	return Array.isArray(found) ? found : [];
}
export { integerAt, listAt, textAt, valueAt };
