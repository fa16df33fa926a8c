// What a job does with a scanner's report, as a program of its own: verdict, JSON, SARIF as it is uploaded, and the summary as Markdown.
// Bundled before it is run, because Node.js 20 runs no TypeScript.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseRawReport, readRawReport } from '../src/gates/report-inputs.ts';
import { writeAtomically } from '../src/host/files.ts';
import { judge } from '../src/policy/judge.ts';
import { jsonParts } from '../src/report/json.ts';
import { renderSummary } from '../src/report/markdown/summary.ts';
import { sarifUploads } from '../src/report/sarif.ts';

const POLICY = { budget: { critical: 0 }, unknownAs: 'high', allowGaps: [], ignore: [], source: 'input' };

const WORK = {
  parse: (file) => JSON.parse(readFileSync(file, 'utf8')),
  judge: async (file) => void judged(await read(file)),
  all: async (file, folder) => {
    const report = judged(await read(file));
    await writeAtomically(join(folder, 'report.json'), jsonParts(report));
    const uploads = sarifUploads(report, { placeless: 'Dockerfile' });
    for (const [index, { sarif }] of uploads.entries()) writeFileSync(join(folder, `${index}.sarif`), sarif);
    writeFileSync(join(folder, 'summary.md'), renderSummary(report));
  },
};

const read = (file) => readRawReport(parseRawReport(`trivy=${file}`), { kind: 'image' });

function judged({ scans, findings: found }) {
  const { verdict, reasons, summary, findings } = judge(found, scans, POLICY);
  const head = { schemaVersion: '1', gate: 'report', id: '', verdict, judgedAt: new Date().toISOString() };
  const inputs = { policy: POLICY, exceptions: [], gatehouse: '0' };
  return { ...head, reasons, notices: [], summary, scans, findings, inputs };
}

const [what, file, folder] = process.argv.slice(2);
await WORK[what](file, folder);
