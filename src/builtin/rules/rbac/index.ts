import type { Rule } from '../../rule.ts';
import { aggregation } from './aggregation.ts';
import { clusterAdmin, subjectRules } from './bindings.ts';
import { grantRules } from './grants.ts';
import { malformedRbac } from './malformed.ts';
import { hardeningGuide } from '../standards.ts';
import { wildcard } from './wildcard.ts';

const GUIDE = hardeningGuide('Role-based access control');

function withGuide(rule: Rule): Rule {
  return { ...rule, also: [GUIDE] };
}

/** What the Kubernetes good practices for RBAC warn of; the NSA/CISA guide asks for the same in general words. */
export const rbacRules: readonly Rule[] = [
  ...[wildcard, ...grantRules, clusterAdmin, ...subjectRules, aggregation].map(withGuide),
  malformedRbac,
];
