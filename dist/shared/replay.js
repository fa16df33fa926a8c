import { GATES, SEVERITIES, UserError, VERSION, escapeTerminalLine, inputsOrThrow, judgingInputs, matches, messageOf, policyChanges, readInputs, replayInputs, withoutAllowances } from "./common.js";
import { destinations, fileOf, terminalHost, toStandardOutput, tolerateClosedPipe, writeAtomically, writeSafely } from "./running.js";
import { STATUS_WORDS, VERDICT_WORDS, assessAll, benchesOf, countsBy, placeOf, quantity, undecided, verdictSentence } from "./judging.js";
import { shorten } from "./shorten.js";
import { readShard } from "./report-reading.js";
import { resolve } from "node:path";
import { isDeepStrictEqual } from "node:util";
// src/policy/replay.ts
function asRecorded() {
	return {};
}
function replay(report, matches, insteadOf = asRecorded) {
	const assessing = {
		now: new Date(report.judgedAt),
		matches
	};
	const evidence = evidenceOf(report, insteadOf);
	const known = report.inputs.notices ?? noticesBefore(report, assessAll(evidence, assessing));
	const again = assessAll({
		...evidence,
		notices: known
	}, assessing);
	const lost = report.reasons.filter(({ rule }) => rule === "report.lost");
	return lost.length === 0 ? again : {
		...again,
		verdict: "error",
		reasons: [...lost, ...again.reasons]
	};
}
function evidenceOf(report, insteadOf) {
	const { gate, id, commit, inputs } = report;
	const { comparison, claims, parts, gatehouse } = inputs;
	const instead = insteadOf(gate, id);
	const exceptions = instead.exceptions ?? inputs.exceptions;
	return {
		gate,
		id,
		scans: report.scans.map(withoutAllowances),
		findings: report.findings.map(undecided),
		policy: {
			...inputs.policy,
			...instead.policy
		},
		exceptions,
		notices: inputs.notices ?? [],
		...comparison !== void 0 && { comparison },
		...claims !== void 0 && { claims },
		...commit !== void 0 && { commit },
		...parts !== void 0 && { parts: parts.map((part) => partOf(part, insteadOf(part.gate, part.id))) },
		gatehouse
	};
}
function partOf(part, { policy, exceptions }) {
	return {
		...part,
		policy: {
			...part.policy,
			...policy
		},
		exceptions: exceptions ?? part.exceptions
	};
}
function noticesBefore({ notices }, again) {
	const said = new Set(again.notices);
	return notices.filter((notice) => !said.has(notice));
}
function decidedOtherwise(before, after) {
	const known = new Map(before.findings.map((finding) => [finding.fingerprint, finding]));
	return after.findings.flatMap((finding) => {
		const old = known.get(finding.fingerprint);
		return old === void 0 || answerOn(old) === answerOn(finding) ? [] : [[old, finding]];
	});
}
function answerOn({ status, severity, cause, decision }) {
	return JSON.stringify([
		status,
		severity,
		cause,
		decision?.rule
	]);
}
// src/policy/replay-differences.ts
const SHOWN$1 = 5;
function replayDifferences(report, again, version) {
	const answers = [
		...report.verdict === again.verdict ? [] : [`It says ${report.verdict}, and what it holds gives ${again.verdict}.`],
		...reasonsDiffer(report, again),
		...countsDiffer(report, again),
		...findingsDiffer(report, again)
	];
	return answers.length > 0 || report.inputs.gatehouse !== version ? answers : wordsDiffer(report, again);
}
function reasonsDiffer(report, again) {
	const [said, found] = [answersOf(report), answersOf(again)];
	const [only, missing] = [without(said, found), without(found, said)];
	return [...only.length === 0 ? [] : [`It names reasons that do not follow from it: ${only.join("; ")}.`], ...missing.length === 0 ? [] : [`It does not name reasons that follow from it: ${missing.join("; ")}.`]];
}
function answersOf({ reasons }) {
	return new Map(reasons.map((reason) => [keyOf(reason), wordsOf(reason)]));
}
function keyOf({ rule, limit, actual, findings }) {
	return JSON.stringify([
		rule,
		limit,
		actual,
		findings.toSorted()
	]);
}
function wordsOf({ rule, limit, actual, findings }) {
	return actual === void 0 ? rule : `${rule} (${actual}, at most ${limit ?? 0}, with ${findings.length} findings)`;
}
function without(all, others) {
	return [...all].flatMap(([key, words]) => others.has(key) ? [] : [words]);
}
function countsDiffer({ summary: said }, { summary: found }) {
	const { open: saidOpen, ...saidRest } = said;
	const { open: foundOpen, ...foundRest } = found;
	const names = Object.keys(foundRest);
	const wrong = [...SEVERITIES.filter((severity) => saidOpen[severity] !== foundOpen[severity]).map((severity) => `${saidOpen[severity]} open ${severity} instead of ${foundOpen[severity]}`), ...names.filter((name) => saidRest[name] !== foundRest[name]).map((name) => `${saidRest[name]} ${name} instead of ${foundRest[name]}`)];
	return wrong.length === 0 ? [] : [`It counts ${wrong.join(", ")}.`];
}
function findingsDiffer(report, again) {
	const changed = decidedOtherwise(report, again).map(([said, found]) => {
		return `${said.id} in ${said.target} is ${said.status} by ${said.decision?.rule ?? "no rule"} instead of ${found.status} by ${found.decision?.rule ?? "no rule"}`;
	});
	const rest = changed.length - SHOWN$1;
	const lost = report.findings.length - again.findings.length;
	return [...changed.length === 0 ? [] : [`${changed.slice(0, SHOWN$1).join("; ")}${rest > 0 ? `; and ${rest} more findings` : ""}.`], ...lost === 0 ? [] : [`It holds ${Math.abs(lost)} ${lost > 0 ? "findings that no part of it judges" : "findings too few"}.`]];
}
function wordsDiffer(report, again) {
	const other = Object.keys(again).filter((name) => !isDeepStrictEqual(plain(report[name]), plain(again[name])));
	return other.length === 0 ? [] : [`This version of Gatehouse writes ${other.join(", ")} otherwise, so it was altered.`];
}
function plain(value) {
	return value === void 0 ? void 0 : JSON.parse(JSON.stringify(value));
}
// src/policy/what-if.ts
function whatIf(before, after) {
	const [countsBefore, countsAfter] = [countsBy(benchesOf(before)), countsBy(benchesOf(after))];
	const known = new Map(before.findings.map((finding) => [finding.fingerprint, finding]));
	const pairs = after.findings.flatMap((finding) => {
		const old = known.get(finding.fingerprint);
		return old === void 0 ? [] : [changed(finding, standOf(old, countsBefore), standOf(finding, countsAfter))];
	});
	const others = pairs.filter((pair) => pair.before.counts === pair.after.counts && isMoved(pair));
	return {
		before: answerOf(before),
		after: answerOf(after),
		findings: [...pairs.filter((pair) => pair.before.counts !== pair.after.counts), ...others]
	};
}
function changed(finding, before, after) {
	const { fingerprint, id, severity, title, target, locations } = finding;
	const [place] = locations;
	const { path, startLine } = place ?? {};
	return {
		fingerprint,
		id,
		severity,
		title,
		target,
		...path === void 0 ? {} : { place: {
			path,
			...startLine !== void 0 && { startLine }
		} },
		before,
		after
	};
}
function isMoved({ before, after }) {
	return before.status !== after.status || before.rule !== after.rule || before.reason !== after.reason;
}
function standOf(finding, countsIn) {
	const { status, decision } = finding;
	const reason = decision?.reason ?? decision?.exception;
	return {
		counts: countsIn(finding),
		status,
		rule: decision?.rule ?? `status.${status}`,
		...reason !== void 0 && { reason }
	};
}
function answerOf({ verdict, reasons, notices }) {
	return {
		verdict,
		reasons,
		notices
	};
}
// src/report/what-if.ts
const LONGEST = 2e3;
const SHOWN = 200;
function renderWhatIf({ before, after, findings }) {
	const [was, would] = [VERDICT_WORDS[before.verdict], VERDICT_WORDS[after.verdict]];
	const head = was === would ? `${would}, as before.` : `${would} instead of ${was}.`;
	const known = new Set(before.reasons.map(({ message }) => message));
	const kept = new Set(after.reasons.map(({ message }) => message));
	const messages = (reasons, without) => reasons.filter(({ message }) => !without.has(message)).map(({ rule, message }) => `${rule}: ${message}`);
	const moved = findings.filter((one) => one.before.counts === one.after.counts);
	return `${[
		[head],
		section("No longer a reason", messages(before.reasons, kept)),
		section("New reasons", messages(after.reasons, known)),
		section("Would count", findings.filter((one) => !one.before.counts && one.after.counts).map(line)),
		section("Would count no longer", findings.filter((one) => one.before.counts && !one.after.counts).map(line)),
		section("Would be decided by another rule", moved.map(line)),
		section("Notices", after.notices.filter((notice) => !before.notices.includes(notice))),
		findings.length === 0 && before.reasons.length === after.reasons.length ? ["No finding is decided otherwise."] : []
	].filter((block) => block.length > 0).map((block) => block.join("\n")).join("\n\n")}\n`;
}
function section(title, items) {
	const rest = items.length - SHOWN;
	const more = rest > 0 ? [`  - ${quantity(rest, "more")}: --format json has all`] : [];
	return items.length === 0 ? [] : [
		`${title} (${items.length})`,
		...items.slice(0, SHOWN).map((item) => `  - ${escapeTerminalLine(shorten(item, LONGEST))}`),
		...more
	];
}
function line({ severity, id, target, place, before, after }) {
	return `${severity} ${id} in ${place === void 0 ? target : placeOf(place)}: ${words(before)} -> ${words(after)}${after.reason === void 0 ? "" : ` (${after.reason})`}`;
}
function words({ status, rule }) {
	return status === "open" ? rule : `${STATUS_WORDS[status]} by ${rule}`;
}
// src/gates/replay-instead.ts
async function insteadOf({ raw, config, cwd }, report) {
	if (config !== void 0) {
		const found = await configurationOf(config, cwd, new Date(report.judgedAt));
		const givesBudget = [...raw.keys()].some(isBudget);
		const { acceptedGapsOf, settingsOf, runOf } = await import("./resolve.js");
		return (gate, id) => {
			const spec = GATES.find(({ name }) => name === gate);
			const run = spec === void 0 ? void 0 : runOf(spec, found, id === "" ? void 0 : id);
			const all = settingsOf(found, run);
			const settings = [...all].flatMap(([name, { text }]) => givesBudget && isBudget(name) || name === "scope" && gate !== "lint-gate" ? [] : [[name, text]]);
			const { ratchet, ...parts } = partsOf(found);
			const accepted = raw.has("allow-gaps") ? [] : acceptedGapsOf(found, all);
			return {
				policy: {
					...changes(new Map([...settings, ...raw]), accepted),
					...parts,
					ratchet: ratchet && !givesBudget
				},
				exceptions: exceptionsOf(found, report, gate, id)
			};
		};
	}
	const policy = changes(raw);
	return Object.keys(policy).length === 0 ? void 0 : () => ({ policy });
}
function isBudget(name) {
	return name === "budget" || name === "fail-on";
}
function changes(raw, acceptedGaps = []) {
	return policyChanges(inputsOrThrow(readInputs(judgingInputs, raw, "cli")), raw, acceptedGaps);
}
async function configurationOf(file, cwd, now) {
	const [{ resolveOnDisk }, { readFrom }] = await Promise.all([import("./configuration-disk.js"), import("./configuration-source.js")]);
	const found = await readFrom(await resolveOnDisk(cwd, file), { now: () => now });
	if (found === void 0) throw new UserError(`--config: there is no file ${file}.`);
	return found.config;
}
function partsOf({ policy }) {
	const { rules = [], new: causes = {}, exceptions = {}, ratchet = false } = policy?.parts ?? {};
	return {
		rules,
		new: causes,
		exceptions,
		ratchet
	};
}
function exceptionsOf({ exceptions }, { inputs }, gate, id) {
	const recorded = (inputs.parts?.find((one) => one.gate === gate && one.id === id))?.exceptions ?? inputs.exceptions;
	const files = new Set(exceptions.map(({ source }) => source.file));
	const others = recorded.filter(({ source }) => source.format !== "gatehouse" && !files.has(source.file));
	return [...exceptions, ...others];
}
// src/gates/replay.ts
const CODES = {
	pass: 0,
	fail: 1,
	error: 2
};
async function runReplay(asked, process) {
	const log = logOf(process);
	try {
		const inputs = inputsOrThrow(readInputs(replayInputs, asked.raw, "cli"));
		const wanted = destinations(inputs.format ?? [], inputs.output ?? []);
		const report = await read(asked);
		const recorded = replay(report, matches);
		const altered = replayDifferences(report, recorded, VERSION);
		for (const sentence of altered) log.error(`${asked.file}: ${sentence}`);
		const instead = await insteadOf({
			raw: asked.raw,
			config: inputs.config,
			cwd: process.cwd()
		}, report);
		const answer = instead === void 0 ? recorded : replay(report, matches, instead);
		const difference = instead === void 0 ? void 0 : whatIf(recorded, answer);
		const lost = await publishAll(wanted.map((one) => publisherOf(one, difference, inputs.color, {
			log,
			process
		})), answer, log);
		log.info(verdictSentence(answer));
		return altered.length > 0 || lost ? 2 : CODES[answer.verdict];
	} catch (error) {
		log.error(messageOf(error));
		return 2;
	}
}
function logOf(process) {
	const { env, stdout, stderr } = process;
	const { signal } = new AbortController();
	const host = terminalHost({
		env,
		cwd: process.cwd(),
		screen: stderr,
		color: "auto",
		loudness: "normal",
		signal
	});
	for (const stream of [stdout, stderr]) tolerateClosedPipe(stream, (error) => host.log.error(messageOf(error)));
	return host.log;
}
const MAX_BYTES = 268435456;
async function read({ path, file }) {
	return readShard(path, MAX_BYTES).catch((error) => {
		throw new UserError(`${file} cannot be judged: ${messageOf(error)}.`);
	});
}
function publisherOf({ format, path }, difference, color, { log, process }) {
	const { env, stdout } = process;
	const file = path === "-" ? void 0 : resolve(process.cwd(), path);
	if (difference !== void 0 && (format === "table" || format === "json")) {
		const text = format === "json" ? `${JSON.stringify(difference, void 0, 2)}\n` : renderWhatIf(difference);
		return {
			name: path,
			publish: async () => {
				await (file === void 0 ? writeSafely(stdout, format, text, env) : writeAtomically(file, text));
				return {
					publisher: path,
					status: "published"
				};
			}
		};
	}
	return file === void 0 ? toStandardOutput(format, {
		env,
		stdout
	}, color) : fileOf(format, file, log);
}
async function publishAll(publishers, report, log) {
	let lost = false;
	for (const publisher of publishers) {
		const publication = await publisher.publish(report);
		if (publication.status === "failed") {
			log.error(`${publisher.name}: ${publication.message}`);
			lost = true;
		}
	}
	return lost;
}
export { logOf, read, replay, replayDifferences, runReplay };
