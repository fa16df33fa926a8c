import { n as UserError, t as ScanError } from "./errors.js";
import { t as parseBaselinePlace } from "./baseline-place.js";
import { t as VERSION } from "./version.js";
import { t as matches } from "./glob.js";
import { t as workFolder } from "./work-folder.js";
import { join } from "node:path";
// src/gates/bases-place.ts
const OUTSIDE = {
	kind: "none",
	why: "No base is named."
};
async function standpointOf(inputs, host, surface) {
	const given = parseBaselinePlace(inputs.baseline);
	const { env } = host;
	const named = inputs["baseline-branch"];
	if ((env["GITHUB_EVENT_NAME"] ?? "") === "") {
		assertReachable(given, {
			surface,
			token: false
		});
		const place = given.kind === "auto" ? { kind: "none" } : given;
		const opened = place.kind === "none" && inputs.base === void 0 ? void 0 : await opening(host);
		const commit = opened && { sha: opened.repository.head };
		const branches = terminalBranches(host, named, opened?.branch);
		return {
			place,
			event: OUTSIDE,
			branches,
			...commit !== void 0 && { commit }
		};
	}
	const [{ baseOfEvent, branchesOf }, { readContext }, { readEvent }] = await Promise.all([
		import("./base-commit.js"),
		import("./context.js"),
		import("./event.js")
	]);
	const event = await readEvent(env, host.log);
	const context = readContext(env, event);
	const github = githubOf(inputs.token ?? "", context, host);
	assertReachable(given, {
		surface,
		token: github !== void 0
	});
	const auto = surface === "action" && github !== void 0 ? "artifact" : "none";
	return {
		place: given.kind === "auto" ? { kind: auto } : given,
		event: baseOfEvent(env, event),
		branches: branchesOf(env, event, named),
		...context.headSha !== void 0 && { commit: commitOf(context.headSha, env) },
		...github !== void 0 && { github }
	};
}
function assertReachable({ kind }, { surface, token }) {
	if ((kind === "artifact" || kind === "cache" || kind === "branch") && (surface === "cli" || !token)) throw new UserError(surface === "cli" ? `--baseline: ${kind} is there for actions only; keep the baseline in file:FOLDER.` : `baseline: ${kind} needs a token to ask GitHub with: set the input token to \${{ github.token }}.`);
}
function githubOf(token, { repository, apiUrl, serverUrl }, { log }) {
	if (token === "" || repository === void 0) return;
	const { owner, repo } = repository;
	let made;
	const connect = async () => {
		const [client, { DEFAULT_PACE }] = await Promise.all([import("./client2.js"), import("./pace.js")]);
		return client.connect({
			apiUrl,
			token,
			owner,
			repo,
			version: VERSION,
			log,
			pace: DEFAULT_PACE
		});
	};
	return {
		serverUrl,
		repository: `${owner}/${repo}`,
		token,
		api: () => made ??= connect()
	};
}
function commitOf(sha, env) {
	const [repository, ref, event] = [
		env["GITHUB_REPOSITORY"],
		env["GITHUB_REF"],
		env["GITHUB_EVENT_NAME"]
	];
	return {
		sha,
		...repository !== void 0 && { repository },
		...ref !== void 0 && { ref },
		...event !== void 0 && { event }
	};
}
const BRANCH_NAMES = [
	"CI_COMMIT_BRANCH",
	"CIRCLE_BRANCH",
	"BUILD_SOURCEBRANCH",
	"BUILDKITE_BRANCH",
	"BRANCH_NAME"
];
const CHANGE_NAMES = [
	"CI_MERGE_REQUEST_IID",
	"CIRCLE_PULL_REQUEST",
	"SYSTEM_PULLREQUEST_PULLREQUESTID",
	"CHANGE_ID"
];
async function opening({ cwd, env, signal }) {
	const { openGit } = await import("./bases-git2.js");
	return openGit(cwd, env, signal);
}
function terminalBranches({ env }, named, checkedOut) {
	if (named === void 0) return {};
	const own = BRANCH_NAMES.map((name) => env[name] ?? "").find((name) => name !== "")?.replace(/^refs\/heads\//, "") ?? checkedOut;
	const aboutChange = CHANGE_NAMES.some((name) => !["", "false"].includes(env[name] ?? ""));
	return {
		base: named,
		...own === named && !aboutChange && { makes: named }
	};
}
// src/gates/bases.ts
async function comparing(request) {
	const { inputs, site, surface } = request;
	const standpoint = withoutBase(inputs, await standpointOf(inputs, site.host, surface));
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
	const read = await readKept(request, store, folder);
	const baseline = "kept" in read ? read : void 0;
	const found = await baseOf(request, standpoint, baseline, folder, head);
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
	const { readBaseline } = await import("./folder3.js");
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
async function baseOf({ inputs, site, policy, work }, standpoint, baseline, folder, head) {
	if (inputs.base === "none") return { noBase: "The input base says that there is none." };
	if (!(baseline !== void 0 || (policy.noBaseline ?? "scan-base") === "scan-base")) return { noBase: `There is no baseline, and no-baseline: ${policy.noBaseline ?? ""} asks for no scan of the base.` };
	const scan = {
		host: site.host,
		policy,
		matches,
		concurrency: work.kind === "images" ? work.concurrency : 1
	};
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
