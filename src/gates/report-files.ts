import { join } from 'node:path';
import type { Report } from '../domain/report.ts';
import { writeAtomically } from '../host/files.ts';
import type { Publisher } from '../publish/publisher.ts';
import { FORMAT_FILES, renderParts, willRender, type Format } from './formats.ts';

/** A file with the report in one format; JSON is held to its schema, and kept also when it does not fit. */
export function fileOf(format: Format, path: string): Publisher {
  willRender(format);
  return {
    name: path,
    required: true,
    publish: async (report) => {
      await writeAtomically(path, await renderParts(format, report));
      const mistake = format === 'json' ? await misfit(report) : undefined;
      return mistake === undefined
        ? { publisher: path, status: 'published' }
        : { publisher: path, status: 'failed', message: mistake };
    },
  };
}

async function misfit(report: Report): Promise<string | undefined> {
  // As large as much of the rest, and for a report as JSON only.
  const { checkReport } = await import('../domain/report-check.ts');
  const checked = checkReport(report);
  if (checked.ok) {
    return undefined;
  }
  const [{ path, message } = { path: '', message: '' }] = checked.mismatches;
  return `the report does not fit its own schema (${path} ${message}); this is a mistake of Gatehouse, please report it with the file`;
}

/** `manifest-scan` or `manifest-scan-staging`: the folder of a gate's files. */
export function folderOf(gate: string, id = ''): string {
  return id === '' ? gate : `${gate}-${id}`;
}

/** The report as text and JSON, where people who audit look for it: DIR/compliance/<date>/<gate>/. */
export function evidence(dir: string, gate: string, id = ''): Publisher {
  return {
    name: 'out',
    required: true,
    publish: async (report) => {
      const folder = join(dir, 'compliance', report.judgedAt.slice(0, 10), folderOf(gate, id));
      await writeAtomically(join(folder, 'report.txt'), await renderParts('table', report));
      return fileOf('json', join(folder, FORMAT_FILES.json)).publish(report);
    },
  };
}
