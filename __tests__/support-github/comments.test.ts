import { addComment, addPull } from '../support/github/seed.ts';
import { connect, headOf } from './client.ts';

describe('comments', () => {
  it('bear the login of the token that wrote them', async () => {
    await using client = await connect();
    addComment(client.github.state, { login: 'mallory', body: '<!-- gatehouse -->' });

    await client.call('POST', '/issues/1/comments', { body: 'ours' });
    const { body } = await client.call('GET', '/issues/1/comments');

    expect(body).toMatchObject([
      { body: '<!-- gatehouse -->', user: { login: 'mallory', type: 'User' } },
      { body: 'ours', user: { login: 'github-actions[bot]', type: 'Bot' } },
    ]);
  });

  it('come in pages of at most 100, with links that stay on this server', async () => {
    await using client = await connect();
    for (let number = 1; number <= 150; number += 1) {
      addComment(client.github.state, { login: 'octocat', body: String(number) });
    }

    const first = await client.call('GET', '/issues/1/comments?per_page=500');
    const second = await client.call('GET', '/issues/1/comments?per_page=100&page=2');

    expect(first.body).toHaveLength(100);
    expect(first.headers.get('link')).toContain(
      `<${client.github.url}/repos/octo/shop/issues/1/comments?per_page=500&page=2>; rel="next"`,
    );
    expect(second.body).toHaveLength(50);
    expect(second.headers.get('link')).not.toContain('rel="next"');
  });

  it('are only written below what exists', async () => {
    await using client = await connect();

    const answer = await client.call('POST', '/issues/7/comments', { body: 'x' });

    expect(answer.status).toBe(404);
  });
});

/** A review with one comment, over which `comment` is laid. */
function review(comment: object): object {
  return {
    event: 'COMMENT',
    body: 'A fix.',
    comments: [{ path: 'a.ts', body: 'why', side: 'RIGHT', ...comment }],
  };
}

describe('reviews', () => {
  const pull = {
    files: [{ filename: 'a.ts', status: 'modified', patch: '@@ -1,2 +1,3 @@\n a\n+b\n c\n@@ -9 +10 @@\n-x\n+y' }],
  } as const;
  it('keep their comments, which are outdated once the head is another', async () => {
    await using client = await connect({ pull });
    const { state } = client.github;

    const written = await client.call('POST', '/pulls/1/reviews', review({ line: 3, start_line: 2 }));
    const before = await client.call('GET', '/pulls/1/comments');
    state.pulls.splice(0);
    addPull(state, { ...pull, head: { message: 'Second' } });
    const after = await client.call('GET', '/pulls/1/comments');

    expect(written.body).toMatchObject({ state: 'COMMENTED', user: { login: 'github-actions[bot]' } });
    expect(before.body).toMatchObject([{ path: 'a.ts', start_line: 2, line: 3 }]);
    expect(after.body).toMatchObject([{ path: 'a.ts', original_line: 3, commit_id: headOf(client.github) }]);
  });

  it.each([
    ['a line that the diff does not show', { line: 5 }, 'Line could not be resolved'],
    ['lines of two hunks', { start_line: 3, line: 10 }, 'Line could not be resolved'],
    ['the left side', { line: 1, side: 'LEFT' }, 'Line could not be resolved'],
    ['no line', {}, 'Line could not be resolved'],
    ['a file that is not changed', { path: 'b.ts', line: 1 }, 'Path could not be resolved'],
    ['a range that begins at its end', { start_line: 2, line: 2 }, 'must precede the end line'],
  ])('refuse a comment on %s', async (_, comment, words) => {
    await using client = await connect({ pull });

    const answer = await client.call('POST', '/pulls/1/reviews', review(comment));

    expect(answer.status).toBe(422);
    expect(JSON.stringify(answer.body)).toContain(words);
    expect(client.github.state.reviews).toEqual([]);
  });
});
