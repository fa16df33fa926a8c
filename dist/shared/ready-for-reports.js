import { readyToRead } from "./report-format.js";
// src/gates/ready-for-reports.ts
async function readyForReports(format) {
	if (format !== void 0) await readyToRead(format);
	await import("./judging2.js");
	await import("./formats.js");
	await import("./report-check.js");
}
export { readyForReports };
