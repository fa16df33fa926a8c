import { join } from "node:path";
import { mkdtemp, rm } from "node:fs/promises";
// src/gates/images/scratch.ts
async function withScratch(workDir, work) {
	const scratch = await mkdtemp(join(workDir, "scratch-"));
	try {
		return await work(scratch);
	} finally {
		await rm(scratch, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	}
}
export { withScratch };
