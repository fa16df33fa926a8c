import { fieldsOf, listOf, present, textOf, textsOf } from '../fields.ts';
import type { Notices } from '../notices.ts';
import { observationOf, type ControlAbout, type Controls } from './drafts.ts';
import { failedPlaces, pathsInResponse } from './paths.ts';
import { namedIn } from './resource.ts';
import type { ResourceFinding } from './second-format.ts';
import { outcomeOf, type Outcome } from './words.ts';

/** What a control of a report of format v1 says, for all resources. */
export function readControlReport(
  value: unknown,
  controls: Controls,
  notices: Notices,
): { readonly examined: readonly string[]; readonly findings: readonly ResourceFinding[] } {
  const report = fieldsOf(value);
  const id = textOf(report['controlID']) ?? textOf(report['id']);
  const name = textOf(report['name']);
  if (id === undefined) {
    controls.miss(name ?? 'a control', 'Kubescape reports a control without an id');
    return { examined: [], findings: [] };
  }
  const control: ControlAbout = {
    id,
    factor: report['baseScore'],
    ...present({ name, remediation: textOf(report['remediation']) }),
  };
  const rules = listOf(report['ruleReports']).map(fieldsOf);
  const findings = rules.flatMap((rule) =>
    listOf(rule['ruleResponses']).flatMap((response) => findingsOf(control, response, notices)),
  );
  const isOpen = findings.some(({ observation }) => observation.status === 'open');
  controls.add(control, outcomeOf(isOpen ? 'failed' : 'passed', undefined, notices));
  const broken = rules.find((rule) => textOf(fieldsOf(rule['ruleStatus'])['status']) === 'failed');
  if (broken !== undefined) {
    controls.miss(id, textOf(fieldsOf(broken['ruleStatus'])['message']) ?? 'its rule could not be run');
  }
  return { examined: rules.flatMap((rule) => textsOf(rule['listInputIDs'])), findings };
}

function findingsOf(control: ControlAbout, response: unknown, notices: Notices): readonly ResourceFinding[] {
  const fields = fieldsOf(response);
  const status: Outcome = outcomeOf(textOf(fields['ruleStatus']) ?? 'failed', undefined, notices);
  const finding = fields['exception'] === undefined ? status.finding : 'suppressed';
  if (finding === undefined) {
    return [];
  }
  const { k8sApiObjects, externalObjects } = fieldsOf(fields['alertObject']);
  const objects = [...listOf(k8sApiObjects), ...(namedIn(externalObjects) === undefined ? [] : [externalObjects])];
  return (objects.length === 0 ? [undefined] : objects).flatMap((object) => {
    const { kind = '', namespace = '', name = '' } = namedIn(object) ?? {};
    return failedPlaces(control.id, pathsInResponse(response)).map((place) => ({
      id: `${namespace}/${kind}/${name}`,
      object,
      place,
      observation: observationOf(control, finding, place, notices),
    }));
  });
}
