import { __toESM } from "./rolldown-runtime.js";
import { require_yauzl } from "./tar.js";
import { ArchiveBudget, writeEntry } from "./file.js";
import { problemOf } from "./having.js";
import { promisify } from "node:util";
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
export { isEmptyZip, unpackZip };
