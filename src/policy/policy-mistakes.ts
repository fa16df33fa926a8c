import { messageOf } from '../domain/errors.ts';
import type { PolicyFile, PolicyRule } from '../domain/policy.ts';
import { componentMatcher } from './component-matcher.ts';

/** What is wrong in a policy that fits its schema, and where: names and indexes from its root. */
export interface PolicyMistake {
  readonly path: readonly (string | number)[];
  readonly message: string;
}

/** Every mistake that no schema can tell: rules that can never decide, or would let everything pass. */
export function policyMistakes({ rules = [] }: Pick<PolicyFile, 'rules'>): readonly PolicyMistake[] {
  return [...rules.flatMap(mistakesOf), ...repeatedNames(rules), ...unreachable(rules)];
}

const NAME = /^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/;

function mistakesOf({ name, when, action, graceDays }: PolicyRule, index: number): readonly PolicyMistake[] {
  const at = (...rest: readonly string[]): PolicyMistake['path'] => ['rules', index, ...rest];
  const mistakes: PolicyMistake[] = [];
  if (!NAME.test(name)) {
    const message = `${JSON.stringify(name.slice(0, 80))} is no name of a rule: letters, digits, "_" and "-", at most 64, with a letter or digit first.`;
    mistakes.push({ path: at('name'), message });
  }
  if (graceDays !== undefined && action !== 'block') {
    const message = `grace-days belongs to action block; with ${action} the rule ${name} has nothing to wait with.`;
    mistakes.push({ path: at('graceDays'), message });
  }
  if (action === 'allow' && Object.keys(when).length === 0) {
    const message = `the rule ${name} names no condition, so it would let everything pass: name one under when.`;
    mistakes.push({ path: at('when'), message });
  }
  return [...mistakes, ...emptyLists(when, at), ...wrongComponents(when, at)];
}

type At = (...rest: readonly string[]) => PolicyMistake['path'];

function emptyLists(when: PolicyRule['when'], at: At): readonly PolicyMistake[] {
  return Object.entries(when).flatMap(([name, wanted]) =>
    Array.isArray(wanted) && wanted.length === 0
      ? [{ path: at('when', name), message: `${name} is an empty list, which nothing matches: leave it out.` }]
      : [],
  );
}

function wrongComponents({ component = [] }: PolicyRule['when'], at: At): readonly PolicyMistake[] {
  return component.flatMap((written) => {
    try {
      componentMatcher(written);
      return [];
    } catch (error) {
      return [{ path: at('when', 'component'), message: messageOf(error) }];
    }
  });
}

function repeatedNames(rules: readonly PolicyRule[]): readonly PolicyMistake[] {
  return rules.flatMap(({ name }, index) =>
    rules.findIndex((other) => other.name === name) < index
      ? [
          {
            path: ['rules', index, 'name'],
            message: `two rules are called ${name}; reasons name rules, so each needs its own name.`,
          },
        ]
      : [],
  );
}

function unreachable(rules: readonly PolicyRule[]): readonly PolicyMistake[] {
  const all = rules.findIndex(({ when }) => Object.keys(when).length === 0);
  return rules.slice(all === -1 ? rules.length : all + 1).map(({ name }, index) => ({
    path: ['rules', all + 1 + index],
    message: `the rule ${name} is never asked: ${rules[all]?.name ?? 'one'} stands before it and matches everything.`,
  }));
}
