import { k8sBenchmark } from '../../../src/config/k8s-benchmark.ts';
import { GATES } from '../../../src/config/gates.ts';
import type { ConfigFile } from '../../../src/config/file/config-file.ts';
import { configChanges } from '../../../src/config/file/difference.ts';
import { proposalOf } from '../../../src/config/file/proposal.ts';
import { readConfig } from '../../../src/config/file/read.ts';
import { resolveInputs } from '../../../src/config/file/resolve.ts';
import { policyOf } from '../../../src/config/policy.ts';
import { inputsOrThrow, readInputs } from '../../../src/config/read.ts';
import type { Policy } from '../../../src/domain/policy.ts';

const ENTRY = '{ gap: "*/CIS 1.1.11", reason: Elsewhere, expires: 2027-06-30 }';

function reading(gaps: string, policy = '{}') {
  const text = `version: 1\npolicy: ${policy}\ngates:\n  k8s-benchmark:\n    allow-gaps: ${gaps}\n`;
  return readConfig(text, { name: 'gatehouse.yml', gates: GATES, now: new Date('2026-11-22T00:00:00Z') });
}

function config(gaps: string): ConfigFile {
  const read = reading(gaps);
  if (!('config' in read)) {
    throw new Error(JSON.stringify(read.mistakes));
  }
  return read.config;
}

/** What a step is judged by. */
function judgedBy(gaps: string, asked: string | undefined, { mayLoosen = false } = {}): Partial<Policy> {
  const step = new Map(asked === undefined ? [] : [['allow-gaps', asked]]);
  const options = { surface: 'action', pullRequest: true, mayLoosen } as const;
  const { raw, acceptedGaps } = resolveInputs(k8sBenchmark, config(gaps), step, options);
  const inputs = inputsOrThrow(readInputs(k8sBenchmark.inputs, raw, 'action'));
  const { policy } = policyOf(inputs, { pullRequest: true, acceptedGaps });
  return { allowGaps: policy.allowGaps, ...(policy.acceptedGaps && { acceptedGaps: policy.acceptedGaps }) };
}

const accepted = {
  gap: '*/CIS 1.1.11',
  reason: 'Elsewhere',
  expires: '2027-06-30',
  source: { file: 'gatehouse.yml', line: 5, column: 18 },
};

describe('allow-gaps in the configuration file', () => {
  it.each<[string, string, Partial<Policy>]>([
    ['globs', '[a, b/**]', { allowGaps: ['a', 'b/**'] }],
    ['a text', '"a, b/**"', { allowGaps: ['a', 'b/**'] }],
    ['globs and what holds for a while', `[a, ${ENTRY}]`, { allowGaps: ['a'], acceptedGaps: [expectedAt(21)] }],
    ['what holds for a while, without a list', ENTRY, { allowGaps: [], acceptedGaps: [expectedAt(17)] }],
    [
      'who answers for it',
      `[${ENTRY.replace('reason', 'owner: dba, reason')}]`,
      { allowGaps: [], acceptedGaps: [{ ...expectedAt(18), owner: 'dba' }] },
    ],
  ])('takes %s', (_, gaps, expected) => {
    expect(judgedBy(gaps, undefined)).toEqual(expected);
  });

  it.each([
    [
      'no glob',
      '[{ reason: r, expires: 2027-06-30 }]',
      ['allow-gaps: gap is missing: say what may stay unscanned, as a glob.'],
    ],
    [
      'no reason',
      '[{ gap: a, expires: 2027-06-30 }]',
      ['allow-gaps: reason is missing: say why it can be lived with.'],
    ],
    [
      'no end',
      '[{ gap: a, reason: r }]',
      ['allow-gaps: expires is missing: say the last day on which it holds, as in 2026-12-31.'],
    ],
    ['an empty reason', '[{ gap: a, reason: "", expires: 2027-06-30 }]', ['allow-gaps.reason: "" is not a text.']],
    [
      'a day that is none',
      '[b, { gap: a, reason: r, expires: 2027-02-30 }]',
      ['allow-gaps[1].expires: "2027-02-30" is no day of the calendar; write it as in 2026-12-31.'],
    ],
    [
      'another key',
      '[{ gap: a, reason: r, expire: 2027-06-30 }]',
      [
        'there is no key "expire" in allow-gaps; did you mean expires?',
        'allow-gaps: expires is missing: say the last day on which it holds, as in 2026-12-31.',
      ],
    ],
    [
      'two globs in one',
      '[{ gap: "a,b", reason: r, expires: 2027-06-30 }]',
      ['allow-gaps: "a,b" holds a comma or a line break, which would end the item: write two items.'],
    ],
    [
      'a glob that is there without an end too',
      `["*/CIS 1.1.11", ${ENTRY}]`,
      ['allow-gaps: "*/CIS 1.1.11" is in the list twice: leave one of the two out.'],
    ],
    ['a list in the list', '[[a]]', ['allow-gaps: a list is not a text; each item is one.']],
  ])('refuses %s', (_, gaps, expected) => {
    expect(reading(gaps).mistakes.map(({ message }) => message)).toEqual(expected);
  });

  it('is held to the longest life that the policy allows, with its place', () => {
    const { mistakes } = reading(`[${ENTRY}]`, '{ exceptions: { max-days: 90 } }');

    expect(mistakes).toEqual([
      {
        line: 5,
        column: 18,
        message:
          'allow-gaps: it ends on 2027-06-30, and the policy allows an accepted gap 90 days: give it an end on 2027-02-20 or before.',
      },
    ]);
  });
});

describe('a step beside accepted gaps', () => {
  it('may ask for some of them, which hold no longer than the file says', () => {
    expect(judgedBy(`[a, ${ENTRY}]`, '*/CIS 1.1.11')).toEqual({ allowGaps: [], acceptedGaps: [expectedAt(21)] });
    expect(judgedBy(`[a, ${ENTRY}]`, 'a')).toEqual({ allowGaps: ['a'] });
  });

  it.each(['*/CIS 1.1.*', '*/CIS 1.1.11, b'])('may not ask for another: %s', (asked) => {
    expect(() => judgedBy(`[a, ${ENTRY}]`, asked)).toThrow(/allow-gaps: .* asks for less than/);
  });

  it('decides by itself where it may ask for less than the file', () => {
    expect(judgedBy(ENTRY, '*/CIS 1.1.11', { mayLoosen: true })).toEqual({ allowGaps: ['*/CIS 1.1.11'] });
    expect(judgedBy(ENTRY, undefined, { mayLoosen: true })).toEqual({ allowGaps: [], acceptedGaps: [expectedAt(17)] });
  });
});

describe('a change of accepted gaps', () => {
  const before = config(`[${ENTRY}]`);
  const key = 'gates.k8s-benchmark.allow-gaps[*/CIS 1.1.11]';

  it.each([
    ['a later end', `[${ENTRY.replace('2027', '2030')}]`, [`${key}.expires goes from 2027-06-30 to 2030-06-30`]],
    ['no end', '["*/CIS 1.1.11"]', [`${key}.expires is removed`, `${key}.reason is removed`]],
    ['another reason', `[${ENTRY.replace('Elsewhere', 'Later')}]`, [`${key}.reason goes from Elsewhere to Later`]],
    ['the same', `\n      - ${ENTRY}`, []],
  ])('is said: %s', (_, gaps, expected) => {
    expect(configChanges(before, config(gaps))).toEqual(expected);
  });

  it('lets nothing pass in the change that brings the first file', () => {
    const [run] = proposalOf(before).runs;

    expect(run?.settings.has('allow-gaps')).toBe(false);
  });
});

function expectedAt(column: number): typeof accepted {
  return { ...accepted, source: { ...accepted.source, column } };
}
