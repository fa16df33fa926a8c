import { ScanError, UserError, baselineSchema } from "./common.js";
import { dirname, join } from "node:path";
import { copyFile, lstat, mkdir, readFile, readdir, rename, rm, writeFile } from "node:fs/promises";
import { createReadStream } from "node:fs";
import { createHash, randomBytes } from "node:crypto";
import { pipeline } from "node:stream/promises";
// src/baseline/folder.ts
const MAX_BASELINE_BYTES = 104857600;
const MAX_BASELINE_FILES = 5e3;
const BASELINE_FILE = "baseline.json";
const INVENTORY_FILE = /^sbom\/[A-Za-z0-9][A-Za-z0-9._-]{0,199}$/;
async function readBaseline(folder, expected) {
	const path = join(folder, BASELINE_FILE);
	const size = await sizeOf(path);
	if (size === void 0) return;
	if (size > 104857600) throw new ScanError(`it has ${size} bytes, more than the ${MAX_BASELINE_BYTES} that are read`);
	const baseline = await parsed(await readFile(path, "utf8"));
	if (baseline.gate !== expected.gate || baseline.id !== expected.id) throw new ScanError(`it is of ${named(baseline)}, not of ${named(expected)}`);
	await checkInventories(folder, baseline, MAX_BASELINE_BYTES - size);
	return baseline;
}
async function parsed(text) {
	let value;
	try {
		value = JSON.parse(text);
	} catch (error) {
		throw new ScanError("it is no JSON", { cause: error });
	}
	const { checker } = await import("./validate2.js");
	const checked = checker(baselineSchema, { allErrors: false })(value);
	if (!checked.ok) {
		const [{ path, message } = {
			path: "",
			message: "does not fit"
		}] = checked.mismatches;
		throw new ScanError(`it does not fit the schema of baselines (${path.slice(0, 120)} ${message})`);
	}
	return checked.value;
}
function named({ gate, id }) {
	return (id === "" ? gate : `${gate} (${id})`).replaceAll(/[\p{Cc}\p{Cf}]+/gu, " ").slice(0, 120);
}
async function checkInventories(folder, { inventories }, maxBytes) {
	let left = maxBytes;
	for (const { file, sha256 } of inventories) {
		const size = INVENTORY_FILE.test(file) ? await sizeOf(join(folder, file)) : void 0;
		if (size === void 0) throw new ScanError(`its inventory ${JSON.stringify(file.slice(0, 120))} is not there`);
		left -= size;
		if (left < 0) throw new ScanError(`its inventories have more than the ${MAX_BASELINE_BYTES} bytes that are read`);
		if (await digestOf(join(folder, file)) !== sha256) throw new ScanError(`its inventory ${file} is not the one that it was made with`);
	}
}
async function sizeOf(path) {
	const found = await lstat(path).catch(() => void 0);
	return found?.isFile() === true ? found.size : void 0;
}
async function digestOf(path) {
	const hash = createHash("sha256");
	await pipeline(createReadStream(path), hash);
	return hash.digest("hex");
}
async function writeBaseline(folder, baseline, inventories) {
	await assertReplaceable(folder);
	const draft = `${folder}.${randomBytes(4).toString("hex")}.part`;
	try {
		await mkdir(join(draft, "sbom"), { recursive: true });
		for (const { file } of baseline.inventories) await copyFile(inventories.get(file) ?? "", join(draft, file));
		await writeFile(join(draft, BASELINE_FILE), `${JSON.stringify(baseline)}\n`);
		await rm(folder, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
		await mkdir(dirname(folder), { recursive: true });
		await rename(draft, folder);
	} catch (error) {
		await rm(draft, {
			recursive: true,
			force: true,
			maxRetries: 3
		});
		throw new UserError(`baseline: ${folder} could not be written; check that the folder may be written to`, { cause: error });
	}
}
async function assertReplaceable(folder) {
	const there = await readdir(folder).catch((error) => {
		if (error.code === "ENOENT") return [];
		throw new UserError(`baseline: ${folder} is no folder that can be written.`, { cause: error });
	});
	const other = there.find((name) => name !== "baseline.json" && name !== "sbom");
	if (other !== void 0 || there.length > 0 && !there.includes("baseline.json")) throw new UserError(`baseline: ${folder} holds ${other ?? there[0] ?? ""}, which is no part of a baseline: name a folder of its own.`);
}
function filesOf({ inventories }) {
	return [BASELINE_FILE, ...inventories.map(({ file }) => file)];
}
export { BASELINE_FILE, MAX_BASELINE_BYTES, MAX_BASELINE_FILES, digestOf, filesOf, readBaseline, writeBaseline };
