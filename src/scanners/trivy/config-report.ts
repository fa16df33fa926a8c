import { checkKind } from '../../builtin/manifests/kinds.ts';
import { ScanError } from '../../domain/errors.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Coverage } from '../../domain/scan.ts';
import { fieldsOf, listOf, numberOf, present, textOf } from '../fields.ts';
import { placeInManifests, unmentioned, type ManifestPlaces } from '../manifest-places.ts';
import type { ReadContext, ReportFormat } from '../reading.ts';
import { trivyReport } from './report.ts';

/** The JSON report of `trivy config`, with its findings on the objects that it was given. */
export const trivyConfigReport: ReportFormat = {
  ...trivyReport,
  begin: (context) => {
    const reading = trivyReport.begin({ ...context, checks: ['misconfiguration'] });
    const failed = new Map<number | undefined, number>();
    return {
      element: (value, place) => {
        const [result] = place.indexes;
        failed.set(result, (failed.get(result) ?? 0) + Number(fieldsOf(value)['Status'] === 'FAIL'));
        reading.element(value, place);
      },
      end: (skeleton) => {
        assertWhole(skeleton, failed);
        const read = reading.end(skeleton);
        const observations = read.result.observations.map((one) => placed(one, context));
        // What it takes for no object of Kubernetes, as one without metadata, it leaves out without a word.
        const told = new Set(checkedIn(skeleton).map(({ Target }) => Target));
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

/** The results for which it made any check: where a configuration of its own leaves out all of them, it counts none. */
function checkedIn(skeleton: unknown): readonly Readonly<Record<string, unknown>>[] {
  return listOf(fieldsOf(skeleton)['Results'])
    .map(fieldsOf)
    .filter(({ MisconfSummary }) =>
      Object.values(fieldsOf(MisconfSummary)).some((count) => (numberOf(count) ?? 0) > 0),
    );
}

/** Throws a `ScanError` where it counts more failures than it tells: what is left of such a report would look better than the files are. */
function assertWhole(skeleton: unknown, told: ReadonlyMap<number | undefined, number>): void {
  for (const [index, result] of listOf(fieldsOf(skeleton)['Results']).map(fieldsOf).entries()) {
    const counted = numberOf(fieldsOf(result['MisconfSummary'])['Failures']) ?? 0;
    if (counted > (told.get(index) ?? 0)) {
      throw new ScanError(
        `Trivy counts ${counted} failures in ${textOf(result['Target']) ?? 'a file'} and tells ${told.get(index) ?? 0}, so that its report is not whole`,
      );
    }
  }
}

/** Each result is a file, and of Terraform the folder of a module too. */
function coverageOf(skeleton: unknown): Coverage {
  const results = checkedIn(skeleton).map(({ MisconfSummary }) => fieldsOf(MisconfSummary));
  if (results.length === 0) {
    throw new ScanError('Trivy made no check: its configuration leaves all of them out');
  }
  const passed = results.filter((summary) => (numberOf(summary['Failures']) ?? 0) === 0).length;
  return { unit: 'files', examined: results.length, passed };
}
