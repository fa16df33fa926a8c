import { ScanError, messageOf } from "./common.js";
import { missedObject, withName } from "./reading-shared.js";
import { BrokenStep, readyForReports, runStep, withScratch } from "./having.js";
import { SOURCES, readPlain } from "./manifests-read.js";
import { dirname, join, sep } from "node:path";
import { mkdir, stat, writeFile } from "node:fs/promises";
import { createReadStream, writeFileSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
// src/gates/manifests/folder.ts
async function fillFolder(folder, scanner, { objects, sources }) {
	const named = scanner.needsNames === true ? objects.map((one) => ({
		...one,
		text: withName(one.text)
	})) : objects;
	await writeObjects(folder, scanner.severalInFile === true ? [] : named);
	return silencedNotice(scanner, await copySources(sources, folder, scanner.silentComments));
}
async function writeObjects(folder, objects) {
	await writeAll(folder, new Map(objects.map(({ file, text }) => [file, text])));
}
function sourceFile(name) {
	return `${SOURCES}/${name.replaceAll(/(^|\/)\.\.(?=\/)/g, "$1%2E%2E")}`;
}
const WRITTEN_AT_ONCE = 64;
async function writeAll(folder, files) {
	const outside = [...files.keys()].find((file) => !join(folder, file).startsWith(folder + sep));
	if (outside !== void 0) throw new ScanError(`${JSON.stringify(outside)} leads out of the folder that it is to be written to`);
	const folders = new Set([folder, ...[...files.keys()].map((file) => dirname(join(folder, file)))]);
	await Promise.all([...folders].map((one) => mkdir(one, { recursive: true })));
	const all = [...files];
	for (let next = 0; next < all.length; next += WRITTEN_AT_ONCE) {
		for (const [file, text] of all.slice(next, next + WRITTEN_AT_ONCE)) writeFileSync(join(folder, file), text, { mode: 384 });
		await setImmediate();
	}
}
function withoutSilencers(objects, { silencers = [] }) {
	const begins = silencers.map((begin) => [begin, new RegExp(`^(\\s*"?)(${begin.replaceAll(".", String.raw`\.`)})`, "gm")]);
	return objects.map((object) => {
		const present = begins.filter(([begin]) => object.text.includes(begin));
		const text = present.reduce((shown, [, pattern]) => shown.replaceAll(pattern, "$1x-$2"), object.text);
		return present.length === 0 ? object : {
			...object,
			text
		};
	});
}
async function copySources(sources, folder, comments) {
	const silenced = [];
	for (const { name, path } of sources) {
		const copy = join(folder, ...sourceFile(name).split("/"));
		await mkdir(dirname(copy), { recursive: true });
		const bytes = await readPlain(path).catch((error) => {
			throw new ScanError(`${name} cannot be given to a scanner: ${messageOf(error)}`);
		});
		await writeFile(copy, bytes, { mode: 384 });
		if (comments?.test(bytes.toString("latin1")) === true) silenced.push(name);
	}
	return silenced;
}
const SHOWN = 5;
function silencedNotice({ name }, silenced) {
	const more = silenced.length > SHOWN ? ` and ${silenced.length - SHOWN} more` : "";
	return silenced.length === 0 ? [] : [`${name} leaves out what comments in these files tell it to ignore, and does not say what: ${silenced.slice(0, SHOWN).join(", ")}${more}`];
}
// src/gates/manifests/refused.ts
var ObjectRefused = class extends ScanError {
	why;
	constructor(message, why) {
		super(message);
		this.why = why;
	}
};
const MOST = 10;
async function withoutRefused(objects, attempt) {
	const refused = [];
	let rest = objects;
	for (;;) {
		const result = await outcome(rest, attempt);
		if (!(result instanceof ObjectRefused)) return {
			result,
			refused
		};
		const found = await search(rest, attempt);
		rest = rest.filter((one) => one !== found?.object);
		if (found === void 0 || rest.length === 0 || refused.length === MOST) throw result;
		refused.push(found);
	}
}
async function search(objects, attempt) {
	const [first, ...others] = objects;
	if (first === void 0) return;
	if (others.length === 0) {
		const result = await outcome(objects, attempt);
		return result instanceof ObjectRefused ? {
			object: first,
			why: result.why
		} : void 0;
	}
	const half = objects.slice(0, objects.length / 2);
	return search(await outcome(half, attempt) instanceof ObjectRefused ? half : objects.slice(objects.length / 2), attempt);
}
async function outcome(objects, attempt) {
	try {
		return await attempt(objects);
	} catch (error) {
		if (error instanceof ObjectRefused) return error;
		throw error;
	}
}
const STAND_IN = "{\"apiVersion\": \"v1\", \"kind\": \"Unknown\", \"metadata\": {\"name\": \"unknown\"}}\n";
function only(wanted, all) {
	const kept = new Set(wanted);
	return all.map((object) => kept.has(object) ? object : {
		...object,
		text: `${STAND_IN}${"#\n".repeat(object.text.split("\n").length - 2)}`
	});
}
// src/gates/manifests/unasked.ts
const MAX_WHY$1 = 200;
async function tellUnasked({ program, maxBytes }, request, deadline, ports) {
	const { scanner } = program;
	const { folder, scratch } = request;
	try {
		let next = scanner.unasked?.(request) ?? [];
		while ("step" in next) {
			const timeoutMs = Math.ceil(deadline - performance.now());
			const { stdout } = await runStep({
				program,
				step: next.step,
				scratch,
				cwd: folder,
				timeoutMs,
				maxBytes
			}, ports);
			next = next.answer(stdout);
		}
		return next;
	} catch (error) {
		ports.signal.throwIfAborted();
		const why = messageOf(error).slice(0, MAX_WHY$1);
		return [`${scanner.name} does not tell whether the policies have packages that were not asked: ${why}`];
	}
}
// src/gates/manifests/scan.ts
async function scanWithTool(scan, ports) {
	const { scanner } = scan.program;
	const { found, handed } = scan.given;
	const sources = scanner.takesSources ? found.sources : [];
	const custom = scanner.judgesCustomResources === true ? handed.objects : [];
	if (found.nothing !== void 0 && sources.length + custom.length === 0) throw new ScanError(found.nothing);
	return withScratch(scan.workDir, async (scratch) => {
		const folder = join(scratch, "given");
		if (handed.objects.length + sources.length === 0) throw new ScanError(`there is no Kubernetes object that ${scanner.name} could look at: leave it out`);
		const objects = withoutSilencers(handed.objects, scanner);
		const notices = await fillFolder(folder, scanner, {
			objects,
			sources
		});
		const own = join(scratch, "own");
		await mkdir(own, { recursive: true });
		const request = requestOf(scan, {
			folder,
			scratch: own,
			objects,
			sources: sources.map(({ name }) => sourceFile(name))
		});
		await writeAll(own, scanner.files?.(request) ?? new Map());
		const deadline = performance.now() + scan.timeoutMs;
		const results = await runAll(scan, request, handed, deadline, ports);
		const unasked = await tellUnasked(scan, request, deadline, ports);
		return together(results, [...found.gaps, ...handed.gaps], [...notices, ...unasked]);
	});
}
function requestOf({ program, options, timeoutMs, configFile }, given) {
	const { version } = program;
	return {
		...given,
		options,
		version,
		timeoutMs,
		...configFile !== void 0 && { configFile }
	};
}
async function runAll(scan, request, { places }, deadline, ports) {
	const { scanner } = scan.program;
	const results = [];
	for (const planned of scanner.plan(request)) {
		const { step, stdout, stderr, refused } = await runKnown(planned, scan, request, deadline, ports);
		if (step.report !== "none") {
			const context = {
				targetKind: "manifests",
				manifests: places
			};
			const chunks = step.report === "stdout" ? chunksOf(stdout) : await fileChunks(step.report.file);
			const { readReport } = await import("./report-format2.js");
			const { result } = await readReport(step.format, chunks, context);
			const missed = [...refused, ...step.missed?.(stderr) ?? []].map(({ file, why }) => missedObject(file, `${scanner.name} cannot read it: ${why.slice(0, MAX_WHY)}`, places));
			const notices = [...result.notices, ...step.noticed?.(stderr) ?? []];
			results.push({
				...result,
				gaps: [...result.gaps, ...missed],
				notices
			});
		}
	}
	return results;
}
async function runKnown({ alone, ...planned }, scan, request, deadline, ports) {
	const { scanner } = scan.program;
	const known = (step) => ({
		format: scanner.report,
		...step
	});
	const step = known(planned);
	const { result, refused } = await withoutRefused(request.objects, async (objects) => {
		if (objects.length < request.objects.length) {
			const without = {
				...request,
				objects: only(objects, request.objects)
			};
			await writeAll(request.scratch, scanner.files?.(without) ?? new Map());
		}
		return runOne(step, scan, request, deadline, ports);
	});
	if (alone === void 0 || (step.missed?.(result.stderr) ?? []).length === 0) return {
		...result,
		step,
		refused: refused.map(({ object, why }) => ({
			file: object.file,
			why
		}))
	};
	await writeObjects(request.folder, request.objects);
	return {
		...await runOne(known(alone), scan, request, deadline, ports),
		step: known(alone),
		refused: []
	};
}
const MAX_WHY = 200;
async function runOne(step, { program, maxBytes }, { folder, scratch }, deadline, ports) {
	const timeoutMs = Math.ceil(deadline - performance.now());
	try {
		const meanwhile = () => readyForReports(step.format);
		const result = await runStep({
			program,
			step,
			scratch,
			cwd: folder,
			timeoutMs,
			maxBytes,
			meanwhile
		}, ports);
		if (step.report === "stdout" && result.stdout.trim() === "") throw explained(step, result.stderr) ?? new ScanError(silent(result.stderr));
		return result;
	} catch (error) {
		throw (error instanceof BrokenStep ? explained(step, error.said) : void 0) ?? error;
	}
}
function explained({ explain, refused }, said) {
	const [why, message] = [refused?.(said), explain?.(said)];
	if (why !== void 0) return new ObjectRefused(message ?? why, why);
	return message === void 0 ? void 0 : new ScanError(message);
}
const MAX_REASON = 400;
function silent(said) {
	const first = said.split("\n").find((line) => line.trim() !== "");
	return `it came to its end without writing its report${first === void 0 ? "" : `: ${first.trim().slice(0, MAX_REASON)}`}`;
}
async function* chunksOf(text) {
	yield Buffer.from(text, "utf8");
}
async function fileChunks(file) {
	const written = await stat(file).catch(() => void 0);
	if (written === void 0 || written.size === 0) throw new ScanError("it came to its end without writing its report");
	return createReadStream(file);
}
function together(results, missed, notices) {
	const [first, ...others] = results;
	if (first === void 0) throw new ScanError("it was not asked for any report");
	const passed = Math.min(...results.map(({ coverage }) => coverage.passed));
	return {
		...first,
		observations: results.flatMap(({ observations }) => observations),
		controls: results.flatMap(({ controls }) => controls),
		coverage: {
			...first.coverage,
			passed: others.length === 0 ? first.coverage.passed : passed
		},
		gaps: [...missed, ...results.flatMap(({ gaps }) => gaps)],
		notices: [...new Set([...notices, ...results.flatMap((result) => result.notices)])]
	};
}
export { scanWithTool };
