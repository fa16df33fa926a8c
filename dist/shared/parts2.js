import { UserError, messageOf } from "./common.js";
import { fieldsOf, listOf, numberOf, textOf } from "./reading-shared.js";
// src/figures/cve.ts
function cveOf(name) {
	const written = name.trim().toUpperCase();
	return /^CVE-\d{4}-\d{4,19}$/.test(written) ? written : void 0;
}
// src/figures/apply.ts
function applyFigures(findings, figures, now) {
	const enriched = findings.map((finding) => withFigures(finding, figures));
	const all = enriched.filter(isAsked);
	const { epss, kev } = figures;
	const known = all.filter(({ scores }) => scores?.epss !== void 0).length;
	const listed = all.filter(({ scores }) => scores?.kev === true).length;
	return {
		findings: enriched,
		notices: [...epss === void 0 ? [] : [`EPSS ${ageOf(epss, now)}: known of ${known} of ${all.length} vulnerabilities.`], ...kev === void 0 ? [] : [`KEV ${ageOf(kev, now)}: ${listed} of ${all.length} vulnerabilities are known to be exploited.`]]
	};
}
function isAsked({ kind, status }) {
	return kind === "vulnerability" && status !== "gone";
}
function withFigures(finding, { epss, kev }) {
	const cves = isAsked(finding) ? [finding.id, ...finding.aliases].flatMap((name) => cveOf(name) ?? []) : [];
	if (cves.length === 0) return finding;
	const chances = cves.flatMap((cve) => epss?.scores.get(cve) ?? []);
	const scores = {
		...finding.scores,
		...chances.length > 0 && { epss: Math.max(...chances) },
		...kev !== void 0 && { kev: finding.scores?.kev === true || cves.some((cve) => kev.listed.has(cve)) }
	};
	return Object.keys(scores).length === 0 ? finding : {
		...finding,
		scores
	};
}
const DAY = 864e5;
const OLD_DAYS = 30;
function ageOf({ date, file }, now) {
	if (date === void 0) return `of an unknown day (${file})`;
	const days = Math.max(0, Math.floor((now.getTime() - Date.parse(date)) / DAY));
	const old = days > OLD_DAYS ? ", get a newer one" : "";
	return `of ${date} (${file}, ${days === 0 ? "of today" : days === 1 ? "1 day old" : `${days} days old`}${old})`;
}
// src/figures/csv.ts
function* csvRecords(text) {
	let record = [];
	const pattern = /(?:"(?<quoted>[^"]*(?:""[^"]*)*)"|(?<plain>[^",\r\n]*))(?<end>,|\r?\n|$)/gy;
	for (let match = pattern.exec(text); match !== null; match = pattern.exec(text)) {
		const { quoted, plain = "", end } = match.groups ?? {};
		record.push(quoted === void 0 ? plain : quoted.replaceAll("\"\"", "\""));
		if (end !== ",") {
			if (record.length > 1 || record[0] !== "") yield record;
			record = [];
		}
		if (pattern.lastIndex >= text.length && end !== ",") return;
	}
	throw new UserError("is no CSV: a quote in it stands where none may, or is not closed; get the file again");
}
// src/figures/epss.ts
const HEADER = ["cve", "epss"];
function parseEpss(text) {
	const comment = /^\uFEFF?(?<line>#[^\n]*)\n/.exec(text);
	const records = csvRecords(text.slice(comment?.[0].length ?? 0).replace(/^\uFEFF/, ""));
	const header = records.next();
	const names = header.done === true ? [] : header.value.map((name) => name.trim().toLowerCase());
	if (HEADER.some((name, index) => names[index] !== name)) throw new UserError(`is no EPSS file: its columns are not cve,epss,percentile, as in the CSV that FIRST publishes; give that`);
	const scores = new Map();
	for (const record of records) {
		const [cve, score] = scoreOf(record);
		scores.set(cve, score);
	}
	if (scores.size === 0) throw new UserError("holds no EPSS of any vulnerability; get the file again");
	const date = /score_date:(?<date>\d{4}-\d\d-\d\d)/.exec(comment?.groups?.["line"] ?? "")?.groups?.["date"];
	return {
		scores,
		...date !== void 0 && { date }
	};
}
function scoreOf([name = "", written = ""]) {
	const cve = cveOf(name);
	const score = /^\d(?:\.\d+)?(?:e-\d+)?$/i.test(written.trim()) ? Number(written) : NaN;
	if (cve === void 0 || !(score >= 0 && score <= 1)) {
		const line = `${name},${written}`.slice(0, 80);
		throw new UserError(`holds ${JSON.stringify(line)}, which is no CVE with a probability from 0 to 1; get the file again`);
	}
	return [cve, score];
}
// src/figures/kev.ts
function parseKev(text) {
	const plain = text.replace(/^\uFEFF/, "");
	const kev = plain.trimStart().startsWith("{") ? fromJson(plain) : fromCsv(plain);
	if (kev.listed.size === 0) throw new UserError("lists no vulnerability; get the file again");
	return kev;
}
function fromJson(text) {
	const { dateReleased, count, vulnerabilities } = fieldsOf(parsed(text));
	const all = listOf(vulnerabilities).map((one) => listedName(textOf(fieldsOf(one)["cveID"]) ?? ""));
	const said = numberOf(count);
	if (said !== void 0 && said !== all.length) throw new UserError(`says that it lists ${said} vulnerabilities and holds ${all.length}; get the file again`);
	const date = textOf(dateReleased) ?? "";
	return {
		listed: new Set(all),
		...isDate(date) && { date: date.slice(0, 10) }
	};
}
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch (error) {
		throw new UserError(`is no valid JSON (${messageOf(error)}); get the file again`, { cause: error });
	}
}
function fromCsv(text) {
	const records = csvRecords(text);
	const header = records.next();
	const names = header.done === true ? [] : header.value.map((name) => name.trim());
	const [id, added] = [names.indexOf("cveID"), names.indexOf("dateAdded")];
	if (id === -1) throw new UserError("is no catalogue of CISA: it is neither its JSON nor its CSV, which has a column cveID");
	const all = [...records];
	const newest = all.map((record) => record[added] ?? "").filter(isDate).toSorted().at(-1);
	return {
		listed: new Set(all.map((record) => listedName(record[id] ?? ""))),
		...newest !== void 0 && { date: newest.slice(0, 10) }
	};
}
function isDate(text) {
	return /^\d{4}-\d\d-\d\d/.test(text) && !Number.isNaN(Date.parse(text.slice(0, 10)));
}
function listedName(name) {
	const cve = cveOf(name);
	if (cve === void 0) throw new UserError(`lists ${JSON.stringify(name.slice(0, 80))}, which is no CVE; get the file again`);
	return cve;
}
export { applyFigures, parseEpss, parseKev };
