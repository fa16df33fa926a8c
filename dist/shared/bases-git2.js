import { gitIn, repositoryOf } from "./git.js";
import { run } from "./run2.js";
import { findOnPath } from "./which2.js";
// src/gates/bases-git.ts
async function openGit(folder, env, signal) {
	const program = findOnPath("git", env);
	if (program === void 0) return;
	const git = gitIn({
		run,
		program,
		folder,
		env,
		signal
	});
	const repository = await repositoryOf(git);
	if (repository === void 0) return;
	const head = await git([
		"symbolic-ref",
		"--quiet",
		"--short",
		"HEAD"
	]);
	return {
		git,
		repository,
		...head.ok && { branch: head.text.trim() }
	};
}
export { openGit };
