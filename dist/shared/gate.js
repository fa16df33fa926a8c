import { UserError, inputsOrThrow, messageOf, policyOf, readInputs } from "./common.js";
import { inside, placeOf } from "./folder.js";
import { resolve } from "node:path";
import { readFile, stat } from "node:fs/promises";
import { promisify } from "node:util";
import { gunzip } from "node:zlib";
// src/gates/figure-files.ts
const MAX_BYTES = 67108864;
async function enrichment(inputs, place) {
	const { "epss-file": epssFile, "kev-file": kevFile } = inputs;
	if (epssFile === void 0 && kevFile === void 0) return {};
	const { applyFigures, parseEpss, parseKev } = await import("./parts2.js");
	const path = (file) => resolve(place.root, inside(place, file));
	const epss = epssFile && {
		...await read("epss-file", epssFile, path, parseEpss),
		file: epssFile
	};
	const kev = kevFile && {
		...await read("kev-file", kevFile, path, parseKev),
		file: kevFile
	};
	const figures = {
		...epss && { epss },
		...kev && { kev }
	};
	return { enrich: (findings, now) => applyFigures(findings, figures, now) };
}
async function read(input, file, pathOf, parse) {
	try {
		return parse(await textOf(pathOf(file)));
	} catch (error) {
		throw new UserError(`${input}: ${file} ${messageOf(error)}.`);
	}
}
async function textOf(path) {
	const { size } = await stat(path).catch((error) => {
		throw new UserError("cannot be read", { cause: error });
	});
	if (size > MAX_BYTES) throw new UserError(`has ${size} bytes, and at most ${MAX_BYTES} are read`);
	const bytes = await readFile(path).catch((error) => {
		throw new UserError("cannot be read", { cause: error });
	});
	return bytes[0] === 31 && bytes[1] === 139 ? unpacked(bytes) : bytes.toString("utf8");
}
async function unpacked(bytes) {
	return (await promisify(gunzip)(bytes, { maxOutputLength: MAX_BYTES }).catch((error) => {
		throw new UserError(`cannot be unpacked, or has more than ${MAX_BYTES} bytes then`, { cause: error });
	})).toString("utf8");
}
// src/gates/gate.ts
function defineGate(spec, work) {
	return {
		spec,
		read(raw, surface, file) {
			const reading = readInputs(spec.inputs, raw, surface);
			const common = reading.inputs;
			return {
				common,
				plan: async ({ host, pullRequest }) => {
					const inputs = inputsOrThrow(reading);
					const place = await placeOf(host.cwd, common["working-directory"]);
					const figures = await enrichment(common, place);
					const { policy, notices } = policyOf(common, { pullRequest });
					const allowGaps = policy.allowGaps.map((glob) => inside(place, glob));
					const shared = {
						...policy,
						allowGaps,
						...file?.policy
					};
					const done = await work(inputs, {
						host,
						pullRequest,
						...place
					}, shared);
					const judging = {
						notices: [...notices, ...file?.notices ?? []],
						policy: {
							...shared,
							...done.policy
						},
						...file !== void 0 && { exceptions: file.exceptions }
					};
					const plan = {
						gate: spec.name,
						id: common.id ?? "",
						...partOfPlan(done),
						...figures,
						...judging
					};
					const site = {
						host,
						pullRequest,
						...place
					};
					return withBases({
						common,
						site,
						surface
					}, done, await excepted({
						plan,
						work: done
					}, common, site));
				}
			};
		}
	};
}
function partOfPlan({ scans, concurrency, prepare, collect, diff }) {
	return {
		scans,
		...concurrency !== void 0 && { concurrency },
		...prepare !== void 0 && { prepare },
		...collect !== void 0 && { collect },
		...diff !== void 0 && { diff }
	};
}
async function excepted({ plan, work }, inputs, site) {
	try {
		const { withExceptions } = await import("./exception-files.js");
		return await withExceptions(plan, inputs, site);
	} catch (error) {
		await work.cleanUp?.();
		throw error;
	}
}
async function withBases({ common, site, surface }, work, plan) {
	if (work.base === void 0) return {
		plan,
		work
	};
	const { comparing } = await import("./bases.js");
	const { gate, id, policy } = plan;
	const compared = await comparing({
		gate,
		id,
		surface,
		inputs: common,
		site,
		policy,
		work: work.base
	});
	if (compared === void 0) return {
		plan,
		work
	};
	const { bases, keep, commit } = compared;
	const cleanUp = async () => {
		await compared.cleanUp();
		await work.cleanUp?.();
	};
	return {
		plan: {
			...plan,
			bases,
			...commit !== void 0 && { commit }
		},
		work: {
			...work,
			keep,
			cleanUp
		}
	};
}
export { defineGate };
