import { NETWORK_ENVIRONMENT } from "./common.js";
// src/baseline/git.ts
const SETTINGS = [
	"safe.directory=*",
	"safe.bareRepository=explicit",
	"core.hooksPath=/dev/null",
	"core.fsmonitor=false",
	"core.quotePath=false",
	"gc.auto=0",
	"maintenance.auto=false",
	"advice.detachedHead=false"
];
const SEEN = [
	"PATH",
	"HOME",
	"TMPDIR",
	...NETWORK_ENVIRONMENT,
	"GIT_SSL_CAINFO",
	"SSH_AUTH_SOCK",
	"SystemRoot"
];
const FIXED = {
	LC_ALL: "C",
	GIT_TERMINAL_PROMPT: "0",
	GIT_LFS_SKIP_SMUDGE: "1",
	GIT_OPTIONAL_LOCKS: "0"
};
const MINUTE = 6e4;
const MEGABYTE = 1048576;
function gitIn({ run, program, folder, env, signal }) {
	const seen = Object.fromEntries(SEEN.flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]]));
	return async (args, { env: more = {}, timeoutMs = MINUTE, maxOutputBytes = MEGABYTE } = {}) => {
		const result = await run({
			command: program,
			args: [
				"--no-replace-objects",
				...SETTINGS.flatMap((setting) => ["-c", setting]),
				"-C",
				folder,
				...args
			],
			cwd: folder,
			env: {
				...seen,
				...FIXED,
				...more
			},
			timeoutMs,
			maxOutputBytes,
			signal
		});
		signal.throwIfAborted();
		return result.endedBy === "exit" && result.exitCode === 0 ? {
			ok: true,
			text: result.stdout
		} : {
			ok: false,
			said: saidBy(result)
		};
	};
}
const ENDINGS = {
	timeout: "it took too long",
	"output-limit": "it answered more than was expected"
};
function saidBy({ endedBy, exitCode, stderr }) {
	const words = (stderr.trim().split("\n").at(-1) ?? "").replaceAll(/[\p{Cc}\p{Cf}]+/gu, " ").slice(0, 200);
	return ENDINGS[endedBy] ?? (words === "" ? `git ended with ${exitCode ?? endedBy}` : words);
}
async function repositoryOf(git) {
	const asked = await git([
		"rev-parse",
		"--show-toplevel",
		"--absolute-git-dir",
		"--is-shallow-repository",
		"HEAD"
	]);
	const [top, gitDir, shallow, head] = asked.ok ? asked.text.split("\n") : [];
	return top === void 0 || gitDir === void 0 || head === void 0 || top === "" ? void 0 : {
		top,
		gitDir,
		shallow: shallow === "true",
		head
	};
}
async function parentsOf(git, commit) {
	const object = await git([
		"cat-file",
		"commit",
		commit
	]);
	if (!object.ok) return;
	const [header = ""] = object.text.split("\n\n", 1);
	return [...header.matchAll(/^parent (?<sha>[0-9a-f]{40,64})$/gm)].map(({ groups }) => groups?.["sha"] ?? "");
}
export { gitIn, parentsOf, repositoryOf };
