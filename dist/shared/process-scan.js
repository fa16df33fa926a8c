import { ScanError, formatDuration } from "./common.js";
import { withoutTelemetry } from "./go-binary.js";
import { join } from "node:path";
import { readdir, stat } from "node:fs/promises";
// src/gates/images/complaint.ts
const QUOTED_CHARACTERS = 600;
function complaintOf({ exitCode, endedBy, signal, stdout, stderr }, limits) {
	const said = saidOf(stderr) || saidOf(stdout);
	switch (endedBy) {
		case "timeout": return `it took longer than ${formatDuration(limits.timeoutMs)} and was ended; raise scan-timeout, or scan less`;
		case "output-limit": return `it printed without end and was ended${quoted(said)}`;
		case "abort": return "it was cancelled";
		case "signal": return `it was ended by ${signal ?? "a signal"}${signal === "SIGKILL" ? `, ${OUT_OF_MEMORY}` : ""}${quoted(said)}`;
		case "exit": return ended(exitCode, said, `${stderr}\n${stdout}`);
		default: return endedBy;
	}
}
const OUT_OF_MEMORY = "as the system does when memory runs out: scan less at once (concurrency), or on a machine that has more";
const MEMORY_SAID = /\bout of memory\b|cannot allocate memory|heap out of memory|std::bad_alloc|heap overflow/i;
const KILLED = 137;
function ended(exitCode, said, output) {
	const library = libraryNeeded(output);
	if (MEMORY_SAID.test(output) || exitCode === KILLED) return `it ended with exit code ${exitCode}, ${OUT_OF_MEMORY}${quoted(said)}`;
	if (library !== void 0) return `it needs version ${library} of the C library, which this system does not have: run on a newer system`;
	const known = KNOWN.find(([pattern]) => pattern.test(said));
	return known === void 0 ? `it ended with exit code ${exitCode}${quoted(said) || ", and said nothing"}` : `${known[1]} (exit code ${exitCode}: ${shortened(said, KNOWN_CHARACTERS)})`;
}
const KNOWN_CHARACTERS = 240;
const KNOWN = [
	[/MANIFEST_UNKNOWN|NAME_UNKNOWN/, "the registry has no such image; check its name and tag"],
	[/UNAUTHORIZED|DENIED|(?<![:\d])401\b(?!:)/, "the registry refused; check registry-credentials"],
	[/invalid tar header|manifest\.json not found/, "the file is no image archive, or it is damaged"],
	[/no such host|connection refused|i\/o timeout|no route to host/, "the server cannot be reached"]
];
function shortened(text, characters) {
	const head = Math.floor(characters / 4);
	return text.length > characters ? `${text.slice(0, head)} … ${text.slice(head - characters)}` : text;
}
function libraryNeeded(output) {
	return /GLIBC(?:XX)?_(?<version>[\d.]+)'? not found/.exec(output)?.groups?.["version"];
}
function quoted(said) {
	return said === "" ? "" : `: ${shortened(said, QUOTED_CHARACTERS)}`;
}
const COLOUR = /\u001B\[[0-9;]*m/g;
const DECORATION = /^(?:\d{4}-\d\d-\d\dT\S+\s+|\[\d{4}\]\s+)?(?:FATAL|ERROR|ERRO|error|fatal)\b:?\s*(?:Fatal error\s+)?/;
function saidOf(output) {
	const told = output.replaceAll(COLOUR, "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
	const marked = told.findLastIndex((line) => /\b(?:FATAL|ERROR|ERRO)\b|^(?:error|fatal):/.test(line));
	return (marked === -1 ? told.slice(-1) : told.slice(marked)).map((line) => line.replace(DECORATION, "")).join(" ").replaceAll(/\s+/g, " ").replaceAll(/:\/\/[^\s/@]+@/g, "://***@");
}
// src/gates/process-scan.ts
var BrokenStep = class extends ScanError {
	said;
	constructor(message, said) {
		super(message);
		this.said = said;
	}
};
const MAX_PRINTED_BYTES = 16777216;
const WATCH_MS = 250;
async function runStep(request, { run, env, signal }) {
	const { program, step, scratch, timeoutMs } = request;
	if (program.scanner.environment.includes("PATH")) await withoutTelemetry(scratch);
	const watch = watchDisk([scratch, ...request.writes ?? []], request.maxBytes);
	const running = run({
		command: program.path,
		args: step.args,
		cwd: request.cwd ?? scratch,
		env: {
			...environmentOf(program.scanner, env),
			HOME: scratch,
			TMPDIR: scratch,
			...step.env
		},
		timeoutMs: Math.max(1, timeoutMs),
		maxOutputBytes: MAX_PRINTED_BYTES,
		signal: AbortSignal.any([signal, watch.signal])
	}).finally(() => watch.end());
	const [result] = await Promise.all([running, request.meanwhile?.()]);
	if (watch.signal.aborted) throw new ScanError(`it wrote more than ${Math.round(request.maxBytes / 1e6)} MB to the disk and was ended; raise max-disk if the image is that large`);
	if (result.endedBy !== "exit" || !step.completed.includes(result.exitCode ?? -1)) throw new BrokenStep(complaintOf(result, { timeoutMs }), `${result.stderr}\n${result.stdout}`);
	return result;
}
const WINDOWS = [
	"SystemRoot",
	"SystemDrive",
	"windir"
];
function environmentOf({ environment }, env) {
	const names = process.platform === "win32" ? [...environment, ...WINDOWS] : environment;
	return Object.fromEntries(names.flatMap((name) => {
		const value = env[name];
		return value === void 0 ? [] : [[name, value]];
	}));
}
function watchDisk(folders, maxBytes) {
	const full = new AbortController();
	let timer;
	let ended = false;
	const look = async () => {
		if ((await Promise.all(folders.map(sizeOf))).reduce((sum, size) => sum + size, 0) > maxBytes) full.abort();
		else if (!ended) timer = setTimeout(() => void look(), WATCH_MS);
	};
	timer = setTimeout(() => void look(), WATCH_MS);
	return {
		signal: full.signal,
		end: () => {
			ended = true;
			clearTimeout(timer);
		}
	};
}
async function sizeOf(folder) {
	const entries = await readdir(folder, {
		withFileTypes: true,
		recursive: true
	}).catch(() => []);
	return (await Promise.all(entries.map(async (entry) => entry.isFile() ? stat(join(entry.parentPath, entry.name)).then(({ size, blocks }) => Math.min(size, blocks * 512), () => 0) : 0))).reduce((sum, size) => sum + size, 0);
}
export { BrokenStep, complaintOf, runStep };
