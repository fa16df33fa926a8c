import { MAX_BASELINE_BYTES, MAX_BASELINE_FILES } from "./folder2.js";
import { ScanError, UserError } from "./common.js";
import { baseCommit, exportTree, isTracked, nameIn } from "./bases-tree.js";
import { folderOf, openGit } from "./running.js";
import { basename, dirname, join, resolve } from "node:path";
import { mkdir, readFile, realpath, writeFile } from "node:fs/promises";
// src/baseline/store.ts
function fileStore(path) {
	return {
		name: path,
		find: async () => ({
			folder: path,
			source: path
		})
	};
}
// src/gates/bases-file.ts
function checkedFileStore(change, path) {
	const plain = fileStore(path);
	return {
		...plain,
		find: async (into) => await inBase(change, path, into) ?? plain.find(into)
	};
}
async function inBase(change, path, into) {
	const { site, asked } = change;
	const { env, signal } = site.host;
	const opened = site.pullRequest || asked !== void 0 ? await openGit(resolve(site.root, site.folder), env, signal) : void 0;
	const name = opened && nameIn(opened.repository.top, await withoutLinks(path));
	if (opened === void 0 || name === void 0 || !await isTracked(opened.git, [name])) return;
	const { git, repository } = opened;
	const found = await baseCommit(change, opened);
	if ("none" in found) throw new ScanError(`it is part of the checkout, where this change could have altered it, and ${found.none}`);
	await mkdir(into, { recursive: true });
	const { top } = await exportTree(git, repository, {
		sha: found.sha,
		paths: [name],
		into
	});
	return {
		folder: join(top, name),
		source: `${path} as it is in ${found.sha.slice(0, 12)}`
	};
}
async function withoutLinks(path) {
	return join(await realpath(dirname(path)).catch(() => dirname(path)), basename(path));
}
// src/gates/bases-store.ts
const LIMITS = {
	entries: MAX_BASELINE_FILES,
	bytes: MAX_BASELINE_BYTES
};
async function storeOf(request) {
	const { place, github } = request.standpoint;
	switch (place.kind) {
		case "file": return checkedFileStore(request, resolve(request.site.root, request.site.folder, place.path));
		case "artifact": return artifactStore(request, expectGithub(github));
		case "branch": return branchStore(request, place.name, expectGithub(github));
		case "cache": return jobCacheStore(request, expectGithub(github));
		case "auto":
		case "none": return;
		default: return place;
	}
}
function expectGithub(github) {
	if (github === void 0) throw new UserError("baseline: GitHub cannot be asked without a token.");
	return github;
}
const OF_PIPELINE = "gatehouse-baselines";
function artifactStore(request, github) {
	const run = folderOf(request.gate, request.id);
	const name = `gatehouse-baseline-${run}`;
	return {
		name: `the artifact ${name} of ${request.branch}`,
		permissions: {
			find: "actions: read",
			keep: "none"
		},
		find: async (into) => await fromArtifact(request, github, {
			name,
			into,
			folder: ""
		}) ?? fromArtifact(request, github, {
			name: OF_PIPELINE,
			into: `${into}s`,
			folder: join(run, "baseline")
		})
	};
}
async function fromArtifact(request, github, { name, into, folder }) {
	const [{ findArtifact }, { unpack }] = await Promise.all([import("./artifacts.js"), import("./unpack.js")]);
	const found = await findArtifact(await github.api(), {
		name,
		branch: request.branch,
		maxBytes: MAX_BASELINE_BYTES
	});
	if (found === void 0) return;
	const archive = join(await request.folder(), `${name}.zip`);
	await writeFile(archive, found.zip);
	await mkdir(into, { recursive: true });
	await unpack(archive, "zip", into, LIMITS);
	return {
		folder: join(into, folder),
		source: `the artifact ${name} of run ${found.run}`
	};
}
function branchStore(request, branch, github) {
	const folder = `${encodeURIComponent(request.branch)}/${folderOf(request.gate, request.id)}`;
	return {
		name: `the branch ${branch}`,
		permissions: {
			find: "contents: read",
			keep: "contents: write"
		},
		find: async (into) => {
			const { readBranchFolder } = await import("./branch-store.js");
			const found = await readBranchFolder(await github.api(), {
				branch,
				folder
			}, MAX_BASELINE_BYTES);
			if (found === void 0) return;
			if (found.files.some(({ path }) => !/^(?:sbom\/)?[A-Za-z0-9][A-Za-z0-9._-]*$/.test(path))) throw new ScanError(`${folder} holds files that are no part of a baseline`);
			for (const { path, content } of found.files) {
				await mkdir(dirname(join(into, path)), { recursive: true });
				await writeFile(join(into, path), content);
			}
			return {
				folder: into,
				source: `${folder} on the branch ${branch} (${found.commit.slice(0, 12)})`
			};
		},
		keep: async (from, paths) => {
			const { writeBranchFolder } = await import("./branch-store.js");
			const files = await Promise.all(paths.map(async (path) => ({
				path,
				content: await readFile(join(from, path))
			})));
			const message = `Baseline of ${folderOf(request.gate, request.id)} on ${request.branch}`;
			const commit = await writeBranchFolder(await github.api(), {
				branch,
				folder
			}, files, message);
			return `${folder} on the branch ${branch} (${commit.slice(0, 12)})`;
		}
	};
}
async function jobCacheStore(request, github) {
	const [{ actionsCache }, { cacheKeysOf }, { cacheStore }, { unpack }] = await Promise.all([
		import("./actions-cache.js"),
		import("./caches.js"),
		import("./cache-store.js"),
		import("./unpack.js")
	]);
	const { host } = request.site;
	const cache = actionsCache(host.env);
	if (cache === void 0) throw new UserError("baseline: cache: the runner names no cache; use artifact or branch:NAME.");
	const { branch, standpoint } = request;
	return cacheStore({
		cache,
		run: folderOf(request.gate, request.id),
		branch,
		commit: standpoint.commit?.sha ?? "",
		keysOf: async (prefix) => cacheKeysOf(await github.api(), prefix, branch),
		unpack: (archive, into) => unpack(archive, "tar.gz", into, LIMITS),
		workDir: await request.folder(),
		signal: host.signal
	});
}
export { storeOf };
