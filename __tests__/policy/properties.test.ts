import * as fc from '../support/fast-check.ts';
import type { Policy } from '../../src/domain/policy.ts';
import type { Report, Verdict } from '../../src/domain/report.ts';
import { assess, type Evidence } from '../../src/policy/assess.ts';
import { explainer } from '../../src/policy/explain/explain.ts';
import { benchesOf, countsBy } from '../../src/policy/report-benches.ts';
import { replay } from '../../src/policy/replay.ts';
import { replayDifferences } from '../../src/policy/replay-differences.ts';
import { renderJson } from '../../src/report/json.ts';
import { evidence, exception, findings } from './arbitraries.ts';
import { NOW } from './support.ts';

const assessing = { now: NOW, matches: (glob: string, text: string) => glob === text };
// The same cases in every run: a test that fails now and then proves nothing.
const SEED = { seed: 20261122, numRuns: 200 };

function verdictOf(given: Evidence): Verdict {
  return assess(given, assessing).verdict;
}

const BADNESS: Readonly<Record<Verdict, number>> = { pass: 0, fail: 1, error: 2 };

type Limits = NonNullable<Policy['new']>[keyof NonNullable<Policy['new']>];

function raised<T extends NonNullable<Limits>>(limits: T, by: number): T {
  return Object.fromEntries(Object.entries(limits).map(([key, limit]) => [key, limit + by])) as T;
}

function raisedPolicy(policy: Policy, by: number): Policy {
  return {
    ...policy,
    budget: raised(policy.budget, by),
    ...(policy.new && {
      new: Object.fromEntries(Object.entries(policy.new).map(([cause, limits]) => [cause, raised(limits, by)])),
    }),
    ...(policy.targets && { targets: policy.targets.map((one) => ({ ...one, budget: raised(one.budget, by) })) }),
    ...(policy.rules && {
      rules: policy.rules.map((rule) =>
        rule.graceDays === undefined ? rule : { ...rule, graceDays: rule.graceDays + by },
      ),
    }),
  };
}

describe('whatever is judged', () => {
  it('raising a budget or a grace never makes the verdict worse', () => {
    fc.assert(
      fc.property(evidence, fc.nat({ max: 5 }), (given, by) => {
        const more = { ...given, policy: raisedPolicy(given.policy, by) };

        expect(BADNESS[verdictOf(more)]).toBeLessThanOrEqual(BADNESS[verdictOf(given)]);
      }),
      SEED,
    );
  });

  it('one more finding never makes the verdict better', () => {
    fc.assert(
      fc.property(evidence, findings, (given, [one]) => {
        const added = one === undefined ? [] : [{ ...one, fingerprint: 'f'.repeat(32) }];
        const more = { ...given, findings: [...given.findings, ...added] };

        expect(BADNESS[verdictOf(more)]).toBeGreaterThanOrEqual(BADNESS[verdictOf(given)]);
      }),
      SEED,
    );
  });

  it('adding an exception that holds never makes the verdict worse', () => {
    fc.assert(
      fc.property(evidence, exception, (given, one) => {
        const more = { ...given, exceptions: [...given.exceptions, { ...one, id: 'added' }] };

        expect(BADNESS[verdictOf(more)]).toBeLessThanOrEqual(BADNESS[verdictOf(given)]);
      }),
      SEED,
    );
  });

  it('having nothing to compare with never makes the verdict better, unless the policy says so', () => {
    fc.assert(
      fc.property(evidence, ({ comparison: _comparison, ...given }) => {
        const policy = { ...given.policy, noBaseline: 'all' as const, rules: rulesOf(given.policy, 'block') };
        const untold = given.findings.map(({ cause: _cause, ...finding }) => finding);

        const without = verdictOf({ ...given, policy, exceptions: [], findings: untold });

        for (const how of ['scanned', 'inventory'] as const) {
          const told = verdictOf({ ...given, policy, exceptions: [], comparison: { base: { how } } });
          expect(BADNESS[told]).toBeLessThanOrEqual(BADNESS[without]);
        }
      }),
      SEED,
    );
  });

  it('the order of findings and exceptions does not matter', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const turned = {
          ...given,
          findings: given.findings.toReversed(),
          exceptions: given.exceptions.toReversed(),
        };

        expect(answerOf(assess(turned, assessing))).toEqual(answerOf(assess(given, assessing)));
      }),
      SEED,
    );
  });

  it('judging again gives the same report, byte for byte', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const report = assess(given, assessing);
        const kept = JSON.parse(renderJson(report)) as Report;

        const again = replay(kept, assessing.matches);

        expect(renderJson(again)).toBe(renderJson(report));
        expect(replayDifferences(kept, again, '0.1.0')).toEqual([]);
      }),
      SEED,
    );
  });

  it('what fails names its findings, and each of them counts and is explained by it', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const report = assess(given, assessing);
        const counts = countsBy(benchesOf(report));
        const explain = explainer(report, assessing.matches);
        const named = new Map(report.findings.map((finding) => [finding.fingerprint, finding]));

        for (const { rule, findings: fingerprints } of report.reasons) {
          for (const fingerprint of fingerprints) {
            const finding = named.get(fingerprint);
            expect(finding !== undefined && counts(finding) && explain(finding).breaks.includes(rule)).toBe(true);
          }
        }
      }),
      SEED,
    );
  });

  it('every open finding that does not count says why', () => {
    fc.assert(
      fc.property(evidence, (given) => {
        const report = assess(given, assessing);
        const counts = countsBy(benchesOf(report));

        const silent = report.findings.filter(
          (finding) =>
            finding.status === 'open' &&
            !counts(finding) &&
            (finding.decision?.reason ?? finding.decision?.exception) === undefined,
        );

        expect(silent).toEqual([]);
      }),
      SEED,
    );
  });
});

function rulesOf({ rules = [] }: Policy, action: 'block'): NonNullable<Policy['rules']> {
  return rules.filter((rule) => rule.action === action && rule.graceDays === undefined);
}

function answerOf({ verdict, reasons, summary, findings }: Report) {
  return { verdict, reasons, summary, findings };
}
