import { ScanError, messageOf } from "./common.js";
import { fieldsOf, listOf, textOf, textsOf } from "./reading-shared.js";
import { withoutSecrets } from "./redaction.js";
import { require_dist } from "./yaml.js";
// src/scanners/sonobuoy/leaves.ts
const MAX_MESSAGE = 600;
const MAX_SEARCHED = 2e4;
var Leaves = class {
	observations = [];
	controls = [];
	gaps = [];
	examined = 0;
	passed = 0;
	skipped = 0;
	add(item, where) {
		const here = item.type === "node" ? {
			...where,
			node: item.name
		} : where;
		for (const inner of item.items) this.add(inner, here);
		if (item.items.length === 0) this.#leaf(item, here);
	}
	#leaf(item, where) {
		if (item.file !== void 0 || item.type !== void 0) this.#file(item, where);
		else if (item.status === "skipped") this.skipped += 1;
		else if (item.status === "unknown" || item.status === "") this.gaps.push({
			what: `${where.plugin}: ${item.name}`,
			reason: "Sonobuoy does not know how this test ended"
		});
		else this.#test(item, where);
	}
	#test(item, where) {
		const hasPassed = item.status === "passed";
		this.examined += 1;
		this.passed += hasPassed ? 1 : 0;
		this.controls.push({
			id: item.name,
			result: hasPassed ? "pass" : "fail"
		});
		if (!hasPassed) this.observations.push(failedTest(item, where));
	}
	#file(item, { plugin, node }) {
		if (item.status === "passed" || item.status === "skipped") return;
		const what = `plugin ${plugin}${node === void 0 ? "" : ` on ${node}`}`;
		const said = item.file?.startsWith("errors/") === true ? `it did not come to its end: ${item.name}` : "no tests ran";
		this.gaps.push({
			what,
			reason: withoutSecrets(said).slice(0, MAX_MESSAGE)
		});
	}
};
function failedTest({ name, status, failure }, { plugin, node }) {
	return {
		ruleId: name,
		kind: "conformance",
		title: name,
		nativeSeverity: status,
		...severityOf(name, status),
		message: `${whyWords(status, failure)} (plugin ${plugin}${node === void 0 ? "" : `, node ${node}`})`,
		remediation: "Run this test alone with sonobuoy run --e2e-focus, and read its output in the tarball.",
		control: `Sonobuoy: ${plugin}`,
		...node !== void 0 && { resource: {
			kind: "Node",
			name: node
		} },
		...name.includes("[Conformance]") && { references: ["https://github.com/cncf/k8s-conformance"] }
	};
}
function severityOf(name, status) {
	if (status === "timeout") return {
		severity: "medium",
		severitySource: "default",
		severityReason: "The test did not come to its end."
	};
	if (status !== "failed") return {
		severity: "unknown",
		severitySource: "default",
		severityReason: `"${status.slice(0, 60)}" is a status of this plugin alone, and nobody says what it means.`
	};
	return name.includes("[Conformance]") ? {
		severity: "high",
		severitySource: "default",
		severityReason: "A cluster that fails a conformance test is not conformant."
	} : {
		severity: "medium",
		severitySource: "default",
		severityReason: "The test is not one of those for conformance."
	};
}
function whyWords(status, failure = "") {
	const lines = failure.split("\n").map((line) => line.trim().replace(/^[A-Z][a-z]{2} +\d+ [\d:.]+: /, "")).filter((line) => line !== "" && !/^\/\S+\.go:\d+$/.test(line));
	const said = withoutSecrets(lines.join(" ").slice(0, MAX_SEARCHED)).slice(0, MAX_MESSAGE);
	return said === "" ? `The test ended with the status ${status.slice(0, 60)}` : said;
}
// src/scanners/sonobuoy/tree.ts
var import_dist = require_dist();
const MAX_CHARACTERS = 8e6;
const MAX_DEPTH = 20;
const MAX_NAME = 1e3;
function readTree(plugin, text) {
	const slim = withoutOutput(text);
	if (slim.length > MAX_CHARACTERS) throw new ScanError(`the results of the plugin ${plugin} have more than ${MAX_CHARACTERS} characters`);
	let value;
	try {
		value = (0, import_dist.parse)(slim, {
			schema: "failsafe",
			maxAliasCount: 0,
			logLevel: "error"
		});
	} catch (error) {
		throw new ScanError(`the results of the plugin ${plugin} are no YAML (${messageOf(error).split("\n")[0] ?? ""})`, { cause: error });
	}
	if (textOf(fieldsOf(value)["name"]) === void 0) throw new ScanError(`the results of the plugin ${plugin} are not what Sonobuoy writes: they have no name`);
	return itemOf(value, 0);
}
function withoutOutput(text) {
	const kept = [];
	let left;
	for (const line of text.split("\n")) {
		const indent = line.search(/\S/);
		if (left !== void 0 && (indent === -1 || indent > left)) continue;
		left = /^ *system-(?:out|err):/.test(line) ? indent : void 0;
		if (left === void 0) kept.push(line);
	}
	return kept.join("\n");
}
function itemOf(value, depth) {
	const { name, status, meta, details, items } = fieldsOf(value);
	if (depth > MAX_DEPTH) throw new ScanError("its results are nested too deeply");
	const { file, type } = fieldsOf(meta);
	const { failure, error } = fieldsOf(details);
	return {
		name: (textOf(name) ?? "").slice(0, MAX_NAME),
		status: textOf(status) ?? "",
		...present("file", file),
		...present("type", type),
		...present("failure", textOf(failure) ?? error),
		items: listOf(items).map((item) => itemOf(item, depth + 1))
	};
}
function present(name, value) {
	const text = textOf(value);
	return text === void 0 ? {} : { [name]: text };
}
// src/scanners/sonobuoy/report.ts
const RESULTS = /^plugins\/(?<plugin>[^/]{1,100})\/sonobuoy_results\.yaml$/;
const INFO = "meta/info.json";
const CONFIG = "meta/config.json";
const SERVER = "serverversion.json";
const sonobuoyReport = {
	name: "Sonobuoy tarball",
	syntax: "tar",
	elements: [],
	files: (path) => RESULTS.test(path) || [
		INFO,
		CONFIG,
		SERVER
	].includes(path),
	schema: {
		type: "object",
		additionalProperties: { type: "string" }
	},
	begin: () => ({
		element: () => void 0,
		end: (skeleton) => read(fieldsOf(skeleton))
	})
};
function read(files) {
	const results = new Map(Object.keys(files).flatMap((path) => {
		const { plugin } = RESULTS.exec(path)?.groups ?? {};
		return plugin === void 0 ? [] : [[plugin, textOf(files[path]) ?? ""]];
	}));
	const leaves = new Leaves();
	for (const [plugin, text] of results) leaves.add(readTree(plugin, text), { plugin });
	const gaps = [...missingPlugins(files, results), ...leaves.gaps];
	if (leaves.examined === 0) throw new ScanError(nothingRan(results, gaps));
	const { observations, controls, examined, passed, skipped } = leaves;
	const version = textOf(jsonIn(files, CONFIG)["Version"])?.replace(/^v/, "");
	return {
		result: {
			observations,
			controls,
			coverage: {
				unit: "tests",
				examined,
				passed,
				skipped
			},
			gaps,
			notices: noticesOf(files, {
				examined,
				skipped
			})
		},
		...version !== void 0 && { version },
		subject: {},
		inventory: []
	};
}
function missingPlugins(files, results) {
	const loaded = textsOf(jsonIn(files, INFO)["plugins"]);
	if (loaded.length === 0) return [{
		what: INFO,
		reason: "the tarball does not say which plugins ran, so that one may be missing"
	}];
	return loaded.flatMap((plugin) => results.has(plugin) ? [] : [{
		what: `plugin ${plugin}`,
		reason: "it was part of the run, and the tarball has no results of it"
	}]);
}
function nothingRan(results, gaps) {
	const why = gaps.slice(0, 3).map(({ what, reason }) => `${what}: ${reason}`);
	return `The tarball is not of a complete run of Sonobuoy: ${results.size === 0 ? "no plugin has results" : `in the results of ${[...results.keys()].slice(0, 5).join(", ")} no test ran`}${why.length === 0 ? "" : ` (${why.join("; ")})`}. Run it again, and wait until it is complete`;
}
function noticesOf(files, { examined, skipped }) {
	const server = textOf(jsonIn(files, SERVER)["gitVersion"]);
	return [...server === void 0 ? [] : [`Sonobuoy tested Kubernetes ${server.slice(0, 60)}.`], ...skipped === 0 ? [] : [`Of ${examined + skipped} tests ${skipped} were skipped, as the mode of the run asks: only all of them make a certification.`]];
}
function jsonIn(files, path) {
	try {
		const value = JSON.parse(textOf(files[path]) ?? "{}");
		return fieldsOf(value);
	} catch (error) {
		throw new ScanError(`${path} is no JSON`, { cause: error });
	}
}
export { sonobuoyReport };
