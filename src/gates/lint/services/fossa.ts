import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { messageOf, ScanError, UserError } from '../../../domain/errors.ts';
import type { ProcessResult } from '../../../domain/process.ts';
import type { Gap } from '../../../domain/scan.ts';
import { attributionFormat, fossa as scanner } from '../../../scanners/fossa/index.ts';
import { PUSH_ONLY } from '../../../scanners/fossa/report.ts';
import type { ServiceStep } from '../../../scanners/service-scanner.ts';
import { complaintOf } from '../../images/complaint.ts';
import { credentialFrom } from './credential.ts';
import { chunksOf, programReady, readProgramReport, runProgram, type Ready } from './program.ts';
import type { Service, ServiceGiven } from './service.ts';

export const fossa: Service = {
  scanner,
  takesConfig: true,
  credential: (inputs, env) => credentialFrom({ FOSSA_API_KEY: 'fossa-api-key' }, inputs, env),
  check: ({ 'fossa-attribution': file }) => {
    if (file !== undefined && attributionFormat(file) === undefined) {
      throw new UserError(`fossa-attribution: the name of ${file} says no format: end it with .json or .md.`);
    }
  },
  scan: async (given, secrets, context) => {
    const { inputs, deadline, configFile } = given;
    const ready = await programReady(scanner, given, context);
    const { 'fossa-project': project, 'fossa-attribution': file } = inputs;
    const attribution = file === undefined ? undefined : attributionFormat(file);
    const plan = scanner.plan({
      account: { address: inputs['fossa-endpoint'], secrets },
      timeoutMs: deadline - performance.now(),
      ...(project !== undefined && { project }),
      ...(configFile !== undefined && { configFile }),
      ...(attribution !== undefined && { attribution }),
    });
    await runProgram(ready, plan.analyze, given);
    const tested = await runProgram(ready, plan.test, given);
    const result = await readProgramReport(ready, chunksOf(reportIn(tested)), given);
    if (tested.exitCode !== 0 && result.observations.length === 0 && result.gaps.length === 0) {
      throw new ScanError(complaintOf(tested, { timeoutMs: 0 }));
    }
    const kept =
      plan.attribution === undefined ? KEPT_NONE : await keepAttribution(plan.attribution, file ?? '', ready, given);
    return {
      ...result,
      gaps: [...result.gaps, ...kept.gaps],
      notices: [...ready.notices, ...result.notices, ...kept.notices],
    };
  },
};

/** The report that it printed; without one, an end with 1 may be anything, and is never read as clean. */
function reportIn(tested: ProcessResult): string {
  const { stdout, stderr, exitCode } = tested;
  if (stdout.trim() !== '') {
    return stdout;
  }
  if (/push-only API key/i.test(stderr)) {
    throw new ScanError(PUSH_ONLY);
  }
  throw new ScanError(
    exitCode === 0 ? 'fossa test came to its end and printed no report' : complaintOf(tested, { timeoutMs: 0 }),
  );
}

interface Kept {
  readonly gaps: readonly Gap[];
  readonly notices: readonly string[];
}

const KEPT_NONE: Kept = { gaps: [], notices: [] };

/** A report that was asked for and is not there is a gap: what was found is judged anyway. */
async function keepAttribution(step: ServiceStep, file: string, ready: Ready, given: ServiceGiven): Promise<Kept> {
  const path = resolve(given.folder, file);
  try {
    const { stdout } = await runProgram(ready, step, given);
    if (stdout.trim() === '') {
      throw new ScanError('fossa printed none');
    }
    await mkdir(dirname(path), { recursive: true });
    await writeFile(path, stdout);
    return { gaps: [], notices: [`The attribution report of FOSSA is in ${file}`] };
  } catch (error) {
    const reason = `It was asked for in fossa-attribution and could not be kept: ${messageOf(error)}`;
    return { gaps: [{ what: 'attribution report', reason }], notices: [] };
  }
}
