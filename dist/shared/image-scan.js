import { ScanError, UserError, imageScan } from "./common.js";
import { defineGate, findOnPath, policyOfImages, run, sbomFolder, settingsOf, workFolder } from "./running.js";
import { processScanners } from "./scanners.js";
import { assertDistinct, fromRegistry, identityOf, parseImage, targetOf } from "./reference.js";
import { join, resolve } from "node:path";
// src/gates/bases-image-work.ts
const OF_INVENTORY = new Set(["vulnerability", "licence"]);
function imageBaseWork(request) {
	const { scanners, checks, sboms, concurrency, plan } = request;
	return {
		kind: "images",
		concurrency,
		named: request.baseImages.map((line) => parseLine(line, request)).flatMap((image) => scanners.map((scanner) => plan(image, scanner, checks))),
		rescan: (inventory, file, target) => {
			const scanner = scanners.find(({ name }) => name === inventory.scanner);
			const possible = checks.filter((check) => OF_INVENTORY.has(check));
			if (scanner === void 0 || !possible.some((check) => scanner.checks.includes(check))) return;
			const scan = plan({
				name: target.name,
				reference: {
					source: "sbom",
					locator: file
				}
			}, scanner, possible);
			const { targetDigest: digest } = inventory;
			return {
				...scan,
				target,
				run: async (context) => {
					const result = await scan.run(context);
					context.learn(digest === void 0 ? {} : { digest });
					return result;
				}
			};
		},
		inventoryOf: async ({ target, scanner }) => {
			const { sbomName } = await import("./scan.js");
			return sboms === void 0 ? void 0 : join(sboms, sbomName(target.name, scanner));
		}
	};
}
function parseLine(line, { images, folder }) {
	const image = images.find(({ name }) => line.startsWith(`${name}=`));
	if (image === void 0) {
		const names = images.map(({ name }) => name).join(", ");
		throw new UserError(`base-images: ${JSON.stringify(line)} names no image of this run: write NAME=IMAGE, with one of ${names} as NAME.`);
	}
	return {
		name: image.name,
		reference: parseImage(line.slice(image.name.length + 1), folder).reference
	};
}
// src/gates/images/same-image.ts
function comparison() {
	const first = new Map();
	return (image, scanner, imageId) => {
		const before = first.get(image);
		if (imageId === void 0 || before === void 0) {
			if (imageId !== void 0) first.set(image, {
				scanner,
				imageId
			});
			return [];
		}
		return before.imageId === imageId || before.scanner === scanner ? [] : [`${image} was another image for ${before.scanner} (${before.imageId}) than for ${scanner} (${imageId}): name it by its digest, or its platform, so that both scan the same.`];
	};
}
// src/gates/image-scan.ts
const imageScanGate = defineGate(imageScan, async (inputs, site) => {
	const { host } = site;
	const settings = settingsOf(inputs, resolve(site.root, site.folder), host.env);
	const policy = policyOfImages(inputs);
	const images = await imagesOf(inputs, settings, host);
	const scanners = settings.scanners.map((name) => processScanners[name]);
	assertUseful(scanners, inputs.checks);
	const dockerfiles = await dockerfilesOf(inputs, images, settings, site);
	const kept = sbomFolder(inputs, settings.folder, host.env, host.now());
	const work = workFolder(host);
	const sboms = kept ?? (inputs.baseline.startsWith("file:") ? join(await work.path(), "sboms") : void 0);
	const ports = {
		run,
		env: host.env,
		signal: host.signal
	};
	const readiness = new Map();
	const given = {
		inputs,
		settings,
		work,
		ports,
		dockerfiles,
		compare: comparison(),
		...sboms !== void 0 && { sboms }
	};
	return {
		scans: images.flatMap((image) => scanners.map((scanner) => planned(image, scanner, readiness, given, site))),
		concurrency: settings.concurrency,
		prepare: () => prepareAll(images, scanners, readiness, given, host),
		policy,
		outputs: { sboms: kept ?? "" },
		base: baseOf(images, scanners, readiness, given, site),
		cleanUp: () => work.remove()
	};
});
async function prepareAll(images, scanners, readiness, { inputs, settings, work, ports }, host) {
	const { anyThere } = await import("./presence.js");
	if (!await anyThere(images.map(({ reference }) => reference))) return;
	const { prepareScanner } = await import("./prepare.js");
	const preparing = {
		inputs,
		settings,
		workDir: await work.path()
	};
	await Promise.all(scanners.map(async (scanner) => readiness.set(scanner.name, await prepareScanner(scanner, preparing, {
		...ports,
		host
	}))));
}
async function imagesOf(inputs, { folder }, host) {
	const images = (inputs.images ?? []).map((name) => parseImage(name, folder));
	assertDistinct(images);
	const known = new Set(images.map(({ reference }) => identityOf(reference)));
	const named = (await imagesFrom(inputs["images-from"] ?? [], folder, host)).map((name) => fromRegistry(name));
	const more = new Map(named.map((image) => [identityOf(image.reference), image]));
	const all = [...images, ...[...more].flatMap(([identity, image]) => known.has(identity) ? [] : [image])];
	if (all.length === 0) throw new UserError("images: no image is named, so that there is nothing to scan.");
	return all;
}
async function imagesFrom(paths, folder, host) {
	if (paths.length === 0) return [];
	const { namedImages } = await import("./named-images.js");
	const { env, signal } = host;
	const which = (name) => findOnPath(name, env);
	return namedImages(paths, folder, {
		run,
		env,
		signal,
		which,
		progress: (far) => host.progress("images-from", far)
	});
}
async function dockerfilesOf({ dockerfile: named }, images, { folder }, { root }) {
	const { findDockerfiles, namedDockerfiles } = await import("./dockerfile-files.js");
	if (named === void 0 || named.length === 0) {
		const found = findDockerfiles(root);
		return { of: () => found };
	}
	const dockerfiles = await namedDockerfiles(named, images.map(({ name }) => name), {
		root,
		folder
	});
	return { of: async (image) => dockerfiles(image) };
}
function assertUseful(scanners, checks) {
	for (const { name, checks: possible } of scanners) if (!checks.some((check) => possible.includes(check))) throw new UserError(`scanners: ${name} looks for ${possible.join(", ")} only, and checks asks for ${checks.join(", ")}; leave ${name} out.`);
}
function baseOf(images, scanners, readiness, { sboms, ...given }, site) {
	const { inputs, settings } = given;
	return imageBaseWork({
		images,
		scanners,
		checks: inputs.checks,
		baseImages: inputs["base-images"] ?? [],
		folder: settings.folder,
		concurrency: settings.concurrency,
		...sboms !== void 0 && { sboms },
		plan: (image, scanner, checks) => planned(image, scanner, readiness, {
			...given,
			inputs: {
				...inputs,
				checks
			}
		}, site)
	});
}
function planned(image, scanner, readiness, { inputs, settings, work, ports, dockerfiles, compare, sboms }, { host }) {
	const checks = inputs.checks.filter((check) => scanner.checks.includes(check));
	return {
		scanner: scanner.name,
		version: settings.versions.get(scanner.name)?.at(-1) ?? scanner.version,
		target: targetOf(image),
		run: async (context) => {
			context.learn({ checks });
			const { ready, notices } = await readyOrThrow(image, scanner.name, readiness);
			const { version, install, database } = ready;
			context.learn({
				version,
				install,
				...database !== void 0 && { database }
			});
			host.log.info(`${scanner.name}@${image.name}: scanning`);
			const { withBuildSteps } = await import("./dockerfile-places.js");
			const request = {
				image,
				scanner: {
					...ready,
					scanner: withBuildSteps(ready.scanner, await dockerfiles.of(image.name))
				},
				checks,
				settings,
				workDir: await work.path(),
				timeoutMs: inputs["scan-timeout"],
				insecureRegistry: inputs["insecure-registry"],
				compare,
				...inputs.platform !== void 0 && { platform: inputs.platform },
				...sboms !== void 0 && { sboms }
			};
			const { scanImage } = await import("./scan.js");
			const result = await scanImage(request, context, ports);
			host.log.info(`${scanner.name}@${image.name}: ${result.coverage.examined} ${result.coverage.unit}, ${result.observations.length} findings`);
			return {
				...result,
				notices: [...notices, ...result.notices]
			};
		}
	};
}
async function readyOrThrow({ reference }, name, readiness) {
	const { assertThere } = await import("./presence.js");
	await assertThere(reference);
	const state = readiness.get(name) ?? { reason: `${name} was not made ready` };
	if ("reason" in state) throw new ScanError(state.reason);
	return state;
}
export { imageScanGate };
