import { IMAGE_ENVIRONMENT, Notices, baseImageOf, coverageOf, fieldsOf, lineOf, listOf, locatorFor, namesBeside, numberOf, parsedOutput, placeIn, present, rate, referencesOf, stepsOf, textOf, textsOf } from "./reading-shared.js";
import { ScanError, UserError } from "./common.js";
import { canonicalPurl } from "./purl.js";
import { join } from "node:path";
// src/scanners/trivy/step.ts
const QUIET = [
	"--skip-version-check",
	"--disable-telemetry",
	"--no-progress"
];
function stepOf(args, env = {}) {
	return {
		args,
		env,
		completed: [0]
	};
}
// src/scanners/trivy/database.ts
const trivyDatabase = {
	parts: ["vulnerability", "java"],
	schemas: {
		vulnerability: "2",
		java: "1"
	},
	files: {
		vulnerability: ["db/metadata.json", "db/trivy.db"],
		java: ["java-db/metadata.json", "java-db/trivy-java.db"]
	},
	prepare,
	status,
	readStatus,
	lacking: (said) => LACKS_JAVA.test(said) ? "java" : void 0
};
const LACKS_JAVA = /'--skip-java-db-update' cannot be specified on the first run/;
const PARTS = {
	vulnerability: {
		folder: "db",
		files: ["trivy.db", "metadata.json"],
		only: "--download-db-only",
		mirror: "--db-repository"
	},
	java: {
		folder: "java-db",
		files: ["trivy-java.db", "metadata.json"],
		only: "--download-java-db-only",
		mirror: "--java-db-repository"
	}
};
function prepare(source, { cache }, part = "vulnerability") {
	const { folder, files, only, mirror } = PARTS[part];
	if (source.kind === "file") return {
		kind: "unpack",
		archive: source.path,
		into: join(cache, folder),
		files
	};
	return {
		kind: "run",
		step: stepOf([
			"image",
			only,
			...source.address === void 0 ? [] : [`${mirror}=${source.address}`],
			`--cache-dir=${cache}`,
			...QUIET
		])
	};
}
function status({ cache }, part = "vulnerability") {
	return {
		kind: "read",
		file: join(cache, PARTS[part].folder, "metadata.json")
	};
}
function readStatus(answer) {
	const { Version, UpdatedAt } = fieldsOf(parsedOutput(answer));
	const updatedAt = textOf(UpdatedAt);
	return numberOf(Version) === void 0 || updatedAt === void 0 ? void 0 : { updatedAt };
}
// src/scanners/trivy/plan.ts
const TRIVY_SOURCES = [
	"registry",
	"docker",
	"docker-archive",
	"oci-dir",
	"sbom"
];
const SCANNERS = {
	vulnerability: "vuln",
	secret: "secret",
	misconfiguration: "misconfig",
	licence: "license"
};
function planOf(request) {
	const report = join(request.scratch, "trivy.json");
	const scan = stepOf(scanArgs(request, report), present({ DOCKER_CONFIG: request.dockerConfig }));
	if (request.withSbom !== true) return {
		steps: [scan],
		report,
		inventory: false
	};
	const sbom = join(request.scratch, "trivy.cdx.json");
	return {
		steps: [scan, stepOf([
			"convert",
			"--format",
			"cyclonedx",
			"--output",
			sbom,
			report
		])],
		report,
		sbom,
		inventory: false
	};
}
function scanArgs(request, report) {
	const { image, cache, timeoutMs, platform, configFile, insecureRegistry } = request;
	return [
		image.source === "sbom" ? "sbom" : "image",
		"--format=json",
		`--output=${report}`,
		"--exit-code=0",
		`--scanners=${scannersFor(request)}`,
		`--cache-dir=${cache}`,
		"--cache-backend=memory",
		"--skip-db-update",
		"--skip-java-db-update",
		"--offline-scan",
		"--show-suppressed",
		"--list-all-pkgs",
		...QUIET,
		`--timeout=${Math.ceil(timeoutMs / 1e3)}s`,
		...image.source === "sbom" ? [] : ["--skip-check-update"],
		...platform === void 0 ? [] : [`--platform=${platform}`],
		...configFile === void 0 ? [] : [`--config=${configFile}`],
		...insecureRegistry === true ? ["--insecure"] : [],
		...targetArgs(image)
	];
}
function scannersFor({ image, checks }) {
	const possible = image.source === "sbom" ? checks.filter((check) => check === "vulnerability" || check === "licence") : checks;
	if (possible.length === 0) throw new UserError(`Trivy has nothing to check in ${image.locator}: ask for vulnerability or licence`);
	return possible.map((check) => SCANNERS[check]).join(",");
}
function targetArgs(image) {
	const locator = locatorFor("trivy", image, TRIVY_SOURCES);
	if (image.source === "registry" || image.source === "docker") return [`--image-src=${image.source === "registry" ? "remote" : "docker"}`, locator];
	return image.source === "sbom" ? [locator] : [`--input=${locator}`];
}
// src/scanners/trivy/image-metadata.ts
function subjectOf(skeleton) {
	const { ArtifactName, Metadata } = fieldsOf(skeleton);
	const { ImageID, RepoDigests, OS, ImageConfig } = fieldsOf(Metadata);
	const { Family, Name } = fieldsOf(OS);
	const labels = fieldsOf(fieldsOf(fieldsOf(ImageConfig)["config"])["Labels"]);
	const [repoDigest] = textsOf(RepoDigests);
	const layers = layersOf(Metadata);
	return {
		...present({
			name: textOf(ArtifactName),
			imageId: textOf(ImageID),
			manifestDigest: repoDigest?.split("@").at(1),
			os: textOf(Family) === void 0 ? void 0 : `${String(Family)} ${textOf(Name) ?? ""}`.trim(),
			baseImage: baseImageOf(labels)
		}),
		...layers.length > 0 && { layers }
	};
}
function layersOf(metadata) {
	const { DiffIDs, Layers, ImageConfig } = fieldsOf(metadata);
	const digests = new Map(listOf(Layers).map((layer) => [textOf(fieldsOf(layer)["DiffID"]), textOf(fieldsOf(layer)["Digest"])]));
	const diffIds = textsOf(DiffIDs);
	const steps = stepsOf(fieldsOf(ImageConfig)["history"], diffIds.length);
	return diffIds.map((diffId, index) => present({
		diffId,
		digest: digests.get(diffId),
		createdBy: steps[index]
	}));
}
// src/scanners/trivy/assemble.ts
function assemble(skeleton, collected) {
	const results = resultsOf(skeleton);
	const subject = subjectOf(skeleton);
	const layers = new Map((subject.layers ?? []).map((layer) => [layer.diffId, layer]));
	const inventory = collected.packages.map((found) => inventoried(found, results, layers));
	const packages = packageIndex(inventory);
	const observations = collected.drafts.map((draft) => {
		const component = componentOf$1(draft, packages, layers);
		const locations = locationsOf(draft, results[draft.result], collected.context);
		const layer = component === void 0 ? layerOf$1(draft, layers) : void 0;
		return Object.assign({}, draft.observation, present({
			component,
			layer,
			locations
		}));
	});
	const coverage = examined({
		results,
		subject,
		inventory,
		observations
	}, collected);
	const version = textOf(fieldsOf(fieldsOf(skeleton)["Trivy"])["Version"]);
	return {
		result: {
			observations,
			controls: collected.controls,
			coverage,
			gaps: [
				...collected.gaps,
				...endOfLife(skeleton, subject),
				...withoutPackages(results, collected.context)
			],
			notices: collected.notices.all
		},
		subject,
		inventory,
		...present({ version })
	};
}
function resultsOf(skeleton) {
	return (Array.isArray(skeleton) ? skeleton : listOf(fieldsOf(skeleton)["Results"])).map((one) => {
		const { Target, Class } = fieldsOf(one);
		return {
			target: textOf(Target) ?? "",
			kind: textOf(Class) ?? ""
		};
	});
}
function inventoried({ name, version, purl, source, path, diffId, digest, result }, results, layers) {
	const lockFile = results[result]?.kind === "lang-pkgs" ? results[result].target : void 0;
	return {
		name,
		...present({
			version,
			purl,
			source,
			path: path ?? lockFile,
			layer: layerOf$1({
				diffId,
				digest
			}, layers)
		})
	};
}
function packageIndex(inventory) {
	return new Map(inventory.flatMap((one) => [[one.purl ?? `${one.name}@${one.version ?? ""}`, one], [one.name, one]]));
}
function componentOf$1(draft, packages, layers) {
	const { observation, packageName } = draft;
	const own = observation.component ?? (packageName === void 0 ? void 0 : { name: packageName });
	if (own === void 0) return;
	const key = packageName ?? own.purl ?? `${own.name}@${own.version ?? ""}`;
	const { version, purl, source, layer } = packages.get(key) ?? {};
	return Object.assign(present({
		version,
		purl,
		source,
		layer: layerOf$1(draft, layers) ?? layer
	}), own);
}
function layerOf$1({ diffId, digest }, layers) {
	return layers.get(diffId) ?? (diffId === void 0 && digest === void 0 ? void 0 : present({
		diffId,
		digest
	}));
}
const FILE_CLASSES = new Set([
	"config",
	"secret",
	"license-file"
]);
function locationsOf(draft, result, context) {
	const target = result?.target ?? "";
	const file = FILE_CLASSES.has(result?.kind ?? "") || result?.kind === "lang-pkgs" && /[/.]/.test(target) && target !== "Node.js";
	const { path = file ? target : "", startLine, endLine } = draft.place;
	return path === "" ? void 0 : [{
		...placeIn(path, context.targetKind),
		...present({
			startLine,
			endLine
		})
	}];
}
function examined({ results, subject, inventory, observations }, { context }) {
	if (inventory.length > 0) return coverageOf(inventory, observations);
	const { checks } = context;
	const count = checks === void 0 || checks.includes("vulnerability") || checks.includes("licence") ? results.length : Math.max(results.length, Number(subject.layers !== void 0));
	if (count === 0) throw new ScanError("Trivy found nothing in the target that it could check: no packages and no files it knows");
	const hit = Number(observations.length > 0);
	return {
		unit: "results",
		examined: count,
		passed: count - Math.min(count, hit)
	};
}
function withoutPackages(results, { checks = [] }) {
	return results.some(({ kind }) => kind === "os-pkgs" || kind === "lang-pkgs") || !checks.includes("vulnerability") ? [] : [{
		what: "packages",
		reason: "Trivy found no package that it knows in the target, so that no vulnerability could be found in it"
	}];
}
function endOfLife(skeleton, { os }) {
	const { OS } = fieldsOf(fieldsOf(skeleton)["Metadata"]);
	return fieldsOf(OS)["EOSL"] === true ? [{
		what: `packages of ${os ?? "the operating system"}`,
		reason: "It gets no security updates any more, so that its advisories are incomplete: move to a supported release"
	}] : [];
}
// src/scanners/trivy/words.ts
const TRIVY_SEVERITIES = {
	critical: "critical",
	high: "high",
	medium: "medium",
	low: "low",
	unknown: "unknown"
};
const STATUSES = {
	unknown: "open",
	affected: "open",
	fixed: "open",
	under_investigation: "open",
	will_not_fix: "open",
	fix_deferred: "open",
	end_of_life: "open",
	not_affected: "not-affected"
};
const DECISIONS = {
	ignored: "suppressed",
	not_affected: "not-affected",
	fixed: "fixed",
	affected: "open",
	under_investigation: "open",
	unknown: "open"
};
const MISCONFIGURATION_STATUSES = {
	FAIL: "open",
	EXCEPTION: "suppressed"
};
function vulnerabilityStatus(word, notices) {
	return statusIn(STATUSES, word, notices);
}
function decisionStatus(word, notices) {
	return statusIn(DECISIONS, word, notices);
}
function misconfigurationStatus(word, notices) {
	return statusIn(MISCONFIGURATION_STATUSES, word, notices);
}
function statusIn(words, word, notices) {
	const known = word === void 0 ? "open" : words[word];
	if (known === void 0) notices.add(`The status ${JSON.stringify(word)} is not known here and was read as open`);
	return known ?? "open";
}
function checkId(written) {
	const [, , family, number] = /^(AVD-)?([A-Z]+)-?0*(\d+)$/.exec(written) ?? [];
	return family === void 0 || number === void 0 ? written : `${family}-${number.padStart(4, "0")}`;
}
// src/scanners/trivy/vulnerability.ts
function vulnerabilityDraft(value, result, notices) {
	const fields = fieldsOf(value);
	const id = textOf(fields["VulnerabilityID"]);
	if (id === void 0) return;
	const component = componentOf(fields);
	const cvss = cvssOf(fields["CVSS"], textOf(fields["SeveritySource"]));
	return {
		observation: {
			ruleId: id,
			id,
			kind: "vulnerability",
			title: titleOf(fields, id, component.name),
			...rate(textOf(fields["Severity"]), TRIVY_SEVERITIES, notices, cvss),
			status: vulnerabilityStatus(textOf(fields["Status"]), notices),
			...namesBeside(id, textsOf(fields["VendorIDs"])),
			component,
			...cvss !== void 0 && { scores: { cvss } },
			...referencesOf(textOf(fields["PrimaryURL"]), ...textsOf(fields["References"])),
			...present({
				published: textOf(fields["PublishedDate"]),
				remediation: remediationOf(component, fields)
			})
		},
		result,
		place: present({ path: textOf(fields["PkgPath"]) }),
		...layerOf(fields["Layer"])
	};
}
function layerOf(value) {
	const { DiffID, Digest } = fieldsOf(value);
	return present({
		diffId: textOf(DiffID),
		digest: textOf(Digest)
	});
}
function componentOf(fields) {
	const name = textOf(fields["PkgName"]) ?? "unknown package";
	const fixedIn = (textOf(fields["FixedVersion"]) ?? "").split(", ").filter((version) => version !== "");
	return {
		name,
		...present({
			version: textOf(fields["InstalledVersion"]),
			purl: canonicalPurl(textOf(fieldsOf(fields["PkgIdentifier"])["PURL"]) ?? textOf(fields["PkgRef"]))
		}),
		...fixedIn.length > 0 && { fixedIn }
	};
}
function titleOf(fields, id, name) {
	const [line = ""] = (textOf(fields["Title"]) ?? textOf(fields["Description"]) ?? "").split("\n");
	const short = line.length > 200 ? `${line.slice(0, 199)}…` : line;
	return short === "" ? `${id} in ${name}` : short;
}
const NO_FIX = {
	will_not_fix: "The distribution will not fix it in this release",
	fix_deferred: "The distribution put the fix off",
	end_of_life: "The package gets no fixes any more: move to a supported release"
};
function remediationOf({ name, fixedIn }, fields) {
	return fixedIn === void 0 ? NO_FIX[String(fields["Status"])] : `Update ${name} to ${fixedIn.join(" or ")}`;
}
const CVSS_VERSIONS = [
	"V40Score",
	"V3Score",
	"V2Score"
];
function cvssOf(value, source) {
	const bySource = fieldsOf(value);
	const own = source === void 0 ? {} : fieldsOf(bySource[source]);
	for (const version of CVSS_VERSIONS) {
		let score = numberOf(own[version]);
		if (score === void 0) for (const other in bySource) {
			const said = numberOf(fieldsOf(bySource[other])[version]);
			score = said === void 0 ? score : Math.max(score ?? said, said);
		}
		if (score !== void 0) return score;
	}
}
// src/scanners/trivy/other-findings.ts
function misconfigurationDraft(value, result, notices) {
	const fields = fieldsOf(value);
	const written = textOf(fields["ID"]) ?? textOf(fields["AVDID"]);
	if (written === void 0) return;
	const id = checkId(written);
	const cause = fieldsOf(fields["CauseMetadata"]);
	return {
		observation: {
			ruleId: id,
			kind: "misconfiguration",
			title: textOf(fields["Title"]) ?? id,
			controlKey: id,
			...rate(textOf(fields["Severity"]), TRIVY_SEVERITIES, notices),
			status: misconfigurationStatus(textOf(fields["Status"]), notices),
			...present({
				message: textOf(fields["Message"]),
				remediation: textOf(fields["Resolution"])
			}),
			...referencesOf(textOf(fields["PrimaryURL"]), ...textsOf(fields["References"]))
		},
		result,
		place: linesOf(cause),
		...layerOf(fields["Layer"])
	};
}
function secretDraft(value, result, notices) {
	const fields = fieldsOf(value);
	const id = textOf(fields["RuleID"]);
	if (id === void 0) return;
	const title = textOf(fields["Title"]) ?? id;
	return {
		observation: {
			ruleId: id,
			kind: "secret",
			title,
			controlKey: `secret:${(textOf(fields["Category"]) ?? id).toLowerCase()}`,
			...rate(textOf(fields["Severity"]), TRIVY_SEVERITIES, notices),
			message: `${title} found; its text is not kept here`,
			remediation: "Revoke it, then take it out of the image and of the layers below"
		},
		result,
		place: linesOf(fields),
		...layerOf(fields["Layer"])
	};
}
function licenceDraft(value, result, notices) {
	const fields = fieldsOf(value);
	const licence = textOf(fields["Name"]);
	if (licence === void 0) return;
	const packageName = textOf(fields["PkgName"]);
	const path = textOf(fields["FilePath"]);
	const category = textOf(fields["Category"]) ?? "unknown";
	const confidence = numberOf(fields["Confidence"]);
	const certainty = confidence === void 0 || confidence >= 1 ? "" : `; recognised with confidence ${confidence}`;
	return {
		observation: {
			ruleId: licence,
			kind: "licence",
			title: `${packageName ?? path ?? "A file"} is under ${licence}`,
			licence,
			...rate(textOf(fields["Severity"]), TRIVY_SEVERITIES, notices),
			message: `Trivy puts ${licence} into the category ${category}${certainty}`,
			...referencesOf(textOf(fields["Link"]))
		},
		result,
		place: present({ path }),
		...present({ packageName })
	};
}
function linesOf(fields) {
	return present({
		startLine: lineOf(fields["StartLine"]),
		endLine: lineOf(fields["EndLine"])
	});
}
// src/scanners/trivy/packages.ts
function packageOf(value, result) {
	const fields = fieldsOf(value);
	const name = textOf(fields["Name"]);
	const source = textOf(fields["SrcName"]);
	return name === void 0 ? void 0 : {
		result,
		name,
		...present({
			version: textOf(fields["Version"]),
			purl: canonicalPurl(textOf(fieldsOf(fields["Identifier"])["PURL"])),
			source: source === name ? void 0 : source,
			path: textOf(fields["FilePath"])
		}),
		...layerOf(fields["Layer"])
	};
}
// src/scanners/trivy/report.ts
const DRAFTS = {
	Vulnerabilities: vulnerabilityDraft,
	Misconfigurations: misconfigurationDraft,
	Secrets: secretDraft,
	Licenses: licenceDraft
};
const DECIDED = {
	vulnerability: vulnerabilityDraft,
	misconfiguration: misconfigurationDraft,
	secret: secretDraft,
	license: licenceDraft
};
const KINDS = [
	"Vulnerabilities",
	"Packages",
	"Misconfigurations",
	"Secrets",
	"Licenses",
	"ExperimentalModifiedFindings"
];
const ELEMENTS = [...KINDS.map((kind) => [
	"Results",
	"*",
	kind,
	"*"
]), ...KINDS.map((kind) => [
	"*",
	kind,
	"*"
])];
const RESULT = {
	type: "object",
	required: ["Target"],
	properties: {
		Target: { type: "string" },
		Class: { type: "string" },
		Type: { type: "string" }
	}
};
const trivyReport = {
	name: "Trivy JSON",
	elements: ELEMENTS,
	schema: { anyOf: [{
		type: "object",
		required: ["SchemaVersion", "ArtifactName"],
		properties: {
			SchemaVersion: {
				type: "integer",
				minimum: 2
			},
			ArtifactName: { type: "string" },
			ArtifactType: { type: "string" },
			Results: {
				type: ["array", "null"],
				items: RESULT
			},
			Metadata: { type: ["object", "null"] }
		}
	}, {
		type: "array",
		minItems: 1,
		items: {
			...RESULT,
			anyOf: [{ required: ["Vulnerabilities"] }, { required: ["Type"] }]
		}
	}] },
	begin: (context) => new TrivyReading(context)
};
var TrivyReading = class {
	#context;
	#notices = new Notices();
	#drafts = [];
	#packages = [];
	#controls = [];
	#gaps = [];
	constructor(context) {
		this.#context = context;
	}
	element(value, { pattern, indexes }) {
		const kind = KINDS[pattern % KINDS.length];
		const [result = 0, index = 0] = indexes;
		if (kind === void 0) return;
		if (kind === "Packages") {
			this.#package(packageOf(value, result));
			return;
		}
		if (kind === "Misconfigurations" && this.#control(value)) return;
		const draft = kind === "ExperimentalModifiedFindings" ? this.#decided(value, result) : DRAFTS[kind](value, result, this.#notices);
		this.#keep(draft, `Results[${result}].${kind}[${index}]`);
	}
	end(skeleton) {
		return assemble(skeleton, {
			context: this.#context,
			notices: this.#notices,
			drafts: this.#drafts,
			packages: this.#packages,
			controls: this.#controls,
			gaps: this.#gaps
		});
	}
	#package(found) {
		if (found !== void 0) this.#packages.push(found);
	}
	#control(value) {
		const { ID, AVDID, Status, Title } = fieldsOf(value);
		const id = textOf(ID) ?? textOf(AVDID);
		if (id !== void 0 && (Status === "PASS" || Status === "FAIL")) {
			const title = textOf(Title);
			const result = Status === "PASS" ? "pass" : "fail";
			this.#controls.push({
				id: checkId(id),
				result,
				...title !== void 0 && { title }
			});
		}
		return Status === "PASS";
	}
	#decided(value, result) {
		const { Type, Status, Statement, Finding } = fieldsOf(value);
		const draft = (isDecided(Type) ? DECIDED[Type] : void 0)?.(Finding, result, this.#notices);
		if (draft === void 0) return;
		const statement = textOf(Statement);
		const status = decisionStatus(textOf(Status), this.#notices);
		return {
			...draft,
			observation: {
				...draft.observation,
				status,
				...statement !== void 0 && { message: statement }
			}
		};
	}
	#keep(draft, what) {
		if (draft === void 0) this.#gaps.push({
			what,
			reason: "It has no name, so that it cannot be told what was found: read the report itself"
		});
		else this.#drafts.push(draft);
	}
};
function isDecided(type) {
	return typeof type === "string" && Object.hasOwn(DECIDED, type);
}
// src/scanners/trivy/index.ts
const trivy = {
	name: "trivy",
	driver: "process",
	version: "0.74.0",
	homepage: "https://trivy.dev",
	licence: "Apache-2.0",
	targets: ["image", "sbom"],
	checks: [
		"vulnerability",
		"secret",
		"misconfiguration",
		"licence"
	],
	sources: TRIVY_SOURCES,
	environment: IMAGE_ENVIRONMENT,
	versionStep: {
		args: ["--version"],
		env: {},
		completed: [0]
	},
	readVersion: (output) => /^Version: v?(\S+)/m.exec(output)?.[1],
	database: trivyDatabase,
	plan: planOf,
	report: trivyReport
};
export { QUIET, trivy, trivyReport };
