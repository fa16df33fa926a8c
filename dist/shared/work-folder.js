import { join } from "node:path";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/gates/images/work-folder.ts
function workFolder({ env }) {
	let made;
	return {
		path: () => made ??= mkdtemp(join(env["RUNNER_TEMP"] ?? tmpdir(), "gatehouse-")),
		remove: async () => {
			const folder = await made?.catch(() => void 0);
			if (folder !== void 0) await rm(folder, {
				recursive: true,
				force: true,
				maxRetries: 3
			});
		}
	};
}
export { workFolder };
