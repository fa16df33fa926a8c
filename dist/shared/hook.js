import { findOnPath, gitIn, run, runGate, userCache } from "./running.js";
import { HOOK_SCANNERS, LINT_SCANNERS, LINT_SERVICES, UserError, hook, inputsOrThrow, installInputs, lintGate, matcherOf, messageOf, readInputs, resolveInputs, settingsOf } from "./common.js";
import { diffOfTrees } from "./diff2.js";
import { codeScanners } from "./code.js";
import { sourceFiles } from "./files.js";
import { lintGateOf, lookingAt } from "./lint-gate.js";
import { onTerminal, terminalFront } from "./on-terminal2.js";
import { dirname, join, resolve } from "node:path";
import { mkdir, rm } from "node:fs/promises";
import { createHash } from "node:crypto";
// src/baseline/staged.ts
async function stagedOf(git, index) {
	const asked = await git([
		"rev-parse",
		"--show-toplevel",
		"--absolute-git-dir"
	]);
	const [top = "", gitDir = ""] = asked.ok ? asked.text.split("\n") : [];
	if (top === "" || gitDir === "") throw new UserError("There is no Git checkout here: run gatehouse hook in one.");
	const written = await git(["write-tree"], { env: index === void 0 ? {} : { GIT_INDEX_FILE: resolve(top, index) } });
	if (!written.ok) throw new UserError(`What is staged cannot be told: ${written.said}. Finish the merge, or stage what is in conflict.`);
	const tree = written.text.trim();
	const diff = await diffOfTrees(git, await lastCommit(git), tree);
	if ("none" in diff) throw new UserError(diff.none);
	return {
		top,
		gitDir,
		tree,
		diff
	};
}
async function lastCommit(git) {
	const head = await git([
		"rev-parse",
		"--verify",
		"--quiet",
		"HEAD^{commit}"
	]);
	const nothing = head.ok ? head : await git([
		"hash-object",
		"-t",
		"tree",
		"/dev/null"
	]);
	return nothing.ok ? nothing.text.trim() : "HEAD";
}
async function layOut(git, { gitDir, tree }, folder) {
	const write = async () => {
		await mkdir(folder, { recursive: true });
		return git([
			`--git-dir=${gitDir}`,
			`--work-tree=${folder}`,
			"-c",
			"submodule.recurse=false",
			"read-tree",
			"--reset",
			"-u",
			tree
		], {
			env: { GIT_INDEX_FILE: join(dirname(folder), "index") },
			timeoutMs: MINUTES
		});
	};
	if ((await write()).ok) return;
	await rm(dirname(folder), {
		recursive: true,
		force: true,
		maxRetries: 3
	});
	const again = await write();
	if (!again.ok) throw new UserError(`The staged files cannot be laid out in ${folder}: ${again.said}.`);
}
const MINUTES = 3e5;
// src/gates/hook-settings.ts
const PER_SCANNER = [
	"scanner-config",
	"scanner-versions",
	"db-mirror"
];
const NOT_HERE = new Set([...PER_SCANNER, "input"]);
async function hookSettings(inputs, raw, host) {
	const { loadConfiguration } = await import("./configuration.js");
	const { config, scanners } = inputs;
	const found = await loadConfiguration({
		"config-from": "head",
		"working-directory": ".",
		...config !== void 0 && { config }
	}, host);
	const file = found === void 0 ? new Map() : fileSettings(found.config);
	const among = new Set(scanners.includes("auto") ? [...HOOK_SCANNERS, ...scanners] : scanners);
	const items = (input) => {
		const own = itemsOf(raw.get(input), [...among]);
		return own.length > 0 ? own : itemsOf(file.get(input)?.text, listOf(file.get("scanners")?.text)).filter(isNamed);
	};
	const isMeant = ({ scanner = "" }, names, input) => names.includes(scanner) || !among.has(scanner) && listOf(raw.get(input)).length > 0;
	const texts = (names) => PER_SCANNER.map((input) => {
		return [input, items(input).filter((item) => isMeant(item, names, input)).map(({ text }) => text).join("\n")];
	});
	return {
		among,
		configured: new Set(items("scanner-config").map(({ scanner = "" }) => scanner)),
		exclude: inputs.exclude ?? listOf(file.get("exclude")?.text),
		sources: raw.get("install-from") ?? file.get("install-from")?.text ?? installInputs["install-from"].default,
		about: (names) => new Map(texts(names).filter(([, text]) => text !== "")),
		configuration: found && {
			...found,
			config: withoutScanners(found.config)
		}
	};
}
const NAMES = new Set([...LINT_SCANNERS, ...LINT_SERVICES]);
function itemsOf(text, scanners) {
	return listOf(text).map((item) => {
		const [name = ""] = item.split("=", 1);
		const [only, ...others] = scanners;
		return NAMES.has(name.trim()) ? {
			text: item,
			scanner: name.trim()
		} : only !== void 0 && others.length === 0 ? {
			text: `${only}=${item}`,
			scanner: only
		} : { text: item };
	});
}
function isNamed({ scanner }) {
	return scanner !== void 0;
}
function listOf(text = "") {
	return text.split(/[,\n]/).map((item) => item.trim()).filter((item) => item !== "");
}
function fileSettings(config) {
	const [run, ...others] = config.runs.filter(({ gate }) => gate === "lint-gate");
	return settingsOf(config, others.length === 0 ? run : void 0);
}
function withoutScanners(config) {
	const runs = config.runs.filter(({ gate }) => gate === "lint-gate");
	const [run] = runs.length > 1 ? [] : runs;
	const settings = [...run?.settings ?? []].filter(([name]) => !NOT_HERE.has(name));
	return {
		...config,
		runs: run === void 0 ? [] : [{
			...run,
			settings: new Map(settings)
		}]
	};
}
// src/gates/hook.ts
async function runHook(raw, process, { prepare }) {
	const reading = readInputs(hook.inputs, raw, "cli");
	return onTerminal(reading.inputs, process, async (host) => {
		try {
			const inputs = inputsOrThrow(reading);
			const cacheDir = inputs["cache-dir"] === void 0 ? userCache(host.env) : resolve(host.cwd, inputs["cache-dir"]);
			const place = await laidOut(host, cacheDir);
			if (place.staged.diff.files.size === 0 && !prepare) {
				host.log.info("Nothing is staged that could be linted.");
				return 0;
			}
			const settings = await hookSettings(inputs, raw, {
				...host,
				cwd: place.folder
			});
			const names = await scannersFor(settings, place, host, { prepare });
			if (names.length === 0) {
				host.log.info("No scanner looks at what is staged.");
				return 0;
			}
			const sources = prepare ? settings.sources : inputs["install-from"].join("\n");
			const own = rawOf(raw, settings.about(names), {
				names,
				cacheDir,
				sources
			});
			return prepare ? await getAll(own, names, settings, {
				...host,
				cwd: place.folder
			}) : await lint(own, settings, place, host, process);
		} catch (error) {
			host.log.error(messageOf(error));
			return 2;
		}
	});
}
async function laidOut({ env, cwd, signal }, cacheDir) {
	const git = gitOf(env, cwd, signal);
	const staged = await stagedOf(git, env["GIT_INDEX_FILE"]);
	const name = createHash("sha256").update(staged.top).digest("hex").slice(0, 16);
	const folder = join(cacheDir, "hook", name, "tree");
	await layOut(git, staged, folder);
	return {
		staged,
		folder
	};
}
function gitOf(env, folder, signal) {
	const program = findOnPath("git", env);
	if (program === void 0) throw new UserError("git is not on the PATH: what is staged cannot be told without it.");
	return gitIn({
		run,
		program,
		folder,
		env,
		signal
	});
}
async function scannersFor({ among, configured, exclude }, { staged, folder }, { env, signal }, { prepare }) {
	const isExcluded = matcherOf(exclude);
	const files = (await sourceFiles(folder, env, signal)).filter((file) => !isExcluded(file));
	const isAsked = (file) => prepare || staged.diff.files.has(file);
	return codeScanners.filter((scanner) => among.has(scanner.name) && lookingAt(scanner, {
		root: folder,
		folder
	}, configured).suits(files).some(isAsked)).map(({ name }) => name);
}
function rawOf(raw, about, given) {
	const rest = [...raw].filter(([name]) => name !== "scanner-config" && name !== "scanner-versions");
	return new Map([
		["scan-timeout", hook.inputs["scan-timeout"].default],
		...rest,
		...about,
		["scanners", given.names.join("\n")],
		["cache-dir", given.cacheDir],
		["install-from", given.sources],
		["scope", "diff"],
		["judge", "all"],
		["config-from", "head"]
	]);
}
async function lint(raw, { configuration }, { staged, folder }, host, process) {
	const { diff } = staged;
	const names = new Set(diff.files.keys());
	const change = {
		diff: async () => diff,
		touched: async () => names,
		partsOnly: true
	};
	const gate = lintGateOf(async () => change);
	const color = host.env["NO_COLOR"] === void 0 ? "auto" : "never";
	const front = terminalFront(host, process.stdout, color);
	return runGate(gate, raw, {
		...front,
		host: {
			...host,
			cwd: folder,
			env: offline(host.env)
		},
		pullRequest: true,
		...configuration !== void 0 && { configuration },
		end: async (ending, code) => {
			const ended = await front.end(ending, code);
			explain(ending, host);
			return ended;
		}
	});
}
function offline(env) {
	const own = Object.entries(env).filter(([name]) => !name.startsWith("GITHUB_") && !name.startsWith("GIT_"));
	return {
		...Object.fromEntries(own),
		GOPROXY: "off",
		GOTOOLCHAIN: env["GOTOOLCHAIN"] ?? "local"
	};
}
function explain(ending, { log }) {
	if ("broken" in ending) return;
	const missing = ending.report.scans.filter(({ reason }) => reason?.includes("could not be had") === true);
	if (missing.length > 0) {
		const names = missing.map(({ scanner }) => scanner).join(", ");
		log.error(`Get ${names} with gatehouse hook --prepare, or leave it out with --scanners: at a commit nothing is downloaded.`);
	}
}
async function getAll(raw, names, { configuration }, host) {
	const { getScanner } = await import("./hook-prepare.js");
	const all = configuration === void 0 ? raw : resolveInputs(lintGate, configuration.config, raw, {
		surface: "cli",
		pullRequest: true,
		mayLoosen: true
	}).raw;
	let code = 0;
	for (const name of names) {
		const failure = await getScanner(name, all, host);
		if (failure !== void 0) {
			host.log.error(failure);
			code = 2;
		}
	}
	return code;
}
export { runHook };
