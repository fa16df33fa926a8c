import type { AcceptedGap } from '../../src/domain/accepted-gap.ts';
import type { Policy, Report } from '../../src/domain/report.ts';
import type { Gap } from '../../src/domain/scan.ts';
import { matches } from '../../src/gates/glob.ts';
import { assess } from '../../src/policy/assess.ts';
import { assessAll } from '../../src/policy/assess-parts.ts';
import { replay } from '../../src/policy/replay.ts';
import { formats } from '../../src/report/formats.ts';
import { createScan } from '../support/report.ts';
import { daysAgo, NOW, policyOf } from './support.ts';

const LOST: Gap = { what: 'cp-1/CIS 1.1.11', reason: 'no etcd runs here' };

function accepted(parts: Partial<AcceptedGap> = {}): AcceptedGap {
  return {
    gap: '*/CIS 1.1.11',
    reason: 'The database team benchmarks etcd',
    expires: '2027-06-30',
    source: { file: '.github/gatehouse.yml', line: 7, column: 9 },
    ...parts,
  };
}

interface Judged {
  readonly policy?: Partial<Policy>;
  readonly gaps?: readonly Gap[];
  readonly now?: Date;
  readonly scan?: Parameters<typeof createScan>[0];
}

function judged({ policy = {}, gaps = [LOST], now = NOW, scan = {} }: Judged): Report {
  const evidence = { gate: 'k8s-benchmark', id: '', findings: [], exceptions: [], notices: [], gatehouse: '0.1.0' };
  const scans = [createScan({ gaps, ...scan })];
  return assess({ ...evidence, scans, policy: policyOf(policy) }, { now, matches });
}

const day = (days: number): string => daysAgo(-days).slice(0, 10);

describe('a gap that is accepted for a while', () => {
  it('is no error until the day is over, and is in the report with the reason', () => {
    const report = judged({ policy: { acceptedGaps: [accepted()] } });

    expect({ verdict: report.verdict, notices: report.notices }).toEqual({ verdict: 'pass', notices: [] });
    expect(report.scans[0]?.gaps).toEqual([{ ...LOST, allowed: true, acceptance: accepted() }]);
  });

  it.each([
    ['table', 'cp-1/CIS 1.1.11: no etcd runs here (allowed by dba until 2027-06-30: The database team'],
    ['markdown', 'allowed by dba until 2027-06-30: The database team benchmarks etcd'],
    ['html', 'allowed by dba until 2027-06-30: The database team benchmarks etcd'],
    ['junit', 'no etcd runs here (allowed by dba until 2027-06-30: The database team benchmarks etcd)'],
    ['sarif', 'no etcd runs here (allowed by dba until 2027-06-30: The database team benchmarks etcd)'],
  ] as const)('is shown with the reason and the day by %s', async (format, words) => {
    const report = judged({ policy: { acceptedGaps: [accepted({ owner: 'dba' })] } });

    const { render } = await formats[format]();
    const text = render(report, { colour: false, width: 100 });

    expect(text.replaceAll(/\s+/g, ' ')).toContain(words);
  });

  it.each([
    [day(0), 'expires today'],
    [day(1), 'expires tomorrow'],
    [day(14), 'expires in 14 days'],
  ])('is warned of before its end on %s', (expires, words) => {
    const { verdict, notices } = judged({ policy: { acceptedGaps: [accepted({ expires })] } });

    expect(verdict).toBe('pass');
    expect(notices).toEqual([
      `The acceptance of the gap */CIS 1.1.11 (.github/gatehouse.yml:7) ${words} (${expires}): The database team benchmarks etcd`,
    ]);
  });

  it('is warned of as early as the policy says', () => {
    const acceptedGaps = [accepted({ expires: day(20) })];

    expect(judged({ policy: { acceptedGaps } }).notices).toEqual([]);
    expect(judged({ policy: { acceptedGaps, exceptions: { warnDays: 20 } } }).notices).toHaveLength(1);
  });

  it('counts again once it has expired, and says when and where', () => {
    const { verdict, reasons, notices } = judged({ policy: { acceptedGaps: [accepted({ expires: day(-1) })] } });

    expect(verdict).toBe('error');
    expect(reasons).toEqual([
      {
        rule: 'scan.gap',
        message:
          'builtin@deploy could not look at everything (cp-1/CIS 1.1.11: no etcd runs here (its acceptance in .github/gatehouse.yml:7 expired on 2026-11-21)). Mend it, or decide anew in allow-gaps.',
        findings: [],
      },
    ]);
    expect(notices).toEqual([
      'The acceptance of the gap */CIS 1.1.11 (.github/gatehouse.yml:7) has expired (2026-11-21), so the gap that it accepted counts again: mend it, or decide anew.',
    ]);
  });

  it('is named before other gaps once it has expired, however many there are', () => {
    const others = Array.from({ length: 9 }, (_, index) => ({ what: `n${index}`, reason: 'not ready' }));
    const policy = { acceptedGaps: [accepted({ expires: day(-1) })] };

    const [reason] = judged({ policy, gaps: [...others, LOST] }).reasons;

    expect(reason?.message).toMatch(/everything \(cp-1\/CIS 1\.1\.11: .*expired on 2026-11-21\); n0: /);
  });

  it.each<[string, Partial<Policy>]>([
    ['another that holds', { acceptedGaps: [accepted({ expires: day(-1) }), accepted({ gap: 'cp-*/**' })] }],
    ['a glob without an end', { acceptedGaps: [accepted({ expires: day(-1) })], allowGaps: ['cp-1/*'] }],
  ])('stays allowed by %s', (_, policy) => {
    const { verdict, notices } = judged({ policy });

    expect(verdict).toBe('pass');
    expect(notices).toEqual([
      '1 acceptance of a gap has expired and nothing to set aside: take it out: */CIS 1.1.11 (.github/gatehouse.yml:7).',
    ]);
  });

  it('is held to the longest life that the policy allows', () => {
    const { verdict, notices } = judged({ policy: { acceptedGaps: [accepted()], exceptions: { maxDays: 90 } } });

    expect(verdict).toBe('error');
    expect(notices).toEqual([
      expect.stringMatching(/is not applied: it lasts until 2027-06-30, and the policy allows 90 days at most\.$/),
    ]);
  });

  it('is named where it accepts nothing any more', () => {
    expect(judged({ policy: { acceptedGaps: [accepted()] }, gaps: [] }).notices).toEqual([
      '1 acceptance of a gap has nothing to set aside and can be taken out where no other gate needs it: */CIS 1.1.11 (.github/gatehouse.yml:7).',
    ]);
  });

  it.each([
    ['failed', { status: 'failed' as const, reason: 'no cluster' }],
    ['looked only at a change', { limitedTo: ['a.yaml'] }],
  ])('is not called idle by a scan that %s', (_, scan) => {
    const { notices } = judged({ policy: { acceptedGaps: [accepted()] }, gaps: [], scan });

    expect(notices.filter((notice) => notice.includes('nothing to set aside'))).toEqual([]);
  });
});

describe('a report with accepted gaps', () => {
  const policy = { acceptedGaps: [accepted({ expires: day(3) })] };

  it('is judged again to the same, to the last byte', () => {
    const kept = JSON.parse(JSON.stringify(judged({ policy }))) as Report;

    expect(JSON.stringify(replay(kept, matches))).toBe(JSON.stringify(kept));
  });

  it('is an error when it is judged without them', () => {
    const again = replay(judged({ policy }), matches, () => ({ policy: { acceptedGaps: [] } }));

    expect(again.verdict).toBe('error');
    expect(again.scans[0]?.gaps).toEqual([LOST]);
  });

  it('asks of each of several gates what it accepts itself', () => {
    const scans = ['a', 'b'].map((name) => createScan({ id: name, target: { kind: 'host', name }, gaps: [LOST] }));
    const part = { exceptions: [], notices: [] };
    const parts = [
      { ...part, gate: 'k8s-benchmark', id: 'a', scans: ['a'], policy: policyOf({ acceptedGaps: [accepted()] }) },
      { ...part, gate: 'k8s-benchmark', id: 'b', scans: ['b'], policy: policyOf() },
    ];
    const about = { gate: 'pipeline', id: '', findings: [], exceptions: [], notices: [], gatehouse: '0.1.0' };

    const report = assessAll({ ...about, scans, parts, policy: policyOf() }, { now: NOW, matches });

    expect(report.reasons.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^k8s-benchmark \(b\): b could not look at everything/),
    ]);
    expect(JSON.stringify(replay(report, matches))).toBe(JSON.stringify(report));
  });

  it('believes no gap that only says of itself that it is accepted', () => {
    const forged = { ...LOST, allowed: true, acceptance: accepted() };

    expect(judged({ gaps: [forged] }).verdict).toBe('error');
  });
});

it('a gap in a file says on which line', () => {
  const gap = { what: 'Dockerfile', reason: 'cannot be parsed', location: { path: 'Dockerfile', startLine: 28 } };

  const { reasons } = judged({ gaps: [gap] });

  expect(reasons[0]?.message).toContain('(Dockerfile:28: cannot be parsed)');
});
