import { oneLine, showInvisible } from './invisible.ts';

/** Foreign text for a terminal: no escape sequence, no control character, nothing that hides or reorders; lines stay lines. */
export function escapeTerminal(text: string): string {
  return showInvisible(text).replaceAll('\t', '    ');
}

/** As `escapeTerminal`, on one line. */
export function escapeTerminalLine(text: string): string {
  return oneLine(text);
}
