/** An inline document of an instruction (https://docs.docker.com/reference/dockerfile/#here-documents). */
export interface Heredoc {
  readonly name: string;
  /** With its line ends, without the line that ends it. */
  readonly content: string;
}

/** One instruction as it is written: continued lines are joined, comments left out, variables not filled in. */
export interface Instruction {
  /** Upper case. */
  readonly keyword: string;
  /** What stands behind the keyword, with its flags. */
  readonly text: string;
  readonly startLine: number;
  readonly endLine: number;
  readonly heredocs: readonly Heredoc[];
}

// https://docs.docker.com/reference/dockerfile/#overview
const KEYWORDS = new Set(
  'ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL MAINTAINER ONBUILD RUN SHELL STOPSIGNAL USER VOLUME WORKDIR'.split(
    ' ',
  ),
);
const WITH_HEREDOCS = new Set(['RUN', 'COPY', 'ADD']);

/** The instructions of a Dockerfile, in order; undefined for a text that no builder would take to its end, as no line of it can be relied on. */
export function readDockerfile(text: string): readonly Instruction[] | undefined {
  const lines = new Lines(text.replace(/^\uFEFF/, ''));
  const instructions: Instruction[] = [];
  for (let joined = lines.instruction(); joined !== undefined; joined = lines.instruction()) {
    const { keyword = '', rest = '' } = /^(?<keyword>[a-z]+)(?:\s+(?<rest>[\s\S]*))?$/i.exec(joined.line)?.groups ?? {};
    const upper = keyword.toUpperCase();
    const heredocs = WITH_HEREDOCS.has(upper) && !isExecForm(rest) ? lines.heredocs(rest) : [];
    if (!KEYWORDS.has(upper) || heredocs === undefined) {
      return undefined;
    }
    const { startLine } = joined;
    instructions.push({ keyword: upper, text: rest.trim(), startLine, endLine: lines.read, heredocs });
  }
  return instructions;
}

/** Whether the words behind an instruction's flags are a JSON array. */
export function isExecForm(text: string): boolean {
  return execForm(text) !== undefined;
}

/** The words of the exec form; undefined where the text is none. */
export function execForm(text: string): readonly string[] | undefined {
  const plain = withoutFlags(text);
  if (!plain.startsWith('[')) {
    return undefined;
  }
  try {
    const words: unknown = JSON.parse(plain);
    return Array.isArray(words) && words.every((word) => typeof word === 'string') ? words : undefined;
  } catch {
    // As builders do: what is no JSON array of texts is a shell command that begins with a bracket.
    return undefined;
  }
}

/** The text behind flags such as --mount=… or --chown=…. */
export function withoutFlags(text: string): string {
  return text.replace(/^(?:--(?:"[^"]*"|'[^']*'|[^\s"'])*\s+)*/, '').trim();
}

interface Joined {
  readonly line: string;
  /** From 1. */
  readonly startLine: number;
}

/** The lines of a Dockerfile, read once from the first to the last. */
class Lines {
  readonly #lines: readonly string[];
  /** How many lines have been read. */
  read = 0;
  /** A line that ends in the escape character goes on; one that ends in two of them does not. */
  readonly #continued: RegExp;

  constructor(text: string) {
    this.#lines = text.split(/\r?\n/);
    this.#continued = escapeOf(this.#lines) === '`' ? /(?<=^|[^`])`[ \t]*$/ : /(?<=^|[^\\])\\[ \t]*$/;
  }

  /** The next instruction on one line; undefined when there is none. */
  instruction(): Joined | undefined {
    while (this.read < this.#lines.length) {
      const line = this.#next().trimStart();
      if (line !== '' && !line.startsWith('#')) {
        return { startLine: this.read, line: this.#whole(line).trim() };
      }
    }
    return undefined;
  }

  #whole(first: string): string {
    const parts = [first.replace(this.#continued, '')];
    let continued = this.#continued.test(first);
    while (continued && this.read < this.#lines.length) {
      const line = this.#next();
      if (!/^\s*(?:#|$)/.test(line)) {
        parts.push(line.replace(this.#continued, ''));
        continued = this.#continued.test(line);
      }
    }
    return parts.join('');
  }

  /** The documents that the words of an instruction begin; undefined when one of them has no end. */
  heredocs(text: string): readonly Heredoc[] | undefined {
    const heredocs: Heredoc[] = [];
    for (const { name, chomp } of heredocWords(text)) {
      const content: string[] = [];
      for (;;) {
        if (this.read >= this.#lines.length) {
          return undefined;
        }
        const line = this.#next();
        if ((chomp ? line.replace(/^\t+/, '') : line) === name) {
          break;
        }
        content.push(`${line}\n`);
      }
      heredocs.push({ name, content: content.join('') });
    }
    return heredocs;
  }

  #next(): string {
    const line = this.#lines[this.read] ?? '';
    this.read += 1;
    return line;
  }
}

/** The character by which a line is continued: a directive at the very top may make it a backtick. */
function escapeOf(lines: readonly string[]): string {
  for (const line of lines) {
    const { name, value } = /^\s*#\s*(?<name>[a-z]+)\s*=\s*(?<value>\S+)\s*$/i.exec(line)?.groups ?? {};
    if (name === undefined) {
      break;
    }
    if (name.toLowerCase() === 'escape') {
      return value ?? '';
    }
  }
  return '\\';
}

function heredocWords(text: string): readonly { readonly name: string; readonly chomp: boolean }[] {
  const words = text.match(/(?:"[^"]*"|'[^']*'|[^\s"'])+/g) ?? [];
  return words.flatMap((word) => {
    const { dash, name } = /^\d*<<(?<dash>-?)(?<name>[^<]+)$/.exec(word)?.groups ?? {};
    return name === undefined ? [] : [{ name: name.replaceAll(/["']/g, ''), chomp: dash === '-' }];
  });
}
