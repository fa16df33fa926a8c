import { digestOf, filesOf, writeBaseline } from "./folder2.js";
import { UserError } from "./common.js";
import { refusalOf } from "./bases-refusal2.js";
import { storeOf } from "./bases-store.js";
import { folderOf } from "./running.js";
import { join, resolve } from "node:path";
import { stat } from "node:fs/promises";
// src/compare/make-baseline.ts
function baselineOf(report, inventories, commit = report.commit) {
	const { gate, id, judgedAt, scans, findings, inputs, verdict } = report;
	const lost = scans.find(({ status }) => status === "failed");
	if (verdict === "error" || lost !== void 0) throw new UserError(`A run that ended with an error makes no baseline${lost === void 0 ? "" : ` (${lost.id} failed)`}: mend what the report says, and run again.`);
	const limited = scans.find(({ limitedTo }) => limitedTo !== void 0);
	if (limited !== void 0) throw new UserError(`A run that looked only at what a change can affect makes no baseline (${limited.id}): lint with full: true.`);
	return {
		schemaVersion: "1",
		gate,
		id,
		madeAt: judgedAt,
		gatehouse: inputs.gatehouse,
		...commit !== void 0 && { commit },
		scans: scans.map(scanOf),
		inventories,
		findings: findings.filter(({ status }) => status !== "gone").map((finding) => findingOf(finding, judgedAt))
	};
}
function scanOf({ controls: _controls, access: _access, notices: _notices, scores: _scores, ...scan }) {
	return {
		...scan,
		controls: []
	};
}
const IN_GRACE = "In grace until ";
function findingOf(finding, judgedAt) {
	const { remediation: _remediation, patch: _patch, diff: _diff, cause, causeReason, decision, ...kept } = finding;
	const waits = cause !== void 0 && decision?.reason?.startsWith(IN_GRACE) === true;
	return {
		...kept,
		references: [],
		firstSeen: finding.firstSeen ?? judgedAt,
		...waits && {
			cause,
			...causeReason !== void 0 && { causeReason }
		},
		sightings: kept.sightings.map(({ message: _message, severityReason: _reason, cause: _cause, ...sighting }) => sighting)
	};
}
// src/gates/bases-keep.ts
const NONE = { baseline: "" };
async function keepBaseline(request, report) {
	const { standpoint, site } = request;
	const { log } = site.host;
	const { makes } = standpoint.branches;
	const { place } = standpoint;
	if (makes === void 0 || place.kind === "none" || place.kind === "auto") return NONE;
	if (report.verdict === "error") {
		log.info(`No baseline of ${makes} was made, since the run ended with an error.`);
		return NONE;
	}
	const { inventories, files } = await inventoriesOf(request, report);
	const baseline = baselineOf(report, inventories);
	const folder = await folderFor(request);
	await writeBaseline(folder, baseline, files);
	if (place.kind === "file" || place.kind === "artifact") {
		log.info(`The baseline of ${makes} was written to ${folder}.`);
		return { baseline: folder };
	}
	const store = await storeOf({
		...request,
		branch: makes
	});
	try {
		const where = await store?.keep?.(folder, filesOf(baseline));
		log.info(`The baseline of ${makes} was kept: ${where ?? folder}.`);
	} catch (error) {
		log.warning(`The baseline of ${makes} could not be kept: ${refusalOf(error, store?.permissions?.keep)}`);
	}
	return NONE;
}
async function folderFor({ standpoint, site, gate, id, folder }) {
	const { place } = standpoint;
	if (place.kind === "file") return resolve(site.root, site.folder, place.path);
	const { env, cwd } = site.host;
	return place.kind === "artifact" ? join(env["RUNNER_TEMP"] ?? join(cwd, ".gatehouse"), "gatehouse", folderOf(gate, id), "baseline") : join(await folder(), "made");
}
async function inventoriesOf({ work }, { scans }) {
	const inventories = [];
	const files = new Map();
	for (const scan of work.kind === "images" ? scans : []) {
		const path = work.kind === "images" ? await work.inventoryOf(scan) : void 0;
		const found = path === void 0 ? void 0 : await stat(path).catch(() => void 0);
		if (path !== void 0 && found?.isFile() === true) {
			const file = `sbom/${inventories.length + 1}.cdx.json`;
			const { name, digest } = scan.target;
			const of = {
				scanner: scan.scanner,
				target: name,
				...digest !== void 0 && { targetDigest: digest }
			};
			inventories.push({
				...of,
				file,
				sha256: await digestOf(path)
			});
			files.set(file, path);
		}
	}
	return {
		inventories,
		files
	};
}
export { keepBaseline };
