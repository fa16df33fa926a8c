import { chmodSync, mkdirSync, symlinkSync, truncateSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { KeptTrees } from '../../../src/builtin/manifests/documents.ts';
import { bytesOf, MAX_FILE_BYTES, readManifest } from '../../../src/builtin/manifests/read.ts';
import { folderWith, load, POD } from './folder.ts';

const names = ({ loaded }: Awaited<ReturnType<typeof load>>): readonly string[] =>
  loaded.map(({ object }) => `${object.kind} ${object.name} ${object.file}`);

describe('loadManifests', () => {
  it('finds YAML and JSON in folders, in one order, and passes over what holds no object', async () => {
    const folder = folderWith({
      'b/pod.yml': POD,
      'a.json': JSON.stringify({ apiVersion: 'v1', kind: 'Service', metadata: { name: 'web' } }),
      'package.json': '{"name": "x"}',
      'values.yaml': 'kind: of\nimage: x\n',
      '.github/workflows/ci.yml': 'on: push\njobs: {}\n',
      'node_modules/x/pod.yaml': POD,
    });

    const manifests = await load(folder);

    expect(names(manifests)).toEqual(['Service web a.json', 'Pod web b/pod.yml']);
    expect(manifests.gaps).toEqual([]);
  });

  it('takes streams and lists apart and tells the place of every field', async () => {
    const list = 'apiVersion: v1\nkind: List\nitems:\n- apiVersion: v1\n  kind: Secret\n  metadata: {name: s}\n';
    const folder = folderWith({ 'all.yaml': `---\n# first\n${POD}---\n${list}` });

    const { loaded } = await load(folder);

    expect(loaded.map(({ object }) => object.name)).toEqual(['web', 's']);
    expect(loaded[0]?.object.locate(['spec', 'containers', 0, 'image'])).toEqual({
      path: 'all.yaml',
      startLine: 10,
      startColumn: 7,
      endLine: 10,
      endColumn: 19,
    });
    expect(loaded[0]?.object.locate(['spec', 'containers', 0, 'securityContext', 'privileged'])).toMatchObject({
      startLine: 9,
      startColumn: 7,
    });
    expect(loaded[1]?.object.locate(['metadata', 'name'])).toMatchObject({ startLine: 17, startColumn: 14 });
  });

  it('takes JSON texts that follow each other apart, as kubectl does', async () => {
    const [a, b, c, d] = ['a', 'b', 'c', 'd'].map((name) =>
      JSON.stringify({ apiVersion: 'v1', kind: 'Pod', metadata: { name, labels: { a: '}{ "' } } }),
    );
    const folder = folderWith({ 'a.json': `${a}\n${b}${c}\n---\n${d}\n` });

    const { loaded, gaps } = await load(folder);

    expect(gaps).toEqual([]);
    expect(loaded.map(({ object }) => [object.name, object.locate(['metadata']).startLine])).toEqual([
      ['a', 1],
      ['b', 2],
      ['c', 2],
      ['d', 4],
    ]);
  });

  it('reads what go-yaml reads further left than YAML allows', async () => {
    const text = `${POD}      args: [ "a",\n      "b" ]\n      command: 'x\n\n      y  \n      it''s'\n      workingDir: "/\\u0061\n\n\n      b"\n`;

    const { loaded, gaps } = await load(folderWith({ 'a.yaml': text }));

    expect(gaps).toEqual([]);
    expect(loaded[0]?.object.value['spec']).toMatchObject({
      containers: [{ args: ['a', 'b'], command: "x\ny it's", workingDir: '/a\n\nb' }],
    });
  });

  it('gives the items of a typed list the kind of the list', async () => {
    const folder = folderWith({ 'a.yaml': 'apiVersion: v1\nkind: PodList\nitems: [{metadata: {name: p}}]\n' });

    expect(names(await load(folder))).toEqual(['Pod p a.yaml']);
  });

  it('passes over custom resources and counts them', async () => {
    const custom = 'apiVersion: cert-manager.io/v1\nkind: Certificate\nmetadata: {name: c}\n';
    const folder = folderWith({ 'a.yaml': `${POD}---\n${custom}---\n${custom}` });

    const { foreign, notices, gaps } = await load(folder);

    expect({ foreign, notices, gaps }).toEqual({
      foreign: 2,
      notices: ['Passed over, since no rule knows custom resources: 2 cert-manager.io/v1 Certificate.'],
      gaps: [],
    });
  });

  it('reads UTF-8 with a byte order mark, and UTF-16 with one', async () => {
    const folder = folderWith({
      'a.yaml': `\uFEFF${POD}`,
      'b.yaml': Buffer.from(`\uFEFF${POD}`, 'utf16le'),
      'c.yaml': Buffer.from(`\uFEFF${POD}`, 'utf16le').swap16(),
    });

    const { loaded, gaps } = await load(folder);

    expect(gaps).toEqual([]);
    expect(loaded.map(({ object }) => object.locate(['kind']))).toMatchObject(
      [2, 2, 2].map((startLine) => ({ startLine, startColumn: 1 })),
    );
  });

  it('names a pod that has only generateName by it, and one without any by its document', async () => {
    const folder = folderWith({
      'a.yaml': 'apiVersion: v1\nkind: Pod\nmetadata: {generateName: job-}\n---\napiVersion: v1\nkind: Pod\n',
    });

    expect(names(await load(folder))).toEqual(['Pod job- a.yaml', 'Pod (document 2, without a name) a.yaml']);
  });

  it('survives a key called __proto__', async () => {
    const folder = folderWith({
      'a.json': '{"apiVersion":"v1","kind":"Pod","metadata":{"name":"p","__proto__":{"x":1}}}',
    });

    expect(names(await load(folder))).toEqual(['Pod p a.json']);
    expect(Object.hasOwn(Object.prototype, 'x')).toBe(false);
  });
});

describe('bad manifests', () => {
  const bomb = Array.from(
    { length: 9 },
    (_, i) => `a${i + 1}: &a${i + 1} [${Array(10).fill(`*a${i}`).join(',')}]`,
  ).join('\n');

  it.each<[string, string | Uint8Array, string]>([
    ['what is not YAML', `${POD}  : : :\n  - }`, 'line 9, column '],
    [
      'a tab for indentation',
      POD.replace('  name', '\tname'),
      'line 4, column 1: a tab is used for indentation, which YAML forbids; write spaces',
    ],
    [
      'a key written twice',
      `${POD}kind: Service\n`,
      'line 9, column 1: the key "kind" is written twice; remove one of them',
    ],
    [
      'aliases that explode',
      `${POD}a0: &a0 [x,x,x,x,x,x,x,x,x,x]\n${bomb}\n`,
      'line 1, column 1: its aliases stand for more than 500000 values',
    ],
    [
      'Latin-1',
      Buffer.from(`${POD}# caf\u00E9\n`, 'latin1'),
      'line 9, column 1: it is not UTF-8 (is it Latin-1?); save it as UTF-8',
    ],
    ['UTF-16 without a mark', Buffer.from(POD, 'utf16le'), 'line 1, column 1: it holds the character NUL'],
    [
      'a control character',
      POD.replace('nginx', 'ng\u0007inx'),
      'line 8, column 1: it holds the control character U+0007, which YAML forbids; remove it',
    ],
    [
      'a line that begins behind an invisible character',
      `${POD}  # note\u2028  hostNetwork: true\n`,
      'line 9, column 9: the character U+2028 ends a line for Kubernetes, but not for most editors',
    ],
    ['one behind a next line', `${POD}  # note\u0085  hostNetwork: true\n`, 'the character U+0085 ends a line'],
    ['one behind a lone carriage return', `${POD}  # note\r  hostNetwork: true\n`, 'the character U+000D ends a line'],
    ['a value that does not fit its tag', `${POD}  a: !!bool x\n`, 'line 9, column 13: the value does not fit its tag'],
    ['a hundred thousand brackets', `${POD}x: ${'['.repeat(100_000)}`, 'nested too deeply to be read'],
    ['a template', POD.replace('nginx', '{{ .Values.image }}'), 'it looks like a template: render it first'],
    ['a template in quotes', POD.replace('name: web', 'name: "{{ x }}"'), 'its name is a template; render it first'],
    [
      'a kind that does not exist',
      POD.replace('kind: Pod', 'kind: Pood'),
      'line 2, column 1: v1 has no kind Pood; did you mean Pod?',
    ],
    [
      'a kind in the wrong group',
      POD.replace('kind: Pod', 'kind: Deployment'),
      'v1 has no kind Deployment; it belongs to apps',
    ],
    [
      'a group that does not exist',
      'apiVersion: app/v1\nkind: Deployment\n',
      'there is no API group app; did you mean apps?',
    ],
    [
      'an object without apiVersion',
      'kind: Deployment\n# apiVersion\nmetadata: {name: x}\n',
      'this Deployment has no apiVersion; add it',
    ],
    [
      'a list item that is no object',
      'apiVersion: v1\nkind: List\nitems: [{a: b}]\n',
      'this item of a list has no apiVersion and kind',
    ],
  ])('names %s as a gap, and reads the other files', async (_name, content, reason) => {
    const folder = folderWith({ 'bad.yaml': content, 'good.yaml': POD });

    const { gaps, loaded } = await load(folder);

    expect(gaps).toEqual([
      {
        what: 'bad.yaml',
        reason: expect.stringContaining(reason),
        location: expect.objectContaining({ path: 'bad.yaml' }),
      },
    ]);
    expect(loaded.some(({ object }) => object.file === 'good.yaml')).toBe(true);
  });

  it('tells of a file that is a template in many documents once', async () => {
    const document = 'apiVersion: v1\nkind: Pod\nmetadata: {name: a}\nspec: {{ x }}\n---\n';
    const folder = folderWith({ 'a.yaml': `${document}${document}${POD}---\na: [\n---\n${document}` });

    const { loaded, gaps } = await load(folder);

    expect(loaded).toHaveLength(1);
    expect(gaps.map(({ location, reason }) => [location?.startLine, reason])).toEqual([
      [4, expect.stringMatching(/looks like a template.* \(and so in 2 more places of it\)$/)],
      [expect.any(Number), expect.not.stringContaining('template')],
    ]);
  });

  it('does not lose the other documents of a file with a broken one', async () => {
    const folder = folderWith({ 'a.yaml': `${POD}---\na: [\n---\n${POD.replace('name: web', 'name: other')}` });

    const { loaded, gaps } = await load(folder);

    expect(loaded.map(({ object }) => object.name)).toEqual(['web', 'other']);
    expect(gaps).toHaveLength(1);
  });

  it('does not read a file of 100 MB', async () => {
    const folder = folderWith({ 'big.yaml': POD, 'good.yaml': POD });
    truncateSync(join(folder, 'big.yaml'), 2 * MAX_FILE_BYTES);

    const { gaps } = await load(folder);

    expect(gaps).toMatchObject([
      { what: 'big.yaml', reason: 'it is 100 MB large, more than the 50 MB that are read; split it' },
    ]);
  });

  it('says of a file that vanished after it was listed', async () => {
    const folder = folderWith({ 'a.yaml': POD });
    const file = { path: join(folder, 'a.yaml'), name: 'a.yaml', named: false };
    unlinkSync(file.path);

    const { gaps } = readManifest(file, await bytesOf(file), new KeptTrees());

    expect(gaps).toMatchObject([
      { what: 'a.yaml', reason: expect.stringContaining('it has vanished since the folder was listed') },
    ]);
  });

  it('keeps a hostile file name as it is', async () => {
    const name = 'x\n::error::owned.yaml';
    const folder = folderWith({ [name]: `${POD}a: [`, 'good.yaml': POD });

    const { gaps } = await load(folder);

    expect(gaps).toMatchObject([{ what: name, location: { path: name } }]);
  });
});

const unlessRoot = process.getuid?.() === 0 ? describe.skip : describe;

unlessRoot('without permission (skipped as root, who may read everything)', () => {
  it('names the file', async () => {
    const folder = folderWith({ 'a.yaml': POD, 'good.yaml': POD });
    chmodSync(join(folder, 'a.yaml'), 0o000);

    const { gaps } = await load(folder);

    expect(gaps).toMatchObject([{ what: 'a.yaml', reason: 'permission denied; make it readable' }]);
  });
});

describe('where there is nothing to scan', () => {
  it.each<[string, Readonly<Record<string, string>>, readonly string[], RegExp]>([
    [
      'an empty folder',
      {},
      ['.'],
      /^No manifest in \.: there is no \.yaml, \.yml or \.json file; name the folder that holds the manifests\.$/,
    ],
    [
      'a folder without manifests',
      { 'a.yaml': 'x: 1\n' },
      ['.'],
      /^No Kubernetes object in \.: none of its 1 YAML and JSON files has apiVersion and kind/,
    ],
    ['a path that does not exist', {}, ['nowhere'], /^The path nowhere cannot be scanned, seen from .*: correct it$/],
    [
      'only broken files',
      { 'a.yaml': `${POD}a: [` },
      ['.'],
      /^No Kubernetes object could be read in \.: a\.yaml: line \d+, column \d+: /,
    ],
    [
      'only custom resources',
      { 'a.yaml': 'apiVersion: a.b/v1\nkind: C\n' },
      ['.'],
      /only custom resources, which no rule knows \(1 a\.b\/v1 C\)/,
    ],
    [
      'only Jsonnet',
      { 'a.jsonnet': '{}', 'b.libsonnet': '{}' },
      ['.'],
      /^No manifest in \.: there is no \.yaml, \.yml or \.json file, and nothing renders Jsonnet in 2 files, as a\.jsonnet; name/,
    ],
    ['everything left out', { 'a.yaml': POD }, ['.'], /^No manifest in \. \(exclude leaves out 1\)/],
    [
      'a named file without an object',
      { 'a.yaml': 'x: 1\n' },
      ['a.yaml'],
      /a\.yaml: it was named and holds no Kubernetes object/,
    ],
  ])('%s is an error with one sentence', async (name, files, paths, message) => {
    const exclude = name === 'everything left out' ? ['**/*.yaml'] : [];

    await expect(load(folderWith(files), { paths, exclude })).rejects.toMatchObject({
      name: 'ScanError',
      message: expect.stringMatching(message),
    });
  });

  it('keeps the findings of the others when one of the named files holds no object', async () => {
    const folder = folderWith({ 'a.yaml': 'x: 1\n', 'b.yaml': POD });

    const { gaps, loaded } = await load(folder, { paths: ['a.yaml', 'b.yaml'] });

    expect(gaps).toMatchObject([{ what: 'a.yaml' }]);
    expect(loaded).toHaveLength(1);
  });
});

describe('links and exclusions', () => {
  it('does not walk in circles and reads a file once', async () => {
    const folder = folderWith({ 'a/pod.yaml': POD });
    symlinkSync('..', join(folder, 'a/up'));
    symlinkSync('pod.yaml', join(folder, 'a/alias.yaml'));
    symlinkSync('loop.yaml', join(folder, 'loop.yaml'));

    const manifests = await load(folder);

    expect(names(manifests)).toEqual(['Pod web a/pod.yaml']);
    expect(manifests.gaps).toMatchObject([
      { what: 'loop.yaml', reason: 'the symbolic link leads nowhere, or in a circle; mend or remove it' },
    ]);
  });

  it('does not follow links out of the working directory, and says so', async () => {
    const outside = folderWith({ 'secret/pod.yaml': POD });
    const folder = folderWith({ 'pod.yaml': POD });
    symlinkSync(join(outside, 'secret'), join(folder, 'out'));
    symlinkSync(join(outside, 'secret/pod.yaml'), join(folder, 'out.yaml'));

    const manifests = await load(folder);

    expect(names(manifests)).toEqual(['Pod web pod.yaml']);
    expect(manifests.gaps).toMatchObject([{ what: 'out.yaml' }]);
    expect(manifests.notices).toEqual(['Not followed, since they lead out of the working directory: out.']);
  });

  it('leaves out what exclude names and says how much', async () => {
    const folder = folderWith({ 'a.yaml': POD, 'test/broken.yaml': `${POD}a: [`, 'vendor/b.yaml': POD });

    const manifests = await load(folder, { exclude: ['test/**'] });

    expect(names(manifests)).toEqual(['Pod web a.yaml']);
    expect(manifests.gaps).toEqual([]);
    expect(manifests.notices).toEqual([
      'exclude leaves out 1 files and folders.',
      'Not looked at, since they hold other projects, unless named in paths: vendor.',
    ]);
  });

  it('does not render Jsonnet, and says how much and where', async () => {
    const one = folderWith({ 'pod.yaml': POD, 'app/main.jsonnet': '{}' });
    const several = folderWith({ 'pod.yaml': POD, 'main.jsonnet': '{}', 'lib/k.libsonnet': '{}' });

    expect((await load(one)).notices).toEqual([
      'Not rendered: Jsonnet in app/main.jsonnet; what it makes is looked at where an earlier step writes it as YAML or JSON.',
    ]);
    expect((await load(several)).notices).toEqual([
      'Not rendered: Jsonnet in 2 files, as lib/k.libsonnet; what it makes is looked at where an earlier step writes it as YAML or JSON.',
    ]);
  });

  it('stops when it is aborted', async () => {
    const folder = folderWith({ 'a.yaml': POD });
    mkdirSync(join(folder, 'b'));

    await expect(load(folder, { signal: AbortSignal.abort(new Error('cancelled')) })).rejects.toThrow('cancelled');
  });
});
