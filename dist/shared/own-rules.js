import { fetchCommit, isHere, openGit, trustedBase } from "./running.js";
import { messageOf } from "./common.js";
import { isAbsolute, relative, sep } from "node:path";
// src/gates/manifests/own-rules.ts
const SHOWN = 3;
async function ownRules(paths, folder, host) {
	if (paths.length === 0 || (host.env["GITHUB_EVENT_NAME"] ?? "") === "") return;
	try {
		const changed = await changedIn(paths, folder, host);
		const more = changed.length > SHOWN ? ` and ${changed.length - SHOWN} more` : "";
		return changed.length === 0 ? void 0 : `The change is judged by what it changes itself: ${changed.slice(0, SHOWN).join(", ")}${more}. Look at that as at code, or check out policies from elsewhere`;
	} catch (error) {
		return `Whether the change is judged by policies that it changes itself could not be told: ${messageOf(error)}`;
	}
}
async function changedIn(paths, folder, host) {
	const [base, opened] = await Promise.all([trustedBase(folder, void 0, host), openGit(folder, host.env, host.signal)]);
	if (base === void 0 || opened === void 0) return [];
	const { git, repository } = opened;
	const inside = paths.map((path) => relative(repository.top, path)).filter(isBelow);
	if (inside.length === 0) return [];
	const failure = await isHere(git, base.sha) ? void 0 : await fetchCommit(git, base.sha, repository, void 0);
	if (failure !== void 0) throw new Error(failure);
	const named = inside.map((path) => `:(top,literal)${path.split(sep).join("/")}`);
	const compared = await git([
		"diff-tree",
		"-r",
		"-z",
		"--name-only",
		base.sha,
		repository.head,
		"--",
		...named
	]);
	if (!compared.ok) throw new Error(compared.said);
	return compared.text.split("\0").filter((name) => name !== "");
}
function isBelow(path) {
	return path !== "" && path.split(sep)[0] !== ".." && !isAbsolute(path);
}
export { ownRules };
