import { r as UserError } from "./errors.js";
import { n as readInputs } from "./read.js";
import { n as budgetOfFailOn, r as defaultBudget, t as BUDGET_KEYS } from "./budget.js";
import { n as parseTargetBudgets } from "./target-budgets.js";
import { n as quoted } from "./mistake.js";
import { n as parseAge } from "./image-values.js";
import { t as SEVERITIES } from "./severity.js";
import { t as SONOBUOY_MODES } from "./sonobuoy.js";
import { r as parseMinScores } from "./scores.js";
// src/config/file/strictness.ts
const STRICTNESS = {
	"unknown-severity": strictestFirst(SEVERITIES),
	"ignore-rules": nothingMore,
	"allow-gaps": nothingMore,
	exceptions: nothingMore,
	"only-fixable": strictestFirst(["false", "true"]),
	agree: strictestFirst(["any", "all"]),
	"allow-licences": (asked, file) => file === "" ? true : asked !== "" && nothingMore(asked, file),
	"deny-licences": nothingLess,
	"min-score": noLower,
	require: nothingLess,
	"fail-on-any-resource": nothingLess,
	judge: strictestFirst([
		"all",
		"new",
		"change"
	]),
	scope: widerScope,
	base: same,
	"no-baseline": strictestFirst([
		"error",
		"all",
		"scan-base",
		"none"
	]),
	exclude: nothingMore,
	scanners: nothingLess,
	checks: nothingLess,
	"kubescape-frameworks": nothingLess,
	"sonobuoy-mode": strictestFirst([...SONOBUOY_MODES].toReversed()),
	"sonobuoy-images": nothingMore,
	"kubescape-artifacts": (asked, file) => asked === file,
	"rego-policy": same,
	"rego-data": same,
	"rego-bundle": same,
	"rego-namespaces": same,
	"rego-version": same,
	"pod-security": strictestFirst(["restricted", "baseline"]),
	render: strictestFirst([
		"always",
		"auto",
		"never"
	]),
	accept: nothingMore,
	verify: strictestFirst(["lock+signature", "lock"]),
	"min-age": (asked, file) => parseAge(asked) >= parseAge(file),
	"db-max-age": (asked, file) => parseAge(asked) <= parseAge(file),
	"db-skip-update": strictestFirst(["false", "true"]),
	"db-mirror": nothingMore,
	"insecure-registry": strictestFirst(["false", "true"]),
	"insecure-skip-tls-verify": strictestFirst(["false", "true"]),
	"node-selector": same,
	benchmark: same,
	"kube-bench-image": same,
	"kube-bench-targets": nothingLess,
	"scanner-config": nothingMore,
	checkout: strictestFirst(["verify", "trust"]),
	"sonar-quality-gate": strictestFirst(["block", "show"]),
	"without-credential": strictestFirst(["error", "skip"]),
	"sonar-host-url": isTheSame,
	"sonar-project-key": isTheSame,
	"sonar-report-task": isTheSame,
	"fossa-endpoint": isTheSame,
	"fossa-project": isTheSame,
	"cx-base-uri": isTheSame,
	"cx-base-auth-uri": isTheSame,
	"cx-tenant": isTheSame,
	"cx-client-id": isTheSame,
	"cx-project": isTheSame,
	"cx-scan-types": nothingLess,
	"snyk-api": isTheSame,
	"snyk-org": isTheSame
};
function isTheSame(asked, file) {
	return asked === file;
}
function strictnessOf(input) {
	return Object.hasOwn(STRICTNESS, input) ? STRICTNESS[input] : void 0;
}
function widerScope(asked, file) {
	return asked === file || asked === "all" || asked === "file" && file === "diff";
}
function strictestFirst(values) {
	return (asked, file) => values.indexOf(asked.toLowerCase()) <= values.indexOf(file.toLowerCase());
}
function same(asked, file) {
	return asked === file;
}
function nothingMore(asked, file) {
	const known = itemsOf(file);
	return itemsOf(asked).every((item) => known.includes(item));
}
function noLower(asked, file) {
	const own = parseMinScores(asked);
	return Object.entries(parseMinScores(file)).every(([name, least]) => (own[name] ?? -1) >= least);
}
function nothingLess(asked, file) {
	return nothingMore(file, asked);
}
function itemsOf(text) {
	return text.split(/[,\n]/).flatMap((item) => item.trim() === "" ? [] : [item.trim()]);
}
// src/config/file/budgets.ts
function joinBudgets(asked, file) {
	if (asked.ratchet === true && file.ratchet !== true && Object.keys(file).length > 0) return { looser: "ratchet allows what was there before" };
	if (file.ratchet === true && asked.ratchet !== true && Object.keys(asked).length > 0) return { looser: "limits beside the ratchet of the file allow no less than it does" };
	const higher = BUDGET_KEYS.find((key) => (asked[key] ?? 0) > (file[key] ?? Infinity));
	return higher === void 0 ? { value: {
		...file,
		...asked
	} } : { looser: `${higher}=${asked[higher] ?? ""} is more than ${higher}=${file[higher] ?? ""}` };
}
function joinTargets(asked, file, common) {
	const joined = new Map(file.map(({ glob, budget }) => [glob, budget]));
	for (const { glob, budget } of asked) {
		const both = joinBudgets(budget, joined.get(glob) ?? common);
		if ("looser" in both) return { looser: `for ${glob} ${both.looser}` };
		joined.set(glob, both.value);
	}
	return { value: [...joined].map(([glob, budget]) => ({
		glob,
		budget
	})) };
}
function joinInputs(spec, { asked, file, settings, bounded }, { surface, pullRequest }) {
	const own = budgetIn(spec, asked, surface);
	const isBounded = bounded.has("budget") || bounded.has("fail-on");
	const common = budgetIn(spec, file, surface) ?? (isBounded ? defaultBudget({ pullRequest }) : {});
	const joined = joinBudgets(own ?? {}, common);
	const budget = "value" in joined ? joined.value : common;
	const targets = joinTargets(targetsIn(asked), targetsIn(file), budget);
	const setting = settings.get("budget") ?? settings.get("fail-on");
	const where = setting === void 0 ? "the default" : `line ${setting.line}`;
	const targetTexts = "value" in targets ? targetsText(targets.value) : "";
	return {
		texts: new Map([...own === void 0 ? [] : [["budget", budgetText(budget)], ["fail-on", ""]], ...targetTexts === "" ? [] : [["budgets", targetTexts]]]),
		looser: [..."looser" in joined ? [`budget: ${joined.looser} (${where}).`] : [], ..."looser" in targets ? [`budgets: ${targets.looser}.`] : []]
	};
}
function budgetIn({ inputs }, raw, surface) {
	const read = readInputs(inputs, raw, surface).inputs;
	const failOn = read["fail-on"];
	return read.budget ?? (failOn === void 0 ? void 0 : budgetOfFailOn(failOn));
}
function targetsIn(raw) {
	return parseTargetBudgets(raw.get("budgets") ?? "");
}
function budgetText(budget) {
	const limits = BUDGET_KEYS.flatMap((key) => budget[key] === void 0 ? [] : [`${key}=${budget[key]}`]);
	return [...budget.ratchet === true ? ["ratchet"] : [], ...limits].join(",");
}
function targetsText(budgets) {
	return budgets.map(({ glob, budget }) => `${glob}: ${budgetText(budget)}`).join("\n");
}
// src/config/file/resolve.ts
function resolveInputs(spec, config, asked, options) {
	const settings = settingsOf(config, runOf(spec, config, given(asked, "id")));
	const file = new Map([...settings].map(([name, { text }]) => [name, text]));
	const own = readInputs(spec.inputs, asked, options.surface);
	if (options.mayLoosen || own.mistakes.length > 0) return {
		raw: over(asked, file),
		settings
	};
	const bounded = new Set([...settings.keys(), ...config.policy === void 0 ? [] : policyNames(spec, options)]);
	const budgets = joinInputs(spec, {
		asked,
		file,
		settings,
		bounded
	}, options);
	const looser = [...looserInputs(spec, {
		asked,
		settings,
		bounded
	}, options), ...budgets.looser];
	if (looser.length > 0) throw new UserError(`A step may ask for more than ${config.name} does, not for less: ${looser.join(" ")} Change it there, take the input away, or set config-from: head to let the inputs decide.`);
	return {
		raw: new Map([...over(asked, file), ...budgets.texts]),
		settings
	};
}
function policyNames({ inputs }, { pullRequest }) {
	return Object.entries(inputs).flatMap(([name, { group }]) => {
		const isKnown = JOINED.has(name) || strictnessOf(name) !== void 0;
		return isJudging(group) && isKnown && (name !== "base" || pullRequest) ? [name] : [];
	});
}
function isJudging(group) {
	return group === "Policy" || group === "Baseline";
}
function runOf({ name }, config, id) {
	const runs = config.runs.filter(({ gate }) => gate === name);
	const plain = runs.find((run) => run.id === void 0) ?? (id === void 0 && runs.length === 1 ? runs[0] : void 0);
	const found = runs.find((run) => run.id !== void 0 && run.id === id) ?? plain;
	if (found === void 0 && runs.length > 0) {
		const ids = runs.map((run) => run.id ?? "").join(", ");
		throw new UserError(`${config.name} has several runs of ${name} (${ids}) and none is ${id === void 0 ? "without an id" : quoted(id)}: say with the input id which of them this is.`);
	}
	return found;
}
function settingsOf({ policy }, run) {
	const own = run?.settings ?? new Map();
	const budgetIsOwn = own.has("budget") || own.has("fail-on");
	const common = [...policy?.settings ?? []].filter(([name]) => !(budgetIsOwn && isBudget(name)));
	return new Map([...common, ...own]);
}
function isBudget(name) {
	return name === "budget" || name === "fail-on";
}
function given(raw, name) {
	const text = raw.get(name)?.trim() ?? "";
	return text === "" ? void 0 : text;
}
function over(asked, file) {
	const own = [...asked].filter(([name]) => given(asked, name) !== void 0);
	const ownBudget = own.some(([name]) => isBudget(name));
	return new Map([...[...file].filter(([name]) => !(ownBudget && isBudget(name))), ...own]);
}
function looserInputs({ inputs }, { asked, settings, bounded }, { pullRequest }) {
	const defaults = placeDefaults(settings, pullRequest);
	return Object.entries(inputs).flatMap(([name, { group, default: fallback = defaults.get(name) ?? "" }]) => {
		const wanted = given(asked, name);
		const strict = strictnessOf(name) ?? (isJudging(group) ? sameText : void 0);
		if (wanted === void 0 || !bounded.has(name) || strict === void 0 || JOINED.has(name)) return [];
		const setting = settings.get(name);
		const has = setting?.text ?? fallback;
		return strict(wanted, has) ? [] : [`${name}: ${quoted(wanted)} asks for less than ${shown(has, setting)}.`];
	});
}
function placeDefaults(settings, pullRequest) {
	const scope = settings.get("scope")?.text;
	return new Map([["judge", pullRequest && !(scope === "diff" || scope === "file") && scope !== "all" ? "change" : "all"], ["scope", pullRequest ? "new" : "all"]]);
}
const JOINED = new Set([
	"budget",
	"fail-on",
	"budgets"
]);
function sameText(asked, file) {
	return asked === file.trim();
}
function shown(text, setting) {
	const value = text === "" ? "none" : quoted(text);
	return setting === void 0 ? `the default, ${value}` : `${value} in line ${setting.line}`;
}
export { strictnessOf as i, runOf as n, settingsOf as r, resolveInputs as t };
