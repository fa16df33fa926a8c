import { isMap, isScalar, isSeq, LineCounter, parseDocument } from 'yaml';
import { identityOf, mistakeIn } from './image-name.ts';

export interface ListedImage {
  readonly name: string;
  readonly line: number;
}

/** The images of a list, or every mistake in it: a sentence each, with the line. */
export type ImageList =
  | { readonly images: readonly string[]; readonly mistakes: readonly [] }
  | { readonly images: readonly []; readonly mistakes: readonly string[] };

/** Reads one image a line, `#` begins a comment; or a YAML list, also under the key `images`. */
export function readImageList(text: string): ImageList {
  const plain = text.replace(/^\uFEFF/, '');
  const listed = looksLikeYaml(plain) ? fromYaml(plain) : fromLines(plain);
  const mistakes = 'mistakes' in listed ? listed.mistakes : mistakesIn(listed.images);
  if ('mistakes' in listed || mistakes.length > 0) {
    return { images: [], mistakes };
  }
  return { images: listed.images.map(({ name }) => name), mistakes: [] };
}

type Listed = { readonly images: readonly ListedImage[] } | { readonly mistakes: readonly string[] };

function looksLikeYaml(text: string): boolean {
  return /^(?:\s*(?:#.*)?\n)*\s*(?:---\s*\n|- |\[|images:\s*(?:\n|\[|#))/.test(`${text}\n`);
}

function fromLines(text: string): Listed {
  const lines = text.split(/\r\n|\n|\r/).map((line, index) => ({ name: withoutComment(line), line: index + 1 }));
  return { images: lines.filter(({ name }) => name !== '') };
}

function withoutComment(line: string): string {
  return line.replace(/(?:^|\s)#.*$/, '').trim();
}

function fromYaml(text: string): Listed {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [error] = document.errors;
  if (error !== undefined) {
    return {
      mistakes: [`line ${lines.linePos(error.pos[0]).line}: it is no YAML: ${error.message.split('\n')[0] ?? ''}`],
    };
  }
  const { contents } = document;
  const list = isMap(contents) ? contents.get('images', true) : contents;
  if (!isSeq(list)) {
    return { mistakes: ['line 1: it is no list of images: write one image a line, or a YAML list.'] };
  }
  const items = list.items.map((item) => ({
    name: isScalar(item) && typeof item.value === 'string' ? item.value.trim() : '',
    line: lines.linePos(isScalar(item) ? (item.range?.[0] ?? 0) : 0).line,
  }));
  return { images: items };
}

function mistakesIn(images: readonly ListedImage[]): readonly string[] {
  if (images.length === 0) {
    return ['it names no image, so there is nothing to scan.'];
  }
  const first = new Map<string, ListedImage>();
  return images.flatMap((image) => {
    const mistake = mistakeIn(image.name);
    if (mistake !== undefined) {
      return [`line ${image.line}: ${JSON.stringify(image.name.slice(0, 120))} ${mistake}`];
    }
    const known = first.get(identityOf(image.name));
    first.set(identityOf(image.name), known ?? image);
    return known === undefined
      ? []
      : [`line ${image.line}: ${image.name} is the same image as on line ${known.line}: leave one of them out.`];
  });
}
