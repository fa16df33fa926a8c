const UNITS = { d: 86_400_000, h: 3_600_000, m: 60_000, s: 1000 } as const;

/** What `parseDuration` reads; it lets nothing through that is empty. */
export const DURATION_PATTERN = '^(?=\\d)(\\d{1,2}d)?(\\d{1,4}h)?(\\d{1,5}m)?(\\d{1,6}s)?$';

/** Milliseconds of `90s`, `10m`, `1h30m` or `2d`; undefined when it is none, or nothing at all. */
export function parseDuration(text: string): number | undefined {
  if (!new RegExp(DURATION_PATTERN).test(text)) {
    return undefined;
  }
  const parts = [...text.matchAll(/(?<amount>\d+)(?<unit>[dhms])/g)];
  const sum = parts.reduce((total, { groups }) => total + Number(groups?.['amount']) * unitOf(groups?.['unit']), 0);
  // A timer of Node.js holds no more than 2^31 - 1 milliseconds and fires at once above.
  return sum > 0 && sum < 2 ** 31 ? sum : undefined;
}

function unitOf(unit: string | undefined): number {
  return unit === 'd' || unit === 'h' || unit === 'm' || unit === 's' ? UNITS[unit] : 0;
}

/** `1h30m` of 5400000, `2d` of 172800000. */
export function formatDuration(milliseconds: number): string {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  const parts = [
    [Math.floor(seconds / 86_400), 'd'],
    [Math.floor(seconds / 3600) % 24, 'h'],
    [Math.floor(seconds / 60) % 60, 'm'],
    [seconds % 60, 's'],
  ] as const;
  const text = parts.flatMap(([amount, unit]) => (amount === 0 ? [] : [`${amount}${unit}`])).join('');
  return text === '' ? '0s' : text;
}
