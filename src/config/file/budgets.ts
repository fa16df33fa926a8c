import { BUDGET_KEYS, budgetOfFailOn, defaultBudget, type Budget, type GivenBudget } from '../../policy/budget.ts';
import { parseTargetBudgets, type TargetBudget } from '../../policy/target-budgets.ts';
import type { commonInputs } from '../common-inputs.ts';
import type { GateSpec } from '../gate-spec.ts';
import type { Inputs } from '../input.ts';
import { readInputs, type RawInputs } from '../read.ts';
import type { Settings } from './config-file.ts';

/** What is left of two budgets, or why the one that was asked for is looser. */
type Joined<T> = { readonly value: T } | { readonly looser: string };

/** The limits of both, where none that was asked for is higher; a severity that is not asked for keeps its limit. */
function joinBudgets(asked: GivenBudget, file: GivenBudget): Joined<GivenBudget> {
  if (asked.ratchet === true && file.ratchet !== true && Object.keys(file).length > 0) {
    return { looser: 'ratchet allows what was there before' };
  }
  if (file.ratchet === true && asked.ratchet !== true && Object.keys(asked).length > 0) {
    return { looser: 'limits beside the ratchet of the file allow no less than it does' };
  }
  const higher = BUDGET_KEYS.find((key) => (asked[key] ?? 0) > (file[key] ?? Infinity));
  return higher === undefined
    ? { value: { ...file, ...asked } }
    : { looser: `${higher}=${asked[higher] ?? ''} is more than ${higher}=${file[higher] ?? ''}` };
}

/** The lines of the file first, as the first that matches holds; a new one must be no looser than the common budget. */
function joinTargets(
  asked: readonly TargetBudget[],
  file: readonly TargetBudget[],
  common: Budget,
): Joined<readonly TargetBudget[]> {
  const joined = new Map(file.map(({ glob, budget }) => [glob, budget]));
  for (const { glob, budget } of asked) {
    const both = joinBudgets(budget, joined.get(glob) ?? common);
    if ('looser' in both) {
      return { looser: `for ${glob} ${both.looser}` };
    }
    joined.set(glob, both.value);
  }
  return { value: [...joined].map(([glob, budget]) => ({ glob, budget })) };
}

interface Both {
  /** What a step asks for, without mistakes. */
  readonly asked: RawInputs;
  readonly file: RawInputs;
  readonly settings: Settings;
  /** The inputs in which the step may not ask for less. */
  readonly bounded: ReadonlySet<string>;
}

/** The texts of the budgets that hold where a step asks for one of its own, or a sentence for each in which it asks for less. */
export function joinInputs(
  spec: GateSpec,
  { asked, file, settings, bounded }: Both,
  { surface, pullRequest }: { readonly surface: 'action' | 'cli'; readonly pullRequest: boolean },
): { readonly texts: ReadonlyMap<string, string>; readonly looser: readonly string[] } {
  const own = budgetIn(spec, asked, surface);
  const isBounded = bounded.has('budget') || bounded.has('fail-on');
  const common = budgetIn(spec, file, surface) ?? (isBounded ? defaultBudget({ pullRequest }) : {});
  const joined = joinBudgets(own ?? {}, common);
  const budget = 'value' in joined ? joined.value : common;
  const targets = joinTargets(targetsIn(asked), targetsIn(file), budget);
  const setting = settings.get('budget') ?? settings.get('fail-on');
  const where = setting === undefined ? 'the default' : `line ${setting.line}`;
  const targetTexts = 'value' in targets ? targetsText(targets.value) : '';
  return {
    texts: new Map([
      ...(own === undefined ? [] : [['budget', budgetText(budget)] as const, ['fail-on', ''] as const]),
      ...(targetTexts === '' ? [] : [['budgets', targetTexts] as const]),
    ]),
    looser: [
      ...('looser' in joined ? [`budget: ${joined.looser} (${where}).`] : []),
      ...('looser' in targets ? [`budgets: ${targets.looser}.`] : []),
    ],
  };
}

type BudgetInputs = Partial<Pick<Inputs<typeof commonInputs>, 'budget' | 'fail-on'>>;

function budgetIn({ inputs }: GateSpec, raw: RawInputs, surface: 'action' | 'cli'): GivenBudget | undefined {
  const read: BudgetInputs = readInputs(inputs, raw, surface).inputs;
  const failOn = read['fail-on'];
  return read.budget ?? (failOn === undefined ? undefined : budgetOfFailOn(failOn));
}

function targetsIn(raw: RawInputs): readonly TargetBudget[] {
  return parseTargetBudgets(raw.get('budgets') ?? '');
}

export function budgetText(budget: GivenBudget): string {
  const limits = BUDGET_KEYS.flatMap((key) => (budget[key] === undefined ? [] : [`${key}=${budget[key]}`]));
  return [...(budget.ratchet === true ? ['ratchet'] : []), ...limits].join(',');
}

function targetsText(budgets: readonly TargetBudget[]): string {
  return budgets.map(({ glob, budget }) => `${glob}: ${budgetText(budget)}`).join('\n');
}
