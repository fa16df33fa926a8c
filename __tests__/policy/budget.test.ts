import { budgetOfFailOn, parseBudget } from '../../src/policy/budget.ts';

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
