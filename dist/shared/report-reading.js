import { decodeJson } from "./reading-shared.js";
import { ScanError, messageOf } from "./common.js";
import { chunksOf } from "./running.js";
import { stat } from "node:fs/promises";
// src/gates/report-consistency.ts
const MAX_TEXT = 1e5;
const MAX_COUNT = 1e9;
const MAX_LISTED = 1e5;
function assertConsistent(report) {
	const scans = new Map(report.scans.map((scan) => [scan.id, scan]));
	if (scans.size < report.scans.length) throw new ScanError("it is damaged: two of its scans have the same id");
	if (new Set(report.findings.map(({ fingerprint }) => fingerprint)).size < report.findings.length) throw new ScanError("it is damaged: two of its findings have the same fingerprint");
	for (const [index, finding] of report.findings.entries()) {
		const mistake = mistakeIn(finding, scans);
		if (mistake !== void 0) throw new ScanError(`it is damaged: finding ${index + 1} ${mistake}`);
	}
	if (!/^\d{4}-\d\d-\d\dT/.test(report.judgedAt) || Number.isNaN(Date.parse(report.judgedAt))) throw new ScanError("it is damaged: its judgedAt is no time");
	assertBounded(report);
}
function mistakeIn(finding, scans) {
	const { sightings, fingerprint } = finding;
	const targets = sightings.map(({ scan }) => scans.get(scan)?.target);
	const [first] = targets;
	if (first === void 0 || targets.includes(void 0)) return "was seen by no scan of the report";
	if (first.name !== finding.target || targets.some((target) => target?.name !== first.name || target.kind !== first.kind)) return "is about another target than the scans that saw it";
	return /^[0-9a-f]{32}$/.test(fingerprint) ? void 0 : "has a fingerprint that is none";
}
function assertBounded(value) {
	if (typeof value === "string" && value.length > MAX_TEXT) throw new ScanError(`it is damaged: a text in it has ${value.length} characters, and no gate writes more than ${MAX_TEXT}`);
	if (typeof value === "number" && Math.abs(value) > MAX_COUNT) throw new ScanError(`it is damaged: a number in it is larger than ${MAX_COUNT}`);
	if (Array.isArray(value) && value.length > MAX_LISTED) throw new ScanError(`it is damaged: a list in it has ${value.length} entries, and no gate writes more than ${MAX_LISTED}`);
	if (typeof value === "object" && value !== null) for (const part of Object.values(value)) assertBounded(part);
}
// src/gates/report-reading.ts
const MAX_REPORT_BYTES = 67108864;
async function readShard(path, maxBytes = MAX_REPORT_BYTES) {
	const { size } = await stat(path);
	if (size > maxBytes) throw new ScanError(`it has ${size} bytes, and a report may have ${maxBytes}: spread the targets over more shards`);
	const { checkFinding, checkReport } = await import("./report-check.js");
	const findings = [];
	const chunks = chunksOf(path, { most: maxBytes });
	const report = {
		...fitting(checkReport(await decodeJson(chunks, [["findings", "*"]], (value) => {
			findings.push(fitting(checkFinding(value), `/findings/${findings.length}`));
		}).catch((error) => {
			throw error instanceof NoReport ? error : new ScanError(`it cannot be read: ${messageOf(error)}`);
		})), ""),
		findings
	};
	assertConsistent(report);
	return report;
}
var NoReport = class extends ScanError {};
function fitting(checked, place) {
	if (checked.ok) return checked.value;
	const [first] = checked.mismatches;
	const where = `${place}${first?.path ?? ""}`.slice(0, 120);
	throw new NoReport(`it is no report of Gatehouse (${where === "" ? "the document" : where} ${first?.message ?? "does not fit"}); give scanners' own reports to input`);
}
export { MAX_REPORT_BYTES, readShard };
