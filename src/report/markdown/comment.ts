import { createHash } from 'node:crypto';
import type { Report } from '../../domain/report.ts';
import { COMMENT } from '../limits.ts';
import { characters } from './budget.ts';
import { renderPage } from './page.ts';

/** Pages that belong to the run; made by GitHub, not by a scan. */
export interface Links {
  readonly check?: string;
  readonly run?: string;
}

/**
 * A hidden line by which a gate finds its own comment again. Both parts are percent-encoded, dashes too, so that nothing
 * in them ends the HTML comment or passes for another gate's marker.
 */
export function commentMarker(gate: string, id: string): string {
  return `<!-- gatehouse gate=${encodeMarkerPart(gate)} id=${encodeMarkerPart(id)} -->`;
}

const LONGEST_PART = 200;

function encodeMarkerPart(part: string): string {
  if (part.length > LONGEST_PART) {
    return createHash('sha256').update(part).digest('hex');
  }
  return [...Buffer.from(part)]
    .map((byte) => {
      const character = String.fromCharCode(byte);
      return /\w/.test(character) ? character : `%${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    })
    .join('');
}

/** The sticky comment on a pull request. `marker` is put above it as it is. */
export function renderComment(
  report: Report,
  { marker, links = {} }: { readonly marker: string; readonly links?: Links },
): string {
  return renderPage(report, {
    size: characters(COMMENT.plannedCharacters),
    elsewhere:
      links.check === undefined
        ? 'the check run and the report'
        : `the [check run](${address(links.check)}) and the report`,
    above: marker,
    below: footer(report, links),
  });
}

function footer({ inputs }: Report, { check, run }: Links): string {
  const parts = [
    check === undefined ? undefined : `[Check run](${address(check)})`,
    run === undefined ? undefined : `[Workflow run](${address(run)})`,
    `Gatehouse ${inputs.gatehouse.replaceAll(/[^\w.+-]/g, '')}`,
  ];
  return `<sub>${parts.filter((part) => part !== undefined).join(' · ')}</sub>`;
}

function address(url: string): string {
  return `<${encodeURI(url).replaceAll(/[<>]/g, '')}>`;
}
