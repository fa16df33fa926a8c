import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'yaml';
import { exceptionsJsonSchema } from '../../src/config/file/exceptions-schema.ts';
import { readExceptions } from '../../src/ledger/read/read.ts';
import { NOW } from './exception.ts';

const fits = new Ajv2020({ strict: false, formats: { date: true } }).compile(exceptionsJsonSchema());
const rest = 'reason: r, owner: o, expires: 2026-12-31';

describe('the published schema of exceptions', () => {
  it.each([
    ['an id', `{id: CVE-1, ${rest}}`, true],
    [
      'lists and everything else',
      `{id: [CVE-1, CVE-2], kind: [secret], path: [a, b], fixable: true, name: A, ${rest}}`,
      true,
    ],
    ['an unknown key', `{id: CVE-1, onwer: x, ${rest}}`, false],
    ['a kind that is none', `{id: CVE-1, kind: license, ${rest}}`, false],
    ['no owner', '{id: CVE-1, reason: r, expires: 2026-12-31}', false],
    ['a text in place of a truth value', `{id: CVE-1, fixable: soon, ${rest}}`, false],
  ])('says of %s what the reader says', (_, entry, right) => {
    const text = `exceptions:\n  - ${entry}\n`;

    expect(fits(parse(text))).toBe(right);
    expect(readExceptions(text, { file: 'a.yml', now: NOW }).mistakes.length === 0).toBe(right);
  });
});
