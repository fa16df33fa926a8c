import { ScanError } from '../../domain/errors.ts';

/** What a Sonar scanner leaves behind in report-task.txt; every line of it may have been written by the change that is checked. */
export interface ReportTask {
  readonly projectKey: string;
  readonly serverUrl: string;
  readonly ceTaskId: string;
}

const MAX_CHARACTERS = 65_536;

/** Where scanners leave it, from the folder in which they ran. */
export const REPORT_TASK_FILES = [
  '.scannerwork/report-task.txt',
  'target/sonar/report-task.txt',
  'build/sonar/report-task.txt',
] as const;

/** Reads report-task.txt, which is KEY=VALUE lines. Throws a `ScanError` where it lacks what is needed. */
export function readReportTask(text: string): ReportTask {
  const lines = text.slice(0, MAX_CHARACTERS).split(/\r?\n/);
  const values = new Map(
    lines.flatMap((line) => {
      const at = line.indexOf('=');
      return at <= 0 ? [] : [[line.slice(0, at).trim(), line.slice(at + 1).trim()] as const];
    }),
  );
  const value = (name: string): string => {
    const found = values.get(name) ?? '';
    if (found === '') {
      throw new ScanError(`the report-task.txt of the analysis has no ${name}: let the scanner write it again`);
    }
    return found;
  };
  const ceTaskId = value('ceTaskId');
  if (!/^[\w-]{1,128}$/.test(ceTaskId)) {
    throw new ScanError('the ceTaskId in report-task.txt is none: let the scanner write the file again');
  }
  return { projectKey: value('projectKey'), serverUrl: value('serverUrl'), ceTaskId };
}
