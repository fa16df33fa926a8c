import { escapeTerminal } from './terminal.ts';

// The runner trims what .NET calls white space: that of JavaScript, and U+0085.
const LINE_START = /((?:^|[\r\n])(?:[^\S\r\n]|\u0085)*)::/g;

/**
 * Keeps the runner from obeying text: it takes a line that starts with `::`, after white space, for a command, and also
 * `##[` anywhere in a line. A backslash in front of either is enough, and shows. Everything else stays, colours too.
 */
export function neutraliseCommands(text: string): string {
  return text.replaceAll('##[', '##\\[').replace(LINE_START, '$1\\::');
}

/** Foreign text for the log of a run: no command, no escape sequence. To be applied to whole lines, since `##` and `[` may meet. */
export function escapeLogText(text: string): string {
  return neutraliseCommands(escapeTerminal(text));
}

/** Foreign text for the data of a workflow command, which the runner unescapes. */
export function escapeCommandData(text: string): string {
  return escapeTerminal(text).replaceAll('##[', '##\\[').replaceAll('%', '%25').replaceAll('\n', '%0A');
}

/** Foreign text for a property of a workflow command. */
export function escapeCommandProperty(text: string): string {
  return escapeCommandData(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
