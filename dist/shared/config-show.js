import { GATES, UserError, acceptedGapsOf, allAcceptedGaps, existsIn, settingsOf } from "./common.js";
import { readFrom, resolveOnDisk } from "./running.js";
// src/cli/config-show.ts
async function readHere(file, process) {
	const source = await resolveOnDisk(process.cwd(), file);
	const found = await readFrom(source, { now: () => new Date() });
	if (found === void 0) throw new UserError(`There is no ${file ?? ".github/gatehouse.yml"} here; gatehouse init writes one.`);
	return found.config;
}
async function checkConfig(file, process) {
	const config = await readHere(file, process);
	const { name, runs, exceptions, notices } = config;
	const gaps = allAcceptedGaps(config).length;
	const accepted = gaps === 0 ? "" : `, ${count(gaps, "accepted gap")}`;
	return {
		code: 0,
		text: `${name} is right: ${`${count(runs.length, "run")} of gates, ${count(exceptions.length, "exception")}${accepted}`}.\n`,
		warnings: notices
	};
}
function count(number, what) {
	return `${number} ${what}${number === 1 ? "" : "s"}`;
}
async function showConfig(file, { format }, process) {
	const config = await readHere(file, process);
	const runs = config.runs.map((run) => ({
		gate: run.gate,
		...run.id && { id: run.id },
		inputs: valuesOf(config, run)
	}));
	const { exceptions, policy } = config;
	if (format === "json") {
		const shown = {
			file: config.name,
			policy: policy?.parts ?? {},
			exceptions,
			runs
		};
		return {
			code: 0,
			text: `${JSON.stringify(shown, void 0, 2)}\n`
		};
	}
	const parts = Object.entries(policy?.parts ?? {}).map(([name, value]) => `  ${name}  ${JSON.stringify(value)}`);
	const tables = runs.map(({ gate, id, inputs }) => {
		const width = Math.max(...inputs.map(({ name }) => name.length));
		const lines = inputs.map(({ name, value, from, accepted = [] }) => `  ${name.padEnd(width)}  ${value.replaceAll("\n", ", ")}  (${[from, ...accepted.map(termsOf)].join("; ")})`);
		return [`${gate}${id === void 0 ? "" : ` (${id})`}`, ...lines].join("\n");
	});
	return {
		code: 0,
		text: `${[[`${config.name}: ${count(exceptions.length, "exception")}`, ...parts.length === 0 ? [] : ["policy", ...parts]].join("\n"), ...tables].join("\n\n")}\n`
	};
}
function termsOf({ gap, reason, expires }) {
	return `${gap} until ${expires}: ${reason.replaceAll(/\s+/g, " ")}`;
}
function valuesOf(config, run) {
	const settings = settingsOf(config, run);
	const gaps = acceptedGapsOf(config, settings);
	const accepted = gaps.length === 0 ? {} : { accepted: gaps };
	const inputs = GATES.find(({ name }) => name === run.gate)?.inputs ?? {};
	return Object.entries(inputs).flatMap(([name, spec]) => {
		const setting = settings.get(name);
		const value = setting?.text ?? spec.default;
		const from = setting === void 0 ? "default" : `line ${setting.line}`;
		const terms = name === "allow-gaps" ? accepted : {};
		return value === void 0 || !existsIn("action", spec) ? [] : [{
			name,
			value,
			from,
			...terms
		}];
	});
}
export { checkConfig, showConfig };
