import { nearest } from '../../src/domain/nearest.ts';

describe('nearest', () => {
  it.each([
    ['hihg', 'high'],
    ['CRITICAL', 'critical'],
    ['critcal', 'critical'],
    ['mediun', 'medium'],
  ])('takes %s for %s', (written, meant) => {
    expect(nearest(written, ['critical', 'high', 'medium'])).toBe(meant);
  });

  it('suggests nothing for a word that is longer than any', () => {
    expect(nearest(`high${'h'.repeat(100_000)}`, ['high'])).toBeUndefined();
  });

  it('suggests nothing that is far off', () => {
    expect(nearest('banana', ['critical', 'high', 'medium'])).toBeUndefined();
  });
});
