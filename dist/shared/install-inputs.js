import { r as VERIFICATIONS, t as INSTALL_SOURCES } from "./installation.js";
import { n as parseAge } from "./image-values.js";
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
		description: "Whether the signature of the project is checked besides the lock. A scanner whose project signs nothing that can be checked is then not run."
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
		description: "Where a scanner's database is fetched, in place of the scanner's own: SCANNER=ADDRESS, tried in this order; trivy-java=ADDRESS for the one that tells what a JAR is.",
		examples: ["trivy=registry.acme.example/trivy-db:2"]
	},
	"db-file": {
		type: "list",
		group: "Databases",
		valueName: "files",
		description: "An archive of a database that was brought here, when no mirror gives one: SCANNER=FILE, and trivy-java=FILE. Without db-mirror nothing else is asked.",
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
	"java-db": {
		type: "choice",
		values: [
			"auto",
			"always",
			"never"
		],
		default: "auto",
		group: "Databases",
		valueName: "when",
		description: "When Trivy's database of JARs, which is large, is fetched: auto, when the first image with a JAR is met; always, before the scans; never, and an image with a JAR is an error."
	},
	"db-cache": {
		type: "boolean",
		default: "true",
		group: "Databases",
		description: "Keep databases in the cache of GitHub Actions between jobs, where there is one; a pull request only reads it."
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
export { installInputs as n, databaseInputs as t };
