import type { JsonObject } from '../../../src/builtin/manifest.ts';
import { hitsOf, pathsOf, podValue, severitiesOf } from '../../support/manifest.ts';

const PRIVATE_KEY = ['-----BEGIN RSA', 'PRIVATE KEY-----\nabc'].join(' ');
const base64 = (text: string): string => Buffer.from(text).toString('base64');
const secret = (value: JsonObject): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Secret',
  metadata: { name: 's' },
  ...value,
});
const configMap = (data: JsonObject): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ConfigMap',
  metadata: { name: 'c' },
  data,
});

describe('GH-NSA-SECRET-MANIFEST', () => {
  it.each<[string, JsonObject, string[]]>([
    ['data', { data: { password: base64('hunter2') } }, ['medium']],
    ['stringData', { stringData: { password: 'hunter2' } }, ['medium']],
    ['a private key', { data: { 'tls.crt': base64('x'), 'tls.key': base64(PRIVATE_KEY) } }, ['high']],
    ['placeholders', { stringData: { password: 'changeme' } }, ['low']],
    ['certificates only', { data: { 'ca.crt': base64('x') } }, []],
    ['no data', { type: 'kubernetes.io/service-account-token' }, []],
    ['empty values', { data: { password: '' } }, []],
    ['values that SOPS encrypted', { data: { password: 'ENC[AES256_GCM,data:x]' } }, []],
    ['another kind of Secret', { apiVersion: 'bitnami.com/v1alpha1', data: { a: 'x' } }, []],
  ])('judges %s', (_, value, severities) => {
    expect(severitiesOf('GH-NSA-SECRET-MANIFEST', [secret(value)])).toEqual(severities);
  });

  it('points to the field and never prints a value', () => {
    const value = secret({ data: { password: base64('hunter2') } });

    const [hit] = hitsOf('GH-NSA-SECRET-MANIFEST', [value]);

    expect(hit?.path).toEqual(['data']);
    expect(hit?.message).toBe('The Secret holds a value ("password"; not shown).');
  });
});

describe('GH-NSA-CONFIGMAP-SECRET', () => {
  it.each<[string, JsonObject, string[]]>([
    ['a secret name', { DB_PASSWORD: 'hunter2' }, ['medium']],
    ['a known format inside a file', { 'app.ini': `x\n${PRIVATE_KEY}` }, ['high']],
    ['a file about passwords', { 'password-policy': 'min: 8' }, []],
    ['ordinary settings', { LOG_LEVEL: 'debug' }, []],
  ])('judges %s', (_, data, severities) => {
    expect(severitiesOf('GH-NSA-CONFIGMAP-SECRET', [configMap(data)])).toEqual(severities);
  });
});

const policy = (spec: JsonObject, namespace = 'shop', more: JsonObject = {}): JsonObject => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'NetworkPolicy',
  metadata: { name: 'p', namespace },
  spec,
  ...more,
});
const DENY_ALL = { podSelector: {}, policyTypes: ['Ingress', 'Egress'] };
const POD = podValue({ containers: [{}] });

describe('GH-NSA-NETWORK-POLICY', () => {
  it.each<[string, JsonObject[], number]>([
    ['none', [POD], 1],
    ['one of the namespace', [POD, policy(DENY_ALL)], 0],
    ['one of another namespace', [POD, policy(DENY_ALL, 'other')], 1],
    ['one of Cilium', [POD, policy({}, 'shop', { apiVersion: 'cilium.io/v2', kind: 'CiliumNetworkPolicy' })], 0],
    ['one of Calico for the cluster', [POD, { apiVersion: 'projectcalico.org/v3', kind: 'GlobalNetworkPolicy' }], 0],
    ['no workloads', [policy(DENY_ALL)], 0],
  ])('with %s', (_, objects, count) => {
    expect(hitsOf('GH-NSA-NETWORK-POLICY', objects)).toHaveLength(count);
  });

  it('names a namespace once, at the workload that comes first by name', () => {
    const objects = ['b', 'a', 'c'].map((name) => podValue({}, { name }));

    const hits = hitsOf('GH-NSA-NETWORK-POLICY', objects);

    expect(hits.map(({ object, message }) => [object.name, message])).toEqual([
      ['a', 'The namespace "shop" gets 3 workloads and no NetworkPolicy from the scanned manifests.'],
    ]);
  });
});

const message = (directions: string): string[] => [
  `The namespace "shop" has network policies, but none that denies ${directions} of all pods by default.`,
];

describe('GH-NSA-DEFAULT-DENY', () => {
  it.each<[string, JsonObject, string[]]>([
    ['denies both', DENY_ALL, []],
    ['has no types, and so is for ingress', { podSelector: {} }, message('Egress')],
    ['has no types and names egress', { podSelector: {}, egress: [] }, []],
    ['selects some pods', { ...DENY_ALL, podSelector: { matchLabels: { app: 'web' } } }, message('Ingress and Egress')],
    ['allows all', { ...DENY_ALL, ingress: [{}], egress: [{ to: [] }] }, message('Ingress and Egress')],
    ['allows some', { ...DENY_ALL, ingress: [{ from: [{}] }], egress: [{ ports: [{ port: 53 }] }] }, []],
  ])('judges a policy that %s', (_, spec, messages) => {
    expect(hitsOf('GH-NSA-DEFAULT-DENY', [POD, policy(spec)]).map((hit) => hit.message)).toEqual(messages);
  });
});

const ingress = (spec: JsonObject, annotations: JsonObject = {}): JsonObject => ({
  apiVersion: 'networking.k8s.io/v1',
  kind: 'Ingress',
  metadata: { name: 'i', annotations },
  spec,
});

const service = (spec: JsonObject, annotations: JsonObject = {}): JsonObject => ({
  apiVersion: 'v1',
  kind: 'Service',
  metadata: { name: 's', annotations },
  spec,
});

describe('the rules over what is reachable', () => {
  const rules = [{ host: 'shop.example' }, { host: 'www.shop.example' }];

  it.each<[string, string, JsonObject, string[]]>([
    ['GH-NSA-INGRESS-TLS', 'no tls', ingress({ rules }), ['spec.tls']],
    [
      'GH-NSA-INGRESS-TLS',
      'one host without',
      ingress({ rules, tls: [{ hosts: ['shop.example'] }] }),
      ['spec.rules[1].host'],
    ],
    ['GH-NSA-INGRESS-TLS', 'a wildcard', ingress({ rules, tls: [{ hosts: ['shop.example', '*.shop.example'] }] }), []],
    ['GH-NSA-INGRESS-TLS', 'a certificate for all', ingress({ rules, tls: [{ secretName: 'x' }] }), []],
    [
      'GH-NSA-INGRESS-TLS',
      'a certificate of the load balancer',
      ingress({ rules }, { 'alb.ingress.kubernetes.io/certificate-arn': 'x' }),
      [],
    ],
    ['GH-NSA-SERVICE-EXPOSURE', 'NodePort', service({ type: 'NodePort' }), ['spec.type']],
    ['GH-NSA-SERVICE-EXPOSURE', 'LoadBalancer', service({ type: 'LoadBalancer' }), ['spec.type']],
    [
      'GH-NSA-SERVICE-EXPOSURE',
      'a LoadBalancer for some',
      service({ type: 'LoadBalancer', loadBalancerSourceRanges: ['10.0.0.0/8'] }),
      [],
    ],
    [
      'GH-NSA-SERVICE-EXPOSURE',
      'an internal LoadBalancer',
      service({ type: 'LoadBalancer' }, { 'service.beta.kubernetes.io/aws-load-balancer-internal': 'true' }),
      [],
    ],
    ['GH-NSA-SERVICE-EXPOSURE', 'ClusterIP', service({}), []],
    ['GH-NSA-EXTERNAL-IPS', 'an address', service({ externalIPs: ['203.0.113.1'] }), ['spec.externalIPs']],
    ['GH-NSA-EXTERNAL-IPS', 'none', service({ externalIPs: [] }), []],
  ])('%s with %s', (id, _, value, paths) => {
    expect(pathsOf(id, [value])).toEqual(paths);
  });
});

describe('GH-NSA-MALFORMED', () => {
  it.each<[string, JsonObject, string[]]>([
    ['a number in a ConfigMap', configMap({ PORT: 8080 }), ['data.PORT']],
    ['a list as stringData', secret({ stringData: ['x'] }), ['stringData']],
    ['a string as policyTypes', policy({ policyTypes: 'Ingress' }), ['spec.policyTypes']],
    [
      'an annotation that is true',
      { apiVersion: 'v1', kind: 'Service', metadata: { annotations: { a: true } } },
      ['metadata.annotations.a'],
    ],
    ['right types', configMap({ PORT: '8080' }), []],
    ['a custom resource', { apiVersion: 'example.com/v1', kind: 'Service', spec: 1 }, []],
  ])('judges %s', (_, value, paths) => {
    expect(pathsOf('GH-NSA-MALFORMED', [value])).toEqual(paths);
  });

  it('does not print what it found', () => {
    const [hit] = hitsOf('GH-NSA-MALFORMED', [secret({ stringData: { pin: 4711 } })]);

    expect(hit?.message).toBe('The field stringData.pin must be a string and is a number, so it cannot be judged.');
  });
});
