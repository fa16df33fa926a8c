import { ScanError } from "./common.js";
import { BrokenStep, readyForReports, runStep, unpack, withScratch } from "./having.js";
import { readCycloneDx } from "./reading-shared.js";
import { dockerConfigFor, lackOf } from "./supply.js";
import { targetOf } from "./reference.js";
import { join } from "node:path";
import { copyFile, mkdir, rename, stat } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { createHash } from "node:crypto";
// src/gates/images/scan.ts
async function scanImage(request, context, ports) {
	try {
		return await attempt(request, context, ports);
	} catch (error) {
		const part = error instanceof BrokenStep ? request.scanner.scanner.database.lacking?.(error.said) : void 0;
		const { name } = request.scanner.scanner;
		if (part === void 0 || request.scanner.grow === void 0) throw error;
		const { cache, notices } = await request.scanner.grow(part).catch((why) => {
			throw lackOf(part, name, why);
		});
		const { grow: _, ...scanner } = request.scanner;
		const result = await attempt({
			...request,
			scanner: {
				...scanner,
				cache
			}
		}, context, ports);
		return {
			...result,
			notices: [...result.notices, ...notices]
		};
	}
}
function attempt(request, context, ports) {
	return withScratch(request.workDir, async (scratch) => {
		const plan = await planOf(request, scratch);
		await runSteps(plan, request, scratch, ports);
		const { subject, result } = await readOutput(plan, request);
		const [first, second] = [subject.manifestDigest, subject.imageId];
		const digest = request.image.reference.source === "registry" ? first ?? second : second ?? first;
		context.learn({ ...digest !== void 0 && { digest } });
		await keepSbom(plan, request);
		const others = request.compare(request.image.name, request.scanner.scanner.name, subject.imageId);
		return {
			...result,
			notices: [...result.notices, ...others]
		};
	});
}
async function planOf(request, scratch) {
	const { scanner, checks, timeoutMs, platform, insecureRegistry, settings } = request;
	const { reference } = request.image;
	const image = await readable(reference, request, scratch);
	const configFile = settings.configs.get(scanner.scanner.name)?.at(-1);
	const dockerConfig = reference.source === "registry" ? await dockerConfigFor(reference.locator, settings.credentials, scratch) : void 0;
	return scanner.scanner.plan({
		scratch,
		cache: scanner.cache,
		image,
		checks,
		timeoutMs,
		withSbom: request.sboms !== void 0,
		...platform !== void 0 && { platform },
		...configFile !== void 0 && { configFile },
		...dockerConfig !== void 0 && { dockerConfig },
		...insecureRegistry && { insecureRegistry }
	});
}
async function readable(image, request, scratch) {
	const { sources } = request.scanner.scanner;
	if (image.source !== "oci-archive" || sources.includes("oci-archive") || !sources.includes("oci-dir")) return image;
	const locator = join(scratch, "layout");
	await mkdir(locator);
	await unpack(image.locator, "tar.gz", locator, {
		entries: 2e4,
		bytes: request.settings.maxBytes
	});
	return {
		source: "oci-dir",
		locator
	};
}
async function runSteps(plan, request, scratch, ports) {
	const { scanner, timeoutMs, settings } = request;
	const deadline = performance.now() + timeoutMs;
	for (const step of plan.steps) {
		const limits = {
			timeoutMs: Math.ceil(deadline - performance.now()),
			maxBytes: settings.maxBytes
		};
		const meanwhile = () => readyForReports(scanner.scanner.report);
		await runStep({
			program: scanner,
			step,
			scratch,
			...limits,
			meanwhile
		}, ports);
	}
}
async function readOutput(plan, request) {
	const { scanner, checks, image } = request;
	for (const path of [plan.report, ...plan.sbom === void 0 ? [] : [plan.sbom]]) {
		const written = await stat(path).catch(() => void 0);
		if (written === void 0 || written.size === 0) throw new ScanError("it came to its end without writing its report");
	}
	const inventory = plan.inventory && plan.sbom !== void 0 ? await readCycloneDx(createReadStream(plan.sbom)) : void 0;
	const context = {
		targetKind: targetOf(image).kind,
		checks: checks.filter((check) => scanner.scanner.checks.includes(check)),
		...inventory !== void 0 && { inventory }
	};
	const { readReport } = await import("./report-format2.js");
	return readReport(scanner.scanner.report, createReadStream(plan.report), context);
}
async function keepSbom({ sbom }, { sboms, image, scanner }) {
	if (sboms === void 0 || sbom === void 0) return;
	const file = join(sboms, sbomName(image.name, scanner.scanner.name));
	const draft = `${file}.partial`;
	try {
		await mkdir(sboms, { recursive: true });
		await copyFile(sbom, draft);
		await rename(draft, file);
	} catch (error) {
		throw new ScanError(`its SBOM could not be kept as ${file}`, { cause: error });
	}
}
function sbomName(image, scanner) {
	return `${image.replaceAll(/[^A-Za-z0-9._-]+/g, "_").slice(0, 100)}-${createHash("sha256").update(image).digest("hex").slice(0, 8)}.${scanner}.cdx.json`;
}
export { sbomName, scanImage };
