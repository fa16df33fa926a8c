import { rt } from "./tar.js";
import { ArchiveBudget, writeEntry } from "./file.js";
import { problemOf } from "./having.js";
import { createReadStream } from "node:fs";
// src/install/archive/tar.ts
async function unpackTar(archive, folder, limits) {
	const budget = new ArchiveBudget(limits);
	const writes = [];
	await new Promise((resolve, reject) => {
		const parser = new rt({ strict: true });
		const source = createReadStream(archive);
		const fail = (error) => {
			source.destroy();
			reject(error instanceof Error ? error : new Error(String(error)));
		};
		parser.on("entry", (entry) => {
			const write = take(entry, folder, budget);
			writes.push(write);
			write.catch(fail);
		});
		parser.on("error", fail);
		parser.on("end", resolve);
		source.on("error", fail);
		source.pipe(parser);
	});
	await Promise.all(writes);
}
async function take(entry, folder, budget) {
	const described = describe(entry);
	const problem = problemOf(described);
	if (problem !== void 0) throw new Error(problem);
	budget.countEntry();
	if (described.type === "file") await writeEntry(folder, entry.path, entry, budget);
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
