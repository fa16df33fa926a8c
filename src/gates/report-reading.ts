import { stat } from 'node:fs/promises';
import { decodeJson } from '../decode/decode-json.ts';
import { messageOf, ScanError } from '../domain/errors.ts';
import type { Checked } from '../domain/checked.ts';
import type { Finding } from '../domain/finding.ts';
import type { Report } from '../domain/report.ts';
import { chunksOf } from '../host/files.ts';
import { assertConsistent } from './report-consistency.ts';

/** About 40,000 findings: a matrix is there so that no shard has more. */
export const MAX_REPORT_BYTES = 64 * 1024 * 1024;

/**
 * Reads a report that somebody else may have written: everything in it is a claim. Rejects with a `ScanError` for one that is too large,
 * no report, or contradicts itself; its verdict is read and believed by nobody.
 */
export async function readShard(path: string, maxBytes = MAX_REPORT_BYTES): Promise<Report> {
  const { size } = await stat(path);
  if (size > maxBytes) {
    throw new ScanError(`it has ${size} bytes, and a report may have ${maxBytes}: spread the targets over more shards`);
  }
  // Large, and needed only where reports are read.
  const { checkFinding, checkReport } = await import('../domain/report-check.ts');
  const findings: Finding[] = [];
  // Up to the bound also when the file grows meanwhile.
  const chunks = chunksOf(path, { most: maxBytes });
  const rest = await decodeJson(chunks, [['findings', '*']], (value) => {
    findings.push(fitting(checkFinding(value), `/findings/${findings.length}`));
  }).catch((error: unknown) => {
    throw error instanceof NoReport ? error : new ScanError(`it cannot be read: ${messageOf(error)}`);
  });
  const report: Report = { ...fitting(checkReport(rest), ''), findings };
  assertConsistent(report);
  return report;
}

class NoReport extends ScanError {}

function fitting<T>(checked: Checked<T>, place: string): T {
  if (checked.ok) {
    return checked.value;
  }
  const [first] = checked.mismatches;
  // The names of properties are words of the report: only those that the schema knows are short enough to repeat.
  const where = `${place}${first?.path ?? ''}`.slice(0, 120);
  throw new NoReport(
    `it is no report of Gatehouse (${where === '' ? 'the document' : where} ${first?.message ?? 'does not fit'}); give scanners' own reports to input`,
  );
}
