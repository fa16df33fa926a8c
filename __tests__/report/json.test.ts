import { jsonParts, renderJson } from '../../src/report/json.ts';
import { createFinding, createReport } from '../support/report.ts';

describe('renderJson', () => {
  it.each([0, 1, 49, 50, 51, 120])('writes a report of %s findings as JSON.stringify would', (count) => {
    const title = 'a "findings": []\n  ] text';
    const findings = Array.from({ length: count }, (_, index) => createFinding({ fingerprint: `${index}`, title }));
    const report = createReport({ findings });

    expect(renderJson(report)).toBe(`${JSON.stringify(report, undefined, 2)}\n`);
  });

  it('writes the findings of a large report where they belong, whatever its reasons name', () => {
    const findings = Array.from({ length: 1200 }, (_, index) => createFinding({ fingerprint: `${index}` }));
    const report = createReport({ findings, reasons: [{ rule: 'scan.gap', message: 'a gap', findings: [] }] });

    expect(renderJson(report)).toBe(`${JSON.stringify(report)}\n`);
  });

  it('gives a large report in parts', () => {
    const findings = Array.from({ length: 1200 }, (_, index) => createFinding({ fingerprint: `${index}` }));
    const report = createReport({ findings });

    const parts = [...jsonParts(report)].map(({ length }) => length);

    expect(Math.max(...parts)).toBeLessThan(renderJson(report).length / 10);
  });
});
