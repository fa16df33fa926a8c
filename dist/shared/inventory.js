import { decodeJson } from "./decode-json.js";
import { ScanError, messageOf } from "./common.js";
import { fieldsOf, listOf, present, textOf } from "./fields3.js";
import { canonicalPurl } from "./purl.js";
// src/scanners/inventory.ts
const COMPONENTS = [["components", "*"]];
async function readCycloneDx(chunks) {
	const packages = [];
	const document = await decoded(chunks, (component) => packages.push(...packagesOf(component)));
	if (fieldsOf(document)["bomFormat"] !== "CycloneDX") throw new ScanError("The inventory is no CycloneDX document: it does not say bomFormat: CycloneDX");
	return packages;
}
async function decoded(chunks, onComponent) {
	try {
		return await decodeJson(chunks, COMPONENTS, onComponent);
	} catch (error) {
		throw error instanceof ScanError ? new ScanError(`The inventory cannot be read: ${messageOf(error)}`) : error;
	}
}
function packagesOf(component) {
	const { type, name, version, purl, components } = fieldsOf(component);
	const called = textOf(name);
	const inside = listOf(components).flatMap(packagesOf);
	if (called === void 0 || type === "file" || type === "operating-system") return inside;
	return [{
		name: called,
		...present({
			version: textOf(version),
			purl: canonicalPurl(textOf(purl))
		})
	}, ...inside];
}
function coverageOf(inventory, observations) {
	const examined = new Set(inventory.map(keyOf));
	const hit = new Set(observations.flatMap(({ kind, component, status = "open" }) => component === void 0 || kind === "licence" || status !== "open" ? [] : [keyOf(component)]));
	const passed = [...examined].filter((key) => !hit.has(key)).length;
	return {
		unit: "packages",
		examined: examined.size,
		passed
	};
}
function keyOf({ purl, name, version = "" }) {
	return purl ?? `${name}@${version}`;
}
export { coverageOf, readCycloneDx };
