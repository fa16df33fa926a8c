import { ScanError, matches } from "./common.js";
import { standpointOf, workFolder } from "./running.js";
import { join } from "node:path";
// src/gates/bases.ts
async function comparing(request) {
	const { inputs, site, surface } = request;
	const standpoint = ofLive(request, withoutBase(inputs, await standpointOf(inputs, site.host, surface)));
	if (surface === "cli" && !isAskedFor(request, standpoint)) return;
	const work = workFolder(site.host);
	const { base = "" } = standpoint.branches;
	const { gate, id } = request;
	const asked = inputs.base;
	const folder = () => work.path().catch(withoutFolder);
	const common = {
		standpoint,
		site,
		gate,
		id,
		folder,
		...asked !== void 0 && { asked }
	};
	const reading = await (standpoint.place.kind === "none" ? void 0 : await import("./bases-store2.js"))?.storeOf({
		...common,
		branch: base
	});
	return {
		...standpoint.commit !== void 0 && { commit: standpoint.commit },
		bases: async (head) => basesOf(request, standpoint, reading, folder, head),
		keep: async (report) => {
			const { keepBaseline } = await import("./bases-keep.js");
			return keepBaseline({
				...common,
				work: request.work
			}, report);
		},
		cleanUp: () => work.remove()
	};
}
function withoutFolder(error) {
	throw new ScanError("no folder can be made for what is compared", { cause: error });
}
function withoutBase({ base }, standpoint) {
	return base === "none" ? {
		...standpoint,
		event: {
			kind: "none",
			why: "The input base says that there is none."
		}
	} : standpoint;
}
const LIVE = "what is looked at";
function ofLive({ work, site, inputs }, standpoint) {
	const isNamed = inputs["baseline-branch"] !== void 0;
	return work.kind !== "live" || isNamed || standpoint.github !== void 0 || standpoint.place.kind !== "file" ? standpoint : {
		...standpoint,
		branches: {
			base: LIVE,
			...!site.pullRequest && { makes: LIVE }
		}
	};
}
function isAskedFor({ inputs, policy, work }, { place, event }) {
	return place.kind !== "none" || event.kind !== "none" || inputs.base !== void 0 || dependsOnBases(policy) || work.kind === "images" && work.named.length > 0;
}
function dependsOnBases({ judged = "all", ratchet = false, new: budgets = {}, rules = [] }) {
	return judged !== "all" || ratchet || Object.keys(budgets).length > 0 || rules.some(({ when }) => when.cause !== void 0);
}
async function basesOf(request, standpoint, store, folder, head) {
	const failed = head.scans.find(({ status }) => status === "failed");
	if (failed !== void 0) return {
		noBase: `${failed.id} failed, so that nothing is compared.`,
		notices: []
	};
	const read = sameLive(request, head, await readKept(request, store, folder));
	const baseline = "kept" in read ? read : void 0;
	const found = request.work.kind === "live" ? {} : await baseOf(request, standpoint, baseline, folder, head);
	const said = "reason" in read ? [read.reason] : [];
	const isMissed = request.inputs.baseline !== "auto" || "noBase" in found && dependsOnBases(request.policy);
	for (const sentence of isMissed ? [] : said) request.site.host.log.info(sentence);
	return {
		...found,
		...baseline !== void 0 && { baseline: baseline.kept },
		notices: isMissed ? said : []
	};
}
async function readKept({ gate, id }, store, folder) {
	if (store === void 0) return { none: true };
	const { readBaseline } = await import("./folder.js");
	try {
		const kept = await store.find(join(await folder(), "baseline"));
		const value = kept && await readBaseline(kept.folder, {
			gate,
			id
		});
		return kept === void 0 || value === void 0 ? { none: true } : {
			kept: {
				value,
				source: kept.source
			},
			folder: kept.folder
		};
	} catch (error) {
		const { refusalOf } = await import("./bases-refusal.js");
		return { reason: `The baseline of ${store.name} is not used: ${refusalOf(error, store.permissions?.find)}` };
	}
}
function sameLive({ work }, { scans }, read) {
	if (work.kind !== "live" || !("kept" in read)) return read;
	const { source, value } = read.kept;
	const here = new Map(scans.map(({ target: { kind, name, digest } }) => [`${kind} ${name}`, digest]));
	const other = value.scans.find(({ target: { kind, name, digest } }) => {
		const now = here.get(`${kind} ${name}`);
		return digest !== void 0 && now !== void 0 && now !== digest;
	});
	return other === void 0 ? read : { reason: `The baseline of ${source} is not used: it is of another ${other.target.kind} that was called ${other.target.name} (${other.target.digest ?? ""}).` };
}
async function baseOf({ inputs, site, policy, work }, standpoint, baseline, folder, head) {
	if (inputs.base === "none") return { noBase: "The input base says that there is none." };
	if (!(baseline !== void 0 || (policy.noBaseline ?? "scan-base") === "scan-base")) return { noBase: `There is no baseline, and no-baseline: ${policy.noBaseline ?? ""} asks for no scan of the base.` };
	const scan = {
		host: site.host,
		policy,
		matches,
		concurrency: work.kind === "images" ? work.concurrency : 1
	};
	if (work.kind === "live") return { noBase: "There is no other state of it." };
	if (work.kind === "images") {
		const { imageBase } = await import("./bases-images.js");
		return imageBase(work, head, baseline, scan);
	}
	const asked = inputs.base;
	const { treeBase } = await import("./bases-tree2.js");
	return treeBase({
		work,
		site,
		standpoint,
		folder,
		scan,
		...asked !== void 0 && { asked }
	}, head);
}
export { comparing };
