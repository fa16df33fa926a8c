import { require_dist } from "./yaml.js";
import { groupOf, isObject, objectAt, textAt } from "./manifests-read.js";
// src/builtin/rules/grafana/documents.ts
var import_dist = require_dist();
const DASHBOARD = {
	apiVersion: "grafana",
	kind: "GrafanaDashboard"
};
function isDashboard(value) {
	return isObject(value) && (Array.isArray(value["panels"]) || Array.isArray(value["rows"])) && typeof value["title"] === "string" && (typeof value["schemaVersion"] === "number" || typeof value["uid"] === "string");
}
const LABELS = ["grafana_dashboard", "grafana_datasource"];
function grafanaDocuments(object) {
	if (object.kind === DASHBOARD.kind && object.apiVersion === DASHBOARD.apiVersion) return [{
		value: object.value,
		path: [],
		name: object.name
	}];
	if (object.kind !== "ConfigMap" || groupOf(object) !== "") return [];
	const labels = objectAt(object.value, "metadata", "labels");
	if (!LABELS.some((label) => Object.hasOwn(labels, label))) return [];
	const data = objectAt(object.value, "data");
	return Object.keys(data).flatMap((key) => {
		const text = textAt(data, key);
		return text !== void 0 && /\.(?:json|ya?ml)$/.test(key) ? [{
			value: parsed(text),
			path: ["data", key],
			name: key
		}] : [];
	});
}
const MAX_TEXT = 4194304;
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return parsedYaml(text);
	}
}
function parsedYaml(text) {
	const [document, ...others] = text.length > MAX_TEXT ? [] : (0, import_dist.parseAllDocuments)(text, { logLevel: "silent" });
	if (document === void 0 || others.length > 0 || document.errors.length > 0) return;
	const value = document.toJS({ maxAliasCount: 100 });
	return isObject(value) ? value : void 0;
}
export { DASHBOARD, grafanaDocuments, isDashboard };
