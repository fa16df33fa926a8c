import type { Report } from '../../../src/domain/report.ts';
import { buildBundle } from '../../cli/bundle.ts';
import { startGitHub, type FakeGitHub } from '../../support/github/server.ts';
import { runReportStep, shard, vulnerabilityOf, type Files } from './runner.ts';

let dist: string;
let github: FakeGitHub;

beforeAll(async () => {
  dist = await buildBundle();
});

beforeEach(async () => {
  github = await startGitHub({ pull: { headRepository: 'mallory/shop' } });
});

afterEach(() => github.stop());

const one = (report: Report | string): Files => ({ 'shards/report.json': report });
const alone = (parts: Partial<Report> = {}): Report => shard(1, { id: '', ...parts });

function step(files: Files, inputs: Readonly<Record<string, string>> = {}) {
  return runReportStep(dist, github, { files, inputs, startedBy: 'pull_request' });
}

describe('the report of a pull request, published by the workflow run after it', () => {
  it('asks for action when it is clean, since its author could have written it', async () => {
    const { ended, outputs, report } = await step(one(alone()));

    expect(github.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'action_required' }]);
    expect(outputs.get('verdict')).toBe('error');
    expect(report?.reasons).toMatchObject([{ rule: 'report.claims' }]);
    expect(ended.stdout).toContain('a scan that the base controls has to say so');
    expect(ended.code).toBe(0);
    expect(github.violations).toEqual([]);
  });

  it('fails when it holds what the policy does not allow, and is commented on', async () => {
    const { ended } = await step(one(alone({ findings: [vulnerabilityOf(1)] })));

    expect(ended.code).toBe(1);
    expect(github.state.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
    expect(github.state.comments).toMatchObject([{ issue: 1 }]);
  });

  it.each<[string, Report | string]>([
    ['a forged pass over an open finding', alone({ verdict: 'pass', findings: [vulnerabilityOf(1)] })],
    ['a budget of its own', alone({ findings: [vulnerabilityOf(1)], inputs: withBudget({ critical: 9 }) })],
    ['a forged cause that says it is known', alone({ findings: [vulnerabilityOf(1, { cause: 'disclosure' })] })],
    ['claims nobody makes', alone({ inputs: { ...withBudget({}), claims: '' } })],
    ['no scan', alone({ scans: [] })],
    ['a scan of nothing', alone({ scans: alone().scans.map((scan) => ({ ...scan, status: 'skipped' as const })) })],
    ['another commit', alone({ commit: { sha: 'f'.repeat(40), repository: 'octo/other', ref: 'refs/heads/main' } })],
    ['prototype keys', JSON.stringify(alone()).replace('{', '{"__proto__":{"verdict":"pass"},"constructor":{},')],
    ['deep nesting', `${'['.repeat(200_000)}${']'.repeat(200_000)}`],
    ['control characters', alone({ notices: ['\u0000\u001b]0;x\u0007\u202e'] })],
    ['nothing', ''],
  ])('is never green with %s', async (_, report) => {
    const { ended } = await step(one(report), { comment: 'never' });

    expect(github.state.checkRuns).toHaveLength(1);
    expect(['failure', 'action_required']).toContain(github.state.checkRuns[0]?.conclusion);
    expect(ended.stdout).not.toMatch(/Passed/);
    expect(github.violations).toEqual([]);
  });

  it('is shown on the commit and the pull request that GitHub names, whatever the report says', async () => {
    const forged = { sha: 'f'.repeat(40), repository: 'octo/other', ref: 'refs/pull/99/merge' };

    await step(one(alone({ commit: forged, findings: [vulnerabilityOf(1)] })));

    expect(github.state.checkRuns[0]?.head_sha).toBe(github.state.pulls[0]?.headSha);
    expect(github.state.comments.map(({ issue }) => issue)).toEqual([1]);
  });

  it('is an error of the job when the check cannot be shown', async () => {
    const { ended } = await step(one(alone()), { token: 'ghs_unknown' });

    expect(ended.code).toBe(2);
  });

  it('may pass where the reports were made by this very run, which the base controls', async () => {
    const { ended } = await step(one(alone()), { 'made-in': 'this-run' });

    expect(ended.code).toBe(0);
    expect(github.state.checkRuns).toMatchObject([{ conclusion: 'success' }]);
  });

  it('may not pass where a fork started it by a push', async () => {
    await runReportStep(dist, github, { files: one(alone()), startedBy: 'push' });

    expect(github.state.checkRuns).toMatchObject([{ conclusion: 'action_required' }]);
  });
});

function withBudget(budget: Report['inputs']['policy']['budget']): Report['inputs'] {
  const { inputs } = alone();
  return { ...inputs, policy: { ...inputs.policy, budget } };
}
