import { createWriteStream } from 'node:fs';
import { once } from 'node:events';

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
