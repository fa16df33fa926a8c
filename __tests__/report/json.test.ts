import { jsonParts, renderJson } from '../../src/report/json.ts';
import { createFinding, createReport } from '../support/report.ts';

describe('renderJson', () => {
  it.each([0, 1, 499, 500, 501, 1200])('writes a report of %s findings as JSON.stringify would', (count) => {
    const title = 'a "findings": []\n  ] text';
    const findings = Array.from({ length: count }, (_, index) => createFinding({ fingerprint: `${index}`, title }));
    const report = createReport({ findings });

    expect(renderJson(report)).toBe(`${JSON.stringify(report, undefined, 2)}\n`);
  });

  it('gives a large report in parts', () => {
    const findings = Array.from({ length: 1200 }, (_, index) => createFinding({ fingerprint: `${index}` }));

    expect([...jsonParts(createReport({ findings }))]).toHaveLength(5);
  });
});
