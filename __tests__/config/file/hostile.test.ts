import { GATES } from '../../../src/config/gates.ts';
import { mistakesMessage } from '../../../src/config/file/mistake.ts';
import { readConfig } from '../../../src/config/file/read.ts';

function message(text: string): string {
  const { mistakes } = readConfig(text, { name: 'f.yml', gates: GATES, now: new Date(0) });
  return mistakesMessage('f.yml', mistakes);
}

const letters = 'abcdefghi'.split('');

describe('a hostile configuration file', () => {
  it.each([
    [
      'aliases of aliases',
      letters
        .map(
          (name, index) =>
            `${name}: &${name} [${
              index === 0
                ? 'x'
                : Array(9)
                    .fill(`*${letters[index - 1] ?? ''}`)
                    .join()
            }]`,
        )
        .join('\n'),
      /more than 50000 values/,
    ],
    ['an alias of itself', 'version: &a [*a]', /more than 40 levels/],
    ['many aliases', `a: &x 1\nb: [${'*x,'.repeat(2000)}]`, /more than 1000 aliases/],
    ['deep brackets', '['.repeat(3000), /nested too deeply|40 levels|no YAML/],
    [
      'deep maps',
      Array.from({ length: 200 }, (_, depth) => `${' '.repeat(depth)}a:`).join('\n'),
      /more than 40 levels/,
    ],
    [
      'thousands of keys',
      Array.from({ length: 4000 }, (_, index) => `k${index}: 1`).join('\n'),
      /^4001 mistakes[^]*and 3901 more/,
    ],
    [
      'the key of every object',
      'version: 1\n__proto__: { version: 1 }\nconstructor: x\n',
      /there is no key "__proto__"[^]*there is no key "constructor"/,
    ],
    [
      'inputs named like parts of an object',
      'version: 1\npolicy: { toString: 1, hasOwnProperty: 1 }\n',
      /"toString"[^]*"hasOwnProperty"/,
    ],
    ['a very long value', `version: 1\npolicy: { fail-on: ${'x'.repeat(100_000)} }\n`, /^.{0,400}$/s],
  ])('with %s is refused in one message', (_, text, expected) => {
    expect(message(text)).toMatch(expected);
  });
});
