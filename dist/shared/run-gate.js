import { UserError, VERSION, matches, messageOf, run } from "./common.js";
// src/gates/run-gate.ts
const EXIT_CODES = {
	pass: 0,
	fail: 1,
	error: 2
};
async function runGate(gate, raw, front) {
	const { host } = front;
	host.log.info(`Gatehouse ${VERSION}: ${gate.spec.name}`);
	try {
		const ending = await scanAndPublish(gate, raw, front);
		const code = "report" in ending ? EXIT_CODES[ending.report.verdict] : 2;
		return await front.end(ending, host.signal.aborted ? 2 : code);
	} catch (error) {
		host.log.error(sentence(error));
		return 2;
	}
}
async function scanAndPublish(gate, raw, front) {
	const read = await configured(gate, raw, front);
	let publishers = [];
	try {
		publishers = await front.publishers(read.common, gate.spec.name);
		const { plan, work } = await planned(read, front).catch((error) => abandonAll(publishers, error));
		return await finished(work, () => run(plan, portsOf(front.host, publishers)));
	} catch (error) {
		return { broken: sentence(error) };
	} finally {
		front.host.endProgress();
	}
}
async function configured(gate, raw, front) {
	const asked = gate.read(raw, front.surface);
	try {
		const { configure } = await import("./configuration.js");
		return await configure(gate, raw, asked.common, front) ?? asked;
	} catch (error) {
		return {
			common: asked.common,
			plan: () => Promise.reject(error)
		};
	}
}
async function planned(read, front) {
	const plan = await read.plan(front);
	await front.check?.(read.common);
	return plan;
}
async function finished(work, outcome) {
	try {
		const published = await outcome();
		await work.afterwards?.();
		return {
			...published,
			outputs: {
				...work.outputs,
				...await work.keep?.(published.report)
			}
		};
	} finally {
		await work.cleanUp?.();
	}
}
async function abandonAll(publishers, error) {
	for (const publisher of publishers) {
		await publisher.begin?.();
		await publisher.abandon?.({
			kind: "broken",
			reason: sentence(error)
		});
	}
	throw error;
}
function portsOf(host, publishers) {
	const { log, now, signal } = host;
	return {
		log,
		now,
		signal,
		version: VERSION,
		publishers,
		progress: host.progress.bind(host),
		matches
	};
}
function isAboutChange(env) {
	const event = env["GITHUB_EVENT_NAME"] ?? "";
	return event.startsWith("pull_request") || event === "merge_group";
}
function sentence(error) {
	return error instanceof UserError || !(error instanceof Error) ? messageOf(error) : `${error.name}: ${messageOf(error)}`;
}
export { EXIT_CODES, isAboutChange, runGate };
