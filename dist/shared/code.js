import { codeReport, messageReport, tellingApart } from "./code-reading.js";
import { Notices, fieldsOf, lineOf, listOf, namesBeside, numberOf, placeIn, present, rate, referencesOf, severityOfCvss, textOf, textsOf } from "./reading-shared.js";
import { NETWORK_ENVIRONMENT, ScanError, UserError, compareText, uniqueLocations } from "./common.js";
import { isBelow, isLockfile, isOfLines, isOutsideWorkspace, isScript, lineNaming, modulesOf, modulesWithCode, namesNothing, planOf as planOf$4, usedModules } from "./script.js";
import { unifiedDiff } from "./diff.js";
import { canonicalPurl, require_packageurl_js } from "./purl.js";
import { isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { Buffer as Buffer$1 } from "node:buffer";
import { pathToFileURL } from "node:url";
// src/scanners/code-scanner.ts
const FILES_AT_ONCE = 400;
function argumentGroups(files) {
	const named = files.map((file) => `./${file}`);
	const groups = Math.ceil(named.length / FILES_AT_ONCE);
	return Array.from({ length: groups }, (_, index) => named.slice(index * FILES_AT_ONCE, (index + 1) * FILES_AT_ONCE));
}
// src/scanners/source-place.ts
function sourcePlace(path, { source, targetKind }) {
	if (source === void 0) return placeIn(path, targetKind);
	const name = relative(source.root, resolve(source.cwd, path)).split(sep).join("/");
	return name === "" || name === ".." || name.startsWith("../") || isAbsolute(name) || DRIVE.test(name) ? void 0 : { path: name };
}
const DRIVE = /^[A-Za-z]:\//;
// src/scanners/actionlint/report.ts
const BROKEN = new Set([
	"syntax-check",
	"action",
	"job-needs",
	"workflow-call",
	"expression"
]);
const SHELLCHECK = {
	error: "high",
	warning: "medium",
	info: "low",
	style: "info"
};
const actionlintReport = codeReport({
	name: "actionlint JSON",
	elements: [["*"]],
	schema: {
		type: "array",
		maxItems: 0
	},
	element: problem
});
function problem(value, notes) {
	const fields = fieldsOf(value);
	const message = textOf(fields["message"]);
	const kind = textOf(fields["kind"]);
	if (message === void 0 || kind === void 0) {
		notes.missed({
			what: "a problem of actionlint",
			reason: "It has no message or no kind, so that it cannot be shown"
		});
		return;
	}
	const place = sourcePlace(textOf(fields["filepath"]) ?? "", notes.context);
	const [startLine, startColumn] = [lineOf(fields["line"]), lineOf(fields["column"])];
	const last = lineOf(fields["end_column"]);
	const endColumn = last === void 0 || startColumn === void 0 || last <= startColumn ? void 0 : last + 1;
	notes.found({
		ruleId: kind,
		kind: "code",
		title: message,
		...severityOf$3(kind, message),
		...place !== void 0 && { locations: [{
			...place,
			...present({
				startLine,
				startColumn,
				endColumn
			})
		}] },
		references: ["https://github.com/rhysd/actionlint/blob/main/docs/checks.md"]
	});
}
function severityOf$3(kind, message) {
	const severitySource = "default";
	if (/potentially untrusted/.test(message) || kind === "credentials") return {
		severity: "high",
		severitySource,
		severityReason: "Somebody else’s text is put into a script, or a credential stands in the workflow"
	};
	if (kind === "shellcheck") {
		const [, word = ""] = /SC\d+:(\w+):/.exec(message) ?? [];
		return {
			severity: SHELLCHECK[word] ?? "low",
			severitySource
		};
	}
	return {
		severity: BROKEN.has(kind) ? "medium" : "low",
		severitySource
	};
}
// src/scanners/actionlint/index.ts
const CALLED = /^\.github\/workflows\/|(?:^|\/)action\.ya?ml$/;
const WORKFLOW = /^\.github\/workflows\/[^/]+\.ya?ml$/;
const actionlint = {
	name: "actionlint",
	driver: "process",
	version: "1.7.12",
	homepage: "https://github.com/rhysd/actionlint",
	licence: "MIT",
	targets: ["source"],
	environment: [],
	versionStep: {
		args: ["-version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /^v?(\d\S*)/m.exec(output)?.[1],
	looksAt: "workflows in .github/workflows",
	suits: (files) => files.filter((file) => WORKFLOW.test(file)),
	settings: /(?:^|\/)actionlint\.ya?ml$/,
	affected: ({ files, changed }) => [...changed].some((name) => CALLED.test(name)) ? files : [],
	plan: ({ folder, files, configFile }) => argumentGroups(files).map((group) => ({
		args: [
			"-format={{json .}}",
			"-no-color",
			"-shellcheck=",
			"-pyflakes=",
			...configFile === void 0 ? [] : [`-config-file=${configFile}`],
			...group
		],
		env: {},
		completed: [0, 1],
		cwd: folder,
		report: "stdout",
		what: ".github/workflows"
	})),
	report: actionlintReport
};
// src/scanners/gitleaks/report.ts
const MASTER_KEYS = /private-key|aws|gcp|azure|github|gitlab|slack|stripe/;
const gitleaksReport = codeReport({
	name: "gitleaks JSON",
	elements: [["*"]],
	schema: {
		type: ["array", "null"],
		maxItems: 0
	},
	element: leak
});
function leak(value, notes) {
	const fields = fieldsOf(value);
	const rule = textOf(fields["RuleID"]);
	const file = textOf(fields["File"]);
	if (rule === void 0 || file === void 0) {
		notes.missed({
			what: "a secret",
			reason: "gitleaks reports one without its rule or its file"
		});
		return;
	}
	const [startLine, endLine] = [lineOf(fields["StartLine"]), lineOf(fields["EndLine"])];
	const place = sourcePlace(file, notes.context);
	const description = textOf(fields["Description"]) ?? rule;
	const isMasterKey = MASTER_KEYS.test(rule);
	notes.found({
		ruleId: rule,
		kind: "secret",
		title: description,
		controlKey: `secret:${rule}`,
		severity: isMasterKey ? "critical" : "high",
		severitySource: "default",
		severityReason: isMasterKey ? "A key of this kind opens more than one thing" : "A secret in the code is at least high",
		message: "The text of the secret is not kept here",
		remediation: "Revoke it, then take it out of the code and of the history",
		...place !== void 0 && { locations: [{
			...place,
			...present({
				startLine,
				endLine
			})
		}] }
	});
}
const gitleaks = {
	name: "gitleaks",
	driver: "process",
	version: "8.30.1",
	homepage: "https://github.com/gitleaks/gitleaks",
	licence: "MIT",
	targets: ["source"],
	environment: [],
	versionStep: {
		args: ["version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /^v?(\d\S*)/m.exec(output)?.[1],
	looksAt: "files",
	suits: (files) => files,
	settings: /(?:^|\/)\.gitleaks(?:\.toml|ignore)$/,
	affected: ({ changed }) => [...changed],
	reads: (files) => files.filter((file) => file === ".gitleaks.toml"),
	plan: ({ folder, scratch, configFile, ...request }) => {
		assertRules(request.texts.get(configFile ?? ".gitleaks.toml"));
		return targetsOf(request).map((target, index) => {
			const report = join(scratch, `gitleaks-${index}.json`);
			return {
				args: [
					"dir",
					"--report-format=json",
					`--report-path=${report}`,
					"--redact=100",
					"--exit-code=0",
					"--no-banner",
					"--no-color",
					"--log-level=warn",
					...settingsOf$1(configFile, request),
					"--",
					target
				],
				env: {},
				completed: [0],
				cwd: folder,
				report: { file: report },
				what: target === "." ? "secrets" : target
			};
		});
	},
	complaint: (said) => {
		const [, why] = /unable to load gitleaks config, err: (?<why>[^\n]{1,400})/.exec(said) ?? [];
		return why === void 0 ? void 0 : `its configuration cannot be read, so mend it: ${why}`;
	},
	report: gitleaksReport
};
const MOST_NAMED = 10;
function targetsOf(request) {
	return namedFiles(request) ?? ["."];
}
function namedFiles({ selected }) {
	return (selected ?? []).length <= MOST_NAMED ? selected : void 0;
}
function settingsOf$1(configFile, request) {
	const isFound = request.all?.includes(".gitleaks.toml") !== true || namedFiles(request) === void 0;
	const file = configFile ?? (isFound ? void 0 : ".gitleaks.toml");
	return file === void 0 ? [] : [`--config=${file}`];
}
function assertRules(text) {
	const said = text?.replaceAll(/#[^\n]*/g, "");
	if (!(said === void 0 || /\[\[\s*rules\b|^\s*rules\s*=|\buseDefault\s*=\s*true\b/m.test(said) || /\bextend\b/.test(said) && /\b(?:path|url)\s*=/.test(said))) throw new UserError("its configuration has no rules, so that it would find nothing: write [extend] with useDefault = true, or rules");
}
// src/scanners/golangci-lint/affected.ts
const SHARED = /(?:^|\/)(?:go\.work(?:\.sum)?|vendor\/.*)$|\.(?:c|cc|cpp|cxx|h|hh|hpp|hxx|m|mm|s|sx|f|for|f90|a|o|so|syso|swig|swigcxx)$/i;
function readsOfChange(files) {
	const shared = files.some(isWorkspace);
	return files.filter((file) => /(?:^|\/)go\.mod$/.test(file) || isWorkspace(file) || shared && file.endsWith(".go"));
}
function isWorkspace(file) {
	return file === "go.work" || file.endsWith("/go.work");
}
function affectedModules({ files, changed, texts, above }) {
	const modules = modulesOf(files, above).map((folder) => {
		const text = texts.get(posix.join(folder, "go.mod")) ?? "";
		return {
			folder,
			path: /^\s*module\s+["`]?([^\s"`]+)/m.exec(text)?.[1],
			text
		};
	});
	const folders = modules.map(({ folder }) => folder);
	const hit = new Set();
	for (const name of changed) {
		if (SHARED.test(name) || name.startsWith("../")) return;
		const folder = moduleOf(name, folders);
		if (folder !== void 0) hit.add(folder);
	}
	return withDependents(hit, modules, {
		files,
		texts
	});
}
function moduleOf(name, folders) {
	return folders.filter((folder) => isBelow(name, folder)).toSorted(innermostFirst)[0];
}
function innermostFirst(a, b) {
	return b.length - a.length;
}
function withDependents(hit, modules, tree) {
	const all = new Set(hit);
	const workspaces = workspacesOf(tree);
	for (let before = -1; before !== all.size;) {
		before = all.size;
		const changed = modules.filter(({ folder }) => all.has(folder));
		for (const module of modules) if (!all.has(module.folder) && changed.some((other) => dependsOn(module, other, modules, workspaces, tree))) all.add(module.folder);
	}
	return all;
}
function workspacesOf({ files, texts }) {
	return files.filter(isWorkspace).map((file) => {
		const from = posix.dirname(file);
		return usedModules(texts.get(file) ?? "").map((used) => posix.join(from, used).replace(/\/$/, "").replace(/^\.$/, ""));
	});
}
function dependsOn(module, other, modules, workspaces, { files, texts }) {
	if (replaces(module, other) || other.path === void 0 || module.text.includes(other.path)) return true;
	const together = workspaces.some((used) => used.includes(module.folder) && used.includes(other.folder));
	const folders = modules.map(({ folder }) => folder);
	const imported = `"${other.path}`;
	return together && files.some((file) => file.endsWith(".go") && isBelow(file, module.folder) && moduleOf(file, folders) === module.folder && (texts.get(file) ?? imported).includes(imported));
}
function replaces({ folder, text }, other) {
	return [...text.matchAll(/=>\s*["`]?(\.{1,2}\/[^\s"`]*)/g)].some(([, path = ""]) => posix.join(folder, path).replace(/\/$/, "") === (other.folder === "" ? "." : other.folder));
}
// src/scanners/golangci-lint/complaint.ts
const KNOWN = [
	[/unsupported version of the configuration: ""/, () => "its configuration is written for version 1 and version 2 was run: set scanner-versions: golangci-lint=1.64.8, or bring the configuration up to version 2 with \"golangci-lint migrate\""],
	[/unsupported version of the configuration: "(?<found>[^"\n]*)"/, ({ found }) => `its configuration says that it is for version "${found}", which there is not: write version: "2"`],
	[/you are using a configuration file for golangci-lint v2 with golangci-lint v1/, () => "its configuration is written for version 2 and version 1 was run: take golangci-lint out of scanner-versions, or name a version 2 there"],
	[/the Go language version \(go(?<built>[\w.]+)\) used to build golangci-lint is lower than the targeted Go version \((?<asked>[\w.]+)\)/, ({ built, asked }) => `it was built with Go ${built}, and the module is written for Go ${asked}: set a newer one with scanner-versions, or let it be built with the Go that is here with install-from: tool-cache, registry`],
	[/no go files to analyze/, () => "build constraints leave all Go files of the module out here, so that it looks at nothing: set GOOS or GOFLAGS=-tags=… as the build does, or name its files in exclude"],
	[/context loading failed:.*?\bstderr: (?<why>[^"]{1,600}?)(?:\\n)?"/, ({ why }) => `Go cannot load the module, so mend it: ${why?.replaceAll(String.raw`\n`, " ")}`],
	[/can't load config: (?<why>[^\n]{1,400})/, ({ why }) => `its configuration cannot be read, so mend it: ${why?.replace(/^can't read viper config: /, "")}`]
];
function complaintOf$4(said) {
	for (const [pattern, words] of KNOWN) {
		const match = pattern.exec(said);
		if (match !== null) return words(match.groups ?? {});
	}
}
// src/scanners/golangci-lint/fix.ts
function patchOf$2(fixes, where, { context }) {
	const [fix, ...others] = listOf(fixes);
	const path = context.source && resolve(context.source.cwd, where.file);
	const before = fix === void 0 || others.length > 0 ? void 0 : path && context.source?.text?.(path);
	const edits = listOf(fieldsOf(fix)["TextEdits"]).map(editOf$1);
	if (before === void 0 || edits.length === 0) return;
	const after = applied(Buffer$1.from(before, "utf8"), edits, where.line);
	const diff = after === void 0 ? "" : unifiedDiff(before, after, where.path);
	const description = textOf(fieldsOf(fix)["Message"]) ?? "What the linter suggests";
	return diff === "" ? void 0 : {
		path: where.path,
		description,
		diff
	};
}
function editOf$1(value) {
	const { Pos, End, NewText } = fieldsOf(value);
	return isOffset(Pos) && isOffset(End) && Pos <= End && (NewText === null || typeof NewText === "string") ? {
		start: Pos,
		end: End,
		text: Buffer$1.from(NewText ?? "", "base64")
	} : void 0;
}
function isOffset(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
function applied(before, edits, line) {
	const sound = edits.filter((edit) => edit !== void 0).toSorted((a, b) => b.start - a.start);
	const [begin, end] = spanOf$1(before, line ?? 0);
	return sound.length === edits.length && sound.every((edit, index) => edit.end <= (sound[index - 1]?.start ?? before.length)) && sound.some((edit) => edit.start <= end && edit.end >= begin) ? sound.reduce((text, { start, end: last, text: added }) => {
		return Buffer$1.concat([
			text.subarray(0, start),
			added,
			text.subarray(last)
		]);
	}, before).toString("utf8") : void 0;
}
function spanOf$1(text, line) {
	let begin = 0;
	for (let current = 1; current < line; current += 1) {
		const next = text.indexOf(10, begin);
		if (next === -1) return [text.length + 1, -1];
		begin = next + 1;
	}
	const end = text.indexOf(10, begin);
	return line < 1 ? [text.length + 1, -1] : [begin, end === -1 ? text.length : end];
}
// src/scanners/golangci-lint/severity.ts
const GOLANGCI_LINT_WORDS = {
	critical: "critical",
	high: "high",
	error: "high",
	medium: "medium",
	warning: "medium",
	low: "low",
	info: "info",
	notice: "info",
	blocker: "critical",
	major: "high",
	minor: "low"
};
const LINTERS = {
	typecheck: "high",
	gosec: "medium",
	errcheck: "medium",
	govet: "medium",
	staticcheck: "medium",
	bodyclose: "medium",
	sqlclosecheck: "medium",
	rowserrcheck: "medium"
};
function severityOf$2(linter, word, notices) {
	return word === void 0 || word.startsWith("@") ? {
		severity: LINTERS[linter] ?? "low",
		severitySource: "default"
	} : rate(word, GOLANGCI_LINT_WORDS, notices);
}
// src/scanners/golangci-lint/report.ts
const golangciLintReport = codeReport({
	name: "golangci-lint JSON",
	elements: [["Issues", "*"]],
	schema: {
		type: "object",
		required: ["Issues", "Report"],
		properties: {
			Issues: { type: ["array", "null"] },
			Report: {
				type: ["object", "null"],
				properties: {
					Linters: { type: "array" },
					Error: { type: "string" }
				}
			}
		}
	},
	element: issue,
	rest: rest$1
});
function issue(value, notes) {
	const fields = fieldsOf(value);
	const linter = textOf(fields["FromLinter"]);
	const text = textOf(fields["Text"]);
	if (linter === void 0 || text === void 0) {
		notes.missed({
			what: "an issue of golangci-lint",
			reason: "It has no linter or no text, so that it cannot be shown"
		});
		return;
	}
	const position = spotOf(fieldsOf(fields["Pos"]));
	const spot = linter === "typecheck" ? compilerSpot(text, position) : position;
	const place = placeOf$2(spot, fields["LineRange"], notes);
	if (linter === "typecheck") notes.missed(notCompiled(text, place, notes));
	const patch = place && patchOf$2(fields["SuggestedFixes"], {
		file: spot.file,
		path: place.path,
		line: spot.line
	}, notes);
	notes.found({
		...ruleOf$1(linter, text),
		kind: "code",
		...severityOf$2(linter, textOf(fields["Severity"]), notes.notices),
		...place !== void 0 && { locations: [place] },
		...patch !== void 0 && { patch },
		...linter !== "typecheck" && { references: [`https://golangci-lint.run/docs/linters/configuration/#${linter}`] }
	});
}
const CODE = /^(?<code>[A-Z]{1,5}\d{1,5}|[a-z][\w-]{1,40}):\s(?<said>.*)$/s;
function ruleOf$1(linter, text) {
	if (linter === "typecheck") return {
		ruleId: linter,
		title: "The code does not compile",
		message: complaintOf$3(text)
	};
	const { code = linter, said = text } = CODE.exec(text)?.groups ?? {};
	const [title = said, ...more] = said.split("\n");
	return {
		ruleId: code === linter ? linter : `${linter}/${code}`,
		title,
		...more.length > 0 && { message: said }
	};
}
function complaintOf$3(text) {
	const lines = text.split("\n").filter((line) => !/^:? ?# /.test(line) && line.trim() !== "");
	return (lines.length === 0 ? [text] : lines).map((line) => line.replace(/^\S+?\.go:\d+(?::\d+)?: /, "")).join("\n");
}
function placeOf$2({ file, line, column }, range, { context }) {
	const place = file === "" ? void 0 : sourcePlace(file, context);
	const last = lineOf(fieldsOf(range)["To"]);
	const endLine = line !== void 0 && last !== void 0 && last > line ? last : void 0;
	return place && {
		...place,
		...present({
			startLine: line,
			startColumn: column,
			endLine
		})
	};
}
function spotOf(position) {
	return {
		file: textOf(position["Filename"]) ?? "",
		...present({
			line: lineOf(position["Line"]),
			column: lineOf(position["Column"])
		})
	};
}
function compilerSpot(text, spot) {
	const [, named = "", line = "", column = ""] = /^(?:: )?(\S+?\.go):(\d+)(?::(\d+))?: /m.exec(text) ?? [];
	if (named === "" || spot.file === "") return spot;
	const folder = posix.dirname(spot.file.replaceAll("\\", "/"));
	return {
		file: posix.join(folder, posix.basename(named.replaceAll("\\", "/"))),
		...present({
			line: lineOf(Number(line)),
			column: lineOf(Number(column))
		})
	};
}
function notCompiled(text, place, { context }) {
	const [first = ""] = complaintOf$3(text).split("\n");
	const { path, startLine, startColumn } = place ?? {};
	const where = path === void 0 ? "" : ` (${path}${startLine === void 0 ? "" : `:${startLine}`})`;
	return {
		what: sourcePlace("go.mod", context)?.path ?? "go.mod",
		reason: `Its code does not compile, so that golangci-lint tells of nothing else in the module: ${first}${where}`,
		...path !== void 0 && { location: {
			path,
			...present({
				startLine,
				startColumn
			})
		} }
	};
}
function rest$1(skeleton, notes) {
	const report = fieldsOf(fieldsOf(skeleton)["Report"]);
	const error = textOf(report["Error"]);
	if (error !== void 0) throw new ScanError(`golangci-lint could not look at everything: ${error}`);
	for (const warning of listOf(report["Warnings"])) {
		const { Tag, Text } = fieldsOf(warning);
		warned(textOf(Tag), textOf(Text) ?? "", notes);
	}
}
function warned(tag, text, notes) {
	const reason = text.replace(/^\[[^\]]*\]\s*/, "");
	if (/can't run linter|is disabled because|could not import|failed to/i.test(text)) {
		notes.missed({
			what: `golangci-lint ${tag ?? "linters"}`,
			reason
		});
		return;
	}
	notes.notices.add(`golangci-lint: ${reason}`);
}
// src/scanners/golangci-lint/index.ts
const GO_ENVIRONMENT = [
	"PATH",
	...NETWORK_ENVIRONMENT,
	"GOROOT",
	"GOPATH",
	"GOMODCACHE",
	"GOCACHE",
	"GOENV",
	"GOFLAGS",
	"GOWORK",
	"GOPROXY",
	"GOSUMDB",
	"GONOSUMDB",
	"GOPRIVATE",
	"GONOPROXY",
	"GOINSECURE",
	"GOVCS",
	"GOTOOLCHAIN",
	"GOEXPERIMENT",
	"GODEBUG",
	"GOOS",
	"GOARCH",
	"CGO_ENABLED",
	"CC",
	"CXX",
	"PKG_CONFIG_PATH",
	"GOLANGCI_LINT_CACHE"
];
const golangciLint = {
	name: "golangci-lint",
	driver: "process",
	version: "2.13.1",
	homepage: "https://golangci-lint.run",
	licence: "GPL-3.0-only",
	targets: ["source"],
	environment: GO_ENVIRONMENT,
	needs: ["go"],
	versionStep: {
		args: ["version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /has version v?(\d\S*)/.exec(output)?.[1],
	looksAt: "Go files in a module",
	looksAbove: ["go.mod", "go.work"],
	suits: (files, { above } = {}) => {
		const modules = modulesOf(files, above);
		return files.filter((file) => isGo(file) && modules.some((folder) => isBelow(file, folder)));
	},
	settings: /(?:^|\/)\.golangci\.(?:ya?ml|toml|json)$/,
	readsOfChange,
	affected: (tree) => {
		const modules = affectedModules(tree);
		const folders = modulesOf(tree.files, tree.above);
		return modules && tree.files.filter((file) => modules.has(moduleOf(file, folders) ?? ""));
	},
	reads: (files) => files.filter((file) => /(?:^|\/)go\.work$/.test(file)),
	plan: planOf$4,
	complaint: complaintOf$4,
	report: golangciLintReport
};
const PASSED_OVER = /(?:^|\/)(?:[._][^/]*|testdata|vendor|node_modules)(?:\/|$)/;
function isGo(file) {
	return file.endsWith(".go") && !PASSED_OVER.test(file);
}
// src/scanners/osv-scanner/component.ts
var import_packageurl_js = require_packageurl_js();
const TYPES = {
	Go: "golang",
	npm: "npm",
	PyPI: "pypi",
	Maven: "maven",
	"crates.io": "cargo",
	RubyGems: "gem",
	Packagist: "composer",
	NuGet: "nuget",
	Hex: "hex",
	Pub: "pub",
	Hackage: "hackage",
	CRAN: "cran",
	ConanCenter: "conan",
	SwiftURL: "swift",
	"GitHub Actions": "githubactions"
};
function componentOf({ ecosystem, name, version, fixedIn = [] }) {
	const fixed = [...fixedIn];
	const purl = purlOf(TYPES[ecosystem], name, version);
	return {
		name,
		...present({
			version,
			purl
		}),
		...fixed.length > 0 && { fixedIn: fixed }
	};
}
function purlOf(type, name, version) {
	if (type === void 0) return;
	const at = name.lastIndexOf(type === "maven" ? ":" : "/");
	const namespace = at === -1 ? void 0 : name.slice(0, at);
	try {
		return canonicalPurl(new import_packageurl_js.PackageURL(type, namespace, name.slice(at + 1), version, void 0, void 0).toString());
	} catch {
		return;
	}
}
// src/scanners/osv-scanner/record.ts
function vulnerabilityOf(id, records, others = []) {
	const texts = [...records.flatMap((record) => [textOf(record["id"]) ?? "", ...listOf(record["aliases"])]), ...others].filter((name) => typeof name === "string" && name !== "");
	const published = records.flatMap((record) => textOf(record["published"]) ?? []).filter((day) => !day.startsWith("0001")).toSorted()[0];
	const addresses = records.flatMap((record) => listOf(record["references"])).map((one) => textOf(fieldsOf(one)["url"]));
	return {
		ruleId: id,
		id,
		title: titleOf(id, records),
		...namesBeside(id, texts),
		...referencesOf(`https://osv.dev/vulnerability/${encodeURIComponent(id)}`, ...addresses),
		...published !== void 0 && { published }
	};
}
const MAX_TITLE = 200;
function titleOf(id, records) {
	const summary = records.flatMap((record) => textOf(record["summary"]) ?? [])[0];
	const [line = ""] = (records.flatMap((record) => textOf(record["details"]) ?? [])[0] ?? "").trim().split("\n");
	const [sentence = line] = line.split(/(?<=\.)\s/);
	const text = summary ?? (sentence.length > MAX_TITLE ? `${sentence.slice(0, MAX_TITLE)}…` : sentence);
	return text === "" ? id : text.trim();
}
function fixedVersions(records, name) {
	const events = records.flatMap((record) => listOf(record["affected"])).map(fieldsOf).filter((one) => textOf(fieldsOf(one["package"])["name"]) === name).flatMap((one) => listOf(one["ranges"])).map(fieldsOf).filter(({ type }) => type !== "GIT").flatMap(({ events: all }) => listOf(all));
	return [...new Set(events.flatMap((event) => textOf(fieldsOf(event)["fixed"]) ?? []))];
}
// src/scanners/govulncheck/finding.ts
const DEPTH = {
	module: 0,
	package: 1,
	symbol: 2
};
function levelOf({ trace }) {
	const [frame = {}] = trace;
	return textOf(frame["function"]) !== void 0 ? "symbol" : textOf(frame["package"]) !== void 0 ? "package" : "module";
}
function isDeeper(a, b) {
	return DEPTH[levelOf(a)] > DEPTH[levelOf(b)];
}
const SEVERITY = {
	symbol: ["high", "govulncheck rates nothing: that the code calls it makes it high"],
	package: ["medium", "govulncheck rates nothing: that the package is imported makes it medium"],
	module: ["low", "govulncheck rates nothing: that only the module is used makes it low"]
};
function foundAs(all, record, scanned, notes) {
	const [first] = all;
	const ways = all.toSorted(shortestFirst);
	const level = levelOf(first);
	const [severity, severityReason] = SEVERITY[level];
	const version = textOf(first.trace[0]?.["version"]);
	const fixedIn = first.fixedVersion === void 0 ? [] : [first.fixedVersion];
	const component = componentOf({
		ecosystem: "Go",
		name: first.module,
		version,
		fixedIn
	});
	const [locations, message] = level === "symbol" ? [callsOf(ways, notes), traced(ways)] : [requiredIn(first, version, notes), unreached(first, scanned)];
	return {
		...vulnerabilityOf(first.id, [record]),
		kind: "vulnerability",
		severity,
		severitySource: "default",
		severityReason,
		component,
		message,
		...scanned === "symbol" && { reachable: level === "symbol" },
		...locations.length > 0 && { locations },
		...present({ remediation: remediationOf$1(first) })
	};
}
function shortestFirst(a, b) {
	return a.trace.length - b.trace.length || compareText(JSON.stringify(a.trace), JSON.stringify(b.trace));
}
function remediationOf$1({ module, fixedVersion }) {
	if (fixedVersion === void 0) return;
	return module === "stdlib" ? `Build with Go ${fixedVersion.replace(/^v/, "")} or later` : `go get ${module}@${fixedVersion}`;
}
function callsOf(all, { context }) {
	const places = all.flatMap(({ trace }) => {
		const own = textOf(trace.at(-1)?.["module"]);
		const { filename, line, column } = fieldsOf(trace.find((frame) => textOf(frame["module"]) === own)?.["position"]);
		const name = textOf(filename);
		const place = name === void 0 ? void 0 : sourcePlace(name, context);
		return place === void 0 ? [] : [{
			...place,
			...present({
				startLine: lineOf(line),
				startColumn: lineOf(column)
			})
		}];
	});
	return uniqueLocations(places);
}
function requiredIn({ module }, version, { context }) {
	const place = sourcePlace("go.mod", context);
	const text = context.source?.text?.(resolve(context.source.cwd, "go.mod"));
	const startLine = text === void 0 || version === void 0 ? void 0 : lineNaming(text, module, version);
	return place === void 0 ? [] : [{
		...place,
		...present({ startLine })
	}];
}
function unreached({ module, trace }, scanned) {
	const imported = textOf(trace[0]?.["package"]);
	const what = imported === void 0 ? `The module ${module} is used` : `The package ${imported} is imported`;
	if (scanned !== "symbol") return what;
	return imported === void 0 ? `${what}, but none of its packages that are affected` : `${what}; no call to what is affected in it was found`;
}
const MAX_TRACES = 3;
const MAX_FRAMES = 10;
function traced(all) {
	const traces = [...new Set(all.map(({ trace }) => traceOf(trace)))];
	const more = traces.length - MAX_TRACES;
	return `Called: ${traces.slice(0, MAX_TRACES).join("; ")}${more > 0 ? `; and ${more} more ways` : ""}`;
}
function traceOf(trace) {
	const names = trace.map(symbolOf).toReversed();
	return (names.length <= MAX_FRAMES ? names : [
		...names.slice(0, 7),
		`(${names.length - MAX_FRAMES + 1} more)`,
		...names.slice(-2)
	]).join(" → ");
}
function symbolOf(frame) {
	const path = textOf(frame["package"]) ?? "";
	const receiver = textOf(frame["receiver"]);
	const name = textOf(frame["function"]) ?? "?";
	return [
		path.slice(path.lastIndexOf("/") + 1),
		receiver,
		name
	].filter((part) => part !== void 0 && part !== "").join(".");
}
// src/scanners/govulncheck/report.ts
const govulncheckReport = messageReport({
	name: "govulncheck JSON",
	syntax: "json-stream",
	elements: [
		["finding"],
		["osv"],
		["progress"]
	],
	schema: {
		type: "object",
		required: ["config"],
		properties: { config: {
			type: "object",
			required: ["protocol_version", "scanner_name"],
			properties: {
				scanner_name: { const: "govulncheck" },
				protocol_version: {
					type: "string",
					pattern: "^v1\\."
				}
			}
		} }
	},
	begin: messages
});
function messages(notes) {
	const records = new Map();
	const seen = new Map();
	return {
		element: (value, pattern) => {
			const fields = fieldsOf(value);
			if (pattern === 1) records.set(textOf(fields["id"]) ?? "", fields);
			else if (pattern === 0) keep(fields, seen, notes);
		},
		end: (skeleton) => {
			const config = fieldsOf(fieldsOf(skeleton)["config"]);
			for (const [first, ...more] of seen.values()) if (first !== void 0) notes.found(foundAs([first, ...more], records.get(first.id) ?? {}, textOf(config["scan_level"]), notes));
			return aboutOf(config);
		}
	};
}
function keep(fields, seen, notes) {
	const id = textOf(fields["osv"]);
	const trace = listOf(fields["trace"]).map(fieldsOf);
	const module = textOf(trace[0]?.["module"]);
	if (id === void 0 || module === void 0) {
		notes.missed({
			what: id ?? "a finding of govulncheck",
			reason: "It does not say what it is about"
		});
		return;
	}
	const one = {
		id,
		module,
		trace,
		fixedVersion: textOf(fields["fixed_version"])
	};
	const key = JSON.stringify([id, module]);
	const [known, ...more] = seen.get(key) ?? [];
	if (known === void 0 || isDeeper(one, known)) seen.set(key, [one]);
	else if (!isDeeper(known, one)) seen.set(key, [
		known,
		...more,
		one
	]);
}
function aboutOf(config) {
	const version = textOf(config["scanner_version"])?.replace(/^v/, "");
	const [source, updatedAt] = [textOf(config["db"]), textOf(config["db_last_modified"])];
	if (updatedAt?.startsWith("0001") === true) throw new ScanError(`govulncheck knew of no vulnerability: its database ${source ?? ""} is empty`);
	const database = {
		...source !== void 0 && { source },
		...updatedAt !== void 0 && { updatedAt }
	};
	return {
		...version !== void 0 && { version },
		...source !== void 0 && { database }
	};
}
// src/scanners/govulncheck/index.ts
const govulncheck = {
	name: "govulncheck",
	driver: "process",
	version: "1.6.0",
	homepage: "https://go.dev/doc/security/vuln",
	licence: "BSD-3-Clause",
	targets: ["source"],
	environment: GO_ENVIRONMENT,
	needs: ["go"],
	versionStep: {
		args: ["-version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /Scanner: govulncheck@v(\d\S*)/.exec(output)?.[1],
	looksAt: golangciLint.looksAt,
	looksAbove: golangciLint.looksAbove ?? [],
	suits: (files, hints) => golangciLint.suits(files, hints),
	reads: (files) => files.filter((file) => /(?:^|\/)go\.work$/.test(file)),
	plan: planOf$3,
	complaint: complaintOf$2,
	report: govulncheckReport
};
function planOf$3(request) {
	const { root, folder } = request;
	return modulesWithCode(request).map((module) => {
		const cwd = join(folder, module);
		return {
			args: [
				"-format=json",
				"-mode=source",
				"-scan=symbol",
				...databaseOf$1(request.database),
				"./..."
			],
			env: isOutsideWorkspace(module, request) ? { GOWORK: "off" } : {},
			completed: [0],
			cwd,
			report: "stdout",
			what: relative(root, join(cwd, "go.mod")).split(sep).join("/")
		};
	});
}
function databaseOf$1(database) {
	if (database === void 0) return [];
	if (!isAbsolute(database) && !/^(?:https?|file):\/\//.test(database)) throw new UserError(`db-mirror: "${database}" is no database of govulncheck: name a folder, or an address that begins with https://.`);
	return [`-db=${isAbsolute(database) ? pathToFileURL(database).href : database}`];
}
function complaintOf$2(said) {
	const lines = said.split("\n").map((line) => line.trim());
	const at = lines.findIndex((line) => line.includes("errors with the provided package patterns"));
	if (at !== -1) {
		const [first = "", ...more] = lines.slice(at + 1).filter((line) => line !== "" && !line.startsWith("For details"));
		return `its code does not compile or its packages cannot be had, so that no call could be traced: ${first}${more.length === 0 ? "" : ` (and ${more.length} more)`}`;
	}
	const [, reason] = /govulncheck: fetching vulnerabilities: (.+)/.exec(said) ?? [];
	return reason === void 0 ? void 0 : `the database of vulnerabilities cannot be read; let the machine reach it, or name another with db-mirror: ${reason}`;
}
// src/scanners/hadolint/report.ts
const HADOLINT_LEVELS = {
	error: "high",
	warning: "medium",
	info: "low",
	style: "info",
	ignore: "info"
};
const hadolintReport = codeReport({
	name: "hadolint JSON",
	elements: [["*"]],
	schema: {
		type: "array",
		maxItems: 0
	},
	element: violation
});
function violation(value, notes) {
	const fields = fieldsOf(value);
	const code = textOf(fields["code"]);
	const message = textOf(fields["message"]);
	const file = textOf(fields["file"]) ?? "";
	const place = sourcePlace(file, notes.context);
	if (code === void 0 || message === void 0) {
		notes.missed({
			what: file,
			reason: "hadolint reports something without a code or a message"
		});
		return;
	}
	const [startLine, startColumn] = [lineOf(fields["line"]), lineOf(fields["column"])];
	if (code === "DL1000") {
		const reason = `hadolint cannot parse it, so that nothing in it was checked: ${message.trim().replaceAll(/\s*\n\s*/g, ", ")}`;
		const path = place?.path ?? file;
		notes.missed({
			what: path,
			reason,
			location: {
				path,
				...present({
					startLine,
					startColumn
				})
			}
		});
		return;
	}
	const level = textOf(fields["level"]);
	const status = level === "ignore" ? "suppressed" : "open";
	notes.found({
		ruleId: code,
		kind: "misconfiguration",
		title: message,
		status,
		...rate(level, HADOLINT_LEVELS, notes.notices),
		...place !== void 0 && { locations: [{
			...place,
			...present({
				startLine,
				startColumn
			})
		}] },
		references: [code.startsWith("SC") ? `https://www.shellcheck.net/wiki/${encodeURIComponent(code)}` : `https://github.com/hadolint/hadolint/wiki/${encodeURIComponent(code)}`]
	});
}
// src/scanners/hadolint/index.ts
const DOCKERFILE = /(?:^|\/)(?:(?:Docker|Container)file(?:\.[^/]+)?|[^/]+\.(?:Docker|Container)file)$/i;
const NO_DOCKERFILE = /\.(?:dockerignore|md|txt|json|ya?ml|sh|ts|js|py|go)$/i;
const hadolint = {
	name: "hadolint",
	driver: "process",
	version: "2.15.1",
	homepage: "https://github.com/hadolint/hadolint",
	licence: "GPL-3.0-only",
	targets: ["source"],
	environment: [],
	versionStep: {
		args: ["--version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /Linter v?(\d\S*)/.exec(output)?.[1],
	looksAt: "Dockerfiles",
	suits: (files) => files.filter((file) => DOCKERFILE.test(file) && !NO_DOCKERFILE.test(file)),
	settings: /(?:^|\/)\.?hadolint\.ya?ml$/,
	affected: ({ changed }) => [...changed],
	plan: ({ folder, files, configFile }) => argumentGroups(files).map((group) => ({
		args: [
			"--format=json",
			"--no-fail",
			...configFile === void 0 ? [] : [`--config=${configFile}`],
			"--",
			...group
		],
		env: {},
		completed: [0],
		cwd: folder,
		report: "stdout",
		what: "Dockerfiles"
	})),
	refusal: refusalOf,
	report: hadolintReport
};
function refusalOf(said) {
	const [, shown] = /^"Error parsing your config file in (?<shown>.*)"\s*$/m.exec(said) ?? [];
	const why = shown?.split(String.raw`\n\n`).at(-1)?.replace(/\\n$/, "");
	return why === void 0 || why === "empty YAML stream" ? void 0 : `its configuration cannot be read, and it passes over all of it, so mend .hadolint.yaml: ${why}`;
}
// src/scanners/osv-scanner/report.ts
const osvScannerReport = codeReport({
	name: "osv-scanner JSON",
	elements: [["results", "*"]],
	schema: {
		type: "object",
		required: ["results", "experimental_config"],
		properties: {
			results: { type: ["array", "null"] },
			experimental_config: { type: "object" }
		}
	},
	element: lockfile
});
function lockfile(value, notes) {
	const { source, packages } = fieldsOf(value);
	const path = textOf(fieldsOf(source)["path"]);
	if (path === void 0 || !Array.isArray(packages)) {
		notes.missed({
			what: path ?? "a lockfile",
			reason: "osv-scanner reports it without its path or its packages"
		});
		return;
	}
	for (const one of packages) packageIn(path, fieldsOf(one), notes);
}
function packageIn(path, fields, notes) {
	const { name, version, ecosystem } = fieldsOf(fields["package"]);
	const called = textOf(name);
	const place = sourcePlace(path, notes.context);
	if (called === void 0) {
		notes.missed({
			what: place?.path ?? path,
			reason: "osv-scanner reports a package of it without a name"
		});
		return;
	}
	const found = {
		ecosystem: textOf(ecosystem) ?? "",
		name: called,
		version: textOf(version)
	};
	const records = listOf(fields["vulnerabilities"]).map(fieldsOf);
	for (const group of groupsOf(fields, records)) vulnerability(group, found, records, {
		...notes,
		place: place && placeOf$1(path, place, found, notes)
	});
	if (listOf(fields["license_violations"]).length > 0) notes.notices.add("osv-scanner was told of an allow-list of licences; what it says of them is not read");
}
function groupsOf(fields, records) {
	const groups = listOf(fields["groups"]).map(fieldsOf);
	return groups.length > 0 ? groups : records.map(({ id }) => ({ ids: [id] }));
}
function vulnerability(group, found, all, notes) {
	const ids = textsOf(group["ids"]);
	const [id] = ids;
	if (id === void 0) {
		notes.missed({
			what: found.name,
			reason: "osv-scanner reports a vulnerability of it without an id"
		});
		return;
	}
	const records = all.filter((record) => ids.includes(textOf(record["id"]) ?? ""));
	const fixedIn = fixedVersions(records, found.name);
	const malicious = ids.some((one) => one.startsWith("MAL-"));
	notes.found({
		...vulnerabilityOf(id, records, [...ids, ...textsOf(group["aliases"])]),
		kind: malicious ? "malware" : "vulnerability",
		...malicious ? MALICIOUS : severityOf$1(group, records, notes),
		component: componentOf({
			...found,
			fixedIn
		}),
		...scoreOf(group),
		...calledOf(group),
		...present({ remediation: remediationOf(malicious, found.name, fixedIn) }),
		...notes.place !== void 0 && { locations: [notes.place] }
	});
}
const MALICIOUS = {
	severity: "critical",
	severitySource: "default",
	severityReason: "The package itself is malicious"
};
const WORDS$1 = {
	critical: "critical",
	high: "high",
	moderate: "medium",
	medium: "medium",
	low: "low"
};
function severityOf$1(group, records, { notices }) {
	const score = textOf(group["max_severity"]);
	if (score !== void 0 && Number.isFinite(Number(score))) return {
		severity: severityOfCvss(Number(score)),
		severitySource: "cvss",
		nativeSeverity: score
	};
	const word = records.flatMap((record) => textOf(fieldsOf(record["database_specific"])["severity"]) ?? [])[0];
	return rate(word, WORDS$1, notices);
}
function scoreOf(group) {
	const score = Number(textOf(group["max_severity"]) ?? NaN);
	return Number.isFinite(score) && score > 0 ? { scores: { cvss: score } } : {};
}
function calledOf(group) {
	const told = Object.values(fieldsOf(group["experimental_analysis"])).map((one) => fieldsOf(one)["called"]).filter((called) => typeof called === "boolean");
	return told.length === 0 ? {} : { reachable: told.includes(true) };
}
function remediationOf(malicious, name, fixedIn) {
	if (malicious) return `Take ${name} out, and look at every machine that has installed it as taken over`;
	return fixedIn.length === 0 ? void 0 : `Upgrade ${name} to ${fixedIn.join(" or ")}`;
}
function placeOf$1(path, place, { name, version }, { context }) {
	const text = context.source?.text?.(resolve(context.source.cwd, path));
	const startLine = text === void 0 || version === void 0 ? void 0 : lineNaming(text, name, version);
	return {
		...place,
		...present({ startLine })
	};
}
// src/scanners/osv-scanner/index.ts
const osvScanner = {
	name: "osv-scanner",
	driver: "process",
	version: "2.5.0",
	homepage: "https://google.github.io/osv-scanner",
	licence: "Apache-2.0",
	targets: ["source"],
	environment: NETWORK_ENVIRONMENT,
	versionStep: {
		args: ["--version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /osv-scanner version: v?(\d\S*)/.exec(output)?.[1],
	looksAt: "lockfiles",
	suits: (files) => files.filter(isLockfile),
	reads: (files) => files.filter(isOfLines),
	archives: {
		above: "osv-scalibr",
		name: "all.zip"
	},
	plan: planOf$2,
	complaint: complaintOf$1,
	remarks: remarksOf,
	report: osvScannerReport
};
function planOf$2(request) {
	const { files, configFile } = request;
	const shared = [
		...databaseOf(request.database),
		"--verbosity=info",
		"--no-call-analysis=all",
		...configFile === void 0 ? [] : [`--config=${configFile}`]
	];
	return files.filter(isLockfile).map((file, index) => stepOf(file, index, shared, request));
}
function stepOf(file, index, shared, { root, folder, scratch, texts }) {
	const report = join(scratch, `osv-scanner-${index}.json`);
	const lockfile = `--lockfile=:${join(folder, file)}`;
	return {
		args: [
			"scan",
			"source",
			...shared,
			"--format=json",
			`--output-file=${report}`,
			lockfile
		],
		env: {},
		completed: [0, 1],
		...namesNothing(file, texts.get(file) ?? "") && { nothing: 128 },
		cwd: join(folder, posix.dirname(file)),
		report: { file: report },
		what: relative(root, join(folder, file)).split(sep).join("/")
	};
}
function databaseOf(database) {
	if (database === void 0) return [];
	if (!isAbsolute(database)) throw new UserError(`db-mirror: osv-scanner takes no address (${database}): name a folder that holds osv-scalibr/ECOSYSTEM/all.zip for each ecosystem.`);
	return ["--offline", `--local-db-path=${database}`];
}
const LEFT_OUT = [
	[/^Filtered (\d+) local\/unscannable package/m, "packages without a version, or of the checkout itself, that were not looked up"],
	[/^Filtered (\d+) ignored package/m, "packages that the configuration of osv-scanner sets aside"],
	[/^Filtered (\d+) vulnerabilit/m, "vulnerabilities that the configuration of osv-scanner sets aside"]
];
function remarksOf(said, what) {
	return LEFT_OUT.flatMap(([pattern, sentence]) => {
		const count = pattern.exec(said)?.[1];
		return count === void 0 ? [] : [`${what}: ${sentence}: ${count}`];
	});
}
function complaintOf$1(said) {
	if (said.includes("no offline version of the OSV database")) return "the folder that db-mirror names holds no database of its ecosystem: put osv-scalibr/ECOSYSTEM/all.zip there";
	const [, reason] = /could not extract: (.+)/.exec(said) ?? [];
	if (reason !== void 0) return `it cannot be read, so that none of its packages were looked up: ${reason}`;
	const [unanswered] = /Post "https:\/\/api\.osv\.dev[^\n]{1,300}/.exec(said) ?? [];
	if (unanswered !== void 0) return `api.osv.dev does not answer; let the machine reach it, or name a folder of databases with db-mirror: ${unanswered.trim()}`;
	return said.includes("No package sources found") ? "no package was found in it, although it is not empty: check that it is whole, or leave it out with exclude" : void 0;
}
// src/scanners/semgrep/report.ts
const WORDS = {
	error: "high",
	warning: "medium",
	info: "low",
	critical: "critical",
	high: "high",
	medium: "medium",
	low: "low"
};
const semgrepReport = codeReport({
	name: "semgrep JSON",
	elements: [["results", "*"]],
	schema: {
		type: "object",
		required: [
			"results",
			"errors",
			"paths"
		],
		properties: {
			results: { type: "array" },
			errors: {
				type: "array",
				items: { type: "object" }
			},
			paths: {
				type: "object",
				required: ["scanned"],
				properties: { scanned: { type: "array" } }
			}
		}
	},
	element: match,
	rest
});
function match(value, notes) {
	const fields = fieldsOf(value);
	const extra = fieldsOf(fields["extra"]);
	const [rule, path] = [textOf(fields["check_id"]), textOf(fields["path"])];
	if (rule === void 0 || path === void 0) {
		notes.missed({
			what: path ?? "a match of semgrep",
			reason: "semgrep reports a match without its rule or its file"
		});
		return;
	}
	const place = sourcePlace(path, notes.context);
	const message = textOf(extra["message"])?.trim() ?? rule;
	const [title = rule, ...more] = message.split("\n");
	const metadata = fieldsOf(extra["metadata"]);
	const patch = place && patchOf$1(fields, {
		path,
		name: place.path
	}, notes);
	notes.found({
		ruleId: rule,
		kind: "code",
		title,
		...more.length > 0 && { message },
		...extra["is_ignored"] === true && { status: "suppressed" },
		...rate(textOf(extra["severity"]), WORDS, notes.notices),
		...place !== void 0 && { locations: [{
			...place,
			...spanOf(fields)
		}] },
		...referencesOf(textOf(metadata["source"]), ...textsOf(metadata["references"])),
		...patch !== void 0 && { patch }
	});
}
function spanOf(fields) {
	const [start, end] = [fieldsOf(fields["start"]), fieldsOf(fields["end"])];
	return present({
		startLine: lineOf(start["line"]),
		startColumn: lineOf(start["col"]),
		endLine: lineOf(end["line"]),
		endColumn: lineOf(end["col"])
	});
}
function patchOf$1(fields, { path, name }, { context }) {
	const fix = fieldsOf(fields["extra"])["fix"];
	const before = context.source?.text?.(resolve(context.source.cwd, path));
	const [start, end] = [fields["start"], fields["end"]].map((at) => numberOf(fieldsOf(at)["offset"]));
	if (typeof fix !== "string" || before === void 0 || start === void 0 || end === void 0) return;
	const diff = Buffer.byteLength(before) === before.length && start >= 0 && start <= end && end <= before.length ? unifiedDiff(before, `${before.slice(0, start)}${fix}${before.slice(end)}`, name) : "";
	return diff === "" ? void 0 : {
		path: name,
		description: "What the rule writes in its place",
		diff
	};
}
function rest(skeleton, notes) {
	const { errors, paths, version } = fieldsOf(skeleton);
	const told = listOf(errors).map(fieldsOf);
	for (const error of told) failed(error, notes);
	const { scanned, skipped } = fieldsOf(paths);
	if (listOf(scanned).length === 0) {
		const why = told.length === 0 ? "no file of a language that its rules are for" : textOf(told[0]?.["message"]) ?? "no reason";
		throw new ScanError(`semgrep looked at no file: ${why}`);
	}
	for (const one of listOf(skipped).map(fieldsOf)) {
		const reason = (textOf(one["reason"]) ?? "unknown").replaceAll("_", " ");
		if (!reason.startsWith("analysis failed")) notes.notices.add(`semgrep passed over a file: ${reason}`);
	}
	return textOf(version);
}
function failed(error, notes) {
	const [span] = listOf(error["spans"]).map(fieldsOf);
	const file = textOf(error["path"]) ?? textOf(span?.["file"]);
	const place = file === void 0 ? void 0 : sourcePlace(file, notes.context);
	const kind = listOf(error["type"])[0] ?? error["type"];
	const message = (textOf(error["message"]) ?? String(kind)).replaceAll(/\s+/g, " ");
	const start = fieldsOf(span?.["start"]);
	const at = present({
		startLine: lineOf(start["line"]),
		startColumn: lineOf(start["col"])
	});
	notes.missed({
		what: place?.path ?? textOf(error["rule_id"]) ?? "semgrep",
		reason: `semgrep could not look at all of it: ${message}`,
		...place !== void 0 && { location: {
			...place,
			...at
		} }
	});
}
// src/scanners/semgrep/index.ts
const semgrep = {
	name: "semgrep",
	driver: "process",
	version: "1.185.0",
	homepage: "https://semgrep.dev/docs",
	licence: "LGPL-2.1-or-later",
	targets: ["source"],
	environment: NETWORK_ENVIRONMENT,
	versionStep: {
		args: ["--experimental", "--version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /^v?(\d\S*)/m.exec(output)?.[1],
	looksAt: "rules of Semgrep (.semgrep.yml, .semgrep/ or scanner-config)",
	suits: (files, { configured = false } = {}) => configured || rulesAmong(files).length > 0 ? files : [],
	plan: planOf$1,
	complaint: complaintOf,
	report: semgrepReport
};
const RULES = /^(?:\.semgrep\.ya?ml|(?<folder>\.semgrep)\/.*\.ya?ml)$/;
function rulesAmong(files) {
	const names = files.flatMap((file) => {
		const found = RULES.exec(file);
		return found === null ? [] : [found.groups?.["folder"] ?? file];
	});
	return [...new Set(names)];
}
function planOf$1({ folder, files, all = files, configFile }) {
	const rules = configFile === void 0 ? rulesAmong(all) : [configFile];
	if (rules.length === 0) throw new UserError("semgrep has no rules: add .semgrep.yml, or name a file with scanner-config: semgrep=FILE.");
	return [{
		args: [
			"scan",
			"--experimental",
			"--metrics=off",
			"--disable-version-check",
			"--no-git-ignore",
			"--no-rewrite-rule-ids",
			"--verbose",
			"--json",
			...rules.map((rule) => `--config=${rule}`),
			"."
		],
		env: {},
		completed: [0],
		cwd: folder,
		report: "stdout",
		what: "code"
	}];
}
function complaintOf(said) {
	const [, quoted] = /"errors":\[\{.*?"message":("(?:[^"\\]|\\.)*")/s.exec(said) ?? [];
	if (quoted === void 0) return /\brunning 0 rules\b/.test(said) ? "there is no rule in its configuration, so that it would find nothing: add one, or leave semgrep out" : void 0;
	return `it could not be run with these rules: ${String(JSON.parse(quoted)).replaceAll(/\s+/g, " ").trim().slice(0, MAX_CHARACTERS)}`;
}
const MAX_CHARACTERS = 400;
// src/scanners/shellcheck/plan.ts
function planOf({ folder, files, suited, configFile, texts }) {
	const scripts = suited ?? files.filter((file) => isScript(file));
	const groups = new Map();
	for (const file of scripts) {
		const settings = configFile === void 0 ? settingsOf(file, texts) : [`--rcfile=${configFile}`];
		const key = JSON.stringify(settings);
		groups.set(key, [...groups.get(key) ?? [], file]);
	}
	return [...groups].flatMap(([settings, alike]) => argumentGroups(alike).map((group) => ({
		args: [
			"--format=json1",
			...JSON.parse(settings),
			"--",
			...group
		],
		env: {},
		completed: [0, 1],
		cwd: folder,
		report: "stdout",
		what: "shell scripts"
	})));
}
function settingsOf(file, texts) {
	const pairs = (nearest(posix.dirname(file), texts) ?? "").split("\n").map((line) => /^\s*(?<key>[a-z-]+)\s*=\s*"?(?<value>[\w,-]+)/.exec(line)?.groups ?? {});
	const valuesOf = (wanted) => pairs.flatMap(({ key, value }) => key === wanted && value !== void 0 ? [value] : []);
	return valuesOf("external-sources").includes("true") ? [
		"--norc",
		...valuesOf("disable").map((codes) => `--exclude=${codes}`),
		...valuesOf("enable").map((checks) => `--enable=${checks}`),
		...valuesOf("shell").map((shell) => `--shell=${shell}`)
	] : [];
}
function nearest(folder, texts) {
	return [".shellcheckrc", "shellcheckrc"].map((name) => texts.get(posix.join(folder, name))).find((text) => text !== void 0) ?? (folder === "." ? void 0 : nearest(posix.dirname(folder), texts));
}
// src/scanners/shellcheck/fix.ts
const SAME_MEANING = {
	2006: "Write $(...) in place of backticks",
	2250: "Put braces around the name of the variable"
};
function patchOf(fix, { code, file, path }, { context }) {
	const description = SAME_MEANING[code];
	const before = context.source?.text?.(resolve(context.source.cwd, file));
	if (description === void 0 || before === void 0) return;
	const lines = before.split("\n");
	const edits = listOf(fieldsOf(fix)["replacements"]).map((one) => editOf(fieldsOf(one), lines));
	const sound = edits.filter((edit) => edit !== void 0).toSorted((a, b) => a.start - b.start);
	if (sound.length === 0 || sound.length < edits.length || !isApart(sound) || code === 2006 && escapes(before, sound)) return;
	const after = sound.reduceRight((text, { start, end, text: added }) => text.slice(0, start) + added + text.slice(end), before);
	return {
		path,
		description,
		diff: unifiedDiff(before, after, path)
	};
}
function isApart(edits) {
	return edits.every(({ start }, index) => index === 0 || start >= (edits[index - 1]?.end ?? 0));
}
function escapes(text, edits) {
	return text.slice(edits[0]?.start, edits.at(-1)?.end).includes("\\");
}
function editOf(fields, lines) {
	const start = offsetOf(fields["line"], fields["column"], lines);
	const end = offsetOf(fields["endLine"], fields["endColumn"], lines);
	const text = fields["replacement"];
	return start === void 0 || end === void 0 || start > end || typeof text !== "string" ? void 0 : {
		start,
		end,
		text
	};
}
function offsetOf(line, column, lines) {
	const [row, character] = [lineOf(line), lineOf(column)];
	const text = row === void 0 ? void 0 : lines[row - 1];
	const characters = Array.from(text ?? "");
	if (row === void 0 || character === void 0 || text === void 0 || character > characters.length + 1) return;
	return lines.slice(0, row - 1).reduce((sum, one) => sum + one.length + 1, 0) + characters.slice(0, character - 1).join("").length;
}
// src/scanners/shellcheck/report.ts
const LEVELS = {
	error: "high",
	warning: "medium",
	info: "low",
	style: "info"
};
const UNREAD = {
	1072: "shellcheck cannot parse it, so that what follows was not checked",
	1071: "It is written for a shell that shellcheck does not know, so that nothing in it was checked"
};
const shellcheckReport = codeReport({
	name: "shellcheck JSON",
	elements: [["comments", "*"]],
	schema: {
		type: "object",
		required: ["comments"],
		properties: { comments: { type: "array" } },
		additionalProperties: false
	},
	element: comment
});
function comment(value, notes) {
	const fields = fieldsOf(value);
	const [file, message] = [textOf(fields["file"]), textOf(fields["message"])];
	const code = lineOf(fields["code"]);
	if (file === void 0 || message === void 0 || code === void 0) {
		notes.missed({
			what: file ?? "a comment of shellcheck",
			reason: "shellcheck reports something without its code or its text"
		});
		return;
	}
	const place = sourcePlace(file, notes.context);
	const [startLine, startColumn] = [lineOf(fields["line"]), lineOf(fields["column"])];
	const gap = gapOf({
		code,
		message,
		path: place?.path ?? file,
		spot: present({
			startLine,
			startColumn
		})
	}, notes);
	if (gap !== void 0) {
		notes.missed(gap);
		return;
	}
	const [endLine, endColumn] = [lineOf(fields["endLine"]), lineOf(fields["endColumn"])];
	const end = endLine === startLine && endColumn === startColumn ? {} : present({
		endLine,
		endColumn
	});
	const patch = place && patchOf(fields["fix"], {
		code,
		file,
		path: place.path
	}, notes);
	notes.found({
		ruleId: `SC${code}`,
		kind: "code",
		title: message,
		...rate(textOf(fields["level"]), LEVELS, notes.notices),
		...place !== void 0 && { locations: [{
			...place,
			...present({
				startLine,
				startColumn
			}),
			...end
		}] },
		references: [`https://www.shellcheck.net/wiki/SC${code}`],
		...patch !== void 0 && { patch }
	});
}
function gapOf({ code, message, path, spot }, { context }) {
	const [, settings] = /^Failed to process (?<file>.+?), line \d+: /.exec(message) ?? [];
	if (code === 1134 && settings !== void 0) {
		const what = sourcePlace(settings, context)?.path ?? ".shellcheckrc";
		return {
			what,
			reason: `shellcheck cannot read it, and obeys nothing of it: ${message.replace(settings, what)}`
		};
	}
	const unread = UNREAD[code];
	return unread === void 0 ? void 0 : {
		what: path,
		reason: `${unread}${causeIn(message)}`,
		location: {
			path,
			...spot
		}
	};
}
function causeIn(message) {
	const cause = message.replace(/Fix any mentioned problems and try again\.?\s*$/, "").trim();
	return cause === "" ? "; what else it finds there says why" : `: ${cause}`;
}
// src/scanners/shellcheck/index.ts
const SETTINGS = /(?:^|\/)\.?shellcheckrc$/;
const shellcheck = {
	name: "shellcheck",
	driver: "process",
	version: "0.11.0",
	homepage: "https://www.shellcheck.net",
	licence: "GPL-3.0-or-later",
	targets: ["source"],
	environment: [],
	versionStep: {
		args: ["--version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /^version: v?(\d\S*)/m.exec(output)?.[1],
	looksAt: "shell scripts",
	suits: (files, hints) => files.filter((file) => isScript(file, hints)),
	settings: SETTINGS,
	affected: ({ files, changed }) => [...changed].some((name) => isScript(name) || !hasEnding(name)) ? files : [],
	reads: (files) => files.filter((file) => SETTINGS.test(file)),
	plan: planOf,
	report: shellcheckReport
};
function hasEnding(name) {
	return /[^/]\.[^/.]+$/.test(name);
}
// src/scanners/sarif/run.ts
function ruleOf(result, run) {
	const reference = fieldsOf(result["rule"]);
	const extension = numberOf(fieldsOf(reference["toolComponent"])["index"]);
	const rules = extension === void 0 ? run.rules : listOf(run.extensions[extension]?.["rules"]).map(fieldsOf);
	const named = textOf(result["ruleId"]) ?? textOf(reference["id"]);
	const index = numberOf(result["ruleIndex"]) ?? numberOf(reference["index"]);
	const byId = (id) => rules.find((rule) => rule["id"] === id) ?? rules.find((rule) => rule["id"] === id.replace(/\/[^/]*$/, ""));
	const rule = (index === void 0 ? void 0 : rules[index]) ?? (named === void 0 ? void 0 : byId(named)) ?? {};
	return {
		id: named ?? textOf(rule["id"]) ?? "unknown",
		rule
	};
}
function messageOf(message, rule) {
	const fields = fieldsOf(message);
	const own = textOf(fields["text"]) ?? textOf(fields["markdown"]);
	const id = textOf(fields["id"]);
	const template = id === void 0 ? void 0 : fieldsOf(fieldsOf(rule["messageStrings"])[id])["text"];
	const text = own ?? textOf(template);
	const values = listOf(fields["arguments"]);
	return text?.replaceAll(/\{(\d+)\}/g, (hole, number) => textOf(values[Number(number)]) ?? hole);
}
// src/scanners/sarif/invocations.ts
function gapsOf(run) {
	const what = textOf(run.driver["name"]) ?? "the tool";
	const invocations = listOf(run.fields["invocations"]).map(fieldsOf);
	const failed = invocations.filter(({ executionSuccessful }) => executionSuccessful === false);
	const errors = invocations.flatMap((invocation) => [...listOf(invocation["toolExecutionNotifications"]), ...listOf(invocation["toolConfigurationNotifications"])].map(fieldsOf).filter(({ level }) => level === "error").map((notification) => messageOf(notification["message"], {}) ?? "it told of an error and said no more"));
	return [
		...Array.isArray(run.fields["results"]) ? [] : ["Its run holds no results, so that it has looked for none"],
		...fieldsOf(run.fields["externalPropertyFileReferences"])["results"] === void 0 ? [] : ["Its results are in another file, which is not read: let it write them into one"],
		...failed.length > 0 && errors.length === 0 ? ["It says that its run was not successful"] : [],
		...new Set(errors)
	].map((reason) => ({
		what,
		reason
	}));
}
// src/scanners/sarif/place.ts
function placeOf(location, run, context) {
	const physical = fieldsOf(fieldsOf(location)["physicalLocation"]);
	const artifact = artifactOf(fieldsOf(physical["artifactLocation"]), run);
	if (artifact === void 0) return;
	const uri = resolved(artifact, run.bases);
	const fromRoot = SOURCE_ROOT.test(textOf(artifact["uriBaseId"]) ?? "") ? textOf(artifact["uri"]) : void 0;
	const path = pathIn(uri, context) ?? (fromRoot === void 0 ? void 0 : pathIn(fromRoot, context));
	return path === void 0 ? { outside: uri } : {
		...placeIn(path, context.targetKind),
		...regionOf(fieldsOf(physical["region"]))
	};
}
function artifactOf(location, { artifacts }) {
	if (textOf(location["uri"]) !== void 0) return location;
	const index = numberOf(location["index"]);
	const listed = index === void 0 ? void 0 : fieldsOf(artifacts[index]?.["location"]);
	return textOf(listed?.["uri"]) === void 0 ? void 0 : listed;
}
const SOURCE_ROOT = /(?:SRC|SOURCE|PROJECT|REPO(?:SITORY)?)_?ROOT/i;
const MAX_BASES = 8;
function resolved(location, bases) {
	let uri = textOf(location["uri"]) ?? "";
	let base = textOf(location["uriBaseId"]);
	for (let depth = 0; base !== void 0 && depth < MAX_BASES && !isRooted(uri); depth += 1) {
		const above = fieldsOf(bases[base]);
		const prefix = textOf(above["uri"]) ?? "";
		uri = prefix === "" ? uri : `${prefix.replace(/\/*$/, "/")}${uri}`;
		base = textOf(above["uriBaseId"]);
	}
	return uri;
}
function isRooted(uri) {
	return /^(?:[a-z][a-z0-9+.-]+:|\/)/i.test(uri);
}
function pathIn(uri, { source }) {
	const scheme = /^([a-z][a-z0-9+.-]+):/i.exec(uri)?.[1]?.toLowerCase();
	if (scheme !== void 0 && scheme !== "file") return;
	const path = decoded(uri.replace(/^file:(?:\/\/[^/]*)?/i, "")).replaceAll("\\", "/");
	if (isAbsolute(path) || /^[a-z]:\//i.test(path)) {
		const below = source && relative(source.root, path).split(sep).join("/");
		return below === void 0 ? void 0 : inside(below);
	}
	return inside(path);
}
function inside(path) {
	const plain = posix.normalize(path).replace(/^(?:\.\/)+/, "");
	return plain === "" || plain === "." || plain === ".." || plain.startsWith("../") || posix.isAbsolute(plain) ? void 0 : plain;
}
function decoded(uri) {
	try {
		return decodeURIComponent(uri);
	} catch {
		return uri;
	}
}
function regionOf(region) {
	const startLine = lineOf(region["startLine"]);
	const last = lineOf(region["endLine"]) ?? startLine;
	const endLine = startLine === void 0 || last === void 0 || last < startLine ? void 0 : last;
	const startColumn = startLine === void 0 ? void 0 : lineOf(region["startColumn"]);
	const column = endLine === void 0 ? void 0 : lineOf(region["endColumn"]);
	const endColumn = column !== void 0 && (endLine !== startLine || column > (startColumn ?? 0)) ? column : void 0;
	return present({
		startLine,
		startColumn,
		endLine: endLine === startLine && endColumn === void 0 ? void 0 : endLine,
		endColumn
	});
}
// src/scanners/sarif/result.ts
const SARIF_LEVELS = {
	error: "high",
	warning: "medium",
	note: "low",
	none: "info"
};
function observationOf(result, run, context, notices) {
	const { id, rule } = ruleOf(result, run);
	const said = messageOf(result["message"], rule);
	if (said === void 0) notices.add("A result has no message");
	const outside = [];
	const locations = listOf(result["locations"]).flatMap((location) => {
		const place = placeOf(location, run, context);
		if (place !== void 0 && "outside" in place) {
			outside.push(place.outside);
			return [];
		}
		return place === void 0 ? [] : [place];
	});
	for (const path of outside) notices.add(`A result lies outside of the checkout, as in ${path}: it is shown without a place there`);
	const name = messageOf(rule["shortDescription"], {}) ?? wordsOf(textOf(rule["name"]), said);
	const message = outside.length === 0 ? said : `${said ?? id} (in ${outside.join(", ")})`;
	const title = name ?? firstLine(said ?? id);
	return {
		ruleId: id,
		kind: "code",
		title,
		...severityOf(result, rule, notices),
		status: statusOf(result),
		...present({
			message: message === title ? void 0 : message,
			remediation: helpOf(rule, said)
		}),
		...locations.length > 0 && { locations },
		...referencesOf(textOf(rule["helpUri"]))
	};
}
function wordsOf(name, said) {
	return name !== void 0 && said !== void 0 && !name.trim().includes(" ") ? void 0 : name;
}
const MAX_HELP = 2e3;
function helpOf(rule, said = "") {
	const help = messageOf(rule["help"], {});
	return help === void 0 || said.includes(help) ? void 0 : help.slice(0, MAX_HELP);
}
function firstLine(text) {
	return text.split("\n").find((line) => line.trim() !== "") ?? text;
}
function severityOf(result, rule, notices) {
	const score = scoreIn(result) ?? scoreIn(rule);
	if (score !== void 0) return {
		severity: severityOfCvss(score),
		severitySource: "score",
		nativeSeverity: String(score)
	};
	const level = textOf(result["level"]) ?? textOf(fieldsOf(rule["defaultConfiguration"])["level"]);
	return level === void 0 ? {
		severity: "medium",
		severitySource: "default"
	} : rate(level, SARIF_LEVELS, notices);
}
function scoreIn(fields) {
	const value = fieldsOf(fields["properties"])["security-severity"];
	const score = typeof value === "string" && value.trim() !== "" ? numberOf(Number(value)) : numberOf(value);
	return score !== void 0 && score >= 0 && score <= 10 ? score : void 0;
}
function statusOf(result) {
	return listOf(result["suppressions"]).map(fieldsOf).some(({ status = "accepted" }) => status === "accepted") ? "suppressed" : result["kind"] === "review" || result["kind"] === "open" ? "manual" : "open";
}
// src/scanners/sarif/report.ts
const sarifReport = {
	name: "SARIF 2.1.0",
	elements: [[
		"runs",
		"*",
		"results",
		"*"
	], [
		"runs",
		"*",
		"tool",
		"driver",
		"rules",
		"*"
	]],
	schema: {
		type: "object",
		required: ["version", "runs"],
		properties: {
			version: { const: "2.1.0" },
			runs: {
				type: "array",
				items: {
					type: "object",
					required: ["tool"],
					properties: {
						tool: {
							type: "object",
							required: ["driver"],
							properties: { driver: { type: "object" } }
						},
						results: { type: ["array", "null"] }
					}
				}
			}
		}
	},
	begin: reading
};
function reading(context) {
	const runs = new Map();
	return {
		element: (value, { pattern, indexes }) => {
			const [number = 0] = indexes;
			const run = runs.get(number) ?? {
				results: [],
				rules: []
			};
			runs.set(number, run);
			(pattern === 0 ? run.results : run.rules).push(fieldsOf(value));
		},
		end: (skeleton) => finished(skeleton, runs, context)
	};
}
function finished(skeleton, collected, context) {
	const runs = listOf(fieldsOf(skeleton)["runs"]).map((run, index) => runOf(run, collected.get(index)));
	if (runs.length === 0) throw new ScanError("The SARIF holds no run, so that nothing was scanned");
	const notices = new Notices();
	const read = runs.map((run) => readRun(run, context, notices));
	const observations = read.flatMap((one) => one.observations);
	const passed = read.filter((one) => one.observations.every(({ status = "open" }) => status !== "open")).length;
	const [first] = runs;
	const { semanticVersion, version } = fieldsOf(first?.driver);
	return {
		result: {
			observations,
			controls: read.flatMap((one) => one.controls),
			coverage: {
				unit: "runs",
				examined: runs.length,
				passed
			},
			gaps: runs.flatMap(gapsOf),
			notices: notices.all
		},
		subject: {},
		inventory: [],
		...present({ version: textOf(semanticVersion) ?? textOf(version) })
	};
}
function runOf(value, { results, rules } = {
	results: [],
	rules: []
}) {
	const fields = fieldsOf(value);
	const tool = fieldsOf(fields["tool"]);
	return {
		fields,
		results,
		rules,
		driver: fieldsOf(tool["driver"]),
		extensions: listOf(tool["extensions"]).map(fieldsOf),
		artifacts: listOf(fields["artifacts"]).map(fieldsOf),
		bases: fieldsOf(fields["originalUriBaseIds"])
	};
}
function readRun(run, context, notices) {
	const observations = [];
	const controls = [];
	for (const result of run.results) {
		const { kind, baselineState } = result;
		if (baselineState === "absent") notices.add("A result that its tool marks as absent is left out");
		else if (kind === "pass" || kind === "notApplicable") {
			const id = textOf(result["ruleId"]) ?? "unknown";
			controls.push({
				id,
				result: kind === "pass" ? "pass" : "skip"
			});
		} else observations.push(tellingApart(observationOf(result, run, context, notices)));
	}
	return {
		observations,
		controls
	};
}
// src/scanners/zizmor/index.ts
const AUDITED = /^(?:\.github\/workflows\/[^/]+\.ya?ml|\.github\/dependabot\.ya?ml|(?:.*\/)?action\.ya?ml)$/;
const zizmor = {
	name: "zizmor",
	driver: "process",
	version: "1.29.0",
	homepage: "https://docs.zizmor.sh",
	licence: "MIT",
	targets: ["source"],
	environment: [],
	versionStep: {
		args: ["--version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /^zizmor v?(\d\S*)/m.exec(output)?.[1],
	looksAt: "workflows, actions or Dependabot settings",
	suits: (files) => files.filter((file) => AUDITED.test(file)),
	settings: /(?:^|\/)\.?zizmor\.ya?ml$/,
	affected: ({ files, changed }) => zizmor.suits([...changed]).length > 0 ? files : [],
	plan: ({ folder, files, configFile }) => files.map((file) => ({
		args: [
			"--format=sarif",
			"--offline",
			"--no-progress",
			"--no-exit-codes",
			"--strict-collection",
			...configFile === void 0 ? [] : [`--config=${configFile}`],
			"--",
			`./${file}`
		],
		env: {},
		completed: [0],
		cwd: folder,
		report: "stdout",
		what: file
	})),
	complaint: (said) => {
		const [, why] = /invalid configuration syntax\s+(?:\d+: )?(?<why>[^\n]{1,400})/.exec(said) ?? [];
		return why === void 0 ? void 0 : `its configuration cannot be read, so mend zizmor.yml: ${why}`;
	},
	report: sarifReport
};
// src/scanners/code.ts
const codeScanners = [
	golangciLint,
	govulncheck,
	semgrep,
	osvScanner,
	gitleaks,
	shellcheck,
	hadolint,
	zizmor,
	actionlint
];
function codeScanner(name) {
	return codeScanners.find((scanner) => scanner.name === name);
}
export { codeScanner, codeScanners, sarifReport, sourcePlace };
