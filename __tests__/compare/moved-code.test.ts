import { match } from '../../src/compare/match.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { inLine, nameOf, partOf } from './support.ts';

const SAID = { message: 'Error return value is not checked' };

/** A finding that says what all of them say, on a line with this text; `block` stands for the line with its neighbours. */
function onLine(name: string, path: string, line: number, text: string, block?: string): Finding {
  const hashes = { lineHash: text, ...(block !== undefined && { blockHash: block }) };
  return inLine(name, path, line, { ...SAID, locations: [{ path, startLine: line, ...hashes }] });
}

function matched(before: readonly Finding[], now: readonly Finding[]) {
  const { pairs, gone, added } = match(partOf(before), partOf(now));
  return {
    pairs: pairs.map((pair) => `${nameOf(pair.before)} ${nameOf(pair.now)}`).toSorted(),
    gone: gone.map(nameOf).toSorted(),
    added: added.map(nameOf).toSorted(),
  };
}

describe('code that is known by its text', () => {
  it('is not new in another file that was there before', () => {
    const before = [onLine('a', 'a.go', 5, 'x', 'f x g'), onLine('b', 'b.go', 5, 'y', 'f y g')];
    const now = [onLine('b', 'b.go', 5, 'y', 'f y g'), onLine('c', 'b.go', 40, 'x', 'f x g')];

    expect(matched(before, now)).toEqual({ pairs: ['a c', 'b b'], gone: [], added: [] });
  });

  it('is new where it was copied', () => {
    const before = [onLine('a', 'a.go', 5, 'x', 'f x g')];
    const now = [onLine('b', 'a.go', 9, 'x', 'f x g'), onLine('c', 'b.go', 5, 'x', 'f x g')];

    expect(matched(before, now)).toEqual({ pairs: ['a b'], gone: [], added: ['c'] });
  });

  it('is told from what has come to lie on its line', () => {
    const before = [onLine('a', 'a.go', 5, 'x'), onLine('b', 'a.go', 6, 'y')];
    const now = [onLine('a', 'a.go', 5, 'new'), onLine('b', 'a.go', 6, 'x'), onLine('c', 'a.go', 7, 'y')];

    expect(matched(before, now)).toEqual({ pairs: ['a b', 'b c'], gone: [], added: ['a'] });
  });

  it('is known in a file with another name, however far it has moved, with the lines beside those that were edited', () => {
    const before = ['p', 'q', 'r'].map((text, index) => onLine(text, 'old.go', 5 + index, text, `in ${text}`));
    const now = ['p', 'q', 'r', 'new'].map((text, index) =>
      onLine(`${text} now`, 'new.go', 50 + index, text, text === 'q' ? 'in q' : `other ${text}`),
    );

    expect(matched(before, now)).toEqual({ pairs: ['p p now', 'q q now', 'r r now'], gone: [], added: ['new now'] });
  });

  it('is no other code that happens to say too little', () => {
    const before = [onLine('a', 'a.go', 5, '}')];
    const now = [onLine('b', 'b.go', 90, '}')];

    expect(matched(before, now)).toEqual({ pairs: [], gone: ['a'], added: ['b'] });
  });

  it('stays the same finding when its line is edited', () => {
    const before = [onLine('a', 'a.go', 5, 'x', 'f x g')];
    const now = [onLine('a', 'a.go', 5, 'x edited', 'f x edited g')];

    expect(matched(before, now)).toEqual({ pairs: ['a a'], gone: [], added: [] });
  });
});
