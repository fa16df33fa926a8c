import type { Report } from '../../src/domain/report.ts';
import { escapeMarkdown } from '../../src/report/escape/markdown.ts';
import { escapeWithin, shorten, shortenBytes } from '../../src/report/shorten.ts';
import { renderMarkdown } from '../../src/report/markdown/report.ts';
import { occurrenceWords } from '../../src/report/occurrence-words.ts';
import { renderTable } from '../../src/report/table.ts';
import { componentWords, formatNumber, gateName, headline, placeOf } from '../../src/report/words.ts';
import { verdictSentence } from '../../src/report/verdict-sentence.ts';
import { policyOf } from '../policy/support.ts';
import { createFinding, createReport, createScan } from '../support/report.ts';

function inputsOf(parts: Partial<Report['inputs']['policy']>): Report['inputs'] {
  return { policy: policyOf({ budget: {}, ...parts }), exceptions: [], gatehouse: '0.1.0' };
}

describe('the verdict in one line', () => {
  const failed = createScan({ status: 'failed', reason: 'crashed' });
  it.each([
    ['nothing is open', createReport(), 'Passed: nothing open'],
    [
      'what is open is within the budget',
      createReport({ findings: [createFinding({ severity: 'low' })] }),
      'Passed: 1 low',
    ],
    [
      'a budget is broken',
      createReport({
        findings: [createFinding(), createFinding({ severity: 'high' }), createFinding({ severity: 'high' })],
      }),
      'Failed: 1 critical, 2 high',
    ],
    [
      'a scan failed',
      createReport({ scans: [createScan(), failed], findings: [createFinding()] }),
      'Error: could not scan deploy; found so far: 1 critical',
    ],
    ['no scan ran', createReport({ scans: [] }), 'Error: could not scan, no scan ran'],
    [
      'all scans were skipped',
      createReport({ scans: [createScan({ status: 'skipped' })] }),
      'Error: could not scan, no scan ran',
    ],
    [
      'nothing was examined',
      createReport({ scans: [createScan({ coverage: { unit: 'objects', examined: 0, passed: 0 } })] }),
      'Error: could not scan deploy',
    ],
    [
      'there is a gap',
      createReport({ scans: [createScan({ gaps: [{ what: 'a', reason: 'b' }] })] }),
      'Error: could not scan all of deploy',
    ],
    [
      'many targets failed',
      createReport({
        scans: ['a', 'b', 'c', 'd', 'e'].map((name) =>
          createScan({ status: 'failed', target: { kind: 'image', name } }),
        ),
      }),
      'Error: could not scan a, b, c and 2 more',
    ],
    [
      'a resource fails a control that none may, within the budget',
      createReport({
        findings: [createFinding({ severity: 'low' })],
        inputs: inputsOf({ failOnAnyResource: ['GH-PSS-*'] }),
      }),
      'Failed: a resource fails a control that none may fail; 1 low',
    ],
    [
      'there is nothing to compare with, though the scan came to its end',
      createReport({
        findings: [createFinding({ severity: 'high' })],
        inputs: inputsOf({ judged: 'change', noBaseline: 'error' }),
      }),
      'Error: there is nothing to compare with; found so far: 1 high',
    ],
    [
      'there is nothing to compare with, and a scan failed',
      createReport({ scans: [failed], inputs: inputsOf({ judged: 'change', noBaseline: 'error' }) }),
      'Error: could not scan deploy',
    ],
  ])('when %s', (_when, report, sentence) => {
    expect(verdictSentence(report)).toBe(sentence);
  });
});

describe('how often a finding was seen', () => {
  it.each([
    ['once', [['trivy@a', 1]], undefined],
    ['by one scanner again and again', [['trivy@a', 3]], 'reported 3 times'],
    [
      'by one scanner under two rules',
      [
        ['trivy@a', 1],
        ['trivy@a', 1],
      ],
      'reported 2 times',
    ],
    [
      'by several scanners',
      [
        ['trivy@a@sha256:1', 1],
        ['kube-linter@a', 1],
      ],
      'seen by trivy, kube-linter',
    ],
    [
      'by several, by one again',
      [
        ['trivy@a', 1200],
        ['kube-linter@a', 1],
      ],
      'seen by trivy (1,200 times), kube-linter',
    ],
  ] as const)('%s', (_how, seen, words) => {
    const [sighting] = createFinding().sightings;
    const sightings = seen.flatMap(([scan, count]) => (sighting === undefined ? [] : [{ ...sighting, scan, count }]));

    expect(occurrenceWords(createFinding({ sightings }))).toBe(words);
  });

  it('leaves out who no longer sees it', () => {
    const { sightings } = createFinding();
    const gone = sightings.map((sighting) => ({ ...sighting, scan: 'trivy@deploy', status: 'gone' as const }));

    expect(occurrenceWords(createFinding({ sightings: [...sightings, ...gone] }))).toBeUndefined();
  });

  const sightings = ['a', '<b>\u001b[2J', 'c'].flatMap((scanner) =>
    createFinding().sightings.map((sighting) => ({ ...sighting, scan: `${scanner}@deploy` })),
  );
  const report = createReport({ findings: [createFinding({ sightings })] });
  it.each([
    ['the table', renderTable(report, { colour: false, width: 200 }), 'seen by a, <b>\\u{1b}[2J, c'],
    ['Markdown', renderMarkdown(report), 'seen by a, &lt;b&gt;&#92;u{1b}&#91;2J, c'],
  ])('is told in %s by the scanners, with nothing of theirs obeyed', (_format, text, words) => {
    expect(text).toContain(words);
    expect(text).not.toMatch(/\d times/);
  });
});

describe('words', () => {
  it.each([
    [placeOf({ path: 'a.yaml', startLine: 3, startColumn: 5 }), 'a.yaml:3:5'],
    [placeOf({ path: 'a.yaml', startLine: 3 }), 'a.yaml:3'],
    [placeOf({ path: 'a.yaml', startColumn: 5 }), 'a.yaml'],
    [headline({ id: 'A', title: 'words' }), 'A: words'],
    [headline({ id: 'A', title: 'A' }), 'A'],
    [
      componentWords({ name: 'log4j-core', version: '2.14.1', fixedIn: ['2.17.1'] }),
      'log4j-core 2.14.1, fixed in 2.17.1',
    ],
    [gateName({ gate: 'manifest-scan', id: '' }), 'gatehouse / manifest-scan'],
    [gateName({ gate: 'manifest-scan', id: 'prod' }), 'gatehouse / manifest-scan (prod)'],
    [formatNumber(1234567), '1,234,567'],
    [formatNumber(999), '999'],
  ])('%s is %s', (words, expected) => {
    expect(words).toBe(expected);
  });
});

describe('shortening', () => {
  it.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 4, 'abc…'],
    ['ab😀def', 4, 'ab…'],
    ['abcdef', 0, ''],
  ])('%j to %i characters is %j', (text, most, expected) => {
    expect(shorten(text, most)).toBe(expected);
  });

  it.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'ab…'],
    ['界界界', 7, '界…'],
    ['😀😀', 7, '😀…'],
    ['abcdef', 2, ''],
  ])('%j to %i bytes is %j', (text, most, expected) => {
    expect(shortenBytes(text, most)).toBe(expected);
  });

  it.each([0, 1, 13, 14, 15, 100, 1000])('of what grows by escaping keeps to %i characters', (most) => {
    expect(escapeWithin('$'.repeat(5000), most, escapeMarkdown).length).toBeLessThanOrEqual(most);
  });
});
