import { fetchCommit, isHere, openGit, parentsOf } from "./running.js";
import { ScanError } from "./common.js";
import { scanBase } from "./bases-scan.js";
import { isAbsolute, join, relative, resolve, sep } from "node:path";
import { mkdir, readdir, readlink, realpath, rm } from "node:fs/promises";
// src/baseline/base-tree.ts
const REFERRED = [
	"**/*.yaml",
	"**/*.yml",
	"**/*.json",
	"**/*.tpl",
	"**/kustomization"
];
const REFERRED_PATH = /(?:\.(?:ya?ml|json|tpl)|(?:^|\/)kustomization)$/i;
const LISTING_BYTES = 134217728;
const LINK = "120000";
const SUBMODULE = "160000";
async function exportTree(git, repository, request) {
	const { sha, into, below = "" } = request;
	const entries = await entriesOf(git, sha);
	const paths = request.paths.filter((path) => path === "" || entries.some((entry) => isIn(entry.path, path)));
	const root = join(await realpath(into), "tree");
	const top = join(root, below);
	await mkdir(top, { recursive: true });
	if (paths.length > 0) {
		await checkOut(git, repository, request, {
			top,
			paths,
			entries
		});
		await removeLinksOut(top, entries);
	}
	const submodule = await missingSubmodule(repository, entries, paths);
	return {
		root,
		top,
		paths,
		...submodule !== void 0 && { incomplete: `The submodule ${submodule} was scanned here and is not known of the base.` }
	};
}
async function entriesOf(git, sha) {
	const listing = await git([
		"ls-tree",
		"-r",
		"-z",
		"--full-tree",
		sha
	], { maxOutputBytes: LISTING_BYTES });
	if (!listing.ok) throw new ScanError(`the files of the base cannot be listed: ${listing.said}`);
	return listing.text.split("\0").flatMap((line) => {
		const { mode, path } = /^(?<mode>\d{6}) \S+ \S+\t(?<path>[^]+)$/.exec(line)?.groups ?? {};
		return mode === void 0 || path === void 0 ? [] : [{
			mode,
			path
		}];
	});
}
function isIn(path, folder) {
	return folder === "" || path === folder || path.startsWith(`${folder}/`);
}
async function checkOut(git, { gitDir }, { sha, into }, { top, paths, entries }) {
	const everything = paths.includes("");
	const referred = REFERRED.filter((glob) => entries.some(({ path }) => fits(path, glob)));
	const wanted = everything ? [":(top)"] : [...paths.map((path) => `:(top,literal)${path}`), ...referred.map((glob) => `:(top,glob,icase)${glob}`)];
	const done = await git([
		`--git-dir=${gitDir}`,
		`--work-tree=${top}`,
		"checkout",
		"--quiet",
		"--force",
		sha,
		"--",
		...wanted
	], {
		env: { GIT_INDEX_FILE: join(into, "index") },
		timeoutMs: 3e5
	});
	if (!done.ok) throw new ScanError(`the files of the base cannot be written: ${done.said}`);
}
function fits(path, glob) {
	const ending = glob.slice(3).toLowerCase();
	const name = path.toLowerCase();
	return ending.startsWith("*") ? name.endsWith(ending.slice(1)) : name === ending || name.endsWith(`/${ending}`);
}
async function removeLinksOut(top, entries) {
	const links = entries.filter(({ mode }) => mode === LINK).map(({ path }) => join(top, path));
	for (const link of links) {
		const target = await readlink(link).catch(() => void 0) === void 0 ? void 0 : await realpath(link).catch(() => "");
		if (target !== void 0 && target !== top && !target.startsWith(top + sep)) await rm(link);
	}
}
async function missingSubmodule({ top }, entries, paths) {
	for (const { mode, path } of entries) if (mode === SUBMODULE && paths.some((folder) => isIn(path, folder))) {
		if ((await readdir(join(top, path)).catch(() => [])).length > 0) return path;
	}
}
async function isUnchanged(git, sha, paths) {
	const changed = await git([
		"diff-tree",
		"-r",
		"-z",
		"--name-only",
		"--no-renames",
		sha,
		"HEAD"
	], { maxOutputBytes: LISTING_BYTES });
	if (!changed.ok) return false;
	const matters = (path) => REFERRED_PATH.test(path) || paths.some((folder) => isIn(path, folder));
	return !changed.text.split("\0").some((path) => path !== "" && matters(path)) && await isClean(git, paths);
}
async function isClean(git, paths) {
	const status = await git([
		"status",
		"--porcelain",
		"-z",
		"--untracked-files=all",
		"--ignored",
		"--",
		...paths.map(specOf)
	]);
	return status.ok && status.text === "";
}
async function isTracked(git, paths) {
	const found = await git([
		"ls-files",
		"-z",
		"--",
		...paths.map(specOf)
	], { maxOutputBytes: LISTING_BYTES });
	return found.ok && found.text !== "";
}
function specOf(path) {
	return path === "" ? ":(top)" : `:(top,literal)${path}`;
}
// src/baseline/base-commit.ts
async function findBaseCommit(git, repository, request) {
	const named = await nameBase(git, repository, request);
	if ("none" in named) return named;
	const { sha } = named;
	if (await isHere(git, sha)) return { sha };
	const failure = await fetchCommit(git, sha, repository, request.remote);
	return failure === void 0 ? { sha } : { none: `The base commit ${sha.slice(0, 12)} is not in the checkout and could not be fetched: ${failure}.` };
}
function nameBase(git, repository, request) {
	const { asked, event } = request;
	if (asked !== void 0) return askedBase(git, repository, asked);
	switch (event.kind) {
		case "none": return { none: event.why };
		case "commit": return { sha: event.sha };
		case "pull-request": return pullRequestBase(git, repository, event, request);
		default: return event;
	}
}
async function pullRequestBase(git, { head, shallow }, event, { mergeBaseOf }) {
	const { headSha, baseSha } = event;
	const [first, second] = await parentsOf(git, head) ?? [];
	if (head !== headSha) return first !== void 0 && second === headSha ? { sha: first } : { none: otherCommit(head) };
	if (baseSha === void 0) return { none: "The event does not say which commit the pull request is based on." };
	const asked = async () => mergeBaseOf?.(baseSha, head);
	const counted = () => mergeBase(git, baseSha, head);
	const sha = shallow ? await asked() ?? await counted() : await counted() ?? await asked();
	return sha === void 0 ? { none: NOT_PARTED } : { sha };
}
const NOT_PARTED = "Where the head of the pull request has parted from its base cannot be told: check out the merge commit, as actions/checkout does by default, or set fetch-depth: 0.";
function otherCommit(head) {
	return `The checkout is of ${head.slice(0, 12)}, which is neither the head of the pull request nor its merge with the base.`;
}
async function mergeBase(git, base, head) {
	const answer = await git([
		"merge-base",
		base,
		head
	]);
	return answer.ok ? answer.text.trim() : void 0;
}
async function askedBase(git, { head }, asked) {
	for (const name of [asked, `origin/${asked}`]) {
		const answer = await git([
			"rev-parse",
			"--verify",
			"--quiet",
			"--end-of-options",
			`${name}^{commit}`
		]);
		if (answer.ok) {
			const sha = answer.text.trim();
			return { sha: await mergeBase(git, sha, head) ?? sha };
		}
	}
	return /^[0-9a-f]{40,64}$/.test(asked) ? { sha: asked } : { none: `base: there is no commit, branch or tag ${JSON.stringify(asked)} in the checkout.` };
}
// src/gates/bases-tree.ts
async function treeBase(request, head) {
	const { site, standpoint, asked } = request;
	if (asked === void 0 && standpoint.event.kind === "none") return { noBase: standpoint.event.why };
	const opened = await openGit(resolve(site.root, site.folder), site.host.env, site.host.signal);
	if (opened === void 0) return { noBase: `${site.root} is no Git checkout, or git is missing, so that its base cannot be told.` };
	const found = await baseCommit(request, opened);
	if ("none" in found) return { noBase: found.none };
	const { sha } = found;
	const paths = await pathsFromTop(request, opened.repository.top);
	if ("outside" in paths) return {
		noBase: `${paths.outside} is not in the checkout, so that nothing is known of it in the base.`,
		baseSha: sha
	};
	return await isUnchanged(opened.git, sha, paths.names) ? { base: {
		how: "unchanged",
		sha,
		scans: head.scans,
		findings: head.findings
	} } : scanned(request, opened, {
		sha,
		names: paths.names
	}, head);
}
function baseCommit({ asked, standpoint }, { git, repository }) {
	const { event, github } = standpoint;
	const ask = async (base, head) => {
		const { mergeBaseOf } = await import("./base-commit.js");
		return github && mergeBaseOf(await github.api(), base, head).catch(() => void 0);
	};
	return findBaseCommit(git, repository, {
		event,
		mergeBaseOf: ask,
		...asked !== void 0 && { asked },
		...github !== void 0 && { remote: github }
	});
}
async function pathsFromTop({ work, site }, top) {
	const names = [];
	for (const path of work.paths) {
		const name = nameIn(top, await realpath(resolve(site.root, path)).catch(() => resolve(site.root, path)));
		if (name === void 0) return { outside: path };
		names.push(name);
	}
	return { names };
}
function nameIn(folder, path) {
	const name = relative(folder, path).split(sep).join("/");
	return name === ".." || name.startsWith("../") || isAbsolute(name) ? void 0 : name;
}
async function scanned(request, { git, repository }, { sha, names }, head) {
	const { site, work, scan } = request;
	const root = await realpath(site.root);
	const below = nameIn(root, repository.top) ?? "";
	const tree = await exportTree(git, repository, {
		sha,
		paths: names,
		into: await request.folder(),
		below
	});
	const baseRoot = join(tree.root, nameIn(repository.top, root) ?? "");
	await mkdir(baseRoot, { recursive: true });
	if (tree.paths.length === 0) return await isTracked(git, names) ? { base: {
		how: "scanned",
		sha,
		scans: head.scans.map(ofNothing),
		findings: []
	} } : {
		noBase: `${names.join(", ")} is in no commit, so that nothing is known of it in the base.`,
		baseSha: sha
	};
	const paths = tree.paths.map((name) => relative(baseRoot, join(tree.top, name)) || ".");
	site.host.log.info(`Scanning the base ${sha.slice(0, 12)}, to tell what this change brings`);
	try {
		return { base: {
			how: "scanned",
			sha,
			...await scanBase(work.scans(baseRoot, paths), scan, tree.incomplete)
		} };
	} catch (error) {
		if (error instanceof ScanError) return {
			noBase: `The base ${sha.slice(0, 12)} could not be scanned: ${error.message}`,
			baseSha: sha
		};
		throw error;
	}
}
function ofNothing(scan) {
	return {
		...scan,
		durationMs: 0,
		coverage: {
			unit: scan.coverage?.unit ?? "files",
			examined: 0,
			passed: 0
		},
		controls: [],
		gaps: []
	};
}
export { baseCommit, exportTree, isTracked, nameIn, treeBase };
