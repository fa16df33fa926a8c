import picomatch from 'picomatch';
import { messageOf, UserError } from '../domain/errors.ts';
import type { Policy } from '../domain/report.ts';
import { parseBudget, type Budget } from './budget.ts';

export type TargetBudget = NonNullable<Policy['targets']>[number];

/** Reads a line `GLOB: BUDGET` for each; `;` ends a line too. Throws a `UserError` that names the line. */
export function parseTargetBudgets(text: string): readonly TargetBudget[] {
  const lines = text.split(/[\n;]/).map((line) => line.trim());
  return lines.filter((line) => line !== '').map(readLine);
}

function readLine(line: string): TargetBudget {
  // The name of an image may hold colons, a budget holds no blank.
  const { glob, budget } = /^(?<glob>\S+):\s+(?<budget>\S.*)$/.exec(line)?.groups ?? {};
  if (glob === undefined || budget === undefined) {
    throw new UserError(`"${line}" is not GLOB: BUDGET, as in ghcr.io/acme/legacy*: critical=0,high=20.`);
  }
  try {
    return { glob, budget: parseBudget(budget) };
  } catch (error) {
    throw new UserError(`for "${glob}": ${messageOf(error)}`, { cause: error });
  }
}

/** The budget of a target of its own; undefined where it shares the common one. */
export function budgetOfTarget(target: string, { targets = [] }: Policy): Budget | undefined {
  return targets.find(({ glob }) => glob === target || picomatch.isMatch(target, glob, { dot: true, bash: true }))
    ?.budget;
}
