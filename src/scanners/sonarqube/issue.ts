import type { FindingKind, Status } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import { present, textOf } from '../fields.ts';
import type { CodeNotes } from '../code-reading.ts';
import { locationOf } from './place.ts';
import { severityOfHotspot, severityOfIssue, type Mode } from './severity.ts';

type Fields = Readonly<Record<string, unknown>>;

/** What `api/issues/search` says of one issue; undefined where it says too little to be shown. */
export function observationOfIssue(issue: Fields, mode: Mode | undefined, notes: CodeNotes): Observation | undefined {
  const rule = textOf(issue['rule']);
  const message = textOf(issue['message']);
  if (rule === undefined || message === undefined) {
    return undefined;
  }
  const type = textOf(issue['type']);
  const location = locationOf(issue, notes.context);
  return {
    ruleId: rule,
    kind: kindOf(rule),
    title: message,
    ...severityOfIssue(issue, mode, notes.notices),
    status: statusOfIssue(issue),
    ...present({ message: type === undefined ? undefined : TYPES[type] }),
    controlKey: `${rule}: ${message}`,
    ...(location !== undefined && { locations: [location] }),
  };
}

const TYPES: Readonly<Record<string, string>> = {
  CODE_SMELL: 'A code smell',
  BUG: 'A bug',
  VULNERABILITY: 'A vulnerability',
};

function kindOf(rule: string): FindingKind {
  return rule.startsWith('secrets:') ? 'secret' : 'code';
}

const SET_ASIDE: ReadonlySet<unknown> = new Set(['ACCEPTED', 'FALSE_POSITIVE', 'FALSE-POSITIVE', 'WONTFIX']);

/** `issueStatus` is there since version 10.4; before that, `resolution` says it. */
function statusOfIssue({ issueStatus, resolution }: Fields): Status {
  if (SET_ASIDE.has(issueStatus) || SET_ASIDE.has(resolution)) {
    return 'suppressed';
  }
  return issueStatus === 'FIXED' || resolution === 'FIXED' || resolution === 'REMOVED' ? 'fixed' : 'open';
}

/** What `api/hotspots/search` says of one hotspot: a question to a person, until one has answered it. */
export function observationOfHotspot(hotspot: Fields, notes: CodeNotes): Observation | undefined {
  const message = textOf(hotspot['message']);
  if (message === undefined) {
    return undefined;
  }
  const category = textOf(hotspot['securityCategory']) ?? 'others';
  const rule = textOf(hotspot['ruleKey']) ?? `hotspot:${category}`;
  const location = locationOf(hotspot, notes.context);
  return {
    ruleId: rule,
    kind: 'code',
    title: message,
    ...severityOfHotspot(hotspot, notes.notices),
    status: statusOfHotspot(hotspot),
    message: `A security hotspot (${category}): a person has to say whether it is safe`,
    controlKey: `${rule}: ${message}`,
    ...(location !== undefined && { locations: [location] }),
  };
}

/** One that was reviewed without an answer that is known here is still a question. */
function statusOfHotspot({ status, resolution }: Fields): Status {
  if (status !== 'REVIEWED') {
    return 'manual';
  }
  if (resolution === 'FIXED') {
    return 'fixed';
  }
  return resolution === 'SAFE' || resolution === 'ACKNOWLEDGED' ? 'suppressed' : 'manual';
}
