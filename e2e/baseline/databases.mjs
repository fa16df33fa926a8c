// Builds two states of the vulnerability databases, a week apart: what the newer one knows, the older one does not know yet, or by another name.
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cached } from '../images/cache.mjs';
import { writeWorkspace } from '../vulndb/grype-workspace.mjs';
import { trivyEntries } from '../vulndb/trivy-entries.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const vulndb = fileURLToPath(new URL('../vulndb', import.meta.url));
const WEEK = 7 * 24 * 3_600_000;

/** Its advisories come a week later. */
const DISCLOSED = 'pyyaml';
/** Its advisories have no CVE yet in the older state of Trivy's database. */
const RENAMED = 'jinja2';

/** The folder with `older` and `newer`, each with trivy.db.tar.gz and grype.db.tar.gz. */
export async function databasePair() {
  const scripts = readdirSync(vulndb).filter((name) => /^(?:trivy-entries|grype-workspace|facts)\.mjs$/.test(name));
  const inputs = [...scripts, 'facts', 'trivydb', 'grypedb'].map((name) => join(vulndb, name));
  return cached('vulndb-pair', [join(here, 'databases.mjs'), ...inputs], (work) => {
    const programs = { trivydb: program(work, 'trivydb'), grypedb: program(work, 'grypedb') };
    const now = Date.now();
    buildState(join(work, 'older'), programs, new Date(now - WEEK), true);
    buildState(join(work, 'newer'), programs, new Date(now), false);
    rmSync(join(work, 'bin'), { recursive: true, maxRetries: 3 });
  });
}

function program(work, name) {
  const file = join(work, 'bin', name);
  const env = { ...process.env, GOFLAGS: '-mod=readonly' };
  execFileSync('go', ['build', '-o', file, '.'], {
    cwd: join(vulndb, name),
    stdio: ['ignore', 'inherit', 'inherit'],
    env,
  });
  return file;
}

function buildState(folder, { trivydb, grypedb }, builtAt, older) {
  const [trivy, grype, workspace] = ['trivy', 'grype', 'workspace'].map((name) => join(folder, name));
  mkdirSync(trivy, { recursive: true });
  mkdirSync(grype, { recursive: true });
  const entries = older ? trivyEntries().flatMap(olderEntry) : trivyEntries();
  execFileSync(trivydb, [join(trivy, 'trivy.db')], {
    input: JSON.stringify(entries),
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  const metadata = {
    Version: 2,
    NextUpdate: new Date(builtAt.getTime() + WEEK),
    UpdatedAt: builtAt,
    DownloadedAt: builtAt,
  };
  writeFileSync(join(trivy, 'metadata.json'), JSON.stringify(metadata));
  writeWorkspace(workspace, builtAt);
  changeWorkspace(join(workspace, 'github'), older);
  execFileSync(grypedb, [workspace, grype], { stdio: ['ignore', 'inherit', 'inherit'] });
  tar(join(folder, 'trivy.db.tar.gz'), trivy, ['trivy.db', 'metadata.json']);
  tar(join(folder, 'grype.db.tar.gz'), grype, ['vulnerability.db']);
  for (const gone of [trivy, grype, workspace]) rmSync(gone, { recursive: true, maxRetries: 3 });
}

/** An entry as it was a week ago; none, or the same under the name of its registry alone. */
function olderEntry({ path, value }) {
  const [bucket, name] = path;
  if (name === DISCLOSED && bucket.startsWith('pip::')) return [];
  if (name === RENAMED && bucket.startsWith('pip::')) {
    const own = value.VendorIDs?.find((one) => one.startsWith('GHSA-'));
    if (own === undefined) return [{ path, value }];
    const { VendorIDs: _, ...rest } = value;
    // What is told of the CVE is told of the other name too.
    return [
      { path: [bucket, name, own], value: rest },
      {
        path: ['vulnerability', own],
        value: { Title: `Known as ${own}`, VendorSeverity: { osv: 3 } },
      },
    ];
  }
  return [{ path, value }];
}

/** Takes away what is not known yet, and adds an advisory whose range the scanner came to understand between two of its versions. */
function changeWorkspace(provider, older) {
  const listing = join(provider, 'listing.xxh64');
  const lines = readFileSync(listing, 'utf8').trim().split('\n');
  const kept = lines.filter((line) => {
    const record = JSON.parse(readFileSync(join(provider, line.split('  ')[1]), 'utf8'));
    return !older || record.item.Advisory.FixedIn.every(({ name }) => name.toLowerCase() !== DISCLOSED);
  });
  const [first] = kept;
  const template = JSON.parse(readFileSync(join(provider, first.split('  ')[1]), 'utf8'));
  writeFileSync(join(provider, 'results/go-redis.json'), JSON.stringify(goRedis(template)));
  writeFileSync(listing, [...kept, '0000000000000000  results/go-redis.json'].map((line) => `${line}\n`).join(''));
  const names = new Set(kept.map((line) => line.split('  ')[1]));
  for (const line of lines) {
    const name = line.split('  ')[1];
    if (!names.has(name)) rmSync(join(provider, name));
  }
}

/** https://github.com/advisories/GHSA-92cp-5422-2mw7: Grype reads 9.6.0b1 as a version of Go since 0.117. */
function goRedis({ schema, item }) {
  const [name, namespace, ghsaId] = ['github.com/redis/go-redis/v9', 'github:go', 'GHSA-92cp-5422-2mw7'];
  const fix = (identifier, range) => ({ ecosystem: 'go', identifier, name, namespace, range });
  const cves = ['CVE-2025-29923'];
  return {
    schema,
    identifier: `${namespace}/${ghsaId.toLowerCase()}`,
    item: {
      ...item,
      Advisory: {
        Classification: 'GENERAL',
        Severity: 'Low',
        CVSS: null,
        FixedIn: [
          fix('9.5.5', '>=9.5.1,<9.5.5'),
          fix('9.6.3', '>=9.6.0b1,<9.6.3'),
          fix('9.7.3', '>=9.7.0-beta.1,<9.7.3'),
        ],
        Summary:
          'go-redis allows potential out of order responses when CLIENT SETINFO times out during connection establishment',
        url: `https://github.com/advisories/${ghsaId}`,
        CVE: cves,
        Metadata: { CVE: cves },
        ghsaId,
        published: '2025-03-20T00:00:00Z',
        updated: '2025-03-20T00:00:00Z',
        withdrawn: null,
        namespace,
      },
    },
  };
}

function tar(file, folder, names) {
  execFileSync('tar', ['--create', '--gzip', '--file', file, '-C', folder, ...names], { stdio: 'inherit' });
}
