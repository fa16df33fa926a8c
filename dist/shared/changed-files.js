import { readList } from "./answers.js";
import { AnswerError } from "./failures.js";
import { integerAt, textAt } from "./running.js";
// src/github/changed-files.ts
const MOST_FILES = 3e3;
const PAGE = 100;
async function changedFiles(api, pull, linesOf) {
	const { octokit, owner, repo } = api;
	const count = await countOf(api, pull);
	const files = new Map();
	const names = new Set();
	let seen = 0;
	for (let page = 1; page <= MOST_FILES / PAGE; page += 1) {
		const asked = {
			owner,
			repo,
			pull_number: pull.number,
			per_page: PAGE,
			page
		};
		const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}/files", asked);
		const answered = readList(data, "files of a pull request");
		for (const file of answered) {
			const path = textAt(file, "filename");
			if (path === void 0) throw new AnswerError("GitHub answered with something that is not a file of a pull request.");
			add(file, path, {
				files,
				names,
				linesOf
			});
		}
		seen += answered.length;
		if (answered.length < PAGE && seen === count) return {
			how: "api",
			files,
			names
		};
		if (answered.length < PAGE) break;
	}
	throw new AnswerError(`The pull request changes ${count ?? seen} files, and GitHub tells of ${seen} of them.`);
}
async function countOf({ octokit, owner, repo }, { number, headSha }) {
	const asked = {
		owner,
		repo,
		pull_number: number
	};
	const { data } = await octokit.request("GET /repos/{owner}/{repo}/pulls/{pull_number}", asked);
	const newest = textAt(data, "head", "sha");
	if (headSha !== void 0 && newest !== headSha) throw new AnswerError(`The pull request is at ${newest?.slice(0, 12)} by now, and this run at ${headSha.slice(0, 12)}.`);
	return integerAt(data, "changed_files");
}
function add(file, path, { files, names, linesOf }) {
	const [status, before, patch] = [
		textAt(file, "status"),
		textAt(file, "previous_filename"),
		textAt(file, "patch")
	];
	names.add(path);
	if (before !== void 0) names.add(before);
	if (status === "removed") return;
	const onlyNamed = status === "renamed" && integerAt(file, "changes") === 0;
	files.set(path, patch === void 0 ? onlyNamed ? [] : "all" : linesOf(patch));
}
export { changedFiles };
