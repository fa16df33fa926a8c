import { compareVersions } from '../../../src/ledger/versions/compare.ts';
import { parseComponent } from '../../../src/ledger/component.ts';
import { readExceptions } from '../../../src/ledger/read/read.ts';
import { NOW } from '../exception.ts';

const levels = Array.from(
  { length: 12 },
  (_, level) => `a${level + 1}: &a${level + 1} [${Array(10).fill(`*a${level}`).join(', ')}]`,
);
const laughs = `a0: &a0 [x, x]\n${levels.join('\n')}\nexceptions: *a12\n`;

describe('files that mean harm', () => {
  it.each([
    ['aliases that stand for millions', laughs],
    ['lists in lists in lists', `exceptions: ${'['.repeat(50_000)}${']'.repeat(50_000)}\n`],
    ['mappings in mappings', `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`],
    ['names of prototypes', 'exceptions:\n  - __proto__: {id: X}\n    constructor: x\n    toString: y\n'],
    [
      'a kind that is a name of a prototype',
      'exceptions:\n  - {id: X, kind: constructor, reason: r, owner: o, expires: 2026-12-31}\n',
    ],
    [
      'a state that is a name of a prototype',
      '{"bomFormat":"CycloneDX","vulnerabilities":[{"id":"X","affects":[{"ref":"pkg:npm/a"}],"analysis":{"state":"constructor"}}]}',
    ],
    [
      'a status that is a name of a prototype',
      '{"@context":"https://openvex.dev/ns","statements":[{"vulnerability":{"name":"X"},"products":[{"@id":"pkg:npm/a"}],"status":"__proto__"}]}',
    ],
    [
      'a component as long as a book',
      `exceptions:\n  - {component: "pkg:npm/${'@'.repeat(200_000)}", reason: r, owner: o, expires: 2026-12-31}\n`,
    ],
  ])('are refused: %s', (_, text) => {
    const { exceptions, mistakes } = readExceptions(text, { file: 'x.yml', now: NOW });

    expect(exceptions).toEqual([]);
    expect(mistakes.length).toBeGreaterThan(0);
    expect(Math.max(...mistakes.map(({ message }) => message.length))).toBeLessThan(1000);
  });

  it('set nothing aside by a version of any length', () => {
    const long = '1.'.repeat(100_000);

    expect(
      ['npm', 'pypi', 'deb', 'rpm', 'apk', 'maven', 'gem', 'nuget'].map((type) => compareVersions(type, long, '1')),
    ).toEqual(Array(8).fill(undefined));
    expect(parseComponent(`pkg:npm/a@${long}`)).toBeUndefined();
  });
});
