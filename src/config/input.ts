import type { GivenBudget } from '../policy/budget.ts';

/** The headings under which help and documentation list the inputs, in this order. */
export const INPUT_GROUPS = [
  'What to scan',
  'Cluster',
  'Policy',
  'Baseline',
  'Fixes',
  'Scanners',
  'Services',
  'Databases',
  'Output',
  'GitHub',
  'Run',
] as const;

interface Described {
  /** For people: what it does, in one or two sentences. */
  readonly description: string;
  readonly group: (typeof INPUT_GROUPS)[number];
  /** As a person would write it; absent: nothing is set. */
  readonly default?: string;
  /** Only in action.yml: a default that the runner works out, as in `${{ github.token }}`. */
  readonly defaultExpression?: string;
  /** Where the input exists; absent: in both. */
  readonly only?: 'action' | 'cli';
  /** What help calls the value: `<severity>`. */
  readonly valueName?: string;
  /** The value of a flag that is given without one: `--fix` is `--fix=show`. */
  readonly bare?: string;
  readonly short?: string;
  readonly examples?: readonly string[];
  /** Names it had before; using one fails with the new name. */
  readonly renamed?: readonly string[];
  /** Never shown, and masked in logs. */
  readonly secret?: boolean;
}

/** One input, declared once: its types, checks, action.yml, flags, help, schema and documentation come from here. */
export type InputSpec = Described &
  (
    | {
        readonly type: 'string';
        readonly pattern?: string;
        /** What the pattern asks for, after "is not". */
        readonly expected?: string;
        /** Throws a `UserError` for a text that no pattern can tell from a right one. */
        readonly check?: (text: string) => unknown;
      }
    | { readonly type: 'integer'; readonly minimum: number; readonly maximum: number }
    | { readonly type: 'boolean' }
    | { readonly type: 'choice'; readonly values: readonly string[] }
    | { readonly type: 'list'; readonly values?: readonly string[] }
    | { readonly type: 'duration' }
    | { readonly type: 'budget' }
  );

export type InputSpecs = Readonly<Record<string, InputSpec>>;

/** What code gets for an input: durations in milliseconds, budgets parsed. */
type ValueOf<S> = S extends { values: readonly (infer V)[]; type: infer T }
  ? T extends 'list'
    ? readonly V[]
    : V
  : S extends { type: 'list' }
    ? readonly string[]
    : S extends { type: 'integer' | 'duration' }
      ? number
      : S extends { type: 'boolean' }
        ? boolean
        : S extends { type: 'budget' }
          ? GivenBudget
          : string;

/** The values of all inputs under their public names; without a default an absent input is absent. */
export type Inputs<S> = { readonly [K in keyof S as S[K] extends { default: string } ? K : never]: ValueOf<S[K]> } & {
  readonly [K in keyof S as S[K] extends { default: string } ? never : K]?: ValueOf<S[K]>;
};

/** Whether an input exists in an action, or on the command line. */
export function existsIn(surface: 'action' | 'cli', { only }: InputSpec): boolean {
  return only === undefined || only === surface;
}
