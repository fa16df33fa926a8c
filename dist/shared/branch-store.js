import { AnswerError, statusOf } from "./failures.js";
import { integerAt, listAt, textAt, valueAt } from "./running.js";
import { pause } from "./pace2.js";
// src/github/branch-store.ts
const ATTEMPTS = 5;
async function readBranchFolder(api, { branch, folder }, maxBytes) {
	const commit = await tipOf(api, branch);
	const tree = commit === void 0 ? void 0 : await treeOf(api, commit, folder);
	if (commit === void 0 || tree === void 0) return;
	const total = tree.reduce((sum, { size }) => sum + size, 0);
	if (total > maxBytes) throw new AnswerError(`The folder has ${total} bytes, more than the ${maxBytes} that are read.`);
	const files = [];
	for (const { path, sha } of tree) files.push({
		path,
		content: await blobOf(api, sha)
	});
	return {
		commit,
		files
	};
}
async function tipOf({ octokit, owner, repo }, branch) {
	try {
		const ref = `heads/${branch}`;
		const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/ref/{ref}", {
			owner,
			repo,
			ref
		});
		return textAt(data, "object", "sha");
	} catch (error) {
		if (statusOf(error) === 404) return;
		throw error;
	}
}
async function treeOf({ octokit, owner, repo }, commit, folder) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/trees/{tree_sha}", {
		owner,
		repo,
		tree_sha: await treeShaOf({
			octokit,
			owner,
			repo
		}, commit),
		recursive: "1"
	});
	if (valueAt(data, "truncated") === true) throw new AnswerError("The branch holds more files than GitHub lists at once.");
	const blobs = listAt(data, "tree").flatMap((entry) => {
		const [path = "", sha] = [textAt(entry, "path"), textAt(entry, "sha")];
		return textAt(entry, "type") === "blob" && (textAt(entry, "mode") ?? "").startsWith("100") && sha !== void 0 && path.startsWith(`${folder}/`) ? [{
			path: path.slice(folder.length + 1),
			sha,
			size: integerAt(entry, "size") ?? 0
		}] : [];
	});
	return blobs.length === 0 ? void 0 : blobs;
}
async function blobOf({ octokit, owner, repo }, sha) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/blobs/{file_sha}", {
		owner,
		repo,
		file_sha: sha
	});
	return Buffer.from(textAt(data, "content") ?? "", "base64");
}
async function writeBranchFolder(api, { branch, folder }, files, message) {
	const blobs = [];
	for (const { path, content } of files) blobs.push({
		path,
		sha: await createBlob(api, content)
	});
	for (let attempt = 1;; attempt += 1) {
		const parent = await tipOf(api, branch);
		const gone = (parent === void 0 ? [] : await treeOf(api, parent, folder) ?? []).filter(({ path }) => !blobs.some((blob) => blob.path === path));
		const commit = await createCommit(api, {
			folder,
			entries: [...blobs, ...gone.map(({ path }) => ({
				path,
				sha: null
			}))],
			message,
			...parent !== void 0 && { parent }
		});
		if (await moveBranch(api, branch, commit, parent)) return commit;
		if (attempt >= ATTEMPTS) throw new AnswerError(`Others have written to ${branch} ${ATTEMPTS} times in a row.`);
		await pause(api.pace, attempt);
	}
}
async function createBlob({ octokit, owner, repo }, content) {
	const { data } = await octokit.request("POST /repos/{owner}/{repo}/git/blobs", {
		owner,
		repo,
		content: content.toString("base64"),
		encoding: "base64"
	});
	return expectSha(data);
}
async function createCommit({ octokit, owner, repo }, { folder, entries, message, parent }) {
	const base = parent === void 0 ? void 0 : await treeShaOf({
		octokit,
		owner,
		repo
	}, parent);
	const tree = await octokit.request("POST /repos/{owner}/{repo}/git/trees", {
		owner,
		repo,
		...base !== void 0 && { base_tree: base },
		tree: entries.map(({ path, sha }) => ({
			path: `${folder}/${path}`,
			mode: "100644",
			type: "blob",
			sha
		}))
	});
	return expectSha((await octokit.request("POST /repos/{owner}/{repo}/git/commits", {
		owner,
		repo,
		message,
		tree: expectSha(tree.data),
		parents: parent === void 0 ? [] : [parent]
	})).data);
}
async function treeShaOf({ octokit, owner, repo }, commit) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/git/commits/{commit_sha}", {
		owner,
		repo,
		commit_sha: commit
	});
	return expectSha(valueAt(data, "tree"));
}
async function moveBranch({ octokit, owner, repo }, branch, sha, parent) {
	try {
		if (parent === void 0) await octokit.request("POST /repos/{owner}/{repo}/git/refs", {
			owner,
			repo,
			ref: `refs/heads/${branch}`,
			sha
		});
		else {
			const ref = `heads/${branch}`;
			await octokit.request("PATCH /repos/{owner}/{repo}/git/refs/{ref}", {
				owner,
				repo,
				ref,
				sha,
				force: false
			});
		}
		return true;
	} catch (error) {
		if ([409, 422].includes(statusOf(error) ?? 0)) return false;
		throw error;
	}
}
function expectSha(data) {
	const sha = textAt(data, "sha");
	if (sha === void 0) throw new AnswerError("GitHub answered without the name of what was made.");
	return sha;
}
export { readBranchFolder, writeBranchFolder };
