import type { Observation } from '../domain/observation.ts';
import { CROSSWALK, type ControlScope, type CrosswalkRow, type ManifestTool } from './table.ts';

/** By the scanner and its rule, and by what of the rule is meant. */
const ROWS: ReadonlyMap<string, CrosswalkRow> = new Map(
  CROSSWALK.flatMap((row) =>
    Object.entries(row.rules).flatMap(([tool, ids]) => ids.map((id) => [`${tool} ${id}`, row] as const)),
  ),
);

const LISTS = String.raw`(?:initContainers|containers|ephemeralContainers)\[(?:\d+|name=[^\]]+)\]`;
const PLACES: Readonly<Record<Exclude<ControlScope, 'resource' | 'field'>, RegExp>> = {
  container: RegExp(String.raw`^.*?\b${LISTS}`),
  port: RegExp(String.raw`^.*?\b${LISTS}\.ports\[\d+\]`),
  volume: /^.*?\bvolumes\[\d+\]/,
};

/** What a scanner tells of the place of a sighting. */
export interface ControlHint {
  readonly fieldPath?: string | undefined;
  /** The file in which the resource is written; none in a cluster. */
  readonly file?: string | undefined;
  /** What of a rule is meant, where it says several things and the field does not tell. */
  readonly aspect?: string | undefined;
  /** The only container of the pod, where it has one only. */
  readonly onlyContainer?: string | undefined;
  /** What stands in the field, where that and not its place in a list is what is wrong: as a capability that is added. */
  readonly value?: string | undefined;
}

/** The key under which a rule meets the rules of others that mean the same, and the place for which it holds; nothing for a rule that has no like. */
export function controlOf(
  tool: ManifestTool,
  ruleId: string,
  hint: ControlHint,
): Pick<Observation, 'controlKey' | 'controlPlace'> {
  const aspect = hint.aspect ?? hint.fieldPath?.split('.').at(-1)?.replace(/\[.*$/, '') ?? '';
  const row = ROWS.get(`${tool} ${ruleId}`) ?? ROWS.get(`${tool} ${ruleId}#${aspect}`);
  return row === undefined
    ? {}
    : { controlKey: `control:${row.key}`, controlPlace: `${hint.file ?? ''}#${placeOf(row.scope, hint)}` };
}

/** A sighting of less than the scope asks for meets no other that tells more; but what is said of a pod with one container is said of that. */
function placeOf(scope: ControlScope, { fieldPath, onlyContainer, value }: ControlHint): string {
  if (scope === 'resource') {
    return '';
  }
  const told = fieldPath ?? '';
  if (scope === 'field') {
    // Another value in the place of one that is known is something new.
    return value === undefined ? told : told.replace(/\[\d+\]$/, `[${value}]`);
  }
  const place = PLACES[scope].exec(told)?.[0];
  return place ?? (scope === 'container' ? (onlyContainer ?? '') : told);
}
