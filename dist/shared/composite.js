import { UserError, messageOf } from "./common.js";
import { folderOf } from "./running.js";
import { dirname, join } from "node:path";
import { mkdir, readFile, writeFile } from "node:fs/promises";
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
export { takeCompositeInputs, takeCompositeState };
