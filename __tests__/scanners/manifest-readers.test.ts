import type { Observation } from '../../src/domain/observation.ts';
import { conftest } from '../../src/scanners/conftest/index.ts';
import type { ManifestScanRequest } from '../../src/scanners/manifest-scanner.ts';
import { kubescapeMistake } from '../../src/scanners/kubescape/mistake.ts';
import { manifestScanners } from '../../src/scanners/manifests.ts';
import { opa } from '../../src/scanners/opa/index.ts';
import { REACHING_OUT } from '../../src/scanners/rego-capabilities.ts';
import { regoMistake } from '../../src/scanners/rego-options.ts';
import { readReport } from '../../src/scanners/report-format.ts';
import { chunksOf, FORMATS, readTool } from './manifest-fixtures.ts';

const rego = {
  policies: ['/repo/policy'],
  data: ['/repo/data'],
  namespaces: [],
  version: 'v1',
  functions: 'contained',
} as const;
const request: ManifestScanRequest = {
  folder: '/given',
  objects: [{ file: 'objects/00001.yaml', apiVersion: 'v1', kind: 'Pod', text: 'kind: "Pod"\n' }],
  sources: [],
  scratch: '/own',
  options: { rego, kubescape: { frameworks: ['nsa', 'mitre'], artifacts: '/repo/kubescape' } },
  version: '1.0.0',
  timeoutMs: 60_000,
};

function read(tool: string, value: unknown) {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const format = FORMATS[tool] ?? FORMATS['kubesec'];
  return readReport(format as NonNullable<typeof format>, chunksOf(text), { targetKind: 'manifests' });
}

function told({ ruleId, severity, resource, locations = [] }: Observation) {
  return [ruleId, severity, resource?.name, resource?.fieldPath, `${locations[0]?.path}:${locations[0]?.startLine}`];
}

describe.each(Object.keys(FORMATS))('the report of %s', (tool) => {
  it('places every finding in the file that people wrote', async () => {
    const { result } = await readTool(tool);

    expect(result.observations.length).toBeGreaterThan(0);
    expect(result.coverage.examined).toBeGreaterThan(0);
    expect(new Set(result.observations.flatMap(({ locations = [] }) => locations.map(({ path }) => path)))).toEqual(
      new Set(['shop.yaml']),
    );
  });

  it.each(['', '[', '{"runs": [{"tool": {}}]}', '[{"Check": "x"}]', '"nonsense"'])(
    'is refused when it is %j',
    async (text) => {
      await expect(read(tool, text)).rejects.toThrow(/report|looked at nothing|no rule|no check/i);
    },
  );
});

it('two containers of a pod are told apart in a report that was made elsewhere', async () => {
  const comments = ['a', 'b'].map((path) => ({ path, summary: 'CPU limit is not set' }));
  const check = { check: { id: 'container-resources' }, grade: 1, comments };
  const { result } = await read('kube-score', [{ object_name: 'Pod/a', checks: [check] }]);

  expect(result.observations.map((one) => one.controlPlace)).toEqual(['#containers[name=a]', '#containers[name=b]']);
});

describe('what tools say of a privileged container', () => {
  const expected = 'spec.template.spec.containers[0]';

  it.each([
    ['kubescape', 'C-0057', 'high', `${expected}.securityContext.privileged`, 'shop.yaml:17'],
    ['kubesec', 'Privileged', 'critical', undefined, 'shop.yaml:1'],
    ['kube-score', 'container-security-context-privileged', 'high', expected, 'shop.yaml:14'],
    ['kube-linter', 'privileged-container', 'high', expected, 'shop.yaml:14'],
    ['trivy', 'KSV-0017', 'high', expected, 'shop.yaml:14'],
  ])('%s names it %s', async (tool, ruleId, severity, fieldPath, place) => {
    const { result } = await readTool(tool);

    const found = result.observations.filter((one) => one.ruleId === ruleId).map(told);
    expect(found).toEqual([[ruleId, severity, 'web', fieldPath, place]]);
  });
});

describe('policies of the team', () => {
  it.each([
    ['conftest', 'main.deny', 'main.warn'],
    ['opa', 'main.deny', 'main.warn'],
  ])('are findings of %s, with the severity and the place that they name', async (tool, deny, warn) => {
    const { result } = await readTool(tool);

    expect(result.observations.map(told)).toEqual([
      [deny, 'high', 'web', undefined, 'shop.yaml:1'],
      [warn, 'low', 'pair', 'spec.containers[0].image', 'shop.yaml:31'],
      [warn, 'low', 'pair', 'spec.containers[1].image', 'shop.yaml:34'],
    ]);
  });

  it('that ask nothing are no pass', async () => {
    const entry = { filename: 'objects/00001.yaml', namespace: 'nothere', successes: 0 };

    await expect(read('conftest', [entry])).rejects.toThrow('no rule was asked in nothere');
  });

  it('that OPA cannot decide by are no pass', async () => {
    const error = { code: 'opa_undefined_error', message: 'main/deny decision was undefined' };

    await expect(read('opa', { result: [{ path: 'a.yaml', error }] })).rejects.toThrow(
      'OPA could not decide on a.yaml: main/deny decision was undefined',
    );
    await expect(read('opa', { result: [{ path: 'a.yaml', result: { helper: 1 } }] })).rejects.toThrow(
      'nothing was judged',
    );
  });

  it('that do not allow an object are a finding', async () => {
    const { result } = await read('opa', { result: [{ path: 'a.yaml', result: { allow: false } }] });

    expect(result.observations.map(({ ruleId, message }) => [ruleId, message])).toEqual([
      ['main.allow', 'The policy does not allow it'],
    ]);
  });

  it('that do not compile are named by file and line', () => {
    const said =
      'Error: running test: load: loading policies: get compiler: 2 errors occurred:\n' +
      'policy/x.rego:2: rego_unsafe_var_error: var msg is unsafe\npolicy/x.rego:3: rego_parse_error: no';

    expect(regoMistake(said)).toBe(
      'the Rego does not compile, so that nothing was judged: policy/x.rego:2: var msg is unsafe (and 1 more); correct it',
    );
    expect(regoMistake('Error: running test: load: loading policies: no policies found in [empty]')).toMatch(
      /^the policies cannot be loaded: .*no policies found/,
    );
    expect(regoMistake('')).toBeUndefined();
  });

  it.each([conftest, opa])('may call nothing that reaches out of the run, unless $name is let', (scanner) => {
    const all = { ...request, options: { ...request.options, rego: { ...rego, functions: 'all' as const } } };
    const asked = (one: ManifestScanRequest) => scanner.plan(one).flatMap(({ args }) => args);
    const functions = [...(scanner.files?.(request).values() ?? [])].flatMap((text) =>
      (JSON.parse(text) as { builtins: { name: string }[] }).builtins.map(({ name }) => name),
    );

    expect(asked(request)).toContain('--capabilities=/own/capabilities.json');
    expect(functions).toContain('sprintf');
    expect(functions.filter((name) => REACHING_OUT.has(name))).toEqual([]);
    expect(asked(all).join()).not.toContain('capabilities');
    expect(scanner.files?.(all).size).toBe(0);
  });

  it('that reach out of the run are told so, and how to let them', () => {
    const said =
      'get compiler: 2 errors occurred: p/a.rego:2: rego_type_error: undefined function count_all\np/a.rego:4: rego_type_error: undefined function http.send';

    expect(regoMistake(said)).toBe(
      'the policies call http.send (p/a.rego:4), which reaches out of the run, so that nothing was judged: leave it out, or allow it with rego-functions: all',
    );
  });

  it.each([conftest, opa])('are asked for where $name has none', (scanner) => {
    const options = { ...request.options, rego: { ...rego, policies: [] } };

    expect(() => scanner.plan({ ...request, options })).toThrow(
      `${scanner.name} judges by your own policies and there is none`,
    );
  });

  it('come in a bundle or in folders, and conftest takes folders only', () => {
    const bundled = { ...request, options: { ...request.options, rego: { ...rego, bundle: '/repo/b.tar.gz' } } };

    expect(() => opa.plan(bundled)).toThrow('leave out rego-policy and rego-data');
    expect(() => conftest.plan(bundled)).toThrow('only opa reads bundles');
  });
});

describe('kubesec', () => {
  const entry = { object: 'Pod/a.default', valid: true, fileName: 'a.yaml', message: '', score: 0, scoring: {} };

  it('has looked at nothing where it knows no kind', async () => {
    const message = 'This resource kind is not supported by kubesec';

    await expect(read('kubesec', [{ ...entry, object: 'ConfigMap/a.default', message }])).rejects.toThrow(
      'kubesec looked at nothing',
    );
  });

  it('tells of an object that it cannot judge', async () => {
    const { result } = await read('kubesec', [{ ...entry, valid: false, message: 'no schema' }]);

    expect(result.gaps).toEqual([{ what: 'Pod/a.default', reason: 'kubesec does not judge it: no schema' }]);
  });

  it.each([
    [-30, 'critical'],
    [-9, 'high'],
    [-7, 'high'],
    [-5, 'medium'],
    [-1, 'low'],
  ])('takes %i points as %s', async (points, severity) => {
    const { result } = await read('kubesec', [{ ...entry, scoring: { critical: [{ id: 'X', points }] } }]);

    expect(result.observations.map((one) => one.severity)).toEqual([severity]);
  });
});

describe('kube-score', () => {
  it.each([
    [1, 'high'],
    [5, 'medium'],
    [7, 'info'],
  ])('takes grade %i as %s', async (grade, severity) => {
    const check = { check: { id: 'x', name: 'X' }, grade, skipped: false, comments: [{ summary: 's' }] };
    const { result } = await read('kube-score', [{ object_name: 'Pod/a', checks: [check] }]);

    expect(result.observations.map((one) => one.severity)).toEqual([severity]);
  });

  it('finds nothing in what it grades 10, and in what it skips', async () => {
    const check = { check: { id: 'x' }, comments: [] };
    const checks = [
      { ...check, grade: 10, skipped: false },
      { ...check, grade: 1, skipped: true },
    ];
    const { result } = await read('kube-score', [{ object_name: 'Pod/a', checks }]);

    expect(result.coverage).toEqual({ unit: 'objects', examined: 1, passed: 1 });
  });
});

function names(all: readonly Observation[]): readonly string[] {
  return all
    .map(({ ruleId, severity, resource }) => `${ruleId} ${severity} ${resource?.kind}/${resource?.name}`)
    .toSorted();
}

function report(controls: object, results: readonly object[]) {
  return { summaryDetails: { controls, frameworks: [] }, results };
}

describe('Kubescape', () => {
  it('gives the score of each framework, and the controls', async () => {
    const { result, version } = await readTool('kubescape');

    expect(Object.keys(result.scores ?? {})).toEqual(['nsa', 'total']);
    expect(result.controls.find(({ id }) => id === 'C-0057')).toEqual({
      id: 'C-0057',
      result: 'fail',
      title: 'Privileged container',
    });
    expect(version).toBe('3.0.48');
  });

  it('finds the same in both formats of one scan', async () => {
    const [second, first] = [await readTool('kubescape'), await readTool('kubescape', 'kubescape-v1.json')];

    expect(names(first.result.observations)).toEqual(names(second.result.observations));
    expect(first.result.scores).toBeUndefined();
  });

  it('keeps nothing of the objects that its report holds', async () => {
    const read = await readTool('kubescape');

    expect(JSON.stringify(read)).not.toContain('cmVkYWN0ZWQ');
  });

  const control = { controlID: 'C-0001', name: 'One', scoreFactor: 7, statusInfo: { status: 'passed' } };

  it.each([
    [9, 'critical'],
    [7, 'high'],
    [4, 'medium'],
    [1, 'low'],
  ])('takes the factor %i as %s where the report has no word', async (scoreFactor, severity) => {
    const failed = { controlID: 'C-0001', status: { status: 'failed' }, rules: [] };
    const controls = { 'C-0001': { ...control, scoreFactor, statusInfo: { status: 'failed' } } };
    const { result } = await read(
      'kubescape',
      report(controls, [{ resourceID: '/v1/shop/Pod/a', controls: [failed] }]),
    );

    expect(result.observations.map((one) => [one.severity, one.resource])).toEqual([
      [severity, { kind: 'Pod', name: 'a', namespace: 'shop' }],
    ]);
  });

  it('tells exceptions, questions to people and what was not evaluated apart', async () => {
    const controls = {
      'C-0001': { ...control, statusInfo: { status: 'passed', subStatus: 'w/exceptions' } },
      'C-0002': { ...control, controlID: 'C-0002', statusInfo: { status: 'skipped', subStatus: 'manual review' } },
      'C-0003': { ...control, controlID: 'C-0003', statusInfo: { status: 'skipped', subStatus: 'configuration' } },
    };
    const excepted = { controlID: 'C-0001', status: { status: 'passed', subStatus: 'w/exceptions' }, rules: [] };
    const { result } = await read(
      'kubescape',
      report(controls, [{ resourceID: '/v1/shop/Pod/a', controls: [excepted] }]),
    );

    expect(result.observations.map(({ ruleId, status }) => [ruleId, status])).toEqual([
      ['C-0001', 'suppressed'],
      ['C-0002', 'manual'],
    ]);
    expect(result.controls.map((one) => one.result)).toEqual(['pass', 'manual', 'skip']);
    expect(result.gaps.map(({ what }) => what)).toEqual(['control C-0003']);
  });

  it('says in one sentence what it broke at', () => {
    const said =
      '{"level":"info","msg":"Loading"}\nplain\n{"level":"fatal","msg":"failed to read files","error":"open /ks: no such file or directory"}\n';

    expect(kubescapeMistake(said)).toBe(
      'Kubescape broke: failed to read files: open /ks: no such file or directory; kubescape-artifacts names a folder with the frameworks, which kubescape download artifacts fills',
    );
    expect(kubescapeMistake('plain')).toBeUndefined();
  });

  it('has looked at nothing where no resource was tested', async () => {
    await expect(read('kubescape', report({ 'C-0001': control }, []))).rejects.toThrow('Kubescape looked at nothing');
  });
});

describe('the plans', () => {
  it.each(manifestScanners.map((scanner) => [scanner.name, scanner] as const))(
    '%s writes nowhere but in its scratch folder, and lets its process see no token',
    (_name, scanner) => {
      const steps = scanner.plan(request);

      const written = steps.flatMap(({ report }) => (typeof report === 'object' ? [report.file] : []));
      expect(written.every((file) => file.startsWith('/own/'))).toBe(true);
      expect(scanner.environment.filter((one) => /TOKEN|GITHUB|ACTIONS|RUNNER/.test(one))).toEqual([]);
    },
  );

  it('ask Kubescape for frameworks out of the folder that was named', () => {
    const [step] = manifestScanners.find(({ name }) => name === 'kubescape')?.plan(request) ?? [];

    expect(step?.args).toEqual(expect.arrayContaining(['nsa,mitre', '--use-artifacts-from=/repo/kubescape']));
  });
});
