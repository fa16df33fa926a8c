import { ScanError } from "./common.js";
import { scanBase } from "./bases-scan.js";
import { join } from "node:path";
// src/gates/bases-images.ts
async function imageBase(work, head, baseline, scan) {
	if (work.named.length > 0) return tried(void 0, async () => ({
		how: "scanned",
		...await scanBase(work.named, scan)
	}));
	if (baseline === void 0) return { noBase: "There is no baseline with the inventories of the images, and base-images names none." };
	const sha = baseline.kept.value.commit?.sha;
	const { same, others, lost } = sortInventories(work, head, baseline);
	if (others.length === 0 && lost.length === 0) return same.length === 0 ? {
		noBase: "The baseline holds no inventory that the scanners of this run can read.",
		...known(sha)
	} : { base: {
		how: "unchanged",
		...shaOf(sha),
		...partOf(head, same)
	} };
	return tried(sha, async () => {
		const again = await scanBase(others, scan, incompleteOf(head, lost));
		const kept = partOf(head, same);
		return {
			how: "inventory",
			...shaOf(sha),
			...again,
			scans: [...kept.scans, ...again.scans],
			findings: [...kept.findings, ...again.findings]
		};
	});
}
async function tried(sha, scan) {
	try {
		return { base: await scan() };
	} catch (error) {
		if (error instanceof ScanError) return {
			noBase: `The images of the base could not be scanned: ${error.message}`,
			...known(sha)
		};
		throw error;
	}
}
function sortInventories(work, head, { kept, folder }) {
	const same = new Set();
	const others = [];
	const lost = new Set();
	for (const inventory of kept.value.inventories) {
		const target = unchangedTarget(inventory, kept.value.inventories, head.scans);
		if (target !== void 0) {
			same.add(target);
			continue;
		}
		const again = work.rescan(inventory, join(folder, inventory.file), targetOf(inventory, kept.value));
		if (again === void 0) lost.add(inventory.scanner);
		else others.push(again);
	}
	return {
		same: [...same],
		others,
		lost: [...lost]
	};
}
function targetOf({ scanner, target: name, targetDigest: digest }, { scans }) {
	return scans.find((one) => one.scanner === scanner && one.target.name === name)?.target ?? {
		kind: "image",
		name,
		...digest !== void 0 && { digest }
	};
}
function unchangedTarget({ targetDigest }, inventories, scans) {
	if (targetDigest === void 0) return;
	const known = new Set(inventories.filter((one) => one.targetDigest === targetDigest).map(({ scanner }) => scanner));
	const name = scans.find(({ target }) => target.kind === "image" && target.digest === targetDigest)?.target.name;
	const isSame = scans.filter(({ target }) => target.name === name).every(({ status, scanner, target }) => status === "completed" && target.digest === targetDigest && known.has(scanner));
	return name !== void 0 && isSame ? name : void 0;
}
function partOf({ scans, findings }, names) {
	return {
		scans: scans.filter(({ target }) => names.includes(target.name)),
		findings: findings.filter(({ target }) => names.includes(target))
	};
}
function incompleteOf({ scans }, lost) {
	const beyond = [...new Set(scans.flatMap(({ checks = [] }) => checks))].filter((check) => check !== "vulnerability");
	const sentences = [...beyond.length === 0 ? [] : [`The baseline holds inventories of the images, from which ${beyond.join(", ")} cannot be judged again.`], ...lost.map((scanner) => `Inventories of ${scanner} were not judged again, since ${scanner} was not run.`)];
	return sentences.length === 0 ? void 0 : sentences.join(" ");
}
function shaOf(sha) {
	return sha === void 0 ? {} : { sha };
}
function known(sha) {
	return sha === void 0 ? {} : { baseSha: sha };
}
export { imageBase };
