import { compareText } from "./common.js";
// src/ledger/adopt.ts
function adoptionOf(findings, known, adoption) {
	const named = new Set(known.flatMap(({ match }) => match.fingerprints ?? []).map((text) => text.toLowerCase()));
	return findings.filter(({ status, fingerprint }) => status === "open" && !named.has(fingerprint)).toSorted(byPlace).map((finding) => ({
		comments: [describe(finding)],
		fields: {
			fingerprint: finding.fingerprint,
			...adoption
		}
	}));
}
function byPlace(a, b) {
	return compareText(a.target, b.target) || compareText(a.locations[0]?.path ?? "", b.locations[0]?.path ?? "") || compareText(a.id, b.id) || compareText(a.fingerprint, b.fingerprint);
}
function describe({ severity, id, component, locations, target, title }) {
	const place = component === void 0 ? locations[0]?.path : [component.name, component.version].join(" ").trim();
	const text = `${severity} ${id} in ${place === void 0 || place === target ? target : `${place} of ${target}`}: ${title}`.replaceAll(/[\p{C}\p{Z}]+/gu, " ").trim();
	return text.length > MAX_COMMENT ? `${text.slice(0, MAX_COMMENT - 1)}…` : text;
}
const MAX_COMMENT = 160;
export { adoptionOf, describe };
