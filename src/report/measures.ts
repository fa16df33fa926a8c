import type { Report } from '../domain/report.ts';
import type { Scan } from '../domain/scan.ts';

const SHOWN_SCORES = 8;

/** `nsa 93.3, total 90.9`: the scores of a scan, never rounded up; undefined where it gives none. */
export function scoreWords({ scores = {} }: Pick<Scan, 'scores'>): string | undefined {
  const named = Object.entries(scores).map(([name, score]) => `${name} ${downTo(score)}`);
  const rest = named.length > SHOWN_SCORES ? ` and ${named.length - SHOWN_SCORES} more` : '';
  return named.length === 0 ? undefined : `${named.slice(0, SHOWN_SCORES).join(', ')}${rest}`;
}

/** Two decimals, as of 79.999 that is not 80. */
function downTo(score: number): number {
  return Math.floor(Number((score * 100).toFixed(6))) / 100;
}

/** What a policy asks of scores and controls, a few words each. */
export function measureWords({
  minScores = {},
  require = [],
  failOnAnyResource = [],
}: Report['inputs']['policy']): readonly string[] {
  const scores = Object.entries(minScores).map(([name, least]) => `${name} of at least ${least}`);
  return [
    ...listed(scores, 'scores'),
    ...listed(require, 'controls').map((said) => `${said} required`),
    ...listed(failOnAnyResource, 'controls').map((said) => `${said} on any resource`),
  ];
}

const SHOWN = 3;

function listed(items: readonly string[], many: string): readonly string[] {
  return items.length > SHOWN ? [`${items.length} ${many}`] : items;
}

const ANY_RESOURCE = 'a resource fails a control that none may fail';

/** What breaks the policy besides what is open, a few words each: scores that are too low, controls that do not pass, resources that fail one that none may. */
export function brokenMeasures({ reasons }: Pick<Report, 'reasons'>): readonly string[] {
  const low = [
    ...new Set(reasons.flatMap(({ rule }) => /^min-score\.(?<name>.+)$/.exec(rule)?.groups?.['name'] ?? [])),
  ];
  return [
    ...(low.length === 0 ? [] : [`${low.slice(0, 3).join(', ')} ${low.length === 1 ? 'is' : 'are'} too low`]),
    ...(reasons.some(({ rule }) => rule === 'require') ? ['a control that must pass does not'] : []),
    ...(reasons.some(({ rule }) => rule === 'fail-on-any-resource') ? [ANY_RESOURCE] : []),
  ];
}

/** Why a policy that asks for scores and controls cannot be judged; undefined where it can. */
export function missingMeasures({ reasons }: Pick<Report, 'reasons'>): string | undefined {
  if (reasons.some(({ rule }) => rule === 'score.missing')) {
    return 'nobody has given a score that is asked for';
  }
  return reasons.some(({ rule }) => rule === 'require.missing')
    ? 'nobody has evaluated a control that must pass'
    : undefined;
}
