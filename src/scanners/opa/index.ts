import { UserError } from '../../domain/errors.ts';
import type { ManifestScanner, ManifestScanRequest, ManifestStep } from '../manifest-scanner.ts';
import { CAPABILITIES, containedCapabilities } from '../rego-capabilities.ts';
import { policiesOf, regoMistake } from '../rego-options.ts';
import { opaReport, opaReportOf } from './report.ts';
import { unaskedByOpa } from './unasked.ts';

export const opa: ManifestScanner = {
  name: 'opa',
  driver: 'process',
  version: '1.19.1',
  homepage: 'https://www.openpolicyagent.org',
  licence: 'Apache-2.0',
  targets: ['manifests'],
  environment: [],
  versionStep: { args: ['version'], env: {}, completed: [0] },
  readVersion: (output) => /^Version: v?(\S+)/m.exec(output)?.[1],
  takesSources: false,
  judgesCustomResources: true,
  files: ({ options: { rego } }) =>
    new Map(rego.functions === 'all' ? [] : [[CAPABILITIES, containedCapabilities('opa')]]),
  plan: planOf,
  unasked: (request) => unaskedByOpa(bundleIn(request), namespacesOf(request)),
  report: opaReport,
};

const QUIET = { OPA_TELEMETRY_DISABLED: 'true' };

/**
 * Policies and data, or a bundle that is there, become one bundle, in which Rego that does not compile or reaches out is found; then
 * each package is asked of every object.
 */
function planOf(request: ManifestScanRequest): readonly ManifestStep[] {
  const { options, objects } = request;
  const { rego } = options;
  checkBundle(rego);
  const v0 = rego.version === 'v0' ? ['--v0-compatible'] : [];
  const built = bundleIn(request);
  const asked = namespacesOf(request).map((namespace): ManifestStep => ({
    args: [
      'exec',
      '--format=json',
      ...v0,
      `--decision=${namespace.replaceAll('.', '/')}`,
      `--bundle=${built}`,
      ...objects.map(({ file }) => file),
    ],
    env: QUIET,
    completed: [0],
    report: 'stdout',
    format: opaReportOf(namespace),
    explain: regoMistake,
  }));
  return [buildStep(request, built, v0), ...asked];
}

function bundleIn({ scratch }: ManifestScanRequest): string {
  return `${scratch}/bundle.tar.gz`;
}

function namespacesOf({ options: { rego } }: ManifestScanRequest): readonly string[] {
  return rego.namespaces.length === 0 ? ['main'] : rego.namespaces;
}

function buildStep(
  { options: { rego }, scratch }: ManifestScanRequest,
  built: string,
  v0: readonly string[],
): ManifestStep {
  const contained = rego.functions === 'all' ? [] : [`--capabilities=${scratch}/${CAPABILITIES}`];
  const sources = rego.bundle === undefined ? [...policiesOf('opa', rego), ...rego.data] : ['--bundle', rego.bundle];
  return {
    args: ['build', ...v0, ...contained, `--output=${built}`, ...sources],
    env: QUIET,
    completed: [0],
    report: 'none',
    explain: regoMistake,
  };
}

/** Throws a `UserError` where a bundle and folders are named: OPA refuses two bundles that own the same paths. */
function checkBundle({ bundle, policies, data }: ManifestScanRequest['options']['rego']): void {
  if (bundle !== undefined && policies.length + data.length > 0) {
    throw new UserError('rego-bundle: a bundle holds its policies and data; leave out rego-policy and rego-data.');
  }
}
