import { require_dist } from "./yaml.js";
import { UserError, mistakesText } from "./common.js";
import { describe } from "./judging.js";
import { readExceptionList } from "./configured.js";
import { CONFIGURATION, lastDayOf, readReport, textOfFile } from "./exceptions-files2.js";
import { dirname, resolve } from "node:path";
import { mkdir, writeFile } from "node:fs/promises";
// src/ledger/write.ts
var import_dist = require_dist();
const HEADER = " Decisions to live with findings: each has a reason, an owner, and a day on which it ends.";
function appendExceptions(text, entries, file) {
	const document = (0, import_dist.parseDocument)(text);
	if (document.errors.length > 0) throw new UserError(`${file} cannot be read as YAML, so nothing is added to it: ${document.errors[0]?.message ?? ""}`);
	if (document.contents === null) {
		document.contents = new import_dist.YAMLMap();
		document.commentBefore = text.trim() === "" ? HEADER : document.commentBefore;
	}
	const list = listIn(document, file);
	for (const { comments = [], fields } of entries) {
		const node = document.createNode(fields);
		if (comments.length > 0) node.commentBefore = comments.map((line) => ` ${line}`).join("\n");
		list.add(node);
	}
	return document.toString({
		lineWidth: 0,
		indentSeq: !/^exceptions:[^\n]*\n(?:\s*#[^\n]*\n|\s*\n)*- /m.test(text),
		flowCollectionPadding: !/[[{][^\s\]}]/.test(text)
	});
}
function listIn(document, file) {
	const { contents } = document;
	if (!(0, import_dist.isMap)(contents)) throw new UserError(`${file} is no mapping with a list under exceptions, so nothing is added to it.`);
	const found = contents.get("exceptions", true);
	if ((0, import_dist.isSeq)(found)) {
		found.flow = found.items.length > 0 && found.flow === true;
		return found;
	}
	if (found !== void 0 && (contents.get("exceptions") ?? null) !== null) throw new UserError(`${file} has something other than a list under exceptions, so nothing is added to it.`);
	const made = new import_dist.YAMLSeq();
	contents.set("exceptions", made);
	return made;
}
// src/cli/exceptions-add.ts
async function addException(options, where) {
	const finding = await findingOf(options, where);
	const entry = {
		...finding !== void 0 && { comments: [describe(finding)] },
		fields: fieldsOf(options, finding, new Date())
	};
	await append(options.file, [entry], where);
	const read = options.file === ".github/gatehouse.yml" ? "" : `, which runs read where the input exceptions names it, or exception-files in ${CONFIGURATION}`;
	return {
		code: 0,
		text: `Added to ${options.file}${read}.\n`
	};
}
const FLAGS = [
	"id",
	"component",
	"path",
	"resource",
	"target",
	"scanner",
	"kind"
];
function fieldsOf(options, finding, now) {
	const { name, status, reason, owner, expires } = options;
	const fields = {
		name,
		...Object.fromEntries(FLAGS.map((flag) => [flag, single(options[flag])])),
		fingerprint: finding?.fingerprint,
		status,
		reason,
		owner,
		expires: lastDayOf(expires, now)
	};
	const given = Object.entries(fields).flatMap(([key, value]) => value === void 0 ? [] : [[key, value]]);
	return Object.fromEntries(given);
}
function single(value) {
	return Array.isArray(value) && value.length === 1 ? value[0] : value;
}
async function findingOf({ finding, report }, where) {
	if (finding === void 0 || report === void 0) {
		if (finding !== void 0 || report !== void 0) throw new UserError("--finding and --report belong together: the one names a finding in the other.");
		return;
	}
	const { findings } = await readReport(report, where);
	const found = findings.filter(({ fingerprint }) => fingerprint.startsWith(finding.toLowerCase()));
	const [first] = found;
	if (first === void 0 || found.length > 1) throw new UserError(`--finding: ${found.length === 0 ? "no finding" : `${found.length} findings`} of ${report} ${found.length > 1 ? "have" : "has"} a fingerprint that begins with "${finding.slice(0, 80)}".`);
	return first;
}
async function append(file, entries, { cwd }) {
	const path = resolve(cwd(), file);
	const before = await textOfFile(path) ?? "";
	const after = appendExceptions(before, entries, file);
	const known = new Set(mistakesIn(before, file));
	const wrong = mistakesIn(after, file).filter((mistake) => !known.has(mistake));
	if (wrong.length > 0) throw new UserError(`nothing is added, for it would be wrong:\n${wrong.join("\n")}`);
	await mkdir(dirname(path), { recursive: true });
	await writeFile(path, after);
}
function mistakesIn(text, file) {
	const lines = new import_dist.LineCounter();
	const document = (0, import_dist.parseDocument)(text, { lineCounter: lines });
	const list = (0, import_dist.isMap)(document.contents) ? document.contents.get("exceptions", true) : void 0;
	const { mistakes } = readExceptionList(list, {
		document,
		lines
	}, {
		file,
		now: new Date()
	});
	return mistakes.map((mistake) => mistakesText(file, [mistake]));
}
export { addException, append };
