import type { CodeScanRequest } from '../../../src/scanners/code-scanner.ts';
import { shellcheck } from '../../../src/scanners/shellcheck/index.ts';
import { readReport } from '../../../src/scanners/report-format.ts';
import { open, readValue } from '../reports.ts';

const request: CodeScanRequest = {
  root: '/shop',
  folder: '/shop',
  files: ['a.sh', 'sub/b.sh', 'sub/deep/c.sh', 'sub/.shellcheckrc'],
  suited: ['a.sh', 'sub/b.sh', 'sub/deep/c.sh'],
  scratch: '/scratch',
  cache: '/cache',
  version: '0.11.0',
  timeoutMs: 60_000,
  texts: new Map(),
};

async function found(text: string, comment: object) {
  const source = { root: '/shop', cwd: '/shop', text: () => text };
  const all = { comments: [{ file: './a.sh', line: 1, column: 1, level: 'style', message: 'said', ...comment }] };
  return (await readValue(shellcheck.report, all, { targetKind: 'source', source })).result;
}

function insert(column: number, replacement: string) {
  return { line: 1, endLine: 1, column, endColumn: column + 1, replacement, precedence: 1 };
}

function backticks(from: number, to: number) {
  return { code: 2006, fix: { replacements: [insert(from, '$('), insert(to, ')')] } };
}

it.each([
  ['#!/bin/sh', true],
  ['#! /usr/bin/env bash', true],
  ['#!/usr/bin/env -S A=1 bash -e', true],
  ['#!/bin/busybox sh', true],
  ['#!/usr/bin/python3', false],
  ['#!/bin/zsh', false],
  ['', false],
])('takes a file without an ending for a script when it begins with %j: %s', (line, expected) => {
  const files = shellcheck.suits(['bin/run'], { firstLine: () => line });

  expect(files.length === 1).toBe(expected);
});

it('takes a file for a script by its name unless its first line says otherwise', () => {
  const files = ['a.sh', 'b.bash', 'c.py', 'zsh.sh', 'node_modules/x/y.sh', 'vendor/z.sh'];

  const suited = shellcheck.suits(files, { firstLine: (file) => (file === 'zsh.sh' ? '#!/bin/zsh' : '') });

  expect(suited).toEqual(['a.sh', 'b.bash']);
});

it('obeys settings of the checkout, but follows no script out of the tree', () => {
  const texts = new Map([['sub/.shellcheckrc', 'external-sources=true\ndisable=SC2086,SC2034\nshell=bash # ours\n']]);

  const steps = shellcheck.plan({ ...request, texts });

  expect(steps.map(({ args }) => args)).toEqual([
    ['--format=json1', '--', './a.sh'],
    ['--format=json1', '--norc', '--exclude=SC2086,SC2034', '--shell=bash', '--', './sub/b.sh', './sub/deep/c.sh'],
  ]);
});

it('takes the settings that the user names', () => {
  const [step] = shellcheck.plan({ ...request, configFile: '/shop/ci/rc' });

  expect(step?.args).toEqual(expect.arrayContaining(['--rcfile=/shop/ci/rc']));
});

it('makes a gap of what it could not parse, and keeps what it found before', async () => {
  const { result } = await readReport(shellcheck.report, open('shellcheck/many.json'), { targetKind: 'source' });

  expect(result.gaps.map(({ what }) => what)).toEqual(['broken.sh']);
  expect(result.observations.some(({ ruleId }) => ruleId === 'SC1073')).toBe(true);
});

it('makes a gap of a script for a shell that it does not know', async () => {
  const { gaps, observations } = await found('', { code: 1071, level: 'error' });

  expect(gaps[0]?.reason).toContain('a shell that shellcheck does not know');
  expect(observations).toEqual([]);
});

it('offers a fix that means the same to every shell', async () => {
  const { observations } = await found('é\t`ls`\n', backticks(3, 6));

  expect(observations[0]?.patch?.diff).toContain('-é\t`ls`\n+é\t$(ls)\n');
});

it.each([
  ['a fix that changes what the script does', 'echo $x\n', { ...backticks(6, 7), code: 2086 }],
  ['backslashes between backticks', 'x=`echo \\$y`\n', backticks(3, 12)],
  ['a place that the file does not have', 'x\n', backticks(3, 12)],
  ['changes that overlap', 'x=`ls`\n', backticks(3, 3)],
  ['no fix', 'x=`ls`\n', { code: 2006, fix: null }],
])('offers nothing for %s', async (_, text, comment) => {
  const { observations } = await found(text, comment);

  expect(observations).toHaveLength(1);
  expect(observations[0]).not.toHaveProperty('patch');
});

it.each([
  ['SARIF', { $schema: 'x', runs: [], comments: [] }],
  ['an old form, which is a list', []],
])('refuses %s', async (_, report) => {
  await expect(readValue(shellcheck.report, report)).rejects.toThrow('This is no shellcheck JSON report');
});

it('makes a gap of a comment that cannot be shown', async () => {
  const { gaps } = await found('', { code: 'x' });

  expect(gaps[0]?.what).toBe('./a.sh');
});

it.each([
  [' Fix any mentioned problems and try again.', 'what follows was not checked; what else it finds there says why'],
  ['Unexpected end. Fix any mentioned problems and try again.', 'what follows was not checked: Unexpected end.'],
])('says of a script that cannot be parsed why, or where that stands: %j', async (message, sentence) => {
  const { gaps } = await found('', { code: 1072, message });

  expect(gaps[0]?.reason).toBe(`shellcheck cannot parse it, so that ${sentence}`);
});
