import type { Observation } from '../../src/domain/observation.ts';
import { kubesec } from '../../src/scanners/kubesec/index.ts';
import { kubescapeMistake } from '../../src/scanners/kubescape/mistake.ts';
import { manifestScanners } from '../../src/scanners/manifests.ts';
import { readReport } from '../../src/scanners/report-format.ts';
import { trivyConfigReport } from '../../src/scanners/trivy/config-report.ts';
import { KeptTrees } from '../../src/builtin/manifests/documents.ts';
import { contentsOf } from '../../src/builtin/manifests/read.ts';
import { SourceText } from '../../src/builtin/manifests/text.ts';
import { handOver } from '../../src/builtin/manifests/hand-over.ts';
import { chunksOf, FORMATS, loadedFrom, readTool } from './manifest-fixtures.ts';
import { read, request, told } from './manifest-request.ts';

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
    ['kubesec', 'Privileged', 'critical', expected, 'shop.yaml:14'],
    ['kube-score', 'container-security-context-privileged', 'high', expected, 'shop.yaml:14'],
    ['kube-linter', 'privileged-container', 'high', expected, 'shop.yaml:14'],
    ['trivy', 'KSV-0017', 'high', expected, 'shop.yaml:14'],
  ])('%s names it %s', async (tool, ruleId, severity, fieldPath, place) => {
    const { result } = await readTool(tool);

    const found = result.observations.filter((one) => one.ruleId === ruleId).map(told);
    expect(found).toEqual([[ruleId, severity, 'web', fieldPath, place]]);
  });
});

/** A pod with an annotation. */
function placesWith(annotation: string) {
  const metadata = `{name: web, annotations: {${annotation}: "probes,container-resources"}}`;
  const spec = '{containers: [{name: web, image: web}]}';
  return handOver(loadedFrom(`apiVersion: v1\nkind: Pod\nmetadata: ${metadata}\nspec: ${spec}\n`)).places;
}

describe('what annotations of an object tell a tool to leave out', () => {
  const object = { Metadata: { FilePath: 'objects/00001.yaml' }, K8sObject: { Name: 'web' } };
  const linter = {
    Checks: [{ name: 'run-as-non-root' }],
    Reports: [{ Check: 'run-as-non-root', Diagnostic: { Message: 'root' }, Object: object }],
    Summary: { ChecksStatus: 'Failed' },
  };
  const check = { check: { id: 'container-ephemeral-storage-request-and-limit' }, grade: 1, comments: [] };
  const score = [{ object_name: 'Pod/web', file_name: 'objects/00001.yaml', checks: [check] }];

  it.each([
    ['kube-linter', linter, 'ignore-check.kube-linter.io/run-as-non-root', 'suppressed'],
    ['kube-linter', linter, 'kube-linter.io/ignore-all', 'suppressed'],
    ['kube-linter', linter, 'ignore-check.kube-linter.io/other', undefined],
    ['kube-score', score, 'kube-score/ignore', 'suppressed'],
    ['kube-score', score, 'kube-score/enable', undefined],
  ])('%s shows as suppressed, and passes over nothing (%#)', async (tool, report, annotation, status) => {
    const chunks = chunksOf(JSON.stringify(report));
    const context = { targetKind: 'manifests', manifests: placesWith(annotation) } as const;
    const { result } = await readReport(FORMATS[tool] as NonNullable<(typeof FORMATS)[string]>, chunks, context);

    expect(result.observations.map((one) => one.status)).toEqual([status]);
    expect(result.coverage.passed).toBe(status === undefined ? 0 : 1);
  });
});

it('Trivy leaves out what it takes for no object, and that is a gap', async () => {
  const seen = { Target: 'sources/Dockerfile', Class: 'config', MisconfSummary: { Successes: 1, Failures: 0 } };
  const report = { SchemaVersion: 2, ArtifactName: '.', Results: [seen] };
  const { result } = await readReport(trivyConfigReport, chunksOf(JSON.stringify(report)), {
    targetKind: 'manifests',
    manifests: handOver(loadedFrom('apiVersion: v1\nkind: Pod\nspec: {containers: []}\n')).places,
  });

  expect(result.gaps).toEqual([
    {
      what: 'Pod (document 1, without a name)',
      reason: 'Trivy says nothing of it',
      location: { path: 'shop.yaml', startLine: 1, startColumn: 1 },
    },
  ]);
});

it('Trivy has no rule for a custom resource, so that to leave one out is no gap', async () => {
  const seen = { Target: 'sources/Dockerfile', Class: 'config', MisconfSummary: { Successes: 1, Failures: 0 } };
  const report = { SchemaVersion: 2, ArtifactName: '.', Results: [seen] };
  const custom = contentsOf(
    new SourceText('kind.yaml', 'apiVersion: kind.x-k8s.io/v1alpha4\nkind: Cluster\n'),
    new KeptTrees(),
  );
  const { result } = await readReport(trivyConfigReport, chunksOf(JSON.stringify(report)), {
    targetKind: 'manifests',
    manifests: handOver(custom.others).places,
  });

  expect(custom.others).toHaveLength(1);
  expect(result.gaps).toEqual([]);
});

describe('a report that says less than it counts', () => {
  it.each([
    [
      'trivy',
      /^Trivy counts 3 failures in a\.yaml and tells 0, so that its report is not whole/,
      { Results: [{ Target: 'a.yaml', Class: 'config', MisconfSummary: { Successes: 1, Failures: 3 } }] },
    ],
    [
      'trivy',
      /^Trivy made no check: its configuration leaves all of them out/,
      { Results: [{ Target: 'a.yaml', Class: 'config', Type: 'kubernetes' }] },
    ],
    [
      'kube-linter',
      /^kube-linter says that checks failed and not which/,
      { Checks: [{ name: 'a' }], Reports: null, Summary: { ChecksStatus: 'Failed' } },
    ],
  ])('of %s is refused', async (tool, sentence, report) => {
    await expect(read(tool, { SchemaVersion: 2, ArtifactName: '.', ...report })).rejects.toThrow(sentence);
  });

  it('of kubesec is refused where it does not tell of every object', async () => {
    const entry = { object: 'Pod/a.default', valid: true, score: 0, scoring: {} };
    const manifests = handOver(loadedFrom('apiVersion: v1\nkind: Pod\n---\napiVersion: v1\nkind: Pod\n')).places;
    const chunks = chunksOf(JSON.stringify([entry]));

    await expect(
      readReport(FORMATS['kubesec'] as NonNullable<(typeof FORMATS)[string]>, chunks, {
        targetKind: 'manifests',
        manifests,
      }),
    ).rejects.toThrow('kubesec was given 2 objects and tells of 1, so that its report is not whole');
  });
});

describe('kubesec', () => {
  it('is given no kind that would be the name of a file elsewhere, and every other object keeps its place', () => {
    const kinds = ['../../elsewhere', 'Pod', 'a/b', 'x'.repeat(64), 'Widget'];
    const objects = kinds.map((kind) => ({
      file: 'x',
      apiVersion: 'x.example/v1',
      kind,
      text: `kind: ${JSON.stringify(kind)}\n`,
    }));

    const files = kubesec.files?.({ ...request, objects }) ?? new Map<string, string>();

    expect([...files.keys()]).toEqual([
      'objects.yaml',
      'schemas/pod.json',
      'schemas/widget.json',
      'schemas/unknown.json',
    ]);
    const documents = files.get('objects.yaml')?.split('---\n').slice(1) ?? [];
    expect(documents.map((text) => /kind"?: "(.*)"/.exec(text)?.[1])).toEqual([
      'Unknown',
      'Pod',
      'Unknown',
      'Unknown',
      'Widget',
    ]);
  });

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
