import { baselineOf } from '../../src/compare/make-baseline.ts';
import { baselineSchema } from '../../src/domain/baseline.ts';
import { checker } from '../../src/domain/validate.ts';
import { graceWords } from '../../src/policy/grace.ts';
import { createFinding, createReport, createScan } from '../support/report.ts';

describe('baselineOf', () => {
  it('keeps what a comparison asks for, and leaves long texts and what is gone out', () => {
    const gone = createFinding({ status: 'gone', fingerprint: 'f'.repeat(32) });
    const report = createReport({ findings: [createFinding({ cause: 'change', causeReason: 'It is new.' }), gone] });

    const baseline = baselineOf(report, [], { sha: 'a' });

    expect(checker(baselineSchema)(baseline)).toMatchObject({ ok: true });
    expect(baseline).toMatchObject({
      madeAt: report.judgedAt,
      commit: { sha: 'a' },
      scans: [{ id: 'builtin@deploy' }],
    });
    expect(baseline.findings).toHaveLength(1);
    expect(baseline.findings[0]).toMatchObject({ firstSeen: report.judgedAt, references: [] });
    const left = Object.keys(baseline.findings[0] ?? {});
    expect(left.filter((name) => ['remediation', 'cause', 'causeReason', 'decision'].includes(name))).toEqual([]);
  });

  it('keeps the cause of what is in its days of grace, so that these end', () => {
    const decision = { rule: 'new.disclosure', reason: graceWords(new Date('2026-12-01T00:00:00Z')) };
    const finding = createFinding({ cause: 'disclosure', causeReason: 'The database moved.', decision });

    const baseline = baselineOf({ ...createReport(), findings: [finding] }, []);

    expect(baseline.findings[0]).toMatchObject({ cause: 'disclosure', causeReason: 'The database moved.' });
  });

  it.each([
    ['a scan failed', [createScan({ status: 'failed', reason: 'out of memory' })], ' (builtin@deploy failed)'],
    ['nothing was examined', [createScan({ coverage: { unit: 'objects', examined: 0, passed: 0 } })], ''],
  ])('refuses a report in which %s', (_what, scans, named) => {
    expect(() => baselineOf(createReport({ scans }), [])).toThrow(
      `A run that ended with an error makes no baseline${named}: mend what the report says, and run again.`,
    );
  });
});
