import { imageScan } from '../../../src/config/image-scan.ts';
import { k8sBenchmark } from '../../../src/config/k8s-benchmark.ts';
import { manifestScan } from '../../../src/config/manifest-scan.ts';
import type { GateSpec } from '../../../src/config/gate-spec.ts';
import { GATES } from '../../../src/config/gates.ts';
import { readConfig } from '../../../src/config/file/read.ts';
import { resolveInputs } from '../../../src/config/file/resolve.ts';

const IMAGE = `good@sha256:${'a'.repeat(64)}`;

interface Step {
  readonly file: string;
  readonly asked?: Readonly<Record<string, string>>;
  readonly gate?: GateSpec;
  readonly mayLoosen?: boolean;
  readonly pullRequest?: boolean;
}

function resolved({ file, asked = {}, gate = imageScan, mayLoosen = false, pullRequest = true }: Step) {
  const reading = readConfig(`version: 1\n${file}\n`, { name: 'gatehouse.yml', gates: GATES, now: new Date(0) });
  if (!('config' in reading)) {
    throw new Error(JSON.stringify(reading.mistakes));
  }
  const raw = new Map(Object.entries(asked));
  const { raw: texts } = resolveInputs(gate, reading.config, raw, { surface: 'action', pullRequest, mayLoosen });
  return Object.fromEntries([...texts].filter(([, text]) => text !== ''));
}

describe('the inputs of a run', () => {
  it('are those of the file, of the gate before the common ones', () => {
    const file = 'policy: { fail-on: high, agree: all }\ngates: { image-scan: { images: a, budget: { high: 4 } } }';

    expect(resolved({ file })).toEqual({ images: 'a', budget: 'high=4', agree: 'all' });
  });

  it('are those of a step where it asks for something else to be scanned', () => {
    expect(
      resolved({ file: 'gates: { image-scan: { images: a, platform: linux/arm64 } }', asked: { images: 'b' } }),
    ).toEqual({
      images: 'b',
      platform: 'linux/arm64',
    });
  });

  it.each([
    ['web', { id: 'web', images: 'a' }],
    ['api', { id: 'api', images: 'b' }],
  ])('are those of the run that the step is: %s', (id, expected) => {
    const file = 'gates: { image-scan: [{ id: web, images: a }, { id: api, images: b }] }';

    expect(resolved({ file, asked: { id } })).toEqual(expected);
  });

  it('are those of the run without an id where the file knows no other', () => {
    expect(resolved({ file: 'gates: { image-scan: { images: a } }', asked: { id: 'shard-1-of-2' } })).toEqual({
      id: 'shard-1-of-2',
      images: 'a',
    });
  });

  it('cannot be told where the step does not say which of several runs it is', () => {
    const file = 'gates: { image-scan: [{ id: web, images: a }, { id: api, images: b }] }';

    expect(() => resolved({ file })).toThrow(/several runs of image-scan \(web, api\)[^]*say with the input id/);
    expect(() => resolved({ file, asked: { id: 'db' } })).toThrow(/none is "db"/);
  });
});

const POLICY = 'policy: { budget: { critical: 0, high: 3 } }';

describe('a step that asks for more', () => {
  it.each([
    ['a lower limit', POLICY, { budget: 'high=1' }, { budget: 'critical=0,high=1' }],
    ['a limit of another severity', POLICY, { budget: 'medium=9' }, { budget: 'critical=0,high=3,medium=9' }],
    ['a lower severity', POLICY, { 'fail-on': 'medium' }, { budget: 'critical=0,high=0,medium=0' }],
    ['a worse severity of the unknown', 'policy: { unknown-severity: high }', { 'unknown-severity': 'critical' }, {}],
    ['fewer rules ignored', 'policy: { ignore-rules: [A, B] }', { 'ignore-rules': 'A' }, {}],
    ['fewer gaps', 'policy: { allow-gaps: ["a/**"] }', {}, {}],
    ['what cannot be mended', 'policy: { only-fixable: true }', { 'only-fixable': 'false' }, {}],
    ['any scanner', 'policy: { agree: all }', { agree: 'any' }, {}],
    ['more to be judged', 'policy: { judge: change }', { judge: 'all' }, {}],
    ['more to be judged than by default', 'policy: {}', { judge: 'new' }, {}],
    ['figures that rules ask for', 'policy: {}', { 'epss-file': 'epss.csv' }, {}],
    ['fewer licences', 'policy: { allow-licences: [MIT, ISC] }', { 'allow-licences': 'MIT' }, {}],
    [
      'more licences denied',
      'policy: { deny-licences: [GPL-3.0-only] }',
      { 'deny-licences': 'GPL-3.0-only, AGPL-3.0-only' },
      {},
    ],
    [
      'a target of its own',
      'policy: { budgets: { "a*": { high: 5 } } }',
      { budgets: 'a*: high=2\nb: critical=0' },
      { budgets: 'a*: high=2\nb: critical=0,high=0' },
    ],
    ['both signatures and lock', 'gates: { image-scan: { verify: lock } }', { verify: 'lock+signature' }, {}],
    ['an older scanner', 'gates: { image-scan: { min-age: 7d } }', { 'min-age': '200h' }, {}],
    ['a younger database', 'gates: { image-scan: { db-max-age: 5d } }', { 'db-max-age': '12h' }, {}],
    ['another scanner', 'gates: { image-scan: { scanners: trivy } }', { scanners: 'grype, trivy' }, {}],
    ['less that is trusted', 'gates: { image-scan: { accept: [lock, system] } }', { accept: 'lock' }, {}],
  ])('gets %s', (_, file, asked, expected) => {
    expect(resolved({ file, asked })).toMatchObject({
      ...('budget' in asked || 'fail-on' in asked ? {} : asked),
      ...expected,
    });
  });
});

function controlsBeside(inFile: string, asked: string) {
  const file = `gates: { manifest-scan: { fail-on-any-resource: ["${inFile}"] } }`;
  return resolved({ file, asked: { 'fail-on-any-resource': asked }, gate: manifestScan });
}

describe('a step that asks for less', () => {
  it.each<[string, string, Record<string, string>, RegExp]>([
    ['a higher limit', POLICY, { budget: 'high=4' }, /budget: high=4 is more than high=3 \(line 2\)/],
    ['a limit above the default', 'policy: {}', { budget: 'high=1' }, /high=1 is more than high=0 \(the default\)/],
    [
      'a milder severity of the unknown',
      'policy: {}',
      { 'unknown-severity': 'low' },
      /unknown-severity: "low" asks for less than the default, "high"/,
    ],
    [
      'one more rule ignored',
      'policy: { ignore-rules: A }',
      { 'ignore-rules': 'A, B' },
      /ignore-rules: "A, B" asks for less than "A" in line 2/,
    ],
    [
      'a rule ignored where the file names none',
      'policy: {}',
      { 'ignore-rules': 'A' },
      /asks for less than the default, none/,
    ],
    ['a gap', 'policy: {}', { 'allow-gaps': '**' }, /allow-gaps/],
    ['only what can be mended', 'policy: {}', { 'only-fixable': 'true' }, /only-fixable/],
    ['all scanners to agree', 'policy: {}', { agree: 'all' }, /agree/],
    ['less to be judged', 'policy: { judge: all }', { judge: 'new' }, /judge: "new" asks for less than "all"/],
    ['nothing without a baseline', 'policy: {}', { 'no-baseline': 'none' }, /no-baseline/],
    ['a comparison of the change with itself', 'policy: {}', { base: 'HEAD' }, /base: "HEAD"/],
    [
      'one more licence',
      'policy: { allow-licences: MIT }',
      { 'allow-licences': 'MIT, GPL-3.0-only' },
      /allow-licences/,
    ],
    ['one licence less denied', 'policy: { deny-licences: [MIT, ISC] }', { 'deny-licences': 'MIT' }, /deny-licences/],
    [
      'a looser budget of a target',
      'policy: { budgets: { a: { high: 1 } } }',
      { budgets: 'a: high=2' },
      /for a high=2 is more than high=1/,
    ],
    ['a looser budget of another target', POLICY, { budgets: '"x*": high=9' }, /high=9 is more than high=3/],
    ['no lock', 'gates: { image-scan: { accept: lock } }', { accept: 'lock, none' }, /accept/],
    ['a newer scanner', 'gates: { image-scan: { min-age: 7d } }', { 'min-age': '1d' }, /min-age/],
    [
      'another database',
      'gates: { image-scan: { db-file: { trivy: own.tar.gz } } }',
      { 'db-file': 'trivy=other.tar.gz' },
      /db-file/,
    ],
    ['an older database', 'gates: { image-scan: { db-max-age: 1d } }', { 'db-max-age': '5d' }, /db-max-age/],
    ['another scanner in its place', 'gates: { image-scan: { scanners: trivy } }', { scanners: 'grype' }, /scanners/],
    ['fewer checks', 'gates: { image-scan: { checks: [vulnerability, secret] } }', { checks: 'secret' }, /checks/],
    [
      'registries without TLS',
      'gates: { image-scan: { insecure-registry: false } }',
      { 'insecure-registry': 'true' },
      /insecure-registry/,
    ],
  ])('is refused %s', (_, file, asked, sentence) => {
    expect(() => resolved({ file, asked })).toThrow(sentence);
    expect(() => resolved({ file, asked })).toThrow(/not for less[^]*config-from: head/);
    expect(resolved({ file, asked, mayLoosen: true })).toMatchObject(asked);
  });

  const CONTROLS =
    'gates: { manifest-scan: { min-score: { kubescape.nsa: 80 }, require: [C-0057], fail-on-any-resource: [C-0001] } }';

  it.each<[string, Record<string, string>]>([
    ['a higher score', { 'min-score': 'kubescape.nsa=90' }],
    ['one more score', { 'min-score': 'kubescape.nsa=80,kubesec=1' }],
    ['one more control that must pass', { require: 'C-0057, C-0016' }],
    ['one more control that no resource may fail', { 'fail-on-any-resource': 'C-0001, C-0002' }],
    ['all controls in place of one', { 'fail-on-any-resource': '*' }],
    ['a glob that is over the control', { 'fail-on-any-resource': 'c-00*' }],
  ])('gets %s', (_, asked) => {
    expect(resolved({ file: CONTROLS, asked, gate: manifestScan })).toMatchObject(asked);
  });

  it.each<[string, Record<string, string>]>([
    ['a lower score', { 'min-score': 'kubescape.nsa=79' }],
    ['another score in its place', { 'min-score': 'kubescape.mitre=99' }],
    ['another control that must pass', { require: 'C-0016' }],
    ['another control that no resource may fail', { 'fail-on-any-resource': 'C-0002' }],
    ['a glob that is not over the control', { 'fail-on-any-resource': 'C-1*' }],
    ['any control that must pass in place of one', { require: '*' }],
  ])('is refused %s', (_, asked) => {
    expect(() => resolved({ file: CONTROLS, asked, gate: manifestScan })).toThrow(/asks for less than/);
  });

  it.each([
    ['4.1.*', '4.*'],
    ['CIS 4.1.?', '4.*'],
    ['[45].1', '[45].1, *'],
  ])('may ask of the controls %s for %s', (inFile, asked) => {
    expect(controlsBeside(inFile, asked)).toMatchObject({ 'fail-on-any-resource': asked });
  });

  it.each([
    ['4.*', '4.1.*'],
    ['*.1', '?.1'],
    ['4.1|9.9', '4.*'],
    ['[45].1', '*4*'],
  ])('may not ask of the controls %s for %s', (inFile, asked) => {
    expect(() => controlsBeside(inFile, asked)).toThrow(/asks for less than/);
  });

  it.each<[string, Record<string, string>]>([
    ['another image of Sonobuoy', { 'sonobuoy-images': `sonobuoy=evil@sha256:${'e'.repeat(64)}, e2e=${IMAGE}` }],
    ['fewer tests of Sonobuoy', { 'sonobuoy-mode': 'quick' }],
    ['fewer frameworks of Kubescape', { 'kubescape-frameworks': 'nsa' }],
    ['rules of Kubescape from elsewhere', { 'kubescape-artifacts': 'mine' }],
  ])('is refused %s', (_, asked) => {
    const images = `sonobuoy-images: { sonobuoy: ${IMAGE}, e2e: ${IMAGE} }`;
    const others = 'sonobuoy-mode: certified-conformance, kubescape-frameworks: [nsa, mitre], kubescape-artifacts: ci';
    const file = `gates: { k8s-benchmark: { ${images}, ${others} } }`;

    expect(() => resolved({ file, asked, gate: k8sBenchmark })).toThrow(/asks for less than/);
  });

  it('is told everything at once', () => {
    const asked = { budget: 'high=9', agree: 'all', 'only-fixable': 'true' };

    expect(() => resolved({ file: POLICY, asked })).toThrow(/only-fixable[^]*agree[^]*budget/);
  });

  it('may leave out paths only where the file leaves that open', () => {
    const asked = { exclude: 'vendor/**' };

    expect(resolved({ file: POLICY, asked, gate: manifestScan })).toMatchObject(asked);
    expect(() =>
      resolved({ file: 'gates: { manifest-scan: { exclude: "a/**" } }', asked, gate: manifestScan }),
    ).toThrow(/exclude/);
  });

  it('is not bound by a file that has no policy', () => {
    const asked = { budget: 'high=9', 'ignore-rules': 'A' };

    expect(resolved({ file: 'gates: { image-scan: { images: a } }', asked })).toMatchObject(asked);
  });
});
