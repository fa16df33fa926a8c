import { FORMATS, SEVERITIES, UserError, VERSION, messageOf, neutraliseCommands, rawFromEnv, secretsIn } from "./common.js";
import { CHECK_STATE, ENDING_STATE, actionsHost, actionsLog } from "./states.js";
import { FORMAT_FILES, endInOrder, evidence, fileOf, folderOf, isAboutChange, readEvent, render, runGate } from "./running.js";
import { isAbsolute, join, resolve } from "node:path";
// src/gates/checkout.ts
async function assertCheckout(checkout, ports) {
	const expected = expectedCommits(checkout);
	const actual = await headOf(checkout, ports);
	if (actual === void 0) throw new UserError(`It cannot be told whether ${checkout.folder} holds ${named(expected)}, on which the result would be shown: it is no Git checkout, or git is missing. ${REMEDY}`);
	if (!expected.includes(actual)) throw new UserError(`${checkout.folder} holds commit ${actual}, but the result would be shown on ${named(expected)}. ${REMEDY}`);
}
const REMEDY = "Check that commit out with actions/checkout, point working-directory at the checkout, or set checkout: trust when other files are meant to be scanned.";
const ON_THE_BASE = new Set(["pull_request_target", "workflow_run"]);
function expectedCommits({ headSha, env }) {
	const onBase = ON_THE_BASE.has(env["GITHUB_EVENT_NAME"] ?? "");
	return [headSha ?? "", onBase ? "" : env["GITHUB_SHA"] ?? ""].filter((sha) => sha !== "");
}
function named(commits) {
	return commits.length === 0 ? "the commit of this event" : `commit ${[...new Set(commits)].join(" or ")}`;
}
async function headOf({ folder, env }, { run, which, signal }) {
	const git = which("git");
	if (git === void 0) return;
	const { exitCode, stdout } = await run({
		command: git,
		args: [
			...[
				"-c",
				"safe.directory=*",
				"-c",
				"safe.bareRepository=explicit"
			],
			"-C",
			folder,
			"rev-parse",
			"--verify",
			"HEAD"
		],
		cwd: folder,
		env: { PATH: env["PATH"] ?? "" },
		timeoutMs: 3e4,
		maxOutputBytes: 1e4,
		signal
	});
	return exitCode === 0 ? stdout.trim() : void 0;
}
// src/gates/on-actions.ts
function runOnActions(gate, process) {
	return asStep(gate.spec.inputs, process, ({ host, raw, write }) => runGate(gate, raw, actionsFront(gate, host, write)));
}
async function asStep(inputs, process, run) {
	const write = (text) => void process.stdout.write(text);
	const ending = endInOrder(process, actionsLog(write), messageOf);
	const { env } = process;
	const cwd = env["GITHUB_WORKSPACE"] ?? process.cwd();
	const host = actionsHost({
		env,
		cwd,
		signal: ending.signal,
		write
	});
	const { raw, warnings } = rawFromEnv(inputs, env);
	for (const secret of secretsIn(inputs, raw)) host.mask(secret);
	for (const warning of warnings) host.log.warning(warning);
	ending.signal.addEventListener("abort", () => void host.saveState(ENDING_STATE, "cancelled"), { once: true });
	try {
		return await run({
			host,
			raw,
			write
		});
	} finally {
		ending.release();
	}
}
function actionsFront({ spec }, host, write) {
	const paths = new Map();
	return {
		surface: "action",
		host,
		pullRequest: isAboutChange(host.env),
		publishers: async (inputs, gate) => {
			host.mask(inputs.token ?? "");
			const folder = join(temporary(host), "gatehouse", folderOf(gate, inputs.id));
			for (const format of FORMATS) paths.set(format, join(folder, FORMAT_FILES[format]));
			return [
				...files(paths, host),
				...kept(inputs, gate, host),
				logTable(write),
				...await onGithub(inputs, gate, host)
			];
		},
		check: (inputs) => assertPlace(inputs, spec, host),
		end: (ending, code) => end(ending, code, host, paths)
	};
}
function temporary({ env, cwd }) {
	return env["RUNNER_TEMP"] ?? join(cwd, ".gatehouse");
}
function files(paths, { log }) {
	return [...paths].flatMap(([format, path]) => format === "table" ? [] : [fileOf(format, path, log)]);
}
function kept({ out, id }, gate, host) {
	const folder = folderOf(gate, id);
	return out === void 0 ? [] : [evidence(isAbsolute(out) ? out : resolve(host.cwd, out), folder, host)];
}
const LOGGED_FINDINGS = 200;
function logTable(write) {
	return {
		name: "log",
		publish: async (report) => {
			write(neutraliseCommands(await render("table", report, {
				colour: true,
				width: 120,
				maxFindings: LOGGED_FINDINGS
			})));
			return {
				publisher: "log",
				status: "published"
			};
		}
	};
}
async function assertPlace(inputs, spec, host) {
	const { env, cwd, log, signal } = host;
	const event = await readEvent(env, log);
	if (event === void 0) throw new UserError("The event of this run cannot be read, so it is not known which commit it is about: run the gate in a workflow of GitHub Actions.");
	if (inputs.checkout === "trust" || spec.scansCheckout === false) return;
	const [{ readContext }, { run }, { findOnPath }] = await Promise.all([
		import("./context.js"),
		import("./run.js"),
		import("./which.js")
	]);
	const folder = resolve(cwd, inputs["working-directory"]);
	const which = (name) => findOnPath(name, env);
	await assertCheckout({
		folder,
		env,
		headSha: readContext(env, event).headSha
	}, {
		run,
		which,
		signal
	});
}
async function onGithub(inputs, gate, host) {
	const { githubPublishers } = await import("./publishers.js");
	const { env, log } = host;
	return githubPublishers({
		env,
		event: await readEvent(env, log),
		...inputs.token !== void 0 && { token: inputs.token },
		gate,
		id: inputs.id ?? "",
		version: VERSION,
		log,
		check: inputs.check,
		comment: inputs.comment,
		suggestions: inputs.suggestions,
		maxAnnotations: inputs["max-annotations"],
		sarif: inputs.sarif,
		summary: inputs.summary,
		annotate: (annotation) => host.annotate(annotation),
		writeSummary: (markdown) => host.writeSummary(markdown),
		onCheckOpening: (check) => host.saveState(CHECK_STATE, JSON.stringify(check))
	});
}
async function end(ending, code, host, paths) {
	if ("broken" in ending) {
		await host.setOutput("verdict", "error");
		host.log.error(ending.broken);
		return code;
	}
	const urls = new Map(ending.publications.flatMap((one) => "url" in one ? [[one.publisher, one.url ?? ""]] : []));
	for (const [name, value] of Object.entries({
		...outputsOf(ending.report, paths, urls),
		...ending.outputs
	})) await host.setOutput(name, value);
	const onPullRequest = ending.publications.some(({ publisher, status }) => publisher === "check run" && status === "published");
	if (onPullRequest) await host.saveState(ENDING_STATE, "published");
	const { onlyClaims, verdictSentence } = await import("./judging2.js");
	if (onPullRequest && onlyClaims(ending.report)) {
		host.log.warning(verdictSentence(ending.report));
		return 0;
	}
	if (code !== 0) host.log.error(verdictSentence(ending.report));
	return code;
}
function outputsOf({ verdict, summary }, paths, urls) {
	const counts = SEVERITIES.map((severity) => [severity, String(summary.open[severity])]);
	return {
		verdict,
		...Object.fromEntries(counts),
		findings: String(summary.findings),
		suppressed: String(summary.suppressed),
		new: String(summary.new),
		report: paths.get("json") ?? "",
		html: paths.get("html") ?? "",
		"sarif-file": paths.get("sarif") ?? "",
		markdown: paths.get("markdown") ?? "",
		baseline: "",
		"check-url": urls.get("check run") ?? "",
		"comment-url": urls.get("comment") ?? ""
	};
}
export { actionsFront, asStep, runOnActions, temporary };
