import { commitOf } from "./commit.js";
import { integerAt } from "./fields2.js";
// src/github/context.ts
function readContext(env, event) {
	const serverUrl = withoutSlash(env["GITHUB_SERVER_URL"] ?? "") || "https://github.com";
	const apiUrl = withoutSlash(env["GITHUB_API_URL"] ?? "") || apiUrlOf(serverUrl);
	const graphqlUrl = withoutSlash(env["GITHUB_GRAPHQL_URL"] ?? "") || graphqlUrlOf(apiUrl);
	const repository = repositoryOf(env["GITHUB_REPOSITORY"]);
	const commit = commitOf(env, event);
	const run = repository && workflowRunOf(env, serverUrl, repository);
	const actor = env["GITHUB_ACTOR"];
	return {
		...commit,
		problems: [...repository === void 0 ? [noRepository(env["GITHUB_REPOSITORY"])] : [], ...commit.problems],
		event: env["GITHUB_EVENT_NAME"] ?? "",
		apiUrl,
		serverUrl,
		graphqlUrl,
		enterpriseServer: isEnterpriseServer(serverUrl),
		...repository && { repository },
		...run && { run },
		...actor !== void 0 && { actor },
		dependabot: actor === "dependabot[bot]"
	};
}
function withoutSlash(url) {
	return url.trim().replace(/\/+$/u, "");
}
function apiUrlOf(serverUrl) {
	return isEnterpriseServer(serverUrl) ? `${serverUrl}/api/v3` : serverUrl.replace("://", "://api.");
}
function graphqlUrlOf(apiUrl) {
	return apiUrl.endsWith("/api/v3") ? apiUrl.replace(/\/v3$/u, "/graphql") : `${apiUrl}/graphql`;
}
function isEnterpriseServer(serverUrl) {
	const host = URL.canParse(serverUrl) ? new URL(serverUrl).hostname : "";
	return host !== "github.com" && !host.endsWith(".ghe.com");
}
function repositoryOf(name = "") {
	const [owner, repo, ...rest] = name.split("/");
	return owner && repo && rest.length === 0 ? {
		owner,
		repo
	} : void 0;
}
function noRepository(name = "") {
	return `GITHUB_REPOSITORY is "${name}", not owner/name: nothing can be shown on GitHub.`;
}
function workflowRunOf(env, serverUrl, { owner, repo }) {
	const { GITHUB_RUN_ID: id, GITHUB_RUN_ATTEMPT, GITHUB_JOB: job } = env;
	if (!id) return;
	const attempt = integerAt(Number(GITHUB_RUN_ATTEMPT ?? "1")) ?? 1;
	const page = `${serverUrl}/${owner}/${repo}/actions/runs/${id}`;
	return {
		id,
		attempt,
		url: attempt > 1 ? `${page}/attempts/${attempt}` : page,
		...job && { job }
	};
}
export { readContext };
