// Small databases of true advisories, as govulncheck (https://go.dev/doc/security/vuln/database) and osv-scanner (its offline mode) read them.
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { zip } from '../../__tests__/support/release-server/zip.ts';

interface Fact {
  readonly id: string;
  readonly aliases?: readonly string[];
  readonly ecosystem: string;
  readonly package: string;
  readonly ranges?: readonly Readonly<Record<string, string>>[];
  readonly cvss?: readonly string[];
  readonly summary?: string;
  readonly published: string;
}

export const MODIFIED = '2026-11-20T00:00:00Z';

/** What of a Go module is wrong, which only the database of Go tells. */
const IMPORTS: Readonly<Record<string, { readonly path: string; readonly symbols: readonly string[] }>> = {
  'GO-2021-0113': {
    path: 'golang.org/x/text/language',
    symbols: ['MatchStrings', 'MustParse', 'Parse', 'ParseAcceptLanguage'],
  },
  'GO-2020-0015': {
    path: 'golang.org/x/text/encoding/unicode',
    symbols: ['bomOverride.Transform', 'utf16Decoder.Transform'],
  },
  'GO-2020-0036': {
    path: 'gopkg.in/yaml.v2',
    symbols: ['Decoder.Decode', 'Unmarshal', 'UnmarshalStrict', 'yaml_parser_decrease_flow_level'],
  },
  'GO-2020-0017': { path: 'github.com/dgrijalva/jwt-go', symbols: ['MapClaims.VerifyAudience'] },
};

/** The record that GitHub keeps of the same vulnerability: OSV has both. */
const OF_GITHUB: Fact = {
  id: 'GHSA-ppp9-7jff-5vj2',
  aliases: ['CVE-2021-38561', 'GO-2021-0113'],
  ecosystem: 'Go',
  package: 'golang.org/x/text',
  ranges: [{ introduced: '0', fixed: '0.3.7' }],
  cvss: ['CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H'],
  summary: 'golang.org/x/text/language Out-of-bounds Read vulnerability',
  published: '2022-12-26',
};

/** No true one: a package of that name does not exist. */
const MALICIOUS: Fact = {
  id: 'MAL-2026-0',
  ecosystem: 'npm',
  package: 'gatehouse-sample-of-malware',
  ranges: [{ introduced: '0' }],
  summary: 'Malicious code in gatehouse-sample-of-malware (npm)',
  published: '2026-11-01',
};

function facts(): readonly Fact[] {
  const file = new URL('../vulndb/facts/advisories.json', import.meta.url);
  const { advisories } = JSON.parse(readFileSync(file, 'utf8')) as { readonly advisories: readonly Fact[] };
  return advisories.filter(({ ranges }) => ranges !== undefined);
}

function osvOf(fact: Fact): Readonly<Record<string, unknown>> {
  const { id, aliases = [], ecosystem, ranges = [], cvss = [], summary, published } = fact;
  const events = ranges.flatMap((range) => Object.entries(range).map(([event, version]) => ({ [event]: version })));
  const specific = IMPORTS[id];
  return {
    schema_version: '1.3.1',
    id,
    modified: MODIFIED,
    published: `${published}T00:00:00Z`,
    aliases,
    ...(summary !== undefined && { summary }),
    details: summary ?? id,
    ...(cvss.length > 0 && { severity: cvss.map((score) => ({ type: 'CVSS_V3', score })) }),
    affected: [
      {
        package: { name: fact.package, ecosystem },
        ranges: [{ type: ecosystem === 'Go' || ecosystem === 'npm' ? 'SEMVER' : 'ECOSYSTEM', events }],
        ...(specific !== undefined && { ecosystem_specific: { imports: [specific] } }),
      },
    ],
    references: [{ type: 'ADVISORY', url: `https://osv.dev/vulnerability/${id}` }],
  };
}

function write(file: string, content: string | Buffer): void {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

/** The folder that govulncheck reads with `-db file://FOLDER`. */
export function goDatabase(folder: string): void {
  const known = facts().filter(({ id }) => IMPORTS[id] !== undefined);
  const ofModules = known.filter((fact, index) => known.findIndex(({ id }) => id === fact.id) === index);
  for (const fact of ofModules) {
    write(join(folder, 'ID', `${fact.id}.json`), JSON.stringify(osvOf(fact)));
  }
  const paths = [...new Set(ofModules.map((fact) => fact.package))];
  const modules = paths.map((path) => ({
    path,
    vulns: ofModules.filter((fact) => fact.package === path).map(({ id }) => ({ id, modified: MODIFIED })),
  }));
  write(join(folder, 'index', 'db.json'), JSON.stringify({ modified: MODIFIED }));
  write(join(folder, 'index', 'modules.json'), JSON.stringify(modules));
  const vulns = ofModules.map(({ id, aliases = [] }) => ({ id, modified: MODIFIED, aliases }));
  write(join(folder, 'index', 'vulns.json'), JSON.stringify(vulns));
}

/** The folder that osv-scanner reads as its local database: one archive for each ecosystem. */
export function osvDatabase(folder: string, ecosystems: readonly string[] = ['Go', 'PyPI', 'npm']): void {
  const all = [...facts(), OF_GITHUB, MALICIOUS];
  for (const ecosystem of ecosystems) {
    const records = all.filter((fact) => fact.ecosystem === ecosystem).map(osvOf);
    const entries = records.map((record) => ({
      path: `${String(record['id'])}.json`,
      content: JSON.stringify(record),
      mode: 0o100644,
    }));
    write(join(folder, 'osv-scalibr', ecosystem, 'all.zip'), zip(entries));
  }
}
