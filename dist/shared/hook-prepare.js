import { inputsOrThrow, lintGate, messageOf, readInputs } from "./common.js";
import { run, workFolder } from "./running.js";
import { codeScanner } from "./code.js";
import { programOf } from "./having.js";
import { settingsOf } from "./settings2.js";
// src/gates/hook-prepare.ts
async function getScanner(name, raw, host) {
	const inputs = inputsOrThrow(readInputs(lintGate.inputs, raw, "cli"));
	const scanner = codeScanner(name);
	const work = workFolder(host);
	try {
		if (scanner === void 0) return `there is no scanner ${name}`;
		const { env, signal } = host;
		const getting = {
			inputs,
			settings: settingsOf(inputs, host.cwd, env),
			workDir: await work.path()
		};
		await programOf(scanner, getting, {
			run,
			env,
			signal,
			host
		});
		return;
	} catch (error) {
		return `${name}: ${messageOf(error)}`;
	} finally {
		await work.remove();
	}
}
export { getScanner };
