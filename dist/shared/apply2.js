import { endOf, holds, lifeOf, noticesOf } from "./common.js";
import { isComponent, packageOf, parseComponent } from "./component.js";
// src/ledger/matcher.ts
function matcherOf(exceptions, { matches, digests }) {
	const index = indexed(exceptions.map((exception) => prepared(exception)));
	const glob = remembering(matches);
	return (finding) => candidates(index, finding).flatMap((one) => speaksOf(one, finding, {
		matches: glob,
		digests
	}) ? [one.exception] : []);
}
function prepared(exception) {
	const { match } = exception;
	return {
		exception,
		match,
		ids: new Set((match.ids ?? []).map(lower)),
		components: (match.components ?? []).flatMap((written) => parseComponent(written) ?? [])
	};
}
function indexed(all) {
	const byKey = new Map();
	const others = [];
	for (const one of all) {
		const keys = keysOf(one);
		for (const key of keys ?? []) {
			const known = byKey.get(key);
			if (known === void 0) byKey.set(key, [one]);
			else known.push(one);
		}
		if (keys === void 0) others.push(one);
	}
	return {
		byKey,
		others,
		byPath: all.some(({ match }) => match.paths !== void 0)
	};
}
function keysOf({ match, ids, components }) {
	if (match.fingerprints !== void 0) return unique(match.fingerprints.map((text) => `fingerprint ${lower(text)}`));
	if (match.components !== void 0) return unique(components.map(({ base }) => `component ${base}`));
	const names = match.ids === void 0 ? void 0 : [...ids];
	if (match.paths !== void 0) {
		const bases = unique(match.paths.map(literalBase));
		return (names ?? [""]).flatMap((name) => bases.map((base) => `path ${name} ${base}`));
	}
	return names?.map((name) => `id ${name}`);
}
function literalBase(glob) {
	const segments = glob.split("/");
	const magic = segments.findIndex((segment) => /[*?[\]{}()!+@\\|]/.test(segment));
	return (magic === -1 ? segments : segments.slice(0, magic)).join("/");
}
function candidates({ byKey, others, byPath }, finding) {
	const base = finding.component?.purl === void 0 ? void 0 : packageOf(finding.component.purl)?.base;
	const names = namesOf(finding);
	const found = [
		`fingerprint ${finding.fingerprint}`,
		...base === void 0 ? [] : [`component ${base}`],
		...names.map((name) => `id ${name}`),
		...byPath ? pathKeys(["", ...names], finding) : []
	].flatMap((key) => byKey.get(key) ?? []);
	return found.length < 2 && others.length === 0 ? found : [...new Set([...found, ...others])];
}
function pathKeys(names, { locations }) {
	const bases = new Set(locations.flatMap(({ path }) => foldersOf(path)));
	return names.flatMap((name) => [...bases].map((base) => `path ${name} ${base}`));
}
function foldersOf(path) {
	const segments = path.split("/");
	return ["", ...segments.map((_, index) => segments.slice(0, index + 1).join("/"))];
}
function namesOf({ id, aliases, sightings }) {
	return unique([
		id,
		...aliases,
		...sightings.map(({ ruleId }) => ruleId)
	].map(lower));
}
function speaksOf(one, finding, { matches, digests }) {
	const { match } = one;
	const isOne = (globs, texts) => globs === void 0 || texts().some((text) => globs.some((glob) => matches(glob, text)));
	return (match.ids === void 0 || namesOf(finding).some((name) => one.ids.has(name))) && (match.kinds === void 0 || match.kinds.includes(finding.kind)) && (match.fingerprints === void 0 || match.fingerprints.some((text) => lower(text) === finding.fingerprint)) && isOfComponent(one, finding) && (match.fixable === void 0 || match.fixable === (finding.component?.fixedIn ?? []).length > 0) && (match.line === void 0 || finding.locations.some(({ startLine }) => startLine === match.line)) && isOne(match.paths, () => finding.locations.map(({ path }) => path)) && isOne(match.resources, () => finding.resource === void 0 ? [] : [resourceName(finding.resource)]) && isOne(match.targets, () => [finding.target, ...digests(finding.target)]);
}
function isOfComponent({ match, components }, { component }) {
	const { components: named, package: wanted } = match;
	if (named === void 0 && wanted === void 0) return true;
	if (component === void 0 || named !== void 0 && !components.some((one) => isComponent(one, component))) return false;
	if (wanted === void 0) return true;
	const type = /^pkg:(?<type>[^/]+)\//.exec(component.purl ?? "")?.groups?.["type"];
	return (wanted.name === void 0 || isLike(wanted.name, component.name)) && (wanted.version === void 0 || wanted.version === component.version) && (wanted.type === void 0 || wanted.type === type) && (wanted.source === void 0 || component.source !== void 0 && isLike(wanted.source, component.source));
}
function resourceName({ kind, namespace, name }) {
	return [
		kind,
		namespace,
		name
	].filter((part) => part !== void 0 && part !== "").join("/");
}
function isLike(pattern, text) {
	let at = 0;
	let from = 0;
	let star;
	while (from < text.length) if (pattern[at] === "*") {
		star = {
			next: at + 1,
			tried: from
		};
		at += 1;
	} else if (pattern[at] === "?" || pattern[at] === text[from]) {
		at += 1;
		from += 1;
	} else if (star === void 0) return false;
	else {
		star = {
			next: star.next,
			tried: star.tried + 1
		};
		at = star.next;
		from = star.tried;
	}
	return /^\**$/.test(pattern.slice(at));
}
function remembering(matches) {
	const known = new Map();
	return (glob, text) => {
		if (glob === text) return true;
		const texts = known.get(glob) ?? new Map();
		known.set(glob, texts);
		const answer = texts.get(text) ?? matches(glob, text);
		if (texts.size < MAX_REMEMBERED) texts.set(text, answer);
		return answer;
	};
}
const MAX_REMEMBERED = 1e4;
function lower(text) {
	return text.toLowerCase();
}
function unique(texts) {
	return [...new Set(texts)];
}
// src/ledger/apply.ts
function applyExceptions(findings, exceptions, applying) {
	if (exceptions.length === 0) return {
		findings,
		notices: [],
		unused: [],
		expired: [],
		expiring: [],
		uses: new Map()
	};
	const { now, matches, policy, scans } = applying;
	const states = new Map(exceptions.map((exception) => [exception, lifeOf(exception, now, policy)]));
	const digests = digestsOf(scans);
	const speaking = matcherOf(exceptions, {
		matches,
		digests: (target) => digests.get(target) ?? []
	});
	const scanners = new Map(scans.map(({ id, scanner }) => [id, scanner]));
	const uses = new Map();
	const decided = findings.map((finding) => {
		const spoken = finding.status === "gone" ? [] : ofItsScanners(speaking(finding), finding, scanners);
		for (const exception of spoken) {
			const used = uses.get(exception) ?? [];
			used.push(finding);
			uses.set(exception, used);
		}
		const set = setAside(finding, spoken.filter((exception) => holds(states.get(exception) ?? "expired")).toSorted(longestFirst), scanners);
		const over = spoken.filter((exception) => states.get(exception) === "expired");
		return set.status === "open" ? withCause(set, over, applying.comparison) : set;
	});
	const inState = (...wanted) => exceptions.filter((exception) => wanted.includes(states.get(exception) ?? ""));
	const parts = {
		unused: inState("valid", "expiring").filter((exception) => !uses.has(exception)),
		expired: inState("expired"),
		expiring: inState("expiring"),
		refused: inState("too-long", "endless")
	};
	const isPartial = scans.some(({ limitedTo }) => limitedTo !== void 0);
	return {
		findings: decided,
		...parts,
		uses,
		notices: noticesOf({
			...parts,
			uses,
			now,
			policy,
			isPartial
		})
	};
}
function digestsOf(scans) {
	const all = new Map();
	for (const { name, digest } of scans.map(({ target }) => target)) all.set(name, [...all.get(name) ?? [], ...digest === void 0 ? [] : [digest]]);
	return all;
}
function ofItsScanners(all, { sightings }, scanners) {
	return all.filter(({ match }) => match.scanner === void 0 || sightings.some(({ scan }) => isScanner(match.scanner, scanners.get(scan))));
}
function isScanner(wanted, scanner) {
	return wanted?.toLowerCase() === scanner?.toLowerCase();
}
function longestFirst(a, b) {
	const [left, right] = [a, b].map((one) => endOf(one) ?? Number.MAX_SAFE_INTEGER);
	return (right ?? 0) - (left ?? 0) || (a.id < b.id ? -1 : Number(a.id > b.id));
}
function setAside(finding, exceptions, scanners) {
	if (exceptions.length === 0) return finding;
	const by = finding.sightings.map(({ scan }) => exceptions.find(({ match }) => match.scanner === void 0 || isScanner(match.scanner, scanners.get(scan))));
	const sightings = finding.sightings.map((sighting, index) => {
		const exception = by[index];
		return exception === void 0 ? sighting : {
			...sighting,
			exception: exception.id
		};
	});
	const isLeft = (status) => sightings.some((sighting) => sighting.status === status && sighting.exception === void 0);
	const deciding = exceptions.find((exception) => by.includes(exception));
	if (deciding === void 0 || isLeft("open") || isLeft("manual") || !["open", "manual"].includes(finding.status)) return {
		...finding,
		sightings
	};
	return {
		...finding,
		status: deciding.status,
		decision: {
			rule: "exception",
			exception: exceptionWords(deciding)
		},
		sightings
	};
}
function exceptionWords({ id, reason, owner, expires }) {
	const facts = [owner, expires === void 0 ? void 0 : `until ${expires}`].filter((fact) => fact !== void 0);
	return `${id}: ${reason}${facts.length === 0 ? "" : ` (${facts.join(", ")})`}`;
}
function withCause(finding, expired, comparison) {
	const madeAt = Date.parse(comparison?.baseline?.madeAt ?? "");
	const [exception] = expired.filter((one) => (endOf(one) ?? 0) > madeAt).toSorted(longestFirst);
	if (finding.cause !== void 0 || exception === void 0) return finding;
	const causeReason = `It was known when the baseline was made, and accepted by the exception ${exception.id}, which has expired (${exception.expires ?? ""}).`;
	return {
		...finding,
		cause: "exception-expired",
		causeReason
	};
}
export { applyExceptions, exceptionWords, matcherOf };
