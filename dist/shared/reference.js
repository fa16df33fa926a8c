import { UserError, identityOf as identityOf$1, mistakeIn } from "./common.js";
import { join, resolve } from "node:path";
import { existsSync, statSync } from "node:fs";
// src/gates/images/reference.ts
const PREFIXED = [
	"docker",
	"docker-archive",
	"oci-archive",
	"oci-dir",
	"sbom"
];
function parseImage(name, folder) {
	const source = PREFIXED.find((one) => name.startsWith(`${one}:`)) ?? "registry";
	const rest = source === "registry" ? name : name.slice(source.length + 1);
	const unnamed = source === "registry" ? fileHint(name, folder) : void 0;
	const mistake = rest.startsWith("-") ? "is no image." : unnamed ?? mistakeIn(name);
	if (mistake !== void 0) throw new UserError(`images: ${JSON.stringify(name)} ${mistake}`);
	return {
		name,
		reference: {
			source,
			locator: source === "registry" || source === "docker" ? rest : resolve(folder, rest)
		}
	};
}
function fileHint(name, folder) {
	const path = resolve(folder, name.replaceAll(/\p{Cc}/gu, "?"));
	const found = existsSync(path) ? statSync(path, { throwIfNoEntry: false }) : void 0;
	if (found?.isDirectory() === true) return existsSync(join(path, "oci-layout")) ? `is a folder here: write oci-dir:${name}.` : void 0;
	if (found?.isFile() !== true) return;
	if (/\.(?:tar|tgz|tar\.\w+)$/i.test(name)) return `is a file here: write docker-archive:${name} for what docker save writes, oci-archive:${name} for an OCI layout in a tar.`;
	return /\.(?:json|xml|spdx)$/i.test(name) ? `is a file here: write sbom:${name} if it is an SBOM.` : void 0;
}
function fromRegistry(name) {
	const mistake = PREFIXED.some((one) => name.startsWith(`${one}:`)) ? void 0 : mistakeIn(name);
	if (mistake !== void 0) throw new UserError(`images-from: ${JSON.stringify(name)} ${mistake}`);
	return {
		name,
		reference: {
			source: "registry",
			locator: name
		}
	};
}
function isLocal({ source }) {
	return source !== "registry" && source !== "docker";
}
function targetOf({ name, reference }) {
	return {
		kind: reference.source === "sbom" ? "sbom" : "image",
		name
	};
}
function assertDistinct(images) {
	const names = new Map();
	for (const { name, reference } of images) {
		const key = identityOf(reference);
		const other = names.get(key);
		if (other !== void 0) throw new UserError(other === name ? `images: ${name} is named twice; leave one of them out.` : `images: ${other} and ${name} are the same image; leave one of them out.`);
		names.set(key, name);
	}
}
function identityOf({ source, locator }) {
	if (source !== "registry" && source !== "docker") return `file:${locator}`;
	return identityOf$1(source === "docker" ? `docker:${locator}` : locator);
}
function registryOf(locator) {
	const [first = ""] = locator.split("/");
	return locator.includes("/") && (/[.:]/.test(first) || first === "localhost") && first !== "index.docker.io" ? first.toLowerCase() : "docker.io";
}
export { assertDistinct, fromRegistry, identityOf, isLocal, parseImage, registryOf, targetOf };
