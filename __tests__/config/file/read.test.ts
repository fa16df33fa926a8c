import { GATES } from '../../../src/config/gates.ts';
import { mistakesMessage } from '../../../src/config/file/mistake.ts';
import { readConfig, type ConfigReading } from '../../../src/config/file/read.ts';

function read(text: string): ConfigReading {
  return readConfig(text, { name: 'gatehouse.yml', gates: GATES, now: new Date('2026-11-22T00:00:00Z') });
}

/** `3:5 what is wrong`, in the order of the file. */
function mistakes(text: string): readonly string[] {
  const said = mistakesMessage('', read(text).mistakes).split('\n- ');
  return said.flatMap((line) => (/^:\d/.test(line) ? [line.slice(1).replace(': ', ' ')] : []));
}

function config(text: string) {
  const reading = read(text);
  if (!('config' in reading)) {
    throw new Error(mistakesMessage('gatehouse.yml', reading.mistakes));
  }
  return reading.config;
}

function texts(settings: ReadonlyMap<string, { readonly text: string }> | undefined): object {
  return Object.fromEntries([...(settings ?? [])].map(([name, { text }]) => [name, text]));
}

describe('a configuration file', () => {
  it('gives inputs as a workflow would write them, with their place', () => {
    const { policy } = config('version: 1\npolicy:\n  budget: { critical: 0, high: 3 }\n  only-fixable: true\n');

    expect(texts(policy?.settings)).toEqual({ budget: 'critical=0,high=3', 'only-fixable': 'true' });
    expect(policy?.settings.get('only-fixable')).toMatchObject({ line: 4, column: 3 });
  });

  it.each([
    ['a list', 'image-scan: { images: [a:1, b:2] }', { images: 'a:1\nb:2' }],
    ['a text for a list', 'image-scan: { images: "a:1, b:2" }', { images: 'a:1, b:2' }],
    [
      'a map of pairs',
      'image-scan: { scanner-versions: { trivy: 0.70, grype: [1.10] } }',
      { 'scanner-versions': 'trivy=0.70\ngrype=1.10' },
    ],
    ['a number as it is written', 'manifest-scan: { kubernetes-version: 1.30 }', { 'kubernetes-version': '1.30' }],
    [
      'budgets of targets',
      'image-scan: { budgets: { "a*": { high: 2 }, b: high=1 } }',
      { budgets: 'a*: high=2\nb: high=1' },
    ],
    [
      'licences',
      'image-scan: { deny-licences: [GPL-3.0-only, AGPL-3.0-only] }',
      { 'deny-licences': 'GPL-3.0-only, AGPL-3.0-only' },
    ],
    ['a ratchet', 'image-scan: { budget: ratchet }', { budget: 'ratchet' }],
    ['an alias', 'manifest-scan: { path: &p [x], exclude: *p }', { path: 'x', exclude: 'x' }],
    ['nothing at all', 'manifest-scan:', {}],
  ])('takes %s', (_, gate, expected) => {
    const { runs } = config(`version: 1\ngates:\n  ${gate}\n`);

    expect(texts(runs[0]?.settings)).toEqual(expected);
  });

  it('may hold several runs of a gate, each with an id', () => {
    const { runs } = config(
      'version: 1\ngates:\n  image-scan:\n    - { id: web, images: a }\n    - { id: api, images: b }\n',
    );

    expect(runs).toMatchObject([
      { gate: 'image-scan', id: 'web' },
      { gate: 'image-scan', id: 'api' },
    ]);
  });

  it('gives the parts of a policy that no input has', () => {
    const { policy } = config(`version: 1
policy:
  new: { change: { high: 0 }, disclosure: { critical: 0, grace-days: 7 } }
  rules:
    - { name: kev, when: { kev: true, severity: high }, action: block }
  exceptions: { max-days: 90, warn-days: 14 }
`);

    expect(policy?.parts).toEqual({
      new: { change: { high: 0 }, disclosure: { critical: 0, graceDays: 7 } },
      rules: [{ name: 'kev', when: { kev: true, severity: ['high'] }, action: 'block' }],
      exceptions: { maxDays: 90, warnDays: 14 },
    });
  });

  it('gives its exceptions, with the file and line of each', () => {
    const { exceptions } = config(`version: 1
exceptions:
  - { id: CVE-2024-1, reason: not reachable, owner: team-a, expires: 2026-12-31 }
`);

    expect(exceptions).toMatchObject([{ match: { ids: ['CVE-2024-1'] }, source: { file: 'gatehouse.yml', line: 3 } }]);
  });
});

const TOKEN = `ghp_${'a'.repeat(36)}`;

describe('a mistake in a configuration file', () => {
  it.each([
    ['an empty file', '', '1:1 it is empty'],
    ['only comments', '# nothing\n', '1:1 it is empty'],
    ['no map', '- a\n', '1:1 a list is not a map with version, policy'],
    ['no version', 'policy: {}\n', '1:1 version is missing'],
    ['another version', 'version: 2\n', '1:10 version: "2" is not 1'],
    ['an unknown key', 'version: 1\npolcy: {}\n', '2:1 there is no key "polcy" in the file; did you mean policy?'],
    ['a gate one level up', 'version: 1\nimage-scan: {}\n', '2:1 "image-scan" belongs under "gates:"'],
    ['a policy one level up', 'version: 1\nbudget: {}\n', '2:1 "budget" belongs under "policy:"'],
    ['a key twice', 'version: 1\npolicy: {}\npolicy: {}\n', '3:1 "policy" is in the same map twice'],
    ['a merge key', 'version: 1\npolicy:\n  <<: {}\n', '3:3 there is no key "<<" in policy; merge keys are not read'],
    [
      'an unknown gate',
      'version: 1\ngates: { imagescan: {} }\n',
      '2:10 there is no gate "imagescan"; did you mean image-scan?',
    ],
    [
      'an input of another gate',
      'version: 1\ngates: { image-scan: { path: x } }\n',
      '2:24 there is no key "path" in image-scan',
    ],
    [
      'an input of the command line',
      'version: 1\ngates: { image-scan: { color: always } }\n',
      '2:24 there is no key "color" in image-scan',
    ],
    [
      'a wrong choice',
      'version: 1\npolicy: { fail-on: hihg }\n',
      '2:20 fail-on: "hihg" is not one of critical, high, medium, low or info; did you mean high?',
    ],
    [
      'a wrong severity',
      'version: 1\npolicy: { budget: { hihg: 1 } }\n',
      '2:21 budget: "hihg" is not a severity; did you mean high?',
    ],
    [
      'a limit that is none',
      'version: 1\npolicy: { budget: { high: few } }\n',
      '2:27 budget: high needs a whole number of 0 or more',
    ],
    ['an empty budget', 'version: 1\npolicy: { budget: {} }\n', '2:19 budget: it names no severity'],
    [
      'a list for a budget',
      'version: 1\npolicy: { budget: [critical] }\n',
      '2:19 budget: a list is not a budget: a map such as { critical: 0, high: 3 }',
    ],
    [
      'two ways to say what fails',
      'version: 1\npolicy: { fail-on: high, budget: { high: 0 } }\n',
      '2:26 fail-on and budget are both given',
    ],
    [
      'yes for a boolean',
      'version: 1\npolicy: { only-fixable: yes }\n',
      '2:25 only-fixable: "yes" is not true or false',
    ],
    [
      'a map for a list',
      'version: 1\ngates: { image-scan: { images: { a: b } } }\n',
      '2:32 images: a map is not a list or a text, as in images: "ghcr.io/acme/shop:1.4"',
    ],
    [
      'nothing for a list',
      'version: 1\ngates: { image-scan: { images: } }\n',
      '2:32 images: nothing is not a list or a text',
    ],
    [
      'an item with a comma',
      'version: 1\ngates: { manifest-scan: { exclude: ["{a,b}/**"] } }\n',
      '2:37 exclude: "{a,b}/**" holds a comma',
    ],
    [
      'a wrong item',
      'version: 1\ngates: { image-scan: { scanners: [trivy, gryp] } }\n',
      '2:42 scanners: "gryp" is not one of trivy or grype; did you mean grype?',
    ],
    [
      'a wrong duration',
      'version: 1\ngates: { image-scan: { scan-timeout: 10 } }\n',
      '2:38 scan-timeout: "10" is not a duration',
    ],
    ['a token', 'version: 1\ngates: { image-scan: { token: x } }\n', '2:24 token is a secret'],
    [
      'credentials',
      'version: 1\ngates: { image-scan: { registry-credentials: x } }\n',
      '2:24 registry-credentials is a secret',
    ],
    [
      'an expression',
      'version: 1\ngates: { image-scan: { images: "${{ github.sha }}" } }\n',
      '2:32 expressions of GitHub Actions are not evaluated',
    ],
    [
      'something that looks like a token',
      `version: 1\ngates: { image-scan: { images: ${TOKEN} } }\n`,
      '2:32 this looks like a GitHub token',
    ],
    [
      'two runs without an id',
      'version: 1\ngates: { image-scan: [{ images: a }, { images: b }] }\n',
      '2:38 image-scan: two runs have no id',
    ],
    ['no runs', 'version: 1\ngates: { image-scan: [] }\n', '2:10 image-scan: the list is empty'],
    [
      'a wrong condition',
      'version: 1\npolicy: { rules: [{ name: a, when: { epss: 2 }, action: block }] }\n',
      '2:44 policy.rules.when.epss: "2" is not a number from 0 to 1',
    ],
    [
      'a wrong action',
      'version: 1\npolicy: { rules: [{ name: a, when: {}, action: blok }] }\n',
      '2:48 policy.rules.action: "blok" is not one of block, allow, budget; did you mean block?',
    ],
    [
      'a rule without a name',
      'version: 1\npolicy: { rules: [{ when: {}, action: block }] }\n',
      '2:19 policy.rules: "name" is missing',
    ],
    [
      'a rule that lets everything pass',
      'version: 1\npolicy: { rules: [{ name: a, when: {}, action: allow }] }\n',
      '2:36 the rule a names no condition',
    ],
    [
      'a negative limit',
      'version: 1\npolicy: { new: { change: { high: -1 } } }\n',
      '2:34 policy.new.change.high: "-1" is not a whole number of 0 or more',
    ],
    [
      'an exception file elsewhere',
      'version: 1\nexception-files: [/etc/passwd]\n',
      '2:19 exception-files: "/etc/passwd" is not a file of this repository',
    ],
    [
      'an exception file above',
      'version: 1\nexception-files: a/../../b\n',
      '2:18 exception-files: "a/../../b" is not a file of this repository',
    ],
    [
      'an exception without an owner',
      'version: 1\nexceptions:\n  - { id: CVE-2024-1, reason: x, expires: 2026-12-31 }\n',
      '3:5 ',
    ],
    [
      'an exception for too long',
      'version: 1\npolicy: { exceptions: { max-days: 30 } }\nexceptions:\n  - { id: CVE-2024-1, reason: x, owner: y, expires: 2027-12-31 }\n',
      '4:5 ',
    ],
    ['a tag', 'version: 1\npolicy: !!js/function x\n', '2:9 tags are not read'],
    ['a second document', 'version: 1\n---\nversion: 1\n', '2:1 a second document begins here'],
    ['an alias of nothing', 'version: 1\npolicy: *x\n', '2:9 there is no anchor &x before this alias'],
    ['broken YAML', 'version: 1\npolicy: [\n', '3:1 this is no YAML'],
    ['a tab', 'version: 1\npolicy:\n\tbudget: 1\n', '3:1 this is no YAML: Tabs are not allowed'],
  ])('is said of %s', (_, text, expected) => {
    expect(mistakes(text)).toEqual(expect.arrayContaining([expect.stringContaining(expected)]));
    expect('config' in read(text)).toBe(false);
  });

  it('is said with all others at once, in the order of the file', () => {
    const text = 'version: 2\npolicy:\n  budgett: 1\n  fail-on: hihg\ngates:\n  image-scan: { token: x }\n';

    expect(mistakes(text).map((line) => line.split(' ')[0])).toEqual(['1:10', '3:3', '4:12', '6:17']);
  });

  it('never shows what looks like a secret', () => {
    expect(mistakesMessage('f', read(`version: 1\npolicy: { ignore-rules: ${TOKEN} }\n`).mistakes)).not.toContain(
      TOKEN,
    );
  });
});
