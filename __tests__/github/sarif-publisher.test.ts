import { readContext } from '../../src/github/context.ts';
import { sarifPublisher } from '../../src/github/sarif-publisher.ts';
import type { Report } from '../../src/domain/report.ts';
import type { Publication } from '../../src/publish/publisher.ts';
import type { FakeGitHub } from '../support/github/server.ts';
import { finding, findings, report } from './reports.ts';
import { api, asked, github, headSha, pullRequestEnv, pullRequestEvent, stopAll } from './session.ts';

afterEach(stopAll);

function publish(fake: FakeGitHub, result: Report, env = {}, event = pullRequestEvent(fake)): Promise<Publication> {
  const context = readContext({ ...pullRequestEnv(fake), ...env }, event);
  return sarifPublisher({ connect: () => api(fake), context }).publish(result);
}

describe('code scanning', () => {
  it('gets the findings of a pull request under its merge commit', async () => {
    const fake = await github();

    const publication = await publish(fake, report(findings(3)));

    expect(publication).toEqual({
      publisher: 'code scanning',
      status: 'published',
      url: 'https://github.com/octo/shop/security/code-scanning',
    });
    expect(fake.state.sarifs).toEqual([
      expect.objectContaining({
        ref: 'refs/pull/1/merge',
        commit_sha: fake.state.pulls[0]?.mergeSha,
        processing_status: 'complete',
      }),
    ]);
  });

  it('gets them from a pull request of a fork too', async () => {
    const fake = await github({ fork: true });

    expect((await publish(fake, report(findings(1)))).status).toBe('published');
  });

  it('gets those of a branch under the branch', async () => {
    const fake = await github();
    const env = { GITHUB_EVENT_NAME: 'push', GITHUB_REF: 'refs/heads/change-1' };

    await publish(fake, report([]), env, { after: headSha(fake) });

    expect(fake.state.sarifs).toMatchObject([{ ref: 'refs/heads/change-1', commit_sha: headSha(fake) }]);
  });

  it('gets those of a workflow_run of a fork under the head of its pull request', async () => {
    const fake = await github({ fork: true });
    const head = { full_name: 'stranger/shop', owner: { login: 'stranger' } };
    const run = { event: 'pull_request', head_sha: headSha(fake), head_branch: 'change-1', head_repository: head };

    await publish(fake, report([]), { GITHUB_EVENT_NAME: 'workflow_run' }, { workflow_run: run });

    expect(fake.state.sarifs).toMatchObject([{ ref: 'refs/pull/1/head', commit_sha: headSha(fake) }]);
  });

  it.each(['disabled', 'not-found'] as const)(
    'that is %s is told in one sentence and is no failure',
    async (codeScanning) => {
      const fake = await github({ codeScanning });

      const publication = await publish(fake, report(findings(1)));

      expect(publication).toMatchObject({
        status: 'skipped',
        message: expect.stringMatching(/^Code scanning is not enabled for this repository, so no SARIF was uploaded/u),
      });
    },
  );

  it('that is still at work is waited for only so long', async () => {
    const fake = await github({ sarifPolls: 99 });

    const publication = await publish(fake, report([]));

    expect(publication).toMatchObject({ status: 'published', message: 'GitHub is still processing the upload.' });
    expect(asked(fake).filter((each) => each === 'GET code-scanning/get-sarif')).toHaveLength(2);
  });

  it('that could not process the file is a failure with its words', async () => {
    const fake = await github();
    fake.faults.add({ operation: 'code-scanning/upload-sarif' }, { kind: 'drop', when: 'before' });
    const result = publish(fake, report([]));
    const [upload] = await uploaded(fake);
    Object.assign(upload ?? {}, { processing_status: 'failed', errors: ['Invalid\nSARIF'], polls: 0 });

    expect(await result).toMatchObject({
      status: 'failed',
      message: 'Code scanning could not process the SARIF: Invalid SARIF',
    });
  });

  it('that cannot be asked what became of the upload keeps it', async () => {
    const fake = await github();
    fake.faults.add({ operation: 'code-scanning/get-sarif', times: 99 }, { kind: 'status', status: 502 });

    const publication = await publish(fake, report([]));

    expect(publication).toMatchObject({ status: 'published', message: expect.stringContaining('still processing') });
  });

  it('gets the upload though the connection broke', async () => {
    const fake = await github();
    fake.faults.add({ operation: 'code-scanning/upload-sarif' }, { kind: 'drop', when: 'before' });

    expect((await publish(fake, report([]))).status).toBe('published');
  });

  it('is forbidden to a token without the permission', async () => {
    const fake = await github({ tokens: { ghs_test: { checks: 'write' } } });

    const publication = await publish(fake, report([]));

    expect(publication).toMatchObject({ status: 'forbidden', permission: 'security-events: write' });
  });

  it('that does not know the commit is a failure, not a missing feature', async () => {
    const fake = await github();

    const publication = await publish(fake, report([]), { GITHUB_SHA: 'e'.repeat(40) });

    expect(publication).toMatchObject({ status: 'failed', message: 'GitHub said 404: commit not found' });
  });

  it('has nothing to file a run without a ref under', async () => {
    const fake = await github();

    const publication = await publish(fake, report([]), { GITHUB_EVENT_NAME: 'schedule', GITHUB_REF: '' });

    expect(publication.status).toBe('skipped');
    expect(fake.requests).toEqual([]);
  });

  it('gets nothing of a target whose scan failed', async () => {
    const fake = await github();
    const [scan] = report([]).scans;
    const broken = report([], { verdict: 'error', scans: scan ? [{ ...scan, status: 'failed', reason: 'No.' }] : [] });

    const publication = await publish(fake, broken);

    expect(publication).toMatchObject({ status: 'skipped', message: 'There is no completed scan to upload.' });
  });

  it('says which findings have no place in a file', async () => {
    const fake = await github();

    const publication = await publish(fake, report([finding(1, { locations: [] })]));

    expect(publication).toMatchObject({ status: 'published', message: expect.stringContaining('no place in a file') });
  });
});

/** Waits until the upload is there. */
async function uploaded({ state }: FakeGitHub): Promise<FakeGitHub['state']['sarifs']> {
  while (state.sarifs.length === 0) {
    await new Promise((resolve) => {
      setImmediate(resolve);
    });
  }
  return state.sarifs;
}
