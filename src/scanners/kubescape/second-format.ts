import type { Observation } from '../../domain/observation.ts';
import { fieldsOf, listOf, numberOf, present, textOf } from '../fields.ts';
import type { Notices } from '../notices.ts';
import { observationOf, type ControlAbout, type Controls } from './drafts.ts';
import { failedPlaces, pathsInRule, type FailedPlace } from './paths.ts';
import { outcomeOf } from './words.ts';

/** A finding with the id of the resource it is about, before it is known what the report says of that. */
export interface ResourceFinding {
  readonly id: string;
  readonly place: FailedPlace;
  /** What an id alone does not tell, where the report says it beside the finding. */
  readonly object?: unknown;
  readonly observation: Observation;
}

export interface Summary {
  readonly controls: ReadonlyMap<string, ControlAbout>;
  /** A finding for each control that a person has to look at. */
  readonly manual: readonly Observation[];
  /** The compliance score of each framework, by its name in lower case. */
  readonly scores: Readonly<Record<string, number>>;
  readonly version?: string;
}

/** What a report of format v2 says of controls and frameworks. */
export function readSummary(
  document: Readonly<Record<string, unknown>>,
  controls: Controls,
  notices: Notices,
): Summary {
  const details = fieldsOf(document['summaryDetails']);
  const about = new Map<string, ControlAbout>();
  const manual: Observation[] = [];
  for (const [key, value] of Object.entries(fieldsOf(details['controls']))) {
    const { controlID, name, severity, scoreFactor, status, statusInfo } = fieldsOf(value);
    const { status: inner, subStatus } = fieldsOf(statusInfo);
    const control = {
      id: textOf(controlID) ?? key,
      severity,
      factor: scoreFactor,
      ...present({ name: textOf(name) }),
    };
    const outcome = outcomeOf(inner ?? status, subStatus, notices);
    about.set(control.id, control);
    controls.add(control, outcome);
    if (outcome.finding === 'manual') {
      manual.push(observationOf(control, 'manual', { message: MANUAL }, notices));
    }
  }
  readCoverage(document['scanCoverage'], controls);
  const version = textOf(fieldsOf(fieldsOf(document['metadata'])['scanMetadata'])['kubescapeVersion']);
  return { controls: about, manual, scores: scoresOf(details), ...present({ version: version?.replace(/^v/, '') }) };
}

const MANUAL = 'Kubescape cannot tell: a person has to look at it';

/** Since v4: the controls that were asked for and not evaluated. */
function readCoverage(value: unknown, controls: Controls): void {
  for (const one of listOf(fieldsOf(value)['notEvaluatedControls'])) {
    const { controlID, reason } = fieldsOf(one);
    const id = textOf(one) ?? textOf(controlID);
    if (id !== undefined) {
      controls.miss(id, textOf(reason) ?? 'Kubescape did not evaluate it');
    }
  }
}

function scoresOf(details: Readonly<Record<string, unknown>>): Readonly<Record<string, number>> {
  const frameworks = listOf(details['frameworks']).flatMap((one) => {
    const { name, complianceScore } = fieldsOf(one);
    return scoreOf(textOf(name)?.toLowerCase(), complianceScore);
  });
  return Object.fromEntries([...frameworks, ...scoreOf('total', details['complianceScore'])]);
}

/** Kubescape counts in single precision: what is behind the fourth decimal is noise. Never rounded up to what a policy may ask for. */
function scoreOf(name: string | undefined, score: unknown): readonly (readonly [string, number])[] {
  const number = numberOf(score);
  return name === undefined || number === undefined
    ? []
    : [[name, Math.floor(Number((number * 100).toFixed(2))) / 100]];
}

/** What a report of format v2 says of one resource. */
export function readResult(
  value: unknown,
  about: Summary['controls'],
  controls: Controls,
  notices: Notices,
): { readonly resourceId: string; readonly findings: readonly ResourceFinding[] } {
  const result = fieldsOf(value);
  const resourceId = textOf(result['resourceID']) ?? 'a resource without an id';
  const findings = listOf(result['controls']).flatMap((one) => {
    const { controlID, name, severity, status, rules } = fieldsOf(one);
    const id = textOf(controlID);
    if (id === undefined) {
      controls.miss(resourceId, 'Kubescape reports a control without an id');
      return [];
    }
    const named = { id, severity, ...present({ name: textOf(name) }) };
    const control: ControlAbout = { ...named, ...about.get(id) };
    const { finding } = outcomeOf(...statusOf(status, rules), notices);
    if (finding === undefined) {
      return [];
    }
    return failedPlaces(id, listOf(rules).filter(isBroken).flatMap(pathsInRule)).map((place): ResourceFinding => ({
      id: resourceId,
      place,
      observation: observationOf(control, finding, place, notices),
    }));
  });
  return { resourceId, findings };
}

/** Reports made before v2.0.160 have the status only at the rules. */
function statusOf(status: unknown, rules: unknown): readonly [unknown, unknown] {
  const { status: word, subStatus } = fieldsOf(status);
  const plain = textOf(status) ?? textOf(word);
  if (plain !== undefined) {
    return [plain, subStatus];
  }
  const ofRules = listOf(rules).map(fieldsOf);
  const worst = ['failed', 'skipped', 'excluded', 'passed'].find((one) =>
    ofRules.some((rule) => rule['status'] === one),
  );
  return [worst ?? 'failed', ofRules.find((rule) => rule['status'] === worst)?.['subStatus']];
}

function isBroken(rule: unknown): boolean {
  return fieldsOf(rule)['status'] !== 'passed' || textOf(fieldsOf(rule)['subStatus']) === 'w/exceptions';
}
