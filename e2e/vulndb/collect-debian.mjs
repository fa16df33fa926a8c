// Collects which version of a Debian package fixed which CVE, as the packages' own changelogs say, and writes facts/debian.json.
// Run it by hand on a Debian machine of the release; its result is kept in the repository.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

const RELEASE = { codename: 'bookworm', version: '12' };

/** One binary package for each source package; each has the changelog of its source. */
const PACKAGES = [
  'apt',
  'bash',
  'bsdutils',
  'coreutils',
  'curl',
  'dpkg',
  'e2fsprogs',
  'gpgv',
  'gzip',
  'libbz2-1.0',
  'libc6',
  'libcap2',
  'libcurl4',
  'libdb5.3',
  'libexpat1',
  'libgcrypt20',
  'libgnutls30',
  'libgssapi-krb5-2',
  'libhogweed6',
  'libidn2-0',
  'libldap-2.5-0',
  'liblz4-1',
  'liblzma5',
  'libnghttp2-14',
  'libp11-kit0',
  'libpam0g',
  'libpcre2-8-0',
  'librtmp1',
  'libsasl2-2',
  'libssh2-1',
  'libssl3',
  'libsystemd0',
  'libtasn1-6',
  'libtinfo6',
  'libxml2',
  'libzstd1',
  'login',
  'openssl',
  'perl-base',
  'python3.11-minimal',
  'sed',
  'tar',
  'util-linux',
  'zlib1g',
];

const folder = mkdtempSync(join(tmpdir(), 'gatehouse-debian-'));
try {
  const facts = PACKAGES.flatMap((name) => factsOf(name));
  const unique = [...new Map(facts.map((fact) => [`${fact.source} ${fact.id}`, fact])).values()];
  unique.sort((a, b) => (a.source < b.source ? -1 : a.source > b.source ? 1 : a.id < b.id ? -1 : 1));
  const about = `Which version fixed a CVE in Debian ${RELEASE.version} (${RELEASE.codename}), as the changelogs of its packages say.`;
  const lines = unique.map((fact) => `    ${JSON.stringify(fact)}`).join(',\n');
  const file = new URL('facts/debian.json', import.meta.url);
  writeFileSync(
    file,
    `{\n  "about": ${JSON.stringify(about)},\n  "release": ${JSON.stringify(RELEASE)},\n  "facts": [\n${lines}\n  ]\n}\n`,
  );
  console.log(`${unique.length} facts`);
} finally {
  rmSync(folder, { recursive: true, maxRetries: 3 });
}

function factsOf(name) {
  // The newest version of the release, security updates included, has the longest changelog.
  execFileSync('apt-get', ['download', '-qq', name], { cwd: folder, stdio: 'inherit' });
  const archive = readdirSync(folder).find((file) => file.endsWith('.deb'));
  execFileSync('dpkg-deb', ['-x', archive, 'root'], { cwd: folder });
  const source = sourceOf(join(folder, archive));
  const texts = changelogsIn(join(folder, 'root', 'usr', 'share', 'doc'));
  rmSync(join(folder, archive));
  rmSync(join(folder, 'root'), { recursive: true, maxRetries: 3 });
  return texts.flatMap((text) => factsIn(text, source));
}

function sourceOf(archive) {
  const [source, name] = execFileSync('dpkg-deb', ['--showformat', '${Source}\n${Package}', '-W', archive], {
    encoding: 'utf8',
  }).split('\n');
  return (source === '' ? name : source).replace(/ \(.*/, '');
}

function changelogsIn(docs) {
  return readdirSync(docs, { recursive: true })
    .filter((file) => /(^|\/)changelog\.Debian\.gz$/.test(file))
    .map((file) => gunzipSync(readFileSync(join(docs, file))).toString('utf8'));
}

/** The first entry, from the oldest, that names a CVE is the one that fixed it; an entry that only speaks of a regression comes later. */
function factsIn(text, source) {
  const facts = new Map();
  for (const entry of text.split(/^(?=[a-z0-9][a-z0-9+.-]* \()/m).reverse()) {
    const [, name, version, suite] = /^(\S+) \(([^)]+)\) (\S+?)[;,]/.exec(entry) ?? [];
    const [, date] = /^ -- .*>  (.*)$/m.exec(entry) ?? [];
    if (name !== source || date === undefined || suite === 'experimental' || suite === 'UNRELEASED') continue;
    for (const paragraph of entry.split(/\n(?=\s*[*+-] |\n)/)) {
      if (!/fix|patch|CVE-\d+-\d+\)|address|resolve|security|upstream|backport|prevent|avoid|\bCVE-/i.test(paragraph))
        continue;
      // "Not affected by", "does not fix", "still vulnerable": a name without a fix.
      if (
        /not (yet )?(affected|fix|vulnerable)|still (affected|vulnerable)|unaffected|revert|drop|mention|add(ed)? (missing )?CVE|reference/i.test(
          paragraph,
        )
      )
        continue;
      for (const [id] of paragraph.matchAll(/CVE-\d{4}-\d{4,7}/g)) {
        if (!facts.has(id))
          facts.set(id, { id, source, fixed: version, date: new Date(date).toISOString().slice(0, 10) });
      }
    }
  }
  return [...facts.values()];
}
