// src/builtin/fix/line-diff.ts
const MAX_CHANGES = 2e3;
function diffLines(before, after) {
	const head = commonHead(before, after);
	const tail = commonHead(before.slice(head).toReversed(), after.slice(head).toReversed());
	const middle = compare(before.slice(head, before.length - tail), after.slice(head, after.length - tail));
	return [
		...before.slice(0, head).map((text) => line(" ", text)),
		...middle,
		...before.slice(before.length - tail).map((text) => line(" ", text))
	];
}
function line(op, text) {
	return {
		op,
		text
	};
}
function commonHead(a, b) {
	let length = 0;
	while (length < a.length && length < b.length && a[length] === b[length]) length += 1;
	return length;
}
function compare(a, b) {
	const trace = [];
	let frontier = new Map([[1, 0]]);
	for (let changes = 0; changes <= Math.min(MAX_CHANGES, a.length + b.length); changes += 1) {
		trace.push(frontier);
		const next = new Map();
		for (let diagonal = -changes; diagonal <= changes; diagonal += 2) {
			let x = startOf(frontier, diagonal, changes);
			while (x < a.length && x - diagonal < b.length && a[x] === b[x - diagonal]) x += 1;
			next.set(diagonal, x);
			if (x >= a.length && x - diagonal >= b.length) return backtrack(trace, a, b);
		}
		frontier = next;
	}
	return [...a.map((text) => line("-", text)), ...b.map((text) => line("+", text))];
}
function goesDown(frontier, diagonal, changes) {
	const left = frontier.get(diagonal - 1) ?? -1;
	const above = frontier.get(diagonal + 1) ?? -1;
	return diagonal === -changes || diagonal !== changes && left < above;
}
function startOf(frontier, diagonal, changes) {
	return goesDown(frontier, diagonal, changes) ? frontier.get(diagonal + 1) ?? 0 : (frontier.get(diagonal - 1) ?? 0) + 1;
}
function backtrack(trace, a, b) {
	const lines = [];
	let x = a.length;
	let y = b.length;
	for (let changes = trace.length - 1; changes >= 0; changes -= 1) {
		const frontier = trace[changes] ?? new Map();
		const diagonal = x - y;
		const down = goesDown(frontier, diagonal, changes);
		const start = changes === 0 ? 0 : startOf(frontier, diagonal, changes);
		while (x > start && y > start - diagonal) {
			x -= 1;
			y -= 1;
			lines.push(line(" ", a[x] ?? ""));
		}
		if (changes > 0 && down) {
			y -= 1;
			lines.push(line("+", b[y] ?? ""));
		} else if (changes > 0) {
			x -= 1;
			lines.push(line("-", a[x] ?? ""));
		}
	}
	return lines.toReversed();
}
// src/builtin/fix/diff.ts
const CONTEXT = 3;
const NO_NEWLINE = "\\ No newline at end of file";
function unifiedDiff(before, after, path) {
	const { head, tail } = unchanged(before, after);
	const lines = diffLines(linesOf(before.slice(head, before.length - tail)), linesOf(after.slice(head, after.length - tail)));
	const skipped = countLines(before, head);
	const hunks = hunksOf(lines).map((hunk) => formatHunk(lines, hunk, skipped));
	return hunks.length === 0 ? "" : [
		`--- ${quoted(`a/${path}`)}`,
		`+++ ${quoted(`b/${path}`)}`,
		...hunks,
		""
	].join("\n");
}
function unchanged(before, after) {
	const shorter = Math.min(before.length, after.length);
	let head = 0;
	while (head < shorter && before.charCodeAt(head) === after.charCodeAt(head)) head += 1;
	let tail = 0;
	while (tail < shorter - head && before.charCodeAt(before.length - 1 - tail) === after.charCodeAt(after.length - 1 - tail)) tail += 1;
	for (let line = 0; line <= CONTEXT; line += 1) {
		head = head === 0 ? 0 : before.lastIndexOf("\n", head - 1);
		head = Math.max(0, head);
		const newline = before.indexOf("\n", before.length - tail);
		tail = newline === -1 ? 0 : before.length - newline - 1;
	}
	return {
		head: head === 0 ? 0 : head + 1,
		tail
	};
}
function countLines(text, end) {
	let count = 0;
	for (let at = text.indexOf("\n"); at !== -1 && at < end; at = text.indexOf("\n", at + 1)) count += 1;
	return count;
}
function linesOf(text) {
	return text.match(/[^\n]*\n|[^\n]+$/g) ?? [];
}
function quoted(path) {
	return /[\u0000-\u001F"\\\u007F]/.test(path) ? JSON.stringify(path) : path;
}
function hunksOf(lines) {
	const hunks = [];
	for (const [index, { op }] of lines.entries()) {
		if (op === " ") continue;
		const last = hunks.at(-1);
		const from = Math.max(0, index - CONTEXT);
		const to = Math.min(lines.length, index + CONTEXT + 1);
		if (last !== void 0 && from <= last.to) hunks[hunks.length - 1] = {
			from: last.from,
			to
		};
		else hunks.push({
			from,
			to
		});
	}
	return hunks;
}
function formatHunk(lines, { from, to }, skipped) {
	const head = lines.slice(0, from);
	const body = lines.slice(from, to);
	const range = (without) => {
		const count = body.filter(({ op }) => op !== without).length;
		const begin = skipped + head.filter(({ op }) => op !== without).length;
		return `${count === 0 ? begin : begin + 1},${count}`;
	};
	const written = body.map(({ op, text }) => text.endsWith("\n") ? `${op}${text.slice(0, -1)}` : `${op}${text}\n${NO_NEWLINE}`);
	return [`@@ -${range("+")} +${range("-")} @@`, ...written].join("\n");
}
export { unifiedDiff };
