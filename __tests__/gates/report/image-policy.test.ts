import { join } from 'node:path';
import { buildBundle, folderWith, start } from '../../cli/bundle.ts';
import { command } from '../../cli/command.ts';
import type { Finding } from '../../../src/domain/finding.ts';
import type { Report } from '../../../src/domain/report.ts';
import { createScan } from '../../support/report.ts';
import { shard, textsOf, vulnerabilityOf } from './runner.ts';

let dist: string;

beforeAll(async () => {
  dist = await buildBundle();
});

async function judged(report: Report, ...args: readonly string[]) {
  const cwd = await folderWith(textsOf({ 'shards/1.json': report }));
  const { code, stdout, stderr } = await command(['report', 'shards', '--format', 'json', ...args], { cwd });
  const merged = JSON.parse(stdout) as Report;
  const { verdict, reasons } = merged;
  const said = [stderr, ...reasons.map(({ message }) => message)].join('\n');
  return { code, verdict, rules: reasons.map(({ rule }) => rule), said, merged };
}

const looked = createScan({
  id: 'trivy@shop/image-1',
  scanner: 'trivy',
  target: { kind: 'image', name: 'shop/image-1' },
  checks: ['vulnerability', 'licence'],
});
const denied: Finding = {
  ...vulnerabilityOf(1),
  id: 'AGPL-3.0-only',
  kind: 'licence',
  licence: 'AGPL-3.0-only',
  severity: 'low',
  sightings: vulnerabilityOf(1).sightings.map((one) => ({ ...one, severity: 'low' as const })),
};
const failed = shard(1, {
  id: 'a',
  scans: [looked],
  findings: [denied],
  verdict: 'fail',
  reasons: [{ rule: 'licence.denied', message: 'AGPL-3.0-only is denied', findings: [] }],
});

describe('a report of a matrix of images', () => {
  it('fails by the licences that are denied here as they were there', async () => {
    const { code, rules } = await judged(failed, '--deny-licences', 'AGPL-3.0-only');

    expect(rules).toEqual(['licence.denied']);
    expect(code).toBe(1);
  });

  it('may be judged by wider lists when they are given', async () => {
    const { code, verdict } = await judged(failed, '--allow-licences', 'AGPL-3.0-only');

    expect(verdict).toBe('pass');
    expect(code).toBe(0);
  });

  it('is an error when licences are to be judged and nobody looked for any', async () => {
    const { code, said } = await judged(shard(1, { id: 'a' }), '--deny-licences', 'AGPL-3.0-only');

    expect(said).toMatch(/no report says that anybody looked for licences: add licence to checks/);
    expect(code).toBe(2);
  });

  it.each([
    [['--only-fixable'], 0],
    [['--budgets', 'shop/image-*: critical=1'], 0],
    [['--budgets', 'shop/other: critical=1'], 1],
    [['--agree', 'any'], 1],
  ])('that passed by its own inputs is judged with %j', async (args, expected) => {
    const passed = shard(1, { id: 'a', scans: [looked], findings: [vulnerabilityOf(1)], verdict: 'pass', reasons: [] });

    const { code } = await judged(passed, ...args);

    expect(code).toBe(expected);
  });

  it('is told of no other policy where a gate does not know the inputs and they are left as they are', async () => {
    const clean = shard(1, { id: 'a', scans: [looked] });
    const { merged } = await judged(clean);
    const { onlyFixable: _fixable, agree: _agree, targets: _targets, ...policy } = merged.inputs.policy;

    const { merged: again } = await judged({ ...clean, inputs: { ...merged.inputs, policy } });

    expect(again.notices.filter((notice) => notice.includes('judged by'))).toEqual([]);
  });
});

describe('a path that is not there', () => {
  it('is said in one sentence, without the words of the system', async () => {
    const cwd = await folderWith({});

    const { stderr } = await start(join(dist, 'cli/index.js'), ['report', 'nowhere', '--input', 'trivy=no.json'], {
      cwd,
    }).ended;

    expect(stderr).toContain('the jobs that should have made reports have left none here');
    expect(stderr).toContain('the scanner has not written it');
    expect(stderr).not.toContain('ENOENT');
  });
});

describe('a report of clusters', () => {
  const scan = createScan({
    id: 'kubescape@prod',
    scanner: 'kubescape',
    target: { kind: 'cluster', name: 'prod' },
    scores: { nsa: 70 },
    controls: [{ id: 'C-0057', result: 'fail' }],
  });
  const low = { rule: 'min-score.kubescape.nsa', message: 'kubescape.nsa is 70', findings: [] };
  const policy = { budget: {}, source: 'input', unknownAs: 'high', allowGaps: [], ignore: [] } as const;
  const cluster = shard(1, {
    id: 'a',
    gate: 'k8s-benchmark',
    scans: [scan],
    findings: [],
    verdict: 'fail',
    reasons: [low],
    inputs: { policy: { ...policy, minScores: { 'kubescape.nsa': 80 } }, exceptions: [], gatehouse: '0.1.0' },
  });

  it.each([
    ['by the scores that it was judged by there', [], 1, ['min-score.kubescape.nsa']],
    ['by lower ones that are given here', ['--min-score', 'kubescape.nsa=60'], 0, []],
    ['by controls that are given here', ['--min-score', 'kubescape.nsa=60', '--require', 'C-0057'], 1, ['require']],
    ['not at all where they are left out beside a budget', ['--budget', 'critical=0'], 2, ['scan.failed']],
  ] as const)('is judged %s', async (_, args, expected, expectedRules) => {
    const { code, rules } = await judged(cluster, ...args);

    expect({ code, rules }).toEqual({ code: expected, rules: expectedRules });
  });
});
