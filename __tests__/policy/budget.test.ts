import { commonInputs } from '../../src/config/common-inputs.ts';
import { policyOf } from '../../src/config/policy.ts';
import { inputsOrThrow, readInputs } from '../../src/config/read.ts';
import { budgetOfFailOn, parseBudget, parseGivenBudget } from '../../src/policy/budget.ts';

describe('a budget as an input holds it', () => {
  it.each([
    ['ratchet', { ratchet: true }],
    [' Ratchet ', { ratchet: true }],
    ['high=3, ratchet', { high: 3, ratchet: true }],
    ['high=3', { high: 3 }],
  ])('reads %j', (text, budget) => {
    expect(parseGivenBudget(text)).toEqual(budget);
  });

  it.each(['', 'ratchets', 'ratchet,hihg=1', 'ratchet=1'])('refuses %j', (text) => {
    expect(() => parseGivenBudget(text)).toThrow(/budget: /);
  });

  it.each([
    ['ratchet', { budget: {}, ratchet: true, source: 'input' }],
    ['high=3', { budget: { high: 3 }, source: 'input' }],
  ])('becomes the policy: %j', (text, expected) => {
    const inputs = inputsOrThrow(readInputs(commonInputs, new Map([['budget', text]]), 'cli'));

    const { budget, ratchet, source } = policyOf(inputs, { pullRequest: false }).policy;

    expect({ budget, source, ...(ratchet && { ratchet }) }).toEqual(expected);
  });
});

describe('parseBudget', () => {
  it.each([
    ['critical=0,high=3', { critical: 0, high: 3 }],
    ['critical: 0\nhigh: 3\n', { critical: 0, high: 3 }],
    [' High = 3 , total=10 ', { high: 3, total: 10 }],
    ['unknown=0', { unknown: 0 }],
  ])('reads %j', (text, budget) => {
    expect(parseBudget(text)).toEqual(budget);
  });

  it.each([
    ['high=three', '"high=three" needs a whole number of 0 or more after high='],
    ['high=-1', '"high=-1" needs a whole number'],
    ['high=1.5', 'needs a whole number'],
    ['high', '"high" needs a whole number'],
    ['hihg=3', '"hihg" is not a severity, did you mean high?'],
    ['banana=3', '"banana" is not a severity.'],
    ['high=1,high=2', 'high is given twice'],
    ['', 'it is empty'],
    ['high=99999999999', 'needs a whole number'],
  ])('refuses %j in one sentence', (text, sentence) => {
    expect(() => parseBudget(text)).toThrow(
      expect.objectContaining({ name: 'UserError', message: expect.stringContaining(sentence) }),
    );
  });

  it('names every mistake at once', () => {
    expect(() => parseBudget('hihg=3,low=x')).toThrow(/did you mean high\?; "low=x" needs.*keys: critical, high/);
  });
});

describe('budgetOfFailOn', () => {
  it('allows none of the named severity and of everything worse', () => {
    expect(budgetOfFailOn('medium')).toEqual({ critical: 0, high: 0, medium: 0 });
  });
});
