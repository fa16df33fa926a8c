import { join } from 'node:path';
import { NETWORK_ENVIRONMENT } from '../../domain/environment.ts';
import type { ServiceProgram } from '../service-scanner.ts';
import { SNYK_PROGRAM, snykEnvironment, type SnykPlan, type SnykRequest } from '../snyk-code/index.ts';
import { snykReport } from './report.ts';

/** Snyk Open Source: the dependencies of every project in the tree, looked up in the service. */
export const snyk = {
  ...SNYK_PROGRAM,
  name: 'snyk',
  // It asks package managers what a project depends on.
  environment: [...NETWORK_ENVIRONMENT, 'PATH', 'JAVA_HOME', 'GOPATH', 'GOFLAGS', 'GOPROXY'],
  report: snykReport,
  plan: ({ account, organization, scratch }: SnykRequest): SnykPlan => {
    const report = join(scratch, 'snyk.json');
    return {
      report,
      step: {
        args: [
          'test',
          '--all-projects',
          // Without it a project whose dependencies cannot be told is left out, and the rest passes.
          '--fail-fast',
          `--json-file-output=${report}`,
          ...(organization === undefined ? [] : [`--org=${organization}`]),
        ],
        env: snykEnvironment(account),
        completed: [0, 1],
        what: 'dependencies',
      },
    };
  },
} as const satisfies ServiceProgram & { plan(request: SnykRequest): SnykPlan };
