import type { Finding } from '../../src/domain/finding.ts';
import type { Condition, Policy, PolicyRule } from '../../src/domain/policy.ts';
import { judge } from '../../src/policy/judge.ts';
import { policyMistakes } from '../../src/policy/policy-mistakes.ts';
import { createScan } from '../support/report.ts';
import { comparedWith, daysAgo, NOTHING, NOW, policyOf, rule, vulnerability } from './support.ts';

const trivy = createScan({ id: 'builtin@deploy', scanner: 'trivy' });

function judged(findings: readonly Finding[], rules: readonly PolicyRule[], more: Partial<Policy> = {}) {
  return judge(findings, [trivy], policyOf({ rules, ...more }), { now: NOW, comparison: comparedWith() });
}

/** Whether a rule with these conditions decides on the finding. */
function matches(when: Condition, finding: Finding, action: 'block' | 'allow' = 'block'): boolean {
  const { findings } = judged([finding], [rule('r', { when, action })]);
  return findings[0]?.decision?.rule === 'rule.r';
}

const fixed = { name: 'ws', version: '1.0.0', purl: 'pkg:npm/ws@1.0.0', fixedIn: ['1.0.1'] };

describe('a condition', () => {
  it.each<[Condition, Partial<Finding>, Partial<Finding>]>([
    [{ severity: ['high'] }, {}, { severity: 'low' }],
    [{ kind: ['vulnerability'] }, {}, { kind: 'secret' }],
    [{ cause: ['known'] }, {}, { cause: 'change' }],
    [{ cause: ['disclosure', 'scanner'] }, { cause: 'scanner' }, { cause: 'change' }],
    [{ id: ['cve-1'] }, {}, { id: 'CVE-2' }],
    [{ id: ['GHSA-1'] }, { aliases: ['ghsa-1'] }, {}],
    [{ target: ['ghcr.io/*'] }, { target: 'ghcr.io/acme/web:1' }, { target: 'docker.io/web' }],
    [{ path: ['deploy/**'] }, {}, { locations: [{ path: 'src/a.ts' }] }],
    [{ component: ['pkg:npm/ws'] }, {}, { component: { name: 'ws', purl: 'pkg:pypi/ws@1.0.0' } }],
    [{ component: ['pkg:npm/ws@<1.1.0'] }, {}, { component: { name: 'ws', purl: 'pkg:npm/ws@1.2.0' } }],
    [{ scanner: ['trivy'] }, {}, { sightings: [] }],
    [{ kev: true }, { scores: { kev: true } }, {}],
    [{ kev: false }, { scores: { kev: false } }, {}],
    [{ fixable: true }, { component: fixed }, {}],
    [{ fixable: false }, {}, { component: fixed }],
    [{ reachable: false }, { reachable: false }, {}],
    [{ epss: 0.1 }, { scores: { epss: 0.1 } }, { scores: { epss: 0.09 } }],
    [{ cvss: 9 }, { scores: { cvss: 9.8 } }, {}],
    [{ ageDays: 30 }, { firstSeen: daysAgo(30) }, { firstSeen: daysAgo(29) }],
    [{ publishedDays: 30 }, { published: daysAgo(31) }, { published: 'soon' }],
  ])('%j holds for %j and not for %j', (when, right, wrong) => {
    expect(matches(when, vulnerability('CVE-1', right))).toBe(true);
    expect(matches(when, vulnerability('CVE-1', wrong))).toBe(false);
  });

  it('must hold with all others', () => {
    const when: Condition = { epss: 0.1, fixable: true };

    expect(matches(when, vulnerability('CVE-1', { scores: { epss: 0.5 } }))).toBe(false);
    expect(matches(when, vulnerability('CVE-1', { scores: { epss: 0.5 }, component: fixed }))).toBe(true);
  });

  it.each<[Condition, Partial<Finding>]>([
    [{ severity: ['high'] }, { severity: 'unknown' }],
    [{ cause: ['change'] }, { cause: 'undetermined' }],
  ])('%j takes what is not known for the worse, and never to let it pass: %j', (when, more) => {
    expect(matches(when, vulnerability('CVE-1', more))).toBe(true);
    expect(matches(when, vulnerability('CVE-1', more), 'allow')).toBe(false);
  });

  it('on causes takes everything for a change where nothing could be compared', () => {
    const rules = [rule('new', { when: { cause: ['change'] } })];

    const { verdict, notices } = judge([vulnerability('CVE-1')], [trivy], policyOf({ rules }), {
      now: NOW,
      comparison: NOTHING,
    });

    expect(verdict).toBe('fail');
    expect(notices).toHaveLength(1);
  });
});

describe('a rule', () => {
  it('that blocks fails with its name, its reason and the findings, whatever the budget', () => {
    const finding = vulnerability('CVE-1', { scores: { kev: true } });

    const { verdict, reasons, findings } = judged(
      [finding],
      [rule('kev', { when: { kev: true }, reason: 'Somebody exploits it.' })],
      { budget: { high: 5 }, judged: 'change' },
    );

    expect(verdict).toBe('fail');
    expect(reasons).toEqual([
      {
        rule: 'rule.kev',
        limit: 0,
        actual: 1,
        message:
          '1 open finding matches the rule kev (Somebody exploits it), which lets none pass: mend it, or change the rule.',
        findings: [finding.fingerprint],
      },
    ]);
    expect(findings[0]?.decision).toEqual({ rule: 'rule.kev', reason: 'Somebody exploits it.' });
  });

  it('that allows keeps the finding open, out of every count, with the reason', () => {
    const rules = [rule('tests', { when: { path: ['deploy/**'] }, action: 'allow' })];

    const { verdict, summary, findings } = judged([vulnerability('CVE-1')], rules, {
      budget: { high: 0, total: 0 },
      new: { change: { high: 0 } },
    });

    expect(verdict).toBe('pass');
    expect(summary.open.high).toBe(1);
    expect(findings[0]?.decision).toEqual({ rule: 'rule.tests', reason: 'The rule tests allows it.' });
  });

  it('that leaves it to the budget keeps later rules away', () => {
    const rules = [rule('low', { when: { severity: ['low'] }, action: 'budget' }), rule('all')];

    const { reasons } = judged([vulnerability('CVE-1', { severity: 'low' })], rules, { budget: { low: 0 } });

    expect(reasons.map((reason) => reason.rule)).toEqual(['budget.low']);
  });

  it('decides before those after it', () => {
    const rules = [rule('first', { when: { id: ['CVE-1'] }, action: 'allow' }), rule('second')];

    expect(judged([vulnerability('CVE-1')], rules).verdict).toBe('pass');
    expect(judged([vulnerability('CVE-1')], rules.toReversed()).verdict).toBe('fail');
  });

  it('with grace waits from when a finding was first seen, and says for how many and until when', () => {
    const rules = [rule('month', { when: { severity: ['high'] }, graceDays: 30 })];
    const young = vulnerability('CVE-1', { firstSeen: daysAgo(10) });
    const old = vulnerability('CVE-2', { firstSeen: daysAgo(31) });

    const { reasons, findings } = judged([young, old], rules, { budget: { high: 0 } });

    expect(reasons).toMatchObject([{ rule: 'rule.month', actual: 1, findings: [old.fingerprint] }]);
    expect(reasons[0]?.message).toMatch(/1 more: in grace until 2026-12-12\.$/);
    expect(findings[0]?.decision).toEqual({ rule: 'rule.month', reason: 'In grace until 2026-12-12.' });
  });

  it('gives no grace to what nobody knows since when it is known', () => {
    const rules = [rule('month', { when: { severity: ['high'] }, graceDays: 30 })];

    expect(judged([vulnerability('CVE-1')], rules).verdict).toBe('fail');
  });

  it('decides on nothing that is not open', () => {
    expect(judged([vulnerability('CVE-1', { status: 'suppressed' })], [rule('all')]).verdict).toBe('pass');
  });
});

describe('figures that nobody gave', () => {
  it('are said once for each figure, with the rules that ask for it', () => {
    const rules = [
      rule('kev', { when: { kev: true } }),
      rule('likely', { when: { epss: 0.1, fixable: true } }),
      rule('likelier', { when: { epss: 0.5 } }),
    ];

    const { notices } = judged([vulnerability('CVE-1'), vulnerability('CVE-2')], rules);

    expect(notices).toEqual([
      'Of 2 open findings nobody said whether it is known to be exploited (KEV), which the rule kev asks for, so that it did not decide on them. Give kev-file, or use a scanner that knows it.',
      'Of 2 open findings nobody said its EPSS, which the rule likelier asks for, so that it did not decide on them. Give epss-file, or use a scanner that knows it.',
    ]);
  });

  it('are not asked of findings on which the rule could not decide anyway', () => {
    const rules = [rule('likely', { when: { epss: 0.1, severity: ['critical'] } })];

    expect(judged([vulnerability('CVE-1')], rules).notices).toEqual([]);
  });

  it('are no matter where scanners say which vulnerabilities are exploited', () => {
    const all = [vulnerability('CVE-1', { scores: { kev: true } }), vulnerability('CVE-2')];

    expect(judged(all, [rule('kev', { when: { kev: true } })]).notices).toEqual([]);
  });
});

describe('mistakes in rules', () => {
  it.each<[string, readonly PolicyRule[], readonly (string | number)[], string]>([
    ['a wrong name', [rule('a b')], ['rules', 0, 'name'], 'is no name of a rule'],
    ['a name given twice', [rule('a', { when: { kev: true } }), rule('a')], ['rules', 1, 'name'], 'two rules'],
    ['grace without block', [rule('a', { action: 'budget', graceDays: 3 })], ['rules', 0, 'graceDays'], 'grace-days'],
    ['a rule that allows all', [rule('a', { action: 'allow' })], ['rules', 0, 'when'], 'let everything pass'],
    ['an empty list', [rule('a', { when: { id: [] } })], ['rules', 0, 'when', 'id'], 'empty list'],
    ['no package URL', [rule('a', { when: { component: ['ws'] } })], ['rules', 0, 'when', 'component'], 'pkg:npm/'],
    ['a rule behind all', [rule('a'), rule('b', { when: { kev: true } })], ['rules', 1], 'is never asked'],
  ])('are said with their place: %s', (_, rules, path, words) => {
    expect(policyMistakes({ rules })).toEqual([{ path, message: expect.stringContaining(words) }]);
  });

  it('are none in the rules of the documentation', () => {
    const rules = [
      rule('kev', { when: { kev: true } }),
      rule('likely', { when: { epss: 0.1, fixable: true } }),
      rule('month', { when: { severity: ['high'] }, graceDays: 30 }),
    ];

    expect(policyMistakes({ rules })).toEqual([]);
  });
});
