import { fetchCommit, isHere } from "./fetch.js";
import { parentsOf } from "./git.js";
import { UserError, VERSION, messageOf } from "./common.js";
import { baseOfEvent } from "./base-commit2.js";
import { readContext } from "./context2.js";
import { readEvent } from "./event2.js";
import { MAX_CONFIG_BYTES, tooLarge } from "./configuration-disk2.js";
import { openGit } from "./bases-git2.js";
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
export { parseRemote, readOverApi, trustedBase };
