import { UserError, imagePolicyOf, parseAge, parseCredentials, parsePerScanner } from "./common.js";
import { folderOf } from "./report-files.js";
import { join, resolve } from "node:path";
import { availableParallelism, homedir } from "node:os";
// src/gates/images/settings.ts
function settingsOf(inputs, folder, env) {
	const scanners = [...new Set(inputs.scanners)];
	const per = (name) => parsePerScanner(name, inputs[name] ?? [], scanners);
	const perDatabase = (name) => parsePerScanner(name, inputs[name] ?? [], scanners, scanners.includes("trivy") ? ["trivy-java"] : []);
	const cache = inputs["cache-dir"];
	return {
		scanners,
		versions: per("scanner-versions"),
		configs: absolute(per("scanner-config"), folder),
		mirrors: perDatabase("db-mirror"),
		files: absolute(perDatabase("db-file"), folder),
		credentials: parseCredentials(inputs["registry-credentials"] ?? env["GATEHOUSE_REGISTRY_CREDENTIALS"] ?? ""),
		minAgeMs: parseAge(inputs["min-age"]),
		maxDatabaseAgeMs: parseAge(inputs["db-max-age"]),
		javaDatabase: inputs["java-db"],
		maxBytes: inputs["max-disk"] * 1e6,
		concurrency: inputs.concurrency ?? availableParallelism(),
		cacheDir: cache === void 0 ? userCache(env) : resolve(folder, cache),
		folder
	};
}
function absolute(values, folder) {
	return new Map([...values].map(([name, paths]) => [name, paths.map((path) => resolve(folder, path))]));
}
function userCache(env) {
	const local = process.platform === "win32" ? env["LOCALAPPDATA"] : env["XDG_CACHE_HOME"];
	const home = process.platform === "darwin" ? join(homedir(), "Library", "Caches") : join(homedir(), ".cache");
	return join(local === void 0 || local === "" ? home : local, "gatehouse");
}
function policyOfImages(inputs) {
	const policy = imagePolicyOf(inputs);
	if (policy.licences !== void 0 && !(inputs.checks.includes("licence") && inputs.scanners.includes("trivy"))) throw new UserError("allow-licences and deny-licences need somebody who looks for licences: add licence to checks, and trivy to scanners.");
	return policy;
}
function sbomFolder(inputs, folder, env, now) {
	const own = folderOf("image-scan", inputs.id);
	const temporary = env["RUNNER_TEMP"];
	if (inputs.sboms !== void 0) return resolve(folder, inputs.sboms);
	if (inputs.out !== void 0) return resolve(folder, inputs.out, "compliance", now.toISOString().slice(0, 10), own, "sboms");
	return temporary === void 0 || temporary === "" ? void 0 : join(temporary, "gatehouse", own, "sboms");
}
export { policyOfImages, sbomFolder, settingsOf, userCache };
