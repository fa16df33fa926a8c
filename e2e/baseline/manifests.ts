import assert from 'node:assert/strict';
import { gone, proven, withCause, type Bench } from './command.ts';

type Check = (what: string, test: () => Promise<void>) => Promise<void>;

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
}
