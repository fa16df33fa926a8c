import { join } from 'node:path';
import { buildBundle, folderWith, start } from '../../cli/bundle.ts';
import { command } from '../../cli/command.ts';
import type { Report } from '../../../src/domain/report.ts';
import { createScan } from '../../support/report.ts';
import { shard, textsOf, vulnerabilityOf, type Files } from './runner.ts';

let dist: string;

beforeAll(async () => {
  dist = await buildBundle();
});

/** The command line as it is shipped, which reads errors of the system: those are not of the realm of a suite. */
const shipped: typeof command = (args, options) => start(join(dist, 'cli/index.js'), args, options).ended;

interface Merged {
  readonly code: number | null;
  readonly stderr: string;
  readonly report: Report | undefined;
  readonly said: string;
}

async function merged(files: Files, args: readonly string[] = ['shards'], run = command): Promise<Merged> {
  const cwd = await folderWith(textsOf(files));
  const { code, stdout, stderr } = await run(['report', ...args, '--format', 'json'], { cwd });
  const report = stdout === '' ? undefined : (JSON.parse(stdout) as Report);
  const said = [stderr, ...(report?.reasons ?? []).map(({ message }) => message), ...(report?.notices ?? [])].join(
    '\n',
  );
  return { code, stderr, report, said };
}

const [imageThree = createScan()] = shard(3).scans;
const forgedFinding = {
  ...vulnerabilityOf(3),
  severity: 'info' as const,
  status: 'not-affected' as const,
  decision: { rule: 'trust-me' },
};
const loosePolicy = {
  policy: {
    budget: { critical: 999, high: 999 },
    source: 'input' as const,
    unknownAs: 'info' as const,
    allowGaps: ['**'],
    ignore: ['CVE-2021-44228'],
  },
  exceptions: [],
  gatehouse: '0.1.0',
};
const failed = { ...imageThree, status: 'failed' as const, reason: 'the registry refused' };
const gap = { what: 'layer 3', reason: 'it is encrypted', allowed: true };

const NOT_GREEN: readonly (readonly [string, Files[string] | undefined, RegExp])[] = [
  ['is missing', undefined, /shard-3-of-3 failed: its report is missing/],
  ['ended with an error', shard(3, { scans: [failed] }), /the registry refused/],
  ['could not keep its report', shard(3, { verdict: 'error' }), /ended with an error/],
  [
    'says pass and holds a critical finding',
    shard(3, { verdict: 'pass', reasons: [], findings: [vulnerabilityOf(3)] }),
    /1 critical/,
  ],
  ['says that a critical finding is none', shard(3, { findings: [forgedFinding], verdict: 'pass' }), /1 critical/],
  [
    'brings a policy that allows all',
    shard(3, { findings: [vulnerabilityOf(3)], verdict: 'pass', inputs: loosePolicy }),
    /1 critical/,
  ],
  ['says pass and holds no scan', shard(3, { scans: [], verdict: 'pass', reasons: [] }), /holds no scan that ran/],
  [
    'says pass and examined nothing',
    shard(3, {
      scans: [{ ...imageThree, coverage: { unit: 'packages', examined: 0, passed: 0 } }],
      verdict: 'pass',
    }),
    /examined no packages/,
  ],
  [
    'allows its own gaps',
    shard(3, { scans: [{ ...imageThree, gaps: [gap] }], verdict: 'pass' }),
    /layer 3: it is encrypted/,
  ],
  ['is another shard again', shard(2), /2 reports are of the run shard-2-of-3/],
  ['is no JSON', '{"schemaVersion": "1", ', /three\/report\.json.*breaks off/],
  ['is empty', '', /three\/report\.json.*it is empty/],
  ['is a report of a scanner', '{"SchemaVersion": 2, "ArtifactName": "x", "Results": []}', /no report of Gatehouse/],
  ['is nested deeply', `{"findings":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, /nested more than 256 levels/],
  [
    'is nested deeply elsewhere',
    `{"x":${'{"a":'.repeat(100_000)}1${'}'.repeat(100_000)}}`,
    /nested more than 256 levels/,
  ],
  ['has 100 MB', `{"schemaVersion":"1","gate":"${'x'.repeat(100 * 1024 * 1024)}"}`, /a report may have 67108864/],
  [
    'has a text that no gate writes',
    shard(3, { notices: ['x'.repeat(200_000)] }),
    /a text in it has 200000 characters/,
  ],
  ['has a count that no scanner can reach', shard(3, { findings: [counted(1e15)] }), /a number in it is larger/],
  ['has a finding that no scan saw', shard(3, { findings: [vulnerabilityOf(1)] }), /was seen by no scan/],
  [
    'has a finding without a sighting',
    shard(3, { findings: [{ ...vulnerabilityOf(3), sightings: [] }] }),
    /was seen by no scan/,
  ],
  [
    'has a fingerprint that is none',
    shard(3, { findings: [vulnerabilityOf(3, { fingerprint: '../x' })] }),
    /fingerprint that is none/,
  ],
  [
    'has properties that no report has',
    JSON.stringify({ ...shard(3), constructor: { prototype: { verdict: 'pass' } } }),
    /no report of Gatehouse/,
  ],
  ['is a JSON null', 'null', /no report of Gatehouse/],
];

function counted(count: number) {
  const finding = vulnerabilityOf(3);
  return { ...finding, sightings: finding.sightings.map((one) => ({ ...one, count })) };
}

describe('a matrix of which one shard', () => {
  it.each(NOT_GREEN)('%s is not green, and it is said', async (_, third, sentence) => {
    const { code, report, said } = await merged({
      'shards/one/report.json': shard(1),
      'shards/two/report.json': shard(2),
      ...(third !== undefined && { 'shards/three/report.json': third }),
    });

    expect(said).toMatch(sentence);
    expect([1, 2]).toContain(code);
    expect(report?.verdict).not.toBe('pass');
    expect(report?.scans.filter(({ id }) => id.startsWith('trivy@')).length).toBeGreaterThanOrEqual(2);
  });

  it('has prototype keys changes nothing else', async () => {
    const text = JSON.stringify(shard(3, { findings: [vulnerabilityOf(3)] }));

    const { code, report } = await merged({
      'shards/one/report.json': shard(1),
      'shards/two/report.json': shard(2),
      'shards/three/report.json': text.replace('{', '{"__proto__":{"verdict":"pass","scans":[]},'),
    });

    expect(code).toBe(1);
    expect(report?.verdict).toBe('fail');
  });
});

describe('nothing to merge', () => {
  it.each([
    ['a folder that is not there', {}, ['nowhere'], /no such file or folder/],
    ['a folder without reports', { 'shards/readme.txt': '' }, ['shards'], /holds no \.json file/],
    ['neither reports nor inputs', {}, [], /There is nothing to judge/],
    [
      'fewer reports than expected',
      { 'shards/a.json': shard(1, { id: 'a' }) },
      ['shards', '--expect', '2'],
      /2 reports are expected, and there are 1 \(a\)/,
    ],
    [
      'a report that is not expected',
      { 'shards/a.json': shard(1, { id: 'a' }) },
      ['shards', '--expect', 'b'],
      /not expected[^]*report@b failed: its report is missing/,
    ],
    [
      'an expectation that is none',
      { 'shards/a.json': shard(1) },
      ['shards', '--expect', '../x'],
      /neither a number of reports nor/,
    ],
    ['a scanner that there is not', {}, ['--input', 'trivvy=t.json'], /did you mean trivy\?/],
  ])('is an error with %s', async (_, files: Files, args, sentence) => {
    const { code, said } = await merged(files, args, shipped);

    expect(said).toMatch(sentence);
    expect(code).toBe(2);
  });
});

describe('reports that were not made alike', () => {
  it.each<[string, Partial<Report>, RegExp]>([
    ['another gate', { gate: 'lint-gate' }, /of different gates: image-scan \(shard-1-of-3, shard-3-of-3\); lint-gate/],
    [
      'another version',
      { inputs: { ...shard(2).inputs, gatehouse: '9.9.9' } },
      /of different versions of Gatehouse: 0\.1\.0 \(shard-1-of-3, shard-3-of-3\); 9\.9\.9 \(shard-2-of-3\)/,
    ],
    [
      'another policy',
      { inputs: { ...shard(2).inputs, policy: { ...shard(2).inputs.policy, budget: { critical: 7 } } } },
      /shard-2-of-3 judged by critical=7; everything is judged by critical=0, high=0 here/,
    ],
    ['another image of the same name', { scans: [imageOne('sha256:b')] }, /shop\/image-1 has different digests/],
    ['a verdict that does not follow', { verdict: 'fail' }, /shard-2-of-3 says fail, which does not follow/],
  ])('with %s are merged, and it is said', async (_, parts, sentence) => {
    const { report } = await merged({
      'shards/1.json': shard(1, { scans: [imageOne('sha256:a')] }),
      'shards/2.json': shard(2, parts),
      'shards/3.json': shard(3),
    });

    expect(report?.notices.join('\n')).toMatch(sentence);
    expect(report?.scans.filter(({ scanner }) => scanner === 'trivy')).toHaveLength(3);
  });

  it('are judged by the strictest budget where the inputs name none', async () => {
    const strict = { ...shard(2).inputs, policy: { ...shard(2).inputs.policy, budget: { medium: 0 } } };

    const { report } = await merged({
      'shards/1.json': shard(1),
      'shards/2.json': shard(2, { inputs: strict, findings: [vulnerabilityOf(2, medium())] }),
      'shards/3.json': shard(3),
    });

    expect(report?.verdict).toBe('fail');
    expect(report?.inputs.policy.budget).toEqual({ critical: 0, high: 0, medium: 0 });
  });
});

function imageOne(digest: string) {
  const target = { kind: 'image', name: 'shop/image-1', digest } as const;
  return createScan({ id: 'trivy@shop/image-1', scanner: 'trivy', target });
}

function medium() {
  return { sightings: vulnerabilityOf(2).sightings.map((one) => ({ ...one, severity: 'medium' as const })) };
}

describe('a shard that failed by a rule that is not applied here', () => {
  it('keeps the result from passing, also with a budget', async () => {
    const reasons = [{ rule: 'licence.denied', message: 'GPL-3.0-only is denied', findings: [] }];

    const { code, said } = await merged({ 'shards/1.json': shard(1, { id: 'a', verdict: 'fail', reasons }) }, [
      'shards',
      '--fail-on',
      'high',
    ]);

    expect(said).toMatch(/a failed: it failed by its own policy \(licence\.denied\).*give the same policy inputs here/);
    expect(code).toBe(2);
  });
});

describe('a shard that says fail and does not say why', () => {
  it('is not green', async () => {
    const { code, said } = await merged({ 'shards/1.json': shard(1, { id: 'a', verdict: 'fail', reasons: [] }) });

    expect(said).toMatch(/a failed: it failed by its own policy \(it does not say by which rule\)/);
    expect(code).toBe(2);
  });
});

describe('a merged report', () => {
  it('merged again is the same but for the time', async () => {
    const files = { 'shards/1.json': shard(1, { findings: [vulnerabilityOf(1)] }), 'shards/2.json': shard(2) };
    const { report: once } = await merged(files);

    const { report: again } = await merged({ 'shards/merged.json': once ?? '' });

    expect({ ...again, judgedAt: '', notices: [] }).toEqual({ ...once, judgedAt: '', notices: [] });
  });

  it('joins the same finding of one image seen in two shards, with both sightings', async () => {
    const one = shard(1, { findings: [vulnerabilityOf(1)] });

    const { report } = await merged({ 'a.json': one, 'b.json': { ...one, id: 'b' } }, ['a.json', 'b.json']);

    expect(report?.summary).toMatchObject({ findings: 1, occurrences: 2 });
    expect(report?.findings[0]?.sightings.map(({ scan }) => scan)).toEqual([
      'trivy@shop/image-1',
      'trivy@shop/image-1 (2)',
    ]);
  });
});
