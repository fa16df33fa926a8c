import { ScanError, messageOf } from "./common.js";
import { ageOf, agedText, isFresh, labelOf, lastGood, maxAgeOf, newDraft, rootOf, settle, sourcesOf, spanText, stateOf } from "./database-store.js";
import { runStep, unpack, withScratch } from "./having.js";
import { dockerConfigOf } from "./reading-shared.js";
import { registryOf } from "./reference.js";
import { join } from "node:path";
import { mkdir, mkdtemp, readdir, rm, symlink, writeFile } from "node:fs/promises";
// src/gates/images/credentials.ts
async function dockerConfigFor(locator, credentials, scratch) {
	const registry = registryOf(locator);
	const own = credentials.get(registry) ?? (registry === "docker.io" ? credentials.get("index.docker.io") : void 0);
	if (own === void 0) return;
	const folder = join(scratch, "docker");
	await mkdir(folder, { mode: 448 });
	await writeFile(join(folder, "config.json"), dockerConfigOf({ [registry]: own }), { mode: 384 });
	return folder;
}
// src/gates/images/database-fetch.ts
async function fetchFrom(source, root, request, ports) {
	const { scanner } = request.program;
	const label = labelOf(scanner.name, request.part);
	const from = source.kind === "file" ? source.path : source.address ?? `where ${scanner.name} has it from`;
	ports.log.info(`${label}: getting the database from ${from}`);
	const draft = await newDraft(root);
	try {
		await bring(source, draft, request, ports);
		const state = await stateOf(draft, request, ports);
		if (state === void 0) throw new ScanError("what came is no usable database");
		const [age, most] = [ageOf(state, ports.now()), maxAgeOf(request.part, request.settings)];
		if (age === void 0 || age > most) throw new ScanError(`it is ${agedText(age)}, and db-max-age allows no more than ${spanText(most)}`);
		return {
			folder: await settle(draft, root, ports.now()),
			state
		};
	} catch (error) {
		await rm(draft, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
		return `The database of ${label} could not be had from ${from}: ${messageOf(error)}`;
	}
}
async function bring(source, cache, request, ports) {
	const { program, part, settings, timeoutMs, workDir } = request;
	await withScratch(workDir, async (scratch) => {
		const how = program.scanner.database.prepare(source, {
			scratch,
			cache
		}, part);
		if (how.kind === "unpack") {
			await unpackInto(how, settings.maxBytes);
			return;
		}
		const address = source.kind === "mirror" ? source.address : void 0;
		const config = address === void 0 ? void 0 : await dockerConfigFor(address, settings.credentials, scratch);
		const env = config === void 0 ? how.step.env : {
			...how.step.env,
			DOCKER_CONFIG: config
		};
		const limits = {
			timeoutMs,
			maxBytes: settings.maxBytes
		};
		await runStep({
			program,
			step: {
				...how.step,
				env
			},
			scratch,
			writes: [cache],
			...limits
		}, ports);
	});
}
async function unpackInto({ archive, into, files }, bytes) {
	await mkdir(into, { recursive: true });
	await unpack(archive, "tar.gz", into, {
		entries: 1e3,
		bytes
	});
	const found = new Set(await readdir(into));
	const missing = files.filter((file) => !found.has(file));
	if (missing.length > 0) throw new ScanError(`the archive holds no ${missing.join(" and no ")}`);
}
// src/gates/images/database.ts
async function databaseFor(request, ports) {
	const root = await rootOf(request);
	const here = await lastGood(root, request, ports);
	if (here !== void 0 && isEnough(here, request, ports.now())) return asItIs(here, request, ports.now());
	const last = await restored(here, root, request, ports);
	if (last !== void 0 && isEnough(last, request, ports.now())) return asItIs(last, request, ports.now());
	const label = labelOf(request.program.scanner.name, request.part);
	if (request.skipUpdate) throw new ScanError(`${label} has no database here, and db-skip-update forbids to fetch one: run once without it, or name a db-file`);
	return fetched(last, root, request, ports);
}
async function databaseHere(request, ports) {
	const here = await lastGood(await rootOf(request), request, ports);
	return here !== void 0 && isEnough(here, request, ports.now()) ? asItIs(here, request, ports.now()) : void 0;
}
function isEnough({ state }, { program, part, settings, skipUpdate }, now) {
	const age = ageOf(state, now);
	return skipUpdate || age !== void 0 && isFresh(age, program.scanner.name, part, settings);
}
function asItIs(stored, { program, part, skipUpdate }, now) {
	const label = labelOf(program.scanner.name, part);
	const aged = agedText(ageOf(stored.state, now));
	return {
		...stored,
		notices: skipUpdate ? [`${label} was run without an update of its database, which is ${aged}.`] : []
	};
}
async function restored(here, root, request, ports) {
	const label = labelOf(request.program.scanner.name, request.part);
	if (ports.jobCache === void 0 || request.settings.files.has(label)) return here;
	const { restoreDatabase } = await import("./database-cache.js");
	const brought = await restoreDatabase(root, request, ports, ports.jobCache.store);
	const times = [here, brought].map((one) => Date.parse(one?.state.updatedAt ?? "") || 0);
	return (times[1] ?? 0) >= (times[0] ?? 0) ? brought ?? here : here;
}
async function fetched(last, root, request, ports) {
	const { program, part, settings } = request;
	const failures = [];
	for (const source of sourcesOf(program.scanner.name, part, settings)) {
		const stored = await fetchFrom(source, root, request, ports);
		if (typeof stored !== "string") {
			if (source.kind === "mirror" && ports.jobCache?.maySave === true) {
				const { saveDatabase } = await import("./database-cache.js");
				await saveDatabase(stored, request, ports, ports.jobCache.store);
			}
			return {
				...stored,
				notices: failures
			};
		}
		ports.log.warning(stored);
		failures.push(stored);
	}
	return fallback(last, failures, request, ports.now());
}
function fallback(last, failures, { program, part, settings }, now) {
	const label = labelOf(program.scanner.name, part);
	const said = failures.join("; ") || `db-mirror and db-file name no ${label}=…, and no other place is asked`;
	const age = last && ageOf(last.state, now);
	if (last !== void 0 && age !== void 0 && age <= maxAgeOf(part, settings)) return {
		...last,
		notices: [`The last good database of ${label} was used, which is ${agedText(age)}: ${said}.`]
	};
	const here = last === void 0 ? "there is none here from an earlier run" : `the last good one is ${agedText(age)}`;
	throw new ScanError(`${label} has no database that may be used: ${said}; ${here}`);
}
// src/gates/images/supply.ts
async function supplyOf(request, ports) {
	const { database } = request.program.scanner;
	const vulnerability = await databaseFor({
		...request,
		part: "vulnerability"
	}, ports);
	const java = database.parts.includes("java") ? await early({
		...request,
		part: "java"
	}, ports) : void 0;
	const now = java === void 0 ? {
		cache: vulnerability.folder,
		notices: []
	} : await joined([vulnerability, java]);
	const grown = new Map();
	return {
		...now,
		notices: [...vulnerability.notices, ...now.notices],
		state: vulnerability.state,
		grow: (part) => {
			const growing = grown.get(part) ?? more(part);
			grown.set(part, growing);
			return growing;
		}
	};
	async function more(part) {
		if (request.settings.javaDatabase === "never") throw new ScanError("java-db: never does not let it be had");
		return joined([vulnerability, await databaseFor({
			...request,
			part
		}, ports)]);
	}
	async function joined(databases) {
		const cache = await mkdtemp(join(request.workDir, `${request.program.scanner.name}-databases-`));
		for (const { folder } of databases) for (const name of await readdir(folder)) await symlink(join(folder, name), join(cache, name), "junction");
		return {
			cache,
			notices: databases.slice(1).flatMap(({ notices }) => notices)
		};
	}
}
async function early(request, ports) {
	switch (request.settings.javaDatabase) {
		case "always": return databaseFor(request, ports);
		case "auto": return databaseHere(request, ports);
		case "never": return;
		default: return request.settings.javaDatabase;
	}
}
function lackOf(part, scanner, error) {
	return part === "java" ? new ScanError(`the image holds JARs, and ${scanner} cannot tell what they are without its Java database (db-mirror or db-file ${scanner}-java=…): ${messageOf(error)}`) : new ScanError(messageOf(error));
}
export { dockerConfigFor, lackOf, supplyOf };
