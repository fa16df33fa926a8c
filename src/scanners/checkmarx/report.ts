import { ScanError } from '../../domain/errors.ts';
import { tellingApart, type CodeNotes } from '../code-reading.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Gap } from '../../domain/scan.ts';
import { fieldsOf, numberOf, textOf } from '../fields.ts';
import { Notices } from '../notices.ts';
import type { ReadContext, Reading, ReadReport, ReportFormat } from '../reading.ts';
import { observationOf } from './result.ts';

/** What `cx` writes with `--report-format json` (internal/wrappers/results-json.go of ast-cli, ScanResultsCollection). */
export const checkmarxReport: ReportFormat = {
  name: 'Checkmarx One JSON',
  elements: [['results', '*']],
  schema: {
    type: 'object',
    required: ['results', 'totalCount', 'scanID'],
    properties: {
      // null where there are none.
      results: { type: ['array', 'null'] },
      totalCount: { type: 'integer', minimum: 0 },
      scanID: { type: 'string' },
    },
  },
  begin: reading,
};

function reading(context: ReadContext): Reading {
  const observations: Observation[] = [];
  const gaps: Gap[] = [];
  let seen = 0;
  const notices = new Notices();
  const notes: CodeNotes = { context, notices, found: () => undefined, missed: (gap) => gaps.push(gap) };
  return {
    element: (value) => {
      seen += 1;
      const observation = observationOf(value, notes);
      if (observation === undefined) {
        gaps.push({
          what: 'a result of Checkmarx One',
          reason: 'It does not say what it is, so that it cannot be shown',
        });
      } else {
        observations.push(observation.component === undefined ? tellingApart(observation) : observation);
      }
    },
    end: (skeleton) => finished(skeleton, { observations, gaps, notices, seen }),
  };
}

interface Collected {
  readonly observations: readonly Observation[];
  readonly gaps: readonly Gap[];
  readonly notices: Notices;
  readonly seen: number;
}

function finished(skeleton: unknown, { observations, gaps, notices, seen }: Collected): ReadReport {
  const { totalCount, scanID } = fieldsOf(skeleton);
  if (textOf(scanID) === undefined) {
    // So it is written where the results could not be read, or the scan had not come to its end.
    throw new ScanError('It names no scan, so that nothing was scanned');
  }
  const told = numberOf(totalCount) ?? 0;
  const lacking: readonly Gap[] =
    told > seen ? [{ what: 'results of Checkmarx One', reason: `It tells of ${told} and holds ${seen}` }] : [];
  const isOpen = observations.some(({ status = 'open' }) => status === 'open');
  return {
    result: {
      observations,
      controls: [],
      coverage: { unit: 'scans', examined: 1, passed: Number(!isOpen) },
      gaps: [...lacking, ...gaps],
      notices: notices.all,
    },
    subject: {},
    inventory: [],
  };
}
