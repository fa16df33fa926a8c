import { controlOf } from '../../crosswalk/control.ts';
import { fieldsOf, listOf, textOf } from '../fields.ts';

/** Where in a resource a control is broken. */
export interface FailedPlace {
  /** The first of `paths`; absent where Kubescape names the resource alone. */
  readonly fieldPath?: string;
  /** What is wrong there and what Kubescape would write, in one sentence. */
  readonly message?: string;
}

interface FailedPath {
  readonly path: string;
  readonly value?: string;
}

/** A container, or another element of a list; else the whole path. */
const GROUP = /^.*?\b(?:containers|initContainers|ephemeralContainers)\[\d+\]|^.*?\[\d+\]/;

interface Group {
  /** The control of the crosswalk that the first of the paths is about. */
  readonly key: string | undefined;
  readonly paths: FailedPath[];
}

/**
 * The places that the rules of a control name: one for each container, and for each rule, subject or volume. What are two controls elsewhere,
 * as privileged and SYS_ADMIN are, stays apart in one container too: one that is known must not hide the other.
 */
export function failedPlaces(controlId: string, paths: readonly FailedPath[]): readonly FailedPlace[] {
  const groups = new Map<string, Group[]>();
  for (const one of paths) {
    const place = GROUP.exec(one.path)?.[0] ?? one.path;
    const { controlKey: key } = controlOf('kubescape', controlId, { fieldPath: one.path });
    const there = groups.get(place) ?? [];
    const group = there.find((known) => key === undefined || known.key === undefined || known.key === key);
    if (group === undefined) {
      groups.set(place, [...there, { key, paths: [one] }]);
    } else {
      group.paths.push(one);
    }
  }
  return groups.size === 0 ? [{}] : [...groups.values()].flat().map((group) => placeOf(group.paths));
}

function placeOf(paths: readonly FailedPath[]): FailedPlace {
  const each = new Map(paths.map((one) => [one.path, one]));
  const said = [...each.values()].map(({ path, value }) =>
    value === undefined || value === '' ? path : `${path} (write ${value})`,
  );
  const [first] = each.keys();
  return { ...(first !== undefined && { fieldPath: first }), message: `Kubescape objects to ${said.join(', ')}` };
}

/** Of a rule in a report of format v2. */
export function pathsInRule(rule: unknown): readonly FailedPath[] {
  return listOf(fieldsOf(rule)['paths']).flatMap((one) => {
    const { failedPath, reviewPath, deletePath, fixPath } = fieldsOf(one);
    const fix = fixPathOf(fixPath);
    const path = textOf(failedPath) ?? textOf(reviewPath) ?? textOf(deletePath);
    return [path === undefined ? undefined : { path }, fix].filter((each) => each !== undefined);
  });
}

/** Of a response of a rule in a report of format v1. */
export function pathsInResponse(response: unknown): readonly FailedPath[] {
  const fields = fieldsOf(response);
  const plain = ['failedPaths', 'reviewPaths', 'deletePaths'].flatMap((name) => listOf(fields[name]));
  return [
    ...plain.flatMap((one) => textOf(one) ?? []).map((path) => ({ path })),
    ...listOf(fields['fixPaths']).flatMap((one) => fixPathOf(one) ?? []),
  ];
}

function fixPathOf(value: unknown): FailedPath | undefined {
  const fields = fieldsOf(value);
  const path = textOf(fields['path']);
  return path === undefined ? undefined : { path, value: textOf(fields['value']) ?? '' };
}
