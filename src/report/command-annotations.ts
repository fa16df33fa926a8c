import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { annotationMessage } from './check-run/message.ts';
import { checkoutPlace, levelOf, regionOf } from './check-run/place.ts';
import { COMMAND } from './limits.ts';
import { openFindings } from './order.ts';
import { shorten } from './shorten.ts';
import { headline, namedTargets } from './words.ts';

/** An annotation by a workflow command; named as @actions/core names them, not yet escaped for the command. */
export interface CommandAnnotation {
  readonly level: 'error' | 'warning' | 'notice';
  readonly message: string;
  readonly properties: {
    readonly title: string;
    readonly file?: string;
    readonly startLine?: number;
    readonly endLine?: number;
    readonly startColumn?: number;
    readonly endColumn?: number;
  };
}

const LEVELS = { failure: 'error', warning: 'warning', notice: 'notice' } as const;

/** For a token that may not write checks: the worst open findings, as many of each level as the runner keeps of a step. */
export function commandAnnotations(report: Report): readonly CommandAnnotation[] {
  const open = openFindings(report);
  const named = namedTargets(report);
  return (['failure', 'warning', 'notice'] as const).flatMap((level) =>
    open
      .filter((finding) => levelOf(finding) === level)
      .slice(0, COMMAND.annotationsPerLevel)
      .map((finding) => annotation(finding, named(finding))),
  );
}

function annotation(finding: Finding, named: string | undefined): CommandAnnotation {
  return {
    level: LEVELS[levelOf(finding)],
    message: shorten(annotationMessage(finding, named), COMMAND.messageCharacters),
    properties: { title: shorten(headline(finding), 200), ...placeOf(finding) },
  };
}

function placeOf(finding: Finding): Omit<CommandAnnotation['properties'], 'title'> {
  const place = checkoutPlace(finding);
  if (place === undefined) {
    return {};
  }
  const { start_line, end_line, start_column, end_column } = regionOf(place.location);
  return {
    file: place.path,
    startLine: start_line,
    endLine: end_line,
    ...(start_column !== undefined && { startColumn: start_column }),
    ...(end_column !== undefined && { endColumn: end_column }),
  };
}
