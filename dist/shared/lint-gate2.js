import { n as lintGate, t as LINT_SCANNERS } from "./lint-gate.js";
import { n as UserError, r as messageOf, t as ScanError } from "./errors.js";
import { t as run } from "./run3.js";
import { t as findOnPath } from "./which2.js";
import { i as defineGate } from "./run-gate.js";
import { t as matches } from "./glob.js";
import { t as workFolder } from "./work-folder.js";
import { i as codeScanners, t as parseRawReport } from "./report-inputs.js";
import { t as sourceFiles } from "./files2.js";
import { i as parsePerScanner, n as parseAge } from "./image-values.js";
import { i as userCache } from "./settings2.js";
import { join, resolve } from "node:path";
import { availableParallelism, homedir } from "node:os";
// src/gates/lint/choice.ts
function chooseScanners(asked, files, more = []) {
	const named = new Set(asked);
	if (named.has("none") && (named.size > 1 || more.length === 0)) throw new UserError("scanners: none goes with no other name, and needs reports in input: else nothing is looked at.");
	if (!named.has("auto")) return {
		scanners: codeScanners.filter(({ name }) => named.has(name)),
		notices: []
	};
	const counted = codeScanners.map((scanner) => ({
		scanner,
		count: scanner.suits(files).length
	}));
	const chosen = counted.filter(({ scanner, count }) => count > 0 || named.has(scanner.name));
	if (chosen.length === 0 && more.length === 0) throw new UserError(`scanners: auto finds nothing to lint: there are no ${codeScanners.map(({ looksAt }) => looksAt).join(", no ")}.`);
	const runs = chosen.map(({ scanner, count }) => `${scanner.name} (${count} ${count === 1 ? "file" : "files"})`);
	const not = counted.filter((one) => !chosen.includes(one)).map(({ scanner }) => `not ${scanner.name}: there are no ${scanner.looksAt}`);
	return {
		scanners: chosen.map(({ scanner }) => scanner),
		notices: [`scanners: auto runs ${runs.join(", ") || "none"}${not.length === 0 ? "" : `; ${not.join("; ")}`}`]
	};
}
// src/gates/lint/go.ts
function goEnvironment(env, cacheDir, home = homedir()) {
	const cache = process.platform === "win32" ? env["LOCALAPPDATA"] ?? join(home, "AppData", "Local") : process.platform === "darwin" ? join(home, "Library", "Caches") : env["XDG_CACHE_HOME"] ?? join(home, ".cache");
	const settings = process.platform === "win32" ? env["APPDATA"] ?? join(home, "AppData", "Roaming") : process.platform === "darwin" ? join(home, "Library", "Application Support") : env["XDG_CONFIG_HOME"] ?? join(home, ".config");
	return {
		GOPATH: env["GOPATH"] ?? join(home, "go"),
		GOCACHE: env["GOCACHE"] ?? join(cache, "go-build"),
		GOENV: env["GOENV"] ?? join(settings, "go", "env"),
		GOFLAGS: `${env["GOFLAGS"] ?? ""} -buildvcs=false`.trim(),
		GOLANGCI_LINT_CACHE: env["GOLANGCI_LINT_CACHE"] ?? join(cacheDir, "golangci-lint")
	};
}
// src/gates/lint/settings.ts
function settingsOf(inputs, folder, env) {
	const names = inputs.scanners.includes("auto") ? LINT_SCANNERS : inputs.scanners.filter((name) => name !== "none");
	const configs = parsePerScanner("scanner-config", inputs["scanner-config"] ?? [], names);
	const cache = inputs["cache-dir"];
	return {
		versions: parsePerScanner("scanner-versions", inputs["scanner-versions"] ?? [], names),
		configs: new Map([...configs].map(([name, paths]) => [name, paths.map((path) => resolve(folder, path))])),
		minAgeMs: parseAge(inputs["min-age"]),
		maxBytes: inputs["max-disk"] * 1e6,
		concurrency: inputs.concurrency ?? availableParallelism(),
		cacheDir: cache === void 0 ? userCache(env) : resolve(folder, cache),
		folder
	};
}
// src/gates/lint/reports.ts
function sourceTarget({ folder }) {
	return {
		kind: "source",
		name: folder === "" ? "source" : folder
	};
}
function reportScans(reports, running, site) {
	const names = reports.map(({ scanner, path }) => {
		if (scanner === void 0) throw new UserError(`input: "${path}" does not say which tool has written it: write NAME=FILE.`);
		return scanner.name;
	});
	const twice = names.find((name, index) => names.indexOf(name) !== index || running.includes(name));
	if (twice !== void 0) throw new UserError(running.includes(twice) ? `input: ${twice} is run by this gate too: leave it out of scanners, or give the report another name.` : `input: there are two reports of ${twice}: give each a name of its own.`);
	return reports.map((report, index) => ({
		scanner: names[index] ?? "",
		version: "unknown",
		target: sourceTarget(site),
		run: async (context) => {
			const { readSourceReport } = await import("./report-inputs2.js");
			const path = resolve(site.root, site.folder, report.path);
			const { result, version } = await readSourceReport({
				...report,
				path
			}, site.root);
			context.learn({
				...version !== void 0 && { version },
				install: {
					source: "path",
					verified: "none"
				}
			});
			return result;
		}
	}));
}
// src/gates/lint-gate.ts
const lintGateGate = defineGate(lintGate, async (inputs, site) => {
	const { host } = site;
	const settings = settingsOf(inputs, resolve(site.root, site.folder), host.env);
	const ports = {
		run,
		env: host.env,
		signal: host.signal
	};
	const work = workFolder(host);
	const given = {
		inputs,
		site,
		settings,
		work,
		ports,
		readiness: new Map()
	};
	const files = await filesIn(site.root, given);
	const reports = (inputs.input ?? []).map(parseRawReport);
	const { scanners, notices } = chooseScanners(inputs.scanners, files, reports);
	for (const notice of notices) host.log.info(notice);
	return {
		scans: [...scanners.map((scanner, index) => planned(scanner, given, {
			files,
			notices: index === 0 ? notices : []
		})), ...reportScans(reports, scanners.map(({ name }) => name), site)],
		concurrency: settings.concurrency,
		prepare: async () => {
			await Promise.all(scanners.map((scanner) => prepare(scanner, given)));
		},
		base: {
			kind: "tree",
			paths: [site.root],
			scans: (root) => scanners.map((scanner) => baseScan(scanner, {
				...given,
				site: {
					...site,
					root
				}
			}))
		},
		cleanUp: () => work.remove()
	};
});
async function filesIn(root, { inputs, site, ports }) {
	const files = await sourceFiles(resolve(root, site.folder), ports.env, ports.signal);
	const excluded = inputs.exclude ?? [];
	return files.filter((file) => !excluded.some((glob) => matches(glob, file)));
}
async function prepare(scanner, { inputs, site, settings, work, ports, readiness }) {
	try {
		const { programOf } = await import("./program2.js");
		const getting = {
			inputs,
			settings,
			workDir: await work.path()
		};
		readiness.set(scanner.name, { installed: await programOf(scanner, getting, {
			...ports,
			host: site.host
		}) });
	} catch (error) {
		readiness.set(scanner.name, { reason: messageOf(error) });
	}
}
function planned(scanner, given, found) {
	return scanOf(scanner, given, async (scan) => {
		if (scanner.suits(found.files).length === 0) throw new ScanError(`there are no ${scanner.looksAt} in ${given.settings.folder}: leave ${scanner.name} out`);
		const result = await scan(found.files);
		return {
			...result,
			notices: [...found.notices, ...result.notices]
		};
	});
}
function baseScan(scanner, given) {
	return scanOf(scanner, given, async (scan) => {
		const files = await filesIn(given.site.root, given);
		return scanner.suits(files).length === 0 ? NOTHING : scan(files);
	});
}
const NOTHING = {
	observations: [],
	controls: [],
	coverage: {
		unit: "files",
		examined: 0,
		passed: 0
	},
	gaps: [],
	notices: []
};
function scanOf(scanner, given, work) {
	const { site, settings, readiness } = given;
	return {
		scanner: scanner.name,
		version: settings.versions.get(scanner.name)?.at(-1) ?? scanner.version,
		target: sourceTarget(site),
		run: (context) => work(async (all) => {
			const ready = readiness.get(scanner.name) ?? { reason: `${scanner.name} was not made ready` };
			if ("reason" in ready) throw new ScanError(ready.reason);
			const { version, source, verified, sha256, notices } = ready.installed;
			context.learn({
				version,
				install: {
					source,
					verified,
					sha256
				}
			});
			const result = await scanWith(scanner, all, ready.installed, given);
			return {
				...result,
				notices: [...notices, ...result.notices]
			};
		})
	};
}
async function scanWith(scanner, all, { path, version }, { inputs, site, settings, work, ports }) {
	for (const needed of scanner.needs ?? []) if (findOnPath(needed, ports.env) === void 0) throw new ScanError(`${scanner.name} needs ${needed}, which is not on the PATH: set it up in a step before`);
	const { scanSource } = await import("./scan3.js");
	const folder = resolve(site.root, site.folder);
	const configFile = settings.configs.get(scanner.name)?.at(-1);
	const scan = {
		program: {
			scanner,
			path,
			version
		},
		tree: {
			root: site.root,
			folder,
			files: scanner.suits(all)
		},
		all,
		workDir: await work.path(),
		cache: join(settings.cacheDir, scanner.name),
		env: scanner.environment.includes("GOCACHE") ? goEnvironment(ports.env, settings.cacheDir) : {},
		timeoutMs: inputs["scan-timeout"],
		maxBytes: settings.maxBytes,
		...configFile !== void 0 && { configFile }
	};
	site.host.log.info(`${scanner.name}: scanning ${scan.tree.files.length} ${scan.tree.files.length === 1 ? "file" : "files"}`);
	return scanSource(scan, ports);
}
export { lintGateGate as t };
