import { i as __toESM } from "./rolldown-runtime.js";
import { n as require_spdx_expression_parse, t as require_spdx_satisfies } from "./spdx.js";
import { r as UserError } from "./errors.js";
// src/policy/licences.ts
var import_spdx_expression_parse = __toESM(require_spdx_expression_parse(), 1);
var import_spdx_satisfies = __toESM(require_spdx_satisfies(), 1);
function parseLicenceList(text) {
	return text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "").flatMap(alternatives);
}
function alternatives(item) {
	const expression = parsed(item);
	if (expression === void 0) throw new UserError(`"${item}" is no SPDX licence expression (https://spdx.org/licenses): write it as in MIT or GPL-2.0-or-later.`);
	return leaves(expression, item).map(textOf);
}
function leaves(expression, item) {
	if (!("conjunction" in expression)) return [expression];
	if (expression.conjunction === "and") throw new UserError(`"${item}" joins licences with AND, which a list of single licences cannot hold: name each for itself.`);
	return [...leaves(expression.left, item), ...leaves(expression.right, item)];
}
function parsed(text) {
	try {
		return (0, import_spdx_expression_parse.default)(text);
	} catch {
		return;
	}
}
function textOf({ license, plus, exception }) {
	return `${license}${plus === true ? "+" : ""}${exception === void 0 ? "" : ` WITH ${exception}`}`;
}
function licenceVerdict(licence, lists) {
	const expression = parsed(licence);
	if (expression === void 0) return lists.allow.length === 0 ? "allowed" : "not-listed";
	if (!holds(expression, (leaf) => !isIn(leaf, lists.deny))) return "denied";
	const allows = (leaf) => !isIn(leaf, lists.deny) && isIn(leaf, lists.allow);
	return lists.allow.length === 0 || holds(expression, allows) ? "allowed" : "not-listed";
}
function holds(expression, leafHolds) {
	if (!("conjunction" in expression)) return leafHolds(expression);
	const [left, right] = [holds(expression.left, leafHolds), holds(expression.right, leafHolds)];
	return expression.conjunction === "and" ? left && right : left || right;
}
function isIn(leaf, list) {
	const text = textOf(leaf);
	return list.some((entry) => entry === text || parsed(text) !== void 0 && satisfiesSafely(text, entry));
}
function satisfiesSafely(text, entry) {
	try {
		return (0, import_spdx_satisfies.default)(text, [entry]);
	} catch {
		return false;
	}
}
const SHOWN = 5;
function licenceReasons(findings, { licences }) {
	const open = findings.filter(({ kind, status }) => kind === "licence" && status === "open");
	if (licences === void 0) return [];
	const judged = open.map((finding) => ({
		finding,
		verdict: licenceVerdict(finding.licence ?? finding.id, licences)
	}));
	const of = (verdict) => judged.flatMap((one) => one.verdict === verdict ? [one.finding] : []);
	return [...reason("licence.denied", of("denied"), "under a licence that deny-licences names"), ...reason("licence.not-allowed", of("not-listed"), "under a licence that allow-licences does not name")];
}
function reason(rule, findings, what) {
	if (findings.length === 0) return [];
	const shown = findings.slice(0, SHOWN).map(({ component, licence, id, locations }) => {
		return `${component?.name ?? locations[0]?.path ?? "a file"} (${licence ?? id})`;
	});
	const rest = findings.length > SHOWN ? ` and ${findings.length - SHOWN} more` : "";
	const message = `${findings.length} ${findings.length === 1 ? "is" : "are"} ${what}: ${shown.join(", ")}${rest}. Replace it, or change the list.`;
	return [{
		rule,
		limit: 0,
		actual: findings.length,
		message,
		findings: findings.map(({ fingerprint }) => fingerprint)
	}];
}
export { licenceVerdict as n, parseLicenceList as r, licenceReasons as t };
