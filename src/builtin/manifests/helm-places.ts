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

/** The part of the template between two `---` that writes this kind, with this name if several do. */
function regionOf(template: string, { kind, name }: ManifestObject): Region {
  const marks = [...template.matchAll(/^---.*$/gm)].map(({ index }) => index);
  const starts = [0, ...marks];
  const regions = starts.map((start, index) => ({ start, end: marks[index] ?? template.length }));
  const ofKind = regions.filter(({ start, end }) => hasKind(template.slice(start, end), kind));
  const named = ofKind.find(({ start, end }) => template.slice(start, end).includes(name));
  return named ?? ofKind[0] ?? { start: 0, end: template.length };
}

function hasKind(text: string, kind: string): boolean {
  return text.split('\n').some((line) => line.trim() === `kind: ${kind}`);
}

/** Follows the keys of the path down the region; the line of the last one that is written there, or of the kind. */
function find(source: SourceText, region: Region, path: FieldPath, value: Json): Location {
  let at = region.start;
  let place: Location | undefined;
  let current: Json | undefined = value;
  for (const part of path) {
    current = childOf(current, part);
    if (typeof part !== 'string') {
      continue;
    }
    const found = keyAt(source.text, at, region.end, part, current);
    if (found === undefined) {
      break;
    }
    at = found.end;
    place = source.location(found.start, found.end);
  }
  return place ?? kindPlace(source, region);
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
