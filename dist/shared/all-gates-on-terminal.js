import { messageOf, readInputs, runAllGates } from "./common.js";
import { runEveryGate, verdictOf, worstOf } from "./all-gates.js";
import { onTerminal, terminalFront } from "./on-terminal2.js";
// src/gates/all-gates-on-terminal.ts
function runAllOnTerminal(raw, process) {
	const { inputs } = readInputs(runAllGates.inputs, raw, "cli");
	return onTerminal(inputs, process, async (host) => {
		try {
			const frontOf = () => terminalFront(host, process.stdout, inputs.color);
			const ended = await runEveryGate(raw, {
				host,
				surface: "cli",
				frontOf
			});
			for (const one of ended) host.log.info(`${verdictOf(one).padEnd(5)}  ${one.name}`);
			return worstOf(ended);
		} catch (error) {
			host.log.error(messageOf(error));
			return 2;
		}
	});
}
export { runAllOnTerminal };
