import { cellsOf } from '../../src/report/table/cells.ts';
import { renderTable } from '../../src/report/table.ts';
import { createFinding, createReport, createScan } from '../support/report.ts';
import { CASES, hostile, many, representative } from './cases.ts';

const COLOURS = new RegExp(String.raw`\u001b\[[\d;]+m`, 'g');

describe('the table', () => {
  it.each(Object.entries(CASES))('of %s says the verdict at both ends', (_name, make) => {
    const report = make();
    const word = { pass: 'Passed', fail: 'Failed', error: 'Error: could not scan' }[report.verdict];

    const lines = renderTable(report, { colour: false, width: 160 }).trimEnd().split('\n');

    expect(lines.slice(0, 40).some((line) => line.startsWith(word))).toBe(true);
    expect(lines.slice(-40).some((line) => line.startsWith(word))).toBe(true);
  });

  it.each([80, 120, 160])('takes no more than %i cells', (width) => {
    for (const make of Object.values(CASES)) {
      const widest = renderTable(make(), { colour: false, width })
        .split('\n')
        .reduce((most, line) => Math.max(most, cellsOf(line)), 0);

      expect(widest).toBeLessThanOrEqual(width);
    }
  });

  it('has no escape sequence without colours, and only its own with them', () => {
    expect(renderTable(hostile(), { colour: false, width: 80 })).not.toContain('\u001b');
    expect(renderTable(hostile(), { colour: true, width: 80 }).replaceAll(COLOURS, '')).not.toContain('\u001b');
  });

  it('says the same with and without colours', () => {
    const coloured = renderTable(representative(), { colour: true, width: 100 });

    expect(coloured.replaceAll(COLOURS, '')).toBe(renderTable(representative(), { colour: false, width: 100 }));
  });

  it('lists findings under their files, by line', () => {
    const findings = [
      createFinding({ fingerprint: 'a', id: 'B', severity: 'low', locations: [{ path: 'x.yaml', startLine: 20 }] }),
      createFinding({
        fingerprint: 'b',
        id: 'A',
        severity: 'high',
        locations: [{ path: 'x.yaml', startLine: 3, startColumn: 5 }],
      }),
    ];

    const lines = renderTable(createReport({ findings }), { colour: false, width: 100 }).split('\n');

    expect(lines.filter((line) => /^(?:x\.yaml| +\d)/.test(line))).toEqual([
      'x.yaml',
      '  3:5  high      A: Container runs privileged',
      '   20  low       B: Container runs privileged',
    ]);
  });

  it('says how many findings it does not list', () => {
    expect(renderTable(many(12), { colour: false, width: 80, maxFindings: 5 })).toContain(
      '\n7 more open findings not listed here.\n',
    );
  });

  it('says why the verdict is not pass, just above it', () => {
    const text = renderTable(
      createReport({ scans: [createScan({ status: 'failed', reason: 'deploy does not exist' })] }),
      { colour: false, width: 100 },
    );

    expect(text).toContain('builtin@deploy failed: deploy does not exist\n');
  });
});

describe('the width of a text', () => {
  it.each([
    ['plain', 5],
    ['界面', 4],
    ['é', 1],
    ['e\u0301', 1],
    ['😀', 2],
    ['', 0],
  ])('of %j is %i cells', (text, cells) => {
    expect(cellsOf(text)).toBe(cells);
  });
});
