import { UserError, escapeTerminal } from "./common.js";
import { DEFAULT_FILE, openGit, repositoryRoot } from "./running.js";
import { isLockfile, isScript, modulesWithCode } from "./script.js";
import { basename, dirname, join } from "node:path";
import { lstat, mkdir, open, readFile, readdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { createInterface } from "node:readline/promises";
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
// src/init/config-text.ts
function configText({ runs, notes }, gatehouse) {
	return `${isKnown(gatehouse) ? `# yaml-language-server: $schema=https://raw.githubusercontent.com/${gatehouse.repository}/${gatehouse.sha}/schemas/config.schema.json\n` : ""}# Written by gatehouse init; "gatehouse config check" says what is wrong with it, "gatehouse config show" what it comes to.
# On a pull request the file of the base branch holds. Steps of workflows may ask for more than it, not for less.
version: 1

policy:
  # How many open findings pass. Without it: on a pull request none that is critical or high and caused by the change, elsewhere none that
  # is critical.
  # budget: { critical: 0, high: 3 }

  # What a pull request is judged on: change, new or all.
  # judge: change

  # Rules come before the budget; the first that matches decides.
  # rules:
  #   - name: exploited
  #     when: { kev: true }
  #     action: block
  #     reason: Somebody is using it.

  # No exception lives longer than this, and it is warned of before it ends.
  exceptions: { max-days: 180, warn-days: 14 }

# Findings to live with, each with a reason, an owner and an end.
exceptions: []
# - id: CVE-2024-0000
#   reason: The function is never called.
#   owner: team-shop
#   expires: 2027-01-31

${gates(runs)}${notes.map((note) => `# ${note}\n`).join("")}`;
}
function gates(runs) {
	const names = [...new Set(runs.map(({ gate }) => gate))];
	const blocks = names.map((name) => {
		const own = runs.filter(({ gate }) => gate === name);
		const lines = own.flatMap((run) => own.length === 1 ? single(run) : listed(run));
		return [`  ${name}:`, ...lines].join("\n");
	});
	return names.length === 0 ? "gates: {}\n" : `gates:\n${blocks.join("\n\n")}\n`;
}
function single({ id, inputs, reason }) {
	return [`    # ${reason}`, ...fields(id, inputs).map((line) => `    ${line}`)];
}
function listed({ id, inputs, reason }) {
	return [`    # ${reason}`, ...fields(id, inputs).map((line, index) => `    ${index === 0 ? "- " : "  "}${line}`)];
}
function fields(id, inputs) {
	return [...id === void 0 ? [] : [`id: ${id}`], ...Object.entries(inputs).flatMap(([name, items]) => listOf(name, items))];
}
const LINE = 120;
function listOf(name, items) {
	const quoted = items.map((item) => JSON.stringify(item));
	const line = `${name}: [${quoted.join(", ")}]`;
	return line.length <= LINE ? [line] : [`${name}:`, ...quoted.map((item) => `  - ${item}`)];
}
// src/init/repository.ts
const YAML = /\.ya?ml$/i;
const COMPOSE = /(?:^|\/)(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/;
const KUSTOMIZATION = /(?:^|\/)(?:kustomization\.ya?ml|Kustomization)$/;
const DOCKERFILE = /(?:^|\/)(?:Dockerfile|Containerfile)$/;
const WORKFLOW = /^\.github\/workflows\/(?!gatehouse\.yml$)[^/]+\.ya?ml$/;
const PASSED_OVER$1 = /(?:^|\/)(?:node_modules|vendor|third_party|dist|build|\.git|testdata|__fixtures__|fixtures)\//;
const PLAIN = /^(?![-/])[A-Za-z0-9._/-]+$/;
function contentsOf(files) {
	const own = files.filter(({ path }) => !PASSED_OVER$1.test(path) && !path.startsWith(".github/"));
	const charts = own.filter(({ path }) => /(?:^|\/)Chart\.yaml$/.test(path)).map(({ path }) => folderOf(path));
	const inChart = (path) => charts.some((chart) => isBelow(path, chart));
	const manifests = own.filter((file) => !inChart(file.path) && isManifest(file)).map(({ path }) => path);
	const found = {
		manifests: outermost(manifests.map(folderOf)),
		charts: outermost(charts),
		compose: own.filter(isCompose).map(({ path }) => path),
		dockerfiles: own.filter(({ path }) => DOCKERFILE.test(path)).map(({ path }) => path),
		goModules: modulesWithCode({ files: files.map(({ path }) => path) })
	};
	const odd = Object.values(found).flatMap((paths) => paths.filter((path) => path !== "" && !PLAIN.test(path)));
	return {
		manifests: plain(found.manifests),
		manifestFiles: manifests.length,
		charts: plain(found.charts),
		compose: plain(found.compose),
		dockerfiles: plain(found.dockerfiles),
		sources: sourcesOf(files, own),
		anything: files.length > 0,
		goModules: plain(found.goModules),
		goWorkspace: files.some(({ path }) => path === "go.work"),
		odd
	};
}
function sourcesOf(files, own) {
	return [
		[own.some(({ path }) => path.endsWith(".go")), "Go code"],
		[own.some(({ path }) => isScript(path)), "a shell script"],
		[own.some(({ path }) => isLockfile(path)), "a lockfile"],
		[own.some(({ path }) => DOCKERFILE.test(path)), "a Dockerfile"],
		[files.some(({ path }) => WORKFLOW.test(path)), "a workflow"]
	].flatMap(([there, words]) => there ? [words] : []);
}
function plain(paths) {
	return paths.filter((path) => path === "" || PLAIN.test(path));
}
function isManifest({ path, text = "" }) {
	return KUSTOMIZATION.test(path) || YAML.test(path) && /^apiVersion:\s*\S/m.test(text) && /^kind:\s*\S/m.test(text);
}
function isCompose({ path, text = "" }) {
	return COMPOSE.test(path) && /^\s+image:\s*\S/m.test(text) && !/^\s+build:/m.test(text) && !/^\s+image:.*\$/m.test(text);
}
function folderOf(path) {
	const end = path.lastIndexOf("/");
	return end === -1 ? "." : path.slice(0, end);
}
function isBelow(path, folder) {
	return folder === "." || path === folder || path.startsWith(`${folder}/`);
}
function outermost(folders) {
	const all = [...new Set(folders)].toSorted();
	return all.filter((folder) => !all.some((other) => other !== folder && isBelow(folder, other)));
}
// src/init/proposal.ts
function proposalFor(contents, name) {
	const builds = buildsOf(contents, name);
	const go = goSetupOf(contents);
	return {
		runs: [
			...lintRuns(contents),
			...manifestRuns(contents),
			...builtImages(builds),
			...deployedImages(contents)
		],
		builds,
		...go !== void 0 && { go },
		notes: notesOf(contents)
	};
}
function lintRuns({ sources, anything }) {
	const reason = sources.length === 0 ? "Secrets may be in any file." : `There is ${sources.slice(0, -1).join(", ")}${sources.length > 1 ? " and " : ""}${sources.at(-1)}, and secrets may be anywhere.`;
	return anything ? [{
		gate: "lint-gate",
		inputs: {},
		reason
	}] : [];
}
function goSetupOf({ goModules: modules, goWorkspace }) {
	if (modules.length === 0) return;
	const [only = ""] = modules;
	const folder = modules.includes("") ? "" : modules.length === 1 ? only : void 0;
	const versionFile = goWorkspace ? "go.work" : folder === void 0 ? void 0 : pathIn(folder, "go.mod");
	return {
		modules,
		...versionFile !== void 0 && { versionFile }
	};
}
function pathIn(folder, name) {
	return folder === "" ? name : `${folder}/${name}`;
}
function manifestRuns({ manifests, charts, manifestFiles }) {
	const path = [...manifests, ...charts];
	const seen = [...manifests.length === 0 ? [] : [`${manifestFiles} Kubernetes manifest${manifestFiles === 1 ? "" : "s"} in ${named(manifests)}`], ...charts.length === 0 ? [] : [`${charts.length === 1 ? "a Helm chart" : `${charts.length} Helm charts`} in ${named(charts)}`]];
	return path.length === 0 ? [] : [{
		gate: "manifest-scan",
		inputs: { path },
		reason: `There ${manifestFiles > 1 ? "are" : "is"} ${seen.join(" and ")}.`
	}];
}
function builtImages(builds) {
	return builds.length === 0 ? [] : [{
		gate: "image-scan",
		id: "built",
		inputs: { images: builds.map(({ tag }) => `docker:${tag}`) },
		reason: `The workflow builds ${named(builds.map(({ file }) => file))} first, and what it has built is scanned.`
	}];
}
function deployedImages({ compose }) {
	return compose.length === 0 ? [] : [{
		gate: "image-scan",
		id: "deployed",
		inputs: { "images-from": compose },
		reason: `${named(compose)} names images that are deployed from here.`
	}];
}
function buildsOf({ dockerfiles }, name) {
	const taken = new Set();
	return dockerfiles.map((file) => {
		const folder = folderOf(file);
		const own = imageName(folder === "." ? name : `${name}-${folder}`);
		const image = taken.has(own) ? `${own}-${taken.size + 1}` : own;
		taken.add(image);
		return {
			tag: `${image}:ci`,
			folder,
			file
		};
	});
}
function imageName(text) {
	const name = text.toLowerCase().replaceAll(/[^a-z0-9]+/g, "-").replaceAll(/^-+|-+$/g, "").slice(0, 100);
	return name === "" ? "image" : name;
}
function notesOf({ manifests, charts, odd }) {
	return [
		...manifests.length === 0 ? [] : [`The images that manifests name are scanned with images-from: [${manifests.join(", ")}] under image-scan, where the registries can be reached.`],
		...charts.length === 0 ? [] : ["The images of Helm charts are known once they are rendered: name them under image-scan, or render the charts first."],
		...odd.map((path) => `${JSON.stringify(path)} is left out: its name would need quoting in a workflow.`)
	];
}
function named(paths) {
	const shown = paths.slice(0, 5).join(", ");
	return paths.length > 5 ? `${shown} and ${paths.length - 5} more` : shown;
}
// src/init/workflow.ts
function workflowText({ proposal, gatehouse, branch }) {
	const unknown = isKnown(gatehouse) ? [] : ["      # Write the owner and the full SHA of the release that you have looked at; this one does not exist."];
	return `# Written by gatehouse init. What is scanned and what may pass is in .github/gatehouse.yml.
# This file decides whether the gate runs at all: protect it with a ruleset, as docs/configuration.md of Gatehouse says.
name: Gatehouse

on:
  pull_request:
  merge_group:
  push:
    branches: [${JSON.stringify(branch)}]
  schedule:
    - cron: '17 5 * * 1' # new advisories, with nothing changed here

permissions: {}

concurrency:
  group: gatehouse-\${{ github.ref }}
  cancel-in-progress: \${{ github.event_name == 'pull_request' }}

jobs:
  gatehouse:
    name: Gates
    runs-on: ubuntu-latest
    timeout-minutes: 30
    permissions:
      contents: read # the checkout
      actions: read # what earlier runs have kept to compare with
      checks: write # the check of each gate, with annotations
      pull-requests: write # one comment
      security-events: write # code scanning, where it is switched on
    steps:
      - uses: ${usesOf(CHECKOUT)}
        with:
          persist-credentials: false
${[
		...goSteps(proposal.go),
		...buildSteps(proposal),
		...unknown
	].map((line) => `${line}\n`).join("")}      - uses: ${usesOf(gatehouse)}
${proposal.builds.length === 0 && proposal.go === void 0 ? "" : EVEN_SO}        with:
          baseline: cache
`;
}
const EVEN_SO = "        if: ${{ !cancelled() }}\n";
function goSteps(go) {
	if (go === void 0) return [];
	const downloads = go.modules.map((folder) => `go ${folder === "" ? "" : `-C ${folder} `}mod download`);
	return [
		`      - uses: ${usesOf(SETUP_GO)}`,
		"        with:",
		`          ${go.versionFile === void 0 ? "go-version: stable" : `go-version-file: ${go.versionFile}`}`,
		"          cache: false # what other jobs have put into a cache is not built here",
		"      - name: Get the modules that the Go code requires",
		...downloads.length === 1 ? [`        run: ${downloads.join("")}`] : ["        run: |", ...downloads.map((line) => `          ${line}`)]
	];
}
function buildSteps({ builds }) {
	return builds.flatMap(({ tag, folder, file }) => [`      - name: Build ${tag}`, `        run: docker build --tag ${tag} --file ${file} ${folder}`]);
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
async function repositoryFiles(root, process) {
	const paths = (await listedByGit(root, process) ?? await listedOnDisk(root)).slice(0, MAX_FILES);
	let texts = 0;
	return Promise.all(paths.map(async (path) => {
		texts += Number(/\.ya?ml$/i.test(path));
		return /\.ya?ml$/i.test(path) && texts <= MAX_TEXTS ? {
			path,
			text: await beginning(join(root, path))
		} : { path };
	}));
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
// src/cli/init-write.ts
const WORKFLOW_FILE = ".github/workflows/gatehouse.yml";
async function init(options, process) {
	const root = await repositoryRoot(process.cwd()) ?? process.cwd();
	const gatehouse = await pinOf(options.action, process);
	const proposal = proposalFor(contentsOf(await repositoryFiles(root, process)), basename(root));
	if (proposal.runs.length === 0) throw new UserError(`There is nothing in ${root} that a gate scans: there are no files.`);
	const branch = await defaultBranch(root, process);
	const files = [{
		path: DEFAULT_FILE,
		text: configText(proposal, gatehouse)
	}, {
		path: WORKFLOW_FILE,
		text: workflowText({
			proposal,
			gatehouse,
			branch
		})
	}];
	const warnings = isKnown(gatehouse) ? [] : [`it is not known which commit of Gatehouse to run: write its owner and full SHA into ${WORKFLOW_FILE}, or give --action OWNER/REPOSITORY@SHA.`];
	if (options.dryRun === true) {
		const shown = files.map(({ path, text }) => `--- ${path}\n${text}`).join("\n");
		return {
			code: 0,
			text: `${explained(proposal)}\n${shown}`,
			warnings
		};
	}
	const written = await writeAll(root, files, options, process);
	return {
		code: 0,
		text: `${explained(proposal)}\n${written.join("\n")}\n`,
		warnings
	};
}
async function pinOf(action, process) {
	if (action === void 0) return ownPin(process);
	const pin = parsePin(action);
	if (pin === void 0) throw new UserError(`--action: ${JSON.stringify(action.slice(0, 120))} is not OWNER/REPOSITORY@ and the 40 digits of a commit.`);
	return pin;
}
function explained({ runs, notes }) {
	return [
		...runs.map(({ gate, id, reason }) => `${gate}${id === void 0 ? "" : ` (${id})`}: ${reason}`),
		...notes.map((note) => `not proposed: ${note}`),
		""
	].join("\n");
}
async function writeAll(root, files, { force = false }, process) {
	const there = [];
	for (const file of files) {
		const old = await oldText(join(root, file.path), file.path);
		if (old !== void 0 && old !== file.text) there.push(file.path);
	}
	if (there.length > 0 && !force && !await agreed(there, process)) throw new UserError(`${there.join(" and ")} ${there.length === 1 ? "is" : "are"} there already and left as before: --force writes over, --dry-run shows what would be written.`);
	return Promise.all(files.map((file) => write(root, file)));
}
async function write(root, { path, text }) {
	const file = join(root, path);
	if (await oldText(file, path) === text) return `unchanged  ${path}`;
	await mkdir(dirname(file), { recursive: true });
	await writeFile(file, text);
	return `written    ${path}`;
}
async function oldText(file, path) {
	const found = await lstat(file).catch(() => void 0);
	if (found !== void 0 && !found.isFile()) throw new UserError(`${path} is a link or no file, and is not written to.`);
	return found === void 0 ? void 0 : readFile(file, "utf8");
}
async function agreed(files, { stderr }) {
	const { stdin } = globalThis.process;
	if (!stdin.isTTY || stderr.isTTY !== true) return false;
	const asking = createInterface({
		input: stdin,
		output: stderr
	});
	try {
		const answer = await asking.question(escapeTerminal(`Write over ${files.join(" and ")}? [y/N] `));
		return /^y(?:es)?$/i.test(answer.trim());
	} finally {
		asking.close();
	}
}
export { init };
