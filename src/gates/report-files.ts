import { join } from 'node:path';
import { messageOf } from '../domain/errors.ts';
import type { Log } from '../domain/log.ts';
import type { Report } from '../domain/report.ts';
import { setAside, writeAtomically } from '../host/files.ts';
import type { Publisher } from '../publish/publisher.ts';
import { FORMAT_FILES, renderParts, willRender, type Format } from './formats.ts';

type Told = Pick<Log, 'warning'>;

/**
 * A file with the report in one format; JSON is held to its schema, and kept also when it does not fit. Where a run ends without a report, one of an
 * earlier run is moved out of the way: whoever reads the file next must not take it for that of this run.
 */
export function fileOf(format: Format, path: string, log: Told): Publisher {
  willRender(format);
  return fresh(path, [path], log, async (report) => {
    await writeAtomically(path, await renderParts(format, report));
    const mistake = format === 'json' ? await misfit(report) : undefined;
    return mistake === undefined
      ? { publisher: path, status: 'published' }
      : { publisher: path, status: 'failed', message: mistake };
  });
}

/** Files that are of this run or not there: as long as nothing of it was written, what is there is of an earlier one. */
function fresh(name: string, paths: readonly string[], log: Told, publish: Publisher['publish']): Publisher {
  let isWritten = false;
  let moved: Promise<void> | undefined;
  const abandon = async (): Promise<void> => {
    // Also an input may be such a file, as a report that is judged again: it is moved, not removed.
    moved ??= isWritten ? undefined : moveAll(paths, log);
    await moved;
  };
  return {
    name,
    required: true,
    publish: async (report) => {
      try {
        const publication = await publish(report);
        isWritten = true;
        return publication;
      } catch (error) {
        await abandon();
        throw error;
      }
    },
    abandon,
  };
}

async function moveAll(paths: readonly string[], log: Told): Promise<void> {
  for (const path of paths) {
    try {
      const place = await setAside(path);
      if (place !== undefined) {
        log.warning(`${path} was of an earlier run, and this one has no report: it is ${place} now.`);
      }
    } catch (error) {
      log.warning(`${messageOf(error)}. Do not read it as the report of this run, which has none.`);
    }
  }
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

interface Dated {
  readonly now: () => Date;
  readonly log: Told;
}

/** The report as text and JSON, where people who audit look for it: DIR/compliance/<date>/<gate>/. */
export function evidence(dir: string, folder: string, { now, log }: Dated): Publisher {
  const placeOn = (time: string): string => join(dir, 'compliance', time.slice(0, 10), folder);
  const today = placeOn(now().toISOString());
  return fresh('out', [join(today, TEXT_FILE), join(today, FORMAT_FILES.json)], log, async (report) => {
    const place = placeOn(report.judgedAt);
    await writeAtomically(join(place, TEXT_FILE), await renderParts('table', report));
    return fileOf('json', join(place, FORMAT_FILES.json), log).publish(report);
  });
}

const TEXT_FILE = 'report.txt';
