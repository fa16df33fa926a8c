import { r as UserError } from "./errors.js";
// src/policy/scores.ts
const TOTAL_SCORE = "total";
function parseMinScores(text) {
	const read = text.split(/[,\n]/).map((part) => part.trim()).filter((part) => part !== "").map(readPart);
	const names = read.flatMap((part) => "name" in part ? [part.name] : []);
	const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
	const mistakes = [...read.flatMap((part) => "mistake" in part ? [part.mistake] : []), ...[...twice].map((name) => `${name} is given twice`)];
	if (mistakes.length > 0) throw new UserError(`min-score: ${mistakes.join("; ")}. Write it like kubescape.nsa=80, kube-bench=90.`);
	return Object.fromEntries(read.flatMap((part) => "name" in part ? [[part.name, part.least]] : []));
}
function readPart(part) {
	const { name, least = "" } = /^(?<name>[a-z][a-z0-9-]*(?:\.[A-Za-z0-9._-]+)?)\s*[=:]\s*(?<least>.*)$/i.exec(part)?.groups ?? {};
	if (name === void 0) return { mistake: `"${part}" is not SCANNER.SCORE=NUMBER` };
	return /^\d{1,3}(?:\.\d{1,6})?$/.test(least) && Number(least) <= 100 ? {
		name: name.toLowerCase(),
		least: Number(least)
	} : { mistake: `"${part}" needs a number from 0 to 100 after ${name}=` };
}
function missingScores(scans, { minScores = {} }) {
	return Object.keys(minScores).flatMap((name) => {
		const lacking = lackingOf(name, scans);
		return lacking === void 0 ? [] : [{
			rule: "score.missing",
			message: `min-score asks for ${name}, and ${lacking}: without that score there is no pass. Let the scan give it, or ask for it only in the gate that has it.`,
			findings: []
		}];
	});
}
function lackingOf(name, scans) {
	const { scanner } = partsOf(name);
	const own = scans.filter((scan) => scan.scanner === scanner);
	if (own.length === 0) return `${scanner} did not run`;
	const targets = new Map();
	for (const scan of own) {
		const target = JSON.stringify([scan.target.kind, scan.target.name]);
		targets.set(target, [...targets.get(target) ?? [], scan]);
	}
	const [first] = [...targets.values()].find((same) => same.every((scan) => scoreOf(name, scan) === void 0)) ?? [];
	return first && lackWords(name, first);
}
function lackWords(name, { id, status, reason, scores = {} }) {
	if (status !== "completed") return `${id} ${status === "failed" ? "failed" : "was skipped"} (${(reason ?? "no reason given").replace(/\.$/, "")})`;
	const others = Object.keys(scores).toSorted().slice(0, 10);
	const there = others.length === 0 ? "none at all" : `only ${others.join(", ")}`;
	return `${id} has no score ${partsOf(name).score}, ${there}`;
}
function lowScores(scans, { minScores = {} }) {
	return Object.entries(minScores).flatMap(([name, least]) => scans.flatMap((scan) => {
		const score = scoreOf(name, scan);
		return score === void 0 || score >= least ? [] : [low(name, least, score, scan)];
	}));
}
function low(name, limit, actual, { id }) {
	return {
		rule: `min-score.${name}`,
		limit,
		actual,
		message: `${name} is ${shown(actual)} in ${id}, and must be at least ${limit}: mend what is open there, or lower min-score (${name}=${Math.floor(actual)}).`,
		findings: []
	};
}
function shown(score) {
	return String(Math.floor(Number((score * 100).toFixed(6))) / 100);
}
function scoreOf(name, { scanner, status, scores = {} }) {
	const wanted = partsOf(name);
	if (scanner !== wanted.scanner || status !== "completed") return;
	const found = Object.entries(scores).find(([score]) => score.toLowerCase() === wanted.score);
	return found !== void 0 && Number.isFinite(found[1]) ? found[1] : void 0;
}
function partsOf(name) {
	const [scanner = "", ...score] = name.split(".");
	return {
		scanner,
		score: score.length === 0 ? TOTAL_SCORE : score.join(".")
	};
}
export { missingScores as n, parseMinScores as r, lowScores as t };
