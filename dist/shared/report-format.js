import { t as require_ajv } from "./ajv.js";
import { t as decodeJson } from "./decode-json.js";
import { r as messageOf, t as ScanError } from "./errors.js";
// src/scanners/report-format.ts
var import_ajv = require_ajv();
async function readReport(format, chunks, context) {
	const reading = format.begin(context);
	const skeleton = await decodeReport(format, chunks, (value, place) => reading.element(value, place));
	const unlike = mismatchOf(format, skeleton);
	if (unlike !== void 0) throw new ScanError(`This is no ${format.name} report: ${unlike}. Check which scanner made the file`);
	return reading.end(skeleton);
}
async function recogniseReport(formats, chunks) {
	const skeleton = await decodeReport({
		name: "scanner",
		elements: formats.flatMap((format) => format.elements)
	}, chunks, () => {});
	return formats.find((format) => mismatchOf(format, skeleton) === void 0);
}
async function decodeReport({ name, elements }, chunks, onElement) {
	try {
		return await decodeJson(chunks, elements, onElement);
	} catch (error) {
		throw error instanceof ScanError ? new ScanError(`The ${name} report cannot be read: ${messageOf(error)}`) : error;
	}
}
const compiled = new WeakMap();
function mismatchOf({ schema }, skeleton) {
	const validate = compiled.get(schema) ?? new import_ajv.Ajv({ strict: false }).compile(schema);
	compiled.set(schema, validate);
	if (validate(skeleton)) return;
	const [first] = validate.errors ?? [];
	return `${first?.instancePath === "" ? "the document" : first?.instancePath} ${first?.message ?? "is not as expected"}`;
}
export { recogniseReport as n, readReport as t };
