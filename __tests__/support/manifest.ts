import { parseKubernetesVersion } from '../../src/builtin/kubernetes-version.ts';
import { formatFieldPath, type Json, type JsonObject, type ManifestObject } from '../../src/builtin/manifest.ts';
import type { Edit, Fix, Hit, Rule, RuleContext } from '../../src/builtin/rule.ts';
import { rules } from '../../src/builtin/rules/index.ts';

function textOr(value: Json | undefined, otherwise: string): string {
  return typeof value === 'string' ? value : otherwise;
}

/** A manifest object of a plain value, as if it were the whole of a file. */
export function manifest(value: JsonObject, file = 'app.yaml'): ManifestObject {
  const metadata = (value['metadata'] ?? {}) as JsonObject;
  const { name, namespace } = metadata as { readonly name?: Json; readonly namespace?: Json };
  return {
    apiVersion: textOr(value['apiVersion'], 'v1'),
    kind: textOr(value['kind'], ''),
    name: textOr(name, ''),
    namespace: typeof namespace === 'string' ? namespace : undefined,
    value,
    file,
    locate: () => ({ path: file, startLine: 1 }),
  };
}

export function podValue(spec: JsonObject, metadata: JsonObject = {}): JsonObject {
  return { apiVersion: 'v1', kind: 'Pod', metadata: { name: 'app', namespace: 'shop', ...metadata }, spec };
}

/** A pod with one container called web. */
export function containerPod(container: JsonObject, spec: JsonObject = {}): JsonObject {
  return podValue({ containers: [{ name: 'web', image: 'web:1', ...container }], ...spec });
}

export function contextOf(objects: readonly ManifestObject[], version = 'latest'): RuleContext {
  return { version: parseKubernetesVersion(version), objects };
}

export function ruleOf(id: string): Rule {
  const rule = rules.find((candidate) => candidate.id === id);
  if (rule === undefined) {
    throw new Error(`there is no rule ${id}`);
  }
  return rule;
}

/** The hits of one rule on all objects; none where the rule does not exist for the version. */
export function hitsOf(id: string, values: readonly JsonObject[], version = 'latest'): readonly Hit[] {
  const rule = ruleOf(id);
  const context = contextOf(
    values.map((value) => manifest(value)),
    version,
  );
  if (rule.appliesTo?.(context.version) === false) {
    return [];
  }
  return [
    ...context.objects.flatMap((object) => [...(rule.check?.(object, context) ?? [])]),
    ...(rule.checkAll?.(context) ?? []),
  ];
}

/** Where one rule hits, as a person reads it. */
export function pathsOf(id: string, values: readonly JsonObject[], version = 'latest'): readonly string[] {
  return hitsOf(id, values, version).map(({ path }) => formatFieldPath(path));
}

export function severitiesOf(id: string, values: readonly JsonObject[], version = 'latest'): readonly string[] {
  return hitsOf(id, values, version).map(({ severity }) => severity ?? ruleOf(id).severity);
}

function edited(value: Json | undefined, path: readonly (string | number)[], edit: Edit): Json | undefined {
  const [part, ...rest] = path;
  if (part === undefined) {
    return edit.op === 'set' ? edit.value : undefined;
  }
  if (Array.isArray(value)) {
    return (value as readonly Json[]).map((item, index) =>
      index === part ? (edited(item, rest, edit) ?? null) : item,
    );
  }
  const object = (value ?? {}) as JsonObject;
  const field = edited(object[part], rest, edit);
  const others = Object.entries(object).filter(([name]) => name !== part);
  return Object.fromEntries(field === undefined ? others : [...others, [String(part), field]]);
}

/** The value after a fix. */
export function applyFix(value: JsonObject, fix: Fix): JsonObject {
  return fix.edits.reduce<JsonObject>((current, edit) => edited(current, edit.path, edit) as JsonObject, value);
}
