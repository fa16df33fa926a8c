import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Finding } from '../../src/domain/finding.ts';
import { enrichment } from '../../src/gates/figure-files.ts';
import { NOW, vulnerability } from '../policy/support.ts';

let root: string;

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'gatehouse-figures-'));
});

afterEach(() => rm(root, { recursive: true, force: true, maxRetries: 3 }));

const EPSS = `#model_version:v2025.03.14,score_date:2026-11-21T12:55:00Z
cve,epss,percentile
CVE-2021-44228,0.94358,0.99963
CVE-2020-0001,0.00042,0.12
`;

const KEV = {
  title: 'CISA Catalog of Known Exploited Vulnerabilities',
  catalogVersion: '2026.11.20',
  dateReleased: '2026-11-20T15:00:00.0000Z',
  count: 1,
  vulnerabilities: [{ cveID: 'CVE-2021-44228', vendorProject: 'Apache', dateAdded: '2021-12-10' }],
};

const KEV_CSV = `cveID,vendorProject,product,vulnerabilityName,dateAdded,shortDescription
CVE-2021-44228,Apache,Log4j2,"Apache ""Log4j2"", remote","2021-12-10","Two
lines, and a comma"
`;

async function enriched(files: Readonly<Record<string, string | Buffer>>, ...findings: readonly Finding[]) {
  for (const [name, content] of Object.entries(files)) {
    await writeFile(join(root, name), content);
  }
  const names = Object.keys(files);
  const [epss, kev] = [names.find((name) => name.startsWith('epss')), names.find((name) => name.startsWith('kev'))];
  const inputs = { ...(epss && { 'epss-file': epss }), ...(kev && { 'kev-file': kev }) };
  const { enrich } = await enrichment(inputs, { root, folder: '' });
  return enrich?.(findings, NOW);
}

const log4shell = vulnerability('GHSA-jfh8-c2jp-5v3q', { aliases: ['CVE-2021-44228'] });
const other = vulnerability('CVE-2020-0001');

describe('figures from files', () => {
  it.each([
    ['a CSV', { 'epss.csv': EPSS }],
    ['a packed CSV', { 'epss.csv.gz': gzipSync(EPSS) }],
  ])('write EPSS from %s to findings by any of their names', async (_, files) => {
    const found = await enriched(files, log4shell, other);

    expect(found?.findings.map(({ scores }) => scores)).toEqual([{ epss: 0.943_58 }, { epss: 0.000_42 }]);
  });

  it.each([
    ['JSON', { 'kev.json': JSON.stringify(KEV) }],
    ['CSV', { 'kev.csv': KEV_CSV }],
  ])('say of every CVE whether it is known to be exploited, from %s', async (_, files) => {
    const found = await enriched(files, log4shell, other, vulnerability('GHSA-1'));

    expect(found?.findings.map(({ scores }) => scores)).toEqual([{ kev: true }, { kev: false }, undefined]);
  });

  it('keep what the scanner said besides, and that it is exploited', async () => {
    const finding = { ...other, scores: { cvss: 9.8, epss: 0.5, kev: true } };

    const found = await enriched({ 'epss.csv': EPSS, 'kev.json': JSON.stringify(KEV) }, finding);

    expect(found?.findings[0]?.scores).toEqual({ cvss: 9.8, epss: 0.000_42, kev: true });
  });

  it('are said with their age', async () => {
    const found = await enriched({ 'epss.csv': EPSS, 'kev.csv': KEV_CSV }, log4shell, vulnerability('CVE-2019-0001'));

    expect(found?.notices).toEqual([
      'EPSS of 2026-11-21 (epss.csv, 1 day old): known of 1 of 2 vulnerabilities.',
      'KEV of 2021-12-10 (kev.csv, 1808 days old, get a newer one): 1 of 2 vulnerabilities are known to be exploited.',
    ]);
  });

  it('are read only where a file is named', async () => {
    expect(await enrichment({}, { root, folder: '' })).toEqual({});
  });

  it.each<[string, string, string | Buffer, RegExp]>([
    ['another CSV', 'epss.csv', 'a,b\n1,2\n', /epss-file: epss\.csv is no EPSS file: its columns/],
    ['an empty file', 'epss.csv', '', /is no EPSS file/],
    ['columns alone', 'epss.csv', 'cve,epss,percentile\n', /holds no EPSS of any/],
    ['a probability above 1', 'epss.csv', 'cve,epss\nCVE-2020-0001,1.5\n', /"CVE-2020-0001,1\.5", which is no CVE/],
    ['a cut line', 'epss.csv', 'cve,epss\nCVE-2020-0001,0.1\nCVE-20', /"CVE-20,", which is no CVE/],
    ['an archive that is cut', 'epss.gz', gzipSync(EPSS).subarray(0, 60), /epss\.gz cannot be unpacked/],
    ['an open quote', 'kev.csv', 'cveID,b\nCVE-2020-0001,"x\n', /kev-file: kev\.csv is no CSV/],
    ['another CSV', 'kev.csv', 'a,b\n1,2\n', /is no catalogue of CISA/],
    ['an empty file', 'kev.json', '', /is no catalogue of CISA/],
    ['a JSON that is cut', 'kev.json', JSON.stringify(KEV).slice(0, 90), /is no valid JSON/],
    ['another JSON', 'kev.json', '{"a":1}', /lists no vulnerability/],
    ['fewer entries than it says', 'kev.json', JSON.stringify({ ...KEV, count: 1500 }), /says that it lists 1500/],
    ['what is no CVE', 'kev.json', '{"vulnerabilities":[{"cveID":"x"}]}', /lists "x", which is no CVE/],
  ])('are refused in one sentence: %s (%s)', async (_, name, content, sentence) => {
    await expect(enriched({ [name]: content })).rejects.toThrow(sentence);
  });

  it('are refused where there is no file', async () => {
    await expect(enrichment({ 'epss-file': 'no.csv' }, { root, folder: '' })).rejects.toThrow(
      /epss-file: no\.csv cannot be read: .*ENOENT/,
    );
  });
});
