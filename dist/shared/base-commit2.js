import { commitOf } from "./commit.js";
import { textAt, valueAt } from "./fields2.js";
// src/github/base-commit.ts
function baseOfEvent(env, event) {
	const name = env["GITHUB_EVENT_NAME"] ?? "";
	switch (name) {
		case "pull_request":
		case "pull_request_target":
		case "pull_request_review":
		case "pull_request_review_comment": return ofPullRequest(env, event);
		case "merge_group": return ofCommit(textAt(event, "merge_group", "base_sha"), "The event does not say what the merge group is based on.");
		case "push": return ofPush(env, event);
		default: return {
			kind: "none",
			why: `A run of ${name === "" ? "no event" : name} is about no change, so it has no base.`
		};
	}
}
function ofPullRequest(env, event) {
	const { headSha } = commitOf(env, event);
	const baseSha = sha(textAt(event, "pull_request", "base", "sha"));
	return headSha === void 0 ? {
		kind: "none",
		why: "The event does not say which commit is the head of the pull request."
	} : {
		kind: "pull-request",
		headSha,
		...baseSha !== void 0 && { baseSha }
	};
}
function ofPush(env, event) {
	if (env["GITHUB_REF"]?.startsWith("refs/tags/") === true) return {
		kind: "none",
		why: "A tag has no base."
	};
	return ofCommit(textAt(event, "before"), "The branch is new, so the push has no base.");
}
function ofCommit(text, missing) {
	const found = sha(text);
	return found === void 0 ? {
		kind: "none",
		why: missing
	} : {
		kind: "commit",
		sha: found
	};
}
function sha(text = "") {
	return /^(?!0+$)[0-9a-f]{40}(?:[0-9a-f]{24})?$/.test(text) ? text : void 0;
}
const BASELINE_EVENTS = [
	"push",
	"schedule",
	"workflow_dispatch"
];
function branchesOf(env, event, named) {
	const own = branchIn(env["GITHUB_REF"]);
	const main = textAt(event, "repository", "default_branch") ?? (env["GITHUB_EVENT_NAME"] === "schedule" ? own : void 0);
	const target = textAt(event, "pull_request", "base", "ref") ?? branchIn(textAt(event, "merge_group", "base_ref"));
	const makes = BASELINE_EVENTS.includes(env["GITHUB_EVENT_NAME"] ?? "") && own !== void 0;
	const isBase = own === (named ?? main) || named === void 0 && env["GITHUB_REF_PROTECTED"] === "true";
	const base = named ?? target ?? (isBase ? own : main);
	const deleted = valueAt(event, "deleted") === true;
	return {
		...base !== void 0 && { base },
		...makes && isBase && !deleted && { makes: own }
	};
}
function branchIn(ref = "") {
	return ref.startsWith("refs/heads/") ? ref.slice(11) : void 0;
}
async function mergeBaseOf({ octokit, owner, repo }, base, head) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/compare/{basehead}", {
		owner,
		repo,
		basehead: `${base}...${head}`,
		per_page: 1
	});
	return sha(textAt(data, "merge_base_commit", "sha"));
}
export { BASELINE_EVENTS, baseOfEvent, branchesOf, mergeBaseOf };
