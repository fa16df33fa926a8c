import { ScanError } from "./common.js";
import { withoutSecrets } from "./redaction.js";
// src/gates/cluster/last-words.ts
const SEARCHED = 2e3;
const SHOWN = 300;
async function lastWords(log) {
	const line = lastLine(await log().catch(withoutLog));
	return line === "" ? "" : `: ${withoutSecrets(line.slice(0, SEARCHED)).slice(0, SHOWN)}`;
}
function lastLine(log) {
	return log.trim().split("\n").at(-1)?.trim() ?? "";
}
function withoutLog(error) {
	if (error instanceof ScanError) return `its log cannot be read: ${error.message}`;
	throw error;
}
export { lastWords };
