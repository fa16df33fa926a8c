import type { Rule } from '../rule.ts';

type Control = Rule['control'];

const POD_SECURITY_STANDARDS = 'https://kubernetes.io/docs/concepts/security/pod-security-standards/';

/** A control of the baseline profile of https://kubernetes.io/docs/concepts/security/pod-security-standards/, by its published name. */
export function baseline(name: string): Control {
  return { standard: 'Pod Security Standards (baseline)', name, url: `${POD_SECURITY_STANDARDS}#baseline` };
}

/** A control of the restricted profile, by its published name. */
export function restricted(name: string): Control {
  return { standard: 'Pod Security Standards (restricted)', name, url: `${POD_SECURITY_STANDARDS}#restricted` };
}

/** A section of the NSA/CISA Kubernetes Hardening Guide, version 1.2 of August 2022, by its heading. */
export function hardeningGuide(section: string): Control {
  return {
    standard: 'NSA/CISA Kubernetes Hardening Guide 1.2',
    name: section,
    url: 'https://media.defense.gov/2022/Aug/29/2003066362/-1/-1/0/CTR_KUBERNETES_HARDENING_GUIDANCE_1.2_20220829.PDF',
  };
}

/** A section of the Kubernetes documentation's good practices for RBAC, by its heading and anchor. */
export function rbacPractice(name: string, anchor: string): Control {
  return {
    standard: 'Kubernetes RBAC Good Practices',
    name,
    url: `https://kubernetes.io/docs/concepts/security/rbac-good-practices/#${anchor}`,
  };
}

/** A page of the Kubernetes documentation, by its title and its path below https://kubernetes.io/docs/. */
export function documentation(name: string, path: string): Control {
  return { standard: 'Kubernetes documentation', name, url: `https://kubernetes.io/docs/${path}` };
}

/** A recommendation of the CIS Kubernetes Benchmark, by its number and title. */
export function cisBenchmark(name: string): Control {
  return {
    standard: 'CIS Kubernetes Benchmark',
    name,
    url: 'https://www.cisecurity.org/benchmark/kubernetes',
  };
}
