import { basename, extname, resolve } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import type { Target } from '../../domain/scan.ts';
import type { PlannedScan } from '../../scan-all.ts';
import { clusterReports } from '../../scanners/cluster-reports.ts';
import { parseRawReport, type RawReport } from '../report-inputs.ts';

/** A scan for each report of a scanner of clusters that was made elsewhere. Throws a `UserError` for what nobody reads here, and where two could not be told apart. */
export function clusterReportScans(inputs: readonly string[], folder: string): readonly PlannedScan[] {
  const reports = inputs.map(parseRawReport);
  const ids = new Set<string>();
  return reports.map((raw) => {
    const { name, report } = knownOf(raw);
    const target: Target = { kind: 'cluster', name: basename(raw.path, extname(raw.path)) };
    const id = `${name}@${target.name}`;
    if (ids.has(id)) {
      throw new UserError(`input: two reports would be called ${id}: give the files different names.`);
    }
    ids.add(id);
    return {
      scanner: name,
      version: 'unknown',
      target,
      run: async (context) => {
        const { readFormat } = await import('../report-inputs.ts');
        const { result, version } = await readFormat(report, resolve(folder, raw.path), 'cluster');
        context.learn({ ...(version !== undefined && { version }), install: { source: 'path', verified: 'none' } });
        return result;
      },
    };
  });
}

function knownOf({ scanner, path }: RawReport) {
  const known = clusterReports.find(({ name }) => name === scanner?.name);
  if (known === undefined) {
    const names = clusterReports.map(({ name }) => name).join(', ');
    throw new UserError(
      `input: "${path}" does not say that it is of a scanner of clusters: write SCANNER=FILE, with one of ${names}; other reports are for the gates of what they are about.`,
    );
  }
  return known;
}
