import { UserError } from "./common.js";
import { join, posix, relative, sep } from "node:path";
// src/scanners/golangci-lint/plan.ts
const PASSED_OVER = /(?:^|\/)(?:[._][^/]*|testdata|vendor|node_modules)\//;
function moduleFolders(files) {
	return files.filter((file) => (file === "go.mod" || file.endsWith("/go.mod")) && !PASSED_OVER.test(file)).map((file) => folderOf(file));
}
function modulesOf(files, above = []) {
	const modules = moduleFolders(files);
	return modules.includes("") || ![...above].some((name) => name.endsWith("/go.mod")) ? modules : ["", ...modules];
}
function planOf(request) {
	const [major] = request.version.split(".");
	const args = major === "2" ? argsOfVersion2 : major === "1" ? argsOfVersion1 : void 0;
	if (args === void 0) throw new UserError(`golangci-lint ${request.version} is not known here: its versions 1 and 2 are`);
	const modules = modulesOf(request.files, request.above?.keys());
	const nested = (folder) => modules.filter((other) => other !== folder && isBelow(other, folder));
	return modules.filter((folder) => hasGoFiles(folder, nested(folder), request.selected ?? request.files)).map((folder, index) => {
		const report = join(request.scratch, `golangci-lint-${index}.json`);
		const cwd = join(request.folder, folder);
		return {
			args: [
				"run",
				...common(request),
				...args(report),
				...packagesOf(folder, nested(folder), request)
			],
			env: isOutsideWorkspace(folder, request) ? { GOWORK: "off" } : {},
			completed: [0],
			cwd,
			report: { file: report },
			what: relative(request.root, join(cwd, "go.mod")).split(sep).join("/")
		};
	});
}
function common({ timeoutMs, configFile }) {
	return [
		"--issues-exit-code=0",
		"--max-issues-per-linter=0",
		"--max-same-issues=0",
		"--uniq-by-line=false",
		"--new=false",
		"--new-from-rev=",
		"--new-from-patch=",
		"--new-from-merge-base=",
		"--fix=false",
		"--allow-parallel-runners",
		`--timeout=${Math.ceil(timeoutMs / 1e3)}s`,
		...configFile === void 0 ? [] : [`--config=${configFile}`]
	];
}
function argsOfVersion2(report) {
	return [
		`--output.json.path=${report}`,
		"--output.text.path=",
		"--show-stats=false",
		"--path-mode=abs"
	];
}
function argsOfVersion1(report) {
	return [
		`--out-format=json:${report}`,
		"--show-stats=false",
		"--path-prefix="
	];
}
function packagesOf(folder, nested, { selected, partsOnly = false }) {
	if (!partsOnly || selected === void 0) return ["./..."];
	const own = selected.filter((file) => isOwn(file, folder, nested));
	return [...new Set(own.map((file) => `./${posix.relative(folder, posix.dirname(file))}`))];
}
function isOwn(file, folder, nested) {
	return file.endsWith(".go") && isBelow(file, folder) && !nested.some((other) => isBelow(file, other));
}
function modulesWithCode({ files, above }) {
	const modules = modulesOf(files, above?.keys());
	const nested = (folder) => modules.filter((other) => other !== folder && isBelow(other, folder));
	return modules.filter((folder) => hasGoFiles(folder, nested(folder), files));
}
function hasGoFiles(folder, nested, files) {
	return files.some((file) => isOwn(file, folder, nested));
}
function isBelow(name, folder) {
	return folder === "" || name.startsWith(`${folder}/`);
}
function isOutsideWorkspace(module, { folder, files, texts, above }) {
	const isWithin = module === "" && !files.includes("go.mod");
	const here = join(folder, isWithin ? nearestModule(above) ?? "" : module);
	const workspace = [...texts, ...above ?? []].map(([name, text]) => ({
		name,
		text,
		at: join(folder, posix.dirname(name))
	})).filter(({ name, at }) => posix.basename(name) === "go.work" && (at === here || here.startsWith(withEnd(at)))).toSorted((a, b) => b.at.length - a.at.length).at(0);
	return workspace !== void 0 && !usedModules(workspace.text).some((used) => join(workspace.at, used, ".") === here);
}
function nearestModule(above) {
	return [...above?.keys() ?? []].filter((name) => name.endsWith("/go.mod")).map((name) => posix.dirname(name)).toSorted((a, b) => a.length - b.length)[0];
}
function withEnd(folder) {
	return folder.endsWith(sep) ? folder : `${folder}${sep}`;
}
function usedModules(text) {
	const plain = text.replaceAll(/\/\/[^\n]*/g, "");
	const blocks = [...plain.matchAll(/^\s*use\s*\(([^)]*)\)/gm)].flatMap(([, block = ""]) => block.split("\n"));
	const lines = [...plain.matchAll(/^\s*use\s+([^\s(][^\n]*)$/gm)].map(([, line = ""]) => line);
	return [...blocks, ...lines].map((line) => line.trim().replaceAll(/^["`]|["`]$/g, "")).filter((line) => line !== "");
}
function folderOf(file) {
	return clean(posix.dirname(file));
}
function clean(path) {
	const plain = posix.normalize(path).replace(/\/$/, "");
	return plain === "." ? "" : plain;
}
// src/scanners/osv-scanner/lockfile.ts
const LOCKFILE = new RegExp(`(?:^|/)(?:${[
	"go\\.mod",
	"package-lock\\.json",
	"npm-shrinkwrap\\.json",
	"yarn\\.lock",
	"pnpm-lock\\.yaml",
	"bun\\.lock",
	"[^/]*requirements[^/]*\\.txt",
	"poetry\\.lock",
	"Pipfile\\.lock",
	"pdm\\.lock",
	"uv\\.lock",
	"pylock\\.toml",
	"Cargo\\.lock",
	"Gemfile\\.lock",
	"gems\\.locked",
	"composer\\.lock",
	"pom\\.xml",
	"(?:buildscript-)?gradle\\.lockfile",
	"gradle/verification-metadata\\.xml",
	"mix\\.lock",
	"pubspec\\.lock",
	"packages\\.lock\\.json",
	"packages\\.config",
	"renv\\.lock",
	"conan\\.lock",
	"cabal\\.project\\.freeze",
	"stack\\.yaml\\.lock",
	"Package\\.resolved"
].join("|")})$`);
function isLockfile(file) {
	return LOCKFILE.test(file) && !/(?:^|\/)(?:node_modules|vendor)\//.test(file);
}
const OF_LINES = /(?:requirements[^/]*\.txt|yarn\.lock|Gemfile\.lock|gems\.locked|gradle\.lockfile|mix\.lock|cabal\.project\.freeze|stack\.yaml\.lock)$/;
function isOfLines(file) {
	return isLockfile(file) && OF_LINES.test(file);
}
function namesNothing(file, text) {
	return !isOfLines(file) || text.split("\n").every((line) => /^\s*(?:$|#|\/\/|-|empty=)/.test(line));
}
function lineNaming(text, name, version) {
	const lines = text.split("\n").flatMap((line, index) => holdsWord(line, name) && holdsWord(line, version) ? [index + 1] : []);
	return lines.length === 1 ? lines[0] : void 0;
}
function holdsWord(line, word) {
	for (let at = line.indexOf(word); at !== -1; at = line.indexOf(word, at + 1)) {
		const [before, after] = [line.slice(0, at), line.slice(at + word.length)];
		if (/(?:^|[^\w./@-]|[^\w]v)$/.test(before) && !/^(?:[\w/-]|\.\w)/.test(after)) return true;
	}
	return false;
}
// src/scanners/shellcheck/script.ts
const NAMED = /\.(?:sh|bash|dash|ksh|bats)$/;
const WITHOUT_ENDING = /(?:^|\/)[^/.]+$/;
const BROUGHT = /(?:^|\/)(?:node_modules|vendor)\//;
const INTERPRETER = /^#!\s*(?:\S*\/)?(?:env\s+(?:-\S+\s+|\w+=\S*\s+)*)?(?:\S*\/)?(?:busybox\s+)?(?:sh|bash|dash|ash|ksh|bats)(?:\s|$)/;
function isScript(file, { firstLine = () => "" } = {}) {
	if (BROUGHT.test(file)) return false;
	const named = NAMED.test(file);
	if (!named && !WITHOUT_ENDING.test(file)) return false;
	const line = firstLine(file);
	return INTERPRETER.test(line) || named && !line.startsWith("#!");
}
export { isBelow, isLockfile, isOfLines, isOutsideWorkspace, isScript, lineNaming, modulesOf, modulesWithCode, namesNothing, planOf, usedModules };
