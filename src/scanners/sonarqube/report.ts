import type { ElementPlace } from '../../decode/json-splitter.ts';
import { ScanError } from '../../domain/errors.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Gap } from '../../domain/scan.ts';
import { tellingApart, type CodeNotes } from '../code-reading.ts';
import { fieldsOf, numberOf, textOf } from '../fields.ts';
import { Notices } from '../notices.ts';
import type { ReadContext, Reading, ReadReport, ReportFormat } from '../reading.ts';
import { observationOfHotspot, observationOfIssue } from './issue.ts';
import { readQualityGate, type GateResult } from './quality-gate.ts';
import type { Mode } from './severity.ts';

/** Which of the elements one is, in the order of `elements`. */
export const ISSUE = 0;
export const HOTSPOT = 1;

const PAGING = { type: 'object', required: ['total'], properties: { total: { type: 'integer' } } };
const LIST = { type: 'array' };

/**
 * What `api/issues/search` and `api/hotspots/search` answer, whole: on one page, or several put together. `projectStatus` of
 * `api/qualitygates/project_status` may stand beside them.
 */
export const sonarqubeReport: ReportFormat = {
  name: 'SonarQube issues',
  elements: [
    ['issues', '*'],
    ['hotspots', '*'],
  ],
  schema: {
    type: 'object',
    required: ['paging'],
    properties: { paging: PAGING, projectStatus: { type: 'object', required: ['status'] } },
    anyOf: [
      { required: ['issues'], properties: { issues: LIST } },
      { required: ['hotspots'], properties: { hotspots: LIST } },
    ],
  },
  begin: reading,
};

interface Kept {
  readonly value: unknown;
  readonly pattern: number;
}

function reading(context: ReadContext): Reading {
  const kept: Kept[] = [];
  return {
    element: (value, { pattern }: ElementPlace) => {
      kept.push({ value, pattern });
    },
    end: (skeleton) => finished(fieldsOf(skeleton), kept, context),
  };
}

type Fields = Readonly<Record<string, unknown>>;

function finished(skeleton: Fields, kept: readonly Kept[], context: ReadContext): ReadReport {
  const total = numberOf(fieldsOf(skeleton['paging'])['total']) ?? 0;
  if (total !== kept.length) {
    throw new ScanError(`It holds ${kept.length} of the ${total} that there are: put all pages into one file`);
  }
  const { observations, gaps, notices } = observed(kept, modeOf(skeleton['mode']), context);
  const gate = gateOf(skeleton);
  const all = [...gate.observations, ...observations];
  const isOpen = all.some(({ status = 'open' }) => status === 'open');
  return {
    result: {
      observations: all,
      controls: gate.controls,
      coverage: { unit: 'reports', examined: 1, passed: Number(!isOpen) },
      gaps: [...gate.gaps, ...gaps],
      notices: [...gate.notices, ...notices.all],
    },
    subject: {},
    inventory: [],
  };
}

function observed(kept: readonly Kept[], mode: Mode | undefined, context: ReadContext) {
  const observations: Observation[] = [];
  const gaps: Gap[] = [];
  const notices = new Notices();
  const notes: CodeNotes = { context, notices, found: () => undefined, missed: (gap) => gaps.push(gap) };
  for (const { value, pattern } of kept) {
    const fields = fieldsOf(value);
    const read = pattern === HOTSPOT ? observationOfHotspot(fields, notes) : observationOfIssue(fields, mode, notes);
    if (read === undefined) {
      gaps.push({ what: 'an issue of SonarQube', reason: 'It has no rule or no message, so that it cannot be shown' });
    } else {
      observations.push(tellingApart(read));
    }
  }
  return { observations, gaps, notices };
}

function gateOf({ projectStatus, dashboardUrl }: Fields): GateResult {
  const page = textOf(dashboardUrl);
  return projectStatus === undefined
    ? { controls: [], observations: [], gaps: [], notices: [] }
    : readQualityGate(projectStatus, page === undefined ? [] : [page]);
}

function modeOf(mode: unknown): Mode | undefined {
  return mode === 'MQR' || mode === 'STANDARD_EXPERIENCE' ? mode : undefined;
}
