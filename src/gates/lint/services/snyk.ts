import { ScanError, SkippedScan } from '../../../domain/errors.ts';
import { snyk as openSource } from '../../../scanners/snyk/index.ts';
import { snykCode as code, type SnykPlan, type SnykRequest } from '../../../scanners/snyk-code/index.ts';
import type { ServiceProgram } from '../../../scanners/service-scanner.ts';
import { BrokenStep } from '../../process-scan.ts';
import { credentialFrom } from './credential.ts';
import { programReady, readProgramReport, runProgram, writtenReport } from './program.ts';
import type { Service } from './service.ts';

type SnykProgram = ServiceProgram & { plan(request: SnykRequest): SnykPlan };

export const snykCode = serviceOf(code, 'there is no code here that Snyk Code looks at');
export const snyk = serviceOf(openSource, 'there is no project here whose dependencies Snyk knows how to tell');

/** `nothing` is what exit code 3 means. */
function serviceOf(scanner: SnykProgram, nothing: string): Service {
  return {
    scanner,
    credential: (inputs, env) => credentialFrom({ SNYK_TOKEN: 'snyk-token' }, inputs, env),
    check: () => undefined,
    scan: async (given, secrets, context) => {
      const { inputs, scratch } = given;
      const ready = await programReady(scanner, given, context);
      const organization = inputs['snyk-org'];
      const { step, report } = scanner.plan({
        account: { address: inputs['snyk-api'], secrets },
        scratch,
        ...(organization !== undefined && { organization }),
      });
      await runProgram(ready, step, given).catch((error: unknown) => {
        throw told(error, nothing, given.isNamed);
      });
      const result = await readProgramReport(ready, await writtenReport(report), given);
      return { ...result, notices: [...ready.notices, ...result.notices] };
    },
  };
}

function told(error: unknown, nothing: string, isNamed: boolean): unknown {
  if (!(error instanceof BrokenStep)) {
    return error;
  }
  if (/exit code 3\b/.test(error.message)) {
    // Chosen by auto, it has nothing to do, as other scanners whose files are not in the tree.
    return isNamed
      ? new ScanError(`${nothing}: leave the scanner out, or scan the folder that has some`)
      : new SkippedScan(nothing);
  }
  const isRefused = /\b401\b|SNYK-0005|authenticat/i.test(error.said);
  return isRefused
    ? new ScanError('Snyk does not know the token: give a valid one in snyk-token', { cause: error })
    : error;
}
