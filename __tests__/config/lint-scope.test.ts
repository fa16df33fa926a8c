import { GATES } from '../../src/config/gates.ts';
import { lintGate } from '../../src/config/lint-gate.ts';
import { scopePolicyOf } from '../../src/config/lint-scope.ts';
import { readConfig } from '../../src/config/file/read.ts';
import { resolveInputs } from '../../src/config/file/resolve.ts';
import { inputsOrThrow, readInputs } from '../../src/config/read.ts';
import { judgingInputs, policyChanges } from '../../src/config/what-if.ts';

describe('scope and judge together', () => {
  it.each([
    [{}, {}],
    [{ scope: 'new' }, { judged: 'change' }],
    [{ scope: 'new', judge: 'new' }, { judged: 'new' }],
    [{ scope: 'all' }, { judged: 'all' }],
    [{ scope: 'all', judge: 'all' }, { judged: 'all' }],
    [{ scope: 'diff' }, { judged: 'all', scope: 'diff' }],
    [
      { scope: 'file', judge: 'change' },
      { judged: 'change', scope: 'file' },
    ],
  ] as const)('%j say %j', (inputs, policy) => {
    expect(scopePolicyOf(inputs)).toEqual(policy);
  });

  it.each([
    [{ scope: 'new', judge: 'all' }, 'scope: new counts only new findings, and judge: all counts every one'],
    [{ scope: 'all', judge: 'new' }, 'scope: all counts every open finding, and judge: new counts only new ones'],
  ] as const)('%j contradict each other', (inputs, sentence) => {
    expect(() => scopePolicyOf(inputs)).toThrow(sentence);
  });
});

function resolve(file: string, asked: Readonly<Record<string, string>>, pullRequest: boolean): unknown {
  const reading = readConfig(`version: 1\n${file}\n`, { name: 'gatehouse.yml', gates: GATES, now: new Date(0) });
  if (!('config' in reading)) {
    throw new Error(JSON.stringify(reading.mistakes));
  }
  const options = { surface: 'action', pullRequest, mayLoosen: false } as const;
  return resolveInputs(lintGate, reading.config, new Map(Object.entries(asked)), options).raw;
}

function resolveEntries(file: string): readonly (readonly [string, string])[] {
  return file.includes('fail-on') ? [['fail-on', 'high']] : [];
}

describe('a step beside a configuration file', () => {
  it.each([
    ['policy: { scope: diff }', { scope: 'file' }, true],
    ['policy: { scope: diff }', { scope: 'all' }, true],
    ['policy: { scope: new }', { scope: 'new' }, false],
    ['policy: { fail-on: high }', { scope: 'new' }, true],
    ['policy: { fail-on: high }', { scope: 'all' }, false],
  ])('%s lets it ask for %j', (file, asked, pullRequest) => {
    expect(resolve(file, asked, pullRequest)).toEqual(new Map([...resolveEntries(file), ...Object.entries(asked)]));
  });

  it.each([
    ['policy: { scope: file }', { scope: 'diff' }, true],
    ['policy: { scope: file }', { scope: 'new' }, true],
    ['policy: { scope: diff }', { judge: 'change' }, true],
    ['policy: { fail-on: high }', { scope: 'diff' }, true],
    ['policy: { fail-on: high }', { scope: 'new' }, false],
    ['policy: { judge: all }', { scope: 'diff' }, true],
  ])('%s does not let it ask for %j', (file, asked, pullRequest) => {
    expect(() => resolve(file, asked, pullRequest)).toThrow('asks for less than');
  });
});

it.each([
  ['diff', { judged: 'all', scope: 'diff' }],
  ['all', { judged: 'all', scope: undefined }],
  ['new', { judged: 'change', scope: undefined }],
])('a report can be judged again with scope: %s', (scope, changes) => {
  const raw = new Map([['scope', scope]]);

  expect(policyChanges(inputsOrThrow(readInputs(judgingInputs, raw, 'cli')), raw)).toStrictEqual(changes);
});
