import { escapeCommandData, escapeCommandProperty, escapeLogText, messageOf } from "./common.js";
import { PlainProgress } from "./running.js";
import { stat } from "node:fs/promises";
// src/host/actions.ts
const SUMMARY_BYTES = 1048576;
function core() {
	return import("./core.js");
}
function actionsLog(write) {
	const command = (name) => (text) => write(`::${name}::${escapeCommandData(text)}\n`);
	return {
		info: (text) => write(`${escapeLogText(text)}\n`),
		warning: command("warning"),
		error: command("error"),
		debug: command("debug")
	};
}
function actionsHost({ env, cwd, signal, write }) {
	const log = actionsLog(write);
	const progress = new PlainProgress({
		write: (text) => log.info(text),
		now: () => performance.now()
	});
	return {
		env,
		cwd,
		log,
		signal,
		now: () => new Date(),
		show: (title, text) => write(group(title, escapeLogText(text))),
		progress: (scan, far) => progress.update(scan, far),
		endProgress: () => progress.clear(),
		annotate: (annotation) => write(annotationCommand(annotation)),
		mask: (secret) => write(secret === "" ? "" : `::add-mask::${encodeExactly(secret)}\n`),
		setOutput: async (name, value) => (await core()).setOutput(name, value),
		saveState: async (name, value) => (await core()).saveState(name, value),
		getState: (name) => env[`STATE_${name}`] ?? "",
		writeSummary: (markdown) => writeSummary(markdown, env)
	};
}
function encodeExactly(secret) {
	return secret.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}
function group(title, text) {
	return `::group::${escapeCommandData(title)}\n${text.replace(/\n?$/, "\n")}::endgroup::\n`;
}
const PROPERTY_NAMES = {
	title: "title",
	file: "file",
	startLine: "line",
	endLine: "endLine",
	startColumn: "col",
	endColumn: "endColumn"
};
function annotationCommand({ level, message, properties }) {
	return `::${level} ${Object.keys(PROPERTY_NAMES).flatMap((name) => {
		const value = properties[name];
		return value === void 0 ? [] : [`${PROPERTY_NAMES[name]}=${escapeCommandProperty(String(value))}`];
	}).join(",")}::${escapeCommandData(message)}\n`;
}
async function writeSummary(markdown, env) {
	const path = env["GITHUB_STEP_SUMMARY"] ?? "";
	if (path === "") throw new Error("GITHUB_STEP_SUMMARY is not set, so there is no job summary to write to.");
	const { size } = await stat(path).catch(() => ({ size: 0 }));
	if (size + Buffer.byteLength(markdown) > SUMMARY_BYTES) throw new Error(`The job summary has more than the ${SUMMARY_BYTES} bytes that GitHub shows of a step.`);
	try {
		await (await core()).summary.addRaw(markdown).write();
	} catch (error) {
		throw new Error(`The job summary could not be written: ${messageOf(error)}`, { cause: error });
	}
}
// src/gates/states.ts
const CHECK_STATE = "check-run";
const ENDING_STATE = "ending";
export { CHECK_STATE, ENDING_STATE, actionsHost, actionsLog };
