import { explainer } from "./explanation.js";
import { matches } from "./common.js";
import { decidingFindings } from "./judging.js";
// src/report/why.ts
function explanationsOf(report, most) {
	const asked = decidingFindings(report).slice(0, most);
	return asked.length === 0 ? [] : asked.map(explained(report));
}
function explained(report) {
	const known = explainers.get(report);
	if (known !== void 0) return known;
	const explain = explainer(report, matches);
	explainers.set(report, explain);
	return explain;
}
const explainers = new WeakMap();
export { explanationsOf };
