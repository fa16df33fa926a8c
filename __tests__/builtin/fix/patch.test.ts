import { isDeepStrictEqual } from 'node:util';
import * as fc from '../../support/fast-check.ts';
import { parse, stringify } from 'yaml';
import { unifiedDiff } from '../../../src/builtin/fix/diff.ts';
import { patchDocument } from '../../../src/builtin/fix/patch.ts';
import type { Json } from '../../../src/builtin/manifest.ts';
import type { Edit } from '../../../src/builtin/rule.ts';

const TEXT = `# top
spec:
  containers:
    - name: web # keep
      image: "nginx:1"   # tag
      tag: 'one'
      securityContext:
        privileged: true   # why
        # note
        capabilities: {add: [SYS_ADMIN], drop: ["X"]}
    - {name: b, image: c}
  hostNetwork: true
  empty:
  none: {}
  list:
  - a   # first
  - b
# end
`;
const set = (path: Edit['path'], value: Json): Edit => ({ op: 'set', path, value });
const remove = (path: Edit['path']): Edit => ({ op: 'delete', path });
const CONTEXT = ['spec', 'containers', 0, 'securityContext'];

/** The lines that change, as a diff without its context. */
function changes(edits: readonly Edit[], text = TEXT): readonly string[] | undefined {
  const after = patchDocument(text, [], edits);
  return after === undefined
    ? undefined
    : unifiedDiff(text, after, 'x.yaml')
        .split('\n')
        .slice(2)
        .filter((line) => /^[-+]/.test(line));
}

describe('patchDocument', () => {
  it.each<[string, readonly Edit[], readonly string[]]>([
    [
      'a value, its comment kept',
      [set([...CONTEXT, 'privileged'], false)],
      ['-        privileged: true   # why', '+        privileged: false   # why'],
    ],
    [
      'a text in its quotes',
      [set(['spec', 'containers', 0, 'image'], 'a:b')],
      ['-      image: "nginx:1"   # tag', '+      image: "a:b"   # tag'],
    ],
    [
      'a text in single quotes',
      [set(['spec', 'containers', 0, 'tag'], 'two')],
      ["-      tag: 'one'", "+      tag: 'two'"],
    ],
    [
      'a new field and its parents',
      [set([...CONTEXT, 'seccompProfile', 'type'], 'RuntimeDefault')],
      ['+        seccompProfile:', '+          type: RuntimeDefault'],
    ],
    [
      'a list on one line',
      [set([...CONTEXT, 'capabilities', 'drop'], ['ALL'])],
      [
        '-        capabilities: {add: [SYS_ADMIN], drop: ["X"]}',
        '+        capabilities: {add: [SYS_ADMIN], drop: [ALL]}',
      ],
    ],
    [
      'a field in braces',
      [set(['spec', 'containers', 1, 'securityContext', 'privileged'], false)],
      ['-    - {name: b, image: c}', '+    - {name: b, image: c, securityContext: {privileged: false}}'],
    ],
    ['a key without a value', [set(['spec', 'empty', 'a', 'b'], 'yes')], ['+    a:', '+      b: "yes"']],
    ['an empty mapping', [set(['spec', 'none', 'a'], 1)], ['-  none: {}', '+  none: {a: 1}']],
    ['an item more', [set(['spec', 'list', 2], 'c')], ['+  - c']],
    ['a text that needs quotes', [set(['spec', 'none'], '0755')], ['-  none: {}', '+  none: "0755"']],
    ['a line less', [remove(['spec', 'hostNetwork'])], ['-  hostNetwork: true']],
    [
      'a field less in braces',
      [remove([...CONTEXT, 'capabilities', 'add'])],
      ['-        capabilities: {add: [SYS_ADMIN], drop: ["X"]}', '+        capabilities: {drop: ["X"]}'],
    ],
    ['an item less', [remove(['spec', 'list', 0])], ['-  - a   # first']],
    [
      'several edits at once',
      [remove(['spec', 'hostNetwork']), set([...CONTEXT, 'privileged'], false)],
      ['-        privileged: true   # why', '+        privileged: false   # why', '-  hostNetwork: true'],
    ],
  ])('changes %s and nothing else', (_name, edits, expected) => {
    expect(changes(edits)).toEqual(expected);
  });

  it('writes an empty mapping where the last field goes', () => {
    expect(changes([remove(['a', 'b'])], 'a:\n  b: 1\nc: 2\n')).toEqual(['-a:', '-  b: 1', '+a: {}']);
  });

  it('keeps JSON JSON, over several lines as over one', () => {
    const pretty = '{\n  "spec": {\n    "a": 1\n  }\n}\n';

    expect(patchDocument(pretty, [], [set(['spec', 'b', 'c'], true)])).toBe(
      '{\n  "spec": {\n    "a": 1,\n    "b": {\n      "c": true\n    }\n  }\n}\n',
    );
    expect(patchDocument('{"a": {"b": 1}}', [], [set(['a', 'c'], 'x')])).toBe('{"a": {"b": 1, "c": "x"}}');
  });

  it('keeps the line ends of Windows', () => {
    expect(patchDocument('a:\r\n  b: 1\r\nc: 2\r\n', [], [set(['a', 'd'], 3)])).toBe(
      'a:\r\n  b: 1\r\n  d: 3\r\nc: 2\r\n',
    );
  });

  it.each<[string, string, Edit]>([
    ['an anchor that others use', 'a: &x {p: 1}\nb: *x\n', set(['b', 'p'], 2)],
    ['a comment between the first key of an item and the next', '- a: 1\n  # about b\n  b: 2\n', remove([0, 'a'])],
    ['a place in a list that does not follow', 'a: [1]\n', set(['a', 5], 1)],
    ['text over several lines', 'a: |\n  x\n', set(['a'], 'y')],
  ])('offers nothing for %s', (_name, text, edit) => {
    expect(patchDocument(text, [], [edit])).toBeUndefined();
  });

  it('gives exactly the old value with the edit applied, or nothing, whatever the text', () => {
    const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean());
    const inner = fc.dictionary(
      fc.constantFrom('a', 'b', 'x y', 'yes'),
      fc.oneof(scalar, fc.array(scalar, { maxLength: 3 })),
      { maxKeys: 3 },
    );
    const style = fc.record({
      collectionStyle: fc.constantFrom('any', 'block', 'flow'),
      indent: fc.constantFrom(2, 4),
      indentSeq: fc.boolean(),
    });

    const values = fc.dictionary(fc.constantFrom('a', 'b', 'c'), inner, { maxKeys: 3 });

    const property = fc.property(values, style, scalar, (value, options, wanted) => {
      const text = stringify(value, { ...(options as object), version: '1.1' });
      const patched = patchDocument(text, [], [set(['a', 'b'], wanted)]);
      const expected = { ...value, a: { ...value['a'], b: wanted } };
      return patched === undefined || isDeepStrictEqual(plain(parse(patched, { version: '1.1' })), plain(expected));
    });

    expect(fc.check(property, { numRuns: 1_000 }).counterexample).toBeNull();
  });
});

/** Without the prototypes, and the sign of a zero, that no text keeps. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}
