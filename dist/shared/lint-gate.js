import { r as commonInputs, t as gateOutputs } from "./outputs.js";
import { n as installInputs, t as databaseInputs } from "./install-inputs.js";
import { r as UserError } from "./errors.js";
// src/config/lint-scope.ts
const scopeInputs = {
	scope: {
		type: "choice",
		values: [
			"new",
			"diff",
			"file",
			"all"
		],
		group: "Baseline",
		valueName: "findings",
		description: "Which open findings the budget counts: new, those that the comparison with the base gives a cause, wherever they are; diff, those on lines of the diff of the change; file, those in files of it; all. The others are shown apart. Default: new on a pull request and in a merge queue, all elsewhere."
	},
	full: {
		type: "boolean",
		default: "false",
		bare: "true",
		group: "Run",
		description: "Whether to lint everything also where only modules and files that the change can affect need to be. What is new is the same either way."
	}
};
function scopePolicyOf({ scope, judge }) {
	switch (scope) {
		case void 0: return {};
		case "new":
			if (judge === "all") throw new UserError(contradiction(scope, judge));
			return { judged: judge ?? "change" };
		case "all":
			if (judge !== void 0 && judge !== "all") throw new UserError(contradiction(scope, judge));
			return { judged: "all" };
		case "diff":
		case "file": return {
			judged: judge ?? "all",
			scope
		};
		default: return scope;
	}
}
function contradiction(scope, judge) {
	const [counts, others] = scope === "all" ? ["every open finding", "only new ones"] : ["only new findings", "every one"];
	return `scope: ${scope} counts ${counts}, and judge: ${judge} counts ${others}: take one of the two away.`;
}
// src/config/service-address.ts
const LOOPBACK = new Set([
	"127.0.0.1",
	"[::1]",
	"localhost"
]);
function serviceAddress(input, text) {
	const address = URL.canParse(text) ? new URL(text) : void 0;
	if (address === void 0) throw new UserError(`${input}: ${JSON.stringify(text)} is no address: write it like https://sonar.acme.example.`);
	if (address.username !== "" || address.password !== "" || address.search !== "" || address.hash !== "") throw new UserError(`${input}: leave the address without a user name, a question mark and a hash.`);
	if (address.protocol !== "https:" && !(address.protocol === "http:" && LOOPBACK.has(address.hostname))) throw new UserError(`${input}: ${address.protocol}//${address.host} is not asked, as a credential goes there: only https is.`);
	return `${address.origin}${address.pathname.replace(/\/+$/, "")}`;
}
function isSameServer(address, other) {
	return URL.canParse(other) && new URL(address).origin === new URL(other).origin;
}
// src/config/lint-services.ts
const LINT_SERVICES = [
	"sonarqube",
	"fossa",
	"checkmarx",
	"snyk-code",
	"snyk"
];
const sonarqube = {
	"sonar-token": {
		type: "string",
		secret: true,
		only: "action",
		group: "Services",
		valueName: "token",
		description: "A token of SonarQube, of the type User, that may browse and analyse the project. The command line reads it from SONAR_TOKEN. No other scanner is given it."
	},
	"sonar-host-url": {
		type: "string",
		check: (text) => serviceAddress("sonar-host-url", text),
		group: "Services",
		valueName: "address",
		description: "The server of SonarQube. An analysis that went to another one is not asked for.",
		examples: ["https://sonar.acme.example", "https://sonarcloud.io"]
	},
	"sonar-project-key": {
		type: "string",
		group: "Services",
		valueName: "key",
		description: "The key of the project in SonarQube. Without it: as report-task.txt says."
	},
	"sonar-report-task": {
		type: "string",
		group: "Services",
		valueName: "file",
		description: "The report-task.txt of an analysis that the build has made. Without it: the one in .scannerwork, target/sonar or build/sonar, or else the sonar-scanner on the PATH is run where accept allows it."
	},
	"sonar-quality-gate": {
		type: "choice",
		values: ["block", "show"],
		default: "block",
		group: "Policy",
		valueName: "how",
		description: "Whether a quality gate of SonarQube that is red fails the gate, whatever the budget is, or is only shown."
	}
};
const fossa = {
	"fossa-api-key": {
		type: "string",
		secret: true,
		only: "action",
		group: "Services",
		valueName: "key",
		description: "A key of FOSSA with full access: one that may only push is not told what was found. The command line reads it from FOSSA_API_KEY. No other scanner is given it."
	},
	"fossa-endpoint": {
		type: "string",
		check: (text) => serviceAddress("fossa-endpoint", text),
		default: "https://app.fossa.com",
		group: "Services",
		valueName: "address",
		description: "The server of FOSSA. What .fossa.yml says of it is not obeyed."
	},
	"fossa-project": {
		type: "string",
		group: "Services",
		valueName: "name",
		description: "The project in FOSSA. Without it: as .fossa.yml or the remote of the checkout says."
	},
	"fossa-attribution": {
		type: "string",
		pattern: "\\.(?:json|md|html|csv|txt|spdx|cdx\\.xml)$",
		expected: "a file that ends with .json, .md, .html, .csv, .txt, .spdx, .spdx.json, .cdx.json or .cdx.xml",
		group: "Services",
		valueName: "file",
		description: "A file for the attribution report, in the format that its name says. Without it there is none.",
		examples: ["attribution.md", "sbom.cdx.json"]
	}
};
const checkmarx = {
	"cx-apikey": {
		type: "string",
		secret: true,
		only: "action",
		group: "Services",
		valueName: "key",
		description: "An API key of Checkmarx One; or cx-client-id and cx-client-secret. The command line reads it from CX_APIKEY. No other scanner is given it."
	},
	"cx-client-id": {
		type: "string",
		group: "Services",
		valueName: "id",
		description: "The OAuth client of Checkmarx One that goes with cx-client-secret."
	},
	"cx-client-secret": {
		type: "string",
		secret: true,
		only: "action",
		group: "Services",
		valueName: "secret",
		description: "The secret of cx-client-id. The command line reads it from CX_CLIENT_SECRET."
	},
	"cx-base-uri": {
		type: "string",
		check: (text) => serviceAddress("cx-base-uri", text),
		group: "Services",
		valueName: "address",
		description: "The server of Checkmarx One, of your region.",
		examples: ["https://eu.ast.checkmarx.net"]
	},
	"cx-base-auth-uri": {
		type: "string",
		check: (text) => serviceAddress("cx-base-auth-uri", text),
		group: "Services",
		valueName: "address",
		description: "The server of Checkmarx One that signs in, where that is another than cx-base-uri.",
		examples: ["https://eu.iam.checkmarx.net"]
	},
	"cx-tenant": {
		type: "string",
		group: "Services",
		valueName: "name",
		description: "The tenant in Checkmarx One; needed with cx-client-id."
	},
	"cx-project": {
		type: "string",
		group: "Services",
		valueName: "name",
		description: "The project in Checkmarx One."
	},
	"cx-scan-types": {
		type: "list",
		values: [
			"sast",
			"sca",
			"iac-security",
			"api-security",
			"container-security",
			"scs"
		],
		group: "Services",
		valueName: "engines",
		description: "The engines of Checkmarx One that scan. Without it: those that your licence has.",
		examples: ["sast, sca"]
	}
};
const snyk = {
	"snyk-token": {
		type: "string",
		secret: true,
		only: "action",
		group: "Services",
		valueName: "token",
		description: "A token of Snyk, for the scanners snyk-code (code) and snyk (dependencies). The command line reads it from SNYK_TOKEN. No other scanner is given it."
	},
	"snyk-api": {
		type: "string",
		check: (text) => serviceAddress("snyk-api", text),
		default: "https://api.snyk.io",
		group: "Services",
		valueName: "address",
		description: "The API of Snyk, of your region.",
		examples: ["https://api.eu.snyk.io"]
	},
	"snyk-org": {
		type: "string",
		group: "Services",
		valueName: "organization",
		description: "The organization in Snyk. Without it: the one that the token prefers."
	}
};
const common = { "without-credential": {
	type: "choice",
	values: ["error", "skip"],
	default: "error",
	group: "Policy",
	valueName: "what",
	description: "What a service that was asked for comes to where its credential is missing, as on pull requests from forks: an error, or a scan that is left out and said to be."
} };
const lintServiceInputs = {
	...sonarqube,
	...fossa,
	...checkmarx,
	...snyk,
	...common
};
// src/config/lint-gate.ts
const LINT_SCANNERS = [
	"golangci-lint",
	"govulncheck",
	"semgrep",
	"osv-scanner",
	"gitleaks",
	"shellcheck",
	"hadolint",
	"zizmor",
	"actionlint"
];
const whatToScan = {
	scanners: {
		type: "list",
		values: [
			"auto",
			"none",
			...LINT_SCANNERS,
			...LINT_SERVICES
		],
		default: "auto",
		group: "What to scan",
		valueName: "names",
		description: "The scanners to run. auto: those whose files are in the tree, and services whose credential is given; which they are is said in the report. none: only judge what input names.",
		examples: ["golangci-lint, gitleaks"]
	},
	input: {
		type: "list",
		group: "What to scan",
		valueName: "reports",
		description: "Reports that other tools have written in this job: NAME=FILE, or a folder of .xml files, or a glob. As SARIF 2.1.0, GitLab code quality, Checkstyle, JUnit, rdjson, rdjsonl, or in the own form of a scanner that is known here.",
		examples: ["semgrep=semgrep.sarif"]
	},
	exclude: {
		type: "list",
		group: "What to scan",
		valueName: "globs",
		description: "Globs of files to leave out, relative to the working directory. Files that Git ignores are left out.",
		examples: ["**/testdata/**"]
	}
};
const run = {
	"cache-dir": {
		...databaseInputs["cache-dir"],
		group: "Scanners",
		description: "The folder for scanners, and for what they remember of code they have looked at. Default: gatehouse in the cache folder of the user."
	},
	"scanner-config": {
		...installInputs["scanner-config"],
		description: "A configuration file of a scanner's own: SCANNER=FILE. Without it each scanner takes the one that it finds in the checkout.",
		examples: ["golangci-lint=ci/golangci.yml"]
	},
	"db-mirror": {
		...databaseInputs["db-mirror"],
		description: "The database of a scanner, in place of its own: govulncheck=ADDRESS or a folder, osv-scanner=FOLDER with osv-scalibr/ECOSYSTEM/all.zip for each ecosystem, which is then all that it asks.",
		examples: ["govulncheck=https://vuln.acme.example"]
	},
	"scanner-versions": {
		...installInputs["scanner-versions"],
		examples: ["golangci-lint=2.12.2"]
	},
	concurrency: {
		type: "integer",
		minimum: 1,
		maximum: 256,
		group: "Run",
		description: "How many scanners run side by side. Default: as many as there are cores."
	},
	"max-disk": {
		type: "integer",
		minimum: 1,
		maximum: 1e7,
		default: "20000",
		group: "Run",
		valueName: "megabytes",
		description: "How many megabytes one scan may write. A scan that writes more is ended, which is an error."
	}
};
const lintGate = {
	name: "lint-gate",
	title: "Gatehouse lint-gate",
	summary: "Lint source code, and find calls into vulnerable packages, secrets and more in it, with the scanners of a team",
	description: "Runs verified builds of golangci-lint, govulncheck, osv-scanner, semgrep and others, and says whether the change may pass.",
	branding: {
		icon: "check-square",
		color: "blue"
	},
	positional: "scanners",
	inputs: {
		...whatToScan,
		...installInputs,
		...commonInputs,
		...scopeInputs,
		...run,
		...lintServiceInputs
	},
	outputs: gateOutputs,
	examples: [{
		command: "gatehouse lint-gate",
		says: "Lint the checkout with every scanner whose files are in it"
	}, {
		command: "gatehouse lint-gate golangci-lint --base main --fail-on medium",
		says: "Lint Go modules, and allow nothing medium that is new since main"
	}]
};
export { serviceAddress as a, isSameServer as i, lintGate as n, scopeInputs as o, LINT_SERVICES as r, scopePolicyOf as s, LINT_SCANNERS as t };
