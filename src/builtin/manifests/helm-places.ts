import type { Location } from '../../domain/finding.ts';
import type { FieldPath, Json, ManifestObject } from '../manifest.ts';
import { SourceText } from './text.ts';

const NOTE = 'rendered by helm';

/** The rendered object, placed in its template as far as the template shows it. */
export function placeInTemplate(rendered: ManifestObject, file: string, template: string): ManifestObject {
  const source = new SourceText(file, template);
  const region = regionOf(template, rendered);
  return { ...rendered, file, locate: (path) => ({ ...find(source, region, path, rendered.value), note: NOTE }) };
}

interface Region {
  readonly start: number;
  readonly end: number;
}

/** The part of the template between two `---` that writes this kind, with a name that fits best if several do. */
function regionOf(template: string, { kind, name }: ManifestObject): Region {
  const marks = [...template.matchAll(/^---.*$/gm)].map(({ index }) => index);
  const starts = [0, ...marks];
  const regions = starts.map((start, index) => ({ start, end: marks[index] ?? template.length }));
  const textOf = ({ start, end }: Region): string => template.slice(start, end);
  const own = regions.filter((region) =>
    RegExp(`^kind: ["']?${escapeRegExp(kind)}["']?\\s*$`, 'm').test(textOf(region)),
  );
  const ofKind = own.length > 0 ? own : regions.filter((region) => hasKind(textOf(region), kind));
  const [best] = ofKind
    .map((region) => ({ region, fit: nameFit(textOf(region), name) }))
    .toSorted((a, b) => b.fit - a.fit);
  return best?.region ?? { start: 0, end: template.length };
}

/** Within a list, or within what a condition includes. */
function hasKind(text: string, kind: string): boolean {
  return text.split('\n').some((line) => line.trim() === `kind: ${kind}`);
}

/** How much of a name is written as it is in `metadata`, when all that is written there is in it, in this order; -1 when it is not. */
function nameFit(text: string, name: string): number {
  const written = /^[ \t]*metadata:[^]*?^[ \t]+name:[ \t]*(.*)$/m.exec(text)?.[1] ?? '{{ }}';
  const parts = written
    .trim()
    .replaceAll(/^["']|["']$/g, '')
    .split(/\{\{.*?\}\}/);
  let at = 0;
  for (const part of parts) {
    const found = name.indexOf(part, at);
    if (found === -1) {
      return -1;
    }
    at = found + part.length;
  }
  return name.startsWith(parts[0] ?? '') && name.endsWith(parts.at(-1) ?? '') ? parts.join('').length : -1;
}

/** Follows the path down the region; the line of the last key or item that is written there, or of the kind. */
function find(source: SourceText, region: Region, path: FieldPath, value: Json): Location {
  let within = region;
  let place: Location | undefined;
  let current: Json | undefined = value;
  for (const part of path) {
    current = childOf(current, part);
    if (typeof part === 'number') {
      const item = itemAt(source.text, within, current);
      within = item ?? within;
      place = item === undefined ? place : source.location(item.written.start, item.written.end);
      continue;
    }
    const found = keyAt(source.text, within.start, within.end, part, current);
    if (found === undefined) {
      break;
    }
    within = { start: found.end, end: within.end };
    place = source.location(found.start, found.end);
  }
  return place ?? kindPlace(source, region);
}

interface Item extends Region {
  /** The line with its dash. */
  readonly written: Region;
}

/** The item of a list that writes the name of this one, from its dash to the next line that is no deeper; undefined where none does. */
function itemAt(text: string, { start, end }: Region, item: Json | undefined): Item | undefined {
  const name = childOf(item, 'name');
  if (typeof name !== 'string') {
    return undefined;
  }
  const named = RegExp(`^([ \\t]*)(?:- |  )name: ["']?${escapeRegExp(name)}["']?[ \\t]*$`, 'm').exec(
    text.slice(start, end),
  );
  if (named === null) {
    return undefined;
  }
  const [line, indent = ''] = named;
  const at = start + named.index;
  const dash = line.startsWith(`${indent}- `) ? at : text.slice(start, at).lastIndexOf(`\n${indent}- `) + start + 1;
  const after = RegExp(`\\n {0,${indent.length}}[^\\s{]`).exec(text.slice(at + line.length, end));
  const next = after === null ? end : at + line.length + after.index;
  const from = dash + indent.length;
  const lineEnd = text.indexOf('\n', from);
  return dash <= start
    ? undefined
    : { start: dash, end: next, written: { start: from, end: lineEnd === -1 ? next : lineEnd } };
}

function kindPlace(source: SourceText, { start, end }: Region): Location {
  const kind = /^\s*(?:- )?kind:.*$/m.exec(source.text.slice(start, end));
  if (kind === null) {
    return { path: source.file, startLine: 1 };
  }
  const from = start + kind.index + (kind[0].length - kind[0].trimStart().length);
  return source.location(from, start + kind.index + kind[0].length);
}

/** The first place of `key:` from `start` on; rather one that writes the very value. */
function keyAt(text: string, start: number, end: number, key: string, value: Json | undefined): Region | undefined {
  const name = RegExp(`^[ \\t]*(?:- )*["']?(${escapeRegExp(key)}["']?:.*)$`, 'gm');
  const lines = [...text.slice(start, end).matchAll(name)].map(({ index, 0: line, 1: rest = '' }) => {
    const from = start + index + line.length - rest.length;
    return { start: from, end: from + rest.trimEnd().length, rest };
  });
  const literal = typeof value === 'object' ? undefined : String(value);
  return lines.find(({ rest }) => literal !== undefined && rest.slice(key.length).includes(literal)) ?? lines[0];
}

function childOf(value: Json | undefined, part: string | number): Json | undefined {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, part)
    ? (value as Readonly<Record<string | number, Json>>)[part]
    : undefined;
}

function escapeRegExp(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\/]/g, String.raw`\$&`);
}
