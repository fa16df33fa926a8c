import { GATES, ScanError, UserError, inputsOrThrow, mergeFindings, nearest, pipeline, rawFromEnv, readInputs, uniteScans } from "../shared/common.js";
import "../shared/folder2.js";
import { EXIT_CODES, FORMAT_FILES, defineGate, folderOf, leave, loadConfiguration, notStarted, withSafePath } from "../shared/running.js";
import { undecided } from "../shared/judging.js";
import { readShard } from "../shared/report-reading.js";
import { lostScan } from "../shared/report-shards.js";
import { runsOf } from "../shared/all-gates-order.js";
import { takeCompositeInputs } from "../shared/composite.js";
import { runOnActions } from "../shared/on-actions.js";
import { join } from "node:path";
import { access, mkdir, rm, writeFile } from "node:fs/promises";
import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
// src/exec/attached.ts
const GRACE_MS = 5e3;
function runAttached(request) {
	return new Promise((resolve, reject) => {
		const refuse = (error) => reject(notStarted(request, error));
		try {
			follow(start(request), request.signal, resolve).once("error", refuse);
		} catch (error) {
			refuse(error);
		}
	});
}
function start({ command, args, cwd, env }) {
	return spawn(command, args, {
		cwd,
		env: withSafePath(env),
		shell: false,
		stdio: [
			"ignore",
			"inherit",
			"inherit"
		]
	});
}
function follow(child, signal, ended) {
	let grace;
	const abort = () => {
		child.kill("SIGTERM");
		grace = setTimeout(() => child.kill("SIGKILL"), GRACE_MS);
	};
	child.once("spawn", () => signal.aborted ? abort() : signal.addEventListener("abort", abort, { once: true }));
	return child.once("close", (exitCode) => {
		clearTimeout(grace);
		signal.removeEventListener("abort", abort);
		ended(exitCode);
	});
}
// src/gates/pipeline.ts
function pipelineGate(place) {
	return defineGate(pipeline, async (inputs, site) => {
		const runs = inputs.gates?.map(parseRun) ?? inOrder(await place.configured(site));
		if (runs.length === 0) throw new UserError("gates: no gate is named, and the configuration file configures none: name them, as in gates: manifest-scan, or let gatehouse init write the file.");
		return {
			scans: [],
			collect: async (context, policy) => {
				const made = [];
				for (const [done, run] of runs.entries()) {
					context.progress({
						done,
						total: runs.length,
						unit: "gates"
					});
					made.push(await runGate(run, place.dist, site));
				}
				return {
					...united(made),
					notices: [],
					policy
				};
			},
			keep: async () => ({ baseline: await baselinesOf(runs, site) })
		};
	});
}
function parseRun(text) {
	const [gate = "", id = ""] = text.split(":", 2);
	const names = GATES.map(({ name }) => name).filter((name) => name !== "report");
	if (names.includes(gate)) return {
		gate,
		id
	};
	const suggestion = nearest(gate, names);
	throw new UserError(`gates: there is no gate "${gate}"; ${suggestion === void 0 ? `there are ${names.join(", ")}` : `did you mean ${suggestion}?`}`);
}
function inOrder(runs) {
	const rank = ({ gate }) => GATES.findIndex(({ name }) => name === gate);
	return runs.toSorted((a, b) => rank(a) - rank(b));
}
function folderOfAll({ env, cwd }) {
	return join(env["RUNNER_TEMP"] ?? join(cwd, ".gatehouse"), "gatehouse");
}
async function baselinesOf(runs, { host }) {
	const folder = folderOfAll(host);
	return (await Promise.all(runs.map(({ gate, id }) => access(join(folder, folderOf(gate, id), "baseline", "baseline.json")).then(() => true, () => false)))).includes(true) ? folder : "";
}
const MAX_BYTES = 512 * 1024 ** 2;
async function runGate(run, dist, { host }) {
	const { env, log, cwd, signal } = host;
	const folder = join(folderOfAll(host), folderOf(run.gate, run.id));
	await rm(folder, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
	await mkdir(folder, { recursive: true });
	log.info(`Running ${nameOf(run)}`);
	const args = [join(dist, run.gate, "index.js")];
	const exitCode = await runAttached({
		command: process.execPath,
		args,
		cwd,
		env: await gateEnv(run, folder, env),
		signal
	});
	signal.throwIfAborted();
	const how = exitCode === null ? "was ended by a signal" : `ended with exit code ${exitCode}`;
	try {
		const report = await readShard(join(folder, FORMAT_FILES.json), MAX_BYTES);
		return exitCode === EXIT_CODES[report.verdict] ? {
			...run,
			report
		} : {
			...run,
			report,
			lost: `${nameOf(run)} ${how} although its report says ${report.verdict}: its log is above`
		};
	} catch (error) {
		const why = error instanceof ScanError ? ` (${error.message})` : "";
		return {
			...run,
			lost: `${nameOf(run)} ${how} and left no report that can be read${why}: its log is above`
		};
	}
}
const QUIET = {
	INPUT_CHECK: "false",
	INPUT_COMMENT: "never",
	INPUT_SARIF: "never",
	INPUT_SUMMARY: "false",
	INPUT_OUT: "",
	INPUT_GATES: ""
};
async function gateEnv({ id }, folder, env) {
	const files = [
		"GITHUB_OUTPUT",
		"GITHUB_STATE",
		"GITHUB_STEP_SUMMARY"
	].map((name) => [name, join(folder, name.toLowerCase())]);
	for (const [, path] of files) await writeFile(path, "");
	return {
		...env,
		...QUIET,
		INPUT_ID: id,
		...Object.fromEntries(files)
	};
}
function united(made) {
	const own = uniteScans(made.map(partOf));
	const parts = made.map((one, index) => {
		const ids = (own[index]?.scans ?? []).map(({ id }) => id);
		return one.report === void 0 ? unjudged(one, ids) : judgedAs(one.report, ids);
	});
	return {
		...mergeFindings(own),
		parts
	};
}
function partOf({ report, lost, ...run }) {
	return {
		scans: [...report?.scans ?? [], ...lost === void 0 ? [] : [lostScan(nameOf(run), lost)]],
		findings: (report?.findings ?? []).map(undecided)
	};
}
function judgedAs({ gate, id, inputs, notices: all }, scans) {
	const { policy, exceptions, comparison, notices = all } = inputs;
	return {
		gate,
		id,
		scans,
		policy,
		exceptions,
		...comparison !== void 0 && { comparison },
		notices
	};
}
function unjudged({ gate, id }, scans) {
	return {
		gate,
		id,
		scans,
		policy: {
			budget: {},
			source: "default",
			unknownAs: "high",
			allowGaps: [],
			ignore: []
		},
		exceptions: [],
		notices: []
	};
}
function nameOf({ gate, id }) {
	return id === "" ? gate : `${gate} (${id})`;
}
// src/gates/configured-runs.ts
async function configuredRuns({ host }) {
	const { raw } = rawFromEnv(pipeline.inputs, host.env);
	const inputs = inputsOrThrow(readInputs(pipeline.inputs, raw, "action"));
	return runsOf(await loadConfiguration(inputs, host)).flatMap(({ gate, id = "" }) => gate === "report" ? [] : [{
		gate,
		id
	}]);
}
// src/actions/pipeline.ts
await takeCompositeInputs(process.env, Object.keys(pipeline.inputs));
const dist = fileURLToPath(new URL("..", import.meta.url));
leave(process, await runOnActions(pipelineGate({
	dist,
	configured: configuredRuns
}), process));
export {};
