import { showInvisible } from './invisible.ts';

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
  '`': '&#96;',
};

/** Foreign text for HTML, in an element or in a quoted attribute. Not for URLs, scripts or styles. */
export function escapeHtml(text: string): string {
  return showInvisible(text).replaceAll(/[&<>"'`]/g, (character) => ENTITIES[character] ?? '');
}
