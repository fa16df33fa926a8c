import { ScanError, merge, scanAll } from "./common.js";
// src/gates/bases-scan.ts
async function scanBase(scans, { host, policy, matches, concurrency }, incomplete) {
	const { signal } = host;
	const scanned = await scanAll(scans, concurrency, policy, {
		log: {
			...host.log,
			error: (text) => host.log.debug(text)
		},
		now: () => host.now(),
		signal,
		progress: (scan, far) => host.progress(`base: ${scan}`, far),
		matches
	});
	signal.throwIfAborted();
	const failed = scanned.find(({ scan }) => scan.status === "failed");
	if (failed !== void 0) throw new ScanError(failed.scan.reason ?? `${failed.scan.id} failed`);
	const gaps = scanned.flatMap(({ scan }) => scan.gaps.filter(({ allowed }) => allowed !== true));
	const [first] = gaps;
	const said = incomplete ?? (first && `${gaps.length} of its files could not be looked at, as ${first.what}: ${first.reason}`.replace(/\.?$/, "."));
	return {
		scans: scanned.map(({ scan }) => scan),
		findings: merge(scanned.map(({ observed }) => observed)),
		...said !== void 0 && { incomplete: said }
	};
}
export { scanBase };
