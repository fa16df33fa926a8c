import { merge } from '../../src/domain/merge.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Report } from '../../src/domain/report.ts';
import { assess, type Evidence } from '../../src/policy/assess.ts';
import { assessAll } from '../../src/policy/assess-parts.ts';
import { replay } from '../../src/policy/replay.ts';
import { replayDifferences } from '../../src/policy/replay-differences.ts';
import { whatIf } from '../../src/policy/what-if.ts';
import { formats } from '../../src/report/formats.ts';
import { renderJson } from '../../src/report/json.ts';
import { createScan } from '../support/report.ts';
import { comparedWith, daysAgo, NOW, policyOf, rule, vulnerability } from './support.ts';

const assessing = { now: NOW, matches: (glob: string, text: string) => glob === text };
const scan = createScan({ gaps: [{ what: 'a.yaml', reason: 'not YAML' }] });

const findings: readonly Finding[] = [
  vulnerability('CVE-2021-1', { severity: 'critical', cause: 'change', firstSeen: daysAgo(0) }),
  vulnerability('CVE-2021-2', { scores: { kev: true } }),
  vulnerability('CVE-2021-3', { severity: 'low' }),
  vulnerability('CVE-2021-4', { severity: 'medium' }),
];

const evidence: Evidence = {
  gate: 'image-scan',
  id: 'web',
  scans: [scan],
  findings,
  policy: policyOf({
    budget: { critical: 0, high: 0 },
    judged: 'change',
    allowGaps: ['a.yaml'],
    ignore: ['CVE-2021-3'],
    rules: [rule('kev', { when: { kev: true } })],
  }),
  exceptions: [
    {
      id: 'SEC-1',
      source: { file: '.github/gatehouse.yml', line: 3, column: 5, format: 'gatehouse' },
      match: { ids: ['CVE-2021-1'] },
      status: 'suppressed',
      reason: 'not reachable',
      owner: 'team-a',
      expires: '2026-12-31',
    },
    {
      id: 'SEC-2',
      source: { file: '.github/gatehouse.yml', line: 9, column: 5, format: 'gatehouse' },
      match: { ids: ['CVE-2021-4'] },
      status: 'suppressed',
      reason: 'not yet',
      expires: '2026-11-21',
    },
  ],
  notices: ['The scan used a mirror.'],
  comparison: comparedWith(),
  gatehouse: '0.1.0',
};

/** As it comes back from a file. */
function kept(report: Report): Report {
  return JSON.parse(renderJson(report)) as Report;
}

const report = assess(evidence, assessing);

describe('replay', () => {
  it('judges a report again with the same outputs, byte for byte', async () => {
    const again = replay(kept(report), assessing.matches);

    for (const [name, load] of Object.entries(formats)) {
      const { render } = await load();
      const page = { colour: true, width: 120 };
      expect([name, render(again, page)]).toEqual([name, render(report, page)]);
    }
    expect(replayDifferences(kept(report), again, '0.1.0')).toEqual([]);
  });

  it('judges a report on several gates again', () => {
    const { gate, id, policy, exceptions, notices, comparison } = evidence;
    const part = { gate, id, scans: [scan.id], policy, exceptions, notices, ...(comparison && { comparison }) };
    const other = { ...part, gate: 'lint-gate', scans: ['none'] };
    const united = assessAll({ ...evidence, gate: 'all', parts: [part, other] }, assessing);

    expect(renderJson(replay(kept(united), assessing.matches))).toBe(renderJson(united));
  });

  it('keeps the time of the judgement: a grace that has ended since is still open', () => {
    const waiting = { ...evidence, policy: policyOf({ rules: [rule('soon', { graceDays: 1 })] }), exceptions: [] };
    const young = assess(
      { ...waiting, findings: [vulnerability('CVE-1', { firstSeen: NOW.toISOString() })] },
      assessing,
    );

    expect(replay(kept(young), assessing.matches).findings[0]?.decision?.reason).toBe('In grace until 2026-11-23.');
  });

  it('judges reports again that do not tell their notices apart', () => {
    const { notices: _notices, ...inputs } = report.inputs;

    const again = replay(kept({ ...report, inputs }), assessing.matches);

    expect(again.notices).toEqual(report.notices);
    expect(replayDifferences(kept({ ...report, inputs }), again, '0.2.0')).toEqual([]);
  });

  it('keeps an error of a report that could not be kept', () => {
    const lost = { rule: 'report.lost', message: 'The disk is full.', findings: [] };
    const broken: Report = { ...report, verdict: 'error', reasons: [lost, ...report.reasons] };

    expect(replay(kept(broken), assessing.matches)).toEqual(broken);
  });
});

describe('a report that was altered', () => {
  const [first, ...others] = report.findings;
  const open = report.findings.filter(({ status }) => status === 'open');

  it.each<[string, Partial<Report>, RegExp]>([
    ['its verdict', { verdict: 'pass' }, /It says pass, and what it holds gives fail\./],
    ['its reasons', { reasons: [] }, /does not name reasons that follow from it: rule\.kev \(1, at most 0, with 1 f/],
    [
      'the findings of a reason',
      { reasons: report.reasons.map((reason) => ({ ...reason, findings: [] })) },
      /names reasons that do not follow from it: rule\.kev \(1, at most 0, with 0 findings\)/,
    ],
    ['its counts', { summary: { ...report.summary, suppressed: 0 } }, /It counts 0 suppressed instead of 2\./],
    [
      'the status of a finding',
      { findings: open.map((finding) => ({ ...finding, status: 'suppressed' as const })) },
      /is suppressed by rule\.kev instead of open by rule\.kev/,
    ],
    ['its findings', { findings: others }, /It counts|does not follow/],
    ['its words', { notices: ['Nothing to see.'] }, /writes notices otherwise, so it was altered/],
    [
      'a word of a finding',
      { findings: [...(first ? [{ ...first, decision: { rule: 'rule.kev', reason: 'x' } }] : []), ...others] },
      /writes findings otherwise/,
    ],
  ])('in %s is told from one that was not', (_, parts, sentence) => {
    const altered = kept({ ...report, ...parts });

    const differences = replayDifferences(altered, replay(altered, assessing.matches), '0.1.0');

    expect(differences.join('\n')).toMatch(sentence);
  });

  it('by another version only in words is the same answer', () => {
    const other = kept({ ...report, notices: ['In other words.'], inputs: { ...report.inputs, gatehouse: '0.0.9' } });

    expect(replayDifferences(other, replay(other, assessing.matches), '0.1.0')).toEqual([]);
  });
});

describe('what if', () => {
  it('says what would change by another policy', () => {
    const after = replay(kept(report), assessing.matches, () => ({ policy: { rules: [], ignore: [] } }));

    const { before, after: then, findings: changed } = whatIf(report, after);

    expect([before.verdict, then.verdict]).toEqual(['fail', 'pass']);
    expect(changed).toMatchObject([
      {
        id: 'CVE-2021-2',
        before: { counts: true, rule: 'rule.kev' },
        after: { counts: false, rule: 'judged.change', reason: 'It was known before.' },
      },
      { id: 'CVE-2021-3', before: { status: 'suppressed' }, after: { status: 'open' } },
    ]);
  });

  it('says what would change by other exceptions', () => {
    const after = replay(kept(report), assessing.matches, () => ({ exceptions: [] }));

    const { findings: changed } = whatIf(report, after);

    expect(changed[0]).toMatchObject({ id: 'CVE-2021-1', before: { counts: false }, after: { counts: true } });
  });
});

it('merges and judges the same whatever the order of the scans', () => {
  const observation = { kind: 'vulnerability', title: 'T', severity: 'high', severitySource: 'native' } as const;
  const target = { kind: 'manifests', name: 'deploy' } as const;
  const observed = ['a', 'b'].map((name) => ({
    scan: scan.id,
    target,
    observations: [{ ...observation, ruleId: name, component: { name } }],
  }));
  const one = assess({ ...evidence, findings: merge(observed) }, assessing);

  expect(assess({ ...evidence, findings: merge(observed.toReversed()).toReversed() }, assessing)).toEqual(one);
});
