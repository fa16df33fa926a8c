import { ScanError } from "./common.js";
import { openGit } from "./bases-git2.js";
import { join, posix, relative, sep } from "node:path";
import { readFile, readdir } from "node:fs/promises";
// src/gates/lint/files.ts
const PASSED_OVER = new Set([".git", "node_modules"]);
const MAX_LIST_BYTES = 268435456;
const FOLDERS_AT_ONCE = 64;
async function sourceFiles(folder, env, signal) {
	const listed = await listedByGit(folder, env, signal);
	return listed === void 0 ? walked(folder) : present(folder, listed);
}
async function listedByGit(folder, env, signal) {
	const answer = await (await openGit(folder, env, signal))?.git([
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard"
	], { maxOutputBytes: MAX_LIST_BYTES });
	return answer?.ok === true && answer.text !== "" ? answer.text.split("\0").filter((name) => name !== "") : void 0;
}
async function present(folder, names) {
	const unique = [...new Set(names)].toSorted();
	const folders = [...new Set(unique.map((name) => posix.dirname(name)))];
	const there = new Set();
	for (let at = 0; at < folders.length; at += FOLDERS_AT_ONCE) {
		const found = await Promise.all(folders.slice(at, at + FOLDERS_AT_ONCE).map((below) => filesOf(folder, below)));
		for (const name of found.flat()) there.add(name);
	}
	return unique.filter((name) => there.has(name));
}
async function filesOf(top, below) {
	return (await readdir(join(top, below), { withFileTypes: true }).catch((error) => {
		if (isGone(error)) return [];
		throw new ScanError(`the folder ${below} cannot be read`, { cause: error });
	})).flatMap((entry) => entry.isFile() ? [posix.join(below, entry.name)] : []);
}
function isGone(error) {
	const code = typeof error === "object" && error !== null && "code" in error ? error.code : void 0;
	return code === "ENOENT" || code === "ENOTDIR";
}
async function walked(top) {
	const files = [];
	const waiting = [top];
	for (let folder = waiting.pop(); folder !== void 0; folder = waiting.pop()) {
		const entries = await readdir(folder, { withFileTypes: true }).catch((error) => {
			throw new ScanError("a folder cannot be read", { cause: error });
		});
		for (const entry of entries) {
			const path = join(folder, entry.name);
			if (entry.isFile()) files.push(relative(top, path).split(sep).join("/"));
			else if (entry.isDirectory() && !PASSED_OVER.has(entry.name)) waiting.push(path);
		}
	}
	return files.toSorted();
}
async function textsOf(folder, names) {
	const texts = await Promise.all(names.map(async (name) => [name, await readFile(join(folder, name), "utf8")]));
	return new Map(texts);
}
export { sourceFiles, textsOf };
