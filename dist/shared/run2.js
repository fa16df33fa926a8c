import { ScanError } from "./common.js";
import { spawn } from "node:child_process";
// src/exec/run.ts
const GRACE_MS = 2e3;
const run = (request) => {
	if (request.signal.aborted) return Promise.resolve({
		exitCode: null,
		endedBy: "abort",
		stdout: "",
		stderr: ""
	});
	return new Promise((resolve, reject) => {
		const child = start(request);
		child.once("error", (error) => reject(notStarted(request, error)));
		child.once("spawn", () => resolve(follow(child, request)));
	});
};
function start({ command, args, cwd, env }) {
	return spawn(command, args, {
		cwd,
		env,
		detached: true,
		shell: false,
		stdio: [
			"ignore",
			"pipe",
			"pipe"
		]
	});
}
const START_ERRORS = {
	ENOENT: "it, or the folder it is to run in, does not exist",
	EACCES: "it is not executable",
	ENOEXEC: "it is not a program of this operating system and architecture"
};
function notStarted({ command, cwd }, error) {
	const reason = START_ERRORS[error.code ?? ""] ?? "the operating system refused";
	return new ScanError(`Could not start ${command} in ${cwd}: ${reason}`, { cause: error });
}
function follow(child, request) {
	return new Promise((resolve) => {
		let endedBy;
		let grace;
		const end = (by) => {
			if (endedBy === void 0) {
				endedBy = by;
				signalGroup(child, "SIGTERM");
				grace = setTimeout(() => signalGroup(child, "SIGKILL"), GRACE_MS);
			}
		};
		const output = collect(child, request.maxOutputBytes, () => end("output-limit"));
		const timeout = setTimeout(() => end("timeout"), request.timeoutMs);
		const abort = () => end("abort");
		request.signal.addEventListener("abort", abort, { once: true });
		child.once("exit", () => signalGroup(child, "SIGKILL"));
		child.once("close", (exitCode, signal) => {
			clearTimeout(timeout);
			clearTimeout(grace);
			request.signal.removeEventListener("abort", abort);
			const by = endedBy ?? (exitCode === null ? "signal" : "exit");
			resolve({
				exitCode,
				...signal !== null && { signal },
				endedBy: by,
				...output()
			});
		});
	});
}
function collect(child, limit, onFull) {
	let room = limit;
	const keep = (stream) => {
		const chunks = [];
		stream.on("data", (chunk) => {
			chunks.push(chunk.subarray(0, room));
			if (chunk.length > room) onFull();
			room = Math.max(0, room - chunk.length);
		});
		return chunks;
	};
	const stdout = keep(child.stdout);
	const stderr = keep(child.stderr);
	return () => ({
		stdout: Buffer.concat(stdout).toString(),
		stderr: Buffer.concat(stderr).toString()
	});
}
function signalGroup(child, signal) {
	if (child.pid === void 0) return;
	try {
		process.kill(-child.pid, signal);
	} catch (error) {
		if (!(typeof error === "object" && error !== null && "code" in error && error.code === "ESRCH")) child.kill(signal);
	}
}
export { run };
