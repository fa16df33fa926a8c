/** An element of an XML document, as far as JUnit needs it. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlElement[];
  readonly text: string;
}

const TOKEN =
  /<\?[^>]*\?>|<(?<close>\/)?(?<name>[A-Za-z][\w-]*)(?<attributes>(?:\s+[\w-]+="[^"<]*")*)\s*(?<empty>\/)?>|(?<text>[^<]+)/gy;

/** A strict reader of the XML that has elements, attributes and text only; throws at anything else. */
export function readXml(xml: string): XmlElement {
  const root = { name: '', attributes: {}, children: [] as XmlElement[], text: '' };
  const open: (typeof root)[] = [root];
  let end = 0;
  for (const { 0: token, index, groups = {} } of xml.matchAll(TOKEN)) {
    end = index + token.length;
    const parent = open.at(-1);
    const { name, close, empty, text, attributes = '' } = groups;
    if (parent === undefined) {
      throw new Error(`nothing is open at ${index}`);
    }
    if (text !== undefined) {
      parent.text += unescape(text);
    } else if (close !== undefined) {
      if (parent.name !== name) {
        throw new Error(`${parent.name} is closed by ${name}`);
      }
      open.pop();
    } else if (name !== undefined) {
      const element = { name, attributes: readAttributes(attributes), children: [], text: '' };
      parent.children.push(element);
      if (empty === undefined) {
        open.push(element);
      }
    }
  }
  if (end !== xml.length || open.length !== 1) {
    throw new Error(`not well-formed at ${end}: ${xml.slice(end, end + 80)}`);
  }
  const [first] = root.children;
  if (first === undefined) {
    throw new Error('no element');
  }
  return first;
}

function readAttributes(text: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...text.matchAll(/([\w-]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, unescape(value)]),
  );
}

function unescape(text: string): string {
  const named: Readonly<Record<string, string>> = {
    '&amp;': '&',
    '&lt;': '<',
    '&gt;': '>',
    '&quot;': '"',
    '&apos;': "'",
  };
  if (/&(?!(?:amp|lt|gt|quot|apos|#\d+);)/.test(text)) {
    throw new Error(`a bare ampersand in ${text.slice(0, 80)}`);
  }
  return text.replaceAll(
    /&[^;]+;/g,
    (reference) => named[reference] ?? String.fromCodePoint(Number(reference.slice(2, -1))),
  );
}
