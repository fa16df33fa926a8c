import { UserError, daysUntil, endOf, lifeOf, matches, placeWords } from "./common.js";
import { applyExceptions, describe, undecided } from "./judging.js";
import { daysOf, readLedger, readReport } from "./exceptions-files2.js";
// src/ledger/listing.ts
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
function listedGapJson({ accepted, state, gaps }) {
	return {
		...accepted,
		state,
		...gaps !== void 0 && { gaps }
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
function renderListing(all, gaps, now) {
	const entries = [...all.map(entryOf), ...gaps.map(gapEntryOf)];
	return [...entries.map((one) => blockOf(one, now)), sums(entries, counted(all, gaps))].join("\n");
}
function entryOf({ exception, state, findings }) {
	const uses = findings === void 0 ? [] : findingLines(findings, exception.status);
	return {
		...exception,
		state,
		about: matchWords(exception.match),
		uses,
		isUnused: findings?.length === 0
	};
}
function gapEntryOf({ accepted, state, gaps }) {
	const about = `gap ${oneLine(accepted.gap)}`;
	const uses = gaps === void 0 ? [] : gapLines(gaps);
	return {
		...accepted,
		id: placeWords(accepted),
		state,
		about,
		uses,
		isUnused: gaps?.length === 0
	};
}
function blockOf(entry, now) {
	const { id, state, about, reason, owner = "nobody", uses } = entry;
	return [
		`${STATE_WORDS[state].padEnd(9)} ${oneLine(id)}`,
		`  matches  ${about}`,
		`  reason   ${oneLine(reason)}`,
		`  owner    ${oneLine(owner)}; ${lifeWords(entry, now)}`,
		...uses,
		""
	].join("\n");
}
function gapLines(gaps) {
	const rest = gaps.length - MAX_FINDINGS;
	return gaps.length === 0 ? [UNUSED] : [
		`  used     ${quantity(gaps.length, "gap")}`,
		...gaps.slice(0, MAX_FINDINGS).map((what) => `           ${oneLine(what)}`),
		...rest > 0 ? [`           and ${rest} more`] : []
	];
}
const UNUSED = "  unused   nothing in the report matches";
function findingLines(findings, status) {
	const rest = findings.length - MAX_FINDINGS;
	return findings.length === 0 ? [UNUSED] : [
		`  used     ${quantity(findings.length, "finding")} (${status})`,
		...findings.slice(0, MAX_FINDINGS).map((finding) => `           ${finding.fingerprint.slice(0, 12)} ${describe(finding)}`),
		...rest > 0 ? [`           and ${rest} more`] : []
	];
}
function lifeWords(exception, now) {
	const end = endOf(exception);
	if (end === void 0) return "no end is written down";
	const days = daysUntil(end, now);
	return `${days < 0 || end <= now.getTime() ? "ended" : days === 0 ? "ends today" : `ends in ${quantity(days, "day")}`} (${exception.expires ?? ""})`;
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
function counted(all, gaps) {
	const exceptions = quantity(all.length, "exception");
	return gaps.length === 0 ? exceptions : `${exceptions} and ${quantity(gaps.length, "accepted gap")}`;
}
function sums(all, said) {
	const count = (of, word) => {
		const found = all.filter(of).length;
		return found === 0 ? [] : [`${found} ${word}`];
	};
	const parts = [...Object.entries(STATE_WORDS).flatMap(([state, word]) => count((one) => one.state === state, word.toLowerCase())), ...count(({ isUnused }) => isUnused, "unused")];
	return `${said}${parts.length === 0 ? "" : `: ${parts.join(", ")}`}\n`;
}
function quantity(count, what) {
	return `${count} ${what}${count === 1 ? "" : "s"}`;
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
		exceptions: report.inputs.exceptions,
		acceptedGaps: acceptedGapsIn(report)
	} : await readLedger(files, maxDays, where, now);
	if (ledger.mistakes.length > 0) throw new UserError(ledger.mistakes.join("\n"));
	const bound = ofReport ? report.inputs.policy.exceptions : boundOf(ledger.maxDays);
	const all = listed(ledger.exceptions, bound, report, now);
	const gaps = ledger.acceptedGaps.map((accepted) => listedGap(accepted, bound, report, now));
	return {
		code: 0,
		text: options.format === "json" ? `${JSON.stringify([...all.map(listedJson), ...gaps.map(listedGapJson)], void 0, 2)}\n` : renderListing(all, gaps, now),
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
		matches,
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
function acceptedGapsIn({ inputs: { policy, parts = [] } }) {
	const all = [policy, ...parts.map((part) => part.policy)].flatMap(({ acceptedGaps = [] }) => acceptedGaps);
	return [...new Map(all.map((one) => [JSON.stringify(one), one])).values()];
}
function listedGap(accepted, bound, report, now) {
	const state = lifeOf(accepted, now, { exceptions: bound ?? {} });
	const there = report?.scans.flatMap(({ gaps }) => gaps.map(({ what }) => what));
	return {
		accepted,
		state,
		...there && { gaps: there.filter((what) => matches(accepted.gap, what)) }
	};
}
async function checkExceptions(files, options, where) {
	const now = new Date();
	const { exceptions, acceptedGaps, mistakes, notices, maxDays, files: read } = await readLedger(files, daysOf(options.maxDays), where, now);
	if (mistakes.length > 0) throw new UserError(mistakes.join("\n"));
	const life = { exceptions: boundOf(maxDays) ?? {} };
	const all = [...exceptions, ...acceptedGaps.map((one) => ({
		id: gapName(one),
		expires: one.expires
	}))];
	const inState = (state) => all.filter((one) => lifeOf(one, now, life) === state);
	const expired = inState("expired").map(({ id, expires = "" }) => `${id}: it expired (${expires}) and sets nothing aside any more.`);
	const expiring = inState("expiring").map(({ id, expires = "" }) => `${id}: it expires soon (${expires}).`);
	const sum = `${[quantity(exceptions.length, "exception"), ...acceptedGaps.length > 0 ? [quantity(acceptedGaps.length, "accepted gap")] : []].join(" and ")} in ${read.join(", ")}: ${expired.length} expired, ${expiring.length} expiring.`;
	return {
		code: expired.length === 0 ? 0 : 1,
		text: `${[...expired, sum].join("\n")}\n`,
		warnings: [...notices, ...expiring]
	};
}
function gapName(one) {
	return `${placeWords(one)}, the accepted gap ${one.gap}`;
}
export { checkExceptions, listExceptions };
