import { i as __toESM } from "./rolldown-runtime.js";
import { t as require_picomatch } from "./picomatch.js";
import { n as UserError, r as messageOf } from "./errors.js";
import { c as SEVERITIES, l as severityRank, o as occurrences, u as worstSeverity } from "./finding.js";
import { t as nearest } from "./nearest.js";
import { a as licenceVerdict, d as defaultBudget, f as parseBudget, i as licenceReasons, l as BUDGET_KEYS, s as budgetOfTarget, u as budgetOfFailOn } from "./report.js";
import { t as existsIn } from "./input.js";
import { r as object } from "./schema.js";
import { t as VERSION } from "./version.js";
import { t as checker } from "./validate.js";
import { r as parseDuration, t as DURATION_PATTERN } from "./duration.js";
import { isAbsolute, posix, relative, resolve, sep } from "node:path";
import { stat } from "node:fs/promises";
import { createHash } from "node:crypto";
// src/config/policy.ts
function policyOf(inputs, { pullRequest }) {
	const failOn = inputs["fail-on"];
	const given = inputs.budget ?? (failOn === void 0 ? void 0 : budgetOfFailOn(failOn));
	return {
		policy: {
			budget: given ?? defaultBudget({ pullRequest }),
			source: given === void 0 ? "default" : "input",
			unknownAs: inputs["unknown-severity"],
			allowGaps: inputs["allow-gaps"] ?? [],
			ignore: inputs["ignore-rules"] ?? []
		},
		notices: pullRequest ? [WITHOUT_BASELINE] : []
	};
}
const WITHOUT_BASELINE = "There is no baseline to compare with, so every finding counts, also those that this pull request did not bring.";
// src/config/kinds.ts
const kinds = {
	string: {
		schema: ({ pattern }) => ({
			type: "string",
			minLength: 1,
			...pattern !== void 0 && { pattern }
		}),
		decode: asWritten,
		expected: ({ expected = "a text" }) => expected,
		convert: (text, { check }) => {
			check?.(text);
			return text;
		}
	},
	integer: {
		schema: ({ minimum, maximum }) => ({
			type: "integer",
			minimum,
			maximum
		}),
		decode: (text) => /^[+-]?\d{1,15}$/.test(text) ? Number(text) : text,
		expected: ({ minimum, maximum }) => `a whole number from ${minimum} to ${maximum}`
	},
	boolean: {
		schema: () => ({ type: "boolean" }),
		decode: (text) => YAML_BOOLEANS.get(text) ?? text,
		expected: () => "true or false"
	},
	choice: {
		schema: ({ values }) => ({ enum: values }),
		decode: asWritten,
		expected: ({ values }) => oneOfWords(values)
	},
	list: {
		schema: ({ values }) => ({
			type: "array",
			items: values === void 0 ? { type: "string" } : { enum: values }
		}),
		decode: splitList,
		expected: ({ values = [] }) => oneOfWords(values)
	},
	duration: {
		schema: () => ({
			type: "string",
			pattern: DURATION_PATTERN
		}),
		decode: asWritten,
		expected: () => "a duration such as 90s, 10m or 1h30m",
		convert: parseDuration
	},
	budget: {
		schema: () => ({
			type: "string",
			minLength: 1
		}),
		decode: asWritten,
		expected: () => "a budget such as critical=0,high=3",
		convert: parseBudget
	}
};
const YAML_BOOLEANS = new Map([
	["true", true],
	["True", true],
	["TRUE", true],
	["false", false],
	["False", false],
	["FALSE", false]
]);
function kindOf(spec) {
	return kinds[spec.type];
}
function asWritten(text) {
	return text;
}
function splitList(text) {
	return text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "");
}
function oneOfWords(values) {
	const [last = "", ...others] = values.toReversed();
	return others.length === 0 ? last : `one of ${others.toReversed().join(", ")} or ${last}`;
}
function schemaOf(spec) {
	return {
		...kindOf(spec).schema(spec),
		description: spec.description
	};
}
function decode(spec, text) {
	return kindOf(spec).decode(text);
}
function complaint(spec, text) {
	const known = "values" in spec ? spec.values ?? [] : [];
	const suggestion = nearest(text, known);
	const hint = suggestion === void 0 ? "." : `; did you mean ${suggestion}?`;
	return `${shown(spec, text)} is not ${kindOf(spec).expected(spec)}${hint}`;
}
const SHOWN_CHARACTERS = 80;
function shown({ secret = false }, text) {
	const short = text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text;
	return secret ? "the value" : JSON.stringify(short);
}
function convert(spec, value) {
	const kind = kindOf(spec);
	if (kind.convert === void 0 || typeof value !== "string") return { value };
	try {
		const converted = kind.convert(value, spec);
		return converted === void 0 ? { mistake: complaint(spec, value) } : { value: converted };
	} catch (error) {
		return { mistake: messageOf(error) };
	}
}
// src/config/read.ts
function readInputs(specs, raw, surface) {
	const call = (name) => surface === "cli" ? `--${name}` : name;
	const usable = Object.entries(specs).filter(([, spec]) => existsIn(surface, spec));
	const given = usable.flatMap(([name, spec]) => givenInput(name, spec, raw));
	const wrong = misfits(given);
	const read = given.map((input) => ({
		...input,
		...finish(input, wrong.get(input.name) ?? [])
	}));
	const right = read.flatMap(({ name, mistakes, value }) => mistakes.length === 0 ? [[name, value]] : []);
	return {
		mistakes: [
			...usable.flatMap(([name, spec]) => renamed(name, spec, raw, call)),
			...read.flatMap(({ name, mistakes }) => mistakes.map((mistake) => `${call(name)}: ${mistake}`)),
			...contradictions(new Set(given.map(({ name }) => name)), call)
		],
		inputs: Object.fromEntries([...defaultsOf(specs), ...right])
	};
}
function givenInput(name, spec, raw) {
	const text = raw.get(name)?.trim() ?? "";
	return text === "" ? [] : [{
		name,
		spec,
		text,
		value: decode(spec, text)
	}];
}
function misfits(given) {
	const schema = object(Object.fromEntries(given.map(({ name, spec }) => [name, schemaOf(spec)])), []);
	const checked = checker(schema)(Object.fromEntries(given.map(({ name, value }) => [name, value])));
	const texts = new Map();
	for (const { path } of checked.ok ? [] : checked.mismatches) {
		const [, name = "", index] = path.split("/");
		const input = given.find((one) => one.name === name);
		const text = index !== void 0 && Array.isArray(input?.value) ? String(input.value[Number(index)]) : input?.text;
		texts.set(name, [...new Set([...texts.get(name) ?? [], text ?? ""])]);
	}
	return texts;
}
function finish({ name, spec, value }, wrong) {
	if (wrong.length > 0) return { mistakes: wrong.map((text) => complaint(spec, text)) };
	const converted = convert(spec, value);
	return "mistake" in converted ? { mistakes: [withoutName(name, converted.mistake)] } : {
		mistakes: [],
		value: converted.value
	};
}
function withoutName(name, mistake) {
	return mistake.startsWith(name) ? mistake.slice(name.length).replace(/^:? /, "") : mistake;
}
function defaultsOf(specs) {
	return Object.entries(specs).flatMap(([name, spec]) => spec.default === void 0 ? [] : [[name, finish({
		name,
		spec,
		text: spec.default,
		value: decode(spec, spec.default)
	}, []).value]]);
}
function renamed(name, spec, raw, call) {
	return (spec.renamed ?? []).filter((old) => (raw.get(old) ?? "") !== "").map((old) => `${call(old)}: it is called ${call(name)} now; rename it.`);
}
function contradictions(given, call) {
	return given.has("fail-on") && given.has("budget") ? [`${call("fail-on")} and ${call("budget")} are both given, and both say what fails; leave one of them out.`] : [];
}
function inputsOrThrow({ mistakes, inputs }) {
	if (mistakes.length === 0) return inputs;
	throw new UserError(mistakes.length === 1 ? mistakes.join("") : `${mistakes.length} mistakes in the inputs:\n- ${mistakes.join("\n- ")}`);
}
function unknownInputs(specs, names) {
	const known = Object.entries(specs).flatMap(([name, spec]) => existsIn("action", spec) ? [name] : []);
	const all = new Set([...known, ...Object.values(specs).flatMap(({ renamed: before = [] }) => before)]);
	return [...names].filter((name) => !all.has(name)).map((name) => {
		const suggestion = nearest(name, known);
		return `There is no input ${name}${suggestion === void 0 ? "." : `; did you mean ${suggestion}?`}`;
	});
}
// src/gates/folder.ts
async function placeOf$1(cwd, workingDirectory) {
	const path = resolve(cwd, workingDirectory);
	await requireFolder(path);
	const folder = relative(cwd, path).split(sep).join("/");
	return folder !== ".." && !folder.startsWith("../") && !isAbsolute(folder) ? {
		root: cwd,
		folder
	} : {
		root: path,
		folder: ""
	};
}
function inside({ folder }, path) {
	return folder === "" || isAbsolute(path) ? path : posix.join(folder, path);
}
async function requireFolder(path) {
	if (!(await stat(path).catch((error) => {
		throw new UserError(`working-directory: there is no folder ${path}; is the repository checked out?`, { cause: error });
	})).isDirectory()) throw new UserError(`working-directory: ${path} is a file, not a folder.`);
}
// src/gates/gate.ts
function defineGate(spec, work) {
	return {
		spec,
		read(raw, surface) {
			const reading = readInputs(spec.inputs, raw, surface);
			const common = reading.inputs;
			return {
				common,
				plan: async ({ host, pullRequest }) => {
					const inputs = inputsOrThrow(reading);
					const place = await placeOf$1(host.cwd, common["working-directory"]);
					const done = await work(inputs, {
						host,
						pullRequest,
						...place
					});
					const { policy, notices } = policyOf(common, { pullRequest });
					const judging = {
						notices,
						policy: {
							...policy,
							allowGaps: policy.allowGaps.map((glob) => inside(place, glob)),
							...done.policy
						}
					};
					return {
						work: done,
						plan: {
							gate: spec.name,
							id: common.id ?? "",
							...partOfPlan(done),
							...judging
						}
					};
				}
			};
		}
	};
}
function partOfPlan({ scans, concurrency, prepare, collect }) {
	return {
		scans,
		...concurrency !== void 0 && { concurrency },
		...prepare !== void 0 && { prepare },
		...collect !== void 0 && { collect }
	};
}
// src/domain/disjoint-sets.ts
var import_picomatch = __toESM(require_picomatch(), 1);
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
// src/domain/identity.ts
function identityKeys(target, observation) {
	return matchNames(observation).map((name) => key(target, observation, name));
}
function fingerprintOf(target, group) {
	const [lead] = group;
	if (lead === void 0) throw new Error("a finding has at least one observation");
	const identity = key(target, lead, primaryName(group.flatMap(matchNames)));
	return createHash("sha256").update(identity).digest("hex").slice(0, 32);
}
function namesOf({ id, ruleId, aliases = [] }) {
	return [id ?? ruleId, ...aliases];
}
function primaryName(names) {
	const sorted = names.toSorted();
	return sorted.find((name) => name.startsWith("CVE-")) ?? sorted.find((name) => name.startsWith("GHSA-")) ?? sorted[0] ?? "";
}
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
function placeOf({ component, resource, locations = [] }) {
	if (component !== void 0) return [component.purl ?? `${component.name}@${component.version ?? ""}`];
	const [first] = locations;
	if (resource !== void 0) {
		const { kind, namespace = "", name, fieldPath = "" } = resource;
		return [
			first?.path ?? "",
			kind,
			namespace,
			name,
			fieldPath
		];
	}
	return first === void 0 ? [] : [first.path, String(first.startLine ?? "")];
}
// src/domain/merge.ts
function merge(observed) {
	return groups(observed.flatMap(({ scan, target, observations }) => observations.map((observation) => ({
		scan,
		target,
		observation,
		keys: identityKeys(target, observation)
	})))).map((group) => finding(group.toSorted(byContent))).toSorted(worstFirst);
}
function worstFirst(a, b) {
	return Number(a.status !== "open") - Number(b.status !== "open") || severityRank(a.severity) - severityRank(b.severity) || compareText(a.target, b.target) || compareText(a.locations[0]?.path ?? "", b.locations[0]?.path ?? "") || (a.locations[0]?.startLine ?? 0) - (b.locations[0]?.startLine ?? 0) || compareText(a.id, b.id) || compareText(a.fingerprint, b.fingerprint);
}
function compareText(a, b) {
	return a < b ? -1 : Number(a > b);
}
function byContent(a, b) {
	return compareText(a.scan, b.scan) || compareText(a.observation.ruleId, b.observation.ruleId) || compareText(JSON.stringify(a.observation), JSON.stringify(b.observation));
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
	return [...members.values()];
}
function finding(group) {
	const [first] = group;
	if (first === void 0) throw new Error("a finding has at least one observation");
	const all = group.map(({ observation }) => observation);
	const names = all.flatMap(namesOf);
	const id = primaryName(names);
	const sightings = sightingsOf(group);
	return {
		fingerprint: fingerprintOf(first.target, all),
		id,
		aliases: unique(names).filter((name) => name !== id),
		advisories: unique(all.flatMap(({ advisories = [] }) => advisories)),
		kind: first.observation.kind,
		...openOrWorst(sightings),
		title: first.observation.title,
		target: first.target.name,
		...firstSaid(all),
		locations: uniqueLocations(all),
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
function firstSaid(all) {
	const said = SAID_ONCE.flatMap((name) => {
		const observation = all.find((one) => one[name] !== void 0);
		return observation === void 0 ? [] : [[name, observation[name]]];
	});
	return Object.fromEntries(said);
}
function openOrWorst(sightings) {
	const open = sightings.filter(({ status }) => status === "open");
	const deciding = open.length > 0 ? open : sightings;
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
function unique(texts) {
	return texts.length < 2 ? texts : [...new Set(texts)];
}
function uniqueLocations(all) {
	const places = all.flatMap(({ locations = [] }) => locations);
	return places.length < 2 ? places : [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
// src/policy/counting.ts
function exemptions(scans, policy) {
	const looked = lookedForVulnerabilities(scans);
	return (finding) => {
		if (finding.kind === "licence") return allowedLicence(finding, policy);
		return finding.kind === "vulnerability" ? notFixable(finding, policy) ?? notAgreed(finding, looked.get(finding.target) ?? [], policy) : void 0;
	};
}
function allowedLicence({ licence, id }, { licences }) {
	const name = licence ?? id;
	return licences !== void 0 && licenceVerdict(name, licences) === "allowed" ? {
		rule: "licences",
		exception: `${name} may be used, as the lists of licences say.`
	} : void 0;
}
function notFixable({ component }, { onlyFixable }) {
	return onlyFixable === true && (component?.fixedIn ?? []).length === 0 ? {
		rule: "only-fixable",
		exception: "No version of the component mends it yet, and only-fixable counts what can be mended."
	} : void 0;
}
function notAgreed({ sightings }, looked, { agree }) {
	if (agree !== "all") return;
	const saw = new Set(sightings.flatMap(({ scan, status }) => status === "open" ? [scan] : []));
	const missing = looked.flatMap(({ id, scanner }) => saw.has(id) ? [] : [scanner]);
	return missing.length === 0 ? void 0 : {
		rule: "agree",
		exception: `${missing.join(" and ")} looked too and did not see it, and agree: all asks for everyone.`
	};
}
function lookedForVulnerabilities(scans) {
	const byTarget = new Map();
	for (const scan of scans) if (scan.status === "completed" && scan.checks?.includes("vulnerability") !== false) byTarget.set(scan.target.name, [...byTarget.get(scan.target.name) ?? [], scan]);
	return byTarget;
}
function disagreements(findings, scans) {
	return [...lookedForVulnerabilities(scans)].flatMap(([target, looked]) => {
		if (looked.length < 2) return [];
		const open = findings.filter((one) => one.target === target && one.kind === "vulnerability" && one.status === "open");
		const alone = looked.flatMap(({ id, scanner }) => {
			const count = open.filter(({ sightings }) => sightings.every(({ scan }) => scan === id)).length;
			return count === 0 ? [] : [`${count} only ${scanner} saw`];
		});
		return alone.length === 0 ? [] : [`The scanners disagree on ${target}: of ${open.length} open vulnerabilities, ${alone.join(" and ")}.`];
	});
}
// src/policy/completeness.ts
function completeness(scans) {
	if (!scans.some(({ status }) => status !== "skipped")) return [{
		rule: "scan.none",
		message: nothingRan(scans),
		findings: []
	}];
	return scans.flatMap(reasonsOf);
}
function nothingRan(scans) {
	const skipped = scans.map(({ id, reason = "no reason given" }) => `${id}: ${reason}`);
	return `No scan ran, so nothing is known about the target.${skipped.length > 0 ? ` Skipped: ${skipped.join("; ")}.` : ""}`;
}
function reasonsOf(scan) {
	if (scan.status === "skipped") return [];
	if (scan.status === "failed") return [error("scan.failed", `${scan.id} failed: ${scan.reason ?? "no reason given"}`)];
	if ((scan.coverage?.examined ?? 0) === 0) return [error("scan.empty", `${scan.id} examined no ${scan.coverage?.unit ?? "thing"}, so there is nothing to pass: check the target.`)];
	const gaps = scan.gaps.filter(({ allowed }) => allowed !== true);
	return gaps.length === 0 ? [] : [error("scan.gap", gapMessage(scan, gaps))];
}
const SHOWN_GAPS = 5;
function gapMessage({ id }, gaps) {
	const shown = gaps.slice(0, SHOWN_GAPS).map(({ what, reason }) => `${what}: ${reason}`);
	const rest = gaps.length > SHOWN_GAPS ? `; and ${gaps.length - SHOWN_GAPS} more` : "";
	return `${id} could not look at everything (${shown.join("; ")}${rest}). Mend it, or name it in allow-gaps.`;
}
function error(rule, message) {
	return {
		rule,
		message,
		findings: []
	};
}
// src/policy/judge.ts
function judge(findings, scans, policy) {
	const incomplete = completeness(scans);
	const exempt = exemptions(scans, policy);
	const decided = findings.map((finding) => ({
		...finding,
		decision: decisionOn(finding, exempt, policy)
	}));
	const counted = findings.filter((finding) => isOpen(finding) && exempt(finding) === void 0);
	const broken = [...budgetReasons(counted, policy), ...licenceReasons(counted, policy)];
	return {
		verdict: incomplete.length > 0 ? "error" : broken.length > 0 ? "fail" : "pass",
		reasons: [...incomplete, ...broken],
		summary: summarise(findings),
		findings: decided
	};
}
function summarise(all) {
	const findings = all.filter(({ status }) => status !== "gone");
	const withStatus = (status) => all.filter((finding) => finding.status === status).length;
	return {
		open: Object.fromEntries(SEVERITIES.map((severity) => [severity, findings.filter((one) => isOpen(one) && one.severity === severity).length])),
		manual: withStatus("manual"),
		suppressed: withStatus("suppressed"),
		notAffected: withStatus("not-affected"),
		fixed: withStatus("fixed"),
		gone: withStatus("gone"),
		new: findings.filter((finding) => isOpen(finding) && finding.cause !== void 0).length,
		findings: findings.length,
		occurrences: findings.reduce((sum, finding) => sum + occurrences(finding), 0)
	};
}
function isOpen({ status }) {
	return status === "open";
}
function countsAs(severity, { budget, unknownAs }) {
	return severity === "unknown" && budget.unknown === void 0 ? unknownAs : severity;
}
function budgetReasons(counted, policy) {
	const own = new Map();
	const shared = [];
	for (const finding of counted) {
		const group = budgetOfTarget(finding.target, policy) === void 0 ? shared : own.get(finding.target) ?? [];
		group.push(finding);
		if (group !== shared) own.set(finding.target, group);
	}
	return [...overBudgets(shared, policy, ""), ...[...own].flatMap(([target, findings]) => overBudgets(findings, judgedBy(target, policy), ` in ${target}`))];
}
function judgedBy(target, policy) {
	return {
		...policy,
		budget: budgetOfTarget(target, policy) ?? policy.budget
	};
}
function overBudgets(findings, policy, where) {
	return BUDGET_KEYS.flatMap((key) => {
		const limit = policy.budget[key];
		const counted = findings.filter((finding) => countsUnder(key, finding, policy));
		return limit === void 0 || counted.length <= limit ? [] : [overBudget(key, limit, counted, where)];
	});
}
function countsUnder(key, finding, policy) {
	return key === "total" || countsAs(finding.severity, policy) === key;
}
function overBudget(key, limit, counted, where) {
	const unknown = key === "unknown" || key === "total" ? 0 : counted.filter(({ severity }) => severity === "unknown").length;
	const what = key === "total" ? "open" : `open ${key}`;
	const among = unknown === 0 ? "" : ` (${unknown} of unknown severity, which counts as ${key})`;
	const allowed = limit === 0 ? "none is allowed" : `at most ${limit} ${limit === 1 ? "is" : "are"} allowed`;
	return {
		rule: `budget.${key}`,
		limit,
		actual: counted.length,
		message: `${counted.length} ${what} finding${counted.length === 1 ? "" : "s"}${among}${where}, ${allowed}: mend ${counted.length - limit}, or raise the budget (${key}=${counted.length}).`,
		findings: counted.map(({ fingerprint }) => fingerprint)
	};
}
function decisionOn(finding, exempt, policy) {
	if (!isOpen(finding)) return finding.decision ?? { rule: `status.${finding.status}` };
	const own = judgedBy(finding.target, policy);
	const counted = countsAs(finding.severity, own);
	return exempt(finding) ?? { rule: own.budget[counted] === void 0 ? `unlimited.${counted}` : `budget.${counted}` };
}
// src/policy/statuses.ts
function applyIgnore(findings, { ignore }) {
	if (ignore.length === 0) return findings;
	const ignored = new Set(ignore.map((rule) => rule.toLowerCase()));
	return findings.map((finding) => {
		const name = [
			finding.id,
			...finding.aliases,
			...finding.sightings.map(({ ruleId }) => ruleId)
		].find((one) => ignored.has(one.toLowerCase()));
		return finding.status === "open" && name !== void 0 ? {
			...finding,
			status: "suppressed",
			decision: {
				rule: "ignore-rules",
				exception: `The input ignore-rules names ${name}.`
			}
		} : finding;
	});
}
function allowGaps(gaps, { allowGaps: globs }, matches) {
	return gaps.map((gap) => globs.some((glob) => matches(glob, gap.what)) ? {
		...gap,
		allowed: true
	} : gap);
}
// src/policy/assess.ts
function assess(evidence, { now, matches }) {
	const { gate, id, policy, exceptions, notices, comparison, commit, gatehouse } = evidence;
	const globs = (glob, text) => matches(glob, text);
	const scans = evidence.scans.map((scan) => ({
		...scan,
		gaps: allowGaps(scan.gaps, policy, globs)
	}));
	const { verdict, reasons, summary, findings: judged } = judge(applyIgnore(evidence.findings, policy), scans, policy);
	return {
		schemaVersion: "1",
		gate,
		id,
		verdict,
		judgedAt: now.toISOString(),
		reasons,
		notices: [...notices, ...disagreements(judged, scans)],
		summary,
		...commit !== void 0 && { commit },
		scans,
		findings: judged,
		inputs: {
			policy,
			exceptions,
			...comparison !== void 0 && { comparison },
			notices,
			gatehouse
		}
	};
}
// src/scan-all.ts
async function scanAll(scans, atOnce, policy, ports) {
	const scanned = [];
	const waiting = scans.entries();
	const work = async () => {
		for (const [index, planned] of waiting) scanned[index] = await scanOne(planned, policy, ports);
	};
	await Promise.all(Array.from({ length: Math.min(atOnce, scans.length) }, work));
	return scanned;
}
async function scanOne(planned, policy, ports) {
	const { scanner, target } = planned;
	const id = `${scanner}@${target.name}`;
	const began = ports.now().getTime();
	let facts = scanner === "builtin" ? { install: {
		source: "builtin",
		verified: "builtin"
	} } : {};
	const about = () => ({
		...aboutScan(planned, facts),
		durationMs: Math.max(0, ports.now().getTime() - began)
	});
	try {
		const context = {
			signal: ports.signal,
			progress: (far) => ports.progress(id, far),
			learn
		};
		const { observations, gaps, access, ...rest } = await planned.run(context);
		return {
			scan: {
				...about(),
				status: "completed",
				...rest,
				gaps: allowGaps(gaps, policy, (glob, what) => ports.matches(glob, what)),
				...access !== void 0 && { access }
			},
			observed: {
				scan: id,
				target,
				observations
			}
		};
	} catch (error) {
		const reason = messageOf(error);
		ports.log.error(`${id} failed: ${reason}`);
		return {
			scan: {
				...about(),
				status: "failed",
				reason,
				controls: [],
				gaps: []
			},
			observed: {
				scan: id,
				target,
				observations: []
			}
		};
	}
	function learn(more) {
		facts = {
			...facts,
			...more
		};
	}
}
function aboutScan({ scanner, version, target }, { digest, ...facts }) {
	return {
		id: `${scanner}@${target.name}`,
		scanner,
		version,
		target: digest === void 0 ? target : {
			...target,
			digest
		},
		...facts
	};
}
// src/pipeline.ts
async function run(plan, ports) {
	for (const publisher of ports.publishers) await publisher.begin?.();
	try {
		const collected = await collect(plan, ports);
		ports.signal.throwIfAborted();
		return await publishAll(reportOf(plan, collected, ports), ports);
	} catch (error) {
		for (const publisher of ports.publishers) await publisher.abandon?.({
			kind: ports.signal.aborted ? "cancelled" : "broken",
			reason: messageOf(error)
		});
		throw error;
	}
}
async function collect(plan, ports) {
	const { policy, notices } = plan;
	if (plan.collect === void 0) {
		await plan.prepare?.();
		const scanned = await scanAll(plan.scans, plan.concurrency ?? 1, policy, ports);
		const findings = merge(scanned.map(({ observed }) => observed));
		return {
			scans: scanned.map(({ scan }) => scan),
			findings,
			notices,
			policy
		};
	}
	const progress = (far) => ports.progress(plan.gate, far);
	const collected = await plan.collect({
		signal: ports.signal,
		progress
	}, policy);
	return {
		...collected,
		notices: [...notices, ...collected.notices]
	};
}
function reportOf({ gate, id, exceptions = [] }, collected, ports) {
	return assess({
		gate,
		id,
		...collected,
		exceptions,
		gatehouse: ports.version
	}, {
		now: ports.now(),
		matches: (glob, text) => ports.matches(glob, text)
	});
}
async function publishAll(judged, { publishers, log }) {
	const required = publishers.filter((publisher) => publisher.required === true);
	const others = publishers.filter((publisher) => publisher.required !== true);
	const kept = await publishTo(required, judged, log);
	const report = withLost(kept, judged);
	return {
		report,
		publications: [...report === judged ? kept : await publishTo(required, report, log), ...await publishTo(others, report, log)]
	};
}
function withLost(kept, report) {
	const lost = kept.flatMap((publication) => publication.status === "failed" ? [publication] : []);
	const reasons = lost.map(({ publisher, message }) => ({
		rule: "report.lost",
		message: `The report could not be kept (${publisher}): ${message}`,
		findings: []
	}));
	return lost.length === 0 ? report : {
		...report,
		verdict: "error",
		reasons: [...reasons, ...report.reasons]
	};
}
async function publishTo(publishers, report, log) {
	const publications = [];
	for (const publisher of publishers) {
		const publication = await publishOne(publisher, report);
		if (publication.status === "forbidden" || publication.status === "failed") log.warning(`${publisher.name}: ${publication.message}`);
		publications.push(publication);
	}
	return publications;
}
async function publishOne(publisher, report) {
	try {
		return await publisher.publish(report);
	} catch (error) {
		return {
			publisher: publisher.name,
			status: "failed",
			message: messageOf(error)
		};
	}
}
// src/gates/run-gate.ts
const EXIT_CODES = {
	pass: 0,
	fail: 1,
	error: 2
};
async function runGate(gate, raw, front) {
	const { host } = front;
	host.log.info(`Gatehouse ${VERSION}: ${gate.spec.name}`);
	try {
		const ending = await scanAndPublish(gate, raw, front);
		const code = "report" in ending ? EXIT_CODES[ending.report.verdict] : 2;
		return await front.end(ending, host.signal.aborted ? 2 : code);
	} catch (error) {
		host.log.error(sentence(error));
		return 2;
	}
}
async function scanAndPublish(gate, raw, front) {
	const read = gate.read(raw, front.surface);
	let publishers = [];
	try {
		publishers = await front.publishers(read.common, gate.spec.name);
		const { plan, work } = await planned(read, front).catch((error) => abandonAll(publishers, error));
		return await finished(work, () => run(plan, portsOf(front.host, publishers)));
	} catch (error) {
		return { broken: sentence(error) };
	} finally {
		front.host.endProgress();
	}
}
async function planned(read, front) {
	const plan = await read.plan(front);
	await front.check?.(read.common);
	return plan;
}
async function finished(work, outcome) {
	try {
		const published = await outcome();
		await work.afterwards?.();
		return {
			...published,
			outputs: work.outputs ?? {}
		};
	} finally {
		await work.cleanUp?.();
	}
}
async function abandonAll(publishers, error) {
	for (const publisher of publishers) {
		await publisher.begin?.();
		await publisher.abandon?.({
			kind: "broken",
			reason: sentence(error)
		});
	}
	throw error;
}
function portsOf(host, publishers) {
	const { log, now, signal } = host;
	return {
		log,
		now,
		signal,
		version: VERSION,
		publishers,
		progress: host.progress.bind(host),
		matches: (glob, text) => import_picomatch.default.isMatch(text, glob, { dot: true })
	};
}
function sentence(error) {
	return error instanceof UserError || !(error instanceof Error) ? messageOf(error) : `${error.name}: ${messageOf(error)}`;
}
export { unknownInputs as _, SAID_ONCE as a, openOrWorst as c, fingerprintOf as d, identityKeys as f, inside as g, defineGate as h, completeness as i, unique as l, DisjointSets as m, applyIgnore as n, compareText as o, primaryName as p, judge as r, merge as s, runGate as t, worstFirst as u };
