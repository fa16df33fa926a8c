import { completeness } from "./judging.js";
import { VERSION } from "./common.js";
// src/gates/report-shards.ts
function nameOf({ file, report }) {
	return report.id === "" ? file : report.id;
}
function lostScan(name, reason) {
	const target = {
		kind: "source",
		name
	};
	return {
		id: `report@${name}`,
		scanner: "report",
		version: VERSION,
		target,
		status: "failed",
		reason,
		durationMs: 0,
		controls: [],
		gaps: []
	};
}
function problemsOf(shards, expected) {
	return [
		...repeated(shards),
		...missing(shards, expected),
		...shards.flatMap(errorOf)
	];
}
function repeated(shards) {
	const byRun = new Map();
	for (const shard of shards) {
		const run = JSON.stringify([shard.report.gate, shard.report.id]);
		byRun.set(run, [...byRun.get(run) ?? [], shard]);
	}
	return [...byRun.values()].flatMap((same) => {
		const [first] = same;
		return first === void 0 || same.length === 1 ? [] : [twice(first, same)];
	});
}
function twice(shard, same) {
	const { gate, id } = shard.report;
	const files = same.map(({ file }) => file).join(", ");
	const run = id === "" ? `a run of ${gate} without an id` : `the run ${id} of ${gate}`;
	return lostScan(id === "" ? gate : id, `${same.length} reports are of ${run} (${files}): give each job its own id, and each report once`);
}
const NUMBERED = /^(?<before>.*?)(?<number>\d{1,4})-of-(?<total>\d{1,4})$/;
const MAX_SHARDS = 1e3;
function missing(shards, expected) {
	const ids = new Set(shards.map(({ report }) => report.id));
	const lost = [...new Set([...namedBy(ids), ...expected !== void 0 && "ids" in expected ? expected.ids : []])].filter((id) => !ids.has(id)).map((id) => lostScan(id, MISSING));
	if (expected === void 0) return lost;
	if ("ids" in expected) {
		const others = shards.filter(({ report }) => !expected.ids.includes(report.id));
		return [...lost, ...others.map((shard) => lostScan(nameOf(shard), `${shard.file} is a report of a run that is not expected`))];
	}
	return shards.length === expected.count || lost.length > 0 ? lost : [lostScan("reports", wrongNumber(shards, expected.count))];
}
const MISSING = "its report is missing: look at its job, which was cancelled, has failed early, or did not keep the report";
function wrongNumber(shards, count) {
	return `${count} reports are expected, and ${shards.length === 0 ? "there is none" : `there are ${shards.length} (${shards.map(nameOf).join(", ")})`} that can be read`;
}
function namedBy(ids) {
	return [...ids].flatMap((id) => {
		const { before = "", total = "" } = NUMBERED.exec(id)?.groups ?? {};
		const length = Number(total) > MAX_SHARDS ? 0 : Number(total);
		return Array.from({ length }, (_, index) => `${before}${index + 1}-of-${total}`);
	});
}
function errorOf(shard) {
	const { scans, verdict, reasons } = shard.report;
	if (!scans.some(({ status }) => status !== "skipped")) return [lostScan(nameOf(shard), "its report holds no scan that ran")];
	if (verdict !== "error" || completeness(scans).length > 0) return [];
	const said = reasons.map(({ message }) => message).join("; ");
	return [lostScan(nameOf(shard), `it ended with an error: ${said === "" ? "it does not say which" : said.slice(0, 1e3)}`)];
}
export { lostScan, nameOf, problemsOf };
