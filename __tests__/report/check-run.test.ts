import { batches, checkAnnotations, checkOutput } from '../../src/report/check-run.ts';
import { commandAnnotations } from '../../src/report/command-annotations.ts';
import { CHECK_RUN, COMMAND } from '../../src/report/limits.ts';
import { createFinding, createReport, createScan } from '../support/report.ts';
import { CASES, many } from './cases.ts';

describe('the output of a check run', () => {
  it.each(Object.entries(CASES))('of %s fits, and succeeds only with the verdict pass', (_name, make) => {
    const report = make();

    const { conclusion, title, summary, text } = checkOutput(report, {
      detailsUrl: 'https://github.com/o/r/actions/runs/1',
    });

    expect(conclusion).toBe(report.verdict === 'pass' ? 'success' : 'failure');
    expect(title.length).toBeLessThanOrEqual(CHECK_RUN.titleCharacters);
    expect(title).not.toMatch(/[\n\p{Cc}]/u);
    expect(Buffer.byteLength(summary)).toBeLessThanOrEqual(CHECK_RUN.textBytes);
    expect(Buffer.byteLength(text)).toBeLessThanOrEqual(CHECK_RUN.textBytes);
    expect(summary).not.toBe('');
  });

  it('says that it could not scan', () => {
    const report = createReport({ scans: [createScan({ status: 'failed', reason: 'no such folder' })] });

    expect(checkOutput(report)).toMatchObject({ conclusion: 'failure', title: 'Error: could not scan deploy' });
  });

  it('lists findings without a place in its summary, since they cannot be annotated', () => {
    const report = createReport({
      findings: [createFinding({ locations: [], resource: { kind: 'Node', name: 'node-1' } })],
    });

    expect(checkOutput(report).summary).toContain(
      '- critical: GH-PSS-PRIVILEGED: Container runs privileged (Node node-1)',
    );
  });

  it('says how many findings are not in its text', () => {
    expect(checkOutput(many(10_000)).text).toMatch(
      /^[\d,]+ more findings are in the report, the worst [\d,]+ are listed in short\.\n/,
    );
  });
});

describe('the annotations of a check run', () => {
  it.each(Object.entries(CASES))('of %s are what the API takes', (_name, make) => {
    const { annotations, shown } = checkAnnotations(make(), { max: 500 });

    expect(annotations).toHaveLength(shown);
    for (const { path, start_line, end_line, start_column, end_column, title, message } of annotations) {
      expect(path).toMatch(/^(?!\/|\.{1,2}\/)[^\p{Cc}]+$/u);
      expect(start_line).toBeGreaterThanOrEqual(1);
      expect(end_line).toBeGreaterThanOrEqual(start_line);
      expect(start_line === end_line || (start_column === undefined && end_column === undefined)).toBe(true);
      expect(title.length).toBeLessThanOrEqual(CHECK_RUN.annotationTitleCharacters);
      expect(Buffer.byteLength(message)).toBeLessThanOrEqual(CHECK_RUN.annotationMessageBytes);
      expect(message.trim()).not.toBe('');
    }
  });

  it('are of the worst findings, with a sentence about the rest', () => {
    const { annotations, shown, total, rest } = checkAnnotations(many(600), { max: 100 });

    expect(annotations.every(({ title }) => title.startsWith('critical: '))).toBe(true);
    expect({ shown, total, rest }).toEqual({
      shown: 100,
      total: 600,
      rest: '100 of 600 findings are annotated, the worst first; the rest is in the report.',
    });
  });

  it('are of what counts before what is worse and does not', () => {
    const known = Array.from({ length: 5 }, (_, index) =>
      createFinding({ fingerprint: `k${index}`, severity: 'critical', decision: { rule: 'judged.change' } }),
    );
    const brought = createFinding({ fingerprint: 'new', severity: 'low', decision: { rule: 'budget.low' } });

    const { annotations } = checkAnnotations(createReport({ findings: [...known, brought], reasons: [] }), { max: 2 });

    expect(annotations.map(({ title }) => title.split(':')[0])).toEqual(['low', 'critical']);
  });

  it('say nothing of a rest when all are shown', () => {
    expect(checkAnnotations(many(6), { max: 500 }).rest).toBeUndefined();
  });

  it('are of open findings, and of those to be checked by hand as notices', () => {
    const findings = [
      createFinding({ fingerprint: 'a', status: 'manual' }),
      createFinding({ fingerprint: 'b', status: 'suppressed' }),
      createFinding({ fingerprint: 'c', severity: 'medium' }),
    ];

    const { annotations } = checkAnnotations(createReport({ findings }), { max: 500 });

    expect(annotations.map(({ annotation_level }) => annotation_level)).toEqual(['warning', 'notice']);
  });

  it.each([
    ['one place', { startLine: 4, startColumn: 7 }, { start_line: 4, end_line: 4, start_column: 7, end_column: 7 }],
    [
      'a part of a line',
      { startLine: 4, startColumn: 7, endColumn: 10 },
      { start_line: 4, end_line: 4, start_column: 7, end_column: 9 },
    ],
    ['several lines', { startLine: 4, startColumn: 7, endLine: 6, endColumn: 2 }, { start_line: 4, end_line: 6 }],
    ['a line that ends before it starts', { startLine: 4, endLine: 2 }, { start_line: 4, end_line: 4 }],
    ['a whole file', {}, { start_line: 1, end_line: 1 }],
  ])('of %s has the lines and columns that the API takes', (_what, place, expected) => {
    const report = createReport({ findings: [createFinding({ locations: [{ path: 'a.yaml', ...place }] })] });

    const [annotation] = checkAnnotations(report, { max: 1 }).annotations;
    const region = Object.fromEntries(
      Object.entries(annotation ?? {}).filter(([name]) => /_(?:line|column)$/.test(name)),
    );

    expect(region).toEqual(expected);
  });

  it.each(['/etc/passwd', '../up.yaml', 'a/../../b.yaml', 'C:\\x.yaml', 'https://example.org/x', '.', ''])(
    'are not made for the path %j',
    (path) => {
      const report = createReport({ findings: [createFinding({ locations: [{ path }] })] });

      expect(checkAnnotations(report, { max: 500 })).toMatchObject({ annotations: [], total: 0 });
    },
  );

  it('are sent in batches', () => {
    expect(batches([1, 2, 3, 4, 5], 2)).toEqual([[1, 2], [3, 4], [5]]);
    expect(batches([], 50)).toEqual([]);
  });
});

describe('annotations by workflow commands', () => {
  it('are the worst of each level, as many as the runner keeps', () => {
    const annotations = commandAnnotations(many(600));

    const levels = annotations.map(({ level }) => level);
    expect(levels).toEqual(
      ['error', 'warning', 'notice'].flatMap((level) =>
        Array.from({ length: COMMAND.annotationsPerLevel }, () => level),
      ),
    );
  });

  it('name the place as @actions/core does', () => {
    const [annotation] = commandAnnotations(createReport({ findings: [createFinding()] }));

    expect(annotation?.properties).toEqual({
      title: 'GH-PSS-PRIVILEGED: Container runs privileged',
      file: 'deploy/web.yaml',
      startLine: 12,
      endLine: 12,
      startColumn: 9,
      endColumn: 9,
    });
  });

  it('of a finding without a place have no place', () => {
    const [annotation] = commandAnnotations(createReport({ findings: [createFinding({ locations: [] })] }));

    expect(annotation?.properties).toEqual({ title: 'GH-PSS-PRIVILEGED: Container runs privileged' });
  });

  it.each(Object.entries(CASES))('of %s are no longer than the runner shows', (_name, make) => {
    expect(commandAnnotations(make()).every(({ message }) => message.length <= COMMAND.messageCharacters)).toBe(true);
  });
});
