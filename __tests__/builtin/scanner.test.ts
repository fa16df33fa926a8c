import { chooseRules, evaluate } from '../../src/builtin/evaluation.ts';
import type { ManifestObject } from '../../src/builtin/manifest.ts';
import type { Hit, Rule } from '../../src/builtin/rule.ts';
import { builtinScanner, scanManifests, type ManifestOptions } from '../../src/builtin/scanner.ts';
import type { Progress } from '../../src/scanners/scanner.ts';
import { run } from '../../src/exec/run.ts';
import { folderWith, load, POD } from './manifests/folder.ts';

const PRIVILEGED = `${POD}      securityContext:\n        privileged: true\n`;

const VERSION = { major: 1, minor: 34 };
const ports = { run, env: {}, which: () => undefined };
const context = { signal: new AbortController().signal, progress: () => {} };

function optionsFor(workingDirectory: string): ManifestOptions {
  return {
    workingDirectory,
    paths: ['.'],
    exclude: [],
    render: 'auto',
    helmValues: [],
    kubernetesVersion: VERSION,
    podSecurity: 'restricted',
  };
}

function rule(id: string, change: Partial<Rule> = {}): Rule {
  return {
    id,
    title: `Title of ${id}`,
    control: { standard: 'Some Standard', name: 'Some Control', url: 'https://example.com/control' },
    severity: 'high',
    severityReason: 'Because.',
    remediation: 'Write another.',
    kinds: ['Pod'],
    ...change,
  };
}

function findNginx(object: ManifestObject): readonly Hit[] {
  return [{ object, path: ['spec', 'containers', 0, 'image'], message: 'It is nginx.', severity: 'low' }];
}

function noPatch(): undefined {
  return undefined;
}

async function objects(text = POD): Promise<readonly ManifestObject[]> {
  const { loaded } = await load(folderWith({ 'a.yaml': text }));
  return loaded.map(({ object }) => object);
}

describe('builtinScanner', () => {
  it('finds a privileged container on its line', async () => {
    const scanner = builtinScanner(ports, '1.0.0');

    const result = await scanner.scan(
      { kind: 'manifests', name: '.' },
      optionsFor(folderWith({ 'pod.yaml': PRIVILEGED })),
      context,
    );

    expect(result.coverage).toEqual({ unit: 'objects', examined: 1, passed: 0, skipped: 0 });
    expect(result.gaps).toEqual([]);
    expect(result.controls).toContainEqual({ id: 'GH-PSS-PRIVILEGED', result: 'fail', title: expect.any(String) });
    expect(result.observations.find(({ ruleId }) => ruleId === 'GH-PSS-PRIVILEGED')).toMatchObject({
      kind: 'misconfiguration',
      severitySource: 'native',
      resource: { kind: 'Pod', name: 'web', fieldPath: 'spec.containers[0].securityContext.privileged' },
      locations: [{ path: 'pod.yaml', startLine: 10, startColumn: 9, endLine: 10, endColumn: 25 }],
    });
  });

  it('tells how far it is', async () => {
    const seen: Progress[] = [];

    await scanManifests(optionsFor(folderWith({ 'a.yaml': POD, 'b.yaml': POD })), {
      ...ports,
      ...context,
      progress: (progress) => seen.push(progress),
    });

    expect(seen).toContainEqual({ done: 2, total: 2, unit: 'files' });
  });

  it('offers the fixes it shows for writing', async () => {
    const { result, fixable } = await scanManifests(optionsFor(folderWith({ 'a.yaml': PRIVILEGED })), {
      ...ports,
      ...context,
    });

    const patched = result.observations.filter(({ patch }) => patch !== undefined);

    expect(patched.map(({ ruleId }) => ruleId)).toEqual(fixable.map(({ ruleId }) => ruleId));
    expect(patched.every(({ patch }) => patch?.path === 'a.yaml' && patch.diff.startsWith('--- a/a.yaml\n'))).toBe(
      true,
    );
  });

  it('stops when it is aborted', async () => {
    const aborted = { ...context, signal: AbortSignal.abort(new Error('cancelled')) };

    await expect(scanManifests(optionsFor(folderWith({ 'a.yaml': POD })), { ...ports, ...aborted })).rejects.toThrow(
      'cancelled',
    );
  });
});

describe('evaluate', () => {
  it('turns a hit into an observation with the words of the rule', async () => {
    const { observations, controls } = evaluate(
      [rule('GH-A', { check: findNginx })],
      { version: VERSION, objects: await objects() },
      noPatch,
    );

    expect(controls).toEqual([{ id: 'GH-A', result: 'fail', title: 'Title of GH-A' }]);
    expect(observations).toEqual([
      {
        ruleId: 'GH-A',
        kind: 'misconfiguration',
        title: 'Title of GH-A',
        severity: 'low',
        severitySource: 'native',
        severityReason: 'Because.',
        message: 'It is nginx.',
        remediation: 'Write another.',
        control: 'Some Standard: Some Control',
        references: ['https://example.com/control'],
        resource: { apiVersion: 'v1', kind: 'Pod', name: 'web', fieldPath: 'spec.containers[0].image' },
        locations: [{ path: 'a.yaml', startLine: 8, startColumn: 7, endLine: 8, endColumn: 19 }],
      },
    ]);
  });

  it('keeps going when a rule breaks, and never calls that rule passed', async () => {
    const broken = rule('GH-BROKEN', {
      check: () => {
        throw new TypeError('spec is not iterable');
      },
    });
    const good = rule('GH-GOOD', { check: (object) => [{ object, path: [], message: 'x' }] });

    const { observations, controls, gaps } = evaluate(
      [broken, good],
      { version: VERSION, objects: await objects() },
      noPatch,
    );

    expect(observations.map(({ ruleId }) => ruleId)).toEqual(['GH-GOOD']);
    expect(controls.map(({ id, result }) => [id, result])).toEqual([
      ['GH-BROKEN', 'skip'],
      ['GH-GOOD', 'fail'],
    ]);
    expect(gaps).toEqual([
      {
        what: 'rule GH-BROKEN',
        reason: expect.stringMatching(/^the rule broke on Pod web in a\.yaml \(.*spec is not iterable\)/),
      },
    ]);
  });

  it('does not call a rule passed that had nothing to look at', async () => {
    const rules = [rule('GH-POD', { check: () => [] }), rule('GH-ROLE', { kinds: ['Role'], check: () => [] })];
    const job = 'apiVersion: batch/v1\nkind: Job\nmetadata: {name: j}\n';

    const { controls } = evaluate(rules, { version: VERSION, objects: await objects(job) }, noPatch);

    expect(controls.map(({ id, result }) => [id, result])).toEqual([
      ['GH-POD', 'pass'],
      ['GH-ROLE', 'skip'],
    ]);
  });
});

describe('chooseRules', () => {
  const restricted = rule('GH-PSS-R', {
    control: { standard: 'Pod Security Standards (restricted)', name: 'x', url: '' },
  });
  const newer = rule('GH-NEW', { appliesTo: ({ minor }) => minor >= 35 });
  const all = [rule('GH-A'), restricted, newer];
  const context = { version: VERSION, objects: [] };

  it('leaves out what the version of Kubernetes does not know', () => {
    expect(chooseRules(all, 'restricted', context).map(({ id }) => id)).toEqual(['GH-A', 'GH-PSS-R']);
  });

  it('leaves out the restricted rules at the level baseline', () => {
    expect(chooseRules(all, 'baseline', context).map(({ id }) => id)).toEqual(['GH-A']);
  });
});
