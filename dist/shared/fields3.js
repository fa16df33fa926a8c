// src/scanners/fields.ts
function fieldsOf(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function listOf(value) {
	return Array.isArray(value) ? value : [];
}
function textOf(value) {
	return typeof value === "string" && value.trim() !== "" ? value : void 0;
}
function textsOf(value) {
	return listOf(value).filter((one) => textOf(one) !== void 0);
}
function numberOf(value) {
	return typeof value === "number" && Number.isFinite(value) ? value : void 0;
}
function lineOf(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 1 ? value : void 0;
}
function present(fields) {
	const kept = {};
	for (const key in fields) {
		const value = fields[key];
		if (value !== void 0) kept[key] = value;
	}
	return kept;
}
export { fieldsOf, lineOf, listOf, numberOf, present, textOf, textsOf };
