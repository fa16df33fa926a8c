import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { actionsHost } from '../../src/host/actions.ts';

function host(env: Record<string, string> = {}) {
  const written: string[] = [];
  const { signal } = new AbortController();
  const actions = actionsHost({ env, cwd: '/', signal, write: (text) => void written.push(text) });
  return { ...actions, written };
}

/** A variable of the process for one test: the toolkit reads no other environment. */
async function withVariable<T>(name: string, value: string, act: () => Promise<T>): Promise<T> {
  const before = process.env[name];
  process.env[name] = value;
  try {
    return await act();
  } finally {
    if (before === undefined) {
      delete process.env[name];
    } else {
      process.env[name] = before;
    }
  }
}

async function emptyFile(): Promise<string> {
  const path = join(await mkdtemp(join(tmpdir(), 'gatehouse-host-')), 'file');
  await writeFile(path, '');
  return path;
}

describe('the log of a workflow', () => {
  it.each(['::set-output name=verdict::pass', '  ::add-mask::a', 'x ##[add-matcher]/x.json', 'a\n::error::b'])(
    'keeps the runner from obeying %j',
    (text) => {
      const { log, written } = host();

      log.info(text);

      expect(written.join('')).not.toMatch(/^\s*::|##\[/m);
    },
  );

  it('writes warnings and errors as commands of one line', () => {
    const { log, written } = host();

    log.warning('100 %\nof it');
    log.error('::add-mask::a');

    expect(written).toEqual(['::warning::100 %25%0Aof it\n', '::error::::add-mask::a\n']);
  });

  it('writes annotations with the names of the workflow commands', () => {
    const actions = host();

    actions.annotate({
      level: 'error',
      message: 'm',
      properties: { title: 'a,b:c', file: 'x.yaml', startLine: 3, endLine: 3, startColumn: 5, endColumn: 9 },
    });

    expect(actions.written).toEqual(['::error title=a%2Cb%3Ac,file=x.yaml,line=3,endLine=3,col=5,endColumn=9::m\n']);
  });

  it('shows longer texts in a group that cannot be left', () => {
    const actions = host();

    actions.show('Fixes', '--- a\n::endgroup::\n+++ b\n');

    expect(actions.written.join('').split('\n')).toEqual([
      '::group::Fixes',
      '--- a',
      '\\::endgroup::',
      '+++ b',
      '::endgroup::',
      '',
    ]);
  });

  it('masks a secret, and does not mask nothing', () => {
    const actions = host();

    actions.mask('hunter2');
    actions.mask('');

    expect(actions.written.join('')).toBe('::add-mask::hunter2\n');
  });
});

describe('the files of a workflow', () => {
  it('gets outputs that no value can break out of', async () => {
    const path = await emptyFile();

    await withVariable('GITHUB_OUTPUT', path, () => host().setOutput('report', 'a\nverdict=pass'));

    expect(await readFile(path, 'utf8')).toMatch(/^report<<(ghadelimiter_.+)\na\nverdict=pass\n\1\n$/);
  });

  it('gets the summary', async () => {
    const path = await emptyFile();

    await withVariable('GITHUB_STEP_SUMMARY', path, () => host({ GITHUB_STEP_SUMMARY: path }).writeSummary('# Hi\n'));

    expect(await readFile(path, 'utf8')).toBe('# Hi\n');
  });

  it.each([
    ['is not set', {}, 'x', 'GITHUB_STEP_SUMMARY is not set'],
    ['is too small for it', { GITHUB_STEP_SUMMARY: '/x' }, 'x'.repeat(1024 * 1024 + 1), 'more than the 1048576 bytes'],
  ])('refuses a summary when the file %s', async (_, env, text, sentence) => {
    await expect(host(env).writeSummary(text)).rejects.toThrow(sentence);
  });

  it('keeps the summary of one gate when that of the next is too much for the step', async () => {
    const path = await emptyFile();
    await writeFile(path, 'x'.repeat(1024 * 1024));

    await expect(host({ GITHUB_STEP_SUMMARY: path }).writeSummary('y')).rejects.toThrow('GitHub shows of a step');

    expect((await readFile(path, 'utf8')).endsWith('y')).toBe(false);
  });

  it('gives the state that an earlier step saved', () => {
    expect(host({ 'STATE_check-run': '7' }).getState('check-run')).toBe('7');
  });
});
