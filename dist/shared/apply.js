import { unifiedDiff } from "./diff.js";
import { patchDocument } from "./patch.js";
// src/builtin/fix/apply.ts
const MAX_WORK = 1e8;
function applyFixes(fixable) {
	return [...groupBy(fixable, ({ origin }) => origin.document.source)].map(([source, fixes]) => changeFile(source, fixes)).filter(({ before, after, refused }) => before !== after || refused.length > 0);
}
function changeFile(source, fixes) {
	const refused = [];
	const documents = [...groupBy(fixes, ({ origin }) => origin.document)].toSorted(([a], [b]) => b.start - a.start);
	let after = source.text;
	for (const [document, ofDocument] of documents) {
		const patched = changeDocument(document, ofDocument, refused);
		after = after.slice(0, document.start) + patched + after.slice(document.end);
	}
	return {
		source,
		file: source.file,
		before: source.text,
		after,
		diff: unifiedDiff(source.text, after, source.file),
		applied: fixes.length - refused.length,
		refused: refused.map(({ ruleId, fix }) => ({
			ruleId,
			description: fix.description
		}))
	};
}
function changeDocument({ source, start, end }, fixes, refused) {
	let text = source.text.slice(start, end);
	let work = 0;
	for (const one of fixes) {
		work += text.length;
		const patched = work > MAX_WORK ? void 0 : patchDocument(text, one.origin.root, one.fix.edits);
		if (patched === void 0) refused.push(one);
		text = patched ?? text;
	}
	return text;
}
function groupBy(values, keyOf) {
	const groups = new Map();
	for (const value of values) {
		const group = groups.get(keyOf(value)) ?? [];
		group.push(value);
		groups.set(keyOf(value), group);
	}
	return groups;
}
function describeChange({ file, applied, refused }) {
	const left = refused.map(({ ruleId }) => ruleId).join(", ");
	return `${file}: ${applied} fixed${left === "" ? "" : `; not fixable as it is written: ${left}`}`;
}
export { applyFixes, describeChange };
