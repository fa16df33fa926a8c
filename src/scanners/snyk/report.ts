import type { ElementPlace } from '../../decode/json-splitter.ts';
import type { Location, Status } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import { fieldsOf, listOf, numberOf, textOf } from '../fields.ts';
import { Notices } from '../notices.ts';
import { placeIn } from '../place.ts';
import type { ReadContext, Reading, ReadReport, ReportFormat } from '../reading.ts';
import { sourcePlace } from '../source-place.ts';
import { observationOf } from './issue.ts';

const PROJECT = {
  type: 'object',
  required: ['vulnerabilities', 'dependencyCount', 'packageManager'],
  properties: {
    vulnerabilities: { type: 'array' },
    dependencyCount: { type: 'integer', minimum: 0 },
    packageManager: { type: 'string' },
  },
};

/** Those of one project, of several, and what the organization ignores in either. */
const ELEMENTS = [
  ['vulnerabilities', '*'],
  ['*', 'vulnerabilities', '*'],
  ['filtered', 'ignore', '*'],
  ['*', 'filtered', 'ignore', '*'],
] as const;
const OF_SEVERAL: ReadonlySet<number> = new Set([1, 3]);
const IGNORED: ReadonlySet<number> = new Set([2, 3]);

/** What `snyk test --json` prints: a project, or a list of them. */
export const snykReport: ReportFormat = {
  name: 'Snyk JSON',
  elements: ELEMENTS,
  schema: { anyOf: [PROJECT, { type: 'array', minItems: 1, items: PROJECT }] },
  begin: reading,
};

interface Kept {
  readonly value: unknown;
  readonly project: number;
  readonly status: Status;
}

function reading(context: ReadContext): Reading {
  const kept: Kept[] = [];
  return {
    element: (value, { pattern, indexes }: ElementPlace) => {
      const project = OF_SEVERAL.has(pattern) ? (indexes[0] ?? 0) : 0;
      kept.push({ value, project, status: IGNORED.has(pattern) ? 'suppressed' : 'open' });
    },
    end: (skeleton) => finished(skeleton, kept, context),
  };
}

function finished(skeleton: unknown, kept: readonly Kept[], context: ReadContext): ReadReport {
  const projects = (Array.isArray(skeleton) ? listOf(skeleton) : [skeleton]).map(fieldsOf);
  const notices = new Notices();
  const observations: Observation[] = [];
  const gaps = [];
  for (const { value, project, status } of kept) {
    const about = projects[project] ?? {};
    const observation = observationOf(value, textOf(about['packageManager']) ?? '', notices);
    if (observation === undefined) {
      gaps.push({ what: 'an issue of Snyk', reason: 'It has no id or no package, so that it cannot be shown' });
    } else {
      const location = locationOf(textOf(about['displayTargetFile']), context);
      observations.push({ ...observation, status, ...(location !== undefined && { locations: [location] }) });
    }
  }
  const examined = projects.reduce((sum, one) => sum + (numberOf(one['dependencyCount']) ?? 0), 0);
  const hit = new Set(
    observations
      .filter(({ status }) => status === 'open')
      .map(({ component }) => `${component?.name ?? ''}@${component?.version ?? ''}`),
  );
  return {
    result: {
      observations,
      controls: [],
      coverage: { unit: 'packages', examined, passed: Math.max(0, examined - hit.size) },
      gaps,
      notices: notices.all,
    },
    subject: {},
    inventory: [],
  };
}

function locationOf(file: string | undefined, context: ReadContext): Location | undefined {
  if (file === undefined) {
    return undefined;
  }
  return context.source === undefined ? placeIn(file, context.targetKind) : sourcePlace(file, context);
}
