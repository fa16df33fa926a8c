import { UserError } from '../../domain/errors.ts';
import type { ManifestQuestion, ManifestScanner, ManifestScanRequest } from '../manifest-scanner.ts';
import { CAPABILITIES, containedCapabilities } from '../rego-capabilities.ts';
import { policiesOf, regoMistake } from '../rego-options.ts';
import { unaskedNotice } from '../rego-unasked.ts';
import { conftestReport, conftestReportOf, withRules } from './report.ts';

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
  judgesCustomResources: true,
  files: ({ options: { rego } }) =>
    new Map(rego.functions === 'all' ? [] : [[CAPABILITIES, containedCapabilities('conftest')]]),
  plan: (request) => [
    {
      args: [...TEST, ...policyArgs(request), ...asked(request), ...request.objects.map(({ file }) => file)],
      env: {},
      // 1: a policy denies, or it broke: then there is no report.
      completed: [0, 1],
      report: 'stdout',
      format: conftestReportOf(request.options.rego.namespaces),
      explain: regoMistake,
    },
  ],
  unasked: unaskedOf,
  report: conftestReport,
};

const TEST = ['test', '--no-color', '--output=json'];
const ALL = '--all-namespaces';

function asked({ options: { rego } }: ManifestScanRequest): readonly string[] {
  return rego.namespaces.length === 0 ? [ALL] : rego.namespaces.map((name) => `--namespace=${name}`);
}

/** Of all packages, what it tells of one object: how many rules each of them has. */
function unaskedOf(request: ManifestScanRequest): ManifestQuestion | undefined {
  const { namespaces } = request.options.rego;
  const [first] = request.objects;
  if (namespaces.length === 0 || first === undefined) {
    return undefined;
  }
  return {
    step: { args: [...TEST, ...policyArgs(request), ALL, first.file], env: {}, completed: [0, 1] },
    answer: (printed) => unaskedNotice(withRules(printed).filter((name) => !namespaces.includes(name))),
  };
}

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
  ];
}
