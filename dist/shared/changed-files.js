import { readList } from "./answers.js";
import { AnswerError } from "./failures.js";
import { integerAt, textAt } from "./fields2.js";
// src/github/changed-files.ts
const MOST_FILES = 3e3;
const PAGE = 100;
async function changedFiles({ octokit, owner, repo }, number, linesOf) {
	const files = new Map();
	const names = new Set();
	let seen = 0;
	for (let page = 1; page <= MOST_FILES / PAGE; page += 1) {
		const asked = {
			owner,
			repo,
			pull_number: number,
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
		if (answered.length < PAGE) return {
			how: "api",
			files,
			names
		};
	}
	throw new AnswerError(`The pull request changes ${seen} files or more, and GitHub does not tell of all of them.`);
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
