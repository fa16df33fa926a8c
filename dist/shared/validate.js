import { require_ajv } from "./ajv.js";
import { checkedBy } from "./common.js";
// src/domain/definitions.ts
var import_ajv = require_ajv();
function withDefinitions(schema, atLeast = 2) {
	const shared = [...usesOf(schema)].flatMap(([part, uses]) => uses >= atLeast ? [part] : []);
	const names = new Map(shared.map((part, index) => [part, `shared${index}`]));
	const place = (part) => {
		const name = names.get(part);
		return name === void 0 ? filled(part, place) : { $ref: `#/$defs/${name}` };
	};
	const definitions = [...names].map(([part, name]) => [name, filled(part, place)]);
	return {
		...filled(schema, place),
		$defs: Object.fromEntries(definitions)
	};
}
function usesOf(schema) {
	const uses = new Map();
	const visit = (part) => {
		if (hasProperties(part)) {
			const before = uses.get(part) ?? 0;
			uses.set(part, before + 1);
			if (before > 0) return;
		}
		for (const inner of partsOf(part)) visit(inner);
	};
	for (const part of partsOf(schema)) visit(part);
	return uses;
}
function hasProperties(schema) {
	return "properties" in schema;
}
function partsOf(schema) {
	if (hasProperties(schema)) return Object.values(schema.properties);
	return "items" in schema ? [schema.items] : "additionalProperties" in schema ? [schema.additionalProperties] : [];
}
function filled(schema, place) {
	if (hasProperties(schema)) {
		const properties = Object.entries(schema.properties).map(([name, part]) => [name, place(part)]);
		return {
			...schema,
			properties: Object.fromEntries(properties)
		};
	}
	if ("items" in schema) return {
		...schema,
		items: place(schema.items)
	};
	return "additionalProperties" in schema ? {
		...schema,
		additionalProperties: place(schema.additionalProperties)
	} : schema;
}
// src/domain/validate.ts
const compiling = {
	meta: false,
	validateSchema: false,
	inlineRefs: false,
	code: { optimize: false }
};
function checker(schema, { allErrors = true } = {}) {
	let validate;
	return (value) => {
		validate ??= new import_ajv.Ajv({
			...compiling,
			allErrors
		}).compile(withDefinitions(schema));
		return checkedBy(validate, value);
	};
}
export { checker, compiling };
