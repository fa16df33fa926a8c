import { controlOf } from '../crosswalk/control.ts';
import type { ManifestTool } from '../crosswalk/table.ts';
import type { Location, Resource } from '../domain/finding.ts';
import type { Observation } from '../domain/observation.ts';
import { present } from './fields.ts';
import { placeIn } from './place.ts';
import type { ReadContext } from './reading.ts';

/** How a tool tells where in manifests something is: none of it says all. */
export interface ManifestHint {
  readonly resource?: Resource;
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
}

/** Where that is in the files that people write. */
export interface ManifestPlace {
  readonly resource: Resource;
  readonly locations: readonly Location[];
  /** The only container of the pod, where it has one only. */
  readonly onlyContainer?: string;
}

/** The objects that a tool was given, each in a file of its own, and where each of them is written. */
export interface ManifestPlaces {
  /** undefined for what is none of the objects. */
  place(hint: ManifestHint): ManifestPlace | undefined;
}

/** The observation with its resource, its place, and the control that others call by another name. */
export function placeInManifests(
  tool: ManifestTool,
  observation: Observation,
  hint: ManifestHint,
  context: ReadContext,
): Observation {
  const { resource, locations, onlyContainer } = context.manifests?.place(hint) ?? placeElsewhere(hint, context);
  return {
    ...observation,
    ...present({ resource, locations }),
    ...controlOf(tool, observation.ruleId, resource?.fieldPath, { aspect: hint.aspect, onlyContainer }),
  };
}

/** Of a report that was made elsewhere, or of a cluster: as the tool says it. */
function placeElsewhere(
  { resource, file, startLine, endLine, fieldPath }: ManifestHint,
  { targetKind }: ReadContext,
): Partial<ManifestPlace> {
  const isFile = targetKind === 'manifests' || targetKind === 'source';
  return present({
    resource: resource && { ...resource, ...present({ fieldPath }) },
    locations:
      file === undefined || !isFile
        ? undefined
        : [{ ...placeIn(file, targetKind), ...present({ startLine, endLine }) }],
  });
}
