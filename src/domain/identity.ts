import { hash } from 'node:crypto';
import type { Observation } from './observation.ts';
import type { Target } from './scan.ts';

/** What of an observation tells of which thing it is. */
export type Identifiable = Pick<
  Observation,
  'kind' | 'id' | 'ruleId' | 'aliases' | 'controlKey' | 'controlPlace' | 'component' | 'resource' | 'locations'
>;

/** An observation with its identity keys. */
export interface Identified {
  readonly observation: Identifiable;
  readonly keys: readonly string[];
}

/**
 * The keys under which an observation meets others of the same thing: two observations with a key in common are one finding.
 * Vulnerabilities have a key for each of their names; vendor advisories that bundle several (RHSA, DSA) are not among them.
 */
export function identityKeys(target: Target, observation: Identifiable): readonly string[] {
  return matchNames(observation).map((name) => key(target, observation, name));
}

/** Stable over runs and over what other scanners say: the same thing has the same fingerprint. */
export function fingerprintOf(target: Target, group: readonly Identified[]): string {
  const [lead] = group;
  if (lead === undefined) {
    throw new Error('a finding has at least one observation');
  }
  const name = primaryName(group.flatMap(({ observation }) => matchNames(observation)));
  // Nearly always a name of the first, whose key is there already.
  const known = lead.keys[matchNames(lead.observation).indexOf(name)];
  return hash('sha256', known ?? key(target, lead.observation, name), 'hex').slice(0, 32);
}

/** The names people use for an observation. */
export function namesOf({ id, ruleId, aliases = [] }: Identifiable): readonly string[] {
  return [id ?? ruleId, ...aliases];
}

/** Which of several names stands for the finding: a CVE before any other, a rule of our own before others', then by alphabet, so that order does not matter. */
export function primaryName(names: readonly string[]): string {
  if (names.length === 1) {
    return names[0] ?? '';
  }
  const sorted = names.toSorted();
  return PREFERRED.flatMap((start) => sorted.find((name) => name.startsWith(start)) ?? [])[0] ?? sorted[0] ?? '';
}

const PREFERRED = ['CVE-', 'GHSA-', 'GH-'];

function matchNames(observation: Identifiable): readonly string[] {
  return observation.kind === 'vulnerability'
    ? namesOf(observation)
    : [observation.controlKey ?? observation.id ?? observation.ruleId];
}

function key(target: Target, observation: Identifiable, name: string): string {
  return JSON.stringify([observation.kind, target.kind, target.name, name, ...placeOf(observation)]);
}

/** Lines are left out where the resource or the component already tells the place, so that a moved line is the same finding. */
function placeOf({ component, resource, locations = [], controlPlace }: Identifiable): readonly string[] {
  if (component !== undefined) {
    return [component.purl ?? `${component.name}@${component.version ?? ''}`];
  }
  const [first] = locations;
  if (resource !== undefined) {
    const { kind, namespace = '', name, fieldPath = '' } = resource;
    return controlPlace === undefined
      ? [first?.path ?? '', kind, namespace, name, fieldPath]
      : [kind, namespace, name, controlPlace];
  }
  return first === undefined ? [] : [first.path, String(first.startLine ?? '')];
}
