import { UserError, escapeTerminal, neutraliseCommands } from "./common.js";
import { LiveProgress, PlainProgress } from "./progress.js";
import { render } from "./report-files.js";
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
// src/gates/standard-output.ts
const DEFAULT_WIDTH = 100;
function toStandardOutput(format, { env, stdout }, color) {
	const name = "standard output";
	const page = {
		colour: usesColor(color, env, stdout),
		width: stdout.columns ?? DEFAULT_WIDTH
	};
	return {
		name,
		publish: async (report) => {
			await writeSafely(stdout, format, await render(format, report, page), env);
			return {
				publisher: name,
				status: "published"
			};
		}
	};
}
async function writeSafely(stdout, format, text, env) {
	await writeWhole(stdout, env["GITHUB_ACTIONS"] === "true" ? withoutCommands(format, text) : text);
}
function withoutCommands(format, text) {
	return format === "json" || format === "sarif" ? text.replaceAll("##[", String.raw`#\u0023[`) : neutraliseCommands(text);
}
export { destinations, terminalHost, toStandardOutput, tolerateClosedPipe, writeSafely };
