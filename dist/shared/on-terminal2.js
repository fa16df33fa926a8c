import { messageOf } from "./common.js";
import { destinations, endInOrder, evidence, fileOf, folderOf, graceIn, isAboutChange, loadGate, runGate, terminalHost, toStandardOutput, tolerateClosedPipe } from "./running.js";
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
	const over = new AbortController();
	return {
		surface: "cli",
		host,
		pullRequest: isAboutChange(host.env),
		publishers: async (inputs, gate) => {
			const wanted = destinations(inputs.format ?? [], inputs.output ?? []);
			const written = [...wanted.filter(({ path }) => path !== "-").map(({ format, path }) => fileOf(format, resolve(host.cwd, path), host.log)), ...kept(inputs, gate, host)];
			abandonOnAbort(written, host.signal, over.signal);
			return [...written, ...wanted.filter(({ path }) => path === "-").map(({ format }) => toStandardOutput(format, {
				env: host.env,
				stdout
			}, color))];
		},
		end: (ending, code) => {
			over.abort();
			return end(ending, code, host);
		}
	};
}
function abandonOnAbort(publishers, signal, over) {
	const abandon = () => {
		for (const publisher of publishers) publisher.abandon?.({
			kind: "cancelled",
			reason: messageOf(signal.reason)
		});
	};
	signal.addEventListener("abort", abandon, {
		once: true,
		signal: over
	});
}
function kept({ out, id }, gate, host) {
	return out === void 0 ? [] : [evidence(resolve(host.cwd, out), folderOf(gate, id), host)];
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
