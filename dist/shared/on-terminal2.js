import { messageOf } from "./common.js";
import { endInOrder, evidence, fileOf, graceIn, isAboutChange, loadGate, runGate, terminalHost, tolerateClosedPipe } from "./running.js";
import { destinations, toStandardOutput } from "./standard-output.js";
import { resolve } from "node:path";
// src/gates/on-terminal.ts
async function runOnTerminal(name, raw, process) {
	const gate = await loadGate(name);
	const { common } = gate.read(raw, "cli");
	return onTerminal(common, process, (host) => runGate(gate, raw, terminalFront(host, process.stdout, common.color)));
}
async function onTerminal({ color, quiet, verbose }, process, run) {
	const { env, stdout, stderr: screen } = process;
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
	const ending = endInOrder(process, log, messageOf, graceIn(env));
	for (const stream of [stdout, screen]) tolerateClosedPipe(stream, (error) => log.error(messageOf(error)));
	const host = terminalHost({
		...common,
		signal: ending.signal
	});
	try {
		return await run(host);
	} finally {
		ending.release();
	}
}
function terminalFront(host, stdout, color) {
	return {
		surface: "cli",
		host,
		pullRequest: isAboutChange(host.env),
		publishers: async (inputs, gate) => {
			const wanted = destinations(inputs.format ?? [], inputs.output ?? []);
			return [
				...wanted.filter(({ path }) => path !== "-").map(({ format, path }) => fileOf(format, resolve(host.cwd, path))),
				...kept(inputs, gate, host),
				...wanted.filter(({ path }) => path === "-").map(({ format }) => toStandardOutput(format, {
					env: host.env,
					stdout
				}, color))
			];
		},
		end: (ending, code) => end(ending, code, host)
	};
}
function kept({ out, id }, gate, { cwd }) {
	return out === void 0 ? [] : [evidence(resolve(cwd, out), gate, id)];
}
async function end(ending, code, { log }) {
	if ("broken" in ending) {
		log.error(ending.broken);
		return code;
	}
	const lost = ending.publications.some(({ status }) => status === "failed");
	const { verdictSentence } = await import("./judging2.js");
	log.info(verdictSentence(ending.report));
	return lost ? 2 : code;
}
export { onTerminal, runOnTerminal, terminalFront };
