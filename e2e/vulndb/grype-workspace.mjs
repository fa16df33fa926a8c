import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { advisories, debian, severityOf } from './facts.mjs';

const SCHEMAS = 'https://raw.githubusercontent.com/anchore/vunnel/main/schema/vulnerability';
const ECOSYSTEMS = { PyPI: 'python', Go: 'go', npm: 'npm', Maven: 'java' };

/** Writes the advisories as the provider workspaces that Grype's own database builder reads. Advisories that only have a name of their own registry are left out: Grype has no provider for them. */
export function writeWorkspace(folder, builtAt) {
  const github = advisories.filter(({ ghsa }) => ghsa !== undefined).map(githubRecord);
  const os = debian.facts.map(debianRecord);
  writeProvider(join(folder, 'github'), merged(github), builtAt);
  writeProvider(join(folder, 'debian'), merged(os), builtAt);
}

function githubRecord(advisory) {
  const cves = advisory.cve === undefined ? [] : [advisory.cve];
  const ecosystem = ECOSYSTEMS[advisory.ecosystem];
  const namespace = `github:${ecosystem}`;
  const fixes = advisory.ranges.map((range, index) => ({
    ecosystem,
    identifier: advisory.fixed[index] ?? '',
    name: advisory.package,
    namespace,
    range,
  }));
  return {
    schema: `${SCHEMAS}/github-security-advisory/schema-1.0.0.json`,
    identifier: `${namespace}/${advisory.ghsa.toLowerCase()}`,
    item: {
      Vulnerability: {},
      Advisory: {
        Classification: 'GENERAL',
        Severity: severityOf(advisory.cvss?.score) ?? 'Unknown',
        CVSS: scoreOf(advisory.cvss),
        FixedIn: fixes,
        Summary: advisory.summary,
        url: `https://github.com/advisories/${advisory.ghsa}`,
        CVE: cves,
        Metadata: { CVE: cves },
        ghsaId: advisory.ghsa,
        published: `${advisory.published}T00:00:00Z`,
        updated: `${advisory.published}T00:00:00Z`,
        withdrawn: null,
        namespace,
      },
    },
  };
}

function scoreOf(cvss) {
  if (cvss?.score === undefined) return null;
  const metrics = {
    base_score: cvss.score,
    exploitability_score: 0,
    impact_score: 0,
    base_severity: severityOf(cvss.score),
  };
  return { version: cvss.vector.slice(5, 8), vector_string: cvss.vector, base_metrics: metrics, status: 'N/A' };
}

function debianRecord({ id, source, fixed, date }) {
  const namespace = `debian:${debian.release.version}`;
  const fix = {
    Name: source,
    NamespaceName: namespace,
    VendorAdvisory: { AdvisorySummary: [], NoAdvisory: false },
    Version: fixed,
    VersionFormat: 'dpkg',
    Available: { Date: date, Kind: 'advisory' },
  };
  const link = `https://security-tracker.debian.org/tracker/${id}`;
  return {
    schema: `${SCHEMAS}/os/schema-1.0.0.json`,
    identifier: `${namespace}/${id.toLowerCase()}`,
    item: {
      Vulnerability: {
        CVSS: [],
        Description: '',
        FixedIn: [fix],
        Link: link,
        Metadata: {},
        Name: id,
        NamespaceName: namespace,
        Severity: 'Unknown',
      },
    },
  };
}

/** Two facts of one advisory are one record with both fixes. */
function merged(records) {
  const byName = new Map();
  for (const record of records) {
    const known = byName.get(record.identifier);
    if (known === undefined) byName.set(record.identifier, record);
    else fixesOf(known).push(...fixesOf(record));
  }
  return [...byName.values()];
}

const fixesOf = ({ item }) => item.Advisory?.FixedIn ?? item.Vulnerability.FixedIn;

function writeProvider(folder, records, builtAt) {
  mkdirSync(join(folder, 'results'), { recursive: true });
  const names = records.map((record, index) => {
    const name = `results/${String(index).padStart(5, '0')}.json`;
    writeFileSync(join(folder, name), JSON.stringify(record));
    return name;
  });
  const provider = folder.split('/').at(-1);
  // The builder reads the listing for names only; the digests in it are not checked.
  writeFileSync(join(folder, 'listing.xxh64'), names.map((name) => `0000000000000000  ${name}\n`).join(''));
  const state = {
    provider,
    urls: [`https://${provider}`],
    store: 'flat-file',
    timestamp: builtAt.toISOString(),
    version: 1,
    distribution_version: 1,
    processor: 'gatehouse',
    listing: { path: 'listing.xxh64', digest: '0000000000000000', algorithm: 'xxh64' },
    schema: {
      version: '1.0.3',
      url: 'https://raw.githubusercontent.com/anchore/vunnel/main/schema/provider-workspace-state/schema-1.0.3.json',
    },
    stale: false,
  };
  writeFileSync(join(folder, 'metadata.json'), JSON.stringify(state));
}
