import { checkOutput } from '../../src/report/check-run.ts';
import { renderHtml } from '../../src/report/html.ts';
import { CHECK_RUN, COMMENT } from '../../src/report/limits.ts';
import { renderComment } from '../../src/report/markdown/comment.ts';
import { budgetWords } from '../../src/report/words.ts';
import { verdictSentence } from '../../src/report/verdict-sentence.ts';
import type { Report } from '../../src/domain/report.ts';
import { judge } from '../../src/policy/judge.ts';
import { comparedWith, NOW, policyOf, rule, vulnerability } from '../policy/support.ts';
import { createReport, createScan } from '../support/report.ts';

const known = vulnerability('CVE-1');
const brought = vulnerability('CVE-2', { cause: 'change' });
const policy = policyOf({ budget: { critical: 0, high: 0 }, judged: 'change' });

function judged(...findings: Report['findings']): Report {
  const comparison = comparedWith();
  const inputs = { policy, exceptions: [], comparison, gatehouse: '0.1.0' };
  return createReport({ inputs, ...judge(findings, [createScan()], policy, { now: NOW, comparison }) });
}

function comment(report: Report): string {
  return renderComment(report, { marker: '<!-- x -->' });
}

describe('the explanation of what decided', () => {
  const report = judged(known, brought);

  it.each([
    ['the comment', comment(report)],
    ['the text of the check', checkOutput(report).text],
  ])('folds out in %s', (_, text) => {
    const [, why = ''] = /<details><summary><b>Why<\/b>[^]*?<\/summary>([^]*?)<\/details>/.exec(text) ?? [];

    expect(why).toContain('1. **CVE-2**');
    expect(why).toContain('It counts, and breaks budget.high.');
    expect(why).toContain('   - id: CVE-2');
    expect(why).not.toContain('CVE-1');
  });

  it('folds out in the page', () => {
    const page = renderHtml(report);

    expect(page.match(/<details class="why">/g)).toHaveLength(1);
    expect(page).toContain('Why: It counts, and breaks budget.high.');
  });

  it('is not there where nothing failed', () => {
    expect(comment(judged(known))).not.toContain('<b>Why</b>');
  });

  it('keeps every text within its limit', () => {
    const hostile = Array.from({ length: 300 }, (_, index) =>
      vulnerability(`CVE-${index}`, {
        title: '</details>`|@team #1 '.repeat(200),
        remediation: '```\n<script> '.repeat(2000),
        target: '<details>'.repeat(200),
        cause: 'change',
      }),
    );
    const large = judged(...hostile);

    expect(comment(large).length).toBeLessThanOrEqual(COMMENT.plannedCharacters);
    expect(Buffer.byteLength(checkOutput(large).text)).toBeLessThanOrEqual(CHECK_RUN.textBytes);
    expect(comment(large)).not.toMatch(/<script>/);
  });
});

describe('the words of what counts', () => {
  it('say what this change brought beside what is open', () => {
    expect(verdictSentence(judged(known, brought))).toBe('Failed: 1 high by this change; open: 2 high');
    expect(verdictSentence(judged(known))).toBe('Passed: nothing by this change; open: 1 high');
    expect(verdictSentence(judged(brought))).toBe('Failed: 1 high');
  });

  it('stand in the table of counts, which marks only what is over', () => {
    const [failed, passed] = [comment(judged(known, brought)), comment(judged(known))];

    expect(failed).toMatch(/\| Open \| 0 \| \*\*2\*\* \|.*\n\| Count \| 0 \| 1 \|/);
    expect(passed).toMatch(/\| Open \| 0 \| 1 \|.*\n\| Count \| 0 \| 0 \|/);
  });

  it.each([
    [policyOf({ budget: { high: 0 } }), 'high=0'],
    [policy, 'critical=0, high=0 of what this change brought'],
    [policyOf({ ratchet: true }), 'what was open in the baseline'],
    [policyOf({ new: { disclosure: { high: 0 } }, rules: [rule('a')] }), 'new.disclosure, 1 rule'],
    [policyOf(), 'no budget'],
  ])('name what is judged by (%#)', (judgedBy, words) => {
    expect(budgetWords(judgedBy)).toBe(words);
  });
});
