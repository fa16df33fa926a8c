import { ScanError, messageOf } from "./common.js";
import { filesOf } from "./code-reading.js";
import { readReport } from "./report-format.js";
import { BrokenStep, runStep } from "./process-scan.js";
import { withScratch } from "./scratch.js";
import { sourceText } from "./source-text.js";
import { isEmptyZip } from "./zip.js";
import { textsOf } from "./files2.js";
import { NOTHING } from "./nothing.js";
import { join, posix, relative, sep } from "node:path";
import { readdir, stat } from "node:fs/promises";
import { createReadStream } from "node:fs";
// src/gates/lint/database.ts
async function assertRecords(database, { archives }) {
	if (archives === void 0) return;
	const above = join(database, archives.above);
	const parts = await readdir(above).catch(() => []);
	for (const part of parts) {
		const archive = join(above, part, archives.name);
		if (await isEmptyZip(archive)) throw new ScanError(`the database that db-mirror names holds no record of ${part}: fetch ${archive} again`);
	}
}
// src/gates/lint/scan.ts
async function scanSource(scan, ports) {
	return withScratch(scan.workDir, async (scratch) => {
		const steps = await planOf(scan, scratch);
		const deadline = performance.now() + scan.timeoutMs;
		const parts = [];
		const broken = [];
		for (const step of steps) try {
			parts.push(await runOne(step, scan, scratch, deadline, ports));
		} catch (error) {
			broken.push({
				step,
				error
			});
		}
		const [first] = broken;
		if (first !== void 0 && parts.every(({ coverage }) => coverage.examined === 0)) throw first.error;
		return together(parts, broken.map(({ step, error }) => ({
			what: step.what,
			reason: messageOf(error)
		})), scan);
	});
}
async function planOf({ program, tree, all, ...scan }, scratch) {
	const { scanner, version } = program;
	const { cache, timeoutMs, configFile, database, limited = false, partsOnly = false } = scan;
	if (database !== void 0) await assertRecords(database, scanner);
	const files = scanner.reads === void 0 ? tree.files : all;
	const texts = await textsOf(tree.folder, scanner.reads?.(all) ?? []);
	const selected = limited ? {
		selected: tree.files,
		partsOnly
	} : {};
	const request = {
		...tree,
		files,
		suited: tree.files,
		all,
		...selected,
		scratch,
		cache,
		version,
		timeoutMs,
		texts
	};
	return scanner.plan({
		...request,
		...configFile !== void 0 && { configFile },
		...database !== void 0 && { database }
	});
}
async function runOne(step, { program, tree, env, maxBytes }, scratch, deadline, ports) {
	const timeoutMs = Math.ceil(deadline - performance.now());
	const stepWithEnv = {
		...step,
		env: {
			...env,
			...step.env
		}
	};
	const completed = step.nothing === void 0 ? step.completed : [...step.completed, step.nothing];
	const request = {
		program,
		step: {
			...stepWithEnv,
			completed
		},
		scratch,
		cwd: step.cwd,
		timeoutMs,
		maxBytes
	};
	const { stdout, stderr, exitCode } = await runStep(request, ports).catch((error) => {
		throw explained(error, program.scanner);
	});
	if (step.nothing !== void 0 && exitCode === step.nothing) return {
		...NOTHING,
		notices: [`${program.scanner.name} finds nothing to look at in ${step.what}`]
	};
	const source = {
		root: tree.root,
		cwd: step.cwd,
		text: sourceText(tree.root)
	};
	const { result } = await readReport(program.scanner.report, await outputOf(step, stdout), {
		targetKind: "source",
		source
	});
	const remarks = program.scanner.remarks?.(stderr, step.what) ?? [];
	return {
		...result,
		notices: [...result.notices, ...remarks]
	};
}
function explained(error, scanner) {
	const sentence = error instanceof BrokenStep ? scanner.complaint?.(error.said) : void 0;
	return sentence === void 0 ? error : new ScanError(sentence);
}
async function outputOf({ report }, stdout) {
	if (report === "stdout") return chunksOf(stdout);
	const written = await stat(report.file).catch(() => void 0);
	if (written === void 0 || written.size === 0) throw new ScanError("it came to its end without writing its report");
	return createReadStream(report.file);
}
async function* chunksOf(text) {
	yield Buffer.from(text, "utf8");
}
function together(parts, broken, { tree, all }) {
	const below = relative(tree.root, tree.folder).split(sep).join("/");
	const named = (file) => below === "" ? file : `${below}/${file}`;
	const known = new Set(all.map(named));
	const seen = parts.flatMap(({ observations }) => observations);
	const kept = seen.filter((observation) => isIn(known, observation));
	const gaps = [...parts.flatMap((part) => part.gaps), ...broken];
	const hit = filesOf(kept);
	const passed = tree.files.map(named).filter((file) => !hit.has(file) && !gaps.some((gap) => isMissed(file, gap, known))).length;
	const left = seen.length - kept.length;
	const { database } = parts.find((part) => part.database !== void 0) ?? {};
	const notice = `${left} ${left === 1 ? "finding is" : "findings are"} left out: in files that are excluded, or that Git ignores`;
	return {
		observations: kept,
		controls: [],
		coverage: {
			unit: "files",
			examined: tree.files.length,
			passed
		},
		gaps,
		notices: [...new Set(parts.flatMap(({ notices }) => notices)), ...left > 0 ? [notice] : []],
		...database !== void 0 && { database }
	};
}
function isMissed(file, { what, location }, known) {
	const folder = what.endsWith("go.mod") ? posix.dirname(what) : known.has(what) ? void 0 : what;
	return file === what || file === location?.path || folder === "." || file.startsWith(`${folder}/`);
}
function isIn(known, { locations = [] }) {
	return locations.length === 0 || locations.some(({ path }) => known.has(path));
}
export { scanSource };
