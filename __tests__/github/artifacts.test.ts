import { findArtifact } from '../../src/github/artifacts.ts';
import { addArtifact, addWorkflowRun } from '../support/github/seed.ts';
import type { FakeGitHub } from '../support/github/server.ts';
import { api, asked, github, stopAll } from './session.ts';

afterEach(stopAll);

const NAME = 'gatehouse-baseline-image-scan';
const QUERY = { name: NAME, branch: 'main', maxBytes: 1000 };

/** A run that has left an artifact of that name. */
function left(fake: FakeGitHub, content: string, run: object = {}, artifact: object = {}): void {
  const { id } = addWorkflowRun(fake.state, { head_sha: 'a'.repeat(40), event: 'push', ...run });
  addArtifact(fake.state, { name: NAME, archive: Buffer.from(content), run: id, ...artifact });
}

async function found(fake: FakeGitHub): Promise<string | undefined> {
  return (await findArtifact(await api(fake), QUERY))?.zip.toString();
}

describe('findArtifact', () => {
  it.each(['push', 'schedule', 'workflow_dispatch'])(
    'downloads what a run of %s on the branch has left',
    async (event) => {
      const fake = await github();
      left(fake, 'kept', { event });

      expect(await found(fake)).toBe('kept');
    },
  );

  it('takes the newest that has not expired', async () => {
    const fake = await github();
    left(fake, 'old');
    left(fake, 'new');
    left(fake, 'gone', {}, { expired: true });

    expect(await found(fake)).toBe('new');
  });

  it.each([
    [
      'a pull request from a branch of a fork with that name',
      { event: 'pull_request', headRepository: 'mallory/shop' },
    ],
    ['a push in a fork', { headRepository: 'mallory/shop' }],
    ['a pull request of the branch itself', { event: 'pull_request' }],
    ['a run that a pull request can bring about', { event: 'pull_request_target' }],
    ['a run after another', { event: 'workflow_run' }],
    ['a run on a comment', { event: 'issue_comment' }],
    ['another branch', { head_branch: 'main2' }],
  ])('passes over what was left by %s', async (_, run) => {
    const fake = await github();
    left(fake, 'trusted');
    left(fake, 'forged', run);

    expect(await found(fake)).toBe('trusted');
  });

  it('passes over artifacts of other names', async () => {
    const fake = await github();
    left(fake, 'other', {}, { name: `${NAME}-staging` });

    expect(await found(fake)).toBeUndefined();
  });

  it('downloads none that is too large', async () => {
    const fake = await github();
    left(fake, 'x'.repeat(1001));

    await expect(found(fake)).rejects.toThrow('The artifact has 1001 bytes, more than the 1000 that are read.');
    expect(asked(fake)).not.toContain('GET actions/download-artifact');
  });

  it('says what GitHub says when the token may not read them', async () => {
    const fake = await github({ tokens: { ghs_test: { contents: 'read' } } });
    left(fake, 'kept');

    await expect(found(fake)).rejects.toThrow('Resource not accessible by integration');
  });

  it('gives up after twenty runs that are none of the branch', async () => {
    const fake = await github();
    left(fake, 'trusted');
    for (let count = 0; count < 30; count += 1) {
      left(fake, 'forged', { event: 'pull_request' });
    }

    expect(await found(fake)).toBeUndefined();
    expect(asked(fake).filter((request) => request === 'GET actions/get-workflow-run')).toHaveLength(20);
  });
});
