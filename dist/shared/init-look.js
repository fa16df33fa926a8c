import { openGit } from "./running.js";
import { join } from "node:path";
import { lstat, open, readdir } from "node:fs/promises";
import { fileURLToPath } from "node:url";
// src/init/pins.ts
const CHECKOUT = {
	repository: "actions/checkout",
	sha: "3d3c42e5aac5ba805825da76410c181273ba90b1",
	version: "v7.0.1"
};
const SETUP_GO = {
	repository: "actions/setup-go",
	sha: "b7ad1dad31e06c5925ef5d2fc7ad053ef454303e",
	version: "v7.0.0"
};
const UNKNOWN_PIN = {
	repository: "OWNER/gatehouse",
	sha: "0".repeat(40)
};
function isKnown({ sha }) {
	return sha !== UNKNOWN_PIN.sha;
}
function parsePin(text) {
	const { repository, sha } = /^(?<repository>[A-Za-z0-9-]+\/[\w.-]+)@(?<sha>[0-9a-f]{40})$/.exec(text)?.groups ?? {};
	return repository === void 0 || sha === void 0 ? void 0 : {
		repository,
		sha
	};
}
function repositoryOfRemote(address) {
	return /^(?:https:\/\/(?:[^@/\s]+@)?[\w.-]+\/|git@[\w.-]+:|ssh:\/\/git@[\w.-]+\/)(?<name>[A-Za-z0-9-]+\/[\w.-]+?)(?:\.git)?\/?$/.exec(address.trim())?.groups?.["name"];
}
function usesOf({ repository, sha, version }) {
	return `${repository}@${sha}${version === void 0 ? "" : ` # ${version}`}`;
}
// src/cli/init-look.ts
const MAX_FILES = 5e4;
const MAX_TEXTS = 5e3;
const TEXT_BYTES = 65536;
const LISTING_BYTES = 67108864;
const PASSED_OVER = new Set([
	".git",
	"node_modules",
	".terraform",
	".venv",
	"__pycache__"
]);
function gitAt(folder, { env }) {
	return openGit(folder, env, new AbortController().signal);
}
const READ = /\.ya?ml$|(?:^|\/)go\.(?:mod|work)$/i;
async function repositoryFiles(root, process) {
	const paths = await repositoryPaths(root, process);
	let texts = 0;
	return Promise.all(paths.map(async (path) => {
		texts += Number(READ.test(path));
		return READ.test(path) && texts <= MAX_TEXTS ? {
			path,
			text: await beginning(join(root, path))
		} : { path };
	}));
}
async function repositoryPaths(root, process) {
	return (await listedByGit(root, process) ?? await listedOnDisk(root)).slice(0, MAX_FILES);
}
async function listedByGit(root, process) {
	const answer = await (await gitAt(root, process))?.git([
		"ls-files",
		"-z",
		"--cached",
		"--others",
		"--exclude-standard"
	], { maxOutputBytes: LISTING_BYTES });
	return answer?.ok === true ? answer.text.split("\0").filter((path) => path !== "") : void 0;
}
async function listedOnDisk(root, folder = "") {
	const entries = await readdir(join(root, folder), { withFileTypes: true });
	const found = [];
	for (const entry of entries) {
		const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
		if (entry.isFile()) found.push(path);
		else if (entry.isDirectory() && !PASSED_OVER.has(entry.name) && found.length < MAX_FILES) found.push(...await listedOnDisk(root, path));
	}
	return found;
}
async function beginning(path) {
	const file = (await lstat(path).catch(() => void 0))?.isFile() === true ? await open(path).catch(() => void 0) : void 0;
	try {
		const { buffer, bytesRead } = await file?.read(Buffer.alloc(TEXT_BYTES), 0, TEXT_BYTES, 0) ?? {};
		return buffer === void 0 ? "" : buffer.subarray(0, bytesRead).toString("utf8");
	} catch {
		return "";
	} finally {
		await file?.close();
	}
}
async function defaultBranch(root, process) {
	const opened = await gitAt(root, process);
	const answer = await opened?.git([
		"symbolic-ref",
		"--quiet",
		"--short",
		"refs/remotes/origin/HEAD"
	]);
	const remote = answer?.ok === true ? answer.text.trim().replace(/^origin\//, "") : "";
	return remote === "" ? opened?.branch ?? "main" : remote;
}
async function ownPin(process) {
	const opened = await gitAt(fileURLToPath(new URL(".", import.meta.url)), process);
	const tracked = await opened?.git([
		"ls-files",
		"--error-unmatch",
		fileURLToPath(import.meta.url)
	]);
	const remote = await opened?.git([
		"remote",
		"get-url",
		"origin"
	]);
	const repository = remote?.ok === true ? repositoryOfRemote(remote.text) : void 0;
	return opened === void 0 || tracked?.ok !== true || repository === void 0 ? UNKNOWN_PIN : {
		repository,
		sha: opened.repository.head
	};
}
export { CHECKOUT, SETUP_GO, defaultBranch, isKnown, ownPin, parsePin, repositoryFiles, repositoryPaths, usesOf };
