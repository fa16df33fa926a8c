/** An array that is empty in a document, and what is to be written into it. */
export interface Filling {
  readonly key: string;
  /** How many objects and arrays it is in. */
  readonly depth: number;
  readonly elements: Iterable<unknown>;
}

/**
 * What `JSON.stringify` with `indent` spaces makes of a document whose empty arrays are filled, in parts: neither the text nor the elements
 * need be in memory at once. The fillings are in the order of their arrays in the document.
 */
export function* filledJson(document: unknown, fillings: readonly Filling[], indent: number): Generator<string> {
  const text = JSON.stringify(document, undefined, indent);
  let written = 0;
  for (const filling of fillings) {
    const end = indent === 0 ? endInLine(text, filling, written) : endInLines(text, filling, written, indent);
    yield text.slice(written, end);
    yield* elementTexts(filling, indent);
    written = end;
  }
  yield text.slice(written);
}

/** Before the bracket that closes the empty array. A text never holds the line break; its quotes are written as \". */
function endInLines(text: string, { key, depth }: Filling, from: number, indent: number): number {
  const empty = `${lineBreak(depth, indent)}${JSON.stringify(key)}: []`;
  return text.indexOf(empty, from) + empty.length - 1;
}

const TOKEN = /"(?:[^"\\]+|\\.)*"|[{}[\]]/g;

/** The same where nothing but the brackets tells how deep an array is: what is deeper may have one of the same name. */
function endInLine(text: string, { key, depth }: Filling, from: number): number {
  const empty = `${JSON.stringify(key)}:[]`;
  let level = 0;
  for (const { 0: token, index } of text.matchAll(TOKEN)) {
    if (token === '{' || token === '[') {
      level += 1;
    } else if (token === '}' || token === ']') {
      level -= 1;
    } else if (level === depth && index >= from && text.startsWith(empty, index)) {
      return index + empty.length - 1;
    }
  }
  throw new Error(`the document has no empty array ${key} at the depth ${depth}`);
}

function lineBreak(depth: number, indent: number): string {
  return indent === 0 ? '' : `\n${' '.repeat(indent * depth)}`;
}

const ELEMENTS_PER_PART = 50;

function* elementTexts({ elements, depth }: Filling, indent: number): Generator<string> {
  let comma = '';
  for (const batch of batches(elements)) {
    yield `${comma}${innerText(batch, depth, indent)}`;
    comma = ',';
  }
  if (comma !== '') {
    yield lineBreak(depth, indent);
  }
}

/** Written within as many arrays as the list is deep, so that everything is indented as it shall be. */
function innerText(batch: readonly unknown[], depth: number, indent: number): string {
  let nested: readonly unknown[] = batch;
  let around = 1;
  for (let level = 1; level <= depth; level++) {
    nested = [nested];
    around += 1 + lineBreak(level, indent).length;
  }
  return JSON.stringify(nested, undefined, indent).slice(around, -around - lineBreak(0, indent).length);
}

function* batches(elements: Iterable<unknown>): Generator<readonly unknown[]> {
  let batch: unknown[] = [];
  for (const element of elements) {
    batch.push(element);
    if (batch.length === ELEMENTS_PER_PART) {
      yield batch;
      batch = [];
    }
  }
  if (batch.length > 0) {
    yield batch;
  }
}
