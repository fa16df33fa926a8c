import { t as require_ajv } from "./ajv.js";
// src/domain/validate.ts
var import_ajv = require_ajv();
const options = {
	meta: false,
	validateSchema: false,
	code: { optimize: false }
};
function checker(schema, { coerce = false, allErrors = true } = {}) {
	let validate;
	return (value) => {
		validate ??= compiled(schema, {
			allErrors,
			coerceTypes: coerce
		});
		return validate(value) ? {
			ok: true,
			value
		} : {
			ok: false,
			mismatches: (validate.errors ?? []).map(mismatch)
		};
	};
}
const known = new WeakMap();
function compiled(schema, how) {
	const own = known.get(schema) ?? new Map();
	known.set(schema, own);
	const key = JSON.stringify(how);
	const validate = own.get(key) ?? new import_ajv.Ajv({
		...options,
		...how
	}).compile(schema);
	own.set(key, validate);
	return validate;
}
function mismatch({ instancePath, message = "is not valid", keyword, params }) {
	return {
		path: instancePath,
		message,
		keyword,
		params
	};
}
export { checker as t };
