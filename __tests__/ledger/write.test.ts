import { readExceptions } from '../../src/ledger/read/read.ts';
import { appendExceptions } from '../../src/ledger/write.ts';
import { adoptionOf } from '../../src/ledger/adopt.ts';
import { createFinding } from '../support/report.ts';
import { createException, NOW } from './exception.ts';

const entry = { fields: { id: 'CVE-1', reason: 'It is fine', owner: 'team-a', expires: '2026-12-31' } };
const adoption = { reason: 'Found when Gatehouse came', owner: 'team-a', expires: '2027-02-20' };

describe('adding exceptions to a file', () => {
  it('makes a file where there is none', () => {
    expect(appendExceptions('', [entry], 'exceptions.yml')).toBe(
      `# Decisions to live with findings: each has a reason, an owner, and a day on which it ends.

exceptions:
  - id: CVE-1
    reason: It is fine
    owner: team-a
    expires: 2026-12-31
`,
    );
  });

  it.each([
    ['an indented list', '  '],
    ['a list that is not indented', ''],
  ])('keeps comments, quotes and order of %s', (_, indent) => {
    const before = `# Agreed with the security team.
version: 1 # of the format

exceptions:
${indent}# the sandbox
${indent}- id: "GH-PSS-PRIVILEGED" # for now
${indent}  path: 'deploy/**'
${indent}  reason: It runs in a sandbox whose walls are as thick as this line is long, so that no line breaks come into it by writing it again
${indent}  owner: team-a

${indent}  expires: 2026-12-31
gates:
  manifest-scan: {paths: [deploy]}
`;
    const after = appendExceptions(before, [entry], 'gatehouse.yml');

    const added = `${indent}- id: CVE-1\n${indent}  reason: It is fine\n${indent}  owner: team-a\n${indent}  expires: 2026-12-31\n`;
    expect(after).toBe(before.replace('gates:', `${added}gates:`));
  });

  it.each(['exceptions: []\n', 'exceptions:\n', 'version: 1\n', '# nothing yet\n'])(
    'writes a list into %j',
    (before) => {
      const after = appendExceptions(before, [entry], 'gatehouse.yml');

      expect(after).toContain('exceptions:\n  - id: CVE-1\n');
      expect(after).toContain(before.startsWith('exceptions') ? 'exceptions' : before.trim());
    },
  );

  it.each([
    ['a file that is no YAML', 'a: [\n', 'cannot be read as YAML'],
    ['a list', '- a\n', 'is no mapping'],
    ['another value in its place', 'exceptions: none\n', 'has something other than a list'],
  ])('adds nothing to %s', (_, before, message) => {
    expect(() => appendExceptions(before, [entry], 'x.yml')).toThrow(message);
  });

  it('quotes what would be read as something else', () => {
    const text = appendExceptions(
      '',
      [{ fields: { ...entry.fields, reason: 'yes: no # maybe', owner: 'null' } }],
      'x.yml',
    );

    expect(readExceptions(text, { file: 'x.yml', now: NOW }).exceptions[0]).toMatchObject({
      reason: 'yes: no # maybe',
      owner: 'null',
    });
  });
});

describe('adopting the findings of today', () => {
  const findings = [
    createFinding({ fingerprint: 'b'.repeat(32), title: 'Two\nlines # and \u202E more' }),
    createFinding({ fingerprint: 'a'.repeat(32), locations: [{ path: 'deploy/a.yaml' }] }),
    createFinding({ fingerprint: 'c'.repeat(32), status: 'suppressed' }),
  ];

  it('writes an entry for each open one, which a reader of the file can tell, in one order', () => {
    const text = appendExceptions('', adoptionOf(findings, [], adoption), 'x.yml');

    expect(text).toBe(appendExceptions('', adoptionOf(findings.toReversed(), [], adoption), 'x.yml'));
    expect(text.split('\n').filter((line) => /# critical|fingerprint/.test(line))).toEqual([
      '  # critical GH-PSS-PRIVILEGED in deploy/a.yaml of deploy: Container runs privileged',
      `  - fingerprint: ${'a'.repeat(32)}`,
      '  # critical GH-PSS-PRIVILEGED in deploy/web.yaml of deploy: Two lines # and more',
      `  - fingerprint: ${'b'.repeat(32)}`,
    ]);
    expect(readExceptions(text, { file: 'x.yml', now: NOW })).toMatchObject({
      mistakes: [],
      exceptions: [{ match: { fingerprints: ['a'.repeat(32)] } }, { match: { fingerprints: ['b'.repeat(32)] } }],
    });
  });

  it('leaves alone what an exception names already', () => {
    const known = createException({ match: { fingerprints: ['A'.repeat(32)] } });

    expect(adoptionOf(findings, [known], adoption).map(({ fields }) => fields['fingerprint'])).toEqual([
      'b'.repeat(32),
    ]);
  });
});
