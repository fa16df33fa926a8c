import * as fc from '../../support/fast-check.ts';
import { formatFieldPath, type FieldPath, type Json, type JsonObject } from '../../../src/builtin/manifest.ts';
import type { Hit } from '../../../src/builtin/rule.ts';
import { podSecurityChecks, rules } from '../../../src/builtin/rules/index.ts';
import { applyFix, contextOf, manifest } from '../../support/manifest.ts';

const KINDS = [
  ['v1', 'Pod'],
  ['v1', 'PodTemplate'],
  ['v1', 'ReplicationController'],
  ['apps/v1', 'Deployment'],
  ['batch/v1', 'CronJob'],
  ['v1', 'Service'],
  ['v1', 'ServiceAccount'],
  ['v1', 'Secret'],
  ['v1', 'ConfigMap'],
  ['v1', 'LimitRange'],
  ['networking.k8s.io/v1', 'Ingress'],
  ['networking.k8s.io/v1', 'NetworkPolicy'],
  ['rbac.authorization.k8s.io/v1', 'ClusterRole'],
  ['rbac.authorization.k8s.io/v1', 'RoleBinding'],
] as const;

const VERSIONS = ['1.22', '1.25', '1.34', 'latest'];

/** A pod in which every field that a rule reads is written, so that the generator has something to break. */
const FULL_POD: JsonObject = {
  hostNetwork: true,
  hostPID: true,
  hostUsers: false,
  os: { name: 'windows' },
  securityContext: {
    seccompProfile: { type: 'Unconfined' },
    appArmorProfile: { type: 'Unconfined' },
    seLinuxOptions: { type: 'spc_t' },
    windowsOptions: { hostProcess: true },
    sysctls: [{ name: 'kernel.msgmax' }],
    runAsUser: 0,
  },
  volumes: [
    { name: 'a', hostPath: { path: '/' } },
    { name: 'b', nfs: {} },
  ],
  containers: [
    {
      name: 'web',
      image: 'web',
      env: [{ name: 'TOKEN', value: 'x', valueFrom: { secretKeyRef: { name: 'a', key: 'b' } } }],
      envFrom: [{ secretRef: { name: 'a' } }],
      args: ['--password=x'],
      ports: [{ containerPort: 80, hostPort: 80 }],
      volumeMounts: [{ name: 'a', readOnly: true }],
      livenessProbe: { httpGet: { host: 'x' } },
      lifecycle: { preStop: { tcpSocket: { host: 'x' } } },
      resources: { limits: { memory: '1Gi' } },
      securityContext: { privileged: true, procMount: 'Unmasked', capabilities: { add: ['SYS_ADMIN'], drop: ['all'] } },
    },
  ],
};

const FULL: JsonObject = {
  metadata: {
    name: 'a',
    namespace: 'default',
    labels: { 'rbac.authorization.k8s.io/aggregate-to-view': 'true' },
    annotations: { a: 'b' },
  },
  template: { spec: FULL_POD },
  spec: {
    ...FULL_POD,
    template: { spec: FULL_POD },
    jobTemplate: { spec: { template: { spec: FULL_POD } } },
    type: 'LoadBalancer',
    externalIPs: ['203.0.113.1'],
    tls: [{ hosts: ['a.example'] }],
    rules: [{ host: 'b.example' }],
    podSelector: { matchLabels: {} },
    policyTypes: ['Ingress'],
    ingress: [{ from: [] }],
    limits: [{ type: 'Container', default: { cpu: 1 } }],
  },
  data: { password: 'x' },
  stringData: { password: 'x' },
  rules: [{ apiGroups: ['*'], resources: ['*', 'secrets'], verbs: ['*'] }],
  aggregationRule: {},
  roleRef: { kind: 'ClusterRole', name: 'cluster-admin' },
  subjects: [{ kind: 'Group', name: 'system:masters' }],
};

function everyPath(value: Json, path: FieldPath = []): FieldPath[] {
  if (typeof value !== 'object' || value === null) {
    return [path];
  }
  const parts = Array.isArray(value) ? [...value.keys()] : Object.keys(value);
  return [
    path,
    ...parts.flatMap((part) => everyPath((value as Record<string | number, Json>)[part] ?? null, [...path, part])),
  ];
}

const PATHS = everyPath(FULL).filter((path) => path.length > 0);

function hitsOn(values: readonly JsonObject[], version: string): (Hit & { readonly ruleId: string })[] {
  const context = contextOf(
    values.map((value) => manifest(value)),
    version,
  );
  return rules
    .filter((rule) => rule.appliesTo?.(context.version) ?? true)
    .flatMap((rule) => {
      const onObjects = context.objects.flatMap((object) => [...(rule.check?.(object, context) ?? [])]);
      return [...onObjects, ...(rule.checkAll?.(context) ?? [])].map((hit) => Object.assign(hit, { ruleId: rule.id }));
    });
}

function ofKind(value: JsonObject, [apiVersion, kind]: readonly [string, string]): JsonObject {
  return { ...value, apiVersion, kind };
}

function keyOf({ ruleId, path }: Hit & { readonly ruleId: string }): string {
  return `${ruleId} ${formatFieldPath(path)}`;
}

const ROOTS = new Set(['kind', 'apiVersion', 'automountServiceAccountToken', ...Object.keys(FULL)]);

const broken = fc
  .record({
    kind: fc.constantFrom(...KINDS),
    breaks: fc.array(fc.record({ path: fc.constantFrom(...PATHS), value: fc.jsonValue() }), { maxLength: 6 }),
  })
  .map(({ kind, breaks }): JsonObject => {
    let value = FULL;
    for (const { path, value: replacement } of breaks) {
      value = applyFix(value, { description: '', edits: [{ op: 'set', path, value: replacement as Json }] });
    }
    return ofKind(value, kind);
  });

const arbitrary = fc
  .tuple(fc.constantFrom(...KINDS), fc.dictionary(fc.constantFrom(...Object.keys(FULL)), fc.jsonValue()))
  .map(([kind, fields]) => ofKind(fields as JsonObject, kind));

describe('every rule', () => {
  it('has an id of its own, which begins with its area', () => {
    const ids = rules.map(({ id }) => id);

    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.filter((id) => !/^GH-(PSS|NSA|RBAC|GRAFANA)-[A-Z]+(-[A-Z]+)*$/.test(id))).toEqual([]);
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s says what, why and what instead', (_, rule) => {
    expect(rule.title).toMatch(/^[A-Z].*[^.]$/);
    expect(rule.severityReason).toMatch(/^[A-Z].*\.$/);
    expect(rule.remediation.length).toBeGreaterThan(20);
    expect(rule.kinds.length).toBeGreaterThan(0);
    expect([rule.control, ...(rule.also ?? [])].filter(({ url }) => !url.startsWith('https://'))).toEqual([]);
    expect([rule.check, rule.checkAll].filter((check) => check !== undefined)).toHaveLength(1);
  });

  it('that implements a control of the Pod Security Standards names its check in the plug-in', () => {
    const controls = rules.filter(({ control }) => control.standard.startsWith('Pod Security Standards'));

    expect(Object.keys(podSecurityChecks).sort()).toEqual(controls.map(({ id }) => id).sort());
    expect(
      controls.filter(({ id, control }) => !control.standard.includes(podSecurityChecks[id]?.level ?? '?')),
    ).toEqual([]);
  });
});

describe('on any object whatever', () => {
  it.each([
    ['broken in some places', broken],
    ['made of anything', arbitrary],
  ])('%s: no rule throws, and every hit has a sentence and a path from the root of its object', (_, values) => {
    fc.assert(
      fc.property(
        fc.array(values, { minLength: 1, maxLength: 3 }),
        fc.constantFrom(...VERSIONS),
        (objects, version) => {
          for (const hit of hitsOn(objects, version)) {
            expect(hit.message).toMatch(/^[A-Z].*\.$/s);
            expect(ROOTS).toContain(hit.path[0]);
          }
        },
      ),
      { numRuns: 300 },
    );
  });

  it('a fix takes its hit away and makes no new one', () => {
    const pods = broken.map((value) => ofKind(value, ['v1', 'Pod']));

    fc.assert(
      fc.property(pods, fc.constantFrom(...VERSIONS), (value, version) => {
        const before = hitsOn([value], version);
        for (const hit of before.filter(({ fix }) => fix !== undefined)) {
          const after = hit.fix === undefined ? [] : hitsOn([applyFix(value, hit.fix)], version).map(keyOf);

          expect(after).not.toContain(keyOf(hit));
          expect(after.filter((found) => !before.map(keyOf).includes(found))).toEqual([]);
        }
      }),
      { numRuns: 300 },
    );
  });
});
