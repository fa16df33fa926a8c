import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../../src/exec/run.ts';
import { manifestScan } from '../../../src/config/manifest-scan.ts';
import { inputsOrThrow, readInputs } from '../../../src/config/read.ts';
import { sourceFile, writeAll } from '../../../src/gates/manifests/folder.ts';
import { scanWithTool } from '../../../src/gates/manifests/scan.ts';
import { settingsOf } from '../../../src/gates/manifests/settings.ts';
import { conftest } from '../../../src/scanners/conftest/index.ts';
import { kubeLinter } from '../../../src/scanners/kube-linter/index.ts';
import { kubeScore } from '../../../src/scanners/kube-score/index.ts';
import { kubesec } from '../../../src/scanners/kubesec/index.ts';
import { opa } from '../../../src/scanners/opa/index.ts';
import { trivyConfig } from '../../../src/scanners/trivy/config.ts';
import { manifestScanners } from '../../../src/scanners/manifests.ts';
import type { ManifestScanner, ManifestScanRequest } from '../../../src/scanners/manifest-scanner.ts';
import { request } from '../../scanners/manifest-request.ts';
import { handOver } from '../../../src/builtin/manifests/hand-over.ts';
import { loadedFrom, othersFrom } from '../../scanners/manifest-fixtures.ts';

const root = mkdtempSync(join(tmpdir(), 'gatehouse-manifest-tools-'));
afterAll(() => rmSync(root, { recursive: true, force: true, maxRetries: 3 }));

const POD =
  'apiVersion: v1\nkind: Pod\nmetadata: {name: a, namespace: shop}\nspec: {containers: [{name: a, image: a}]}\n';
const ENTRY = `{"object":"Pod/a.shop","valid":true,"fileName":"x","message":"","score":-30,"scoring":{"critical":[{"id":"Privileged","points":-30}]}}`;

let programs = 0;

/** A program that stands for a tool. */
function program(script: string): string {
  programs += 1;
  const path = join(root, `tool-${programs}.mjs`);
  writeFileSync(path, `#!${process.execPath}\n${script}\n`);
  chmodSync(path, 0o755);
  return path;
}

function scan(
  script: string,
  more: {
    readonly scanner?: ManifestScanner;
    readonly nothing?: string;
    readonly sources?: readonly string[];
    readonly text?: string;
    readonly others?: string;
    readonly namespaces?: readonly string[];
  } = {},
) {
  const { scanner = kubesec, nothing, sources = [], text = POD, namespaces = [] } = more;
  const files = sources.map((name) => ({ name, path: join(root, name), named: false }));
  const loaded = nothing === undefined ? loadedFrom(text, 'pod.yaml') : [];
  const others = more.others === undefined ? [] : othersFrom(more.others, 'custom.yaml');
  const found = {
    loaded,
    others,
    foreign: 0,
    gaps: [],
    notices: [],
    passedOver: [],
    sources: files,
    ...(nothing !== undefined && { nothing }),
  };
  const rego = { policies: [root], data: [], namespaces, version: 'v1', functions: 'contained' } as const;
  return scanWithTool(
    {
      program: { scanner, path: program(script), version: '1.0.0' },
      given: { found, handed: handOver([...loaded, ...others]) },
      options: { rego, kubescape: { frameworks: ['nsa'] } },
      workDir: root,
      timeoutMs: 30_000,
      maxBytes: 1e8,
    },
    { run, env: process.env, signal: new AbortController().signal },
  );
}

describe('a tool', () => {
  it('has its findings placed where people write, whatever its exit code says', async () => {
    const result = await scan(`console.log('[${ENTRY}]'); process.exitCode = 2;`);

    expect(result.observations.map(({ ruleId, locations }) => [ruleId, locations?.[0]?.path])).toEqual([
      ['Privileged', 'pod.yaml'],
    ]);
  });

  it.each([
    ['prints nothing', `console.error('it is Monday');`, /without writing its report: it is Monday/],
    ['breaks off', `console.log('[{"object":"Pod/a.shop"');`, /cannot be read/],
    ['breaks', `console.error('no memory'); process.exitCode = 7;`, /exit code 7: no memory/],
    ['is killed', `console.log('[${ENTRY}]'); process.kill(process.pid, 'SIGKILL');`, /SIGKILL/],
    ['says nothing of any object', `console.log('[]');`, /kubesec looked at nothing/],
  ])('that %s is an error of one sentence', async (_what, script, sentence) => {
    await expect(scan(script)).rejects.toThrow(sentence);
  });

  it('without an object to look at is an error, and one that takes Dockerfiles looks at those', async () => {
    writeFileSync(join(root, 'Dockerfile'), 'FROM scratch\n');
    const nothing = 'No manifest in .: name the folder.';
    const report = {
      SchemaVersion: 2,
      ArtifactName: '.',
      Results: [{ Target: 'sources/Dockerfile', Class: 'config', MisconfSummary: { Successes: 1, Failures: 0 } }],
    };
    const writes = `import { readFileSync, writeFileSync } from 'node:fs';
readFileSync('sources/Dockerfile');
const [output] = process.argv.filter((one) => one.startsWith('--output='));
writeFileSync(output.slice('--output='.length), ${JSON.stringify(JSON.stringify(report))});`;

    await expect(scan('', { nothing, sources: ['Dockerfile'] })).rejects.toThrow(nothing);
    const result = await scan(writes, { scanner: trivyConfig, nothing, sources: ['Dockerfile'] });
    expect(result.coverage).toEqual({ unit: 'files', examined: 1, passed: 1 });
  });
});

/** As `opa deps` prints it. */
function listed(rules: readonly string[]): string {
  return JSON.stringify({ virtual: rules.map((rule) => rule.split('.').map((value) => ({ type: 'string', value }))) });
}

/** Stands for opa: finds nothing in main, and lists `rules` of data and `used` of what main uses. */
function opaOf(rules: readonly string[], used: readonly string[]): string {
  return `const [command, ...rest] = process.argv.slice(2);
const files = rest.filter((one) => one.startsWith('objects/'));
const answers = { build: '', exec: JSON.stringify({ result: files.map((path) => ({ path, result: { deny: [] } })) }) };
const asked = rest.at(-1);
console.log(answers[command] ?? (asked === 'data' ? ${JSON.stringify(listed(rules))} : ${JSON.stringify(listed(used))}));`;
}

describe('custom resources alone', () => {
  const nothing = 'No Kubernetes object to look at in ., only custom resources, which no rule knows (1 a.b/v1 C).';
  const others = 'apiVersion: a.b/v1\nkind: C\nmetadata: {name: c}\n';

  it('are looked at by the policies of the team', async () => {
    const report = [{ filename: 'objects/00001.yaml', namespace: 'main', failures: [{ msg: 'no' }], successes: 0 }];
    const script = `console.log(${JSON.stringify(JSON.stringify(report))}); process.exitCode = 1;`;

    const byConftest = await scan(script, { scanner: conftest, nothing, others });
    const byOpa = await scan(opaOf(['data.main.deny'], []), { scanner: opa, nothing, others });

    expect(byConftest.observations.map(({ message, resource }) => [message, resource?.kind])).toEqual([['no', 'C']]);
    expect(byOpa.coverage).toEqual({ unit: 'objects', examined: 1, passed: 1 });
  });

  it.each(manifestScanners.filter(({ name }) => name !== 'conftest' && name !== 'opa'))(
    'are an error of $name, whose rules know none',
    async (scanner) => {
      await expect(scan('', { scanner, nothing, others })).rejects.toThrow(nothing);
    },
  );
});

describe('packages that are not asked', () => {
  const rules = ['data.main.deny', 'data.main.images.deny_tag', 'data.lib.violation', 'data.lib.helper', 'data.b.x'];

  it('are told of OPA, but for those that others ask', async () => {
    const script = opaOf(rules, ['data.main.deny', 'data.lib.violation']);
    const { notices } = await scan(script, { scanner: opa });

    expect(notices).toEqual([
      'The policies have rules that were not asked, in the package main.images: add it to rego-namespaces',
    ]);
    expect((await scan(script, { scanner: opa, namespaces: ['main', 'main.images'] })).notices).toEqual([]);
  });

  it('are told of conftest where some are named', async () => {
    const script = `const all = process.argv.includes('--all-namespaces') ? ['main', 'lib', 'a', 'b'] : ['main'];
console.log(JSON.stringify(all.map((namespace) => ({ filename: 'objects/00001.yaml', namespace, successes: namespace === 'lib' ? 0 : 1 }))));`;

    expect((await scan(script, { scanner: conftest, namespaces: ['main'] })).notices).toEqual([
      'The policies have rules that were not asked, in the packages a, b: add them to rego-namespaces',
    ]);
    expect((await scan(script, { scanner: conftest })).notices).toEqual([
      'The package lib has no rule deny, violation or warn',
    ]);
  });

  it.each([
    ['broken', `if (process.argv[2] === 'deps') process.exit(3);`],
    ['no list', `if (process.argv[2] === 'deps') { console.log('{}'); process.exit(0); }`],
    ['no JSON', `if (process.argv[2] === 'deps') { console.log('virtual'); process.exit(0); }`],
    ['empty', `if (process.argv[2] === 'deps') process.exit(0);`],
  ])('are said not to be known where the answer is %s, and the scan is what it is', async (_what, first) => {
    const { coverage, notices } = await scan(`${first}\n${opaOf(rules, [])}`, { scanner: opa });

    expect(coverage).toEqual({ unit: 'objects', examined: 1, passed: 1 });
    expect(notices).toEqual([
      expect.stringMatching(/^opa does not tell whether the policies have packages that were not asked: ./),
    ]);
  });
});

it('writes no file outside of the folder of a scan', async () => {
  const files = new Map([['../gatehouse-elsewhere.json', '{}']]);

  await expect(writeAll(join(root, 'inside'), files)).rejects.toThrow(/leads out of the folder/);
  expect(existsSync(join(root, 'gatehouse-elsewhere.json'))).toBe(false);
});

it('says what kube-score could not read, as far as it tells', async () => {
  const script = `console.error('Failed to score files: failed to parse files: Failed to parse apps/v1, Kind=Deployment: err=json: no list'); process.exitCode = 1;`;

  await expect(scan(script, { scanner: kubeScore })).rejects.toThrow(
    'kube-score cannot read an object of kind Deployment, does not say which, and has judged nothing: json: no list; correct the object',
  );
});

/** A pod for each name. */
function texts(...names: readonly string[]): string {
  return names.map((name) => POD.replace('name: a', `name: ${name}`)).join('---\n');
}

describe('a tool that is ended by an object and does not say by which', () => {
  // Ends by any object whose text has `bad`; tells the line in which each of the others begins.
  const scores = `import { readFileSync } from 'node:fs';
const lines = readFileSync(process.argv.at(-1), 'utf8').split('\\n');
if (lines.some((line) => /bad/.test(line))) {
  console.error('Failed to parse v1, Kind=Pod: err=json: no list');
  process.exit(1);
}
const rows = lines.flatMap((line, index) => (line.startsWith('apiVersion: ') ? [index + 1] : []));
const check = { check: { id: 'pod-probes' }, grade: 1, comments: [] };
console.log(JSON.stringify(rows.map((row) => ({ object_name: 'x', file_name: 'objects.yaml', file_row: row, checks: [check] }))));`;

  it('looks at the others, each in its place, and tells which it is', async () => {
    const text = texts('a', 'bad-1', 'c', 'd', 'bad-2', 'f', 'g');

    const { gaps, observations } = await scan(scores, { scanner: kubeScore, text });

    expect(gaps.map(({ what, reason, location }) => [what, reason, location?.startLine])).toEqual([
      ['Pod bad-1', 'kube-score cannot read it: json: no list', 6],
      ['Pod bad-2', 'kube-score cannot read it: json: no list', 21],
    ]);
    expect(observations.map(({ resource }) => resource?.name)).toEqual(['a', 'c', 'd', 'f', 'g']);
  });

  it.each([
    ['nothing is left', ['bad']],
    ['there are too many', Array.from({ length: 12 }, (_, index) => `bad-${index}`)],
  ])('is an error where %s', async (_what, names) => {
    await expect(scan(scores, { scanner: kubeScore, text: texts(...names) })).rejects.toThrow(
      'kube-score cannot read an object of kind Pod, does not say which, and has judged nothing: json: no list; correct the object',
    );
  });
});

it('tells of an object that a tool could not read, by the name and place that people know: it is asked again with each in a file of its own', async () => {
  const report = { Checks: [{ name: 'host-pid' }], Reports: null, Summary: { ChecksStatus: 'Passed' } };
  const script = `import { readdirSync } from 'node:fs';
console.log(${JSON.stringify(JSON.stringify(report))});
for (const name of readdirSync(process.argv.at(-1))) console.error('Warning: failed to load object from /x/objects/' + name + ': failed to decode: +Inf');`;

  expect((await scan(script, { scanner: kubeLinter })).gaps).toEqual([
    {
      what: 'Pod a',
      reason: 'kube-linter cannot read it: failed to decode: +Inf',
      location: { path: 'pod.yaml', startLine: 1, startColumn: 1 },
    },
  ]);
});

it('is not silenced by an annotation, and what comments silence is said', async () => {
  writeFileSync(join(root, 'main.tf'), '#trivy:ignore:AWS-0107\n');
  const noisy = POD.replace('namespace: shop', 'namespace: shop, annotations: {kube-linter.io/ignore-all: "yes"}');
  const prints = `import { readFileSync } from 'node:fs';
const text = readFileSync(process.argv.at(-1) + '/namesake-1.yaml', 'utf8');
console.log(JSON.stringify([{ object: text.includes(' kube-linter.io') ? 'Silenced/a.b' : 'Pod/a.shop', valid: false, message: 'x', scoring: {} }]));`;
  const scanner = { ...kubeLinter, report: kubesec.report, takesSources: true, silentComments: /trivy:ignore:/ };
  const result = await scan(prints, { scanner, sources: ['main.tf'], text: noisy });

  expect(result.gaps.map(({ what }) => what)).toEqual(['Pod/a.shop']);
  expect(result.notices).toContainEqual(
    expect.stringMatching(/^kube-linter leaves out what comments .* ignore, .*: main\.tf$/),
  );
});

it('gives a tool files from above the working directory within its own folder', () => {
  expect(sourceFile('../../infra/..a/Dockerfile')).toBe('sources/%2E%2E/%2E%2E/infra/..a/Dockerfile');
  const place = handOver([]).places.place({ file: 'sources/%2E%2E/%2E%2E/infra/Dockerfile' });
  expect(place?.locations).toEqual([{ path: '../../infra/Dockerfile' }]);
});

function settings(raw: Readonly<Record<string, string>>) {
  const given = new Map(Object.entries(raw));
  const reading = readInputs<typeof manifestScan.inputs>(manifestScan.inputs, given, 'cli');
  return settingsOf(inputsOrThrow(reading), '/repo', {});
}

function planned(scanner: ManifestScanner, more: Partial<ManifestScanRequest> = {}): string {
  return JSON.stringify(scanner.plan({ ...request, ...more }));
}

describe('the inputs of the tools', () => {
  it('are paths from the working directory, and only built-in rules run by default', () => {
    expect(settings({}).tools).toEqual([]);
    const { options } = settings({
      scanners: 'conftest,kubescape',
      'rego-policy': 'policy',
      'kubescape-artifacts': 'ks',
    });
    expect(options).toEqual({
      rego: { policies: ['/repo/policy'], data: [], namespaces: [], version: 'v1', functions: 'contained' },
      kubescape: { frameworks: ['nsa'], artifacts: '/repo/ks' },
    });
  });

  it('name configuration files of the tools that read one, and of no other', () => {
    const reading = manifestScanners.filter((one) => planned(one, { configFile: '/repo/own.yaml' }) !== planned(one));
    const taken = manifestScanners.filter(({ name }) => {
      try {
        return settings({ scanners: name, 'scanner-config': `${name}=own.yaml` }).configs.has(name);
      } catch {
        return false;
      }
    });

    expect(taken).toEqual(reading);
    expect(() => settings({ scanners: 'conftest', 'scanner-config': 'conftest=own.yaml' })).toThrow(
      'scanner-config: conftest reads no configuration file: leave it out.',
    );
  });

  it.each([
    'https://policies.example/p',
    'git::https://git.example/p.git',
    'oci://registry.example/p',
    'git@git.example:p',
  ])('fetch no policies from %s', (address) => {
    expect(() => settings({ scanners: 'conftest', 'rego-policy': address })).toThrow(
      /is on a network, and policies are not fetched/,
    );
  });

  it.each([
    ['rego-policy', 'trivy', 'add conftest or opa to scanners'],
    ['rego-data', 'builtin', 'add conftest or opa to scanners'],
    ['rego-namespaces', 'trivy', 'add conftest or opa to scanners'],
    ['rego-bundle', 'trivy,conftest', 'rego-bundle: none of the scanners reads it: add opa to scanners'],
    ['kubescape-artifacts', 'conftest', 'add kubescape to scanners'],
  ])('have no %s that nobody reads', (name, scanners, message) => {
    expect(() => settings({ scanners, [name]: 'rules' })).toThrow(message);
  });
});
