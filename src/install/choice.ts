import { ScanError, UserError } from '../domain/errors.ts';
import type { LockRow } from '../domain/installation.ts';
import { DENY_LIST, refuseDenied } from './deny-list.ts';
import type { InstallRequest, Wanted } from './request.ts';

const DAY_MS = 86_400_000;

/**
 * The version to install. Throws when it is denied, too young or unknown to a lock that alone is trusted,
 * and when the lock has no version that may be used.
 */
export function choose(request: InstallRequest, now: number): Wanted {
  return request.version === undefined ? newest(request, now) : named(request, request.version, now);
}

function newest(request: InstallRequest, now: number): Wanted {
  const { rows } = request;
  // An older major version reads other settings and finds other things: nobody gets one who has not named it.
  const [first] = rows;
  const usable = rows.filter((row) => !isDenied(row) && majorOf(row) === majorOf(first ?? row));
  const row = usable.find((candidate) => ageOf(request, candidate, now) >= request.minAgeMs);
  if (row !== undefined) {
    return { version: row.version, named: false, row, notices: [] };
  }
  throw new ScanError(whyNone(request, usable[0], now));
}

function whyNone(request: InstallRequest, youngest: LockRow | undefined, now: number): string {
  const { scanner, rows } = request;
  const [first] = rows;
  if (first === undefined) {
    return `The lock holds no version of ${scanner.name}: add one with "npm run lock -- ${scanner.name} VERSION".`;
  }
  if (youngest === undefined) {
    const others = rows.filter((row) => !isDenied(row)).map(({ version }) => version);
    const how =
      others.length === 0
        ? `add another with "npm run lock -- ${scanner.name} VERSION"`
        : `name one of another with scanner-versions: ${others.join(', ')}`;
    return `Every version of ${scanner.name} in the lock that begins with ${majorOf(first)} is compromised and never run: ${how}.`;
  }
  return (
    `Every version of ${scanner.name} in the lock is younger than the minimum age of ${days(request.minAgeMs)}: ` +
    `${youngest.version} is ${days(ageOf(request, youngest, now))} old. Wait, or lower min-age.`
  );
}

function majorOf({ version }: LockRow): number {
  return Number.parseInt(version, 10);
}

const VERSION = /^\d+(?:\.\d+){1,3}(?:[-+.][0-9A-Za-z.+-]+)?$/;

function named(request: InstallRequest, asked: string, now: number): Wanted {
  const { scanner, rows } = request;
  const version = asked.replace(/^v/, '');
  refuseDenied(scanner.name, { version, where: 'the version that was asked for' });
  if (!VERSION.test(version)) {
    throw new UserError(
      `"${asked}" is no version of ${scanner.name}: name one exactly, as in ${rows[0]?.version ?? '1.2.3'}. ` +
        `What "latest" is may change between two runs, and has been changed by attackers.`,
    );
  }
  const row = rows.find((candidate) => candidate.version === version);
  if (row === undefined) {
    return { version, named: true, row, notices: withoutRow(request, version, now) };
  }
  refuseYoung(request, version, ageOf(request, row, now));
  return { version, named: true, row, notices: [] };
}

function withoutRow(request: InstallRequest, version: string, now: number): readonly string[] {
  const { scanner, rows } = request;
  if (!canDoWithoutLock(request)) {
    throw new ScanError(
      `${scanner.name} ${version} has no row in the lock, so it is not run. The lock has ${rows.map((row) => row.version).join(', ') || 'none'}. ` +
        `Use one of these, or add a row with "npm run lock -- ${scanner.name} ${version}".`,
    );
  }
  const published = request.dates?.[version];
  if (published === undefined) {
    return [`${scanner.name} ${version} is not in the lock, and how old it is could not be told.`];
  }
  refuseYoung(request, version, since(published, now));
  return [`${scanner.name} ${version} is not in the lock.`];
}

function canDoWithoutLock({ accept, sources, scanner }: InstallRequest): boolean {
  return accept.some((level) =>
    level === 'system' ? sources.includes('system') && scanner.system !== undefined : level !== 'lock',
  );
}

function refuseYoung(request: InstallRequest, version: string, age: number): void {
  if (age < request.minAgeMs) {
    throw new ScanError(
      `${request.scanner.name} ${version} is ${days(age)} old, less than the minimum age of ${days(request.minAgeMs)}: most compromised releases ` +
        `are found out within days. Use an older version, wait, or lower min-age.`,
    );
  }
}

/** A row without a publication day is at least as old as the record it was read from. */
function ageOf(request: InstallRequest, row: LockRow, now: number): number {
  return since(row.published ?? request.dates?.[row.version] ?? row.recorded, now);
}

function since(day: string, now: number): number {
  const age = now - Date.parse(day);
  if (Number.isNaN(age)) {
    throw new UserError(`"${day}" is no publication day: write it as in 2026-11-22.`);
  }
  return age;
}

export function isDenied(row: LockRow): boolean {
  return DENY_LIST.some((denied) => denied.scanner === row.scanner && denied.versions.includes(row.version));
}

function days(milliseconds: number): string {
  const whole = Math.max(0, Math.floor(milliseconds / DAY_MS));
  return `${whole} ${whole === 1 ? 'day' : 'days'}`;
}
