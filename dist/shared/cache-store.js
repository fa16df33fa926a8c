import { Qn } from "./tar.js";
import { ScanError } from "./common.js";
import { BASELINE_FILE, MAX_BASELINE_BYTES, digestOf } from "./folder2.js";
import { join } from "node:path";
import { mkdir } from "node:fs/promises";
import { createHash } from "node:crypto";
// src/baseline/cache-store.ts
function cacheStore(place) {
	return {
		name: place.cache.name,
		permissions: {
			find: "actions: read",
			keep: "actions: write"
		},
		find: (into) => find(place, into),
		keep: (folder, files) => keep(place, folder, files)
	};
}
function prefixOf({ run, branch }) {
	return `gatehouse-baseline-${run}-${createHash("sha256").update(branch).digest("hex").slice(0, 12)}-`;
}
async function find(place, into) {
	const [key] = await place.keysOf(prefixOf(place));
	if (key === void 0) return;
	const archive = join(place.workDir, "baseline.tar.gz");
	const query = {
		prefix: key,
		maxBytes: MAX_BASELINE_BYTES,
		signal: place.signal
	};
	const restored = await place.cache.restore(query, archive);
	if (restored === void 0) return;
	await mkdir(into, { recursive: true });
	await place.unpack(archive, into);
	const digest = await digestOf(join(into, BASELINE_FILE)).catch(() => "nothing");
	if (restored !== key || !key.endsWith(`-${digest}`)) throw new ScanError(`what ${place.cache.name} gave for ${key} is not what was saved under it`);
	return {
		folder: into,
		source: `${place.cache.name} (${key})`
	};
}
async function keep(place, folder, files) {
	const digest = await digestOf(join(folder, BASELINE_FILE));
	const key = `${prefixOf(place)}${place.commit}-${digest}`;
	const archive = join(place.workDir, "baseline-kept.tar.gz");
	await Qn({
		file: archive,
		cwd: folder,
		gzip: true,
		portable: true
	}, [...files]);
	await place.cache.save(key, archive, place.signal);
	return `${place.cache.name} (${key})`;
}
export { cacheStore };
