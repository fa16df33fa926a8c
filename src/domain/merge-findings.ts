import { DisjointSets } from './disjoint-sets.ts';
import type { Finding, Location, Sighting } from './finding.ts';
import { fingerprintOf, identityKeys, primaryName } from './identity.ts';
import { compareText, openOrWorst, SAID_ONCE, unique, worstFirst } from './merge.ts';
import type { Observation } from './observation.ts';
import type { Scan, Target } from './scan.ts';
import { uniteScans } from './unite-scans.ts';

/** Scans with the findings they made, as a report holds them. */
export interface Part {
  readonly scans: readonly Scan[];
  /** Each has a sighting at least, and each sighting names a scan of this part. */
  readonly findings: readonly Finding[];
}

interface Seen {
  readonly target: Target;
  readonly finding: Finding;
  readonly keys: readonly string[];
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
  return { scans, findings: distinct(groups(seen)).toSorted(worstFirst) };
}

/** The findings of the groups. Where two that are not the same claim one fingerprint, each gets its own. */
function distinct(all: readonly (readonly Seen[])[]): readonly Finding[] {
  const findings = all.map((group) => joined(group, 'kept'));
  const repeated = repeatedOf(findings.map(({ fingerprint }) => fingerprint));
  return repeated.size === 0
    ? findings
    : all.map((group) => joined(group, repeated.has(group[0]?.finding.fingerprint ?? '') ? 'new' : 'kept'));
}

function seenOf(finding: Finding, targets: ReadonlyMap<string, Target>): Seen {
  const target = targets.get(finding.sightings[0]?.scan ?? '');
  if (target === undefined) {
    throw new Error(`finding ${finding.fingerprint} was seen by no scan of its report`);
  }
  return { target, finding, keys: identityKeys(target, observationOf(finding)) };
}

/** What of a finding tells its identity. Of a vulnerability that is its names; what other kinds were joined by only the fingerprint still knows. */
function observationOf(finding: Finding): Observation {
  const { kind, id, aliases, title, severity, component, resource, locations, fingerprint } = finding;
  return {
    ruleId: id,
    kind,
    id,
    aliases,
    title,
    severity,
    severitySource: 'native',
    locations,
    ...(component !== undefined && { component }),
    ...(resource !== undefined && { resource }),
    ...(kind !== 'vulnerability' && { controlKey: fingerprint }),
  };
}

/** Connected components: findings that share an identity key, directly or through others. */
function groups(seen: readonly Seen[]): readonly (readonly Seen[])[] {
  const sets = new DisjointSets();
  for (const { keys } of seen) {
    for (const other of keys.slice(1)) {
      sets.join(keys[0] ?? '', other);
    }
  }
  const members = new Map<string, Seen[]>();
  for (const one of seen) {
    const root = sets.find(one.keys[0] ?? '');
    const group = members.get(root);
    if (group === undefined) {
      members.set(root, [one]);
    } else {
      group.push(one);
    }
  }
  return [...members.values()].map((group) => group.toSorted(byFirstSighting));
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
  const names = unique(all.flatMap((finding) => [finding.id, ...finding.aliases]));
  const id = primaryName(names);
  return {
    fingerprint: lead.kind === 'vulnerability' || fingerprint === 'new' ? fingerprintOfGroup(group) : lead.fingerprint,
    id,
    aliases: names.filter((name) => name !== id).toSorted(compareText),
    advisories: unique(all.flatMap(({ advisories }) => advisories)),
    kind: lead.kind,
    ...openOrWorst(sightings),
    title: lead.title,
    target: target.name,
    ...said(all),
    locations: uniqueLocations(all),
    references: unique(all.flatMap(({ references }) => references)),
    sightings,
  };
}

function fingerprintOfGroup(group: readonly Seen[]): string {
  const [first] = group;
  return first === undefined
    ? ''
    : fingerprintOf(
        first.target,
        group.map(({ finding }) => observationOf(finding)),
      );
}

function said(all: readonly Finding[]): Partial<Finding> {
  const once = [...SAID_ONCE, 'cause'] as const;
  const fields = once.flatMap((name) => {
    const found = all.find((one) => one[name] !== undefined);
    return found === undefined ? [] : [[name, found[name]] as const];
  });
  const firstSeen = all.flatMap((one) => one.firstSeen ?? []).toSorted(compareText)[0];
  return { ...Object.fromEntries(fields), ...(firstSeen !== undefined && { firstSeen }) };
}

/** In the order in which a merge of all observations has them. */
function sightingsOf(all: readonly Finding[]): readonly Sighting[] {
  const byKey = new Map<string, Sighting>();
  for (const sighting of all.flatMap(({ sightings }) => sightings)) {
    const key = JSON.stringify([sighting.scan, sighting.ruleId, sighting.severity, sighting.status]);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? sighting : { ...known, count: known.count + sighting.count });
  }
  return [...byKey.values()].toSorted((a, b) => compareText(a.scan, b.scan) || compareText(a.ruleId, b.ruleId));
}

function uniqueLocations(all: readonly Finding[]): readonly Location[] {
  const places = all.flatMap(({ locations }) => locations);
  return [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}

function repeatedOf(texts: readonly string[]): ReadonlySet<string> {
  const seen = new Set<string>();
  return new Set(texts.filter((text) => seen.size === seen.add(text).size));
}
