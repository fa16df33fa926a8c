import type { ChangedLines } from '../domain/diff.ts';

type Range = readonly [first: number, last: number];

/** One file of a patch: the lines that it adds or alters, counted as they are afterwards. */
export interface PatchedFile {
  /** Undefined where the file is gone. */
  readonly path: string | undefined;
  readonly lines: readonly Range[];
}

const HUNK = /^@@ -\d+(?:,(?<before>\d+))? \+(?<start>\d+)(?:,(?<after>\d+))? @@/;

/**
 * The files of a patch in the unified format as Git writes it, with names that are quoted as in C. The lines of a hunk are counted, so that what
 * somebody has written into a file never passes for a header.
 */
export function patchedFiles(lines: Iterable<string>): readonly PatchedFile[] {
  const files: PatchedFile[] = [];
  const waiting = lines[Symbol.iterator]();
  let ranges: Range[] = [];
  for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
    const line = next.value;
    if (line.startsWith('+++ ')) {
      ranges = [];
      files.push({ path: nameAfter(line.slice('+++ '.length)), lines: ranges });
    }
    const hunk = HUNK.exec(line)?.groups;
    if (hunk !== undefined) {
      ranges.push(...addedIn(waiting, hunk));
    }
  }
  return files;
}

/** The lines that the hunks of one file add or alter; 'all' where the text holds no hunk. */
export function linesOfHunks(patch: string): ChangedLines {
  const waiting = patch.split('\n')[Symbol.iterator]();
  const ranges: Range[] = [];
  let hunks = 0;
  for (let next = waiting.next(); next.done !== true; next = waiting.next()) {
    const hunk = HUNK.exec(next.value)?.groups;
    if (hunk !== undefined) {
      hunks += 1;
      ranges.push(...addedIn(waiting, hunk));
    }
  }
  return hunks === 0 ? 'all' : ranges;
}

/** Takes the lines of one hunk, and answers which of them are new. */
function addedIn(lines: Iterator<string>, { before, start, after }: Partial<Record<string, string>>): readonly Range[] {
  let [old, left, at] = [Number(before ?? 1), Number(after ?? 1), Number(start ?? 0)];
  const ranges: Range[] = [];
  while (old > 0 || left > 0) {
    const next = lines.next();
    if (next.done === true) {
      break;
    }
    const [sign] = next.value;
    if (sign === '+') {
      const last = ranges.at(-1);
      if (last?.[1] === at - 1) {
        ranges[ranges.length - 1] = [last[0], at];
      } else {
        ranges.push([at, at]);
      }
    }
    // "\ No newline at end of file" is no line of either side.
    old -= sign === '+' || sign === '\\' ? 0 : 1;
    left -= sign === '-' || sign === '\\' ? 0 : 1;
    at += sign === '-' || sign === '\\' ? 0 : 1;
  }
  return ranges;
}

/** Git ends a name that holds spaces with a tab, and begins all but that of nothing with the letter of its side. */
function nameAfter(text: string): string | undefined {
  const name = unquoted(text.replace(/\t$/, ''));
  return name === '/dev/null' ? undefined : name.replace(/^b\//, '');
}

const ESCAPES: Readonly<Record<string, number>> = { a: 7, b: 8, t: 9, n: 10, v: 11, f: 12, r: 13, '"': 34, '\\': 92 };

/** A name as Git writes it where it holds quotes, backslashes or control characters: in quotes, as in C. */
export function unquoted(text: string): string {
  if (!text.startsWith('"') || !text.endsWith('"') || text.length < 2) {
    return text;
  }
  const bytes: number[] = [];
  for (const [part, octal, letter] of text.slice(1, -1).matchAll(/\\(?:([0-7]{3})|(.))|[^\\]+/gs)) {
    if (octal !== undefined) {
      bytes.push(Number.parseInt(octal, 8));
    } else if (letter === undefined) {
      bytes.push(...Buffer.from(part, 'utf8'));
    } else {
      bytes.push(ESCAPES[letter] ?? letter.charCodeAt(0));
    }
  }
  return Buffer.from(bytes).toString('utf8');
}
