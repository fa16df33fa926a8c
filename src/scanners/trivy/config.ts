import type { ManifestScanner } from '../manifest-scanner.ts';
import { trivy } from './index.ts';
import { QUIET } from './step.ts';
import { unreadModules, unreadSources } from './config-log.ts';
import { trivyConfigReport } from './config-report.ts';

/** Nothing listens on the discard port of the own machine. Without a PATH it has no Git to clone with. */
const NOWHERE = 'http://127.0.0.1:9';
const NO_NETWORK = { HTTP_PROXY: NOWHERE, HTTPS_PROXY: NOWHERE, ALL_PROXY: NOWHERE, PATH: '/dev/null' };

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
  needsNames: true,
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
        `--timeout=${Math.ceil(timeoutMs / 1000)}s`,
        ...(configFile === undefined ? [] : [`--config=${configFile}`]),
        '.',
      ],
      // It would fetch the modules of Terraform that others have published.
      env: NO_NETWORK,
      completed: [0],
      report: { file: `${scratch}/trivy.json` },
      missed: unreadSources,
      noticed: unreadModules,
    },
  ],
  report: trivyConfigReport,
};
