import { UserError, VERSION, parseBaselinePlace } from "./common.js";
// src/gates/bases-place.ts
const OUTSIDE = {
	kind: "none",
	why: "No base is named."
};
async function standpointOf(inputs, host, surface) {
	const given = parseBaselinePlace(inputs.baseline);
	const { env } = host;
	const named = inputs["baseline-branch"];
	if ((env["GITHUB_EVENT_NAME"] ?? "") === "") {
		assertReachable(given, {
			surface,
			token: false
		});
		const place = given.kind === "auto" ? { kind: "none" } : given;
		const opened = place.kind === "none" && inputs.base === void 0 ? void 0 : await opening(host);
		const commit = opened && { sha: opened.repository.head };
		const branches = terminalBranches(host, named, opened?.branch);
		return {
			place,
			event: OUTSIDE,
			branches,
			...commit !== void 0 && { commit }
		};
	}
	const [{ baseOfEvent, branchesOf }, { readContext }, { readEvent }] = await Promise.all([
		import("./base-commit.js"),
		import("./context.js"),
		import("./event.js")
	]);
	const event = await readEvent(env, host.log);
	const context = readContext(env, event);
	const github = githubOf(inputs.token ?? "", context, host);
	assertReachable(given, {
		surface,
		token: github !== void 0
	});
	const auto = surface === "action" && github !== void 0 ? "artifact" : "none";
	return {
		place: given.kind === "auto" ? { kind: auto } : given,
		event: baseOfEvent(env, event),
		branches: branchesOf(env, event, named),
		...context.pullRequest !== void 0 && { pullRequest: context.pullRequest },
		...context.headSha !== void 0 && { commit: commitOf(context.headSha, env) },
		...github !== void 0 && { github }
	};
}
function assertReachable({ kind }, { surface, token }) {
	if ((kind === "artifact" || kind === "cache" || kind === "branch") && (surface === "cli" || !token)) throw new UserError(surface === "cli" ? `--baseline: ${kind} is there for actions only; keep the baseline in file:FOLDER.` : `baseline: ${kind} needs a token to ask GitHub with: set the input token to \${{ github.token }}.`);
}
function githubOf(token, { repository, apiUrl, serverUrl }, { log }) {
	if (token === "" || repository === void 0) return;
	const { owner, repo } = repository;
	let made;
	const connect = async () => {
		const [client, { DEFAULT_PACE }] = await Promise.all([import("./client2.js"), import("./pace.js")]);
		return client.connect({
			apiUrl,
			token,
			owner,
			repo,
			version: VERSION,
			log,
			pace: DEFAULT_PACE
		});
	};
	return {
		serverUrl,
		repository: `${owner}/${repo}`,
		token,
		api: () => made ??= connect()
	};
}
function commitOf(sha, env) {
	const [repository, ref, event] = [
		env["GITHUB_REPOSITORY"],
		env["GITHUB_REF"],
		env["GITHUB_EVENT_NAME"]
	];
	return {
		sha,
		...repository !== void 0 && { repository },
		...ref !== void 0 && { ref },
		...event !== void 0 && { event }
	};
}
const BRANCH_NAMES = [
	"CI_COMMIT_BRANCH",
	"CIRCLE_BRANCH",
	"BUILD_SOURCEBRANCH",
	"BUILDKITE_BRANCH",
	"BRANCH_NAME"
];
const CHANGE_NAMES = [
	"CI_MERGE_REQUEST_IID",
	"CIRCLE_PULL_REQUEST",
	"SYSTEM_PULLREQUEST_PULLREQUESTID",
	"CHANGE_ID"
];
async function opening({ cwd, env, signal }) {
	const { openGit } = await import("./bases-git.js");
	return openGit(cwd, env, signal);
}
function terminalBranches({ env }, named, checkedOut) {
	if (named === void 0) return {};
	const own = BRANCH_NAMES.map((name) => env[name] ?? "").find((name) => name !== "")?.replace(/^refs\/heads\//, "") ?? checkedOut;
	const aboutChange = CHANGE_NAMES.some((name) => !["", "false"].includes(env[name] ?? ""));
	return {
		base: named,
		...own === named && !aboutChange && { makes: named }
	};
}
export { standpointOf };
