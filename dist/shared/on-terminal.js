import { t as imageScanGate } from "./image-scan2.js";
import { t as manifestScanGate } from "./manifest-scan2.js";
import { t as reportGate } from "./report3.js";
import { n as UserError, r as messageOf } from "./errors.js";
import { n as LiveProgress, r as PlainProgress, t as endInOrder } from "./signals.js";
import { t as escapeTerminal } from "./terminal.js";
import { a as neutraliseCommands } from "./version.js";
import { v as verdictSentence } from "./words.js";
import { a as render, n as fileOf, t as evidence } from "./report-files.js";
import { t as runGate } from "./run-gate.js";
import { resolve } from "node:path";
// src/host/output.ts
function writeWhole(stream, text) {
	return new Promise((resolve, reject) => {
		const onError = (error) => {
			if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") resolve("closed");
			else reject(error);
		};
		stream.once("error", onError);
		stream.write(text, (error) => {
			if (error) onError(error);
			else {
				stream.off("error", onError);
				resolve("written");
			}
		});
	});
}
function tolerateClosedPipe(stream, onOther) {
	stream.on("error", (error) => {
		if (error.code !== "EPIPE") onOther(error);
	});
}
// src/host/terminal.ts
function usesColor(choice, env, { isTTY = false }) {
	if (choice !== "auto") return choice === "always";
	if ((env["NO_COLOR"] ?? "") !== "") return false;
	const forced = env["FORCE_COLOR"] ?? "";
	if (forced !== "") return forced !== "0" && forced !== "false";
	return isTTY && env["TERM"] !== "dumb";
}
function terminalHost({ env, cwd, signal, screen, color, loudness }) {
	const progress = progressOn(screen, env, loudness);
	const print = (text, label = "") => {
		progress.clear();
		screen.write(`${label}${foreignLine(text, env)}\n`);
	};
	return {
		env,
		cwd,
		signal,
		log: terminalLog(print, usesColor(color, env, screen), loudness),
		now: () => new Date(),
		show: (title, text) => print(`${title}:\n${text.replace(/\n$/, "")}`),
		progress: (scan, far) => progress.update(scan, far),
		endProgress: () => progress.clear()
	};
}
const COLORS = {
	error: 31,
	warning: 33
};
function nothing() {}
function now() {
	return performance.now();
}
function terminalLog(print, color, loudness) {
	const labelled = (name) => (text) => print(text, color ? `\u001B[${COLORS[name]}m${name}:\u001B[39m ` : `${name}: `);
	const plain = (text) => print(text);
	return {
		info: loudness === "quiet" ? nothing : plain,
		warning: labelled("warning"),
		error: labelled("error"),
		debug: loudness === "verbose" ? plain : nothing
	};
}
function foreignLine(text, env) {
	const safe = escapeTerminal(text);
	return env["GITHUB_ACTIONS"] === "true" ? neutraliseCommands(safe) : safe;
}
function progressOn(screen, env, loudness) {
	if (loudness === "quiet") return {
		update: nothing,
		clear: nothing
	};
	const write = (text) => void screen.write(text);
	return screen.isTTY === true && env["TERM"] !== "dumb" ? new LiveProgress({
		write,
		now
	}, () => screen.columns ?? 80) : new PlainProgress({
		write: (text) => write(`${foreignLine(text, env)}\n`),
		now
	});
}
function destinations(formats, outputs) {
	const lone = outputs[Math.max(formats.length, 1)];
	if (lone !== void 0) throw new UserError(`--output ${lone}: there is no --format for it; give one --format for each --output.`);
	const pairs = (formats.length === 0 ? ["table"] : formats).map((format, index) => ({
		format,
		path: outputs[index] ?? "-"
	}));
	for (const [index, { format, path }] of pairs.entries()) {
		const same = pairs.slice(0, index).find((other) => other.path === path);
		if (same !== void 0) {
			const place = path === "-" ? "standard output" : path;
			throw new UserError(`--format ${same.format} and --format ${format} would both be written to ${place}; give each an --output of its own.`);
		}
	}
	return pairs;
}
// src/gates/on-terminal.ts
const GATES = [
	manifestScanGate,
	imageScanGate,
	reportGate
];
async function runOnTerminal(name, raw, process) {
	const gate = GATES.find(({ spec }) => spec.name === name);
	if (gate === void 0) throw new Error(`there is no gate ${name}`);
	const { env, stdout, stderr: screen } = process;
	const { color, quiet, verbose } = gate.read(raw, "cli").common;
	const loudness = quiet ? "quiet" : verbose ? "verbose" : "normal";
	const common = {
		env,
		cwd: process.cwd(),
		screen,
		color,
		loudness
	};
	const { log } = terminalHost({
		...common,
		signal: new AbortController().signal
	});
	const ending = endInOrder(process, log, messageOf);
	for (const stream of [stdout, screen]) tolerateClosedPipe(stream, (error) => log.error(messageOf(error)));
	const host = terminalHost({
		...common,
		signal: ending.signal
	});
	try {
		return await runGate(gate, raw, terminalFront(host, stdout, color));
	} finally {
		ending.release();
	}
}
function terminalFront(host, stdout, color) {
	return {
		surface: "cli",
		host,
		pullRequest: (host.env["GITHUB_EVENT_NAME"] ?? "").startsWith("pull_request"),
		publishers: async (inputs, gate) => {
			const wanted = destinations(inputs.format ?? [], inputs.output ?? []);
			return [
				...wanted.filter(({ path }) => path !== "-").map(({ format, path }) => fileOf(format, resolve(host.cwd, path))),
				...kept(inputs, gate, host),
				...wanted.filter(({ path }) => path === "-").map((destination) => toStandardOutput(destination, host, stdout, color))
			];
		},
		end: async (ending, code) => end(ending, code, host)
	};
}
function kept({ out, id }, gate, { cwd }) {
	return out === void 0 ? [] : [evidence(resolve(cwd, out), gate, id)];
}
const DEFAULT_WIDTH = 100;
function toStandardOutput({ format }, { env }, stdout, color) {
	const name = "standard output";
	const page = {
		colour: usesColor(color, env, stdout),
		width: stdout.columns ?? DEFAULT_WIDTH
	};
	return {
		name,
		publish: async (report) => {
			const text = await render(format, report, page);
			await writeWhole(stdout, env["GITHUB_ACTIONS"] === "true" ? withoutCommands(format, text) : text);
			return {
				publisher: name,
				status: "published"
			};
		}
	};
}
function withoutCommands(format, text) {
	return format === "json" || format === "sarif" ? text.replaceAll("##[", String.raw`#\u0023[`) : neutraliseCommands(text);
}
function end(ending, code, { log }) {
	if ("broken" in ending) {
		log.error(ending.broken);
		return code;
	}
	const lost = ending.publications.some(({ status }) => status === "failed");
	log.info(verdictSentence(ending.report));
	return lost ? 2 : code;
}
export { runOnTerminal };
