import type { JsonObject, ManifestObject } from '../../src/builtin/manifest.ts';
import type { Location } from '../../src/domain/finding.ts';
import type { KubernetesVersion } from '../../src/builtin/rule.ts';
import { podSecurityChecks, rules } from '../../src/builtin/rules/index.ts';
import { parseKubernetesVersion } from '../../src/builtin/kubernetes-version.ts';

type Level = 'baseline' | 'restricted';

export interface KubernetesObject extends JsonObject {
  readonly apiVersion: string;
  readonly kind: string;
  readonly metadata: { readonly name: string };
}

const FILE = 'pod.yaml';

function locate(): Location {
  return { path: FILE };
}

function asManifest(value: KubernetesObject): ManifestObject {
  const { apiVersion, kind, metadata } = value;
  return { apiVersion, kind, name: metadata.name, namespace: undefined, value, file: FILE, locate };
}

/** The ids of the Pod Security rules that have something to say about the object, in the order of the registry. */
function rulesHit(value: KubernetesObject, version: KubernetesVersion): ReadonlySet<string> {
  const object = asManifest(value);
  const context = { version, objects: [object] };
  const isHit = (rule: (typeof rules)[number]): boolean =>
    (rule.appliesTo?.(version) ?? true) && [...(rule.check?.(object, context) ?? [])].length > 0;
  return new Set(rules.filter((rule) => rule.id.startsWith('GH-PSS-') && isHit(rule)).map(({ id }) => id));
}

/**
 * The checks of the Pod Security admission plug-in that our rules say fail, sorted. A rule that belongs to no check says
 * that the object cannot be judged, and stands here by its own id.
 */
export function ourViolations(value: KubernetesObject, level: Level, versionText: string): readonly string[] {
  const version = parseKubernetesVersion(versionText);
  return checksOf(rulesHit(value, version), level, version);
}

/** The same for the rule ids of a report about one object. */
export function bundledViolations(hit: ReadonlySet<string>, level: Level, versionText: string): readonly string[] {
  const ids = [...hit].filter((id) => id.startsWith('GH-PSS-'));
  return checksOf(new Set(ids), level, parseKubernetesVersion(versionText));
}

function checksOf(hit: ReadonlySet<string>, level: Level, version: KubernetesVersion): readonly string[] {
  const inForce = new Set(rules.filter((rule) => rule.appliesTo?.(version) ?? true).map(({ id }) => id));
  const judged = Object.entries(podSecurityChecks).filter(
    ([id, check]) => inForce.has(id) && (level === 'restricted' || check.level === 'baseline'),
  );
  const overridden = new Set(judged.flatMap(([, { overrides }]) => (overrides === undefined ? [] : [overrides])));
  const failed = judged
    .filter(([id]) => !overridden.has(id))
    .filter(([id, { overrides }]) => hit.has(id) || (overrides !== undefined && hit.has(overrides)))
    .map(([, { check }]) => check);
  const unjudged = [...hit].filter((id) => !Object.hasOwn(podSecurityChecks, id));
  return [...failed, ...unjudged].sort();
}
