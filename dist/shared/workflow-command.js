import { t as escapeTerminal } from "./terminal.js";
// src/report/escape/workflow-command.ts
const LINE_START = /((?:^|[\r\n])(?:[^\S\r\n]|\u0085)*)::/g;
function neutraliseCommands(text) {
	return text.replaceAll("##[", "##\\[").replace(LINE_START, "$1\\::");
}
function escapeLogText(text) {
	return neutraliseCommands(escapeTerminal(text));
}
function escapeCommandData(text) {
	return escapeTerminal(text).replaceAll("##[", "##\\[").replaceAll("%", "%25").replaceAll("\n", "%0A");
}
function escapeCommandProperty(text) {
	return escapeCommandData(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
export { neutraliseCommands as i, escapeCommandProperty as n, escapeLogText as r, escapeCommandData as t };
