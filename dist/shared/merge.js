import { n as severityRank, r as worstSeverity } from "./severity.js";
import { hash } from "node:crypto";
// src/domain/disjoint-sets.ts
var DisjointSets = class {
	#parents = new Map();
	find(element) {
		let root = element;
		for (let parent = this.#parents.get(root); parent !== void 0; parent = this.#parents.get(root)) {
			const grandparent = this.#parents.get(parent);
			if (grandparent !== void 0) this.#parents.set(root, grandparent);
			root = parent;
		}
		return root;
	}
	join(a, b) {
		const [rootA, rootB] = [this.find(a), this.find(b)];
		if (rootA !== rootB) this.#parents.set(rootA, rootB);
	}
};
function connected(members) {
	const sets = new DisjointSets();
	for (const { keys } of members) for (const other of keys.slice(1)) sets.join(keys[0] ?? "", other);
	const groups = new Map();
	for (const member of members) {
		const root = sets.find(member.keys[0] ?? "");
		const group = groups.get(root);
		if (group === void 0) groups.set(root, [member]);
		else group.push(member);
	}
	return [...groups.values()];
}
// src/domain/identity.ts
function identityKeys(target, observation) {
	return matchNames(observation).map((name) => key(target, observation, name));
}
function fingerprintOf(target, group) {
	const [lead] = group;
	if (lead === void 0) throw new Error("a finding has at least one observation");
	const name = primaryName(group.flatMap(({ observation }) => matchNames(observation)));
	const known = lead.keys[matchNames(lead.observation).indexOf(name)];
	return hash("sha256", known ?? key(target, lead.observation, name), "hex").slice(0, 32);
}
function namesOf({ id, ruleId, aliases = [] }) {
	return [id ?? ruleId, ...aliases];
}
function primaryName(names) {
	if (names.length === 1) return names[0] ?? "";
	const sorted = names.toSorted();
	return PREFERRED.flatMap((start) => sorted.find((name) => name.startsWith(start)) ?? [])[0] ?? sorted[0] ?? "";
}
const PREFERRED = [
	"CVE-",
	"GHSA-",
	"GH-"
];
function matchNames(observation) {
	return observation.kind === "vulnerability" ? namesOf(observation) : [observation.controlKey ?? observation.id ?? observation.ruleId];
}
function key(target, observation, name) {
	return JSON.stringify([
		observation.kind,
		target.kind,
		target.name,
		name,
		...placeOf(observation)
	]);
}
function placeOf({ component, resource, locations = [], controlPlace }) {
	if (component !== void 0) return [component.purl ?? `${component.name}@${component.version ?? ""}`];
	const [first] = locations;
	if (resource !== void 0) {
		const { kind, namespace = "", name, fieldPath = "" } = resource;
		return controlPlace === void 0 ? [
			first?.path ?? "",
			kind,
			namespace,
			name,
			fieldPath
		] : [
			kind,
			namespace,
			name,
			controlPlace
		];
	}
	return first === void 0 ? [] : [first.path, String(first.startLine ?? "")];
}
// src/domain/merge.ts
function merge(observed) {
	return connected(observed.flatMap(({ scan, target, observations }) => observations.map((observation) => ({
		scan,
		target,
		observation,
		keys: identityKeys(target, observation)
	})))).map((group) => finding(group.length === 1 ? group : group.toSorted(byContent))).toSorted(worstFirst);
}
function worstFirst(a, b) {
	return Number(a.status !== "open") - Number(b.status !== "open") || severityRank(a.severity) - severityRank(b.severity) || Number(a.reachable === false) - Number(b.reachable === false) || compareText(a.target, b.target) || compareText(a.locations[0]?.path ?? "", b.locations[0]?.path ?? "") || (a.locations[0]?.startLine ?? 0) - (b.locations[0]?.startLine ?? 0) || compareText(a.id, b.id) || compareText(a.fingerprint, b.fingerprint);
}
function compareText(a, b) {
	return a < b ? -1 : Number(a > b);
}
function byContent(a, b) {
	return compareText(a.scan, b.scan) || compareText(a.observation.ruleId, b.observation.ruleId) || compareText(JSON.stringify(a.observation), JSON.stringify(b.observation));
}
function finding(group) {
	const [first] = group;
	if (first === void 0) throw new Error("a finding has at least one observation");
	const all = group.map(({ observation }) => observation);
	const names = all.flatMap(namesOf);
	const id = primaryName(names);
	const sightings = sightingsOf(group);
	const { severity, status } = openOrWorst(sightings);
	return {
		fingerprint: fingerprintOf(first.target, group),
		id,
		aliases: namesBeside(id, names),
		advisories: unique(all.flatMap(({ advisories = [] }) => advisories)),
		kind: first.observation.kind,
		severity,
		status,
		title: first.observation.title,
		target: first.target.name,
		...firstSaid(all, SAID_ONCE),
		...reachableOf(all),
		locations: uniqueLocations(all.flatMap(({ locations = [] }) => locations)),
		references: unique(all.flatMap(({ references = [] }) => references)),
		sightings
	};
}
const SAID_ONCE = [
	"message",
	"remediation",
	"published",
	"component",
	"resource",
	"control",
	"licence",
	"scores",
	"patch"
];
function firstSaid(all, names) {
	const said = {};
	for (const name of names) for (const one of all) if (one[name] !== void 0) {
		said[name] = one[name];
		break;
	}
	return said;
}
function reachableOf(all) {
	let told;
	for (const { reachable } of all) told = told === true || reachable === void 0 ? told : reachable;
	return told === void 0 ? {} : { reachable: told };
}
function openOrWorst(sightings) {
	const [only] = sightings;
	if (only !== void 0 && sightings.length === 1) return {
		severity: only.severity,
		status: only.status
	};
	const seen = sightings.filter(({ status }) => status !== "gone");
	const open = seen.filter(({ status }) => status === "open");
	const deciding = open.length > 0 ? open : seen.length > 0 ? seen : sightings;
	return {
		severity: worstSeverity(deciding.map(({ severity }) => severity)),
		status: deciding.find(({ status }) => status === "manual")?.status ?? deciding[0]?.status ?? "open"
	};
}
function sightingsOf(group) {
	const [only, ...others] = group;
	if (only !== void 0 && others.length === 0) return [sightingOf(only.scan, only.observation)];
	const byKey = new Map();
	for (const { scan, observation } of group) {
		const sighting = sightingOf(scan, observation);
		const key = JSON.stringify([
			scan,
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
	return [...byKey.values()];
}
function sightingOf(scan, observation) {
	const { ruleId, severity, severitySource, severityReason, nativeSeverity, status = "open", message, count = 1 } = observation;
	return {
		scan,
		ruleId,
		severity,
		...nativeSeverity !== void 0 && { nativeSeverity },
		severitySource,
		...severityReason !== void 0 && { severityReason },
		status,
		...message !== void 0 && { message },
		count
	};
}
function namesBeside(id, names) {
	return names.length === 1 ? [] : unique(names.filter((name) => name !== id)).toSorted(compareText);
}
function unique(texts) {
	return texts.length < 2 ? texts : [...new Set(texts)];
}
function uniqueLocations(places) {
	return places.length < 2 ? places : [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
export { namesBeside as a, unique as c, fingerprintOf as d, identityKeys as f, merge as i, uniqueLocations as l, connected as m, compareText as n, openOrWorst as o, primaryName as p, firstSaid as r, reachableOf as s, SAID_ONCE as t, worstFirst as u };
