import { commonInputs } from '../../src/config/common-inputs.ts';
import { manifestScan } from '../../src/config/manifest-scan.ts';
import { inputsOrThrow, readInputs } from '../../src/config/read.ts';
import type { InputSpecs } from '../../src/config/input.ts';

function read(texts: Record<string, string>, surface: 'action' | 'cli' = 'action') {
  return readInputs(manifestScan.inputs, new Map(Object.entries(texts)), surface);
}

describe('readInputs', () => {
  it('gives the defaults where nothing is said', () => {
    const { inputs, mistakes } = read({});

    expect(mistakes).toEqual([]);
    expect(inputs).toEqual({
      path: ['.'],
      scanners: ['builtin'],
      'kubernetes-version': 'latest',
      'pod-security': 'restricted',
      render: 'auto',
      fix: 'off',
      'kubescape-frameworks': ['nsa'],
      'rego-functions': 'contained',
      'rego-version': 'v1',
      'install-from': ['path', 'tool-cache', 'archive-folder', 'mirror', 'release', 'registry', 'system'],
      accept: ['lock', 'system'],
      verify: 'lock',
      'min-age': '7d',
      'max-disk': 2000,
      'unknown-severity': 'high',
      'config-from': 'base',
      baseline: 'auto',
      'no-baseline': 'scan-base',
      checkout: 'verify',
      check: true,
      comment: 'on-findings',
      'max-annotations': 500,
      sarif: 'auto',
      suggestions: 'off',
      summary: true,
      color: 'auto',
      quiet: false,
      verbose: false,
      'scan-timeout': 600_000,
      'working-directory': '.',
    });
  });

  it.each([
    ['path', 'a, b\nc\n\n', ['a', 'b', 'c']],
    ['check', 'False', false],
    ['check', 'TRUE', true],
    ['max-annotations', '0', 0],
    ['max-annotations', ' 1000 ', 1000],
    ['scan-timeout', '1h30m', 5_400_000],
    ['scan-timeout', '90s', 90_000],
    ['budget', 'critical=0,high=3', { critical: 0, high: 3 }],
    ['kubernetes-version', 'v1.34', 'v1.34'],
    ['id', 'staging-2', 'staging-2'],
  ])('reads %s of %j', (name, text, value) => {
    const { inputs, mistakes } = read({ [name]: text });

    expect(mistakes).toEqual([]);
    expect(inputs).toMatchObject({ [name]: value });
  });

  it.each(['', ' ', '\n'])('takes the empty text %j as absent', (text) => {
    const { inputs, mistakes } = read({ 'max-annotations': text, 'fail-on': text });

    expect(mistakes).toEqual([]);
    expect(inputs['max-annotations']).toBe(500);
    expect(inputs['fail-on']).toBeUndefined();
  });

  it.each([
    ['fail-on', 'hihg', 'fail-on: "hihg" is not one of critical, high, medium, low or info; did you mean high?'],
    ['fail-on', 'unknown', 'fail-on: "unknown" is not one of critical, high, medium, low or info.'],
    ['check', 'yes', 'check: "yes" is not true or false.'],
    ['check', '1', 'check: "1" is not true or false.'],
    ['max-annotations', 'many', 'max-annotations: "many" is not a whole number from 0 to 1000.'],
    ['max-annotations', '1001', 'max-annotations: "1001" is not a whole number from 0 to 1000.'],
    ['max-annotations', '-1', 'max-annotations: "-1" is not a whole number from 0 to 1000.'],
    ['max-annotations', '1e2', 'max-annotations: "1e2" is not a whole number from 0 to 1000.'],
    ['scan-timeout', 'soon', 'scan-timeout: "soon" is not a duration such as 90s, 10m or 1h30m.'],
    ['scan-timeout', '10', 'scan-timeout: "10" is not a duration such as 90s, 10m or 1h30m.'],
    ['scan-timeout', '0s', 'scan-timeout: "0s" is not a duration such as 90s, 10m or 1h30m.'],
    ['scan-timeout', '9999h', 'scan-timeout: "9999h" is not a duration such as 90s, 10m or 1h30m.'],
    [
      'scanners',
      'builtn',
      'scanners: "builtn" is not one of builtin, kubescape, kubesec, conftest, opa, trivy, kube-linter or kube-score; did you mean builtin?',
    ],
    ['kubernetes-version', '2', 'kubernetes-version: "2" is no version: write one as in 1.34'],
    [
      'id',
      '../x',
      'id: "../x" is not an id: letters, digits, ".", "_" and "-", at most 64, with a letter or digit first.',
    ],
    ['budget', 'high=three', 'budget: "high=three" needs a whole number of 0 or more after high=.'],
  ])('refuses %s of %j in one sentence', (name, text, sentence) => {
    const { mistakes } = read({ [name]: text });

    expect(mistakes).toEqual([expect.stringContaining(sentence)]);
  });

  it('names every mistake at once', () => {
    const reading = read({ 'fail-on': 'hihg', scanners: 'builtn, trviy', check: 'on' });

    expect(reading.mistakes).toHaveLength(4);
    expect(() => inputsOrThrow(reading)).toThrow(
      /^4 mistakes in the inputs:\n- scanners: "builtn".*\n- scanners: "trviy"/,
    );
  });

  it('keeps the other inputs and takes the default where one is wrong', () => {
    const { inputs } = read({ comment: 'sometimes', id: 'staging', check: 'false' });

    expect(inputs).toMatchObject({ comment: 'on-findings', id: 'staging', check: false });
  });

  it('refuses fail-on beside budget and names both', () => {
    const { mistakes } = read({ 'fail-on': 'high', budget: 'high=1' }, 'cli');

    expect(mistakes).toEqual([expect.stringMatching(/^--fail-on and --budget are both given/)]);
  });

  it('does not show the value of a secret', () => {
    const specs = { token: { ...commonInputs.token, pattern: '^gh' } } as const satisfies InputSpecs;

    const { mistakes } = readInputs(specs, new Map([['token', 'hunter2']]), 'action');

    expect(mistakes).toEqual(['token: the value is not a text.']);
  });

  it('fails with the new name when an old one is used', () => {
    const specs = {
      'fail-on': { ...commonInputs['fail-on'], renamed: ['severity-threshold'] },
    } as const satisfies InputSpecs;

    const { mistakes } = readInputs(specs, new Map([['severity-threshold', 'high']]), 'action');

    expect(mistakes).toEqual(['severity-threshold: it is called fail-on now; rename it.']);
  });

  it('does not take what exists only elsewhere', () => {
    expect(read({ format: 'json' }).inputs.format).toBeUndefined();
    expect(read({ check: 'false' }, 'cli').inputs.check).toBe(true);
  });
});
