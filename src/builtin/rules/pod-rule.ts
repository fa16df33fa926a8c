import type { Hit, Rule, RuleContext } from '../rule.ts';
import { podOf, type Pod } from './pod.ts';

export interface PodRule extends Omit<Rule, 'kinds' | 'check' | 'checkAll'> {
  readonly checkPod: (pod: Pod, context: RuleContext) => Iterable<Hit>;
}

/** A rule over the pod that an object is or makes. */
export function podRule({ checkPod, ...rule }: PodRule): Rule {
  return {
    ...rule,
    kinds: ['Pod'],
    check(object, context) {
      const pod = podOf(object);
      return pod === undefined ? [] : checkPod(pod, context);
    },
  };
}
