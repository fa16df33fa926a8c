import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Baseline } from '../../src/domain/baseline.ts';
import type { Check } from '../check.ts';
import { gone, proven, withCause, type Bench } from './command.ts';

function pod(name: string): string {
  return `apiVersion: v1
kind: Pod
metadata: { name: ${name}, namespace: shop }
spec:
  containers:
    - name: web
      image: nginx:1.27.0
      securityContext: { privileged: true }
`;
}

/** Pairs of states of one repository, told apart by scanning the base in the same run. */
export async function manifests(bench: Bench, check: Check): Promise<void> {
  const changed = async (name: string, files: Parameters<Bench['commit']>[0]) => {
    bench.git('checkout', '--quiet', '-b', name, 'main');
    bench.commit(files);
    const report = await bench.run('manifest-scan', {
      path: 'deploy',
      base: 'main',
      judge: 'change',
      budget: 'total=0',
    });
    bench.git('checkout', '--quiet', 'main');
    proven(report);
    return report;
  };
  bench.commit({ 'deploy/a.yaml': pod('a'), 'deploy/b.yaml': pod('b') });
  await check('a line that moved: nothing is new, nothing is gone', async () => {
    const report = await changed('moved', { 'deploy/a.yaml': `# a comment\n\n${pod('a')}` });
    assert.equal(report.verdict, 'pass');
    assert.deepEqual([withCause(report, 'change'), gone(report)], [[], []]);
  });
  await check('a file with another name: nothing is new, nothing is gone', async () => {
    const report = await changed('renamed', { 'deploy/a.yaml': null, 'deploy/shop.yaml': pod('a') });
    assert.equal(report.verdict, 'pass');
    assert.deepEqual([withCause(report, 'change'), gone(report)], [[], []]);
  });
  await check('a pod that is added: change, and the verdict is fail', async () => {
    const report = await changed('added', { 'deploy/c.yaml': pod('c') });
    assert.equal(report.verdict, 'fail');
    assert(withCause(report, 'change').includes('GH-PSS-PRIVILEGED deploy/c.yaml'));
  });
  await check('an exception that is over, of what the base has too: exception-expired', () => expired(bench));
}

const DAY = 24 * 3_600_000;

function day(daysAgo: number): string {
  return new Date(Date.now() - daysAgo * DAY).toISOString();
}

/** The clock cannot be moved, so the baseline is dated back: it was made two days ago, and the exception ended yesterday. */
async function expired(bench: Bench): Promise<void> {
  const list = `exceptions:
  - id: GH-PSS-PRIVILEGED
    path: deploy/**
    reason: The agent needs the devices of its node.
    owner: platform
    expires: ${day(1).slice(0, 10)}
`;
  bench.commit({ 'exceptions.yml': list });
  const folder = join(bench.root, 'baseline-manifests');
  const place = { path: 'deploy', baseline: `file:${folder}`, exceptions: 'exceptions.yml' };
  await bench.run('manifest-scan', { ...place, 'baseline-branch': 'main' });
  const file = join(folder, 'baseline.json');
  const made = JSON.parse(readFileSync(file, 'utf8')) as Baseline;
  writeFileSync(file, JSON.stringify({ ...made, madeAt: day(2) }));
  bench.git('checkout', '--quiet', '-b', 'expired', 'main');
  bench.commit({ 'README.md': 'Nothing that is scanned.' });
  const report = await bench.run('manifest-scan', { ...place, base: 'main', judge: 'new', budget: 'high=0' });
  bench.git('checkout', '--quiet', 'main');
  proven(report);
  assert.equal(report.verdict, 'fail');
  assert.deepEqual(withCause(report, 'change'), []);
  const found = withCause(report, 'exception-expired');
  assert.deepEqual(found, ['GH-PSS-PRIVILEGED deploy/a.yaml', 'GH-PSS-PRIVILEGED deploy/b.yaml']);
}
