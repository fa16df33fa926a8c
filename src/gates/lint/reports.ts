import { resolve } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import type { Target } from '../../domain/scan.ts';
import type { PlannedScan } from '../../scan-all.ts';
import type { Site } from '../gate.ts';
import type { RawReport } from '../report-inputs.ts';

/** What the gate scans, as reports name it. */
export function sourceTarget({ folder }: Site): Target {
  return { kind: 'source', name: folder === '' ? 'source' : folder };
}

/** What an input names; the readers of all formats are loaded for one that names something. */
export async function namedReports(texts: readonly string[] = []): Promise<readonly RawReport[]> {
  if (texts.length === 0) {
    return [];
  }
  const { parseRawReport } = await import('../report-inputs.ts');
  return texts.map((text) => parseRawReport(text));
}

/** A scan for each report that another tool has written. Throws a `UserError` where two have one name. */
export function reportScans(
  reports: readonly RawReport[],
  running: readonly string[],
  site: Site,
): readonly PlannedScan[] {
  const names = reports.map(({ scanner, path }) => {
    if (scanner === undefined) {
      throw new UserError(`input: "${path}" does not say which tool has written it: write NAME=FILE.`);
    }
    return scanner.name;
  });
  const twice = names.find((name, index) => names.indexOf(name) !== index || running.includes(name));
  if (twice !== undefined) {
    throw new UserError(
      running.includes(twice)
        ? `input: ${twice} is run by this gate too: leave it out of scanners, or give the report another name.`
        : `input: there are two reports of ${twice}: give each a name of its own.`,
    );
  }
  return reports.map((report, index) => ({
    scanner: names[index] ?? '',
    version: 'unknown',
    target: sourceTarget(site),
    run: async (context) => {
      const { readSourceReport } = await import('../report-inputs.ts');
      const path = resolve(site.root, site.folder, report.path);
      const { result, version } = await readSourceReport({ ...report, path }, site.root);
      context.learn({ ...(version !== undefined && { version }), install: { source: 'path', verified: 'none' } });
      return result;
    },
  }));
}
