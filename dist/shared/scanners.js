import { ScanError, UserError } from "./common.js";
import { IMAGE_ENVIRONMENT, IMAGE_SOURCES, Notices, baseImageOf, coverageOf, fieldsOf, listOf, locatorFor, namesBeside, numberOf, parsedOutput, placeIn, present, rate, referencesOf, stepsOf, textOf, textsOf } from "./reading-shared.js";
import { canonicalPurl } from "./purl.js";
import { trivy } from "./trivy.js";
import { join } from "node:path";
// src/scanners/grype/database.ts
const grypeDatabase = {
	parts: ["vulnerability"],
	schemas: { vulnerability: "6" },
	files: { vulnerability: ["6/import.json", "6/vulnerability.db"] },
	prepare,
	status: ({ cache }) => ({
		kind: "run",
		step: {
			args: [
				"db",
				"status",
				"-o",
				"json"
			],
			env: environment(cache),
			completed: [0, 1]
		}
	}),
	readStatus
};
function environment(cache) {
	return {
		GRYPE_DB_CACHE_DIR: cache,
		GRYPE_DB_AUTO_UPDATE: "false",
		GRYPE_DB_VALIDATE_AGE: "false",
		GRYPE_CHECK_FOR_APP_UPDATE: "false"
	};
}
function prepare(source, { cache }) {
	const env = environment(cache);
	const step = (args, more = {}) => ({
		kind: "run",
		step: {
			args,
			env: {
				...env,
				...more
			},
			completed: [0]
		}
	});
	if (source.kind === "file") return step([
		"db",
		"import",
		source.path
	]);
	return step(["db", "update"], source.address === void 0 ? {} : { GRYPE_DB_UPDATE_URL: source.address });
}
function readStatus(output) {
	const status = fieldsOf(parsedOutput(output));
	return status["valid"] === true ? databaseOf(status) : void 0;
}
function databaseOf(status) {
	const digest = /checksum=(sha256(?::|%3A)[0-9a-f]{64})/i.exec(textOf(status["from"]) ?? "")?.[1]?.replace(/%3A/i, ":");
	return present({
		updatedAt: textOf(status["built"]),
		digest: digest ?? textOf(status["checksum"])
	});
}
// src/scanners/grype/match.ts
const GRYPE_SEVERITIES = {
	critical: "critical",
	high: "high",
	medium: "medium",
	low: "low",
	negligible: "info",
	unknown: "unknown"
};
function matchOf(value, targetKind, notices) {
	const fields = fieldsOf(value);
	const vulnerability = fieldsOf(fields["vulnerability"]);
	const id = textOf(vulnerability["id"]);
	if (id === void 0) return;
	const artifact = fieldsOf(fields["artifact"]);
	const related = listOf(fields["relatedVulnerabilities"]).map(fieldsOf);
	const component = componentOf(artifact, fieldsOf(vulnerability["fix"]));
	const scores = scoresOf(vulnerability, related);
	const place = primaryPlace(artifact["locations"]);
	return {
		observation: {
			ruleId: id,
			id,
			kind: "vulnerability",
			title: titleOf(textOf(vulnerability["description"]), id, component.name),
			...rate(textOf(vulnerability["severity"]), GRYPE_SEVERITIES, notices, scores.cvss),
			...namesBeside(id, [...related.flatMap((one) => textOf(one["id"]) ?? []), ...advisoryIds(vulnerability)]),
			component,
			...Object.keys(scores).length > 0 && { scores },
			...referencesOf(textOf(vulnerability["dataSource"]), ...textsOf(vulnerability["urls"])),
			...present({ remediation: remediationOf(component, fieldsOf(vulnerability["fix"])) }),
			...place.path !== void 0 && { locations: [placeIn(place.path, targetKind)] }
		},
		...present({ layerId: place.layerId })
	};
}
function ignoredMatchOf(value, targetKind, notices) {
	const match = matchOf(value, targetKind, notices);
	const rules = listOf(fieldsOf(value)["appliedIgnoreRules"]).map(fieldsOf);
	const reason = rules.flatMap((rule) => textOf(rule["vex-justification"]) ?? textOf(rule["reason"]) ?? []).join("; ");
	const observation = match && {
		...match.observation,
		status: statusOf(rules),
		message: reason === "" ? "A rule of Grype set it aside" : `A rule of Grype set it aside: ${reason}`
	};
	return match && observation && {
		...match,
		observation
	};
}
function statusOf(rules) {
	const words = new Set(rules.map((rule) => rule["vex-status"]));
	if (words.has("not_affected")) return "not-affected";
	return words.has("fixed") ? "fixed" : "suppressed";
}
function componentOf(artifact, fix) {
	const name = textOf(artifact["name"]) ?? "unknown package";
	const [upstream] = listOf(artifact["upstreams"]).map((one) => textOf(fieldsOf(one)["name"]));
	const fixedIn = textsOf(fix["versions"]);
	return {
		name,
		...present({
			version: textOf(artifact["version"]),
			purl: canonicalPurl(textOf(artifact["purl"])),
			source: upstream === name ? void 0 : upstream
		}),
		...fixedIn.length > 0 && { fixedIn }
	};
}
function titleOf(description, id, name) {
	const [line = ""] = (description ?? "").trim().split("\n");
	const short = line.length > 200 ? `${line.slice(0, 199)}…` : line;
	return short === "" ? `${id} in ${name}` : short;
}
function remediationOf({ name, fixedIn }, fix) {
	if (fixedIn !== void 0) return `Update ${name} to ${fixedIn.join(" or ")}`;
	return fix["state"] === "wont-fix" ? "The distribution will not fix it in this release" : void 0;
}
function advisoryIds(vulnerability) {
	return listOf(vulnerability["advisories"]).flatMap((one) => textOf(fieldsOf(one)["id"]) ?? []);
}
function scoresOf(vulnerability, related) {
	const all = [vulnerability, ...related];
	const exploited = all.some((one) => listOf(one["knownExploited"]).length > 0);
	const chances = all.flatMap((one) => listOf(one["epss"])).flatMap((one) => numberOf(fieldsOf(one)["epss"]) ?? []);
	return {
		...present({ cvss: cvssOf(vulnerability) ?? all.map(cvssOf).find((score) => score !== void 0) }),
		...chances.length > 0 && { epss: Math.max(...chances) },
		...exploited && { kev: true }
	};
}
function cvssOf(vulnerability) {
	const scored = listOf(vulnerability["cvss"]).map(fieldsOf).flatMap(({ version, metrics }) => {
		const score = numberOf(fieldsOf(metrics)["baseScore"]);
		return score === void 0 ? [] : [{
			major: String(version).charAt(0),
			score
		}];
	});
	const newest = [
		"4",
		"3",
		"2"
	].find((major) => scored.some((one) => one.major === major));
	const scores = scored.flatMap(({ major, score }) => major === newest ? [score] : []);
	return scores.length === 0 ? void 0 : Math.max(...scores);
}
function primaryPlace(locations) {
	const all = listOf(locations).map(fieldsOf);
	const primary = all.find(({ annotations }) => fieldsOf(annotations)["evidence"] === "primary") ?? all[0] ?? {};
	return present({
		path: textOf(primary["path"]),
		layerId: textOf(primary["layerID"])
	});
}
// src/scanners/grype/source.ts
function subjectOf(skeleton) {
	const { source, distro } = fieldsOf(skeleton);
	const { target } = fieldsOf(source);
	const image = fieldsOf(target);
	const { name, version } = fieldsOf(distro);
	const [repoDigest] = textsOf(image["repoDigests"]);
	const layers = layersOf(image);
	return {
		...present({
			name: textOf(target) ?? textOf(image["userInput"]),
			imageId: textOf(image["imageID"]),
			manifestDigest: repoDigest?.split("@").at(1) ?? textOf(image["manifestDigest"]),
			os: textOf(name) === void 0 ? void 0 : `${String(name)} ${textOf(version) ?? ""}`.trim(),
			baseImage: baseImageOf(fieldsOf(image["labels"]))
		}),
		...layers.length > 0 && { layers }
	};
}
function layersOf(image) {
	const layers = listOf(image["layers"]);
	const steps = stepsOf(fieldsOf(configOf(image["config"]))["history"], layers.length);
	return layers.map((layer, index) => present({
		diffId: textOf(fieldsOf(layer)["digest"]),
		createdBy: steps[index]
	}));
}
function configOf(encoded) {
	const text = textOf(encoded);
	return text === void 0 ? void 0 : parsedOutput(Buffer.from(text, "base64").toString("utf8"));
}
// src/scanners/grype/report.ts
const KINDS = [
	"matches",
	"ignoredMatches",
	"alertsByPackage"
];
const grypeReport = {
	name: "Grype JSON",
	elements: KINDS.map((kind) => [kind, "*"]),
	schema: {
		type: "object",
		required: ["matches", "descriptor"],
		properties: {
			matches: { type: ["array", "null"] },
			ignoredMatches: { type: ["array", "null"] },
			descriptor: {
				type: "object",
				required: ["name"],
				properties: {
					name: { const: "grype" },
					version: { type: "string" }
				}
			},
			source: { type: ["object", "null"] },
			distro: { type: ["object", "null"] }
		}
	},
	begin: (context) => new GrypeReading(context)
};
var GrypeReading = class {
	#context;
	#notices = new Notices();
	#matches = [];
	#alerts = new Map();
	#gaps = [];
	constructor(context) {
		this.#context = context;
	}
	element(value, { pattern, indexes }) {
		const kind = KINDS[pattern];
		if (kind === "alertsByPackage") {
			this.#alert(value);
			return;
		}
		const match = (kind === "ignoredMatches" ? ignoredMatchOf : matchOf)(value, this.#context.targetKind, this.#notices);
		if (match === void 0) this.#gaps.push({
			what: `${kind ?? ""}[${indexes[0] ?? 0}]`,
			reason: "It has no name, so that it cannot be told what was found: read the report itself"
		});
		else this.#matches.push(match);
	}
	end(skeleton) {
		const subject = subjectOf(skeleton);
		const descriptor = fieldsOf(fieldsOf(skeleton)["descriptor"]);
		const observations = this.#matches.map((match) => withLayer(match, subject));
		const { inventory } = this.#context;
		const db = fieldsOf(descriptor["db"]);
		const database = databaseOf(fieldsOf(db["status"] ?? db));
		return {
			result: {
				observations,
				controls: [],
				coverage: inventory === void 0 ? unnamed(subject, observations) : examined(coverageOf(inventory, observations)),
				gaps: [
					...this.#gaps,
					...this.#alertGaps(subject),
					...inventory === void 0 ? [NO_INVENTORY] : []
				],
				notices: this.#notices.all,
				...Object.keys(database).length > 0 && { database }
			},
			subject,
			inventory: inventory ?? [],
			...present({ version: textOf(descriptor["version"]) })
		};
	}
	#alert(value) {
		for (const alert of listOf(fieldsOf(value)["alerts"])) {
			const type = textOf(fieldsOf(alert)["type"]) ?? "unknown";
			this.#alerts.set(type, (this.#alerts.get(type) ?? 0) + 1);
		}
	}
	#alertGaps({ os = "the operating system" }) {
		return [...this.#alerts].map(([type, count]) => ({
			what: `packages of ${os}`,
			reason: type === "distro-eol" ? `It gets no security updates any more, so that the advisories for ${count} packages are incomplete: move to a supported release` : `Grype warns of ${count} packages: ${type}`
		}));
	}
};
const NO_INVENTORY = {
	what: "packages without a match",
	reason: "Grype names only packages in which it found something, so that it is not known what it looked at: let Gatehouse run Grype, or allow this gap"
};
function unnamed({ os }, observations) {
	const hit = coverageOf([], observations);
	const names = new Set(observations.map(({ component }) => component?.purl ?? component?.name));
	return names.size === 0 && os === void 0 ? examined(hit) : {
		unit: "matched packages",
		examined: Math.max(1, names.size),
		passed: 0
	};
}
function examined(coverage) {
	if (coverage.examined === 0) throw new ScanError("Grype found no package in the target that it could check");
	return coverage;
}
function withLayer({ observation, layerId }, { layers = [] }) {
	const { component } = observation;
	if (layerId === void 0 || component === void 0) return observation;
	const layer = layers.find(({ diffId }) => diffId === layerId) ?? { diffId: layerId };
	return {
		...observation,
		component: {
			...component,
			layer
		}
	};
}
// src/scanners/grype/index.ts
const grype = {
	name: "grype",
	driver: "process",
	version: "0.117.0",
	homepage: "https://github.com/anchore/grype",
	licence: "Apache-2.0",
	targets: ["image", "sbom"],
	checks: ["vulnerability"],
	sources: IMAGE_SOURCES,
	environment: IMAGE_ENVIRONMENT,
	versionStep: {
		args: ["version"],
		env: { GRYPE_CHECK_FOR_APP_UPDATE: "false" },
		completed: [0]
	},
	readVersion: (output) => /^Version:\s+v?(\S+)/m.exec(output)?.[1],
	database: grypeDatabase,
	plan,
	report: grypeReport
};
function plan(request) {
	const report = join(request.scratch, "grype.json");
	const sbom = join(request.scratch, "grype.cdx.json");
	return {
		steps: [scanStep(request, report, sbom)],
		report,
		sbom,
		inventory: true
	};
}
function scanStep(request, report, sbom) {
	const { image, checks, cache, platform, configFile, dockerConfig, insecureRegistry } = request;
	if (!checks.includes("vulnerability")) throw new UserError("Grype finds vulnerabilities only: ask for vulnerability, or leave Grype out");
	const locator = locatorFor("grype", image, IMAGE_SOURCES);
	return {
		args: [
			`${image.source}:${locator}`,
			`--output=json=${report}`,
			`--output=cyclonedx-json=${sbom}`,
			...platform === void 0 ? [] : [`--platform=${platform}`],
			...configFile === void 0 ? [] : [`--config=${configFile}`]
		],
		env: {
			...environment(cache),
			...present({ DOCKER_CONFIG: dockerConfig }),
			...insecureRegistry === true && {
				GRYPE_REGISTRY_INSECURE_USE_HTTP: "true",
				GRYPE_REGISTRY_INSECURE_SKIP_TLS_VERIFY: "true"
			}
		},
		completed: [0, 2]
	};
}
// src/scanners/index.ts
const processScanners = {
	trivy,
	grype
};
function processScanner(name) {
	return Object.hasOwn(processScanners, name) ? processScanners[name] : void 0;
}
export { processScanner, processScanners };
