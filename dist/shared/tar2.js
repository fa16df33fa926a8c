import { rt } from "./tar.js";
import { ArchiveBudget, writeEntry } from "./file.js";
import { problemOf } from "./having.js";
import { createReadStream } from "node:fs";
// src/install/archive/tar.ts
async function unpackTar(archive, folder, limits) {
	const budget = new ArchiveBudget(limits);
	const writes = [];
	const parser = new rt({ strict: true });
	const source = createReadStream(archive);
	const read = new Promise((resolve, reject) => {
		const fail = (error) => {
			source.destroy();
			reject(error instanceof Error ? error : new Error(String(error)));
		};
		parser.on("entry", (entry) => {
			const write = take({
				entry,
				bytes: until(read, entry)
			}, folder, budget);
			writes.push(write);
			write.catch(fail);
		});
		parser.on("error", fail);
		parser.on("end", resolve);
		source.on("error", fail);
	});
	source.pipe(parser);
	try {
		await read;
		await Promise.all(writes);
	} catch (error) {
		await Promise.allSettled(writes);
		throw error;
	}
}
async function* until(read, entry) {
	const bytes = entry[Symbol.asyncIterator]();
	let failed;
	let refuse;
	read.catch((error) => {
		failed = { error };
		refuse?.(error);
	});
	const next = () => new Promise((resolve, reject) => {
		refuse = reject;
		if (failed === void 0) bytes.next().then(resolve, reject);
		else reject(failed.error);
	});
	for (let one = await next(); one.done !== true; one = await next()) yield one.value;
}
async function take({ entry, bytes }, folder, budget) {
	const described = describe(entry);
	const problem = problemOf(described);
	if (problem !== void 0) throw new Error(problem);
	budget.countEntry();
	if (described.type === "file") await writeEntry(folder, entry.path, bytes, budget);
	else entry.resume();
}
const TYPES = {
	File: "file",
	OldFile: "file",
	ContiguousFile: "file",
	Directory: "folder",
	SymbolicLink: "link",
	Link: "link"
};
function describe({ path, type, linkpath }) {
	const kind = TYPES[type] ?? "other";
	if (kind !== "link") return {
		path,
		type: kind
	};
	return {
		path,
		type: kind,
		target: {
			path: linkpath ?? "",
			from: type === "Link" ? "root" : "folder"
		}
	};
}
export { unpackTar };
