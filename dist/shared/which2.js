import { delimiter, isAbsolute, join } from "node:path";
import { accessSync, constants, statSync } from "node:fs";
// src/exec/which.ts
function findOnPath(name, env) {
	return (env["PATH"] ?? "").split(delimiter).filter(isAbsolute).map((folder) => join(folder, name)).find(isExecutableFile);
}
function isExecutableFile(path) {
	try {
		accessSync(path, constants.X_OK);
		return statSync(path).isFile();
	} catch {
		return false;
	}
}
export { findOnPath };
