import { join } from 'node:path';
import { NETWORK_ENVIRONMENT } from '../../domain/environment.ts';
import type { ServiceAccount, ServiceProgram, ServiceStep } from '../service-scanner.ts';
import { snykCodeReport } from './report.ts';

export interface SnykRequest {
  readonly account: ServiceAccount;
  readonly organization?: string;
  readonly scratch: string;
}

export interface SnykPlan {
  readonly step: ServiceStep;
  /** Absolute; the report afterwards. */
  readonly report: string;
}

/** What every run of Snyk has: where its API is, so that no configuration says otherwise, and no statistics. */
export function snykEnvironment({ address, secrets }: ServiceAccount): Readonly<Record<string, string>> {
  return {
    ...secrets,
    SNYK_API: address,
    SNYK_DISABLE_ANALYTICS: '1',
    SNYK_CFG_DISABLE_SUGGESTIONS: 'true',
    // It would speak TLS where it was told to speak plainly, which is allowed on this machine only.
    ...(address.startsWith('http:') && { SNYK_HTTP_PROTOCOL_UPGRADE: '0' }),
  };
}

/** How every run of Snyk tells its version. */
export const SNYK_PROGRAM = {
  driver: 'process',
  program: 'snyk',
  version: '1.1306.4',
  homepage: 'https://github.com/snyk/cli',
  licence: 'Apache-2.0',
  targets: ['source'],
  versionStep: { args: ['--version'], env: { SNYK_DISABLE_ANALYTICS: '1' }, completed: [0] },
  readVersion: (output: string) => /^v?(\d+\.\d+\.\d+)/m.exec(output)?.[1],
} as const;

/** Snyk Code: the code itself, sent to the service and looked at there. */
export const snykCode = {
  ...SNYK_PROGRAM,
  name: 'snyk-code',
  environment: NETWORK_ENVIRONMENT,
  report: snykCodeReport,
  plan: ({ account, organization, scratch }: SnykRequest): SnykPlan => {
    const report = join(scratch, 'snyk-code.sarif');
    return {
      report,
      step: {
        args: [
          'code',
          'test',
          `--sarif-file-output=${report}`,
          ...(organization === undefined ? [] : [`--org=${organization}`]),
        ],
        env: snykEnvironment(account),
        // 1: something was found. 3, that nothing is there to look at, is no clean run.
        completed: [0, 1],
        what: 'code',
      },
    };
  },
} as const satisfies ServiceProgram & { plan(request: SnykRequest): SnykPlan };
