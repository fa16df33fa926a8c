import { n as UserError, r as messageOf, t as ScanError } from "./errors.js";
import { join } from "node:path";
import { copyFile, mkdtemp, open, readdir, rm, stat } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { createHash } from "node:crypto";
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
function guessed({ request, wanted }) {
	const { scanner, platform } = request;
	const template = scanner.assets[platform];
	if (template === void 0) return;
	const name = fill(template, wanted);
	return {
		url: `https://github.com/${scanner.repository}/releases/download/v${wanted.version}/${name}`,
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
// src/install/digest.ts
async function sha256Of(path) {
	const hash = createHash("sha256");
	for await (const chunk of createReadStream(path, { highWaterMark: 1048576 })) hash.update(chunk);
	return hash.digest("hex");
}
// src/install/download/retry.ts
const ATTEMPTS = 5;
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
		if (attempt === ATTEMPTS) throw new Error(`tried ${ATTEMPTS} times`, { cause: error });
		await wait(what, attempt, error, ports);
	}
}
async function wait(what, attempt, error, ports) {
	const asked = error.retryAfterMs;
	if (asked !== void 0 && asked > PATIENCE_MS) throw new Error(`${error.message} and asks to wait ${Math.round(asked / 1e3)} s, longer than the ${PATIENCE_MS / 1e3} s that are waited`);
	const delay = asked ?? Math.round(ports.random() * Math.min(CEILING_MS, BASE_MS * 2 ** (attempt - 1)));
	ports.log.info(`${what}: ${error.message}; trying again in ${(delay / 1e3).toFixed(1)} s (${attempt} of ${ATTEMPTS})`);
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
		const answer = await ask(address, options.signal, ports);
		if (answer.status === 200) return answer;
		await answer.discard();
		address = allowed(target(answer, address, ports.now()), options.loopbackHttp);
	}
	throw new Error(`more than ${REDIRECTS} redirects`);
}
async function ask(url, signal, ports) {
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
export { label as _, releaseOrigin as a, download as c, fileNameOf as d, DEFAULT_ACCEPT as f, fill as g, binaryName as h, mirrorOrigin as i, sha256Of as l, absent as m, folderOrigin as n, scratch as o, DEFAULT_MIN_AGE_MS as p, isFile as r, unreadable as s, parseChecksums as t, assetOf as u, lockedAsset as v, unavailable as y };
