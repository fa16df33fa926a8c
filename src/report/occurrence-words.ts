import { occurrences, type Finding } from '../domain/finding.ts';
import { formatNumber } from './words.ts';

/** `reported 3 times` by one scanner, `seen by trivy (2 times), kube-linter` by several, unescaped; undefined when once. */
export function occurrenceWords(finding: Finding): string | undefined {
  const counts = countsByScanner(finding);
  if (counts.length > 1) {
    return `seen by ${counts.map(([scanner, count]) => `${scanner}${count === 1 ? '' : ` (${timesWords(count)})`}`).join(', ')}`;
  }
  const times = occurrences(finding);
  return times === 1 ? undefined : `reported ${timesWords(times)}`;
}

/** How often each scanner that still sees it reported it; a scan is called scanner@target. */
function countsByScanner(finding: Finding): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>();
  for (const sighting of finding.sightings) {
    const [scanner = ''] = sighting.scan.split('@', 1);
    counts.set(scanner, (counts.get(scanner) ?? 0) + occurrences({ ...finding, sightings: [sighting] }));
  }
  return [...counts].filter(([, count]) => count > 0);
}

function timesWords(count: number): string {
  return `${formatNumber(count)} times`;
}
