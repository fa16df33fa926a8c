import { readExceptions } from '../../../src/ledger/read/read.ts';
import { NOW } from '../exception.ts';

const asked = { now: NOW };

function matchesOf(file: string, text: string) {
  const { exceptions, mistakes } = readExceptions(text, { ...asked, file });
  expect(mistakes).toEqual([]);
  return exceptions.map(({ match }) => match);
}

function mistakesIn(file: string, text: string, maxDays?: number): readonly string[] {
  const { mistakes } = readExceptions(text, { ...asked, file, maxDays });
  return mistakes.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

describe('.trivyignore', () => {
  const text = `# Accepted by the security team
# until the base image moves
CVE-2024-1 exp:2026-12-01

CVE-2024-2 # not reachable
AVD-DS-0002
generic-unwanted-rule
`;

  it('reads ids of every kind, their end, and comments as reasons', () => {
    const { exceptions, notices } = readExceptions(text, { ...asked, file: 'deploy/.trivyignore' });

    expect(
      exceptions.map(({ match, reason, expires, source }) => [match.ids?.[0], reason, expires, source.line]),
    ).toEqual([
      ['CVE-2024-1', 'Accepted by the security team until the base image moves', '2026-12-01T00:00:00Z', 3],
      ['CVE-2024-2', 'not reachable', undefined, 5],
      ['AVD-DS-0002', 'No reason is given', undefined, 6],
      ['generic-unwanted-rule', 'No reason is given', undefined, 7],
    ]);
    expect(notices).toEqual(['deploy/.trivyignore: of 4 exceptions 4 no owner and 3 no end is written down.']);
  });

  it('refuses an end that is no day, where Trivy leaves the line out with a warning', () => {
    expect(mistakesIn('.trivyignore', 'CVE-2024-1 exp:tomorrow\n')).toEqual([
      '1:1: exp:tomorrow is no day of the calendar; write it as in exp:2026-12-31.',
    ]);
  });

  it('asks for an end where the policy bounds the life of exceptions', () => {
    expect(mistakesIn('.trivyignore', '\n  CVE-2024-1\n', 30)).toEqual([
      '2:3: it has no end, and the policy allows an exception 30 days: give it an end on 2026-12-22 or before.',
    ]);
  });
});

describe('.trivyignore.yaml', () => {
  it('reads the sections with paths, packages, ends and statements', () => {
    const text = `vulnerabilities:
  - id: CVE-2024-1
    paths: [usr/local/*, /app/package-lock.json]
    purls: ['pkg:deb/debian/bash', 'pkg:npm/lodash@4.17.20']
    expired_at: 2026-12-01
    statement: Not reachable
misconfigurations:
  - id: AVD-DS-0002
secrets:
  - id: aws-access-key-id
    expired_at: 2026-12-01T10:00:00Z
licenses:
  - id: GPL-3.0
`;
    const { exceptions } = readExceptions(text, { ...asked, file: '.trivyignore.yaml' });

    expect(exceptions.map(({ match, reason, expires }) => ({ match, reason, expires }))).toEqual([
      {
        match: {
          ids: ['CVE-2024-1'],
          kinds: ['vulnerability'],
          paths: ['usr/local/*', 'app/package-lock.json'],
          components: ['pkg:deb/debian/bash', 'pkg:npm/lodash@4.17.20'],
        },
        reason: 'Not reachable',
        expires: '2026-12-01T00:00:00Z',
      },
      {
        match: { ids: ['AVD-DS-0002'], kinds: ['misconfiguration'] },
        reason: 'No reason is given',
        expires: undefined,
      },
      {
        match: { ids: ['aws-access-key-id'], kinds: ['secret'] },
        reason: 'No reason is given',
        expires: '2026-12-01T10:00:00Z',
      },
      { match: { ids: ['GPL-3.0'], kinds: ['licence'] }, reason: 'No reason is given', expires: undefined },
    ]);
  });

  it.each([
    [
      'an unknown section',
      'vulnerability:\n  - id: CVE-1\n',
      '1:1: there is no key "vulnerability"; did you mean vulnerabilities?',
    ],
    ['an entry without an id', 'secrets:\n  - paths: [a]\n', '2:5: id is missing: say what it ignores.'],
    ['an unknown key', 'secrets:\n  - id: a\n    path: b\n', '3:5: there is no key "path"; did you mean paths?'],
    [
      'a package URL that is none',
      'vulnerabilities:\n  - id: a\n    purls: [bash]\n',
      '3:13: "bash" is no package URL.',
    ],
    [
      'an end that is none',
      'vulnerabilities:\n  - id: a\n    expired_at: soon\n',
      '3:17: expired_at: "soon" is no date; write it as in 2026-12-31 or 2026-12-31T12:00:00Z.',
    ],
    ['a section that is no list', 'secrets: all\n', '1:10: secrets must be a list.'],
  ])('refuses %s', (_, text, expected) => {
    expect(mistakesIn('.trivyignore.yaml', text)).toEqual([expected]);
  });
});

describe('.grype.yaml', () => {
  it('reads the rules that can be held exactly', () => {
    const text = `check-for-app-update: false
ignore:
  - vulnerability: CVE-2008-4318
    fix-state: fixed
    reason: The fix is in our fork
    package: {name: libcurl, version: 1.5.1, type: npm, location: /usr/local/lib/node_modules/**}
  - package: {name: linux-(, version: ''}
`.replace('linux-(', 'linux-.*');

    expect(matchesOf('.grype.yaml', text)).toEqual([
      {
        ids: ['CVE-2008-4318'],
        fixable: true,
        kinds: ['vulnerability'],
        package: { name: 'libcurl', version: '1.5.1', type: 'npm' },
        paths: ['usr/local/lib/node_modules/**'],
      },
      { package: { name: 'linux-*' } },
    ]);
  });

  it('reads a dot of a name as a dot unless the name is a regular expression, as Grype does', () => {
    const text = `ignore:\n  - package: {name: python3.11}\n  - package: {name: 'python3.1\\d'}\n  - package: {name: '^lib.*-1\\.0$'}\n`;

    const { exceptions, mistakes } = readExceptions(text, { ...asked, file: '.grype.yaml' });

    expect(exceptions.map(({ match }) => match.package?.name)).toEqual(['python3.11', 'lib*-1.0']);
    expect(mistakes.map(({ line }) => line)).toEqual([3]);
  });

  it.each([
    ['namespace: debian:distro:debian:12', 'a rule with namespace cannot be held exactly'],
    ['match-type: cpe-match', 'a rule with match-type cannot be held exactly'],
    ['vex-status: not_affected', 'name the VEX document itself among the exceptions'],
    ['fix-state: wont-fix', 'a rule with fix-state: wont-fix cannot be held exactly'],
    ['package: {language: python}', 'a rule with language cannot be held exactly'],
    ['package: {type: binary}', 'a rule for the type binary cannot be held exactly'],
    ['package: {name: "a|b"}', 'the regular expression "a|b" cannot be held exactly'],
    ['pakage: {name: a}', 'did you mean package?'],
    ['reason: because', 'it names nothing that it applies to'],
  ])('refuses a rule with %s instead of widening it', (rule, expected) => {
    const { exceptions, mistakes } = readExceptions(`ignore:\n  - ${rule}\n`, { ...asked, file: '.grype.yaml' });

    expect(exceptions).toEqual([]);
    expect(mistakes[0]?.message).toContain(expected);
    expect(mistakes[0]?.line).toBe(2);
  });
});

function result(suppressions: readonly object[], parts: object = {}): object {
  return {
    ruleId: 'G101',
    locations: [{ physicalLocation: { artifactLocation: { uri: 'src/a%20b.go' }, region: { startLine: 7 } } }],
    suppressions,
    ...parts,
  };
}

function log(...results: readonly object[]): string {
  return JSON.stringify({
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'gosec', rules: [{ id: 'G102' }] } }, results }],
  });
}

describe('SARIF suppressions', () => {
  it('reads accepted ones by rule and place', () => {
    expect(matchesOf('gosec.sarif', log(result([{ kind: 'inSource' }]), { ruleId: 'G1' }))).toEqual([
      { ids: ['G101'], paths: ['src/a b.go'], line: 7 },
    ]);
  });

  it('reads the rule by its index, and the fingerprint that Gatehouse writes', () => {
    const byIndex = {
      ...result([{ kind: 'external', status: 'accepted', justification: 'why' }]),
      ruleId: undefined,
      ruleIndex: 0,
    };
    const own = result([{ kind: 'external' }], { partialFingerprints: { 'gatehouse/v1': `${'a'.repeat(32)}:2` } });

    expect(matchesOf('x.json', log(byIndex, own))).toEqual([
      { ids: ['G102'], paths: ['src/a b.go'], line: 7 },
      { fingerprints: ['a'.repeat(32)] },
    ]);
  });

  it.each([
    ['under review', [{ kind: 'external', status: 'underReview' }]],
    ['rejected', [{ kind: 'external', status: 'rejected' }]],
    ['accepted by one and rejected by another', [{ kind: 'inSource' }, { kind: 'external', status: 'rejected' }]],
  ])('takes none that is %s', (_, suppressions) => {
    expect(matchesOf('gosec.sarif', log(result(suppressions)))).toEqual([]);
  });

  it('does not apply one without a place, and says so', () => {
    const { exceptions, notices } = readExceptions(log(result([{ kind: 'external' }], { locations: [] })), {
      ...asked,
      file: 'a.sarif',
    });

    expect(exceptions).toEqual([]);
    expect(notices).toEqual([expect.stringContaining('not applied')]);
  });

  it('refuses a status that is none', () => {
    expect(mistakesIn('a.sarif', log(result([{ kind: 'external', status: 'ok' }])))).toEqual([
      expect.stringContaining('status: "ok" is none; write one of accepted, underReview, rejected.'),
    ]);
  });
});
