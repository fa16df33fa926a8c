import { n as UserError, t as ScanError } from "./errors.js";
import { i as merge } from "./merge.js";
import { t as nearest } from "./nearest.js";
import { t as chunksOf } from "./files.js";
import { r as tellingApart, t as codeReport } from "./code-reading.js";
import { a as present, i as numberOf, n as lineOf, o as textOf, r as listOf, t as fieldsOf } from "./fields3.js";
import { a as placeIn, i as severityOfCvss, n as processScanners, o as referencesOf, r as rate, t as processScanner } from "./scanners.js";
import { t as NETWORK_ENVIRONMENT } from "./environment.js";
import { t as unifiedDiff } from "./diff.js";
import { t as Notices } from "./notices.js";
import { n as recogniseReport, t as readReport } from "./report-format.js";
import { basename, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { stat } from "node:fs/promises";
import { Buffer } from "node:buffer";
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
	return name === "" || name === ".." || name.startsWith("../") || isAbsolute(name) ? void 0 : { path: name };
}
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
		...severityOf$2(kind, message),
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
function severityOf$2(kind, message) {
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
// src/scanners/gitleaks/index.ts
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
	plan: ({ folder, scratch, configFile }) => {
		const report = join(scratch, "gitleaks.json");
		return [{
			args: [
				"dir",
				"--report-format=json",
				`--report-path=${report}`,
				"--redact=100",
				"--exit-code=0",
				"--no-banner",
				"--no-color",
				"--log-level=warn",
				...configFile === void 0 ? [] : [`--config=${configFile}`],
				"."
			],
			env: {},
			completed: [0],
			cwd: folder,
			report: { file: report },
			what: "secrets"
		}];
	},
	report: gitleaksReport
};
// src/scanners/golangci-lint/plan.ts
const PASSED_OVER$1 = /(?:^|\/)(?:[._][^/]*|testdata|vendor|node_modules)\//;
function moduleFolders(files) {
	return files.filter((file) => (file === "go.mod" || file.endsWith("/go.mod")) && !PASSED_OVER$1.test(file)).map((file) => folderOf(file));
}
function planOf(request) {
	const [major] = request.version.split(".");
	const args = major === "2" ? argsOfVersion2 : major === "1" ? argsOfVersion1 : void 0;
	if (args === void 0) throw new UserError(`golangci-lint ${request.version} is not known here: its versions 1 and 2 are`);
	const modules = moduleFolders(request.files);
	const nested = (folder) => modules.filter((other) => other !== folder && isBelow(other, folder));
	return modules.filter((folder) => hasGoFiles(folder, nested(folder), request.files)).map((folder, index) => {
		const report = join(request.scratch, `golangci-lint-${index}.json`);
		const cwd = join(request.folder, folder);
		return {
			args: [
				"run",
				...common(request),
				...args(report)
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
		"--path-mode=abs",
		"./..."
	];
}
function argsOfVersion1(report) {
	return [
		`--out-format=json:${report}`,
		"--show-stats=false",
		"--path-prefix=",
		"./..."
	];
}
function hasGoFiles(folder, nested, files) {
	return files.some((file) => file.endsWith(".go") && isBelow(file, folder) && !nested.some((other) => isBelow(file, other)));
}
function isBelow(name, folder) {
	return folder === "" || name.startsWith(`${folder}/`);
}
function isOutsideWorkspace(folder, { texts }) {
	const above = [...texts.keys()].map((file) => folderOf(file)).filter((workspace) => folder === workspace || isBelow(folder, workspace)).toSorted((a, b) => b.length - a.length).at(0);
	if (above === void 0) return false;
	return !usedModules(texts.get(posix.join(above, "go.work")) ?? "").some((used) => clean(posix.join(above, used)) === folder);
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
// src/scanners/golangci-lint/fix.ts
function patchOf(fixes, where, { context }) {
	const [fix, ...others] = listOf(fixes);
	const path = context.source && resolve(context.source.cwd, where.file);
	const before = fix === void 0 || others.length > 0 ? void 0 : path && context.source?.text?.(path);
	const edits = listOf(fieldsOf(fix)["TextEdits"]).map(editOf);
	if (before === void 0 || edits.length === 0) return;
	const after = applied(Buffer.from(before, "utf8"), edits, where.line);
	const diff = after === void 0 ? "" : unifiedDiff(before, after, where.path);
	const description = textOf(fieldsOf(fix)["Message"]) ?? "What the linter suggests";
	return diff === "" ? void 0 : {
		path: where.path,
		description,
		diff
	};
}
function editOf(value) {
	const { Pos, End, NewText } = fieldsOf(value);
	return isOffset(Pos) && isOffset(End) && Pos <= End && (NewText === null || typeof NewText === "string") ? {
		start: Pos,
		end: End,
		text: Buffer.from(NewText ?? "", "base64")
	} : void 0;
}
function isOffset(value) {
	return typeof value === "number" && Number.isInteger(value) && value >= 0;
}
function applied(before, edits, line) {
	const sound = edits.filter((edit) => edit !== void 0).toSorted((a, b) => b.start - a.start);
	const [begin, end] = spanOf(before, line ?? 0);
	return sound.length === edits.length && sound.every((edit, index) => edit.end <= (sound[index - 1]?.start ?? before.length)) && sound.some((edit) => edit.start <= end && edit.end >= begin) ? sound.reduce((text, { start, end: last, text: added }) => {
		return Buffer.concat([
			text.subarray(0, start),
			added,
			text.subarray(last)
		]);
	}, before).toString("utf8") : void 0;
}
function spanOf(text, line) {
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
const WORDS = {
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
function severityOf$1(linter, word, notices) {
	return word === void 0 || word.startsWith("@") ? {
		severity: LINTERS[linter] ?? "low",
		severitySource: "default"
	} : rate(word, WORDS, notices);
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
	rest
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
	const place = placeOf$1(spot, fields["LineRange"], notes);
	if (linter === "typecheck") notes.missed(notCompiled(text, place, notes));
	const patch = place && patchOf(fields["SuggestedFixes"], {
		file: spot.file,
		path: place.path,
		line: spot.line
	}, notes);
	notes.found({
		...ruleOf$1(linter, text),
		kind: "code",
		...severityOf$1(linter, textOf(fields["Severity"]), notes.notices),
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
		message: complaintOf(text)
	};
	const { code = linter, said = text } = CODE.exec(text)?.groups ?? {};
	const [title = said, ...more] = said.split("\n");
	return {
		ruleId: code === linter ? linter : `${linter}/${code}`,
		title,
		...more.length > 0 && { message: said }
	};
}
function complaintOf(text) {
	const lines = text.split("\n").filter((line) => !/^:? ?# /.test(line) && line.trim() !== "");
	return (lines.length === 0 ? [text] : lines).map((line) => line.replace(/^\S+?\.go:\d+(?::\d+)?: /, "")).join("\n");
}
function placeOf$1({ file, line, column }, range, { context }) {
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
	const [first = ""] = complaintOf(text).split("\n");
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
function rest(skeleton, notes) {
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
const golangciLint = {
	name: "golangci-lint",
	driver: "process",
	version: "2.13.1",
	homepage: "https://golangci-lint.run",
	licence: "GPL-3.0-only",
	targets: ["source"],
	environment: [
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
	],
	needs: ["go"],
	versionStep: {
		args: ["version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /has version v?(\d\S*)/.exec(output)?.[1],
	looksAt: "Go files in a module",
	suits: (files) => {
		const modules = moduleFolders(files);
		return files.filter((file) => isGo(file) && modules.some((folder) => isBelow(file, folder)));
	},
	reads: (files) => files.filter((file) => /(?:^|\/)go\.work$/.test(file)),
	plan: planOf,
	report: golangciLintReport
};
const PASSED_OVER = /(?:^|\/)(?:[._][^/]*|testdata|vendor|node_modules)(?:\/|$)/;
function isGo(file) {
	return file.endsWith(".go") && !PASSED_OVER.test(file);
}
// src/scanners/hadolint/report.ts
const LEVELS$1 = {
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
	element: violation$1
});
function violation$1(value, notes) {
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
		const reason = `hadolint cannot parse it, so that nothing in it was checked: ${message.split("\n")[0] ?? ""}`;
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
		...rate(level, LEVELS$1, notes.notices),
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
	report: hadolintReport
};
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
const LEVELS = {
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
	const name = messageOf(rule["shortDescription"], {}) ?? textOf(rule["name"]);
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
	} : rate(level, LEVELS, notices);
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
// src/scanners/code.ts
const codeScanners = [
	golangciLint,
	gitleaks,
	hadolint,
	{
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
		report: sarifReport
	},
	actionlint
];
function codeScanner(name) {
	return codeScanners.find((scanner) => scanner.name === name);
}
// src/scanners/code-quality/report.ts
const SEVERITIES = {
	blocker: "critical",
	critical: "high",
	major: "medium",
	minor: "low",
	info: "info"
};
const codeQualityReport = codeReport({
	name: "GitLab code quality",
	elements: [["*"]],
	schema: {
		type: "array",
		maxItems: 0
	},
	element: violation
});
function violation(value, notes) {
	const fields = fieldsOf(value);
	const description = textOf(fields["description"]);
	const location = fieldsOf(fields["location"]);
	const path = textOf(location["path"]);
	if (description === void 0 || path === void 0) {
		notes.missed({
			what: "the report",
			reason: "Something in it has no description or no path: it is no code quality report"
		});
		return;
	}
	const rule = textOf(fields["check_name"]) ?? "unknown";
	const place = sourcePlace(path, notes.context);
	notes.found({
		ruleId: rule,
		kind: "code",
		title: description.split("\n")[0] ?? description,
		...description.includes("\n") && { message: description },
		...rate(textOf(fields["severity"]), SEVERITIES, notes.notices),
		...place !== void 0 && { locations: [{
			...place,
			...linesOf(location)
		}] }
	});
}
function linesOf(location) {
	const lines = fieldsOf(location["lines"]);
	const begin = fieldsOf(fieldsOf(location["positions"])["begin"]);
	const startLine = lineOf(lines["begin"]) ?? lineOf(begin["line"]);
	const last = lineOf(lines["end"]) ?? lineOf(fieldsOf(fieldsOf(location["positions"])["end"])["line"]);
	const endLine = startLine !== void 0 && last !== void 0 && last > startLine ? last : void 0;
	return present({
		startLine,
		startColumn: startLine === void 0 ? void 0 : lineOf(begin["column"]),
		endLine
	});
}
// src/gates/report-inputs.ts
function parseRawReport(text) {
	const { name, path = text } = /^(?<name>[A-Za-z][\w-]*)=(?<path>.+)$/.exec(text)?.groups ?? {};
	if (name === void 0) return { path };
	const scanner = processScanner(name.toLowerCase()) ?? codeScanner(name.toLowerCase());
	const hint = scanner === void 0 ? nearest(name, KNOWN) : void 0;
	if (hint !== void 0) throw new UserError(`input: reports of "${name}" cannot be read, did you mean ${hint}? Those of ${KNOWN.join(", ")} can, and SARIF and GitLab code quality of any tool.`);
	return {
		scanner: scanner ?? { name: name.toLowerCase() },
		path
	};
}
const KNOWN = [...Object.keys(processScanners), ...codeScanners.map(({ name }) => name)];
const MAX_BYTES = 1024 ** 3;
async function readRawReport(raw, about) {
	const { scanner, read } = await readRaw(raw, contextOf(about.kind, about.root));
	const { result, version = "unknown", subject } = read;
	const digest = subject.manifestDigest ?? subject.imageId;
	const target = {
		kind: about.kind,
		name: about.name ?? subject.name ?? basename(raw.path),
		...digest !== void 0 && { digest }
	};
	const { observations, gaps, access, ...rest } = result;
	const id = `${scanner.name}@${target.name}`;
	return {
		scans: [{
			id,
			scanner: scanner.name,
			version,
			target,
			status: "completed",
			durationMs: 0,
			...rest,
			gaps: [...gaps],
			...access !== void 0 && { access }
		}],
		findings: merge([{
			scan: id,
			target,
			observations
		}])
	};
}
async function readRaw(raw, context) {
	await assertReadable(raw.path);
	const { name, report } = await authorOf(raw);
	return {
		scanner: { name },
		read: await readReport(report, chunksOf(raw.path), context)
	};
}
function contextOf(targetKind, root) {
	return {
		targetKind,
		...targetKind === "source" && root !== void 0 && { source: {
			root,
			cwd: root
		} }
	};
}
async function readSourceReport(raw, root) {
	const { read } = await readRaw(raw, contextOf("source", root));
	return read;
}
async function assertReadable(path) {
	const found = await stat(path).catch((error) => {
		if (typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT") throw new ScanError("there is no such file: the scanner has not written it");
		throw new ScanError("it cannot be looked at", { cause: error });
	});
	if (!found.isFile()) throw new ScanError("it is no file");
	if (found.size > MAX_BYTES) throw new ScanError(`it has ${found.size} bytes, and at most ${MAX_BYTES} are read`);
}
const RECOGNISED = [
	...Object.values(processScanners),
	...codeScanners.filter(({ report }) => report.elements.every(([first]) => first !== "*")),
	{
		name: "sarif",
		report: sarifReport
	}
];
async function authorOf({ scanner, path }) {
	if (scanner !== void 0 && processScanner(scanner.name) === void 0) {
		const { name, report } = scanner;
		const form = await recogniseReport([sarifReport, codeQualityReport], chunksOf(path));
		return {
			name,
			report: form === codeQualityReport ? report ?? form : form ?? report ?? sarifReport
		};
	}
	return scanner?.report === void 0 ? recognise(path) : {
		name: scanner.name,
		report: scanner.report
	};
}
async function recognise(path) {
	const format = await recogniseReport(RECOGNISED.map(({ report }) => report), chunksOf(path));
	const scanner = RECOGNISED.find(({ report }) => report === format);
	if (scanner === void 0) throw new ScanError(`it is no report of ${Object.keys(processScanners).join(", ")} and no SARIF: name the scanner, as in trivy=FILE`);
	return scanner;
}
export { codeScanners as i, readRawReport as n, readSourceReport as r, parseRawReport as t };
