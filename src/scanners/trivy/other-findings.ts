import type { Observation } from '../../domain/observation.ts';
import { fieldsOf, lineOf, numberOf, present, textOf, textsOf } from '../fields.ts';
import { referencesOf } from '../names.ts';
import type { Notices } from '../notices.ts';
import { rate } from '../severity-words.ts';
import type { Draft } from './drafts.ts';
import { layerOf } from './vulnerability.ts';
import { checkId, misconfigurationStatus, TRIVY_SEVERITIES } from './words.ts';

/** What a misconfiguration element says; a check that passed is no finding. */
export function misconfigurationDraft(value: unknown, result: number, notices: Notices): Draft | undefined {
  const fields = fieldsOf(value);
  const written = textOf(fields['ID']) ?? textOf(fields['AVDID']);
  if (written === undefined) {
    return undefined;
  }
  const id = checkId(written);
  const cause = fieldsOf(fields['CauseMetadata']);
  const observation: Observation = {
    ruleId: id,
    kind: 'misconfiguration',
    title: textOf(fields['Title']) ?? id,
    controlKey: id,
    ...rate(textOf(fields['Severity']), TRIVY_SEVERITIES, notices),
    status: misconfigurationStatus(textOf(fields['Status']), notices),
    ...present({ message: textOf(fields['Message']), remediation: textOf(fields['Resolution']) }),
    ...referencesOf(textOf(fields['PrimaryURL']), ...textsOf(fields['References'])),
  };
  return { observation, result, place: linesOf(cause), ...layerOf(fields['Layer']) };
}

/** What a secret element says. The text that matched is not kept: Trivy masks it, but not always all of it. */
export function secretDraft(value: unknown, result: number, notices: Notices): Draft | undefined {
  const fields = fieldsOf(value);
  const id = textOf(fields['RuleID']);
  if (id === undefined) {
    return undefined;
  }
  const title = textOf(fields['Title']) ?? id;
  const observation: Observation = {
    ruleId: id,
    kind: 'secret',
    title,
    controlKey: `secret:${(textOf(fields['Category']) ?? id).toLowerCase()}`,
    ...rate(textOf(fields['Severity']), TRIVY_SEVERITIES, notices),
    message: `${title} found; its text is not kept here`,
    remediation: 'Revoke it, then take it out of the image and of the layers below',
  };
  return { observation, result, place: linesOf(fields), ...layerOf(fields['Layer']) };
}

/** What a licence element says. */
export function licenceDraft(value: unknown, result: number, notices: Notices): Draft | undefined {
  const fields = fieldsOf(value);
  const licence = textOf(fields['Name']);
  if (licence === undefined) {
    return undefined;
  }
  const packageName = textOf(fields['PkgName']);
  const path = textOf(fields['FilePath']);
  const category = textOf(fields['Category']) ?? 'unknown';
  const confidence = numberOf(fields['Confidence']);
  const certainty = confidence === undefined || confidence >= 1 ? '' : `; recognised with confidence ${confidence}`;
  const observation: Observation = {
    ruleId: licence,
    kind: 'licence',
    title: `${packageName ?? path ?? 'A file'} is under ${licence}`,
    licence,
    ...rate(textOf(fields['Severity']), TRIVY_SEVERITIES, notices),
    message: `Trivy puts ${licence} into the category ${category}${certainty}`,
    ...referencesOf(textOf(fields['Link'])),
  };
  return { observation, result, place: present({ path }), ...present({ packageName }) };
}

function linesOf(fields: Readonly<Record<string, unknown>>): Draft['place'] {
  return present({ startLine: lineOf(fields['StartLine']), endLine: lineOf(fields['EndLine']) });
}
