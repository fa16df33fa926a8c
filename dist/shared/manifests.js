import { ScanError, UserError } from "./common.js";
import { fieldsOf, listOf, numberOf, present, textOf } from "./fields3.js";
import { Notices } from "./notices.js";
import { kubescape, placeInManifests } from "./kubescape.js";
import { rate } from "./severity-words.js";
import { QUIET as QUIET$1, trivy, trivyReport } from "./trivy.js";
import { join } from "node:path";
// src/scanners/rego-options.ts
const MISTAKE = /([^\s:"\\]+\.rego):(\d+): rego_\w+: ([^"\n]*)/g;
const NO_POLICY = "rego-policy: name the folders with your Rego";
function policiesOf(tool, { policies }) {
	if (policies.length === 0) throw new UserError(`${tool} judges by your own policies and there is none: ${NO_POLICY}.`);
	return policies;
}
function regoMistake(said) {
	const lines = said.replaceAll(String.raw`\n`, "\n").matchAll(MISTAKE);
	const mistakes = new Set([...lines].map(([, file = "", line = "", text = ""]) => `${file}:${line}: ${text.trim()}`));
	const [first] = mistakes;
	if (first === void 0) return /no policies found|rego_|no such file or directory/i.test(said) ? `the policies cannot be loaded: ${firstLine(said)}` : void 0;
	return `the Rego does not compile, so that nothing was judged: ${first}${mistakes.size === 1 ? "" : ` (and ${mistakes.size - 1} more)`}; correct it`;
}
function firstLine(said) {
	return (said.split("\n").find((one) => one.trim() !== "") ?? "").trim().replace(/^Error: /, "").slice(0, 300);
}
// src/scanners/rego-finding.ts
const WORDS = {
	critical: "critical",
	high: "high",
	error: "high",
	medium: "medium",
	moderate: "medium",
	warning: "medium",
	low: "low",
	info: "info",
	note: "info"
};
function regoObservation(tool, finding, context, notices) {
	const { rule, value, metadata, file, isWarning, isExcepted } = finding;
	const fields = fieldsOf(metadata);
	const message = textOf(value) ?? textOf(fieldsOf(value)["msg"]) ?? textOf(fieldsOf(value)["message"]) ?? rule;
	const id = textOf(fields["id"]) ?? textOf(fields["code"]) ?? rule;
	const word = textOf(fields["severity"]);
	const severity = isWarning ? "medium" : "high";
	const observation = {
		ruleId: id,
		kind: "misconfiguration",
		title: message.split("\n")[0] ?? rule,
		...word !== void 0 && Object.hasOwn(WORDS, word.trim().toLowerCase()) ? rate(word, WORDS, notices) : {
			severity,
			severitySource: "default",
			nativeSeverity: isWarning ? "warning" : "failure"
		},
		status: isExcepted ? "suppressed" : "open",
		message,
		...present({ remediation: textOf(fields["remediation"]) }),
		controlKey: `${tool} ${id}: ${message}`
	};
	if (word !== void 0 && !Object.hasOwn(WORDS, word.trim().toLowerCase())) notices.add(`The severity ${JSON.stringify(word)} of a policy is not known here and was left out`);
	const fieldPath = textOf(fields["fieldPath"]) ?? textOf(fields["field"]) ?? textOf(fields["path"]);
	const container = textOf(fields["container"]);
	const startLine = numberOf(fieldsOf(fields["_loc"])["line"]);
	return placeInManifests(tool, observation, {
		file,
		...present({
			fieldPath,
			container,
			startLine
		})
	}, context);
}
// src/scanners/conftest/report.ts
const conftestReport = {
	name: "conftest JSON",
	elements: [["*"]],
	schema: {
		type: "array",
		maxItems: 0
	},
	begin: (context) => new ConftestReading(context)
};
const LISTS = [
	"failures",
	"warnings",
	"exceptions"
];
var ConftestReading = class {
	#context;
	#notices = new Notices();
	#observations = [];
	#files = new Set();
	#hit = new Set();
	#asked = new Map();
	constructor(context) {
		this.#context = context;
	}
	element(value) {
		const entry = fieldsOf(value);
		const file = entry["filename"];
		const namespace = textOf(entry["namespace"]);
		if (typeof file !== "string" || namespace === void 0 || numberOf(entry["successes"]) === void 0) throw new ScanError("This is no conftest JSON report: an entry has no filename, namespace and successes");
		const found = LISTS.flatMap((list) => listOf(entry[list]).map((one) => this.#observation(one, list, file)));
		this.#observations.push(...found);
		this.#files.add(file);
		if (found.some(({ status }) => status === "open")) this.#hit.add(file);
		const asked = (numberOf(entry["successes"]) ?? 0) + found.length + listOf(entry["skipped"]).length;
		this.#asked.set(namespace, (this.#asked.get(namespace) ?? 0) + asked);
	}
	#observation(value, list, file) {
		const { msg, metadata, loc } = fieldsOf(value);
		const query = textOf(fieldsOf(metadata)["query"])?.replace(/^data\./, "") ?? list;
		return regoObservation("conftest", {
			rule: list === "exceptions" ? query.replace(/\[_\].*$/s, "") : query,
			value: msg,
			metadata: {
				...fieldsOf(metadata),
				_loc: loc
			},
			file,
			isWarning: list === "warnings",
			isExcepted: list === "exceptions"
		}, this.#context, this.#notices);
	}
	end() {
		const silent = [...this.#asked].filter(([, asked]) => asked === 0).map(([namespace]) => namespace);
		if (silent.length === this.#asked.size) throw new ScanError(`no rule was asked${silent.length === 0 ? "" : ` in ${silent.join(", ")}`}: policies have rules named deny, violation or warn, and rego-namespaces their packages`);
		const examined = this.#files.size;
		return {
			result: {
				observations: this.#observations,
				controls: [],
				coverage: {
					unit: "objects",
					examined,
					passed: examined - this.#hit.size
				},
				gaps: [],
				notices: [...this.#notices.all, ...silent.map((name) => `The package ${name} has no rule deny, violation or warn`)]
			},
			subject: {},
			inventory: []
		};
	}
};
// src/scanners/conftest/index.ts
const conftest = {
	name: "conftest",
	driver: "process",
	version: "0.69.0",
	homepage: "https://www.conftest.dev",
	licence: "Apache-2.0",
	targets: ["manifests"],
	environment: [],
	versionStep: {
		args: ["--version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /Conftest: v?(\d\S*)/.exec(output)?.[1],
	takesSources: false,
	plan: (request) => [{
		args: [
			"test",
			"--no-color",
			"--output=json",
			...policyArgs(request),
			...request.objects.map(({ file }) => file)
		],
		env: {},
		completed: [0, 1],
		report: "stdout",
		explain: regoMistake
	}],
	report: conftestReport
};
function policyArgs({ options: { rego } }) {
	if (rego.bundle !== void 0) throw new UserError("rego-bundle: conftest reads folders with policies, only opa reads bundles: write rego-policy.");
	return [
		...policiesOf("conftest", rego).map((folder) => `--policy=${folder}`),
		...rego.data.map((path) => `--data=${path}`),
		`--rego-version=${rego.version}`,
		...rego.namespaces.length === 0 ? ["--all-namespaces"] : rego.namespaces.map((name) => `--namespace=${name}`)
	];
}
// src/scanners/kube-linter/report.ts
const kubeLinterReport = {
	name: "kube-linter JSON",
	elements: [["Reports", "*"]],
	schema: {
		type: "object",
		required: [
			"Checks",
			"Reports",
			"Summary"
		],
		properties: {
			Checks: { type: ["array", "null"] },
			Reports: { type: ["array", "null"] },
			Summary: {
				type: "object",
				required: ["ChecksStatus"]
			}
		}
	},
	begin: (context) => new KubeLinterReading(context)
};
var KubeLinterReading = class {
	#context;
	#observations = [];
	#hit = new Set();
	constructor(context) {
		this.#context = context;
	}
	element(value) {
		const report = fieldsOf(value);
		const ruleId = textOf(report["Check"]) ?? "a check without a name";
		const message = textOf(fieldsOf(report["Diagnostic"])["Message"]) ?? ruleId;
		const object = fieldsOf(report["Object"]);
		const file = textOf(fieldsOf(object["Metadata"])["FilePath"]);
		const resource = resourceOf$2(object["K8sObject"]);
		const container = /\bcontainer "?([a-z0-9][a-z0-9.-]*)"?/.exec(message)?.[1];
		const aspect = /\b(?:cpu|memory) (limit|request)\b/.exec(message)?.[1];
		const observation = observationOf$1(ruleId, message, textOf(report["Remediation"]));
		const hint = {
			resource,
			...present({
				file,
				container,
				aspect
			})
		};
		this.#observations.push(placeInManifests("kube-linter", observation, hint, this.#context));
		this.#hit.add(JSON.stringify([file, resource]));
	}
	end(skeleton) {
		const document = fieldsOf(skeleton);
		const checks = listOf(document["Checks"]).map(fieldsOf);
		if (checks.length === 0) throw new ScanError("kube-linter made no check: its configuration turns all of them off");
		const failed = new Set(this.#observations.map(({ ruleId }) => ruleId));
		const controls = checks.flatMap((check) => {
			const id = textOf(check["name"]);
			return id === void 0 ? [] : [{
				id,
				result: failed.has(id) ? "fail" : "pass"
			}];
		});
		const version = textOf(fieldsOf(document["Summary"])["KubeLinterVersion"]);
		return {
			result: {
				observations: this.#observations,
				controls,
				coverage: {
					unit: "checks",
					examined: checks.length,
					passed: checks.length - failed.size
				},
				gaps: [],
				notices: []
			},
			subject: {},
			inventory: [],
			...version !== void 0 && /^v?\d/.test(version) && { version: version.replace(/^v/, "") }
		};
	}
};
const HIGH = new Set([
	"privileged-container",
	"privilege-escalation-container",
	"docker-sock",
	"host-ipc",
	"host-network",
	"host-pid",
	"access-to-secrets",
	"cluster-admin-role-binding",
	"scc-deny-privileged-container",
	"sensitive-host-mounts"
]);
const LOW = /probe|requirements|replicas|label|annotation|sorted-keys|affinity|dnsconfig|restart-policy|-port$|ttl-seconds/;
function severityOf$1(check) {
	return HIGH.has(check) ? "high" : LOW.test(check) ? "low" : "medium";
}
function observationOf$1(ruleId, message, remediation) {
	return {
		ruleId,
		kind: "misconfiguration",
		title: ruleId.replaceAll("-", " ").replace(/^./, (first) => first.toUpperCase()),
		severity: severityOf$1(ruleId),
		severitySource: "default",
		message,
		...present({ remediation }),
		controlKey: `kube-linter ${ruleId}: ${message}`,
		references: [`https://docs.kubelinter.io/#/generated/checks?id=${encodeURIComponent(ruleId)}`]
	};
}
function resourceOf$2(value) {
	const { Namespace, Name, GroupVersionKind } = fieldsOf(value);
	const { Group, Version, Kind } = fieldsOf(GroupVersionKind);
	const [group, version] = [textOf(Group), textOf(Version)];
	const apiVersion = version === void 0 ? void 0 : group === void 0 ? version : `${group}/${version}`;
	return {
		kind: textOf(Kind) ?? "Object",
		name: textOf(Name) ?? "(no name)",
		...present({
			apiVersion,
			namespace: textOf(Namespace)
		})
	};
}
// src/scanners/kube-linter/index.ts
const kubeLinter = {
	name: "kube-linter",
	driver: "process",
	version: "0.8.3",
	homepage: "https://docs.kubelinter.io",
	licence: "Apache-2.0",
	targets: ["manifests"],
	environment: [],
	versionStep: {
		args: ["version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /^v?(\d\S*)/m.exec(output)?.[1],
	takesSources: false,
	plan: ({ configFile }) => [{
		args: [
			"lint",
			"--format=json",
			...configFile === void 0 ? [] : [`--config=${configFile}`],
			"objects"
		],
		env: {},
		completed: [0, 1],
		report: "stdout"
	}],
	report: kubeLinterReport
};
// src/scanners/kube-score/report.ts
const kubeScoreReport = {
	name: "kube-score JSON",
	elements: [["*"]],
	schema: {
		type: ["array", "null"],
		maxItems: 0
	},
	begin: (context) => new KubeScoreReading(context)
};
var KubeScoreReading = class {
	#context;
	#notices = new Notices();
	#observations = [];
	#examined = 0;
	#passed = 0;
	constructor(context) {
		this.#context = context;
	}
	element(value) {
		const entry = fieldsOf(value);
		if (!Array.isArray(entry["checks"]) || textOf(entry["object_name"]) === void 0) throw new ScanError("This is no kube-score JSON report: an entry has no object_name and no checks");
		const place = {
			...resourceOf$1(entry),
			...present({ file: textOf(entry["file_name"]) })
		};
		const found = listOf(entry["checks"]).flatMap((check) => this.#failed(fieldsOf(check)));
		for (const { observation, container, aspect } of found) {
			const hint = {
				...place,
				...present({
					container,
					aspect
				})
			};
			this.#observations.push(placeInManifests("kube-score", observation, hint, this.#context));
		}
		this.#examined += 1;
		this.#passed += Number(found.length === 0);
	}
	#failed(check) {
		const severity = severityOf(numberOf(check["grade"]), this.#notices);
		if (check["skipped"] === true || severity === void 0) return [];
		const about = fieldsOf(check["check"]);
		const ruleId = textOf(about["id"]) ?? "a check without an id";
		const comments = listOf(check["comments"]).map(fieldsOf);
		return (comments.length === 0 ? [{}] : comments).map((comment) => commentOf(comment, {
			ruleId,
			about,
			severity,
			grade: numberOf(check["grade"])
		}));
	}
	end() {
		if (this.#examined === 0) throw new ScanError("kube-score looked at nothing: there is no object of a kind that it knows");
		const [examined, passed] = [this.#examined, this.#passed];
		return {
			result: {
				observations: this.#observations,
				controls: [],
				coverage: {
					unit: "objects",
					examined,
					passed
				},
				gaps: [],
				notices: this.#notices.all
			},
			subject: {},
			inventory: []
		};
	}
};
function severityOf(grade, notices) {
	if (grade === void 0 || ![
		0,
		1,
		5,
		7,
		10
	].includes(grade)) {
		notices.add(`The grade ${String(grade)} is not known here and was read as unknown`);
		return "unknown";
	}
	if (grade >= 10 || grade === 0) return;
	return grade >= 7 ? "info" : grade >= 5 ? "medium" : "high";
}
function commentOf(comment, { ruleId, about, severity, grade }) {
	const summary = textOf(comment["summary"]) ?? textOf(about["comment"]) ?? ruleId;
	const aspect = ASPECTS.find(([pattern]) => pattern.test(summary))?.[1];
	return {
		observation: {
			ruleId,
			kind: "misconfiguration",
			title: textOf(about["name"]) ?? ruleId,
			severity,
			severitySource: "score",
			nativeSeverity: `grade ${grade ?? "unknown"}`,
			message: summary,
			...present({ remediation: textOf(comment["description"]) }),
			controlKey: `kube-score ${ruleId}: ${summary}`,
			references: ["https://github.com/zegl/kube-score/blob/master/README_CHECKS.md"]
		},
		...present({
			container: textOf(comment["path"]),
			aspect
		})
	};
}
const ASPECTS = [
	[/^CPU limit/i, "cpu-limit"],
	[/^CPU request/i, "cpu-request"],
	[/^Memory limit/i, "memory-limit"],
	[/^Memory request/i, "memory-request"],
	[/user ID/i, "user"],
	[/group ID/i, "group"]
];
function resourceOf$1(entry) {
	const { kind, apiVersion } = fieldsOf(entry["type_meta"]);
	const { name, generateName, namespace } = fieldsOf(entry["object_meta"]);
	return { resource: {
		kind: textOf(kind) ?? "Object",
		name: textOf(name) ?? textOf(generateName) ?? "(no name)",
		...present({
			apiVersion: textOf(apiVersion),
			namespace: textOf(namespace)
		})
	} };
}
// src/scanners/kube-score/index.ts
const kubeScore = {
	name: "kube-score",
	driver: "process",
	version: "1.20.0",
	homepage: "https://kube-score.com",
	licence: "MIT",
	targets: ["manifests"],
	environment: [],
	versionStep: {
		args: ["version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /version: v?(\d[^\s,]*)/.exec(output)?.[1],
	takesSources: false,
	plan: ({ objects }) => [{
		args: [
			"score",
			"--output-format=json",
			...objects.map(({ file }) => file)
		],
		env: {},
		completed: [0, 1],
		report: "stdout"
	}],
	report: kubeScoreReport
};
// src/scanners/kubesec/report.ts
const kubesecReport = {
	name: "kubesec JSON",
	elements: [["*"]],
	schema: {
		type: "array",
		maxItems: 0
	},
	begin: (context) => new KubesecReading(context)
};
const UNSUPPORTED = /not supported by kubesec/i;
var KubesecReading = class {
	#context;
	#observations = [];
	#gaps = [];
	#examined = 0;
	#passed = 0;
	#skipped = 0;
	#least = Infinity;
	constructor(context) {
		this.#context = context;
	}
	element(value, { indexes }) {
		const [ordinal = 0] = indexes;
		const entry = fieldsOf(value);
		const name = textOf(entry["object"]);
		const message = textOf(entry["message"]) ?? "";
		if (name === void 0 || entry["scoring"] === void 0 && entry["score"] === void 0) throw new ScanError(`This is no kubesec JSON report: entry ${ordinal + 1} has no object and no score`);
		if (UNSUPPORTED.test(message)) this.#skipped += 1;
		else if (entry["valid"] === false) this.#gaps.push({
			what: name,
			reason: `kubesec does not judge it: ${message.split("\n")[0] ?? ""}`
		});
		else this.#judged(entry, name, ordinal);
	}
	#judged(entry, name, ordinal) {
		const scoring = fieldsOf(entry["scoring"]);
		const found = [...listOf(scoring["critical"]).map((one) => observationOf(one, false)), ...listOf(scoring["advise"]).map((one) => observationOf(one, true))];
		const resource = resourceOf(name);
		const file = textOf(entry["fileName"]);
		for (const observation of found) {
			const hint = {
				ordinal,
				resource,
				...present({ file })
			};
			this.#observations.push(placeInManifests("kubesec", observation, hint, this.#context));
		}
		this.#examined += 1;
		this.#passed += Number(found.length === 0);
		this.#least = Math.min(this.#least, numberOf(entry["score"]) ?? Infinity);
	}
	end() {
		if (this.#examined === 0 && this.#gaps.length === 0) throw new ScanError("kubesec looked at nothing: it knows workloads only, and there is none among the objects");
		const [examined, passed, skipped] = [
			this.#examined,
			this.#passed,
			this.#skipped
		];
		const least = this.#least === Infinity ? [] : [`The lowest score that kubesec gave is ${this.#least} points`];
		return {
			result: {
				observations: this.#observations,
				controls: [],
				coverage: {
					unit: "objects",
					examined,
					passed,
					skipped
				},
				gaps: this.#gaps,
				notices: least
			},
			subject: {},
			inventory: []
		};
	}
};
function resourceOf(name) {
	const { kind = "Object", object = name, namespace } = /^(?<kind>[^/]+)\/(?<object>.+)\.(?<namespace>[^.]*)$/.exec(name)?.groups ?? {};
	return {
		kind,
		name: object,
		...present({ namespace: namespace === "" ? void 0 : namespace })
	};
}
function observationOf(value, isAdvice) {
	const { id, selector, reason, points } = fieldsOf(value);
	const ruleId = textOf(id) ?? textOf(selector) ?? "a rule without an id";
	const weight = numberOf(points);
	return {
		ruleId,
		kind: "misconfiguration",
		title: textOf(reason) ?? ruleId,
		severity: weight === void 0 ? "unknown" : isAdvice ? adviceSeverity(weight) : criticalSeverity(weight),
		severitySource: "score",
		...weight !== void 0 && { nativeSeverity: `${weight} points` },
		...present({ message: isAdvice ? `It lacks ${textOf(selector) ?? ruleId}` : `It has ${textOf(selector) ?? ruleId}` }),
		references: ["https://kubesec.io/#kubesec-rules"]
	};
}
function criticalSeverity(points) {
	if (points <= -30) return "critical";
	if (points <= -7) return "high";
	return points <= -3 ? "medium" : "low";
}
function adviceSeverity(points) {
	return points >= 3 ? "low" : "info";
}
// src/scanners/kubesec/index.ts
const STREAM = "objects.yaml";
const SCHEMAS = "schemas";
const kubesec = {
	name: "kubesec",
	driver: "process",
	version: "2.14.2",
	homepage: "https://kubesec.io",
	licence: "Apache-2.0",
	targets: ["manifests"],
	environment: [],
	versionStep: {
		args: ["version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /^version v?(\d\S*)/m.exec(output)?.[1],
	takesSources: false,
	files: ({ objects }) => new Map([[STREAM, objects.map(({ text }) => `---\n${text}`).join("")], ...objects.map(({ kind }) => [`${SCHEMAS}/${kind.toLowerCase()}.json`, "{}"])]),
	plan: ({ scratch }) => [{
		args: [
			"scan",
			"--format=json",
			`--schema-location=${join(scratch, SCHEMAS, "{{ .ResourceKind }}.json")}`,
			join(scratch, STREAM)
		],
		env: {},
		completed: [0, 2],
		report: "stdout"
	}],
	report: kubesecReport
};
// src/scanners/opa/report.ts
function opaReportOf(namespace) {
	return {
		name: "OPA JSON",
		elements: [["result", "*"]],
		schema: {
			type: "object",
			required: ["result"],
			properties: { result: { type: "array" } }
		},
		begin: (context) => new OpaReading(context, namespace)
	};
}
const opaReport = opaReportOf("");
const DENIALS = [
	"deny",
	"violation",
	"warn"
];
var OpaReading = class {
	#context;
	#prefix;
	#notices = new Notices();
	#observations = [];
	#hit = new Set();
	#files = new Set();
	#asked = 0;
	constructor(context, namespace) {
		this.#context = context;
		this.#prefix = namespace === "" ? "" : `${namespace}.`;
	}
	element(value) {
		const entry = fieldsOf(value);
		const file = textOf(entry["path"]);
		if (file === void 0 || entry["result"] === void 0 && entry["error"] === void 0) throw new ScanError("This is no report of opa exec: an entry has no path, or neither a result nor an error");
		if (entry["error"] !== void 0) {
			const message = textOf(fieldsOf(entry["error"])["message"]) ?? "it does not say why";
			throw new ScanError(`OPA could not decide on ${file}: ${message}; rego-namespaces names the package to ask`);
		}
		const found = this.#found(fieldsOf(entry["result"]), file);
		this.#observations.push(...found);
		this.#files.add(file);
		if (found.length > 0) this.#hit.add(file);
	}
	#found(rules, file) {
		const said = DENIALS.flatMap((rule) => {
			this.#asked += Number(Object.hasOwn(rules, rule));
			return saidBy(rules[rule]).map((value) => ({
				rule,
				value
			}));
		});
		this.#asked += Number(typeof rules["allow"] === "boolean");
		const refused = rules["allow"] === false ? [{
			rule: "allow",
			value: "The policy does not allow it"
		}] : [];
		return [...said, ...refused].map(({ rule, value }) => regoObservation("opa", {
			rule: `${this.#prefix}${rule}`,
			value,
			metadata: value,
			file,
			isWarning: rule === "warn",
			isExcepted: false
		}, this.#context, this.#notices));
	}
	end() {
		if (this.#asked === 0) throw new ScanError("the package has no rule deny, violation, warn or allow, so that nothing was judged");
		const examined = this.#files.size;
		return {
			result: {
				observations: this.#observations,
				controls: [],
				coverage: {
					unit: "objects",
					examined,
					passed: examined - this.#hit.size
				},
				gaps: [],
				notices: this.#notices.all
			},
			subject: {},
			inventory: []
		};
	}
};
function saidBy(value) {
	if (value === true) return ["The policy denies it"];
	if (typeof value === "string") return value === "" ? [] : [value];
	return Array.isArray(value) ? listOf(value) : Object.keys(fieldsOf(value));
}
// src/scanners/opa/index.ts
const opa = {
	name: "opa",
	driver: "process",
	version: "1.19.1",
	homepage: "https://www.openpolicyagent.org",
	licence: "Apache-2.0",
	targets: ["manifests"],
	environment: [],
	versionStep: {
		args: ["version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /^Version: v?(\S+)/m.exec(output)?.[1],
	takesSources: false,
	plan: planOf,
	report: opaReport
};
const QUIET = { OPA_TELEMETRY_DISABLED: "true" };
function planOf(request) {
	const { options, scratch, objects } = request;
	const { rego } = options;
	checkBundle(rego);
	const v0 = rego.version === "v0" ? ["--v0-compatible"] : [];
	const built = `${scratch}/bundle.tar.gz`;
	const asked = (rego.namespaces.length === 0 ? ["main"] : rego.namespaces).map((namespace) => ({
		args: [
			"exec",
			"--format=json",
			...v0,
			`--decision=${namespace.replaceAll(".", "/")}`,
			`--bundle=${rego.bundle ?? built}`,
			...objects.map(({ file }) => file)
		],
		env: QUIET,
		completed: [0],
		report: "stdout",
		format: opaReportOf(namespace),
		explain: regoMistake
	}));
	return rego.bundle === void 0 ? [buildStep(request, built, v0), ...asked] : asked;
}
function buildStep({ options: { rego } }, built, v0) {
	return {
		args: [
			"build",
			...v0,
			`--output=${built}`,
			...policiesOf("opa", rego),
			...rego.data
		],
		env: QUIET,
		completed: [0],
		report: "none",
		explain: regoMistake
	};
}
function checkBundle({ bundle, policies, data }) {
	if (bundle !== void 0 && policies.length + data.length > 0) throw new UserError("rego-bundle: a bundle holds its policies and data; leave out rego-policy and rego-data.");
}
// src/scanners/trivy/config-report.ts
const trivyConfigReport = {
	...trivyReport,
	begin: (context) => {
		const reading = trivyReport.begin({
			...context,
			checks: ["misconfiguration"]
		});
		return {
			element: (value, place) => reading.element(value, place),
			end: (skeleton) => {
				const read = reading.end(skeleton);
				const observations = read.result.observations.map((one) => placed(one, context));
				return {
					...read,
					result: {
						...read.result,
						observations,
						coverage: coverageOf(skeleton)
					}
				};
			}
		};
	}
};
function placed(observation, context) {
	const { path, startLine, endLine } = observation.locations?.[0] ?? { path: "" };
	const container = /\bcontainer ['"]([^'"]+)['"] of\b/i.exec(observation.message ?? "")?.[1];
	return placeInManifests("trivy", observation, {
		file: path,
		...present({
			startLine,
			endLine,
			container
		})
	}, context);
}
function coverageOf(skeleton) {
	const results = listOf(fieldsOf(skeleton)["Results"]).map((one) => fieldsOf(fieldsOf(one)["MisconfSummary"]));
	const passed = results.filter((summary) => (numberOf(summary["Failures"]) ?? 0) === 0).length;
	return {
		unit: "files",
		examined: results.length,
		passed
	};
}
// src/scanners/trivy/config.ts
const trivyConfig = {
	name: "trivy",
	driver: "process",
	version: trivy.version,
	homepage: trivy.homepage,
	licence: trivy.licence,
	targets: ["manifests"],
	environment: [],
	versionStep: trivy.versionStep,
	readVersion: (output) => trivy.readVersion(output),
	takesSources: true,
	plan: ({ scratch, timeoutMs, configFile }) => [{
		args: [
			"config",
			"--format=json",
			`--output=${scratch}/trivy.json`,
			"--exit-code=0",
			`--cache-dir=${scratch}/cache`,
			"--skip-check-update",
			...QUIET$1.filter((flag) => flag !== "--no-progress"),
			"--quiet",
			`--timeout=${Math.ceil(timeoutMs / 1e3)}s`,
			...configFile === void 0 ? [] : [`--config=${configFile}`],
			"."
		],
		env: {},
		completed: [0],
		report: { file: `${scratch}/trivy.json` }
	}],
	report: trivyConfigReport
};
// src/scanners/manifests.ts
const manifestScanners = [
	kubescape,
	trivyConfig,
	conftest,
	opa,
	kubeLinter,
	kubesec,
	kubeScore
];
function manifestScanner(name) {
	return manifestScanners.find((scanner) => scanner.name === name);
}
export { manifestScanner, manifestScanners };
