import { libraryRead } from "./library.js";
import { quickRead, resolvePlain, toValue, walk } from "./manifests-read.js";
import { isDeepStrictEqual } from "node:util";
// src/builtin/fix/edits.ts
function editValue(value, edits) {
	return edits.reduce((edited, edit) => at(edited, edit.path, edit), value);
}
function at(value, path, edit) {
	const [part, ...rest] = path;
	if (part === void 0) return edit.op === "set" ? edit.value : null;
	const child = childOf(value, part);
	if (edit.op === "delete" && (rest.length === 0 || child === void 0)) return child === void 0 ? value ?? null : without(value, part);
	const edited = at(child, rest, edit);
	if (Array.isArray(value) && typeof part === "number") return value.toSpliced(part, 1, edited);
	return isObject(value) ? {
		...value,
		[part]: edited
	} : { [part]: edited };
}
function childOf(value, part) {
	if (Array.isArray(value)) return typeof part === "number" ? value[part] : void 0;
	return isObject(value) && Object.hasOwn(value, part) ? value[part] : void 0;
}
function without(value, part) {
	if (Array.isArray(value)) return value.filter((_, index) => index !== part);
	return Object.fromEntries(Object.entries(value ?? {}).filter(([key]) => key !== part));
}
function isObject(value) {
	return typeof value === "object" && value !== null && !Array.isArray(value);
}
function nest(path, value) {
	if (path.some((part) => typeof part === "number")) return;
	return path.reduceRight((inner, part) => ({ [part]: inner }), value);
}
// src/builtin/fix/format.ts
const PLAIN = /^[A-Za-z/][A-Za-z_./-]*$/;
function formatScalar(value, { json }) {
	if (typeof value !== "string") return String(value);
	return !json && PLAIN.test(value) && resolvePlain(value) === value ? value : JSON.stringify(value);
}
function formatFlow(value, style) {
	if (isScalar(value)) return formatScalar(value, style);
	if (Array.isArray(value)) return `[${value.map((item) => formatFlow(item, style)).join(", ")}]`;
	return `{${Object.entries(value).map(([key, one]) => `${formatScalar(key, style)}: ${formatFlow(one, style)}`).join(", ")}}`;
}
function formatBlock(value, indent, style) {
	const pad = " ".repeat(indent);
	if (isScalar(value) || Object.keys(value).length === 0) return;
	if (Array.isArray(value)) return value.map((item) => `${pad}- ${formatFlow(item, style)}`);
	return Object.entries(value).flatMap(([key, one]) => entryLines(key, one, indent, style));
}
function entryLines(key, value, indent, style) {
	const pad = " ".repeat(indent);
	const block = formatBlock(value, indent + 2, style);
	const name = formatScalar(key, style);
	return block === void 0 ? [`${pad}${name}: ${formatFlow(value, style)}`] : [`${pad}${name}:`, ...block];
}
function isScalar(value) {
	return value === null || typeof value !== "object";
}
// src/builtin/fix/set.ts
function setEdit(text, root, path, value) {
	const style = styleOf(text, root);
	const steps = walk(root, path);
	const last = steps[steps.length - 1] ?? steps[0];
	const [missing, ...rest] = path.slice(steps.length - 1);
	if (missing === void 0) return replace(text, last, value, style);
	const added = nest(rest, value);
	if (added === void 0) return;
	const { node, entry } = last;
	if (typeof missing === "number") return node.type === "seq" && missing === node.items.length ? append(text, node, added, style) : void 0;
	if (node.type === "map") return node.flow ? addFlow(text, node, missing, added, style) : addBlock(text, node, missing, added, style);
	return node.type === "scalar" && node.value === null && node.start === node.end && entry !== void 0 ? fill(text, entry, { [missing]: added }, style) : void 0;
}
function styleOf(text, root) {
	return {
		json: root.type !== "scalar" && root.flow,
		newline: text.includes("\r\n") ? "\r\n" : "\n"
	};
}
function columnOf(text, offset) {
	return offset - (text.lastIndexOf("\n", offset - 1) + 1);
}
function lineEnd(text, offset) {
	const newline = text.indexOf("\n", offset);
	if (newline === -1) return text.length;
	return text.charAt(newline - 1) === "\r" && newline > offset ? newline - 1 : newline;
}
function replace(text, { node, entry }, value, style) {
	if (entry !== void 0 && node.start === node.end) return fill(text, entry, value, style);
	if (node.type !== "scalar" && !node.flow) return;
	const written = text.slice(node.start, node.end);
	if (/^[|>]/.test(written)) return;
	return {
		start: node.start,
		end: node.end,
		text: inQuotesOf(written, value) ?? formatFlow(value, style)
	};
}
function inQuotesOf(written, value) {
	if (typeof value !== "string") return;
	if (written.startsWith("\"")) return JSON.stringify(value);
	return written.startsWith("'") && !/['\n]/.test(value) ? `'${value}'` : void 0;
}
function fill(text, entry, value, style) {
	const colon = text.indexOf(":", entry.end);
	if (colon === -1 || text.slice(entry.end, colon).trim() !== "") return;
	const indent = columnOf(text, entry.start);
	const lines = style.json ? void 0 : formatBlock(value, indent + 2, style);
	if (lines === void 0) return {
		start: colon + 1,
		end: colon + 1,
		text: ` ${formatFlow(value, style)}`
	};
	const at = lineEnd(text, colon);
	return {
		start: at,
		end: at,
		text: lines.map((line) => `${style.newline}${line}`).join("")
	};
}
function addBlock(text, map, key, value, style) {
	const [first] = map.entries;
	if (first === void 0) return;
	const at = lineEnd(text, map.end);
	return {
		start: at,
		end: at,
		text: entryLines(key, value, columnOf(text, first.start), style).map((line) => `${style.newline}${line}`).join("")
	};
}
function addFlow(text, map, key, value, style) {
	const last = map.entries.at(-1);
	if (last === void 0) return {
		start: map.start,
		end: map.end,
		text: formatFlow({ [key]: value }, style)
	};
	const quoted = style.json || text.charAt(last.start) === "\"";
	const at = last.value.end;
	const lineStart = at - columnOf(text, at);
	const indent = text.slice(last.start - columnOf(text, last.start), last.start);
	return {
		start: at,
		end: at,
		text: `,${indent.trim() === "" && text.slice(map.start, last.start).includes("\n") && lineStart >= 0 ? prettyMember(key, value, indent, style) : ` ${formatScalar(key, { json: quoted })}: ${formatFlow(value, { json: quoted })}`}`
	};
}
function prettyMember(key, value, indent, { newline }) {
	const unit = indent.includes("	") ? "	" : "  ";
	return JSON.stringify({ [key]: value }, null, unit).split("\n").slice(1, -1).map((line) => `${newline}${indent}${line.slice(unit.length)}`).join("");
}
function append(text, seq, value, style) {
	const last = seq.items.at(-1);
	if (seq.flow) {
		const at = last?.end ?? seq.end - 1;
		return {
			start: at,
			end: at,
			text: `${last === void 0 ? "" : ", "}${formatFlow(value, style)}`
		};
	}
	const at = lineEnd(text, seq.end);
	const pad = " ".repeat(columnOf(text, seq.start));
	return {
		start: at,
		end: at,
		text: `${style.newline}${pad}- ${formatFlow(value, style)}`
	};
}
// src/builtin/fix/delete.ts
function deleteEdit(text, root, path) {
	const steps = walk(root, path);
	const parent = steps[steps.length - 2];
	if (steps.length <= path.length || parent === void 0 || parent.node.type === "scalar") return;
	const { node } = parent;
	const members = membersOf(node);
	const index = members.findIndex(({ value }) => value === (steps[steps.length - 1] ?? steps[0]).node);
	if (members[index] === void 0) return;
	if (members.length === 1) return emptied(text, parent);
	return node.flow ? fromFlow(members, index) : fromBlock(text, members, index);
}
function membersOf(node) {
	return node.type === "map" ? node.entries.map(({ start, end, value }) => ({
		start,
		end: Math.max(end, value.end),
		value
	})) : node.items.map((value) => ({
		start: value.start,
		end: value.end,
		value
	}));
}
function emptied(text, { node, entry }) {
	const empty = node.type === "map" ? "{}" : "[]";
	if (node.type !== "scalar" && node.flow) return {
		start: node.start,
		end: node.end,
		text: empty
	};
	if (entry === void 0) return {
		start: node.start,
		end: node.end,
		text: empty
	};
	return {
		start: text.indexOf(":", entry.end) + 1,
		end: node.end,
		text: ` ${empty}`
	};
}
function fromFlow(members, index) {
	const [before, member, after] = [
		members[index - 1],
		members[index],
		members[index + 1]
	];
	if (member === void 0) return;
	if (after !== void 0) return {
		start: member.start,
		end: after.start,
		text: ""
	};
	return before && {
		start: before.end,
		end: member.end,
		text: ""
	};
}
function fromBlock(text, members, index) {
	const [member, after] = [members[index], members[index + 1]];
	if (member === void 0) return;
	const lineStart = member.start - columnOf(text, member.start);
	const prefix = text.slice(lineStart, member.start);
	if (/^ *$/.test(prefix) || /^ *- +$/.test(prefix) && isItem(text, members)) {
		const end = lineEnd(text, member.end);
		return {
			start: lineStart,
			end: end + (/^\r?\n/.exec(text.slice(end, end + 2))?.[0].length ?? 0),
			text: ""
		};
	}
	const between = after === void 0 ? "#" : text.slice(member.end, after.start);
	return after === void 0 || between.includes("#") ? void 0 : {
		start: member.start,
		end: after.start,
		text: ""
	};
}
function isItem(text, members) {
	return members.every(({ start }) => /- +$/.test(text.slice(start - columnOf(text, start), start)));
}
// src/builtin/fix/patch.ts
function patchDocument(text, root, edits) {
	const absolute = edits.map((edit) => ({
		...edit,
		path: [...root, ...edit.path]
	}));
	try {
		const before = read(text);
		const patched = absolute.reduce(applyOne, text);
		if (patched === void 0) return;
		const wanted = editValue(toValue(before), absolute);
		return isDeepStrictEqual(toValue(read(patched)), wanted) ? patched : void 0;
	} catch {
		return;
	}
}
function applyOne(text, edit) {
	if (text === void 0) return;
	const tree = read(text);
	const change = edit.op === "set" ? setEdit(text, tree, edit.path, edit.value) : deleteEdit(text, tree, edit.path);
	return change && text.slice(0, change.start) + change.text + text.slice(change.end);
}
function read(text) {
	return quickRead(text) ?? libraryRead(text, 0, text.length);
}
export { patchDocument };
