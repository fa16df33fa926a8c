import { __toESM } from "./rolldown-runtime.js";
import { require_yauzl } from "./tar.js";
import { dirname, isAbsolute, join, posix, win32 } from "node:path";
import { mkdir, open } from "node:fs/promises";
import { promisify } from "node:util";
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
// src/install/archive/budget.ts
var ArchiveBudget = class {
	#limits;
	#entries = 0;
	#bytes = 0;
	constructor(limits) {
		this.#limits = limits;
	}
	countEntry() {
		this.#entries += 1;
		if (this.#entries > this.#limits.entries) throw new Error(`it holds more than ${this.#limits.entries} entries`);
	}
	countBytes(bytes) {
		this.#bytes += bytes;
		if (this.#bytes > this.#limits.bytes) throw new Error(`it unpacks to more than ${this.#limits.bytes} bytes`);
	}
};
// src/install/archive/file.ts
async function writeEntry(folder, path, content, budget) {
	const target = join(folder, path);
	await mkdir(dirname(target), { recursive: true });
	const file = await open(target, "wx", 420);
	try {
		for await (const chunk of content) {
			budget.countBytes(chunk.length);
			await file.writeFile(chunk);
		}
	} finally {
		await file.close();
	}
}
// src/install/archive/zip.ts
var import_yauzl = __toESM(require_yauzl(), 1);
const S_IFMT = 61440;
const S_IFLNK = 40960;
const S_IFREG = 32768;
const S_IFDIR = 16384;
const LINK_BYTES = 4096;
async function unpackZip(archive, folder, limits) {
	const zip = await promisify(import_yauzl.open)(archive, {
		lazyEntries: true,
		autoClose: false,
		strictFileNames: true
	});
	const budget = new ArchiveBudget(limits);
	try {
		for await (const entry of entriesOf(zip)) await take(zip, entry, folder, budget);
	} finally {
		zip.close();
	}
}
async function isEmptyZip(archive) {
	const zip = await promisify(import_yauzl.open)(archive, {
		lazyEntries: true,
		autoClose: false
	}).catch(() => void 0);
	zip?.close();
	return zip?.entryCount === 0;
}
async function* entriesOf(zip) {
	for (;;) {
		const entry = await next(zip);
		if (entry === void 0) return;
		yield entry;
	}
}
function next(zip) {
	return new Promise((resolve, reject) => {
		const settle = (finish) => {
			zip.removeAllListeners();
			finish();
		};
		zip.once("entry", (entry) => settle(() => resolve(entry)));
		zip.once("end", () => settle(() => resolve(void 0)));
		zip.once("error", (error) => settle(() => reject(error)));
		zip.readEntry();
	});
}
async function take(zip, entry, folder, budget) {
	budget.countEntry();
	const described = await describe(zip, entry);
	const problem = problemOf(described);
	if (problem !== void 0) throw new Error(problem);
	if (described.type === "file") await writeEntry(folder, described.path, await contentOf(zip, entry), budget);
}
async function describe(zip, entry) {
	const path = entry.fileName;
	const mode = entry.externalFileAttributes >>> 16 & S_IFMT;
	if (path.endsWith("/")) return {
		path,
		type: "folder"
	};
	if (mode === S_IFLNK) return {
		path,
		type: "link",
		target: {
			path: await targetOf(zip, entry),
			from: "folder"
		}
	};
	return {
		path,
		type: [
			0,
			S_IFREG,
			S_IFDIR
		].includes(mode) ? "file" : "other"
	};
}
async function targetOf(zip, entry) {
	if (entry.uncompressedSize > LINK_BYTES) throw new Error(`its entry "${entry.fileName}" is a link that is too long`);
	const chunks = [];
	for await (const chunk of await contentOf(zip, entry)) chunks.push(chunk);
	return Buffer.concat(chunks).toString();
}
function contentOf(zip, entry) {
	return new Promise((resolve, reject) => {
		zip.openReadStream(entry, (error, stream) => {
			if (error !== null) {
				reject(error);
				return;
			}
			stream.on("error", () => void 0);
			resolve(stream);
		});
	});
}
export { ARCHIVE_LIMITS, ArchiveBudget, isEmptyZip, problemOf, unpackZip, writeEntry };
