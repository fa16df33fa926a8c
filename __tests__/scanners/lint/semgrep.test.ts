import { UserError } from '../../../src/domain/errors.ts';
import type { CodeScanRequest } from '../../../src/scanners/code-scanner.ts';
import { semgrep } from '../../../src/scanners/semgrep/index.ts';
import { readValue } from '../reports.ts';

const request: CodeScanRequest = {
  root: '/shop',
  folder: '/shop',
  files: ['a.py', '.semgrep.yml', '.semgrep/one.yml', '.semgrep/two.yaml'],
  scratch: '/scratch',
  cache: '/cache',
  version: '1.185.0',
  timeoutMs: 60_000,
  texts: new Map(),
};

const text = 'x = eval(y)\n';
const match = {
  check_id: 'no-eval',
  path: 'a.py',
  start: { line: 1, col: 5, offset: 4 },
  end: { line: 1, col: 12, offset: 11 },
  extra: { message: 'eval runs anything\nUse a parser', severity: 'ERROR', metadata: {} },
};

async function read(report: object, source = text) {
  const place = { root: '/shop', cwd: '/shop', text: () => source };
  const whole = { results: [], errors: [], paths: { scanned: ['a.py'] }, ...report };
  return (await readValue(semgrep.report, whole, { targetKind: 'source', source: place })).result;
}

it('runs with the rules of the checkout, tells nobody, and starts no other program', () => {
  const [step] = semgrep.plan(request);

  expect(step?.args).toEqual(
    expect.arrayContaining(['--metrics=off', '--no-git-ignore', '--config=.semgrep.yml', '--config=.semgrep']),
  );
  expect(semgrep.environment).not.toContain('PATH');
});

it('runs with the rules that the user names, and with no others', () => {
  const [step] = semgrep.plan({ ...request, configFile: 'p/golang' });

  expect(step?.args.filter((arg) => arg.startsWith('--config'))).toEqual(['--config=p/golang']);
});

it('is not run without rules', () => {
  expect(() => semgrep.plan({ ...request, files: ['a.py'] })).toThrow(UserError);
});

it.each([
  [['a.py'], {}, 0],
  [['a.py'], { configured: true }, 1],
  [['a.py', '.semgrep.yml'], {}, 2],
  [['a.py', 'sub/.semgrep.yml', '.semgrep/readme.md'], {}, 0],
])('has something to do with %j and %j: %d files', (files, hints, count) => {
  expect(semgrep.suits(files, hints)).toHaveLength(count);
});

it('reads a match with its span, its words and what its rule writes in its place', async () => {
  const extra = { ...match.extra, fix: 'parse(y)', metadata: { references: ['https://a.example'], source: 'ftp://b' } };

  const { observations } = await read({ results: [{ ...match, extra }] });

  expect(observations[0]).toMatchObject({
    ruleId: 'no-eval',
    severity: 'high',
    title: 'eval runs anything',
    message: 'eval runs anything\nUse a parser',
    locations: [{ path: 'a.py', startLine: 1, startColumn: 5, endLine: 1, endColumn: 12 }],
    references: ['https://a.example'],
    patch: { diff: expect.stringContaining('-x = eval(y)\n+x = parse(y)\n') },
  });
});

it('offers no fix where bytes and characters are not the same', async () => {
  const { observations } = await read({ results: [{ ...match, extra: { ...match.extra, fix: 'z' } }] }, `é${text}`);

  expect(observations[0]).not.toHaveProperty('patch');
});

it('sets aside what a comment in the code sets aside', async () => {
  const { observations } = await read({ results: [{ ...match, extra: { ...match.extra, is_ignored: true } }] });

  expect(observations[0]?.status).toBe('suppressed');
});

it.each([
  ['a file that it parsed in part', { type: ['PartialParsing', []], path: 'a.py', message: 'Syntax error' }, 'a.py'],
  ['a rule that is wrong', { type: 'Rule parse error', rule_id: 'bad', message: 'no pattern' }, 'bad'],
  ['a file on which it ran out of time', { type: 'Timeout', path: 'b.py', message: 'Timeout' }, 'b.py'],
  ['memory', { type: 'OutOfMemory' }, 'semgrep'],
])('makes a gap of %s', async (_, error, what) => {
  const { gaps } = await read({ errors: [error] });

  expect(gaps.map((gap) => gap.what)).toEqual([what]);
});

it('says what it passed over, and how often', async () => {
  const skipped = ['b', 'c'].map((path) => ({ path, reason: 'semgrepignore_patterns_match' }));

  const { notices } = await read({ paths: { scanned: ['a.py'], skipped } });

  expect(notices).toEqual(['semgrep passed over a file: semgrepignore patterns match (2 times)']);
});

it.each([
  [{ errors: [] }, 'semgrep looked at no file: no file of a language that its rules are for'],
  [{ errors: [{ message: 'Invalid YAML' }] }, 'semgrep looked at no file: Invalid YAML'],
])('is never clean when it looked at nothing: %j', async (report, sentence) => {
  await expect(read({ ...report, paths: { scanned: [] } })).rejects.toThrow(sentence);
});

it('says what is wrong with the rules that keep it from running', () => {
  const said = '\n{"version":"1","results":[],"errors":[{"code":7,"message":"Invalid YAML:\\n \\"rules\\""}]}';

  expect(semgrep.complaint?.(said)).toBe('it could not be run with these rules: Invalid YAML: "rules"');
  expect(semgrep.complaint?.('killed')).toBeUndefined();
});

it.each([
  ['another tool', { results: [], experimental_config: {} }],
  ['SARIF', { version: '2.1.0', runs: [] }],
])('refuses the report of %s', async (_, report) => {
  await expect(readValue(semgrep.report, report)).rejects.toThrow('This is no semgrep JSON report');
});
