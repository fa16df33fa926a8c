import type { Rule } from '../rule.ts';
import { grafanaRules } from './grafana/index.ts';
import { hardeningRules } from './hardening/index.ts';
import { podSecurityRules } from './pod-security/index.ts';
import { rbacRules } from './rbac/index.ts';

export { podSecurityChecks, type PodSecurityCheck } from './pod-security/index.ts';

/** Every built-in rule, in the order of the documentation. */
export const rules: readonly Rule[] = [...podSecurityRules, ...hardeningRules, ...rbacRules, ...grafanaRules];
