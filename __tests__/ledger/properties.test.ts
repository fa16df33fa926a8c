import * as fc from '../support/fast-check.ts';
import picomatch from 'picomatch';
import type { Comparison } from '../../src/domain/comparison.ts';
import type { Exception } from '../../src/domain/exception.ts';
import { CAUSES, FINDING_KINDS, type Finding } from '../../src/domain/finding.ts';
import type { Policy, Verdict } from '../../src/domain/report.ts';
import { SEVERITIES } from '../../src/domain/severity.ts';
import { applyExceptions } from '../../src/ledger/apply.ts';
import { undecided } from '../../src/ledger/undo.ts';
import { assess } from '../../src/policy/assess.ts';
import { openOrWorst } from '../../src/domain/merge.ts';
import { createFinding } from '../support/report.ts';
import { applying, createException, createPolicy, NOW } from './exception.ts';

const IDS = ['CVE-1', 'CVE-2', 'CVE-3'];
const SCANNERS = ['builtin', 'trivy', 'grype'];
const PATHS = ['deploy/web.yaml', 'deploy/api.yaml', 'src/main.go'];
const severity = fc.constantFrom(...SEVERITIES);
const few = <T>(values: readonly T[]) => fc.subarray([...values], { minLength: 1 });

const sighting = fc.record({
  scan: fc.constantFrom(...SCANNERS).map((scanner) => `${scanner}@deploy`),
  ruleId: fc.constantFrom(...IDS),
  severity,
  severitySource: fc.constant('native' as const),
  status: fc.constantFrom('open', 'open', 'open', 'suppressed', 'manual'),
  count: fc.integer({ min: 1, max: 3 }),
});

/** As merging makes them: status and severity follow from the sightings. */
const finding = fc
  .record({
    sightings: fc.array(sighting, { minLength: 1, maxLength: 3 }),
    id: fc.constantFrom(...IDS),
    kind: fc.constantFrom(...FINDING_KINDS),
    path: fc.constantFrom(...PATHS),
    cause: fc.option(fc.constantFrom('change', 'disclosure', 'scanner', 'undetermined'), { nil: undefined }),
    fixed: fc.boolean(),
  })
  .map(({ sightings, path, cause, fixed, ...rest }): Omit<Finding, 'fingerprint'> => {
    const { fingerprint: _, ...base } = createFinding(rest);
    const component = {
      name: 'lodash',
      version: '4.17.20',
      purl: 'pkg:npm/lodash@4.17.20',
      fixedIn: fixed ? ['5'] : [],
    };
    return {
      ...base,
      ...openOrWorst(sightings),
      sightings,
      component,
      locations: [{ path, startLine: 1 }],
      ...(cause !== undefined && { cause }),
    };
  });

const findings = fc
  .array(finding, { maxLength: 12 })
  .map((all) => all.map((one, index): Finding => ({ ...one, fingerprint: String(index).padStart(32, '0') })));

const exception = fc
  .record(
    {
      ids: few(IDS),
      kinds: few(FINDING_KINDS),
      components: few(['pkg:npm/lodash', 'pkg:npm/lodash@<5', 'pkg:npm/other']),
      paths: few(['deploy/**', 'src/*', '**/web.yaml']),
      scanner: fc.constantFrom(...SCANNERS),
      fingerprints: few(['0', '1', '2'].map((digit) => digit.padStart(32, '0'))),
      fixable: fc.boolean(),
    },
    { requiredKeys: [] },
  )
  .chain((match) =>
    fc.record({
      match: fc.constant(match),
      id: fc.integer({ min: 0, max: 9999 }).map(String),
      status: fc.constantFrom('suppressed', 'not-affected', 'fixed'),
    }),
  )
  .map((parts) => createException(parts as Partial<Exception>));

const limit = fc.option(fc.integer({ min: 0, max: 4 }), { nil: undefined });
const budget = fc
  .record(Object.fromEntries([...SEVERITIES, 'total'].map((key) => [key, limit])))
  .map((all) => Object.fromEntries(Object.entries(all).filter(([, value]) => value !== undefined)) as Policy['budget']);

const policy = fc
  .record({
    budget,
    unknownAs: severity,
    onlyFixable: fc.boolean(),
    agree: fc.constantFrom('any' as const, 'all' as const),
    judged: fc.constantFrom('all' as const, 'new' as const, 'change' as const),
    ratchet: fc.boolean(),
    new: fc.record({ change: budget, disclosure: budget, 'exception-expired': budget }),
    rules: fc.array(
      fc.record({
        name: fc.constant('rule'),
        when: fc.record(
          { severity: few(SEVERITIES), scanner: few(SCANNERS), cause: few(CAUSES), id: few(IDS) },
          { requiredKeys: [] },
        ),
        action: fc.constantFrom('block' as const, 'allow' as const, 'budget' as const),
      }),
      { maxLength: 2 },
    ),
  })
  .map((parts) => createPolicy(parts));

const comparison: Comparison = {
  base: { how: 'unchanged' },
  baseline: {
    source: 'a file',
    madeAt: '2026-11-01T00:00:00Z',
    gatehouse: '1.0.0',
    open: { critical: 1, high: 1, medium: 1, low: 1, info: 1, unknown: 1 },
    scans: [],
  },
};

const matches = (glob: string, text: string): boolean => picomatch.isMatch(text, glob, { dot: true });
const { scans } = applying();
const BADNESS: Readonly<Record<Verdict, number>> = { pass: 0, fail: 1, error: 2 };

function judged(all: readonly Finding[], exceptions: readonly Exception[], by: Policy) {
  const evidence = {
    gate: 'g',
    id: '',
    scans,
    findings: all,
    policy: by,
    exceptions,
    notices: [],
    gatehouse: '1',
    comparison,
  };
  return assess(evidence, { now: NOW, matches });
}

describe('exceptions, whatever they are', () => {
  it('never make a verdict worse by one more that holds', () => {
    fc.assert(
      fc.property(findings, fc.array(exception, { maxLength: 3 }), exception, policy, (all, some, one, by) => {
        const [before, after] = [judged(all, some, by), judged(all, [...some, one], by)];

        expect(BADNESS[after.verdict]).toBeLessThanOrEqual(BADNESS[before.verdict]);
      }),
      { numRuns: 200 },
    );
  });

  it('never make a verdict better by one more that has expired', () => {
    fc.assert(
      fc.property(findings, fc.array(exception, { maxLength: 3 }), exception, policy, (all, some, one, by) => {
        const expired = { ...one, expires: '2026-11-20' };
        const [before, after] = [judged(all, some, by), judged(all, [...some, expired], by)];

        expect(BADNESS[after.verdict]).toBeGreaterThanOrEqual(BADNESS[before.verdict]);
      }),
      { numRuns: 200 },
    );
  });

  it('lose no finding and no sighting, and can be undone', () => {
    fc.assert(
      fc.property(findings, fc.array(exception, { maxLength: 5 }), (all, exceptions) => {
        const { findings: decided } = applyExceptions(all, exceptions, applying({ comparison }));

        expect(decided.map(undecided)).toEqual(all);
      }),
    );
  });

  it('decide the same in whatever order they come', () => {
    fc.assert(
      fc.property(
        findings,
        fc.uniqueArray(exception, { maxLength: 5, selector: ({ id }) => id }),
        (all, exceptions) => {
          const [one, other] = [exceptions, exceptions.toReversed()].map((some) =>
            applyExceptions(all, some, applying({ comparison })),
          );

          expect(other?.findings).toEqual(one?.findings);
          expect(new Set(other?.unused)).toEqual(new Set(one?.unused));
        },
      ),
    );
  });
});
