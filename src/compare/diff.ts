import type { Diff, DiffFound } from '../domain/diff.ts';
import type { Comparison } from '../domain/comparison.ts';
import type { Finding, Location } from '../domain/finding.ts';
import { isInCheckout } from '../domain/place.ts';

type Place = NonNullable<Finding['diff']>;

/** Says of each finding how it lies to the diff of the change; `diff` names files as the findings do. */
export function placed(findings: readonly Finding[], diff: Diff): readonly Finding[] {
  return findings.map((finding) => {
    const place = placeIn(finding, diff);
    // Not spread: Node.js 20 would give each finding a hidden class of its own.
    return place === undefined ? finding : Object.assign({}, finding, { diff: place });
  });
}

/** The nearest of its places. What has none in the checkout, and what is gone, lies nowhere in a diff. */
function placeIn({ locations, status }: Finding, diff: Diff): Place | undefined {
  const places = status === 'gone' ? [] : locations.filter(isInCheckout).map((location) => placeOf(location, diff));
  return (['line', 'file', 'outside'] as const).find((place) => places.includes(place));
}

/** A finding of a whole file is on the lines of that file, whichever they are. */
function placeOf({ path, startLine, endLine = startLine }: Location, { files }: Diff): Place {
  const lines = files.get(path);
  if (lines === undefined) {
    return 'outside';
  }
  const touches =
    lines === 'all' ||
    startLine === undefined ||
    lines.some(([first, last]) => startLine <= last && (endLine ?? startLine) >= first);
  return touches ? 'line' : 'file';
}

/** What the report says of the diff. */
export function aboutDiff(found: DiffFound): NonNullable<Comparison['diff']> {
  if ('none' in found) {
    return { how: 'none', reason: found.none };
  }
  const { how, sha, files } = found;
  return { how, ...(sha !== undefined && { sha }), files: files.size };
}
