import { UserError, escapeTerminal } from "./common.js";
import { DEFAULT_FILE, repositoryRoot } from "./running.js";
import { CHECKOUT, SETUP_GO, defaultBranch, isKnown, ownPin, parsePin, repositoryFiles, usesOf } from "./init-look.js";
import { isLockfile, isScript, modulesWithCode } from "./script.js";
import { basename, dirname, join } from "node:path";
import { lstat, mkdir, readFile, writeFile } from "node:fs/promises";
import { createInterface } from "node:readline/promises";
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
const PASSED_OVER = /(?:^|\/)(?:node_modules|vendor|third_party|dist|build|\.git|testdata|__fixtures__|fixtures)\//;
const PLAIN = /^(?![-/])[A-Za-z0-9._/-]+$/;
function contentsOf(files) {
	const own = files.filter(({ path }) => !PASSED_OVER.test(path) && !path.startsWith(".github/"));
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
		goVersions: files.filter((file) => minorOf(file) >= OLDEST_NAMED).toSorted((a, b) => minorOf(b) - minorOf(a)).map(({ path }) => path),
		odd
	};
}
const OLDEST_NAMED = 21;
function minorOf({ path, text = "" }) {
	return /(?:^|\/)go\.(?:mod|work)$/.test(path) ? Number(/^go 1\.(?<minor>\d+)/m.exec(text)?.groups?.["minor"] ?? 0) : 0;
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
function goSetupOf({ goModules: modules, goVersions }) {
	if (modules.length === 0) return;
	const own = new Set(modules.map((folder) => pathIn(folder, "go.mod")));
	const versionFile = goVersions.find((path) => path === "go.work") ?? goVersions.find((path) => own.has(path));
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
		reason: `${named(compose)} ${compose.length === 1 ? "names" : "name"} images that are deployed from here.`
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
