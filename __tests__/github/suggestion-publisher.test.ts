import { unifiedDiff } from '../../src/builtin/fix/diff.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { readContext } from '../../src/github/context.ts';
import { suggestionPublisher } from '../../src/github/suggestion-publisher.ts';
import type { Publication } from '../../src/publish/publisher.ts';
import { keysIn } from '../../src/report/suggestion.ts';
import { addPull } from '../support/github/seed.ts';
import type { ChangedFile } from '../support/github/model.ts';
import type { FakeGitHub, FakeGitHubOptions } from '../support/github/server.ts';
import { finding, report } from './reports.ts';
import { api, asked, github, pullRequestEnv, pullRequestEvent, recordedLog, stopAll } from './session.ts';

afterEach(stopAll);

/** Twenty lines, of which the change has written the last ten. */
const LINES = Array.from({ length: 20 }, (_, index) => `line ${index + 1}`);
const TEXT = `${LINES.join('\n')}\n`;
const PATCH = [
  '@@ -8,3 +8,13 @@',
  ...LINES.slice(7, 10).map((text) => ` ${text}`),
  ...LINES.slice(10).map((text) => `+${text}`),
].join('\n');
const CHANGED: ChangedFile = { filename: 'a.ts', status: 'modified', patch: PATCH };

function fix(line: number, path = 'a.ts', text = TEXT): Finding {
  const after = text.replace(`line ${line}\n`, `LINE ${line}\n`);
  const patch = { path, description: 'Write it large', diff: unifiedDiff(text, after, path) };
  return finding(line, { patch, locations: [{ path, startLine: line }] });
}

interface Given {
  readonly token?: string;
}

function publish(
  fake: FakeGitHub,
  findings: readonly Finding[],
  { token = 'ghs_test' }: Given = {},
): Promise<Publication> {
  const context = readContext(pullRequestEnv(fake), pullRequestEvent(fake));
  const hint = context.fork ? 'a pull request from a fork gets a read-only token' : undefined;
  return suggestionPublisher({
    connect: () => api(fake, { token }),
    context,
    gate: 'lint-gate',
    id: '',
    log: recordedLog(),
    check: () => undefined,
    ...(hint !== undefined && { hint }),
  }).publish(report(findings));
}

async function started(
  files: readonly ChangedFile[] = [CHANGED],
  given: Pick<FakeGitHubOptions, 'fork' | 'tokens'> = {},
): Promise<FakeGitHub> {
  return github({ ...given, pull: { files } });
}

function places({ state }: FakeGitHub) {
  return state.reviewComments.map(({ path, start_line, line }) => [path, start_line ?? line, line]);
}

describe('suggestions', () => {
  it('are one review with a comment on the lines of each', async () => {
    const fake = await started();

    const publication = await publish(fake, [fix(12), fix(15)]);

    expect(publication).toMatchObject({
      status: 'published',
      message: '2 fixes are suggested.',
      url: expect.stringContaining('/pull/1#pullrequestreview-'),
    });
    expect(fake.state.reviews).toMatchObject([{ commit_id: fake.state.pulls[0]?.headSha }]);
    expect(places(fake)).toEqual([
      ['a.ts', 12, 12],
      ['a.ts', 15, 15],
    ]);
    expect(fake.state.reviewComments[0]?.body).toContain('```suggestion\nLINE 12\n```');
  });

  it('may replace several lines, and a line that the change only shows', async () => {
    const fake = await started();
    const after = TEXT.replace('line 10\nline 11\n', 'LINE 10\nLINE 11\n');
    const patch = { path: 'a.ts', description: 'Both', diff: unifiedDiff(TEXT, after, 'a.ts') };

    await publish(fake, [finding(1, { patch })]);

    expect(places(fake)).toEqual([['a.ts', 10, 11]]);
  });

  it.each([
    ['on lines that the change does not show', fix(3), [CHANGED]],
    ['in files that it does not change', fix(12, 'b.ts'), [CHANGED]],
    ['in files without lines, as large ones', fix(12), [{ filename: 'a.ts', status: 'modified' } as const]],
    ['where the head has another text than what was scanned', fix(12, 'a.ts', TEXT.replace('line 2\n', '')), [CHANGED]],
  ])('are none %s', async (_, found, files) => {
    const fake = await started(files);

    await expect(publish(fake, [found])).resolves.toMatchObject({
      status: 'skipped',
      message: '0 fixes are suggested. 1 is for lines that the pull request does not show.',
    });
    expect(fake.state.reviews).toEqual([]);
  });

  it('are made once, also when the lines have moved and the first are outdated', async () => {
    const fake = await started();
    await publish(fake, [fix(12)]);
    const again = await publish(fake, [fix(12)]);
    const moved = PATCH.replace('@@ -8,3 +8,13 @@', '@@ -8,3 +9,13 @@');
    fake.state.pulls.splice(0);
    addPull(fake.state, { head: { message: 'Second' }, files: [{ ...CHANGED, patch: moved }] });

    const later = await publish(fake, [fix(12, 'a.ts', `line 0\n${TEXT}`)]);

    expect([again.status, later.status]).toEqual(['skipped', 'skipped']);
    expect(later).toMatchObject({ message: '0 fixes are suggested. 1 was suggested before.' });
    expect(fake.state.reviewComments).toHaveLength(1);
  });

  it('are made although somebody else has written their marker', async () => {
    const fake = await started();
    await publish(fake, [fix(12)]);
    const [comment] = fake.state.reviewComments.splice(0);
    fake.state.reviewComments.push({ ...comment, login: 'mallory' } as NonNullable<typeof comment>);

    await expect(publish(fake, [fix(12)])).resolves.toMatchObject({ status: 'published' });
  });

  it('are at most ten a run, worst first, and the others follow', async () => {
    const fake = await started([
      { ...CHANGED, patch: `@@ -0,0 +1,20 @@\n${LINES.map((text) => `+${text}`).join('\n')}` },
    ]);
    const found = LINES.map(
      (_, index) => ({ ...fix(index + 1), severity: index === 19 ? 'critical' : 'low' }) as const,
    );

    const first = await publish(
      fake,
      found.filter((_, index) => index % 2 === 1 || index < 3),
    );
    const second = await publish(
      fake,
      found.filter((_, index) => index % 2 === 1 || index < 3),
    );

    expect(first).toMatchObject({ message: '10 fixes are suggested. 2 more wait: a run makes at most 10.' });
    expect(places(fake)[0]).toEqual(['a.ts', 20, 20]);
    expect(second).toMatchObject({ message: '2 fixes are suggested. 10 were suggested before.' });
    expect(fake.state.reviewComments.flatMap(({ body }) => keysIn(body))).toHaveLength(12);
  });

  it.each([
    ['no fix', [finding(1)], 'No new finding comes with a fix that a suggestion can hold.'],
    ['no finding', [], 'No new finding comes with a fix that a suggestion can hold.'],
  ])('ask GitHub nothing where there is %s', async (_, found, message) => {
    const fake = await started();

    await expect(publish(fake, found)).resolves.toEqual({ publisher: 'suggestions', status: 'skipped', message });
    expect(asked(fake)).toEqual([]);
  });

  it('are none of what somebody else claims', async () => {
    const fake = await started();
    const context = readContext(pullRequestEnv(fake), pullRequestEvent(fake));
    const publisher = suggestionPublisher({
      connect: () => api(fake),
      context,
      gate: 'report',
      id: '',
      log: recordedLog(),
      check: () => undefined,
    });
    const made = report([fix(12)]);

    const publication = await publisher.publish({ ...made, inputs: { ...made.inputs, claims: 'made in a fork' } });

    expect(publication).toMatchObject({ status: 'skipped', message: expect.stringContaining('made in a fork') });
    expect(asked(fake)).toEqual([]);
  });

  it('are left to the run of the newer head', async () => {
    const fake = await started();
    const context = readContext(pullRequestEnv(fake), pullRequestEvent(fake));
    fake.state.pulls.splice(0);
    addPull(fake.state, { head: { message: 'Newer' }, files: [CHANGED] });

    const publisher = suggestionPublisher({
      connect: () => api(fake),
      context,
      gate: 'lint-gate',
      id: '',
      log: recordedLog(),
      check: () => undefined,
    });

    await expect(publisher.publish(report([fix(12)]))).resolves.toMatchObject({
      status: 'skipped',
      message: expect.stringContaining('has another head by now'),
    });
  });

  it.each([
    ['of a fork', { fork: true }, /a pull request from a fork gets a read-only token/],
    ['without the right', { tokens: { ghs_test: { pullRequests: 'read' } } }, /grant it to the job under permissions/],
  ] as const)('are forbidden to a token %s, which is said', async (_, given, words) => {
    const fake = await started([CHANGED], given);

    const publication = await publish(fake, [fix(12)]);

    expect(publication).toMatchObject({
      status: 'forbidden',
      permission: 'pull-requests: write',
      message: expect.stringMatching(words),
    });
  });

  it('are not written twice when the answer got lost', async () => {
    const fake = await started();
    fake.faults.add({ operation: 'pulls/create-review' }, { kind: 'drop', when: 'after' });

    await publish(fake, [fix(12)]);

    expect(fake.state.reviews).toHaveLength(1);
  });
});
