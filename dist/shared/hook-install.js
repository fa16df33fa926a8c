import { findOnPath, gitIn, run } from "./running.js";
import { UserError } from "./common.js";
import { dirname, isAbsolute, join } from "node:path";
import { lstat, mkdir, readFile, writeFile } from "node:fs/promises";
// src/gates/hook-install.ts
const MARK = "# Written by gatehouse hook install";
async function installHook(flags, caller) {
	const path = await hookPath(caller);
	const there = await lstat(path).catch(() => void 0);
	if (there !== void 0 && !(there.isFile() && (await readFile(path, "utf8")).includes(MARK))) throw new UserError(`${path} is there already and is not ours: add the line "${commandLine(flags, caller.env)}" to it, or take it away and run this again.`);
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, `#!/bin/sh\n${MARK}; take this file away to be rid of it.\n${commandLine(flags, caller.env)}\n`, { mode: 493 });
	return {
		code: 0,
		text: `${there === void 0 ? "Written" : "Written anew"}: ${path}\nGet the scanners once with: gatehouse hook --prepare\n`
	};
}
async function hookPath(caller) {
	const { env } = caller;
	const program = findOnPath("git", env);
	const folder = caller.cwd();
	if (program === void 0) throw new UserError("git is not on the PATH: it is what runs the hook.");
	const [common, named] = [await gitIn({
		run,
		program,
		folder,
		env,
		signal: new AbortController().signal
	})([
		"rev-parse",
		"--path-format=absolute",
		"--git-common-dir",
		"--show-toplevel"
	]), await run({
		command: program,
		args: [
			"-C",
			folder,
			"config",
			"--type=path",
			"--get",
			"core.hooksPath"
		],
		cwd: folder,
		env: Object.fromEntries(["PATH", "HOME"].flatMap((name) => env[name] === void 0 ? [] : [[name, env[name]]])),
		timeoutMs: 3e4,
		maxOutputBytes: 1e4,
		signal: new AbortController().signal
	})];
	const [gitDir = "", top = ""] = common.ok ? common.text.split("\n") : [];
	if (gitDir === "" || top === "") throw new UserError(`${folder} is in no Git checkout, so that there is no commit to run before.`);
	const hooks = named.exitCode === 0 ? named.stdout.trim() : "";
	const at = hooks === "" ? join(gitDir, "hooks") : isAbsolute(hooks) ? hooks : join(top, hooks);
	return join(at, "pre-commit");
}
function commandLine(flags, env) {
	const [, script = ""] = process.argv;
	return ["exec", ...[
		...findOnPath("gatehouse", env) === void 0 ? [process.execPath, script] : ["gatehouse"],
		"hook",
		...flags
	].map(quoted)].join(" ");
}
function quoted(word) {
	return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`;
}
export { installHook };
