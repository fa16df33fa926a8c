import { connect } from "./client.js";
import { readContext } from "./running.js";
import { statusOf, textOf } from "./failures.js";
import { DEFAULT_PACE } from "./pace2.js";
import { ok, warning } from "./diagnosis.js";
// src/doctor/token.ts
async function diagnoseToken({ env, event, token = "", version, log }) {
	const about = {
		group: "GitHub",
		name: "token"
	};
	const context = readContext(env, event);
	const { repository, headSha, apiUrl, problems } = context;
	if (token === "") return [warning(about, "there is none", "Set GITHUB_TOKEN: ${{ github.token }} in the env of the step; without it the verdict is shown in the log and the summary only.")];
	if (repository === void 0 || headSha === void 0 || problems.length > 0) return [warning(about, problems.join(" "), "Run it in a workflow, or leave GITHUB_ACTIONS unset.")];
	const pace = {
		...DEFAULT_PACE,
		maxWaitSeconds: 5
	};
	const api = await connect({
		apiUrl,
		token,
		...repository,
		version,
		log,
		pace
	});
	return [...readOnly(context), ...await Promise.all(PROBES.map((probe) => probed(probe, api, headSha)))];
}
function readOnly({ fork, dependabot }) {
	return fork || dependabot ? [warning({
		group: "GitHub",
		name: "token"
	}, `${fork ? "a pull request from a fork" : "a run that Dependabot started"} has a token that may only read`, "The check and the comment are left out there, and a workflow_run can publish them; the verdict is the same.")] : [];
}
const PROBES = [
	{
		name: "check run",
		permission: "checks: write",
		read: ({ octokit, owner, repo }, ref) => octokit.rest.checks.listForRef({
			owner,
			repo,
			ref,
			per_page: 1
		})
	},
	{
		name: "comment",
		permission: "pull-requests: write",
		read: ({ octokit, owner, repo }) => octokit.rest.pulls.list({
			owner,
			repo,
			per_page: 1
		})
	},
	{
		name: "code scanning",
		permission: "security-events: write",
		read: ({ octokit, owner, repo }) => octokit.rest.codeScanning.listRecentAnalyses({
			owner,
			repo,
			per_page: 1
		})
	}
];
async function probed({ name, permission, read }, api, sha) {
	const about = {
		group: "GitHub",
		name
	};
	try {
		await read(api, sha);
		return ok(about, `the token may read; writing needs "${permission}" and was not tried`);
	} catch (error) {
		const status = statusOf(error);
		if (name === "code scanning" && status === 404 && /no analysis found/i.test(textOf(error))) return ok(about, `nothing was uploaded yet; uploading needs "${permission}" and was not tried`);
		return warning(about, `GitHub said ${status ?? "nothing"}: ${textOf(error)}`, `Grant "${permission}" to the job, or switch it off by its input.`);
	}
}
export { diagnoseToken };
