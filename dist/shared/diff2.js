// src/baseline/patch.ts
const HUNK = /^@@ -\d+(?:,(?<before>\d+))? \+(?<start>\d+)(?:,(?<after>\d+))? @@/;
function patchedFiles(lines) {
	const files = [];
	const waiting = lines[Symbol.iterator]();
	let ranges = [];
	for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
		const line = next.value;
		if (line.startsWith("+++ ")) {
			ranges = [];
			files.push({
				path: nameAfter(line.slice(4)),
				lines: ranges
			});
		}
		const hunk = HUNK.exec(line)?.groups;
		if (hunk !== void 0) ranges.push(...addedIn(waiting, hunk));
	}
	return files;
}
function linesOfHunks(patch) {
	const waiting = patch.split("\n")[Symbol.iterator]();
	const ranges = [];
	let hunks = 0;
	for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
		const hunk = HUNK.exec(next.value)?.groups;
		if (hunk !== void 0) {
			hunks += 1;
			ranges.push(...addedIn(waiting, hunk));
		}
	}
	return hunks === 0 ? "all" : ranges;
}
function addedIn(lines, { before, start, after }) {
	let [old, left, at] = [
		Number(before ?? 1),
		Number(after ?? 1),
		Number(start ?? 0)
	];
	const ranges = [];
	while (old > 0 || left > 0) {
		const next = lines.next();
		if (next.done === true) break;
		const [sign] = next.value;
		if (sign === "+") {
			const last = ranges.at(-1);
			if (last?.[1] === at - 1) ranges[ranges.length - 1] = [last[0], at];
			else ranges.push([at, at]);
		}
		old -= sign === "+" || sign === "\\" ? 0 : 1;
		left -= sign === "-" || sign === "\\" ? 0 : 1;
		at += sign === "-" || sign === "\\" ? 0 : 1;
	}
	return ranges;
}
function nameAfter(text) {
	const name = unquoted(text.replace(/\t$/, ""));
	return name === "/dev/null" ? void 0 : name.replace(/^b\//, "");
}
const ESCAPES = {
	a: 7,
	b: 8,
	t: 9,
	n: 10,
	v: 11,
	f: 12,
	r: 13,
	"\"": 34,
	"\\": 92
};
function unquoted(text) {
	if (!text.startsWith("\"") || !text.endsWith("\"") || text.length < 2) return text;
	const bytes = [];
	for (const [part, octal, letter] of text.slice(1, -1).matchAll(/\\(?:([0-7]{3})|(.))|[^\\]+/gs)) if (octal !== void 0) bytes.push(Number.parseInt(octal, 8));
	else if (letter === void 0) bytes.push(...Buffer.from(part, "utf8"));
	else bytes.push(ESCAPES[letter] ?? letter.charCodeAt(0));
	return Buffer.from(bytes).toString("utf8");
}
// src/baseline/diff.ts
const MAX_DIFF_BYTES = 268435456;
const MINUTES = 6e4;
const OPTIONS = [
	"--raw",
	"--patch",
	"--unified=0",
	"--inter-hunk-context=0",
	"--find-renames",
	"--text",
	"--no-textconv",
	"--no-ext-diff",
	"--no-color",
	"--no-relative",
	"--ignore-submodules=all",
	"--src-prefix=a/",
	"--dst-prefix=b/",
	"--submodule=short"
];
async function diffOfTree(git, sha) {
	const [patch, others] = await Promise.all([diff(git, [sha]), git([
		"ls-files",
		"-z",
		"--others",
		"--exclude-standard",
		"--full-name",
		":(top)"
	], { maxOutputBytes: MAX_DIFF_BYTES })]);
	if (!patch.ok || !others.ok) {
		const said = !patch.ok ? patch.said : !others.ok ? others.said : "";
		return { none: `git could not compare the checkout with ${sha.slice(0, 12)}: ${said}.` };
	}
	return diffFrom(patch.text, others.text.split("\0"), sha);
}
async function diffOfTrees(git, before, after) {
	const patch = await diff(git, [before, after]);
	return patch.ok ? diffFrom(patch.text, [], before) : { none: `git could not tell what is staged: ${patch.said}.` };
}
function diff(git, what) {
	return git([
		"diff",
		...OPTIONS,
		...what,
		"--"
	], {
		maxOutputBytes: MAX_DIFF_BYTES,
		timeoutMs: 5 * MINUTES
	});
}
function diffFrom(text, others, sha) {
	const lines = text.split("\n");
	const files = new Map();
	const names = new Set();
	for (const { status, paths } of rawEntries(lines)) {
		for (const path of paths) names.add(path);
		const [last] = paths.slice(-1);
		if (last !== void 0 && status !== "D") files.set(last, []);
	}
	for (const { path, lines: ranges } of patchedFiles(lines)) if (path !== void 0) files.set(path, ranges);
	for (const path of others.filter((name) => name !== "")) {
		names.add(path);
		files.set(path, "all");
	}
	return {
		how: "git",
		sha,
		files,
		names
	};
}
function* rawEntries(lines) {
	for (const line of lines) {
		if (!line.startsWith(":")) return;
		const [head = "", ...paths] = line.split("	");
		yield {
			status: head.split(" ").at(-1)?.charAt(0) ?? "",
			paths: paths.map(unquoted)
		};
	}
}
export { diffOfTree, diffOfTrees, linesOfHunks };
