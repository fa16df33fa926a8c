import { createReadStream, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { handOver } from '../../src/builtin/manifests/hand-over.ts';
import { KeptTrees } from '../../src/builtin/manifests/documents.ts';
import { contentsOf } from '../../src/builtin/manifests/read.ts';
import { SourceText } from '../../src/builtin/manifests/text.ts';
import { judgeManifests } from '../../src/builtin/scanner.ts';
import { NEWEST_KUBERNETES } from '../../src/builtin/kubernetes-version.ts';
import type { Observation } from '../../src/domain/observation.ts';
import { kubeLinterReport } from '../../src/scanners/kube-linter/report.ts';
import { kubeScoreReport } from '../../src/scanners/kube-score/report.ts';
import { kubescapeReport } from '../../src/scanners/kubescape/report.ts';
import { kubesecReport } from '../../src/scanners/kubesec/report.ts';
import { conftestReport } from '../../src/scanners/conftest/report.ts';
import { opaReportOf } from '../../src/scanners/opa/report.ts';
import { readReport } from '../../src/scanners/report-format.ts';
import type { ReadReport, ReportFormat } from '../../src/scanners/reading.ts';
import { trivyConfigReport } from '../../src/scanners/trivy/config-report.ts';

const FOLDER = new URL('../../__fixtures__/manifest-tools/', import.meta.url);

/** The reports of `__fixtures__/manifest-tools`, with how each is read. */
export const FORMATS: Readonly<Record<string, ReportFormat>> = {
  kubescape: kubescapeReport,
  kubesec: kubesecReport,
  'kube-score': kubeScoreReport,
  'kube-linter': kubeLinterReport,
  conftest: conftestReport,
  opa: opaReportOf('main'),
  trivy: trivyConfigReport,
};

/** The objects of a manifest in memory. */
export function loadedFrom(text: string, file = 'shop.yaml') {
  return contentsOf(new SourceText(file, text), new KeptTrees()).loaded;
}

/** Its custom resources. */
export function othersFrom(text: string, file: string) {
  return contentsOf(new SourceText(file, text), new KeptTrees()).others;
}

export function shop() {
  return loadedFrom(readFileSync(new URL('shop.yaml', FOLDER), 'utf8'));
}

/** A report of a tool, with its findings in shop.yaml. */
export function readTool(tool: string, file = `${tool}.json`): Promise<ReadReport> {
  const format = FORMATS[tool];
  if (format === undefined) {
    throw new Error(`no fixture of ${tool}`);
  }
  const chunks = createReadStream(fileURLToPath(new URL(file, FOLDER)));
  return readReport(format, chunks, { targetKind: 'manifests', manifests: handOver(shop()).places });
}

/** What the rules of Gatehouse say of shop.yaml. */
export function builtinSays(): readonly Observation[] {
  const manifests = { loaded: shop(), others: [], foreign: 0, gaps: [], notices: [], passedOver: [] };
  return judgeManifests(manifests, { kubernetesVersion: NEWEST_KUBERNETES, podSecurity: 'restricted' }).result
    .observations;
}

export async function* chunksOf(text: string): AsyncGenerator<Uint8Array> {
  yield Buffer.from(text, 'utf8');
}
