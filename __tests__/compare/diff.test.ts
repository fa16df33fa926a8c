import { aboutDiff, placed } from '../../src/compare/diff.ts';
import type { ChangedLines, Diff } from '../../src/domain/diff.ts';
import type { Location } from '../../src/domain/finding.ts';
import { createFinding } from '../support/report.ts';

const files = new Map<string, ChangedLines>([
  ['a.go', [[5, 7]]],
  ['new.go', 'all'],
  ['moved.go', []],
]);
const diff: Diff = { how: 'git', sha: 'abc', files, names: new Set([...files.keys(), 'gone.go']) };

function placeOf(...locations: readonly Location[]): string | undefined {
  return placed([createFinding({ locations })], diff)[0]?.diff;
}

describe('a finding', () => {
  it.each([
    ['on a changed line', { path: 'a.go', startLine: 5 }, 'line'],
    ['that ends on one', { path: 'a.go', startLine: 1, endLine: 5 }, 'line'],
    ['between changes', { path: 'a.go', startLine: 8 }, 'file'],
    ['of the whole file', { path: 'a.go' }, 'line'],
    ['in a file of unknown lines', { path: 'new.go', startLine: 99 }, 'line'],
    ['in a file that only has another name', { path: 'moved.go', startLine: 1 }, 'file'],
    ['in another file', { path: 'b.go', startLine: 5 }, 'outside'],
  ])('%s', (_, location, place) => {
    expect(placeOf(location)).toBe(place);
  });

  it('of several places has the nearest', () => {
    expect(placeOf({ path: 'b.go' }, { path: 'a.go', startLine: 1 }, { path: 'a.go', startLine: 6 })).toBe('line');
  });

  it('without a place, in an image, or that is gone, has none', () => {
    const gone = createFinding({ status: 'gone', locations: [{ path: 'a.go', startLine: 5 }] });

    expect([placeOf(), placeOf({ path: 'a.go', note: 'in the image' }), placed([gone], diff)[0]?.diff]).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
  });
});

it('the report says of the diff who said it, or why nobody did', () => {
  expect(aboutDiff(diff)).toEqual({ how: 'git', sha: 'abc', files: 3 });
  expect(aboutDiff({ none: 'There is none.' })).toEqual({ how: 'none', reason: 'There is none.' });
});
