import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { ScanError } from '../../../domain/errors.ts';
import { findOnPath } from '../../../exec/which.ts';
import { readReportTask, REPORT_TASK_FILES, type ReportTask } from '../../../scanners/sonarqube/report-task.ts';
import { sonarScanner } from '../../../scanners/sonarqube/scanner-program.ts';
import { runStep } from '../../process-scan.ts';
import { isSameServer } from '../../../config/service-address.ts';
import type { ServiceGiven } from './service.ts';

export interface FoundTask {
  readonly task: ReportTask;
  /** Whether this run has started the analysis, so that it is of what is checked out. */
  readonly isOfThisRun: boolean;
}

/**
 * The analysis that is asked for: the one that the build has made, or one that sonar-scanner makes now. Rejects with a `ScanError` where there is none,
 * and where it is of another project or went to another server.
 */
export async function analysisTask(
  given: ServiceGiven,
  address: string,
  secrets: Readonly<Record<string, string>>,
): Promise<FoundTask> {
  const { inputs, folder } = given;
  const named = inputs['sonar-report-task'];
  const left = named === undefined ? await leftBehind(folder) : await written(resolve(folder, named));
  if (named !== undefined && left === undefined) {
    throw new ScanError(`sonar-report-task: there is no ${named}: let the Sonar scanner run in a step before`);
  }
  const task = readReportTask(left ?? (await scannedNow(given, address, secrets)));
  if (!isSameServer(address, task.serverUrl)) {
    throw new ScanError(
      `the analysis went to another server than the one that sonar-host-url names: let the scanner run with ${address}`,
    );
  }
  const project = inputs['sonar-project-key'];
  if (project !== undefined && task.projectKey !== project) {
    throw new ScanError(`the analysis is of the project ${task.projectKey}, and sonar-project-key asks for ${project}`);
  }
  return { task, isOfThisRun: left === undefined };
}

async function leftBehind(folder: string): Promise<string | undefined> {
  for (const name of REPORT_TASK_FILES) {
    const text = await written(join(folder, name));
    if (text !== undefined) {
      return text;
    }
  }
  return undefined;
}

async function written(path: string): Promise<string | undefined> {
  return readFile(path, 'utf8').catch(() => undefined);
}

async function scannedNow(
  given: ServiceGiven,
  address: string,
  secrets: Readonly<Record<string, string>>,
): Promise<string> {
  const { inputs, folder, scratch, ports, maxBytes, deadline, site } = given;
  const path = findOnPath('sonar-scanner', ports.env);
  if (path === undefined || !inputs.accept.includes('none')) {
    throw new ScanError(
      path === undefined
        ? 'there is no report-task.txt of an analysis, and no sonar-scanner on the PATH: let a Sonar scanner run in a step before, or set one up'
        : 'there is no report-task.txt of an analysis, and nothing vouches for the sonar-scanner on the PATH: let it run in a step before, or allow it with accept: none',
    );
  }
  const report = join(scratch, 'report-task.txt');
  const project = inputs['sonar-project-key'];
  const step = sonarScanner.plan({
    account: { address, secrets },
    report,
    scratch,
    ...(project !== undefined && { project }),
  });
  site.host.log.info(`sonarqube: running ${path}`);
  const timeoutMs = Math.ceil(deadline - performance.now());
  await runStep({ program: { scanner: sonarScanner, path }, step, scratch, cwd: folder, timeoutMs, maxBytes }, ports);
  const text = await written(report);
  if (text === undefined) {
    throw new ScanError('sonar-scanner came to its end without writing report-task.txt');
  }
  return text;
}
