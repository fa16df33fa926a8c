import type { JsonObject } from '../../../src/builtin/manifest.ts';
import { containerPod, hitsOf, pathsOf, podValue, severitiesOf } from '../../support/manifest.ts';

const C = 'spec.containers[0]';
const JOB = (template: JsonObject): JsonObject => ({ apiVersion: 'batch/v1', kind: 'Job', spec: { template } });
const resources = (bound: string, resource: string, quantity: string | number): JsonObject => ({
  resources: { [bound]: { [resource]: quantity } },
});
const limitRange = (limit: JsonObject, namespace = 'shop'): JsonObject => ({
  apiVersion: 'v1',
  kind: 'LimitRange',
  metadata: { name: 'defaults', namespace },
  spec: { limits: [{ type: 'Container', ...limit }] },
});

describe('the rules over resources', () => {
  it.each([
    ['GH-NSA-MEMORY-LIMIT', 'limits', 'memory'],
    ['GH-NSA-CPU-LIMIT', 'limits', 'cpu'],
    ['GH-NSA-MEMORY-REQUEST', 'requests', 'memory'],
    ['GH-NSA-CPU-REQUEST', 'requests', 'cpu'],
  ])('%s wants resources.%s.%s of the container or the pod', (id, bound, resource) => {
    const path = `${C}.resources.${bound}.${resource}`;

    expect(pathsOf(id, [containerPod({})])).toEqual([path]);
    expect(pathsOf(id, [containerPod(resources(bound, resource, 0))])).toEqual([path]);
    expect(pathsOf(id, [containerPod(resources(bound, resource, '1'))])).toEqual([]);
    expect(pathsOf(id, [containerPod({}, resources(bound, resource, '1'))])).toEqual([]);
  });

  it.each([
    ['GH-NSA-MEMORY-REQUEST', 'memory'],
    ['GH-NSA-CPU-REQUEST', 'cpu'],
  ])('%s takes the limit for a request, as Kubernetes does', (id, resource) => {
    expect(pathsOf(id, [containerPod(resources('limits', resource, '1'))])).toEqual([]);
  });

  it('take the default that a LimitRange of the namespace gives', () => {
    const pod = containerPod({});

    expect(pathsOf('GH-NSA-MEMORY-LIMIT', [pod, limitRange({ default: { memory: '1Gi' } })])).toEqual([]);
    expect(pathsOf('GH-NSA-CPU-REQUEST', [pod, limitRange({ defaultRequest: { cpu: 1 } })])).toEqual([]);
    expect(pathsOf('GH-NSA-MEMORY-LIMIT', [pod, limitRange({ default: { memory: '1Gi' } }, 'other')])).toHaveLength(1);
    expect(pathsOf('GH-NSA-MEMORY-LIMIT', [pod, limitRange({ type: 'Pod', default: { memory: '1Gi' } })])).toHaveLength(
      1,
    );
  });

  it('judge sidecars, and leave init containers that end alone', () => {
    const spec = { containers: [], initContainers: [{ name: 'once' }, { name: 'sidecar', restartPolicy: 'Always' }] };

    expect(pathsOf('GH-NSA-CPU-LIMIT', [podValue(spec)])).toEqual(['spec.initContainers[1].resources.limits.cpu']);
  });
});

describe('the rules over containers', () => {
  it.each<[string, string, JsonObject, string[]]>([
    ['GH-NSA-LIVENESS-PROBE', 'none', containerPod({}), [`${C}.livenessProbe`]],
    ['GH-NSA-LIVENESS-PROBE', 'one', containerPod({ livenessProbe: {} }), []],
    ['GH-NSA-LIVENESS-PROBE', 'a Job', JOB({ spec: { containers: [{}] } }), []],
    ['GH-NSA-LIVENESS-PROBE', 'a pod that ends', containerPod({}, { restartPolicy: 'OnFailure' }), []],
    ['GH-NSA-READINESS-PROBE', 'ports and no probe', containerPod({ ports: [{}] }), [`${C}.readinessProbe`]],
    ['GH-NSA-READINESS-PROBE', 'no ports', containerPod({}), []],
    ['GH-NSA-READINESS-PROBE', 'a probe', containerPod({ ports: [{}], readinessProbe: {} }), []],
    ['GH-NSA-READ-ONLY-ROOT', 'nothing', containerPod({}), [`${C}.securityContext.readOnlyRootFilesystem`]],
    [
      'GH-NSA-READ-ONLY-ROOT',
      'false',
      containerPod({ securityContext: { readOnlyRootFilesystem: false } }),
      [`${C}.securityContext.readOnlyRootFilesystem`],
    ],
    ['GH-NSA-READ-ONLY-ROOT', 'true', containerPod({ securityContext: { readOnlyRootFilesystem: true } }), []],
    ['GH-NSA-READ-ONLY-ROOT', 'Windows', containerPod({}, { os: { name: 'windows' } }), []],
    ['GH-NSA-IMAGE-TAG', 'no tag', containerPod({ image: 'localhost:5000/web' }), [`${C}.image`]],
    ['GH-NSA-IMAGE-TAG', 'latest', containerPod({ image: 'web:latest' }), [`${C}.image`]],
    ['GH-NSA-IMAGE-TAG', 'a version', containerPod({ image: 'web:1.2' }), []],
    ['GH-NSA-IMAGE-TAG', 'a digest', containerPod({ image: 'web@sha256:abc' }), []],
    ['GH-NSA-IMAGE-TAG', 'no image', containerPod({ image: '' }), []],
    ['GH-NSA-IMAGE-DIGEST', 'a version', containerPod({ image: 'web:1.2' }), [`${C}.image`]],
    ['GH-NSA-IMAGE-DIGEST', 'a digest', containerPod({ image: 'web:1.2@sha256:abc' }), []],
    ['GH-NSA-IMAGE-DIGEST', 'a moving tag, which the other rule names', containerPod({ image: 'web' }), []],
    ['GH-NSA-DEFAULT-NAMESPACE', 'default', podValue({}, { namespace: 'default' }), ['metadata.namespace']],
    ['GH-NSA-DEFAULT-NAMESPACE', 'none', { apiVersion: 'v1', kind: 'Pod', spec: {} }, ['metadata.namespace']],
    ['GH-NSA-DEFAULT-NAMESPACE', 'another', podValue({}), []],
  ])('%s with %s', (id, _, value, paths) => {
    expect(pathsOf(id, [value])).toEqual(paths);
  });

  it('take a namespace that is left open for less than the default one', () => {
    const pods = [podValue({}, { namespace: 'default' }), { apiVersion: 'v1', kind: 'Pod', spec: {} }];

    expect(severitiesOf('GH-NSA-DEFAULT-NAMESPACE', pods)).toEqual(['low', 'info']);
  });
});

const account = (automount: boolean, namespace = 'shop'): JsonObject => ({
  apiVersion: 'v1',
  kind: 'ServiceAccount',
  metadata: { name: 'web', namespace },
  automountServiceAccountToken: automount,
});

describe('GH-NSA-SERVICE-ACCOUNT-TOKEN', () => {
  it.each<[string, JsonObject, JsonObject[], number]>([
    ['says nothing', {}, [], 1],
    ['says false', { automountServiceAccountToken: false }, [], 0],
    ['says true for the default account', { automountServiceAccountToken: true }, [], 1],
    ['says true for its own account', { automountServiceAccountToken: true, serviceAccountName: 'web' }, [], 0],
    ['leaves it to an account that says false', { serviceAccountName: 'web' }, [account(false)], 0],
    ['leaves it to an account, by the field of old, that says false', { serviceAccount: 'web' }, [account(false)], 0],
    ['leaves it to an account that says true', { serviceAccountName: 'web' }, [account(true)], 1],
    ['leaves it to an account of another namespace', { serviceAccountName: 'web' }, [account(false, 'x')], 1],
    ['says true against an account that says false', { automountServiceAccountToken: true }, [account(false)], 1],
  ])('judges a pod that %s', (_, spec, others, count) => {
    expect(pathsOf('GH-NSA-SERVICE-ACCOUNT-TOKEN', [podValue(spec), ...others])).toHaveLength(count);
  });
});

const env = (name: string, value: string): JsonObject => containerPod({ env: [{ name, value }] });

describe('the rules over Secrets in pods', () => {
  const KEY = ['AKIA', 'IOSFODNN7EXAMPLE'].join('');

  it.each<[string, JsonObject, string[]]>([
    ['a password', env('DB_PASSWORD', 'hunter2'), ['medium']],
    ['an apiKey', env('serviceApiKey', 'abc'), ['medium']],
    ['a known format under any name', env('SETTING', KEY), ['high']],
    ['a URL with a password', env('DATABASE_URL', ['postgres://app', 'hunter2@db/app'].join(':')), ['high']],
    ['a flag', containerPod({ args: ['--db-password=hunter2'] }), ['medium']],
    ['a known format in a command', containerPod({ command: ['run', KEY] }), ['high']],
    ['a file name', env('DB_PASSWORD_FILE', '/run/secrets/db'), []],
    ['a path', env('DB_PASSWORD', '/run/secrets/db'), []],
    ['a switch', env('REQUIRE_PASSWORD', 'true'), []],
    ['a reference to another variable', env('DB_PASSWORD', '$(OTHER)'), []],
    ['a placeholder', env('API_TOKEN', '<your token>'), []],
    ['a lifetime', env('TOKEN_TTL', '3600'), []],
    ['an empty value', env('DB_PASSWORD', ''), []],
    ['an ordinary value', env('LOG_LEVEL', 'debug'), []],
  ])('GH-NSA-SECRET-IN-ENV with %s', (_, value, severities) => {
    expect(severitiesOf('GH-NSA-SECRET-IN-ENV', [value])).toEqual(severities);
  });

  it('never print the value', () => {
    const value = containerPod({
      env: [
        { name: 'DB_PASSWORD', value: 'hunter2' },
        { name: 'X', value: KEY },
      ],
      args: ['--token=hunter2', `--x=${KEY}`],
    });

    const printed = JSON.stringify(
      hitsOf('GH-NSA-SECRET-IN-ENV', [value]).map(({ message, path }) => ({ message, path })),
    );

    expect(hitsOf('GH-NSA-SECRET-IN-ENV', [value])).toHaveLength(4);
    expect(printed).not.toContain('hunter2');
    expect(printed).not.toContain(KEY);
  });

  it('GH-NSA-SECRET-ENV-REF names a container once, with the variables', () => {
    const env = [
      { name: 'LEVEL', value: 'x' },
      { name: 'TOKEN', valueFrom: { secretKeyRef: { name: 's', key: 'k' } } },
    ];
    const value = containerPod({ env, envFrom: [{ secretRef: { name: 'all' } }] });

    const hits = hitsOf('GH-NSA-SECRET-ENV-REF', [value]);

    expect(hits.map(({ message }) => message)).toEqual([
      'Container "web" gets Secrets as environment variables: TOKEN, all of all.',
    ]);
    expect(pathsOf('GH-NSA-SECRET-ENV-REF', [value])).toEqual([`${C}.env[1].valueFrom.secretKeyRef`]);
    expect(pathsOf('GH-NSA-SECRET-ENV-REF', [containerPod({ envFrom: [{ configMapRef: {} }] })])).toEqual([]);
  });
});
