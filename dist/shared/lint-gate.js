import { NETWORK_ENVIRONMENT, ScanError, SkippedScan, UserError, asksOnlyForChange, formatDuration, isSameServer, lintGate, matcherOf, messageOf, scopePolicyOf, serviceAddress } from "./common.js";
import { defineGate, findOnPath, homeFolder, openGit, run, workFolder } from "./running.js";
import { codeScanner, codeScanners } from "./code.js";
import { sourceFiles } from "./files.js";
import { NOTHING, aboveOf } from "./nothing.js";
import { settingsOf } from "./settings2.js";
import { PUSH_ONLY, attributionFormat, checkmarx as checkmarx$1, fossa as fossa$1, snyk as snyk$1, snykCode as snykCode$1, sonarqube as sonarqube$1, sonarqubeReport } from "./sonarqube.js";
import { BrokenStep, complaintOf, runStep } from "./having.js";
import { readReport } from "./report-format.js";
import { filesOf } from "./code-reading.js";
import { fieldsOf, listOf, numberOf, textOf, textsOf } from "./reading-shared.js";
import { dirname, isAbsolute, join, posix, resolve } from "node:path";
import { mkdir, readFile, stat, writeFile } from "node:fs/promises";
import { closeSync, createReadStream, openSync, readSync } from "node:fs";
// src/gates/lint/change.ts
const EVERYTHING = async () => void 0;
async function changeOf(inputs, site, policy) {
	const isAsked = inputs.base !== void 0 || policy.scope !== void 0;
	if ((site.host.env["GITHUB_EVENT_NAME"] ?? "") === "" && !isAsked) return { touched: EVERYTHING };
	const [{ standpointOf }, { diffOfChange }] = await Promise.all([import("./bases-place.js"), import("./change.js")]);
	const standpoint = await standpointOf({
		...inputs,
		baseline: "none"
	}, site.host, "cli");
	const asked = inputs.base === "none" ? void 0 : inputs.base;
	const none = inputs.base === "none" ? { none: "The input base says that there is none." } : asked === void 0 && standpoint.event.kind === "none" ? { none: standpoint.event.why } : void 0;
	if (none !== void 0) return {
		touched: EVERYTHING,
		diff: async () => none
	};
	const { pullRequest } = standpoint;
	const request = {
		site,
		standpoint,
		...asked !== void 0 && { asked }
	};
	const diff = once(() => diffOfChange({
		...request,
		...pullRequest !== void 0 && { pullRequest }
	}));
	return {
		diff,
		touched: !inputs.full && standpoint.branches.makes === void 0 && asksOnlyForChange(policy) ? async () => namesIn(await diff()) : EVERYTHING
	};
}
function namesIn(found) {
	return "none" in found ? void 0 : found.names;
}
function once(ask) {
	let asked;
	return () => asked ??= ask();
}
// src/gates/lint/choice.ts
function chooseScanners(asked, files, more = [], among = codeScanners) {
	const named = new Set(asked);
	if (named.has("none") && (named.size > 1 || more.length === 0)) throw new UserError("scanners: none goes with no other name, and needs reports in input: else nothing is looked at.");
	if (!named.has("auto")) return {
		scanners: among.filter(({ name }) => named.has(name)),
		notices: []
	};
	const counted = among.map((scanner) => ({
		scanner,
		count: scanner.suits(files).length
	}));
	const chosen = counted.filter(({ scanner, count }) => count > 0 || named.has(scanner.name));
	if (chosen.length === 0 && more.length === 0) throw new UserError(`scanners: auto finds nothing to lint: there are no ${[...new Set(among.map(({ looksAt }) => looksAt))].join(", no ")}.`);
	const runs = chosen.map(({ scanner, count }) => `${scanner.name} (${count} ${count === 1 ? "file" : "files"})`);
	const not = counted.filter((one) => !chosen.includes(one)).map(({ scanner }) => `not ${scanner.name}: there are no ${scanner.looksAt}`);
	return {
		scanners: chosen.map(({ scanner }) => scanner),
		notices: [`scanners: auto runs ${runs.join(", ") || "none"}${not.length === 0 ? "" : `; ${not.join("; ")}`}`]
	};
}
// src/gates/lint/configs.ts
async function assertConfigs(configs) {
	for (const [scanner, paths] of configs) for (const path of paths.filter((one) => isAbsolute(one))) if (!await stat(path).then(() => true, () => false)) throw new UserError(`scanner-config: there is no file ${path}, which is named for ${scanner}.`);
}
// src/gates/lint/hints.ts
function lookingAt({ name, ...scanner }, { root, folder }, configured) {
	const unbound = codeScanner(name);
	if (unbound === void 0) return {
		name,
		...scanner
	};
	const above = [...aboveOf(root, folder, scanner.looksAbove).keys()];
	const hints = {
		firstLine: firstLines(folder),
		configured: configured.has(name),
		above
	};
	return {
		...scanner,
		name,
		suits: (files) => unbound.suits(files, hints),
		...unbound.affected !== void 0 && { affected: (tree) => unbound.affected?.({
			...tree,
			above
		}) }
	};
}
const MAX_BYTES = 256;
function firstLines(folder) {
	const known = new Map();
	return (file) => {
		const line = known.get(file) ?? firstLine(join(folder, file));
		known.set(file, line);
		return line;
	};
}
function firstLine(path) {
	try {
		const file = openSync(path, "r");
		try {
			const bytes = Buffer.alloc(MAX_BYTES);
			const [line = ""] = bytes.toString("latin1", 0, readSync(file, bytes)).split("\n");
			return line;
		} finally {
			closeSync(file);
		}
	} catch {
		return "";
	}
}
// src/gates/lint/go.ts
function goEnvironment(env, cacheDir, home = homeFolder() ?? cacheDir) {
	const cache = process.platform === "win32" ? env["LOCALAPPDATA"] ?? join(home, "AppData", "Local") : process.platform === "darwin" ? join(home, "Library", "Caches") : absolute(env["XDG_CACHE_HOME"]) ?? join(home, ".cache");
	const settings = process.platform === "win32" ? env["APPDATA"] ?? join(home, "AppData", "Roaming") : process.platform === "darwin" ? join(home, "Library", "Application Support") : absolute(env["XDG_CONFIG_HOME"]) ?? join(home, ".config");
	return {
		GOPATH: env["GOPATH"] ?? join(home, "go"),
		GOCACHE: env["GOCACHE"] ?? join(cache, "go-build"),
		GOENV: env["GOENV"] ?? join(settings, "go", "env"),
		GOFLAGS: `${env["GOFLAGS"] ?? ""} -buildvcs=false`.trim(),
		GOLANGCI_LINT_CACHE: env["GOLANGCI_LINT_CACHE"] ?? join(cacheDir, "golangci-lint")
	};
}
function absolute(path) {
	return path !== void 0 && isAbsolute(path) ? path : void 0;
}
// src/gates/lint/reports.ts
function sourceTarget({ folder }) {
	return {
		kind: "source",
		name: folder === "" ? "source" : folder
	};
}
async function namedReports(texts = []) {
	if (texts.length === 0) return [];
	const { parseRawReport } = await import("./report-inputs2.js");
	return texts.map((text) => parseRawReport(text));
}
function reportScans(reports, running, site) {
	const names = reports.map(({ scanner, path }) => {
		if (scanner === void 0) throw new UserError(`input: "${path}" does not say which tool has written it: write NAME=FILE.`);
		return scanner.name;
	});
	const twice = names.find((name, index) => names.indexOf(name) !== index || running.includes(name));
	if (twice !== void 0) throw new UserError(running.includes(twice) ? `input: ${twice} is run by this gate too: leave it out of scanners, or give the report another name.` : `input: there are two reports of ${twice}: give each a name of its own.`);
	return reports.map((report, index) => ({
		scanner: names[index] ?? "",
		version: "unknown",
		target: sourceTarget(site),
		run: async (context) => {
			const { readSourceReport } = await import("./report-inputs2.js");
			const path = resolve(site.root, site.folder, report.path);
			const { result, version } = await readSourceReport({
				...report,
				path
			}, site.root);
			context.learn({
				...version !== void 0 && { version },
				install: {
					source: "path",
					verified: "none"
				}
			});
			return result;
		}
	}));
}
// src/gates/lint/program-scan.ts
function prepare(scanner, given) {
	given.readiness.set(scanner.name, readinessOf(scanner, given));
}
async function readinessOf(scanner, { inputs, site, settings, work, ports }) {
	try {
		const { programOf } = await import("./program.js");
		return { installed: await programOf(scanner, {
			inputs,
			settings,
			workDir: await work.path()
		}, {
			...ports,
			host: site.host
		}) };
	} catch (error) {
		return { reason: messageOf(error) };
	}
}
function scanOf(scanner, given, work) {
	const { site, settings, readiness } = given;
	return {
		scanner: scanner.name,
		version: settings.versions.get(scanner.name)?.at(-1) ?? scanner.version,
		target: sourceTarget(site),
		ready: async () => {
			await readiness.get(scanner.name);
		},
		run: (context) => work(async (all, selected) => {
			const ready = await readiness.get(scanner.name) ?? { reason: `${scanner.name} was not made ready` };
			if ("reason" in ready) throw new ScanError(ready.reason);
			const { version, source, verified, sha256, notices } = ready.installed;
			context.learn({
				version,
				install: {
					source,
					verified,
					sha256
				}
			});
			const result = await scanWith(scanner, {
				all,
				selected
			}, ready.installed, given);
			return {
				...result,
				notices: [...notices, ...result.notices]
			};
		})
	};
}
async function scanWith(scanner, { all, selected }, { path, version }, { inputs, site, settings, work, ports, change }) {
	for (const needed of scanner.needs ?? []) if (findOnPath(needed, ports.env) === void 0) throw new ScanError(`${scanner.name} needs ${needed}, which is not on the PATH: set it up in a step before`);
	const { scanSource } = await import("./scan2.js");
	const folder = resolve(site.root, site.folder);
	const configFile = settings.configs.get(scanner.name)?.at(-1);
	const database = settings.databases.get(scanner.name)?.at(-1);
	const scan = {
		program: {
			scanner,
			path,
			version
		},
		tree: {
			root: site.root,
			folder,
			files: selected ?? scanner.suits(all)
		},
		all,
		limited: selected !== void 0,
		partsOnly: change.partsOnly === true,
		workDir: await work.path(),
		cache: join(settings.cacheDir, scanner.name),
		env: scanner.environment.includes("GOCACHE") ? goEnvironment(ports.env, settings.cacheDir) : {},
		timeoutMs: inputs["scan-timeout"],
		maxBytes: settings.maxBytes,
		...configFile !== void 0 && { configFile },
		...database !== void 0 && { database }
	};
	site.host.log.info(`${scanner.name}: scanning ${scan.tree.files.length} ${scan.tree.files.length === 1 ? "file" : "files"}`);
	return scanSource(scan, ports);
}
// src/scanners/checkmarx/ending.ts
const CHECKMARX_POLICY = "checkmarx:policy";
const ENGINES = {
	2: "SAST",
	3: "SCA",
	4: "IaC Security",
	5: "API Security"
};
function readEnding(exitCode, said) {
	if (exitCode === 0) return {
		controls: [],
		observations: [],
		gaps: []
	};
	if (/Policy Violation - Break Build Enabled/i.test(said)) return {
		controls: [POLICY_FAILED],
		observations: [POLICY_BROKEN],
		gaps: []
	};
	if (/completed partially/i.test(said)) {
		const engine = ENGINES[exitCode ?? 0] ?? "more than one engine";
		const reason = `Checkmarx One completed its scan partially (${engine} failed): scan again, or choose other engines in cx-scan-types`;
		return {
			controls: [],
			observations: [],
			gaps: [{
				what: `Checkmarx One: ${engine}`,
				reason
			}]
		};
	}
	return {
		controls: [],
		observations: [],
		gaps: [{
			what: "Checkmarx One",
			reason: `cx ended with exit code ${String(exitCode)}: ${lastLine(said)}`
		}]
	};
}
const POLICY_FAILED = {
	id: CHECKMARX_POLICY,
	result: "fail",
	title: "The policies of Checkmarx One that break builds"
};
const POLICY_BROKEN = {
	ruleId: CHECKMARX_POLICY,
	kind: "conformance",
	title: "A policy of Checkmarx One is broken",
	severity: "high",
	severitySource: "status",
	severityReason: "The policy says that it breaks builds",
	message: "A policy in Checkmarx One that breaks builds is violated by what was found",
	remediation: "Mend what the policy names in Checkmarx One, or change the policy there",
	controlKey: CHECKMARX_POLICY
};
const MAX_SAID = 300;
function lastLine(said) {
	return (said.split("\n").filter((line) => line.trim() !== "").at(-1) ?? "it said nothing").trim().slice(0, MAX_SAID);
}
// src/gates/lint/services/credential.ts
function credentialFrom(names, inputs, env) {
	const found = Object.entries(names).map(([variable, input]) => {
		const given = inputs[input];
		const isGiven = typeof given === "string";
		return {
			variable,
			input,
			isGiven,
			value: (isGiven ? given : env[variable]) ?? ""
		};
	});
	const missing = found.find(({ value }) => value === "");
	return missing === void 0 ? {
		secrets: Object.fromEntries(found.map(({ variable, value }) => [variable, value])),
		isAmbient: !found.some(({ isGiven }) => isGiven)
	} : { missing: `${missing.input} is not given` };
}
// src/gates/lint/services/program.ts
async function programReady(scanner, given, context) {
	const { path, version, source, verified, sha256, notices } = await given.program(scanner);
	context.learn({
		version,
		install: {
			source,
			verified,
			sha256
		}
	});
	return {
		scanner,
		path,
		notices
	};
}
async function runProgram({ scanner, path }, step, { scratch, folder, ports, maxBytes, deadline }) {
	const timeoutMs = Math.ceil(deadline - performance.now());
	return runStep({
		program: {
			scanner,
			path
		},
		step,
		scratch,
		cwd: folder,
		timeoutMs,
		maxBytes
	}, ports);
}
async function readProgramReport({ scanner }, report, { site, folder }) {
	const context = {
		targetKind: "source",
		source: {
			root: site.root,
			cwd: folder
		}
	};
	const { result } = await readReport(scanner.report, report, context);
	return result;
}
async function isWritten(path) {
	const found = await stat(path).catch(() => void 0);
	return found !== void 0 && found.size > 0;
}
async function writtenReport(path) {
	if (!await isWritten(path)) throw new ScanError("it came to its end without writing its report");
	return createReadStream(path);
}
async function* chunksOf(text) {
	yield Buffer.from(text, "utf8");
}
// src/gates/lint/services/checkmarx.ts
const checkmarx = {
	scanner: checkmarx$1,
	credential: (inputs, env) => {
		const key = credentialFrom({ CX_APIKEY: "cx-apikey" }, inputs, env);
		const client = credentialFrom({
			CX_CLIENT_ID: "cx-client-id",
			CX_CLIENT_SECRET: "cx-client-secret"
		}, inputs, env);
		return "secrets" in key ? key : "secrets" in client ? client : key;
	},
	check: (inputs) => {
		needed(inputs["cx-base-uri"], "cx-base-uri: name the server of Checkmarx One, as in https://eu.ast.checkmarx.net.");
		needed(inputs["cx-project"], "cx-project: name the project in Checkmarx One.");
		if (inputs["cx-client-id"] !== void 0) needed(inputs["cx-tenant"], "cx-tenant: name the tenant, which cx-client-id needs.");
	},
	policy: () => ({ rules: [{
		name: "checkmarx-policy",
		when: {
			kind: ["conformance"],
			scanner: [checkmarx$1.name]
		},
		action: "block",
		reason: "a policy of Checkmarx One that breaks builds keeps a change out"
	}] }),
	scan: async (given, secrets, context) => {
		const { inputs, deadline, scratch } = given;
		const ready = await programReady(checkmarx$1, given, context);
		const { "cx-base-auth-uri": signIn, "cx-tenant": tenant } = inputs;
		const plan = checkmarx$1.plan({
			account: {
				address: needed(inputs["cx-base-uri"], ""),
				secrets
			},
			project: needed(inputs["cx-project"], ""),
			branch: await branchHere(given),
			engines: inputs["cx-scan-types"] ?? [],
			timeoutMs: deadline - performance.now(),
			scratch,
			...signIn !== void 0 && { signIn },
			...tenant !== void 0 && { tenant }
		});
		const ended = await runProgram(ready, plan.step, given);
		const said = `${ended.stderr}\n${ended.stdout}`;
		if (ended.exitCode !== 0 && !await isWritten(plan.report)) throw new ScanError(complaintOf(ended, { timeoutMs: 0 }));
		const result = await readProgramReport(ready, await writtenReport(plan.report), given);
		const ending = readEnding(ended.exitCode, said);
		return {
			...result,
			observations: [...ending.observations, ...result.observations],
			controls: [...result.controls, ...ending.controls],
			gaps: [...ending.gaps, ...result.gaps],
			notices: [...ready.notices, ...result.notices]
		};
	}
};
function needed(value, message) {
	if (value === void 0) throw new UserError(message);
	return value;
}
async function branchHere({ folder, ports, site }) {
	const { env, signal } = ports;
	const told = [env["GITHUB_HEAD_REF"], env["GITHUB_REF_NAME"]].find((name) => name !== void 0 && name !== "");
	if (told !== void 0) return told;
	const opened = await openGit(folder, env, signal);
	const branch = opened?.branch ?? "main";
	if (opened?.branch === void 0) site.host.log.info(`checkmarx: nothing tells the branch, so the results are those of ${branch}`);
	return branch;
}
// src/gates/lint/services/fossa.ts
const fossa = {
	scanner: fossa$1,
	takesConfig: true,
	credential: (inputs, env) => credentialFrom({ FOSSA_API_KEY: "fossa-api-key" }, inputs, env),
	check: ({ "fossa-attribution": file }) => {
		if (file !== void 0 && attributionFormat(file) === void 0) throw new UserError(`fossa-attribution: the name of ${file} says no format: end it with .json or .md.`);
	},
	scan: async (given, secrets, context) => {
		const { inputs, deadline, configFile } = given;
		const ready = await programReady(fossa$1, given, context);
		const { "fossa-project": project, "fossa-attribution": file } = inputs;
		const attribution = file === void 0 ? void 0 : attributionFormat(file);
		const plan = fossa$1.plan({
			account: {
				address: inputs["fossa-endpoint"],
				secrets
			},
			timeoutMs: deadline - performance.now(),
			...project !== void 0 && { project },
			...configFile !== void 0 && { configFile },
			...attribution !== void 0 && { attribution }
		});
		await runProgram(ready, plan.analyze, given);
		const tested = await runProgram(ready, plan.test, given);
		const result = await readProgramReport(ready, chunksOf(reportIn(tested)), given);
		if (tested.exitCode !== 0 && result.observations.length === 0 && result.gaps.length === 0) throw new ScanError(complaintOf(tested, { timeoutMs: 0 }));
		const kept = plan.attribution === void 0 ? KEPT_NONE : await keepAttribution(plan.attribution, file ?? "", ready, given);
		return {
			...result,
			gaps: [...result.gaps, ...kept.gaps],
			notices: [
				...ready.notices,
				...result.notices,
				...kept.notices
			]
		};
	}
};
function reportIn(tested) {
	const { stdout, stderr, exitCode } = tested;
	if (stdout.trim() !== "") return stdout;
	if (/push-only API key/i.test(stderr)) throw new ScanError(PUSH_ONLY);
	throw new ScanError(exitCode === 0 ? "fossa test came to its end and printed no report" : complaintOf(tested, { timeoutMs: 0 }));
}
const KEPT_NONE = {
	gaps: [],
	notices: []
};
async function keepAttribution(step, file, ready, given) {
	const path = resolve(given.folder, file);
	try {
		const { stdout } = await runProgram(ready, step, given);
		if (stdout.trim() === "") throw new ScanError("fossa printed none");
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, stdout);
		return {
			gaps: [],
			notices: [`The attribution report of FOSSA is in ${file}`]
		};
	} catch (error) {
		return {
			gaps: [{
				what: "attribution report",
				reason: `It was asked for in fossa-attribution and could not be kept: ${messageOf(error)}`
			}],
			notices: []
		};
	}
}
// src/gates/lint/services/snyk.ts
const snykCode = serviceOf(snykCode$1, "there is no code here that Snyk Code looks at");
const snyk = serviceOf(snyk$1, "there is no project here whose dependencies Snyk knows how to tell");
function serviceOf(scanner, nothing) {
	return {
		scanner,
		credential: (inputs, env) => credentialFrom({ SNYK_TOKEN: "snyk-token" }, inputs, env),
		check: () => void 0,
		scan: async (given, secrets, context) => {
			const { inputs, scratch } = given;
			const ready = await programReady(scanner, given, context);
			const organization = inputs["snyk-org"];
			const { step, report } = scanner.plan({
				account: {
					address: inputs["snyk-api"],
					secrets
				},
				scratch,
				...organization !== void 0 && { organization }
			});
			await runProgram(ready, step, given).catch((error) => {
				throw told(error, nothing, given.isNamed);
			});
			const result = await readProgramReport(ready, await writtenReport(report), given);
			return {
				...result,
				notices: [...ready.notices, ...result.notices]
			};
		}
	};
}
function told(error, nothing, isNamed) {
	if (!(error instanceof BrokenStep)) return error;
	if (/exit code 3\b/.test(error.message)) return isNamed ? new ScanError(`${nothing}: leave the scanner out, or scan the folder that has some`) : new SkippedScan(nothing);
	return /\b401\b|SNYK-0005|authenticat/i.test(error.said) ? new ScanError("Snyk does not know the token: give a valid one in snyk-token", { cause: error }) : error;
}
// src/scanners/sonarqube/task.ts
function readTask(answer) {
	const task = fieldsOf(fieldsOf(answer)["task"]);
	switch (task["status"]) {
		case "PENDING":
		case "IN_PROGRESS": return { state: "waiting" };
		case "SUCCESS": return {
			state: "done",
			analysis: analysisOf(task)
		};
		case "FAILED": {
			const said = textOf(task["errorMessage"]);
			throw new ScanError(`SonarQube could not work the analysis out${said === void 0 ? "" : `: ${said}`}`);
		}
		case "CANCELED": throw new ScanError("the analysis was cancelled in SonarQube: start it again");
		default: throw new ScanError(`SonarQube gives the analysis a status that is not known here: ${String(task["status"])}`);
	}
}
function analysisOf(task) {
	const [id, project] = [textOf(task["analysisId"]), textOf(task["componentKey"])];
	if (id === void 0 || project === void 0) throw new ScanError("SonarQube says that the analysis is done, and not which it is");
	const [pullRequest, branch] = [textOf(task["pullRequest"]), textOf(task["branch"])];
	return {
		id,
		project,
		place: pullRequest !== void 0 ? { pullRequest } : branch === void 0 ? {} : { branch },
		warnings: textsOf(task["warnings"])
	};
}
function revisionOf(answer, analysis) {
	const found = listOf(fieldsOf(answer)["analyses"]).map(fieldsOf).find(({ key }) => key === analysis);
	return textOf(found?.["revision"]);
}
// src/scanners/sonarqube/report-task.ts
const MAX_CHARACTERS = 65536;
const REPORT_TASK_FILES = [
	".scannerwork/report-task.txt",
	"target/sonar/report-task.txt",
	"build/sonar/report-task.txt"
];
function readReportTask(text) {
	const lines = text.slice(0, MAX_CHARACTERS).split(/\r?\n/);
	const values = new Map(lines.flatMap((line) => {
		const at = line.indexOf("=");
		return at <= 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()]];
	}));
	const value = (name) => {
		const found = values.get(name) ?? "";
		if (found === "") throw new ScanError(`the report-task.txt of the analysis has no ${name}: let the scanner write it again`);
		return found;
	};
	const ceTaskId = value("ceTaskId");
	if (!/^[\w-]{1,128}$/.test(ceTaskId)) throw new ScanError("the ceTaskId in report-task.txt is none: let the scanner write the file again");
	return {
		projectKey: value("projectKey"),
		serverUrl: value("serverUrl"),
		ceTaskId
	};
}
// src/scanners/sonarqube/scanner-program.ts
const sonarScanner = {
	environment: [
		...NETWORK_ENVIRONMENT,
		"PATH",
		"JAVA_HOME",
		"SONAR_SCANNER_OPTS",
		"SONAR_USER_HOME",
		"SONAR_SCANNER_SKIP_JRE_PROVISIONING",
		"SONAR_SCANNER_JAVA_EXE_PATH"
	],
	plan: ({ account, report, scratch, project }) => ({
		args: [
			`-Dsonar.host.url=${account.address}`,
			`-Dsonar.scanner.metadataFilePath=${report}`,
			`-Dsonar.working.directory=${join(scratch, "scannerwork")}`,
			"-Dsonar.qualitygate.wait=false",
			...project === void 0 ? [] : [`-Dsonar.projectKey=${project}`]
		],
		env: account.secrets,
		completed: [0]
	})
};
// src/gates/lint/services/sonarqube-analysis.ts
async function analysisTask(given, address, secrets) {
	const { inputs, folder } = given;
	const named = inputs["sonar-report-task"];
	const left = named === void 0 ? await leftBehind(folder) : await written(resolve(folder, named));
	if (named !== void 0 && left === void 0) throw new ScanError(`sonar-report-task: there is no ${named}: let the Sonar scanner run in a step before`);
	const task = readReportTask(left ?? await scannedNow(given, address, secrets));
	if (!isSameServer(address, task.serverUrl)) throw new ScanError(`the analysis went to another server than the one that sonar-host-url names: let the scanner run with ${address}`);
	const project = inputs["sonar-project-key"];
	if (project !== void 0 && task.projectKey !== project) throw new ScanError(`the analysis is of the project ${task.projectKey}, and sonar-project-key asks for ${project}`);
	return {
		task,
		isOfThisRun: left === void 0
	};
}
async function leftBehind(folder) {
	for (const name of REPORT_TASK_FILES) {
		const text = await written(join(folder, name));
		if (text !== void 0) return text;
	}
}
async function written(path) {
	return readFile(path, "utf8").catch(() => void 0);
}
async function scannedNow(given, address, secrets) {
	const { inputs, folder, scratch, ports, maxBytes, deadline, site } = given;
	const path = findOnPath("sonar-scanner", ports.env);
	if (path === void 0 || !inputs.accept.includes("none")) throw new ScanError(path === void 0 ? "there is no report-task.txt of an analysis, and no sonar-scanner on the PATH: let a Sonar scanner run in a step before, or set one up" : "there is no report-task.txt of an analysis, and nothing vouches for the sonar-scanner on the PATH: let it run in a step before, or allow it with accept: none");
	const report = join(scratch, "report-task.txt");
	const project = inputs["sonar-project-key"];
	const step = sonarScanner.plan({
		account: {
			address,
			secrets
		},
		report,
		scratch,
		...project !== void 0 && { project }
	});
	site.host.log.info(`sonarqube: running ${path}`);
	const timeoutMs = Math.ceil(deadline - performance.now());
	await runStep({
		program: {
			scanner: sonarScanner,
			path
		},
		step,
		scratch,
		cwd: folder,
		timeoutMs,
		maxBytes
	}, ports);
	const text = await written(report);
	if (text === void 0) throw new ScanError("sonar-scanner came to its end without writing report-task.txt");
	return text;
}
// src/gates/lint/services/sonarqube-commit.ts
const NEWEST = "100";
async function assertOfCommit(client, { id, project, place }, { folder, ports, site }) {
	const commits = await commitsHere(folder, ports.env, ports.signal);
	const revision = revisionOf(await client.optionalJson("api/project_analyses/search", {
		project,
		...place,
		ps: NEWEST
	}), id);
	if (revision === void 0 || commits.length === 0) throw new ScanError(`${revision === void 0 ? "SonarQube does not tell" : "There is no checkout that tells"} of which commit the analysis is, so that it could be of another: let the scanner run in a Git checkout, and by this gate`);
	if (!commits.includes(revision)) throw new ScanError(`the analysis is of the commit ${revision.slice(0, 12)}, and ${commits[0]?.slice(0, 12)} is checked out: let the scanner run on this commit`);
	site.host.log.info(`sonarqube: the analysis is of the commit ${revision.slice(0, 12)}`);
}
async function commitsHere(folder, env, signal) {
	const opened = await openGit(folder, env, signal);
	const head = await opened?.git(["rev-parse", "HEAD"]);
	const commit = await opened?.git([
		"cat-file",
		"commit",
		"HEAD"
	]);
	if (head?.ok !== true || commit?.ok !== true) return [];
	const parents = [...commit.text.split("\n\n")[0]?.matchAll(/^parent (?<sha>[0-9a-f]{40,64})$/gm) ?? []];
	const merged = parents.length === 2 ? parents[1]?.groups?.["sha"] : void 0;
	return [head.text.trim(), ...merged === void 0 ? [] : [merged]];
}
// src/scanners/sonarqube/slices.ts
const MAX_RESULTS = 1e4;
const FIXED_SPLITS = [["severities", [
	"BLOCKER",
	"CRITICAL",
	"MAJOR",
	"MINOR",
	"INFO"
]], ["types", [
	"BUG",
	"VULNERABILITY",
	"CODE_SMELL"
]]].map(([parameter, values]) => (slice) => slice.query[parameter] === void 0 ? values.map((value) => narrowed(slice, { [parameter]: value }, value)) : []);
function narrowed({ query, what }, more, said) {
	return {
		query: {
			...query,
			...more
		},
		what: what === "" ? said : `${what}, ${said}`
	};
}
const SECOND = 1e3;
function creationOf(issue) {
	const time = Date.parse(textOf(fieldsOf(issue)["creationDate"]) ?? "");
	return Number.isNaN(time) ? void 0 : time;
}
function halves({ from, to }) {
	const middle = from + Math.floor((to - from) / 2 / SECOND) * SECOND;
	return middle <= from ? [] : [{
		from,
		to: middle
	}, {
		from: middle,
		to
	}];
}
function spanOf(oldest, newest) {
	return {
		from: Math.floor(oldest / SECOND) * SECOND,
		to: (Math.floor(newest / SECOND) + 1) * SECOND
	};
}
function createdIn(slice, span) {
	const query = {
		createdAfter: dateTime(span.from),
		createdBefore: dateTime(span.to)
	};
	const what = slice.what.replace(/(?:, |^)created .*$/, "");
	return narrowed({
		query: slice.query,
		what
	}, query, `created from ${query.createdAfter} to ${query.createdBefore}`);
}
function dateTime(time) {
	return `${new Date(time).toISOString().slice(0, 19)}+0000`;
}
const DIRECTORIES_AT_ONCE = 40;
function inDirectories(slice, directories) {
	if (directories.some((name) => name.includes(","))) return [];
	const groups = Math.ceil(directories.length / DIRECTORIES_AT_ONCE);
	return Array.from({ length: groups }, (_, index) => directorySlice(slice, directories.slice(index * DIRECTORIES_AT_ONCE, (index + 1) * DIRECTORIES_AT_ONCE)));
}
function fewerDirectories(slice) {
	const names = slice.query["directories"]?.split(",") ?? [];
	const middle = Math.ceil(names.length / 2);
	return names.length < 2 ? [] : [names.slice(0, middle), names.slice(middle)].map((half) => directorySlice(slice, half));
}
function directorySlice(slice, names) {
	const what = slice.what.replace(/(?:, |^)in .*$/, "");
	const said = names.length === 1 ? `in ${names[0]}` : `in ${names.length} directories`;
	return narrowed({
		query: slice.query,
		what
	}, { directories: names.join(",") }, said);
}
// src/gates/lint/services/sonarqube-search.ts
async function allIssues(client, listing, directories) {
	const whole = {
		query: listing.query,
		what: ""
	};
	const source = {
		client,
		listing,
		directories
	};
	const found = new Map();
	const { total } = await collect(source, whole, splitsOf(source), found);
	if (found.size !== total) throw new ScanError(`SonarQube tells of ${total} issues and gives ${found.size}: they changed while they were read, so run again`);
	return [...found.values()];
}
async function allPages(client, listing, called) {
	const first = await pageOf(client, listing, listing.query, 1);
	if (first.total >= 1e4) throw new ScanError(`SonarQube has ${first.total} ${called}, and gives no more than ${MAX_RESULTS} of them`);
	const items = [...first.items];
	for (let page = 2; (page - 1) * 500 < first.total; page += 1) items.push(...(await pageOf(client, listing, listing.query, page)).items);
	if (items.length !== first.total) throw new ScanError(`SonarQube tells of ${first.total} ${called} and gives ${items.length}: they changed while they were read, so run again`);
	return items;
}
function splitsOf(source) {
	return [
		...FIXED_SPLITS.map((split) => async (slice) => split(slice)),
		byDate(source),
		byDirectory(source)
	];
}
async function collect(source, slice, splits, found) {
	const { client, listing } = source;
	const first = await pageOf(client, listing, slice.query, 1);
	if (first.total >= 1e4) {
		await collectParts(source, {
			slice,
			total: first.total
		}, splits, found);
		return first;
	}
	keep(first.items, found);
	for (let page = 2; (page - 1) * 500 < first.total; page += 1) keep((await pageOf(client, listing, slice.query, page)).items, found);
	return first;
}
async function collectParts(source, whole, splits, found) {
	for (const [index, split] of splits.entries()) {
		const parts = await counted(source, await split(whole.slice));
		const sum = parts.reduce((all, { total }) => all + total, 0);
		const isSmaller = parts.every(({ total }) => total < whole.total);
		if (sum === whole.total && isSmaller) {
			const rest = splits.slice(index);
			for (const { slice, total } of parts) if (total > 0) await collect(source, slice, rest, found);
			return;
		}
	}
	const where = whole.slice.what === "" ? "" : ` (${whole.slice.what})`;
	throw new ScanError(`SonarQube has ${whole.total} issues in one part of the project${where} that cannot be split further, and gives no more than ${MAX_RESULTS}: resolve some, or leave files out of the analysis`);
}
async function counted({ client, listing }, slices) {
	const parts = [];
	for (const slice of slices) {
		const { total } = await pageOf(client, listing, slice.query, 1, 1);
		parts.push({
			slice,
			total
		});
	}
	return parts;
}
function byDate({ client, listing }) {
	const edge = async (slice, asc) => {
		const { items } = await pageOf(client, listing, {
			...slice.query,
			s: "CREATION_DATE",
			asc
		}, 1, 1);
		return creationOf(items[0]);
	};
	return async (slice) => {
		const [oldest, newest] = [await edge(slice, "true"), await edge(slice, "false")];
		if (oldest === void 0 || newest === void 0) return [];
		return halves(spanOf(oldest, newest)).map((span) => createdIn(slice, span));
	};
}
function byDirectory({ client, directories }) {
	let known;
	return async (slice) => {
		if (slice.query["directories"] !== void 0) return fewerDirectories(slice);
		known ??= directoriesOf(client, directories);
		return inDirectories(slice, await known);
	};
}
async function directoriesOf(client, query) {
	return (await allPages(client, {
		path: "api/components/tree",
		key: "components",
		query: {
			...query,
			qualifiers: "DIR"
		}
	}, "directories")).flatMap((component) => textOf(fieldsOf(component)["path"]) ?? []);
}
function keep(items, found) {
	for (const item of items) {
		const key = textOf(fieldsOf(item)["key"]);
		if (key === void 0) throw new ScanError("SonarQube gives an issue without a key");
		found.set(key, item);
	}
}
async function pageOf(client, { path, key }, query, page, size = 500) {
	const answer = fieldsOf(await client.json(path, {
		...query,
		ps: String(size),
		p: String(page)
	}));
	const total = numberOf(fieldsOf(answer["paging"])["total"]);
	if (total === void 0 || !Array.isArray(answer[key])) throw new ScanError(`SonarQube answers ${path} with what is no page of ${key}`);
	return {
		total,
		items: listOf(answer[key])
	};
}
// src/gates/lint/services/sonarqube.ts
const TOKEN = "SONAR_TOKEN";
const sonarqube = {
	scanner: sonarqube$1,
	credential: (inputs, env) => credentialFrom({ [TOKEN]: "sonar-token" }, inputs, env),
	check: (inputs) => {
		addressOf(inputs["sonar-host-url"]);
	},
	policy: (inputs) => inputs["sonar-quality-gate"] === "show" ? {} : { rules: [{
		name: "sonarqube-quality-gate",
		when: {
			kind: ["conformance"],
			scanner: [sonarqube$1.name]
		},
		action: "block",
		reason: "a quality gate of SonarQube that is red keeps a change out, as sonar-quality-gate says"
	}] },
	scan: async (given, secrets, context) => {
		const account = accountOf(given);
		const version = await versionOf(await given.client(account));
		const authorization = authorizationOf(version, secrets[TOKEN] ?? "");
		const client = await given.client({
			...account,
			authorization
		});
		context.learn({ version });
		const { task, isOfThisRun } = await analysisTask(given, account.address, secrets);
		if (isOfThisRun) context.learn({ install: {
			source: "path",
			verified: "none"
		} });
		const analysis = await finished(client, task.ceTaskId, given);
		if (analysis.project !== task.projectKey) throw new ScanError(`the analysis is of the project ${analysis.project}, and report-task.txt says ${task.projectKey}: let the scanner run again`);
		if (!isOfThisRun) await assertOfCommit(client, analysis, given);
		return resultOf({
			client,
			analysis,
			given,
			version
		});
	}
};
function addressOf(text) {
	if (text === void 0) throw new UserError("sonar-host-url: name the server of SonarQube, as in https://sonarcloud.io.");
	return serviceAddress("sonar-host-url", text);
}
function accountOf({ inputs }) {
	return {
		name: "SonarQube",
		address: addressOf(inputs["sonar-host-url"]),
		inputs: {
			address: "sonar-host-url",
			credential: "sonar-token"
		},
		permission: "the permissions Browse and Execute Analysis on the project"
	};
}
function authorizationOf(version, token) {
	return isBefore(version, 10, 0) && !version.startsWith("8.0.") ? `Basic ${Buffer.from(`${token}:`, "utf8").toString("base64")}` : `Bearer ${token}`;
}
async function versionOf(client) {
	const version = (await client.text("api/server/version")).trim();
	if (!/^\d{1,4}(?:\.\d+){1,3}(?:-[\w.]+)?$/.test(version)) throw new ScanError("what answers at sonar-host-url is no SonarQube: it does not tell its version");
	return version;
}
const FIRST_POLL_MS = 1e3;
const LONGEST_POLL_MS = 1e4;
async function finished(client, id, given) {
	for (let wait = FIRST_POLL_MS;; wait = Math.min(LONGEST_POLL_MS, wait * 2)) {
		const state = readTask(await client.json("api/ce/task", {
			id,
			additionalFields: "warnings"
		}));
		if (state.state === "done") return state.analysis;
		if (performance.now() + wait > given.deadline) throw new ScanError(`SonarQube has not worked the analysis out within ${formatDuration(given.inputs["scan-timeout"])}: raise scan-timeout, or look at its background tasks`);
		await given.sleep(wait);
	}
}
async function resultOf(asked) {
	const { client, analysis, given, version } = asked;
	const projectStatus = await qualityGate(asked);
	const issues = await issuesOf(asked);
	const hotspots = await hotspotsOf(asked);
	const reading = sonarqubeReport.begin({
		targetKind: "source",
		source: {
			root: given.site.root,
			cwd: given.folder
		}
	});
	for (const issue of issues) reading.element(issue, {
		pattern: 0,
		indexes: [0]
	});
	for (const hotspot of hotspots) reading.element(hotspot, {
		pattern: 1,
		indexes: [0]
	});
	const { result } = reading.end({
		paging: { total: issues.length + hotspots.length },
		projectStatus,
		mode: await modeOf(client, version),
		dashboardUrl: dashboardOf(asked)
	});
	const shown = given.inputs["sonar-quality-gate"] === "show" ? withoutGate(result) : result;
	const coverage = await coverageOf(asked, shown);
	return {
		...shown,
		coverage,
		notices: [...analysis.warnings.map(plain), ...shown.notices]
	};
}
function plain(warning) {
	return `SonarQube warns: ${warning.replaceAll(/<[^>]*>/g, "")}`;
}
function withoutGate(result) {
	return {
		...result,
		observations: result.observations.filter(({ kind }) => kind !== "conformance"),
		gaps: result.gaps.filter(({ what }) => what !== "quality gate"),
		notices: [...result.notices, ...result.observations.flatMap(({ kind, message = "" }) => kind === "conformance" ? [message] : [])]
	};
}
async function qualityGate({ client, analysis }) {
	const answer = await client.json("api/qualitygates/project_status", { analysisId: analysis.id });
	const status = fieldsOf(answer)["projectStatus"];
	if (status === void 0) throw new ScanError("SonarQube answers without the status of the quality gate");
	return status;
}
async function issuesOf({ client, analysis, version }) {
	const { project, place } = analysis;
	const base = {
		[isBefore(version, 10, 2) ? "componentKeys" : "components"]: project,
		...place
	};
	const setAside = isBefore(version, 10, 4) ? { resolutions: "FALSE-POSITIVE,WONTFIX" } : { issueStatuses: "FALSE_POSITIVE,ACCEPTED" };
	const directories = {
		component: project,
		...place
	};
	const search = (query) => allIssues(client, {
		path: "api/issues/search",
		key: "issues",
		query: {
			...base,
			...query
		}
	}, directories);
	return [...await search({ resolved: "false" }), ...await search(setAside)];
}
async function hotspotsOf({ client, analysis, version }) {
	const project = { [isBefore(version, 10, 2) ? "projectKey" : "project"]: analysis.project };
	const all = [];
	for (const status of ["TO_REVIEW", "REVIEWED"]) {
		const query = {
			...project,
			...analysis.place,
			status
		};
		all.push(...await allPages(client, {
			path: "api/hotspots/search",
			key: "hotspots",
			query
		}, "hotspots"));
	}
	return all;
}
async function modeOf(client, version) {
	return isBefore(version, 10, 8) ? void 0 : fieldsOf(await client.optionalJson("api/v2/clean-code-policy/mode"))["mode"];
}
function isBefore(version, major, minor) {
	const [first = 0, second = 0] = version.split(".").map(Number);
	return first < major || first === major && second < minor;
}
async function coverageOf({ client, analysis }, result) {
	const query = {
		component: analysis.project,
		metricKeys: "files",
		...analysis.place
	};
	const answer = fieldsOf(fieldsOf(await client.optionalJson("api/measures/component", query))["component"]);
	const files = listOf(answer["measures"]).map(fieldsOf).find(({ metric }) => metric === "files");
	const examined = files === void 0 ? void 0 : numberOf(Number(textOf(files["value"]) ?? "none"));
	if (examined === void 0) return {
		...result.coverage,
		unit: "analyses"
	};
	const open = result.observations.filter(({ status = "open" }) => status === "open");
	return {
		unit: "files",
		examined,
		passed: Math.max(0, examined - filesOf(open).size)
	};
}
function dashboardOf({ analysis, given }) {
	const { pullRequest, branch } = analysis.place;
	const place = {
		...pullRequest !== void 0 && { pullRequest },
		...branch !== void 0 && { branch }
	};
	const query = new URLSearchParams({
		id: analysis.project,
		...place
	});
	return `${addressOf(given.inputs["sonar-host-url"])}/dashboard?${query.toString()}`;
}
// src/gates/lint/services/index.ts
const SERVICES = [
	sonarqube,
	fossa,
	checkmarx,
	snykCode,
	snyk
];
function refuseConfig({ scanner: { name }, takesConfig }, { configs }) {
	if (configs.has(name) && takesConfig !== true) throw new UserError(`scanner-config: ${name} takes no file here: configure it in its service.`);
}
function serviceWork(request) {
	const { inputs } = request;
	const isAuto = inputs.scanners.includes("auto");
	const candidates = SERVICES.map((service) => candidateOf(service, request));
	const chosen = candidates.filter(({ reason }) => reason === void 0);
	const added = chosen.flatMap(({ service }) => service.policy?.(inputs).rules ?? []);
	return {
		names: chosen.map(({ service }) => service.scanner.name),
		scans: chosen.map((candidate) => planned$1(candidate, request)),
		notices: isAuto ? noticesOf(candidates) : [],
		policy: (rules = []) => added.length === 0 ? {} : { rules: [...rules, ...added] }
	};
}
const WITHOUT = "services are asked where their credential is given";
function candidateOf(service, { inputs, ports, settings }) {
	const asked = new Set(inputs.scanners);
	const credential = service.credential(inputs, ports.env);
	const isNamed = asked.has(service.scanner.name);
	const candidate = {
		service,
		credential,
		isNamed
	};
	if (!isNamed && !(asked.has("auto") && "secrets" in credential)) return {
		...candidate,
		reason: WITHOUT
	};
	refuseConfig(service, settings);
	if ("missing" in credential) return candidate;
	try {
		service.check(inputs);
		return candidate;
	} catch (error) {
		if (isNamed || !credential.isAmbient) throw error;
		return {
			...candidate,
			reason: messageOf(error)
		};
	}
}
function planned$1({ service, credential, isNamed }, request) {
	return {
		scanner: service.scanner.name,
		version: service.scanner.version,
		target: sourceTarget(request.site),
		run: async (context) => {
			const { scanService } = await import("./scan3.js");
			return scanService({
				...request,
				service,
				credential,
				isNamed
			}, context);
		}
	};
}
function noticesOf(candidates) {
	return [...new Set(candidates.flatMap(({ reason }) => reason ?? []))].map((reason) => {
		return `not ${candidates.filter((one) => one.reason === reason).map(({ service }) => service.scanner.name).join(", ")}: ${reason}`;
	});
}
// src/gates/lint-gate.ts
const lintGateGate = lintGateOf(changeOf);
function lintGateOf(ask) {
	return defineGate(lintGate, (inputs, site, shared) => lintWork(inputs, site, shared, ask));
}
async function lintWork(inputs, site, shared, ask) {
	const { host } = site;
	const folder = resolve(site.root, site.folder);
	const settings = settingsOf(inputs, folder, host.env);
	const ports = {
		run,
		env: host.env,
		signal: host.signal
	};
	const policy = scopePolicyOf(inputs);
	const change = await ask(inputs, site, {
		...shared,
		...policy
	});
	const work = workFolder(host);
	const given = {
		inputs,
		site,
		settings,
		work,
		ports,
		change,
		readiness: new Map(),
		selections: new Map()
	};
	const [files] = await Promise.all([
		filesIn(site.root, given),
		import("./program.js"),
		import("./scan2.js")
	]);
	const reports = await namedReports(inputs.input);
	const known = codeScanners.map((scanner) => lookingAt(scanner, {
		root: site.root,
		folder
	}, settings.configs));
	const services = serviceWork({
		inputs,
		site,
		settings,
		work,
		ports
	});
	await assertConfigs(settings.configs);
	const chosen = chooseScanners(inputs.scanners, files, [...reports, ...services.names], known);
	const { scanners } = chosen;
	const notices = [...chosen.notices, ...services.notices];
	for (const notice of notices) host.log.info(notice);
	return {
		scans: [
			...scanners.map((scanner, index) => planned(scanner, given, {
				files,
				notices: index === 0 ? notices : []
			})),
			...services.scans,
			...reportScans(reports, [...scanners.map(({ name }) => name), ...services.names], site)
		],
		concurrency: settings.concurrency,
		policy: {
			...policy,
			...services.policy(shared.rules)
		},
		...change.diff !== void 0 && { diff: change.diff },
		prepare: () => beginAll(scanners, given),
		base: baseOf(scanners, given),
		cleanUp: () => work.remove()
	};
}
async function beginAll(scanners, given) {
	for (const scanner of scanners) prepare(scanner, given);
	await given.change.touched();
}
function baseOf(scanners, given) {
	const { site, settings } = given;
	return {
		kind: "tree",
		paths: [site.root],
		scans: (root) => {
			const there = {
				...given,
				site: {
					...site,
					root
				}
			};
			const folder = resolve(root, site.folder);
			return scanners.map((scanner) => baseScan(lookingAt(scanner, {
				root,
				folder
			}, settings.configs), there));
		}
	};
}
async function filesIn(root, { inputs, site, ports }) {
	const files = await sourceFiles(resolve(root, site.folder), ports.env, ports.signal);
	const isExcluded = matcherOf(inputs.exclude ?? []);
	return files.filter((file) => !isExcluded(file));
}
function planned(scanner, given, found) {
	return scanOf(scanner, given, async (scan) => {
		if (scanner.suits(found.files).length === 0) throw new ScanError(`there are no ${scanner.looksAt} in ${given.settings.folder}: leave ${scanner.name} out`);
		const result = await selectedScan(scanner, found.files, given, scan);
		return {
			...result,
			notices: [...found.notices, ...result.notices]
		};
	});
}
async function selectedScan(scanner, all, given, scan) {
	const { site, change, selections } = given;
	const touched = await change.touched();
	if (touched === void 0) return scan(all);
	const { limited, selectionOf } = await import("./selection.js");
	const changed = new Set([...touched].map((name) => posix.relative(site.folder, name)));
	const { partsOnly = false } = change;
	const request = {
		...selecting(scanner, given),
		all,
		changed,
		partsOnly
	};
	const selected = await selectionOf(request);
	if (selected === void 0) return scan(all);
	selections.set(scanner.name, selected);
	return limited(selected.length === 0 ? NOTHING : await scan(all, selected), request, selected, site.folder);
}
function selecting(scanner, { site, settings }) {
	const configFile = settings.configs.get(scanner.name)?.at(-1);
	return {
		scanner,
		folder: resolve(site.root, site.folder),
		...configFile !== void 0 && { configFile }
	};
}
function baseScan(scanner, given) {
	return scanOf(scanner, given, async (scan) => {
		const all = await filesIn(given.site.root, given);
		const inHead = given.selections.get(scanner.name);
		const touched = await given.change.touched();
		if (scanner.suits(all).length === 0 || inHead === void 0 || touched === void 0) return scanner.suits(all).length === 0 ? NOTHING : scan(all);
		const { selectionOf } = await import("./selection.js");
		const names = [...touched].map((name) => posix.relative(given.site.folder, name));
		const selected = await selectionOf({
			...selecting(scanner, given),
			all,
			changed: new Set([...names, ...inHead])
		});
		return selected?.length === 0 ? NOTHING : scan(all, selected);
	});
}
export { lintGateGate, lintGateOf, lookingAt };
