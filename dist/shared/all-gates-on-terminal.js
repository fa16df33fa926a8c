import { Zn as runAllGates, dn as readInputs, pr as messageOf } from "./common.js";
import { i as worstOf, n as runEveryGate, r as verdictOf } from "./all-gates.js";
import { r as terminalFront, t as onTerminal } from "./on-terminal2.js";
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
