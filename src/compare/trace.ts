import type { Finding } from '../domain/finding.ts';
import { compareText } from '../domain/merge.ts';
import type { Placed } from './closest.ts';
import type { Keys } from './keys.ts';

/** A finding as matching over time sees it. Numbers besides the position are keys. */
export interface Trace extends Placed {
  readonly finding: Finding;
}

/** One in a component. */
export interface ComponentTrace extends Trace {
  /** Target and kind: nothing matches across them. */
  readonly scope: number;
  readonly component: number;
  readonly names: readonly number[];
}

/** Where something is that is in no component. */
export interface Spot {
  readonly finding: Finding;
  readonly target: number;
  /** Within the target; undefined in no file. */
  readonly file: number | undefined;
  /** Undefined in none. */
  readonly resource: number | undefined;
}

export interface PlaceTrace extends Trace, Spot {
  /** Target, kind and rule. */
  readonly rule: number;
  readonly line: number;
  readonly fieldPath: number;
  /** As spec.containers[] for spec.containers[0]. */
  readonly shape: number;
  /** What is said of it, without the numbers in it, which change with every edit. */
  readonly content: number;
  /** Of the line that it is about, and of that with its neighbours; undefined where nobody has looked. */
  readonly text: number | undefined;
  readonly block: number | undefined;
}

/** Makes keys of where a finding is. `target` is the same text for what is the same target on both sides. */
export function spotOf(finding: Finding, target: string, keys: Keys): Spot {
  const { locations, resource } = finding;
  const [place] = locations;
  const inTarget = keys.text(target);
  return {
    finding,
    target: inTarget,
    file: place === undefined ? undefined : keys.both(inTarget, keys.text(place.path)),
    resource: resource === undefined ? undefined : keys.text(resourceOf(resource)),
  };
}

export function placeTraceOf(finding: Finding, target: string, keys: Keys): PlaceTrace {
  const { id, kind, locations, resource } = finding;
  const spot = spotOf(finding, target, keys);
  const fieldPath = resource?.fieldPath ?? '';
  const position = locations[0]?.startLine ?? 0;
  return {
    finding,
    target: spot.target,
    file: spot.file,
    resource: spot.resource,
    position,
    line: keys.text(String(position)),
    rule: keys.both(keys.both(spot.target, keys.text(kind)), keys.text(id)),
    fieldPath: keys.text(fieldPath),
    shape: keys.text(fieldPath.includes('[') ? fieldPath.replaceAll(/\[\d+\]/g, '[]') : fieldPath),
    content: keys.text(contentOf(finding)),
    text: keyOf(locations[0]?.lineHash, keys),
    block: keyOf(locations[0]?.blockHash, keys),
  };
}

function keyOf(hash: string | undefined, keys: Keys): number | undefined {
  return hash === undefined ? undefined : keys.text(hash);
}

export function componentTraceOf(finding: Finding, target: string, keys: Keys): ComponentTrace {
  const { id, aliases, kind, component = { name: '' } } = finding;
  return {
    finding,
    position: 0,
    scope: keys.both(keys.text(target), keys.text(kind)),
    component: keys.text(componentOf(component, 'exact')),
    names: aliases.length === 0 ? [keys.text(id)] : [id, ...aliases].map((name) => keys.text(name)),
  };
}

function resourceOf({ kind, namespace = '', name }: NonNullable<Finding['resource']>): string {
  return `${kind}\n${namespace}\n${name}`;
}

/** What is said of a finding, without the numbers in it. */
export function contentOf({ message, title }: Finding): string {
  return (message ?? title).replaceAll(/\d+/g, '#');
}

/** The component of a finding, without its version where that is `any version`. */
export function componentOf(component: NonNullable<Finding['component']>, version: 'exact' | 'any version'): string {
  const { purl, name } = component;
  if (version === 'exact') {
    return purl ?? `${name}@${component.version ?? ''}`;
  }
  // Of a package URL the version is what follows the last @ before qualifiers and subpath; an @ elsewhere is written %40.
  return purl?.replace(/@[^@?#/]*(?=[?#]|$)/, '') ?? name;
}

/** By place, then by what else tells two findings apart. */
export function byPlace({ finding: a, position: atA }: Trace, { finding: b, position: atB }: Trace): number {
  return (
    atA - atB ||
    compareText(a.locations[0]?.path ?? '', b.locations[0]?.path ?? '') ||
    compareText(a.resource?.name ?? '', b.resource?.name ?? '') ||
    compareText(a.resource?.fieldPath ?? '', b.resource?.fieldPath ?? '') ||
    compareText(a.component?.version ?? '', b.component?.version ?? '') ||
    compareText(a.message ?? '', b.message ?? '') ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

/** By fingerprint, so that the order in which findings came does not matter. */
export function inOneOrder(findings: readonly Finding[]): readonly Finding[] {
  const ranked = findings.map((finding) => ({ finding, rank: rankOf(finding) }));
  ranked.sort((a, b) => a.rank - b.rank || compareText(a.finding.fingerprint, b.finding.fingerprint));
  return ranked.map(({ finding }) => finding);
}

// Numbers compare much faster than texts; 13 hexadecimal digits are as much as one holds exactly.
function rankOf({ fingerprint }: Finding): number {
  const rank = Number.parseInt(fingerprint.slice(0, 13), 16);
  return Number.isNaN(rank) ? 0 : rank;
}
