import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { withExceptions, type ExceptionInputs } from '../../src/gates/exception-files.ts';
import { terminalHost } from '../../src/host/terminal.ts';
import type { Plan } from '../../src/pipeline.ts';
import { Laboratory, type TestRepository } from '../baseline/repository.ts';
import { createPolicy, NOW } from '../ledger/exception.ts';

const laboratory = new Laboratory();
afterAll(() => laboratory.end());

const plan: Plan = { gate: 'manifest-scan', id: '', scans: [], policy: createPolicy(), notices: ['before'] };
let number = 0;

function repository(): TestRepository {
  number += 1;
  return laboratory.repository(`exceptions-${number}`);
}

function entry(id: string): string {
  return `  - {id: ${id}, reason: r, owner: o, expires: 2026-12-31}\n`;
}

function file(...ids: readonly string[]): string {
  return `exceptions:\n${ids.map(entry).join('')}`;
}

function site(folder: string, env: Readonly<Record<string, string>> = {}, inner = '') {
  const host = terminalHost({
    env: { PATH: process.env['PATH'], ...env },
    cwd: folder,
    signal: new AbortController().signal,
    screen: new Writable({ write: (_, __, done) => done() }),
    color: 'never',
    loudness: 'quiet',
  });
  return {
    host: { ...host, now: () => NOW },
    root: folder,
    folder: inner,
    pullRequest: env['GITHUB_EVENT_NAME'] === 'pull_request',
  };
}

function asked(...exceptions: readonly string[]): ExceptionInputs {
  return { exceptions, 'config-from': 'base' };
}

/** A checkout of GitHub's merge of a pull request, with the environment of its run. */
function pullRequest(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string | null>>) {
  const made = repository();
  const baseSha = made.commit({ 'README.md': 'hello', ...base });
  made.git('checkout', '--quiet', '-b', 'change');
  const headSha = made.commit(head);
  made.git('checkout', '--quiet', '--detach', baseSha);
  made.git('merge', '--quiet', '--no-ff', '--message', 'Merge', headSha);
  const path = join(laboratory.root, `event-${number}.json`);
  const event = { number: 1, pull_request: { number: 1, head: { sha: headSha }, base: { sha: baseSha, ref: 'main' } } };
  writeFileSync(path, JSON.stringify(event));
  const env = {
    GITHUB_EVENT_NAME: 'pull_request',
    GITHUB_EVENT_PATH: path,
    GITHUB_SHA: made.git('rev-parse', 'HEAD'),
    GITHUB_REPOSITORY: 'octo/shop',
    GITHUB_SERVER_URL: 'https://github.com',
  };
  return { site: site(made.folder, env), base: baseSha.slice(0, 12) };
}

function idsOf({ exceptions = [] }: Plan): readonly (string | undefined)[] {
  return exceptions.map(({ match }) => match.ids?.[0]);
}

function run(): Promise<never> {
  return Promise.reject(new Error('not run here'));
}

describe('files of exceptions', () => {
  it('are read in the order they are named, beside those that the plan has already', async () => {
    const { folder } = repository();
    writeFileSync(join(folder, 'a.yml'), file('A'));
    writeFileSync(join(folder, '.trivyignore'), 'B\n');
    const before = await withExceptions(plan, asked('.trivyignore'), site(folder));

    const after = await withExceptions(before, asked('a.yml'), site(folder));

    expect(idsOf(after)).toEqual(['B', 'A']);
    expect(after.notices).toEqual(['before', '.trivyignore: of 1 exception 1 no owner and 1 no end is written down.']);
  });

  it('are looked up from the working directory and called by their path in the repository', async () => {
    const { folder } = repository();
    mkdirSync(join(folder, 'deploy'));
    writeFileSync(join(folder, 'deploy', 'a.yml'), file('A'));

    const { exceptions } = await withExceptions(plan, asked('a.yml'), site(folder, {}, 'deploy'));

    expect(exceptions?.[0]?.id).toBe('deploy/a.yml:2');
  });

  it('are an error when one is missing, with the mistakes of the others', async () => {
    const { folder } = repository();
    writeFileSync(join(folder, 'a.yml'), 'exceptions:\n  - id: A\n    reson: x\n');

    const reading = withExceptions(plan, asked('none.yml', 'a.yml'), site(folder));

    await expect(reading).rejects.toThrow('exceptions: there is no file none.yml.\na.yml:2:5: reason is missing');
    await expect(reading).rejects.toThrow('a.yml:3:5: there is no key "reson"; did you mean reason?');
  });

  it('are those of the base on a pull request, and what the change makes of them is said', async () => {
    const { site: of, base } = pullRequest({ 'a.yml': file('A') }, { 'a.yml': file('B', 'C') });

    const { notices, ...rest } = await withExceptions(plan, asked('a.yml'), of);

    expect(idsOf({ notices, ...rest })).toEqual(['A']);
    expect(notices.slice(1)).toEqual([
      `This change is judged by the exceptions in a.yml of the base (${base}); from the merge on it adds B (line 2), C (line 3) and takes away A (line 2).`,
    ]);
  });

  it('say nothing of a change that only moves exceptions', async () => {
    const { site: of } = pullRequest({ 'a.yml': file('A') }, { 'a.yml': `# new\n${file('A')}` });

    expect((await withExceptions(plan, asked('a.yml'), of)).notices).toEqual(['before']);
  });

  it('do not hold in the pull request that brings them', async () => {
    const { site: of } = pullRequest({}, { 'a.yml': file('A') });

    const after = await withExceptions(plan, asked('a.yml'), of);

    expect(idsOf(after)).toEqual([]);
    expect(after.notices).toEqual(['before', 'This change brings a.yml: its exceptions (1) hold from the merge on.']);
  });

  it('hold as the base has them where the change takes the file away', async () => {
    const { site: of } = pullRequest({ 'a.yml': file('A') }, { 'a.yml': null });

    expect(idsOf(await withExceptions(plan, asked('a.yml'), of))).toEqual(['A']);
  });

  it('are an error when the change breaks them, though those of the base hold', async () => {
    const { site: of } = pullRequest({ 'a.yml': file('A') }, { 'a.yml': 'exceptions: no\n' });

    await expect(withExceptions(plan, asked('a.yml'), of)).rejects.toThrow('a.yml:1:13: exceptions must be a list');
  });

  it('hold not at all where the change mends those of the base', async () => {
    const { site: of } = pullRequest({ 'a.yml': 'exceptions: no\n' }, { 'a.yml': file('A') });

    const after = await withExceptions(plan, asked('a.yml'), of);

    expect(idsOf(after)).toEqual([]);
    expect(after.notices[1]).toContain('holds mistakes that this change mends');
  });

  it('are those of the change where config-from: head says so', async () => {
    const { site: of } = pullRequest({ 'a.yml': file('A') }, { 'a.yml': file('B') });

    const after = await withExceptions(plan, { ...asked('a.yml'), 'config-from': 'head' }, of);

    expect(idsOf(after)).toEqual(['B']);
  });

  it('are not read when nobody names them, and a scanner’s own file is not passed over in silence', async () => {
    const { folder } = repository();
    writeFileSync(join(folder, '.trivyignore'), 'CVE-1\n');
    const scan = { scanner: 'trivy', version: '1', target: { kind: 'image', name: 'app' } as const };

    const after = await withExceptions({ ...plan, scans: [{ ...scan, run }] }, { 'config-from': 'base' }, site(folder));

    expect(after.exceptions).toBeUndefined();
    expect(after.notices).toEqual([
      'before',
      '.trivyignore is not read: no scanner obeys it here. To apply it, name it in the input exceptions.',
    ]);
  });
});
