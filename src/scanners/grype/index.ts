import { join } from 'node:path';
import { UserError } from '../../domain/errors.ts';
import { present } from '../fields.ts';
import { locatorFor } from '../image-locator.ts';
import {
  IMAGE_ENVIRONMENT,
  IMAGE_SOURCES,
  type ProcessScanner,
  type ScanPlan,
  type ScanRequest,
  type Step,
} from '../process-scanner.ts';
import { environment, grypeDatabase } from './database.ts';
import { grypeReport } from './report.ts';

export const grype: ProcessScanner = {
  name: 'grype',
  driver: 'process',
  version: '0.117.0',
  homepage: 'https://github.com/anchore/grype',
  licence: 'Apache-2.0',
  targets: ['image', 'sbom'],
  checks: ['vulnerability'],
  sources: IMAGE_SOURCES,
  environment: IMAGE_ENVIRONMENT,
  versionStep: { args: ['version'], env: { GRYPE_CHECK_FOR_APP_UPDATE: 'false' }, completed: [0] },
  readVersion: (output) => /^Version:\s+v?(\S+)/m.exec(output)?.[1],
  database: grypeDatabase,
  plan,
  report: grypeReport,
};

function plan(request: ScanRequest): ScanPlan {
  const report = join(request.scratch, 'grype.json');
  const sbom = join(request.scratch, 'grype.cdx.json');
  return { steps: [scanStep(request, report, sbom)], report, sbom, inventory: true };
}

function scanStep(request: ScanRequest, report: string, sbom: string): Step {
  const { image, checks, cache, platform, configFile, dockerConfig, insecureRegistry } = request;
  if (!checks.includes('vulnerability')) {
    throw new UserError('Grype finds vulnerabilities only: ask for vulnerability, or leave Grype out');
  }
  const locator = locatorFor('grype', image, IMAGE_SOURCES);
  return {
    args: [
      `${image.source}:${locator}`,
      `--output=json=${report}`,
      `--output=cyclonedx-json=${sbom}`,
      ...(platform === undefined ? [] : [`--platform=${platform}`]),
      ...(configFile === undefined ? [] : [`--config=${configFile}`]),
    ],
    env: {
      ...environment(cache),
      ...present({ DOCKER_CONFIG: dockerConfig }),
      ...(insecureRegistry === true && {
        GRYPE_REGISTRY_INSECURE_USE_HTTP: 'true',
        GRYPE_REGISTRY_INSECURE_SKIP_TLS_VERIFY: 'true',
      }),
    },
    // 2: a threshold of the user's own configuration was passed; the report is whole.
    completed: [0, 2],
  };
}
