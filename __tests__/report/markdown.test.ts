import { COMMENT, STEP_SUMMARY_BYTES } from '../../src/report/limits.ts';
import { commentMarker, renderComment } from '../../src/report/markdown/comment.ts';
import { renderMarkdown } from '../../src/report/markdown/report.ts';
import { renderSummary } from '../../src/report/markdown/summary.ts';
import { createFinding, createReport, createScan } from '../support/report.ts';
import { CASES, hostile, many, representative } from './cases.ts';

const marker = commentMarker('manifest-scan', '');

describe('the comment', () => {
  it.each(Object.entries(CASES))('of %s fits, begins with its marker and then the verdict', (_name, make) => {
    const report = make();

    const comment = renderComment(report, { marker });

    expect(comment.length).toBeLessThanOrEqual(COMMENT.plannedCharacters);
    expect(
      comment.startsWith(
        `${marker}\n\n### ${{ pass: '✅ Passed', fail: '❌ Failed', error: '⚠️ Error: could not scan' }[report.verdict]}`,
      ),
    ).toBe(true);
  });

  it('lists everything when it fits, and says nothing about leaving out', () => {
    const comment = renderComment(representative(), { marker });

    expect(comment).toContain('```diff');
    expect(comment).not.toMatch(/more finding|in short|Only the counts/);
  });

  it('first shortens the messages, and says so', () => {
    const findings = Array.from({ length: 60 }, (_, index) =>
      createFinding({ fingerprint: `${index}`, message: 'long '.repeat(400) }),
    );

    const comment = renderComment(createReport({ findings }), { marker });

    expect(comment).toContain('Listed in short; the full text of every finding is in the check run and the report.');
    expect(comment.match(/^- \*\*GH-PSS-PRIVILEGED/gm)).toHaveLength(60);
  });

  it('then leaves out the mildest, and says how many', () => {
    const comment = renderComment(many(1200), { marker, links: { check: 'https://github.com/o/r/runs/1' } });

    expect(comment).toMatch(
      /[\d,]+ more findings are in the \[check run\]\(<https:\/\/github\.com\/o\/r\/runs\/1>\) and the report, the worst [\d,]+ are listed in short\./,
    );
    expect(comment).toContain('<b>200 critical</b>');
    expect(comment).not.toContain('<b>200 info</b>');
  });

  it('keeps to the counts when what stands around the findings is too large', () => {
    const report = createReport({ findings: [createFinding()] });

    const comment = renderComment(report, { marker: `<!-- ${'x'.repeat(59_500)} -->` });

    expect(comment).toContain('Only the counts fit here; everything else is in the check run and the report.');
    expect(comment).toContain('| Open | **1** |');
  });

  it('closes every part that it opens', () => {
    for (const make of Object.values(CASES)) {
      const comment = renderComment(make(), { marker });

      expect(comment.match(/<details>/g)?.length).toBe(comment.match(/<\/details>/g)?.length);
    }
  });

  it('pings nobody and refers to nothing', () => {
    const outside = renderComment(hostile(), { marker })
      .replaceAll(/(`+)(?!`)[^]*?[^`]\1(?!`)/g, '')
      .replaceAll(/<code>[^<]*(?:<span>\$<\/span>[^<]*)*<\/code>/g, '');

    expect(outside).not.toMatch(/@\w|#\d(?!\d*;)|GH-\d|github\.com\/o\/r\/issues\/1>|<script|<img|\]\(javascript/);
  });
});

describe('the marker of a comment', () => {
  it.each([
    ['x --> <script>', 'y'],
    ['a b', 'id=c'],
    ['界', '\ud800'],
    ['g'.repeat(100_000), ''],
  ])('is one hidden line whatever gate %.20j and id are', (gate, id) => {
    const line = commentMarker(gate, id);

    expect(line).toMatch(/^<!-- gatehouse gate=[\w%]* id=[\w%]* -->$/);
    expect(line.length).toBeLessThan(1000);
  });

  it('differs between gates and ids', () => {
    const markers = [
      commentMarker('a', 'b'),
      commentMarker('a', ''),
      commentMarker('b', 'a'),
      commentMarker('a id=b', ''),
    ];

    expect(new Set(markers).size).toBe(markers.length);
  });
});

describe('the job summary', () => {
  it.each(Object.entries(CASES))('of %s is no larger than GitHub shows', (_name, make) => {
    expect(Buffer.byteLength(renderSummary(make()))).toBeLessThanOrEqual(STEP_SUMMARY_BYTES);
  });
});

describe('the Markdown file', () => {
  it('is complete', () => {
    expect(renderMarkdown(many(2000)).match(/^- \*\*GH-RULE/gm)).toHaveLength(2000);
  });

  it.each([1000, 5000, 50_000])('fits into %i bytes when that is asked for', (maxBytes) => {
    expect(Buffer.byteLength(renderMarkdown(many(1000), { maxBytes }))).toBeLessThanOrEqual(maxBytes);
  });

  it('says once what a scanner says of each of its scans', () => {
    const scans = ['a', 'b'].map((name) =>
      createScan({ id: `trivy@${name}`, notices: ['Nothing vouches for trivy.'] }),
    );

    const page = renderMarkdown(createReport({ scans }));

    expect(page.split('Nothing vouches for trivy.')).toHaveLength(2);
    expect(page).toContain('1 notice<');
  });

  it('shows gaps, notices and what does not count', () => {
    const report = createReport({
      scans: [createScan({ gaps: [{ what: 'a.yaml', reason: 'not UTF-8' }] })],
      notices: ['No baseline.'],
      findings: [createFinding({ status: 'suppressed' })],
    });

    const text = renderMarkdown(report);

    expect(text).toContain('Beside the open findings: 1 suppressed.');
    expect(text).toContain('<summary>Not looked at: 1 gap</summary>');
    expect(text).toContain('- No baseline.');
  });
});
