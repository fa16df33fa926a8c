import type { Observation } from '../domain/observation.ts';
import { CROSSWALK, type ControlScope, type CrosswalkRow, type ManifestTool } from './table.ts';

/** By the scanner and its rule, and by what of the rule is meant. */
const ROWS: ReadonlyMap<string, CrosswalkRow> = new Map(
  CROSSWALK.flatMap((row) =>
    Object.entries(row.rules).flatMap(([tool, ids]) => ids.map((id) => [`${tool} ${id}`, row] as const)),
  ),
);

const LISTS = String.raw`(?:initContainers|containers|ephemeralContainers)\[\d+\]`;
const PLACES: Readonly<Record<Exclude<ControlScope, 'resource' | 'field'>, RegExp>> = {
  container: RegExp(String.raw`^.*?\b${LISTS}`),
  port: RegExp(String.raw`^.*?\b${LISTS}\.ports\[\d+\]`),
  volume: /^.*?\bvolumes\[\d+\]/,
};

/**
 * The key under which a rule meets the rules of others that mean the same, and the place for which it holds; nothing for a rule that has no like.
 * `aspect` tells what of a rule is meant where it says several things; a rule whose field tells it needs none.
 */
export function controlOf(
  tool: ManifestTool,
  ruleId: string,
  fieldPath: string | undefined,
  more: { readonly aspect?: string | undefined; readonly onlyContainer?: string | undefined } = {},
): Pick<Observation, 'controlKey' | 'controlPlace'> {
  const aspect = more.aspect ?? fieldPath?.split('.').at(-1);
  const row = ROWS.get(`${tool} ${ruleId}`) ?? ROWS.get(`${tool} ${ruleId}#${aspect ?? ''}`);
  if (row === undefined) {
    return {};
  }
  return { controlKey: `control:${row.key}`, controlPlace: placeOf(row.scope, fieldPath, more.onlyContainer) };
}

/** Where a scanner tells less than the scope asks for, what it does tell; such a sighting meets no other that tells more. */
function placeOf(scope: ControlScope, fieldPath: string | undefined, onlyContainer: string | undefined): string {
  if (scope === 'resource') {
    return '';
  }
  if (fieldPath === undefined && scope === 'container') {
    return onlyContainer ?? '';
  }
  const told = fieldPath ?? '';
  return scope === 'field' ? told : (PLACES[scope].exec(told)?.[0] ?? told);
}
