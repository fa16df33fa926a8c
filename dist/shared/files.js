import { findOnPath, gitIn, run } from "./running.js";
import { ScanError } from "./common.js";
import { join, relative, sep } from "node:path";
import { readFile, readdir } from "node:fs/promises";
import { lstatSync, readdirSync } from "node:fs";
import { setImmediate } from "node:timers/promises";
// src/gates/lint/files.ts
const PASSED_OVER = new Set([".git", "node_modules"]);
const MAX_LIST_BYTES = 268435456;
const FOLDERS_AT_ONCE = 64;
async function sourceFiles(folder, env, signal) {
	const listed = await listedByGit(folder, env, signal);
	return listed === void 0 ? walked(folder) : present(folder, listed);
}
async function listedByGit(folder, env, signal) {
	const program = findOnPath("git", env);
	if (program === void 0) return;
	const answer = await gitIn({
		run,
		program,
		folder,
		env,
		signal
	})([
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard"
	], { maxOutputBytes: MAX_LIST_BYTES });
	return answer.ok && answer.text !== "" ? answer.text.split("\0").filter((name) => name !== "") : void 0;
}
async function present(top, names) {
	const folders = new Map();
	const there = [];
	for (const name of new Set(names)) {
		const cut = name.lastIndexOf("/");
		const below = name.slice(0, Math.max(0, cut));
		let files = folders.get(below);
		if (files === void 0) {
			files = filesOf(join(top, below));
			folders.set(below, files);
			if (folders.size % FOLDERS_AT_ONCE === 0) await setImmediate();
		}
		if (files.has(name.slice(cut + 1)) || isFile(join(top, name))) there.push(name);
	}
	return there.toSorted();
}
function filesOf(folder) {
	try {
		const entries = readdirSync(folder, { withFileTypes: true });
		return new Set(entries.flatMap((entry) => entry.isFile() ? [entry.name] : []));
	} catch (error) {
		if (lstatSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) return new Set();
		throw new ScanError(`the folder ${folder} cannot be read`, { cause: error });
	}
}
function isFile(path) {
	return lstatSync(path, { throwIfNoEntry: false })?.isFile() === true;
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
