import type { Location } from '../../domain/finding.ts';
import type { CodeNotes } from '../code-reading.ts';
import { lineOf, present, textOf } from '../fields.ts';
import { sourcePlace } from '../source-place.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Where a result is; names start with the slash of the root of what was sent to the service. */
export function placeOf(name: unknown, region: Fields, { context }: CodeNotes): Location | undefined {
  const path = plainName(name);
  const place = path === '' ? undefined : sourcePlace(path, context);
  const [startLine, startColumn] = [lineOf(region['line']), lineOf(region['column'])];
  return place === undefined
    ? undefined
    : { ...place, ...present({ startLine, startColumn: startLine === undefined ? undefined : startColumn }) };
}

/** Of what is no file it says so in place of a name, as in "Issue Found in your GitHub repository". */
export function placed(place: Location | undefined): { readonly locations?: readonly Location[] } {
  return place === undefined || /\s/.test(place.path) ? {} : { locations: [place] };
}

/** The name of a file from the root of what was sent; empty where there is none. */
export function plainName(name: unknown): string {
  return (textOf(name) ?? '').replaceAll('\\', '/').replace(/^\/+/, '');
}
