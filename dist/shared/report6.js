import { bytes, renderPage, wholePage } from "./page.js";
// src/report/markdown/report.ts
function renderMarkdown(report, { maxBytes = Infinity } = {}) {
	return maxBytes === Infinity ? [...markdownParts(report)].join("") : renderPage(report, {
		size: bytes(maxBytes),
		elsewhere: "the JSON report"
	});
}
function markdownParts(report) {
	return wholePage(report);
}
export { markdownParts, renderMarkdown };
