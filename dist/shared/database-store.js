import { runStep, withScratch } from "./having.js";
import { join } from "node:path";
import { mkdir, readFile, readdir, rename, rm, stat } from "node:fs/promises";
import { createHash, randomBytes } from "node:crypto";
// src/gates/images/database-age.ts
function ageOf({ updatedAt }, now) {
	const age = now.getTime() - Date.parse(updatedAt ?? "");
	return Number.isNaN(age) ? void 0 : Math.max(0, age);
}
function agedText(age) {
	return age === void 0 ? "of unknown age" : `${spanText(age)} old`;
}
function spanText(milliseconds) {
	const hours = Math.floor(milliseconds / 36e5);
	return hours < 48 ? `${hours} ${hours === 1 ? "hour" : "hours"}` : `${Math.floor(hours / 24)} days`;
}
// src/gates/images/database-parts.ts
const HOUR_MS = 36e5;
const FRESH_MS = {
	vulnerability: 6 * HOUR_MS,
	java: 72 * HOUR_MS
};
const INDEX_MAX_MS = 720 * HOUR_MS;
function labelOf(scanner, part) {
	return part === "vulnerability" ? scanner : `${scanner}-${part}`;
}
function maxAgeOf(part, { maxDatabaseAgeMs }) {
	return part === "java" ? Math.max(maxDatabaseAgeMs, INDEX_MAX_MS) : maxDatabaseAgeMs;
}
function isFresh(age, scanner, part, settings) {
	return age < Math.min(FRESH_MS[part], settings.maxDatabaseAgeMs) && !settings.files.has(labelOf(scanner, part));
}
function sourcesOf(scanner, part, settings) {
	const named = placesOf(labelOf(scanner, part), settings);
	const closed = part !== "vulnerability" && settings.javaDatabase !== "always" && placesOf(scanner, settings).length > 0;
	return named.length > 0 || closed ? named : [{ kind: "mirror" }];
}
function placesOf(label, { mirrors, files }) {
	return [...(mirrors.get(label) ?? []).map((address) => ({
		kind: "mirror",
		address
	})), ...(files.get(label) ?? []).map((path) => ({
		kind: "file",
		path
	}))];
}
// src/gates/images/database-store.ts
const IN_USE_MS = 864e5;
const GENERATION = /^\d+-[0-9a-f]{8}$/;
async function rootOf({ program, part, settings }) {
	const label = labelOf(program.scanner.name, part);
	const root = join(settings.cacheDir, "databases", label, placesKey(label, settings));
	await mkdir(root, { recursive: true });
	return root;
}
function placesKey(label, { mirrors, files }) {
	const from = JSON.stringify([mirrors.get(label) ?? [], files.get(label) ?? []]);
	return createHash("sha256").update(from).digest("hex").slice(0, 12);
}
async function newDraft(root) {
	const draft = join(root, `draft-${randomBytes(6).toString("hex")}`);
	await mkdir(draft);
	return draft;
}
async function settle(draft, root, now) {
	const folder = join(root, `${now.getTime()}-${randomBytes(4).toString("hex")}`);
	await rename(draft, folder);
	await prune(root, now);
	return folder;
}
async function lastGood(root, request, ports) {
	for (const name of await generations(root)) {
		const folder = join(root, name);
		const state = await stateOf(folder, request, ports).catch(() => void 0);
		if (state !== void 0) return {
			folder,
			state
		};
	}
}
async function stateOf(cache, { program, part, settings, timeoutMs, workDir }, ports) {
	const { database } = program.scanner;
	return withScratch(workDir, async (scratch) => {
		const question = database.status({
			scratch,
			cache
		}, part);
		if (question.kind === "read") return database.readStatus(await readFile(question.file, "utf8").catch(() => ""), part);
		const limits = {
			timeoutMs,
			maxBytes: settings.maxBytes
		};
		const { stdout } = await runStep({
			program,
			step: question.step,
			scratch,
			...limits
		}, ports);
		return database.readStatus(stdout, part);
	});
}
async function generations(root) {
	return (await readdir(root)).filter((name) => GENERATION.test(name)).toSorted((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10));
}
async function prune(root, now) {
	const [, ...older] = await generations(root);
	const drafts = (await readdir(root)).filter((name) => name.startsWith("draft-"));
	for (const name of [...older, ...drafts]) {
		const { mtimeMs } = await stat(join(root, name));
		if (now.getTime() - mtimeMs > IN_USE_MS) await rm(join(root, name), {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	}
}
export { ageOf, agedText, isFresh, labelOf, lastGood, maxAgeOf, newDraft, placesKey, rootOf, settle, sourcesOf, spanText, stateOf };
