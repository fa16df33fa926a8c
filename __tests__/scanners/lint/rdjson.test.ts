import { readFileSync } from 'node:fs';
import { rdjsonlReport, rdjsonReport } from '../../../src/scanners/rdjson/report.ts';
import type { ReadContext, ReportFormat } from '../../../src/scanners/reading.ts';
import { readReport } from '../../../src/scanners/report-format.ts';
import { chunks, fixture, open } from '../reports.ts';

const context: ReadContext = { targetKind: 'source', source: { root: '/tmp/shop', cwd: '/tmp/shop' } };

async function read(format: ReportFormat, text: string, more: Partial<ReadContext> = {}) {
  return (await readReport(format, chunks(text), { ...context, ...more })).result;
}

function diagnostic(more: object): string {
  return JSON.stringify({ message: 'm', location: { path: 'a.ts', range: { start: { line: 1 } } }, ...more });
}

/** The lines of the patch that a suggestion becomes. */
async function suggest(file: string, range: object, text?: string): Promise<string | undefined> {
  const source = { root: '/tmp/shop', cwd: '/tmp/shop', text: () => file };
  const value = diagnostic({ suggestions: [{ range, ...(text !== undefined && { text }) }] });
  const { observations } = await read(rdjsonlReport, value, { source });
  return observations[0]?.patch?.diff.split('\n').slice(3).join('|');
}

describe('rdjson', () => {
  const fmt = readFileSync(fixture('rdjson/fmt.go.txt'), 'utf8');
  it.each(['json', 'jsonl'])('of a real tool as %s has the suggestion as a patch', async (extension) => {
    const source = { root: '/tmp/shop', cwd: '/tmp/shop', text: () => fmt };

    const { result } = await readReport(
      rdjsonReport.name === `rd${extension}` ? rdjsonReport : rdjsonlReport,
      open(`rdjson/reviewdog-gofmt.${extension}`),
      {
        ...context,
        source,
      },
    );

    expect(result.observations[0]).toMatchObject({ ruleId: 'gofmt', title: 'What gofmt would write here' });
    expect(result.observations[0]?.patch?.diff).toContain('-\tx:=1\n+\tx := 1\n');
  });

  it('of ruff has patches that its own fixes are', async () => {
    const text = readFileSync(fixture('rdjson/test_cart.py.txt'), 'utf8');
    const source = { root: '/tmp/shop', cwd: '/tmp/shop', text: () => text };

    const { result } = await readReport(rdjsonReport, open('rdjson/ruff.json'), { ...context, source });

    expect(result.observations[0]?.patch?.diff).toContain('-import os, sys\n+import os\n+import sys\n');
    expect(result.observations[2]?.patch?.diff).toContain('-import os, sys\n import pytest\n');
  });

  it.each([
    ['whole lines', { start: { line: 2 }, end: { line: 2 } }, 'B', ' a|-b|+B| c|'],
    ['whole lines that bring their end', { start: { line: 2 }, end: { line: 2 } }, 'B\n', ' a|-b|+B| c|'],
    ['a line taken away', { start: { line: 2 } }, '', ' a|-b| c|'],
    ['without text', { start: { line: 2 } }, undefined, ' a|-b| c|'],
    ['an insertion', { start: { line: 2, column: 1 }, end: { line: 2, column: 1 } }, 'x\n', ' a|+x| b| c|'],
    ['part of a line', { start: { line: 2, column: 2 }, end: { line: 2, column: 2 } }, '!', ' a|-b|+b!| c|'],
    ['the line end', { start: { line: 1, column: 2 }, end: { line: 2, column: 1 } }, '-', '-a|-b|+a-b| c|'],
    ['a line that is not there', { start: { line: 9 } }, 'x', undefined],
    ['a column that is not there', { start: { line: 2, column: 9 } }, 'x', undefined],
    ['an end before its start', { start: { line: 2 }, end: { line: 1, column: 1 } }, 'x', undefined],
    ['no range', {}, 'x', undefined],
  ])('replaces %s', async (_, range, text, diff) => {
    await expect(suggest('a\nb\nc\n', range, text)).resolves.toBe(diff);
  });

  it('counts columns in bytes', async () => {
    const range = { start: { line: 1, column: 3 }, end: { line: 1, column: 4 } };

    await expect(suggest('üb\n', range, 'B')).resolves.toBe('-üb|+üB|');
  });

  it('shows none of several suggestions, and says so', async () => {
    const one = { range: { start: { line: 1 } }, text: 'x' };

    const { observations, notices } = await read(rdjsonlReport, diagnostic({ suggestions: [one, one] }));

    expect(observations[0]?.patch).toBeUndefined();
    expect(notices.join()).toContain('A result has several suggestions, of which none is shown');
  });

  it.each([
    ['ERROR', 'high'],
    [2, 'medium'],
    ['INFO', 'low'],
    [0, 'medium'],
    [undefined, 'medium'],
    ['strange', 'unknown'],
  ])('rates %j as %s', async (word, severity) => {
    const { observations } = await read(rdjsonlReport, diagnostic({ severity: word }));

    expect(observations[0]?.severity).toBe(severity);
  });

  it('takes severity and source of the whole for what says none', async () => {
    const diagnostics = [{ message: 'm', location: { path: 'a' } }];

    const { observations } = await read(
      rdjsonReport,
      JSON.stringify({ diagnostics, severity: 1, source: { name: 't' } }),
    );

    expect(observations[0]).toMatchObject({ severity: 'high', ruleId: 't' });
  });

  it('has a gap for a line that is no diagnostic, and is refused where one breaks off', async () => {
    const { gaps } = await read(rdjsonlReport, `${diagnostic({})}\n\n{"level":"info"}\n`);

    expect(gaps).toHaveLength(1);
    await expect(read(rdjsonlReport, `${diagnostic({})}\n{"message":"m","loc`)).rejects.toThrow(
      'The rdjsonl report cannot be read: line 2 breaks off or is no JSON',
    );
  });
});
