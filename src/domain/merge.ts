import { connected } from './disjoint-sets.ts';
import type { Finding, Location, Sighting } from './finding.ts';
import { fingerprintOf, identityKeys, namesOf, primaryName } from './identity.ts';
import type { Observation, Observed } from './observation.ts';
import type { Target } from './scan.ts';
import { severityRank, worstSeverity } from './severity.ts';

interface Seen {
  readonly scan: string;
  readonly target: Target;
  readonly observation: Observation;
  readonly keys: readonly string[];
}

/**
 * Brings the observations of all scans into findings: one for each thing that is wrong, with every sighting kept.
 * The order of scans and observations does not matter. Worst first.
 */
export function merge(observed: readonly Observed[]): readonly Finding[] {
  const seen = observed.flatMap(({ scan, target, observations }) =>
    observations.map((observation): Seen => ({ scan, target, observation, keys: identityKeys(target, observation) })),
  );
  return connected(seen)
    .map((group) => finding(group.length === 1 ? group : group.toSorted(byContent)))
    .toSorted(worstFirst);
}

/** Open findings before the others, then by severity, what nobody can reach last, then by place; total, so that every output has one order. */
export function worstFirst(a: Finding, b: Finding): number {
  return (
    Number(a.status !== 'open') - Number(b.status !== 'open') ||
    severityRank(a.severity) - severityRank(b.severity) ||
    Number(a.reachable === false) - Number(b.reachable === false) ||
    compareText(a.target, b.target) ||
    compareText(a.locations[0]?.path ?? '', b.locations[0]?.path ?? '') ||
    (a.locations[0]?.startLine ?? 0) - (b.locations[0]?.startLine ?? 0) ||
    compareText(a.id, b.id) ||
    compareText(a.fingerprint, b.fingerprint)
  );
}

/** As for `sort`. Not localeCompare: the order must be the same on every machine. */
export function compareText(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/** Total over what an observation holds: those that compare as equal are equal. */
function byContent(a: Seen, b: Seen): number {
  return (
    compareText(a.scan, b.scan) ||
    compareText(a.observation.ruleId, b.observation.ruleId) ||
    compareText(JSON.stringify(a.observation), JSON.stringify(b.observation))
  );
}

function finding(group: readonly Seen[]): Finding {
  const [first] = group;
  if (first === undefined) {
    throw new Error('a finding has at least one observation');
  }
  const all = group.map(({ observation }) => observation);
  const names = all.flatMap(namesOf);
  const id = primaryName(names);
  const sightings = sightingsOf(group);
  const { severity, status } = openOrWorst(sightings);
  return {
    fingerprint: fingerprintOf(first.target, group),
    id,
    aliases: namesBeside(id, names),
    advisories: unique(all.flatMap(({ advisories = [] }) => advisories)),
    kind: first.observation.kind,
    severity,
    status,
    title: first.observation.title,
    target: first.target.name,
    ...firstSaid(all, SAID_ONCE),
    ...reachableOf(all),
    locations: uniqueLocations(all.flatMap(({ locations = [] }) => locations)),
    references: unique(all.flatMap(({ references = [] }) => references)),
    sightings,
  };
}

/** What a finding holds once although several may have said it. */
export const SAID_ONCE = [
  'message',
  'remediation',
  'published',
  'component',
  'resource',
  'control',
  'licence',
  'scores',
  'patch',
] as const;

/** Of the fields that a finding holds once, the first that anyone said. */
export function firstSaid<T extends object, K extends keyof T>(all: readonly T[], names: readonly K[]): Pick<T, K> {
  // Loops, as this runs for each of many thousand findings.
  const said: Partial<Pick<T, K>> = {};
  for (const name of names) {
    for (const one of all) {
      if (one[name] !== undefined) {
        said[name] = one[name];
        break;
      }
    }
  }
  return said as Pick<T, K>;
}

/** One traced call is enough; that there is none, only says who has looked for it. */
export function reachableOf(all: readonly { readonly reachable?: boolean | undefined }[]): Pick<Finding, 'reachable'> {
  let told: boolean | undefined;
  for (const { reachable } of all) {
    told = told === true || reachable === undefined ? told : reachable;
  }
  return told === undefined ? {} : { reachable: told };
}

/** One open sighting keeps a finding open; its severity is then the worst of the open ones. It is gone only when nobody sees it any more. */
export function openOrWorst(sightings: readonly Sighting[]): Pick<Finding, 'severity' | 'status'> {
  const [only] = sightings;
  if (only !== undefined && sightings.length === 1) {
    return { severity: only.severity, status: only.status };
  }
  const seen = sightings.filter(({ status }) => status !== 'gone');
  const open = seen.filter(({ status }) => status === 'open');
  const deciding = open.length > 0 ? open : seen.length > 0 ? seen : sightings;
  return {
    severity: worstSeverity(deciding.map(({ severity }) => severity)),
    status: deciding.find(({ status }) => status === 'manual')?.status ?? deciding[0]?.status ?? 'open',
  };
}

/** The same rule seen again by the same scan at the same severity is one sighting that counts more. */
function sightingsOf(group: readonly Seen[]): readonly Sighting[] {
  const [only, ...others] = group;
  if (only !== undefined && others.length === 0) {
    return [sightingOf(only.scan, only.observation)];
  }
  const byKey = new Map<string, Sighting>();
  for (const { scan, observation } of group) {
    const sighting = sightingOf(scan, observation);
    const key = JSON.stringify([scan, sighting.ruleId, sighting.severity, sighting.status]);
    const known = byKey.get(key);
    byKey.set(key, known === undefined ? sighting : { ...known, count: known.count + sighting.count });
  }
  return [...byKey.values()];
}

function sightingOf(scan: string, observation: Observation): Sighting {
  const {
    ruleId,
    severity,
    severitySource,
    severityReason,
    nativeSeverity,
    status = 'open',
    message,
    count = 1,
  } = observation;
  return {
    scan,
    ruleId,
    severity,
    ...(nativeSeverity !== undefined && { nativeSeverity }),
    severitySource,
    ...(severityReason !== undefined && { severityReason }),
    status,
    ...(message !== undefined && { message }),
    count,
  };
}

/** The other names of a finding, each once, in an order that does not depend on who said them. */
export function namesBeside(id: string, names: readonly string[]): readonly string[] {
  return names.length === 1 ? [] : unique(names.filter((name) => name !== id)).toSorted(compareText);
}

/** Each text once, in the order of their first coming. */
export function unique(texts: readonly string[]): readonly string[] {
  return texts.length < 2 ? texts : [...new Set(texts)];
}

export function uniqueLocations(places: readonly Location[]): readonly Location[] {
  return places.length < 2 ? places : [...new Map(places.map((place) => [JSON.stringify(place), place])).values()];
}
