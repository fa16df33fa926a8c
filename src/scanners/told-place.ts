import type { Location } from '../domain/finding.ts';
import type { Observation } from '../domain/observation.ts';
import type { CodeNotes } from './code-reading.ts';
import { lineOf, present } from './fields.ts';
import { sourcePlace } from './source-place.ts';

/** What a tool says of where something is; lines and columns from 1. */
export interface Told {
  readonly path: string | undefined;
  readonly line?: number | undefined;
  readonly column?: number | undefined;
  readonly endLine?: number | undefined;
  readonly endColumn?: number | undefined;
}

/** Title, message and place of what a tool says. What lies outside of the checkout keeps its words, which then name the file. */
export function described(
  said: string,
  told: Told,
  { context, notices }: CodeNotes,
): Pick<Observation, 'title' | 'message' | 'locations'> {
  const place = told.path === undefined ? undefined : sourcePlace(told.path.replace(/^file:\/\/(?=\/)/, ''), context);
  const title = said.split('\n').find((line) => line.trim() !== '') ?? said;
  if (told.path !== undefined && place === undefined) {
    notices.add(`A result lies outside of the checkout, as in ${told.path}: it is shown without a place there`);
    return { title, message: `${said} (in ${told.path})` };
  }
  return {
    title,
    ...(said !== title && { message: said }),
    ...(place !== undefined && { locations: [{ ...place, ...regionOf(told) }] }),
  };
}

function regionOf({ line, column, endLine, endColumn }: Told): Partial<Location> {
  const startLine = lineOf(line);
  const last = startLine === undefined ? undefined : lineOf(endLine);
  const isRange = startLine !== undefined && last !== undefined && last >= startLine;
  const startColumn = startLine === undefined ? undefined : lineOf(column);
  const end = isRange ? lineOf(endColumn) : undefined;
  const fits = end !== undefined && (last !== startLine || end > (startColumn ?? 0));
  return present({
    startLine,
    startColumn,
    endLine: isRange && (last !== startLine || fits) ? last : undefined,
    endColumn: fits ? end : undefined,
  });
}

/** A number that a report writes as text; undefined for any other text. */
export function numberIn(text: string | undefined): number | undefined {
  return text !== undefined && /^\d{1,9}$/.test(text.trim()) ? Number(text) : undefined;
}
