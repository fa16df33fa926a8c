import { assert, constant, constantFrom, dictionary, nat, oneof, property } from '../../support/fast-check.ts';
import { UserError } from '../../../src/domain/errors.ts';
import { imageScan } from '../../../src/config/image-scan.ts';
import { resolveInputs } from '../../../src/config/file/resolve.ts';
import type { ConfigFile } from '../../../src/config/file/config-file.ts';
import { readInputs, type RawInputs } from '../../../src/config/read.ts';
import { BUDGET_KEYS, budgetOfFailOn, type Budget } from '../../../src/policy/budget.ts';

const limits = dictionary(constantFrom(...BUDGET_KEYS), nat(5), { minKeys: 1 });
const budgets = limits.map(
  (all) =>
    new Map([
      [
        'budget',
        Object.entries(all)
          .map((pair) => pair.join('='))
          .join(),
      ],
    ]),
);
const severities = constantFrom('critical', 'high', 'medium', 'low', 'info').map((one) => new Map([['fail-on', one]]));
const asked = oneof(budgets, severities, constant(new Map<string, string>()));

function file(raw: RawInputs): ConfigFile {
  const settings = new Map([...raw].map(([name, text]) => [name, { text, line: 1, column: 1 }]));
  return { name: 'f', policy: { settings, parts: {} }, exceptions: [], notices: [], exceptionFiles: [], runs: [] };
}

function budgetOf(raw: RawInputs): Budget {
  const { budget, 'fail-on': failOn } = readInputs(imageScan.inputs, raw, 'action').inputs;
  return budget ?? (failOn === undefined ? { critical: 0, high: 0 } : budgetOfFailOn(failOn));
}

/** What holds, or undefined where the step is refused. */
function resolved(ours: RawInputs, theirs: RawInputs): Budget | undefined {
  try {
    const options = { surface: 'action', pullRequest: true, mayLoosen: false } as const;
    return budgetOf(resolveInputs(imageScan, file(theirs), ours, options).raw);
  } catch (error) {
    if (error instanceof UserError) {
      return undefined;
    }
    throw error;
  }
}

describe('what a step asks for', () => {
  it('makes no limit higher than that of the file, and is not forgotten', () => {
    assert(
      property(asked, asked, (ours, theirs) => {
        const held = resolved(ours, theirs);
        const [own, before] = [ours.size === 0 ? {} : budgetOf(ours), budgetOf(theirs)];
        const isTight = BUDGET_KEYS.every(
          (key) =>
            held === undefined ||
            ((held[key] ?? Infinity) <= (before[key] ?? Infinity) && (held[key] ?? Infinity) <= (own[key] ?? Infinity)),
        );

        expect(isTight).toBe(true);
      }),
    );
  });

  it('is refused only where it asks for a higher limit', () => {
    assert(
      property(asked, asked, (ours, theirs) => {
        const [own, before] = [ours.size === 0 ? {} : budgetOf(ours), budgetOf(theirs)];
        const isHigher = BUDGET_KEYS.some((key) => (own[key] ?? 0) > (before[key] ?? Infinity));

        expect(resolved(ours, theirs) === undefined).toBe(isHigher);
      }),
    );
  });
});
