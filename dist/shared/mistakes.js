// src/ledger/read/mistakes.ts
const MAX_SHOWN = 100;
function mistakesText(file, mistakes) {
	const all = mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column).map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
	const rest = all.length - MAX_SHOWN;
	return [...all.slice(0, MAX_SHOWN), ...rest > 0 ? [`${file}: and ${rest} more mistakes.`] : []].join("\n");
}
export { mistakesText as t };
