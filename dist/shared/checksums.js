import { ScanError, UserError } from "./common.js";
import { sha256Of } from "./digest.js";
import { Passing, follow, withRetries } from "./follow.js";
import { join } from "node:path";
import { copyFile, mkdtemp, open, readdir, rm, stat } from "node:fs/promises";
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
export { DEFAULT_ACCEPT, DEFAULT_MIN_AGE_MS, absent, assetOf, binaryName, download, fileNameOf, fill, folderOrigin, isFile, label, lockedAsset, mirrorOrigin, parseChecksums, releaseOrigin, scratch, unavailable, unreadable };
