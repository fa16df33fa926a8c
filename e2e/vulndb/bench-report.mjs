// Measures the reading of large Trivy reports beside readFile and JSON.parse: `node e2e/vulndb/bench-report.mjs [megabytes…]`, with a Node that runs TypeScript.
// Each measurement is a process of its own; the peak is the most memory that process ever held.
import { spawnSync } from 'node:child_process';
import { createReadStream, createWriteStream, existsSync, readFileSync, statSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROUNDS = 3;
// 55,000 findings are 140 MB.
const FINDINGS_PER_MEGABYTE = 393;

/** Writes a report as Trivy indents it, in which every finding is another: the worst case for memory. */
export async function writeReport(file, megabytes) {
  const out = createWriteStream(file);
  const write = async (text) => out.write(text) || once(out, 'drain');
  await write(
    '{\n  "SchemaVersion": 2,\n  "Trivy": { "Version": "0.74.0" },\n  "ArtifactName": "big",\n  "ArtifactType": "container_image",\n  "Metadata": {},\n  "Results": [\n',
  );
  await write(
    '    {\n      "Target": "big (debian 12.15)", "Class": "os-pkgs", "Type": "debian",\n      "Vulnerabilities": [\n',
  );
  const count = Math.round(megabytes * FINDINGS_PER_MEGABYTE);
  for (let index = 0; index < count; index++) {
    await write(
      `${index === 0 ? '' : ',\n'}        ${JSON.stringify(finding(index), null, 2).replaceAll('\n', '\n        ')}`,
    );
  }
  await write('\n      ]\n    }\n  ]\n}\n');
  out.end();
  await once(out, 'finish');
  return count;
}

function finding(index) {
  const id = `CVE-20${10 + (index % 16)}-${10_000 + index}`;
  const name = `package-${index % 4000}`;
  const version = `1.${index % 10}.${index % 40}`;
  return {
    VulnerabilityID: id,
    PkgID: `${name}@${version}`,
    PkgName: name,
    PkgIdentifier: {
      PURL: `pkg:deb/debian/${name}@${version}?arch=amd64&distro=debian-12.15&epoch=1`,
      UID: index.toString(16).padStart(16, '0'),
    },
    InstalledVersion: `1:${version}`,
    FixedVersion: `1:${version}-1`,
    Status: 'fixed',
    Layer: { DiffID: `sha256:${(index % 9).toString().repeat(64)}` },
    SeveritySource: 'nvd',
    PrimaryURL: `https://avd.aquasec.com/nvd/${id.toLowerCase()}`,
    DataSource: {
      ID: 'debian',
      Name: 'Debian Security Tracker',
      URL: 'https://salsa.debian.org/security-tracker-team/security-tracker',
    },
    Title: `${name}: a "quoted" flaw number ${index} lets a crafted file be read — ünïcode`,
    Description:
      `In ${name} before ${version}, line ${index} of the parser reads past the end of its \\ buffer.\n`.repeat(10),
    Severity: ['CRITICAL', 'HIGH', 'MEDIUM', 'LOW', 'UNKNOWN'][index % 5],
    CweIDs: ['CWE-125'],
    CVSS: { nvd: { V3Vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:H', V3Score: 7.5 } },
    References: Array.from({ length: 6 }, (_, number) => `https://example.com/advisories/${index}/${number}`),
    PublishedDate: '2024-01-01T00:00:00Z',
    LastModifiedDate: '2024-01-02T00:00:00Z',
  };
}

const MEASURED = {
  async parse() {
    return (file) => JSON.parse(readFileSync(file, 'utf8')).Results[0].Vulnerabilities.length;
  },
  // Loading the modules is part of a program's start, not of reading.
  async read() {
    const { readReport } = await import('../../src/scanners/report-format.ts');
    const { trivyReport } = await import('../../src/scanners/trivy/report.ts');
    return async (file) => {
      const chunks = createReadStream(file, { highWaterMark: 1 << 20 });
      return (await readReport(trivyReport, chunks, { targetKind: 'image' })).result.observations.length;
    };
  },
};

function measure(what, file) {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const child = spawnSync(process.execPath, [fileURLToPath(import.meta.url), '--measure', what, file], {
      encoding: 'utf8',
    });
    if (child.status !== 0)
      return { failed: child.stderr.split('\n').find((line) => /Error/.test(line)) ?? `exit ${child.status}` };
    return JSON.parse(child.stdout);
  });
  const [best] = rounds.toSorted((a, b) => (a.ms ?? Infinity) - (b.ms ?? Infinity));
  return best;
}

const [first, ...rest] = process.argv.slice(2);
if (first === '--measure') {
  const [what, file] = rest;
  const work = await MEASURED[what]();
  const began = performance.now();
  const findings = await work(file);
  const ms = Math.round(performance.now() - began);
  console.log(JSON.stringify({ findings, ms, peakMb: Math.round(process.resourceUsage().maxRSS / 1024) }));
} else {
  for (const size of first === undefined ? [10, 140, 500] : [first, ...rest].map(Number)) {
    const file = join(tmpdir(), `gatehouse-bench-${size}.json`);
    if (!existsSync(file)) await writeReport(file, size);
    console.log(`${size}: ${Math.round(statSync(file).size / 1e6)} MB`);
    for (const what of Object.keys(MEASURED)) console.log(`  ${what.padEnd(6)} ${JSON.stringify(measure(what, file))}`);
  }
}
