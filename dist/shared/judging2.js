import { SEVERITIES, compareText, identityOf, isInCheckout, severityRank, worstSeverity } from "./common.js";
import { assessAll, onlyClaims, verdictSentence } from "./judging.js";
import { createHash } from "node:crypto";
// src/compare/comparison-of.ts
function comparisonOf({ base, noBase, baseSha, baseline }) {
	const sha = base?.sha ?? baseSha;
	const reason = base === void 0 ? noBase ?? "No base was looked for." : base.incomplete;
	return {
		base: {
			...sha !== void 0 && { sha },
			how: base?.how ?? "none",
			...reason !== void 0 && { reason }
		},
		...baseline !== void 0 && { baseline: {
			source: baseline.source,
			...aboutBaseline(baseline.value)
		} }
	};
}
function aboutBaseline({ madeAt, commit, gatehouse, scans, findings }) {
	return {
		madeAt,
		...commit !== void 0 && { commit },
		gatehouse,
		open: openOf(findings),
		scans: scans.map(({ scanner, version, target, database }) => ({
			scanner,
			version,
			target,
			...database !== void 0 && { database }
		}))
	};
}
function openOf(findings) {
	const open = findings.filter(({ status }) => status === "open");
	return Object.fromEntries(SEVERITIES.map((severity) => [severity, open.filter((one) => one.severity === severity).length]));
}
// src/compare/targets.ts
function targetKey({ kind, name }) {
	return `${kind} ${name}`;
}
function pairTargets(before, now) {
	const pairs = new Map();
	const found = new Set();
	for (const keys of [
		nameKeys$1,
		digestKeys,
		tagFormKeys,
		repositoryKeys
	]) {
		const earlier = indexed$1(knownOf(before).filter(({ key }) => !pairs.has(key)), keys);
		const later = indexed$1(knownOf(now).filter(({ key }) => !found.has(key)), keys);
		for (const [key, ones] of earlier) {
			const others = later.get(key) ?? [];
			const [one, other] = [ones.find(({ key }) => !pairs.has(key)), others.find(({ key }) => !found.has(key))];
			const clear = keys === digestKeys || ones.length + others.length === 2;
			if (one !== void 0 && other !== void 0 && clear) {
				pairs.set(one.key, other.key);
				found.add(other.key);
			}
		}
	}
	return pairs;
}
function knownOf(scans) {
	const byKey = new Map();
	for (const { target } of scans) {
		const key = targetKey(target);
		const digests = byKey.get(key)?.digests ?? [];
		byKey.set(key, {
			key,
			target,
			digests: target.digest === void 0 ? digests : [...digests, target.digest]
		});
	}
	return [...byKey.values()].toSorted((a, b) => compareText(a.key, b.key));
}
function indexed$1(all, keys) {
	const index = new Map();
	for (const known of all) for (const key of keys(known)) index.set(key, [...index.get(key) ?? [], known]);
	return index;
}
function nameKeys$1({ key }) {
	return [key];
}
function digestKeys({ target, digests }) {
	return digests.map((digest) => `${target.kind} ${digest}`);
}
function tagFormKeys({ target }) {
	const named = imageOf(target);
	return named === void 0 ? [] : [`${named.repository}:${named.tag.replaceAll(/\d+/g, "#")}`];
}
function repositoryKeys({ target }) {
	const named = imageOf(target);
	return named === void 0 ? [] : [named.repository];
}
function imageOf({ kind, name }) {
	const { repository, tag = "" } = /^(?<repository>[^@]+?)(?::(?<tag>[^:@/]*))?(?:@.*)?$/.exec(identityOf(name).replace(/^docker:/, ""))?.groups ?? {};
	return kind !== "image" || repository === void 0 || /^(?:docker-archive|oci-archive|oci-dir|sbom):/.test(name) ? void 0 : {
		repository,
		tag
	};
}
// src/compare/scan-pairs.ts
function pairScans(before, now) {
	const targets = pairTargets(before, now);
	const targetOf = ({ target }) => targets.get(targetKey(target)) ?? `gone ${targetKey(target)}`;
	const earlier = indexed(before, targetOf);
	const later = indexed(now, ({ target }) => targetKey(target));
	const known = new Set(targets.values());
	return {
		beforeOf: (scan) => earlier.get(`${scan.scanner}\n${targetKey(scan.target)}`),
		nowOf: (scan) => later.get(`${scan.scanner}\n${targetOf(scan)}`),
		knewTarget: ({ target }) => known.has(targetKey(target))
	};
}
function indexed(scans, targetOf) {
	const index = new Map();
	for (const scan of scans) {
		const key = `${scan.scanner}\n${targetOf(scan)}`;
		if (index.get(key)?.status !== "completed") index.set(key, scan);
	}
	return index;
}
function wouldSee(scan, finding) {
	return scan.status === "completed" && looksFor(scan, finding.kind) && (scan.gaps.length === 0 || !scan.gaps.some(({ what }) => isAt(what, finding)));
}
function isAt(what, { id, locations, resource }) {
	return locations.some(({ path }) => path === what) || (resource === void 0 ? what === id : what === resource.name || what === `${resource.name}/${id}`);
}
function looksFor({ checks }, kind) {
	return checks?.includes(kind) !== false;
}
// src/compare/gone.ts
function goneOf(findings, earlier, pairs, taken) {
	const scans = new Map(earlier.scans.map((scan) => [scan.id, scan]));
	const limits = limitsOf(earlier, pairs);
	const wanted = findings.filter((finding) => (finding.status === "open" || finding.status === "manual") && !isLeftOut(finding, limits));
	const gone = wanted.flatMap((finding) => {
		const again = finding.sightings.map(({ cause: _cause, ...sighting }) => {
			const before = scans.get(sighting.scan);
			return {
				sighting,
				scan: before === void 0 ? void 0 : pairs.nowOf(before)
			};
		});
		const sightings = again.flatMap(({ sighting, scan }) => scan !== void 0 && wouldSee(scan, finding) ? [{
			...sighting,
			scan: scan.id,
			status: "gone"
		}] : []);
		const target = again[0]?.scan?.target.name;
		return target === void 0 || sightings.length < again.length ? [] : [{
			...withoutCause(finding),
			fingerprint: freeFingerprint(finding, taken),
			status: "gone",
			target,
			sightings
		}];
	});
	return {
		gone,
		unproven: wanted.length - gone.length
	};
}
function limitsOf({ scans }, pairs) {
	const limits = scans.map((scan) => [scan.id, pairs.nowOf(scan)?.limitedTo]);
	return new Map(limits.flatMap(([id, files]) => files === void 0 ? [] : [[id, new Set(files)]]));
}
function isLeftOut({ locations, sightings }, limits) {
	return sightings.some(({ scan }) => {
		const files = limits.get(scan);
		return files !== void 0 && !locations.some(({ path }) => files.has(path));
	});
}
function withoutCause({ cause: _cause, causeReason: _reason, decision: _decision, ...finding }) {
	return finding;
}
function freeFingerprint({ fingerprint }, taken) {
	return taken.has(fingerprint) ? createHash("sha256").update(`gone ${fingerprint}`).digest("hex").slice(0, 32) : fingerprint;
}
function unprovenNotices(unproven) {
	if (unproven === 0) return [];
	const [what, are] = unproven === 1 ? ["finding", "it is"] : ["findings", "they are"];
	return [`Not looked for again: ${unproven} ${what} of the baseline, by scanners or in targets that this run does not have. Nobody knows whether ${are} gone.`];
}
// src/compare/movement.ts
const LOOKED_UP = new Set(["vulnerability", "malware"]);
function movements(before, now, kind) {
	return {
		scanner: before.version === now.version ? "same" : "moved",
		database: LOOKED_UP.has(kind) ? databaseMovement(before, now) : "same"
	};
}
function databaseMovement({ database: before }, { database: now }) {
	const byDigest = movement(before?.digest, now?.digest);
	return byDigest === "unknown" ? movement(before?.updatedAt, now?.updatedAt) : byDigest;
}
function movement(before, now) {
	return before === void 0 || now === void 0 ? "unknown" : before === now ? "same" : "moved";
}
function databaseWords({ database }) {
	const { updatedAt, digest } = database ?? {};
	return updatedAt ?? (digest === void 0 ? "an unknown date" : shortDigest(digest));
}
function shortDigest(digest) {
	return digest.slice(0, digest.indexOf(":") + 13);
}
// src/compare/cause.ts
function rulingOf(finding, ground, inBase, bases) {
	const change = inBase ? void 0 : changeOf(finding, ground, bases);
	if (change !== void 0) return change;
	if (inBase) return bases.baseline === void 0 ? ruling("known", "It is in the base too.") : sinceBaseline(finding, ground, {
		where: "It is in the base too",
		moved: ground.baseMoved
	});
	if (ground.target === "same") return sinceBaseline(finding, ground, {
		where: `The target is the one of the baseline${digestWords(ground.scan)}`,
		moved: "same"
	});
	return withoutBase(finding, ground);
}
function changeOf(finding, { scan, base: there }, { base }) {
	if (there === void 0 || !judgedAlike(there, scan, finding)) return;
	const sha = base?.sha === void 0 ? "" : ` (${base.sha.slice(0, 12)})`;
	const by = `the same version${databaseOf(scan)}`;
	return ruling("change", `${named$1(scan)} sees it here and not in the base${sha}, judged by ${by}.`);
}
function judgedAlike(base, now, finding) {
	const { scanner, database } = movements(base, now, finding.kind);
	return wouldSee(base, finding) && scanner === "same" && database !== "moved";
}
function sinceBaseline(finding, ground, { where, moved }) {
	const { scan, baseline: then } = ground;
	if (then === void 0) return notLooked(ground, {
		where,
		moved
	});
	if (then.status !== "completed") return ruling("undetermined", `${where}, but the scan ${then.id} of the baseline had ${then.status}.`);
	if (!looksFor(then, finding.kind)) return ruling("scanner", `${where}, and ${scan.scanner} did not look for this kind when the baseline was made.`);
	const { scanner, database } = movements(then, scan, finding.kind);
	if (scanner === "same" && database === "same") return nothingMoved(ground, {
		where,
		moved
	});
	const versions = `${scan.scanner} moved from ${then.version} to ${scan.version}`;
	const databases = `the database of ${scan.scanner} moved from ${databaseWords(then)} to ${databaseWords(scan)}`;
	if (database === "same") return ruling("scanner", `${where}: ${versions} since the baseline was made, and its database did not.`);
	if (database === "moved" && scanner === "same") return ruling("disclosure", `${where}: ${databases} since the baseline was made, and its version did not.`);
	if (database === "moved" && publishedAfter(finding, then)) return ruling("disclosure", `${where}: it was published on ${finding.published}, after the database of the baseline.`);
	return database === "moved" ? ruling("undetermined", `${where}, but ${versions}, ${databases}, and nothing tells which of them brought it.`) : ruling("undetermined", `${where}, but it is not recorded whether the database of ${scan.scanner} moved.`);
}
function notLooked({ scan, targetInBaseline }, { where, moved }) {
	if (targetInBaseline) return ruling("scanner", `${where}, and ${scan.scanner} did not look at it when the baseline was made.`);
	return moved === "moved" ? ruling("known", `${where}, and its target came with another change of the base.`) : ruling("undetermined", `${where}, but the baseline says nothing of ${scan.target.name}.`);
}
function nothingMoved({ scan }, { where, moved }) {
	const still = `${named$1(scan)} and its database are those of the baseline`;
	if (moved === "moved") return ruling("known", `${where}, and ${still}: it came with another change of the base.`);
	return moved === "same" ? ruling("undetermined", `${where}, ${still}, and so is the target: the scanner did not answer the same twice.`) : ruling("undetermined", `${where}, and ${still}; it is not recorded of which commit that was made.`);
}
function withoutBase(finding, { scan, baseline: then, baseMoved }) {
	if (then === void 0 || !wouldSee(then, finding)) return ruling("undetermined", `The base could not be judged, and the baseline has no scan of this by ${scan.scanner}.`);
	const { scanner, database } = movements(then, scan, finding.kind);
	if (scanner !== "same" || database !== "same") {
		const what = scanner === "same" ? "the database" : "the version";
		const how = scanner === "same" && database === "unknown" ? "it is not recorded of" : "is another in";
		return ruling("undetermined", `The base could not be judged, and ${what} of ${scan.scanner} ${how} the baseline.`);
	}
	return baseMoved === "moved" ? ruling("undetermined", "The base could not be judged, and the baseline was made of another commit than the base.") : ruling("change", `${named$1(scan)} sees it here and not in the baseline, made by the same version${databaseOf(scan)}.`);
}
function publishedAfter({ published }, { database }) {
	const [when, then] = [Date.parse(published ?? ""), Date.parse(database?.updatedAt ?? "")];
	return when > then;
}
function ruling(cause, reason) {
	return {
		cause,
		reason
	};
}
function named$1({ scanner, version }) {
	return `${scanner} ${version}`;
}
function databaseOf(scan) {
	return scan.database === void 0 ? "" : ` and database (${databaseWords(scan)})`;
}
function digestWords({ target: { digest } }) {
	return digest === void 0 ? "" : ` (${shortDigest(digest)})`;
}
const UNTOLD = new Set([
	"sbom",
	"cluster",
	"host"
]);
function targetMovement(before, now, commits) {
	const byDigest = UNTOLD.has(now.kind) ? "unknown" : movement(before.digest, now.digest);
	return byDigest === "unknown" && (now.kind === "source" || now.kind === "manifests") ? commits : byDigest;
}
// src/compare/grounds.ts
function groundsOf(head, bases) {
	const then = bases.baseline?.value;
	const inBase = pairScans(bases.base?.scans ?? [], head.scans);
	const inBaseline = pairScans(then?.scans ?? [], head.scans);
	const sha = bases.base?.sha ?? bases.baseSha;
	const commits = {
		head: movement(then?.commit?.sha, head.commit?.sha),
		base: movement(then?.commit?.sha, sha)
	};
	const groundOf = (scan) => {
		const [base, baseline] = [inBase.beforeOf(scan), inBaseline.beforeOf(scan)];
		return {
			scan,
			base,
			baseline,
			targetInBaseline: inBaseline.knewTarget(scan),
			target: baseline === void 0 ? "unknown" : targetMovement(baseline.target, scan.target, commits.head),
			baseMoved: baseline === void 0 || base === void 0 ? commits.base : movementOf(targetMovement(baseline.target, base.target, commits.base), commits.base)
		};
	};
	return new Map(head.scans.map((scan) => [scan.id, groundOf(scan)]));
}
function movementOf(target, commits) {
	return target === "unknown" ? commits : target;
}
// src/compare/keys.ts
var Keys = class {
	#texts = new Map();
	#last = 0;
	#firsts;
	#seconds;
	#keys;
	#used = 0;
	constructor(pairs) {
		const slots = 2 ** Math.ceil(Math.log2(Math.max(pairs, 8) * 2));
		this.#firsts = new Int32Array(slots);
		this.#seconds = new Int32Array(slots);
		this.#keys = new Int32Array(slots);
	}
	text(text) {
		const known = this.#texts.get(text);
		if (known !== void 0) return known;
		this.#last += 1;
		this.#texts.set(text, this.#last);
		return this.#last;
	}
	both(first, second) {
		let slot = this.#slotOf(first, second);
		const known = this.#keys[slot] ?? 0;
		if (known !== 0) return known;
		if (this.#used * 2 >= this.#keys.length) {
			this.#grow();
			slot = this.#slotOf(first, second);
		}
		this.#used += 1;
		this.#last += 1;
		this.#put(slot, first, second, this.#last);
		return this.#last;
	}
	#slotOf(first, second) {
		const mask = this.#keys.length - 1;
		let slot = mixed(first, second) & mask;
		while (this.#keys[slot] !== 0 && (this.#firsts[slot] !== first || this.#seconds[slot] !== second)) slot = slot + 1 & mask;
		return slot;
	}
	#put(slot, first, second, key) {
		this.#firsts[slot] = first;
		this.#seconds[slot] = second;
		this.#keys[slot] = key;
	}
	#grow() {
		const [firsts, seconds, keys] = [
			this.#firsts,
			this.#seconds,
			this.#keys
		];
		this.#firsts = new Int32Array(keys.length * 2);
		this.#seconds = new Int32Array(keys.length * 2);
		this.#keys = new Int32Array(keys.length * 2);
		for (const [index, key] of keys.entries()) {
			const [first = 0, second = 0] = [firsts[index], seconds[index]];
			if (key !== 0) this.#put(this.#slotOf(first, second), first, second, key);
		}
	}
};
function mixed(first, second) {
	const hash = Math.imul(first, 3432918353) ^ Math.imul(second, 461845907);
	return Math.imul(hash ^ hash >>> 15, 2246822507) >>> 7;
}
// src/compare/buckets.ts
var Buckets = class {
	#heads = new Int32Array(4096);
	#ones = [];
	#next = [];
	add(key, one) {
		if (key >= this.#heads.length) {
			const heads = new Int32Array(2 ** Math.ceil(Math.log2(key + 1)));
			heads.set(this.#heads);
			this.#heads = heads;
		}
		this.#next.push(this.#heads[key] ?? 0);
		this.#heads[key] = this.#ones.push(one);
	}
	has(key) {
		return (this.#heads[key] ?? 0) !== 0;
	}
	of(key) {
		const found = [];
		for (let place = this.#heads[key] ?? 0; place !== 0; place = this.#next[place - 1] ?? 0) {
			const one = this.#ones[place - 1];
			if (one !== void 0) found.push(one);
		}
		return found.reverse();
	}
};
// src/compare/closest.ts
function closestPairs(before, now) {
	const [earlier, later] = [chosen(before, now), chosen(now, before)];
	return earlier.flatMap((one, index) => {
		const other = later[index];
		return other === void 0 ? [] : [[one, other]];
	});
}
function chosen(ours, theirs) {
	if (ours.length <= theirs.length) return ours;
	const paired = new Set();
	const stack = [];
	for (const point of [...inOrder(ours, theirs), void 0]) {
		for (let pair = closest(stack, point); pair !== void 0; pair = closest(stack, point)) {
			paired.add(pair.one);
			stack.length -= 2;
		}
		if (point !== void 0) stack.push(point);
	}
	return ours.filter((one) => paired.has(one));
}
function closest(stack, next) {
	const [below, top] = [stack.at(-2), stack.at(-1)];
	const between = distance(below, top);
	return between === Infinity || between > distance(top, next) ? void 0 : below?.side === "ours" ? below : top;
}
function distance(a, b) {
	return a === void 0 || b === void 0 || a.side === b.side ? Infinity : b.one.position - a.one.position;
}
function inOrder(ours, theirs) {
	return [...ours.map((one) => ({
		side: "ours",
		one
	})), ...theirs.map((one) => ({
		side: "theirs",
		one
	}))].toSorted((a, b) => a.one.position - b.one.position);
}
// src/compare/trace.ts
function spotOf(finding, target, keys) {
	const { locations, resource } = finding;
	const [place] = locations;
	const inTarget = keys.text(target);
	return {
		finding,
		target: inTarget,
		file: place === void 0 ? void 0 : keys.both(inTarget, keys.text(place.path)),
		resource: resource === void 0 ? void 0 : keys.text(resourceOf(resource))
	};
}
function placeTraceOf(finding, target, keys) {
	const { id, kind, locations, resource } = finding;
	const spot = spotOf(finding, target, keys);
	const fieldPath = resource?.fieldPath ?? "";
	const position = locations[0]?.startLine ?? 0;
	return {
		finding,
		target: spot.target,
		file: spot.file,
		resource: spot.resource,
		position,
		line: keys.text(String(position)),
		rule: keys.both(keys.both(spot.target, keys.text(kind)), keys.text(id)),
		fieldPath: keys.text(fieldPath),
		shape: keys.text(fieldPath.includes("[") ? fieldPath.replaceAll(/\[\d+\]/g, "[]") : fieldPath),
		content: keys.text(contentOf(finding)),
		text: keyOf(locations[0]?.lineHash, keys),
		block: keyOf(locations[0]?.blockHash, keys)
	};
}
function keyOf(hash, keys) {
	return hash === void 0 ? void 0 : keys.text(hash);
}
function componentTraceOf(finding, target, keys) {
	const { id, aliases, kind, component = { name: "" } } = finding;
	return {
		finding,
		position: 0,
		scope: keys.both(keys.text(target), keys.text(kind)),
		component: keys.text(componentOf(component, "exact")),
		names: aliases.length === 0 ? [keys.text(id)] : [id, ...aliases].map((name) => keys.text(name))
	};
}
function resourceOf({ kind, namespace = "", name }) {
	return `${kind}\n${namespace}\n${name}`;
}
function contentOf({ message, title }) {
	return (message ?? title).replaceAll(/\d+/g, "#");
}
function componentOf(component, version) {
	const { purl, name } = component;
	if (version === "exact") return purl ?? `${name}@${component.version ?? ""}`;
	return purl?.replace(/@[^@?#/]*(?=[?#]|$)/, "") ?? name;
}
function byPlace({ finding: a, position: atA }, { finding: b, position: atB }) {
	return atA - atB || compareText(a.locations[0]?.path ?? "", b.locations[0]?.path ?? "") || compareText(a.resource?.name ?? "", b.resource?.name ?? "") || compareText(a.resource?.fieldPath ?? "", b.resource?.fieldPath ?? "") || compareText(a.component?.version ?? "", b.component?.version ?? "") || compareText(a.message ?? "", b.message ?? "") || compareText(a.fingerprint, b.fingerprint);
}
function inOneOrder(findings) {
	const ranked = findings.map((finding) => ({
		finding,
		rank: rankOf(finding)
	}));
	ranked.sort((a, b) => a.rank - b.rank || compareText(a.finding.fingerprint, b.finding.fingerprint));
	return ranked.map(({ finding }) => finding);
}
function rankOf({ fingerprint }) {
	const rank = Number.parseInt(fingerprint.slice(0, 13), 16);
	return Number.isNaN(rank) ? 0 : rank;
}
// src/compare/matching.ts
var Matching = class {
	before;
	now;
	pairs = [];
	#taken = new Set();
	constructor(before, now) {
		this.before = before;
		this.now = now;
	}
	by(how, keysOf) {
		if (this.before.length === 0 || this.now.length === 0) return;
		const earlier = new Buckets();
		for (const trace of this.before) eachKey(keysOf(trace, "before"), (key) => earlier.add(key, trace));
		const later = new Buckets();
		const common = [];
		for (const trace of this.now) eachKey(keysOf(trace, "now"), (key) => {
			if (earlier.has(key)) {
				common.push(...later.has(key) ? [] : [key]);
				later.add(key, trace);
			}
		});
		for (const key of common) this.#pairClosest(how, earlier.of(key), later.of(key));
		if (common.length > 0) {
			this.before = this.before.filter((trace) => !this.#taken.has(trace));
			this.now = this.now.filter((trace) => !this.#taken.has(trace));
		}
	}
	#pairClosest(how, all, others) {
		const [only, other] = [all[0], others[0]];
		if (all.length === 1 && others.length === 1 && only !== void 0 && other !== void 0) {
			this.#pair(how, only, other);
			return;
		}
		const before = all.filter((trace) => !this.#taken.has(trace));
		const now = others.filter((trace) => !this.#taken.has(trace));
		if (before.length > 1 || now.length > 1) {
			before.sort(byPlace);
			now.sort(byPlace);
		}
		for (const [one, other] of closestPairs(before, now)) this.#pair(how, one, other);
	}
	#pair(how, before, now) {
		if (!this.#taken.has(before) && !this.#taken.has(now)) {
			this.pairs.push({
				before,
				now,
				how
			});
			this.#taken.add(before).add(now);
		}
	}
};
function eachKey(keys, act) {
	if (typeof keys === "number") {
		act(keys);
		return;
	}
	for (const key of keys ?? []) act(key);
}
// src/compare/renaming.ts
function fileUnit(keys) {
	const baseName = ({ finding }) => keys.text((finding.locations[0]?.path ?? "").replace(/^.*\//, ""));
	return {
		unitOf: ({ file }) => file,
		detailOf: ({ rule, resource = 0, shape, content }) => keys.both(keys.both(rule, resource), keys.both(shape, content)),
		proofs: [(trace) => trace.position > 1 ? keys.both(baseName(trace), trace.line) : void 0, (trace) => trace.position > 1 ? trace.line : void 0]
	};
}
function resourceUnit(keys) {
	return {
		unitOf: ({ file = 0, resource }) => resource === void 0 ? void 0 : keys.both(file, resource),
		detailOf: ({ finding, rule, file = 0, shape }) => keys.both(keys.both(rule, file), keys.both(keys.text(finding.resource?.kind ?? ""), shape)),
		proofs: [({ finding }) => keys.text(finding.resource?.name ?? ""), ({ position, line }) => position > 0 ? line : void 0]
	};
}
function matchRenamed(matching, spots, keys) {
	if (matching.before.length === 0 || matching.now.length === 0) return;
	const { before, now } = spots();
	for (const unit of [fileUnit(keys), resourceUnit(keys)]) {
		const names = {
			before: namesIn(before, unit),
			now: namesIn(now, unit)
		};
		const free = {
			before: freeUnits(matching.before, unit, names.now),
			now: freeUnits(matching.now, unit, names.before)
		};
		if (free.before.size === 0 || free.now.size === 0) continue;
		const known = learned(matching, unit, names);
		matching.by("renamed", (trace, side) => {
			const key = trace.text === void 0 ? void 0 : insideOf(known, unit, keys)(trace, side);
			return typeof key === "number" ? keys.both(key, trace.text ?? 0) : void 0;
		});
		matching.by("renamed", insideOf(known, unit, keys));
		for (const proof of unit.proofs) matching.by("renamed", (trace, side) => {
			const proven = free[side].has(trace) ? proof(trace) : void 0;
			return proven === void 0 ? void 0 : keys.both(unit.detailOf(trace), proven);
		});
		matching.by("renamed", insideOf(sameSignature(matching, unit, free), unit, keys));
		matching.by("renamed", insideOf(learned(matching, unit, names), unit, keys));
	}
}
function freeUnits(traces, unit, others) {
	const free = new Map();
	for (const trace of traces) {
		const name = unit.unitOf(trace);
		if (name !== void 0 && !others.has(name)) free.set(trace, name);
	}
	return free;
}
function namesIn(traces, unit) {
	return new Set(traces.map((trace) => unit.unitOf(trace) ?? 0));
}
function insideOf(renamed, unit, keys) {
	const targets = new Set(renamed.values());
	return (trace, side) => {
		const own = unit.unitOf(trace) ?? 0;
		const name = side === "before" ? renamed.get(own) : targets.has(own) ? own : void 0;
		return name === void 0 ? void 0 : keys.both(name, unit.detailOf(trace));
	};
}
function learned(matching, unit, names) {
	const votes = new Map();
	for (const { before, now } of matching.pairs) {
		const [one, other] = [unit.unitOf(before) ?? 0, unit.unitOf(now) ?? 0];
		if (names.now.has(one) || names.before.has(other)) continue;
		const counts = votes.get(one) ?? new Map();
		votes.set(one, counts.set(other, (counts.get(other) ?? 0) + 1));
	}
	return new Map([...votes].map(([one, counts]) => [one, mostNamed(counts)]));
}
function mostNamed(counts) {
	let most = [0, 0];
	for (const [name, count] of counts) most = count > most[1] ? [name, count] : most;
	return most[0];
}
function sameSignature(matching, unit, free) {
	const later = signatures(matching.now, unit, free.now);
	const renamed = new Map();
	for (const [signature, names] of signatures(matching.before, unit, free.before)) {
		const others = later.get(signature) ?? [];
		for (const [index, name] of names.slice(0, others.length).entries()) renamed.set(name, others[index] ?? 0);
	}
	return renamed;
}
function signatures(traces, unit, units) {
	const inside = new Map();
	for (const trace of traces) {
		const name = units.get(trace);
		if (name !== void 0) {
			const known = inside.get(name) ?? {
				path: trace.finding.locations[0]?.path ?? "",
				details: []
			};
			inside.set(name, known);
			known.details.push(unit.detailOf(trace));
		}
	}
	const several = [...inside].filter(([, { details }]) => details.length > 1);
	const bySignature = new Map();
	for (const [name, { details }] of several.toSorted(([, a], [, b]) => compareText(a.path, b.path))) {
		const signature = details.sort((a, b) => a - b).join(" ");
		const names = bySignature.get(signature) ?? [];
		bySignature.set(signature, names);
		names.push(name);
	}
	return bySignature;
}
// src/compare/match.ts
function match(before, now) {
	const { pairs, ...left } = sameFingerprint(before.findings, now.findings);
	if (left.before.length === 0 || left.now.length === 0) return withShared({
		pairs,
		gone: left.before,
		added: left.now
	});
	const sides = {
		before: {
			...before,
			left: inOneOrder(left.before)
		},
		now: {
			...now,
			left: inOneOrder(left.now)
		}
	};
	const targets = targetsOf(before.scans, now.scans);
	const keys = new Keys((left.before.length + left.now.length) * 4);
	const all = [matchComponents(sides, targets, keys), matchPlaces(sides, targets, keys)];
	const found = all.flatMap((matching) => matching.pairs.map(({ before, now, how }) => ({
		before: before.finding,
		now: now.finding,
		how
	})));
	return withShared({
		pairs: [...pairs, ...found],
		gone: all.flatMap((matching) => matching.before.map(({ finding }) => finding)),
		added: all.flatMap((matching) => matching.now.map(({ finding }) => finding))
	});
}
function sameFingerprint(before, now) {
	const earlier = new Map();
	for (const finding of before) earlier.set(finding.fingerprint, finding);
	const pairs = [];
	const added = [];
	const taken = new Set();
	for (const finding of now) {
		const known = earlier.get(finding.fingerprint);
		if (known !== void 0 && !taken.has(known) && sameThing(known, finding)) {
			pairs.push({
				before: known,
				now: finding,
				how: "exact"
			});
			taken.add(known);
		} else added.push(finding);
	}
	return {
		pairs,
		before: before.filter((finding) => !taken.has(finding)),
		now: added
	};
}
function sameThing(one, other) {
	const placed = one.component !== void 0 || one.resource !== void 0;
	const [hash, otherHash] = [one, other].map(({ locations }) => locations[0]?.lineHash);
	if (!placed && hash !== void 0 && otherHash !== void 0 && hash !== otherHash) return false;
	return placed || one.message === other.message || contentOf(one) === contentOf(other);
}
function targetsOf(before, now) {
	const renamed = pairTargets(before, now);
	return {
		before: named(before, (key) => renamed.get(key) ?? `gone ${key}`),
		now: named(now, (key) => key)
	};
}
function named(scans, nameOf) {
	const targets = new Map(scans.map(({ id, target }) => [id, nameOf(targetKey(target))]));
	return (finding) => targets.get(finding.sightings[0]?.scan ?? "") ?? finding.target;
}
function matchComponents(sides, targets, keys) {
	const traces = (side) => sides[side].left.filter(({ component }) => component !== void 0).map((finding) => componentTraceOf(finding, targets[side](finding), keys));
	const matching = new Matching(traces("before"), traces("now"));
	const each = (names, within) => names.map((name) => keys.both(within, name));
	const packages = [];
	const packageOf = ({ scope, component, finding }) => {
		packages[component] ??= keys.text(componentOf(finding.component ?? { name: "" }, "any version"));
		return keys.both(scope, packages[component]);
	};
	const pathOf = ({ finding }) => keys.text(finding.locations[0]?.path ?? "");
	matching.by("alias", ({ names, scope, component }) => each(names, keys.both(scope, component)));
	matching.by("renamed", (trace) => each(trace.names, keys.both(packageOf(trace), pathOf(trace))));
	matching.by("renamed", (trace) => each(trace.names, packageOf(trace)));
	return matching;
}
function matchPlaces(sides, targets, keys) {
	const traces = (side) => sides[side].left.filter(({ component }) => component === void 0).map((finding) => placeTraceOf(finding, targets[side](finding), keys));
	const spots = (side) => sides[side].findings.filter(({ component }) => component === void 0).map((finding) => spotOf(finding, targets[side](finding), keys));
	const matching = new Matching(traces("before"), traces("now"));
	for (const [how, keysOf] of placeKeys(keys)) matching.by(how, keysOf);
	matchRenamed(matching, () => ({
		before: spots("before"),
		now: spots("now")
	}), keys);
	return matching;
}
function placeKeys(keys) {
	const inFile = ({ rule, file = 0, content, resource = 0 }) => keys.both(keys.both(rule, file), keys.both(content, resource));
	const inResource = ({ rule, shape }, resource) => keys.both(keys.both(rule, resource), shape);
	const ofResource = (keyOf) => {
		return (trace) => trace.resource === void 0 ? void 0 : keyOf(trace, inResource(trace, trace.resource));
	};
	const ofText = ({ rule, content }, text) => text === void 0 ? void 0 : keys.both(keys.both(rule, content), text);
	return [
		["moved", (trace) => ofText(trace, trace.text && keys.both(trace.file ?? 0, keys.both(trace.text, trace.block ?? 0)))],
		["moved", (trace) => ofText(trace, trace.text && keys.both(trace.file ?? 0, trace.text))],
		["moved", (trace) => ofText(trace, trace.block)],
		["exact", (trace) => keys.both(inFile(trace), keys.both(trace.fieldPath, trace.line))],
		["moved", (trace) => keys.both(inFile(trace), trace.fieldPath)],
		["moved", inFile],
		["moved", ofResource(({ file = 0 }, key) => keys.both(key, file))],
		["moved", (trace) => rulesAt(trace, keys)],
		["renamed", ofResource(({ content }, key) => keys.both(key, content))],
		["renamed", ofResource((_trace, key) => key)]
	];
}
function rulesAt(trace, keys) {
	const { finding, target, file = 0, line, resource, shape } = trace;
	const place = resource === void 0 ? line : keys.both(resource, shape);
	const within = keys.both(keys.both(target, keys.text(finding.kind)), keys.both(file, place));
	const others = finding.sightings.filter(({ ruleId }) => ruleId !== finding.id);
	const own = keys.both(within, keys.text(finding.id));
	return others.length === 0 ? own : [own, ...others.map(({ ruleId }) => keys.both(within, keys.text(ruleId)))];
}
function withShared({ pairs, gone, added }) {
	const earlier = sharers(added, pairs, "before");
	const later = sharers(gone, pairs, "now");
	const known = added.flatMap((now) => pairOf(earlier(now), now));
	const kept = gone.flatMap((before) => pairOf(before, later(before)));
	return {
		pairs: [
			...pairs,
			...known,
			...kept
		],
		gone: kept.length === 0 ? gone : gone.filter((finding) => later(finding) === void 0),
		added: known.length === 0 ? added : added.filter((finding) => earlier(finding) === void 0)
	};
}
function pairOf(before, now) {
	return before === void 0 || now === void 0 ? [] : [{
		before,
		now,
		how: "shared"
	}];
}
function sharers(ones, pairs, side) {
	const wanted = new Set();
	for (const { kind, id, aliases } of pairs.length === 0 ? [] : ones) for (const name of kind === "vulnerability" ? [id, ...aliases] : []) wanted.add(name);
	const index = new Map();
	for (const { [side]: finding } of wanted.size === 0 ? [] : pairs) {
		const shares = wanted.has(finding.id) || finding.aliases.some((name) => wanted.has(name));
		for (const key of shares ? nameKeys(finding) : []) {
			const known = index.get(key);
			if (known === void 0 || finding.fingerprint < known.fingerprint) index.set(key, finding);
		}
	}
	return (one) => index.size === 0 ? void 0 : nameKeys(one).flatMap((key) => index.get(key) ?? [])[0];
}
function nameKeys({ kind, target, component, id, aliases }) {
	return kind !== "vulnerability" || component === void 0 ? [] : [id, ...aliases].map((name) => `${name}\n${componentOf(component, "exact")}\n${target}`);
}
// src/compare/worse.ts
function worsened(finding, { inBase, inBaseline }, grounds, { base }) {
	const [before, where] = base === void 0 ? [inBaseline, "the baseline"] : [inBase, "the base"];
	if (before === void 0 || !mayBeWorse(finding, before)) return;
	for (const { scan, ...ground } of grounds) {
		const then = base === void 0 ? ground.baseline : ground.base;
		const how = then && judgedAlike(then, scan, finding) && howMuchWorse(finding, before, {
			now: scan,
			earlier: then
		});
		if (typeof how === "string") return {
			cause: base === void 0 && ground.baseMoved === "moved" ? "undetermined" : "change",
			reason: `${scan.scanner} ${scan.version} sees it ${how} in ${where}.`
		};
	}
}
function mayBeWorse({ sightings }, { sightings: earlier }) {
	const [now] = sightings;
	const [then] = earlier;
	return now === void 0 || then === void 0 || sightings.length + earlier.length > 2 || now.count > then.count || severityRank(now.severity) < severityRank(then.severity);
}
function howMuchWorse(finding, before, { now, earlier: then }) {
	const sightings = sightingsBy(now, finding);
	const earlier = sightingsBy(then, before);
	if (earlier.length === 0) return;
	const [severity, was] = [severityOf(sightings), severityOf(earlier)];
	if (severityRank(severity) < severityRank(was)) return `here as ${severity}, and as ${was}`;
	const [times, earlierTimes] = [timesOf(sightings), timesOf(earlier)];
	return times > earlierTimes && isOfPlace(finding) ? `${times} times here, and ${earlierTimes === 1 ? "once" : `${earlierTimes} times`}` : void 0;
}
function sightingsBy({ id }, { sightings }) {
	return sightings.filter(({ scan }) => scan === id);
}
function severityOf(sightings) {
	return worstSeverity(sightings.map(({ severity }) => severity));
}
function timesOf(sightings) {
	return sightings.reduce((sum, { count }) => sum + count, 0);
}
function isOfPlace({ component }) {
	return component === void 0;
}
// src/compare/rule.ts
const STRONGEST = [
	"change",
	"known",
	"disclosure",
	"scanner"
];
function rule(findings, known) {
	const inBase = partners(known.inBase);
	const inBaseline = partners(known.inBaseline);
	let elsewhere = 0;
	return {
		findings: findings.map((finding) => {
			const then = inBaseline.get(finding);
			const ruling = finding.status === "open" ? newness(finding, {
				inBase: inBase.get(finding),
				inBaseline: then
			}, known) : void 0;
			elsewhere += Number(then === void 0 && known.bases.baseline !== void 0 && ruling?.cause === "known");
			return withRuling(finding, ruling, firstSeen(finding, then, known, ruling));
		}),
		notices: elsewhere === 0 ? [] : [elsewhereNotice(elsewhere)]
	};
}
function partners(matches) {
	return new Map(matches?.pairs.map(({ before, now }) => [now, before]));
}
function newness(finding, earlier, known) {
	const grounds = seenBy(finding, known.grounds);
	const worse = worsened(finding, earlier, grounds, known.bases);
	if (worse !== void 0) return {
		...worse,
		scans: new Map()
	};
	const { inBaseline: then } = earlier;
	const inBase = earlier.inBase !== void 0;
	if (then !== void 0) {
		const ruling = (inBase ? void 0 : grounds.map((ground) => changeOf(finding, ground, known.bases)))?.find((one) => one !== void 0) ?? pending(then);
		return ruling && {
			...ruling,
			scans: new Map()
		};
	}
	const scans = new Map(grounds.map((ground) => [ground.scan.id, rulingOf(finding, ground, inBase, known.bases)]));
	const rulings = [...scans.values()];
	const cause = STRONGEST.find((one) => rulings.some((ruling) => ruling.cause === one));
	return {
		...rulings.find((ruling) => ruling.cause === cause) ?? rulings[0] ?? UNSEEN,
		scans
	};
}
const UNSEEN = {
	cause: "undetermined",
	reason: "No scan of this run says that it sees it now."
};
function seenBy({ sightings }, grounds) {
	const open = sightings.filter(({ status }) => status === "open");
	return [...new Set((open.length === 0 ? sightings : open).map(({ scan }) => scan))].sort().flatMap((id) => grounds.get(id) ?? []);
}
function pending({ cause, causeReason, firstSeen }) {
	return cause === void 0 ? void 0 : {
		cause,
		reason: causeReason ?? `It was new when the baseline was made, first seen ${firstSeen ?? "then"}.`
	};
}
function firstSeen(finding, then, { bases, now }, ruling) {
	if (then !== void 0) return then.firstSeen ?? bases.baseline?.value.madeAt;
	return bases.baseline !== void 0 || ruling?.cause === "change" ? now.toISOString() : finding.firstSeen;
}
function withRuling(finding, ruling, firstSeen) {
	const { cause: _cause, causeReason: _reason, ...rest } = finding;
	const seen = firstSeen === void 0 ? {} : { firstSeen };
	return ruling === void 0 || ruling.cause === "known" ? {
		...rest,
		...seen
	} : {
		...rest,
		...seen,
		cause: ruling.cause,
		causeReason: ruling.reason,
		sightings: finding.sightings.map((sighting) => sightingWith(sighting, ruling.cause, ruling.scans))
	};
}
function sightingWith(sighting, of, scans) {
	const { cause: _cause, ...rest } = sighting;
	const own = scans.get(sighting.scan)?.cause ?? of;
	return own === "known" ? rest : {
		...rest,
		cause: own
	};
}
function elsewhereNotice(count) {
	return count === 1 ? "1 finding is not in the baseline and came with another change of the base: it counts as known." : `${count} findings are not in the baseline and came with other changes of the base: they count as known.`;
}
// src/compare/compare.ts
function compare(head, given, now) {
	const bases = withUnchanged(given, head);
	const { base, baseline } = bases;
	const comparison = comparisonOf(bases);
	const said = [...bases.notices, ...notJudged(bases)];
	if (base === void 0 && baseline === void 0) return {
		findings: head.findings,
		comparison,
		notices: said
	};
	const present = {
		scans: head.scans,
		findings: head.findings.filter(isPresent)
	};
	const before = {
		base: base === void 0 ? void 0 : {
			...base,
			findings: base.findings.filter(isPresent)
		},
		baseline: baseline === void 0 ? void 0 : {
			...baseline.value,
			findings: baseline.value.findings.filter(isPresent)
		}
	};
	const matches = {
		base: before.base === void 0 ? void 0 : match(before.base, present),
		baseline: before.baseline === void 0 ? void 0 : match(before.baseline, present)
	};
	const grounds = groundsOf(head, bases);
	const ruled = rule(present.findings, {
		grounds,
		bases,
		inBase: matches.base,
		inBaseline: matches.baseline,
		now
	});
	const gone = allGone(head, before, matches);
	return {
		findings: [...ruled.findings, ...gone.findings],
		comparison,
		notices: [
			...said,
			...ruled.notices,
			...gone.notices
		]
	};
}
function withUnchanged(bases, { scans, findings }) {
	return bases.base?.how === "unchanged" ? {
		...bases,
		base: {
			...bases.base,
			scans,
			findings
		}
	} : bases;
}
function notJudged({ base, noBase }) {
	if (base === void 0) return noBase === void 0 ? [] : [`Not compared with the base: ${noBase}`];
	return base.incomplete === void 0 ? [] : [`Not all of the base was judged again: ${base.incomplete}`];
}
function isPresent({ status }) {
	return status !== "gone";
}
function allGone(head, before, matches) {
	const already = head.findings.filter((finding) => !isPresent(finding));
	const taken = new Set(head.findings.map(({ fingerprint }) => fingerprint));
	const since = {
		scans: before.base?.scans ?? [],
		findings: matches.base?.gone ?? []
	};
	const lost = {
		scans: before.baseline?.scans ?? [],
		findings: matches.baseline?.gone ?? []
	};
	const fromBaseline = goneOf(lost.findings, lost, pairScans(lost.scans, head.scans), taken);
	const rest = match(lost, since).added;
	for (const { fingerprint } of fromBaseline.gone) taken.add(fingerprint);
	const fromBase = goneOf(rest, since, pairScans(since.scans, head.scans), taken);
	return {
		findings: [
			...already,
			...fromBaseline.gone,
			...fromBase.gone
		],
		notices: unprovenNotices(fromBaseline.unproven + fromBase.unproven)
	};
}
// src/compare/diff.ts
function placed(findings, diff) {
	return findings.map((finding) => {
		const place = placeIn(finding, diff);
		return place === void 0 ? finding : Object.assign({}, finding, { diff: place });
	});
}
function placeIn({ locations, status }, diff) {
	const places = status === "gone" ? [] : locations.filter(isInCheckout).map((location) => placeOf(location, diff));
	return [
		"line",
		"file",
		"outside"
	].find((place) => places.includes(place));
}
function placeOf({ path, startLine, endLine = startLine }, { files }) {
	const lines = files.get(path);
	if (lines === void 0) return "outside";
	return lines === "all" || startLine === void 0 || lines.some(([first, last]) => startLine <= last && (endLine ?? startLine) >= first) ? "line" : "file";
}
function aboutDiff(found) {
	if ("none" in found) return {
		how: "none",
		reason: found.none
	};
	const { how, sha, files } = found;
	return {
		how,
		...sha !== void 0 && { sha },
		files: files.size
	};
}
export { aboutDiff, assessAll, compare, onlyClaims, placed, verdictSentence };
