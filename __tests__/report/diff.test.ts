import type { Finding } from '../../src/domain/finding.ts';
import type { Report } from '../../src/domain/report.ts';
import { renderHtml } from '../../src/report/html.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { checkOutput } from '../../src/report/check-run.ts';
import { renderTable } from '../../src/report/table.ts';
import { outsideWords } from '../../src/report/words.ts';
import { createFinding, createReport } from '../support/report.ts';

function finding(title: string, diff: Finding['diff'], severity: Finding['severity'] = 'low'): Finding {
  return createFinding({
    fingerprint: Buffer.from(title).toString('hex').padEnd(32, '0').slice(0, 32),
    id: title,
    title,
    severity,
    ...(diff !== undefined && { diff }),
    locations: [{ path: `${title}.go`, startLine: 1 }],
  });
}

function report(...findings: readonly Finding[]): Report {
  return createReport({ findings });
}

const shown = report(finding('elsewhere', 'outside', 'high'), finding('here', 'line'), finding('beside', 'file'));

describe('findings outside of the diff', () => {
  it('stand apart in the table, behind the others', () => {
    const text = renderTable(shown, { colour: false, width: 100 });

    const [here, title, elsewhere] = ['here.go', 'Outside of the diff (2)', 'elsewhere.go'].map((one) =>
      text.indexOf(one),
    );
    expect(here).toBeGreaterThan(0);
    expect(title).toBeGreaterThan(here ?? 0);
    expect(elsewhere).toBeGreaterThan(title ?? 0);
    expect(text).toContain('2 of the open findings are outside of the diff.');
  });

  it('are the first to be left out of a table that is bounded', () => {
    const text = renderTable(shown, { colour: false, width: 100, maxFindings: 1 });

    expect(text).toContain('here.go');
    expect(text).toContain('2 more open findings not listed here.');
    expect(text).not.toContain('Outside of the diff (');
  });

  it('have folds of their own in the comment and the check', () => {
    const comment = renderComment(shown, { marker: '<!-- gatehouse -->' });
    const { text, summary } = checkOutput(shown);

    for (const markdown of [comment, text]) {
      expect([...markdown.matchAll(/<summary><b>(\d.*?)<\/b>/g)].map(([, title]) => title)).toEqual([
        '1 low',
        '1 high, outside of the diff',
        '1 low, outside of the diff',
      ]);
    }
    expect(summary).toContain('2 of the open findings are outside of the diff.');
  });

  it('have groups of their own on the page, and the counts still lead somewhere', () => {
    const html = renderHtml(shown);

    expect([...html.matchAll(/<h3 id="(.*?)">(.*?) <span>/g)].map(([, id, title]) => [id, title])).toEqual([
      ['low', 'Low'],
      ['high', 'High, outside of the diff'],
      ['low-outside', 'Low, outside of the diff'],
    ]);
    expect(html).toContain('<dt>Diff</dt><dd>in a file of it, on another line</dd>');
  });
});

it.each([
  [[], undefined],
  [[finding('a', undefined)], undefined],
  [[finding('a', 'line'), finding('b', 'file')], '1 of the open findings is outside of the diff'],
  [[finding('a', 'outside'), finding('b', 'file')], 'All of the open findings are outside of the diff'],
])('%# says how many are outside', (findings, words) => {
  expect(outsideWords(report(...findings))).toBe(words);
});
