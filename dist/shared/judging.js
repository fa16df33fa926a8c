import { __toESM } from "./rolldown-runtime.js";
import { BUDGET_KEYS, BUILD_NOTES, SEVERITIES, UserError, allowGaps, anyResourceReasons, applyIgnore, budgetOfTarget, compareText, controlRules, elsewhereNote, endOf, gapNotices, gapWords, holds as holds$1, isBuildStep, isInCheckout, licenceReasons, licenceVerdict, lifeOf, limitedNotices, lowScores, missingScores, noticesOf as noticesOf$1, occurrences, openOrWorst, requiredReasons, severityRank, unevaluated, unheardOf, worstFirst as worstFirst$1 } from "./common.js";
import { require_picomatch } from "./common-packages.js";
import { canonicalPurl, require_packageurl_js } from "./purl.js";
import { require_semver } from "./semver.js";
// src/policy/claims.ts
const RULE = "report.claims";
function withoutPass(judged, claims) {
	if (claims === void 0 || judged.verdict !== "pass") return judged;
	const message = `Nothing in it breaks the policy, but it is ${claims}: let a scan that the base branch controls say that this may pass.`;
	return {
		...judged,
		verdict: "error",
		reasons: [{
			rule: RULE,
			message,
			findings: []
		}]
	};
}
function onlyClaims({ verdict, reasons }) {
	return verdict === "error" && reasons.length > 0 && reasons.every(({ rule }) => rule === RULE);
}
// src/policy/diff-scope.ts
function isDiffKnown(comparison) {
	const how = comparison?.diff?.how;
	return how === "git" || how === "api";
}
function missingDiff(comparison) {
	const why = comparison?.diff?.reason ?? "";
	return `The diff of the change is not known, so that findings in it cannot be told from others${why === "" ? "" : ` (${why.replace(/\.$/, "")})`}.`;
}
function isInScope({ diff }, scope) {
	return diff === void 0 || diff === "line" || scope === "file" && diff === "file";
}
const OUTSIDE_WORDS = {
	line: "It is on a line of the diff.",
	file: "It is outside of the diff: in a file that the change touches, on a line that it does not.",
	outside: "It is outside of the diff: in a file that the change does not touch."
};
function outOfScopeWords({ diff }) {
	return diff === void 0 ? "Nobody knows what the change touches." : OUTSIDE_WORDS[diff];
}
const SCOPE_WORDS = {
	diff: " on lines of the diff",
	file: " in files of the diff"
};
// src/report/order.ts
function worstFirst(findings, { inputs }) {
	const rank = (severity) => severity === "unknown" ? severityRank(inputs.policy.unknownAs) + .5 : severityRank(severity);
	const ranked = findings.map((finding) => ({
		finding,
		rank: rank(finding.severity),
		unreachable: Number(finding.reachable === false)
	}));
	ranked.sort((a, b) => a.rank - b.rank || a.unreachable - b.unreachable || byPlace$1(a.finding, b.finding));
	return ranked.map(({ finding }) => finding);
}
function byPlace$1(a, b) {
	const [first] = a.locations;
	const [second] = b.locations;
	return compare$1(first?.path ?? "", second?.path ?? "") || (first?.startLine ?? 0) - (second?.startLine ?? 0) || (first?.startColumn ?? 0) - (second?.startColumn ?? 0) || compare$1(a.id, b.id) || compare$1(a.fingerprint, b.fingerprint);
}
function openFindings(report) {
	const known = opened.get(report);
	if (known !== void 0) return known;
	const open = worstFirst(report.findings.filter(({ status }) => status === "open"), report);
	opened.set(report, open);
	return open;
}
function openByDiff(report) {
	const open = openFindings(report);
	return {
		within: open.filter((finding) => !isOutside(finding)),
		outside: open.filter(isOutside)
	};
}
function isOutside({ diff }) {
	return diff === "file" || diff === "outside";
}
const opened = new WeakMap();
function compare$1(a, b) {
	return a < b ? -1 : a > b ? 1 : 0;
}
// src/report/counted.ts
const COUNTING = /^(?:budget|ratchet|unlimited)\.|^new\.[a-z-]+\.[a-z]+$/;
function countedFindings(report) {
	const deciding = decidingOf(report);
	return openFindings(report).filter(({ decision, fingerprint }) => decision === void 0 || COUNTING.test(decision.rule) || deciding.has(fingerprint));
}
function decidingFindings(report) {
	const deciding = decidingOf(report);
	return deciding.size === 0 ? [] : openFindings(report).filter(({ fingerprint }) => deciding.has(fingerprint));
}
function decidingOf({ reasons }) {
	return new Set(reasons.flatMap(({ findings }) => findings));
}
function countedBySeverity(report) {
	const counted = countedFindings(report);
	if (counted.length === openFindings(report).length) return;
	return Object.fromEntries(SEVERITIES.map((severity) => [severity, counted.filter((finding) => finding.severity === severity).length]));
}
function isOver({ reasons }, severity) {
	return reasons.some(({ rule }) => /^(?:budget|ratchet|new)\./.test(rule) && rule.endsWith(`.${severity}`));
}
// src/report/measures.ts
const SHOWN_SCORES = 8;
function scoreWords({ scores = {} }) {
	const named = Object.entries(scores).map(([name, score]) => `${name} ${downTo(score)}`);
	const rest = named.length > SHOWN_SCORES ? ` and ${named.length - SHOWN_SCORES} more` : "";
	return named.length === 0 ? void 0 : `${named.slice(0, SHOWN_SCORES).join(", ")}${rest}`;
}
function downTo(score) {
	return Math.floor(Number((score * 100).toFixed(6))) / 100;
}
function measureWords({ minScores = {}, require = [], failOnAnyResource = [] }) {
	return [
		...listed$1(Object.entries(minScores).map(([name, least]) => `${name} of at least ${least}`), "scores"),
		...listed$1(require, "controls").map((said) => `${said} required`),
		...listed$1(failOnAnyResource, "controls").map((said) => `${said} on any resource`)
	];
}
const SHOWN$1 = 3;
function listed$1(items, many) {
	return items.length > SHOWN$1 ? [`${items.length} ${many}`] : items;
}
const ANY_RESOURCE = "a resource fails a control that none may fail";
function brokenMeasures({ reasons }) {
	const low = [...new Set(reasons.flatMap(({ rule }) => /^min-score\.(?<name>.+)$/.exec(rule)?.groups?.["name"] ?? []))];
	return [
		...low.length === 0 ? [] : [`${low.slice(0, 3).join(", ")} ${low.length === 1 ? "is" : "are"} too low`],
		...reasons.some(({ rule }) => rule === "require") ? ["a control that must pass does not"] : [],
		...reasons.some(({ rule }) => rule === "fail-on-any-resource") ? [ANY_RESOURCE] : []
	];
}
function missingMeasures({ reasons }) {
	if (reasons.some(({ rule }) => rule === "score.missing")) return "nobody has given a score that is asked for";
	return reasons.some(({ rule }) => rule === "require.missing") ? "nobody has evaluated a control that must pass" : void 0;
}
// src/report/words.ts
function quantity(count, one, many = `${one}s`) {
	return `${formatNumber(count)} ${count === 1 ? one : many}`;
}
function formatNumber(count) {
	return String(count).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function gateName({ gate, id }) {
	return `gatehouse / ${gate}${id === "" ? "" : ` (${id})`}`;
}
function headline({ id, title }) {
	return title === "" || title === id ? id : `${id}: ${title}`;
}
function placeOf$1({ path, startLine, startColumn }) {
	return [
		path,
		startLine,
		startLine === void 0 ? void 0 : startColumn
	].filter((part) => part !== void 0).join(":");
}
function namedTargets({ scans }) {
	const several = new Set(scans.map(({ target }) => target.name)).size > 1;
	const elsewhere = new Set(scans.flatMap(({ id, target }) => elsewhereNote(target.kind) === void 0 ? [] : [id]));
	return ({ target, locations, sightings }) => several || sightings.some(({ scan }) => elsewhere.has(scan)) || !locations.every(isInCheckout) ? target : void 0;
}
function whereOf(finding, named) {
	const { resource } = finding;
	const where = placeWords(finding, named);
	return resource === void 0 || ownPlace(finding) !== void 0 ? where : `${resourceName$1(resource)} in ${where}`;
}
function placeWords(finding, named) {
	const own = ownPlace(finding);
	const place = own === void 0 ? void 0 : placeOf$1(own);
	return [place === void 0 ? finding.target : named === void 0 ? place : `${place} in ${named}`, ...originsOf(finding)].join(", ");
}
function ownPlace({ locations }) {
	return locations.find((location) => !isBuildStep(location));
}
function originsOf({ locations }) {
	return locations.filter(isBuildStep).map((step) => `brought by ${placeOf$1(step)}${step.note === BUILD_NOTES.base ? " (base image)" : ""}`);
}
function noticesOf({ notices, scans }) {
	return [...new Set([...notices, ...scans.flatMap((scan) => scan.notices ?? [])])];
}
function resourceName$1({ kind, namespace, name }) {
	return `${kind} ${namespace === void 0 ? "" : `${namespace}/`}${name}`;
}
function hasMoreToName(finding) {
	const { fieldPath = "" } = finding.resource ?? {};
	return fieldPath !== "" || ownPlace(finding) !== void 0;
}
function componentWords({ name, version, fixedIn = [] }) {
	const fixed = fixedIn.length === 0 ? "" : `, fixed in ${fixedIn.join(", ")}`;
	return `${name}${version === void 0 ? "" : ` ${version}`}${fixed}`;
}
function openCounts(open) {
	const named = SEVERITIES.filter((severity) => open[severity] > 0);
	return named.length === 0 ? void 0 : named.map((severity) => `${formatNumber(open[severity])} ${severity}`).join(", ");
}
function openTotal({ summary }) {
	return SEVERITIES.reduce((sum, severity) => sum + summary.open[severity], 0);
}
function otherCounts({ summary }) {
	const said = [
		[summary.manual, STATUS_WORDS.manual],
		[summary.suppressed, STATUS_WORDS.suppressed],
		[summary.notAffected, STATUS_WORDS["not-affected"]],
		[summary.fixed, STATUS_WORDS.fixed],
		[summary.gone, STATUS_WORDS.gone]
	].filter(([count]) => count > 0).map(([count, words]) => `${formatNumber(count)} ${words}`);
	return said.length === 0 ? void 0 : said.join(", ");
}
function outsideWords(report) {
	const { outside, within } = openByDiff(report);
	const all = within.length === 0 && outside.length > 1 ? "All" : formatNumber(outside.length);
	return outside.length === 0 ? void 0 : `${all} of the open findings ${outside.length === 1 ? "is" : "are"} outside of the diff`;
}
const STATUS_WORDS = {
	open: "open",
	manual: "to be checked by hand",
	suppressed: "suppressed",
	"not-affected": "not affected",
	fixed: "fixed",
	gone: "gone since the baseline"
};
const CAUSE_WORDS = {
	change: "new by this change",
	disclosure: "newly disclosed",
	scanner: "newly seen by the scanner",
	"exception-expired": "its exception has expired",
	undetermined: "new, cause not determined"
};
const VERDICT_WORDS = {
	pass: "Passed",
	fail: "Failed",
	error: "Error"
};
function coverageWords({ unit, examined, passed, skipped = 0 }) {
	const over = skipped > 0 ? `, ${formatNumber(skipped)} passed over` : "";
	return `${formatNumber(examined)} ${unit} examined, ${formatNumber(passed)} without findings${over}`;
}
function controlCounts({ controls }) {
	const said = [
		["pass", "passed"],
		["fail", "failed"],
		["manual", STATUS_WORDS.manual],
		["skip", "skipped"]
	].flatMap(([result, words]) => {
		const count = controls.filter((control) => control.result === result).length;
		return count === 0 ? [] : [`${formatNumber(count)} ${words}`];
	});
	return said.length === 0 ? void 0 : said.join(", ");
}
function budgetWords(policy) {
	const { budget, judged, scope, ratchet, rules = [], new: causes } = policy;
	const limits = Object.entries(budget).map(([key, limit]) => `${key}=${limit}`);
	const said = `${JUDGED_WORDS[judged ?? "all"]}${scope === void 0 ? "" : SCOPE_WORDS[scope]}`;
	const which = limits.length === 0 ? "" : said;
	const parts = [
		...ratchet === true ? ["what was open in the baseline"] : [],
		...limits.length === 0 ? [] : [`${limits.join(", ")}${ratchet === true ? "" : which}`],
		...Object.keys(causes ?? {}).map((cause) => `new.${cause}`),
		...rules.length === 0 ? [] : [quantity(rules.length, "rule")],
		...measureWords(policy)
	];
	return parts.length === 0 ? "no budget" : parts.join(", ");
}
const JUDGED_WORDS = {
	all: "",
	new: " of what is new",
	change: " of what this change brought"
};
function sightingWords({ scan, ruleId, nativeSeverity, severity, count, status }) {
	const times = count === 1 ? "" : `, ${formatNumber(count)} times`;
	const said = status === "open" ? "" : `, ${STATUS_WORDS[status]}`;
	return `${scan}: ${ruleId}, ${nativeSeverity ?? severity}${times}${said}`;
}
function scanWords(scan) {
	const { id, version, status, reason, coverage } = scan;
	const controls = controlCounts(scan);
	const scores = scoreWords(scan);
	return `${id} ${version}: ${[
		status === "completed" ? void 0 : `${status}: ${reason ?? "no reason given"}`,
		coverage && coverageWords(coverage),
		scores && `scores: ${scores}`,
		controls && `controls: ${controls}`
	].filter((part) => part !== void 0).join("; ")}`;
}
// src/report/verdict-sentence.ts
function verdictSentence(report) {
	const counts = openCounts(report.summary.open);
	if (onlyClaims(report)) return `Not vouched for: ${counts ?? "nothing open"}, and a scan that the base controls has to say so`;
	if (report.verdict === "error") return `Error: ${couldNotScan(report)}${counts === void 0 ? "" : `; found so far: ${counts}`}`;
	const counted = countedBySeverity(report);
	if (counted === void 0 || counts === void 0) return `${VERDICT_WORDS[report.verdict]}: ${withMeasures(report, counts ?? "nothing open")}`;
	const { judged, scope } = report.inputs.policy;
	const which = scope !== void 0 ? SCOPE_WORDS[scope] : judged === "change" ? " by this change" : " that counts";
	const said = openCounts(counted);
	return `${VERDICT_WORDS[report.verdict]}: ${withMeasures(report, `${said ?? "nothing"}${which}`)}; open: ${counts}`;
}
function withMeasures(report, open) {
	return [...brokenMeasures(report), open].join("; ");
}
function couldNotScan({ reasons, scans }) {
	const rules = new Set(reasons.map(({ rule }) => rule));
	const broken = scans.filter((scan) => scan.status === "failed" || isEmpty(scan));
	if (broken.length > 0) return `could not scan ${listed(broken.map(({ target }) => target.name))}`;
	const partial = scans.filter(({ gaps }) => gaps.some(({ allowed }) => allowed !== true));
	if (rules.has("scan.gap") && partial.length > 0) return `could not scan all of ${listed(partial.map(({ target }) => target.name))}`;
	return missingMeasures({ reasons }) ?? otherwise(rules, scans);
}
function otherwise(rules, scans) {
	if (rules.has("report.lost")) return "could not keep the report";
	if (rules.has("scan.none") || scans.every(({ status }) => status === "skipped")) return "could not scan, no scan ran";
	return rules.has("baseline.missing") ? "there is nothing to compare with" : "could not judge";
}
function isEmpty({ status, coverage, limitedTo }) {
	return status === "completed" && (coverage?.examined ?? 0) === 0 && limitedTo === void 0;
}
const LISTED = 3;
function listed(names) {
	const unique = [...new Set(names)];
	const rest = unique.length - LISTED;
	return `${unique.slice(0, LISTED).join(", ")}${rest > 0 ? ` and ${formatNumber(rest)} more` : ""}`;
}
// src/ledger/undo.ts
function undecided(finding) {
	const { decision: _decision, ...rest } = finding.cause === "exception-expired" ? withoutCause(finding) : finding;
	const sightings = finding.sightings.map(({ exception: _exception, ...sighting }) => sighting);
	return {
		...rest,
		...finding.status !== "gone" && openOrWorst(sightings),
		sightings
	};
}
function withoutCause({ cause: _cause, causeReason: _causeReason, ...finding }) {
	return finding;
}
// src/policy/completeness.ts
var import_picomatch = __toESM(require_picomatch(), 1);
var import_packageurl_js = require_packageurl_js();
function completeness(scans) {
	if (!scans.some(({ status }) => status !== "skipped")) return [{
		rule: "scan.none",
		message: nothingRan(scans),
		findings: []
	}];
	return scans.flatMap(reasonsOf$1);
}
function nothingRan(scans) {
	const skipped = scans.map(({ id, reason = "no reason given" }) => `${id}: ${reason}`);
	return `No scan ran, so nothing is known about the target.${skipped.length > 0 ? ` Skipped: ${skipped.join("; ")}.` : ""}`;
}
function reasonsOf$1(scan) {
	if (scan.status === "skipped") return [];
	if (scan.status === "failed") return [error("scan.failed", `${scan.id} failed: ${scan.reason ?? "no reason given"}`)];
	if ((scan.coverage?.examined ?? 0) === 0 && scan.limitedTo === void 0) return [error("scan.empty", `${scan.id} examined no ${scan.coverage?.unit ?? "thing"}, so there is nothing to pass: check the target.`)];
	const gaps = scan.gaps.filter(({ allowed }) => allowed !== true);
	return gaps.length === 0 ? [] : [error("scan.gap", gapMessage(scan, gaps))];
}
const SHOWN_GAPS = 5;
function gapMessage({ id }, gaps) {
	const expired = gaps.filter(({ acceptance }) => acceptance !== void 0);
	const shown = [...expired, ...gaps.filter(({ acceptance }) => acceptance === void 0)].slice(0, SHOWN_GAPS).map(gapWords);
	const rest = gaps.length > SHOWN_GAPS ? `; and ${gaps.length - SHOWN_GAPS} more` : "";
	return `${id} could not look at everything (${shown.join("; ")}${rest}). Mend it, or ${expired.length === 0 ? "name it" : "decide anew"} in allow-gaps.`;
}
function error(rule, message) {
	return {
		rule,
		message,
		findings: []
	};
}
// src/policy/grace.ts
const DAY = 864e5;
function knownSince({ firstSeen, published }, now) {
	const since = [firstSeen, published].flatMap((date) => date === void 0 ? [] : [Date.parse(date)]).find((time) => !Number.isNaN(time));
	return since === void 0 ? void 0 : Math.min(since, now.getTime());
}
function graceEnd(finding, days, now) {
	if (days === void 0 || now === void 0) return;
	const since = knownSince(finding, now);
	const end = since === void 0 ? void 0 : since + days * DAY;
	return end === void 0 || end < now.getTime() ? void 0 : new Date(Math.min(end, LAST));
}
const LAST = 864e13;
function daysSince(time, now) {
	const parsed = time === void 0 ? NaN : Date.parse(time);
	return now === void 0 || Number.isNaN(parsed) ? void 0 : Math.floor((now.getTime() - parsed) / DAY);
}
function graceWords(end) {
	return `In grace until ${end.toISOString().slice(0, 10)}.`;
}
// src/policy/counts-as.ts
function countsAs(severity, { budget, unknownAs }) {
	return severity === "unknown" && budget.unknown === void 0 ? unknownAs : severity;
}
// src/ledger/versions/segments.ts
var import_semver = __toESM(require_semver(), 1);
function compareDigits(a, b) {
	const left = a.replace(/^0+/, "");
	const right = b.replace(/^0+/, "");
	return left.length - right.length || byText(left, right);
}
function byText(a, b) {
	return a < b ? -1 : Number(a > b);
}
function compareLists(a, b, missing, compare) {
	const length = Math.max(a.length, b.length);
	for (let index = 0; index < length; index += 1) {
		const order = compare(a[index] ?? missing, b[index] ?? missing);
		if (order !== 0) return order;
	}
	return 0;
}
// src/ledger/versions/apk.ts
const VERSION$2 = /^(?<numbers>\d+(?:\.\d+)*)(?<letter>[a-z]?)(?<suffixes>(?:_(?:alpha|beta|pre|rc|cvs|svn|git|hg|p)\d*)*)(?:~[0-9a-f]+)?(?:-r(?<revision>\d+))?$/;
const SUFFIXES = [
	"alpha",
	"beta",
	"pre",
	"rc",
	"",
	"cvs",
	"svn",
	"git",
	"hg",
	"p"
];
function compareApk(a, b) {
	const left = VERSION$2.exec(a)?.groups;
	const right = VERSION$2.exec(b)?.groups;
	return left === void 0 || right === void 0 ? void 0 : compareLists(list(left["numbers"]), list(right["numbers"]), "", compareNumbers) || byText(left["letter"] ?? "", right["letter"] ?? "") || compareLists(suffixes(left["suffixes"]), suffixes(right["suffixes"]), "", compareSuffix) || compareDigits(left["revision"] ?? "0", right["revision"] ?? "0");
}
function list(numbers) {
	return (numbers ?? "").split(".");
}
function compareNumbers(a, b) {
	return Number(a !== "") - Number(b !== "") || compareDigits(a, b);
}
function suffixes(text) {
	return (text ?? "").split("_").slice(1);
}
function compareSuffix(a, b) {
	const [left, right] = [a.replace(/\d+$/, ""), b.replace(/\d+$/, "")];
	return SUFFIXES.indexOf(left) - SUFFIXES.indexOf(right) || compareDigits(a.slice(left.length), b.slice(right.length));
}
// src/ledger/versions/deb.ts
function compareDeb(a, b) {
	const left = parts$1(a);
	const right = parts$1(b);
	return left === void 0 || right === void 0 ? void 0 : compareDigits(left.epoch, right.epoch) || comparePart(left.upstream, right.upstream) || comparePart(left.revision, right.revision);
}
function parts$1(version) {
	const { epoch = "0", rest = "" } = /^(?:(?<epoch>\d+):)?(?<rest>[\w.+~:-]+)$/.exec(version)?.groups ?? {};
	const dash = rest.lastIndexOf("-");
	return rest === "" ? void 0 : {
		epoch,
		upstream: dash === -1 ? rest : rest.slice(0, dash),
		revision: dash === -1 ? "0" : rest.slice(dash + 1)
	};
}
function comparePart(a, b) {
	let left = a;
	let right = b;
	while (left !== "" || right !== "") {
		const words = [/^\D*/.exec(left)?.[0] ?? "", /^\D*/.exec(right)?.[0] ?? ""];
		const byWord = compareWords(...words);
		if (byWord !== 0) return byWord;
		left = left.slice(words[0].length);
		right = right.slice(words[1].length);
		const numbers = [/^\d*/.exec(left)?.[0] ?? "", /^\d*/.exec(right)?.[0] ?? ""];
		const byNumber = compareDigits(...numbers);
		if (byNumber !== 0) return byNumber;
		left = left.slice(numbers[0].length);
		right = right.slice(numbers[1].length);
	}
	return 0;
}
function compareWords(a, b) {
	for (let index = 0; index < Math.max(a.length, b.length); index += 1) {
		const order = weight(a[index]) - weight(b[index]);
		if (order !== 0) return order;
	}
	return 0;
}
function weight(character) {
	if (character === void 0) return 0;
	const code = character.charCodeAt(0);
	return character === "~" ? -1 : /[A-Za-z]/.test(character) ? code : code + 256;
}
// src/ledger/versions/dotted.ts
const VERSION$1 = /^v?(?<release>\d+(?:\.\d+)*)(?:-(?<early>[0-9A-Za-z.-]+))?(?:\+[0-9A-Za-z.-]+)?$/;
function compareDotted(a, b) {
	const left = VERSION$1.exec(a)?.groups;
	const right = VERSION$1.exec(b)?.groups;
	if (left === void 0 || right === void 0) return;
	const early = [left["early"], right["early"]].map((text) => text?.toLowerCase().split("."));
	return compareLists((left["release"] ?? "").split("."), (right["release"] ?? "").split("."), "0", compareDigits) || Number(early[0] === void 0) - Number(early[1] === void 0) || compareLists(early[0] ?? [], early[1] ?? [], "", compareEarly);
}
function compareEarly(a, b) {
	return rank$2(a) - rank$2(b) || (rank$2(a) === 1 ? compareDigits(a, b) : byText(a, b));
}
function rank$2(part) {
	return part === "" ? 0 : /^\d+$/.test(part) ? 1 : 2;
}
// src/ledger/versions/gem.ts
function compareGem(a, b) {
	return [a, b].every((version) => /^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z-.]+)?$/.test(version)) ? compareLists(segments(a), segments(b), "0", compareSegments) : void 0;
}
function segments(version) {
	return version.replaceAll("-", ".pre.").match(/\d+|[A-Za-z]+/g) ?? [];
}
function compareSegments(a, b) {
	const digits = [/^\d/.test(a), /^\d/.test(b)];
	return Number(digits[0]) - Number(digits[1]) || (digits[0] === true ? compareDigits(a, b) : byText(a, b));
}
// src/ledger/versions/maven.ts
const QUALIFIERS = [
	"alpha",
	"beta",
	"milestone",
	"rc",
	"snapshot",
	"",
	"sp"
];
const SAME = {
	cr: "rc",
	ga: "",
	final: "",
	release: ""
};
const SHORT = {
	a: "alpha",
	b: "beta",
	m: "milestone"
};
function compareMaven(a, b) {
	if ([a, b].some((version) => /[.-](?:ga|final|release)[.-]/i.test(version))) return;
	const left = tokens(a);
	const right = tokens(b);
	for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
		const one = left[index] ?? padding(right[index]);
		const other = right[index] ?? padding(left[index]);
		if (isDisputed(one, other)) return;
		const order = compareTokens(one, other);
		if (order !== 0) return order;
	}
	return 0;
}
function isDisputed(a, b) {
	const afterDot = [a, b].some(({ separator, text }) => separator === "." && isQualifier(text));
	return a.separator !== b.separator && (afterDot || a.text === "" || b.text === "");
}
function isQualifier(text) {
	return text !== "" && !/^\d/.test(text);
}
const NULLS = new Set(["", "0"]);
function tokens(version) {
	const pieces = [...version.toLowerCase().matchAll(/(?<separator>[.-]?)(?<text>\d+|[^\d.-]+|(?<=[.-])(?=[.-]|$))/g)];
	return trimmed(pieces.map(({ groups = {} }, index) => {
		const { separator = "", text = "" } = groups;
		const beforeDigit = /^\d/.test(pieces[index + 1]?.[0] ?? "");
		return {
			separator: separator === "." || index === 0 ? "." : "-",
			text: (beforeDigit ? SHORT[text] : void 0) ?? SAME[text] ?? (/^\d+$/.test(text) ? text.replace(/^0+(?=\d)/, "") : text)
		};
	}));
}
function trimmed(read) {
	const kept = [];
	for (const token of read) {
		if (token.separator === "-" || isQualifier(token.text)) dropNulls(kept);
		kept.push(token);
	}
	dropNulls(kept);
	return kept;
}
function dropNulls(kept) {
	while (kept.length > 1 && NULLS.has(kept.at(-1)?.text ?? "1")) kept.pop();
}
function padding(other) {
	const text = /^\d/.test(other?.text ?? "") ? "0" : "";
	return {
		separator: other?.separator ?? ".",
		text
	};
}
function compareTokens(a, b) {
	const numbers = /^\d/.test(a.text) && /^\d/.test(b.text);
	if (a.separator === b.separator && numbers) return compareDigits(a.text, b.text);
	return rank$1(a) - rank$1(b) || (numbers ? compareDigits(a.text, b.text) : compareQualifiers(a.text, b.text));
}
function rank$1({ separator, text }) {
	return /^\d/.test(text) ? separator === "." ? 2 : 1 : 0;
}
function compareQualifiers(a, b) {
	return placeOf(a) - placeOf(b) || byText(a, b);
}
function placeOf(qualifier) {
	const index = QUALIFIERS.indexOf(qualifier);
	return index === -1 ? QUALIFIERS.length : index;
}
// src/ledger/versions/pypi.ts
const VERSION = /^v?(?:(?<epoch>\d+)!)?(?<release>\d+(?:\.\d+)*)(?:[-_.]?(?<stage>a|alpha|b|beta|c|rc|pre|preview)[-_.]?(?<number>\d*))?(?<post>-(?<bare>\d+)|[-_.]?(?:post|rev|r)[-_.]?(?<postNumber>\d*))?(?<dev>[-_.]?dev[-_.]?(?<devNumber>\d*))?(?:\+(?<local>[a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
function comparePypi(a, b) {
	const left = VERSION.exec(a.trim().toLowerCase())?.groups;
	const right = VERSION.exec(b.trim().toLowerCase())?.groups;
	return left === void 0 || right === void 0 ? void 0 : compareDigits(left["epoch"] ?? "0", right["epoch"] ?? "0") || compareLists(release(left), release(right), "0", compareDigits) || compareLists(suffix(left), suffix(right), "", compareDigits) || compareLists(local(left), local(right), "", compareLocal);
}
function release(groups) {
	return (groups["release"] ?? "").split(".");
}
const STAGES = {
	a: "1",
	alpha: "1",
	b: "2",
	beta: "2"
};
function suffix({ stage, number, post, bare, postNumber, dev, devNumber }) {
	return [
		dev !== void 0 && stage === void 0 && post === void 0 ? "0" : stage === void 0 ? "4" : STAGES[stage] ?? "3",
		number === void 0 || number === "" ? "0" : number,
		...post === void 0 ? ["0", "0"] : ["1", bare ?? (postNumber === "" ? "0" : postNumber ?? "0")],
		...dev === void 0 ? ["1", "0"] : ["0", devNumber === "" ? "0" : devNumber ?? "0"]
	];
}
function local(groups) {
	return (groups["local"] ?? "").split(/[-_.]/).filter((part) => part !== "");
}
function compareLocal(a, b) {
	return localRank(a) - localRank(b) || (localRank(a) === 2 ? compareDigits(a, b) : byText(a, b));
}
function localRank(part) {
	return part === "" ? 0 : /^\d+$/.test(part) ? 2 : 1;
}
// src/ledger/versions/rpm.ts
function compareRpm(a, b) {
	const left = parts(a);
	const right = parts(b);
	if (left === void 0 || right === void 0) return;
	const order = compareDigits(left.epoch, right.epoch) || compareLabel(left.version, right.version);
	return order !== 0 || left.release === void 0 || right.release === void 0 ? order : compareLabel(left.release, right.release);
}
function parts(text) {
	const { epoch = "0", version, release } = /^(?:(?<epoch>\d+):)?(?<version>[\w.+~^]+)(?:-(?<release>[\w.+~^]+))?$/.exec(text)?.groups ?? {};
	return version === void 0 ? void 0 : {
		epoch,
		version,
		release
	};
}
function compareLabel(a, b) {
	const left = a.match(SEGMENTS) ?? [];
	const right = b.match(SEGMENTS) ?? [];
	for (let index = 0; index < Math.max(left.length, right.length); index += 1) {
		const order = compareSegment(left[index], right[index]);
		if (order !== 0) return order;
	}
	return 0;
}
const SEGMENTS = /\d+|[A-Za-z]+|~|\^/g;
function rank(segment) {
	if (segment === void 0) return 1;
	return segment === "~" ? 0 : segment === "^" ? 2 : /^\d/.test(segment) ? 4 : 3;
}
function compareSegment(a, b) {
	const order = rank(a) - rank(b);
	if (order !== 0 || a === void 0 || b === void 0) return order;
	return /^\d/.test(a) ? compareDigits(a, b) : byText(a, b);
}
// src/ledger/versions/compare.ts
const ORDERS = {
	npm: compareSemver,
	golang: compareSemver,
	cargo: compareSemver,
	hex: compareSemver,
	pub: compareSemver,
	swift: compareSemver,
	pypi: comparePypi,
	deb: compareDeb,
	rpm: compareRpm,
	apk: compareApk,
	apkbuild: compareApk,
	alpine: compareApk,
	maven: compareMaven,
	gem: compareGem
};
function compareVersions(type, a, b) {
	if (a === b) return 0;
	return a.length > MAX_CHARACTERS || b.length > MAX_CHARACTERS ? void 0 : (Object.hasOwn(ORDERS, type) ? ORDERS[type] ?? compareDotted : compareDotted)(a, b);
}
const MAX_CHARACTERS = 300;
function compareSemver(a, b) {
	const left = (0, import_semver.parse)(whole(a), { loose: true });
	const right = (0, import_semver.parse)(whole(b), { loose: true });
	return left === null || right === null ? void 0 : (0, import_semver.compare)(left, right);
}
function whole(version) {
	const short = /^v?(?<major>\d+)(?:\.(?<minor>\d+))?$/.exec(version)?.groups;
	return short === void 0 ? version : `${short["major"] ?? "0"}.${short["minor"] ?? "0"}.0`;
}
// src/ledger/versions/range.ts
const CONSTRAINT = /^(?<sign>!=|[<>]=?|=)?\s*(?<version>[A-Za-z0-9][^\s<>=!|,*]*)$/;
function parseRange(type, text) {
	const vers = /^vers:(?<scheme>[a-z0-9.+-]+)\/(?<constraints>.*)$/i.exec(text.trim())?.groups;
	if (vers !== void 0) return parseVers((vers["scheme"] ?? "").toLowerCase(), vers["constraints"] ?? "");
	if (/^vers:/i.test(text.trim())) return;
	const constraints = readAll(text.split(/[\s,]+(?=[<>=!])/));
	return constraints === void 0 ? void 0 : (version) => constraints.every((one) => holds(type, version, one));
}
function readAll(texts) {
	const constraints = texts.map((text) => CONSTRAINT.exec(text.trim())?.groups).flatMap((groups) => groups === void 0 ? [] : [{
		sign: groups["sign"] ?? "=",
		version: groups["version"] ?? ""
	}]);
	return constraints.length === texts.length ? constraints : void 0;
}
const SIGNS = {
	"=": (order) => order === 0,
	"!=": (order) => order !== 0,
	"<": (order) => order < 0,
	"<=": (order) => order <= 0,
	">": (order) => order > 0,
	">=": (order) => order >= 0
};
function holds(type, version, { sign, version: bound }) {
	const order = compareVersions(type, version, bound);
	return order !== void 0 && SIGNS[sign](order);
}
function parseVers(scheme, text) {
	if (text.trim() === "*") return () => true;
	const constraints = readAll(text.split("|").map(decoded$1));
	if (constraints === void 0 || !areOrdered(scheme, constraints)) return;
	const bounds = constraints.filter(({ sign }) => sign !== "=" && sign !== "!=");
	return (version) => {
		const exact = constraints.find((one) => compareVersions(scheme, version, one.version) === 0);
		return exact === void 0 ? isBetween(scheme, version, bounds) : SIGNS[exact.sign](0);
	};
}
function areOrdered(scheme, constraints) {
	return constraints.every(({ version }, index) => {
		const before = constraints[index - 1];
		const order = before === void 0 ? -1 : compareVersions(scheme, before.version, version);
		return order !== void 0 && order < 0;
	});
}
function isBetween(scheme, version, bounds) {
	const orders = bounds.map((bound) => compareVersions(scheme, version, bound.version));
	if (bounds.length === 0 || orders.includes(void 0)) return false;
	const next = orders.findIndex((order) => order !== void 0 && order < 0);
	const below = bounds[next === -1 ? bounds.length - 1 : next - 1];
	const above = next === -1 ? void 0 : bounds[next];
	return below?.sign.startsWith("<") !== true && above?.sign.startsWith(">") !== true;
}
function decoded$1(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/ledger/component.ts
function parseComponent(written) {
	if (written.length > MAX_WRITTEN) return;
	const split = /^(?<name>pkg:.*?[^/])@(?<version>vers:.*|[^/]*)$/i.exec(written.trim())?.groups;
	const parsed = packageOf(split?.["name"] ?? written.trim());
	if (parsed === void 0 || split === void 0 && parsed.version !== void 0) return;
	if (split === void 0) return { base: parsed.base };
	const { version = "" } = split;
	const test = parseRange(/^pkg:(?<type>[^/]+)/.exec(parsed.base)?.groups?.["type"] ?? "", version.startsWith("vers:") ? version : decoded(version.replace(/[?#].*$/, "")));
	return test === void 0 ? void 0 : {
		base: parsed.base,
		version: test
	};
}
const MAX_WRITTEN = 2e3;
function packageOf(purl) {
	const known = packages.get(purl);
	if (known !== void 0) return known;
	const read = readPackage(purl);
	if (read !== void 0) {
		if (packages.size >= MAX_KNOWN) packages.clear();
		packages.set(purl, read);
	}
	return read;
}
const packages = new Map();
const MAX_KNOWN = 5e4;
function readPackage(purl) {
	const canonical = canonicalPurl(purl);
	if (canonical === void 0) return;
	const { type, namespace, name, version, qualifiers } = import_packageurl_js.PackageURL.fromString(canonical);
	return {
		base: new import_packageurl_js.PackageURL(type, namespace, name, void 0, qualifiers, void 0).toString(),
		...version !== void 0 && version !== null && { version }
	};
}
function isComponent({ base, version }, { purl }) {
	const own = purl === void 0 ? void 0 : packageOf(purl);
	if (own?.base !== base) return false;
	return version === void 0 || own.version !== void 0 && version(own.version);
}
function decoded(text) {
	try {
		return decodeURIComponent(text);
	} catch {
		return text;
	}
}
// src/policy/component-matcher.ts
function componentMatcher(written) {
	const pattern = parseComponent(written);
	if (pattern === void 0) throw new UserError(`${JSON.stringify(written.slice(0, 120))} is no package URL, as in pkg:npm/lodash, pkg:npm/lodash@4.17.20 or pkg:npm/lodash@<4.17.21.`);
	return (component) => isComponent(pattern, component);
}
// src/policy/standing.ts
const BUDGET_CAUSES = [
	"change",
	"disclosure",
	"scanner",
	"exception-expired"
];
function standingOf(policy, comparison) {
	const stance = policy.noBaseline === "none" || policy.noBaseline === "error" ? policy.noBaseline : "all";
	const told = comparison !== void 0 && (comparison.base.how !== "none" || comparison.baseline !== void 0);
	const counted = comparison?.baseline !== void 0;
	const why = comparison?.base.reason;
	const unplaced = policy.scope !== void 0 && !isDiffKnown(comparison);
	return {
		...!told && { untold: stance },
		...policy.ratchet === true && !counted && { unratcheted: stance },
		...unplaced && { unplaced: stance },
		missing: [...!told && asksForCauses(policy) ? [`There is nothing to compare with, so that new findings cannot be told from known ones${because(why)}.`] : [], ...policy.ratchet === true && !counted ? [`There is no baseline whose counts the ratchet could hold on to${because(told ? void 0 : why)}.`] : []],
		...unplaced && { missingDiff: missingDiff(comparison) }
	};
}
function because(why) {
	return why === void 0 || why === "" ? "" : ` (${why.replace(/\.$/, "")})`;
}
function asksForCauses({ judged = "all", new: budgets = {}, rules = [] }) {
	return judged !== "all" || Object.keys(budgets).length > 0 || rules.some(({ when }) => when.cause !== void 0);
}
function standingNotices(policy, standing) {
	const stance = standing.untold ?? standing.unratcheted;
	const unplaced = unplacedNotices(standing);
	if (standing.missing.length === 0 || stance === void 0 || stance === "error") return unplaced;
	const done = stance === "none" ? "As no-baseline: none asks, nothing counts as new" : `${policy.noBaseline === "scan-base" ? "The base could not be scanned either, so" : "So"} every open finding counts, also those that were there before`;
	return [...standing.missing.map((sentence) => `${sentence} ${done}.`), ...unplaced];
}
function unplacedNotices({ unplaced, missingDiff: sentence }) {
	if (sentence === void 0 || unplaced === void 0 || unplaced === "error") return [];
	return [unplaced === "none" ? `${sentence} As no-baseline: none asks, the budget counts nothing.` : `${sentence} So the budget counts findings wherever they are.`];
}
function causeFor({ cause }, { untold }) {
	return cause ?? (untold === void 0 || untold === "none" ? "known" : "untold");
}
function isJudged(finding, policy, standing) {
	return notInScope(finding, policy, standing) === void 0 && isOfCause(finding, policy, standing);
}
function notInScope(finding, { scope }, { unplaced }) {
	return scope === void 0 || (unplaced === void 0 ? isInScope(finding, scope) : unplaced !== "none") ? void 0 : outOfScopeWords(finding);
}
function isOfCause({ cause }, { judged = "all" }, { untold }) {
	if (judged === "all" || untold !== void 0 && untold !== "none") return true;
	return judged === "new" ? cause !== void 0 : cause === "change" || cause === "undetermined";
}
function budgetCauses({ cause }, { untold }) {
	if (untold !== void 0 && untold !== "none") return BUDGET_CAUSES;
	return cause === void 0 ? [] : [cause === "undetermined" ? "change" : cause];
}
const ORIGINS = {
	change: "This change brought it",
	undetermined: "It is new, and its cause is not determined",
	disclosure: "It was newly disclosed; this change did not bring it",
	scanner: "The scanner newly sees it; this change did not bring it",
	"exception-expired": "Its exception has expired; this change did not bring it"
};
function notJudgedWords({ cause }, { untold }) {
	if (cause !== void 0) return `${ORIGINS[cause]}.`;
	return untold === void 0 ? "It was known before." : "There is nothing to compare with, so it counts as known.";
}
// src/policy/conditions.ts
const NOT_KNOWN = "not known";
const COMPILE = {
	severity: (wanted, { policy, action }) => ({
		wanted: anyOf(wanted),
		holds: ({ severity }) => wanted.includes(severity) || action !== "allow" && wanted.includes(countsAs(severity, policy)),
		actual: ({ severity }) => countsAs(severity, policy) === severity ? severity : `${severity}, which counts as ${countsAs(severity, policy)}`
	}),
	kind: (wanted) => ({
		wanted: anyOf(wanted),
		holds: ({ kind }) => wanted.includes(kind),
		actual: ({ kind }) => kind
	}),
	cause: (wanted, { standing, action }) => ({
		wanted: anyOf(wanted),
		holds: (finding) => {
			const cause = causeFor(finding, standing);
			if (cause === "untold") return action === "block" || action === "budget" && wanted.includes("change") || void 0;
			return wanted.includes(cause) || action !== "allow" && cause === "undetermined" && wanted.includes("change");
		},
		actual: (finding) => {
			const cause = causeFor(finding, standing);
			return cause === "untold" ? NOT_KNOWN : cause;
		}
	}),
	id: (wanted) => {
		const ids = new Set(wanted.map((id) => id.toLowerCase()));
		return {
			wanted: anyOf(wanted),
			holds: (finding) => namesOf$1(finding).some((name) => ids.has(name.toLowerCase())),
			actual: (finding) => namesOf$1(finding).join(", ")
		};
	},
	target: (wanted) => {
		const matches = (0, import_picomatch.default)([...wanted], {
			dot: true,
			bash: true
		});
		return {
			wanted: anyOf(wanted),
			holds: ({ target }) => wanted.includes(target) || matches(target),
			actual: ({ target }) => target
		};
	},
	path: (wanted) => {
		const matches = (0, import_picomatch.default)([...wanted], { dot: true });
		return {
			wanted: anyOf(wanted),
			holds: ({ locations }) => locations.some(({ path }) => matches(path)),
			actual: ({ locations }) => shownList(locations.map(({ path }) => path))
		};
	},
	component: (wanted) => {
		const matchers = wanted.map(componentMatcher);
		return {
			wanted: anyOf(wanted),
			holds: ({ component }) => component !== void 0 && matchers.some((matches) => matches(component)),
			actual: ({ component }) => component?.purl ?? component?.name ?? "none"
		};
	},
	scanner: (wanted, { scanners }) => {
		const saw = ({ sightings }) => [...new Set(sightings.map(({ scan }) => scanners.get(scan) ?? scan))];
		return {
			wanted: anyOf(wanted),
			holds: (finding) => saw(finding).some((name) => wanted.includes(name)),
			actual: (finding) => shownList(saw(finding))
		};
	},
	kev: (wanted) => sameAs(wanted, ({ scores }) => scores?.kev),
	fixable: (wanted) => sameAs(wanted, isFixable),
	reachable: (wanted) => sameAs(wanted, ({ reachable }) => reachable),
	epss: (wanted) => atLeast(wanted, ({ scores }) => scores?.epss),
	cvss: (wanted) => atLeast(wanted, ({ scores }) => scores?.cvss),
	ageDays: (wanted, { now }) => atLeast(wanted, ({ firstSeen }) => daysSince(firstSeen, now)),
	publishedDays: (wanted, { now }) => atLeast(wanted, ({ published }) => daysSince(published, now))
};
function isFixable({ component, patch }) {
	return (component?.fixedIn ?? []).length > 0 || patch !== void 0;
}
function sameAs(wanted, of) {
	return {
		wanted: String(wanted),
		holds: (finding) => {
			const value = of(finding);
			return value === void 0 ? void 0 : value === wanted;
		},
		actual: (finding) => String(of(finding) ?? "not known")
	};
}
function atLeast(wanted, of) {
	return {
		wanted: `at least ${wanted}`,
		holds: (finding) => {
			const value = of(finding);
			return value === void 0 ? void 0 : value >= wanted;
		},
		actual: (finding) => String(of(finding) ?? "not known")
	};
}
function namesOf$1({ id, aliases }) {
	return [id, ...aliases];
}
function anyOf(values) {
	return values.join(" or ");
}
const SHOWN = 5;
function shownList(values) {
	const rest = values.length - SHOWN;
	return values.length === 0 ? "none" : `${values.slice(0, SHOWN).join(", ")}${rest > 0 ? ` and ${rest} more` : ""}`;
}
function testsOf(when, context) {
	return Object.keys(COMPILE).flatMap((name) => compiled(name, when, context));
}
function compiled(name, when, context) {
	const wanted = when[name];
	return wanted === void 0 ? [] : [{
		name,
		...COMPILE[name](wanted, context)
	}];
}
// src/policy/rules.ts
function readyRules({ rules = [] }, context) {
	return rules.map((rule) => ({
		rule,
		tests: testsOf(rule.when, {
			...context,
			action: rule.action
		})
	}));
}
function firstMatch(rules, finding) {
	return rules.find(({ tests }) => tests.every((test) => test.holds(finding) === true))?.rule;
}
function ruleName({ name }) {
	return `rule.${name}`;
}
// src/policy/ratchet.ts
function ratchetLimits(ruled, bench) {
	const { policy } = bench;
	const open = openBefore(ruled, bench);
	const limits = SEVERITIES.map((key) => {
		const before = SEVERITIES.filter((severity) => countsAs(severity, policy) === key).reduce((sum, severity) => sum + open[severity], 0);
		return [key, Math.max(policy.budget[key] ?? 0, before)];
	}).filter(([key]) => key !== "unknown" || policy.budget.unknown !== void 0);
	const total = SEVERITIES.reduce((sum, severity) => sum + open[severity], 0);
	const all = policy.budget.total;
	return {
		...Object.fromEntries(limits),
		...all !== void 0 && { total: Math.max(all, total) }
	};
}
function openBefore(ruled, { baseline, ownBudget }) {
	const aside = ruled.filter(({ finding: { status, cause, target }, ruling }) => status === "open" && cause === void 0 && (!ruling.inBudget || ownBudget(target) !== void 0));
	const before = (severity) => (baseline?.open[severity] ?? 0) - aside.filter(({ finding }) => finding.severity === severity).length;
	return Object.fromEntries(SEVERITIES.map((severity) => [severity, Math.max(0, before(severity))]));
}
// src/policy/tallies.ts
function talliesOf(ruled, bench) {
	const { policy, ownBudget } = bench;
	const own = new Map();
	const shared = [];
	for (const { finding, ruling } of ruled) if (ruling.inBudget) groupOf(finding, shared, own, bench).push(finding);
	return [
		...policy.ratchet === true ? tallies(shared, ratchetLimits(ruled, bench), { kind: "ratchet" }, bench) : tallies(shared, policy.budget, { kind: "budget" }, bench),
		...[...own].flatMap(([target, findings]) => tallies(findings, ownBudget(target) ?? {}, {
			kind: "budget",
			target
		}, bench)),
		...BUDGET_CAUSES.flatMap((cause) => causeTallies(cause, ruled, bench))
	];
}
function groupOf(finding, shared, own, { ownBudget }) {
	if (ownBudget(finding.target) === void 0) return shared;
	const group = own.get(finding.target) ?? [];
	own.set(finding.target, group);
	return group;
}
function causeTallies(cause, ruled, bench) {
	const limits = bench.policy.new?.[cause];
	const counted = ruled.flatMap(({ finding, ruling }) => ruling.causes.includes(cause) ? [finding] : []);
	return limits === void 0 ? [] : tallies(counted, limits, {
		kind: "new",
		cause
	}, bench);
}
function tallies(findings, limits, measure, { policy: { unknownAs } }) {
	const prefix = measure.kind === "new" ? `new.${measure.cause}` : measure.kind;
	return BUDGET_KEYS.flatMap((key) => {
		const limit = limits[key];
		const isCounted = ({ severity }) => key === "total" || countsAs(severity, {
			budget: limits,
			unknownAs
		}) === key;
		return limit === void 0 ? [] : [{
			rule: `${prefix}.${key}`,
			key,
			limit,
			counted: findings.filter(isCounted),
			measure
		}];
	});
}
// src/policy/reasons.ts
function reasonsOf(ruled, bench) {
	const over = talliesOf(ruled, bench).filter(({ limit, counted }) => counted.length > limit);
	const onAnyResource = ruled.filter(({ ruling }) => ruling.byControl === "fail-on-any-resource");
	return [
		...ruleReasons(ruled, bench),
		...anyResourceReasons(onAnyResource.map(({ finding }) => finding)),
		...over.map((tally) => overLimit(tally, bench))
	];
}
function missingReasons({ standing }) {
	const { untold, unratcheted, unplaced, missing, missingDiff } = standing;
	return [...untold === "error" || unratcheted === "error" ? missing.map((sentence) => missingReason(sentence, "let a run on the base branch make a baseline")) : [], ...unplaced === "error" && missingDiff !== void 0 ? [missingReason(missingDiff, "let the checkout hold the base of the change")] : []];
}
function missingReason(sentence, instead) {
	return {
		rule: "baseline.missing",
		message: `${sentence} With no-baseline: error that is no pass: ${instead}, or set no-baseline to scan-base or all.`,
		findings: []
	};
}
function ruleReasons(ruled, { policy: { rules = [] } }) {
	return rules.flatMap((rule) => {
		const blocked = ruled.filter(({ ruling }) => ruling.blockedBy === rule);
		if (blocked.length === 0) return [];
		const waiting = ruled.flatMap(({ ruling }) => ruling.graceUntil !== void 0 && ruling.decision.rule === ruleName(rule) ? [ruling.graceUntil] : []);
		const why = rule.reason === void 0 ? "" : ` (${rule.reason.replace(/\.$/, "")})`;
		const what = `${findingsWords(blocked.length)} ${blocked.length === 1 ? "matches" : "match"} the rule ${rule.name}${why}`;
		return [{
			rule: ruleName(rule),
			limit: 0,
			actual: blocked.length,
			message: `${what}, which lets none pass: mend ${blocked.length === 1 ? "it" : "them"}, or change the rule.${waitingWords(waiting)}`,
			findings: blocked.map(({ finding }) => finding.fingerprint)
		}];
	});
}
function waitingWords(waiting) {
	const [first] = waiting.toSorted((a, b) => a.getTime() - b.getTime());
	return first === void 0 ? "" : ` ${waiting.length} more: ${graceWords(first).toLowerCase()}`;
}
function overLimit(tally, bench) {
	const { rule, key, limit, counted, measure } = tally;
	const actual = counted.length;
	const what = key === "total" ? findingsWords(actual) : findingsWords(actual, key);
	const raised = measure.kind === "new" ? `new.${measure.cause}` : "the budget";
	return {
		rule,
		limit,
		actual,
		message: `${`${what}${among(tally, bench)}${whichWords(measure, bench)}, ${allowedWords(limit, measure)}`}: mend ${actual - limit}, or raise ${raised} (${key}=${actual}).`,
		findings: fingerprintsOf(counted)
	};
}
const BROUGHT = {
	change: " brought by this change",
	disclosure: " newly disclosed",
	scanner: " newly seen by the scanner",
	"exception-expired": " with an expired exception"
};
function whichWords(measure, { policy: { judged = "all", scope }, standing: { untold, unplaced } }) {
	if (measure.kind === "new") return untold === void 0 ? BROUGHT[measure.cause] : "";
	if (measure.kind === "ratchet") return "";
	const where = measure.target === void 0 ? "" : ` in ${measure.target}`;
	const isAll = judged === "all" || untold !== void 0;
	const place = scope === void 0 || unplaced !== void 0 ? "" : SCOPE_WORDS[scope];
	return `${isAll ? "" : judged === "change" ? BROUGHT.change : " not known before"}${place}${where}`;
}
function among({ key, counted, measure }, { policy: { judged = "all" }, standing: { untold } }) {
	const unknown = key === "unknown" || key === "total" ? 0 : counted.filter(({ severity }) => severity === "unknown").length;
	const undetermined = untold === void 0 && (measure.kind === "new" || measure.kind === "budget" && judged !== "all") ? counted.filter(({ cause }) => cause === "undetermined").length : 0;
	const parts = [...unknown === 0 ? [] : [`${unknown} of unknown severity, which counts as ${key}`], ...undetermined === 0 ? [] : [`${undetermined} of undetermined cause, which counts as a change`]];
	return parts.length === 0 ? "" : ` (${parts.join("; ")})`;
}
function allowedWords(limit, { kind }) {
	if (kind === "ratchet") return limit === 0 ? "and there was none before" : `and the baseline allows ${limit}`;
	return limit === 0 ? "none is allowed" : `at most ${limit} ${limit === 1 ? "is" : "are"} allowed`;
}
function findingsWords(count, severity) {
	return `${count} open ${severity === void 0 ? "" : `${severity} `}finding${count === 1 ? "" : "s"}`;
}
function fingerprintsOf(findings) {
	return findings.map(({ fingerprint }) => fingerprint);
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
// src/policy/rulings.ts
function benchOf(policy, scans, { now, comparison }) {
	const standing = standingOf(policy, comparison);
	const scanners = new Map(scans.map(({ id, scanner }) => [id, scanner]));
	return {
		policy,
		standing,
		now,
		baseline: comparison?.baseline,
		rules: readyRules(policy, {
			policy,
			standing,
			now,
			scanners
		}),
		controlRule: controlRules(policy),
		exempt: exemptions(scans, policy),
		ownBudget: ownBudgets(policy)
	};
}
function ownBudgets(policy) {
	const known = new Map();
	return (target) => {
		if (!known.has(target)) known.set(target, budgetOfTarget(target, policy));
		return known.get(target);
	};
}
const OUTSIDE = {
	inBudget: false,
	causes: []
};
function rulingOn(finding, bench) {
	if (finding.status !== "open") return {
		...OUTSIDE,
		decision: finding.decision ?? { rule: `status.${finding.status}` }
	};
	const rule = firstMatch(bench.rules, finding);
	if (rule !== void 0 && rule.action !== "budget") return ruledBy(rule, finding, bench);
	const byControl = bench.controlRule(finding);
	if (byControl !== void 0) return {
		...OUTSIDE,
		decision: { rule: byControl },
		byControl
	};
	const exemption = bench.exempt(finding);
	return exemption === void 0 ? budgeted(finding, bench) : {
		...OUTSIDE,
		decision: exemption
	};
}
function ruledBy(rule, finding, { now }) {
	const named = {
		rule: ruleName(rule),
		...rule.reason !== void 0 && { reason: rule.reason }
	};
	if (rule.action === "allow") return {
		...OUTSIDE,
		decision: {
			reason: `The rule ${rule.name} allows it.`,
			...named
		}
	};
	const graceUntil = graceEnd(finding, rule.graceDays, now);
	return graceUntil === void 0 ? {
		...OUTSIDE,
		decision: named,
		blockedBy: rule
	} : {
		...OUTSIDE,
		decision: {
			...named,
			reason: graceWords(graceUntil)
		},
		graceUntil
	};
}
function budgeted(finding, bench) {
	const { policy, standing, now } = bench;
	const causes = budgetCauses(finding, standing);
	const [first] = causes;
	const graceUntil = graceEnd(finding, first && causes.length === 1 ? policy.new?.[first]?.graceDays : void 0, now);
	if (first !== void 0 && graceUntil !== void 0) return {
		...OUTSIDE,
		decision: {
			rule: `new.${first}`,
			reason: graceWords(graceUntil)
		},
		graceUntil
	};
	const inBudget = isRatcheted(finding, bench) ? standing.unratcheted !== "none" : isJudged(finding, policy, standing);
	const limited = causes.filter((cause) => policy.new?.[cause] !== void 0);
	return {
		inBudget,
		causes: limited,
		decision: decisionOn(finding, bench, inBudget, limited)
	};
}
function isRatcheted({ target }, { policy, ownBudget }) {
	return policy.ratchet === true && ownBudget(target) === void 0;
}
function decisionOn(finding, bench, inBudget, causes) {
	const { policy, standing, ownBudget } = bench;
	const budget = ownBudget(finding.target) ?? policy.budget;
	const counted = countsAs(finding.severity, {
		budget,
		unknownAs: policy.unknownAs
	});
	const ratcheted = isRatcheted(finding, bench);
	if (inBudget && (ratcheted || budget[counted] !== void 0)) return { rule: `${ratcheted ? "ratchet" : "budget"}.${counted}` };
	const limitedBy = causes.find((cause) => policy.new?.[cause]?.[newKey(finding, cause, policy)] !== void 0);
	if (limitedBy !== void 0) return { rule: `new.${limitedBy}.${newKey(finding, limitedBy, policy)}` };
	if (inBudget) return { rule: `unlimited.${counted}` };
	const elsewhere = ratcheted ? void 0 : notInScope(finding, policy, standing);
	return elsewhere === void 0 ? {
		rule: ratcheted ? "ratchet" : `judged.${policy.judged ?? "all"}`,
		reason: notJudgedWords(finding, standing)
	} : {
		rule: `scope.${policy.scope ?? ""}`,
		reason: elsewhere
	};
}
function newKey({ severity }, cause, policy) {
	return countsAs(severity, {
		budget: policy.new?.[cause] ?? {},
		unknownAs: policy.unknownAs
	});
}
// src/policy/unknown-figures.ts
const FIGURES = {
	kev: {
		what: "whether it is known to be exploited (KEV)",
		advice: " Give kev-file, or use a scanner that knows it."
	},
	epss: {
		what: "its EPSS",
		advice: " Give epss-file, or use a scanner that knows it."
	},
	cvss: {
		what: "its CVSS score",
		advice: ""
	},
	reachable: {
		what: "whether it can be reached",
		advice: ""
	},
	ageDays: {
		what: "when it was first seen",
		advice: " A baseline keeps that."
	},
	publishedDays: {
		what: "when it was published",
		advice: ""
	}
};
const OF_VULNERABILITIES = new Set([
	"kev",
	"epss",
	"reachable"
]);
function unknownFigures(findings, bench) {
	if (bench.rules.length === 0) return [];
	const open = findings.filter(({ status }) => status === "open");
	const undecided = new Map();
	for (const finding of open) for (const [name, rules] of unknownOf(finding, bench)) {
		if (finding.kind !== "vulnerability" && OF_VULNERABILITIES.has(name)) continue;
		const entry = undecided.get(name) ?? {
			rules: new Set(),
			findings: 0
		};
		entry.findings += 1;
		for (const rule of rules) entry.rules.add(rule);
		undecided.set(name, entry);
	}
	if (open.some(({ scores }) => scores?.kev === true) && !open.some(({ scores }) => scores?.kev === false)) undecided.delete("kev");
	return [...undecided].flatMap(([name, entry]) => sentence(name, entry));
}
function unknownOf(finding, { rules }) {
	const unknown = new Map();
	for (const { rule, tests } of rules) {
		const results = tests.map((test) => ({
			name: test.name,
			holds: test.holds(finding)
		}));
		if (results.every(({ holds }) => holds === true)) break;
		const open = results.some(({ holds }) => holds === false) ? [] : results.filter(({ holds }) => holds === void 0);
		for (const { name } of open) unknown.set(name, [...unknown.get(name) ?? [], rule.name]);
	}
	return unknown;
}
function sentence(name, { rules, findings }) {
	const figure = FIGURES[name];
	if (figure === void 0) return [];
	const who = rules.size === 1 ? "the rule" : "the rules";
	const asks = rules.size === 1 ? "asks" : "ask";
	return [`Of ${`${findings} open finding${findings === 1 ? "" : "s"}`} nobody said ${figure.what}, which ${who} ${[...rules].join(", ")} ${asks} for, so that ${rules.size === 1 ? "it" : "they"} did not decide on ${findings === 1 ? "it" : "them"}.${figure.advice}`];
}
// src/policy/judge.ts
function judge(findings, scans, policy, circumstances = {}) {
	const bench = benchOf(policy, scans, circumstances);
	const ruled = findings.map((finding) => ({
		finding,
		ruling: rulingOn(finding, bench)
	}));
	const judged = ruled.flatMap(({ finding, ruling }) => ruling.inBudget ? [finding] : []);
	const incomplete = [
		...completeness(scans),
		...missingReasons(bench),
		...missingScores(scans, policy),
		...unevaluated(scans, policy)
	];
	const broken = [
		...reasonsOf(ruled, bench),
		...licenceReasons(judged, policy),
		...lowScores(scans, policy),
		...requiredReasons(ruled.flatMap(({ finding, ruling }) => ruling.byControl === "require" ? [finding] : []), scans, policy)
	];
	return {
		verdict: incomplete.length > 0 ? "error" : broken.length > 0 ? "fail" : "pass",
		reasons: [...incomplete, ...broken],
		notices: [
			...standingNotices(policy, bench.standing),
			...limitedNotices(scans, policy),
			...unknownFigures(findings, bench)
		],
		summary: summarise(findings),
		findings: ruled.map(decided)
	};
}
function decided({ finding, ruling }) {
	return Object.assign({}, finding, { decision: ruling.decision });
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
		const set = setAside(finding, spoken.filter((exception) => holds$1(states.get(exception) ?? "expired")).toSorted(longestFirst), scanners);
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
		notices: noticesOf$1({
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
// src/policy/report-benches.ts
function benchesOf(report) {
	const { gate, id, scans, inputs } = report;
	const now = new Date(report.judgedAt);
	const whole = {
		gate,
		id,
		scans: scans.map((scan) => scan.id),
		...inputs
	};
	return (inputs.parts ?? [whole]).map((part) => {
		const own = new Set(part.scans);
		const ownScans = scans.filter((scan) => own.has(scan.id));
		return {
			gate: part.gate,
			id: part.id,
			bench: benchOf(part.policy, ownScans, {
				now,
				comparison: part.comparison
			}),
			exceptions: part.exceptions,
			judges: ({ sightings }) => inputs.parts === void 0 || sightings.some(({ scan }) => own.has(scan))
		};
	});
}
function countsBy(benches) {
	return (finding) => benches.some((one) => one.judges(finding) && counts(rulingOn(finding, one.bench)));
}
function counts({ inBudget, causes, blockedBy, byControl }) {
	return inBudget || causes.length > 0 || blockedBy !== void 0 || byControl !== void 0;
}
// src/policy/assess.ts
function assess(evidence, { now, matches }) {
	const { gate, id, policy, exceptions, notices, comparison, commit, claims, gatehouse } = evidence;
	const scans = evidence.scans.map((scan) => ({
		...scan,
		gaps: allowGaps(scan.gaps, policy, {
			now,
			matches
		})
	}));
	const excepted = applyExceptions(applyIgnore(evidence.findings, policy), exceptions, {
		now,
		matches,
		policy,
		scans,
		comparison
	});
	const assessment = judge(excepted.findings.toSorted(worstFirst$1), scans, policy, {
		now,
		comparison
	});
	const { verdict, reasons, summary, findings: judged } = withoutPass(assessment, claims);
	return {
		schemaVersion: "1",
		gate,
		id,
		verdict,
		judgedAt: now.toISOString(),
		reasons,
		notices: [
			...notices,
			...excepted.notices,
			...gapNotices(scans, policy, {
				now,
				matches
			}),
			...unheardOf(judged, scans, policy),
			...assessment.notices,
			...disagreements(judged, scans)
		],
		summary,
		...commit !== void 0 && { commit },
		scans,
		findings: judged,
		inputs: {
			policy,
			exceptions,
			...comparison !== void 0 && { comparison },
			notices,
			...claims !== void 0 && { claims },
			gatehouse
		}
	};
}
// src/policy/assess-parts.ts
function assessAll({ parts, ...evidence }, assessing) {
	return parts === void 0 ? assess(evidence, assessing) : assessParts({
		...evidence,
		parts
	}, assessing);
}
function assessParts(evidence, assessing) {
	const { parts, claims, ...whole } = evidence;
	const judged = parts.map((part) => ({
		part,
		report: assess(evidenceOf(part, whole), assessing)
	}));
	const findings = united(judged.flatMap(({ report }) => report.findings));
	const reports = judged.map(({ report }) => report);
	const verdict = worst(reports);
	const reasons = judged.flatMap(({ part, report }) => report.reasons.map((reason) => named(part, reason)));
	const { exceptions, notices, policy, gatehouse, commit } = whole;
	return {
		schemaVersion: "1",
		gate: whole.gate,
		id: whole.id,
		...withoutPass({
			verdict,
			reasons
		}, claims),
		judgedAt: assessing.now.toISOString(),
		notices: [...new Set([...notices, ...reports.flatMap((report) => report.notices)])],
		summary: summarise(findings),
		...commit !== void 0 && { commit },
		scans: reports.flatMap(({ scans }) => scans),
		findings,
		inputs: {
			policy,
			exceptions,
			parts,
			notices,
			...claims !== void 0 && { claims },
			gatehouse
		}
	};
}
function evidenceOf(part, { scans, findings, gatehouse }) {
	const { gate, id, policy, exceptions, comparison, notices } = part;
	const own = new Set(part.scans);
	return {
		gate,
		id,
		scans: scans.filter((scan) => own.has(scan.id)),
		findings: findings.filter(({ sightings }) => sightings.some(({ scan }) => own.has(scan))),
		policy,
		exceptions,
		...comparison !== void 0 && { comparison },
		notices,
		gatehouse
	};
}
const WORST_FIRST = [
	"error",
	"fail",
	"pass"
];
function worst(reports) {
	return reports.length === 0 ? "error" : WORST_FIRST.find((verdict) => reports.some((report) => report.verdict === verdict)) ?? "error";
}
function named({ gate, id }, reason) {
	return {
		...reason,
		message: `${gate}${id === "" ? "" : ` (${id})`}: ${reason.message}`
	};
}
function united(findings) {
	const byFingerprint = new Map();
	for (const finding of findings) {
		const known = byFingerprint.get(finding.fingerprint);
		if (known === void 0 || known.status !== "open" && finding.status === "open") byFingerprint.set(finding.fingerprint, finding);
	}
	return [...byFingerprint.values()].toSorted(worstFirst$1);
}
// src/report/filled-json.ts
function* filledJson(document, fillings, indent) {
	const text = JSON.stringify(document, void 0, indent);
	let written = 0;
	for (const filling of fillings) {
		const end = indent === 0 ? endInLine(text, filling, written) : endInLines(text, filling, written, indent);
		yield text.slice(written, end);
		yield* elementTexts(filling, indent);
		written = end;
	}
	yield text.slice(written);
}
function endInLines(text, { key, depth }, from, indent) {
	const empty = `${lineBreak(depth, indent)}${JSON.stringify(key)}: []`;
	return text.indexOf(empty, from) + empty.length - 1;
}
const TOKEN = /"(?:[^"\\]+|\\.)*"|[{}[\]]/g;
function endInLine(text, { key, depth }, from) {
	const empty = `${JSON.stringify(key)}:[]`;
	let level = 0;
	for (const { 0: token, index } of text.matchAll(TOKEN)) if (token === "{" || token === "[") level += 1;
	else if (token === "}" || token === "]") level -= 1;
	else if (level === depth && index >= from && text.startsWith(empty, index)) return index + empty.length - 1;
	throw new Error(`the document has no empty array ${key} at the depth ${depth}`);
}
function lineBreak(depth, indent) {
	return indent === 0 ? "" : `\n${" ".repeat(indent * depth)}`;
}
const ELEMENTS_PER_PART = 50;
function* elementTexts({ elements, depth }, indent) {
	let comma = "";
	for (const batch of batches(elements)) {
		yield `${comma}${innerText(batch, depth, indent)}`;
		comma = ",";
	}
	if (comma !== "") yield lineBreak(depth, indent);
}
function innerText(batch, depth, indent) {
	let nested = batch;
	let around = 1;
	for (let level = 1; level <= depth; level++) {
		nested = [nested];
		around += 1 + lineBreak(level, indent).length;
	}
	return JSON.stringify(nested, void 0, indent).slice(around, -around - lineBreak(0, indent).length);
}
function* batches(elements) {
	let batch = [];
	for (const element of elements) {
		batch.push(element);
		if (batch.length === ELEMENTS_PER_PART) {
			yield batch;
			batch = [];
		}
	}
	if (batch.length > 0) yield batch;
}
export { BUDGET_CAUSES, CAUSE_WORDS, NOT_KNOWN, SCOPE_WORDS, STATUS_WORDS, VERDICT_WORDS, adoptionOf, applyExceptions, assessAll, benchesOf, budgetCauses, budgetWords, byPlace$1 as byPlace, causeFor, completeness, componentMatcher, componentWords, controlCounts, countedBySeverity, countedFindings, counts, countsBy, coverageWords, decidingFindings, describe, exceptionWords, filledJson, formatNumber, gateName, hasMoreToName, headline, isOutside, isOver, judge, matcherOf, namedTargets, notInScope, noticesOf, onlyClaims, openByDiff, openFindings, openTotal, originsOf, otherCounts, outsideWords, ownPlace, parseComponent, placeOf$1 as placeOf, placeWords, quantity, resourceName$1 as resourceName, ruleName, rulingOn, scanWords, scoreWords, sightingWords, talliesOf, undecided, verdictSentence, whereOf, whichWords, worstFirst };
