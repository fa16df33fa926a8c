import { cacheDir, find } from "./toolkit.js";
// src/install/runner-tool-cache.ts
function runnerToolCache() {
	return {
		find: (name, version, arch) => find(name, version, arch) || void 0,
		keep: cacheDir
	};
}
export { runnerToolCache };
