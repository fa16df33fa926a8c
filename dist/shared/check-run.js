import { readCheckRun, readCheckRuns } from "./answers.js";
import { REPEATABLE } from "./client.js";
import { isUncertain } from "./failures.js";
import { pause } from "./pace2.js";
// src/github/send-once.ts
async function sendOnce(pace, send, find) {
	for (let attempt = 1;; attempt += 1) try {
		return await send();
	} catch (error) {
		if (!isUncertain(error) || attempt >= pace.attempts) throw error;
		await pause(pace, attempt ** 2);
		const found = await find();
		if (found !== void 0) return found;
	}
}
// src/github/check-run.ts
async function openCheckRun(api, check) {
	const { octokit, owner, repo, pace } = api;
	const { name, headSha, externalId, detailsUrl, title, summary } = check;
	const create = async () => {
		const { data } = await octokit.request("POST /repos/{owner}/{repo}/check-runs", {
			owner,
			repo,
			name,
			head_sha: headSha,
			status: "in_progress",
			started_at: new Date().toISOString(),
			external_id: externalId,
			...detailsUrl !== void 0 && { details_url: detailsUrl },
			output: {
				title,
				summary
			}
		});
		return readCheckRun(data);
	};
	return sendOnce(pace, create, () => findCheckRun(api, check));
}
async function listCheckRuns({ octokit, owner, repo }, headSha, name) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/commits/{ref}/check-runs", {
		owner,
		repo,
		ref: headSha,
		check_name: name,
		filter: "all",
		per_page: 100
	});
	return readCheckRuns(data);
}
async function findCheckRun(api, check) {
	return (await listCheckRuns(api, check.headSha, check.name)).find(({ externalId }) => externalId === check.externalId);
}
async function getCheckRun({ octokit, owner, repo }, id) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/check-runs/{check_run_id}", {
		owner,
		repo,
		check_run_id: id
	});
	return readCheckRun(data);
}
async function closeUnfinished({ octokit, owner, repo }, id, conclusion, output) {
	await octokit.request("PATCH /repos/{owner}/{repo}/check-runs/{check_run_id}", {
		owner,
		repo,
		check_run_id: id,
		status: "completed",
		conclusion,
		completed_at: new Date().toISOString(),
		output,
		...REPEATABLE
	});
}
export { closeUnfinished, findCheckRun, getCheckRun, listCheckRuns, openCheckRun, sendOnce };
