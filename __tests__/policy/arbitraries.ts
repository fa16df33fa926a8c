import * as fc from '../support/fast-check.ts';
import type { Comparison } from '../../src/domain/comparison.ts';
import { EXCEPTION_STATUSES, type Exception } from '../../src/domain/exception.ts';
import { CAUSES, type Finding } from '../../src/domain/finding.ts';
import type { Policy, PolicyRule } from '../../src/domain/policy.ts';
import { SEVERITIES } from '../../src/domain/severity.ts';
import type { Evidence } from '../../src/policy/assess.ts';
import type { Scan } from '../../src/domain/scan.ts';
import { createScan } from '../support/report.ts';
import { comparedWith, daysAgo, NOTHING, vulnerability } from './support.ts';

const IDS = ['CVE-2021-1', 'CVE-2021-2', 'CVE-2021-3', 'CVE-2021-4'];
const TARGETS = ['web:1', 'db:1'];
const SCANNERS = ['trivy', 'grype'];

const evaluated: Partial<Scan> = {
  scores: { total: 70, nsa: 90.5 },
  controls: [
    { id: 'CVE-2021-1', result: 'pass' },
    { id: 'CVE-2021-2', result: 'fail' },
    { id: 'CVE-2021-3', result: 'manual' },
  ],
};

const scans = SCANNERS.flatMap((scanner) =>
  TARGETS.map((name) =>
    createScan({
      id: `${scanner}@${name}`,
      scanner,
      target: { kind: 'image', name },
      checks: ['vulnerability'],
      ...evaluated,
    }),
  ),
);

const JUDGED = ['all', 'new', 'change'] as const;
const NO_BASELINE = ['scan-base', 'all', 'none', 'error'] as const;
const AGREE = ['any', 'all'] as const;

const severity = fc.constantFrom(...SEVERITIES);
const optional = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined });
/** Where it always breaks the policy, nothing else would be seen. */
const rarely = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> =>
  fc.option(arbitrary, { nil: undefined, freq: 5 });
const day = fc.integer({ min: 0, max: 60 }).map(daysAgo);

/** Without the properties that are undefined, as exactOptionalPropertyTypes asks. */
function present<T extends object>(fields: { readonly [K in keyof T]?: T[K] | undefined }): T {
  return JSON.parse(JSON.stringify(fields)) as T;
}

const finding = fc
  .record({
    about: fc.record({
      id: fc.constantFrom(...IDS),
      target: fc.constantFrom(...TARGETS),
      severity,
      kind: fc.constantFrom('vulnerability' as const, 'vulnerability' as const, 'benchmark' as const),
      status: fc.constantFrom('open' as const, 'open' as const, 'suppressed' as const, 'manual' as const),
      cause: optional(fc.constantFrom(...CAUSES.filter((one) => one !== 'exception-expired'))),
      firstSeen: optional(day),
      published: optional(day),
      reachable: optional(fc.boolean()),
      scores: optional(fc.constantFrom({ kev: true }, { kev: false }, { epss: 0.5 }, { epss: 0.01, kev: true })),
    }),
    seenBy: fc.subarray(SCANNERS, { minLength: 1 }),
    fixedIn: optional(fc.constant(['2.0.0'])),
  })
  .map(({ about, seenBy, fixedIn }): Finding => {
    const { id, target, status } = about;
    const sightings = seenBy.map((scanner) => ({
      scan: `${scanner}@${target}`,
      ruleId: id,
      severity: about.severity,
      severitySource: 'native' as const,
      status,
      count: 1,
    }));
    const component = { name: 'ws', purl: 'pkg:npm/ws@1.0.0', ...(fixedIn && { fixedIn }) };
    return vulnerability(id, { ...present<Partial<Finding>>(about), component, sightings });
  });

/** Findings of a report: no two are the same. */
export const findings = fc
  .array(finding, { maxLength: 12 })
  .map((all) => all.map((one, index) => ({ ...one, fingerprint: String(index).padStart(32, '0') })));

const limit = optional(fc.integer({ min: 0, max: 4 }));
const limits = fc
  .record({ critical: limit, high: limit, medium: limit, low: limit, unknown: limit, total: limit })
  .map((fields) => present<Policy['budget']>(fields));

const when = fc
  .record({
    severity: optional(fc.subarray([...SEVERITIES], { minLength: 1 })),
    cause: optional(fc.subarray(['change', 'disclosure', 'scanner', 'known'] as const, { minLength: 1 })),
    id: optional(fc.subarray(IDS, { minLength: 1 })),
    target: optional(fc.constantFrom(['web:*'], ['db:1'])),
    scanner: optional(fc.subarray(SCANNERS, { minLength: 1 })),
    kev: optional(fc.boolean()),
    fixable: optional(fc.boolean()),
    reachable: optional(fc.boolean()),
    epss: optional(fc.constantFrom(0.1, 0.4)),
    ageDays: optional(fc.integer({ min: 0, max: 60 })),
  })
  .map((fields) => present<PolicyRule['when']>(fields));

export const rules = fc
  .array(
    fc.record({
      when,
      action: fc.constantFrom('block' as const, 'allow' as const, 'budget' as const),
      graceDays: optional(fc.nat({ max: 40 })),
    }),
    { maxLength: 3 },
  )
  .map((all) => all.map((one, index) => present<PolicyRule>({ name: `r${index}`, ...one })));

const causeBudget = optional(
  fc.record({ limits, graceDays: optional(fc.nat({ max: 40 })) }).map((fields) => ({
    ...fields.limits,
    ...(fields.graceDays !== undefined && { graceDays: fields.graceDays }),
  })),
);

export const policy = fc
  .record({
    budget: limits,
    unknownAs: severity.filter((one) => one !== 'unknown'),
    judged: optional(fc.constantFrom(...JUDGED)),
    noBaseline: optional(fc.constantFrom(...NO_BASELINE)),
    ratchet: optional(fc.boolean()),
    new: optional(
      fc
        .record({
          change: causeBudget,
          disclosure: causeBudget,
          scanner: causeBudget,
          'exception-expired': causeBudget,
        })
        .map((fields) => present<NonNullable<Policy['new']>>(fields)),
    ),
    rules: optional(rules),
    onlyFixable: optional(fc.boolean()),
    agree: optional(fc.constantFrom(...AGREE)),
    ignore: fc.subarray(IDS.slice(0, 1)),
    minScores: rarely(fc.constantFrom({ trivy: 60 }, { 'trivy.nsa': 91 }, { 'trivy.cis': 1 }, { clair: 0 })),
    require: rarely(fc.constantFrom(['CVE-2021-1'], ['CVE-2021-[23]'], ['CIS 1.*'])),
    failOnAnyResource: rarely(fc.constantFrom(['CVE-2021-2'], ['*'])),
    targets: optional(fc.constant([{ glob: 'db:*', budget: { high: 1 } }])),
  })
  .map((fields) => present<Policy>({ ...fields, source: 'input', allowGaps: [] }));

export const comparison: fc.Arbitrary<Comparison | undefined> = fc.oneof(
  fc.constant(undefined),
  fc.constant(NOTHING),
  fc.constant<Comparison>({ base: { how: 'scanned' } }),
  fc.record({ critical: fc.nat({ max: 3 }), high: fc.nat({ max: 4 }), unknown: fc.nat({ max: 2 }) }).map(comparedWith),
);

/** An exception that holds. */
export const exception = fc
  .record({
    ids: fc.subarray(IDS, { minLength: 1 }),
    scanner: optional(fc.constantFrom(...SCANNERS)),
    status: fc.constantFrom(...EXCEPTION_STATUSES),
    days: fc.integer({ min: 1, max: 100 }),
  })
  .map(({ ids, scanner, status, days }): Exception => ({
    id: `${ids.join()} ${scanner ?? ''} ${status} ${days}`,
    source: { file: 'gatehouse.yml', format: 'gatehouse' },
    match: { ids, ...(scanner !== undefined && { scanner }) },
    status,
    reason: 'known',
    owner: 'team-a',
    expires: daysAgo(-days).slice(0, 10),
  }));

const expired = exception.map((one): Exception => ({ ...one, expires: daysAgo(5).slice(0, 10) }));

/** Everything that a verdict follows from. */
export const evidence: fc.Arbitrary<Evidence> = fc
  .record({
    findings,
    policy,
    comparison,
    exceptions: fc.uniqueArray(fc.oneof(exception, expired), { maxLength: 2, selector: ({ id }) => id }),
  })
  .map(({ comparison: compared, ...rest }) => ({
    gate: 'image-scan',
    id: '',
    scans,
    notices: ['Before.'],
    gatehouse: '0.1.0',
    ...rest,
    ...(compared !== undefined && { comparison: compared }),
  }));
