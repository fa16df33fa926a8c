import { t as SEVERITIES } from "./severity.js";
import { r as commonInputs, t as gateOutputs } from "./outputs.js";
// src/config/run.ts
const { id: _id, format: _format, output: _output, ...inputs } = commonInputs;
const runAllGates = {
	name: "run",
	title: "Gatehouse",
	summary: "Run every gate that the configuration file has",
	description: "Security gates for pull requests: runs every gate that .github/gatehouse.yml configures, each with a check of its own.",
	branding: {
		icon: "shield",
		color: "blue"
	},
	inputs,
	outputs: {
		verdict: { description: "The worst verdict of all runs: pass, fail or error. error: could not scan." },
		verdicts: { description: "The verdict of each run as a JSON object, as in {\"image-scan (web)\":\"pass\"}." },
		...Object.fromEntries(SEVERITIES.map((severity) => [severity, gateOutputs[severity]])),
		findings: gateOutputs.findings,
		suppressed: gateOutputs.suppressed,
		new: gateOutputs.new,
		reports: { description: "The folder with a folder of reports for each run." }
	},
	examples: [{
		command: "gatehouse run",
		says: "Run what .github/gatehouse.yml configures"
	}, {
		command: "gatehouse run --config ci/gates.yml --out evidence",
		says: "Another file, and keep the reports"
	}]
};
export { runAllGates as t };
