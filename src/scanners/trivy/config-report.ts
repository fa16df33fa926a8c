import { checkKind } from '../../builtin/manifests/kinds.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Coverage } from '../../domain/scan.ts';
import { fieldsOf, listOf, numberOf, present } from '../fields.ts';
import { placeInManifests, unmentioned, type ManifestPlaces } from '../manifest-places.ts';
import type { ReadContext, ReportFormat } from '../reading.ts';
import { trivyReport } from './report.ts';

/** The JSON report of `trivy config`, with its findings on the objects that it was given. */
export const trivyConfigReport: ReportFormat = {
  ...trivyReport,
  begin: (context) => {
    const reading = trivyReport.begin({ ...context, checks: ['misconfiguration'] });
    return {
      element: (value, place) => reading.element(value, place),
      end: (skeleton) => {
        const read = reading.end(skeleton);
        const observations = read.result.observations.map((one) => placed(one, context));
        // What it takes for no object of Kubernetes, as one without metadata, it leaves out without a word.
        const told = new Set(listOf(fieldsOf(skeleton)['Results']).map((one) => fieldsOf(one)['Target']));
        const seen = new Set([...told, ...customIn(context.manifests, told)]);
        const gaps = [...read.result.gaps, ...unmentioned('Trivy', seen, context.manifests)];
        return { ...read, result: { ...read.result, observations, gaps, coverage: coverageOf(skeleton) } };
      },
    };
  },
};

/** Custom resources that it has not mentioned: it has no rule for them, so that nothing was missed. */
function customIn(manifests: ManifestPlaces | undefined, told: ReadonlySet<unknown>): readonly string[] {
  const untold = manifests?.files.filter((file) => !told.has(file)) ?? [];
  return untold.filter((file) => {
    const { apiVersion, kind } = manifests?.place({ file })?.resource ?? {};
    return apiVersion !== undefined && kind !== undefined && checkKind(apiVersion, kind).status === 'foreign';
  });
}

/** Its messages name the container; its lines are those of another one now and then (KSV-0024 of Trivy 0.74). */
function placed(observation: Observation, context: ReadContext): Observation {
  const { path, startLine, endLine } = observation.locations?.[0] ?? { path: '' };
  const container = /\bcontainer ['"]([^'"]+)['"] of\b/i.exec(observation.message ?? '')?.[1];
  return placeInManifests('trivy', observation, { file: path, ...present({ startLine, endLine, container }) }, context);
}

/** Each result is a file, and of Terraform the folder of a module too. */
function coverageOf(skeleton: unknown): Coverage {
  const results = listOf(fieldsOf(skeleton)['Results']).map((one) => fieldsOf(fieldsOf(one)['MisconfSummary']));
  const passed = results.filter((summary) => (numberOf(summary['Failures']) ?? 0) === 0).length;
  return { unit: 'files', examined: results.length, passed };
}
