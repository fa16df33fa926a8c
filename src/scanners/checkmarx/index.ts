import { join } from 'node:path';
import { NETWORK_ENVIRONMENT } from '../../domain/environment.ts';
import type { ServiceAccount, ServiceProgram, ServiceStep } from '../service-scanner.ts';
import { checkmarxReport } from './report.ts';

export interface CheckmarxRequest {
  readonly account: ServiceAccount;
  /** Where it signs in, where that is another address. */
  readonly signIn?: string;
  readonly tenant?: string;
  readonly project: string;
  readonly branch: string;
  readonly engines: readonly string[];
  readonly timeoutMs: number;
  readonly scratch: string;
}

export interface CheckmarxPlan {
  readonly step: ServiceStep;
  /** Absolute; the report afterwards. */
  readonly report: string;
}

const MINUTE = 60_000;

/** Checkmarx One: code, dependencies, infrastructure, containers and secrets, scanned in the service. */
export const checkmarx = {
  name: 'checkmarx',
  driver: 'process',
  program: 'checkmarx',
  version: '2.3.63',
  homepage: 'https://github.com/Checkmarx/ast-cli',
  licence: 'Apache-2.0',
  targets: ['source'],
  environment: NETWORK_ENVIRONMENT,
  versionStep: { args: ['version'], env: {}, completed: [0] },
  readVersion: (output) => /^v?(\d\S*)/m.exec(output)?.[1],
  report: checkmarxReport,
  plan: ({
    account,
    signIn,
    tenant,
    project,
    branch,
    engines,
    timeoutMs,
    scratch,
  }: CheckmarxRequest): CheckmarxPlan => ({
    report: join(scratch, 'checkmarx.json'),
    step: {
      args: [
        'scan',
        'create',
        '--file-source=.',
        `--project-name=${project}`,
        `--branch=${branch}`,
        '--report-format=json',
        '--output-name=checkmarx',
        `--output-path=${scratch}`,
        // Its own limit, which also cancels the scan in the service, comes before ours.
        `--scan-timeout=${Math.max(1, Math.floor(timeoutMs / MINUTE))}`,
        ...(engines.length === 0 ? [] : [`--scan-types=${engines.join(',')}`]),
      ],
      env: {
        ...account.secrets,
        CX_BASE_URI: account.address,
        CX_BASE_AUTH_URI: signIn ?? account.address,
        ...(tenant !== undefined && { CX_TENANT: tenant }),
      },
      // 1 to 5: engines that failed, a policy of the service that is broken, or any error; what it says tells.
      completed: [0, 1, 2, 3, 4, 5],
      what: 'scan',
    },
  }),
} as const satisfies ServiceProgram & { plan(request: CheckmarxRequest): CheckmarxPlan };
