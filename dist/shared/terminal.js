// src/report/escape/invisible.ts
const INVISIBLE = /(?![\t\n])(?:\p{Cc}|\p{Cf}|\p{Cs}|\p{Zl}|\p{Zp}|\u034f|[\u115f\u1160]|[\u17b4\u17b5]|\u3164|\uffa0)/gu;
const PLAIN = /^[\t\n\x20-\x7e\xa0-\xac\xae-\u034e\u2010-\u2027\u2030-\u205f]*$/;
function showInvisible(text) {
	if (PLAIN.test(text)) return text;
	return text.replaceAll("\r\n", "\n").replace(INVISIBLE, (character) => {
		return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
	});
}
function oneLine(text) {
	return showInvisible(text.replaceAll(/[^\S ]\s*|\s{2,}/g, " ").trim());
}
// src/report/escape/terminal.ts
function escapeTerminal(text) {
	return showInvisible(text).replaceAll("	", "    ");
}
function escapeTerminalLine(text) {
	return oneLine(text);
}
export { showInvisible as i, escapeTerminalLine as n, oneLine as r, escapeTerminal as t };
