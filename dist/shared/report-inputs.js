import { decodeJson, fieldsOf, lineOf as lineOf$1, listOf, numberOf, present, rate, referencesOf, textOf } from "./reading-shared.js";
import { ScanError, UserError, matches, merge, nearest } from "./common.js";
import { chunksOf } from "./running.js";
import { codeReport, notesOf } from "./code-reading.js";
import { codeScanner, codeScanners, sarifReport, sourcePlace } from "./code.js";
import { kubeBenchReport } from "./report2.js";
import { kubeHunterReport } from "./report3.js";
import { kubescapeReport } from "./kubescape.js";
import { sonobuoyReport } from "./report4.js";
import { processScanner, processScanners } from "./scanners.js";
import { manifestScanner, manifestScanners } from "./manifests.js";
import { unifiedDiff } from "./diff.js";
import { checkmarx, fossa, snyk, snykCode, sonarqube } from "./sonarqube.js";
import { readReport, recogniseReport } from "./report-format.js";
import { sourceText } from "./source-text.js";
import { basename, dirname, join, relative, resolve, sep } from "node:path";
import { lstat, readdir, stat } from "node:fs/promises";
import { Buffer } from "node:buffer";
// src/scanners/told-place.ts
function described(said, told, { context, notices }) {
	const place = told.path === void 0 ? void 0 : sourcePlace(told.path.replace(/^file:\/\/(?=\/)/, ""), context);
	const title = said.split("\n").find((line) => line.trim() !== "") ?? said;
	if (told.path !== void 0 && place === void 0) {
		notices.add(`A result lies outside of the checkout, as in ${told.path}: it is shown without a place there`);
		return {
			title,
			message: `${said} (in ${told.path})`
		};
	}
	return {
		title,
		...said !== title && { message: said },
		...place !== void 0 && { locations: [{
			...place,
			...regionOf(told)
		}] }
	};
}
function regionOf({ line, column, endLine, endColumn }) {
	const startLine = lineOf$1(line);
	const last = startLine === void 0 ? void 0 : lineOf$1(endLine);
	const isRange = startLine !== void 0 && last !== void 0 && last >= startLine;
	const startColumn = startLine === void 0 ? void 0 : lineOf$1(column);
	const end = isRange ? lineOf$1(endColumn) : void 0;
	const fits = end !== void 0 && (last !== startLine || end > (startColumn ?? 0));
	return present({
		startLine,
		startColumn,
		endLine: isRange && (last !== startLine || fits) ? last : void 0,
		endColumn: fits ? end : void 0
	});
}
function numberIn(text) {
	return text !== void 0 && /^\d{1,9}$/.test(text.trim()) ? Number(text) : void 0;
}
// src/scanners/checkstyle/report.ts
const CHECKSTYLE_SEVERITIES = {
	error: "high",
	warning: "medium",
	info: "low",
	ignore: "info",
	note: "low",
	notice: "low",
	style: "info"
};
const checkstyleReport = codeReport({
	name: "Checkstyle",
	syntax: "xml",
	elements: [],
	schema: {
		type: "object",
		properties: { name: { const: "checkstyle" } }
	},
	element: () => void 0,
	rest: (root, notes) => {
		for (const child of root.children) fileOf$1(child, notes);
	}
});
function fileOf$1(file, notes) {
	if (file.name === "exception") {
		excepted(file, void 0, notes);
		return;
	}
	if (file.name !== "file") {
		foreign(file, notes);
		return;
	}
	const path = textOf(file.attributes["name"]);
	for (const child of file.children) if (child.name === "error") wrong(child, path, notes);
	else if (child.name === "exception") excepted(child, path, notes);
	else foreign(child, notes);
}
function wrong({ attributes }, path, notes) {
	const { line, column, severity, source } = attributes;
	const rule = textOf(source) ?? "unknown";
	const said = textOf(attributes["message"]);
	if (said === void 0) notes.notices.add("A result has no message");
	notes.found({
		ruleId: rule,
		kind: "code",
		...rate(textOf(severity), CHECKSTYLE_SEVERITIES, notes.notices),
		...described(said ?? rule, {
			path,
			line: numberIn(line),
			column: numberIn(column)
		}, notes)
	});
}
function excepted({ text }, path, notes) {
	const [first = "it does not say why"] = text.trim().split("\n");
	notes.missed({
		what: path ?? "the report",
		reason: `The tool broke here: ${first === "" ? "it does not say why" : first}`
	});
}
function foreign({ name }, notes) {
	notes.missed({
		what: "the report",
		reason: `It holds <${name}>, which no Checkstyle report has, so that it is not read`
	});
}
// src/scanners/cluster-reports.ts
const clusterReports = [
	{
		name: "kube-bench",
		report: kubeBenchReport,
		target: "cluster"
	},
	{
		name: "kubescape",
		report: kubescapeReport
	},
	{
		name: "kube-hunter",
		report: kubeHunterReport,
		target: "cluster"
	},
	{
		name: "sonobuoy",
		report: sonobuoyReport,
		target: "cluster"
	}
];
function clusterReport(name) {
	return clusterReports.find((one) => one.name === name);
}
// src/scanners/code-quality/report.ts
const CODE_QUALITY_SEVERITIES = {
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
	notes.found({
		ruleId: textOf(fields["check_name"]) ?? "unknown",
		kind: "code",
		...rate(textOf(fields["severity"]), CODE_QUALITY_SEVERITIES, notes.notices),
		...described(description, {
			path,
			...linesOf(location)
		}, notes)
	});
}
function linesOf(location) {
	const lines = fieldsOf(location["lines"]);
	const begin = fieldsOf(fieldsOf(location["positions"])["begin"]);
	const end = fieldsOf(fieldsOf(location["positions"])["end"]);
	return {
		line: lineOf$1(lines["begin"]) ?? lineOf$1(begin["line"]),
		column: lineOf$1(begin["column"]),
		endLine: lineOf$1(lines["end"]) ?? lineOf$1(end["line"])
	};
}
// src/scanners/junit/place.ts
const PLACE = /^(?<path>(?:[A-Za-z]:)?[^:\n]+):(?<line>\d+)(?::(?<column>\d+))?(?:$|(?=:))/;
function toldOf$1(test, { text }) {
	const { element, suites } = test;
	const file = fileOf(test);
	if (file !== void 0) {
		const found = placeInText(file, text);
		const worded = inWords(text);
		return {
			path: file,
			line: found?.line ?? lineOf(test) ?? worded?.line,
			column: found?.column ?? numberIn(element.attributes["column"]) ?? worded?.column
		};
	}
	return placeOf(element.attributes["classname"]) ?? (isPytest(suites) ? lastPythonLine(text) : void 0) ?? { path: void 0 };
}
function placeOf(text) {
	const match = PLACE.exec(text ?? "");
	const { path, line, column } = match?.groups ?? {};
	return match === null || path === void 0 || path.includes("://") ? void 0 : {
		path,
		line: numberIn(line),
		column: numberIn(column),
		length: match[0].length
	};
}
function isOfLinter({ suites }) {
	return /^org\.[a-z]+$/.test(suites.at(-1)?.attributes["package"] ?? "");
}
function fileOf(test) {
	return [test.element, ...test.suites.toReversed()].map(({ attributes: { file, filepath } }) => file ?? filepath).find((path) => textOf(path) !== void 0) ?? (isOfLinter(test) ? textOf(test.suites.at(-1)?.attributes["name"]) : void 0);
}
function lineOf({ element, suites }) {
	const line = numberIn(element.attributes["line"] ?? element.attributes["lineno"]);
	return line !== void 0 && isPytest(suites) ? line + 1 : line;
}
function isPytest(suites) {
	return suites.at(-1)?.attributes["name"] === "pytest";
}
function placeInText(file, text) {
	const name = file.replaceAll(/[.*+?^${}()|[\]\\]/g, String.raw`\$&`);
	const [, line, column] = new RegExp(String.raw`(?<![\w.-])${name}:(\d+)(?::(\d+))?`).exec(text) ?? [];
	return line === void 0 ? void 0 : {
		line: numberIn(line),
		column: numberIn(column)
	};
}
function inWords(text) {
	const [, line, column] = /^line (\d+), col (\d+)/.exec(text.trim()) ?? [];
	return line === void 0 ? void 0 : {
		line: numberIn(line),
		column: numberIn(column)
	};
}
function lastPythonLine(text) {
	const [, path, line] = [...text.matchAll(/^(\S.*?\.py):(\d+): /gm)].at(-1) ?? [];
	return path === void 0 ? void 0 : {
		path,
		line: numberIn(line)
	};
}
// src/scanners/junit/outcome.ts
const JUNIT_TYPES = {
	critical: "critical",
	blocker: "critical",
	high: "high",
	error: "high",
	major: "high",
	medium: "medium",
	warning: "medium",
	low: "low",
	minor: "low",
	note: "low",
	info: "info"
};
function failureOf(test, failure, notes) {
	const told = toldOf$1(test, failure);
	const prefix = placeOf(failure.attributes["message"])?.length;
	const rated = severityOf$1(failure.attributes["type"]);
	if (isOfLinter(test) || prefix !== void 0 && placeOf(test.element.attributes["classname"]) !== void 0) {
		const said = (textOf(failure.attributes["message"]) ?? textOf(failure.text) ?? test.name).slice(prefix ?? 0).replace(/^:\s*/, "");
		return {
			ruleId: test.name,
			kind: "code",
			...rated,
			...described(said === "" ? test.name : said, told, notes)
		};
	}
	const said = wordsOf(failure);
	const { title, ...more } = described(said ?? "", told, notes);
	return {
		ruleId: test.id,
		kind: "code",
		...rated,
		...more,
		title: `${test.name} failed${title === "" ? "" : `: ${title.trim()}`}`,
		...present({ message: more.message ?? said }),
		controlKey: test.id
	};
}
function severityOf$1(type) {
	const known = JUNIT_TYPES[(type ?? "").trim().toLowerCase()];
	return known === void 0 ? {
		severity: "high",
		severitySource: "status",
		nativeSeverity: "failure"
	} : {
		severity: known,
		severitySource: "native",
		...present({ nativeSeverity: type })
	};
}
function errorOf(test, error, context) {
	const { path, line, column } = toldOf$1(test, error);
	const first = wordsOf(error)?.split("\n").find((text) => text.trim() !== "") ?? "it does not say why";
	const place = path === void 0 ? void 0 : sourcePlace(path, context);
	return {
		what: test.id,
		reason: `The test ended with an error before it had a result: ${first.trim()}`,
		...place !== void 0 && { location: {
			path: place.path,
			...present({
				startLine: line,
				startColumn: line === void 0 ? void 0 : column
			})
		} }
	};
}
const MAX_WORDS = 4e3;
function wordsOf({ attributes: { message, type }, text }) {
	const words = (/^(?:failed|error)?$/i.test(message?.trim() ?? "") ? void 0 : textOf(message)) ?? textOf(text)?.trim() ?? textOf(type);
	return words !== void 0 && words.length > MAX_WORDS ? `${words.slice(0, MAX_WORDS)}…` : words;
}
// src/scanners/junit/tests.ts
function testsIn(element, above = []) {
	const suites = [...above, element];
	const own = element.children.some(({ name }) => name === "error" || name === "failure") ? [testOf({
		...element,
		children: element.children.filter(({ name }) => name === "error" || name === "failure")
	}, above)] : [];
	const inside = element.children.flatMap((child) => {
		switch (child.name) {
			case "testcase": return [testOf(child, suites)];
			case "testsuite": return testsIn(child, suites);
			default: return [];
		}
	});
	return [...own, ...inside];
}
function testOf(element, suites) {
	const name = textOf(element.attributes["name"]) ?? "a test without a name";
	const group = textOf(element.attributes["classname"]) ?? textOf(suites.at(-1)?.attributes["name"]);
	return {
		element,
		suites,
		id: group === void 0 || name.startsWith(group) ? name : `${group}.${name}`,
		name
	};
}
// src/scanners/junit/report.ts
const junitReport = {
	name: "JUnit",
	syntax: "xml",
	elements: [],
	schema: {
		type: "object",
		properties: { name: { enum: ["testsuites", "testsuite"] } }
	},
	begin: (context) => ({
		element: () => void 0,
		end: (root) => readTests(root, context)
	})
};
function readTests(root, context) {
	const tests = testsIn(root);
	assertSomeRan(root, tests);
	const { observations, gaps, notes } = notesOf(context);
	const controls = tests.map((test) => judged(test, notes));
	gaps.push(...untold(root));
	return {
		result: {
			observations,
			controls,
			coverage: coverageOf$1(controls),
			gaps,
			notices: notes.notices.all
		},
		subject: {},
		inventory: []
	};
}
function judged(test, notes) {
	const failures = test.element.children.filter(({ name }) => name === "failure");
	const errors = test.element.children.filter(({ name }) => name === "error");
	for (const failure of failures) notes.found(failureOf(test, failure, notes));
	for (const error of errors) notes.missed(errorOf(test, error, notes.context));
	if (test.element.children.some(({ name }) => name === "flakyFailure" || name === "flakyError")) notes.notices.add("A test has passed only when it was run again");
	const isSkipped = test.element.children.some(({ name }) => name === "skipped" || name === "disabled");
	if (isSkipped) notes.notices.add("A test was skipped");
	const result = failures.length > 0 || errors.length > 0 ? "fail" : isSkipped ? "skip" : "pass";
	return {
		id: test.id,
		result
	};
}
function coverageOf$1(controls) {
	const count = (wanted) => controls.reduce((sum, { result }) => sum + Number(result === wanted), 0);
	return controls.length === 0 ? {
		unit: "reports",
		examined: 1,
		passed: 1
	} : {
		unit: "tests",
		examined: controls.length - count("skip"),
		passed: count("pass"),
		skipped: count("skip")
	};
}
function assertSomeRan(root, tests) {
	if (tests.length === 0 && [root, ...root.children].some(({ attributes }) => "tests" in attributes)) throw new ScanError("The JUnit report says that no test was run: check what the tests are looked for in");
}
function untold(suite) {
	const { name = "the report", failures, errors } = suite.attributes;
	const said = (numberIn(failures) ?? 0) + (numberIn(errors) ?? 0);
	const told = outcomesIn(suite);
	if (told < said) return [{
		what: name,
		reason: `It counts ${said} failed tests and tells of ${told}: the others are not known here`
	}];
	return suite.children.filter((child) => child.name === "testsuite").flatMap(untold);
}
function outcomesIn({ name, children }) {
	const own = name === "failure" || name === "error" ? 1 : 0;
	return children.reduce((sum, child) => sum + outcomesIn(child), own);
}
// src/scanners/rdjson/suggestion.ts
function patchOf(suggestions, { file, path }, notes) {
	const { source } = notes.context;
	const [only, ...others] = suggestions;
	if (others.length > 0) {
		notes.notices.add("A result has several suggestions, of which none is shown: which of them is meant it does not say");
		return;
	}
	const before = only === void 0 || source === void 0 ? void 0 : source.text?.(resolve(source.cwd, file));
	const after = before === void 0 ? void 0 : replaced(Buffer.from(before, "utf8"), fieldsOf(only));
	const diff = before === void 0 || after === void 0 ? "" : unifiedDiff(before, after, path);
	return diff === "" ? void 0 : {
		path,
		description: "What the linter suggests",
		diff
	};
}
function replaced(before, { range, text = "" }) {
	const span = typeof text === "string" ? spanOf(before, fieldsOf(range), text) : void 0;
	return span === void 0 ? void 0 : Buffer.concat([
		before.subarray(0, span.from),
		Buffer.from(String(text), "utf8"),
		before.subarray(span.to)
	]).toString("utf8");
}
function spanOf(text, range, added) {
	const start = fieldsOf(range["start"]);
	const end = range["end"] === void 0 || range["end"] === null ? start : fieldsOf(range["end"]);
	const first = lineStart(text, lineOf$1(start["line"]));
	const last = lineStart(text, lineOf$1(end["line"]));
	if (first === void 0 || last === void 0) return;
	const [column, endColumn] = [lineOf$1(start["column"]), lineOf$1(end["column"])];
	const to = endColumn === void 0 ? lineEnd(text, last) : last + endColumn - 1;
	const from = first + (column ?? 1) - 1;
	const wholeTo = column === void 0 && endColumn === void 0 && (added === "" || added.endsWith("\n")) ? Math.min(to + 1, text.length) : to;
	return isIn(text, first, from) && isIn(text, last, to) && from <= wholeTo ? {
		from,
		to: wholeTo
	} : void 0;
}
function isIn(text, start, offset) {
	return offset <= lineEnd(text, start);
}
function lineStart(text, line) {
	let start = 0;
	for (let current = 1; current < (line ?? 0); current += 1) {
		const next = text.indexOf(10, start);
		if (next === -1) return;
		start = next + 1;
	}
	return line === void 0 ? void 0 : start;
}
function lineEnd(text, start) {
	const next = text.indexOf(10, start);
	return next === -1 ? text.length : next;
}
// src/scanners/rdjson/report.ts
const RDJSON_SEVERITIES = {
	error: "high",
	warning: "medium",
	info: "low"
};
const NAMES = {
	1: "ERROR",
	2: "WARNING",
	3: "INFO"
};
const SEVERITY = { type: [
	"string",
	"integer",
	"null"
] };
const rdjsonlReport = codeReport({
	name: "rdjsonl",
	syntax: "json-lines",
	elements: [],
	schema: {
		type: "object",
		required: ["location"],
		properties: {
			message: { type: "string" },
			location: {
				type: "object",
				required: ["path"],
				properties: {
					path: { type: "string" },
					range: { type: ["object", "null"] }
				},
				additionalProperties: false
			},
			severity: SEVERITY,
			source: { type: ["object", "null"] },
			code: { type: ["object", "null"] },
			suggestions: { type: ["array", "null"] }
		}
	},
	element: diagnostic
});
const rdjsonReport = {
	name: "rdjson",
	elements: [["diagnostics", "*"]],
	schema: {
		type: "object",
		required: ["diagnostics"],
		properties: {
			diagnostics: { type: "array" },
			source: { type: ["object", "null"] },
			severity: SEVERITY
		},
		additionalProperties: false
	},
	begin: (context) => {
		const values = [];
		return {
			element: (value) => values.push(value),
			end: (skeleton) => {
				const lines = rdjsonlReport.begin(context);
				const { source, severity } = fieldsOf(skeleton);
				for (const [index, value] of values.entries()) lines.element({
					source,
					severity,
					...fieldsOf(value)
				}, {
					pattern: 0,
					indexes: [index]
				});
				return lines.end(skeleton);
			}
		};
	}
};
function diagnostic(value, notes) {
	const fields = fieldsOf(value);
	const location = fieldsOf(fields["location"]);
	const code = fieldsOf(fields["code"]);
	const path = textOf(location["path"]);
	const suggestions = listOf(fields["suggestions"]);
	const tool = textOf(fieldsOf(fields["source"])["name"]);
	const said = textOf(fields["message"]) ?? (suggestions.length > 0 ? `What ${tool ?? "the tool"} would write here` : "");
	if (said === "" && textOf(code["value"]) === void 0) {
		notes.missed({
			what: path ?? "the report",
			reason: "Something in it has neither message nor rule nor suggestion: it is no diagnostic of reviewdog"
		});
		return;
	}
	const rule = textOf(code["value"]) ?? tool ?? "unknown";
	const { locations, ...words } = described(said === "" ? rule : said, toldOf(path, location["range"]), notes);
	const [place] = locations ?? [];
	const patch = path === void 0 || place === void 0 ? void 0 : patchOf(suggestions, {
		file: path,
		path: place.path
	}, notes);
	notes.found({
		ruleId: rule,
		kind: "code",
		...severityOf(fields["severity"], notes),
		...words,
		...present({
			locations,
			patch
		}),
		...referencesOf(textOf(code["url"]))
	});
}
function severityOf(value, { notices }) {
	const word = typeof value === "number" ? NAMES[value] : textOf(value);
	return word === void 0 || word === "UNKNOWN_SEVERITY" ? {
		severity: "medium",
		severitySource: "default"
	} : rate(word, RDJSON_SEVERITIES, notices);
}
function toldOf(path, value) {
	const range = fieldsOf(value);
	const start = fieldsOf(range["start"]);
	const end = fieldsOf(range["end"]);
	return {
		path,
		line: numberOf(start["line"]),
		column: numberOf(start["column"]),
		endLine: numberOf(end["line"]),
		endColumn: numberOf(end["column"])
	};
}
// src/scanners/services.ts
const serviceScanners = [
	sonarqube,
	fossa,
	checkmarx,
	snykCode,
	snyk
];
function serviceScanner(name) {
	return serviceScanners.find((scanner) => scanner.name === name);
}
// src/scanners/forms.ts
const SHARED_FORMS = [
	sarifReport,
	codeQualityReport,
	checkstyleReport,
	junitReport,
	rdjsonReport,
	rdjsonlReport
];
[
	...[
		...Object.values(processScanners),
		...codeScanners,
		...serviceScanners
	].map(({ report }) => report),
	...[...clusterReports, ...manifestScanners].map(({ report }) => report),
	...SHARED_FORMS
];
// src/gates/report-several.ts
const MAX_FILES = 5e3;
async function filesOf(path) {
	const entry = await lstat(path).catch(() => void 0);
	if (entry?.isDirectory() === true) return below(path, "**/*.xml");
	const isGlob = /[*?{[]/.test(path);
	return entry !== void 0 || !isGlob ? [path] : below(...await split(path));
}
async function split(path) {
	let folder = dirname(path);
	while ((await lstat(folder).catch(() => void 0))?.isDirectory() !== true && dirname(folder) !== folder) folder = dirname(folder);
	return [folder, relative(folder, path).split(sep).join("/")];
}
async function below(folder, glob) {
	const names = (await readdir(folder, { recursive: true })).map((name) => name.split(sep).join("/"));
	const files = [];
	for (const name of names.filter((one) => matches(glob, one)).toSorted()) {
		const entry = await lstat(join(folder, name));
		files.push(...entry.isFile() ? [join(folder, name)] : []);
	}
	if (files.length === 0) throw new ScanError(`there is no file ${glob} in ${basename(folder)}: the tool has written none`);
	if (files.length > MAX_FILES) throw new ScanError(`${files.length} files match ${glob}, and at most ${MAX_FILES} are read`);
	return files;
}
function together(reads) {
	const results = reads.map(({ result }) => result);
	const version = reads.find((one) => one.version !== void 0)?.version;
	return {
		result: {
			observations: results.flatMap(({ observations }) => observations),
			controls: results.flatMap(({ controls }) => controls),
			coverage: coverageOf(results.map(({ coverage }) => coverage)),
			gaps: results.flatMap(({ gaps }) => gaps),
			notices: [...new Set(results.flatMap(({ notices }) => notices))]
		},
		subject: {},
		inventory: reads.flatMap(({ inventory }) => inventory),
		...version !== void 0 && { version }
	};
}
function coverageOf(coverages) {
	const units = new Set(coverages.map(({ unit }) => unit));
	const [unit = "reports"] = units;
	const sum = (count) => coverages.reduce((all, one) => all + count(one), 0);
	if (units.size > 1) return {
		unit: "reports",
		examined: coverages.length,
		passed: sum((one) => Number(one.passed === one.examined))
	};
	const skipped = sum((one) => one.skipped ?? 0);
	const counted = {
		unit,
		examined: sum((one) => one.examined),
		passed: sum((one) => one.passed)
	};
	return skipped === 0 ? counted : {
		...counted,
		skipped
	};
}
// src/gates/report-inputs.ts
function parseRawReport(text) {
	const { name, path = text } = /^(?<name>[A-Za-z][\w-]*)=(?<path>.+)$/.exec(text)?.groups ?? {};
	if (name === void 0) return { path };
	const known = name.toLowerCase();
	const scanner = processScanner(known) ?? codeScanner(known) ?? serviceScanner(known) ?? clusterReport(known) ?? manifestScanner(known);
	const hint = scanner === void 0 ? nearest(name, KNOWN) : void 0;
	if (hint !== void 0) throw new UserError(`input: reports of "${name}" cannot be read, did you mean ${hint}? Those of ${KNOWN.join(", ")} can, and ${formNames()} of any tool.`);
	return {
		scanner: scanner ?? { name: name.toLowerCase() },
		path
	};
}
function formNames() {
	const names = SHARED_FORMS.map(({ name }) => name);
	return `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;
}
const KNOWN = [...new Set([...Object.keys(processScanners), ...[
	...codeScanners,
	...serviceScanners,
	...clusterReports,
	...manifestScanners
].map(({ name }) => name)])];
const MAX_BYTES = 1024 ** 3;
async function readRawReport(raw, about) {
	const { scanner, read } = await readRaw(raw, contextOf(about.kind, about.root));
	const { result, version = "unknown", subject } = read;
	const digest = subject.manifestDigest ?? subject.imageId;
	const target = {
		kind: clusterReport(scanner.name)?.target ?? about.kind,
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
	const { scanner } = raw;
	const paths = scanner !== void 0 && processScanner(scanner.name) === void 0 ? await filesOf(raw.path) : [raw.path];
	if (paths.length === 1) return readOne({
		...raw,
		path: paths[0] ?? raw.path
	}, context);
	const reads = [];
	for (const path of paths) {
		const { read } = await readOne({
			...raw,
			path
		}, context).catch((error) => {
			throw error instanceof ScanError ? new ScanError(`${basename(path)}: ${error.message}`, { cause: error.cause }) : error;
		});
		reads.push(read);
	}
	return {
		scanner: { name: scanner?.name ?? "" },
		read: together(reads)
	};
}
async function readOne(raw, context) {
	await assertReadable(raw.path);
	try {
		const { name, report } = await authorOf(raw);
		return {
			scanner: { name },
			read: await readReport(report, chunksOf(raw.path), context)
		};
	} catch (error) {
		if (error instanceof ScanError && await isOurs(raw.path)) throw new ScanError("it is a report of Gatehouse, not of a scanner: name it in reports, as in \"gatehouse report FILE\", in place of input");
		throw error;
	}
}
async function isOurs(path) {
	const skeleton = await decodeJson(chunksOf(path), [["findings", "*"], ["scans", "*"]], () => {}).catch(() => void 0);
	const { schemaVersion, gate, verdict, judgedAt } = fieldsOf(skeleton);
	return [
		schemaVersion,
		gate,
		verdict,
		judgedAt
	].every((value) => typeof value === "string");
}
function contextOf(targetKind, root) {
	return {
		targetKind,
		...targetKind === "source" && root !== void 0 && { source: {
			root,
			cwd: root,
			text: sourceText(root)
		} }
	};
}
async function readSourceReport(raw, root) {
	const { read } = await readRaw(raw, contextOf("source", root));
	return read;
}
async function readFormat(report, path, targetKind) {
	await assertReadable(path);
	return readReport(report, chunksOf(path), { targetKind });
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
	...serviceScanners,
	...codeScanners.filter(({ report }) => !SHARED_FORMS.includes(report) && report.elements.every(([first]) => first !== "*")),
	...clusterReports,
	{
		name: "sarif",
		report: sarifReport
	},
	{
		name: "checkstyle",
		report: checkstyleReport
	},
	{
		name: "junit",
		report: junitReport
	},
	{
		name: "rdjson",
		report: rdjsonReport
	},
	{
		name: "rdjsonl",
		report: rdjsonlReport
	}
];
async function authorOf({ scanner, path }) {
	if (scanner !== void 0 && processScanner(scanner.name) === void 0) {
		const { name, report } = scanner;
		if (report?.tidy !== void 0 || report?.syntax === "tar") return {
			name,
			report
		};
		const form = await recogniseReport(report === void 0 ? SHARED_FORMS : [report, ...SHARED_FORMS], chunksOf(path));
		return {
			name,
			report: form === codeQualityReport ? report ?? form : form ?? report ?? unknownForm()
		};
	}
	return scanner?.report === void 0 ? recognise(path) : {
		name: scanner.name,
		report: scanner.report
	};
}
function unknownForm() {
	throw new ScanError(`it is in none of the forms that are read (${formNames()}): let the tool write one of them`);
}
async function recognise(path) {
	const format = await recogniseReport(RECOGNISED.map(({ report }) => report), chunksOf(path));
	const scanner = RECOGNISED.find(({ report }) => report === format);
	if (scanner === void 0) throw new ScanError(`it is no report of ${Object.keys(processScanners).join(", ")} and not ${formNames()}: name the scanner, as in trivy=FILE`);
	return scanner;
}
export { clusterReports, parseRawReport, readFormat, readRawReport, readSourceReport };
