import { integerAt, textAt, valueAt } from "./fields2.js";
// src/github/commit.ts
const ON_COMMIT = new Set([
	"schedule",
	"workflow_dispatch",
	"repository_dispatch",
	"release",
	"create",
	"deployment"
]);
function commitOf(env, event) {
	const name = env["GITHUB_EVENT_NAME"] ?? "";
	switch (name) {
		case "pull_request":
		case "pull_request_review":
		case "pull_request_review_comment":
		case "pull_request_target": return ofPullRequest(name, env, event);
		case "push": return ofPush(env, event);
		case "merge_group": return onCommit(env, textAt(event, "merge_group", "head_sha"));
		case "workflow_run": return ofWorkflowRun(event);
		default: return ON_COMMIT.has(name) ? onCommit(env) : {
			...onCommit(env),
			notices: [`The event "${name}" is not known: the result is shown on GITHUB_SHA.`]
		};
	}
}
function ofPullRequest(name, env, event) {
	const headSha = shaAt(event, "pull_request", "head", "sha");
	const number = integerAt(event, "pull_request", "number") ?? numberIn(env["GITHUB_REF"]);
	const common = {
		...number !== void 0 && { pullRequest: number },
		fork: isFork(valueAt(event, "pull_request")),
		notices: name === "pull_request_target" ? [defaultBranchNotice(name)] : []
	};
	if (headSha === void 0) return {
		...common,
		problems: [missing(name, "pull_request.head.sha")]
	};
	const codeScanning = number === void 0 ? void 0 : pullRequestRef(name, number, headSha, env);
	return {
		...common,
		headSha,
		...codeScanning && { codeScanning },
		problems: []
	};
}
function pullRequestRef(name, number, headSha, env) {
	const ref = `refs/pull/${number}/merge`;
	const mergeSha = sha(env["GITHUB_SHA"]);
	return name !== "pull_request_target" && env["GITHUB_REF"] === ref && mergeSha !== void 0 ? {
		ref,
		commitSha: mergeSha
	} : {
		ref: `refs/pull/${number}/head`,
		commitSha: headSha
	};
}
function ofPush(env, event) {
	if (valueAt(event, "deleted") === true || isZero(textAt(event, "after"))) return {
		fork: false,
		problems: ["The push deleted the branch: there is no commit to show a result on."],
		notices: []
	};
	return onCommit(env, env["GITHUB_REF"]?.startsWith("refs/tags/") ?? false ? textAt(event, "head_commit", "id") : textAt(event, "after"));
}
function ofWorkflowRun(event) {
	const run = valueAt(event, "workflow_run");
	const headSha = shaAt(run, "head_sha");
	const [owner, branch] = [textAt(run, "head_repository", "owner", "login"), textAt(run, "head_branch")];
	const common = { fork: isForkOf(textAt(run, "head_repository", "full_name"), textAt(run, "repository", "full_name")) };
	if (headSha === void 0) return {
		...common,
		problems: [missing("workflow_run", "workflow_run.head_sha")],
		notices: []
	};
	const onBranch = textAt(run, "event") === "push" && branch !== void 0 && !common.fork;
	return {
		...common,
		headSha,
		...owner !== void 0 && branch !== void 0 && !onBranch && { headBranch: {
			owner,
			name: branch
		} },
		...onBranch && { codeScanning: {
			ref: `refs/heads/${branch}`,
			commitSha: headSha
		} },
		problems: [],
		notices: [defaultBranchNotice("workflow_run")]
	};
}
function onCommit(env, told) {
	const headSha = sha(told) ?? sha(env["GITHUB_SHA"]);
	const ref = env["GITHUB_REF"] ?? "";
	if (headSha === void 0) return {
		fork: false,
		problems: ["GITHUB_SHA is not a commit: there is nothing to show a result on."],
		notices: []
	};
	const codeScanning = /^refs\/(?:heads|tags|pull)\//u.test(ref) ? {
		ref,
		commitSha: headSha
	} : void 0;
	return {
		headSha,
		fork: false,
		...codeScanning && { codeScanning },
		problems: [],
		notices: []
	};
}
function missing(event, field) {
	return `The event file (GITHUB_EVENT_PATH) of ${event} is missing or has no ${field}: the commit to show the result on is not known.`;
}
function defaultBranchNotice(event) {
	return `In ${event} the workflow checks out the default branch unless it says otherwise: make sure that what was scanned is the head of the pull request.`;
}
function isFork(pullRequest) {
	return pullRequest !== void 0 && isForkOf(textAt(pullRequest, "head", "repo", "full_name"), textAt(pullRequest, "base", "repo", "full_name"));
}
function isForkOf(head, base) {
	return base !== void 0 && head !== base;
}
function numberIn(ref = "") {
	const digits = /^refs\/pull\/(?<number>\d+)\//u.exec(ref)?.groups?.["number"];
	return digits === void 0 ? void 0 : Number(digits);
}
function shaAt(value, ...path) {
	return sha(textAt(value, ...path));
}
function sha(text = "") {
	return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/iu.test(text) && !isZero(text) ? text : void 0;
}
function isZero(text = "") {
	return /^0{40,64}$/u.test(text);
}
export { commitOf };
