import assert from 'node:assert/strict';
import { gatehouse, type Bench } from './command.ts';
import type { Check } from '../check.ts';

/** Two scanners whose databases differ: only what both have seen counts when both are asked for. */
export async function agreement(bench: Bench, check: Check): Promise<void> {
  const image = `docker-archive:${bench.image('app.docker.tar')}`;
  await check('agree: all counts what both have seen, and reports the rest', async () => {
    const flags = bench.flags({ agree: 'all', budget: 'total=0', checks: 'vulnerability' });
    const { code, report, said } = await gatehouse(bench.folder(), [image, ...flags]);
    assert.equal(code, 1, said);
    assert(report !== undefined);
    const both = report.findings.filter(
      ({ sightings }) => new Set(sightings.map(({ scan }) => scan)).size === 2,
    ).length;
    assert.equal(report.reasons[0]?.actual, both);
    assert(both > 20 && both < report.findings.length, `${both} of ${report.findings.length} seen by both`);
  });
}
