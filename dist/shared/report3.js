import { ScanError } from "./common.js";
import { fieldsOf, listOf, textOf } from "./reading-shared.js";
import { withoutSecrets } from "./redaction.js";
// src/scanners/kube-hunter/document.ts
const MAX_BYTES = 16777216;
async function* reportAmong(chunks) {
	const parts = [];
	let size = 0;
	for await (const chunk of chunks) {
		size += chunk.length;
		if (size > MAX_BYTES) throw new ScanError(`The kube-hunter report cannot be read: it is larger than ${MAX_BYTES / 1024 / 1024} MB`);
		parts.push(Uint8Array.from(chunk));
	}
	const lines = Buffer.concat(parts).toString("utf8").split("\n");
	const first = lines.findIndex((line) => /^\uFEFF?\s*\{/.test(line));
	const last = lines.findLastIndex((line) => /\}\s*$/.test(line));
	if (first === -1 && lines.some((line) => line.includes("couldn't find any clusters"))) throw new ScanError("kube-hunter has found no cluster, so that nothing was looked at");
	const found = first === -1 ? lines : lines.slice(first, Math.max(first, last) + 1);
	yield Buffer.from(found.join("\n").replace(/^\uFEFF/, ""), "utf8");
}
// src/scanners/kube-hunter/report.ts
const list = {
	type: "array",
	items: { type: "object" }
};
const kubeHunterReport = {
	name: "kube-hunter",
	elements: [],
	schema: {
		type: "object",
		required: [
			"nodes",
			"services",
			"vulnerabilities"
		],
		properties: {
			nodes: list,
			services: list,
			vulnerabilities: {
				type: "array",
				items: {
					type: "object",
					required: [
						"location",
						"severity",
						"vulnerability"
					]
				}
			}
		}
	},
	tidy: reportAmong,
	begin: () => ({
		element: () => void 0,
		end: (skeleton) => read(fieldsOf(skeleton))
	})
};
function read({ nodes, services, vulnerabilities }) {
	const examined = listOf(services).map((service) => textOf(fieldsOf(service)["location"]) ?? "");
	if (examined.length === 0 || listOf(nodes).length === 0) throw new ScanError("kube-hunter has found no cluster, so that nothing was looked at");
	const observations = listOf(vulnerabilities).map((one) => observationOf(fieldsOf(one)));
	const open = new Set(listOf(vulnerabilities).map((one) => textOf(fieldsOf(one)["location"]) ?? ""));
	const ids = [...new Set(observations.map(({ ruleId }) => ruleId))];
	const withheld = listOf(vulnerabilities).some((one) => textOf(fieldsOf(one)["evidence"]) !== void 0);
	return {
		result: {
			observations,
			controls: ids.map((id) => ({
				id,
				result: "fail"
			})),
			coverage: {
				unit: "services",
				examined: examined.length,
				passed: examined.filter((location) => !open.has(location)).length
			},
			gaps: [],
			notices: withheld ? ["What kube-hunter has seen as evidence may be a live credential, and is kept nowhere."] : []
		},
		subject: {},
		inventory: []
	};
}
const SEVERITIES = {
	high: "high",
	medium: "medium",
	low: "low"
};
function observationOf(one) {
	const title = sentence(one["vulnerability"]);
	const vid = textOf(one["vid"]);
	const known = vid !== void 0 && vid !== "None";
	const location = sentence(one["location"]);
	const native = textOf(one["severity"]) ?? "";
	const description = sentence(one["description"]);
	const category = sentence(one["category"]);
	return {
		ruleId: known ? vid : `kube-hunter: ${title}`,
		kind: "exposure",
		title,
		severity: SEVERITIES[native.toLowerCase()] ?? "unknown",
		severitySource: "native",
		...native !== "" && { nativeSeverity: native.slice(0, 40) },
		message: `${description === "" ? title : description.replace(/\.$/, "")} (${location}).`,
		resource: {
			kind: "Endpoint",
			name: location
		},
		...category !== "" && { control: `kube-hunter: ${category}` },
		...known && /^KHV\d+$/.test(vid) && { references: [`https://avd.aquasec.com/kube-hunter/${vid.toLowerCase()}/`] }
	};
}
function sentence(value) {
	return withoutSecrets((textOf(value) ?? "").replaceAll(/\s+/g, " ").trim().slice(0, 2e3)).slice(0, 600);
}
export { kubeHunterReport };
