import type { ManifestScanner, ManifestScanRequest, ManifestToolOptions } from '../manifest-scanner.ts';
import { NETWORK_ENVIRONMENT } from '../../domain/environment.ts';
import { GIVEN } from './place.ts';
import { kubescapeMistake } from './mistake.ts';
import { kubescapeReport } from './report.ts';

/** What is said in every run: no news of other versions, nothing sent anywhere. */
export const KUBESCAPE_ENV = { KS_SKIP_UPDATE_CHECK: 'true', KS_LOGGER_LEVEL: 'warning' } as const;

/** Kubescape on files; `docs/scanners/kubescape.md` says how it is run on clusters. */
export const kubescape: ManifestScanner = {
  name: 'kubescape',
  driver: 'process',
  version: '4.0.12',
  homepage: 'https://kubescape.io',
  licence: 'Apache-2.0',
  targets: ['manifests', 'cluster'],
  // Without artifacts it fetches its frameworks.
  environment: NETWORK_ENVIRONMENT,
  versionStep: { args: ['version'], env: KUBESCAPE_ENV, completed: [0] },
  readVersion: (output) => /version is: v?(\d\S*)/i.exec(output)?.[1],
  takesSources: false,
  needsNames: true,
  plan: (request) => [
    {
      args: ['scan', 'framework', ...kubescapeArgs(request), GIVEN],
      env: { ...KUBESCAPE_ENV, KS_CACHE_DIR: `${request.scratch}/kubescape` },
      // 1: it broke, since it is given no threshold.
      completed: [0],
      report: { file: `${request.scratch}/kubescape.json` },
      explain: kubescapeMistake,
    },
  ],
  report: kubescapeReport,
};

/** The frameworks, where they come from, and where the report goes. */
export function kubescapeArgs({
  options: { kubescape: options },
  scratch,
}: Pick<ManifestScanRequest, 'scratch'> & {
  readonly options: Pick<ManifestToolOptions, 'kubescape'>;
}): readonly string[] {
  return [
    options.frameworks.join(','),
    ...(options.artifacts === undefined ? [] : [`--use-artifacts-from=${options.artifacts}`]),
    '--keep-local',
    '--format=json',
    '--format-version=v2',
    `--output=${scratch}/kubescape.json`,
  ];
}
