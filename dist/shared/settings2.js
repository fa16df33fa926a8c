import { LINT_SCANNERS, LINT_SERVICES, parseAge, parsePerScanner } from "./common.js";
import { userCache } from "./running.js";
import { resolve } from "node:path";
import { availableParallelism } from "node:os";
// src/gates/lint/settings.ts
function settingsOf(inputs, folder, env) {
	const names = inputs.scanners.includes("auto") ? [...LINT_SCANNERS, ...LINT_SERVICES] : inputs.scanners.filter((name) => name !== "none");
	const configs = parsePerScanner("scanner-config", inputs["scanner-config"] ?? [], names);
	const databases = parsePerScanner("db-mirror", inputs["db-mirror"] ?? [], names);
	const cache = inputs["cache-dir"];
	return {
		versions: parsePerScanner("scanner-versions", inputs["scanner-versions"] ?? [], names),
		configs: placed(configs, folder),
		databases: placed(databases, folder),
		minAgeMs: parseAge(inputs["min-age"]),
		maxBytes: inputs["max-disk"] * 1e6,
		concurrency: inputs.concurrency ?? availableParallelism(),
		cacheDir: cache === void 0 ? userCache(env) : resolve(folder, cache),
		folder
	};
}
const ELSEWHERE = /^(?:https?:\/\/|file:\/\/|[pr]\/[\w.-]+(?:\/[\w.-]+)*$)/;
function placed(given, folder) {
	const at = (path) => ELSEWHERE.test(path) ? path : resolve(folder, path);
	return new Map([...given].map(([name, paths]) => [name, paths.map(at)]));
}
export { settingsOf };
