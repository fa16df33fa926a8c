import { controlOf } from '../crosswalk/control.ts';
import { messageOf } from '../domain/errors.ts';
import type { Patch } from '../domain/finding.ts';
import type { Observation } from '../domain/observation.ts';
import type { ControlResult, Gap } from '../domain/scan.ts';
import { formatFieldPath, type FieldPath, type ManifestObject } from './manifest.ts';
import type { Hit, Rule, RuleContext } from './rule.ts';
import { podOf } from './rules/pod.ts';
import { fieldAt } from './rules/value.ts';

/** What the rules say of a set of objects. */
export interface Evaluation {
  readonly observations: readonly Observation[];
  readonly controls: readonly ControlResult[];
  /** Rules that broke on an object: what they would have said is not known. */
  readonly gaps: readonly Gap[];
  /** The objects in which something was found. */
  readonly hit: ReadonlySet<ManifestObject>;
}

/** The level of the Pod Security Standards that is asked for. */
export type PodSecurityLevel = 'baseline' | 'restricted';

/** The rules that judge for this level and this version of Kubernetes. */
export function chooseRules(rules: readonly Rule[], level: PodSecurityLevel, context: RuleContext): readonly Rule[] {
  return rules.filter(
    ({ id, control, appliesTo }) =>
      (appliesTo?.(context.version) ?? true) &&
      (level === 'restricted' || !id.startsWith('GH-PSS') || !/restricted/i.test(control.standard)),
  );
}

/** Every rule on every object; a rule that breaks hides neither the other rules nor the other objects. */
export function evaluate(
  rules: readonly Rule[],
  context: RuleContext,
  patchOf: (ruleId: string, hit: Hit) => Patch | undefined,
): Evaluation {
  const evaluator = new Evaluator(context, patchOf);
  for (const object of context.objects) {
    for (const rule of rules) {
      evaluator.run(rule, object);
    }
  }
  for (const rule of rules) {
    evaluator.run(rule);
  }
  return evaluator.evaluation(rules);
}

const NONE: readonly Hit[] = [];

class Evaluator {
  readonly #context: RuleContext;
  readonly #patchOf: (ruleId: string, hit: Hit) => Patch | undefined;
  readonly #observations: Observation[] = [];
  readonly #gaps: Gap[] = [];
  readonly #hit = new Set<ManifestObject>();
  readonly #failed = new Set<string>();
  readonly #broken = new Set<string>();

  constructor(context: RuleContext, patchOf: (ruleId: string, hit: Hit) => Patch | undefined) {
    this.#context = context;
    this.#patchOf = patchOf;
  }

  /** Runs a rule on one object, or on the whole set. Called a million times in a large scan: nothing is made before it is needed. */
  run(rule: Rule, object?: ManifestObject): void {
    try {
      const hits = object === undefined ? rule.checkAll?.(this.#context) : rule.check?.(object, this.#context);
      for (const hit of hits ?? NONE) {
        this.#observations.push(observationOf(rule, hit, this.#patchOf(rule.id, hit)));
        this.#failed.add(rule.id);
        this.#hit.add(hit.object);
      }
    } catch (error) {
      this.#broken.add(rule.id);
      const about =
        object === undefined ? 'the whole set of objects' : `${object.kind} ${object.name} in ${object.file}`;
      const reason = `the rule broke on ${about} (${messageOf(error)}); this is a mistake in Gatehouse: please report it`;
      this.#gaps.push({ what: `rule ${rule.id}`, reason });
    }
  }

  evaluation(rules: readonly Rule[]): Evaluation {
    const kinds = new Set(this.#context.objects.map(({ kind }) => kind));
    const hasPods = POD_KINDS.some((kind) => kinds.has(kind));
    const looked = (rule: Rule): boolean =>
      !this.#broken.has(rule.id) && rule.kinds.some((kind) => kinds.has(kind) || (kind === 'Pod' && hasPods));
    const controls = rules.map((rule): ControlResult => {
      const result = this.#failed.has(rule.id) ? 'fail' : looked(rule) ? 'pass' : 'skip';
      return { id: rule.id, result, title: rule.title };
    });
    return { observations: this.#observations, controls, gaps: this.#gaps, hit: this.#hit };
  }
}

/** The kinds that hold a pod template, and the pod itself. */
const POD_KINDS = 'Pod PodTemplate ReplicationController ReplicaSet Deployment DaemonSet StatefulSet Job CronJob'.split(
  ' ',
);

/** The container that something missing in the pod is missing in, where there is one only; what is written in the pod is wrong there. */
function onlyContainer(object: ManifestObject, path: FieldPath): string | undefined {
  const [only, ...others] = podOf(object)?.containers ?? [];
  return only !== undefined && others.length === 0 && fieldAt(object.value, ...path) === undefined
    ? formatFieldPath(only.path)
    : undefined;
}

function textAtPath(object: ManifestObject, path: FieldPath): string | undefined {
  const value = typeof path.at(-1) === 'number' ? fieldAt(object.value, ...path) : undefined;
  return typeof value === 'string' ? value : undefined;
}

function observationOf(rule: Rule, { object, path, message, severity }: Hit, patch: Patch | undefined): Observation {
  const { apiVersion, kind, name, namespace } = object;
  const fieldPath = formatFieldPath(path);
  return {
    ruleId: rule.id,
    kind: 'misconfiguration',
    title: rule.title,
    severity: severity ?? rule.severity,
    severitySource: 'native',
    severityReason: rule.severityReason,
    message,
    remediation: rule.remediation,
    control: `${rule.control.standard}: ${rule.control.name}`,
    references: [rule.control.url],
    resource: { apiVersion, kind, ...(namespace !== undefined && { namespace }), name, fieldPath },
    locations: [object.locate(path)],
    ...controlOf('builtin', rule.id, {
      fieldPath,
      file: object.file,
      onlyContainer: onlyContainer(object, path),
      value: textAtPath(object, path),
    }),
    ...(patch !== undefined && { patch }),
  };
}
