import { isAbyss } from '../../../src/builtin/manifests/abyss.ts';

const DEEP = 100_000;

describe('collections that nobody nests so deeply', () => {
  it.each([
    ['brackets', `x: ${'['.repeat(DEEP)}`],
    ['braces with keys', `{"a":`.repeat(DEEP)],
    ['brackets with tags', `x: ${'!!seq ['.repeat(DEEP)}`],
    ['brackets with comments', '[# \n'.repeat(DEEP)],
    ['compact sequences', `x:\n  ${'- '.repeat(DEEP)}1`],
  ])('are told before the library reads them: %s', (_what, text) => {
    expect(isAbyss(text)).toBe(true);
  });

  it.each([
    ['brackets that are closed', `x: [${'[], {}, '.repeat(DEEP)}1]`],
    ['brackets in a block scalar', `x: |\n${'  [ {\n'.repeat(DEEP)}y: 1\n`],
    ['brackets in quotes', `x: "${'['.repeat(DEEP)}"\ny: '${'{'.repeat(DEEP)}'\n`],
    ['brackets in comments', `x: 1\n${'# [\n'.repeat(DEEP)}`],
    ['a hundred levels', `x: ${'['.repeat(100)}${']'.repeat(100)}`],
  ])('are not seen in %s', (_what, text) => {
    expect(isAbyss(text)).toBe(false);
  });
});
