import type { Mistake } from './reading.ts';

// What follows from one mistake can be thousands.
const MAX_SHOWN = 100;

/** All mistakes of a file as one message, in the order of the file, each as `file:line:column: message`. */
export function mistakesText(file: string, mistakes: readonly Mistake[]): string {
  const sorted = mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const all = sorted.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`);
  const rest = all.length - MAX_SHOWN;
  return [...all.slice(0, MAX_SHOWN), ...(rest > 0 ? [`${file}: and ${rest} more mistakes.`] : [])].join('\n');
}
