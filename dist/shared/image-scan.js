import { c as parseTargetBudgets, o as parseLicenceList } from "./report.js";
import { i as commonInputs, n as gateOutputs } from "./input.js";
import { n as parseAge, r as parseCredentials, t as IMAGE_PLATFORM_PATTERN } from "./image-values.js";
import { r as VERIFICATIONS, t as INSTALL_SOURCES } from "./installation.js";
// src/scanners/reading.ts
const CHECKS = [
	"vulnerability",
	"secret",
	"misconfiguration",
	"licence"
];
// src/config/install-inputs.ts
const installInputs = {
	"scanner-versions": {
		type: "list",
		group: "Scanners",
		valueName: "versions",
		description: "Other versions than the newest of the lock that is old enough: SCANNER=VERSION.",
		examples: ["trivy=0.73.0"]
	},
	"install-from": {
		type: "list",
		values: INSTALL_SOURCES,
		default: INSTALL_SOURCES.join(", "),
		group: "Scanners",
		valueName: "sources",
		description: "Where a scanner may come from, in this order."
	},
	accept: {
		type: "list",
		values: VERIFICATIONS,
		default: "lock, system",
		group: "Scanners",
		valueName: "levels",
		description: "How a scanner must have been verified to be run. none: anything is run, whoever made it; docs/trust.md says what each level protects against."
	},
	verify: {
		type: "choice",
		values: ["lock", "lock+signature"],
		default: "lock",
		group: "Scanners",
		valueName: "how",
		description: "Whether the signature of the project is checked besides the lock, where the project signs."
	},
	"min-age": {
		type: "string",
		check: parseAge,
		default: "7d",
		group: "Scanners",
		valueName: "age",
		description: "How old a version of a scanner must be, as in 7d or 12h: most compromised releases are found out within days."
	},
	"scanner-mirror": {
		type: "string",
		pattern: "^https?://",
		expected: "an address that begins with https://",
		group: "Scanners",
		valueName: "address",
		description: "An address that stands for https://github.com, to download scanners from. The lock still decides what is run."
	},
	"scanner-archives": {
		type: "string",
		group: "Scanners",
		valueName: "folder",
		description: "A folder with release archives of scanners, for machines without a network."
	},
	"scanner-ca": {
		type: "string",
		group: "Scanners",
		valueName: "file",
		description: "Certificates in PEM that are trusted besides the usual ones when scanners are downloaded."
	},
	"scanner-config": {
		type: "list",
		group: "Scanners",
		valueName: "files",
		description: "A configuration file of a scanner's own: SCANNER=FILE. Without it a scanner obeys no file of the checkout.",
		examples: ["trivy=ci/trivy.yaml"]
	}
};
const databaseInputs = {
	"db-mirror": {
		type: "list",
		group: "Databases",
		valueName: "addresses",
		description: "Where a scanner's database is fetched, in place of the scanner's own: SCANNER=ADDRESS, tried in this order.",
		examples: ["trivy=registry.acme.example/trivy-db:2"]
	},
	"db-file": {
		type: "list",
		group: "Databases",
		valueName: "files",
		description: "An archive of a database that was brought here, when no mirror gives one: SCANNER=FILE. Without db-mirror nothing else is asked.",
		examples: ["grype=grype-db.tar.gz"]
	},
	"db-max-age": {
		type: "string",
		check: parseAge,
		default: "5d",
		group: "Databases",
		valueName: "age",
		description: "How old a database may be, as in 5d or 12h. An older one is an error."
	},
	"db-skip-update": {
		type: "boolean",
		default: "false",
		bare: "true",
		group: "Databases",
		description: "Take the last good database, however old, and fetch none. That there is none is an error."
	},
	"cache-dir": {
		type: "string",
		group: "Databases",
		valueName: "folder",
		description: "The folder for databases and scanners that outlive a run. Default: gatehouse in the cache folder of the user."
	}
};
const whatToScan = {
	images: {
		type: "list",
		group: "What to scan",
		valueName: "images",
		description: "The images: as a registry knows them, or docker:NAME (of the daemon), docker-archive:FILE, oci-archive:FILE, oci-dir:FOLDER, sbom:FILE (CycloneDX or SPDX).",
		examples: ["ghcr.io/acme/shop:1.4", "docker-archive:shop.tar"]
	},
	"images-from": {
		type: "list",
		group: "What to scan",
		valueName: "paths",
		description: "Kubernetes manifests and compose files, or folders of them, whose images are scanned besides.",
		examples: ["deploy", "compose.yaml"]
	},
	scanners: {
		type: "list",
		values: ["trivy", "grype"],
		default: "trivy",
		group: "What to scan",
		valueName: "names",
		description: "The scanners to run on every image; what several see of one thing is one finding.",
		examples: ["trivy, grype"]
	},
	checks: {
		type: "list",
		values: CHECKS,
		default: "vulnerability, secret",
		group: "What to scan",
		valueName: "kinds",
		description: "What to look for. Grype looks for vulnerabilities only."
	},
	platform: {
		type: "string",
		pattern: IMAGE_PLATFORM_PATTERN,
		expected: "a platform such as linux/arm64",
		group: "What to scan",
		valueName: "platform",
		description: "Which platform of an image that is for several. Without it: the one of this machine.",
		examples: ["linux/arm64"]
	},
	"registry-credentials": {
		type: "string",
		check: parseCredentials,
		secret: true,
		only: "action",
		group: "What to scan",
		valueName: "lines",
		description: "A line HOST=USER:PASSWORD for each registry that asks who you are. A scan is given those of its own registry and no other. The command line reads them from GATEHOUSE_REGISTRY_CREDENTIALS."
	},
	"insecure-registry": {
		type: "boolean",
		default: "false",
		bare: "true",
		group: "What to scan",
		description: "Take images also from registries that speak HTTP or whose certificate cannot be checked."
	}
};
const policy = {
	"only-fixable": {
		type: "boolean",
		default: "false",
		bare: "true",
		group: "Policy",
		description: "Count a vulnerability only when some version of its component mends it. The others stay in the report."
	},
	agree: {
		type: "choice",
		values: ["any", "all"],
		default: "any",
		group: "Policy",
		description: "With several scanners, whether a vulnerability counts when any has seen it, or only when all have that looked."
	},
	budgets: {
		type: "string",
		check: parseTargetBudgets,
		group: "Policy",
		valueName: "lines",
		description: "A line GLOB: BUDGET for each image with a budget of its own, the first that matches holds; \";\" may stand for the end of a line.",
		examples: ["ghcr.io/acme/legacy*: critical=0,high=20"]
	},
	"allow-licences": {
		type: "string",
		check: parseLicenceList,
		group: "Policy",
		valueName: "expressions",
		description: "SPDX expressions of the licences that pass, with commas between them; any other fails. Needs licence in checks.",
		examples: ["MIT, Apache-2.0, BSD-3-Clause"]
	},
	"deny-licences": {
		type: "string",
		check: parseLicenceList,
		group: "Policy",
		valueName: "expressions",
		description: "SPDX expressions of the licences that fail, with commas between them. Needs licence in checks.",
		examples: ["AGPL-3.0-or-later"]
	}
};
const run = {
	concurrency: {
		type: "integer",
		minimum: 1,
		maximum: 256,
		group: "Run",
		description: "How many scans run side by side. Default: as many as there are cores."
	},
	"max-disk": {
		type: "integer",
		minimum: 1,
		maximum: 1e7,
		default: "20000",
		group: "Run",
		valueName: "megabytes",
		description: "How many megabytes one scan may write. A scan that writes more is ended, which is an error."
	},
	sboms: {
		type: "string",
		group: "Output",
		valueName: "folder",
		description: "Where the SBOM of each image is kept, as CycloneDX. Default on GitHub: beside the report; with out: in its folder."
	}
};
const imageScan = {
	name: "image-scan",
	title: "Gatehouse image-scan",
	summary: "Scan container images and SBOMs with Trivy and Grype",
	description: "Scans container images and SBOMs with verified builds of Trivy and Grype, and says whether they may be released.",
	branding: {
		icon: "package",
		color: "blue"
	},
	positional: "images",
	scansCheckout: false,
	inputs: {
		...whatToScan,
		...policy,
		...installInputs,
		...databaseInputs,
		...commonInputs,
		...run
	},
	outputs: {
		...gateOutputs,
		sboms: { description: "The folder with the SBOM of each image, as CycloneDX." }
	},
	examples: [
		{
			command: "gatehouse image-scan ghcr.io/acme/shop:1.4",
			says: "Scan an image of a registry"
		},
		{
			command: "gatehouse image-scan docker-archive:shop.tar --scanners trivy,grype --fail-on high",
			says: "Scan what a build has just made with both scanners, and allow nothing high"
		},
		{
			command: "gatehouse image-scan --images-from deploy --only-fixable",
			says: "Scan every image that the manifests name, and count what an update mends"
		},
		{
			command: "gatehouse image-scan sbom:shop.cdx.json --db-file trivy=trivy-db.tar.gz",
			says: "Scan an SBOM without a network"
		}
	]
};
export { imageScan as t };
