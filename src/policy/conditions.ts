import picomatch from 'picomatch';
import type { Finding } from '../domain/finding.ts';
import type { Condition, Policy, PolicyRule } from '../domain/policy.ts';
import { countsAs } from './counts-as.ts';
import { daysSince } from './grace.ts';
import { componentMatcher } from './component-matcher.ts';
import { causeFor, type Standing } from './standing.ts';

export type ConditionName = keyof Condition;

/** What conditions are held against besides the finding. */
export interface ConditionContext {
  readonly policy: Policy;
  readonly standing: Standing;
  readonly now: Date | undefined;
  /** The names of scanners by the ids of their scans. */
  readonly scanners: ReadonlyMap<string, string>;
  /** Of the rule. One that has findings count takes what is not known for the worse. */
  readonly action: PolicyRule['action'];
}

/** One condition of a rule, ready to be held against findings. */
export interface Test {
  readonly name: ConditionName;
  /** What the rule asks for, as in `at least 0.1`. */
  readonly wanted: string;
  /** Undefined: nobody knows, so it does not hold. */
  holds(finding: Finding): boolean | undefined;
  /** What the finding has, as in `0.03` or `not known`. */
  actual(finding: Finding): string;
}

type Wanted = { readonly [K in ConditionName]-?: NonNullable<Condition[K]> };
type Compilers = { readonly [K in keyof Wanted]: (wanted: Wanted[K], context: ConditionContext) => Omit<Test, 'name'> };

export const NOT_KNOWN = 'not known';

const COMPILE: Compilers = {
  severity: (wanted, { policy, action }) => ({
    wanted: anyOf(wanted),
    holds: ({ severity }) =>
      wanted.includes(severity) || (action !== 'allow' && wanted.includes(countsAs(severity, policy))),
    actual: ({ severity }) =>
      countsAs(severity, policy) === severity ? severity : `${severity}, which counts as ${countsAs(severity, policy)}`,
  }),
  kind: (wanted) => ({
    wanted: anyOf(wanted),
    holds: ({ kind }) => wanted.includes(kind),
    actual: ({ kind }) => kind,
  }),
  cause: (wanted, { standing, action }) => ({
    wanted: anyOf(wanted),
    holds: (finding) => {
      const cause = causeFor(finding, standing);
      if (cause === 'untold') {
        // It may be any of them.
        return action === 'block' || (action === 'budget' && wanted.includes('change')) || undefined;
      }
      return wanted.includes(cause) || (action !== 'allow' && cause === 'undetermined' && wanted.includes('change'));
    },
    actual: (finding) => {
      const cause = causeFor(finding, standing);
      return cause === 'untold' ? NOT_KNOWN : cause;
    },
  }),
  id: (wanted) => {
    const ids = new Set(wanted.map((id) => id.toLowerCase()));
    return {
      wanted: anyOf(wanted),
      holds: (finding) => namesOf(finding).some((name) => ids.has(name.toLowerCase())),
      actual: (finding) => namesOf(finding).join(', '),
    };
  },
  target: (wanted) => {
    // The name of a target is no path: a star in it stands for slashes too.
    const matches = picomatch([...wanted], { dot: true, bash: true });
    return {
      wanted: anyOf(wanted),
      holds: ({ target }) => wanted.includes(target) || matches(target),
      actual: ({ target }) => target,
    };
  },
  path: (wanted) => {
    const matches = picomatch([...wanted], { dot: true });
    return {
      wanted: anyOf(wanted),
      holds: ({ locations }) => locations.some(({ path }) => matches(path)),
      actual: ({ locations }) => shownList(locations.map(({ path }) => path)),
    };
  },
  component: (wanted) => {
    const matchers = wanted.map(componentMatcher);
    return {
      wanted: anyOf(wanted),
      holds: ({ component }) => component !== undefined && matchers.some((matches) => matches(component)),
      actual: ({ component }) => component?.purl ?? component?.name ?? 'none',
    };
  },
  scanner: (wanted, { scanners }) => {
    const saw = ({ sightings }: Finding): readonly string[] => [
      ...new Set(sightings.map(({ scan }) => scanners.get(scan) ?? scan)),
    ];
    return {
      wanted: anyOf(wanted),
      holds: (finding) => saw(finding).some((name) => wanted.includes(name)),
      actual: (finding) => shownList(saw(finding)),
    };
  },
  kev: (wanted) => sameAs(wanted, ({ scores }) => scores?.kev),
  fixable: (wanted) => sameAs(wanted, isFixable),
  reachable: (wanted) => sameAs(wanted, ({ reachable }) => reachable),
  epss: (wanted) => atLeast(wanted, ({ scores }) => scores?.epss),
  cvss: (wanted) => atLeast(wanted, ({ scores }) => scores?.cvss),
  ageDays: (wanted, { now }) => atLeast(wanted, ({ firstSeen }) => daysSince(firstSeen, now)),
  publishedDays: (wanted, { now }) => atLeast(wanted, ({ published }) => daysSince(published, now)),
};

function isFixable({ component, patch }: Finding): boolean {
  return (component?.fixedIn ?? []).length > 0 || patch !== undefined;
}

function sameAs(wanted: boolean, of: (finding: Finding) => boolean | undefined): Omit<Test, 'name'> {
  return {
    wanted: String(wanted),
    holds: (finding) => {
      const value = of(finding);
      return value === undefined ? undefined : value === wanted;
    },
    actual: (finding) => String(of(finding) ?? NOT_KNOWN),
  };
}

function atLeast(wanted: number, of: (finding: Finding) => number | undefined): Omit<Test, 'name'> {
  return {
    wanted: `at least ${wanted}`,
    holds: (finding) => {
      const value = of(finding);
      return value === undefined ? undefined : value >= wanted;
    },
    actual: (finding) => String(of(finding) ?? NOT_KNOWN),
  };
}

function namesOf({ id, aliases }: Finding): readonly string[] {
  return [id, ...aliases];
}

function anyOf(values: readonly string[]): string {
  return values.join(' or ');
}

const SHOWN = 5;

function shownList(values: readonly string[]): string {
  const rest = values.length - SHOWN;
  return values.length === 0 ? 'none' : `${values.slice(0, SHOWN).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** The conditions of a rule, each of which must hold. */
export function testsOf(when: Condition, context: ConditionContext): readonly Test[] {
  const names = Object.keys(COMPILE) as readonly ConditionName[];
  return names.flatMap((name) => compiled(name, when, context));
}

function compiled<K extends ConditionName>(
  name: K,
  when: Partial<Wanted>,
  context: ConditionContext,
): readonly (Test & { readonly name: K })[] {
  const wanted: Wanted[K] | undefined = when[name];
  return wanted === undefined ? [] : [{ name, ...COMPILE[name](wanted, context) }];
}
