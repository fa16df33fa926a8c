import { UserError } from '../domain/errors.ts';
import type { Policy } from '../domain/report.ts';
import { SEVERITIES, type Severity } from '../domain/severity.ts';
import { nearest } from '../domain/nearest.ts';

export type Budget = Policy['budget'];
export const BUDGET_KEYS = [...SEVERITIES, 'total'] as const;
export type BudgetKey = (typeof BUDGET_KEYS)[number];

/** What may be open without saying anything: on a pull request nothing critical or high, elsewhere nothing critical. */
export function defaultBudget({ pullRequest }: { readonly pullRequest: boolean }): Budget {
  return pullRequest ? { critical: 0, high: 0 } : { critical: 0 };
}

/** `fail-on: medium` is the short form of a budget of none for medium and everything worse. */
export function budgetOfFailOn(lowest: Exclude<Severity, 'unknown'>): Budget {
  const named = SEVERITIES.slice(0, SEVERITIES.indexOf(lowest) + 1);
  return Object.fromEntries(named.map((severity) => [severity, 0]));
}

/**
 * Reads `critical=0,high=3`; also one pair a line, and `:` for `=`.
 * Throws one `UserError` that names every part it cannot read.
 */
export function parseBudget(text: string): Budget {
  const parts = text
    .split(/[,\n]/)
    .map((part) => part.trim())
    .filter((part) => part !== '');
  const read = parts.map(readPart);
  const mistakes = [...read.flatMap((part) => ('mistake' in part ? [part.mistake] : [])), ...repeated(read)];
  if (parts.length === 0) {
    mistakes.push('it is empty');
  }
  if (mistakes.length > 0) {
    throw new UserError(
      `budget: ${mistakes.join('; ')}. Write it like critical=0,high=3 (keys: ${BUDGET_KEYS.join(', ')}).`,
    );
  }
  return Object.fromEntries(read.flatMap((part) => ('key' in part ? [[part.key, part.limit]] : [])));
}

/** A budget as an input holds it: `ratchet` allows what was open in the baseline, or what the limits beside it allow where that is more. */
export type GivenBudget = Budget & { readonly ratchet?: true };

/** Reads what `parseBudget` reads, and the word ratchet, alone or among the limits. */
export function parseGivenBudget(text: string): GivenBudget {
  const parts = text.split(/[,\n]/).map((part) => part.trim());
  const limits = parts.filter((part) => part.toLowerCase() !== 'ratchet');
  if (limits.length === parts.length) {
    return parseBudget(text);
  }
  return { ...(limits.some((part) => part !== '') && parseBudget(limits.join(','))), ratchet: true };
}

type Part = { readonly key: BudgetKey; readonly limit: number } | { readonly mistake: string };

function readPart(part: string): Part {
  const match = /^(?<key>[^=:]+?)\s*[=:]\s*(?<limit>.*)$/.exec(part);
  const { key = part, limit = '' } = match?.groups ?? {};
  const known = BUDGET_KEYS.find((name) => name === key.toLowerCase());
  if (known === undefined) {
    const suggestion = nearest(key, BUDGET_KEYS);
    return { mistake: `"${key}" is not a severity${suggestion === undefined ? '' : `, did you mean ${suggestion}?`}` };
  }
  if (!/^\d{1,9}$/.test(limit)) {
    return { mistake: `"${part}" needs a whole number of 0 or more after ${known}=` };
  }
  return { key: known, limit: Number(limit) };
}

function repeated(parts: readonly Part[]): readonly string[] {
  const keys = parts.flatMap((part) => ('key' in part ? [part.key] : []));
  return [...new Set(keys.filter((key, index) => keys.indexOf(key) !== index))].map((key) => `${key} is given twice`);
}
