import { match } from '../../src/compare/match.ts';
import type { Finding } from '../../src/domain/finding.ts';
import type { Target } from '../../src/domain/scan.ts';
import { inLine, inPackage, inResource, nameOf, partOf } from './support.ts';

interface Sides {
  readonly before: readonly Finding[];
  readonly now: readonly Finding[];
}

function matched({ before, now }: Sides, targets: { readonly before?: Target; readonly now?: Target } = {}) {
  const { pairs, gone, added } = match(partOf(before, targets.before), partOf(now, targets.now));
  return {
    pairs: pairs.map(({ before, now, how }) => `${nameOf(before)} ${how} ${nameOf(now)}`).toSorted(),
    gone: gone.map(nameOf).toSorted(),
    added: added.map(nameOf).toSorted(),
  };
}

function unused(path: string, by: number): readonly Finding[] {
  return ['a', 'b', 'c'].map((name, index) =>
    inLine(`${name}${path}`, path, 10 * index + by, { message: `${name} is unused` }),
  );
}

function said(name: string, line: number): Finding {
  return inLine(`${name}${line}`, 'a.go', line, { message: `${name} is unused` });
}

function image(name: string, digest: string): Target {
  return { kind: 'image', name, digest };
}

const none = { gone: [], added: [] };

describe('match', () => {
  it.each<readonly [string, string, Sides]>([
    ['the same fingerprint', 'exact', { before: [inLine('a', 'a.go', 3)], now: [inLine('a', 'a.go', 3)] }],
    [
      'an alias of a vulnerability',
      'alias',
      {
        before: [inPackage('a', 'pkg:npm/x@1', 'GHSA-1')],
        now: [inPackage('b', 'pkg:npm/x@1', 'CVE-1', 'GHSA-1')],
      },
    ],
    ['another line of the file', 'moved', { before: [inLine('a', 'a.go', 3)], now: [inLine('b', 'a.go', 90)] }],
    [
      'another container of the resource',
      'moved',
      {
        before: [inResource('a', 'web')],
        now: [
          inResource('b', 'web', {
            resource: {
              ...inResource('', 'web').resource,
              kind: 'Deployment',
              name: 'web',
              fieldPath: 'spec.containers[1]',
            },
          }),
        ],
      },
    ],
    [
      'other numbers in what is said',
      'moved',
      {
        before: [inLine('a', 'a.go', 3, { message: 'has 41 lines' })],
        now: [inLine('b', 'a.go', 5, { message: 'has 42 lines' })],
      },
    ],
    [
      'another wording on the same line',
      'moved',
      { before: [inLine('a', 'a.go', 3, { message: 'x' })], now: [inLine('a', 'a.go', 3, { message: 'y' })] },
    ],
    ['another file and the same line', 'renamed', { before: [inLine('a', 'a.go', 3)], now: [inLine('b', 'b.go', 3)] }],
    [
      'a resource in another file',
      'renamed',
      {
        before: [inResource('a', 'web', { locations: [{ path: 'all.yaml', startLine: 90 }] })],
        now: [inResource('b', 'web', { locations: [{ path: 'web.yaml', startLine: 1 }] })],
      },
    ],
    [
      'a resource of another name on the same line',
      'renamed',
      { before: [inResource('a', 'web')], now: [inResource('b', 'shop')] },
    ],
    [
      'an upgraded package',
      'renamed',
      { before: [inPackage('a', 'pkg:npm/%40o/x@1.2', 'CVE-1')], now: [inPackage('b', 'pkg:npm/%40o/x@1.3', 'CVE-1')] },
    ],
  ])('finds %s: %s', (_what, how, sides) => {
    expect(matched(sides)).toEqual({ ...none, pairs: [`a ${how} ${sides.now.map(nameOf).join('')}`] });
  });

  it.each<readonly [string, Sides]>([
    [
      'other content in the file',
      { before: [inLine('a', 'a.go', 3, { message: 'x' })], now: [inLine('b', 'a.go', 9, { message: 'y' })] },
    ],
    [
      'another rule on the line',
      { before: [inLine('a', 'a.go', 3)], now: [inLine('b', 'a.go', 3, { id: 'govet', sightings: [] })] },
    ],
    ['the first line of another file', { before: [inLine('a', 'a.go', 1)], now: [inLine('b', 'b.go', 1)] }],
    ['another line of another file', { before: [inLine('a', 'a.go', 30)], now: [inLine('b', 'b.go', 90)] }],
    [
      'another package',
      { before: [inPackage('a', 'pkg:npm/x@1', 'CVE-1')], now: [inPackage('b', 'pkg:npm/y@1', 'CVE-1')] },
    ],
    [
      'another vulnerability',
      { before: [inPackage('a', 'pkg:npm/x@1', 'CVE-1')], now: [inPackage('b', 'pkg:npm/x@1', 'CVE-2')] },
    ],
    [
      'another resource elsewhere in the file',
      {
        before: [inResource('a', 'web')],
        now: [inResource('b', 'shop', { locations: [{ path: 'deploy/web.yaml', startLine: 80 }] })],
      },
    ],
  ])('does not take %s for the same', (_what, sides) => {
    expect(matched(sides)).toEqual({ pairs: [], gone: ['a'], added: ['b'] });
  });

  it('does not take a file for renamed that is still there', () => {
    const kept = inLine('k', 'a.go', 50, { id: 'govet' });

    const { gone, added } = matched({ before: [inLine('a', 'a.go', 3), kept], now: [inLine('b', 'b.go', 3), kept] });

    expect({ gone, added }).toEqual({ gone: ['a'], added: ['b'] });
  });

  it('takes all findings along when a file has another name and other lines', () => {
    expect(matched({ before: unused('x.go', 3), now: unused('y.go', 9) })).toMatchObject(none);
  });

  it('calls as many new as there are more, those farthest from the known ones', () => {
    const before = [10, 40, 47].map((line) => inLine(`b${line}`, 'a.go', line));
    const now = [12, 20, 42, 49, 300].map((line) => inLine(`n${line}`, 'a.go', line));

    expect(matched({ before, now })).toEqual({
      pairs: ['b10 moved n12', 'b40 moved n42', 'b47 moved n49'],
      gone: [],
      added: ['n20', 'n300'],
    });
  });

  it('calls as many gone as there are fewer', () => {
    const before = [10, 40, 47].map((line) => inLine(`b${line}`, 'a.go', line));

    expect(matched({ before, now: [inLine('n', 'a.go', 43)] })).toEqual({
      pairs: ['b40 moved n'],
      gone: ['b10', 'b47'],
      added: [],
    });
  });

  it('tells by what is said which one of a rule moved', () => {
    expect(
      matched({ before: [said('x', 10), said('y', 20)], now: [said('z', 5), said('x', 20), said('y', 30)] }),
    ).toEqual({
      pairs: ['x10 moved x20', 'y20 moved y30'],
      gone: [],
      added: ['z5'],
    });
  });

  it('knows two that have become one, and one that has become two', () => {
    const [both, cve, ghsa] = [
      inPackage('both', 'pkg:npm/x@1', 'CVE-1', 'GHSA-1'),
      inPackage('cve', 'pkg:npm/x@1', 'CVE-1'),
      inPackage('ghsa', 'pkg:npm/x@1', 'GHSA-1'),
    ];

    expect(matched({ before: [cve, ghsa], now: [both] })).toMatchObject(none);
    expect(matched({ before: [both], now: [cve, ghsa] })).toMatchObject(none);
  });

  it.each<readonly [string, string]>([
    ['ghcr.io/acme/shop:1.4', 'ghcr.io/acme/shop:1.5'],
    ['shop', 'docker.io/library/shop:2'],
    [`acme/shop@sha256:${'1'.repeat(64)}`, `acme/shop@sha256:${'2'.repeat(64)}`],
  ])('knows the image %s as %s', (before, now) => {
    const targets = { before: { kind: 'image', name: before }, now: { kind: 'image', name: now } } as const;
    const sides = { before: [inPackage('a', 'pkg:npm/x@1', 'CVE-1')], now: [inPackage('b', 'pkg:npm/x@1', 'CVE-1')] };

    expect(matched(sides, targets)).toMatchObject(none);
  });

  it('knows an image of another name by its digest, and no other', () => {
    const sides = { before: [inPackage('a', 'pkg:npm/x@1', 'CVE-1')], now: [inPackage('b', 'pkg:npm/x@1', 'CVE-1')] };
    const before = image('docker-archive:a.tar', 'sha256:1');

    expect(matched(sides, { before, now: image('docker-archive:b.tar', 'sha256:1') })).toMatchObject(none);
    expect(matched(sides, { before, now: image('docker-archive:b.tar', 'sha256:2') })).toMatchObject({ added: ['b'] });
  });
});
