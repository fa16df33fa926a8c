import type { FieldPath, Json } from '../manifest.ts';
import { walk, type Entry, type MapNode, type SeqNode, type Step, type Tree } from '../manifests/tree.ts';
import { nest } from './edits.ts';
import { entryLines, formatBlock, formatFlow, formatScalar, type Style } from './format.ts';

/** Characters to replace in a text. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** The smallest change of the text that sets a field; undefined where there is no simple one. */
export function setEdit(text: string, root: Tree, path: FieldPath, value: Json): TextEdit | undefined {
  const style = styleOf(text, root);
  const steps = walk(root, path);
  const last = steps[steps.length - 1] ?? steps[0];
  const [missing, ...rest] = path.slice(steps.length - 1);
  if (missing === undefined) {
    return replace(text, last, value, style);
  }
  const added = nest(rest, value);
  if (added === undefined) {
    return undefined;
  }
  const { node, entry } = last;
  if (typeof missing === 'number') {
    return node.type === 'seq' && missing === node.items.length ? append(text, node, added, style) : undefined;
  }
  if (node.type === 'map') {
    return node.flow ? addFlow(text, node, missing, added, style) : addBlock(text, node, missing, added, style);
  }
  const isNothing = node.type === 'scalar' && node.value === null && node.start === node.end;
  return isNothing && entry !== undefined ? fill(text, entry, { [missing]: added }, style) : undefined;
}

export function styleOf(text: string, root: Tree): Style {
  const json = root.type !== 'scalar' && root.flow;
  return { json, newline: text.includes('\r\n') ? '\r\n' : '\n' };
}

/** The column of an offset, from 0. */
export function columnOf(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1);
}

/** The end of the line that holds `offset`, before its line feed. */
export function lineEnd(text: string, offset: number): number {
  const newline = text.indexOf('\n', offset);
  if (newline === -1) {
    return text.length;
  }
  return text.charAt(newline - 1) === '\r' && newline > offset ? newline - 1 : newline;
}

function replace(text: string, { node, entry }: Step, value: Json, style: Style): TextEdit | undefined {
  if (entry !== undefined && node.start === node.end) {
    return fill(text, entry, value, style);
  }
  if (node.type !== 'scalar' && !node.flow) {
    return undefined;
  }
  const written = text.slice(node.start, node.end);
  if (/^[|>]/.test(written)) {
    return undefined;
  }
  return { start: node.start, end: node.end, text: inQuotesOf(written, value) ?? formatFlow(value, style) };
}

function inQuotesOf(written: string, value: Json): string | undefined {
  if (typeof value !== 'string') {
    return undefined;
  }
  if (written.startsWith('"')) {
    return JSON.stringify(value);
  }
  return written.startsWith("'") && !/['\n]/.test(value) ? `'${value}'` : undefined;
}

/** Gives a key without a value one; what is a collection goes below it. */
function fill(text: string, entry: Entry, value: Json, style: Style): TextEdit | undefined {
  const colon = text.indexOf(':', entry.end);
  if (colon === -1 || text.slice(entry.end, colon).trim() !== '') {
    return undefined;
  }
  const indent = columnOf(text, entry.start);
  const lines = style.json ? undefined : formatBlock(value, indent + 2, style);
  if (lines === undefined) {
    return { start: colon + 1, end: colon + 1, text: ` ${formatFlow(value, style)}` };
  }
  const at = lineEnd(text, colon);
  return { start: at, end: at, text: lines.map((line) => `${style.newline}${line}`).join('') };
}

function addBlock(text: string, map: MapNode, key: string, value: Json, style: Style): TextEdit | undefined {
  const [first] = map.entries;
  if (first === undefined) {
    return undefined;
  }
  const at = lineEnd(text, map.end);
  const lines = entryLines(key, value, columnOf(text, first.start), style);
  return { start: at, end: at, text: lines.map((line) => `${style.newline}${line}`).join('') };
}

function addFlow(text: string, map: MapNode, key: string, value: Json, style: Style): TextEdit {
  const last = map.entries.at(-1);
  if (last === undefined) {
    return { start: map.start, end: map.end, text: formatFlow({ [key]: value }, style) };
  }
  const quoted = style.json || text.charAt(last.start) === '"';
  const at = last.value.end;
  const lineStart = at - columnOf(text, at);
  const indent = text.slice(last.start - columnOf(text, last.start), last.start);
  const own = indent.trim() === '' && text.slice(map.start, last.start).includes('\n') && lineStart >= 0;
  const member = own
    ? prettyMember(key, value, indent, style)
    : ` ${formatScalar(key, { json: quoted })}: ${formatFlow(value, { json: quoted })}`;
  return { start: at, end: at, text: `,${member}` };
}

/** A member on lines of its own, as JSON printers write it. */
function prettyMember(key: string, value: Json, indent: string, { newline }: Style): string {
  const unit = indent.includes('\t') ? '\t' : '  ';
  const printed = JSON.stringify({ [key]: value }, null, unit)
    .split('\n')
    .slice(1, -1);
  return printed.map((line) => `${newline}${indent}${line.slice(unit.length)}`).join('');
}

function append(text: string, seq: SeqNode, value: Json, style: Style): TextEdit | undefined {
  const last = seq.items.at(-1);
  if (seq.flow) {
    const at = last?.end ?? seq.end - 1;
    return { start: at, end: at, text: `${last === undefined ? '' : ', '}${formatFlow(value, style)}` };
  }
  const at = lineEnd(text, seq.end);
  const pad = ' '.repeat(columnOf(text, seq.start));
  return { start: at, end: at, text: `${style.newline}${pad}- ${formatFlow(value, style)}` };
}
