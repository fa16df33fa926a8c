import { SEVERITIES, messageOf, runAllGates } from "../shared/common.js";
import { verdictSentence } from "../shared/judging.js";
import { runEveryGate, verdictOf, worstOf } from "../shared/all-gates.js";
import { actionsFront, asStep, temporary } from "../shared/on-actions.js";
import { ENDING_STATE } from "../shared/states.js";
import { leave } from "../shared/running.js";
import { join } from "node:path";
// src/gates/all-gates-on-actions.ts
function runAllOnActions(process) {
	return asStep(runAllGates.inputs, process, async (step) => {
		try {
			return await endAll(step, await runEveryGate(step.raw, {
				host: step.host,
				surface: "action",
				frontOf: (gate) => ({
					...actionsFront(gate, step.host, step.write),
					end: (...how) => endOne(step, ...how)
				}),
				begin: () => step.host.saveState(ENDING_STATE, "running")
			}));
		} catch (error) {
			await step.host.setOutput("verdict", "error");
			step.host.log.error(messageOf(error));
			return 2;
		}
	});
}
async function endOne({ host }, ...[ending, code]) {
	if ("broken" in ending) {
		host.log.error(ending.broken);
		return code;
	}
	if (ending.publications.some(({ publisher, status }) => publisher === "check run" && status === "published")) await host.saveState(ENDING_STATE, "published");
	if (code !== 0) host.log.error(`${ending.report.gate}: ${verdictSentence(ending.report)}`);
	return code;
}
async function endAll({ host }, ended) {
	const code = worstOf(ended);
	for (const [name, value] of Object.entries(outputsOf(ended, join(temporary(host), "gatehouse")))) await host.setOutput(name, value);
	for (const one of ended) host.log.info(`${verdictOf(one).padEnd(5)}  ${one.name}`);
	return code;
}
function outputsOf(ended, reports) {
	const summaries = ended.flatMap(({ ending }) => "report" in ending ? [ending.report.summary] : []);
	const sum = (count) => String(summaries.reduce((total, summary) => total + count(summary), 0));
	const open = Object.fromEntries(SEVERITIES.map((severity) => [severity, sum((one) => one.open[severity])]));
	return {
		verdict: verdictOf({ code: worstOf(ended) }),
		verdicts: JSON.stringify(Object.fromEntries(ended.map((one) => [one.name, verdictOf(one)]))),
		...open,
		findings: sum(({ findings }) => findings),
		suppressed: sum(({ suppressed }) => suppressed),
		new: sum((summary) => summary.new),
		reports
	};
}
// src/actions/all.ts
leave(process, await runAllOnActions(process));
export {};
