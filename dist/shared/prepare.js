import { messageOf } from "./common.js";
import { programOf } from "./having.js";
import { supplyOf } from "./supply.js";
import { join } from "node:path";
import { mkdir } from "node:fs/promises";
// src/gates/images/job-cache.ts
const SAVING_EVENTS = new Set([
	"push",
	"schedule",
	"workflow_dispatch",
	"repository_dispatch",
	"release"
]);
async function jobCacheOf(env) {
	if (env["GITHUB_ACTIONS"] !== "true" || (env["ACTIONS_RUNTIME_TOKEN"] ?? "") === "") return;
	const mode = (env["ACTIONS_CACHE_MODE"] ?? "").trim().toLowerCase();
	const { actionsCache } = await import("./actions-cache.js");
	const store = actionsCache(env);
	if (store === void 0 || mode === "none" || mode === "write-only") return;
	return {
		store,
		maySave: mode !== "read" && SAVING_EVENTS.has(env["GITHUB_EVENT_NAME"] ?? "")
	};
}
// src/gates/images/prepare.ts
async function prepareScanner(scanner, preparing, ports) {
	try {
		return await ready(scanner, preparing, ports);
	} catch (error) {
		return { reason: messageOf(error) };
	}
}
async function ready(scanner, { inputs, settings, workDir }, ports) {
	const { host } = ports;
	const installed = await programOf(scanner, {
		inputs,
		settings,
		workDir
	}, ports);
	const { path, version, source, verified, sha256 } = installed;
	const known = {
		scanner,
		path,
		version,
		install: {
			source,
			verified,
			sha256
		}
	};
	if (!inputs.checks.includes("vulnerability")) return {
		ready: {
			...known,
			cache: await emptyCache(workDir)
		},
		notices: installed.notices
	};
	const request = {
		program: {
			scanner,
			path
		},
		settings,
		workDir,
		skipUpdate: inputs["db-skip-update"],
		timeoutMs: inputs["scan-timeout"]
	};
	const jobCache = inputs["db-cache"] ? await jobCacheOf(host.env) : void 0;
	const { cache, state, notices, grow } = await supplyOf(request, {
		...ports,
		log: host.log,
		now: () => host.now(),
		...jobCache !== void 0 && { jobCache }
	});
	host.log.info(`${scanner.name}: database of ${state.updatedAt ?? "unknown age"}`);
	return {
		ready: {
			...known,
			cache,
			database: state,
			grow
		},
		notices: [...installed.notices, ...notices]
	};
}
async function emptyCache(workDir) {
	const cache = join(workDir, "no-database");
	await mkdir(cache, { recursive: true });
	return cache;
}
export { prepareScanner };
