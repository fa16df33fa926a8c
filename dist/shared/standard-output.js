import { UserError, neutraliseCommands } from "./common.js";
import { render, usesColor, writeWhole } from "./running.js";
function destinations(formats, outputs) {
	const lone = outputs[Math.max(formats.length, 1)];
	if (lone !== void 0) throw new UserError(`--output ${lone}: there is no --format for it; give one --format for each --output.`);
	const pairs = (formats.length === 0 ? ["table"] : formats).map((format, index) => ({
		format,
		path: outputs[index] ?? "-"
	}));
	for (const [index, { format, path }] of pairs.entries()) {
		const same = pairs.slice(0, index).find((other) => other.path === path);
		if (same !== void 0) {
			const place = path === "-" ? "standard output" : path;
			throw new UserError(`--format ${same.format} and --format ${format} would both be written to ${place}; give each an --output of its own.`);
		}
	}
	return pairs;
}
// src/gates/standard-output.ts
const DEFAULT_WIDTH = 100;
function toStandardOutput(format, { env, stdout }, color) {
	const name = "standard output";
	const page = {
		colour: usesColor(color, env, stdout),
		width: stdout.columns ?? DEFAULT_WIDTH
	};
	return {
		name,
		publish: async (report) => {
			await writeSafely(stdout, format, await render(format, report, page), env);
			return {
				publisher: name,
				status: "published"
			};
		}
	};
}
async function writeSafely(stdout, format, text, env) {
	await writeWhole(stdout, env["GITHUB_ACTIONS"] === "true" ? withoutCommands(format, text) : text);
}
function withoutCommands(format, text) {
	return format === "json" || format === "sarif" ? text.replaceAll("##[", String.raw`#\u0023[`) : neutraliseCommands(text);
}
export { destinations, toStandardOutput, writeSafely };
