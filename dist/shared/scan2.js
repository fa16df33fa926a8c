import { ScanError, messageOf } from "./common.js";
import { filesOf } from "./code-reading.js";
import { BrokenStep, readyForReports, runStep, withScratch } from "./having.js";
import { sourceText } from "./source-text.js";
import { NOTHING, aboveOf } from "./nothing.js";
import { textsOf } from "./files.js";
import { join, posix, relative, sep } from "node:path";
import { readFile, readdir, stat } from "node:fs/promises";
import { createReadStream, existsSync } from "node:fs";
import { createHash } from "node:crypto";
// src/gates/lint/database.ts
async function assertRecords(database, { archives }) {
	if (archives === void 0) return;
	const { isEmptyZip } = await import("./zip.js");
	const above = join(database, archives.above);
	const parts = await readdir(above).catch(() => []);
	for (const part of parts) {
		const archive = join(above, part, archives.name);
		if (await isEmptyZip(archive)) throw new ScanError(`the database that db-mirror names holds no record of ${part}: fetch ${archive} again`);
	}
}
// src/gates/lint/line-hashes.ts
const ENOUGH = 20;
function withLineHashes(observations, root, text) {
	let last;
	const linesOf = (path) => {
		if (last?.path !== path) last = {
			path,
			lines: (text(join(root, path)) ?? "").split("\n")
		};
		return last.lines;
	};
	return observations.map((observation) => {
		const { kind, component, locations } = observation;
		const [first, ...others] = locations ?? [];
		return kind === "secret" || component !== void 0 || first?.startLine === void 0 ? observation : Object.assign({}, observation, { locations: [hashed(first, first.startLine, linesOf(first.path)), ...others] });
	});
}
function hashed(place, line, lines) {
	const at = (number) => (lines[number - 1] ?? "").trim();
	const block = [
		line - 1,
		line,
		line + 1
	].map(at).join("\n");
	return at(line) === "" ? place : {
		...place,
		lineHash: hashOf(at(line)),
		...block.replaceAll(/[^\p{L}\p{N}]/gu, "").length >= ENOUGH && { blockHash: hashOf(block) }
	};
}
function hashOf(text) {
	return createHash("sha256").update(text).digest("hex").slice(0, 16);
}
// src/gates/lint/names.ts
const NO_TEXT = "�";
function unnamable(folder, files) {
	return files.filter((file) => file.includes(NO_TEXT) && !existsSync(join(folder, file)));
}
function nameable(without, plan) {
	const steps = plan(new Set());
	const isNamed = (file) => steps.some(({ args }) => args.some((arg) => arg.endsWith(file)));
	const left = without.filter(isNamed);
	if (left.length === 0) return {
		steps,
		gaps: []
	};
	const reason = "Its name is no UTF-8, so that it cannot be handed over and was not looked at: rename it, or exclude it";
	return {
		steps: plan(new Set(left)),
		gaps: left.map((what) => ({
			what,
			reason
		}))
	};
}
function isIn(known, { locations = [] }, root) {
	return locations.some(({ path }) => known.has(path)) || !locations.some(({ path }) => existsSync(join(root, path)));
}
// src/gates/lint/scan.ts
async function scanSource(scan, ports) {
	return withScratch(scan.workDir, async (scratch) => {
		const { steps, gaps: missed } = await planOf(scan, scratch);
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
		const gaps = broken.map(({ step, error }) => ({
			what: step.what,
			reason: messageOf(error)
		}));
		return together(parts, [...missed, ...gaps], scan);
	});
}
async function planOf({ program, tree, all, ...scan }, scratch) {
	const { scanner, version } = program;
	const { cache, timeoutMs, configFile, database, limited = false, partsOnly = false } = scan;
	if (database !== void 0) await assertRecords(database, scanner);
	const texts = new Map([...await textsOf(tree.folder, scanner.reads?.(all) ?? []), ...configFile !== void 0 && scanner.reads !== void 0 ? [[configFile, await readFile(configFile, "utf8")]] : []]);
	const above = aboveOf(tree.root, tree.folder, scanner.looksAbove);
	const request = {
		...tree,
		all,
		scratch,
		cache,
		version,
		timeoutMs,
		texts,
		above
	};
	const { steps, gaps } = nameable(unnamable(tree.folder, tree.files), (left) => {
		const suited = tree.files.filter((file) => !left.has(file));
		return scanner.plan({
			...request,
			files: scanner.reads === void 0 ? suited : all,
			suited,
			...limited && {
				selected: suited,
				partsOnly
			},
			...configFile !== void 0 && { configFile },
			...database !== void 0 && { database }
		});
	});
	const below = relative(tree.root, tree.folder).split(sep).join("/");
	return {
		steps,
		gaps: gaps.map(({ what, reason }) => ({
			what: posix.join(below, what),
			reason
		}))
	};
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
	const { report } = program.scanner;
	const meanwhile = () => readyForReports(report);
	const request = {
		program,
		step: {
			...stepWithEnv,
			completed
		},
		scratch,
		cwd: step.cwd,
		timeoutMs,
		maxBytes,
		meanwhile
	};
	const { stdout, stderr, exitCode } = await runStep(request, ports).catch((error) => {
		throw explained(error, program.scanner);
	});
	if (step.nothing !== void 0 && exitCode === step.nothing) return {
		...NOTHING,
		notices: [`${program.scanner.name} finds nothing to look at in ${step.what}`]
	};
	const refusal = program.scanner.refusal?.(stderr);
	if (refusal !== void 0) throw new ScanError(refusal);
	const source = {
		root: tree.root,
		cwd: step.cwd,
		text: sourceText(tree.root)
	};
	const { readReport } = await import("./report-format2.js");
	const { result } = await readReport(report, await outputOf(step, stdout), {
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
	const kept = seen.filter((observation) => isIn(known, observation, tree.root));
	const gaps = [...parts.flatMap((part) => part.gaps), ...broken];
	const hit = filesOf(kept);
	const passed = tree.files.map(named).filter((file) => !hit.has(file) && !gaps.some((gap) => isMissed(file, gap, known))).length;
	const left = seen.length - kept.length;
	const { database } = parts.find((part) => part.database !== void 0) ?? {};
	const notice = `${left} ${left === 1 ? "finding is" : "findings are"} left out: in files that are excluded, or that Git ignores`;
	return {
		observations: withLineHashes(kept, tree.root, sourceText(tree.root)),
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
export { scanSource };
