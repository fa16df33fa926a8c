// What XML 1.0 has no way to say, not even as a reference: https://www.w3.org/TR/xml/#charsets
const ILLEGAL = /(?![\t\n\r])[\p{Cc}\p{Cs}\ufffe\uffff]/gu;

const REFERENCES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
  '\t': '&#9;',
  '\n': '&#10;',
  '\r': '&#13;',
};

/** Foreign text for the content of an XML 1.0 element; characters that XML cannot hold are dropped. */
export function escapeXmlText(text: string): string {
  return text.replace(ILLEGAL, '').replaceAll(/[&<>\r]/g, (character) => REFERENCES[character] ?? '');
}

/** Foreign text for a quoted XML 1.0 attribute; white space is kept by references. */
export function escapeXmlAttribute(text: string): string {
  return text.replace(ILLEGAL, '').replaceAll(/[&<>"'\t\n\r]/g, (character) => REFERENCES[character] ?? '');
}
