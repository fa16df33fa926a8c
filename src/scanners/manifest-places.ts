import { controlOf } from '../crosswalk/control.ts';
import type { ManifestTool } from '../crosswalk/table.ts';
import type { Location, Resource } from '../domain/finding.ts';
import type { Observation } from '../domain/observation.ts';
import type { Gap } from '../domain/scan.ts';
import { present } from './fields.ts';
import { placeIn } from './place.ts';
import type { ReadContext } from './reading.ts';

/** How a tool tells where in manifests something is: none of it says all. */
export interface ManifestHint {
  readonly resource?: Resource;
  /** Which of the objects that it was given, counted from 0. */
  readonly ordinal?: number;
  /** As the tool names it. */
  readonly file?: string;
  readonly startLine?: number;
  readonly endLine?: number;
  /** The name of a container. */
  readonly container?: string;
  /** As in spec.containers[0].image. */
  readonly fieldPath?: string;
  /** What of the rule is meant, where it says several things and the field does not tell. */
  readonly aspect?: string;
  /** What stands in the field, where the tool tells it. */
  readonly value?: string;
  /** Whether annotations of the object tell the tool to leave this out: then it is shown as suppressed. */
  readonly isIgnoredBy?: (annotations: Annotations) => boolean;
}

export interface Annotations {
  readonly own: Readonly<Record<string, unknown>>;
  /** Of the pods that it makes. */
  readonly pod: Readonly<Record<string, unknown>>;
}

/** Where that is in the files that people write. */
export interface ManifestPlace {
  /** Absent for what is in a file of another kind. */
  readonly resource?: Resource;
  readonly locations?: readonly Location[];
  /** The file of the resource. */
  readonly file?: string;
  /** The only container of the pod, where it has one only. */
  readonly onlyContainer?: string;
  /** Absent where nobody knows the whole object. */
  readonly annotations?: Annotations;
}

/** The objects that a tool was given, each in a file of its own, and where each of them is written. */
export interface ManifestPlaces {
  /** The files of the objects, as they were handed over. */
  readonly files: readonly string[];
  /** undefined for what is none of the objects. */
  place(hint: ManifestHint): ManifestPlace | undefined;
}

/** An object that a tool has not looked at, by the name and place that people know. */
export function missedObject(file: string, reason: string, places: ManifestPlaces): Gap {
  const { resource, locations } = places.place({ file }) ?? {};
  const [{ path, startLine, startColumn } = { path: '' }] = locations ?? [];
  return {
    what: resource === undefined ? path || file : `${resource.kind} ${resource.name}`,
    reason,
    ...(path !== '' && { location: { path, ...present({ startLine, startColumn }) } }),
  };
}

/** A gap for each object that a tool was given and has left out of its report. */
export function unmentioned(
  tool: string,
  seen: ReadonlySet<unknown>,
  places: ManifestPlaces | undefined,
): readonly Gap[] {
  const missed = places?.files.filter((file) => !seen.has(file)) ?? [];
  return places === undefined ? [] : missed.map((file) => missedObject(file, `${tool} says nothing of it`, places));
}

/** The observation with its resource, its place, and the control that others call by another name. */
export function placeInManifests(
  tool: ManifestTool,
  observation: Observation,
  hint: ManifestHint,
  context: ReadContext,
): Observation {
  const place = context.manifests?.place(hint) ?? placeElsewhere(hint, context);
  const { resource, locations, file, onlyContainer, annotations } = place;
  const fieldPath = resource?.fieldPath;
  return {
    ...observation,
    ...present({ resource, locations }),
    ...(annotations !== undefined && hint.isIgnoredBy?.(annotations) === true && { status: 'suppressed' as const }),
    ...(resource !== undefined &&
      controlOf(tool, observation.ruleId, { fieldPath, file, aspect: hint.aspect, onlyContainer, value: hint.value })),
  };
}

/** Of a report that was made elsewhere, or of a cluster: as the tool says it. */
function placeElsewhere(
  { resource, file, startLine, endLine, container, fieldPath = containerPath(container) }: ManifestHint,
  { targetKind }: ReadContext,
): ManifestPlace {
  const isFile = file !== undefined && (targetKind === 'manifests' || targetKind === 'source');
  const location = isFile ? { ...placeIn(file, targetKind), ...present({ startLine, endLine }) } : undefined;
  return present({
    resource: resource && { ...resource, ...present({ fieldPath }) },
    file: location?.path,
    locations: location && [location],
  });
}

/** Which of the containers it is only the manifest tells. */
function containerPath(name: string | undefined): string | undefined {
  return name === undefined ? undefined : `containers[name=${name}]`;
}
