import { Lexer } from 'yaml';

/** As nobody nests collections; Kubernetes itself reads ten thousand. */
const MAX_DEPTH = 2000;
const COMPACT = new RegExp(`(?:[-?] +){${MAX_DEPTH}}`);

/** Whether collections are nested so deeply that the library would take seconds and a gigabyte for a million of them before it gives up. */
export function isAbyss(source: string): boolean {
  // Most texts have few brackets, and of those that have many most are within scalars, which the lexer tells.
  return COMPACT.test(source) || (depthOf(source) > MAX_DEPTH && depthOf(flowTokens(source)) > MAX_DEPTH);
}

function depthOf(text: Iterable<string>): number {
  let depth = 0;
  let deepest = 0;
  for (const one of text) {
    if (one === '[' || one === '{') {
      depth += 1;
      deepest = Math.max(deepest, depth);
    } else if (one === ']' || one === '}') {
      depth = Math.max(0, depth - 1);
    }
  }
  return deepest;
}

/** Said by the lexer before each scalar, whose text is the next token. */
const SCALAR = '\u001F';

function* flowTokens(source: string): Generator<string> {
  let last = '';
  for (const token of new Lexer().lex(source)) {
    if (last !== SCALAR) {
      yield token;
    }
    last = token;
  }
}
