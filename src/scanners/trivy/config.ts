import type { ManifestScanner } from '../manifest-scanner.ts';
import { trivy } from './index.ts';
import { QUIET } from './step.ts';
import { trivyConfigReport } from './config-report.ts';

/** Trivy on the objects, and on Dockerfiles and Terraform as they are written; with the checks that its binary holds. */
export const trivyConfig: ManifestScanner = {
  name: 'trivy',
  driver: 'process',
  version: trivy.version,
  homepage: trivy.homepage,
  licence: trivy.licence,
  targets: ['manifests'],
  environment: [],
  versionStep: trivy.versionStep,
  readVersion: (output) => trivy.readVersion(output),
  takesSources: true,
  silentComments: /(?:trivy|tfsec):ignore:/,
  plan: ({ scratch, timeoutMs, configFile }) => [
    {
      args: [
        'config',
        '--format=json',
        `--output=${scratch}/trivy.json`,
        '--exit-code=0',
        `--cache-dir=${scratch}/cache`,
        '--skip-check-update',
        ...QUIET.filter((flag) => flag !== '--no-progress'),
        '--quiet',
        `--timeout=${Math.ceil(timeoutMs / 1000)}s`,
        ...(configFile === undefined ? [] : [`--config=${configFile}`]),
        '.',
      ],
      env: {},
      completed: [0],
      report: { file: `${scratch}/trivy.json` },
    },
  ],
  report: trivyConfigReport,
};
