import type { Policy } from '../../src/domain/policy.ts';
import type { Report } from '../../src/domain/report.ts';
import type { ControlResult, Scan } from '../../src/domain/scan.ts';
import { assess } from '../../src/policy/assess.ts';
import { explainer } from '../../src/policy/explain/explain.ts';
import { judge } from '../../src/policy/judge.ts';
import { renderTable } from '../../src/report/table.ts';
import { parseMinScores } from '../../src/policy/scores.ts';
import { createFinding, createScan } from '../support/report.ts';
import { NOW, policyOf, rule } from './support.ts';

const matches = (glob: string, text: string): boolean => glob === text;

function bench(controls: Readonly<Record<string, ControlResult['result']>>, more: Partial<Scan> = {}): Scan {
  const results = Object.entries(controls).map(([id, result]) => ({ id, result }));
  const target = { kind: 'cluster' as const, name: 'prod' };
  return createScan({ id: 'kube-bench@prod', scanner: 'kube-bench', target, controls: results, ...more });
}

function finding(id: string, more: Partial<ReturnType<typeof createFinding>> = {}) {
  return createFinding({
    fingerprint: id.padEnd(32, '0'),
    id,
    kind: 'benchmark',
    severity: 'low',
    sightings: [],
    ...more,
  });
}

function answer(scans: readonly Scan[], policy: Partial<Policy>, findings = [finding('none', { status: 'gone' })]) {
  const { verdict, reasons } = judge(findings, scans, policyOf(policy));
  return {
    verdict,
    rules: reasons.map((reason) => reason.rule),
    says: reasons.map(({ message }) => message).join(' '),
  };
}

describe('fail-on-any-resource', () => {
  it.each([
    [['CIS 77*'], ['CIS 77*']],
    [['CIS 1.1', 'other', '*'], []],
    [['Other', 'C-0016', 'C-9'], ['C-9']],
  ])('tells of what it names and no scan has spoken of: %j', (failOnAnyResource, unheard) => {
    const findings = [finding('other', { aliases: ['C-0016'] })];
    const evidence = {
      gate: 'k8s-benchmark',
      id: '',
      scans: [bench({ '1.1': 'pass' })],
      findings,
      exceptions: [],
      notices: [],
    };
    const policy = policyOf({ failOnAnyResource });

    const { notices } = assess({ ...evidence, policy, gatehouse: '1' }, { now: NOW, matches });

    expect(notices).toEqual(
      unheard.map(
        (glob) =>
          `fail-on-any-resource names ${glob}, and no scan here tells of a control of that name: nothing fails it, or the name is another.`,
      ),
    );
  });
});

describe('min-score', () => {
  it.each([
    ['reached', { nsa: 80, total: 90 }, 'pass', []],
    ['reached by a scanner that writes the name otherwise', { NSA: 93.3, total: 100 }, 'pass', []],
    ['missed by little, and not rounded up to it', { nsa: 79.999, total: 90 }, 'fail', ['min-score.kubescape.nsa']],
    ['both missed', { nsa: 0, total: 89 }, 'fail', ['min-score.kubescape.nsa', 'min-score.kubescape']],
    ['not given', { mitre: 100, total: 90 }, 'error', ['score.missing']],
  ] as const)('judges a score that is %s', (_, scores, verdict, rules) => {
    const scan = bench({}, { scanner: 'kubescape', id: 'kubescape@prod', scores });

    const judged = answer([scan], { minScores: { 'kubescape.nsa': 80, kubescape: 90 } });

    expect({ verdict: judged.verdict, rules: judged.rules }).toEqual({ verdict, rules });
  });

  it('says which score is too low where, and what would change it', () => {
    const { says } = answer([bench({}, { scores: { total: 79.999 } })], { minScores: { 'kube-bench': 80 } });

    expect(says).toBe(
      'kube-bench is 79.99 in kube-bench@prod, and must be at least 80: mend what is open there, or lower min-score (kube-bench=79).',
    );
  });

  it.each([
    ['did not run', [createScan()], 'kube-bench did not run'],
    ['failed', [createScan(), bench({}, { status: 'failed', reason: 'no pods' })], 'kube-bench@prod failed (no pods)'],
    [
      'was skipped',
      [createScan(), bench({}, { status: 'skipped', reason: 'off' })],
      'kube-bench@prod was skipped (off)',
    ],
    ['gave none', [bench({})], 'kube-bench@prod has no score total, none at all'],
    [
      'gave one for another target alone',
      [
        bench({}, { scores: { total: 99 } }),
        bench({}, { id: 'kube-bench@dev', target: { kind: 'cluster', name: 'dev' } }),
      ],
      'kube-bench@dev has no score total',
    ],
  ])('is never green where the scanner %s', (_, scans, why) => {
    const { verdict, says } = answer(scans, { minScores: { 'kube-bench': 0 } });

    expect({ verdict, says }).toEqual({ verdict: 'error', says: expect.stringContaining(why) });
  });

  it.each([
    ['kubescape.nsa=80, kube-bench=90', { 'kubescape.nsa': 80, 'kube-bench': 90 }],
    ['Kube-Bench: 99.5\nkubescape.cis-v1.12.0=0', { 'kube-bench': 99.5, 'kubescape.cis-v1.12.0': 0 }],
  ])('reads %j', (text, scores) => {
    expect(parseMinScores(text)).toEqual(scores);
  });

  it.each([
    ['nsa', '"nsa" is not SCANNER.SCORE=NUMBER'],
    ['kube-bench=101', '"kube-bench=101" needs a number from 0 to 100'],
    ['kube-bench=-1', 'needs a number'],
    ['kube-bench=', 'needs a number'],
    ['kube-bench=1, kube-bench=2', 'kube-bench is given twice'],
  ])('refuses %j in one sentence', (text, message) => {
    expect(() => parseMinScores(text)).toThrow(message);
  });
});

describe('the sentence about the verdict', () => {
  const about = { gate: 'k8s-benchmark', id: '', findings: [], exceptions: [], notices: [], gatehouse: '0.1.0' };

  it.each([
    [{ minScores: { 'kube-bench': 80 } }, 'Failed: kube-bench is too low; nothing open'],
    [
      { minScores: { 'kube-bench': 70 }, failOnAnyResource: ['C-1'] },
      'by kube-bench of at least 70, C-1 on any resource.',
    ],
    [{ require: ['1.2.1', '2', '3', '4'] }, 'Judged by 4 controls required.'],
    [{ require: ['1.2.1'] }, 'Failed: a control that must pass does not; nothing open'],
    [{ minScores: { kubescape: 1 } }, 'Error: nobody has given a score that is asked for'],
    [{ require: ['9.*'] }, 'Error: nobody has evaluated a control that must pass'],
  ])('says what is wrong besides what is open: %j', (asked, sentence) => {
    const scans = [bench({ '1.2.1': 'manual' }, { scores: { total: 79.99, other: 5.5 } })];
    const report = assess({ ...about, scans, policy: policyOf(asked) }, { now: NOW, matches });

    const text = renderTable(report, { colour: false, width: 200 });

    expect(text).toContain(sentence);
    expect(text).toContain('scores: total 79.99, other 5.5; controls: 1 to be checked by hand');
  });
});

describe('require', () => {
  it.each([
    ['passes', ['CIS 1.2.1'], { 'CIS 1.2.1': 'pass', 'CIS 1.2.2': 'fail' }, 'pass', []],
    ['is named without CIS', ['1.2.1'], { 'CIS 1.2.1': 'pass' }, 'pass', []],
    [
      'is named with CIS by the policy alone',
      ['CIS 4.2.*'],
      { '4.2.1': 'pass', '4.2.10': 'fail' },
      'fail',
      ['require'],
    ],
    ['fails', ['CIS 1.2.1'], { 'CIS 1.2.1': 'fail' }, 'fail', ['require']],
    ['is left to a person', ['cis 1.2.1'], { 'CIS 1.2.1': 'manual' }, 'fail', ['require']],
    ['was skipped', ['CIS 1.2.1'], { 'CIS 1.2.1': 'skip' }, 'fail', ['require']],
    ['nobody evaluated', ['CIS 1.2.1', 'CIS 4.*'], { 'CIS 4.2.1': 'pass' }, 'error', ['require.missing']],
  ] as const)('judges a control that %s', (_, require, controls, verdict, rules) => {
    const judged = answer([bench(controls)], { require });

    expect({ verdict: judged.verdict, rules: judged.rules }).toEqual({ verdict, rules });
  });

  it('says which controls do not pass, and why', () => {
    const { says } = answer([bench({ 'CIS 4.2.1': 'fail', 'CIS 4.2.4': 'manual', 'CIS 4.2.5': 'skip' })], {
      require: ['CIS 4.2.*'],
    });

    expect(says).toBe(
      'CIS 4.2.* must pass, and CIS 4.2.1 fails in kube-bench@prod, CIS 4.2.4 is left to a person in kube-bench@prod, CIS 4.2.5 was not evaluated in kube-bench@prod: mend that, or take CIS 4.2.* from require. No exception stands for a control that is required.',
    );
  });

  it('believes no scan that failed', () => {
    const failed = bench({ 'CIS 1.2.1': 'pass' }, { status: 'failed', reason: 'gone away' });

    expect(answer([failed], { require: ['CIS 1.2.1'] }).rules).toEqual(['scan.failed', 'require.missing']);
  });

  it('holds although an exception or a rule sets the finding aside', () => {
    const scans = [bench({ 'CIS 1.2.1': 'fail' })];
    const allow = [rule('live', { when: { id: ['CIS 1.2.1'] }, action: 'allow' })];

    const suppressed = answer(scans, { require: ['CIS 1.2.1'] }, [finding('CIS 1.2.1', { status: 'suppressed' })]);
    const allowed = answer(scans, { require: ['CIS 1.2.1'], rules: allow }, [finding('CIS 1.2.1')]);

    expect([suppressed.rules, allowed.rules]).toEqual([['require'], ['require']]);
  });
});

describe('fail-on-any-resource', () => {
  const policy = {
    budget: { critical: 0 },
    judged: 'change',
    noBaseline: 'none',
    failOnAnyResource: ['C-005?'],
  } as const;

  it.each([
    ['that is low and was there before', finding('C-0057'), 'fail'],
    ['by another of its names', finding('GH-PSS-PRIVILEGED', { aliases: ['C-0057'] }), 'fail'],
    ['of another control', finding('C-0016'), 'pass'],
    ['that an exception sets aside', finding('C-0057', { status: 'suppressed' }), 'pass'],
    ['that is no control', finding('C-0057', { kind: 'vulnerability' }), 'pass'],
  ])('judges a finding %s', (_, found, verdict) => {
    expect(answer([bench({})], policy, [found]).verdict).toBe(verdict);
  });

  it('says of how many, and is explained by it', () => {
    const evidence = { gate: 'k8s-benchmark', id: '', exceptions: [], notices: [], gatehouse: '0.1.0' };
    const all = [finding('C-0057'), finding('C-0055')];
    const report: Report = assess(
      { ...evidence, scans: [bench({})], findings: all, policy: policyOf(policy) },
      { now: NOW, matches },
    );

    const [first] = report.findings;

    expect(report.reasons).toEqual([
      {
        rule: 'fail-on-any-resource',
        limit: 0,
        actual: 2,
        message:
          '2 open findings are of controls that no resource may fail (C-0055, C-0057): mend them, or take the control from fail-on-any-resource.',
        findings: report.findings.map(({ fingerprint }) => fingerprint),
      },
    ]);
    expect(first && explainer(report, matches)(first).answer).toBe('It counts, and breaks fail-on-any-resource.');
  });
});
