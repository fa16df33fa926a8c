import type { Observation } from '../../src/domain/observation.ts';
import type { ManifestScanRequest } from '../../src/scanners/manifest-scanner.ts';
import { readReport } from '../../src/scanners/report-format.ts';
import { chunksOf, FORMATS } from './manifest-fixtures.ts';

export const rego = {
  policies: ['/repo/policy'],
  data: ['/repo/data'],
  namespaces: [],
  version: 'v1',
  functions: 'contained',
} as const;
export const request: ManifestScanRequest = {
  folder: '/given',
  objects: [{ file: 'objects/00001.yaml', apiVersion: 'v1', kind: 'Pod', text: 'kind: "Pod"\n' }],
  sources: [],
  scratch: '/own',
  options: { rego, kubescape: { frameworks: ['nsa', 'mitre'], artifacts: '/repo/kubescape' } },
  version: '1.0.0',
  timeoutMs: 60_000,
};

/** Reads a report that is given as its text or its value. */
export function read(tool: string, value: unknown) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const format = FORMATS[tool] ?? FORMATS['kubesec'];
  return readReport(format as NonNullable<typeof format>, chunksOf(text), { targetKind: 'manifests' });
}

/** What a test looks at of an observation. */
export function told({ ruleId, severity, resource, locations = [] }: Observation) {
  return [ruleId, severity, resource?.name, resource?.fieldPath, `${locations[0]?.path}:${locations[0]?.startLine}`];
}
