import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Report } from '../../src/domain/report.ts';
import { matches } from '../../src/gates/glob.ts';
import { pipelineGate } from '../../src/gates/pipeline.ts';
import { terminalHost } from '../../src/host/terminal.ts';
import { run } from '../../src/pipeline.ts';
import { createReport } from '../support/report.ts';

let root: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gatehouse-pipeline-'));
});

afterEach(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

/** A program in place of manifest-scan: it leaves the report, if any, and ends with the code. */
function gate(exitCode: number, report?: Report): void {
  const folder = join(root, 'dist', 'manifest-scan');
  mkdirSync(folder, { recursive: true });
  const left = join(root, 'gatehouse', 'manifest-scan', 'report.json');
  const write =
    report === undefined ? '' : `fs.writeFileSync(${JSON.stringify(left)}, ${JSON.stringify(JSON.stringify(report))});`;
  writeFileSync(
    join(folder, 'index.js'),
    `import('node:fs').then((fs) => { ${write} process.exitCode = ${exitCode}; });`,
  );
}

async function pipeline(): Promise<Report> {
  const screen = process.stderr;
  const signal = new AbortController().signal;
  const host = terminalHost({
    env: { RUNNER_TEMP: root },
    cwd: root,
    screen,
    color: 'never',
    loudness: 'quiet',
    signal,
  });
  const place = { dist: join(root, 'dist'), configured: () => Promise.resolve([{ gate: 'manifest-scan', id: '' }]) };
  const { plan } = await pipelineGate(place).read(new Map(), 'action').plan({ host, pullRequest: false });
  const { log, now } = host;
  const ports = { log, now, signal, version: '0', publishers: [], progress: () => undefined, matches };
  return (await run(plan, ports)).report;
}

describe('a gate in a pipeline', () => {
  it('makes its verdict the one of the pipeline', async () => {
    gate(0, createReport());

    expect(await pipeline()).toMatchObject({ verdict: 'pass', reasons: [] });
  });

  it.each<[string, number, RegExp]>([
    ['fails after it has written that it passes', 1, /exit code 1 although its report says pass/],
    ['breaks after it has written that it passes', 2, /exit code 2 although its report says pass/],
  ])('that %s is an error, and what it found is kept', async (_, exitCode, sentence) => {
    gate(exitCode, createReport());

    const { verdict, reasons, scans } = await pipeline();

    expect(verdict).toBe('error');
    expect(reasons[0]?.message).toMatch(sentence);
    expect(scans.some(({ status }) => status === 'completed')).toBe(true);
  });

  it('that leaves no report is an error, also when it says that all is right', async () => {
    gate(0);

    const { verdict, reasons } = await pipeline();

    expect(verdict).toBe('error');
    expect(reasons[0]?.message).toMatch(
      /ended with exit code 0 and left no report that can be read: its log is above$/,
    );
  });
});
