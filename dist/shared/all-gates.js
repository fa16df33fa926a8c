import { inputsOrThrow, readInputs, runAllGates } from "./common.js";
import { runsOf } from "./all-gates-order.js";
import { loadConfiguration, loadGate, runGate } from "./running.js";
import { posix } from "node:path";
// src/gates/all-gates.ts
const VERDICTS = {
	0: "pass",
	1: "fail",
	2: "error"
};
function verdictOf({ code }) {
	return VERDICTS[code];
}
function worstOf(ended) {
	const codes = ended.map(({ code }) => code);
	return codes.length === 0 || codes.includes(2) ? 2 : codes.includes(1) ? 1 : 0;
}
async function runEveryGate(raw, place) {
	const { host, surface } = place;
	const inputs = inputsOrThrow(readInputs(runAllGates.inputs, raw, surface));
	const configuration = await loadConfiguration(inputs, host);
	const ended = [];
	for (const run of runsOf(configuration)) {
		host.signal.throwIfAborted();
		await place.begin?.();
		ended.push(await runOne(run, raw, configuration, place));
	}
	return ended;
}
async function runOne(run, raw, configuration, { frontOf }) {
	const gate = await loadGate(run.gate);
	const front = frontOf(gate);
	let last = { broken: "The run ended without a result." };
	const end = async (ending, code) => {
		last = ending;
		return front.end(ending, code);
	};
	const code = await runGate(gate, rawOf(run, raw), {
		...front,
		end,
		...configuration && { configuration }
	});
	return {
		name: run.id === void 0 ? run.gate : `${run.gate} (${run.id})`,
		ending: last,
		code
	};
}
function rawOf({ id, settings }, raw) {
	const folder = settings.get("working-directory")?.text;
	const common = raw.get("working-directory") ?? ".";
	return new Map([
		...raw,
		...id === void 0 ? [] : [["id", id]],
		...folder === void 0 ? [] : [["working-directory", posix.join(common, folder)]]
	]);
}
export { runEveryGate, verdictOf, worstOf };
