import { compare } from '../../src/compare/compare.ts';
import { baselineOf } from '../../src/compare/make-baseline.ts';
import { createReport, createScan } from '../support/report.ts';
import { inLine, nameOf, partOf } from './support.ts';

const NOW = new Date('2026-11-22T04:00:00Z');

/** A baseline with a finding in each of these files. */
function baseline(...paths: readonly string[]) {
  const { scans, findings } = partOf(paths.map((path) => inLine(path, path, 3)));
  return { value: { ...baselineOf(createReport(), []), scans, findings }, source: 'cache' };
}

function goneIn(limitedTo: readonly string[] | undefined) {
  const { scans } = partOf([]);
  const head = {
    scans: scans.map((scan) => ({ ...scan, ...(limitedTo !== undefined && { limitedTo }) })),
    findings: [],
  };
  const { findings, notices } = compare(head, { baseline: baseline('a.go', 'b.go', 'c.go'), notices: [] }, NOW);
  return { gone: findings.map(nameOf).toSorted(), unproven: notices.filter((one) => one.includes('looked for again')) };
}

describe('a scan that looked only at what the change can affect', () => {
  it('makes nothing gone elsewhere, and leaves nobody in doubt about it', () => {
    expect(goneIn(['a.go', 'b.go'])).toEqual({ gone: ['a.go', 'b.go'], unproven: [] });
  });

  it('makes nothing gone at all where it looked at nothing', () => {
    expect(goneIn([])).toEqual({ gone: [], unproven: [] });
  });

  it('is as any other where it looked at everything', () => {
    expect(goneIn(undefined).gone).toEqual(['a.go', 'b.go', 'c.go']);
  });

  it('makes no baseline', () => {
    const report = createReport({ scans: [createScan({ limitedTo: ['a.go'] })] });

    expect(() => baselineOf(report, [])).toThrow('looked only at what a change can affect makes no baseline');
  });
});
