import { GATES, UserError, VERSION, inputsOrThrow, judgingInputs, matches, messageOf, policyChanges, readInputs, renderWhatIf, replay, replayDifferences, replayInputs, verdictSentence, whatIf } from "./common.js";
import { writeAtomically } from "./files.js";
import { destinations, terminalHost, toStandardOutput, tolerateClosedPipe, writeSafely } from "./standard-output.js";
import { fileOf } from "./report-files.js";
import { readShard } from "./report-reading.js";
import { resolve } from "node:path";
// src/gates/replay-instead.ts
async function insteadOf({ raw, config, cwd }, report) {
	if (config !== void 0) {
		const found = await configurationOf(config, cwd, new Date(report.judgedAt));
		const givesBudget = [...raw.keys()].some(isBudget);
		const { settingsOf, runOf } = await import("./resolve.js");
		return (gate, id) => {
			const spec = GATES.find(({ name }) => name === gate);
			const run = spec === void 0 ? void 0 : runOf(spec, found, id === "" ? void 0 : id);
			const settings = [...settingsOf(found, run)].flatMap(([name, { text }]) => givesBudget && isBudget(name) || name === "scope" && gate !== "lint-gate" ? [] : [[name, text]]);
			const { ratchet, ...parts } = partsOf(found);
			return {
				policy: {
					...changes(new Map([...settings, ...raw])),
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
function changes(raw) {
	return policyChanges(inputsOrThrow(readInputs(judgingInputs, raw, "cli")), raw);
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
		const lost = await publishAll(wanted.map((one) => publisherOf(one, difference, inputs.color, process)), answer, log);
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
function publisherOf({ format, path }, difference, color, process) {
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
	}, color) : fileOf(format, file);
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
export { logOf, read, runReplay };
