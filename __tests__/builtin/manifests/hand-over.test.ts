import { parse } from 'yaml';
import * as fc from '../../support/fast-check.ts';
import { formatFieldPath, type Json, type JsonObject } from '../../../src/builtin/manifest.ts';
import { KeptTrees } from '../../../src/builtin/manifests/documents.ts';
import { handOver } from '../../../src/builtin/manifests/hand-over.ts';
import { parseFieldPath } from '../../../src/builtin/manifests/object-places.ts';
import { byNamesakes, streamOf } from '../../../src/scanners/manifest-stream.ts';
import { plainYaml } from '../../../src/builtin/manifests/plain-yaml.ts';
import { contentsOf } from '../../../src/builtin/manifests/read.ts';
import { SourceText } from '../../../src/builtin/manifests/text.ts';

function handed(text: string) {
  return handOver(contentsOf(new SourceText('a.yaml', text), new KeptTrees()).loaded);
}

const POD = `apiVersion: v1
kind: Pod
metadata: {name: a, namespace: shop}
spec:
  containers:
    - name: main
      image: one
    - {name: side, image: two}
`;

function ten(one: Json): Json {
  return Array.from({ length: 10 }, () => one);
}

describe('plainYaml', () => {
  it('writes what every reader of YAML reads as the same value', () => {
    const json = fc.letrec<{ value: Json; map: JsonObject }>((tie) => ({
      map: fc.dictionary(fc.string({ unit: 'grapheme' }), tie('value'), { maxKeys: 4, noNullPrototype: true }),
      value: fc.oneof(
        { maxDepth: 4 },
        fc.constantFrom<Json>(null, true, 'yes', 'null', '1', '- a', '', '\u2028', 'a: b', '#', '0x1f'),
        fc.string({ unit: 'grapheme' }),
        fc.integer(),
        fc.array(tie('value'), { maxLength: 4 }),
        tie('map'),
      ),
    }));

    fc.assert(
      fc.property(json.map, (value) => {
        fc.pre(Object.keys(value).length > 0 && !JSON.stringify(value).includes('__proto__'));

        for (const version of ['1.1', '1.2'] as const) {
          expect(parse(plainYaml(value)?.text ?? '', { version, merge: false })).toEqual(value);
        }
        const written = plainYaml(value);
        const lines = written?.lines ?? 0;
        expect(written?.text.split('\n')).toHaveLength(lines + 1);
        expect([lines, lines + 1].map((line) => written?.fieldAt(line) !== undefined)).toEqual([true, false]);
      }),
      { numRuns: 100 },
    );
  });

  it('tells of each line which field it writes', () => {
    const written = plainYaml({ spec: { list: [{ a: 1, b: [] }, 'x'], 'app.kubernetes.io/name': 'y' } });

    expect([1, 2, 3, 4, 5, 6, 7].map((line) => written?.fieldAt(line))).toEqual([
      ['spec'],
      ['spec', 'list'],
      ['spec', 'list', 0, 'a'],
      ['spec', 'list', 0, 'b'],
      ['spec', 'list', 1],
      ['spec', 'app.kubernetes.io/name'],
      undefined,
    ]);
    expect(written?.lines).toBe(6);
  });

  it('gives up on what aliases make larger than any object', () => {
    const many = [1, 2, 3, 4, 5, 6].reduce<Json>((value) => ten(value), 'x');

    expect(plainYaml({ many })).toBeUndefined();
  });
});

describe('handOver', () => {
  it('keeps the values of Secrets to itself, also those that kubectl has copied', () => {
    const { objects } = handed(`apiVersion: v1
kind: Secret
metadata:
  name: a
  annotations: {kubectl.kubernetes.io/last-applied-configuration: '{"stringData":{"k":"hunter2"}}', other: kept}
stringData: {k: hunter2}
data: {d: aHVudGVyMg==}
`);

    expect(objects[0]?.text).not.toMatch(/hunter2|aHVudGVyMg/);
    expect(objects[0]?.text).toMatch(/other: "?kept/);
    expect(objects[0]?.text).toMatch(/"k": "redacted"/);
  });

  it('gives an item of a typed list the kind and version that the list says', () => {
    const { objects } = handed('apiVersion: v1\nkind: ConfigMapList\nitems:\n  - metadata: {name: a}\n');

    expect(objects.map(({ text }) => text.split('\n').slice(0, 2))).toEqual([
      ['apiVersion: "v1"', 'kind: "ConfigMap"'],
    ]);
  });

  it.each([
    [
      'lines of a container',
      { file: '/tmp/x/objects/00001.yaml', startLine: 10, endLine: 11 },
      'spec.containers[1]',
      8,
    ],
    ['a line', { file: 'objects/00001.yaml', startLine: 9, endLine: 9 }, 'spec.containers[0].image', 7],
    ['the name of a container', { ordinal: 0, container: 'side' }, 'spec.containers[1]', 8],
    ['a field', { ordinal: 0, fieldPath: 'spec.containers[0].image' }, 'spec.containers[0].image', 7],
    ['the resource', { resource: { kind: 'Pod', name: 'a', namespace: 'shop' } }, undefined, 1],
  ])('finds the way back from %s', (_what, hint, fieldPath, line) => {
    const { places } = handed(POD);

    const place = places.place(hint);
    expect(place?.resource?.fieldPath).toBe(fieldPath);
    expect(place?.locations).toEqual([expect.objectContaining({ path: 'a.yaml', startLine: line })]);
  });

  it('does not guess between two objects of one name, nor what is none of them', () => {
    const { places } = handed(`${POD}---\n${POD}`);

    expect(places.place({ resource: { kind: 'Pod', name: 'a', namespace: 'shop' } })).toBeUndefined();
    expect(places.place({ ordinal: 7 })).toBeUndefined();
  });

  it.each([
    [1, 'a'],
    [2, 'a'],
    [12, 'b'],
  ])('knows the object that line %i is of where all stand in one file, and no field by it', (startLine, name) => {
    const { objects, places } = handed(
      `kind: ConfigMap\napiVersion: v1\nmetadata: {name: a}\n---\n${POD.replace('name: a', 'name: b')}`,
    );
    const { resource } = places.place({ file: '/tmp/x/objects.yaml', startLine }) ?? {};

    expect(resource).toEqual(expect.objectContaining({ name }));
    expect(resource?.fieldPath).toBeUndefined();
    const lines = streamOf(objects.map(({ text }) => text)).split('\n').length - 1;
    expect(places.place({ file: 'objects.yaml', startLine: lines })?.resource?.name).toBe('b');
    expect(places.place({ file: 'objects.yaml', startLine: lines + 1 })).toBeUndefined();
  });

  it('tells objects of one name apart by the files that they stand in, and has those without a name alone', () => {
    const nameless = POD.replace('name: a', 'generateName: a');
    const { objects, places } = handed(`${POD}---\n${nameless}---\n${POD}---\n${POD.replace('name: a', 'name: b')}`);
    const resource = { kind: 'Pod', name: 'a', namespace: 'shop' };
    const files = byNamesakes(objects);

    expect([...files].map(([file, text]) => [file, text.match(/^---$/gm)?.length])).toEqual([
      ['objects/namesake-1.yaml', 2],
      ['objects/00002.yaml', 1],
      ['objects/namesake-2.yaml', 1],
    ]);
    const starts = [...files.keys(), 'objects/namesake-3.yaml'].map(
      (file) => places.place({ file, resource })?.locations?.[0]?.startLine,
    );
    expect(starts).toEqual([1, 10, 19, undefined]);
  });

  it('knows Dockerfiles and Terraform by the name that they have in the checkout', () => {
    expect(handed(POD).places.place({ file: 'sources/infra/main.tf', startLine: 3 })).toEqual({
      locations: [{ path: 'infra/main.tf', startLine: 3 }],
    });
  });
});

describe('parseFieldPath', () => {
  it.each(['spec.containers[0].image', 'metadata.annotations["a.b/c"]', 'a["x\\"y"][3]', 'spec'])(
    'reads %s as it is written',
    (text) => {
      expect(formatFieldPath(parseFieldPath(text))).toBe(text);
    },
  );

  it('reads names in brackets without quotes, as Kubescape writes them', () => {
    expect(parseFieldPath('metadata.labels[app.kubernetes.io/name]')).toEqual([
      'metadata',
      'labels',
      'app.kubernetes.io/name',
    ]);
  });
});
