import { UserError, VERSION, escapeTerminalLine, explainInputs, inputsOrThrow, matches, messageOf, nearest, readInputs } from "./common.js";
import { explainer, renderExplanation } from "./explanation.js";
import { logOf, read, replay, replayDifferences } from "./replay.js";
import { headline, whereOf } from "./judging.js";
import { writeSafely } from "./running.js";
import { resolve } from "node:path";
// src/policy/explain/find.ts
function findFindings(findings, wanted) {
	const text = wanted.trim().toLowerCase();
	const byFingerprint = /^[0-9a-f]{4,32}$/.test(text) ? findings.filter(({ fingerprint }) => fingerprint.startsWith(text)) : [];
	return byFingerprint.length > 0 ? byFingerprint : findings.filter((finding) => namesOf(finding).some((name) => name.toLowerCase() === text));
}
function nearestName(findings, wanted) {
	return nearest(wanted, [...new Set(findings.flatMap(namesOf))].slice(0, MOST));
}
const MOST = 5e3;
function namesOf({ id, aliases, advisories, sightings }) {
	return [
		id,
		...aliases,
		...advisories,
		...sightings.map(({ ruleId }) => ruleId)
	];
}
// src/gates/explain.ts
async function runExplain({ finding, raw, cwd }, process) {
	const log = logOf(process);
	try {
		const { report: file, format } = inputsOrThrow(readInputs(explainInputs, raw, "cli"));
		if (file === void 0) throw new UserError("--report: name the report that the finding is in, as in --report report.json.");
		const report = await read({
			path: resolve(cwd, file),
			file
		});
		const recorded = replay(report, matches);
		for (const sentence of replayDifferences(report, recorded, VERSION)) log.warning(`${file}: ${sentence}`);
		const found = meant(recorded, finding, file);
		const text = format === "json" ? jsonOf(found, recorded) : textOf(found, recorded);
		await writeSafely(process.stdout, format === "json" ? "json" : "table", text, process.env);
		return 0;
	} catch (error) {
		log.error(messageOf(error));
		return 2;
	}
}
function meant({ findings }, wanted, file) {
	const found = findFindings(findings, wanted);
	if (found.length === 0) {
		const near = nearestName(findings, wanted);
		const hint = near === void 0 ? "." : `; did you mean ${near}?`;
		throw new UserError(`There is no finding ${JSON.stringify(wanted.slice(0, 120))} in ${file}${hint}`);
	}
	return found;
}
const EXPLAINED_AT_ONCE = 3;
function textOf(found, report) {
	if (found.length <= EXPLAINED_AT_ONCE) {
		const explain = explainer(report, matches);
		return found.map((finding) => renderExplanation(explain(finding))).join("\n\n");
	}
	const lines = found.map((finding) => {
		const words = `${finding.severity} ${headline(finding)}, ${whereOf(finding, finding.target)}, by ${finding.decision?.rule ?? "no rule"}`;
		return `  ${finding.fingerprint.slice(0, 12)}  ${escapeTerminalLine(words)}`;
	});
	return `${found.length} findings are meant; name one by its fingerprint:\n${lines.join("\n")}\n`;
}
function jsonOf(found, report) {
	const explain = explainer(report, matches);
	return `${JSON.stringify({ explanations: found.map(explain) }, void 0, 2)}\n`;
}
export { runExplain };
