import { BASELINE_EVENTS, integerAt, listAt, textAt, valueAt } from "./running.js";
import { AnswerError } from "./failures.js";
import { createHash } from "node:crypto";
// src/github/artifacts.ts
const PAGE = 100;
const LOOKS = 20;
async function findArtifact(api, query) {
	const { octokit, owner, repo } = api;
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/artifacts", {
		owner,
		repo,
		name: query.name,
		per_page: PAGE
	});
	const likely = listAt(data, "artifacts").flatMap((one) => candidate(one, query));
	for (const artifact of likely.toSorted((a, b) => b.id - a.id).slice(0, LOOKS)) if (await isOfBranch(api, artifact.run, query.branch)) {
		const zip = await download(api, artifact, query.maxBytes);
		return {
			id: artifact.id,
			run: artifact.run,
			createdAt: artifact.createdAt,
			zip
		};
	}
}
function candidate(value, { name, branch }) {
	const [id, run] = [integerAt(value, "id"), integerAt(value, "workflow_run", "id")];
	const own = integerAt(value, "workflow_run", "head_repository_id");
	const isForeign = own !== void 0 && own !== integerAt(value, "workflow_run", "repository_id");
	if (id === void 0 || run === void 0 || isForeign || textAt(value, "name") !== name || valueAt(value, "expired") !== false || textAt(value, "workflow_run", "head_branch") !== branch) return [];
	const digest = textAt(value, "digest");
	return [{
		id,
		run,
		bytes: integerAt(value, "size_in_bytes") ?? 0,
		createdAt: textAt(value, "created_at") ?? "",
		...digest !== void 0 && { digest }
	}];
}
async function isOfBranch({ octokit, owner, repo }, run, branch) {
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/runs/{run_id}", {
		owner,
		repo,
		run_id: run
	});
	const [head, base] = [textAt(data, "head_repository", "full_name"), textAt(data, "repository", "full_name")];
	return textAt(data, "head_branch") === branch && head !== void 0 && head === base && head.toLowerCase() === `${owner}/${repo}`.toLowerCase() && BASELINE_EVENTS.includes(textAt(data, "event") ?? "");
}
async function download({ octokit, owner, repo }, { id, bytes, digest }, maxBytes) {
	if (bytes > maxBytes) throw new AnswerError(`The artifact has ${bytes} bytes, more than the ${maxBytes} that are read.`);
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/actions/artifacts/{artifact_id}/{archive_format}", {
		owner,
		repo,
		artifact_id: id,
		archive_format: "zip"
	});
	const zip = bytesOf(data);
	if (zip.length > maxBytes) throw new AnswerError(`The artifact has ${zip.length} bytes, more than the ${maxBytes} that are read.`);
	const actual = `sha256:${createHash("sha256").update(zip).digest("hex")}`;
	if (digest !== void 0 && digest !== actual) throw new AnswerError(`The artifact came as ${actual}, and GitHub lists it as ${digest}.`);
	return zip;
}
function bytesOf(data) {
	if (!(data instanceof ArrayBuffer)) throw new AnswerError("GitHub answered with something that is not an archive.");
	return Buffer.from(data);
}
export { findArtifact };
