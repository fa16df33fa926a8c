import type { Finding, Location } from '../../domain/finding.ts';
import { relativePath } from '../check-run/place.ts';
import { showInvisible } from '../escape/invisible.ts';
import { SARIF } from '../limits.ts';
import { shorten } from '../shorten.ts';
import { resourceName } from '../words.ts';
import type { SarifLocation, SarifRegion } from './types.ts';

/** The places of a finding; those outside of the repository are left out. `instead` is where a finding without any is shown. */
export function sarifLocations(finding: Finding, instead: string | undefined): readonly SarifLocation[] {
  const places = finding.locations
    .slice(0, SARIF.locationsPerResult)
    .flatMap((location) => sarifLocation(location, finding) ?? []);
  if (places.length > 0) {
    return places;
  }
  const stated = instead === undefined ? undefined : sarifLocation({ path: instead }, finding);
  return stated === undefined ? [] : [stated];
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
