import { ScanError } from "./common.js";
import { asUtf8, fieldsOf, listOf, numberOf, present, textOf as textOf$1 } from "./reading-shared.js";
import { benchmarkOf } from "./benchmark.js";
import { withoutSecrets } from "./redaction.js";
// src/scanners/kube-bench/asking.ts
const UNREACHABLE = /The connection to the server .{1,200}was refused|Unable to connect to the server|current server API group list|must be logged in to the server|no configuration has been provided/;
const REFUSED = /Error from server(?::| \((?!NotFound))/;
const FORBIDDEN = /cannot (?<verb>[a-z]{1,20}) resource "(?<resource>[a-z./-]{1,60})"/;
const UNKNOWN = /the server doesn't have a resource type "(?<type>[\w.-]{1,60})"/;
const LISTS = /^ERROR_KUBECTL_LIST:(?<lists>[A-Z_,]{1,100})$/m;
function asksApi(audit) {
	return /\b(?:kubectl|oc) /.test(audit);
}
function asksAsAnother(audit) {
	return /\b(?:kubectl|oc) [^\n]*--as=/.test(audit);
}
function hidesErrors(audit) {
	const first = audit.split("\n").find(asksApi) ?? "";
	return /2>\s*\/dev\/null/.test(first);
}
function unansweredWords({ audit, actual }) {
	if (!asksApi(audit)) return;
	if (UNREACHABLE.test(actual)) return "kubectl reached no API server from there";
	const { verb, resource } = FORBIDDEN.exec(actual)?.groups ?? {};
	if (verb !== void 0 && resource !== void 0) return `its service account may not ${verb} ${resource} (the docs have a role for it)`;
	if (REFUSED.test(actual)) return "the API server refused to answer kubectl";
	const { lists } = LISTS.exec(actual)?.groups ?? {};
	if (lists !== void 0) return `kubectl was refused lists that its script needs (${lists})`;
	const { type } = UNKNOWN.exec(actual)?.groups ?? {};
	return type === void 0 ? void 0 : `the API server knows no ${type}, as if the benchmark were for clusters of another kind`;
}
// src/scanners/kube-bench/complaint.ts
const PROGRAMS = {
	apiserver: "API server",
	controllermanager: "controller manager",
	etcd: "etcd",
	flanneld: "flanneld",
	kubelet: "kubelet",
	proxy: "kube-proxy",
	scheduler: "scheduler"
};
const AUDIT = "failed to run";
function complaintOf(reason, name) {
	if (!reason.startsWith(AUDIT)) return withoutSecrets(reason.replaceAll(/\s+/g, " ").slice(0, 2e3)).slice(0, 200);
	const { error = "an error" } = /^.*, error: (?<error>[^\n]{1,200})$/s.exec(reason)?.groups ?? {};
	const ended = `its audit command ended with ${error}`;
	const missing = /\$(?<name>[a-z]+)bin\b/.exec(reason)?.groups?.["name"] ?? "";
	const program = PROGRAMS[missing];
	return program === void 0 ? ended : `no ${program} runs there, and ${ended}${elsewhere(name, missing)}`;
}
function elsewhere(name, program) {
	return program === "etcd" ? `; if etcd runs on other machines, have it checked there, and say so here with allow-gaps: "${name}"` : "";
}
// src/scanners/kube-bench/means.ts
const MISSING = /^\S*sh: (?:(?:line )?\d+: )?(?<program>kubectl|oc|jq|openssl|journalctl|systemctl|bash|ps|stat|find|xargs|awk|sed|grep|base64|comm): (?:command )?not found$/m;
const NO_FILE = /^\S*(?:grep|cat): .{1,300}: No such file or directory$/;
const JOURNAL = /\bjournalctl\b/;
const OF_NODES = new Set(["journalctl", "systemctl"]);
const THERE = "; run kube-bench on the node itself (kube-bench: node)";
function blindWords({ audit, actual }) {
	const { program } = MISSING.exec(actual)?.groups ?? {};
	if (program !== void 0) return `its script needs ${program}, which is not there${OF_NODES.has(program) ? THERE : ""}`;
	if (actual !== "" && actual.split("\n").every((line) => NO_FILE.test(line))) return "the file that its script reads is not there";
	if (!JOURNAL.test(audit)) return;
	if (actual.includes("No journal files were")) return `its script reads the journal of the node, which is not there${THERE}`;
	return actual === "" && /\btail -n ?\d+\s*$/.test(audit.trimEnd()) ? "the journal of the node says nothing of what its script looks for, as if it had been rotated: start the service anew" : void 0;
}
const BY_FILE = /^UID\s+PID\b[^]*\s--config[= ]\S/;
function unreadSettings({ actual, expected, config }) {
	const isArgument = flagsIn(expected).some((flag) => actual.includes(flag));
	if (config === "" || isArgument || !BY_FILE.test(actual)) return;
	return /\bkube-proxy\b/.test(actual) ? "kube-proxy" : "kubelet";
}
function flagsIn(expected) {
	return [...expected.matchAll(/'(?<flag>[^']+)' (?:is|has|does not have|matched|contains)\b/g)].map(([, flag = ""]) => flag);
}
function foundNothingInJournal({ audit, actual }) {
	return JOURNAL.test(audit) && actual === "";
}
function couldNotAskCloud({ audit, actual }, reason) {
	return /\bgcloud\b/.test(audit) && /gcloud: (?:command )?not found|ERROR: \(gcloud|MISSING_REQUIRED_VARIABLES|FAILED_NODE_POOL/.test(actual + reason);
}
// src/scanners/kube-bench/doubt.ts
const GONE = /^Error from server \(NotFound\): /;
const SCRIPT = /^\S*sh: .{0,80}: (?:command )?not found$/;
const COMPLAINT = /^(?:Error from server|error: |jq: |\S*sh: .{0,80}: (?:command )?not found$)/m;
const BASH = /^\S*sh: .{0,20}\[\[: (?:command )?not found$/m;
const SYNTAX = /sh: .{0,20}syntax error/i;
const NOT_BASH = "the shell there does not understand its script, which was written for bash";
function doubtfulWords(check) {
	const { audit, actual, status, byLine } = check;
	if (couldNotAskCloud(check, check.reason)) return "it asks the cloud itself through gcloud, which was not there, or not logged in";
	if (SYNTAX.test(check.reason)) return NOT_BASH;
	if (unreadSettings(check) === "kube-proxy") return "kube-proxy has its settings in a file (--config) that is not on the node, or not where the benchmark looks";
	if (!asksApi(audit)) return status === "PASS" && foundNothingInJournal(check) ? "it passes as well when the journal of the node is lost, and there was nothing of it" : void 0;
	if (status === "PASS") return passesBlindly(check);
	if (BASH.test(actual) && !(byLine && fails(check))) return NOT_BASH;
	return failsByWhatIsGone(check) ? "something was gone when kubectl asked for it, and nothing that was there fails" : void 0;
}
function passesBlindly({ audit, actual }) {
	if (COMPLAINT.test(actual)) return "it passes although kubectl was not told all that it asked for";
	return hidesErrors(audit) ? "it passes as well when kubectl is told nothing, since its script throws errors away" : void 0;
}
function failsByWhatIsGone(check) {
	return check.byLine && check.actual.split("\n").some((line) => GONE.test(line)) && !fails(check);
}
function fails({ actual, expected }) {
	const flags = flagsIn(expected);
	const own = flags.filter((flag) => !flag.endsWith("is_compliant"));
	const lines = actual.split("\n").filter((line) => !GONE.test(line) && !SCRIPT.test(line));
	return flags.length === 0 || lines.some((line) => /compliant: false\b/.test(line) || own.some((flag) => line.includes(flag)));
}
// src/scanners/kube-bench/severity.ts
function severityOf({ number, title }, { kind }) {
	if (kind === "self-managed" && /^[12]\./.test(number)) return {
		severity: "high",
		reason: "It is about the control plane or etcd, and whoever has these has the cluster"
	};
	if (isKubeletAccess(number, title, kind)) return {
		severity: "high",
		reason: "It is about who may use the kubelet, and whoever may runs programs on the node"
	};
	return {
		severity: "medium",
		reason: "A scored check of the benchmark that fails is medium unless more is known of it"
	};
}
function isKubeletAccess(number, title, kind) {
	return kind === "self-managed" ? /^4\.2\.[123]$/.test(number) : /anonymous|authorization-mode|authorization mode|client ca|client-ca-file/i.test(title);
}
// src/scanners/kube-bench/check.ts
function readCheck(value, around) {
	const check = checkOf(value);
	if (check === void 0) return;
	const { id, title, status } = check;
	const control = (result) => ({ control: {
		id,
		result,
		title
	} });
	if (around.api === "none" && asksApi(check.audit) && !isManual(check)) return {
		...control("skip"),
		asksApi: true
	};
	const unanswered = isManual(check) ? void 0 : blindWords(check) ?? unreadWords(check) ?? unansweredWords(check);
	const doubt = isManual(check) ? void 0 : doubtOf(check, unanswered);
	if (doubt !== void 0) return {
		...control("manual"),
		observation: doubtful(check, around, doubt)
	};
	if (unanswered !== void 0) return {
		...control("skip"),
		gap: gapOf(check, around, unanswered)
	};
	if (status === "PASS") return {
		...control("pass"),
		...check.scored && { scored: "pass" }
	};
	if (status === "INFO" || check.type === "skip") return control("skip");
	if (isManual(check)) return {
		...control("manual"),
		observation: manual(check, around)
	};
	if (check.reason !== "") return {
		...control("skip"),
		gap: gapOf(check, around, complaintOf(check.reason, nameOf(check, around)))
	};
	return {
		...control("fail"),
		...check.scored && { scored: "fail" },
		observation: failed(check, around)
	};
}
const STATUSES = new Set([
	"PASS",
	"FAIL",
	"WARN",
	"INFO"
]);
function checkOf(value) {
	const fields = fieldsOf(value);
	const [number, status] = [textOf$1(fields["test_number"]), textOf$1(fields["status"])];
	if (number === void 0 || status === void 0 || !STATUSES.has(status)) return;
	return {
		number,
		id: /^\d/.test(number) ? `CIS ${number}` : number,
		title: titleOf(textOf$1(fields["test_desc"]) ?? number),
		status,
		type: textOf$1(fields["type"]) ?? "",
		scored: fields["scored"] !== false,
		reason: (textOf$1(fields["reason"]) ?? "").trim(),
		expected: (textOf$1(fields["expected_result"]) ?? "").trim(),
		actual: (textOf$1(fields["actual_value"]) ?? "").trim(),
		audit: [
			fields["audit"],
			fields["AuditConfig"],
			fields["AuditEnv"]
		].map((one) => textOf$1(one) ?? "").join("\n"),
		config: (textOf$1(fields["AuditConfig"]) ?? "").trim(),
		byLine: fields["IsMultiple"] === true,
		remediation: textOf$1(fields["remediation"])
	};
}
function titleOf(text) {
	return text.replace(/\s*\((?:automated|manual|scored|not scored)\)\s*$/i, "").replaceAll(/\s+/g, " ").trim();
}
function isManual({ status, type, reason, expected }) {
	return status === "WARN" && (type === "manual" || /manual test|there are no tests|no tests defined/i.test(reason) || expected === "" && reason === "");
}
const UNREAD = "the kubelet has its settings in a file (--config) that is not where the benchmark looks; run kube-bench on the node itself (kube-bench: node) with a scanner-config that names it";
function unreadWords(check) {
	return unreadSettings(check) === "kubelet" ? UNREAD : void 0;
}
function doubtOf(check, unanswered) {
	if (unanswered === void 0) return doubtfulWords(check);
	return asksAsAnother(check.audit) ? "it asks as somebody else, which kubectl does not do there" : void 0;
}
function manual(check, around) {
	return {
		...common(check, around),
		severity: "info",
		severitySource: "status",
		severityReason: "Nobody checked it: the benchmark leaves it to a person",
		status: "manual"
	};
}
function doubtful(check, around, doubt) {
	return {
		...manual(check, around),
		severityReason: "What kube-bench says of it proves nothing: a person has to look",
		message: `kube-bench cannot tell: ${doubt}`
	};
}
function failed(check, around) {
	if (check.status === "WARN" || !check.scored) {
		const severityReason = "The benchmark recommends it and does not score it";
		return {
			...common(check, around),
			severity: "low",
			severitySource: "default",
			severityReason
		};
	}
	const { severity, reason } = severityOf(check, around.benchmark);
	return {
		...common(check, around),
		severity,
		severitySource: "default",
		severityReason: reason
	};
}
function common({ number, id, title, status, expected, actual, remediation }, { benchmark, node }) {
	return {
		ruleId: id,
		kind: "benchmark",
		title,
		nativeSeverity: status,
		control: `${benchmark.title} ${number}`,
		controlKey: `${id}: ${title}`,
		...messageOf(expected, actual),
		...present({ remediation: remediation?.trim() }),
		...node !== void 0 && { resource: {
			apiVersion: "v1",
			kind: "Node",
			name: node
		} }
	};
}
const HARMLESS = /^(?:permissions=[0-7]{3,4}|[a-z_][a-z0-9_-]{0,31}:[a-z_][a-z0-9_-]{0,31})$/;
function messageOf(expected, actual) {
	const seen = HARMLESS.test(actual) ? `; it is ${actual}` : "";
	return expected === "" ? {} : { message: `Expected: ${expected.replaceAll(/\s+/g, " ").slice(0, 500)}${seen}` };
}
function nameOf({ id }, { node }) {
	return node === void 0 ? id : `*/${id}`;
}
function gapOf({ id }, { node }, why) {
	return {
		what: node === void 0 ? id : `${node}/${id}`,
		reason: `kube-bench could not make this check, so that nothing is known of it: ${why}`
	};
}
// src/scanners/kube-bench/documents.ts
const MAX_BYTES = 67108864;
const BEGINNING = /^(?:\{\s*"(?:Controls|id|Totals)"|\[\s*\{\s*"(?:id|Controls)")/;
async function* oneDocument(chunks) {
	const controls = documentsIn(await textOf(chunks)).flatMap(controlsOf);
	yield Buffer.from(JSON.stringify({ Controls: controls }), "utf8");
}
async function textOf(chunks) {
	const parts = [];
	let size = 0;
	for await (const chunk of asUtf8(chunks)) {
		size += chunk.length;
		if (size > MAX_BYTES) throw new ScanError(`The kube-bench report cannot be read: it is larger than ${MAX_BYTES / 1024 / 1024} MB`);
		parts.push(Uint8Array.from(chunk));
	}
	return Buffer.concat(parts).toString("utf8").replace(/^\uFEFF/, "");
}
function documentsIn(printed) {
	const text = printed.replace(/^\uFEFF/, "");
	const documents = [];
	for (let start = nextLine(text, 0); start >= 0;) {
		const end = BEGINNING.test(text.slice(start, start + 200)) ? endOf(text, start) : void 0;
		const document = end === void 0 ? void 0 : parsed(text.slice(start, end));
		if (document !== void 0) documents.push(document);
		start = document === void 0 || end === void 0 ? nextLine(text, start + 1) : nextStart(text, end);
	}
	return documents;
}
function nextLine(text, from) {
	const pattern = /^[{[]/gm;
	pattern.lastIndex = from;
	return pattern.exec(text)?.index ?? -1;
}
function nextStart(text, from) {
	const rest = /^\s*(?=[{[])/.exec(text.slice(from, from + 1e3));
	return rest === null ? nextLine(text, from) : from + rest[0].length;
}
function endOf(text, start) {
	let depth = 0;
	let inString = false;
	for (let index = start; index < text.length; index += 1) {
		const character = text[index];
		if (inString) {
			if (character === "\\") index += 1;
			else if (character === "\"") inString = false;
		} else if (character === "\"") inString = true;
		else if (character === "{" || character === "[") depth += 1;
		else if (character === "}" || character === "]") {
			depth -= 1;
			if (depth === 0) return index + 1;
		}
	}
	throw new ScanError(`The kube-bench report cannot be read: it breaks off after ${Buffer.byteLength(text)} bytes, and what it begins has no end`);
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new ScanError("The kube-bench report cannot be read: what looks like its JSON is none", { cause: error });
	}
}
function controlsOf(document) {
	if (Array.isArray(document)) return document.flatMap(controlsOf);
	if (typeof document !== "object" || document === null) return [];
	if (!("Controls" in document)) return [document];
	const parts = listOf(document.Controls);
	assertCounted(parts, fieldsOf("Totals" in document ? document.Totals : void 0));
	return parts;
}
function assertCounted(parts, totals) {
	for (const name of [
		"total_pass",
		"total_fail",
		"total_warn"
	]) {
		const told = numberOf(totals[name]);
		const there = parts.map((part) => numberOf(fieldsOf(part)[name]) ?? NaN).reduce((sum, count) => sum + count, 0);
		if (told !== void 0 && !Number.isNaN(there) && told !== there) throw new ScanError(`The kube-bench report contradicts itself: its ${name} is ${told}, and that of its parts together ${there}. Give it as kube-bench wrote it`);
	}
}
// src/scanners/kube-bench/together.ts
function together(reads, more) {
	const results = reads.map(({ result }) => result);
	const passed = sum(reads.map(({ scored }) => scored.passed));
	const failed = sum(reads.map(({ scored }) => scored.failed));
	return {
		observations: results.flatMap(({ observations }) => observations),
		controls: worst(results.flatMap(({ controls }) => controls)),
		coverage: {
			unit: "checks",
			examined: sum(results.map(({ coverage }) => coverage.examined)),
			passed: sum(results.map(({ coverage }) => coverage.passed)),
			skipped: sum(results.map(({ coverage }) => coverage.skipped ?? 0))
		},
		gaps: [...more.gaps, ...results.flatMap(({ gaps }) => gaps)],
		notices: [...more.notices, ...new Set(results.flatMap(({ notices }) => notices))],
		...scoreOf(passed, failed)
	};
}
function scoreOf(passed, failed) {
	return passed + failed === 0 ? {} : { scores: { total: 100 * passed / (passed + failed) } };
}
const ORDER = [
	"pass",
	"manual",
	"skip",
	"fail"
];
function worst(controls) {
	const byId = new Map();
	for (const control of controls) {
		const known = byId.get(control.id);
		if (known === void 0 || ORDER.indexOf(control.result) > ORDER.indexOf(known.result)) byId.set(control.id, control);
	}
	return [...byId.values()];
}
function sum(numbers) {
	return numbers.reduce((total, number) => total + number, 0);
}
// src/scanners/kube-bench/report.ts
const SCHEMA = {
	type: "object",
	required: ["Controls"],
	properties: {
		Controls: {
			type: "array",
			maxItems: 0
		},
		Totals: { type: "object" }
	},
	additionalProperties: false
};
function kubeBenchFormat(context = {}) {
	return {
		name: "kube-bench JSON",
		elements: [["Controls", "*"]],
		schema: SCHEMA,
		tidy: oneDocument,
		begin: () => new KubeBenchReading(context)
	};
}
const kubeBenchReport = kubeBenchFormat();
function readKubeBench(printed, context) {
	const reading = new KubeBenchReading(context);
	for (const controls of documentsIn(printed).flatMap(controlsOf)) reading.element(controls);
	return reading.read();
}
function assertAsked(read, asked, who) {
	if (![asked.benchmark, asked.benchmark.replace(/-microk8s$/, "")].includes(read.benchmark)) throw new ScanError(`${who} was to check ${asked.benchmark} and reports ${read.benchmark || "a benchmark without a name"}`);
	const missing = asked.parts.filter((part) => !read.parts.includes(part));
	if (missing.length > 0) throw new ScanError(`${who} was to check ${asked.parts.join(", ")} and reports nothing of ${missing.join(", ")}`);
}
var KubeBenchReading = class {
	#context;
	#unasked = [];
	#observations = [];
	#controls = [];
	#gaps = [];
	#benchmarks = new Map();
	#parts = new Set();
	#passed = 0;
	#failed = 0;
	constructor(context) {
		this.#context = context;
	}
	element(value) {
		const controls = fieldsOf(value);
		const version = textOf$1(controls["version"]) ?? "";
		const results = listOf(controls["tests"]).flatMap((group) => listOf(fieldsOf(group)["results"]));
		if (textOf$1(controls["id"]) === void 0 || !(controls["tests"] === null || Array.isArray(controls["tests"]))) throw new ScanError("This is no kube-bench JSON report: its controls have no id or no tests. Check which scanner made the file");
		const benchmark = benchmarkOf(version);
		this.#benchmarks.set(version, benchmark);
		assertWhole(controls, results);
		const part = textOf$1(controls["node_type"]);
		const around = this.#around(benchmark, part);
		if (part !== void 0 && results.length > 0) this.#parts.add(part);
		for (const result of results) this.#add(result, around);
	}
	#around(benchmark, nodeType) {
		const { node, api = "unknown" } = this.#context;
		const isOfNode = nodeType === void 0 || [
			"master",
			"node",
			"etcd"
		].includes(nodeType);
		return {
			benchmark,
			api,
			...node !== void 0 && isOfNode && { node }
		};
	}
	#add(result, around) {
		const read = readCheck(result, around);
		if (read === void 0) {
			this.#gaps.push({
				what: "a check of kube-bench",
				reason: "its result has no number, or a status that nobody knows"
			});
			return;
		}
		this.#controls.push(read.control);
		this.#observations.push(...read.observation === void 0 ? [] : [read.observation]);
		this.#gaps.push(...read.gap === void 0 ? [] : [read.gap]);
		this.#passed += Number(read.scored === "pass");
		this.#failed += Number(read.scored === "fail");
		if (read.asksApi === true) this.#unasked.push(read.control.id);
	}
	end() {
		return {
			result: this.read().result,
			subject: {},
			inventory: []
		};
	}
	read() {
		const versions = [...this.#benchmarks.keys()];
		if (this.#controls.length === 0) throw new ScanError("This is no kube-bench JSON report, or nothing was checked: there is no result in it. Run kube-bench with --json");
		if (versions.length > 1) throw new ScanError(`The kube-bench report mixes results of several benchmarks (${versions.map((version) => version || "one without a name").join(", ")}), whose numbers mean different controls: give each a file of its own`);
		const counted = this.#controls.filter(({ result }) => result === "pass" || result === "fail");
		const passed = counted.filter(({ result }) => result === "pass").length;
		return {
			result: {
				observations: this.#observations,
				controls: this.#controls,
				coverage: {
					unit: "checks",
					examined: counted.length,
					passed,
					skipped: this.#controls.length - counted.length - this.#gaps.length
				},
				gaps: this.#gaps,
				notices: unaskedNotice(this.#unasked),
				...scoreOf(this.#passed, this.#failed)
			},
			scored: {
				passed: this.#passed,
				failed: this.#failed
			},
			benchmark: versions[0] ?? "",
			parts: [...this.#parts]
		};
	}
};
function assertWhole(controls, results) {
	for (const [name, status] of Object.entries({
		total_pass: "PASS",
		total_fail: "FAIL",
		total_warn: "WARN"
	})) {
		const told = numberOf(controls[name]);
		const there = results.filter((result) => fieldsOf(result)["status"] === status).length;
		if (told !== void 0 && told !== there) throw new ScanError(`The kube-bench report contradicts itself: part ${textOf$1(controls["id"]) ?? ""} counts ${told} ${status} and holds ${there}. Give it as kube-bench wrote it`);
	}
}
function unaskedNotice(ids) {
	return ids.length === 0 ? [] : [`Checks that ask the API server were not made, since kube-bench had no service account for that: ${ids.join(", ")}`];
}
export { assertAsked, kubeBenchReport, readKubeBench, together };
