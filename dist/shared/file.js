import { dirname, join } from "node:path";
import { mkdir, open } from "node:fs/promises";
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
export { ArchiveBudget, writeEntry };
