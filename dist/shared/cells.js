// src/report/table/cells.ts
const WIDE = /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97f\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;
const COMBINING = /^\p{M}/u;
const PRINTABLE_ASCII = /^[ -~]*$/;
function cellsOf(text) {
	if (PRINTABLE_ASCII.test(text)) return text.length;
	let cells = 0;
	for (const character of text) cells += COMBINING.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
	return cells;
}
function padCells(text, cells) {
	return text + " ".repeat(Math.max(0, cells - cellsOf(text)));
}
function wrap(text, cells) {
	return text.split("\n").flatMap((line) => wrapLine(line, Math.max(cells, 8)));
}
function wrapLine(line, cells) {
	const lines = [];
	let current = "";
	for (const word of line.split(" ").flatMap((long) => cutWord(long, cells))) {
		const joined = current === "" ? word : `${current} ${word}`;
		if (cellsOf(joined) <= cells) current = joined;
		else {
			lines.push(current);
			current = word;
		}
	}
	return [...lines, current];
}
function cutWord(word, cells) {
	if (cellsOf(word) <= cells) return [word];
	const parts = [];
	let part = "";
	let taken = 0;
	for (const character of word) {
		const more = cellsOf(character);
		if (taken + more > cells) {
			parts.push(part);
			part = "";
			taken = 0;
		}
		part += character;
		taken += more;
	}
	return [...parts, part];
}
export { cellsOf, padCells, wrap };
