import { escapeHtml } from '../escape/html.ts';

/** HTML that is safe to put into a page as it is. */
export interface Markup {
  readonly markup: string;
}

export type Content = Markup | string | number | undefined | readonly Content[];

/** A piece of HTML; whatever is put into the template is escaped, unless it is such a piece itself. Attributes need quotes. */
export function markup(literals: TemplateStringsArray, ...contents: readonly Content[]): Markup {
  let text = literals[0] ?? '';
  for (const [index, content] of contents.entries()) {
    text += written(content) + (literals[index + 1] ?? '');
  }
  return { markup: text };
}

function written(content: Content): string {
  if (content === undefined) {
    return '';
  }
  if (typeof content === 'string') {
    return escapeHtml(content);
  }
  if (typeof content === 'number') {
    return String(content);
  }
  return 'markup' in content ? content.markup : content.map(written).join('');
}

/** A link to a page of the web, without telling it where the reader comes from; the text alone where the address is none. */
export function webLink(address: string, words: string): Markup {
  const url = URL.canParse(address) ? new URL(address) : undefined;
  return url !== undefined && /^https?:$/.test(url.protocol)
    ? markup`<a href="${url.href}" rel="noopener noreferrer nofollow">${words}</a>`
    : markup`${words}`;
}
