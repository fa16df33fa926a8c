import type { Component, Location, Status } from '../../domain/finding.ts';
import type { Observation } from '../../domain/observation.ts';
import type { Target } from '../../domain/scan.ts';
import { fieldsOf, listOf, numberOf, present, textOf, textsOf } from '../fields.ts';
import { namesBeside, referencesOf } from '../names.ts';
import type { Notices } from '../notices.ts';
import { placeIn } from '../place.ts';
import { canonicalPurl } from '../purl.ts';
import { rate, type SeverityWords } from '../severity-words.ts';

type Fields = Readonly<Record<string, unknown>>;

/** The words of Grype; negligible is a distribution’s word for: no action expected. */
export const GRYPE_SEVERITIES: SeverityWords = {
  critical: 'critical',
  high: 'high',
  medium: 'medium',
  low: 'low',
  negligible: 'info',
  unknown: 'unknown',
};

/** A match, with the layer it was found in, whose build step the image says elsewhere. */
export interface Match {
  readonly observation: Observation;
  readonly layerId?: string;
}

/** What a match says; undefined when it does not even name the vulnerability. */
export function matchOf(value: unknown, targetKind: Target['kind'], notices: Notices): Match | undefined {
  const fields = fieldsOf(value);
  const vulnerability = fieldsOf(fields['vulnerability']);
  const id = textOf(vulnerability['id']);
  if (id === undefined) {
    return undefined;
  }
  const artifact = fieldsOf(fields['artifact']);
  const related = listOf(fields['relatedVulnerabilities']).map(fieldsOf);
  const component = componentOf(artifact, fieldsOf(vulnerability['fix']));
  const scores = scoresOf(vulnerability, related);
  const place = primaryPlace(artifact['locations']);
  const observation: Observation = {
    ruleId: id,
    id,
    kind: 'vulnerability',
    title: titleOf(textOf(vulnerability['description']), id, component.name),
    ...rate(textOf(vulnerability['severity']), GRYPE_SEVERITIES, notices, scores.cvss),
    ...namesBeside(id, [...related.flatMap((one) => textOf(one['id']) ?? []), ...advisoryIds(vulnerability)]),
    component,
    ...(Object.keys(scores).length > 0 && { scores }),
    ...referencesOf(textOf(vulnerability['dataSource']), ...textsOf(vulnerability['urls'])),
    ...present({ remediation: remediationOf(component, fieldsOf(vulnerability['fix'])) }),
    ...(place.path !== undefined && { locations: [placeIn(place.path, targetKind)] satisfies Location[] }),
  };
  return { observation, ...present({ layerId: place.layerId }) };
}

/** A match that a rule set aside, with the status that rule gives it. */
export function ignoredMatchOf(value: unknown, targetKind: Target['kind'], notices: Notices): Match | undefined {
  const match = matchOf(value, targetKind, notices);
  const rules = listOf(fieldsOf(value)['appliedIgnoreRules']).map(fieldsOf);
  const reason = rules.flatMap((rule) => textOf(rule['vex-justification']) ?? textOf(rule['reason']) ?? []).join('; ');
  const observation = match && {
    ...match.observation,
    status: statusOf(rules),
    message: reason === '' ? 'A rule of Grype set it aside' : `A rule of Grype set it aside: ${reason}`,
  };
  return match && observation && { ...match, observation };
}

function statusOf(rules: readonly Fields[]): Status {
  const words = new Set(rules.map((rule) => rule['vex-status']));
  if (words.has('not_affected')) {
    return 'not-affected';
  }
  return words.has('fixed') ? 'fixed' : 'suppressed';
}

function componentOf(artifact: Fields, fix: Fields): Component {
  const name = textOf(artifact['name']) ?? 'unknown package';
  const [upstream] = listOf(artifact['upstreams']).map((one) => textOf(fieldsOf(one)['name']));
  const fixedIn = textsOf(fix['versions']);
  return {
    name,
    ...present({
      version: textOf(artifact['version']),
      purl: canonicalPurl(textOf(artifact['purl'])),
      source: upstream === name ? undefined : upstream,
    }),
    ...(fixedIn.length > 0 && { fixedIn }),
  };
}

function titleOf(description: string | undefined, id: string, name: string): string {
  const [line = ''] = (description ?? '').trim().split('\n');
  const short = line.length > 200 ? `${line.slice(0, 199)}…` : line;
  return short === '' ? `${id} in ${name}` : short;
}

function remediationOf({ name, fixedIn }: Component, fix: Fields): string | undefined {
  if (fixedIn !== undefined) {
    return `Update ${name} to ${fixedIn.join(' or ')}`;
  }
  return fix['state'] === 'wont-fix' ? 'The distribution will not fix it in this release' : undefined;
}

// Reports made before Grype 0.33 have no advisories.
function advisoryIds(vulnerability: Fields): readonly string[] {
  return listOf(vulnerability['advisories']).flatMap((one) => textOf(fieldsOf(one)['id']) ?? []);
}

function scoresOf(vulnerability: Fields, related: readonly Fields[]): NonNullable<Observation['scores']> {
  const all = [vulnerability, ...related];
  const exploited = all.some((one) => listOf(one['knownExploited']).length > 0);
  const chances = all.flatMap((one) => listOf(one['epss'])).flatMap((one) => numberOf(fieldsOf(one)['epss']) ?? []);
  return {
    ...present({ cvss: cvssOf(vulnerability) ?? all.map(cvssOf).find((score) => score !== undefined) }),
    ...(chances.length > 0 && { epss: Math.max(...chances) }),
    ...(exploited && { kev: true }),
  };
}

/** The highest score of the newest CVSS version. */
function cvssOf(vulnerability: Fields): number | undefined {
  const scored = listOf(vulnerability['cvss'])
    .map(fieldsOf)
    .flatMap(({ version, metrics }) => {
      const score = numberOf(fieldsOf(metrics)['baseScore']);
      return score === undefined ? [] : [{ major: String(version).charAt(0), score }];
    });
  const newest = ['4', '3', '2'].find((major) => scored.some((one) => one.major === major));
  const scores = scored.flatMap(({ major, score }) => (major === newest ? [score] : []));
  return scores.length === 0 ? undefined : Math.max(...scores);
}

function primaryPlace(locations: unknown): { readonly path?: string; readonly layerId?: string } {
  const all = listOf(locations).map(fieldsOf);
  const primary = all.find(({ annotations }) => fieldsOf(annotations)['evidence'] === 'primary') ?? all[0] ?? {};
  return present({ path: textOf(primary['path']), layerId: textOf(primary['layerID']) });
}
