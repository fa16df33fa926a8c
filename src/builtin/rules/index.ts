import type { Rule } from '../rule.ts';
import { podSecurityRules } from './pod-security/index.ts';

export { podSecurityChecks, type PodSecurityCheck } from './pod-security/index.ts';

/** Every built-in rule, in the order of the documentation. */
export const rules: readonly Rule[] = [...podSecurityRules];
