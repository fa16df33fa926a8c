import { parseDocument, LineCounter } from 'yaml';
import { readExceptionList } from '../../../src/ledger/read/own.ts';
import { readExceptions } from '../../../src/ledger/read/read.ts';
import { NOW } from '../exception.ts';

const asked = { file: 'exceptions.yml', now: NOW };
const WHOLE = `exceptions:
  # why this is fine
  - name: SEC-12
    id: [CVE-2021-44228, GHSA-jfh8-c2jp-5v3q]
    kind: vulnerability
    component: pkg:maven/org.apache.logging.log4j/log4j-core@vers:maven/>=2.0|<2.15
    path: ./lib/**
    resource: Deployment/shop/*
    target: ghcr.io/acme/*
    scanner: trivy
    fixable: true
    reason: Lookups are switched off
    owner: team-a
    expires: 2026-12-31
`;

function mistakesIn(text: string, parts: object = {}): readonly string[] {
  const { mistakes } = readExceptions(text, { ...asked, ...parts });
  return mistakes.map(({ line, column, message }) => `${line}:${column}: ${message}`);
}

function entry(lines: string): string {
  return `exceptions:\n  - ${lines.trim().split('\n').join('\n    ')}\n`;
}

describe('exceptions in the own format', () => {
  it('reads everything that an exception can say, with its place', () => {
    const { exceptions, mistakes, notices } = readExceptions(WHOLE, asked);

    expect({ mistakes, notices }).toEqual({ mistakes: [], notices: [] });
    expect(exceptions).toEqual([
      {
        id: 'SEC-12',
        source: { file: 'exceptions.yml', line: 3, column: 5, format: 'gatehouse' },
        match: {
          ids: ['CVE-2021-44228', 'GHSA-jfh8-c2jp-5v3q'],
          kinds: ['vulnerability'],
          components: ['pkg:maven/org.apache.logging.log4j/log4j-core@vers:maven/>=2.0|<2.15'],
          paths: ['lib/**'],
          resources: ['Deployment/shop/*'],
          targets: ['ghcr.io/acme/*'],
          scanner: 'trivy',
          fixable: true,
        },
        status: 'suppressed',
        reason: 'Lookups are switched off',
        owner: 'team-a',
        expires: '2026-12-31',
      },
    ]);
  });

  it('calls an exception without a name by its file and line', () => {
    const { exceptions } = readExceptions(
      entry('id: CVE-1\nreason: r\nowner: o\nexpires: 2026-12-31\nstatus: not-affected'),
      asked,
    );

    expect(exceptions[0]).toMatchObject({ id: 'exceptions.yml:2', status: 'not-affected' });
  });

  it('reads the list as a part of another document, with anchors', () => {
    const lines = new LineCounter();
    const document = parseDocument(
      `owner: &owner team-a\nexceptions:\n  - id: CVE-1\n    reason: r\n    owner: *owner\n    expires: 2026-12-31\n`,
      { lineCounter: lines },
    );

    const { exceptions } = readExceptionList(document.get('exceptions'), { document, lines }, asked);

    expect(exceptions[0]).toMatchObject({ owner: 'team-a', source: { line: 3 } });
  });

  it.each([
    ['nothing', ''],
    ['an empty list', 'exceptions: []\n'],
    ['a comment', '# none yet\n'],
    ['a key without a list', 'exceptions:\n'],
  ])('takes %s for no exceptions', (_, text) => {
    expect(readExceptions(text, asked)).toEqual({ exceptions: [], mistakes: [], notices: [] });
  });

  const rest = 'reason: r\nowner: o\nexpires: 2026-12-31';
  it.each<[string, string, readonly string[]]>([
    [
      'reason, owner and expiry that are missing',
      'id: CVE-1',
      [
        '2:5: reason is missing: say why it can be lived with.',
        '2:5: owner is missing: say who answers for it.',
        '2:5: expires is missing: say the last day on which it holds, as in 2026-12-31.',
      ],
    ],
    [
      'an unknown key',
      `id: CVE-1\nexpire: 2026-12-31\n${rest}`,
      ['3:5: there is no key "expire"; did you mean expires?'],
    ],
    [
      'a day that does not exist',
      'id: CVE-1\nreason: r\nowner: o\nexpires: 2026-02-30',
      ['5:14: expires: "2026-02-30" is no day of the calendar; write it as in 2026-12-31.'],
    ],
    [
      'a kind that is none',
      `id: CVE-1\nkind: license\n${rest}`,
      ['3:11: kind: "license" is none; did you mean licence?'],
    ],
    [
      'a component that is none',
      `component: lodash\n${rest}`,
      [expect.stringContaining('2:16: "lodash" is no package URL')],
    ],
    [
      'a range that cannot be read',
      `component: pkg:npm/a@vers:npm/<2|>=1\n${rest}`,
      [expect.stringContaining('is no package URL')],
    ],
    [
      'an empty id',
      `id: ''\n${rest}`,
      [
        '2:9: id must be a text or a list of texts, and not empty: leave it out where it does not matter.',
        '2:5: it would match everything: name an id, a component, a path, a resource, a target or a fingerprint.',
      ].slice(0, 1),
    ],
    ['an id that is a mapping', `id: {a: b}\n${rest}`, [expect.stringContaining('2:9: id must be a text')]],
    [
      'a reason that is a list',
      'id: CVE-1\nreason: [r]\nowner: o\nexpires: 2026-12-31',
      ['3:13: reason must be a text.'],
    ],
    ['nothing that it matches', rest, [expect.stringContaining('2:5: it would match everything')]],
    ['a scanner alone', `scanner: trivy\n${rest}`, [expect.stringContaining('it would match everything')]],
    ['a kind alone', `kind: vulnerability\n${rest}`, [expect.stringContaining('it would match everything')]],
    ['a glob for every path', `path: '**'\n${rest}`, [expect.stringContaining('it would match everything')]],
    ['fixable that is no truth value', `id: CVE-1\nfixable: soon\n${rest}`, ['3:14: fixable must be true or false.']],
  ])('refuses %s, with line and column', (_, lines, expected) => {
    expect(mistakesIn(entry(lines))).toEqual(expected);
    expect(readExceptions(entry(lines), asked).exceptions).toEqual([]);
  });

  it.each([
    ['broken YAML', 'exceptions:\n  - id: [CVE-1\n', /^\d+:\d+: it cannot be read as YAML: /],
    ['a text', 'exceptions: none\n', /^1:13: exceptions must be a list/],
    ['a list of texts', 'exceptions: [CVE-1]\n', /^1:14: an exception is a mapping/],
    ['a key twice', 'exceptions:\n  - id: a\n    id: b\n', /^3:5: the key "id" is there twice/],
    ['another format', 'hello: world\n', /^1:1: it is none of the formats that hold exceptions/],
  ])('refuses a file that is %s', (_, text, expected) => {
    expect(mistakesIn(text)).toEqual([expect.stringMatching(expected)]);
  });

  it('reports the mistakes of all exceptions and keeps those that have none', () => {
    const text = `exceptions:\n  - id: CVE-1\n  - {id: CVE-2, reason: r, owner: o, expires: 2026-12-31}\n  - id: CVE-3\n`;

    const { exceptions, mistakes } = readExceptions(text, asked);

    expect(mistakes.map(({ line }) => line)).toEqual([2, 2, 2, 4, 4, 4]);
    expect(exceptions.map(({ match }) => match.ids)).toEqual([['CVE-2']]);
  });

  it('refuses two exceptions of one name', () => {
    const one = `{name: A, id: CVE-1, reason: r, owner: o, expires: 2026-12-31}`;

    expect(mistakesIn(`exceptions:\n  - ${one}\n  - ${one}\n`)).toEqual([
      '3:5: another exception has the name "A" too.',
    ]);
  });

  it('refuses a life that is longer than the policy allows, and says how long it may be', () => {
    expect(mistakesIn(entry(`id: CVE-1\nreason: r\nowner: o\nexpires: 2027-03-01`), { maxDays: 90 })).toEqual([
      '2:5: it ends on 2027-03-01, and the policy allows an exception 90 days: give it an end on 2027-02-20 or before.',
    ]);
  });

  it('keeps messages on one line whatever a file says', () => {
    const [mistake] = mistakesIn(entry(`id: CVE-1\n"a\\nb ${'x'.repeat(500)}": 1\n${rest}`));

    expect(mistake).not.toContain('\n');
    expect(mistake?.length).toBeLessThan(500);
  });
});
