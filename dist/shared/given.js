import { DASHBOARD, findManifests, handOver } from "./manifests-read.js";
import { findOnPath, run } from "./running.js";
// src/gates/manifests/given.ts
async function find(options, { env, signal }, watcher) {
	const which = (name) => findOnPath(name, env);
	return findManifests(options, {
		run,
		env,
		which,
		signal,
		progress: (far) => watcher.progress(far)
	});
}
function givenOf(found) {
	const objects = found.loaded.filter(({ object }) => object.kind !== DASHBOARD.kind || object.apiVersion !== DASHBOARD.apiVersion);
	return {
		found,
		handed: handOver([...objects, ...found.others])
	};
}
export { find, givenOf };
