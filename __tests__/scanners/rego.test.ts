import { conftest } from '../../src/scanners/conftest/index.ts';
import { conftestReportOf } from '../../src/scanners/conftest/report.ts';
import type { ManifestScanRequest } from '../../src/scanners/manifest-scanner.ts';
import { opa } from '../../src/scanners/opa/index.ts';
import { REACHING_OUT } from '../../src/scanners/rego-capabilities.ts';
import { regoMistake } from '../../src/scanners/rego-options.ts';
import { readReport } from '../../src/scanners/report-format.ts';
import { handOver } from '../../src/builtin/manifests/hand-over.ts';
import { chunksOf, FORMATS, loadedFrom, readTool } from './manifest-fixtures.ts';
import { read, rego, request, told } from './manifest-request.ts';

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

  it('that ask nothing in a package that was named are no pass, whatever others ask', async () => {
    const entry = { filename: 'objects/00001.yaml', namespace: 'main', successes: 1 };
    const text = JSON.stringify([entry, { ...entry, namespace: 'typo', successes: 0 }]);
    const reading = (named: readonly string[]) =>
      readReport(conftestReportOf(named), chunksOf(text), { targetKind: 'manifests' });

    await expect(reading(['main', 'typo'])).rejects.toThrow('no rule was asked in typo');
    expect((await reading([])).result.notices).toEqual(['The package typo has no rule deny, violation or warn']);
  });

  it('may call their rules deny_root for OPA too, and answer with numbers', async () => {
    const result = [{ path: 'a.yaml', result: { deny: [], deny_root: ['no root'], warn_tag: 1, denied: ['x'] } }];
    const read1 = await read('opa', { result });

    expect(read1.result.observations.map(({ ruleId, severity }) => [ruleId, severity])).toEqual([
      ['main.deny_root', 'high'],
      ['main.warn_tag', 'medium'],
    ]);
  });

  it('that allow one object and say nothing of another do not allow the other', async () => {
    const result = [
      { path: 'objects/00001.yaml', result: {} },
      { path: 'objects/00002.yaml', result: { allow: true } },
    ];
    const { observations, coverage } = (await read('opa', { result })).result;

    expect(observations.map(({ ruleId, locations }) => [ruleId, locations?.[0]?.path])).toEqual([
      ['main.allow', 'objects/00001.yaml'],
    ]);
    expect(coverage).toEqual({ unit: 'objects', examined: 2, passed: 1 });
  });

  it.each([
    ['conftest', [{ filename: 'objects/00001.yaml', namespace: 'main', successes: 1 }]],
    ['opa', { result: [{ path: 'objects/00001.yaml', result: { deny: [] } }] }],
  ])('are asked of every object: one that the report of %s lacks is a gap', async (tool, report) => {
    const { places } = handOver(loadedFrom('kind: Pod\napiVersion: v1\n---\nkind: Pod\napiVersion: v1\n'));
    const chunks = chunksOf(JSON.stringify(report));
    const context = { targetKind: 'manifests', manifests: places } as const;
    const { result } = await readReport(FORMATS[tool] as NonNullable<(typeof FORMATS)[string]>, chunks, context);

    expect(result.gaps).toEqual([
      {
        what: 'Pod (document 2, without a name)',
        reason: expect.stringMatching(/^(?:conftest|OPA) says nothing of it$/),
        location: { path: 'shop.yaml', startLine: 4, startColumn: 1 },
      },
    ]);
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

  it('that break are not told to be in another package', async () => {
    const error = { code: 'opa_error', message: 'functions must not produce multiple outputs for same inputs' };

    await expect(read('opa', { result: [{ path: 'a.yaml', error }] })).rejects.toThrow(/for same inputs$/);
  });

  it('may answer OPA with one object in place of a set', async () => {
    const deny = { msg: 'no root', severity: 'low' };
    const { result } = await read('opa', { result: [{ path: 'a.yaml', result: { deny } }] });

    expect(result.observations.map(({ severity, message }) => [severity, message])).toEqual([['low', 'no root']]);
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

  it('that are written in the older version of the language are told how to say so', () => {
    const said =
      'error: load error: 1 error occurred during loading:\np/a.rego:3: rego_parse_error: `if` keyword is required before rule body';

    expect(regoMistake(said)).toMatch(/^the Rego does not compile.*p\/a\.rego:3.*rego-version: v0 where/);
  });

  it.each([
    'error: load error: 2 errors occurred during loading:\np/a.json: merge error\np/b.json: merge error',
    'Error: running test: load: load documents: 1 error occurred during loading: p/a.json: merge error',
  ])('that lie beside files which are no data for OPA are told what to name', (said) => {
    expect(regoMistake(said)).toBe(
      'the policies cannot be loaded: OPA takes every JSON and YAML file of their folders for data, and p/a.json does not go with the others; name the .rego files alone, or folders without such files',
    );
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

it('looks for mistakes in what a policy has printed without end, and comes to an end', () => {
  expect(regoMistake('a'.repeat(16 * 1024 * 1024))).toBeUndefined();
});
