import { UserError } from '../../domain/errors.ts';
import type { ManifestScanner, ManifestScanRequest } from '../manifest-scanner.ts';
import { CAPABILITIES, containedCapabilities } from '../rego-capabilities.ts';
import { policiesOf, regoMistake } from '../rego-options.ts';
import { conftestReport, conftestReportOf } from './report.ts';

export const conftest: ManifestScanner = {
  name: 'conftest',
  driver: 'process',
  version: '0.69.0',
  homepage: 'https://www.conftest.dev',
  licence: 'Apache-2.0',
  targets: ['manifests'],
  environment: [],
  versionStep: { args: ['--version'], env: {}, completed: [0] },
  readVersion: (output) => /Conftest: v?(\d\S*)/.exec(output)?.[1],
  takesSources: false,
  files: ({ options: { rego } }) =>
    new Map(rego.functions === 'all' ? [] : [[CAPABILITIES, containedCapabilities('conftest')]]),
  plan: (request) => [
    {
      args: ['test', '--no-color', '--output=json', ...policyArgs(request), ...request.objects.map(({ file }) => file)],
      env: {},
      // 1: a policy denies, or it broke: then there is no report.
      completed: [0, 1],
      report: 'stdout',
      format: conftestReportOf(request.options.rego.namespaces),
      explain: regoMistake,
    },
  ],
  report: conftestReport,
};

function policyArgs({ options: { rego }, scratch }: ManifestScanRequest): readonly string[] {
  if (rego.bundle !== undefined) {
    throw new UserError(
      'rego-bundle: conftest reads folders with policies, only opa reads bundles: write rego-policy.',
    );
  }
  return [
    ...policiesOf('conftest', rego).map((folder) => `--policy=${folder}`),
    ...rego.data.map((path) => `--data=${path}`),
    `--rego-version=${rego.version}`,
    ...(rego.functions === 'all' ? [] : [`--capabilities=${scratch}/${CAPABILITIES}`]),
    ...(rego.namespaces.length === 0 ? ['--all-namespaces'] : rego.namespaces.map((name) => `--namespace=${name}`)),
  ];
}
