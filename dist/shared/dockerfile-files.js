import { UserError } from "./common.js";
import { readDockerfile } from "./dockerfile.js";
import { posix, relative, resolve, sep } from "node:path";
import { lstat, readFile, readdir } from "node:fs/promises";
// src/gates/images/dockerfile-files.ts
const MAX_BYTES = 5e5;
const MAX_DOCKERFILES = 200;
const MAX_ENTRIES = 1e4;
const NAMES = /^(?:(?:docker|container)file(?:\..+)?|.+\.(?:docker|container)file)$/i;
const NO_DOCKERFILE = /\.dockerignore$/i;
const SKIPPED = new Set([".git", "node_modules"]);
async function namedDockerfiles(items, images, checkout) {
	const [only, ...others] = images;
	const files = await Promise.all(items.map(async (item) => {
		const image = images.find((name) => item.startsWith(`${name}=`));
		const path = image === void 0 ? item : item.slice(image.length + 1);
		const of = image ?? (others.length === 0 ? only : void 0);
		return {
			of,
			dockerfile: {
				...await required(path, checkout),
				isNamed: of !== void 0
			}
		};
	}));
	return (name) => {
		const own = files.filter(({ of }) => of === name);
		return (own.length > 0 ? own : files.filter(({ of }) => of === void 0)).map(({ dockerfile }) => dockerfile);
	};
}
async function required(path, { root, folder }) {
	const file = resolve(folder, path);
	const text = await readFile(file, "utf8").catch((error) => {
		const hint = path.includes("=") ? "; before the = stands no image of this run" : "";
		throw new UserError(`dockerfile: there is no file ${path} that can be read${hint}.`, { cause: error });
	});
	const name = nameOf(file, root);
	if (name === void 0) throw new UserError(`dockerfile: ${path} is outside of the checkout, in which findings are shown.`);
	const instructions = text.length > MAX_BYTES ? void 0 : readDockerfile(text);
	if (instructions === void 0 || !instructions.some(({ keyword }) => keyword === "FROM")) throw new UserError(`dockerfile: ${path} is no Dockerfile: it has no FROM, or a line that begins with no instruction.`);
	return {
		path: name,
		instructions
	};
}
async function findDockerfiles(root) {
	const found = [];
	for (const path of await pathsOf(root)) {
		const text = await textOf(resolve(root, path));
		const instructions = text === void 0 ? void 0 : readDockerfile(text);
		if (instructions !== void 0) found.push({
			path,
			instructions,
			isNamed: false
		});
	}
	return found;
}
async function pathsOf(root) {
	const paths = [];
	const folders = [""];
	let seen = 0;
	for (const folder of folders) {
		const entries = await readdir(resolve(root, folder), { withFileTypes: true }).catch(() => []);
		for (const entry of entries.toSorted((a, b) => Number(a.name > b.name) - Number(a.name < b.name))) {
			seen += 1;
			const path = posix.join(folder, entry.name);
			if (entry.isDirectory() && !SKIPPED.has(entry.name)) folders.push(path);
			else if (entry.isFile() && NAMES.test(entry.name) && !NO_DOCKERFILE.test(entry.name)) paths.push(path);
		}
		if (seen > MAX_ENTRIES || paths.length > MAX_DOCKERFILES) break;
	}
	return paths.slice(0, MAX_DOCKERFILES);
}
async function textOf(file) {
	try {
		const { size } = await lstat(file);
		return size > MAX_BYTES ? void 0 : await readFile(file, "utf8");
	} catch {
		return;
	}
}
function nameOf(file, root) {
	const name = relative(root, file).split(sep).join("/");
	return name === "" || name === ".." || name.startsWith("../") || /^(?:\/|[a-z]:)/i.test(name) ? void 0 : name;
}
export { findDockerfiles, namedDockerfiles };
