import { UserError } from '../domain/errors.ts';
import type { Policy, Reason } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';

type MinScores = NonNullable<Policy['minScores']>;

/** The score that the name of a scanner alone stands for. */
export const TOTAL_SCORE = 'total';

/** Reads `kubescape.nsa=80, kube-bench=90`, one pair a line or with commas between. Throws a `UserError` that names every part it cannot read. */
export function parseMinScores(text: string): MinScores {
  const parts = text.split(/[,\n]/).map((part) => part.trim());
  const read = parts.filter((part) => part !== '').map(readPart);
  const names = read.flatMap((part) => ('name' in part ? [part.name] : []));
  const twice = new Set(names.filter((name, index) => names.indexOf(name) !== index));
  const mistakes = [
    ...read.flatMap((part) => ('mistake' in part ? [part.mistake] : [])),
    ...[...twice].map((name) => `${name} is given twice`),
  ];
  if (mistakes.length > 0) {
    throw new UserError(`min-score: ${mistakes.join('; ')}. Write it like kubescape.nsa=80, kube-bench=90.`);
  }
  return Object.fromEntries(read.flatMap((part) => ('name' in part ? [[part.name, part.least]] : [])));
}

type Part = { readonly name: string; readonly least: number } | { readonly mistake: string };

function readPart(part: string): Part {
  const { name, least = '' } =
    /^(?<name>[a-z][a-z0-9-]*(?:\.[A-Za-z0-9._-]+)?)\s*[=:]\s*(?<least>.*)$/i.exec(part)?.groups ?? {};
  if (name === undefined) {
    return { mistake: `"${part}" is not SCANNER.SCORE=NUMBER` };
  }
  return /^\d{1,3}(?:\.\d{1,6})?$/.test(least) && Number(least) <= 100
    ? { name: name.toLowerCase(), least: Number(least) }
    : { mistake: `"${part}" needs a number from 0 to 100 after ${name}=` };
}

/** Why scores cannot be judged: one that is asked for and that nobody gave is not known to be reached. */
export function missingScores(scans: readonly Scan[], { minScores = {} }: Policy): readonly Reason[] {
  return Object.keys(minScores).flatMap((name) => {
    const lacking = lackingOf(name, scans);
    return lacking === undefined
      ? []
      : [
          {
            rule: 'score.missing',
            message: `min-score asks for ${name}, and ${lacking}: without that score there is no pass. Let the scan give it, or ask for it only in the gate that has it.`,
            findings: [],
          },
        ];
  });
}

function lackingOf(name: string, scans: readonly Scan[]): string | undefined {
  const { scanner } = partsOf(name);
  const own = scans.filter((scan) => scan.scanner === scanner);
  if (own.length === 0) {
    return `${scanner} did not run`;
  }
  const targets = new Map<string, readonly Scan[]>();
  for (const scan of own) {
    const target = JSON.stringify([scan.target.kind, scan.target.name]);
    targets.set(target, [...(targets.get(target) ?? []), scan]);
  }
  const without = [...targets.values()].find((same) => same.every((scan) => scoreOf(name, scan) === undefined));
  const [first] = without ?? [];
  return first && lackWords(name, first);
}

function lackWords(name: string, { id, status, reason, scores = {} }: Scan): string {
  if (status !== 'completed') {
    return `${id} ${status === 'failed' ? 'failed' : 'was skipped'} (${(reason ?? 'no reason given').replace(/\.$/, '')})`;
  }
  const others = Object.keys(scores).toSorted().slice(0, 10);
  const there = others.length === 0 ? 'none at all' : `only ${others.join(', ')}`;
  return `${id} has no score ${partsOf(name).score}, ${there}`;
}

/** Why scores break the policy: each scan that is below what is asked for. */
export function lowScores(scans: readonly Scan[], { minScores = {} }: Policy): readonly Reason[] {
  return Object.entries(minScores).flatMap(([name, least]) =>
    scans.flatMap((scan) => {
      const score = scoreOf(name, scan);
      return score === undefined || score >= least ? [] : [low(name, least, score, scan)];
    }),
  );
}

function low(name: string, limit: number, actual: number, { id }: Scan): Reason {
  return {
    rule: `min-score.${name}`,
    limit,
    actual,
    message: `${name} is ${shown(actual)} in ${id}, and must be at least ${limit}: mend what is open there, or lower min-score (${name}=${Math.floor(actual)}).`,
    findings: [],
  };
}

/** Never rounded up to what would be enough. */
function shown(score: number): string {
  return String(Math.floor(Number((score * 100).toFixed(6))) / 100);
}

function scoreOf(name: string, { scanner, status, scores = {} }: Scan): number | undefined {
  const wanted = partsOf(name);
  if (scanner !== wanted.scanner || status !== 'completed') {
    return undefined;
  }
  const found = Object.entries(scores).find(([score]) => score.toLowerCase() === wanted.score);
  return found !== undefined && Number.isFinite(found[1]) ? found[1] : undefined;
}

function partsOf(name: string): { readonly scanner: string; readonly score: string } {
  const [scanner = '', ...score] = name.split('.');
  return { scanner, score: score.length === 0 ? TOTAL_SCORE : score.join('.') };
}
