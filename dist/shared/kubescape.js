import { NETWORK_ENVIRONMENT, ScanError } from "./common.js";
import { Notices, controlOf, fieldsOf, listOf, numberOf, placeInManifests, present, rate, textOf, textsOf } from "./reading-shared.js";
// src/scanners/kubescape/resource.ts
function resourceOf(value) {
	const { resourceID, object, source } = fieldsOf(value);
	const id = textOf(resourceID);
	if (id === void 0) return;
	const { relativePath, path } = fieldsOf(source);
	const file = textOf(relativePath) ?? textOf(path);
	const added = capabilitiesIn(object);
	const capabilities = added.size === 0 ? void 0 : added;
	return {
		id,
		resource: namedIn(object) ?? namedById(id),
		...present({
			file,
			capabilities
		})
	};
}
const SPECS = [
	"spec",
	"spec.template.spec",
	"spec.jobTemplate.spec.template.spec"
];
const LISTS = [
	"containers",
	"initContainers",
	"ephemeralContainers"
];
function capabilitiesIn(object) {
	const added = new Map();
	for (const path of SPECS) {
		const spec = path.split(".").reduce((fields, name) => fieldsOf(fields[name]), fieldsOf(object));
		for (const list of LISTS) for (const [index, container] of listOf(spec[list]).entries()) {
			const { capabilities } = fieldsOf(fieldsOf(container)["securityContext"]);
			for (const [place, name] of listOf(fieldsOf(capabilities)["add"]).entries()) added.set(`${path}.${list}[${index}].securityContext.capabilities.add[${place}]`, textOf(name) ?? "");
		}
	}
	return added;
}
function namedIn(value) {
	const object = fieldsOf(value);
	const metadata = fieldsOf(object["metadata"]);
	const kind = textOf(object["kind"]);
	const name = textOf(metadata["name"]) ?? textOf(metadata["generateName"]) ?? textOf(object["name"]);
	if (kind === void 0 || name === void 0) return;
	const namespace = textOf(metadata["namespace"]) ?? textOf(object["namespace"]);
	return {
		kind,
		name,
		...present({
			apiVersion: textOf(object["apiVersion"]),
			namespace
		})
	};
}
function namedById(id) {
	const parts = id.replace(/^path=.*?\/api=/, "").split("/");
	const [kind, name] = parts.slice(-2);
	const namespace = parts.at(-3);
	return kind === void 0 || name === void 0 || kind === "" ? {
		kind: "Resource",
		name: id
	} : {
		kind,
		name,
		...present({ namespace: namespace === "" ? void 0 : namespace })
	};
}
// src/scanners/kubescape/place.ts
const GIVEN = "objects";
function placed({ id, place, object, observation }, resources, context) {
	const found = resources.get(id);
	const resource = found?.resource ?? namedIn(object) ?? namedById(id);
	const { fieldPath } = place;
	const value = (found?.capabilities ?? capabilitiesIn(object)).get(fieldPath ?? "");
	return placeInManifests("kubescape", observation, {
		resource,
		...present({
			fieldPath,
			value,
			file: fileOf(found, context)
		})
	}, context);
}
function fileOf(found, { manifests }) {
	const file = found?.file;
	return manifests === void 0 || file === void 0 || file.includes("/") ? file : `${GIVEN}/${file}`;
}
// src/scanners/kubescape/mistake.ts
function kubescapeMistake(said) {
	const fatal = said.split("\n").flatMap(fatalIn).at(-1) ?? /^panic: (.{1,300})/m.exec(said)?.[0];
	if (fatal === void 0) return;
	return `Kubescape broke: ${fatal}${/\.json|framework|polic|artifact|directory/i.test(fatal) ? "; kubescape-artifacts names a folder with the frameworks, which kubescape download artifacts fills" : ""}`;
}
function fatalIn(line) {
	try {
		const { level, msg, error, dir } = fieldsOf(JSON.parse(line));
		const parts = [textOf(msg), textOf(error) ?? textOf(dir)].filter((one) => one !== void 0);
		return level === "fatal" && parts.length > 0 ? [parts.join(": ")] : [];
	} catch {
		return [];
	}
}
// src/scanners/kubescape/words.ts
const SEVERITIES = {
	critical: "critical",
	high: "high",
	medium: "medium",
	low: "low",
	negligible: "info",
	unknown: "unknown"
};
function severityOf(word, factor, notices) {
	const native = textOf(word);
	const score = numberOf(factor);
	return native === void 0 && score !== void 0 ? {
		severity: severityOfFactor(score),
		severitySource: "score",
		nativeSeverity: String(score)
	} : rate(native, SEVERITIES, notices);
}
function severityOfFactor(factor) {
	if (factor >= 9) return "critical";
	if (factor >= 7) return "high";
	if (factor >= 4) return "medium";
	return factor >= 1 ? "low" : "unknown";
}
const PASSED = { result: "pass" };
const FAILED = {
	result: "fail",
	finding: "open"
};
const MANUAL$1 = {
	result: "manual",
	finding: "manual"
};
const EXCEPTED = {
	result: "pass",
	finding: "suppressed"
};
const OUTCOMES = {
	"passed/": PASSED,
	"success/": PASSED,
	"passed/w/exceptions": EXCEPTED,
	"passed/irrelevant": PASSED,
	"irrelevant/": PASSED,
	"failed/": FAILED,
	"excluded/": EXCEPTED,
	"warning/": EXCEPTED,
	"ignore/": EXCEPTED,
	"skipped/requires review": MANUAL$1,
	"skipped/manual review": MANUAL$1,
	"skipped/configuration": {
		result: "skip",
		missed: "it needs inputs that are not there: controls-inputs.json of the artifacts holds them"
	},
	"skipped/integration": {
		result: "skip",
		missed: "it needs data of a cluster component that was not there"
	},
	"skipped/notEvaluated": {
		result: "skip",
		missed: "Kubescape did not evaluate it"
	},
	"skipped/irrelevant": PASSED,
	"skipped/": { result: "skip" }
};
function outcomeOf(status, subStatus, notices) {
	const word = textOf(status) ?? "skipped";
	const sub = textOf(subStatus) ?? "";
	const known = OUTCOMES[`${word}/${sub}`] ?? (word === "failed" ? FAILED : void 0);
	if (known === void 0) notices.add(`The status ${JSON.stringify(`${word} ${sub}`.trim())} is not known here and was read as failed`);
	return known ?? FAILED;
}
// src/scanners/kubescape/drafts.ts
function observationOf(control, finding, place, notices) {
	const { id, name = id, remediation } = control;
	return {
		ruleId: id,
		kind: "misconfiguration",
		title: name,
		...severityOf(control.severity, control.factor, notices),
		status: finding,
		control: `Kubescape ${id}: ${name}`,
		references: [`https://kubescape.io/docs/controls/${encodeURIComponent(id.toLowerCase())}/`],
		...present({
			message: place.message,
			remediation: textOf(remediation)
		})
	};
}
var Controls = class {
	#results = new Map();
	#gaps = new Map();
	add({ id, name }, { result, missed }) {
		const known = this.#results.get(id);
		if (known === void 0 || RANK.indexOf(result) < RANK.indexOf(known.result)) this.#results.set(id, {
			id,
			result,
			...present({ title: name })
		});
		if (missed !== void 0) this.miss(id, missed);
	}
	miss(id, reason) {
		this.#gaps.set(id, {
			what: `control ${id}`,
			reason
		});
	}
	get all() {
		return [...this.#results.values()].toSorted((a, b) => a.id < b.id ? -1 : 1);
	}
	get gaps() {
		return [...this.#gaps.values()];
	}
};
const RANK = [
	"fail",
	"manual",
	"skip",
	"pass"
];
// src/scanners/kubescape/paths.ts
const GROUP = /^.*?\b(?:containers|initContainers|ephemeralContainers)\[\d+\]|^.*?\[\d+\]/;
function failedPlaces(controlId, paths) {
	const groups = new Map();
	for (const one of paths) {
		const place = GROUP.exec(one.path)?.[0] ?? one.path;
		const { controlKey: key } = controlOf("kubescape", controlId, { fieldPath: one.path });
		const there = groups.get(place) ?? [];
		const group = there.find((known) => key === void 0 || known.key === void 0 || known.key === key);
		if (group === void 0) groups.set(place, [...there, {
			key,
			paths: [one]
		}]);
		else group.paths.push(one);
	}
	return groups.size === 0 ? [{}] : [...groups.values()].flat().map((group) => placeOf(group.paths));
}
function placeOf(paths) {
	const each = new Map(paths.map((one) => [one.path, one]));
	const said = [...each.values()].map(({ path, value }) => value === void 0 || value === "" ? path : `${path} (write ${value})`);
	const [first] = each.keys();
	return {
		...first !== void 0 && { fieldPath: first },
		message: `Kubescape objects to ${said.join(", ")}`
	};
}
function pathsInRule(rule) {
	return listOf(fieldsOf(rule)["paths"]).flatMap((one) => {
		const { failedPath, reviewPath, deletePath, fixPath } = fieldsOf(one);
		const fix = fixPathOf(fixPath);
		const path = textOf(failedPath) ?? textOf(reviewPath) ?? textOf(deletePath);
		return [path === void 0 ? void 0 : { path }, fix].filter((each) => each !== void 0);
	});
}
function pathsInResponse(response) {
	const fields = fieldsOf(response);
	return [...[
		"failedPaths",
		"reviewPaths",
		"deletePaths"
	].flatMap((name) => listOf(fields[name])).flatMap((one) => textOf(one) ?? []).map((path) => ({ path })), ...listOf(fields["fixPaths"]).flatMap((one) => fixPathOf(one) ?? [])];
}
function fixPathOf(value) {
	const fields = fieldsOf(value);
	const path = textOf(fields["path"]);
	return path === void 0 ? void 0 : {
		path,
		value: textOf(fields["value"]) ?? ""
	};
}
// src/scanners/kubescape/first-format.ts
function readControlReport(value, controls, notices) {
	const report = fieldsOf(value);
	const id = textOf(report["controlID"]) ?? textOf(report["id"]);
	const name = textOf(report["name"]);
	if (id === void 0) {
		controls.miss(name ?? "a control", "Kubescape reports a control without an id");
		return {
			examined: [],
			findings: []
		};
	}
	const control = {
		id,
		factor: report["baseScore"],
		...present({
			name,
			remediation: textOf(report["remediation"])
		})
	};
	const rules = listOf(report["ruleReports"]).map(fieldsOf);
	const findings = rules.flatMap((rule) => listOf(rule["ruleResponses"]).flatMap((response) => findingsOf(control, response, notices)));
	const isOpen = findings.some(({ observation }) => observation.status === "open");
	controls.add(control, outcomeOf(isOpen ? "failed" : "passed", void 0, notices));
	const broken = rules.find((rule) => textOf(fieldsOf(rule["ruleStatus"])["status"]) === "failed");
	if (broken !== void 0) controls.miss(id, textOf(fieldsOf(broken["ruleStatus"])["message"]) ?? "its rule could not be run");
	return {
		examined: rules.flatMap((rule) => textsOf(rule["listInputIDs"])),
		findings
	};
}
function findingsOf(control, response, notices) {
	const fields = fieldsOf(response);
	const status = outcomeOf(textOf(fields["ruleStatus"]) ?? "failed", void 0, notices);
	const finding = fields["exception"] === void 0 ? status.finding : "suppressed";
	if (finding === void 0) return [];
	const { k8sApiObjects, externalObjects } = fieldsOf(fields["alertObject"]);
	const objects = [...listOf(k8sApiObjects), ...namedIn(externalObjects) === void 0 ? [] : [externalObjects]];
	return (objects.length === 0 ? [void 0] : objects).flatMap((object) => {
		const { kind = "", namespace = "", name = "" } = namedIn(object) ?? {};
		return failedPlaces(control.id, pathsInResponse(response)).map((place) => ({
			id: `${namespace}/${kind}/${name}`,
			object,
			place,
			observation: observationOf(control, finding, place, notices)
		}));
	});
}
// src/scanners/kubescape/second-format.ts
function readSummary(document, controls, notices) {
	const details = fieldsOf(document["summaryDetails"]);
	const about = new Map();
	const manual = [];
	for (const [key, value] of Object.entries(fieldsOf(details["controls"]))) {
		const { controlID, name, severity, scoreFactor, status, statusInfo } = fieldsOf(value);
		const { status: inner, subStatus } = fieldsOf(statusInfo);
		const control = {
			id: textOf(controlID) ?? key,
			severity,
			factor: scoreFactor,
			...present({ name: textOf(name) })
		};
		const outcome = outcomeOf(inner ?? status, subStatus, notices);
		about.set(control.id, control);
		controls.add(control, outcome);
		if (outcome.finding === "manual") manual.push(observationOf(control, "manual", { message: MANUAL }, notices));
	}
	readCoverage(document["scanCoverage"], controls);
	const version = textOf(fieldsOf(fieldsOf(document["metadata"])["scanMetadata"])["kubescapeVersion"]);
	return {
		controls: about,
		manual,
		scores: scoresOf(details),
		...present({ version: version?.replace(/^v/, "") })
	};
}
const MANUAL = "Kubescape cannot tell: a person has to look at it";
function readCoverage(value, controls) {
	for (const one of listOf(fieldsOf(value)["notEvaluatedControls"])) {
		const { controlID, reason } = fieldsOf(one);
		const id = textOf(one) ?? textOf(controlID);
		if (id !== void 0) controls.miss(id, textOf(reason) ?? "Kubescape did not evaluate it");
	}
}
function scoresOf(details) {
	const frameworks = listOf(details["frameworks"]).flatMap((one) => {
		const { name, complianceScore } = fieldsOf(one);
		return scoreOf(textOf(name)?.toLowerCase(), complianceScore);
	});
	return Object.fromEntries([...frameworks, ...scoreOf("total", details["complianceScore"])]);
}
function scoreOf(name, score) {
	const number = numberOf(score);
	return name === void 0 || number === void 0 ? [] : [[name, Math.floor(Number((number * 100).toFixed(2))) / 100]];
}
function readResult(value, about, controls, notices) {
	const result = fieldsOf(value);
	const resourceId = textOf(result["resourceID"]) ?? "a resource without an id";
	return {
		resourceId,
		findings: listOf(result["controls"]).flatMap((one) => {
			const { controlID, name, severity, status, rules } = fieldsOf(one);
			const id = textOf(controlID);
			if (id === void 0) {
				controls.miss(resourceId, "Kubescape reports a control without an id");
				return [];
			}
			const control = {
				id,
				severity,
				...present({ name: textOf(name) }),
				...about.get(id)
			};
			const { finding } = outcomeOf(...statusOf(status, rules), notices);
			if (finding === void 0) return [];
			return failedPlaces(id, listOf(rules).filter(isBroken).flatMap(pathsInRule)).map((place) => ({
				id: resourceId,
				place,
				observation: observationOf(control, finding, place, notices)
			}));
		})
	};
}
function statusOf(status, rules) {
	const { status: word, subStatus } = fieldsOf(status);
	const plain = textOf(status) ?? textOf(word);
	if (plain !== void 0) return [plain, subStatus];
	const ofRules = listOf(rules).map(fieldsOf);
	const worst = [
		"failed",
		"skipped",
		"excluded",
		"passed"
	].find((one) => ofRules.some((rule) => rule["status"] === one));
	return [worst ?? "failed", ofRules.find((rule) => rule["status"] === worst)?.["subStatus"]];
}
function isBroken(rule) {
	return fieldsOf(rule)["status"] !== "passed" || textOf(fieldsOf(rule)["subStatus"]) === "w/exceptions";
}
// src/scanners/kubescape/report.ts
const ELEMENTS = [
	["results", "*"],
	["resources", "*"],
	["controlReports", "*"],
	[
		"*",
		"controlReports",
		"*"
	],
	[
		"frameworks",
		"*",
		"controlReports",
		"*"
	]
];
const RESULT = 0;
const RESOURCE = 1;
const FRAMEWORK_REPORT = {
	type: "object",
	required: ["name", "controlReports"],
	properties: {
		name: { type: "string" },
		controlReports: { type: ["array", "null"] }
	}
};
const kubescapeReport = {
	name: "Kubescape JSON",
	elements: ELEMENTS,
	schema: { anyOf: [
		{
			type: "object",
			required: ["summaryDetails"],
			properties: {
				summaryDetails: {
					type: "object",
					required: ["controls"],
					properties: {
						controls: { type: "object" },
						frameworks: { type: ["array", "null"] }
					}
				},
				results: { type: ["array", "null"] },
				resources: { type: ["array", "null"] }
			}
		},
		FRAMEWORK_REPORT,
		{
			type: "array",
			minItems: 1,
			items: FRAMEWORK_REPORT
		},
		{
			type: "object",
			required: ["frameworks"],
			properties: { frameworks: {
				type: "array",
				minItems: 1,
				items: FRAMEWORK_REPORT
			} }
		}
	] },
	begin: (context) => new KubescapeReading(context)
};
var KubescapeReading = class {
	#context;
	#notices = new Notices();
	#controls = new Controls();
	#resources = new Map();
	#results = [];
	#findings = [];
	#examined = new Set();
	constructor(context) {
		this.#context = context;
	}
	element(value, { pattern }) {
		if (pattern === RESULT) this.#results.push(value);
		else if (pattern === RESOURCE) {
			const found = resourceOf(value);
			if (found !== void 0) this.#resources.set(found.id, found);
		} else {
			const read = readControlReport(value, this.#controls, this.#notices);
			for (const id of read.examined) this.#examined.add(id);
			this.#findings.push(...read.findings);
		}
	}
	end(skeleton) {
		const document = fieldsOf(skeleton);
		const summary = document["summaryDetails"] !== void 0 ? readSummary(document, this.#controls, this.#notices) : this.#first();
		for (const result of this.#results) {
			const read = readResult(result, summary.controls, this.#controls, this.#notices);
			this.#examined.add(read.resourceId);
			this.#findings.push(...read.findings);
		}
		if (this.#controls.all.length === 0 || this.#examined.size === 0 && !isSkipped(this.#controls)) throw new ScanError("Kubescape looked at nothing: the report has no control that was tested on a resource");
		return this.#report(summary);
	}
	#skipped() {
		const given = this.#context.manifests?.files.length;
		const seen = new Set([...this.#examined].flatMap((id) => this.#resources.get(id)?.file ?? []));
		return given === void 0 || this.#resources.size === 0 ? {} : { skipped: Math.max(0, given - seen.size) };
	}
	#first() {
		this.#notices.add("A Kubescape report of format v1 tells no compliance score");
		return {
			controls: new Map(),
			manual: [],
			scores: {}
		};
	}
	#report({ manual, scores, version }) {
		const found = unique(this.#findings);
		const open = new Set(found.filter(({ observation }) => observation.status === "open").map(({ id }) => id));
		const reviewed = new Set(found.map(({ observation }) => observation.ruleId));
		const observations = [...found.map((finding) => placed(finding, this.#resources, this.#context)), ...manual.filter(({ ruleId }) => !reviewed.has(ruleId))];
		const examined = this.#examined.size;
		return {
			result: {
				observations,
				controls: this.#controls.all,
				coverage: {
					unit: "resources",
					examined,
					passed: examined - open.size,
					...this.#skipped()
				},
				gaps: this.#controls.gaps,
				notices: this.#notices.all,
				...Object.keys(scores).length > 0 && { scores }
			},
			subject: {},
			inventory: [],
			...version !== void 0 && { version }
		};
	}
};
function isSkipped(controls) {
	return controls.all.every(({ result }) => result === "manual");
}
function unique(findings) {
	const keyed = findings.map((one) => [JSON.stringify([
		one.id,
		one.place,
		one.observation
	]), one]);
	return [...new Map(keyed).values()];
}
// src/scanners/kubescape/index.ts
const KUBESCAPE_ENV = {
	KS_SKIP_UPDATE_CHECK: "true",
	KS_LOGGER_LEVEL: "warning"
};
const kubescape = {
	name: "kubescape",
	driver: "process",
	version: "4.0.12",
	homepage: "https://kubescape.io",
	licence: "Apache-2.0",
	targets: ["manifests", "cluster"],
	environment: NETWORK_ENVIRONMENT,
	versionStep: {
		args: ["version"],
		env: KUBESCAPE_ENV,
		completed: [0]
	},
	readVersion: (output) => /version is: v?(\d\S*)/i.exec(output)?.[1],
	takesSources: false,
	needsNames: true,
	plan: (request) => [{
		args: [
			"scan",
			"framework",
			...kubescapeArgs(request),
			GIVEN
		],
		env: {
			...KUBESCAPE_ENV,
			KS_CACHE_DIR: `${request.scratch}/kubescape`
		},
		completed: [0],
		report: { file: `${request.scratch}/kubescape.json` },
		explain: kubescapeMistake
	}],
	report: kubescapeReport
};
function kubescapeArgs({ options: { kubescape: options }, scratch }) {
	return [
		options.frameworks.join(","),
		...options.artifacts === void 0 ? [] : [`--use-artifacts-from=${options.artifacts}`],
		"--keep-local",
		"--format=json",
		"--format-version=v2",
		`--output=${scratch}/kubescape.json`
	];
}
export { KUBESCAPE_ENV, kubescape, kubescapeArgs, kubescapeMistake, kubescapeReport };
