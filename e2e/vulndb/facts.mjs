import { readFileSync } from 'node:fs';
import { cvss3Score } from './cvss3.mjs';

const read = (name) => JSON.parse(readFileSync(new URL(`facts/${name}`, import.meta.url), 'utf8'));

/** Which version of a Debian source package fixed a CVE. */
export const debian = read('debian.json');

/** Files of Maven Central and what they are. */
export const { jars } = read('jars.json');

/** Advisories of npm, PyPI, Go and Maven in one shape, whatever their source says them in. */
export const advisories = read('advisories.json').advisories.map((fact) => {
  const names = [fact.id, ...(fact.aliases ?? [])];
  const [vector] = fact.cvss ?? [];
  return {
    id: fact.id,
    cve: names.find((name) => name.startsWith('CVE-')),
    ghsa: names.find((name) => name.startsWith('GHSA-')),
    ecosystem: fact.ecosystem,
    // The name that the registry of Python packages compares by (PEP 503).
    package: fact.ecosystem === 'PyPI' ? fact.package.toLowerCase().replaceAll(/[-_.]+/g, '-') : fact.package,
    ranges: fact.ranges ? fact.ranges.map(rangeOf) : fact.vulnerable.split('||').map((range) => commaSeparated(range)),
    fixed: fact.ranges
      ? fact.ranges.flatMap(({ fixed }) => (fixed === undefined ? [] : [fixed]))
      : fixedIn(fact.patched),
    cvss: vector === undefined ? undefined : { vector, score: fact.cvss_score ?? cvss3Score(vector) },
    summary: fact.summary ?? '',
    published: fact.published,
  };
});

function rangeOf({ introduced, fixed, last_affected: last }) {
  const from = introduced === '0' ? [] : [`>=${introduced}`];
  const to = fixed !== undefined ? [`<${fixed}`] : last !== undefined ? [`<=${last}`] : [];
  return [...from, ...to].join(', ') || '>=0';
}

// ">=1.4.0 <=1.11.3" as npm writes it is ">=1.4.0, <=1.11.3" elsewhere.
function commaSeparated(range) {
  return range
    .trim()
    .replaceAll(/([<>=]) +/g, '$1')
    .replaceAll(/ +/g, ', ');
}

function fixedIn(patched) {
  return [...(patched ?? '').matchAll(/>= ?([0-9][^\s|]*)/g)].map(([, version]) => version.replace(/\.x$/, '.0.0'));
}

/** The word for a CVSS score; undefined where nobody scored. */
export function severityOf(score) {
  if (score === undefined) return undefined;
  return score >= 9 ? 'Critical' : score >= 7 ? 'High' : score >= 4 ? 'Medium' : score > 0 ? 'Low' : undefined;
}
