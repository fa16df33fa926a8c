import { parseBaselinePlace } from '../../src/config/baseline-place.ts';

describe('parseBaselinePlace', () => {
  it.each([
    ['auto', { kind: 'auto' }],
    ['none', { kind: 'none' }],
    ['artifact', { kind: 'artifact' }],
    ['cache', { kind: 'cache' }],
    ['file:a:b/c', { kind: 'file', path: 'a:b/c' }],
    ['branch', { kind: 'branch', name: 'gatehouse-baselines' }],
    ['branch:meta/baselines', { kind: 'branch', name: 'meta/baselines' }],
  ])('reads %s', (text, place) => {
    expect(parseBaselinePlace(text)).toEqual(place);
  });

  it.each([
    '',
    'file:',
    'branch:',
    'branch:../main',
    'branch:a..b',
    'branch:-x',
    'branch:a.lock',
    'branch:a b',
    'disk:/tmp',
    'File:x',
  ])('refuses %j and says what would be right', (text) => {
    expect(() => parseBaselinePlace(text)).toThrow(/^baseline: .* names no place: write auto, none, artifact, cache/);
  });
});
