import { t as imageScan } from "./image-scan.js";
import { n as UserError, t as ScanError } from "./errors.js";
import { t as run } from "./run2.js";
import { t as findOnPath } from "./which2.js";
import { n as processScanners } from "./scanners.js";
import { h as defineGate } from "./run-gate.js";
import { a as parseImage, n as fromRegistry, r as identityOf, s as targetOf, t as assertDistinct } from "./reference.js";
import { n as sbomFolder, r as settingsOf, t as imagePolicyOf } from "./settings2.js";
import { join, resolve } from "node:path";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
// src/gates/images/work-folder.ts
function workFolder({ env }) {
	let made;
	return {
		path: () => made ??= mkdtemp(join(env["RUNNER_TEMP"] ?? tmpdir(), "gatehouse-")),
		remove: async () => {
			if (made !== void 0) await rm(await made, {
				recursive: true,
				force: true,
				maxRetries: 3
			});
		}
	};
}
// src/gates/image-scan.ts
const imageScanGate = defineGate(imageScan, async (inputs, site) => {
	const { host } = site;
	const settings = settingsOf(inputs, resolve(site.root, site.folder), host.env);
	const policy = imagePolicyOf(inputs);
	const images = await imagesOf(inputs, settings, host);
	const scanners = settings.scanners.map((name) => processScanners[name]);
	assertUseful(scanners, inputs.checks);
	const sboms = sbomFolder(inputs, settings.folder, host.env, host.now());
	const work = workFolder(host);
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
		...sboms !== void 0 && { sboms }
	};
	return {
		scans: images.flatMap((image) => scanners.map((scanner) => planned(image, scanner, readiness, given, site))),
		concurrency: settings.concurrency,
		prepare: async () => {
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
		},
		policy,
		outputs: { sboms: sboms ?? "" },
		cleanUp: () => work.remove()
	};
});
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
function assertUseful(scanners, checks) {
	for (const { name, checks: possible } of scanners) if (!checks.some((check) => possible.includes(check))) throw new UserError(`scanners: ${name} looks for ${possible.join(", ")} only, and checks asks for ${checks.join(", ")}; leave ${name} out.`);
}
function planned(image, scanner, readiness, { inputs, settings, work, ports, sboms }, { host }) {
	const checks = inputs.checks.filter((check) => scanner.checks.includes(check));
	return {
		scanner: scanner.name,
		version: settings.versions.get(scanner.name)?.at(-1) ?? scanner.version,
		target: targetOf(image),
		run: async (context) => {
			context.learn({ checks });
			const { ready, notices } = readyOrThrow(scanner.name, readiness);
			const { version, install, database } = ready;
			context.learn({
				version,
				install,
				...database !== void 0 && { database }
			});
			host.log.info(`${scanner.name}@${image.name}: scanning`);
			const request = {
				image,
				scanner: ready,
				checks,
				settings,
				workDir: await work.path(),
				timeoutMs: inputs["scan-timeout"],
				insecureRegistry: inputs["insecure-registry"],
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
function readyOrThrow(name, readiness) {
	const state = readiness.get(name) ?? { reason: `${name} was not made ready` };
	if ("reason" in state) throw new ScanError(state.reason);
	return state;
}
export { imageScanGate as t };
