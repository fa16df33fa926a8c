import { ScanError } from '../../domain/errors.ts';
import type { Observation } from '../../domain/observation.ts';
import type { ControlResult, Gap } from '../../domain/scan.ts';
import { fieldsOf, listOf, textOf } from '../fields.ts';

/** The control that the quality gate is. */
export const QUALITY_GATE = 'sonarqube:quality-gate';

/** What a quality gate comes to. */
export interface GateResult {
  readonly controls: readonly ControlResult[];
  readonly observations: readonly Observation[];
  readonly gaps: readonly Gap[];
  readonly notices: readonly string[];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Reads `projectStatus` of `api/qualitygates/project_status`. Each condition that is not met is a finding of its own, which can be set aside on its own.
 * Throws a `ScanError` for a status that nobody knows.
 */
export function readQualityGate(status: unknown, references: readonly string[]): GateResult {
  const fields = fieldsOf(status);
  const conditions = listOf(fields['conditions']).map(fieldsOf);
  const word = textOf(fields['status']) ?? 'none that is told';
  switch (word) {
    case 'ERROR':
      return { ...NOTHING, controls: [control('fail')], observations: broken(conditions, references) };
    case 'OK':
      return { ...NOTHING, controls: [control('pass')] };
    case 'WARN':
      // Versions before 7.6 know this; it has never kept a change out.
      return { ...NOTHING, controls: [control('pass')], notices: ['The quality gate of SonarQube gives a warning'] };
    case 'NONE':
      return { ...NOTHING, controls: [control('skip')], gaps: [NO_GATE] };
    default:
      throw new ScanError(`SonarQube gives the quality gate a status that is not known here: ${word}`);
  }
}

const NOTHING: GateResult = { controls: [], observations: [], gaps: [], notices: [] };

const NO_GATE: Gap = {
  what: 'quality gate',
  reason: 'SonarQube has computed none for this analysis: give the project a quality gate',
};

function control(result: ControlResult['result']): ControlResult {
  return { id: QUALITY_GATE, result, title: 'The quality gate of SonarQube' };
}

function broken(conditions: readonly Fields[], references: readonly string[]): readonly Observation[] {
  const failed = conditions.filter(({ status }) => status === 'ERROR');
  return failed.length === 0
    ? [failure('', 'The quality gate of SonarQube is red, and it does not say which condition', references)]
    : failed.map((condition) => {
        const metric = textOf(condition['metricKey']) ?? 'unknown';
        return failure(metric, `The quality gate of SonarQube is red: ${wordsOf(metric, condition)}`, references);
      });
}

function failure(metric: string, message: string, references: readonly string[]): Observation {
  const ruleId = metric === '' ? QUALITY_GATE : `${QUALITY_GATE}:${metric}`;
  return {
    ruleId,
    kind: 'conformance',
    title: metric === '' ? 'Quality gate failed' : `Quality gate failed: ${metric}`,
    severity: 'high',
    severitySource: 'status',
    severityReason: 'A quality gate that is red says that the change is not to go on',
    nativeSeverity: 'ERROR',
    message,
    remediation: 'Mend what the condition counts, or change the condition in SonarQube',
    controlKey: ruleId,
    references,
  };
}

const MUST_BE: Readonly<Record<string, string>> = { LT: 'at least', GT: 'at most' };

/** A condition is broken where the value is less than (LT), greater than (GT), equal to or not equal to its threshold. */
function wordsOf(metric: string, condition: Fields): string {
  const actual = textOf(condition['actualValue']) ?? 'not known';
  const threshold = textOf(condition['errorThreshold']);
  if (threshold === undefined) {
    return `${metric} is ${actual}`;
  }
  const must = MUST_BE[textOf(condition['comparator']) ?? ''];
  return `${metric} is ${actual} and ${must === undefined ? `its threshold is ${threshold}` : `must be ${must} ${threshold}`}`;
}
