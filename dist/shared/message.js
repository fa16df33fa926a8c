import { escapeTerminal } from "./common.js";
import { componentWords, placeWords, resourceName } from "./judging.js";
// src/report/check-run/message.ts
function annotationMessage(finding, named) {
	const { resource, component, message, remediation, control, title } = finding;
	const parts = [
		named && placeWords(finding, named),
		resource && `${resourceName(resource)}${resource.fieldPath === void 0 ? "" : ` ${resource.fieldPath}`}`,
		component && componentWords(component),
		message ?? title,
		remediation && `Instead: ${remediation}`,
		control
	];
	const text = escapeTerminal(parts.filter((part) => part !== void 0 && part !== "").join("\n"));
	return text.trim() === "" ? finding.id : text;
}
export { annotationMessage };
