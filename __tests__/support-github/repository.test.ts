import { addArtifact, addCommit, addPull, addWorkflowRun } from '../support/github/seed.ts';
import { shaOf } from '../support/github/objects.ts';
import { connect, headOf } from './client.ts';

const base64 = (text: string): string => Buffer.from(text).toString('base64');

describe('objects', () => {
  it('have the ids that Git gives them', () => {
    expect(shaOf({ type: 'blob', data: Buffer.from('hello\n') })).toBe('ce013625030ba8dba906f756967f9e9ca394464a');
    expect(shaOf({ type: 'tree', entries: [] })).toBe('4b825dc642cb6eb9a060e54bf8d69288fbee4904');
  });

  it('make a branch without history, with folders', async () => {
    await using client = await connect();
    const tree = await client.call('POST', '/git/trees', {
      tree: [{ path: 'a/b.json', mode: '100644', type: 'blob', content: '{}' }],
    });
    const { sha } = tree.body as { sha: string };

    const commit = await client.call('POST', '/git/commits', { message: 'Baseline', tree: sha, parents: [] });
    const made = await client.call('POST', '/git/refs', {
      ref: 'refs/heads/gatehouse',
      sha: (commit.body as { sha: string }).sha,
    });
    const read = await client.call('GET', '/contents/a/b.json?ref=gatehouse');

    expect([tree.status, commit.status, made.status]).toEqual([201, 201, 201]);
    expect(read.body).toMatchObject({ type: 'file', path: 'a/b.json', content: base64('{}') });
    expect(client.github.violations).toEqual([]);
  });

  it('move a branch forward only, unless forced', async () => {
    await using client = await connect();
    const other = addCommit(client.github.state, { message: 'Unrelated' });

    const refused = await client.call('PATCH', '/git/refs/heads/main', { sha: other });
    const forced = await client.call('PATCH', '/git/refs/heads/main', { sha: other, force: true });

    expect(refused).toMatchObject({ status: 422, body: { message: 'Update is not a fast forward' } });
    expect(forced.status).toBe(200);
  });

  it('write over a file only for who names what is there', async () => {
    await using client = await connect();
    const file = { message: 'm', content: base64('1'), branch: 'main' };
    await client.call('PUT', '/contents/a.txt', file);

    const unnamed = await client.call('PUT', '/contents/a.txt', file);
    const stale = await client.call('PUT', '/contents/a.txt', { ...file, sha: '0'.repeat(40) });

    expect([unnamed.status, stale.status]).toEqual([422, 409]);
  });
});

describe('pull requests', () => {
  it('have three commits: base, head and test merge', async () => {
    await using client = await connect();

    const { body } = await client.call('GET', '/pulls/1');

    const {
      base,
      head,
      merge_commit_sha: merge,
    } = body as { base: { sha: string }; head: { sha: string }; merge_commit_sha: string };
    expect(new Set([base.sha, head.sha, merge]).size).toBe(3);
  });

  it('have no test merge while there is a conflict', async () => {
    await using client = await connect({ pull: { merge: null } });

    const { body } = await client.call('GET', '/pulls/1');

    expect(body).toMatchObject({ merge_commit_sha: null, mergeable: false });
  });

  it('of a fork are found in the list and not by their commit', async () => {
    await using client = await connect({ fork: true });
    const head = headOf(client.github);

    const byCommit = await client.call('GET', `/commits/${head}/pulls`);
    const listed = await client.call('GET', '/pulls?head=stranger:change-1');

    expect(byCommit.body).toEqual([]);
    expect(listed.body).toMatchObject([{ head: { sha: head, repo: { full_name: 'stranger/shop', fork: true } } }]);
  });

  it('list their files, and compare to the same', async () => {
    const files = [{ filename: 'a.yaml', status: 'modified', patch: '@@ -1 +1 @@\n-a\n+b' }] as const;
    await using client = await connect({ pull: { files } });
    const [pull] = client.github.state.pulls;

    const listed = await client.call('GET', '/pulls/1/files');
    const compared = await client.call('GET', `/compare/${pull?.baseSha}...${pull?.headSha}`);

    expect(listed.body).toMatchObject([{ filename: 'a.yaml', additions: 1, deletions: 1, changes: 2 }]);
    expect(compared.body).toMatchObject({ status: 'ahead', ahead_by: 1, files: [{ filename: 'a.yaml' }] });
  });

  it('may be several, each with its own commits', async () => {
    await using client = await connect();

    const second = addPull(client.github.state);

    expect(second).toMatchObject({ number: 2, headRef: 'change-2' });
    expect(second.headSha).not.toBe(headOf(client.github));
  });
});

describe('artifacts', () => {
  it('are downloaded from another origin, without the token', async () => {
    await using client = await connect();
    const { state, url, violations } = client.github;
    const run = addWorkflowRun(state, { head_sha: headOf(client.github) });
    const artifact = addArtifact(state, { name: 'report', archive: Buffer.from('PK'), run: run.id });

    const response = await fetch(`${url}/repos/octo/shop/actions/artifacts/${artifact.id}/zip`, {
      headers: { authorization: 'token ghs_test' },
    });

    expect(await response.text()).toBe('PK');
    expect(response.redirected).toBe(true);
    expect(violations).toEqual([]);
  });

  it('are a violation when the token is sent to where they are stored', async () => {
    await using client = await connect();
    const artifact = addArtifact(client.github.state, { name: 'report', archive: Buffer.from('PK'), run: 1 });
    const headers = { authorization: 'token ghs_test' };
    const redirect = await fetch(`${client.github.url}/repos/octo/shop/actions/artifacts/${artifact.id}/zip`, {
      headers,
      redirect: 'manual',
    });

    const response = await fetch(redirect.headers.get('location') ?? '', { headers });

    expect(response.status).toBe(403);
    expect(client.github.violations).toEqual(['Authorization was sent to the storage of artifacts.']);
  });

  it('are gone when they have expired', async () => {
    await using client = await connect();
    const artifact = addArtifact(client.github.state, {
      name: 'report',
      archive: Buffer.from('PK'),
      run: 1,
      expired: true,
    });

    const answer = await client.call('GET', `/actions/artifacts/${artifact.id}/zip`);

    expect(answer.status).toBe(410);
  });
});

describe('statuses', () => {
  it('combine the newest of each context', async () => {
    await using client = await connect();
    const head = headOf(client.github);
    for (const state of ['failure', 'success']) {
      await client.call('POST', `/statuses/${head}`, { state, context: 'gatehouse' });
    }

    const { body } = await client.call('GET', `/commits/${head}/status`);

    expect(body).toMatchObject({ state: 'success', total_count: 1 });
  });
});

describe("the API of a server of one's own", () => {
  it('lies below its path', async () => {
    await using client = await connect({ basePath: '/api/v3', repository: 'octo/shop' });

    const answer = await client.call('GET', '/pulls');

    expect(client.github.url).toMatch(/\/api\/v3$/);
    expect(answer.status).toBe(200);
  });
});
