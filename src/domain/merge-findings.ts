import { connected } from './disjoint-sets.ts';
import { DIFF_PLACES, type Finding, type Sighting } from './finding.ts';
import { fingerprintOf, identityKeys, primaryName, type Identifiable, type Identified } from './identity.ts';
import {
  compareText,
  firstSaid,
  namesBeside,
  openOrWorst,
  reachableOf,
  SAID_ONCE,
  unique,
  uniqueLocations,
  worstFirst,
} from './merge.ts';
import type { Scan, Target } from './scan.ts';
import { uniteScans } from './unite-scans.ts';

/** Scans with the findings they made, as a report holds them. */
export interface Part {
  readonly scans: readonly Scan[];
  /** Each has a sighting at least, and each sighting names a scan of this part. */
  readonly findings: readonly Finding[];
}

interface Seen extends Identified {
  readonly target: Target;
  readonly finding: Finding;
}

/**
 * Unites scans made apart as if they had been made at once: no scan and no sighting is lost, and the same thing seen in two parts is one finding.
 * Status and severity follow from the sightings again; what a policy decided in a part is left behind. The order of the parts does not matter.
 */
export function mergeFindings(parts: readonly Part[]): Part {
  const united = uniteScans(parts);
  const scans = united.flatMap((part) => part.scans).toSorted((a, b) => compareText(a.id, b.id));
  const targets = new Map(scans.map(({ id, target }) => [id, target]));
  const seen = united.flatMap(({ findings }) => findings.map((finding) => seenOf(finding, targets)));
  return { scans, findings: distinct(connected(seen).map(ordered)).toSorted(worstFirst) };
}

/** A merged part with scans beside it that found nothing. */
export function withScans(merged: Part, scans: readonly Scan[]): Part {
  const parts = [merged, ...scans.map((scan) => ({ scans: [scan], findings: [] }))];
  return uniteScans(parts) === parts
    ? { scans: [...merged.scans, ...scans].toSorted((a, b) => compareText(a.id, b.id)), findings: merged.findings }
    : mergeFindings(parts);
}

/** The findings of the groups. Where two that are not the same claim one fingerprint, each gets its own. */
function distinct(groups: readonly (readonly Seen[])[]): readonly Finding[] {
  const findings = groups.map((group) => joined(group, 'kept'));
  const repeated = repeatedOf(findings.map(({ fingerprint }) => fingerprint));
  return repeated.size === 0
    ? findings
    : groups.map((group) => joined(group, repeated.has(group[0]?.finding.fingerprint ?? '') ? 'new' : 'kept'));
}

function seenOf(finding: Finding, targets: ReadonlyMap<string, Target>): Seen {
  const target = targets.get(finding.sightings[0]?.scan ?? '');
  if (target === undefined) {
    throw new Error(`finding ${finding.fingerprint} was seen by no scan of its report`);
  }
  const observation = observationOf(finding);
  return { target, finding, observation, keys: identityKeys(target, observation) };
}

/** What of a finding tells its identity. Of a vulnerability that is its names; what other kinds were joined by only the fingerprint still knows. */
function observationOf({ kind, id, aliases, component, resource, locations, fingerprint }: Finding): Identifiable {
  return {
    ruleId: id,
    kind,
    id,
    aliases,
    locations,
    ...(component !== undefined && { component }),
    ...(resource !== undefined && { resource }),
    // Scanners that tell of different fields of a resource have been joined by it.
    ...(kind !== 'vulnerability' && { controlKey: fingerprint, controlPlace: locations[0]?.path ?? '' }),
  };
}

function ordered(group: readonly Seen[]): readonly Seen[] {
  return group.length === 1 ? group : group.toSorted(byFirstSighting);
}

/** Total over what a finding holds. */
function byFirstSighting({ finding: a }: Seen, { finding: b }: Seen): number {
  return (
    compareText(a.sightings[0]?.scan ?? '', b.sightings[0]?.scan ?? '') ||
    compareText(a.sightings[0]?.ruleId ?? '', b.sightings[0]?.ruleId ?? '') ||
    compareText(JSON.stringify(a), JSON.stringify(b))
  );
}

function joined(group: readonly Seen[], fingerprint: 'kept' | 'new'): Finding {
  const [first] = group;
  if (first === undefined) {
    throw new Error('a finding has at least one sighting');
  }
  const all = group.map(({ finding }) => finding);
  const { finding: lead, target } = first;
  const sightings = sightingsOf(all);
  const names = all.flatMap((finding) => [finding.id, ...finding.aliases]);
  const id = primaryName(names);
  return {
    fingerprint:
      lead.kind === 'vulnerability' || fingerprint === 'new' ? fingerprintOf(target, group) : lead.fingerprint,
    id,
    aliases: namesBeside(id, names),
    advisories: unique(all.flatMap(({ advisories }) => advisories)),
    kind: lead.kind,
    ...openOrWorst(sightings),
    title: lead.title,
    target: target.name,
    ...said(all),
    ...reachableOf(all),
    locations: uniqueLocations(all.flatMap(({ locations }) => locations)),
    references: unique(all.flatMap(({ references }) => references)),
    sightings,
  };
}

const ONCE = [...SAID_ONCE, 'cause'] as const;

function said(all: readonly Finding[]): Partial<Finding> {
  const firstSeen = all.flatMap((one) => one.firstSeen ?? []).toSorted(compareText)[0];
  // The nearest to the change.
  const diff = DIFF_PLACES.find((place) => all.some((one) => one.diff === place));
  return {
    ...firstSaid(all, ONCE),
    ...(diff !== undefined && { diff }),
    ...(firstSeen !== undefined && { firstSeen }),
  };
}

/** In the order in which a merge of all observations has them. */
function sightingsOf(all: readonly Finding[]): readonly Sighting[] {
  const [first] = all;
  if (first !== undefined && all.length === 1 && first.sightings.length === 1) {
    return first.sightings;
  }
  const byKey = new Map<string, Sighting>();
  for (const sighting of all.flatMap(({ sightings }) => sightings)) {
    const key = JSON.stringify([sighting.scan, sighting.ruleId, sighting.severity, sighting.status]);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? sighting : { ...known, count: known.count + sighting.count });
  }
  return [...byKey.values()].toSorted((a, b) => compareText(a.scan, b.scan) || compareText(a.ruleId, b.ruleId));
}

function repeatedOf(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(texts.filter((text) => seen.size === seen.add(text).size));
}
