import { UserError } from "./common.js";
import { clusterReports, parseRawReport } from "./report-inputs.js";
import { basename, extname, resolve } from "node:path";
// src/gates/cluster/report-scans.ts
function clusterReportScans(inputs, folder) {
	const reports = inputs.map(parseRawReport);
	const ids = new Set();
	return reports.map((raw) => {
		const { name, report } = knownOf(raw);
		const target = {
			kind: "cluster",
			name: basename(raw.path, extname(raw.path))
		};
		const id = `${name}@${target.name}`;
		if (ids.has(id)) throw new UserError(`input: two reports would be called ${id}: give the files different names.`);
		ids.add(id);
		return {
			scanner: name,
			version: "unknown",
			target,
			run: async (context) => {
				const { readFormat } = await import("./report-inputs2.js");
				const { result, version } = await readFormat(report, resolve(folder, raw.path), "cluster");
				context.learn({
					...version !== void 0 && { version },
					install: {
						source: "path",
						verified: "none"
					}
				});
				return result;
			}
		};
	});
}
function knownOf({ scanner, path }) {
	const known = clusterReports.find(({ name }) => name === scanner?.name);
	if (known === void 0) {
		const names = clusterReports.map(({ name }) => name).join(", ");
		throw new UserError(`input: "${path}" does not say that it is of a scanner of clusters: write SCANNER=FILE, with one of ${names}; other reports are for the gates of what they are about.`);
	}
	return known;
}
export { clusterReportScans };
