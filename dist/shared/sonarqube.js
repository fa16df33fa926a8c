import { NETWORK_ENVIRONMENT, ScanError, severityRank } from "./common.js";
import { Notices, fieldsOf, lineOf, listOf, namesBeside, numberOf, placeIn, present, rate, referencesOf, textOf, textsOf } from "./reading-shared.js";
import { canonicalPurl } from "./purl.js";
import { sarifReport, sourcePlace } from "./code.js";
import { tellingApart } from "./code-reading.js";
import { join, posix, relative, sep } from "node:path";
// src/scanners/checkmarx/place.ts
function placeOf(name, region, { context }) {
	const path = plainName(name);
	const place = path === "" ? void 0 : sourcePlace(path, context);
	const [startLine, startColumn] = [lineOf(region["line"]), lineOf(region["column"])];
	return place === void 0 ? void 0 : {
		...place,
		...present({
			startLine,
			startColumn: startLine === void 0 ? void 0 : startColumn
		})
	};
}
function placed(place) {
	return place === void 0 || /\s/.test(place.path) ? {} : { locations: [place] };
}
function plainName(name) {
	return (textOf(name) ?? "").replaceAll("\\", "/").replace(/^\/+/, "");
}
// src/scanners/checkmarx/code.ts
function code(result, notes) {
	const data = fieldsOf(result["data"]);
	const query = textOf(data["queryName"]);
	if (query === void 0) return;
	const nodes = listOf(data["nodes"]).map(fieldsOf);
	const [first = {}] = nodes;
	const language = textOf(data["languageName"]);
	return {
		ruleId: language === void 0 ? query : `${language}/${query}`,
		kind: "code",
		title: query.replaceAll("_", " "),
		message: [
			namedIn(first),
			flowOf(nodes),
			stateOf(result)
		].filter((part) => part !== void 0).join(". "),
		controlKey: `checkmarx:${query}:${textOf(data["resultHash"]) ?? textOf(result["similarityId"]) ?? ""}`,
		...placed(placeOf(first["fileName"], first, notes)),
		...cweOf(result)
	};
}
function namedIn(node) {
	const name = textOf(node["name"]);
	return name === void 0 ? void 0 : `In ${name}`;
}
function flowOf(nodes) {
	const last = nodes.length < 2 ? void 0 : nodes.at(-1);
	const line = lineOf(last?.["line"]);
	return last === void 0 ? void 0 : `It flows to ${plainName(last["fileName"])}${line === void 0 ? "" : `:${line}`}`;
}
function infrastructure(result, notes) {
	const data = fieldsOf(result["data"]);
	const [query, file] = [textOf(data["queryName"]), textOf(data["filename"])];
	if (query === void 0 || file === void 0) return;
	const [expected, found] = [textOf(data["expectedValue"]), textOf(data["value"])];
	return {
		ruleId: query,
		kind: "misconfiguration",
		title: query,
		...present({
			message: found,
			remediation: expected
		}),
		controlKey: `checkmarx:${query}:${textOf(result["similarityId"]) ?? ""}`,
		...placed(placeOf(file, data, notes))
	};
}
function other(result, notes) {
	const data = fieldsOf(result["data"]);
	const id = textOf(data["queryName"]) ?? textOf(data["ruleName"]) ?? textOf(result["id"]);
	return id === void 0 ? void 0 : {
		ruleId: id,
		kind: "code",
		title: id,
		...present({ message: textOf(result["description"]) }),
		...placed(placeOf(data["filename"] ?? data["fileName"], data, notes))
	};
}
const STATES = {
	PROPOSED_NOT_EXPLOITABLE: "Somebody proposes that it cannot be exploited, and nobody has agreed yet",
	CONFIRMED: "Somebody has confirmed it",
	URGENT: "Somebody has called it urgent"
};
function stateOf({ state }) {
	return typeof state === "string" ? STATES[state] : void 0;
}
function cweOf(result) {
	const { cweId } = fieldsOf(result["vulnerabilityDetails"]);
	const written = textOf(cweId) ?? String(numberOf(cweId) ?? "");
	const number = /^(?:CWE-)?(?<id>\d{1,5})$/.exec(written)?.groups?.["id"];
	return number === void 0 ? {} : referencesOf(`https://cwe.mitre.org/data/definitions/${number}.html`);
}
// src/scanners/checkmarx/component.ts
const TYPES$4 = {
	npm: "npm",
	maven: "maven",
	python: "pypi",
	pypi: "pypi",
	nuget: "nuget",
	go: "golang",
	ruby: "gem",
	php: "composer",
	composer: "composer",
	rust: "cargo",
	cargo: "cargo",
	ios: "cocoapods"
};
function packageComponent(identifier, recommended) {
	const { manager, name, version } = /^(?<manager>[A-Za-z]+)-(?<name>.+)-(?<version>v?\d.*?)$/.exec(identifier)?.groups ?? {};
	const fixedIn = recommended === void 0 ? {} : { fixedIn: [recommended] };
	if (manager === void 0 || name === void 0 || version === void 0) return {
		name: identifier,
		...fixedIn
	};
	const purl = canonicalPurl(purlOf$1(TYPES$4[manager.toLowerCase()], name, version));
	return {
		name: name.replace(":", "/"),
		version,
		...purl !== void 0 && { purl },
		...fixedIn
	};
}
function purlOf$1(type, name, version) {
	const parts = name.split(type === "maven" ? /[:/]/ : "/").map(encodeURIComponent);
	return type === void 0 ? void 0 : `pkg:${type}/${parts.join("/")}@${encodeURIComponent(version)}`;
}
function imageComponent(data) {
	const [name, version] = [textOf(data["packageName"]), textOf(data["packageVersion"])];
	return name === void 0 ? void 0 : {
		name,
		...version !== void 0 && { version }
	};
}
// src/scanners/checkmarx/packages.ts
function dependency(result, notes) {
	const data = fieldsOf(result["data"]);
	const identifier = textOf(data["packageIdentifier"]);
	const id = idOf(result);
	if (identifier === void 0 || id === void 0) return;
	const component = packageComponent(identifier, textOf(data["recommendedVersion"]));
	const [path] = listOf(fieldsOf(data["scaPackageData"])["locations"]);
	const urls = listOf(data["packageData"]).map((one) => textOf(fieldsOf(one)["url"]));
	return {
		ruleId: id,
		kind: textOf(result["scaType"]) === "Supply Chain" ? "malware" : "vulnerability",
		title: `${id} in ${component.name}`,
		component,
		...placed(placeOf(path, {}, notes)),
		...referencesOf(...urls),
		...publishedOf(result)
	};
}
function container(result, notes) {
	const data = fieldsOf(result["data"]);
	const id = idOf(result);
	const component = imageComponent(data);
	if (id === void 0 || component === void 0) return;
	const image = [textOf(data["imageName"]), textOf(data["imageTag"])].filter((part) => part !== void 0).join(":");
	const file = placeOf(data["imageFilePath"], {}, notes);
	return {
		ruleId: id,
		kind: "vulnerability",
		title: `${id} in ${component.name}`,
		message: `In the image ${image}`,
		component,
		...placed(file && {
			...file,
			note: `names the image ${image}`
		}),
		...publishedOf(result)
	};
}
function idOf(result) {
	return textOf(fieldsOf(result["vulnerabilityDetails"])["cveName"]) ?? textOf(result["id"]);
}
function publishedOf(result) {
	const text = textOf(result["publishedAt"]) ?? textOf(fieldsOf(result["data"])["publishedAt"]);
	const time = Date.parse(text ?? "");
	return Number.isNaN(time) ? {} : { published: new Date(time).toISOString() };
}
// src/scanners/checkmarx/repository.ts
function secret(result, notes) {
	const data = fieldsOf(result["data"]);
	const rule = textOf(data["ruleName"]) ?? textOf(data["ruleId"]) ?? "secret";
	return {
		ruleId: rule,
		kind: "secret",
		title: `Secret: ${rule}`,
		controlKey: `secret:${rule}`,
		message: "The text of the secret is not kept here",
		remediation: "Revoke it, then take it out of the code and of the history",
		...placed(placeOf(data["filename"], data, notes))
	};
}
function health(result, notes) {
	const data = fieldsOf(result["data"]);
	const rule = textOf(data["ruleName"]) ?? textOf(data["ruleId"]) ?? "repository-health";
	const description = textOf(data["ruleDescription"]) ?? textOf(result["description"]);
	const remediation = textOf(data["remediation"]);
	return {
		ruleId: rule,
		kind: "misconfiguration",
		title: `Repository: ${rule}`,
		...present({
			message: description,
			remediation
		}),
		...placed(placeOf(data["filename"], data, notes)),
		...referencesOf(textOf(data["remediationLink"]))
	};
}
// src/scanners/checkmarx/result.ts
const WORDS$2 = {
	critical: "critical",
	high: "high",
	medium: "medium",
	low: "low",
	info: "info",
	information: "info"
};
const READERS = {
	sast: code,
	kics: infrastructure,
	sca: dependency,
	containers: container,
	"sscs-secret-detection": secret,
	"sscs-scorecard": health
};
function observationOf$2(value, notes) {
	const result = fieldsOf(value);
	const type = textOf(result["type"]) ?? "";
	const reader = Object.hasOwn(READERS, type) ? READERS[type] : void 0;
	if (reader === void 0) notes.notices.add(`Results of the type ${JSON.stringify(type)} are not known here and were read as code`);
	const read = (reader ?? other)(result, notes);
	if (read === void 0) return;
	const cvss = read.kind === "vulnerability" ? numberOf(fieldsOf(result["vulnerabilityDetails"])["cvssScore"]) : void 0;
	return {
		...read,
		...rate(textOf(result["severity"]), WORDS$2, notes.notices, cvss),
		...cvss !== void 0 && { scores: { cvss } },
		status: statusOf(result)
	};
}
function statusOf({ state, status }) {
	return status === "FIXED" ? "fixed" : state === "NOT_EXPLOITABLE" ? "suppressed" : "open";
}
// src/scanners/checkmarx/report.ts
const checkmarxReport = {
	name: "Checkmarx One JSON",
	elements: [["results", "*"]],
	schema: {
		type: "object",
		required: [
			"results",
			"totalCount",
			"scanID"
		],
		properties: {
			results: { type: ["array", "null"] },
			totalCount: {
				type: "integer",
				minimum: 0
			},
			scanID: { type: "string" }
		}
	},
	begin: reading$3
};
function reading$3(context) {
	const observations = [];
	const gaps = [];
	let seen = 0;
	const notices = new Notices();
	const notes = {
		context,
		notices,
		found: () => void 0,
		missed: (gap) => gaps.push(gap)
	};
	return {
		element: (value) => {
			seen += 1;
			const observation = observationOf$2(value, notes);
			if (observation === void 0) gaps.push({
				what: "a result of Checkmarx One",
				reason: "It does not say what it is, so that it cannot be shown"
			});
			else observations.push(observation.component === void 0 ? tellingApart(observation) : observation);
		},
		end: (skeleton) => finished$3(skeleton, {
			observations,
			gaps,
			notices,
			seen
		})
	};
}
function finished$3(skeleton, { observations, gaps, notices, seen }) {
	const { totalCount, scanID } = fieldsOf(skeleton);
	if (textOf(scanID) === void 0) throw new ScanError("It names no scan, so that nothing was scanned");
	const told = numberOf(totalCount) ?? 0;
	const lacking = told > seen ? [{
		what: "results of Checkmarx One",
		reason: `It tells of ${told} and holds ${seen}`
	}] : [];
	const isOpen = observations.some(({ status = "open" }) => status === "open");
	return {
		result: {
			observations,
			controls: [],
			coverage: {
				unit: "scans",
				examined: 1,
				passed: Number(!isOpen)
			},
			gaps: [...lacking, ...gaps],
			notices: notices.all
		},
		subject: {},
		inventory: []
	};
}
// src/scanners/checkmarx/index.ts
const MINUTE = 6e4;
const checkmarx = {
	name: "checkmarx",
	driver: "process",
	program: "checkmarx",
	version: "2.3.63",
	homepage: "https://github.com/Checkmarx/ast-cli",
	licence: "Apache-2.0",
	targets: ["source"],
	environment: NETWORK_ENVIRONMENT,
	versionStep: {
		args: ["version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /^v?(\d\S*)/m.exec(output)?.[1],
	report: checkmarxReport,
	plan: ({ account, signIn, tenant, project, branch, engines, timeoutMs, scratch }) => ({
		report: join(scratch, "checkmarx.json"),
		step: {
			args: [
				"scan",
				"create",
				"--file-source=.",
				`--project-name=${project}`,
				`--branch=${branch}`,
				"--report-format=json",
				"--output-name=checkmarx",
				`--output-path=${scratch}`,
				`--scan-timeout=${Math.max(1, Math.floor(timeoutMs / MINUTE))}`,
				...engines.length === 0 ? [] : [`--scan-types=${engines.join(",")}`]
			],
			env: {
				...account.secrets,
				CX_BASE_URI: account.address,
				CX_BASE_AUTH_URI: signIn ?? account.address,
				...tenant !== void 0 && { CX_TENANT: tenant }
			},
			completed: [
				0,
				1,
				2,
				3,
				4,
				5
			],
			what: "scan"
		}
	})
};
// src/scanners/fossa/locator.ts
const TYPES$3 = {
	npm: "npm",
	pip: "pypi",
	mvn: "maven",
	gem: "gem",
	go: "golang",
	cargo: "cargo",
	nuget: "nuget",
	comp: "composer",
	hackage: "hackage",
	hex: "hex",
	pod: "cocoapods",
	pub: "pub",
	cpan: "cpan",
	cran: "cran"
};
function componentOf$1(locator, fixedIn) {
	const { fetcher, name, version } = /^(?<fetcher>[^+]+)\+(?<name>[^$]+)(?:\$(?<version>.+))?$/.exec(locator)?.groups ?? {};
	if (fetcher === void 0 || name === void 0) return;
	const purl = canonicalPurl(purlOf(TYPES$3[fetcher], name, version));
	return {
		name: fetcher === "mvn" ? name.replaceAll(":", "/") : name,
		...purl !== void 0 && { purl },
		...version !== void 0 && { version },
		...fixedIn !== void 0 && { fixedIn: [fixedIn] }
	};
}
function purlOf(type, name, version) {
	if (type === void 0) return;
	return `pkg:${type}/${name.split(type === "maven" ? /[:/]/ : "/").map(encodeURIComponent).join("/")}${version === void 0 ? "" : `@${encodeURIComponent(version)}`}`;
}
// src/scanners/fossa/issue.ts
const TYPES$2 = {
	policy_conflict: {
		kind: "licence",
		severity: "high",
		says: "denied by the licence policy"
	},
	policy_flag: {
		kind: "licence",
		severity: "medium",
		says: "flagged by the licence policy"
	},
	unlicensed_dependency: {
		kind: "licence",
		severity: "medium",
		says: "without a licence"
	},
	unlicensed_and_public: {
		kind: "licence",
		severity: "medium",
		says: "public, and without a licence"
	},
	blacklisted_dependency: {
		kind: "exposure",
		severity: "high",
		says: "on the list of dependencies that are denied"
	},
	outdated_dependency: {
		kind: "exposure",
		severity: "low",
		says: "outdated"
	},
	risk_abandonware: {
		kind: "exposure",
		severity: "low",
		says: "abandoned by its authors"
	},
	risk_empty_package: {
		kind: "exposure",
		severity: "low",
		says: "an empty package"
	},
	risk_native_code: {
		kind: "exposure",
		severity: "low",
		says: "a package with native code"
	}
};
const WORDS$1 = {
	critical: "critical",
	high: "high",
	medium: "medium",
	low: "low"
};
function observationOf$1(value, notices) {
	const issue = fieldsOf(value);
	const type = textOf(issue["type"]);
	const locator = textOf(issue["revisionId"]);
	if (type === void 0 || locator === void 0) return;
	const component = componentOf$1(locator, textOf(issue["fixedIn"]));
	const beside = {
		status: issue["resolved"] === true ? "suppressed" : "open",
		...component !== void 0 && { component },
		...referencesOf(textOf(issue["issueDashURL"]))
	};
	return type === "vulnerability" ? {
		...vulnerability$1(issue, locator, notices),
		...beside
	} : {
		...policyIssue(type, issue, locator, notices),
		...beside
	};
}
function vulnerability$1(issue, locator, notices) {
	const number = numberOf(issue["id"]);
	const id = textOf(issue["cve"]) ?? `FOSSA-${number ?? "unknown"}`;
	const fixedIn = textOf(issue["fixedIn"]);
	return {
		ruleId: id,
		kind: "vulnerability",
		title: `${id} in ${nameIn(locator)}`,
		...rate(textOf(issue["priorityString"]), WORDS$1, notices),
		...present({ remediation: fixedIn === void 0 ? void 0 : `Take ${nameIn(locator)} ${fixedIn}` })
	};
}
function policyIssue(type, issue, locator, notices) {
	const known = TYPES$2[type];
	if (known === void 0) notices.add(`The issue type ${JSON.stringify(type)} of FOSSA is not known here, and its severity was read as unknown`);
	const licence = textOf(issue["license"]);
	const rule = numberOf(fieldsOf(issue["rule"])["ruleId"]);
	const says = known?.says ?? type;
	return {
		ruleId: `fossa:${type}`,
		kind: known?.kind ?? "exposure",
		title: `${nameIn(locator)} is ${says}`,
		...severityOf(known, textOf(issue["priorityString"]), notices),
		message: [licence === void 0 ? void 0 : `Its licence is ${licence}`, rule === void 0 ? void 0 : `rule ${rule} of the policy in FOSSA`].filter((part) => part !== void 0).join("; "),
		controlKey: `fossa:${type}${licence === void 0 ? "" : `: ${licence}`}`,
		...present({ licence: known?.kind === "licence" ? licence : void 0 })
	};
}
function severityOf(known, word, notices) {
	return word !== void 0 || known === void 0 ? rate(word, WORDS$1, notices) : {
		severity: known.severity,
		severitySource: "default"
	};
}
function nameIn(locator) {
	return locator.replace(/^[^+]+\+/, "").replace("$", " ");
}
// src/scanners/fossa/report.ts
const fossaReport = {
	name: "FOSSA JSON",
	elements: [["issues", "*"]],
	schema: {
		type: "object",
		required: [
			"count",
			"issues",
			"status"
		],
		properties: {
			count: {
				type: "integer",
				minimum: 0
			},
			issues: { type: "array" },
			status: { type: "string" },
			summary: { type: ["object", "null"] }
		}
	},
	begin: reading$2
};
function reading$2() {
	const issues = [];
	return {
		element: (value) => void issues.push(value),
		end: (skeleton) => finished$2(skeleton, issues)
	};
}
const PUSH_ONLY = "FOSSA has found issues and does not show them to a key that may only push: give a key with full access in fossa-api-key";
function finished$2(skeleton, issues) {
	const { count, status, summary } = fieldsOf(skeleton);
	const told = numberOf(count) ?? 0;
	if (told > 0 && issues.length === 0) throw new ScanError(`${PUSH_ONLY} (${told} issues)`);
	if (status !== "SCANNED") throw new ScanError(`FOSSA has not come to the end of its scan: its status is ${String(status)}`);
	const notices = new Notices();
	const observations = [];
	const gaps = told > issues.length ? [lacking(told, issues.length)] : [];
	for (const issue of issues) {
		const observation = observationOf$1(issue, notices);
		if (observation === void 0) gaps.push({
			what: "an issue of FOSSA",
			reason: "It has no type or names no package, so that it cannot be shown"
		});
		else observations.push(observation.kind === "vulnerability" ? observation : tellingApart(observation));
	}
	const isOpen = observations.some(({ status: one = "open" }) => one === "open");
	const revision = textOf(fieldsOf(fieldsOf(summary)["revision"])["projectTitle"]);
	return {
		result: {
			observations,
			controls: [],
			coverage: {
				unit: "projects",
				examined: 1,
				passed: Number(!isOpen)
			},
			gaps,
			notices: notices.all
		},
		subject: { ...revision !== void 0 && { name: revision } },
		inventory: []
	};
}
function lacking(told, shown) {
	return {
		what: "issues of FOSSA",
		reason: `It tells of ${told} and shows ${shown}`
	};
}
// src/scanners/fossa/index.ts
const fossa = {
	name: "fossa",
	driver: "process",
	program: "fossa",
	version: "3.18.0",
	homepage: "https://github.com/fossas/fossa-cli",
	licence: "CPAL-1.0",
	targets: ["source"],
	environment: [
		...NETWORK_ENVIRONMENT,
		"PATH",
		"JAVA_HOME",
		"GOPATH",
		"GOFLAGS",
		"GOPROXY",
		"CARGO_HOME"
	],
	versionStep: {
		args: ["--version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /version v?(\d[^\s,]*)/.exec(output)?.[1],
	report: fossaReport,
	plan: ({ account, timeoutMs, project, configFile, attribution }) => {
		const common = [
			"--endpoint",
			account.address,
			...project === void 0 ? [] : ["--project", project],
			...configFile === void 0 ? [] : ["--config", configFile]
		];
		const timeout = ["--timeout", String(Math.max(1, Math.floor(timeoutMs / 1e3)))];
		const env = account.secrets;
		return {
			analyze: {
				args: ["analyze", ...common],
				env,
				completed: [0],
				what: "dependencies"
			},
			test: {
				args: [
					"test",
					"--format",
					"json",
					...timeout,
					...common
				],
				env,
				completed: [0, 1],
				what: "issues"
			},
			...attribution !== void 0 && { attribution: {
				args: [
					"report",
					"attribution",
					"--format",
					attribution,
					...timeout,
					...common
				],
				env,
				completed: [0],
				what: "attribution report"
			} }
		};
	}
};
const FORMATS = [
	[".cdx.json", "cyclonedx-json"],
	[".cdx.xml", "cyclonedx-xml"],
	[".spdx.json", "spdx-json"],
	[".json", "json"],
	[".md", "markdown"],
	[".html", "html"],
	[".csv", "csv"],
	[".txt", "text"],
	[".spdx", "spdx"]
];
function attributionFormat(file) {
	return FORMATS.find(([ending]) => file.toLowerCase().endsWith(ending))?.[1];
}
// src/scanners/snyk-code/report.ts
const snykCodeReport = {
	name: "Snyk Code SARIF",
	elements: sarifReport.elements,
	schema: { allOf: [sarifReport.schema, { properties: { runs: { items: { properties: { tool: { properties: { driver: {
		required: ["name"],
		properties: { name: { const: "SnykCode" } }
	} } } } } } } }] },
	begin: (context) => {
		const reading = sarifReport.begin(context);
		return {
			element: (value, place) => reading.element(value, place),
			end: (skeleton) => withCoverage(fromRoot(reading.end(skeleton), context), skeleton)
		};
	}
};
function fromRoot(read, { source }) {
	const below = source === void 0 ? "" : relative(source.root, source.cwd).split(sep).join("/");
	if (below === "") return read;
	const observations = read.result.observations.map(({ locations = [], ...rest }) => ({
		...rest,
		...locations.length > 0 && { locations: locations.map((one) => ({
			...one,
			path: posix.join(below, one.path)
		})) }
	}));
	return {
		...read,
		result: {
			...read.result,
			observations
		}
	};
}
function filesIn(one) {
	return numberOf(one["files"]) ?? 0;
}
function withCoverage(read, skeleton) {
	const told = listOf(fieldsOf(skeleton)["runs"]).flatMap((run) => listOf(fieldsOf(fieldsOf(run)["properties"])["coverage"]).map(fieldsOf));
	if (told.length === 0) return read;
	const looked = told.filter(({ type }) => type === "SUPPORTED").reduce((sum, one) => sum + filesIn(one), 0);
	const gaps = told.filter((one) => one["type"] === "FAILED_PARSING" && filesIn(one) > 0).map((one) => {
		const count = filesIn(one);
		const what = `${count} ${count === 1 ? "file" : "files"}`;
		return {
			what: `Snyk Code: ${textOf(one["lang"]) ?? "code"}`,
			reason: `It could not parse ${what}`
		};
	});
	const { result } = read;
	const open = result.observations.filter(({ status = "open" }) => status === "open");
	const hit = new Set(open.flatMap(({ locations = [] }) => locations.map(({ path }) => path)));
	const coverage = {
		unit: "files",
		examined: looked,
		passed: Math.max(0, looked - hit.size)
	};
	return {
		...read,
		result: {
			...result,
			coverage,
			gaps: [...result.gaps, ...gaps]
		}
	};
}
// src/scanners/snyk-code/index.ts
function snykEnvironment({ address, secrets }) {
	return {
		...secrets,
		SNYK_API: address,
		SNYK_DISABLE_ANALYTICS: "1",
		SNYK_CFG_DISABLE_SUGGESTIONS: "true",
		...address.startsWith("http:") && { SNYK_HTTP_PROTOCOL_UPGRADE: "0" }
	};
}
const SNYK_PROGRAM = {
	driver: "process",
	program: "snyk",
	version: "1.1306.4",
	homepage: "https://github.com/snyk/cli",
	licence: "Apache-2.0",
	targets: ["source"],
	versionStep: {
		args: ["--version"],
		env: { SNYK_DISABLE_ANALYTICS: "1" },
		completed: [0]
	},
	readVersion: (output) => /^v?(\d+\.\d+\.\d+)/m.exec(output)?.[1]
};
const snykCode = {
	...SNYK_PROGRAM,
	name: "snyk-code",
	environment: NETWORK_ENVIRONMENT,
	report: snykCodeReport,
	plan: ({ account, organization, scratch }) => {
		const report = join(scratch, "snyk-code.sarif");
		return {
			report,
			step: {
				args: [
					"code",
					"test",
					`--sarif-file-output=${report}`,
					...organization === void 0 ? [] : [`--org=${organization}`]
				],
				env: snykEnvironment(account),
				completed: [0, 1],
				what: "code"
			}
		};
	}
};
// src/scanners/snyk/issue.ts
const WORDS = {
	critical: "critical",
	high: "high",
	medium: "medium",
	low: "low"
};
const TYPES$1 = {
	npm: "npm",
	yarn: "npm",
	pnpm: "npm",
	pip: "pypi",
	poetry: "pypi",
	pipenv: "pypi",
	maven: "maven",
	gradle: "maven",
	sbt: "maven",
	rubygems: "gem",
	gomodules: "golang",
	golangdep: "golang",
	nuget: "nuget",
	composer: "composer",
	cocoapods: "cocoapods",
	hex: "hex",
	cargo: "cargo"
};
function observationOf(value, manager, notices) {
	const issue = fieldsOf(value);
	const id = textOf(issue["id"]);
	const name = textOf(issue["packageName"]) ?? textOf(issue["name"]);
	if (id === void 0 || name === void 0) return;
	const own = {
		ruleId: id,
		component: componentOf(name, issue, textOf(issue["packageManager"]) ?? manager)
	};
	const title = textOf(issue["title"]) ?? id;
	const rated = rate(textOf(issue["severity"]), WORDS, notices, numberOf(issue["cvssScore"]));
	const licence = textOf(issue["license"]);
	return issue["type"] === "license" ? {
		...own,
		kind: "licence",
		title: `${name}: ${title}`,
		...rated,
		...present({ licence })
	} : {
		...own,
		kind: "vulnerability",
		title,
		...rated,
		...vulnerability(id, issue)
	};
}
function vulnerability(id, issue) {
	const identifiers = fieldsOf(issue["identifiers"]);
	const names = ["CVE", "GHSA"].flatMap((kind) => textsOf(identifiers[kind]));
	const [first = id] = names;
	const cvss = numberOf(issue["cvssScore"]);
	const path = textsOf(issue["from"]);
	const published = Date.parse(textOf(issue["publicationTime"]) ?? "");
	const urls = listOf(issue["references"]).map((one) => textOf(fieldsOf(one)["url"]));
	return {
		id: first,
		...namesBeside(first, [...names, id]),
		...present({ message: path.length > 1 ? `Introduced through ${path.slice(1).join(" > ")}` : void 0 }),
		...cvss !== void 0 && { scores: { cvss } },
		...!Number.isNaN(published) && { published: new Date(published).toISOString() },
		...referencesOf(`https://security.snyk.io/vuln/${encodeURIComponent(id)}`, ...urls)
	};
}
function componentOf(name, issue, manager) {
	const version = textOf(issue["version"]);
	const fixedIn = textsOf(issue["fixedIn"]);
	const type = TYPES$1[manager];
	const parts = name.split(type === "maven" ? /[:/]/ : "/").map(encodeURIComponent);
	const written = type === void 0 ? void 0 : `pkg:${type}/${parts.join("/")}${at(version)}`;
	const purl = canonicalPurl(written);
	return {
		name: type === "maven" ? name.replace(":", "/") : name,
		...present({
			version,
			purl
		}),
		...fixedIn.length > 0 && { fixedIn }
	};
}
function at(version) {
	return version === void 0 ? "" : `@${encodeURIComponent(version)}`;
}
// src/scanners/snyk/report.ts
const PROJECT = {
	type: "object",
	required: [
		"vulnerabilities",
		"dependencyCount",
		"packageManager"
	],
	properties: {
		vulnerabilities: { type: "array" },
		dependencyCount: {
			type: "integer",
			minimum: 0
		},
		packageManager: { type: "string" }
	}
};
const ELEMENTS = [
	["vulnerabilities", "*"],
	[
		"*",
		"vulnerabilities",
		"*"
	],
	[
		"filtered",
		"ignore",
		"*"
	],
	[
		"*",
		"filtered",
		"ignore",
		"*"
	]
];
const OF_SEVERAL = new Set([1, 3]);
const IGNORED = new Set([2, 3]);
const snykReport = {
	name: "Snyk JSON",
	elements: ELEMENTS,
	schema: { anyOf: [PROJECT, {
		type: "array",
		minItems: 1,
		items: PROJECT
	}] },
	begin: reading$1
};
function reading$1(context) {
	const kept = [];
	return {
		element: (value, { pattern, indexes }) => {
			const project = OF_SEVERAL.has(pattern) ? indexes[0] ?? 0 : 0;
			kept.push({
				value,
				project,
				status: IGNORED.has(pattern) ? "suppressed" : "open"
			});
		},
		end: (skeleton) => finished$1(skeleton, kept, context)
	};
}
function finished$1(skeleton, kept, context) {
	const projects = (Array.isArray(skeleton) ? listOf(skeleton) : [skeleton]).map(fieldsOf);
	const notices = new Notices();
	const observations = [];
	const gaps = [];
	for (const { value, project, status } of kept) {
		const about = projects[project] ?? {};
		const observation = observationOf(value, textOf(about["packageManager"]) ?? "", notices);
		if (observation === void 0) gaps.push({
			what: "an issue of Snyk",
			reason: "It has no id or no package, so that it cannot be shown"
		});
		else {
			const location = locationOf$1(textOf(about["displayTargetFile"]), context);
			observations.push({
				...observation,
				status,
				...location !== void 0 && { locations: [location] }
			});
		}
	}
	const examined = projects.reduce((sum, one) => sum + (numberOf(one["dependencyCount"]) ?? 0), 0);
	const hit = new Set(observations.filter(({ status }) => status === "open").map(({ component }) => `${component?.name ?? ""}@${component?.version ?? ""}`));
	return {
		result: {
			observations,
			controls: [],
			coverage: {
				unit: "packages",
				examined,
				passed: Math.max(0, examined - hit.size)
			},
			gaps,
			notices: notices.all
		},
		subject: {},
		inventory: []
	};
}
function locationOf$1(file, context) {
	if (file === void 0) return;
	return context.source === void 0 ? placeIn(file, context.targetKind) : sourcePlace(file, context);
}
// src/scanners/snyk/index.ts
const snyk = {
	...SNYK_PROGRAM,
	name: "snyk",
	environment: [
		...NETWORK_ENVIRONMENT,
		"PATH",
		"JAVA_HOME",
		"GOPATH",
		"GOFLAGS",
		"GOPROXY"
	],
	report: snykReport,
	plan: ({ account, organization, scratch }) => {
		const report = join(scratch, "snyk.json");
		return {
			report,
			step: {
				args: [
					"test",
					"--all-projects",
					"--fail-fast",
					`--json-file-output=${report}`,
					...organization === void 0 ? [] : [`--org=${organization}`]
				],
				env: snykEnvironment(account),
				completed: [0, 1],
				what: "dependencies"
			}
		};
	}
};
// src/scanners/sonarqube/place.ts
function locationOf(fields, context) {
	const component = textOf(fields["component"]) ?? "";
	const project = textOf(fields["project"]) ?? "";
	const path = component.startsWith(`${project}:`) ? component.slice(project.length + 1) : "";
	const place = path === "" ? void 0 : sourcePlace(path, context);
	return place === void 0 ? void 0 : {
		...place,
		...regionOf(fields)
	};
}
function regionOf(fields) {
	const range = fieldsOf(fields["textRange"]);
	const startLine = lineOf(range["startLine"]) ?? lineOf(fields["line"]);
	const endLine = lineOf(range["endLine"]) ?? startLine;
	if (startLine === void 0 || endLine === void 0 || endLine < startLine) return present({ startLine });
	const [start, end] = [columnOf(range["startOffset"]), columnOf(range["endOffset"])];
	const endColumn = end !== void 0 && (endLine > startLine || end > (start ?? 1)) ? end : void 0;
	return present({
		startLine,
		startColumn: start,
		endLine: endLine === startLine && endColumn === void 0 ? void 0 : endLine,
		endColumn
	});
}
function columnOf(offset) {
	const number = numberOf(offset);
	return number === void 0 || !Number.isInteger(number) || number < 0 ? void 0 : number + 1;
}
// src/scanners/sonarqube/severity.ts
const IMPACTS = {
	blocker: "critical",
	high: "high",
	medium: "medium",
	low: "low",
	info: "info"
};
const STANDARD = {
	blocker: "critical",
	critical: "high",
	major: "medium",
	minor: "low",
	info: "info"
};
function severityOfIssue(issue, mode, notices) {
	const impacts = mode === "STANDARD_EXPERIENCE" ? [] : impactsOf(issue);
	const decisive = impacts.filter(({ quality }) => quality === "SECURITY");
	const [worst] = (decisive.length > 0 ? decisive : impacts).map(({ severity }) => rate(severity, IMPACTS, notices)).toSorted((a, b) => severityRank(a.severity) - severityRank(b.severity));
	return worst ?? rate(textOf(issue["severity"]), STANDARD, notices);
}
function impactsOf(issue) {
	return listOf(issue["impacts"]).map(fieldsOf).flatMap(({ softwareQuality, severity }) => {
		const word = textOf(severity);
		return word === void 0 ? [] : [{
			quality: softwareQuality,
			severity: word
		}];
	});
}
function severityOfHotspot(hotspot, notices) {
	return rate(textOf(hotspot["vulnerabilityProbability"]), IMPACTS, notices);
}
// src/scanners/sonarqube/issue.ts
function observationOfIssue(issue, mode, notes) {
	const rule = textOf(issue["rule"]);
	const message = textOf(issue["message"]);
	if (rule === void 0 || message === void 0) return;
	const type = textOf(issue["type"]);
	const location = locationOf(issue, notes.context);
	return {
		ruleId: rule,
		kind: kindOf(rule),
		title: message,
		...severityOfIssue(issue, mode, notes.notices),
		status: statusOfIssue(issue),
		...present({ message: type === void 0 ? void 0 : TYPES[type] }),
		controlKey: `${rule}: ${message}`,
		...location !== void 0 && { locations: [location] }
	};
}
const TYPES = {
	CODE_SMELL: "A code smell",
	BUG: "A bug",
	VULNERABILITY: "A vulnerability"
};
function kindOf(rule) {
	return rule.startsWith("secrets:") ? "secret" : "code";
}
const SET_ASIDE = new Set([
	"ACCEPTED",
	"FALSE_POSITIVE",
	"FALSE-POSITIVE",
	"WONTFIX"
]);
function statusOfIssue({ issueStatus, resolution }) {
	if (SET_ASIDE.has(issueStatus) || SET_ASIDE.has(resolution)) return "suppressed";
	return issueStatus === "FIXED" || resolution === "FIXED" || resolution === "REMOVED" ? "fixed" : "open";
}
function observationOfHotspot(hotspot, notes) {
	const message = textOf(hotspot["message"]);
	if (message === void 0) return;
	const category = textOf(hotspot["securityCategory"]) ?? "others";
	const rule = textOf(hotspot["ruleKey"]) ?? `hotspot:${category}`;
	const location = locationOf(hotspot, notes.context);
	return {
		ruleId: rule,
		kind: "code",
		title: message,
		...severityOfHotspot(hotspot, notes.notices),
		status: statusOfHotspot(hotspot),
		message: `A security hotspot (${category}): a person has to say whether it is safe`,
		controlKey: `${rule}: ${message}`,
		...location !== void 0 && { locations: [location] }
	};
}
function statusOfHotspot({ status, resolution }) {
	if (status !== "REVIEWED") return "manual";
	if (resolution === "FIXED") return "fixed";
	return resolution === "SAFE" || resolution === "ACKNOWLEDGED" ? "suppressed" : "manual";
}
// src/scanners/sonarqube/quality-gate.ts
const QUALITY_GATE = "sonarqube:quality-gate";
function readQualityGate(status, references) {
	const fields = fieldsOf(status);
	const conditions = listOf(fields["conditions"]).map(fieldsOf);
	const word = textOf(fields["status"]) ?? "none that is told";
	switch (word) {
		case "ERROR": return {
			...NOTHING,
			controls: [control("fail")],
			observations: broken(conditions, references)
		};
		case "OK": return {
			...NOTHING,
			controls: [control("pass")]
		};
		case "WARN": return {
			...NOTHING,
			controls: [control("pass")],
			notices: ["The quality gate of SonarQube gives a warning"]
		};
		case "NONE": return {
			...NOTHING,
			controls: [control("skip")],
			gaps: [NO_GATE]
		};
		default: throw new ScanError(`SonarQube gives the quality gate a status that is not known here: ${word}`);
	}
}
const NOTHING = {
	controls: [],
	observations: [],
	gaps: [],
	notices: []
};
const NO_GATE = {
	what: "quality gate",
	reason: "SonarQube has computed none for this analysis: give the project a quality gate"
};
function control(result) {
	return {
		id: QUALITY_GATE,
		result,
		title: "The quality gate of SonarQube"
	};
}
function broken(conditions, references) {
	const failed = conditions.filter(({ status }) => status === "ERROR");
	return failed.length === 0 ? [failure("", "The quality gate of SonarQube is red, and it does not say which condition", references)] : failed.map((condition) => {
		const metric = textOf(condition["metricKey"]) ?? "unknown";
		return failure(metric, `The quality gate of SonarQube is red: ${wordsOf(metric, condition)}`, references);
	});
}
function failure(metric, message, references) {
	const ruleId = metric === "" ? QUALITY_GATE : `${QUALITY_GATE}:${metric}`;
	return {
		ruleId,
		kind: "conformance",
		title: metric === "" ? "Quality gate failed" : `Quality gate failed: ${metric}`,
		severity: "high",
		severitySource: "status",
		severityReason: "A quality gate that is red says that the change is not to go on",
		nativeSeverity: "ERROR",
		message,
		remediation: "Mend what the condition counts, or change the condition in SonarQube",
		controlKey: ruleId,
		references
	};
}
const MUST_BE = {
	LT: "at least",
	GT: "at most"
};
function wordsOf(metric, condition) {
	const actual = textOf(condition["actualValue"]) ?? "not known";
	const threshold = textOf(condition["errorThreshold"]);
	if (threshold === void 0) return `${metric} is ${actual}`;
	const must = MUST_BE[textOf(condition["comparator"]) ?? ""];
	return `${metric} is ${actual} and ${must === void 0 ? `its threshold is ${threshold}` : `must be ${must} ${threshold}`}`;
}
const PAGING = {
	type: "object",
	required: ["total"],
	properties: { total: { type: "integer" } }
};
const LIST = { type: "array" };
const sonarqubeReport = {
	name: "SonarQube issues",
	elements: [["issues", "*"], ["hotspots", "*"]],
	schema: {
		type: "object",
		required: ["paging"],
		properties: {
			paging: PAGING,
			projectStatus: {
				type: "object",
				required: ["status"]
			}
		},
		anyOf: [{
			required: ["issues"],
			properties: { issues: LIST }
		}, {
			required: ["hotspots"],
			properties: { hotspots: LIST }
		}]
	},
	begin: reading
};
function reading(context) {
	const kept = [];
	return {
		element: (value, { pattern }) => {
			kept.push({
				value,
				pattern
			});
		},
		end: (skeleton) => finished(fieldsOf(skeleton), kept, context)
	};
}
function finished(skeleton, kept, context) {
	const total = numberOf(fieldsOf(skeleton["paging"])["total"]) ?? 0;
	if (total !== kept.length) throw new ScanError(`It holds ${kept.length} of the ${total} that there are: put all pages into one file`);
	const { observations, gaps, notices } = observed(kept, modeOf(skeleton["mode"]), context);
	const gate = gateOf(skeleton);
	const all = [...gate.observations, ...observations];
	const isOpen = all.some(({ status = "open" }) => status === "open");
	return {
		result: {
			observations: all,
			controls: gate.controls,
			coverage: {
				unit: "reports",
				examined: 1,
				passed: Number(!isOpen)
			},
			gaps: [...gate.gaps, ...gaps],
			notices: [...gate.notices, ...notices.all]
		},
		subject: {},
		inventory: []
	};
}
function observed(kept, mode, context) {
	const observations = [];
	const gaps = [];
	const notices = new Notices();
	const notes = {
		context,
		notices,
		found: () => void 0,
		missed: (gap) => gaps.push(gap)
	};
	for (const { value, pattern } of kept) {
		const fields = fieldsOf(value);
		const read = pattern === 1 ? observationOfHotspot(fields, notes) : observationOfIssue(fields, mode, notes);
		if (read === void 0) gaps.push({
			what: "an issue of SonarQube",
			reason: "It has no rule or no message, so that it cannot be shown"
		});
		else observations.push(tellingApart(read));
	}
	return {
		observations,
		gaps,
		notices
	};
}
function gateOf({ projectStatus, dashboardUrl }) {
	const page = textOf(dashboardUrl);
	return projectStatus === void 0 ? {
		controls: [],
		observations: [],
		gaps: [],
		notices: []
	} : readQualityGate(projectStatus, page === void 0 ? [] : [page]);
}
function modeOf(mode) {
	return mode === "MQR" || mode === "STANDARD_EXPERIENCE" ? mode : void 0;
}
// src/scanners/sonarqube/index.ts
const sonarqube = {
	name: "sonarqube",
	driver: "http",
	version: "unknown",
	homepage: "https://www.sonarsource.com/products/sonarqube/",
	licence: "LGPL-3.0-only",
	targets: ["source"],
	report: sonarqubeReport
};
export { PUSH_ONLY, attributionFormat, checkmarx, fossa, snyk, snykCode, sonarqube, sonarqubeReport };
