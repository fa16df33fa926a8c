import type { Rule } from '../../rule.ts';
import { groupOf, hitAt, isLongRunning } from '../pod.ts';
import { podRule, type PodRule } from '../pod-rule.ts';
import { scanIndex } from '../scan-index.ts';
import { hardeningGuide } from '../standards.ts';
import { fieldAt, listAt } from '../value.ts';
import type { Json, ManifestObject } from '../../manifest.ts';

type Resource = 'memory' | 'cpu';
type Bound = 'limits' | 'requests';

/** 0 is how some charts write "none". */
function isSet(holder: Json, bound: Bound, resource: Resource): boolean {
  const quantity = fieldAt(holder, 'resources', bound, resource);
  return quantity !== undefined && quantity !== 0 && quantity !== '0' && quantity !== '';
}

/** A request that is missing is the limit's. */
function isBounded(holder: Json, bound: Bound, resource: Resource): boolean {
  return isSet(holder, bound, resource) || (bound === 'requests' && isSet(holder, 'limits', resource));
}

const DEFAULTS = { limits: 'default', requests: 'defaultRequest' } as const;

/** `namespace limits memory`, for what a LimitRange gives to containers that say nothing. */
const limitRanges = scanIndex((objects: readonly ManifestObject[]): ReadonlySet<string> => {
  const given = new Set<string>();
  for (const object of objects.filter(({ kind }) => kind === 'LimitRange').filter((range) => groupOf(range) === '')) {
    for (const limit of listAt(object.value, 'spec', 'limits')) {
      for (const bound of ['limits', 'requests'] as const) {
        for (const resource of ['memory', 'cpu'] as const) {
          if (fieldAt(limit, 'type') === 'Container' && fieldAt(limit, DEFAULTS[bound], resource) !== undefined) {
            given.add(`${object.namespace ?? ''} ${bound} ${resource}`);
          }
        }
      }
    }
  }
  return given;
});

function resourceRule(
  bound: Bound,
  resource: Resource,
  rule: Pick<PodRule, 'id' | 'title' | 'severity' | 'severityReason' | 'remediation'>,
): Rule {
  return podRule({
    ...rule,
    control: hardeningGuide('Resource policies'),
    *checkPod(pod, { objects }) {
      const namespace = pod.object.namespace ?? '';
      if (isBounded(pod.spec, bound, resource) || limitRanges(objects).has(`${namespace} ${bound} ${resource}`)) {
        return;
      }
      for (const container of pod.containers.filter(isLongRunning)) {
        if (!isBounded(container.value, bound, resource)) {
          const path = [...container.path, 'resources', bound, resource];
          yield hitAt(pod, path, `${container.label} sets no resources.${bound}.${resource}.`);
        }
      }
    },
  });
}

export const resourceRules: readonly Rule[] = [
  resourceRule('limits', 'memory', {
    id: 'GH-NSA-MEMORY-LIMIT',
    title: 'Container has no memory limit',
    severity: 'medium',
    severityReason:
      'A leak or an attack on one container can take the memory of the node, and other pods are killed for it.',
    remediation:
      'Write resources.limits.memory, measured under load, or give the namespace a LimitRange with a default.',
  }),
  resourceRule('limits', 'cpu', {
    id: 'GH-NSA-CPU-LIMIT',
    title: 'Container has no CPU limit',
    severity: 'low',
    severityReason:
      'Without a limit a container can slow others on the node, but the scheduler still gives each what it requests.',
    remediation: 'Write resources.limits.cpu, or give the namespace a LimitRange with a default.',
  }),
  resourceRule('requests', 'memory', {
    id: 'GH-NSA-MEMORY-REQUEST',
    title: 'Container requests no memory',
    severity: 'low',
    severityReason:
      'A pod without a request is placed blindly and is the first to be evicted: availability, not access.',
    remediation: 'Write resources.requests.memory: what the container needs in normal use.',
  }),
  resourceRule('requests', 'cpu', {
    id: 'GH-NSA-CPU-REQUEST',
    title: 'Container requests no CPU',
    severity: 'low',
    severityReason: 'A pod without a request is placed blindly and gets what others leave: availability, not access.',
    remediation: 'Write resources.requests.cpu: what the container needs in normal use.',
  }),
];
