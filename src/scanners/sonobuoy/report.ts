import { ScanError } from '../../domain/errors.ts';
import type { Gap } from '../../domain/scan.ts';
import { fieldsOf, textOf, textsOf } from '../fields.ts';
import type { ReadReport, ReportFormat } from '../reading.ts';
import { Leaves } from './leaves.ts';
import { readTree } from './tree.ts';

const RESULTS = /^plugins\/(?<plugin>[^/]{1,100})\/sonobuoy_results\.yaml$/;
const INFO = 'meta/info.json';
const CONFIG = 'meta/config.json';
const SERVER = 'serverversion.json';

/** The tarball that `sonobuoy retrieve` gives, read as it is: https://sonobuoy.io/docs/main/snapshot/. */
export const sonobuoyReport: ReportFormat = {
  name: 'Sonobuoy tarball',
  syntax: 'tar',
  elements: [],
  files: (path) => RESULTS.test(path) || [INFO, CONFIG, SERVER].includes(path),
  schema: { type: 'object', additionalProperties: { type: 'string' } },
  begin: () => ({
    element: () => undefined,
    end: (skeleton) => read(fieldsOf(skeleton)),
  }),
};

type Files = Readonly<Record<string, unknown>>;

function read(files: Files): ReadReport {
  const results = new Map(
    Object.keys(files).flatMap((path) => {
      const { plugin } = RESULTS.exec(path)?.groups ?? {};
      return plugin === undefined ? [] : [[plugin, textOf(files[path]) ?? ''] as const];
    }),
  );
  const leaves = new Leaves();
  for (const [plugin, text] of results) {
    leaves.add(readTree(plugin, text), { plugin });
  }
  const gaps = [...missingPlugins(files, results), ...leaves.gaps];
  if (leaves.examined === 0) {
    throw new ScanError(nothingRan(results, gaps));
  }
  const { observations, controls, examined, passed, skipped } = leaves;
  const version = textOf(jsonIn(files, CONFIG)['Version'])?.replace(/^v/, '');
  return {
    result: {
      observations,
      controls,
      coverage: { unit: 'tests', examined, passed, skipped },
      gaps,
      notices: noticesOf(files, { examined, skipped }),
    },
    ...(version !== undefined && { version }),
    subject: {},
    inventory: [],
  };
}

function missingPlugins(files: Files, results: ReadonlyMap<string, unknown>): readonly Gap[] {
  const loaded = textsOf(jsonIn(files, INFO)['plugins']);
  if (loaded.length === 0) {
    return [{ what: INFO, reason: 'the tarball does not say which plugins ran, so that one may be missing' }];
  }
  return loaded.flatMap((plugin) =>
    results.has(plugin)
      ? []
      : [{ what: `plugin ${plugin}`, reason: 'it was part of the run, and the tarball has no results of it' }],
  );
}

function nothingRan(results: ReadonlyMap<string, unknown>, gaps: readonly Gap[]): string {
  const why = gaps.slice(0, 3).map(({ what, reason }) => `${what}: ${reason}`);
  const found =
    results.size === 0
      ? 'no plugin has results'
      : `in the results of ${[...results.keys()].slice(0, 5).join(', ')} no test ran`;
  return `The tarball is not of a complete run of Sonobuoy: ${found}${why.length === 0 ? '' : ` (${why.join('; ')})`}. Run it again, and wait until it is complete`;
}

function noticesOf(
  files: Files,
  { examined, skipped }: { readonly examined: number; readonly skipped: number },
): readonly string[] {
  const server = textOf(jsonIn(files, SERVER)['gitVersion']);
  return [
    ...(server === undefined ? [] : [`Sonobuoy tested Kubernetes ${server.slice(0, 60)}.`]),
    ...(skipped === 0
      ? []
      : [
          `Of ${examined + skipped} tests ${skipped} were skipped, as the mode of the run asks: only all of them make a certification.`,
        ]),
  ];
}

function jsonIn(files: Files, path: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(textOf(files[path]) ?? '{}');
    return fieldsOf(value);
  } catch (error) {
    throw new ScanError(`${path} is no JSON`, { cause: error });
  }
}
