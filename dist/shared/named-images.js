import { require_dist } from "./yaml.js";
import { UserError, messageOf, parseKubernetesVersion } from "./common.js";
import { CONTAINER_LISTS, loadManifests } from "./manifests-read.js";
import { fieldsOf, listOf, textOf } from "./reading-shared.js";
import { basename, resolve } from "node:path";
import { readFile, stat } from "node:fs/promises";
// src/gates/images/named-images.ts
var import_dist = require_dist();
const COMPOSE = /^(?:docker-)?compose(?:[.-][\w.-]+)?\.ya?ml$/;
async function namedImages(paths, folder, ports) {
	const images = [];
	for (const path of paths) {
		const file = resolve(folder, path);
		const isCompose = COMPOSE.test(basename(file)) && await isFile(file);
		images.push(...isCompose ? await composeImages(file) : await manifestImages(path, folder, ports));
	}
	const unresolved = images.find((image) => /[$\s{}]/.test(image));
	if (unresolved !== void 0) throw new UserError(`images-from: ${JSON.stringify(unresolved)} is filled in only when it is deployed; name the image in images.`);
	if (images.length === 0) throw new UserError(`images-from: no image is named in ${paths.join(", ")}.`);
	return [...new Set(images)];
}
async function isFile(path) {
	return stat(path).then((found) => found.isFile(), () => false);
}
async function composeImages(file) {
	const services = fieldsOf(fieldsOf(await parsed(file))["services"]);
	return Object.entries(services).map(([name, service]) => {
		const image = textOf(fieldsOf(service)["image"]);
		if (image === void 0) throw new UserError(`images-from: the service ${name} in ${file} names no image; give it one, or name the image in images.`);
		return image;
	});
}
async function parsed(file) {
	try {
		return (0, import_dist.parse)(await readFile(file, "utf8"), { merge: true });
	} catch (error) {
		throw new UserError(`images-from: ${file} cannot be read: ${messageOf(error).split("\n")[0] ?? ""}`, { cause: void 0 });
	}
}
async function manifestImages(path, folder, ports) {
	const options = {
		workingDirectory: folder,
		paths: [path],
		exclude: [],
		render: "auto",
		helmValues: []
	};
	const kubernetesVersion = parseKubernetesVersion("latest");
	const { loaded, gaps } = await loadManifests({
		...options,
		kubernetesVersion
	}, ports);
	const [gap] = gaps;
	if (gap !== void 0) throw new UserError(`images-from: ${gap.what} cannot be read (${gap.reason}), so that its images are not known.`);
	return loaded.flatMap(({ object }) => imagesIn(object.value));
}
function imagesIn(value) {
	if (Array.isArray(value)) return value.flatMap(imagesIn);
	return Object.entries(fieldsOf(value)).flatMap(([name, field]) => CONTAINER_LISTS.some((list) => list === name) ? listOf(field).flatMap((container) => textOf(fieldsOf(container)["image"]) ?? []) : imagesIn(field));
}
export { namedImages };
