import { n as parseExpectation, t as report } from "./report2.js";
import { n as UserError, r as messageOf, t as ScanError } from "./errors.js";
import { a as SAID_ONCE, c as openOrWorst, d as fingerprintOf, f as identityKeys, g as inside, h as defineGate, i as completeness, l as unique, m as DisjointSets, n as applyIgnore, o as compareText, p as primaryName, r as judge, s as merge, u as worstFirst } from "./run-gate.js";
import { t as nearest } from "./nearest.js";
import { n as processScanners, t as processScanner } from "./scanners.js";
import { n as recogniseReport, t as readReport } from "./report-format.js";
import { l as BUDGET_KEYS, n as reportSchema } from "./report.js";
import { r as budgetWords } from "./words.js";
import { t as VERSION } from "./version.js";
import { i as decodeJson } from "./inventory.js";
import { i as findingSchema } from "./finding.js";
import { t as checker } from "./validate.js";
import { basename, join, relative, resolve, sep } from "node:path";
import { createReadStream } from "node:fs";
import { lstat, readdir, stat } from "node:fs/promises";
// src/domain/unite-scans.ts
function uniteScans(parts) {
	const uses = new Map();
	for (const part of parts) for (const { id } of part.scans) uses.set(id, [...uses.get(id) ?? [], {
		part,
		id
	}]);
	const clashing = [...uses.values()].filter(({ length }) => length > 1);
	if (clashing.length === 0) return parts;
	const names = new Map(parts.map((part) => [part, new Map()]));
	const taken = new Set(uses.keys());
	for (const same of clashing.toSorted(([a], [b]) => compareText(a?.id ?? "", b?.id ?? ""))) for (const { part, id } of same.toSorted(byContent).slice(1)) {
		const name = freeName(id, taken);
		taken.add(name);
		names.get(part)?.set(id, name);
	}
	return parts.map((part) => renamed(part, names.get(part) ?? new Map()));
}
function byContent(a, b) {
	return compareText(JSON.stringify(scanOf(a)), JSON.stringify(scanOf(b))) || compareText(JSON.stringify(a.part.findings), JSON.stringify(b.part.findings));
}
function scanOf({ part, id }) {
	return part.scans.find((scan) => scan.id === id);
}
function freeName(id, taken) {
	let number = 2;
	while (taken.has(`${id} (${number})`)) number += 1;
	return `${id} (${number})`;
}
function renamed({ scans, findings }, names) {
	const name = (id) => names.get(id) ?? id;
	return {
		scans: scans.map((scan) => ({
			...scan,
			id: name(scan.id)
		})),
		findings: findings.map((finding) => ({
			...finding,
			sightings: finding.sightings.map((sighting) => ({
				...sighting,
				scan: name(sighting.scan)
			}))
		}))
	};
}
// src/domain/merge-findings.ts
function mergeFindings(parts) {
	const united = uniteScans(parts);
	const scans = united.flatMap((part) => part.scans).toSorted((a, b) => compareText(a.id, b.id));
	const targets = new Map(scans.map(({ id, target }) => [id, target]));
	return {
		scans,
		findings: distinct(groups(united.flatMap(({ findings }) => findings.map((finding) => seenOf(finding, targets))))).toSorted(worstFirst)
	};
}
function distinct(all) {
	const findings = all.map((group) => joined(group, "kept"));
	const repeated = repeatedOf(findings.map(({ fingerprint }) => fingerprint));
	return repeated.size === 0 ? findings : all.map((group) => joined(group, repeated.has(group[0]?.finding.fingerprint ?? "") ? "new" : "kept"));
}
function seenOf(finding, targets) {
	const target = targets.get(finding.sightings[0]?.scan ?? "");
	if (target === void 0) throw new Error(`finding ${finding.fingerprint} was seen by no scan of its report`);
	return {
		target,
		finding,
		keys: identityKeys(target, observationOf(finding))
	};
}
function observationOf(finding) {
	const { kind, id, aliases, title, severity, component, resource, locations, fingerprint } = finding;
	return {
		ruleId: id,
		kind,
		id,
		aliases,
		title,
		severity,
		severitySource: "native",
		locations,
		...component !== void 0 && { component },
		...resource !== void 0 && { resource },
		...kind !== "vulnerability" && { controlKey: fingerprint }
	};
}
function groups(seen) {
	const sets = new DisjointSets();
	for (const { keys } of seen) for (const other of keys.slice(1)) sets.join(keys[0] ?? "", other);
	const members = new Map();
	for (const one of seen) {
		const root = sets.find(one.keys[0] ?? "");
		const group = members.get(root);
		if (group === void 0) members.set(root, [one]);
		else group.push(one);
	}
	return [...members.values()].map((group) => group.toSorted(byFirstSighting));
}
function byFirstSighting({ finding: a }, { finding: b }) {
	return compareText(a.sightings[0]?.scan ?? "", b.sightings[0]?.scan ?? "") || compareText(a.sightings[0]?.ruleId ?? "", b.sightings[0]?.ruleId ?? "") || compareText(JSON.stringify(a), JSON.stringify(b));
}
function joined(group, fingerprint) {
	const [first] = group;
	if (first === void 0) throw new Error("a finding has at least one sighting");
	const all = group.map(({ finding }) => finding);
	const { finding: lead, target } = first;
	const sightings = sightingsOf(all);
	const names = unique(all.flatMap((finding) => [finding.id, ...finding.aliases]));
	const id = primaryName(names);
	return {
		fingerprint: lead.kind === "vulnerability" || fingerprint === "new" ? fingerprintOfGroup(group) : lead.fingerprint,
		id,
		aliases: names.filter((name) => name !== id).toSorted(compareText),
		advisories: unique(all.flatMap(({ advisories }) => advisories)),
		kind: lead.kind,
		...openOrWorst(sightings),
		title: lead.title,
		target: target.name,
		...said(all),
		locations: uniqueLocations(all),
		references: unique(all.flatMap(({ references }) => references)),
		sightings
	};
}
function fingerprintOfGroup(group) {
	const [first] = group;
	return first === void 0 ? "" : fingerprintOf(first.target, group.map(({ finding }) => observationOf(finding)));
}
function said(all) {
	const fields = [...SAID_ONCE, "cause"].flatMap((name) => {
		const found = all.find((one) => one[name] !== void 0);
		return found === void 0 ? [] : [[name, found[name]]];
	});
	const firstSeen = all.flatMap((one) => one.firstSeen ?? []).toSorted(compareText)[0];
	return {
		...Object.fromEntries(fields),
		...firstSeen !== void 0 && { firstSeen }
	};
}
function sightingsOf(all) {
	const byKey = new Map();
	for (const sighting of all.flatMap(({ sightings }) => sightings)) {
		const key = JSON.stringify([
			sighting.scan,
			sighting.ruleId,
			sighting.severity,
			sighting.status
		]);
		const known = byKey.get(key);
		byKey.set(key, known === void 0 ? sighting : {
			...known,
			count: known.count + sighting.count
		});
	}
	return [...byKey.values()].toSorted((a, b) => compareText(a.scan, b.scan) || compareText(a.ruleId, b.ruleId));
}
function uniqueLocations(all) {
	const places = all.flatMap(({ locations }) => locations);
	return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
function repeatedOf(texts) {
	const seen = new Set();
	return new Set(texts.filter((text) => seen.size === seen.add(text).size));
}
// src/gates/report-inputs.ts
function parseRawReport(text) {
	const { name, path = text } = /^(?<name>[A-Za-z][\w-]*)=(?<path>.+)$/.exec(text)?.groups ?? {};
	if (name === void 0) return { path };
	const scanner = processScanner(name.toLowerCase());
	if (scanner === void 0) {
		const known = Object.keys(processScanners);
		const hint = nearest(name, known);
		throw new UserError(`input: reports of "${name}" cannot be read${hint === void 0 ? "" : `, did you mean ${hint}?`} Those of ${known.join(", ")} can.`);
	}
	return {
		scanner,
		path
	};
}
const MAX_BYTES = 1024 ** 3;
async function readRawReport(raw, about) {
	await assertReadable(raw.path);
	const scanner = raw.scanner ?? await recognise(raw.path);
	const { result, version = "unknown", subject } = await readReport(scanner.report, createReadStream(raw.path), { targetKind: about.kind });
	const digest = subject.manifestDigest ?? subject.imageId;
	const target = {
		kind: about.kind,
		name: about.name ?? subject.name ?? basename(raw.path),
		...digest !== void 0 && { digest }
	};
	const { observations, gaps, access, ...rest } = result;
	const id = `${scanner.name}@${target.name}`;
	return {
		scans: [{
			id,
			scanner: scanner.name,
			version,
			target,
			status: "completed",
			durationMs: 0,
			...rest,
			gaps: [...gaps],
			...access !== void 0 && { access }
		}],
		findings: merge([{
			scan: id,
			target,
			observations
		}])
	};
}
async function assertReadable(path) {
	const found = await stat(path).catch((error) => {
		throw new ScanError("there is no such file: the scanner has not written it", { cause: error });
	});
	if (!found.isFile()) throw new ScanError("it is no file");
	if (found.size > MAX_BYTES) throw new ScanError(`it has ${found.size} bytes, and at most ${MAX_BYTES} are read`);
}
async function recognise(path) {
	const all = Object.values(processScanners);
	const format = await recogniseReport(all.map(({ report }) => report), createReadStream(path));
	const scanner = all.find(({ report }) => report === format);
	if (scanner === void 0) throw new ScanError(`it is no report of ${Object.keys(processScanners).join(", ")}: name the scanner, as in trivy=FILE`);
	return scanner;
}
// src/gates/report-paths.ts
const MAX_FILES = 2e3;
async function findReports(paths) {
	const found = new Map();
	for (const path of paths) for (const one of await at(path).catch((error) => [{
		path,
		reason: messageOf(error)
	}])) found.set(one.path, one);
	return [...found.values()];
}
async function at(path) {
	const entry = await lstat(path).catch((error) => {
		throw new ScanError("there is no such file or folder: the jobs that should have made reports have left none here", { cause: error });
	});
	if (!entry.isDirectory()) return [entry.isFile() ? { path } : {
		path,
		reason: NO_FILE
	}];
	const files = await inFolder(path);
	return files.length > 0 ? files : [{
		path,
		reason: "the folder holds no .json file, so there is nothing to judge"
	}];
}
const NO_FILE = "it is a link or a device, not a file: give the file itself";
async function inFolder(folder) {
	const names = (await readdir(folder, { recursive: true })).filter((name) => name.toLowerCase().endsWith(".json"));
	if (names.length > MAX_FILES) throw new ScanError(`the folder holds ${names.length} .json files, more than ${MAX_FILES}: name those that are reports`);
	const found = [];
	for (const path of names.toSorted().map((name) => join(folder, name))) {
		const entry = await lstat(path);
		if (!entry.isDirectory()) found.push(entry.isFile() ? { path } : {
			path,
			reason: NO_FILE
		});
	}
	return found;
}
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
// src/gates/report-policy.ts
function judgedBy(policy, shards) {
	if (policy.source !== "default") return policy;
	const budgets = [policy.budget, ...shards.map(({ report }) => report.inputs.policy.budget)];
	const strictest = BUDGET_KEYS.flatMap((key) => {
		const limits = budgets.flatMap((budget) => budget[key] ?? []);
		return limits.length === 0 ? [] : [[key, Math.min(...limits)]];
	});
	return {
		...policy,
		budget: Object.fromEntries(strictest)
	};
}
function unexplained(shards, { findings, scans }, policy) {
	const { reasons } = judge(applyIgnore(findings, policy), scans, policy);
	if (reasons.some(({ rule }) => rule.startsWith("budget."))) return [];
	return shards.filter(({ report }) => report.verdict === "fail").flatMap((shard) => {
		const rules = shard.report.reasons.map(({ rule }) => rule);
		const others = policy.source === "default" ? rules : rules.filter((rule) => !rule.startsWith("budget."));
		return others.length === 0 && policy.source !== "default" ? [] : [lostScan(nameOf(shard), missingRule(others))];
	});
}
function missingRule(rules) {
	return `it failed by its own policy (${[...new Set(rules)].slice(0, 3).join(", ").slice(0, 200) || "it does not say by which rule"}), and by the inputs of this run it would not: give the same policy inputs here, or a budget`;
}
function differences(shards, policy) {
	return [
		...judgedOtherwise(shards, policy),
		...shards.filter(contradicts).map((shard) => `${nameOf(shard)} says ${shard.report.verdict}, which does not follow from what it holds. Everything was judged again here.`),
		...severalOf("gates", shards, ({ report }) => report.gate),
		...severalOf("versions of Gatehouse", shards, ({ report }) => report.inputs.gatehouse),
		...differentTargets(shards)
	];
}
function judgedOtherwise(shards, policy) {
	const groups = grouped(shards, ({ report }) => comparable(report.inputs.policy));
	groups.delete(comparable(policy));
	return [...groups.values()].map((same) => {
		const [first] = same;
		const other = first === void 0 ? policy : first.report.inputs.policy;
		const what = budgetWords(other) === budgetWords(policy) ? "other policy inputs besides the budget" : budgetWords(other);
		return `${listed(same)} judged by ${what}; everything is judged by ${budgetWords(policy)} here. Give the same policy inputs in both places.`;
	});
}
function comparable({ budget, unknownAs, allowGaps, ignore, source: _source, ...rest }) {
	const limits = BUDGET_KEYS.map((key) => budget[key] ?? -1);
	return JSON.stringify([
		limits,
		unknownAs,
		allowGaps.toSorted(),
		ignore.toSorted(),
		rest
	]);
}
function contradicts({ report }) {
	const { verdict } = judge(report.findings, report.scans, report.inputs.policy);
	return verdict !== report.verdict && report.verdict !== "error";
}
function severalOf(what, shards, of) {
	const groups = [...grouped(shards, of)].map(([value, same]) => `${value} (${listed(same)})`);
	return groups.length < 2 ? [] : [`The reports are of different ${what}: ${groups.join("; ")}.`];
}
function differentTargets(shards) {
	const targets = shards.flatMap(({ report }) => report.scans.map(({ target }) => target));
	const byName = new Map();
	for (const { kind, name, digest } of targets) {
		const key = JSON.stringify([kind, name]);
		byName.set(key, new Set([...byName.get(key) ?? [], ...digest === void 0 ? [] : [digest]]));
	}
	const mixed = targets.filter(({ kind, name }) => (byName.get(JSON.stringify([kind, name]))?.size ?? 0) > 1);
	return [...new Set(mixed.map(({ name }) => name))].map((name) => `${name} has different digests in the reports, so its findings are of more than one image.`);
}
function grouped(shards, of) {
	const groups = new Map();
	for (const shard of shards) groups.set(of(shard), [...groups.get(of(shard)) ?? [], shard]);
	return groups;
}
const LISTED = 3;
function listed(shards) {
	const rest = shards.length - LISTED;
	return `${shards.slice(0, LISTED).map(nameOf).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
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
const checkReport = checker(reportSchema, { allErrors: false });
const checkFinding = checker(findingSchema, { allErrors: false });
async function readShard(path) {
	const { size } = await stat(path);
	if (size > 67108864) throw new ScanError(`it has ${size} bytes, and a report may have ${MAX_REPORT_BYTES}: spread the targets over more shards`);
	const findings = [];
	const chunks = createReadStream(path, { end: MAX_REPORT_BYTES });
	const rest = await decodeJson(chunks, [["findings", "*"]], (value) => {
		findings.push(fitting(checkFinding(value), `/findings/${findings.length}`));
	}).catch((error) => {
		throw error instanceof NoReport ? error : new ScanError(`it cannot be read: ${messageOf(error)}`);
	});
	const report = {
		...fitting(checkReport(rest), ""),
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
// src/gates/report.ts
const reportGate = defineGate(report, (inputs, site) => {
	if (inputs.reports === void 0 && inputs.input === void 0) throw new UserError("There is nothing to judge: name reports of Gatehouse in reports, or those of scanners in input.");
	const raw = (inputs.input ?? []).map(parseRawReport);
	return {
		scans: [],
		collect: (context, policy) => collect({
			inputs,
			raw,
			site
		}, context, policy)
	};
});
async function collect({ inputs, raw, site }, context, policy) {
	const files = await findReports((inputs.reports ?? []).map((path) => absolute(path, site)));
	const read = reader(site, context, files.length + raw.length);
	const shards = [];
	const parts = [];
	const lost = [];
	for (const found of files) {
		const file = shown(found.path, site);
		await read(file, lost, async () => shards.push({
			file,
			report: await readFound(found)
		}));
	}
	for (const one of raw) {
		const about = {
			kind: inputs["target-kind"],
			...inputs.target !== void 0 && { name: inputs.target }
		};
		const path = absolute(one.path, site);
		await read(shown(path, site), lost, async () => parts.push(await readRawReport({
			...one,
			path
		}, about)));
	}
	const expected = inputs.expect === void 0 ? void 0 : parseExpectation(inputs.expect);
	lost.push(...problemsOf(shards, expected));
	const decided = judgedBy(policy, shards);
	const made = [...shards.map(partOf), ...parts];
	lost.push(...unexplained(shards, mergeFindings(made), decided));
	const { scans, findings } = mergeFindings([...made, ...lost.map((scan) => ({
		scans: [scan],
		findings: []
	}))]);
	return {
		scans,
		findings,
		notices: unique([...differences(shards, decided), ...shards.flatMap((shard) => shard.report.notices)]),
		policy: decided
	};
}
function reader({ host }, context, total) {
	let done = 0;
	return async (file, lost, act) => {
		context.signal.throwIfAborted();
		try {
			await act();
		} catch (error) {
			host.log.error(`${file}: ${messageOf(error)}`);
			lost.push(lostScan(file, messageOf(error)));
		}
		done += 1;
		context.progress({
			done,
			total,
			unit: "reports"
		});
	};
}
function readFound(found) {
	return "reason" in found ? Promise.reject(new UserError(found.reason)) : readShard(found.path);
}
function partOf({ report: { scans, findings } }) {
	return {
		scans: scans.map(withoutAllowances),
		findings
	};
}
function withoutAllowances(scan) {
	return {
		...scan,
		gaps: scan.gaps.map(({ allowed: _allowed, ...gap }) => gap)
	};
}
function absolute(path, site) {
	return resolve(site.root, inside(site, path));
}
function shown(path, { root }) {
	const from = relative(root, path).split(sep).join("/");
	return from === "" || from.startsWith("../") ? path : from;
}
export { reportGate as t };
