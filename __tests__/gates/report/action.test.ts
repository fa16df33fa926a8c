import { marked } from 'marked';
import { buildBundle } from '../../cli/bundle.ts';
import { startGitHub, type FakeGitHub } from '../../support/github/server.ts';
import { runReportStep, shard, vulnerabilityOf, type Files } from './runner.ts';

let dist: string;
let github: FakeGitHub;

beforeAll(async () => {
  dist = await buildBundle();
});

beforeEach(async () => {
  github = await startGitHub();
});

afterEach(() => github.stop());

const THREE: Files = {
  'shards/one/report.json': shard(1, { findings: [vulnerabilityOf(1)] }),
  'shards/two/report.json': shard(2),
  'shards/three/report.json': shard(3),
};

describe('the report step', () => {
  it('shows the shards of a matrix as one check, one comment and one verdict', async () => {
    const { ended, outputs, report } = await runReportStep(dist, github, { files: THREE, inputs: { expect: '3' } });

    expect(ended.code).toBe(1);
    expect(Object.fromEntries(outputs)).toMatchObject({ verdict: 'fail', critical: '1', findings: '1' });
    expect(report?.scans.map(({ id }) => id)).toEqual([1, 2, 3].map((number) => `trivy@shop/image-${number}`));
    expect(github.state.checkRuns).toMatchObject([{ name: 'gatehouse / report', conclusion: 'failure' }]);
    expect(github.state.comments).toHaveLength(1);
    expect(github.violations).toEqual([]);
  });

  it('passes when every shard is there and nothing is over the budget', async () => {
    const { ended } = await runReportStep(dist, github, { files: { ...THREE, 'shards/one/report.json': shard(1) } });

    expect(ended.code).toBe(0);
    expect(github.state.checkRuns).toMatchObject([{ conclusion: 'success' }]);
  });

  it('judges by its own budget', async () => {
    const { ended } = await runReportStep(dist, github, { files: THREE, inputs: { budget: 'critical=1' } });

    expect(ended.code).toBe(0);
    expect(ended.stdout.replaceAll(/\s+/g, ' ')).toContain(
      'everything is judged by critical=1 of what this change brought',
    );
  });
});

describe('a matrix of which one shard', () => {
  it.each<[string, Files, RegExp]>([
    ['is missing', {}, /shard-3-of-3 failed: its report is missing/],
    [
      'forges its verdict',
      { 'shards/three/report.json': shard(3, { verdict: 'pass', reasons: [], findings: [vulnerabilityOf(3)] }) },
      /1 critical/,
    ],
    [
      'has 100 MB',
      { 'shards/three/report.json': `{"schemaVersion":"1","gate":"${'x'.repeat(100 * 1024 * 1024)}"}` },
      /a report may have 67108864/,
    ],
  ])('%s is not green, and the check says so', async (_, third, sentence) => {
    const files = { 'shards/one/report.json': shard(1), 'shards/two/report.json': shard(2), ...third };

    const { ended } = await runReportStep(dist, github, { files, inputs: { comment: 'never' } });

    expect(ended.stdout.replaceAll(/\s+/g, ' ')).toMatch(sentence);
    expect([1, 2]).toContain(ended.code);
    expect(github.state.checkRuns).toMatchObject([{ status: 'completed', conclusion: 'failure' }]);
    expect(github.violations).toEqual([]);
  });

  it('holds commands, HTML and Markdown in every text has none of them obeyed', async () => {
    const { ended, summary, report } = await runReportStep(dist, github, {
      files: { ...THREE, 'shards/three/report.json': hostile() },
    });

    expect(ended.code).not.toBe(0);
    expect(report?.findings.map(({ title }) => title)).toContain(`Remote code execution${PAYLOAD}`);
    const commands = ended.stdout.split('\n').filter((line) => /^\s*(?:::|##\[)/.test(line));
    expect(commands.filter((line) => !/^::(?:error|warning|debug|add-mask|group|endgroup)\b/.test(line))).toEqual([]);
    expect(ended.stdout).not.toContain('\u001B]0;');
    const [comment] = github.state.comments;
    for (const markdown of [summary, comment?.body ?? '']) {
      expect(markdown).toContain('onerror=alert');
      expect(marked.parse(markdown)).not.toMatch(/<img|href="https:..evil|(?<!&#8203;|\u200B)octocat/);
    }
    expect(github.state.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
    expect(github.violations).toEqual([]);
  });
});

const PAYLOAD =
  '\n::set-output name=verdict::pass\r\n##[set-env name=PATH]/tmp\n::stop-commands::x\n<img src=x onerror=alert(1)> [click](https://evil.example) @octocat \u001B]0;x\u0007 | `x` -->';

/** The report of the third shard with the payload in every text that the schema leaves free. */
function hostile(): string {
  const report = shard(3, { notices: ['a'], findings: [vulnerabilityOf(3, { advisories: ['a'], references: ['a'] })] });
  const kept = new Set(['schemaVersion', 'judgedAt', 'fingerprint']);
  const words = new Set([
    'critical',
    'open',
    'native',
    'vulnerability',
    'image',
    'completed',
    'default',
    'high',
    'fail',
  ]);
  return JSON.stringify(report, (key, value: unknown) =>
    typeof value === 'string' && !kept.has(key) && !words.has(value) ? `${value}${PAYLOAD}` : value,
  );
}

describe('the report step without anything to merge', () => {
  it('is an error', async () => {
    const { ended } = await runReportStep(dist, github, { files: {}, inputs: { comment: 'never' } });

    expect(ended.stdout).toMatch(/no such file or folder/);
    expect(ended.code).toBe(2);
    expect(github.state.checkRuns).toMatchObject([{ conclusion: 'failure' }]);
  });
});
