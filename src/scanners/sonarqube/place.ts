import type { Location } from '../../domain/finding.ts';
import { fieldsOf, lineOf, numberOf, present, textOf } from '../fields.ts';
import type { ReadContext } from '../reading.ts';
import { sourcePlace } from '../source-place.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Where an issue or a hotspot is: the key of its component is that of the project, a colon, and a path. Undefined where it is in no file. */
export function locationOf(fields: Fields, context: ReadContext): Location | undefined {
  const component = textOf(fields['component']) ?? '';
  const project = textOf(fields['project']) ?? '';
  const path = component.startsWith(`${project}:`) ? component.slice(project.length + 1) : '';
  const place = path === '' ? undefined : sourcePlace(path, context);
  return place === undefined ? undefined : { ...place, ...regionOf(fields) };
}

/** Offsets count characters from 0, and that of the end is the one after the last character. */
function regionOf(fields: Fields): Partial<Location> {
  const range = fieldsOf(fields['textRange']);
  const startLine = lineOf(range['startLine']) ?? lineOf(fields['line']);
  const endLine = lineOf(range['endLine']) ?? startLine;
  if (startLine === undefined || endLine === undefined || endLine < startLine) {
    return present({ startLine });
  }
  const [start, end] = [columnOf(range['startOffset']), columnOf(range['endOffset'])];
  const endColumn = end !== undefined && (endLine > startLine || end > (start ?? 1)) ? end : undefined;
  return present({
    startLine,
    startColumn: start,
    endLine: endLine === startLine && endColumn === undefined ? undefined : endLine,
    endColumn,
  });
}

function columnOf(offset: unknown): number | undefined {
  const number = numberOf(offset);
  return number === undefined || !Number.isInteger(number) || number < 0 ? undefined : number + 1;
}
