import { diffOfTree, linesOfHunks } from "./diff2.js";
import { messageOf } from "./common.js";
import { openGit } from "./running.js";
import { baseCommit } from "./bases-tree.js";
import { join, relative, resolve, sep } from "node:path";
import { realpath } from "node:fs/promises";
// src/gates/change.ts
async function diffOfChange(request) {
	const { site, standpoint, asked } = request;
	const { env, signal } = site.host;
	if (asked === void 0 && standpoint.event.kind === "none") return { none: standpoint.event.why };
	const opened = await openGit(resolve(site.root, site.folder), env, signal);
	const found = opened === void 0 ? { none: NO_CHECKOUT } : await byGit(request, opened);
	if (!("none" in found)) return found;
	return await byServer(request, site.root, opened) ?? found;
}
const NO_CHECKOUT = "This is no Git checkout, or git is missing.";
async function byGit(request, opened) {
	const base = await baseCommit(request, opened);
	if ("none" in base) return base;
	const diff = await diffOfTree(opened.git, base.sha);
	return "none" in diff ? diff : namedFrom(diff, request.site.root, opened.repository.top);
}
async function byServer({ site, standpoint: { event, github }, pullRequest, asked }, root, opened) {
	if (github === void 0 || pullRequest === void 0 || asked !== void 0) return;
	try {
		const { changedFiles } = await import("./changed-files.js");
		const asking = {
			number: pullRequest,
			...event.kind === "pull-request" && { headSha: event.headSha }
		};
		return await namedFrom(await changedFiles(await github.api(), asking, linesOfHunks), root, opened?.repository.top ?? root);
	} catch (error) {
		site.host.log.info(`GitHub was asked what the pull request changes: ${messageOf(error)}`);
		return;
	}
}
async function namedFrom(diff, root, top) {
	const [from, above] = await Promise.all([realpath(root), realpath(top)]);
	if (from === above) return diff;
	const named = (name) => relative(from, join(above, name)).split(sep).join("/");
	return {
		...diff,
		files: new Map([...diff.files].map(([name, lines]) => [named(name), lines])),
		names: new Set([...diff.names].map(named))
	};
}
export { diffOfChange, namedFrom };
