import { n as DIFF_PLACES } from "./finding.js";
import { t as VERSION } from "./version2.js";
import { a as namesBeside, c as unique, d as fingerprintOf, f as identityKeys, l as uniqueLocations, m as connected, n as compareText, o as openOrWorst, p as primaryName, r as firstSaid, s as reachableOf, t as SAID_ONCE, u as worstFirst } from "./merge.js";
import { r as completeness } from "./assess-parts.js";
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
	const seen = united.flatMap(({ findings }) => findings.map((finding) => seenOf(finding, targets)));
	return {
		scans,
		findings: distinct(connected(seen).map(ordered)).toSorted(worstFirst)
	};
}
function withScans(merged, scans) {
	const parts = [merged, ...scans.map((scan) => ({
		scans: [scan],
		findings: []
	}))];
	return uniteScans(parts) === parts ? {
		scans: [...merged.scans, ...scans].toSorted((a, b) => compareText(a.id, b.id)),
		findings: merged.findings
	} : mergeFindings(parts);
}
function distinct(groups) {
	const findings = groups.map((group) => joined(group, "kept"));
	const repeated = repeatedOf(findings.map(({ fingerprint }) => fingerprint));
	return repeated.size === 0 ? findings : groups.map((group) => joined(group, repeated.has(group[0]?.finding.fingerprint ?? "") ? "new" : "kept"));
}
function seenOf(finding, targets) {
	const target = targets.get(finding.sightings[0]?.scan ?? "");
	if (target === void 0) throw new Error(`finding ${finding.fingerprint} was seen by no scan of its report`);
	const observation = observationOf(finding);
	return {
		target,
		finding,
		observation,
		keys: identityKeys(target, observation)
	};
}
function observationOf({ kind, id, aliases, component, resource, locations, fingerprint }) {
	return {
		ruleId: id,
		kind,
		id,
		aliases,
		locations,
		...component !== void 0 && { component },
		...resource !== void 0 && { resource },
		...kind !== "vulnerability" && {
			controlKey: fingerprint,
			controlPlace: locations[0]?.path ?? ""
		}
	};
}
function ordered(group) {
	return group.length === 1 ? group : group.toSorted(byFirstSighting);
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
	const names = all.flatMap((finding) => [finding.id, ...finding.aliases]);
	const id = primaryName(names);
	return {
		fingerprint: lead.kind === "vulnerability" || fingerprint === "new" ? fingerprintOf(target, group) : lead.fingerprint,
		id,
		aliases: namesBeside(id, names),
		advisories: unique(all.flatMap(({ advisories }) => advisories)),
		kind: lead.kind,
		...openOrWorst(sightings),
		title: lead.title,
		target: target.name,
		...said(all),
		...reachableOf(all),
		locations: uniqueLocations(all.flatMap(({ locations }) => locations)),
		references: unique(all.flatMap(({ references }) => references)),
		sightings
	};
}
const ONCE = [...SAID_ONCE, "cause"];
function said(all) {
	const firstSeen = all.flatMap((one) => one.firstSeen ?? []).toSorted(compareText)[0];
	const diff = DIFF_PLACES.find((place) => all.some((one) => one.diff === place));
	return {
		...firstSaid(all, ONCE),
		...diff !== void 0 && { diff },
		...firstSeen !== void 0 && { firstSeen }
	};
}
function sightingsOf(all) {
	const [first] = all;
	if (first !== void 0 && all.length === 1 && first.sightings.length === 1) return first.sightings;
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
function repeatedOf(texts) {
	const seen = new Set();
	return new Set(texts.filter((text) => seen.size === seen.add(text).size));
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
export { withScans as a, mergeFindings as i, nameOf as n, uniteScans as o, problemsOf as r, lostScan as t };
