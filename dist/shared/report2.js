import { t as TARGET_KINDS } from "./scan.js";
import { r as commonInputs, t as gateOutputs } from "./outputs.js";
import { t as controlInputs } from "./control-inputs.js";
import { t as imagePolicyInputs } from "./image-policy.js";
import { r as UserError } from "./errors.js";
// src/config/expectation.ts
const MAX_REPORTS = 1e3;
function parseExpectation(text) {
	if (/^\d{1,9}$/.test(text)) {
		const count = Number(text);
		if (count < 1 || count > MAX_REPORTS) throw new UserError(`"${text}" is not a number of reports from 1 to ${MAX_REPORTS}.`);
		return { count };
	}
	const ids = text.split(/[,\n]/).flatMap((id) => id.trim() === "" ? [] : [id.trim()]);
	const wrong = ids.find((id) => !/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id));
	const twice = ids.find((id, index) => ids.indexOf(id) !== index);
	if (wrong !== void 0 || ids.length === 0) throw new UserError(`${JSON.stringify((wrong ?? text).slice(0, 80))} is neither a number of reports nor the id of a run, as in 8 or shard-1-of-2,shard-2-of-2.`);
	if (twice !== void 0) throw new UserError(`"${twice}" is named twice; each run is expected once.`);
	return { ids };
}
const report = {
	name: "report",
	title: "Gatehouse report",
	summary: "Merge reports made elsewhere and judge them together",
	description: "Merges the reports of a matrix, and reports that scanners wrote elsewhere, into one, judges them again, and says whether the change may pass.",
	branding: {
		icon: "shield",
		color: "blue"
	},
	scansCheckout: false,
	positional: "reports",
	inputs: {
		reports: {
			type: "list",
			group: "What to scan",
			valueName: "paths",
			description: "Reports of Gatehouse to merge, as the jobs of a matrix leave them: files, and folders in which every .json file is taken.",
			examples: ["shards"]
		},
		input: {
			type: "list",
			group: "What to scan",
			valueName: "reports",
			description: "Reports that a scanner wrote elsewhere, as in trivy=trivy.json. Without the name of the scanner it is told from the content.",
			examples: ["trivy=trivy.json"]
		},
		target: {
			type: "string",
			group: "What to scan",
			valueName: "name",
			description: "What the reports of input are about, where they shall not be asked themselves.",
			examples: ["registry.example/shop/web:1.4"]
		},
		"target-kind": {
			type: "choice",
			values: TARGET_KINDS,
			default: "image",
			group: "What to scan",
			valueName: "kind",
			description: "What kind of target the reports of input are about."
		},
		expect: {
			type: "string",
			check: parseExpectation,
			group: "What to scan",
			valueName: "shards",
			description: "How many reports there must be, or the ids of their runs. One that is missing, given twice or not expected is an error that names it. Ids such as shard-1-of-8 say themselves how many there are.",
			examples: ["8"]
		},
		"made-in": {
			type: "choice",
			values: ["auto", "this-run"],
			default: "auto",
			group: "What to scan",
			description: "Who vouches for the reports. In a workflow_run that a pull request started they are its author’s word: they may fail, and never pass. this-run: every report was made by a job of this very workflow run, which the base branch controls."
		},
		...imagePolicyInputs,
		...controlInputs,
		...commonInputs
	},
	outputs: gateOutputs,
	examples: [{
		command: "gatehouse report shards/ --expect 8 --fail-on high",
		says: "Merge the reports of a matrix of eight jobs"
	}, {
		command: "gatehouse report --input trivy=trivy.json --input grype=grype.json --target shop/web:1.4",
		says: "Judge what two scanners said of one image"
	}]
};
export { parseExpectation as n, report as t };
