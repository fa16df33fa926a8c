import type { Finding, Location } from '../../domain/finding.ts';
import { elsewhereNote, isInCheckout } from '../../domain/place.ts';
import { relativePath } from '../check-run/place.ts';
import { showInvisible } from '../escape/invisible.ts';
import { SARIF } from '../limits.ts';
import { shorten } from '../shorten.ts';
import { resourceName } from '../words.ts';
import type { TargetPart } from './run.ts';
import type { SarifLocation, SarifRegion } from './types.ts';

/**
 * The places of a finding; those outside of the repository are left out. `instead` is where a finding without any is shown.
 * What is in an image has a path that no repository has: code scanning lists it without a preview, and a path of the image alone could
 * be that of another file in the checkout.
 */
export function sarifLocations(finding: Finding, instead: string | undefined): readonly SarifLocation[] {
  const { locations, target } = finding;
  const here = locations.filter(isInCheckout);
  const elsewhere = locations.flatMap((location) =>
    isInCheckout(location) ? [] : [{ ...location, path: outside(location.note ?? '', target, location.path) }],
  );
  const written = [here, elsewhere, instead === undefined ? [] : [{ path: instead }]].map((places) =>
    places.slice(0, SARIF.locationsPerResult).flatMap((place) => sarifLocation(place, finding) ?? []),
  );
  return written.find((places) => places.length > 0) ?? [];
}

/** Where the findings of a target are shown that say no place: for an image its name, as long as `placeless` names no file. */
export function standIn(
  { scans, target }: Pick<TargetPart, 'scans' | 'target'>,
  placeless?: string,
): string | undefined {
  const note = scans.flatMap((scan) => elsewhereNote(scan.target.kind) ?? [])[0];
  return placeless ?? (note === undefined ? undefined : outside(note, target));
}

/** A path that stays below the note, whatever the target and the file are called. */
function outside(...parts: readonly string[]): string {
  return parts.join('/').replaceAll(/(?<=^|\/)\.\.(?=\/|$)/g, '…');
}

function sarifLocation(location: Location, { resource }: Finding): SarifLocation | undefined {
  const path = relativePath(location.path);
  return path === undefined
    ? undefined
    : {
        physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: regionOf(location) },
        ...(resource !== undefined && {
          logicalLocations: [
            { fullyQualifiedName: shorten(showInvisible(resourceName(resource)), 500), kind: 'resource' },
          ],
        }),
        ...(location.note !== undefined && location.note !== '' && { message: { text: showInvisible(location.note) } }),
      };
}

/** A relative URI reference (RFC 3986, section 4.2): every segment percent-encoded, so that no part of it is a scheme or a query. */
function uriOf(path: string): string {
  return path.split('/').map(encodeURIComponent).join('/');
}

/** A place without a line is the first line of its file. */
function regionOf({ startLine = 1, startColumn, endLine, endColumn }: Location): SarifRegion {
  const lastLine = endLine === undefined || endLine < startLine ? startLine : endLine;
  const ends = endColumn !== undefined && (lastLine > startLine || endColumn > (startColumn ?? 1));
  return {
    startLine,
    ...(startColumn !== undefined && { startColumn }),
    ...(endLine !== undefined && { endLine: lastLine }),
    ...(ends && startColumn !== undefined && { endLine: lastLine, endColumn }),
  };
}
