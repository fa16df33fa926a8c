import { compareVersions } from '../../../src/ledger/versions/compare.ts';
import { parseRange } from '../../../src/ledger/versions/range.ts';

/** Rising; what stands in one inner list is the same version. */
const ORDERS: Readonly<Record<string, readonly (string | readonly string[])[]>> = {
  // https://semver.org/#spec-item-11
  npm: [
    '1.0.0-alpha',
    '1.0.0-alpha.1',
    '1.0.0-alpha.beta',
    '1.0.0-beta',
    '1.0.0-beta.2',
    '1.0.0-beta.11',
    '1.0.0-rc.1',
    ['1.0.0', '1.0', 'v1.0.0'],
    '1.0.10',
    '2.0.0',
  ],
  golang: [
    'v0.0.0-20190308221718-c2843e01d9a2',
    'v0.0.0-20220412211240-33da011f77ad',
    ['v0.1.0', '0.1.0'],
    'v1.9.0',
    ['v1.10.0', 'v1.10.0+incompatible'],
  ],
  // https://packaging.python.org/en/latest/specifications/version-specifiers/#summary-of-permitted-suffixes-and-relative-ordering
  pypi: [
    '1.dev0',
    '1.0.dev456',
    '1.0a1',
    '1.0a2.dev456',
    '1.0a12.dev456',
    '1.0a12',
    '1.0b1.dev456',
    '1.0b2',
    '1.0b2.post345.dev456',
    '1.0b2.post345',
    '1.0rc1.dev456',
    ['1.0rc1', '1.0-c.1', '1.0.pre1'],
    ['1.0', '1', '1.0.0', 'v1'],
    '1.0+abc.5',
    '1.0+abc.7',
    '1.0+5',
    '1.0.post456.dev34',
    ['1.0.post456', '1.0-456', '1.0.rev456'],
    '1.0.15',
    '1.1.dev1',
    '1!0.5',
  ],
  // https://www.debian.org/doc/debian-policy/ch-controlfields.html#version
  deb: [
    '1.0~~',
    '1.0~~a',
    '1.0~',
    ['1.0', '0:1.0', '1.0-0'],
    '1.0-1',
    '1.0-1+b1',
    '1.0a',
    '1.0+dfsg-1',
    '1.0.1',
    ['1.2', '1.02'],
    '1.10',
    '2:0.1',
    '10:0.0',
  ],
  rpm: [
    '1.0~rc1',
    '1.0~rc1^git1',
    ['1.0', '0:1.0'],
    '1.0^20160101',
    '1.0.a',
    ['1.0.1', '1.0_1'],
    '1.0.10',
    '1.1',
    '1:0.1',
  ],
  apk: [
    '1.2_alpha',
    '1.2_beta2',
    '1.2_pre1',
    '1.2_rc4',
    '1.2_rc5',
    '1.2',
    '1.2-r1',
    '1.2_p1',
    '1.2a',
    '1.2b',
    '1.2.0',
    '1.2.3',
    '1.10',
    '2',
  ],
  // https://maven.apache.org/pom.html#version-order-specification
  maven: [
    ['1-alpha1', '1-a1'],
    '1-beta',
    '1-milestone',
    ['1-rc', '1-cr'],
    '1-SNAPSHOT',
    ['1', '1.0', '1-ga', '1.0.0-final', '1.0-RELEASE'],
    '1-sp',
    '1-foo',
    '1-1',
    '1.1',
    '1.2',
    '1.10',
  ],
  gem: ['1.0.a', '1.0.b1', '1.0.b2', '1.0.pre.1', ['1.0', '1', '1.0.0'], '1.0.1', '1.10'],
  nuget: ['1.0.0-alpha', '1.0.0-Beta', ['1.0', '1.0.0.0', '1.0.0+meta'], '1.0.0.1', '1.0.10'],
  unknown: ['0.9', '1.0-rc.1', '1.0', '1.0.1'],
};

const pairs = Object.entries(ORDERS).flatMap(([type, groups]) => {
  const ranked = groups.flatMap((group, rank) => [group].flat().map((version) => ({ version, rank })));
  return ranked.flatMap((a) => ranked.map((b) => ({ type, a, b })));
});

describe('comparing versions', () => {
  it.each(Object.keys(ORDERS))('follows the order that %s documents, both ways round', (type) => {
    const wrong = pairs.flatMap(({ type: of, a, b }) => {
      const order = Math.sign(compareVersions(type, a.version, b.version) ?? NaN);
      return of !== type || order === Math.sign(a.rank - b.rank) ? [] : [`${a.version} and ${b.version}: ${order}`];
    });

    expect(wrong).toEqual([]);
  });

  it('compares releases of RPM packages only where both have one', () => {
    expect(compareVersions('rpm', '1.0-1.el9', '1.0-2.el9')).toBeLessThan(0);
    expect(compareVersions('rpm', '1.0-1.el9', '1.0')).toBe(0);
  });

  it.each([
    ['npm', '1.2.3', 'latest'],
    ['pypi', '1.0', 'not a version'],
    ['deb', '1.0', 'a b'],
    ['apk', '1.0', '1.0-x'],
    ['gem', '1.0', '?'],
    ['maven', '1-alpha', '1.foo.2'],
    ['maven', '1-SNAPSHOT', '1-ga-SNAPSHOT'],
    ['unknown', '1.0', 'main'],
    ['constructor', '1.0', 'main'],
  ])('of %s does not know the order of %s and %s', (type, a, b) => {
    expect(compareVersions(type, a, b)).toBeUndefined();
    expect(compareVersions(type, b, b)).toBe(0);
  });
});

describe('ranges of versions', () => {
  it.each([
    ['npm', '1.2.3', ['1.2.3', 'v1.2.3'], ['1.2.4', '1.2']],
    ['npm', '>=1.0 <2.0', ['1.0.0', '1.9.9'], ['0.9.0', '2.0.0']],
    ['npm', '>=1.0, <2.0', ['1.5.0'], ['2.5.0']],
    ['npm', '!=1.0.0', ['1.0.1'], ['1.0.0', 'latest']],
    [
      'npm',
      'vers:npm/>=1.0.0|<2.0.0|>=3.0.0|!=3.5.0|<=4.0.0',
      ['1.0.0', '1.5.0', '3.0.0', '4.0.0'],
      ['0.1.0', '2.0.0', '2.5.0', '3.5.0', '4.0.1'],
    ],
    ['npm', 'vers:npm/<1.0.0|2.0.0|>3.0.0', ['0.5.0', '2.0.0', '3.0.1'], ['1.0.0', '1.5.0', '2.5.0', '3.0.0']],
    ['deb', 'vers:deb/<1%3A1.2.3-4', ['1.2.3-5', '1:1.2.3-3'], ['1:1.2.3-4', '2:0']],
    ['pypi', 'vers:pypi/*', ['1.0', 'anything'], []],
    ['deb', '<1:2.0-1', ['1:1.9-1', '3.0'], ['1:2.0-1', 'a b']],
  ])('of %s: %s', (type, range, inside, outside) => {
    const test = parseRange(type, range) ?? (() => undefined);

    expect([...inside, ...outside].filter((version) => test(version))).toEqual(inside);
  });

  it.each([
    '',
    '>=',
    '>=1 or 2',
    '1 2',
    '*',
    '^1.0',
    '~>1',
    'vers:npm/',
    'vers:npm/<2|>=1',
    'vers:npm/>=1|>=1',
    'vers:npm/1|latest',
    'vers:/1',
  ])('%j is none', (text) => {
    expect(parseRange('npm', text)).toBeUndefined();
  });
});
