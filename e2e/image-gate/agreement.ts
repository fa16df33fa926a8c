import assert from 'node:assert/strict';
import { gatehouse, type Bench } from './command.ts';
import type { Check } from './run.ts';

/** Two scanners whose databases differ: what counts when one is enough, and when both must have seen it. */
export async function agreement(bench: Bench, check: Check): Promise<void> {
  const image = `docker-archive:${bench.image('app.docker.tar')}`;
  const counted = async (agree: 'any' | 'all') => {
    const flags = bench.flags({ agree, budget: 'total=0', checks: 'vulnerability' });
    const { code, report, said } = await gatehouse(bench.folder(), [image, ...flags]);
    assert.equal(code, 1, said);
    assert(report !== undefined);
    const seenByAll = report.findings.filter(({ sightings }) => new Set(sightings.map(({ scan }) => scan)).size === 2);
    return { actual: report.reasons[0]?.actual, findings: report.findings.length, seenByAll: seenByAll.length, report };
  };
  await check('agree: any counts what one has seen, agree: all what both have seen', async () => {
    const any = await counted('any');
    const all = await counted('all');
    assert.equal(any.findings, all.findings, 'the same findings are in both reports');
    assert.equal(any.actual, any.findings);
    assert.equal(all.actual, all.seenByAll);
    assert(all.seenByAll > 20 && all.seenByAll < all.findings, `${all.seenByAll} of ${all.findings} seen by both`);
    assert.match(any.report.notices.join('\n'), /only/);
  });
}
