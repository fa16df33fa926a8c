import { UserError } from '../domain/errors.ts';
import { nearest } from '../domain/nearest.ts';

/** As in linux/arm64 or linux/arm/v7. */
export const IMAGE_PLATFORM_PATTERN = String.raw`^[a-z0-9]+/[a-z0-9]+(/v[0-9]+)?$`;

const AGE_UNITS: Readonly<Record<string, number>> = { d: 86_400_000, h: 3_600_000, m: 60_000 };

/** Milliseconds of `7d` or `12h`; `0d` is none. Throws a `UserError` for anything else. */
export function parseAge(text: string): number {
  const { amount = '', unit = '' } = /^(?<amount>\d{1,5})(?<unit>[dhm])$/.exec(text)?.groups ?? {};
  const factor = AGE_UNITS[unit];
  if (factor === undefined) {
    throw new UserError(`"${text}" is no age: write it as in 7d or 12h.`);
  }
  return Number(amount) * factor;
}

export interface Credentials {
  readonly username: string;
  readonly password: string;
}

/** Reads a line `HOST=USER:PASSWORD` for each registry. Throws a `UserError` that names the line by its number, and nothing that it holds. */
export function parseCredentials(text: string): ReadonlyMap<string, Credentials> {
  const credentials = new Map<string, Credentials>();
  for (const [index, line] of text.split('\n').entries()) {
    const { host, username, password } =
      /^\s*(?<host>[A-Za-z0-9.-]+(?::\d+)?)\s*=\s*(?<username>[^:\s]+):(?<password>\S.*?)\s*$/.exec(line)?.groups ?? {};
    if (host !== undefined && username !== undefined && password !== undefined) {
      credentials.set(host.toLowerCase(), { username, password });
    } else if (line.trim() !== '') {
      throw new UserError(`line ${index + 1} is not HOST=USER:PASSWORD.`);
    }
  }
  return credentials;
}

/**
 * Reads `SCANNER=VALUE`, one or more for each scanner; with one scanner its name may be left out. `more` are names that take a value besides.
 * Throws a `UserError` that names the input.
 */
export function parsePerScanner(
  input: string,
  items: readonly string[],
  scanners: readonly string[],
  more: readonly string[] = [],
): ReadonlyMap<string, readonly string[]> {
  const values = new Map<string, readonly string[]>();
  const names = [...scanners, ...more];
  const [only] = scanners.length === 1 ? scanners : [];
  for (const item of items) {
    const { name = '', value = '' } = /^(?<name>[a-z-]+)\s*=\s*(?<value>.+)$/.exec(item)?.groups ?? {};
    const scanner = names.includes(name) ? name : value === '' ? only : undefined;
    if (scanner === undefined) {
      throw new UserError(
        `${input}: "${item}" is for none of the scanners that run (${names.join(', ')})${hint(name, names)}`,
      );
    }
    values.set(scanner, [...(values.get(scanner) ?? []), value === '' ? item : value]);
  }
  return values;
}

function hint(name: string, scanners: readonly string[]): string {
  const suggestion = nearest(name, scanners);
  return suggestion === undefined
    ? `: write it like ${scanners[0] ?? 'scanner'}=VALUE.`
    : `; did you mean ${suggestion}?`;
}
