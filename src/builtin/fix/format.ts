import type { Json } from '../manifest.ts';
import { resolvePlain } from '../manifests/scalars.ts';

/** How the text around writes things: a patch follows it. */
export interface Style {
  /** JSON: every key and text in double quotes. */
  readonly json: boolean;
  readonly newline: string;
}

/** A text that every YAML reader takes as itself without quotes; some take E0 for a number. */
const PLAIN = /^[A-Za-z/][A-Za-z_./-]*$/;

export function formatScalar(value: null | boolean | number | string, { json }: Pick<Style, 'json'>): string {
  if (typeof value !== 'string') {
    return String(value);
  }
  return !json && PLAIN.test(value) && resolvePlain(value) === value ? value : JSON.stringify(value);
}

/** The value on one line, in brackets and braces. */
export function formatFlow(value: Json, style: Pick<Style, 'json'>): string {
  if (isScalar(value)) {
    return formatScalar(value, style);
  }
  if (Array.isArray(value)) {
    return `[${value.map((item) => formatFlow(item, style)).join(', ')}]`;
  }
  const members = Object.entries(value).map(([key, one]) => `${formatScalar(key, style)}: ${formatFlow(one, style)}`);
  return `{${members.join(', ')}}`;
}

/** The lines of a collection in block style, each indented by `indent`; an empty one has no block style. */
export function formatBlock(value: Json, indent: number, style: Style): readonly string[] | undefined {
  const pad = ' '.repeat(indent);
  if (isScalar(value) || Object.keys(value).length === 0) {
    return undefined;
  }
  if (Array.isArray(value)) {
    return value.map((item) => `${pad}- ${formatFlow(item, style)}`);
  }
  return Object.entries(value).flatMap(([key, one]) => entryLines(key, one, indent, style));
}

/** `key: value` in block style, over as many lines as it takes. */
export function entryLines(key: string, value: Json, indent: number, style: Style): readonly string[] {
  const pad = ' '.repeat(indent);
  const block = formatBlock(value, indent + 2, style);
  const name = formatScalar(key, style);
  return block === undefined ? [`${pad}${name}: ${formatFlow(value, style)}`] : [`${pad}${name}:`, ...block];
}

function isScalar(value: Json): value is null | boolean | number | string {
  return value === null || typeof value !== 'object';
}
