import { GATES, NETWORK_ENVIRONMENT, ScanError, UserError, VERSION, configChanges, escapeTerminal, formatDuration, imagePolicyOf, inputsOrThrow, matches, messageOf, mistakesMessage, neutraliseCommands, parseAge, parseBaselinePlace, parseCredentials, parsePerScanner, policyOf, proposalOf, readInputs, resolveInputs, run as run$1 } from "./common.js";
import { basename, delimiter, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { lstat, mkdir, mkdtemp, open, readFile, realpath, rename, rm, stat } from "node:fs/promises";
import { spawn } from "node:child_process";
import { accessSync, constants, statSync } from "node:fs";
import { availableParallelism, homedir, tmpdir, userInfo } from "node:os";
// src/gates/configuration-disk.ts
const DEFAULT_FILE = ".github/gatehouse.yml";
const MAX_CONFIG_BYTES = 524288;
const MAX_EXCEPTIONS_BYTES = 8388608;
async function resolveOnDisk(folder, file) {
	const root = await repositoryRoot(folder) ?? folder;
	const absolute = file === void 0 ? join(root, DEFAULT_FILE) : resolve(folder, file);
	const path = below(root, absolute);
	return path === void 0 ? onDisk(dirname(absolute), absolute) : onDisk(root, path);
}
function onDisk(root, path) {
	return {
		name: path,
		path,
		read: (one, most) => readOnDisk(root, one, most)
	};
}
async function repositoryRoot(folder) {
	for (let at = resolve(folder);; at = dirname(at)) {
		if (await exists(join(at, ".git"))) return at;
		if (dirname(at) === at) return;
	}
}
async function exists(path) {
	return lstat(path).then(() => true, () => false);
}
function below(folder, path) {
	const from = relative(folder, path).split(sep).join("/");
	return from === "" || from === ".." || from.startsWith("../") || resolve(from) === from ? void 0 : from;
}
async function readOnDisk(root, path, most = MAX_CONFIG_BYTES) {
	const file = resolve(root, path);
	if (!await exists(file)) return;
	const found = await isPlain(root, file) ? await stat(file) : void 0;
	if (found?.isFile() !== true) throw new UserError(`${path} is a link or no file: write a file in its place.`);
	if (found.size > most) throw tooLarge(path, most);
	const handle = await open(file);
	try {
		return await handle.readFile();
	} finally {
		await handle.close();
	}
}
async function isPlain(root, file) {
	const home = join(await realpath(root), relative(root, dirname(file)));
	const real = await realpath(file).catch(() => void 0);
	if (real === void 0) return false;
	const [folder = "", name, ...deeper] = relative(home, real).split(sep);
	return /^\.\../.test(folder) && name === basename(file) && deeper.length === 0 || real === join(home, basename(file));
}
function tooLarge(name, most) {
	return new UserError(`${name} has more than ${most / 1024} KB: ${most === 524288 ? "keep long lists of exceptions in exception-files" : "spread its exceptions over several files"}.`);
}
function textOf$1(bytes, name) {
	const [a, b] = bytes;
	if (a === 255 && b === 254 || a === 254 && b === 255 || bytes.includes(0)) throw new UserError(`${name} is UTF-16 or no text: save it as UTF-8.`);
	try {
		return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
	} catch (error) {
		throw new UserError(`${name} is not UTF-8: save it as UTF-8.`, { cause: error });
	}
}
// src/gates/configuration-api.ts
function parseRemote(text) {
	const { owner, repo, path, sha } = /^(?<owner>[\w.-]+)\/(?<repo>[\w.-]+)\/(?<path>[^@\s]+)@(?<sha>\S+)$/.exec(text)?.groups ?? {};
	if (owner === void 0 || repo === void 0 || path === void 0 || sha === void 0) return;
	if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(sha)) throw new UserError(`config: ${text} names another repository without the full SHA of a commit, and what it says could change at any time: write ${owner}/${repo}/${path}@ and the 40 digits of the commit.`);
	return {
		owner,
		repo,
		path,
		sha
	};
}
async function readOverApi(file, token, { env, log }, most = MAX_CONFIG_BYTES) {
	const [{ connect }, { DEFAULT_PACE }, { readContext }] = await Promise.all([
		import("./client2.js"),
		import("./pace.js"),
		import("./context.js")
	]);
	const { owner, repo, path, sha } = file;
	const { apiUrl } = readContext(env, void 0);
	const { octokit } = await connect({
		apiUrl,
		owner,
		repo,
		version: VERSION,
		log,
		pace: DEFAULT_PACE,
		token: token ?? ""
	});
	try {
		const { data } = await octokit.request("GET /repos/{owner}/{repo}/contents/{path}", {
			owner,
			repo,
			path,
			ref: sha,
			mediaType: { format: "raw" }
		});
		const bytes = Buffer.from(rawText(data, path), "utf8");
		if (bytes.length > most) throw tooLarge(path, most);
		return bytes;
	} catch (error) {
		if (isNotFound(error)) {
			await assertVisible(octokit, file);
			return;
		}
		throw error instanceof UserError ? error : new UserError(`${nameOf(file)} cannot be read: ${isRefused(error) ? REFUSED : messageOf(error)}`, { cause: void 0 });
	}
}
const REFUSED = "the token may not read it (it needs contents: read)";
function nameOf({ owner, repo, path, sha }) {
	return `${path} of ${owner}/${repo} at ${sha.slice(0, 12)}`;
}
async function assertVisible(octokit, file) {
	const { owner, repo, sha } = file;
	try {
		await octokit.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
			owner,
			repo,
			commit_sha: sha
		});
	} catch (error) {
		throw new UserError(`${nameOf(file)} cannot be read: ${isNotFound(error) ? GONE : messageOf(error)}`, { cause: void 0 });
	}
}
function rawText(data, path) {
	if (typeof data !== "string") throw new UserError(`${path} is no file.`);
	return data;
}
const GONE = "there is no such commit, or the token may not see it (it needs contents: read)";
function isNotFound(error) {
	return statusOf(error) === 404;
}
function isRefused(error) {
	return statusOf(error) === 401 || statusOf(error) === 403;
}
function statusOf(error) {
	return typeof error === "object" && error !== null && "status" in error ? error.status : void 0;
}
// src/baseline/fetch.ts
const FETCH_MS = 3e5;
async function isHere(git, sha) {
	return (await git([
		"cat-file",
		"-e",
		`${sha}^{tree}`
	], { env: { GIT_NO_LAZY_FETCH: "1" } })).ok;
}
async function fetchCommit(git, sha, { shallow }, remote) {
	const depth = shallow ? ["--depth=1"] : [];
	const fetch = (from, env = {}) => git([
		"fetch",
		"--quiet",
		"--no-tags",
		"--no-write-fetch-head",
		"--no-recurse-submodules",
		...depth,
		from,
		sha
	], {
		env,
		timeoutMs: FETCH_MS
	});
	const own = await fetch("origin");
	if (own.ok || remote === void 0) return own.ok ? void 0 : own.said;
	const { serverUrl, repository } = remote;
	const again = await fetch(`${serverUrl}/${repository}`, withToken(remote));
	return again.ok ? void 0 : again.said;
}
function withToken({ serverUrl, token }) {
	const name = `http.${serverUrl}/.extraheader`;
	return {
		GIT_CONFIG_COUNT: "2",
		GIT_CONFIG_KEY_0: name,
		GIT_CONFIG_VALUE_0: "",
		GIT_CONFIG_KEY_1: name,
		GIT_CONFIG_VALUE_1: `AUTHORIZATION: basic ${Buffer.from(`x-access-token:${token}`, "utf8").toString("base64")}`
	};
}
// src/baseline/git.ts
const SETTINGS = [
	"safe.directory=*",
	"safe.bareRepository=explicit",
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"core.quotePath=false",
	"gc.auto=0",
	"maintenance.auto=false",
	"advice.detachedHead=false"
];
const SEEN = [
	"PATH",
	"HOME",
	"TMPDIR",
	...NETWORK_ENVIRONMENT,
	"GIT_SSL_CAINFO",
	"SSH_AUTH_SOCK",
	"SystemRoot"
];
const FIXED = {
	LC_ALL: "C",
	GIT_TERMINAL_PROMPT: "0",
	GIT_LFS_SKIP_SMUDGE: "1",
	GIT_OPTIONAL_LOCKS: "0"
};
const MINUTE = 6e4;
const MEGABYTE = 1048576;
function gitIn({ run, program, folder, env, signal }) {
	const seen = Object.fromEntries(SEEN.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]]));
	return async (args, { env: more = {}, timeoutMs = MINUTE, maxOutputBytes = MEGABYTE } = {}) => {
		const result = await run({
			command: program,
			args: [
				"--no-replace-objects",
				...SETTINGS.flatMap((setting) => ["-c", setting]),
				"-C",
				folder,
				...args
			],
			cwd: folder,
			env: {
				...seen,
				...FIXED,
				...more
			},
			timeoutMs,
			maxOutputBytes,
			signal
		});
		signal.throwIfAborted();
		return result.endedBy === "exit" && result.exitCode === 0 ? {
			ok: true,
			text: result.stdout
		} : {
			ok: false,
			said: saidBy(result)
		};
	};
}
const ENDINGS = {
	timeout: "it took too long",
	"output-limit": "it answered more than was expected"
};
function saidBy({ endedBy, exitCode, stderr }) {
	const words = (stderr.trim().split("\n").at(-1) ?? "").replaceAll(/[\p{Cc}\p{Cf}]+/gu, " ").slice(0, 200);
	return ENDINGS[endedBy] ?? (words === "" ? `git ended with ${exitCode ?? endedBy}` : words);
}
async function repositoryOf$1(git) {
	const asked = await git([
		"rev-parse",
		"--show-toplevel",
		"--absolute-git-dir",
		"--is-shallow-repository",
		"HEAD"
	]);
	const [top, gitDir, shallow, head] = asked.ok ? asked.text.split("\n") : [];
	return top === void 0 || gitDir === void 0 || head === void 0 || top === "" ? void 0 : {
		top,
		gitDir,
		shallow: shallow === "true",
		head
	};
}
async function parentsOf(git, commit) {
	const object = await git([
		"cat-file",
		"commit",
		commit
	]);
	if (!object.ok) return;
	const [header = ""] = object.text.split("\n\n", 1);
	return [...header.matchAll(/^parent (?<sha>[0-9a-f]{40,64})$/gm)].map(({ groups }) => groups?.["sha"] ?? "");
}
// src/github/fields.ts
function valueAt(value, ...path) {
	let at = value;
	for (const step of path) {
		if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return;
		at = Reflect.get(at, step);
	}
	return at;
}
function textAt(value, ...path) {
	const found = valueAt(value, ...path);
	return typeof found === "string" && found !== "" ? found : void 0;
}
function integerAt(value, ...path) {
	const found = valueAt(value, ...path);
	return typeof found === "number" && Number.isSafeInteger(found) && found >= 0 ? found : void 0;
}
function listAt(value, ...path) {
	const found = valueAt(value, ...path);
	return Array.isArray(found) ? found : [];
}
// src/github/commit.ts
const ON_COMMIT = new Set([
	"schedule",
	"workflow_dispatch",
	"repository_dispatch",
	"release",
	"create",
	"deployment"
]);
function commitOf$1(env, event) {
	const name = env["GITHUB_EVENT_NAME"] ?? "";
	switch (name) {
		case "pull_request":
		case "pull_request_review":
		case "pull_request_review_comment":
		case "pull_request_target": return ofPullRequest$1(name, env, event);
		case "push": return ofPush$1(env, event);
		case "merge_group": return onCommit(env, textAt(event, "merge_group", "head_sha"));
		case "workflow_run": return ofWorkflowRun(event);
		default: return ON_COMMIT.has(name) ? onCommit(env) : {
			...onCommit(env),
			notices: [`The event "${name}" is not known: the result is shown on GITHUB_SHA.`]
		};
	}
}
function ofPullRequest$1(name, env, event) {
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
	const mergeSha = sha$1(env["GITHUB_SHA"]);
	return name !== "pull_request_target" && env["GITHUB_REF"] === ref && mergeSha !== void 0 ? {
		ref,
		commitSha: mergeSha
	} : {
		ref: `refs/pull/${number}/head`,
		commitSha: headSha
	};
}
function ofPush$1(env, event) {
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
	const headSha = sha$1(told) ?? sha$1(env["GITHUB_SHA"]);
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
	return sha$1(textAt(value, ...path));
}
function sha$1(text = "") {
	return /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/iu.test(text) && !isZero(text) ? text : void 0;
}
function isZero(text = "") {
	return /^0{40,64}$/u.test(text);
}
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
	const { headSha } = commitOf$1(env, event);
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
// src/github/context.ts
function readContext(env, event) {
	const serverUrl = withoutSlash(env["GITHUB_SERVER_URL"] ?? "") || "https://github.com";
	const apiUrl = withoutSlash(env["GITHUB_API_URL"] ?? "") || apiUrlOf(serverUrl);
	const graphqlUrl = withoutSlash(env["GITHUB_GRAPHQL_URL"] ?? "") || graphqlUrlOf(apiUrl);
	const repository = repositoryOf(env["GITHUB_REPOSITORY"]);
	const commit = commitOf$1(env, event);
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
// src/exec/which.ts
function findOnPath(name, env) {
	return absoluteEntries(env["PATH"] ?? "").map((folder) => join(folder, name)).find(isExecutableFile);
}
function withSafePath(env) {
	return Object.fromEntries(Object.entries(env).flatMap(([name, value]) => {
		if (name.toUpperCase() !== "PATH" || value === void 0) return [[name, value]];
		const safe = absoluteEntries(value);
		return safe.length === 0 ? [] : [[name, safe.join(delimiter)]];
	}));
}
function absoluteEntries(path) {
	return path.split(delimiter).filter(isAbsolute);
}
function isExecutableFile(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
// src/exec/run.ts
const GRACE_MS$1 = 2e3;
const run = (request) => {
	if (request.signal.aborted) return Promise.resolve({
		exitCode: null,
		endedBy: "abort",
		stdout: "",
		stderr: ""
	});
	return new Promise((resolve, reject) => {
		const refuse = (error) => reject(notStarted(request, error));
		try {
			const child = start(request);
			child.once("error", refuse);
			child.once("spawn", () => resolve(follow(child, request)));
		} catch (error) {
			refuse(error);
		}
	});
};
function start({ command, args, cwd, env }) {
	return spawn(command, args, {
		cwd,
		env: withSafePath(env),
		detached: true,
		shell: false,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	});
}
const START_ERRORS = {
	ENOENT: "it, or the folder it is to run in, does not exist",
	EACCES: "it is not executable",
	ENOEXEC: "it is not a program of this operating system and architecture",
	E2BIG: "its command line names more files than the operating system takes; scan fewer at once, a folder each",
	EMFILE: "too many files are open; raise the limit (ulimit -n)",
	EAGAIN: "no more processes may be started; raise the limit (ulimit -u), or wait for others to end",
	ENOMEM: "there is not enough memory"
};
function notStarted({ command, cwd }, error) {
	const reason = START_ERRORS[error.code ?? ""] ?? "the operating system refused";
	return new ScanError(`Could not start ${command} in ${cwd}: ${reason}`, { cause: error });
}
function follow(child, request) {
	return new Promise((resolve) => {
		let endedBy;
		let grace;
		const end = (by) => {
			if (endedBy === void 0) {
				endedBy = by;
				signalGroup(child, "SIGTERM");
				grace = setTimeout(() => signalGroup(child, "SIGKILL"), GRACE_MS$1);
			}
		};
		const output = collect(child, request.maxOutputBytes, () => end("output-limit"));
		const timeout = setTimeout(() => end("timeout"), request.timeoutMs);
		const abort = () => end("abort");
		request.signal.addEventListener("abort", abort, { once: true });
		child.once("exit", () => signalGroup(child, "SIGKILL"));
		child.once("close", (exitCode, signal) => {
			clearTimeout(timeout);
			clearTimeout(grace);
			request.signal.removeEventListener("abort", abort);
			const by = endedBy ?? (exitCode === null ? "signal" : "exit");
			resolve({
				exitCode,
				...signal !== null && { signal },
				endedBy: by,
				...output()
			});
		});
	});
}
function collect(child, limit, onFull) {
	let room = limit;
	const keep = (stream) => {
		const chunks = [];
		stream.on("data", (chunk) => {
			chunks.push(chunk.subarray(0, room));
			if (chunk.length > room) onFull();
			room = Math.max(0, room - chunk.length);
		});
		return chunks;
	};
	const stdout = keep(child.stdout);
	const stderr = keep(child.stderr);
	return () => ({
		stdout: Buffer.concat(stdout).toString(),
		stderr: Buffer.concat(stderr).toString()
	});
}
function signalGroup(child, signal) {
	if (child.pid === void 0) return;
	try {
		process.kill(-child.pid, signal);
	} catch (error) {
		if (!(typeof error === "object" && error !== null && "code" in error && error.code === "ESRCH")) child.kill(signal);
	}
}
// src/gates/bases-git.ts
async function openGit(folder, env, signal) {
	const program = findOnPath("git", env);
	if (program === void 0) return;
	const git = gitIn({
		run,
		program,
		folder,
		env,
		signal
	});
	const repository = await repositoryOf$1(git);
	if (repository === void 0) return;
	const head = await git([
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	]);
	return {
		git,
		repository,
		...head.ok && { branch: head.text.trim() }
	};
}
// src/gates/configuration-base.ts
const ON_OTHERS_WORD = new Set([
	"pull_request",
	"pull_request_target",
	"pull_request_review",
	"pull_request_review_comment",
	"merge_group",
	"workflow_run"
]);
async function trustedBase(folder, token, host) {
	const { env, signal } = host;
	const name = env["GITHUB_EVENT_NAME"] ?? "";
	if (name === "") return;
	const opened = await openGit(folder, env, signal);
	const isOfChange = ON_OTHERS_WORD.has(name);
	if (!isOfChange && (opened === void 0 || opened.repository.head === (env["GITHUB_SHA"] ?? opened.repository.head))) return;
	const event = await readEvent(env, host.log);
	const sha = isOfChange ? await baseSha(event, env, opened) : env["GITHUB_SHA"];
	if (sha === void 0) throw new UserError("The event of this run does not say what the change is based on, so its configuration cannot be read from there.");
	const { repository, serverUrl } = readContext(env, event);
	const here = opened !== void 0 && await isHere(opened.git, sha);
	const far = {
		sha,
		serverUrl,
		repository,
		token
	};
	return {
		sha,
		read: (path, most = MAX_CONFIG_BYTES) => here ? readWithGit(opened.git, sha, path, most) : readFromServer(path, {
			...far,
			most
		}, opened, host)
	};
}
async function readFromServer(path, far, opened, host) {
	const byApi = () => asked(path, far, host);
	const byGit = () => fetched(path, far, opened);
	const [first, second] = far.token === void 0 ? [byGit, byApi] : [byApi, byGit];
	try {
		return await first();
	} catch (refusal) {
		return second().catch((error) => {
			throw new UserError(`The configuration of the base (${far.sha.slice(0, 12)}) cannot be had: ${messageOf(refusal)}; and ${messageOf(error)}.`, { cause: void 0 });
		});
	}
}
async function asked(path, { sha, repository, token, most }, host) {
	if (repository === void 0 || token === void 0) throw new UserError("there is no token, or no GITHUB_REPOSITORY, to ask the server for it");
	return readOverApi({
		...repository,
		path,
		sha
	}, token, host, most);
}
async function fetched(path, { sha, serverUrl, repository, token, most }, opened) {
	if (opened === void 0) throw new UserError("there is no checkout to fetch it into");
	const name = repository === void 0 ? void 0 : `${repository.owner}/${repository.repo}`;
	const remote = token === void 0 || name === void 0 ? void 0 : {
		serverUrl,
		repository: name,
		token
	};
	const failure = await fetchCommit(opened.git, sha, opened.repository, remote);
	if (failure !== void 0) throw new UserError(`the commit cannot be fetched: ${failure}`);
	return readWithGit(opened.git, sha, path, most);
}
async function baseSha(event, env, opened) {
	const base = baseOfEvent(env, event);
	if (base.kind === "commit") return base.sha;
	if (base.kind === "none") return env["GITHUB_EVENT_NAME"] === "workflow_run" ? env["GITHUB_SHA"] : void 0;
	if (opened !== void 0 && opened.repository.head === env["GITHUB_SHA"] && opened.repository.head !== base.headSha) {
		const [first, second] = await parentsOf(opened.git, opened.repository.head) ?? [];
		return second === base.headSha ? first : base.baseSha;
	}
	return base.baseSha;
}
async function readWithGit(git, sha, path, most) {
	const listed = await git([
		"ls-tree",
		"-z",
		"--full-tree",
		sha,
		"--",
		`:(top,literal)${path}`
	]);
	if (!listed.ok) throw new UserError(`${path} of the base (${sha.slice(0, 12)}) cannot be read: ${listed.said}.`);
	const { mode, object } = /^(?<mode>\d{6}) \S+ (?<object>[0-9a-f]+)\t/.exec(listed.text)?.groups ?? {};
	if (mode === void 0 || object === void 0) return;
	if (!mode.startsWith("100")) throw new UserError(`${path} of the base (${sha.slice(0, 12)}) is a link or no file: write a file in its place.`);
	const blob = await git([
		"cat-file",
		"blob",
		object
	], { maxOutputBytes: most });
	if (!blob.ok) throw blob.said.includes("answered more") ? tooLarge(path, most) : new UserError(`${path} of the base (${sha.slice(0, 12)}) cannot be read: ${blob.said}.`);
	return Buffer.from(blob.text, "utf8");
}
// src/gates/configuration-source.ts
async function readFrom(source, host, wanted = "throw") {
	const bytes = await source.read(source.path);
	if (bytes === void 0) return;
	const { readConfig } = await import("./read2.js");
	const reading = readConfig(textOf$1(bytes, source.name), {
		name: source.path,
		gates: GATES,
		now: host.now()
	});
	if (!("config" in reading)) {
		if (wanted === "say") return { mistakes: reading.mistakes };
		throw new UserError(mistakesMessage(source.name, reading.mistakes));
	}
	return {
		config: await withExceptionFiles(reading.config, source, host.now()),
		from: source.name
	};
}
async function withExceptionFiles(config, source, now) {
	if (config.exceptionFiles.length === 0) return config;
	const { readExceptions } = await import("./read.js");
	const maxDays = config.policy?.parts.exceptions?.maxDays;
	const read = await Promise.all(config.exceptionFiles.map(async ({ text: file, line, column }) => {
		const bytes = await source.read(file, MAX_EXCEPTIONS_BYTES);
		if (bytes === void 0) throw new UserError(`${source.name}:${line}:${column}: exception-files: there is no file ${file}.`);
		const ledger = readExceptions(textOf$1(bytes, file), {
			file,
			now,
			maxDays
		});
		if (ledger.mistakes.length > 0) throw new UserError(mistakesMessage(file, ledger.mistakes));
		return ledger;
	}));
	return {
		...config,
		exceptions: [...config.exceptions, ...read.flatMap(({ exceptions }) => exceptions)],
		notices: [...config.notices, ...read.flatMap(({ notices }) => notices)]
	};
}
// src/gates/folder.ts
async function placeOf(cwd, workingDirectory) {
	const path = resolve(cwd, workingDirectory);
	await requireFolder(path);
	if (nameIn(cwd, path) === void 0) return {
		root: path,
		folder: ""
	};
	const root = await checkoutBelow(cwd, path);
	return {
		root,
		folder: nameIn(root, path) ?? ""
	};
}
function nameIn(folder, path) {
	const name = relative(folder, path).split(sep).join("/");
	return name !== ".." && !name.startsWith("../") && !isAbsolute(name) ? name : void 0;
}
async function checkoutBelow(cwd, path) {
	for (let folder = path; folder !== resolve(cwd); folder = dirname(folder)) if ((await stat(join(folder, ".git")).catch(() => void 0))?.isDirectory() === true) return folder;
	return cwd;
}
function inside({ folder }, path) {
	return folder === "" || isAbsolute(path) ? path : posix.join(folder, path);
}
async function requireFolder(path) {
	if (!(await stat(path).catch((error) => {
		throw new UserError(`working-directory: there is no folder ${path}; is the repository checked out?`, { cause: error });
	})).isDirectory()) throw new UserError(`working-directory: ${path} is a file, not a folder.`);
}
// src/gates/configuration.ts
async function configure(gate, raw, asked, { host, surface, pullRequest, configuration }) {
	const found = configuration ?? await loadConfiguration(asked, host);
	if (found === void 0) return;
	const { config, from, mayLoosen, notices } = found;
	host.log.info(`Configured by ${from}`);
	const resolved = resolveInputs(gate.spec, config, raw, {
		surface,
		pullRequest,
		mayLoosen
	});
	return gate.read(resolved.raw, surface, {
		policy: config.policy?.parts ?? {},
		acceptedGaps: resolved.acceptedGaps,
		exceptions: config.exceptions,
		notices: [...notices, ...config.notices]
	});
}
async function loadConfiguration(inputs, host) {
	const { config: asked } = inputs;
	const token = inputs.token ?? host.env["GITHUB_TOKEN"];
	const remote = asked === void 0 ? void 0 : parseRemote(asked);
	if (remote !== void 0) {
		const read = (path, most) => readOverApi({
			...remote,
			path
		}, token, host, most);
		const source = {
			name: asked ?? "",
			path: remote.path,
			read
		};
		return {
			...required(await readFrom(source, host), source),
			mayLoosen: inputs["config-from"] === "head",
			notices: []
		};
	}
	return loadHere({
		...inputs,
		...token !== void 0 && { token }
	}, host);
}
async function loadHere(inputs, host) {
	const place = await placeOf(host.cwd, inputs["working-directory"]);
	const folder = resolve(place.root, place.folder);
	const root = await repositoryRoot(folder) ?? host.cwd;
	const file = inputs.config === void 0 ? resolve(root, DEFAULT_FILE) : resolve(host.cwd, inputs.config);
	const path = below(root, file);
	if (path === void 0) {
		const source = onDisk(resolve(file, ".."), file);
		return {
			...required(await readFrom(source, host), source),
			mayLoosen: inputs["config-from"] === "head",
			notices: []
		};
	}
	const head = onDisk(root, path);
	if (inputs["config-from"] === "head") return ofHead(head, inputs, host);
	const base = await baseOf(folder, head, inputs, host);
	return base === void 0 ? ofCheckout(head, inputs, host) : ofBase(base, head, inputs, host);
}
function required(found, { name }) {
	if (found === void 0) throw new UserError(`config: there is no file ${name}; gatehouse init writes one.`);
	return found;
}
async function baseOf(folder, head, { config, token }, host) {
	try {
		const base = await trustedBase(folder, token, host);
		return base === void 0 ? void 0 : {
			...base,
			file: await base.read(head.path)
		};
	} catch (error) {
		if (config !== void 0 || !(error instanceof UserError) || await head.read(head.path) !== void 0) throw error;
		host.log.warning(`Whether the base has a configuration cannot be told, so the inputs decide alone: ${error.message}`);
		return;
	}
}
async function ofHead(head, { config }, host) {
	const found = await readFrom(head, host);
	if (found === void 0) return config === void 0 ? void 0 : required(found, head);
	const notices = ["The configuration is the one of the checkout, and inputs may ask for less than it does, as config-from: head says."];
	return {
		...found,
		mayLoosen: true,
		notices
	};
}
async function ofCheckout(head, { config }, host) {
	const found = await readFrom(head, host);
	if (found === void 0) return config === void 0 ? void 0 : required(found, head);
	return {
		...found,
		mayLoosen: false,
		notices: []
	};
}
async function ofBase(base, head, { config }, host) {
	const own = await readFrom(head, host);
	const short = base.sha.slice(0, 12);
	const source = {
		name: `${head.path} of the base (${short})`,
		path: head.path,
		read: (path, most) => base.read(path, most)
	};
	const before = base.file === void 0 ? void 0 : await readFrom(source, host, "say");
	if (before === void 0 && own === void 0) return config === void 0 ? void 0 : required(own, head);
	if (before === void 0 || "mistakes" in before) return own === void 0 ? broken(source, before?.mistakes ?? []) : proposed(own.config, head.path, before !== void 0);
	return {
		...before,
		mayLoosen: false,
		notices: differences(before.config, own?.config, head.path, short)
	};
}
function broken(source, mistakes) {
	throw new UserError(mistakesMessage(source.name, mistakes));
}
function proposed(own, path, isBroken) {
	const why = isBroken ? `${path} of the base holds mistakes that this change mends` : `This change brings the first ${path}`;
	return {
		config: proposalOf(own),
		from: path,
		mayLoosen: true,
		notices: [`${why}: what it says about what is scanned is followed here; its policy and its exceptions hold from the merge on, and until then the inputs and the default policy judge.`]
	};
}
const MAX_CHANGES = 20;
function differences(before, own, path, base) {
	if (own === void 0) return [`This change takes ${path} away; it is judged by the one of its base (${base}).`];
	const changes = configChanges(before, own);
	const rest = changes.length - MAX_CHANGES;
	const shown = [...changes.slice(0, MAX_CHANGES), ...rest > 0 ? [`and ${rest} more`] : []].join("; ");
	return changes.length === 0 ? [] : [`This change edits ${path} and is judged by the one of its base (${base}); from the merge on: ${shown}.`];
}
// src/gates/run-gate.ts
const EXIT_CODES = {
	pass: 0,
	fail: 1,
	error: 2
};
async function runGate(gate, raw, front) {
	const { host } = front;
	host.log.info(`Gatehouse ${VERSION}: ${gate.spec.name}`);
	try {
		const ending = await scanAndPublish(gate, raw, front);
		const code = "report" in ending ? EXIT_CODES[ending.report.verdict] : 2;
		return await front.end(ending, host.signal.aborted ? 2 : code);
	} catch (error) {
		host.log.error(sentence(error));
		return 2;
	}
}
async function scanAndPublish(gate, raw, front) {
	const read = await configured(gate, raw, front);
	let publishers = [];
	try {
		publishers = await front.publishers(read.common, gate.spec.name);
		const { plan, work } = await planned(read, front).catch((error) => abandonAll(publishers, error));
		return await finished(work, () => run$1(plan, portsOf(front.host, publishers)));
	} catch (error) {
		return { broken: sentence(error) };
	} finally {
		front.host.endProgress();
	}
}
async function configured(gate, raw, front) {
	const asked = gate.read(raw, front.surface);
	try {
		const { configure } = await import("./configuration.js");
		return await configure(gate, raw, asked.common, front) ?? asked;
	} catch (error) {
		return {
			common: asked.common,
			plan: () => Promise.reject(error)
		};
	}
}
async function planned(read, front) {
	const plan = await read.plan(front);
	await front.check?.(read.common);
	return plan;
}
async function finished(work, outcome) {
	try {
		const published = await outcome();
		await work.afterwards?.();
		return {
			...published,
			outputs: {
				...work.outputs,
				...await work.keep?.(published.report)
			}
		};
	} finally {
		await work.cleanUp?.();
	}
}
async function abandonAll(publishers, error) {
	for (const publisher of publishers) {
		await publisher.begin?.();
		await publisher.abandon?.({
			kind: "broken",
			reason: sentence(error)
		});
	}
	throw error;
}
function portsOf(host, publishers) {
	const { log, now, signal } = host;
	return {
		log,
		now,
		signal,
		version: VERSION,
		publishers,
		progress: host.progress.bind(host),
		matches
	};
}
function isAboutChange(env) {
	const event = env["GITHUB_EVENT_NAME"] ?? "";
	return event.startsWith("pull_request") || event === "merge_group";
}
function sentence(error) {
	return error instanceof UserError || !(error instanceof Error) || error.name === "Error" ? messageOf(error) : `${error.name}: ${messageOf(error)}`;
}
// src/gates/single-gates.ts
const LOADING = new Map([
	["lint-gate", async () => (await import("./lint-gate2.js")).lintGateGate],
	["manifest-scan", async () => (await import("./manifest-scan2.js")).manifestScanGate],
	["image-scan", async () => (await import("./image-scan2.js")).imageScanGate],
	["k8s-benchmark", async () => (await import("./k8s-benchmark2.js")).k8sBenchmarkGate],
	["report", async () => (await import("./report5.js")).reportGate]
]);
async function loadGate(name) {
	const load = LOADING.get(name);
	if (load === void 0) throw new Error(`there is no gate ${name}`);
	return load();
}
// src/host/progress.ts
const REDRAW_MS = 100;
const PLAIN_MS = 5e3;
const ERASE_LINE = "\r\x1B[2K";
var LiveProgress = class {
	#port;
	#columns;
	#elapsed;
	#drawnAt = Number.NEGATIVE_INFINITY;
	#drawn = false;
	constructor(port, columns) {
		this.#port = port;
		this.#columns = columns;
		this.#elapsed = new Elapsed(port);
	}
	update(scan, progress) {
		const elapsed = this.#elapsed.of(scan);
		if (this.#port.now() - this.#drawnAt < REDRAW_MS) return;
		this.#drawnAt = this.#port.now();
		this.#drawn = true;
		const line = progressText(scan, progress, elapsed).slice(0, Math.max(0, this.#columns() - 1));
		this.#port.write(`${ERASE_LINE}${line}`);
	}
	clear() {
		if (this.#drawn) this.#port.write(ERASE_LINE);
		this.#drawn = false;
		this.#drawnAt = Number.NEGATIVE_INFINITY;
	}
};
var PlainProgress = class {
	#port;
	#elapsed;
	#saidAt;
	constructor(port) {
		this.#port = port;
		this.#elapsed = new Elapsed(port);
	}
	update(scan, progress) {
		const now = this.#port.now();
		const elapsed = this.#elapsed.of(scan);
		this.#saidAt ??= now;
		if (now - this.#saidAt >= PLAIN_MS) {
			this.#saidAt = now;
			this.#port.write(progressText(scan, progress, elapsed));
		}
	}
	clear() {
		this.#saidAt = void 0;
	}
};
var Elapsed = class {
	#port;
	#began = new Map();
	constructor(port) {
		this.#port = port;
	}
	of(scan) {
		const now = this.#port.now();
		const began = this.#began.get(scan) ?? now;
		this.#began.set(scan, began);
		return now - began;
	}
};
function progressText(scan, { done, total, unit }, elapsedMs) {
	return `${scan}: ${total === void 0 ? `${done}` : `${done} of ${total}`} ${unit}, ${Math.floor(elapsedMs / 1e3)} s`;
}
// src/host/signals.ts
const GRACE_MS = 7e3;
const POD_GRACE_MS = 25e3;
const SIGNALS = [
	"SIGINT",
	"SIGTERM",
	"SIGHUP"
];
const CRASHES = ["uncaughtException", "unhandledRejection"];
function graceIn(env) {
	return (env["KUBERNETES_SERVICE_HOST"] ?? "") !== "" && env["GITHUB_ACTIONS"] !== "true" ? POD_GRACE_MS : GRACE_MS;
}
function endInOrder(process, log, describe, graceMs = GRACE_MS) {
	const controller = new AbortController();
	const stop = (reason) => {
		if (controller.signal.aborted) {
			process.exit(2);
			return;
		}
		setTimeout(() => process.exit(2), graceMs).unref();
		controller.abort(reason);
	};
	const listeners = [...SIGNALS.map((name) => [name, () => stop(cancelled(name, log))]), ...CRASHES.map((name) => [name, (thrown) => stop(crashed(thrown, log, describe))])];
	for (const [event, listener] of listeners) process.on(event, listener);
	return {
		signal: controller.signal,
		release: () => {
			for (const [event, listener] of listeners) process.off(event, listener);
		}
	};
}
function cancelled(name, log) {
	const reason = new Error(`The run was cancelled (${name}).`);
	log.warning(`${name}: ending. Once more to end at once.`);
	return reason;
}
function crashed(thrown, log, describe) {
	log.error(`Gatehouse broke: ${describe(thrown)}`);
	return new Error("Gatehouse broke.", { cause: thrown });
}
// src/report/formats.ts
const formats = {
	table: async () => {
		const { renderTable } = await import("./table.js");
		return { render: renderTable };
	},
	json: async () => {
		const { jsonParts, renderJson } = await import("./json.js");
		return {
			render: (report) => renderJson(report),
			parts: jsonParts
		};
	},
	sarif: async () => {
		const { renderSarif, wholeSarif } = await import("./sarif2.js");
		return {
			render: (report) => renderSarif(report),
			parts: wholeSarif
		};
	},
	markdown: async () => {
		const { markdownParts, renderMarkdown } = await import("./report6.js");
		return {
			render: (report) => renderMarkdown(report),
			parts: markdownParts
		};
	},
	html: async () => {
		const { renderHtml } = await import("./html.js");
		return { render: (report) => renderHtml(report) };
	},
	junit: async () => {
		const { renderJunit } = await import("./junit.js");
		return { render: (report) => renderJunit(report) };
	}
};
// src/gates/formats.ts
const PLAIN_PAGE = {
	colour: false,
	width: 100
};
const awaited = new Set();
function willRender(format) {
	awaited.add(format);
}
async function readyToRender() {
	for (const format of awaited) await formats[format]();
	if (awaited.has("json")) await import("./report-check.js");
}
async function render(format, report, page = PLAIN_PAGE) {
	return (await formats[format]()).render(report, page);
}
async function renderParts(format, report) {
	const renderer = await formats[format]();
	return renderer.parts?.(report) ?? [renderer.render(report, PLAIN_PAGE)];
}
const FORMAT_FILES = {
	table: "report.txt",
	json: "report.json",
	sarif: "report.sarif",
	markdown: "report.md",
	html: "report.html",
	junit: "report.xml"
};
// src/host/files.ts
async function writeAtomically(path, text, { root = process.cwd() } = {}) {
	await assertStays(path, root);
	try {
		if (await isSpecial(path)) await writeText(path, text);
		else {
			await mkdir(dirname(path), { recursive: true });
			await replace(await realpath(path).catch(() => path), text);
		}
	} catch (error) {
		throw new UserError(`Could not write ${path}; check that the folder exists and may be written to`, { cause: error });
	}
}
async function setAside(path, { root = process.cwd() } = {}) {
	if ((await stat(path).catch(() => void 0))?.isFile() !== true) return;
	await assertStays(path, root);
	try {
		const real = await realpath(path);
		await rename(real, `${real}.old`);
		return `${real}.old`;
	} catch (error) {
		throw new UserError(`Could not move ${path}, which is of an earlier run`, { cause: error });
	}
}
async function assertStays(path, root) {
	const place = relative(root, resolve(path));
	const [realRoot, real] = await Promise.all([whereIs(root), whereIs(resolve(path))]);
	const parts = relative(realRoot, real).split(sep);
	const leadsAway = real !== resolve(realRoot, place) && (parts[0] === ".." || parts.includes(".git"));
	if (place.split(sep)[0] !== ".." && leadsAway) throw new UserError(`${path} is a link, or in one, that leads to ${real}, and is not followed: remove the link, or name that file itself.`);
}
async function whereIs(path) {
	return await realpath(path).catch(() => void 0) ?? (dirname(path) === path ? path : join(await whereIs(dirname(path)), basename(path)));
}
async function isSpecial(path) {
	const found = await stat(path).catch(() => void 0);
	return found !== void 0 && !found.isFile() && !found.isDirectory();
}
async function replace(path, text) {
	const half = `${path}.${process.pid}.part`;
	try {
		await writeText(half, text);
		await rename(half, path);
	} catch (error) {
		await rm(half, { force: true }).catch(() => void 0);
		throw error;
	}
}
const BUFFER_BYTES = 1048576;
const BUFFER_UNITS = Math.floor(BUFFER_BYTES / 3);
async function writeText(path, text) {
	const file = await open(path, "w");
	try {
		const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
		let used = 0;
		for (const part of typeof text === "string" ? [text] : text) for (const piece of pieces(part)) {
			if (used + piece.length * 3 > BUFFER_BYTES) {
				await file.writeFile(buffer.subarray(0, used));
				used = 0;
			}
			used += buffer.write(piece, used, "utf8");
		}
		await file.writeFile(buffer.subarray(0, used));
	} finally {
		await file.close();
	}
}
function* pieces(text) {
	for (let start = 0; start < text.length;) {
		const last = text.charCodeAt(start + BUFFER_UNITS - 1);
		const end = start + BUFFER_UNITS - Number(last >= 55296 && last <= 56319);
		yield text.slice(start, end);
		start = end;
	}
}
async function* chunksOf(path, { most = Infinity } = {}) {
	const file = await open(path);
	try {
		const buffer = Buffer.allocUnsafe(BUFFER_BYTES);
		for (let left = most; left > 0;) {
			const { bytesRead } = await file.read(buffer, 0, Math.min(BUFFER_BYTES, left));
			if (bytesRead === 0) return;
			left -= bytesRead;
			yield buffer.subarray(0, bytesRead);
		}
	} finally {
		await file.close();
	}
}
// src/gates/report-files.ts
function fileOf(format, path, log) {
	willRender(format);
	return fresh(path, [path], log, async (report) => {
		await writeAtomically(path, await renderParts(format, report));
		const mistake = format === "json" ? await misfit(report) : void 0;
		return mistake === void 0 ? {
			publisher: path,
			status: "published"
		} : {
			publisher: path,
			status: "failed",
			message: mistake
		};
	});
}
function fresh(name, paths, log, publish) {
	let isWritten = false;
	let moved;
	const abandon = async () => {
		moved ??= isWritten ? void 0 : moveAll(paths, log);
		await moved;
	};
	return {
		name,
		required: true,
		publish: async (report) => {
			try {
				const publication = await publish(report);
				isWritten = true;
				return publication;
			} catch (error) {
				await abandon();
				throw error;
			}
		},
		abandon
	};
}
async function moveAll(paths, log) {
	for (const path of paths) try {
		const place = await setAside(path);
		if (place !== void 0) log.warning(`${path} was of an earlier run, and this one has no report: it is ${place} now.`);
	} catch (error) {
		log.warning(`${messageOf(error)}. Do not read it as the report of this run, which has none.`);
	}
}
async function misfit(report) {
	const { checkReport } = await import("./report-check.js");
	const checked = checkReport(report);
	if (checked.ok) return;
	const [{ path, message } = {
		path: "",
		message: ""
	}] = checked.mismatches;
	return `the report does not fit its own schema (${path} ${message}); this is a mistake of Gatehouse, please report it with the file`;
}
function folderOf(gate, id = "") {
	return id === "" ? gate : `${gate}-${id}`;
}
function evidence(dir, folder, { now, log }) {
	const placeOn = (time) => join(dir, "compliance", time.slice(0, 10), folder);
	const today = placeOn(now().toISOString());
	return fresh("out", [join(today, TEXT_FILE), join(today, FORMAT_FILES.json)], log, async (report) => {
		const place = placeOn(report.judgedAt);
		await writeAtomically(join(place, TEXT_FILE), await renderParts("table", report));
		return fileOf("json", join(place, FORMAT_FILES.json), log).publish(report);
	});
}
const TEXT_FILE = "report.txt";
// src/host/leave.ts
const LINGER_MS = 5e3;
function leave(process, code) {
	process.exitCode = code;
	setTimeout(() => process.exit(code), LINGER_MS).unref();
}
// src/host/output.ts
function writeWhole(stream, text) {
	return new Promise((resolve, reject) => {
		const onError = (error) => {
			if (error.code === "EPIPE" || error.code === "ERR_STREAM_DESTROYED") resolve("closed");
			else reject(error);
		};
		stream.once("error", onError);
		stream.write(text, (error) => {
			if (error) onError(error);
			else {
				stream.off("error", onError);
				resolve("written");
			}
		});
	});
}
function tolerateClosedPipe(stream, onOther) {
	stream.on("error", (error) => {
		if (error.code !== "EPIPE") onOther(error);
	});
}
// src/gates/figure-files.ts
const MAX_BYTES = 67108864;
async function enrichment(inputs, place) {
	const { "epss-file": epssFile, "kev-file": kevFile } = inputs;
	if (epssFile === void 0 && kevFile === void 0) return {};
	const { applyFigures, parseEpss, parseKev } = await import("./parts2.js");
	const path = (file) => resolve(place.root, inside(place, file));
	const epss = epssFile && {
		...await read("epss-file", epssFile, path, parseEpss),
		file: epssFile
	};
	const kev = kevFile && {
		...await read("kev-file", kevFile, path, parseKev),
		file: kevFile
	};
	const figures = {
		...epss && { epss },
		...kev && { kev }
	};
	return { enrich: (findings, now) => applyFigures(findings, figures, now) };
}
async function read(input, file, pathOf, parse) {
	try {
		return parse(await textOf(pathOf(file)));
	} catch (error) {
		throw new UserError(`${input}: ${file} ${messageOf(error)}.`);
	}
}
async function textOf(path) {
	const { size } = await stat(path).catch((error) => {
		throw new UserError("cannot be read", { cause: error });
	});
	if (size > MAX_BYTES) throw new UserError(`has ${size} bytes, and at most ${MAX_BYTES} are read`);
	const bytes = await readFile(path).catch((error) => {
		throw new UserError("cannot be read", { cause: error });
	});
	return bytes[0] === 31 && bytes[1] === 139 ? unpacked(bytes) : bytes.toString("utf8");
}
async function unpacked(bytes) {
	const [{ gunzip }, { promisify }] = await Promise.all([import("node:zlib"), import("node:util")]);
	return (await promisify(gunzip)(bytes, { maxOutputLength: MAX_BYTES }).catch((error) => {
		throw new UserError(`cannot be unpacked, or has more than ${MAX_BYTES} bytes then`, { cause: error });
	})).toString("utf8");
}
// src/gates/gate.ts
function defineGate(spec, work) {
	return {
		spec,
		read(raw, surface, file) {
			const reading = readInputs(spec.inputs, raw, surface);
			const common = reading.inputs;
			return {
				common,
				plan: async ({ host, pullRequest }) => {
					const inputs = inputsOrThrow(reading);
					const place = await placeOf(host.cwd, common["working-directory"]);
					const figures = await enrichment(common, place);
					const { acceptedGaps = [], policy: parts = {} } = file ?? {};
					const { policy, notices } = policyOf(common, {
						pullRequest,
						acceptedGaps
					});
					const shared = {
						...fromRoot(policy, place),
						...parts
					};
					const done = await work(inputs, {
						host,
						pullRequest,
						...place
					}, shared);
					const judging = {
						notices: [...notices, ...file?.notices ?? []],
						policy: {
							...shared,
							...done.policy
						},
						...file !== void 0 && { exceptions: file.exceptions }
					};
					const plan = {
						gate: spec.name,
						id: common.id ?? "",
						...partOfPlan(done),
						...figures,
						...judging
					};
					const site = {
						host,
						pullRequest,
						...place
					};
					return withBases({
						common,
						site,
						surface
					}, done, await excepted({
						plan,
						work: done
					}, common, site));
				}
			};
		}
	};
}
function fromRoot({ acceptedGaps, ...policy }, place) {
	return {
		...policy,
		allowGaps: policy.allowGaps.map((glob) => inside(place, glob)),
		...acceptedGaps && { acceptedGaps: acceptedGaps.map((one) => ({
			...one,
			gap: inside(place, one.gap)
		})) }
	};
}
function partOfPlan({ scans, concurrency, prepare, collect, diff }) {
	return {
		scans,
		...concurrency !== void 0 && { concurrency },
		...prepare !== void 0 && { prepare },
		...collect !== void 0 && { collect },
		...diff !== void 0 && { diff }
	};
}
async function excepted({ plan, work }, inputs, site) {
	try {
		const { withExceptions } = await import("./exception-files.js");
		return await withExceptions(plan, inputs, site);
	} catch (error) {
		await work.cleanUp?.();
		throw error;
	}
}
async function withBases({ common, site, surface }, work, plan) {
	if (work.base === void 0) return {
		plan,
		work
	};
	const { comparing } = await import("./bases.js");
	const { gate, id, policy } = plan;
	const compared = await comparing({
		gate,
		id,
		surface,
		inputs: common,
		site,
		policy,
		work: work.base
	});
	if (compared === void 0) return {
		plan,
		work
	};
	const { bases, keep, commit } = compared;
	const cleanUp = async () => {
		await compared.cleanUp();
		await work.cleanUp?.();
	};
	return {
		plan: {
			...plan,
			bases,
			...commit !== void 0 && { commit }
		},
		work: {
			...work,
			keep,
			cleanUp
		}
	};
}
// src/host/home.ts
function homeFolder() {
	for (const ask of [homedir, () => userInfo().homedir]) try {
		const home = ask();
		if (isAbsolute(home)) return home;
	} catch {}
}
// src/gates/images/settings.ts
function settingsOf(inputs, folder, env) {
	const scanners = [...new Set(inputs.scanners)];
	const per = (name) => parsePerScanner(name, inputs[name] ?? [], scanners);
	const perDatabase = (name) => parsePerScanner(name, inputs[name] ?? [], scanners, scanners.includes("trivy") ? ["trivy-java"] : []);
	const cache = inputs["cache-dir"];
	return {
		scanners,
		versions: per("scanner-versions"),
		configs: absolute(per("scanner-config"), folder),
		mirrors: perDatabase("db-mirror"),
		files: absolute(perDatabase("db-file"), folder),
		credentials: parseCredentials(inputs["registry-credentials"] ?? env["GATEHOUSE_REGISTRY_CREDENTIALS"] ?? ""),
		minAgeMs: parseAge(inputs["min-age"]),
		maxDatabaseAgeMs: parseAge(inputs["db-max-age"]),
		javaDatabase: inputs["java-db"],
		maxBytes: inputs["max-disk"] * 1e6,
		concurrency: inputs.concurrency ?? availableParallelism(),
		cacheDir: cache === void 0 ? userCache(env) : resolve(folder, cache),
		folder
	};
}
function absolute(values, folder) {
	return new Map([...values].map(([name, paths]) => [name, paths.map((path) => resolve(folder, path))]));
}
function userCache(env) {
	const named = process.platform === "win32" ? env["LOCALAPPDATA"] : env["XDG_CACHE_HOME"];
	if (named !== void 0 && isAbsolute(named)) return join(named, "gatehouse");
	const home = homeFolder();
	if (home === void 0) throw new UserError("There is no folder of the user to keep scanners in: set HOME, or name one with cache-dir.");
	return join(home, ...process.platform === "darwin" ? ["Library", "Caches"] : [".cache"], "gatehouse");
}
function policyOfImages(inputs) {
	const policy = imagePolicyOf(inputs);
	if (policy.licences !== void 0 && !(inputs.checks.includes("licence") && inputs.scanners.includes("trivy"))) throw new UserError("allow-licences and deny-licences need somebody who looks for licences: add licence to checks, and trivy to scanners.");
	return policy;
}
function sbomFolder(inputs, folder, env, now) {
	const own = folderOf("image-scan", inputs.id);
	const temporary = env["RUNNER_TEMP"];
	if (inputs.sboms !== void 0) return resolve(folder, inputs.sboms);
	if (inputs.out !== void 0) return resolve(folder, inputs.out, "compliance", now.toISOString().slice(0, 10), own, "sboms");
	return temporary === void 0 || temporary === "" ? void 0 : join(temporary, "gatehouse", own, "sboms");
}
// src/gates/images/work-folder.ts
function workFolder({ env }) {
	let made;
	return {
		path: () => made ??= madeIn(env["RUNNER_TEMP"] ?? tmpdir()),
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
async function madeIn(place) {
	try {
		return await mkdtemp(join(resolve(place), "gatehouse-"));
	} catch (error) {
		throw new ScanError(`No folder for temporary files can be made in ${place}: check that it is there and may be written to; in a container whose root is read-only a volume has to be mounted there, as docs/k8s/cronjob.yaml does`, { cause: error });
	}
}
// src/gates/time-limit.ts
function withTimeLimit(scan, milliseconds) {
	return {
		...scan,
		run: async (context) => {
			const limit = new AbortController();
			const timer = setTimeout(() => limit.abort(tooLong(milliseconds)), milliseconds);
			const signal = AbortSignal.any([context.signal, limit.signal]);
			try {
				return await Promise.race([scan.run({
					...context,
					signal
				}), aborted(signal)]);
			} finally {
				clearTimeout(timer);
			}
		}
	};
}
function tooLong(milliseconds) {
	return new ScanError(`it took longer than ${formatDuration(milliseconds)}; scan less, or raise scan-timeout`);
}
function aborted(signal) {
	return new Promise((_resolve, reject) => {
		const give = () => reject(signal.reason instanceof Error ? signal.reason : new ScanError("it was cancelled"));
		if (signal.aborted) give();
		else signal.addEventListener("abort", give, { once: true });
	});
}
// src/host/terminal.ts
function usesColor(choice, env, { isTTY = false }) {
	if (choice !== "auto") return choice === "always";
	if ((env["NO_COLOR"] ?? "") !== "") return false;
	const forced = env["FORCE_COLOR"] ?? "";
	if (forced !== "") return forced !== "0" && forced !== "false";
	return isTTY && env["TERM"] !== "dumb";
}
function terminalHost({ env, cwd, signal, screen, color, loudness }) {
	const progress = progressOn(screen, env, loudness);
	const print = (text, label = "") => {
		progress.clear();
		screen.write(`${label}${foreignLine(text, env)}\n`);
	};
	return {
		env,
		cwd,
		signal,
		log: terminalLog(print, usesColor(color, env, screen), loudness),
		now: () => new Date(),
		show: (title, text) => print(`${title}:\n${text.replace(/\n$/, "")}`),
		progress: (scan, far) => progress.update(scan, far),
		endProgress: () => progress.clear()
	};
}
const COLORS = {
	error: 31,
	warning: 33
};
function nothing() {}
function now() {
	return performance.now();
}
function terminalLog(print, color, loudness) {
	const labelled = (name) => (text) => print(text, color ? `\u001B[${COLORS[name]}m${name}:\u001B[39m ` : `${name}: `);
	const plain = (text) => print(text);
	return {
		info: loudness === "quiet" ? nothing : plain,
		warning: labelled("warning"),
		error: labelled("error"),
		debug: loudness === "verbose" ? plain : nothing
	};
}
function foreignLine(text, env) {
	const safe = escapeTerminal(text);
	return env["GITHUB_ACTIONS"] === "true" ? neutraliseCommands(safe) : safe;
}
function progressOn(screen, env, loudness) {
	if (loudness === "quiet") return {
		update: nothing,
		clear: nothing
	};
	const write = (text) => void screen.write(text);
	return screen.isTTY === true && env["TERM"] !== "dumb" ? new LiveProgress({
		write,
		now
	}, () => screen.columns ?? 80) : new PlainProgress({
		write: (text) => write(`${foreignLine(text, env)}\n`),
		now
	});
}
function destinations(formats, outputs) {
	const lone = outputs[Math.max(formats.length, 1)];
	if (lone !== void 0) throw new UserError(`--output ${lone}: there is no --format for it; give one --format for each --output.`);
	const pairs = (formats.length === 0 ? ["table"] : formats).map((format, index) => ({
		format,
		path: outputs[index] ?? "-"
	}));
	for (const [index, { format, path }] of pairs.entries()) {
		const same = pairs.slice(0, index).find((other) => other.path === path);
		if (same !== void 0) {
			const place = path === "-" ? "standard output" : path;
			throw new UserError(`--format ${same.format} and --format ${format} would both be written to ${place}; give each an --output of its own.`);
		}
	}
	return pairs;
}
// src/gates/standard-output.ts
const DEFAULT_WIDTH = 100;
function toStandardOutput(format, { env, stdout }, color) {
	willRender(format);
	const name = "standard output";
	const page = {
		colour: usesColor(color, env, stdout),
		width: stdout.columns ?? DEFAULT_WIDTH
	};
	return {
		name,
		publish: async (report) => {
			await writeSafely(stdout, format, await render(format, report, page), env);
			return {
				publisher: name,
				status: "published"
			};
		}
	};
}
async function writeSafely(stdout, format, text, env) {
	await writeWhole(stdout, env["GITHUB_ACTIONS"] === "true" ? withoutCommands(format, text) : text);
}
function withoutCommands(format, text) {
	return format === "json" || format === "sarif" ? text.replaceAll("##[", String.raw`#\u0023[`) : neutraliseCommands(text);
}
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
export { BASELINE_EVENTS, DEFAULT_FILE, EXIT_CODES, FORMAT_FILES, MAX_CONFIG_BYTES, MAX_EXCEPTIONS_BYTES, PlainProgress, baseOfEvent, below, branchesOf, chunksOf, configure, defineGate, destinations, endInOrder, evidence, fetchCommit, fileOf, findOnPath, folderOf, gitIn, graceIn, homeFolder, inside, integerAt, isAboutChange, isHere, leave, listAt, loadConfiguration, loadGate, mergeBaseOf, notStarted, onDisk, openGit, parentsOf, policyOfImages, readContext, readEvent, readFrom, readOnDisk, readyToRender, render, repositoryRoot, resolveOnDisk, run, runGate, sbomFolder, settingsOf, standpointOf, terminalHost, textAt, textOf$1 as textOf, toStandardOutput, tolerateClosedPipe, tooLarge, trustedBase, userCache, valueAt, withSafePath, withTimeLimit, workFolder, writeAtomically, writeSafely };
