import { posix, relative, sep } from 'node:path';
import type { Gap } from '../../domain/scan.ts';
import { fieldsOf, listOf, numberOf, textOf } from '../fields.ts';
import type { ReadContext, ReadReport, ReportFormat } from '../reading.ts';
import { sarifReport } from '../sarif/report.ts';

/** What `snyk code test --sarif-file-output` writes: SARIF that also tells how many files of each language were looked at. */
export const snykCodeReport: ReportFormat = {
  name: 'Snyk Code SARIF',
  elements: sarifReport.elements,
  schema: {
    allOf: [
      sarifReport.schema,
      {
        properties: {
          runs: {
            items: {
              properties: {
                tool: { properties: { driver: { required: ['name'], properties: { name: { const: 'SnykCode' } } } } },
              },
            },
          },
        },
      },
    ],
  },
  begin: (context) => {
    const reading = sarifReport.begin(context);
    return {
      element: (value, place) => reading.element(value, place),
      end: (skeleton) => withCoverage(fromRoot(reading.end(skeleton), context), skeleton),
    };
  },
};

/** It names files from the folder that was scanned, and findings are named from the root of the checkout. */
function fromRoot(read: ReadReport, { source }: ReadContext): ReadReport {
  const below = source === undefined ? '' : relative(source.root, source.cwd).split(sep).join('/');
  if (below === '') {
    return read;
  }
  const observations = read.result.observations.map(({ locations = [], ...rest }) => ({
    ...rest,
    ...(locations.length > 0 && {
      locations: locations.map((one) => ({ ...one, path: posix.join(below, one.path) })),
    }),
  }));
  return { ...read, result: { ...read.result, observations } };
}

function filesIn(one: Readonly<Record<string, unknown>>): number {
  return numberOf(one['files']) ?? 0;
}

/** Files that Snyk Code could not parse are a gap, one for each language. */
function withCoverage(read: ReadReport, skeleton: unknown): ReadReport {
  const told = listOf(fieldsOf(skeleton)['runs']).flatMap((run) =>
    listOf(fieldsOf(fieldsOf(run)['properties'])['coverage']).map(fieldsOf),
  );
  if (told.length === 0) {
    return read;
  }
  const looked = told.filter(({ type }) => type === 'SUPPORTED').reduce((sum, one) => sum + filesIn(one), 0);
  const failed = told.filter((one) => one['type'] === 'FAILED_PARSING' && filesIn(one) > 0);
  const gaps = failed.map((one): Gap => {
    const count = filesIn(one);
    const what = `${count} ${count === 1 ? 'file' : 'files'}`;
    return { what: `Snyk Code: ${textOf(one['lang']) ?? 'code'}`, reason: `It could not parse ${what}` };
  });
  const { result } = read;
  const open = result.observations.filter(({ status = 'open' }) => status === 'open');
  const hit = new Set(open.flatMap(({ locations = [] }) => locations.map(({ path }) => path)));
  const coverage = { unit: 'files', examined: looked, passed: Math.max(0, looked - hit.size) };
  return { ...read, result: { ...result, coverage, gaps: [...result.gaps, ...gaps] } };
}
