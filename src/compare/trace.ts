import type { Finding } from '../domain/finding.ts';
import { compareText } from '../domain/merge.ts';
import type { Placed } from './closest.ts';
import type { Keys } from './keys.ts';

/** A finding as matching over time sees it; the numbers are keys. */
export interface Trace extends Placed {
  readonly finding: Finding;
  /** Target and kind: nothing matches across them. */
  readonly scope: number;
  /** Within the scope. */
  readonly rule: number;
  /** Within the target. */
  readonly file: number;
  readonly line: number;
  /** Of what is in no resource, undefined. */
  readonly resource: number | undefined;
  readonly fieldPath: number;
  /** As spec.containers[] for spec.containers[0]. */
  readonly shape: number;
  /** What is said of it, without the numbers in it, which change with every edit. */
  readonly content: number;
}

/** `target` is the same text for what is the same target on both sides. */
export function traceOf(finding: Finding, target: string, keys: Keys): Trace {
  const { id, kind, locations, resource } = finding;
  const [place] = locations;
  const inTarget = keys.text(target);
  const scope = keys.all(inTarget, keys.text(kind));
  const fieldPath = resource?.fieldPath ?? '';
  return {
    finding,
    scope,
    rule: keys.all(scope, keys.text(id)),
    position: place?.startLine ?? 0,
    line: keys.count(place?.startLine ?? 0),
    file: keys.all(inTarget, keys.text(place?.path ?? '')),
    resource: resource === undefined ? undefined : keys.text(resourceOf(resource)),
    fieldPath: keys.text(fieldPath),
    shape: keys.text(fieldPath.includes('[') ? fieldPath.replaceAll(/\[\d+\]/g, '[]') : fieldPath),
    content: keys.text(contentOf(finding)),
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
