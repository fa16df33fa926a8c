import type { Location } from '../../domain/finding.ts';

/** A line and column, from 1, as editors count; columns in UTF-16 code units, as SARIF 2.1.0 section 3.14.17 names them. */
export interface Position {
  readonly line: number;
  readonly column: number;
}

/** The text of one file with its lines; the begins of the lines are looked for once, when the first place is asked for. */
export class SourceText {
  /** The file as findings name it. */
  readonly file: string;
  readonly text: string;
  /** Where it was read from; absent when the text was made in memory. */
  readonly path: string | undefined;
  #lines: readonly number[] | undefined;

  constructor(file: string, text: string, path?: string) {
    this.file = file;
    this.text = text;
    this.path = path;
  }

  position(offset: number): Position {
    this.#lines ??= lineStarts(this.text);
    let low = 0;
    let high = this.#lines.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((this.#lines[middle] ?? 0) <= offset) {
        low = middle;
      } else {
        high = middle - 1;
      }
    }
    return { line: low + 1, column: offset - (this.#lines[low] ?? 0) + 1 };
  }

  /** The span as a place; what goes over several lines is told by its first. */
  location(start: number, end: number): Location {
    const newline = this.text.indexOf('\n', start);
    const last = newline === -1 || newline >= end ? end : start + this.text.slice(start, newline).trimEnd().length;
    const { line, column } = this.position(start);
    return {
      path: this.file,
      startLine: line,
      startColumn: column,
      endLine: line,
      endColumn: column + Math.max(0, last - start),
    };
  }
}

function lineStarts(text: string): readonly number[] {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
    starts.push(at + 1);
  }
  return starts;
}
