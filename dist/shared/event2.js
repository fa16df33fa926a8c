import { messageOf } from "./common.js";
import { readFile } from "node:fs/promises";
// src/host/event.ts
async function readEvent(env, log) {
	const path = env["GITHUB_EVENT_PATH"];
	if (path === void 0 || path === "") {
		log.warning("GITHUB_EVENT_PATH is not set, so the pull request is not known.");
		return;
	}
	try {
		return JSON.parse(await readFile(path, "utf8"));
	} catch (error) {
		log.warning(`The event in ${path} could not be read, so the pull request is not known: ${messageOf(error)}`);
		return;
	}
}
export { readEvent };
