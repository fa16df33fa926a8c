import { isAbsolute, posix, win32 } from "node:path";
// src/install/archive/entry.ts
const ARCHIVE_LIMITS = {
	entries: 2e4,
	bytes: 2 * 1024 ** 3
};
function problemOf({ path, type, target }) {
	if (leaves(path)) return `its entry "${path}" would be written outside of the folder it is unpacked into`;
	if (type === "other") return `its entry "${path}" is a device, a pipe or something else that no scanner needs`;
	if (target !== void 0 && leaves(resolved(path, target))) return `its entry "${path}" is a link to "${target.path}", outside of the folder it is unpacked into`;
}
function resolved(path, target) {
	if (isAbsolute(target.path) || target.from === "root") return target.path;
	return posix.join(posix.dirname(path), target.path);
}
function leaves(path) {
	return path === "" || path.includes("\0") || path.includes("\\") || posix.isAbsolute(path) || win32.isAbsolute(path) || /^[A-Za-z]:/.test(path) || posix.normalize(path).split("/")[0] === ".." || path.split("/").includes("..");
}
export { ARCHIVE_LIMITS, problemOf };
