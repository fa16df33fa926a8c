import { filledJson } from "./judging.js";
// src/report/json.ts
function renderJson(report) {
	return [...jsonParts(report)].join("");
}
const MOST_INDENTED = 1e3;
function* jsonParts(report) {
	const findings = {
		key: "findings",
		depth: 1,
		elements: report.findings
	};
	yield* filledJson({
		...report,
		findings: []
	}, [findings], report.findings.length > MOST_INDENTED ? 0 : 2);
	yield "\n";
}
export { jsonParts, renderJson };
