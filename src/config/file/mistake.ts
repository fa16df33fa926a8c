/** A place in a file; lines and columns begin at 1. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** One thing that is wrong in a file. */
export interface Mistake extends Place {
  readonly message: string;
}

// What follows from one mistake can be thousands.
const MAX_SHOWN = 100;

/** All mistakes of a file as one message, in the order of the file, each with its place. */
export function mistakesMessage(file: string, mistakes: readonly Mistake[]): string {
  const sorted = mistakes.toSorted((a, b) => a.line - b.line || a.column - b.column);
  const all = new Set(sorted.map(({ line, column, message }) => `${file}:${line}:${column}: ${message}`));
  const shown = [...all].slice(0, MAX_SHOWN);
  const rest = all.size > shown.length ? `\n- and ${all.size - shown.length} more.` : '';
  return all.size === 1 ? shown.join('') : `${all.size} mistakes in the configuration:\n- ${shown.join('\n- ')}${rest}`;
}

const SHOWN_CHARACTERS = 80;

/** A text of the file for a message, cut where it is long. */
export function quoted(text: string): string {
  return JSON.stringify(text.length > SHOWN_CHARACTERS ? `${text.slice(0, SHOWN_CHARACTERS)}…` : text);
}
