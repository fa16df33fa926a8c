import { t as require_ajv } from "./ajv.js";
// src/domain/validate.ts
var import_ajv = require_ajv();
const options = {
	meta: false,
	validateSchema: false
};
function checker(schema, { coerce = false, allErrors = true } = {}) {
	let validate;
	return (value) => {
		validate ??= new import_ajv.Ajv({
			...options,
			allErrors,
			coerceTypes: coerce
		}).compile(schema);
		return validate(value) ? {
			ok: true,
			value
		} : {
			ok: false,
			mismatches: (validate.errors ?? []).map(mismatch)
		};
	};
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
