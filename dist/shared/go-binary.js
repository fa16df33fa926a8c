import { join } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";
// src/install/go-binary.ts
function parseBuildInfo(output) {
	const [, , module, version, sum] = output.split("\n").find((candidate) => candidate.startsWith("	mod	"))?.split("	") ?? [];
	if (module === void 0 || version === void 0) return;
	return sum === void 0 || sum === "" ? {
		module,
		version
	} : {
		module,
		version,
		sum
	};
}
async function readBuildInfo(path, attempt) {
	const { ports, request } = attempt;
	const go = ports.which("go");
	if (go === void 0) return;
	await withoutTelemetry(request.workDir);
	const result = await ports.run({
		command: go,
		args: [
			"version",
			"-m",
			path
		],
		cwd: request.workDir,
		env: {
			PATH: ports.env["PATH"] ?? "",
			HOME: request.workDir,
			GOENV: "off",
			GOTOOLCHAIN: "local"
		},
		timeoutMs: 6e4,
		maxOutputBytes: 4 * 1024 ** 2,
		signal: ports.signal
	});
	return result.exitCode === 0 ? parseBuildInfo(result.stdout) : void 0;
}
async function withoutTelemetry(home) {
	const settings = process.platform === "darwin" ? ["Library", "Application Support"] : [".config"];
	const folder = join(home, ...settings, "go", "telemetry");
	await mkdir(folder, { recursive: true });
	await writeFile(join(folder, "mode"), "off");
}
export { readBuildInfo, withoutTelemetry };
