import { formatFieldPath, type ManifestObject } from '../../manifest.ts';
import type { Hit, Rule } from '../../rule.ts';
import { groupOf, hitAt } from '../pod.ts';
import { mismatches, type Shape } from '../shape.ts';
import { documentation } from '../standards.ts';

const network: Shape = {
  fields: {
    podSelector: { fields: { matchLabels: { map: 'string' }, matchExpressions: { list: { fields: {} } } } },
    policyTypes: { list: 'string' },
    ingress: { list: { fields: { from: { list: { fields: {} } }, ports: { list: { fields: {} } } } } },
    egress: { list: { fields: { to: { list: { fields: {} } }, ports: { list: { fields: {} } } } } },
  },
};

/** By kind: the groups it is read of, and what Kubernetes 1.37 wants of the fields that the rules read. */
const SHAPES: Readonly<
  Record<string, { readonly groups: readonly string[]; readonly shape: Readonly<Record<string, Shape>> }>
> = {
  ConfigMap: { groups: [''], shape: { data: { map: 'string' } } },
  Secret: { groups: [''], shape: { data: { map: 'string' }, stringData: { map: 'string' } } },
  ServiceAccount: { groups: [''], shape: { automountServiceAccountToken: 'boolean' } },
  LimitRange: { groups: [''], shape: { spec: { fields: { limits: { list: { fields: { type: 'string' } } } } } } },
  Service: {
    groups: [''],
    shape: {
      spec: {
        fields: { type: 'string', externalIPs: { list: 'string' }, loadBalancerSourceRanges: { list: 'string' } },
      },
    },
  },
  Ingress: {
    groups: ['networking.k8s.io', 'extensions'],
    shape: {
      spec: {
        fields: {
          tls: { list: { fields: { hosts: { list: 'string' } } } },
          rules: { list: { fields: { host: 'string' } } },
        },
      },
    },
  },
  NetworkPolicy: { groups: ['networking.k8s.io', 'extensions'], shape: { spec: network } },
};

const METADATA: Shape = { fields: { annotations: { map: 'string' }, labels: { map: 'string' } } };

function* check(object: ManifestObject): Iterable<Hit> {
  const known = Object.hasOwn(SHAPES, object.kind) ? SHAPES[object.kind] : undefined;
  if (known?.groups.includes(groupOf(object)) !== true) {
    return;
  }
  for (const { path, expected, found } of mismatches(
    object.value,
    { fields: { ...known.shape, metadata: METADATA } },
    [],
  )) {
    yield hitAt(
      { object },
      path,
      `The field ${formatFieldPath(path)} must be ${expected} and is ${found}, so it cannot be judged.`,
    );
  }
}

export const malformedObject: Rule = {
  id: 'GH-NSA-MALFORMED',
  title: 'Object cannot be judged: a field is of a wrong type',
  control: documentation('Kubernetes API Reference', 'reference/kubernetes-api/'),
  severity: 'medium',
  severityReason:
    'Kubernetes refuses the object, so what will be deployed in its place has not been judged; it makes no pod.',
  remediation:
    'Write the field with the type Kubernetes wants: in data and annotations every value is a string, so numbers and true are quoted.',
  kinds: Object.keys(SHAPES),
  check,
};
