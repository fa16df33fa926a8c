import { i as messageOf, r as UserError } from "./errors.js";
import { r as commonInputs, t as gateOutputs } from "./outputs.js";
import { r as folderOf } from "./report-files.js";
import { dirname, join } from "node:path";
import { mkdir, readFile, writeFile } from "node:fs/promises";
const pipeline = {
	name: "pipeline",
	title: "Gatehouse pipeline",
	summary: "Run the chosen gates in order and publish one merged report",
	description: "Runs the chosen gates in order, publishes one merged report whatever happens, keeps it as an artifact and attests it.",
	branding: {
		icon: "shield",
		color: "blue"
	},
	inputs: {
		gates: {
			type: "list",
			group: "What to scan",
			valueName: "gates",
			description: "Which gates to run, in this order, as gate or gate:id. Without it: every run that the configuration file has, source before images before clusters.",
			examples: ["manifest-scan", "image-scan:web"]
		},
		...commonInputs
	},
	outputs: gateOutputs,
	examples: []
};
// src/gates/composite.ts
async function takeCompositeInputs(env, names) {
	const inputs = parse(env["INPUTS"] ?? "");
	for (const name of Object.keys(env).filter((each) => each.startsWith("INPUT_"))) delete env[name];
	for (const [name, value] of Object.entries(inputs).filter(([each]) => names.includes(each))) env[`INPUT_${name.toUpperCase()}`] = value;
	delete env["INPUTS"];
	env["GITHUB_STATE"] = statePath(env);
	await mkdir(dirname(statePath(env)), { recursive: true });
	await writeFile(statePath(env), "", { flag: "a" });
}
function parse(text) {
	try {
		const value = JSON.parse(text);
		if (typeof value === "object" && value !== null) {
			const texts = Object.entries(value).flatMap(([name, one]) => typeof one === "string" ? [[name, one]] : []);
			return Object.fromEntries(texts);
		}
	} catch (error) {
		throw new UserError(`INPUTS is not the JSON of the action's inputs: ${messageOf(error)}`, { cause: error });
	}
	throw new UserError("INPUTS is not the JSON of the action's inputs: it is no object.");
}
function statePath(env) {
	return join(env["RUNNER_TEMP"] ?? ".", "gatehouse", `${folderOf("pipeline", env["INPUT_ID"])}.state`);
}
async function takeCompositeState(env) {
	const text = await readFile(statePath(env), "utf8");
	for (const { groups } of text.matchAll(/^(?<name>[^\n<]+)<<(?<end>[^\n]+)\n(?<value>[^]*?)\n\k<end>$/gm)) env[`STATE_${groups?.["name"] ?? ""}`] = groups?.["value"] ?? "";
}
export { takeCompositeState as n, pipeline as r, takeCompositeInputs as t };
