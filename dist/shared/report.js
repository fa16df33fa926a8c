import { BUDGET_KEYS, SEVERITIES, ScanError, UserError, applyIgnore, controlPolicyOf, imagePolicyOf, mergeFindings, messageOf, parseExpectation, report, unique, withScans, withoutAllowances } from "./common.js";
import { defineGate, inside, readEvent } from "./running.js";
import { lostScan, nameOf, problemsOf } from "./report-shards.js";
import { parseRawReport, readRawReport } from "./report-inputs.js";
import { BUDGET_CAUSES, budgetWords, judge } from "./judging.js";
import { readShard } from "./report-reading.js";
import { join, relative, resolve, sep } from "node:path";
import { lstat, readdir } from "node:fs/promises";
// src/gates/report-comparison.ts
function comparisonOf(shards) {
	const all = shards.map((shard) => ({
		name: nameOf(shard),
		comparison: shard.report.inputs.comparison
	}));
	const given = all.flatMap(({ comparison }) => comparison ?? []);
	if (given.length === 0 || given.length < all.length) return;
	const untold = all.find(({ comparison }) => comparison?.base.how === "none" && comparison.baseline === void 0);
	if (untold !== void 0) {
		const why = untold.comparison?.base.reason ?? "it does not say why";
		return { base: {
			how: "none",
			reason: `${untold.name} could not be compared: ${why}`
		} };
	}
	const baseline = baselineOf(given);
	return {
		base: baseOf(given),
		...baseline !== void 0 && { baseline }
	};
}
function baseOf(all) {
	const bases = all.map(({ base }) => base);
	const sha = same(bases.map((base) => base.sha));
	const reasons = [...new Set(bases.flatMap(({ reason }) => reason ?? []))];
	return {
		...sha !== void 0 && { sha },
		how: bases.find(({ how }) => how !== "none")?.how ?? "none",
		...reasons.length > 0 && { reason: reasons.join(" ") }
	};
}
function baselineOf(all) {
	const baselines = all.flatMap(({ baseline }) => baseline ?? []);
	const [first] = baselines;
	if (first === void 0 || baselines.length < all.length) return;
	const sum = (severity) => baselines.reduce((total, { open }) => total + open[severity], 0);
	const { commit } = first;
	const isOne = same(baselines.map((baseline) => baseline.commit?.sha)) !== void 0;
	return {
		source: [...new Set(baselines.map(({ source }) => source))].join(", "),
		madeAt: baselines.map(({ madeAt }) => madeAt).toSorted()[0] ?? first.madeAt,
		...commit !== void 0 && isOne && { commit },
		gatehouse: first.gatehouse,
		open: Object.fromEntries(SEVERITIES.map((severity) => [severity, sum(severity)])),
		scans: baselines.flatMap(({ scans }) => scans)
	};
}
function same(texts) {
	return texts.every((text) => text === texts[0]) ? texts[0] : void 0;
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
	const entry = await lstat(path).catch(missing);
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
function missing(error) {
	if (error instanceof Error && "code" in error && error.code === "ENOENT") throw new ScanError("there is no such file or folder: the jobs that should have made reports have left none here");
	throw new ScanError("it cannot be looked at", { cause: error });
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
// src/gates/report-author.ts
async function authorOf({ env, log }, from) {
	if (env["GITHUB_EVENT_NAME"] !== "workflow_run" || from === "this-run") return;
	const [{ textAt }, read] = await Promise.all([import("./fields.js"), readEvent(env, log)]);
	const [by, head, base] = [
		textAt(read, "workflow_run", "event"),
		textAt(read, "workflow_run", "head_repository", "full_name"),
		textAt(read, "workflow_run", "repository", "full_name")
	];
	return by !== void 0 && BY_THE_BASE.has(by) && head !== void 0 && head === base ? void 0 : `the word of a run of ${by ?? "an unknown event"} in ${head ?? "an unknown repository"}, whose author controls what it says`;
}
const BY_THE_BASE = new Set([
	"push",
	"schedule",
	"merge_group",
	"workflow_dispatch",
	"release"
]);
// src/gates/report-strictest.ts
function strictest(own, others) {
	const all = [own, ...others];
	const rules = rulesOf(own, others);
	const causes = newOf(all);
	const minScores = minScoresOf(own, others);
	return {
		budget: strictestBudget(all.map(({ budget }) => budget)),
		...strictestOf("judged", [
			"all",
			"new",
			"change"
		], all, "all"),
		...strictestOf("noBaseline", [
			"error",
			"all",
			"scan-base",
			"none"
		], all, "all"),
		...all.every(({ ratchet }) => ratchet === true) && { ratchet: true },
		...rules !== void 0 && { rules },
		...causes !== void 0 && { new: causes },
		...Object.keys(minScores).length > 0 && { minScores },
		...everyOf("require", all),
		...everyOf("failOnAnyResource", all)
	};
}
function strictestBudget(budgets) {
	const limits = BUDGET_KEYS.flatMap((key) => {
		const named = budgets.flatMap((budget) => budget[key] ?? []);
		return named.length === 0 ? [] : [[key, Math.min(...named)]];
	});
	return Object.fromEntries(limits);
}
function strictestOf(name, order, all, fallback) {
	const given = all.flatMap((policy) => policy[name] ?? []);
	if (given.length === 0) return {};
	const values = new Set([...given, ...given.length < all.length ? [fallback] : []]);
	return { [name]: order.find((value) => values.has(value)) };
}
function rulesOf({ rules = [] }, others) {
	if (rules.length > 0) return rules;
	if (new Set(others.map((policy) => JSON.stringify(policy.rules ?? []))).size < 2) return others[0]?.rules;
	const blocking = others.flatMap((policy) => blockingRules(policy.rules ?? []));
	return [...new Map(blocking.map((rule) => [JSON.stringify(rule), rule])).values()].map(numbered);
}
function blockingRules(rules) {
	return rules.filter(({ action }) => action === "block").map(({ graceDays: _graceDays, ...rule }) => rule);
}
function numbered(rule, index, all) {
	const same = all.slice(0, index).filter(({ name }) => name === rule.name).length;
	return same === 0 ? rule : {
		...rule,
		name: `${rule.name}-${same + 1}`
	};
}
function minScoresOf({ minScores = {} }, others) {
	const pairs = others.flatMap((policy) => Object.entries(policy.minScores ?? {}));
	return {
		...Object.fromEntries(pairs.toSorted(([, a], [, b]) => a - b)),
		...minScores
	};
}
function everyOf(name, all) {
	const globs = [...new Set(all.flatMap((policy) => policy[name] ?? []))];
	return globs.length === 0 ? {} : { [name]: globs };
}
function newOf(all) {
	const causes = BUDGET_CAUSES.flatMap((cause) => {
		const given = all.flatMap((policy) => policy.new?.[cause] ?? []);
		if (given.length === 0) return [];
		const graces = given.flatMap(({ graceDays }) => graceDays ?? []);
		const grace = graces.length === all.length ? { graceDays: Math.min(...graces) } : {};
		return [[cause, {
			...strictestBudget(given),
			...grace
		}]];
	});
	return causes.length === 0 ? void 0 : Object.fromEntries(causes);
}
// src/gates/report-policy.ts
function judgedBy(policy, shards) {
	if (policy.source !== "default") return policy;
	const all = shards.map(({ report }) => report.inputs.policy);
	return {
		...policy,
		...strictest(policy, all)
	};
}
function unexplained(shards, { findings, scans }, policy, circumstances) {
	const failed = shards.filter(({ report }) => report.verdict === "fail");
	if (failed.length === 0) return [];
	const { reasons } = judge(applyIgnore(findings, policy), scans, policy, circumstances);
	if (reasons.some(({ rule }) => /^(?:(?:budget|licence|new|ratchet|rule|min-score)\.|require$|fail-on-any-resource$)/.test(rule))) return [];
	return failed.flatMap((shard) => {
		const rules = shard.report.reasons.map(({ rule }) => rule);
		const others = rules.filter((rule) => !isGivenHere(rule, policy, shard.report.inputs.policy));
		return others.length === 0 && rules.length > 0 ? [] : [lostScan(nameOf(shard), missingRule(others))];
	});
}
function isGivenHere(rule, policy, theirs) {
	const { source, licences, rules = [], new: causes, minScores = {} } = policy;
	return /^(?:budget|ratchet)\./.test(rule) && source !== "default" || rule.startsWith("licence.") && licences !== void 0 || rule.startsWith("new.") && causes !== void 0 || Object.keys(minScores).some((name) => rule === `min-score.${name}`) || rule === "require" && hasAll(policy.require, theirs.require) || rule === "fail-on-any-resource" && hasAll(policy.failOnAnyResource, theirs.failOnAnyResource) || rules.some(({ name }) => rule === `rule.${name}`);
}
function hasAll(own = [], theirs = []) {
	return theirs.every((glob) => own.includes(glob));
}
function withoutEffect({ findings, scans }, { licences }) {
	const looked = scans.some(({ checks }) => checks?.includes("licence")) || findings.some(({ kind }) => kind === "licence");
	return licences === void 0 || looked ? [] : [lostScan("licences", NOBODY_LOOKED)];
}
const NOBODY_LOOKED = "allow-licences or deny-licences is given, and no report says that anybody looked for licences: add licence to checks where the images are scanned";
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
function comparable({ budget, unknownAs, allowGaps, acceptedGaps = [], ignore, source: _s, ...rest }) {
	const { onlyFixable = false, agree = "any", targets = [], ...others } = rest;
	const limits = BUDGET_KEYS.map((key) => budget[key] ?? -1);
	return JSON.stringify([
		limits,
		unknownAs,
		[...allowGaps, ...acceptedGaps.map(({ gap, expires }) => `${gap} until ${expires}`)].toSorted(),
		ignore.toSorted(),
		{
			onlyFixable,
			agree,
			targets,
			...others
		}
	]);
}
function contradicts({ report }) {
	const { policy, comparison } = report.inputs;
	const { verdict } = judge(report.findings, report.scans, policy, {
		now: new Date(report.judgedAt),
		comparison
	});
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
// src/gates/report.ts
const reportGate = defineGate(report, (inputs, site) => {
	if (inputs.reports === void 0 && inputs.input === void 0) throw new UserError("There is nothing to judge: name reports of Gatehouse in reports, or those of scanners in input.");
	const raw = (inputs.input ?? []).map(parseRawReport);
	return {
		scans: [],
		policy: {
			...imagePolicyOf(inputs),
			...controlPolicyOf(inputs)
		},
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
		const { root } = site;
		const about = {
			kind: inputs["target-kind"],
			root,
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
	const claims = await authorOf(site.host, inputs["made-in"]);
	const believed = claims === void 0 ? shards : shards.map(withoutRules);
	const decided = judgedBy(policy, believed);
	const made = merged(shards.map(partOf), parts);
	const comparison = raw.length === 0 ? comparisonOf(shards) : void 0;
	const circumstances = {
		now: site.host.now(),
		comparison
	};
	lost.push(...unexplained(shards, made, decided, circumstances), ...withoutEffect(made, decided));
	return {
		...withScans(made, lost),
		...claims !== void 0 && { claims },
		...comparison !== void 0 && { comparison },
		notices: unique([...differences(believed, decided), ...shards.flatMap((shard) => shard.report.notices)]),
		policy: decided
	};
}
function withoutRules({ file, report }) {
	const { rules: _rules, targets: _targets, ...policy } = report.inputs.policy;
	return {
		file,
		report: {
			...report,
			inputs: {
				...report.inputs,
				policy
			}
		}
	};
}
function merged(shards, raw) {
	const [only] = raw;
	return shards.length === 0 && raw.length === 1 && only !== void 0 ? only : mergeFindings([...shards, ...raw]);
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
function absolute(path, site) {
	return resolve(site.root, inside(site, path));
}
function shown(path, { root }) {
	const from = relative(root, path).split(sep).join("/");
	return from === "" || from.startsWith("../") ? path : from;
}
export { reportGate };
