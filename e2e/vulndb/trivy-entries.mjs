import { advisories, debian, severityOf } from './facts.mjs';

const LEVELS = { Low: 1, Medium: 2, High: 3, Critical: 4 };

/** Where an advisory of an ecosystem is kept: the name of the bucket tells Trivy the ecosystem, the source is shown to people. */
const SOURCES = {
  PyPI: [
    'pip',
    { ID: 'osv', Name: 'Python Packaging Advisory Database', URL: 'https://github.com/pypa/advisory-database' },
  ],
  Go: ['go', { ID: 'govulndb', Name: 'The Go Vulnerability Database', URL: 'https://pkg.go.dev/vuln/' }],
  npm: [
    'npm',
    {
      ID: 'nodejs-security-wg',
      Name: 'Node.js Ecosystem Security Working Group',
      URL: 'https://github.com/nodejs/security-wg',
    },
  ],
  Maven: ['maven', { ID: 'ghsa', Name: 'GitHub Security Advisory Maven', URL: 'https://github.com/advisories' }],
};
const TRACKER = {
  ID: 'debian',
  Name: 'Debian Security Tracker',
  URL: 'https://salsa.debian.org/security-tracker-team/security-tracker',
};

const bucketOf = ([ecosystem, { Name }]) => `${ecosystem}::${Name}`;

/** All entries of a Trivy database of schema 2. */
export function trivyEntries() {
  return [...dataSources(), ...advisories.flatMap(entriesOf), ...debianEntries()];
}

function dataSources() {
  const languages = Object.values(SOURCES).map((source) => ({
    path: ['data-source', bucketOf(source)],
    value: source[1],
  }));
  return [...languages, { path: ['data-source', `debian ${debian.release.version}`], value: TRACKER }];
}

function entriesOf(advisory) {
  const source = SOURCES[advisory.ecosystem];
  const id = advisory.cve ?? advisory.ghsa ?? advisory.id;
  const own = [advisory.id, advisory.ghsa].filter((name) => name !== undefined && name !== id);
  const affected = {
    ...(own.length > 0 && { VendorIDs: [...new Set(own)] }),
    VulnerableVersions: advisory.ranges,
    ...(advisory.fixed.length > 0 && { PatchedVersions: advisory.fixed }),
  };
  return [
    { path: [bucketOf(source), advisory.package, id], value: affected },
    { path: ['vulnerability', id], value: detailOf(advisory, source[1].ID) },
  ];
}

function detailOf({ id, cvss, summary, published }, source) {
  const level = LEVELS[severityOf(cvss?.score)];
  return {
    ...(summary !== '' && { Title: summary }),
    ...(level !== undefined && { VendorSeverity: { [source]: level } }),
    ...(cvss?.score !== undefined && { CVSS: { [source]: { V3Vector: cvss.vector, V3Score: cvss.score } } }),
    References: [`https://osv.dev/vulnerability/${id}`],
    PublishedDate: `${published}T00:00:00Z`,
  };
}

function debianEntries() {
  return debian.facts.flatMap(({ id, source, fixed }) => [
    { path: [`debian ${debian.release.version}`, source, id], value: { FixedVersion: fixed } },
    { path: ['vulnerability', id], value: { References: [`https://security-tracker.debian.org/tracker/${id}`] } },
  ]);
}
