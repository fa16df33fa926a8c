import { rt } from "./tar.js";
import { stat } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { pipeline } from "node:stream/promises";
import { createGunzip } from "node:zlib";
// src/builtin/manifests/chart-archive.ts
const MAX_BYTES = 104857600;
const MAX_CHART_YAML = 1048576;
const AT_ONCE = 16384;
async function chartYamlIn(file) {
	const found = await stat(file);
	if (!found.isFile() || found.size > MAX_BYTES) return;
	const looking = new Looking();
	await looking.through(file, new rt({ strict: true })).catch((error) => {
		if (!looking.isOver) throw error;
	});
	return looking.text();
}
var Looking = class {
	#parts = [];
	#unpacked = 0;
	isOver = false;
	async through(file, parser) {
		parser.on("entry", (entry) => this.#take(entry));
		const failed = new Promise((_resolve, reject) => {
			parser.on("error", reject);
		});
		failed.catch(() => void 0);
		await pipeline(createReadStream(file, { highWaterMark: AT_ONCE }), createGunzip(), async (unpacked) => {
			for await (const chunk of unpacked) {
				if (!parser.write(chunk)) await Promise.race([failed, new Promise((resolve) => parser.once("drain", resolve))]);
				if (this.isOver) return;
			}
			const ended = new Promise((resolve) => parser.once("end", resolve));
			parser.end();
			await Promise.race([failed, ended]);
		});
	}
	text() {
		return this.#parts.length === 0 ? void 0 : Buffer.concat(this.#parts).toString("utf8");
	}
	#take(entry) {
		const isChart = /^(?:\.\/)?[^/]+\/Chart\.yaml$/.test(entry.path) && entry.size <= MAX_CHART_YAML;
		entry.on("data", (part) => {
			this.#unpacked += part.length;
			this.isOver ||= this.#unpacked > MAX_BYTES;
			if (isChart) this.#parts.push(part);
		});
		entry.on("end", () => {
			this.isOver ||= isChart;
		});
	}
};
export { chartYamlIn };
