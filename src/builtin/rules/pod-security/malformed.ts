import type { FieldPath, ManifestObject } from '../../manifest.ts';
import type { Hit, Rule } from '../../rule.ts';
import { hitAt, podPath } from '../pod.ts';
import { documentation } from '../standards.ts';
import { mismatches } from '../shape.ts';
import { fieldAt, fieldIn, isObject, objectsAt, show } from '../value.ts';
import { formatFieldPath } from '../../manifest.ts';
import { POD_SHAPE } from './pod-shape.ts';
import { VOLUME_SOURCES } from './volume-types.ts';

function* missingParts(object: ManifestObject, root: FieldPath): Iterable<Hit> {
  const spec = [...root, 'spec'];
  if (fieldIn(object.value, spec) === undefined) {
    yield hitAt({ object }, spec, `The ${object.kind} has no pod to judge: ${formatFieldPath(spec)} is missing.`);
    return;
  }
  const containers = fieldAt(object.value, ...spec, 'containers');
  if (containers === undefined || (Array.isArray(containers) && containers.length === 0)) {
    yield hitAt(
      { object },
      [...spec, 'containers'],
      `The pod has no containers: ${formatFieldPath(spec)}.containers is missing or empty.`,
    );
  }
}

function* unknownVolumes(object: ManifestObject, root: FieldPath): Iterable<Hit> {
  for (const { path, value } of objectsAt(fieldIn(object.value, root), 'spec', 'volumes')) {
    const unknown = Object.keys(value).find((name) => name !== 'name' && !VOLUME_SOURCES.includes(name));
    if (unknown !== undefined) {
      const message = `The volume ${show(fieldAt(value, 'name'))} is of a type that Kubernetes does not have: ${show(unknown)}.`;
      yield hitAt({ object }, [...root, ...path, unknown], message);
    }
  }
}

/** Where a parent of the pod itself has a wrong type, as in `template: []`. */
function wrongParent(object: ManifestObject, root: FieldPath): Hit | undefined {
  for (let depth = 1; depth <= root.length; depth += 1) {
    const path = root.slice(0, depth);
    const parent = fieldIn(object.value, path);
    if (parent !== undefined && !isObject(parent)) {
      return hitAt({ object }, path, `The field ${formatFieldPath(path)} must be a map: there is no pod to judge.`);
    }
  }
  return undefined;
}

function* check(object: ManifestObject): Iterable<Hit> {
  const root = podPath(object);
  if (root === undefined) {
    return;
  }
  const parent = wrongParent(object, root);
  if (parent !== undefined) {
    yield parent;
    return;
  }
  const pod = root.length === 0 ? object.value : fieldIn(object.value, root);
  for (const { path, expected, found } of mismatches(pod, POD_SHAPE, root)) {
    yield hitAt(
      { object },
      path,
      `The field ${formatFieldPath(path)} must be ${expected} and is ${found}, so it cannot be judged.`,
    );
  }
  yield* missingParts(object, root);
  yield* unknownVolumes(object, root);
}

export const malformedPod: Rule = {
  id: 'GH-PSS-MALFORMED',
  title: 'Pod cannot be judged: a field is missing or of a wrong type',
  control: documentation('Pod v1 core', 'reference/kubernetes-api/workload-resources/pod-v1/'),
  severity: 'high',
  severityReason: 'Kubernetes refuses the object, so what will be deployed in its place has not been judged.',
  remediation:
    'Write the field with the type Kubernetes wants: true and false without quotes, numbers without quotes, lists with a dash.',
  kinds: ['Pod'],
  check,
};
