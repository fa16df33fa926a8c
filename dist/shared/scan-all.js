import { i as messageOf, n as SkippedScan } from "./errors.js";
import { t as allowGaps } from "./statuses.js";
// src/scan-all.ts
async function scanAll(scans, atOnce, policy, ports) {
	const scanned = [];
	const waiting = scans.entries();
	const work = async () => {
		for (const [index, planned] of waiting) scanned[index] = await scanOne(planned, policy, ports);
	};
	await Promise.all(Array.from({ length: Math.min(atOnce, scans.length) }, work));
	return scanned;
}
async function scanOne(planned, policy, ports) {
	const { scanner, target } = planned;
	const id = `${scanner}@${target.name}`;
	const began = ports.now().getTime();
	let facts = scanner === "builtin" ? { install: {
		source: "builtin",
		verified: "builtin"
	} } : {};
	const about = () => ({
		...aboutScan(planned, facts),
		durationMs: Math.max(0, ports.now().getTime() - began)
	});
	try {
		const context = {
			signal: ports.signal,
			progress: (far) => ports.progress(id, far),
			learn
		};
		const { observations, gaps, access, ...rest } = await planned.run(context);
		return {
			scan: {
				...about(),
				status: "completed",
				...rest,
				gaps: allowGaps(gaps, policy, (glob, what) => ports.matches(glob, what)),
				...access !== void 0 && { access }
			},
			observed: {
				scan: id,
				target,
				observations
			}
		};
	} catch (error) {
		const reason = messageOf(error);
		const status = error instanceof SkippedScan ? "skipped" : "failed";
		ports.log[status === "skipped" ? "warning" : "error"](`${id} ${status}: ${reason}`);
		return {
			scan: {
				...about(),
				status,
				reason,
				controls: [],
				gaps: []
			},
			observed: {
				scan: id,
				target,
				observations: []
			}
		};
	}
	function learn(more) {
		facts = {
			...facts,
			...more
		};
	}
}
function aboutScan({ scanner, version, target }, { digest, ...facts }) {
	return {
		id: `${scanner}@${target.name}`,
		scanner,
		version,
		target: digest === void 0 ? target : {
			...target,
			digest
		},
		...facts
	};
}
export { scanAll as t };
