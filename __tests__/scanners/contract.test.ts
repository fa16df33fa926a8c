import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { UserError } from '../../src/domain/errors.ts';
import { merge } from '../../src/domain/merge.ts';
import { clusterReports } from '../../src/scanners/cluster-reports.ts';
import { codeScanners } from '../../src/scanners/code.ts';
import { processScanner, processScanners } from '../../src/scanners/index.ts';
import { manifestScanners } from '../../src/scanners/manifests.ts';
import { serviceScanners } from '../../src/scanners/services.ts';
import type { ScanRequest } from '../../src/scanners/process-scanner.ts';
import { readReport, recogniseReport } from '../../src/scanners/report-format.ts';
import { chunks, fixture, open, readFixture } from './reports.ts';

const scanners = Object.values(processScanners);
const folders = { scratch: '/scratch', cache: '/cache' };
const request: ScanRequest = {
  ...folders,
  image: { source: 'docker-archive', locator: '/images/app.tar' },
  checks: ['vulnerability'],
  timeoutMs: 60_000,
};

function reportsOf(scanner: string): readonly string[] {
  const files = readdirSync(fixture(scanner)).filter((name) => name.endsWith('.json') && !name.endsWith('.cdx.json'));
  return files.map((name) => name.replace(/\.json$/, ''));
}

describe('the registry', () => {
  it('has a row for every folder of a scanner, and no other', () => {
    const folder = fileURLToPath(new URL('../../src/scanners', import.meta.url));
    const folderNames = readdirSync(folder, { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );

    // These are nobody's own.
    const forms = ['sarif', 'code-quality', 'checkstyle', 'junit', 'rdjson'];
    const others = [...codeScanners, ...serviceScanners, ...manifestScanners, ...clusterReports].map(
      ({ name }) => name,
    );
    const names = new Set([...Object.keys(processScanners), ...others, ...forms]);
    expect([...names].toSorted()).toEqual(folderNames.toSorted());
  });

  it('knows no scanner by a name that every object has', () => {
    expect(processScanner('constructor')).toBeUndefined();
  });
});

describe.each(scanners.map((scanner) => [scanner.name, scanner] as const))('%s', (name, scanner) => {
  it('is named as in the registry, and has fixtures made by the version it pins', () => {
    expect(processScanner(name)).toBe(scanner);
    expect(readFileSync(fixture(`${name}/README.md`), 'utf8')).toContain(`${name} ${scanner.version}`);
  });

  it('lets its process see no token of GitHub or of the runner', () => {
    expect(scanner.environment.filter((one) => /TOKEN|GITHUB|ACTIONS|RUNNER/.test(one))).toEqual([]);
  });

  it.each(reportsOf(name).filter((report) => report !== 'empty'))(
    'reads its report of %s to its snapshot',
    async (report) => {
      const { result, ...rest } = await readFixture(scanner.report, name, report);

      const { observations, ...about } = result;
      expect({ ...rest, result: about, findings: observations.length }).toMatchSnapshot('about');
      expect(merge([{ scan: name, target: { kind: 'image', name: report }, observations }])).toMatchSnapshot(
        'findings',
      );
    },
  );

  it('takes a report of an image in which nothing could be checked for an error', async () => {
    await expect(readFixture(scanner.report, name, 'empty')).rejects.toThrow(/found no/);
  });

  it.each(scanners.map((other) => other.name).filter((other) => other !== name))(
    'refuses a report of %s',
    async (other) => {
      const reading = readReport(scanner.report, open(`${other}/app.json`), { targetKind: 'image' });

      await expect(reading).rejects.toThrow(`This is no ${scanner.report.name} report`);
    },
  );

  it.each([
    ['nothing', ''],
    ['an error in words', 'FATAL error: no such image'],
    ['null', 'null'],
    ['an empty list', '[]'],
    ['an empty object', '{}'],
    ['a text', '"nonsense"'],
    ['CycloneDX', '{"bomFormat":"CycloneDX","components":[]}'],
    ['SARIF', '{"version":"2.1.0","runs":[{"results":[]}]}'],
  ])('refuses %s in one sentence', async (_, text) => {
    await expect(readReport(scanner.report, chunks(text), { targetKind: 'image' })).rejects.toThrow(
      new RegExp(`This is no ${scanner.report.name} report|The ${scanner.report.name} report cannot be read`),
    );
  });

  it('refuses its own report when the end is missing', async () => {
    const text = readFileSync(fixture(`${name}/app.json`), 'utf8');

    const reading = readReport(scanner.report, chunks(text.slice(0, text.length / 2)), { targetKind: 'image' });

    await expect(reading).rejects.toThrow(/breaks off after \d+ bytes/);
  });

  it('is recognised from its report alone', async () => {
    const formats = scanners.map((one) => one.report);

    await expect(recogniseReport(formats, open(`${name}/app.json`))).resolves.toBe(scanner.report);
    await expect(recogniseReport(formats, chunks('{"results":[]}'))).resolves.toBeUndefined();
  });

  it('writes its outputs into the scratch folder, and reads the database without renewing it', () => {
    const { steps, report, sbom } = scanner.plan({ ...request, withSbom: true });

    expect([report, sbom].every((file) => file?.startsWith('/scratch/'))).toBe(true);
    expect(JSON.stringify(steps)).toMatch(/skip-db-update|GRYPE_DB_AUTO_UPDATE":"false/);
    expect(steps.every(({ completed }) => completed.includes(0) && !completed.includes(1))).toBe(true);
  });

  it.each(['--config=/etc/passwd', ''])('takes %j for no image', (locator) => {
    expect(() => scanner.plan({ ...request, image: { source: 'registry', locator } })).toThrow(UserError);
  });

  it('says that there is no database when its status cannot be read', () => {
    expect(scanner.database.readStatus('')).toBeUndefined();
    expect(scanner.database.readStatus('{"valid":false,"error":"database does not exist"}')).toBeUndefined();
  });
});

describe('trivy and grype together', () => {
  it('see the same vulnerability of the same package as one finding', async () => {
    const both = await Promise.all(
      scanners.map(async ({ name, report }) => {
        const { result } = await readFixture(report, name, 'app');
        return { scan: name, target: { kind: 'image', name: 'app' } as const, observations: result.observations };
      }),
    );

    const shared = merge(both).filter(({ sightings }) => new Set(sightings.map(({ scan }) => scan)).size === 2);

    // One of each kind of package: npm advisories are in Trivy's database only.
    const types = new Set(shared.map(({ component }) => component?.purl?.split('/')[0]));
    expect(types).toEqual(new Set(['pkg:deb', 'pkg:pypi', 'pkg:golang']));
  });
});

describe('the schema of a report', () => {
  it.each(
    [...scanners, ...codeScanners, ...serviceScanners, ...clusterReports].map(({ name, report }) => [name, report]),
  )('of %s is a JSON Schema', (_name, { schema }) => {
    expect(new Ajv({ strict: false }).validateSchema(schema)).toBe(true);
  });
});
