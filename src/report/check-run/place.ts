import type { Finding, Location } from '../../domain/finding.ts';
import { isInCheckout } from '../../domain/place.ts';
import type { Severity } from '../../domain/severity.ts';

/** The lines and columns of an annotation, as the API of check runs counts them: from 1, columns only within one line. */
export interface CheckRegion {
  readonly start_line: number;
  readonly end_line: number;
  readonly start_column?: number;
  readonly end_column?: number;
}

/** A place without a line is the first line of its file. */
export function regionOf({ startLine = 1, startColumn, endLine = startLine, endColumn }: Location): CheckRegion {
  const end_line = Math.max(startLine, endLine);
  if (end_line > startLine || startColumn === undefined) {
    return { start_line: startLine, end_line };
  }
  // Ours is the column after the last character; the API's is the last one's.
  const last = endColumn === undefined ? startColumn : Math.max(startColumn, endColumn - 1);
  return { start_line: startLine, end_line, start_column: startColumn, end_column: last };
}

/** The first place of a finding that is a file of the repository, with its path from the root; undefined when it has none there. */
export function checkoutPlace({
  locations,
}: Finding): { readonly location: Location; readonly path: string } | undefined {
  for (const location of locations.filter(isInCheckout)) {
    const path = relativePath(location.path);
    if (path !== undefined) {
      return { location, path };
    }
  }
  return undefined;
}

/** The path from the root of the repository; undefined for one that is outside of it. */
export function relativePath(path: string): string | undefined {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  const outside =
    path.startsWith('/') || /^[a-z][a-z\d+.-]*:[\\/]/i.test(path) || parts.includes('..') || parts.length === 0;
  return outside || /\p{Cc}|\p{Cs}/u.test(path) ? undefined : parts.join('/');
}

const LEVELS: Readonly<Record<Severity, 'failure' | 'warning' | 'notice'>> = {
  critical: 'failure',
  high: 'failure',
  medium: 'warning',
  low: 'notice',
  info: 'notice',
  unknown: 'warning',
};

/** How GitHub marks a finding; one that a person has to check is a notice, however bad it might be. */
export function levelOf({ severity, status }: Finding): 'failure' | 'warning' | 'notice' {
  return status === 'manual' ? 'notice' : LEVELS[severity];
}
