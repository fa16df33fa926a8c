import { codeQualityReport } from '../../../src/scanners/code-quality/report.ts';
import type { ReadContext } from '../../../src/scanners/reading.ts';
import { readReport } from '../../../src/scanners/report-format.ts';
import { open, readValue } from '../reports.ts';

const context: ReadContext = { targetKind: 'source', source: { root: '/tmp/shop', cwd: '/tmp/shop' } };

describe('GitLab code quality', () => {
  it('of a real tool is read whole', async () => {
    const { result } = await readReport(codeQualityReport, open('code-quality/golangci-lint.json'), context);

    expect(result.observations).toHaveLength(11);
    expect(result.gaps).toEqual([]);
    expect(new Set(result.observations.map(({ locations }) => locations?.[0]?.path))).toEqual(
      new Set(['svc/a/main.go']),
    );
  });

  it.each([
    ['blocker', 'critical'],
    ['critical', 'high'],
    ['major', 'medium'],
    ['minor', 'low'],
    ['info', 'info'],
    ['strange', 'unknown'],
  ])('has the severity %s as %s', async (severity, expected) => {
    const value = [{ description: 'd', check_name: 'c', severity, location: { path: 'a.ts', lines: { begin: 3 } } }];

    const { result } = await readValue(codeQualityReport, value, context);

    expect(result.observations[0]).toMatchObject({
      severity: expected,
      ruleId: 'c',
      locations: [{ path: 'a.ts', startLine: 3 }],
    });
  });

  it('takes positions in place of lines', async () => {
    const positions = { begin: { line: 3, column: 5 }, end: { line: 4, column: 1 } };
    const value = [{ description: 'd', location: { path: 'a.ts', positions } }];

    const { result } = await readValue(codeQualityReport, value, context);

    expect(result.observations[0]?.locations).toEqual([{ path: 'a.ts', startLine: 3, startColumn: 5, endLine: 4 }]);
  });

  it('has a gap for what is no violation, as in the report of another tool', async () => {
    const { result } = await readValue(codeQualityReport, [{ RuleID: 'aws', File: 'a' }, 7], context);

    expect(result.observations).toEqual([]);
    expect(result.gaps).toHaveLength(2);
  });
});
