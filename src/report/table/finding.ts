import type { Finding } from '../../domain/finding.ts';
import { escapeTerminal, escapeTerminalLine } from '../escape/terminal.ts';
import { occurrenceWords } from '../occurrence-words.ts';
import { shorten } from '../shorten.ts';
import { componentWords, headline, originsOf, ownPlace, resourceName } from '../words.ts';
import { cellsOf, padCells, wrap } from './cells.ts';
import { SEVERITY_STYLES, type Paint } from './paint.ts';

/** How the lines of findings are laid out: the widths of the columns, in cells. */
export interface Layout {
  readonly width: number;
  readonly place: number;
  readonly paint: Paint;
}

/** Of one text, in characters: more than this is for a file, not for a terminal. */
export const LONGEST = 2000;

const INDENT = 2;
const GAP = '  ';
const SEVERITY_CELLS = 'critical'.length;

/** `12:9`, the place of a finding within the file it is listed under. */
export function positionOf(finding: Finding): string {
  const { startLine, startColumn } = ownPlace(finding) ?? {};
  return startLine === undefined ? '-' : `${startLine}${startColumn === undefined ? '' : `:${startColumn}`}`;
}

/** The lines of one finding: where, how bad and what on the first; then which resource, why, and what to write instead. */
export function findingLines(finding: Finding, { width, place, paint }: Layout): readonly string[] {
  const left = INDENT + place + GAP.length + SEVERITY_CELLS + GAP.length;
  const indent = ' '.repeat(left);
  const [first = '', ...more] = wrap(escapeTerminalLine(shorten(headline(finding), LONGEST)), width - left);
  const severity = paint(padCells(finding.severity, SEVERITY_CELLS), ...SEVERITY_STYLES[finding.severity]);
  const position = paint(' '.repeat(Math.max(0, place - cellsOf(positionOf(finding)))) + positionOf(finding), 'dim');
  return [
    `${' '.repeat(INDENT)}${position}${GAP}${severity}${GAP}${paint(first, 'bold')}`,
    ...more.map((line) => indent + paint(line, 'bold')),
    ...wrap(aboutWhat(finding), width - left).map((line) => indent + paint(line, 'cyan')),
    ...wrap(escapeTerminal(shorten(finding.message ?? '', LONGEST)), width - left).map((line) => indent + line),
    ...instead(finding, width - left).map((line) => indent + line),
  ].filter((line) => line.trim() !== '');
}

function aboutWhat(finding: Finding): string {
  const { resource, component } = finding;
  const parts = [
    resource && `${resourceName(resource)}${resource.fieldPath === undefined ? '' : ` ${resource.fieldPath}`}`,
    component && componentWords(component),
    occurrenceWords(finding),
    ...originsOf(finding),
  ];
  return escapeTerminalLine(shorten(parts.filter((part) => part !== undefined).join(', '), LONGEST));
}

const INSTEAD = 'Instead: ';

function instead({ remediation }: Finding, cells: number): readonly string[] {
  if (remediation === undefined || remediation === '') {
    return [];
  }
  const lines = wrap(escapeTerminal(shorten(remediation, LONGEST)), cells - INSTEAD.length);
  return lines.map((line, index) => (index === 0 ? INSTEAD : ' '.repeat(INSTEAD.length)) + line);
}
