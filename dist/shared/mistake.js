// src/config/file/mistake.ts
const MAX_SHOWN = 100;
function mistakesMessage(file, mistakes) {
	const sorted = mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column);
	const all = new Set(sorted.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`));
	const shown = [...all].slice(0, MAX_SHOWN);
	const rest = all.size > shown.length ? `\n- and ${all.size - shown.length} more.` : "";
	return all.size === 1 ? shown.join("") : `${all.size} mistakes in the configuration:\n- ${shown.join("\n- ")}${rest}`;
}
const SHOWN_CHARACTERS = 80;
function quoted(text) {
	return JSON.stringify(text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text);
}
export { quoted as n, mistakesMessage as t };
