import { __toESM } from "./rolldown-runtime.js";
import { require_picomatch } from "./picomatch.js";
import { UserError, applyExceptions, daysUntil, describe, endOf, lifeOf, undecided } from "./common.js";
import { daysOf, readLedger, readReport } from "./exceptions-files2.js";
// src/ledger/listing.ts
var import_picomatch = __toESM(require_picomatch(), 1);
function listedJson({ exception, state, findings }) {
	return {
		...exception,
		state,
		...findings !== void 0 && { findings: findings.map(({ fingerprint, id, status }) => ({
			fingerprint,
			id,
			status
		})) }
	};
}
const STATE_WORDS = {
	valid: "valid",
	expiring: "expiring",
	expired: "EXPIRED",
	"too-long": "TOO LONG",
	endless: "NO END"
};
const MAX_FINDINGS = 10;
function renderListing(all, now) {
	return [...all.map((one) => blockOf(one, now)), sums(all)].join("\n");
}
function blockOf({ exception, state, findings }, now) {
	const { id, reason, owner = "nobody", status } = exception;
	const uses = findings === void 0 ? [] : findingLines(findings, status);
	return [
		`${STATE_WORDS[state].padEnd(9)} ${oneLine(id)}`,
		`  matches  ${matchWords(exception.match)}`,
		`  reason   ${oneLine(reason)}`,
		`  owner    ${oneLine(owner)}; ${lifeWords(exception, now)}`,
		...uses,
		""
	].join("\n");
}
function findingLines(findings, status) {
	const rest = findings.length - MAX_FINDINGS;
	return findings.length === 0 ? ["  unused   nothing in the report matches"] : [
		`  used     ${findings.length} finding${findings.length === 1 ? "" : "s"} (${status})`,
		...findings.slice(0, MAX_FINDINGS).map((finding) => `           ${finding.fingerprint.slice(0, 12)} ${describe(finding)}`),
		...rest > 0 ? [`           and ${rest} more`] : []
	];
}
function lifeWords(exception, now) {
	const end = endOf(exception);
	if (end === void 0) return "no end is written down";
	const days = daysUntil(end, now);
	return `${days < 0 || end <= now.getTime() ? "ended" : days === 0 ? "ends today" : `ends in ${days} day${days === 1 ? "" : "s"}`} (${exception.expires ?? ""})`;
}
function matchWords(match) {
	const { package: named = {}, ...plain } = match;
	return [...Object.entries(plain).map(([key, value]) => [WORDS[key] ?? key, value]), ...Object.entries(named).map(([key, value]) => [`package ${key}`, value])].map(([word, value]) => `${word} ${oneLine(Array.isArray(value) ? value.slice(0, 5).join(" or ") : String(value))}`).join("; ");
}
const WORDS = {
	ids: "id",
	kinds: "kind",
	components: "component",
	paths: "path",
	resources: "resource",
	targets: "target",
	fingerprints: "fingerprint"
};
function sums(all) {
	const count = (of, word) => {
		const found = all.filter(of).length;
		return found === 0 ? [] : [`${found} ${word}`];
	};
	const parts = [...Object.entries(STATE_WORDS).flatMap(([state, word]) => count((one) => one.state === state, word.toLowerCase())), ...count(({ findings }) => findings?.length === 0, "unused")];
	return `${all.length} exception${all.length === 1 ? "" : "s"}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}\n`;
}
function oneLine(text) {
	const line = text.replaceAll(/\s+/g, " ").trim();
	return line.length > 300 ? `${line.slice(0, 299)}…` : line;
}
// src/cli/exceptions-list.ts
async function listExceptions(files, options, where) {
	const report = options.report === void 0 ? void 0 : await readReport(options.report, where);
	const ofReport = report !== void 0 && files.length === 0;
	const now = ofReport ? new Date(report.judgedAt) : new Date();
	const maxDays = daysOf(options.maxDays);
	const ledger = ofReport ? {
		...OF_REPORT,
		exceptions: report.inputs.exceptions
	} : await readLedger(files, maxDays, where, now);
	if (ledger.mistakes.length > 0) throw new UserError(ledger.mistakes.join("\n"));
	const bound = ofReport ? report.inputs.policy.exceptions : boundOf(ledger.maxDays);
	const all = listed(ledger.exceptions, bound, report, now);
	return {
		code: 0,
		text: options.format === "json" ? `${JSON.stringify(all.map(listedJson), void 0, 2)}\n` : renderListing(all, now),
		warnings: ledger.notices
	};
}
const OF_REPORT = {
	notices: [],
	mistakes: [],
	maxDays: void 0
};
function boundOf(maxDays) {
	return maxDays === void 0 ? {} : { maxDays };
}
function listed(exceptions, bound, report, now) {
	const life = { exceptions: bound ?? {} };
	if (report === void 0) return exceptions.map((exception) => ({
		exception,
		state: lifeOf(exception, now, life)
	}));
	const { uses } = applyExceptions(report.findings.map(undecided), exceptions, {
		now,
		matches: (glob, text) => import_picomatch.default.isMatch(text, glob, { dot: true }),
		policy: {
			...report.inputs.policy,
			...life
		},
		scans: report.scans
	});
	return exceptions.map((exception) => ({
		exception,
		state: lifeOf(exception, now, life),
		findings: uses.get(exception) ?? []
	}));
}
async function checkExceptions(files, options, where) {
	const now = new Date();
	const { exceptions, mistakes, notices, maxDays, files: read } = await readLedger(files, daysOf(options.maxDays), where, now);
	if (mistakes.length > 0) throw new UserError(mistakes.join("\n"));
	const life = { exceptions: boundOf(maxDays) ?? {} };
	const inState = (state) => exceptions.filter((exception) => lifeOf(exception, now, life) === state);
	const expired = inState("expired").map(({ id, expires = "" }) => `${id}: it expired (${expires}) and sets nothing aside any more.`);
	const expiring = inState("expiring").map(({ id, expires = "" }) => `${id}: it expires soon (${expires}).`);
	const sum = `${exceptions.length} exception${exceptions.length === 1 ? "" : "s"} in ${read.join(", ")}: ${expired.length} expired, ${expiring.length} expiring.`;
	return {
		code: expired.length === 0 ? 0 : 1,
		text: `${[...expired, sum].join("\n")}\n`,
		warnings: [...notices, ...expiring]
	};
}
export { checkExceptions, listExceptions };
