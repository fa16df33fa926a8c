import { licenceVerdict, parseLicenceList } from '../../src/policy/licences.ts';

describe('licenceVerdict', () => {
  it.each([
    ['MIT', ['MIT'], [], 'allowed'],
    ['Apache-2.0', ['MIT'], [], 'not-listed'],
    ['MIT OR GPL-3.0-only', ['MIT'], ['GPL-3.0-only'], 'allowed'],
    ['MIT AND GPL-3.0-only', ['MIT'], ['GPL-3.0-only'], 'denied'],
    ['MIT AND Apache-2.0', ['MIT'], [], 'not-listed'],
    ['(MIT OR GPL-2.0-only) AND Apache-2.0', ['MIT', 'Apache-2.0'], [], 'allowed'],
    ['GPL-3.0-only', [], ['GPL-2.0-or-later'], 'denied'],
    ['GPL-2.0-only WITH Classpath-exception-2.0', [], ['GPL-2.0-only'], 'allowed'],
    ['MIT', [], ['AGPL-3.0-only'], 'allowed'],
    ['Some licence of our own', ['MIT'], [], 'not-listed'],
    ['Some licence of our own', [], ['MIT'], 'allowed'],
  ] as const)('says of %s with %j allowed and %j denied: %s', (licence, allow, deny, expected) => {
    expect(licenceVerdict(licence, { allow, deny })).toBe(expected);
  });
});

describe('parseLicenceList', () => {
  it('takes the sides of an OR for licences of their own', () => {
    expect(parseLicenceList('MIT, Apache-2.0 OR BSD-3-Clause')).toEqual(['MIT', 'Apache-2.0', 'BSD-3-Clause']);
  });

  it.each([
    ['Apache 2', 'is no SPDX licence expression'],
    ['MIT AND ISC', 'joins licences with AND'],
  ])('refuses %s', (text, sentence) => {
    expect(() => parseLicenceList(text)).toThrow(sentence);
  });
});
