import { UserError, dayAfter, isDay, mistakesText } from "./common.js";
import { readExceptions } from "./configured.js";
import { EXCEPTIONS_FILE } from "./exceptions.js";
import { resolve } from "node:path";
import { readFile } from "node:fs/promises";
// src/cli/exceptions-files.ts
const CONFIGURATION = ".github/gatehouse.yml";
async function readLedger(files, maxDays, { cwd }, now) {
	if (files.length === 0 && await textOfFile(resolve(cwd(), ".github/gatehouse.yml")) !== void 0) return ofConfiguration(cwd(), now);
	const named = files.length === 0 ? [EXCEPTIONS_FILE] : files;
	const read = await Promise.all(named.map(async (file) => {
		const text = await textOfFile(resolve(cwd(), file));
		if (text === void 0) throw new UserError(`there is no file ${file}.`);
		const { exceptions, mistakes, notices } = readExceptions(text, {
			file,
			now,
			maxDays
		});
		return {
			exceptions,
			notices,
			mistakes: textOfMistakes(file, mistakes)
		};
	}));
	return {
		files: named,
		acceptedGaps: [],
		exceptions: read.flatMap((one) => one.exceptions),
		notices: read.flatMap((one) => one.notices),
		mistakes: read.flatMap((one) => one.mistakes),
		...maxDays !== void 0 && { maxDays }
	};
}
async function ofConfiguration(folder, now) {
	const [{ readFrom }, { readOnDisk }, { allAcceptedGaps }] = await Promise.all([
		import("./configuration-source.js"),
		import("./configuration-disk.js"),
		import("./resolve.js")
	]);
	const found = await readFrom({
		name: CONFIGURATION,
		path: CONFIGURATION,
		read: (path, most) => readOnDisk(folder, path, most)
	}, { now: () => now });
	const { exceptions = [], notices = [], policy } = found?.config ?? {};
	const maxDays = policy?.parts.exceptions?.maxDays;
	return {
		files: [CONFIGURATION],
		exceptions,
		acceptedGaps: found === void 0 ? [] : allAcceptedGaps(found.config),
		notices,
		mistakes: [],
		...maxDays !== void 0 && { maxDays }
	};
}
function textOfMistakes(file, mistakes) {
	return mistakes.length === 0 ? [] : [mistakesText(file, mistakes)];
}
async function textOfFile(path) {
	try {
		return await readFile(path, "utf8");
	} catch (error) {
		if (typeof error === "object" && error !== null && "code" in error && error.code === "ENOENT") return;
		throw new UserError(`${path} cannot be read`, { cause: error });
	}
}
async function readReport(file, { cwd }) {
	const { readShard } = await import("./report-reading2.js");
	return readShard(resolve(cwd(), file)).catch((error) => {
		throw new UserError(`--report: ${file} cannot be used`, { cause: error });
	});
}
function daysOf(text) {
	if (text !== void 0 && !/^\d{1,5}$/.test(text)) throw new UserError(`--max-days: "${text.slice(0, 80)}" is no number of days.`);
	return text === void 0 ? void 0 : Number(text);
}
function lastDayOf(text, now) {
	const days = /^(?<days>\d{1,5})d$/.exec(text)?.groups?.["days"];
	const day = days === void 0 ? text : dayAfter(now, Number(days));
	if (!isDay(day)) throw new UserError(`--expires: "${text.slice(0, 80)}" is no day and no number of days: write 2026-12-31 or 30d.`);
	if (day < dayAfter(now, 0)) throw new UserError(`--expires: ${day} is over.`);
	return day;
}
export { CONFIGURATION, daysOf, lastDayOf, readLedger, readReport, textOfFile };
