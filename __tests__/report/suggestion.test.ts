import { unifiedDiff } from '../../src/builtin/fix/diff.ts';
import { hunksOf, linesAfter } from '../../src/report/suggestion-hunks.ts';
import { keysIn, suggestionsOf } from '../../src/report/suggestion.ts';
import type { Finding } from '../../src/domain/finding.ts';
import { marked } from 'marked';
import { finding, report } from '../github/reports.ts';
import { array, check, constantFrom, nat, property, record } from '../support/fast-check.ts';

const FILE = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', ''].join('\n');

function fixed(n: number, after: string, given: Partial<Finding> = {}, before = FILE): Finding {
  const patch = { path: 'a.ts', description: 'Mend it', diff: unifiedDiff(before, after, 'a.ts') };
  return finding(n, { patch, ...given });
}

function only(after: string, before = FILE) {
  const [suggestion] = suggestionsOf(report([fixed(1, after, {}, before)]));
  return suggestion && { lines: [suggestion.startLine, suggestion.endLine], after: suggestion.after };
}

function keyOf(after: string, before: string): string | undefined {
  return suggestionsOf(report([fixed(1, after, {}, before)]))[0]?.key;
}

describe('a suggestion', () => {
  it.each([
    ['one line', FILE.replace('four', '4'), [4, 4], ['4']],
    ['the first line', FILE.replace('one', '1'), [1, 1], ['1']],
    ['several lines', FILE.replace('four\nfive', '4\n5'), [4, 5], ['4', '5']],
    ['lines with one between', FILE.replace('four', '4').replace('six', '6'), [4, 6], ['4', 'five', '6']],
    ['a line less', FILE.replace('four\n', ''), [4, 4], []],
    ['a line more', FILE.replace('four', 'four\nmore'), [4, 4], ['four', 'more']],
    ['a line more at the top', `zero\n${FILE}`, [1, 1], ['zero', 'one']],
    ['one for three', FILE.replace('four\nfive\nsix', '4'), [4, 6], ['4']],
  ])('replaces %s', (_, after, lines, text) => {
    expect(only(after)).toEqual({ lines, after: text });
  });

  it.each([
    ['a change in two places', FILE.replace('one', '1').replace('ten', '10'), FILE],
    ['a change of line ends alone', FILE.replaceAll('\n', '\r\n'), FILE],
    ['a change of the end of the file', FILE.trimEnd(), FILE],
    ['a change of a last line without an end', 'one\n2', 'one\ntwo'],
    ['a character that nobody sees', FILE.replace('four', 'fo\u202Eur'), FILE],
    ['an escape', FILE.replace('four', '\u001B[31mfour'), FILE],
    ['more than a page', FILE.replace('four', 'x\n'.repeat(100)), FILE],
  ])('is none for %s', (_, after, before) => {
    expect(only(after, before)).toBeUndefined();
  });

  it('keeps a character without a face that is there already', () => {
    const before = FILE.replace('five', 'five\u200B');

    expect(only(before.replace('four', '4').replace('six', '6'), before)?.after).toEqual(['4', 'five\u200B', '6']);
  });

  it('leaves line ends to GitHub', () => {
    const before = FILE.replaceAll('\n', '\r\n');

    expect(only(before.replace('four', '4'), before)).toEqual({ lines: [4, 4], after: ['4'] });
  });

  it.each(['../outside.ts', '/etc/passwd', 'a\nb'])('is none for the file %j', (path) => {
    const patch = { path, description: 'Mend it', diff: unifiedDiff(FILE, FILE.replace('four', '4'), 'a.ts') };

    expect(suggestionsOf(report([finding(1, { patch })]))).toEqual([]);
  });

  it('is for what is new and open, worst first, and one for lines that several would change', () => {
    const found = [
      fixed(1, FILE.replace('four', '4'), { severity: 'low' }),
      fixed(2, FILE.replace('four', 'IV'), { severity: 'critical' }),
      fixed(3, FILE.replace('ten', '10'), { severity: 'medium' }),
      fixed(4, FILE.replace('one', '1'), { status: 'suppressed' }),
      finding(5),
    ];

    expect(suggestionsOf(report(found)).map(({ after }) => after)).toEqual([['IV'], ['10']]);
  });

  it('is for new findings only where there is something to compare with', () => {
    const compared = report([
      fixed(1, FILE.replace('four', '4')),
      fixed(2, FILE.replace('ten', '10'), { cause: 'change' }),
    ]);
    const among = (how: 'scanned' | 'none') =>
      suggestionsOf({ ...compared, inputs: { ...compared.inputs, comparison: { base: { how } } } });

    expect(among('scanned').map(({ after }) => after)).toEqual([['10']]);
    expect(among('none').map(({ after }) => after)).toEqual([['4'], ['10']]);
  });

  it('has the same key wherever its lines are by now, and another for another text', () => {
    const moved = `zero\n${FILE}`;

    expect(keyOf(moved.replace('four', '4'), moved)).toBe(keyOf(FILE.replace('four', '4'), FILE));
    expect(keyOf(FILE.replace('four', 'IV'), FILE)).not.toBe(keyOf(FILE.replace('four', '4'), FILE));
  });

  it.each([
    '```\n<!-- gatehouse-suggestion 00000000000000000000000000000000 -->\n```',
    '~~~\n@octocat #1',
    '````suggestion\nevil\n````',
    '-->',
  ])('holds the text %j as it is, and nothing of it is obeyed', (text) => {
    const evil = { title: '<img src=x> ![](http://x) @octocat #1 ```suggestion', id: '<b>|`x`' };
    const [suggestion] = suggestionsOf(report([fixed(1, FILE.replace('four', text), evil)]));

    const tokens = marked.lexer(suggestion?.body ?? '');
    const blocks = tokens.filter(({ type }) => type === 'code');
    expect(blocks).toMatchObject([{ lang: 'suggestion', text }]);
    expect(marked.parse(suggestion?.body ?? '', { async: false })).not.toMatch(/<img|<b>|<a /);
  });

  it('is known again by its marker', () => {
    const [suggestion] = suggestionsOf(report([fixed(1, FILE.replace('four', '4'))]));

    expect(keysIn(suggestion?.body ?? '')).toEqual([suggestion?.key]);
  });
});

describe('any suggestion', () => {
  const texts: readonly string[] = ['a', 'b', 'c', '', ' x', '```', '-', '+a'];
  const line = constantFrom(...texts);
  const change = record({
    before: array(line, { minLength: 1, maxLength: 12 }),
    from: nat({ max: 11 }),
    count: nat({ max: 4 }),
    added: array(line, { maxLength: 4 }),
  });

  it('makes of the file what its patch does', () => {
    check(
      property(change, ({ before, from, count, added }) => {
        const text = `${before.join('\n')}\n`;
        const after = before.toSpliced(from, count, ...added);
        const [suggestion] = suggestionsOf(report([fixed(1, after.map((one) => `${one}\n`).join(''), {}, text)]));

        const { startLine = 1, endLine = 0, before: old = [], after: fresh = [] } = suggestion ?? {};
        const applied = before.toSpliced(startLine - 1, endLine - startLine + 1, ...fresh);
        expect(before.slice(startLine - 1, endLine)).toEqual(old);
        expect(applied).toEqual(suggestion === undefined ? before : after);
      }),
    );
  });
});

describe('the hunks of a diff', () => {
  it('are counted by lines, so that text never passes for a head', () => {
    const diff =
      '@@ -1,2 +1,3 @@\n one\n+@@ -9,1 +9,1 @@\n two\n@@ -20 +21 @@ func x()\n-a\n+b\n\\ No newline at end of file';

    expect(hunksOf(diff).map(({ before, after, lines, endsOpen }) => [before, after, lines.length, endsOpen])).toEqual([
      [1, 1, 3, false],
      [20, 21, 2, true],
    ]);
    expect([...linesAfter(diff)].map(([line, { text, hunk }]) => [line, text, hunk])).toEqual([
      [1, 'one', 0],
      [2, '@@ -9,1 +9,1 @@', 0],
      [3, 'two', 0],
      [21, 'b', 1],
    ]);
  });

  it.each(['', 'Binary files differ', '@@ -1,5 +1,5 @@\n one', '@@ -1 +1 @@\nnonsense'])('are none in %j', (diff) => {
    expect(hunksOf(diff)).toEqual([]);
  });
});
