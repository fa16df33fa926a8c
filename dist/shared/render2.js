// src/doctor/render.ts
const MARKS = {
	ok: "ok     ",
	warning: "warning",
	problem: "PROBLEM"
};
function renderDiagnoses(all) {
	const width = Math.max(...all.map(({ name }) => name.length));
	return `${[...new Set(all.map(({ group }) => group))].map((group) => section(group, all, width)).join("\n")}\n${sentence(all)}\n`;
}
function section(title, all, width) {
	return `${[title, ...all.filter(({ group }) => group === title).flatMap((one) => linesOf(one, width))].join("\n")}\n`;
}
function linesOf({ state, name, text, remedy }, width) {
	const line = `  ${MARKS[state]}  ${name.padEnd(width)}  ${text.replaceAll(/\s+/g, " ")}`;
	return remedy === void 0 ? [line] : [line, `  ${" ".repeat(width + 11)}${remedy}`];
}
function sentence(all) {
	const count = (state) => all.filter((one) => one.state === state).length;
	const [problems, warnings] = [count("problem"), count("warning")];
	const others = warnings === 0 ? "" : ` ${warnings} ${warnings === 1 ? "warning" : "warnings"}.`;
	return problems === 0 ? `Nothing would stop a run here.${others}` : `${problems} ${problems === 1 ? "problem" : "problems"} would stop a run here.${others}`;
}
export { renderDiagnoses };
