import { isDeepStrictEqual } from 'node:util';
import type { Reason, Report } from '../domain/report.ts';
import { SEVERITIES } from '../domain/severity.ts';
import { decidedOtherwise } from './replay.ts';

const SHOWN = 5;

/**
 * In what a report differs from what judging it again gives, one sentence each; empty when it is the same. Of a report of another version
 * of Gatehouse only the answer is compared, not the words.
 */
export function replayDifferences(report: Report, again: Report, version: string): readonly string[] {
  const answers = [
    ...(report.verdict === again.verdict
      ? []
      : [`It says ${report.verdict}, and what it holds gives ${again.verdict}.`]),
    ...reasonsDiffer(report, again),
    ...countsDiffer(report, again),
    ...findingsDiffer(report, again),
  ];
  return answers.length > 0 || report.inputs.gatehouse !== version ? answers : wordsDiffer(report, again);
}

function reasonsDiffer(report: Report, again: Report): readonly string[] {
  const [said, found] = [answersOf(report), answersOf(again)];
  const [only, missing] = [without(said, found), without(found, said)];
  return [
    ...(only.length === 0 ? [] : [`It names reasons that do not follow from it: ${only.join('; ')}.`]),
    ...(missing.length === 0 ? [] : [`It does not name reasons that follow from it: ${missing.join('; ')}.`]),
  ];
}

/** What each reason says, by everything that makes it this reason. */
function answersOf({ reasons }: Report): ReadonlyMap<string, string> {
  return new Map(reasons.map((reason) => [keyOf(reason), wordsOf(reason)]));
}

function keyOf({ rule, limit, actual, findings }: Reason): string {
  return JSON.stringify([rule, limit, actual, findings.toSorted()]);
}

function wordsOf({ rule, limit, actual, findings }: Reason): string {
  return actual === undefined ? rule : `${rule} (${actual}, at most ${limit ?? 0}, with ${findings.length} findings)`;
}

function without(all: ReadonlyMap<string, string>, others: ReadonlyMap<string, string>): readonly string[] {
  return [...all].flatMap(([key, words]) => (others.has(key) ? [] : [words]));
}

function countsDiffer({ summary: said }: Report, { summary: found }: Report): readonly string[] {
  const { open: saidOpen, ...saidRest } = said;
  const { open: foundOpen, ...foundRest } = found;
  const names = Object.keys(foundRest) as (keyof typeof foundRest)[];
  const wrong = [
    ...SEVERITIES.filter((severity) => saidOpen[severity] !== foundOpen[severity]).map(
      (severity) => `${saidOpen[severity]} open ${severity} instead of ${foundOpen[severity]}`,
    ),
    ...names
      .filter((name) => saidRest[name] !== foundRest[name])
      .map((name) => `${saidRest[name]} ${name} instead of ${foundRest[name]}`),
  ];
  return wrong.length === 0 ? [] : [`It counts ${wrong.join(', ')}.`];
}

function findingsDiffer(report: Report, again: Report): readonly string[] {
  const changed = decidedOtherwise(report, again).map(([said, found]) => {
    return `${said.id} in ${said.target} is ${said.status} by ${said.decision?.rule ?? 'no rule'} instead of ${found.status} by ${found.decision?.rule ?? 'no rule'}`;
  });
  const rest = changed.length - SHOWN;
  const lost = report.findings.length - again.findings.length;
  return [
    ...(changed.length === 0
      ? []
      : [`${changed.slice(0, SHOWN).join('; ')}${rest > 0 ? `; and ${rest} more findings` : ''}.`]),
    ...(lost === 0
      ? []
      : [`It holds ${Math.abs(lost)} ${lost > 0 ? 'findings that no part of it judges' : 'findings too few'}.`]),
  ];
}

/** The same answer, in other words or another order: of this version of Gatehouse that is an altered report too. */
function wordsDiffer(report: Report, again: Report): readonly string[] {
  const names = Object.keys(again) as (keyof Report)[];
  const other = names.filter((name) => !isDeepStrictEqual(plain(report[name]), plain(again[name])));
  return other.length === 0
    ? []
    : [`This version of Gatehouse writes ${other.join(', ')} otherwise, so it was altered.`];
}

/** As it stands in a file. */
function plain(value: unknown): unknown {
  return value === undefined ? undefined : JSON.parse(JSON.stringify(value));
}
