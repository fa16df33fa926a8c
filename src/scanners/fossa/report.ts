import { ScanError } from '../../domain/errors.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Gap } from '../../domain/scan.ts';
import { tellingApart } from '../code-reading.ts';
import { fieldsOf, numberOf, textOf } from '../fields.ts';
import { Notices } from '../notices.ts';
import type { Reading, ReadReport, ReportFormat } from '../reading.ts';
import { observationOf } from './issue.ts';

/** What `fossa test --format json` prints (src/Fossa/API/Types.hs of fossa-cli, Issues). */
export const fossaReport: ReportFormat = {
  name: 'FOSSA JSON',
  elements: [['issues', '*']],
  schema: {
    type: 'object',
    required: ['count', 'issues', 'status'],
    properties: {
      count: { type: 'integer', minimum: 0 },
      issues: { type: 'array' },
      status: { type: 'string' },
      summary: { type: ['object', 'null'] },
    },
  },
  begin: reading,
};

function reading(): Reading {
  const issues: unknown[] = [];
  return { element: (value) => void issues.push(value), end: (skeleton) => finished(skeleton, issues) };
}

/** What is said where FOSSA counts issues and does not show them. */
export const PUSH_ONLY =
  'FOSSA has found issues and does not show them to a key that may only push: give a key with full access in fossa-api-key';

function finished(skeleton: unknown, issues: readonly unknown[]): ReadReport {
  const { count, status, summary } = fieldsOf(skeleton);
  const told = numberOf(count) ?? 0;
  if (told > 0 && issues.length === 0) {
    throw new ScanError(`${PUSH_ONLY} (${told} issues)`);
  }
  if (status !== 'SCANNED') {
    throw new ScanError(`FOSSA has not come to the end of its scan: its status is ${String(status)}`);
  }
  const notices = new Notices();
  const observations: Observation[] = [];
  const gaps: Gap[] = told > issues.length ? [lacking(told, issues.length)] : [];
  for (const issue of issues) {
    const observation = observationOf(issue, notices);
    if (observation === undefined) {
      gaps.push({
        what: 'an issue of FOSSA',
        reason: 'It has no type or names no package, so that it cannot be shown',
      });
    } else {
      observations.push(observation.kind === 'vulnerability' ? observation : tellingApart(observation));
    }
  }
  const isOpen = observations.some(({ status: one = 'open' }) => one === 'open');
  const revision = textOf(fieldsOf(fieldsOf(summary)['revision'])['projectTitle']);
  return {
    result: {
      observations,
      controls: [],
      coverage: { unit: 'projects', examined: 1, passed: Number(!isOpen) },
      gaps,
      notices: notices.all,
    },
    subject: { ...(revision !== undefined && { name: revision }) },
    inventory: [],
  };
}

function lacking(told: number, shown: number): Gap {
  return { what: 'issues of FOSSA', reason: `It tells of ${told} and shows ${shown}` };
}
