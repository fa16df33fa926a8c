import { UserError } from "./common.js";
import { dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { stat } from "node:fs/promises";
// src/gates/folder.ts
async function placeOf(cwd, workingDirectory) {
	const path = resolve(cwd, workingDirectory);
	await requireFolder(path);
	if (nameIn(cwd, path) === void 0) return {
		root: path,
		folder: ""
	};
	const root = await checkoutBelow(cwd, path);
	return {
		root,
		folder: nameIn(root, path) ?? ""
	};
}
function nameIn(folder, path) {
	const name = relative(folder, path).split(sep).join("/");
	return name !== ".." && !name.startsWith("../") && !isAbsolute(name) ? name : void 0;
}
async function checkoutBelow(cwd, path) {
	for (let folder = path; folder !== resolve(cwd); folder = dirname(folder)) if ((await stat(join(folder, ".git")).catch(() => void 0))?.isDirectory() === true) return folder;
	return cwd;
}
function inside({ folder }, path) {
	return folder === "" || isAbsolute(path) ? path : posix.join(folder, path);
}
async function requireFolder(path) {
	if (!(await stat(path).catch((error) => {
		throw new UserError(`working-directory: there is no folder ${path}; is the repository checked out?`, { cause: error });
	})).isDirectory()) throw new UserError(`working-directory: ${path} is a file, not a folder.`);
}
export { inside, placeOf };
