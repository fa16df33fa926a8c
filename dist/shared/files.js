import { UserError } from "./common.js";
import { dirname } from "node:path";
import { mkdir, open, realpath, rename, rm, stat } from "node:fs/promises";
// src/host/files.ts
async function writeAtomically(path, text) {
	try {
		if (await isSpecial(path)) await writeText(path, text);
		else {
			await mkdir(dirname(path), { recursive: true });
			await replace(await realpath(path).catch(() => path), text);
		}
	} catch (error) {
		throw new UserError(`Could not write ${path}; check that the folder exists and may be written to`, { cause: error });
	}
}
async function isSpecial(path) {
	const found = await stat(path).catch(() => void 0);
	return found !== void 0 && !found.isFile() && !found.isDirectory();
}
async function replace(path, text) {
	const half = `${path}.${process.pid}.part`;
	try {
		await writeText(half, text);
		await rename(half, path);
	} catch (error) {
		await rm(half, { force: true }).catch(() => void 0);
		throw error;
	}
}
const BUFFER_BYTES = 1048576;
const BUFFER_UNITS = Math.floor(BUFFER_BYTES / 3);
async function writeText(path, text) {
	const file = await open(path, "w");
	try {
		const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
		let used = 0;
		for (const part of typeof text === "string" ? [text] : text) for (const piece of pieces(part)) {
			if (used + piece.length * 3 > BUFFER_BYTES) {
				await file.writeFile(buffer.subarray(0, used));
				used = 0;
			}
			used += buffer.write(piece, used, "utf8");
		}
		await file.writeFile(buffer.subarray(0, used));
	} finally {
		await file.close();
	}
}
function* pieces(text) {
	for (let start = 0; start < text.length;) {
		const last = text.charCodeAt(start + BUFFER_UNITS - 1);
		const end = start + BUFFER_UNITS - Number(last >= 55296 && last <= 56319);
		yield text.slice(start, end);
		start = end;
	}
}
async function* chunksOf(path, { most = Infinity } = {}) {
	const file = await open(path);
	try {
		const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
		for (let left = most; left > 0;) {
			const { bytesRead } = await file.read(buffer, 0, Math.min(BUFFER_BYTES, left));
			if (bytesRead === 0) return;
			left -= bytesRead;
			yield buffer.subarray(0, bytesRead);
		}
	} finally {
		await file.close();
	}
}
export { chunksOf, writeAtomically };
