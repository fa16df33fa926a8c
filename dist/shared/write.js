import { messageOf } from "./common.js";
import { decode } from "./manifests-read.js";
import { dirname, join } from "node:path";
import { readFile, realpath, rename, rm, stat, writeFile } from "node:fs/promises";
import { randomUUID } from "node:crypto";
// src/builtin/fix/write.ts
async function writeFixes(changes) {
	const written = [];
	for (const change of changes.filter(({ before, after }) => before !== after)) {
		const reason = await write(change).catch((error) => `it cannot be written: ${messageOf(error)}`);
		written.push(reason === void 0 ? {
			file: change.file,
			status: "written"
		} : {
			file: change.file,
			status: "refused",
			reason
		});
	}
	return written;
}
async function write({ source, before, after }) {
	if (source.path === void 0) return "it was rendered and is no file; change what it is rendered from";
	const path = await realpath(source.path);
	const bytes = await readFile(path);
	const now = decode(bytes);
	if (!now.ok || now.text !== before) return "it has changed since it was read; scan again";
	if (now.encoding !== "utf-8") return `it is written in ${now.encoding}; save it as UTF-8 first`;
	const mark = bytes.subarray(0, 3).toString("hex") === "efbbbf" ? "﻿" : "";
	const draft = join(dirname(path), `.${randomUUID()}.tmp`);
	try {
		await writeFile(draft, mark + after, {
			flag: "wx",
			mode: (await stat(path)).mode
		});
		await rename(draft, path);
	} finally {
		await rm(draft, { force: true });
	}
}
export { writeFixes };
