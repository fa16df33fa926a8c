import { Qn } from "./tar.js";
import { ScanError, messageOf } from "./common.js";
import { unpack, withScratch } from "./having.js";
import { ageOf, agedText, labelOf, maxAgeOf, newDraft, placesKey, settle, stateOf } from "./database-store.js";
import { join, relative, sep } from "node:path";
import { readdir, rm } from "node:fs/promises";
// src/gates/images/database-cache.ts
const TIME_MS = 3e5;
const SKEW_MS = 36e5;
async function restoreDatabase(root, request, ports, cache) {
	const label = labelOf(request.program.scanner.name, request.part);
	const draft = await newDraft(root);
	try {
		const key = await bring(draft, request, ports, cache);
		if (key === void 0) {
			ports.log.info(`${label}: ${cache.name} holds no database yet`);
			return;
		}
		const state = await checked(draft, request, ports);
		const folder = await settle(draft, root, ports.now());
		ports.log.info(`${label}: the database is out of ${cache.name} (${key}), ${agedText(ageOf(state, ports.now()))}`);
		return {
			folder,
			state
		};
	} catch (error) {
		ports.log.info(`${label}: nothing was taken from ${cache.name}: ${messageOf(error)}`);
		return;
	} finally {
		await rm(draft, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	}
}
const ARCHIVE = "database.tar.gz";
function bring(folder, request, { signal }, cache) {
	const { maxBytes } = request.settings;
	return withScratch(request.workDir, async (scratch) => {
		const archive = join(scratch, ARCHIVE);
		const key = await cache.restore({
			prefix: keyPrefix(request),
			maxBytes,
			signal: limited(signal)
		}, archive);
		if (key !== void 0) await unpack(archive, "tar.gz", folder, {
			entries: 100,
			bytes: maxBytes
		});
		return key;
	});
}
async function checked(folder, request, ports) {
	const { part, program, settings } = request;
	const expected = program.scanner.database.files[part] ?? [];
	const found = (await filesIn(folder)).toSorted();
	if (found.join() !== expected.toSorted().join()) throw new ScanError(`it holds ${found.slice(0, 5).join(", ") || "nothing"} in place of ${expected.join(", ")}`);
	const state = await stateOf(folder, request, ports);
	const age = state && ageOf(state, ports.now());
	if (state === void 0 || age === void 0 || age > maxAgeOf(part, settings)) throw new ScanError(state === void 0 ? "it is no usable database" : `it is ${agedText(age)}`);
	if (Date.parse(state.updatedAt ?? "") > ports.now().getTime() + SKEW_MS) throw new ScanError(`it says that it is from the future (${state.updatedAt ?? ""})`);
	return state;
}
async function filesIn(folder) {
	return (await readdir(folder, {
		withFileTypes: true,
		recursive: true
	})).flatMap((entry) => entry.isFile() ? [relative(folder, join(entry.parentPath, entry.name)).split(sep).join("/")] : []);
}
async function saveDatabase({ folder, state }, request, { log, signal }, cache) {
	const { part, program, workDir } = request;
	const label = labelOf(program.scanner.name, part);
	const key = `${keyPrefix(request)}${(state.updatedAt ?? "").slice(0, 16).replaceAll(/\D/g, "")}`;
	try {
		const answer = await withScratch(workDir, async (scratch) => {
			const file = join(scratch, ARCHIVE);
			const files = program.scanner.database.files[part] ?? [];
			await Qn({
				file,
				cwd: folder,
				gzip: { level: 1 },
				portable: true
			}, [...files]);
			return cache.save(key, file, limited(signal));
		});
		log.info(`${label}: the database is ${answer === "saved" ? "kept" : "already"} in ${cache.name} (${key})`);
	} catch (error) {
		log.warning(`${label}: the database could not be kept in ${cache.name}: ${messageOf(error)}`);
	}
}
function keyPrefix({ program, part, settings }) {
	const { name, database } = program.scanner;
	const label = labelOf(name, part);
	return `gatehouse-db-${label}-v${database.schemas[part] ?? "0"}-${placesKey(label, settings)}-`;
}
function limited(signal) {
	return AbortSignal.any([signal, AbortSignal.timeout(TIME_MS)]);
}
export { restoreDatabase, saveDatabase };
