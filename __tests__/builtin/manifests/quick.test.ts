import { isDeepStrictEqual } from 'node:util';
import * as fc from '../../support/fast-check.ts';
import { stringify } from 'yaml';
import { libraryRead } from '../../../src/builtin/manifests/library.ts';
import { quickRead } from '../../../src/builtin/manifests/quick.ts';
import { toValue, type Tree } from '../../../src/builtin/manifests/tree.ts';
import { Unreadable } from '../../../src/builtin/manifests/unreadable.ts';
import { POD } from './folder.ts';

/** The place of a value that is not written at all is nobody's business. */
function normalized(tree: Tree): unknown {
  return JSON.parse(
    JSON.stringify(tree, (_key, value: unknown) =>
      typeof value === 'object' && value !== null && 'value' in value && value.value === null && 'start' in value
        ? { ...value, start: 0, end: 0 }
        : value,
    ),
  );
}

/** Whatever the quick reader reads must be what the library reads, to the character; it may always pass. */
function agrees(text: string): boolean {
  const quick = quickRead(text);
  return quick === undefined || isDeepStrictEqual(normalized(quick), normalized(libraryRead(text, 0, text.length)));
}

function read(text: string): unknown {
  return toValue(libraryRead(text, 0, text.length));
}

const scalar = fc.oneof(
  fc.string(),
  fc.constantFrom(
    'yes',
    'off',
    '0755',
    '1_000',
    'a: b',
    '- x',
    '#c',
    'x # y',
    "it's",
    '"q"',
    '',
    '~',
    'a\nb\n',
    'a\n\n  b',
    '--port=80',
    '{}',
    '*a',
  ),
  fc.integer(),
  fc.boolean(),
  fc.constant(null),
);
const key = fc.oneof(
  fc.constantFrom('a', 'b-c', 'app.kubernetes.io/name', 'x y', '8080', 'on', '__proto__', 'constructor'),
  fc.string(),
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 4 },
    scalar,
    fc.array(tie('value'), { maxLength: 4 }),
    fc.array(fc.tuple(key, tie('value')), { maxLength: 4 }).map((pairs) => new Map(pairs)),
  ),
}));

describe('quickRead', () => {
  it.each([
    ['a pod', POD],
    ['a sequence in the column of its key', 'a:\n- b\n- c: d\n  e: f\n'],
    ['sequences in sequences', '- a\n- b\n- - x\n  - z\n'],
    ['literal text', 'a: |\n  x\n\n    y\n\nb: |-\n  z\n'],
    ['braces and brackets', 'a: {b: c, d: [e, "f"], g: {}}\nh: []\n'],
    ['JSON over several lines', '{"a": [1, -2.5, {"b": null}],\n\t"c": "\\u0041\\n"\n}\n'],
    ['comments everywhere', '# a\na: # b\n  # c\n  b: 1 # d\n# e\n'],
    ['quotes', 'a: "x # y"\nb: \'it\'\'s\'\n"c d": e\n'],
  ])('reads %s as the library does', (_name, text) => {
    expect(quickRead(text)).toEqual(libraryRead(text, 0, text.length));
  });

  it.each([
    ['anchors', 'a: &x 1\nb: *x\n'],
    ['tags', 'a: !!str 1\n'],
    ['a key written twice', 'a: 1\na: 2\n'],
    ['a key written twice in braces', 'a: {b: 1, b: 2}\n'],
    ['text over several lines', 'a: b\n  c\n'],
    ['folded text', 'a: >\n  b\n'],
    ['tabs', 'a:\n\tb: 1\n'],
    ['carriage returns', 'a: 1\r\n'],
    ['keys that are no text', 'yes: 1\n'],
    ['merge keys', '<<: {a: 1}\n'],
    ['wrong indentation', 'a:\n    b: 1\n  c: 2\n'],
    ['unclosed brackets', 'a: [b\n'],
    ['a bracket that is closed too far left', 'a: [\nb]\n'],
    ['too deep a nesting', '['.repeat(200) + ']'.repeat(200)],
  ])('leaves %s to the library', (_name, text) => {
    expect(quickRead(text)).toBeUndefined();
  });

  it('agrees with the library on whatever the library writes', () => {
    const options = fc.record({
      indent: fc.constantFrom(2, 4),
      indentSeq: fc.boolean(),
      lineWidth: fc.constantFrom(0, 20),
      collectionStyle: fc.constantFrom('any', 'block', 'flow'),
    });

    const property = fc.property(value, options, (one, style) => agrees(stringify(one, style as object)));

    expect(fc.check(property, { numRuns: 1_000 }).counterexample).toBeNull();
  });

  it('agrees with the library on manifests with any one or two characters changed', () => {
    const text = `${POD}  x: {a: [b, "c"], d: 'e'}\n  y: |\n    z\n\n   # c\nw:\n- v: 1\n  u:\n- t\n`;
    const glyph = fc.constantFrom(...' \n:-#"\'|>[]{},&*!?%@`~a0\t\r\\.'.split(''), '  ', '\n  ', '- ', ': ');
    const change = fc.record({ at: fc.nat(text.length), remove: fc.nat(3), put: glyph });

    const changed = fc
      .array(change, { minLength: 1, maxLength: 2 })
      .map((changes) =>
        changes.reduce((now, { at, remove, put }) => now.slice(0, at) + put + now.slice(at + remove), text),
      );

    expect(fc.check(fc.property(changed, agrees), { numRuns: 5_000 }).counterexample).toBeNull();
  });
});

describe('libraryRead', () => {
  it('puts merged keys in the order Kubernetes does, the earlier source of a list winning', () => {
    const text = 'a: &a {p: 1, q: 1}\nb: &b {p: 2, r: 2}\nc:\n  p: 0\n  <<: [*a, *b]\n  q: 3\n';

    expect(read(text)).toMatchObject({ c: { p: 1, q: 3, r: 2 } });
  });

  it.each([
    ['<<: *x', { a: 1 }],
    ['!!merge <<: *x', { a: 1 }],
    ['! "<<": *x', { a: 1 }],
    ['"<<": *x', { '<<': { a: 1 } }],
    ['!!str <<: *x', { '<<': { a: 1 } }],
    ['b: !!bool "true"', { b: true }],
    ["b: !!bool 'yes'", { b: true }],
    ['b: !<tag:yaml.org,2002:bool> |-\n      on', { b: true }],
    ['b: !!int "010"', { b: 8 }],
    ['b: !!null ""', { b: null }],
    ['b: !!str true', { b: 'true' }],
    ['b: !!binary bmdpbng=', { b: 'nginx' }],
    ['b: !!timestamp 2001-01-01', { b: '2001-01-01' }],
    ['b: !omap true', { b: 'true' }],
    ['!!binary aG9zdElQQw==: true', { hostIPC: true }],
  ])('reads a tag as go-yaml does: %s', (line, value) => {
    expect(read(`x: &x {a: 1}\nz:\n    ${line}\n`)).toMatchObject({ z: value });
  });

  it('keeps a key called __proto__ as a key', () => {
    const value = read('"\\x5f_proto__": {polluted: true}\n');

    expect(Object.keys(value as object)).toEqual(['__proto__']);
    expect(Object.hasOwn(Object.prototype, 'polluted')).toBe(false);
  });

  it.each([
    [
      'a billion laughs',
      `a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${Array.from({ length: 9 }, (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(',')}]`).join('\n')}\n`,
      /aliases stand for more than/,
    ],
    ['an alias of itself', 'a: &a [*a]\n', /aliases stand for more than/],
    ['an alias without an anchor', 'a: *b\n', /the alias \*b has no anchor &b before it/],
    ['a key written twice', 'a: 1\nb: 2\na: 3\n', /the key "a" is written twice; remove one of them/],
    ['a tab for indentation', 'a:\n\tb: 1\n', /a tab is used for indentation, which YAML forbids; write spaces/],
    ['a collection as a key', 'a: {{ b }}\n', /a key is itself a collection/],
    ['a hundred thousand brackets', '['.repeat(100_000), /nested too deeply/],
  ])('refuses %s in one sentence', (_name, text, message) => {
    expect(() => read(text)).toThrow(Unreadable);
    expect(() => read(text)).toThrow(message);
  });
});
