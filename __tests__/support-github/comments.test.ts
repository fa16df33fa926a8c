import { addComment } from '../support/github/seed.ts';
import { connect } from './client.ts';

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
