import { listAt, textAt } from "./running.js";
// src/github/caches.ts
const PAGE = 100;
async function cacheKeysOf({ octokit, owner, repo }, prefix, branch) {
	const ref = `refs/heads/${branch}`;
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/caches", {
		owner,
		repo,
		ref,
		key: prefix,
		sort: "created_at",
		direction: "desc",
		per_page: PAGE
	});
	return listAt(data, "actions_caches").flatMap((one) => {
		const key = textAt(one, "key") ?? "";
		return key.startsWith(prefix) && textAt(one, "ref") === ref ? [key] : [];
	});
}
export { cacheKeysOf };
