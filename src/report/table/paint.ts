import type { Verdict } from '../../domain/report.ts';
import type { Severity } from '../../domain/severity.ts';

// Select Graphic Rendition: https://ecma-international.org/publications-and-standards/standards/ecma-48/ section 8.3.117
const CODES = {
  bold: 1,
  dim: 2,
  underline: 4,
  red: 31,
  green: 32,
  yellow: 33,
  blue: 34,
  magenta: 35,
  cyan: 36,
} as const;
export type Style = keyof typeof CODES;

/** Paints a text that holds no escape sequence. */
export type Paint = (text: string, ...styles: readonly Style[]) => string;

export const plain: Paint = (text) => text;

export const coloured: Paint = (text, ...styles) =>
  styles.length === 0 ? text : `\u001b[${styles.map((style) => CODES[style]).join(';')}m${text}\u001b[0m`;

export const SEVERITY_STYLES: Readonly<Record<Severity, readonly Style[]>> = {
  critical: ['bold', 'magenta'],
  high: ['bold', 'red'],
  medium: ['yellow'],
  low: ['blue'],
  info: ['dim'],
  unknown: ['cyan'],
};

export const VERDICT_STYLES: Readonly<Record<Verdict, readonly Style[]>> = {
  pass: ['bold', 'green'],
  fail: ['bold', 'red'],
  error: ['bold', 'magenta'],
};
