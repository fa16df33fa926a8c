import { readFileSync } from 'node:fs';
import { gunzipSync, gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import { SARIF } from '../../src/report/limits.ts';
import { renderSarif, sarifUploads } from '../../src/report/sarif.ts';
import type { SarifLog, SarifRun } from '../../src/report/sarif/types.ts';
import { createFinding, createReport, createScan } from '../support/report.ts';
import { CASES, many, representative } from './cases.ts';

const {
  $schema: _draft,
  id: _id,
  ...schema
} = JSON.parse(readFileSync(new URL('../support/schemas/sarif-2.1.0.json', import.meta.url), 'utf8')) as Record<
  string,
  unknown
>;
const validate = new Ajv({ strict: false, validateFormats: false, unicodeRegExp: false, logger: false }).compile(
  schema,
);

function read(text: string | Buffer): SarifLog {
  const log: unknown = JSON.parse(String(text));
  expect({ valid: validate(log), errors: validate.errors }).toEqual({ valid: true, errors: null });
  return log as SarifLog;
}

function onlyRun(report: Parameters<typeof sarifUploads>[0], options = {}): SarifRun {
  const [run] = read(sarifUploads(report, options)[0]?.sarif ?? '').runs;
  if (run === undefined) {
    throw new Error('no run');
  }
  return run;
}

/** Text that does not compress. */
function noise(seed: number): string {
  return Array.from({ length: 700 }, (_, index) => Math.imul(seed + index, 2654435761).toString(36)).join('');
}

describe('a SARIF file', () => {
  it.each(Object.entries(CASES))('of %s is valid, with a run for each target and all findings', (_name, make) => {
    const report = make();

    const { runs } = read(renderSarif(report));

    expect(runs.flatMap(({ results }) => results)).toHaveLength(report.findings.length);
    expect(new Set(runs.map(({ automationDetails }) => automationDetails.id)).size).toBe(runs.length);
  });

  it('marks what is suppressed and what a person has to check', () => {
    const [run] = read(renderSarif(representative())).runs;

    expect(run?.results.filter(({ suppressions }) => suppressions !== undefined).map(({ ruleId }) => ruleId)).toEqual([
      'GH-PSS-SECCOMP',
    ]);
    expect(run?.results.find(({ ruleId }) => ruleId === 'GH-NSA-AUDIT')).toMatchObject({
      kind: 'review',
      level: 'none',
    });
  });

  it('says that a scan failed', () => {
    const [run] = read(
      renderSarif(createReport({ scans: [createScan({ status: 'failed', reason: 'no such folder' })] })),
    ).runs;

    expect(run?.invocations).toEqual([
      {
        executionSuccessful: false,
        toolExecutionNotifications: [{ level: 'error', message: { text: 'builtin@deploy failed: no such folder' } }],
      },
    ]);
  });
});

describe('an upload to code scanning', () => {
  it.each(Object.entries(CASES))('of %s is valid and within the limits', (_name, make) => {
    for (const { sarif, category } of sarifUploads(make())) {
      const { runs } = read(sarif);
      const rules = runs.flatMap(({ tool }) => tool.driver.rules);
      const results = runs.flatMap((run) => run.results);

      expect(runs.map(({ automationDetails }) => automationDetails.id)).toEqual([category]);
      expect(category).toMatch(/^gatehouse\/.*\/$/s);
      expect(gzipSync(sarif).length).toBeLessThanOrEqual(SARIF.gzipBytes);
      expect(results.length).toBeLessThanOrEqual(SARIF.resultsPerRun);
      expect(
        results.every(
          ({ locations, ruleIndex, ruleId }) =>
            locations.length >= 1 && locations.length <= 100 && rules[ruleIndex]?.id === ruleId,
        ),
      ).toBe(true);
      expect(
        rules.every(({ name, properties }) => name.length > 0 && name.length <= 255 && properties.tags.length <= 10),
      ).toBe(true);
      expect(
        rules.every(
          ({ shortDescription, fullDescription, help }) =>
            [shortDescription, fullDescription].every(({ text }) => text.length > 0 && text.length <= 1024) &&
            help.text !== '',
        ),
      ).toBe(true);
      expect(
        new Set(results.map(({ partialFingerprints }) => partialFingerprints['primaryLocationLineHash'])).size,
      ).toBe(results.length);
    }
  });

  it('leaves out what is not open', () => {
    const report = createReport({
      findings: [
        createFinding(),
        createFinding({ fingerprint: 'b', status: 'suppressed' }),
        createFinding({ fingerprint: 'c', status: 'manual' }),
      ],
    });

    expect(onlyRun(report).results).toHaveLength(1);
  });

  it('is empty when nothing is open, so that alerts are closed', () => {
    expect(sarifUploads(createReport())).toMatchObject([{ category: 'gatehouse/manifest-scan/deploy/', dropped: 0 }]);
    expect(onlyRun(createReport()).results).toEqual([]);
  });

  it.each([
    ['failed', createScan({ status: 'failed', reason: 'crashed' })],
    ['skipped', createScan({ status: 'skipped' })],
    ['examined nothing', createScan({ coverage: { unit: 'objects', examined: 0, passed: 0 } })],
  ])('is not made of a target whose scan %s, so that no alert is closed by accident', (_how, scan) => {
    expect(sarifUploads(createReport({ scans: [scan], findings: [createFinding()] }))).toEqual([]);
  });

  it('is one for each target, told apart by the id of the gate and the name of the target', () => {
    const scans = [
      createScan(),
      createScan({ id: 'builtin@prod', target: { kind: 'manifests', name: 'clusters/prod' } }),
    ];

    const categories = sarifUploads(createReport({ id: 'nightly', scans })).map(({ category }) => category);

    expect(categories).toEqual([
      'gatehouse/manifest-scan/nightly/deploy/',
      'gatehouse/manifest-scan/nightly/clusters/prod/',
    ]);
  });

  it('counts findings without a place, and says that they are left out', () => {
    const report = createReport({
      findings: [
        createFinding(),
        createFinding({ fingerprint: 'b', locations: [] }),
        createFinding({ fingerprint: 'c', locations: [{ path: '../outside.yaml' }] }),
      ],
    });

    expect(sarifUploads(report)).toMatchObject([
      { dropped: 2, notice: 'Code scanning, deploy: 2 findings have no place in a file of the repository.' },
    ]);
  });

  it('shows findings without a place in the file that is named for them', () => {
    const report = createReport({ findings: [createFinding({ locations: [] })] });

    const [result] = onlyRun(report, { placeless: 'deploy/kustomization.yaml' }).results;

    expect(result?.locations[0]?.physicalLocation).toEqual({
      artifactLocation: { uri: 'deploy/kustomization.yaml' },
      region: { startLine: 1 },
    });
  });

  it.each([
    ['./deploy/a b#c?.yaml', 'deploy/a%20b%23c%3F.yaml'],
    ['数据.yaml', '%E6%95%B0%E6%8D%AE.yaml'],
    ['deploy/x:y.yaml', 'deploy/x%3Ay.yaml'],
  ])('percent-encodes the path %s', (path, uri) => {
    const [result] = onlyRun(createReport({ findings: [createFinding({ locations: [{ path }] })] })).results;

    expect(result?.locations[0]?.physicalLocation?.artifactLocation.uri).toBe(uri);
  });

  it.each([
    [{ severity: 'critical' as const }, 'error', '9.5', true],
    [{ severity: 'high' as const, scores: { cvss: 7.2 } }, 'error', '7.2', true],
    [{ severity: 'high' as const, scores: { cvss: 9.9 } }, 'error', '8.0', true],
    [{ severity: 'medium' as const }, 'warning', '5.5', true],
    [{ severity: 'low' as const }, 'note', '2.0', true],
    [{ severity: 'info' as const }, 'note', undefined, false],
    [{ severity: 'unknown' as const }, 'warning', '8.0', true],
  ])('of %j has the level %s and the security severity %s', (parts, level, score, security) => {
    const { tool, results } = onlyRun(createReport({ findings: [createFinding(parts)] }));
    const { properties } = tool.driver.rules[0] ?? {};

    expect(results[0]?.level).toBe(level);
    expect(properties?.['security-severity']).toBe(score);
    expect(properties?.tags.includes('security')).toBe(security);
  });

  it('keeps the fingerprint of a finding that has moved', () => {
    const before = onlyRun(createReport({ findings: [createFinding()] }));
    const after = onlyRun(
      createReport({ findings: [createFinding({ locations: [{ path: 'deploy/web.yaml', startLine: 99 }] })] }),
    );

    expect(after.results[0]?.partialFingerprints).toEqual(before.results[0]?.partialFingerprints);
  });

  it('takes the worst when there are more than code scanning keeps', () => {
    const [upload] = sarifUploads(many(5_100));

    expect(upload?.dropped).toBe(100);
    expect(upload?.notice).toBe('Code scanning, deploy: the 5,000 worst of 5,100 are uploaded, as it keeps no more.');
    expect(read(upload?.sarif ?? '').runs[0]?.results.some(({ level }) => level === 'error')).toBe(true);
  });

  it('shortens messages, and says so, when the file would be too large', () => {
    const findings = Array.from({ length: 5000 }, (_, index) =>
      createFinding({ fingerprint: `${index}`, message: noise(index * 7919) }),
    );

    const [upload] = sarifUploads(createReport({ findings }));

    expect(upload).toMatchObject({ dropped: 0, notice: 'Code scanning, deploy: messages are shortened.' });
    expect(gzipSync(upload?.sarif ?? '').length).toBeLessThanOrEqual(SARIF.gzipBytes);
  });

  it('has the compressed file with it where its size had to be known', () => {
    const findings = Array.from({ length: 4000 }, (_, index) =>
      createFinding({ fingerprint: `${index}`, message: 'a message '.repeat(400) }),
    );

    const [upload] = sarifUploads(createReport({ findings }));

    expect(upload).not.toHaveProperty('notice');
    expect(gunzipSync(upload?.gzip ?? '').equals(upload?.sarif ?? Buffer.alloc(0))).toBe(true);
  });
});
