import { UserError } from "./common.js";
import { dirname, join, relative, resolve, sep } from "node:path";
import { lstat, open, realpath } from "node:fs/promises";
// src/gates/configuration-disk.ts
const DEFAULT_FILE = ".github/gatehouse.yml";
const MAX_CONFIG_BYTES = 524288;
const MAX_EXCEPTIONS_BYTES = 8388608;
async function resolveOnDisk(folder, file) {
	const root = await repositoryRoot(folder) ?? folder;
	const absolute = file === void 0 ? join(root, DEFAULT_FILE) : resolve(folder, file);
	const path = below(root, absolute);
	return path === void 0 ? onDisk(dirname(absolute), absolute) : onDisk(root, path);
}
function onDisk(root, path) {
	return {
		name: path,
		path,
		read: (one, most) => readOnDisk(root, one, most)
	};
}
async function repositoryRoot(folder) {
	for (let at = resolve(folder);; at = dirname(at)) {
		if (await exists(join(at, ".git"))) return at;
		if (dirname(at) === at) return;
	}
}
async function exists(path) {
	return lstat(path).then(() => true, () => false);
}
function below(folder, path) {
	const from = relative(folder, path).split(sep).join("/");
	return from === "" || from === ".." || from.startsWith("../") || resolve(from) === from ? void 0 : from;
}
async function readOnDisk(root, path, most = MAX_CONFIG_BYTES) {
	const file = resolve(root, path);
	const found = await lstat(file).catch(() => void 0);
	if (found === void 0) return;
	if (!(found.isFile() && await realpath(file) === join(await realpath(root), relative(root, file)))) throw new UserError(`${path} is a link or no file: write a file in its place.`);
	if (found.size > most) throw tooLarge(path, most);
	const handle = await open(file);
	try {
		return await handle.readFile();
	} finally {
		await handle.close();
	}
}
function tooLarge(name, most) {
	return new UserError(`${name} has more than ${most / 1024} KB: ${most === 524288 ? "keep long lists of exceptions in exception-files" : "spread its exceptions over several files"}.`);
}
function textOf(bytes, name) {
	const [a, b] = bytes;
	if (a === 255 && b === 254 || a === 254 && b === 255 || bytes.includes(0)) throw new UserError(`${name} is UTF-16 or no text: save it as UTF-8.`);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		throw new UserError(`${name} is not UTF-8: save it as UTF-8.`, { cause: error });
	}
}
export { DEFAULT_FILE, MAX_CONFIG_BYTES, MAX_EXCEPTIONS_BYTES, below, onDisk, readOnDisk, repositoryRoot, resolveOnDisk, textOf, tooLarge };
