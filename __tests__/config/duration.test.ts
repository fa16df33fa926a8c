import { formatDuration, parseDuration } from '../../src/config/duration.ts';

describe('parseDuration', () => {
  it.each([
    ['90s', 90_000],
    ['10m', 600_000],
    ['1h30m', 5_400_000],
    ['1h1m1s', 3_661_000],
    ['2d', 172_800_000],
    ['1d12h', 129_600_000],
  ])('reads %s', (text, milliseconds) => {
    expect(parseDuration(text)).toBe(milliseconds);
  });

  it.each(['', '0s', '10', 's', '25d', '1h1d', '30m1h', '-1s', '1.5h', '600h'])('refuses %j', (text) => {
    expect(parseDuration(text)).toBeUndefined();
  });
});

describe('formatDuration', () => {
  it.each([
    [5_400_000, '1h30m'],
    [90_000, '1m30s'],
    [129_600_000, '1d12h'],
    [0, '0s'],
  ])('writes %d', (milliseconds, text) => {
    expect(formatDuration(milliseconds)).toBe(text);
  });
});
