import { writeAtomically } from "./files.js";
import { join } from "node:path";
// src/gates/formats.ts
const PLAIN_PAGE = {
	colour: false,
	width: 100
};
async function render(format, report, page = PLAIN_PAGE) {
	const { formats } = await import("./formats.js");
	return formats[format].render(report, page);
}
async function renderParts(format, report) {
	const { formats } = await import("./formats.js");
	const renderer = formats[format];
	return renderer.parts?.(report) ?? [renderer.render(report, PLAIN_PAGE)];
}
const FORMAT_FILES = {
	table: "report.txt",
	json: "report.json",
	sarif: "report.sarif",
	markdown: "report.md",
	html: "report.html",
	junit: "report.xml"
};
// src/gates/report-files.ts
function fileOf(format, path) {
	return {
		name: path,
		required: true,
		publish: async (report) => {
			await writeAtomically(path, await renderParts(format, report));
			const mistake = format === "json" ? await misfit(report) : void 0;
			return mistake === void 0 ? {
				publisher: path,
				status: "published"
			} : {
				publisher: path,
				status: "failed",
				message: mistake
			};
		}
	};
}
async function misfit(report) {
	const { checkReport } = await import("./report-check.js");
	const checked = checkReport(report);
	if (checked.ok) return;
	const [{ path, message } = {
		path: "",
		message: ""
	}] = checked.mismatches;
	return `the report does not fit its own schema (${path} ${message}); this is a mistake of Gatehouse, please report it with the file`;
}
function folderOf(gate, id = "") {
	return id === "" ? gate : `${gate}-${id}`;
}
function evidence(dir, gate, id = "") {
	return {
		name: "out",
		required: true,
		publish: async (report) => {
			const folder = join(dir, "compliance", report.judgedAt.slice(0, 10), folderOf(gate, id));
			await writeAtomically(join(folder, "report.txt"), await renderParts("table", report));
			return fileOf("json", join(folder, FORMAT_FILES.json)).publish(report);
		}
	};
}
export { FORMAT_FILES, evidence, fileOf, folderOf, render };
