import { chmodSync, existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { folderWith, load, POD } from './folder.ts';

/** A folder with one program, standing in for kustomize or helm. */
function programIn(name: string, script: string): string {
  const folder = folderWith({ [name]: `#!${process.execPath}\n${script}\n` });
  chmodSync(join(folder, name), 0o755);
  return folder;
}

const DEPLOYMENT = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      containers:
        - name: web
          image: nginx
`;
const PATCH = `apiVersion: apps/v1
kind: Deployment
metadata:
  name: web
spec:
  template:
    spec:
      hostNetwork: true
`;
const KUSTOMIZED = {
  'base/kustomization.yaml': 'resources: [web.yaml]\n',
  'base/web.yaml': DEPLOYMENT,
  'prod/kustomization.yaml': 'resources: [../base]\nnamePrefix: prod-\npatches: [{path: patch.yaml}]\n',
  'prod/patch.yaml': PATCH,
};
const RENDERED = DEPLOYMENT.replace('name: web', 'name: prod-web').replace(
  '      containers',
  '      hostNetwork: true\n      containers',
);
const prints = (text: string): string => `process.stdout.write(${JSON.stringify(text)});`;
const HOST_NETWORK = ['spec', 'template', 'spec', 'hostNetwork'];
const IMAGE = ['spec', 'template', 'spec', 'containers', 0, 'image'];

describe('a kustomization', () => {
  it('is rendered once, from the top, and placed in the files it is made of', async () => {
    const path = programIn('kustomize', prints(RENDERED));

    const { loaded, gaps } = await load(folderWith(KUSTOMIZED), { path });

    expect(gaps).toEqual([]);
    expect(loaded.map(({ object, origin }) => [object.name, object.file, origin])).toEqual([
      ['prod-web', 'base/web.yaml', undefined],
    ]);
    expect(loaded[0]?.object.locate(HOST_NETWORK)).toMatchObject({
      path: 'prod/patch.yaml',
      startLine: 8,
      note: 'rendered by kustomize',
    });
    expect(loaded[0]?.object.locate(IMAGE)).toMatchObject({ path: 'base/web.yaml', startLine: 10 });
  });

  it('that makes an object by itself is the place of that object', async () => {
    const path = programIn('kustomize', prints('apiVersion: v1\nkind: ConfigMap\nmetadata: {name: made-abc}\n'));

    const { loaded } = await load(folderWith(KUSTOMIZED), { path });

    expect(loaded[0]?.object.locate(['data'])).toEqual({
      path: 'prod/kustomization.yaml',
      startLine: 1,
      note: 'rendered by kustomize',
    });
  });

  it('is built by kubectl where kustomize is not there', async () => {
    const path = programIn('kubectl', `if (process.argv[2] === 'kustomize') ${prints(RENDERED)}`);

    const { loaded } = await load(folderWith(KUSTOMIZED), { path });

    expect(loaded.map(({ object }) => object.name)).toEqual(['prod-web']);
  });

  it('gets no variable of ours, no PATH and no way to the network', async () => {
    const script = `process.stderr.write(JSON.stringify([process.env.PATH, process.env.HTTPS_PROXY, process.env.GITHUB_TOKEN ?? null])); process.exit(1)`;
    const path = programIn('kustomize', script);

    const { gaps } = await load(folderWith(KUSTOMIZED), { path });

    expect(gaps[0]?.reason).toContain('["/dev/null","http://127.0.0.1:9",null]');
  });

  it('that cannot be rendered is a gap, and its resources are read as written, its patches not', async () => {
    const path = programIn('kustomize', 'console.error("Error: no such field\\nmore"); process.exit(1)');

    const { loaded, gaps } = await load(folderWith(KUSTOMIZED), { path });

    expect(gaps).toMatchObject([
      { what: 'prod/kustomization.yaml', reason: 'kustomize could not render it: Error: no such field more' },
    ]);
    expect(loaded.map(({ object }) => object.file)).toEqual(['base/web.yaml']);
  });

  it('is a gap that says what to install where no program is there', async () => {
    const { loaded, gaps } = await load(folderWith(KUSTOMIZED));

    expect(gaps).toMatchObject([
      { what: 'prod/kustomization.yaml', reason: expect.stringContaining('install kustomize (or kubectl)') },
    ]);
    expect(loaded.map(({ object }) => object.file)).toEqual(['base/web.yaml']);
  });

  it('is read as written without a gap when rendering is not wanted', async () => {
    const { loaded, gaps, notices } = await load(folderWith(KUSTOMIZED), { render: 'never' });

    expect(gaps).toEqual([]);
    expect(notices).toEqual([expect.stringContaining('prod/kustomization.yaml: it is not rendered (render: never)')]);
    expect(loaded.map(({ object }) => object.file)).toEqual(['base/web.yaml']);
  });

  it.each([
    ['patches: [{path: "http://127.0.0.1:1/a"}]', ''],
    ['openapi: {path: "http://127.0.0.1:1/a"}', ''],
    ['configMapGenerator: [{name: a, files: ["x=http://127.0.0.1:1/a"]}]', ''],
    ['secretGenerator: [{name: a, envs: ["http://127.0.0.1:1/a"]}]', ''],
    ['transformers: ["http://127.0.0.1:1/a"]', ''],
    ['generators: [made.yaml]', 'kind: A\n---\nkind: ConfigMapGenerator\nfiles: ["http://127.0.0.1:1/a"]\n'],
    ['transformers: ["kind: PatchTransformer\\npath: http://127.0.0.1:1/a\\n"]', ''],
  ])('that would have a file asked for at an address is not rendered: %s', async (field, made) => {
    const path = programIn('kustomize', prints(RENDERED));
    const files = { 'kustomization.yaml': `resources: [pod.yaml]\n${field}\n`, 'pod.yaml': POD, 'made.yaml': made };

    const { gaps } = await load(folderWith(files), { path });

    expect(gaps).toEqual([
      expect.objectContaining({
        reason: expect.stringContaining('it builds on http://127.0.0.1:1/a, and nothing is fetched from a network'),
      }),
    ]);
  });

  it.each([
    ['is empty', '# nothing\n', 'Kustomization cannot be read: it is empty'],
    ['is not YAML', 'resources: [\n', 'Kustomization cannot be read: line 2: '],
    [
      'hides a line',
      '# x\u2028resources: ["http://127.0.0.1:1/a"]\n',
      'Kustomization cannot be read: line 1: the character U+2028',
    ],
  ])('that %s is one gap at its file, and nothing is started', async (_name, text, reason) => {
    const path = programIn('kustomize', prints(RENDERED));
    const files = { Kustomization: text, 'top/kustomization.yml': 'resources: [..]\n', 'pod.yaml': POD };

    const { gaps } = await load(folderWith(files), { path });

    expect(gaps).toEqual([
      expect.objectContaining({ what: 'top/kustomization.yml', reason: expect.stringContaining(reason) }),
    ]);
  });

  it('of the kind Component that cannot be rendered by itself is no gap, and is told', async () => {
    const path = programIn('kustomize', 'console.error("Error: no matches for Id"); process.exit(1)');
    const files = {
      'kustomization.yaml': 'kind: Component\nresources: [web.yaml]\npatches: [{path: patch.yaml}]\n',
      'web.yaml': DEPLOYMENT,
      'patch.yaml': PATCH,
    };

    const { gaps, notices, loaded } = await load(folderWith(files), { path });

    expect(gaps).toEqual([]);
    expect(notices).toEqual([
      expect.stringMatching(/^kustomization\.yaml: a component that no kustomization here includes.*no matches for Id/),
    ]);
    expect(loaded.map(({ object }) => object.file)).toEqual(['web.yaml']);
  });

  it('with a base on the network is a gap, and nothing is started', async () => {
    const path = programIn('kustomize', prints(RENDERED));
    const files = {
      'kustomization.yaml': 'resources:\n- https://github.com/x/y//base?ref=v1\n- pod.yaml\n',
      'pod.yaml': POD,
    };

    const { gaps, loaded } = await load(folderWith(files), { path });

    expect(gaps).toMatchObject([
      { reason: expect.stringContaining('it builds on https://github.com/x/y//base?ref=v1, and nothing is fetched') },
    ]);
    expect(loaded.map(({ object }) => object.file)).toEqual(['pod.yaml']);
  });

  it('that must be rendered and cannot is an error', async () => {
    await expect(load(folderWith(KUSTOMIZED), { render: 'always' })).rejects.toMatchObject({
      name: 'ScanError',
      message: 'kustomize (or kubectl) is not on the PATH and base is to be rendered (render: always): install it.',
    });
  });
});

const CHART = {
  'chart/Chart.yaml': 'apiVersion: v2\nname: shop\nversion: 1.0.0\n',
  'chart/values.yaml': 'image: nginx\n',
  'chart/templates/_helpers.tpl': '{{- define "x" }}{{ end }}\n',
  'chart/templates/pod.yaml': POD.replace('name: web', 'name: {{ .Release.Name }}-web').replace(
    'image: nginx',
    'image: {{ .Values.image }}',
  ),
  'plain.yaml': POD,
};
const HELMED = `---\n# Source: shop/templates/pod.yaml\n${POD.replace('name: web', 'name: shop-web')}`;

describe('a Helm chart', () => {
  it('is rendered, and placed on the line of the template', async () => {
    const path = programIn('helm', prints(HELMED));

    const { loaded, gaps } = await load(folderWith(CHART), { path });

    expect(gaps).toEqual([]);
    expect(loaded.map(({ object, origin }) => [object.name, object.file, origin !== undefined])).toEqual([
      ['shop-web', 'chart/templates/pod.yaml', false],
      ['web', 'plain.yaml', true],
    ]);
    expect(loaded[0]?.object.locate(['spec', 'containers', 0, 'image'])).toEqual({
      path: 'chart/templates/pod.yaml',
      startLine: 8,
      startColumn: 7,
      endLine: 8,
      endColumn: 33,
      note: 'rendered by helm',
    });
  });

  it('is placed in the object and the item of a list that the template means', async () => {
    const [one = '', two = ''] = ['one', 'two'].map(
      (name) =>
        `apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRole\nmetadata:\n  name: {{ .x }}:${name}\nrules:\n- verbs: ["*"]\n`,
    );
    const binding =
      'apiVersion: rbac.authorization.k8s.io/v1\nkind: ClusterRoleBinding\nmetadata:\n  name: x\nroleRef:\n  kind: ClusterRole\n';
    const pod =
      'apiVersion: v1\nkind: Pod\nmetadata:\n  name: web\nspec:\n  containers:\n    - name: a\n      ports: []\n    - image: b\n      name: b\n      ports: []\n';
    const template = [binding, one, two, pod].join('---\n');
    const source = '---\n# Source: shop/templates/all.yaml\n';
    const rendered = `${source}${template.replaceAll('{{ .x }}', 'shop').replaceAll('---\n', source)}`;
    const path = programIn('helm', prints(rendered));

    const { loaded } = await load(folderWith({ ...CHART, 'chart/templates/all.yaml': template }), { path });

    const line = (index: number, ...field: readonly (string | number)[]) =>
      loaded[index]?.object.locate(field).startLine;
    expect([line(1, 'rules'), line(2, 'rules'), line(3, 'spec', 'containers', 1, 'ports')]).toEqual([12, 19, 32]);
    expect(line(3, 'spec', 'containers', 1, 'securityContext')).toBe(30);
  });

  it('gets the value files and the version of Kubernetes', async () => {
    const path = programIn('helm', 'console.error(process.argv.slice(2).join(" ")); process.exit(1)');
    const { gaps } = await load(folderWith(CHART), { path, helmValues: ['prod.yaml'] });

    expect(gaps[0]?.reason).toBe(
      'helm could not render it: template shop chart --namespace shop --kube-version v1.34.0 --values prod.yaml',
    );
  });

  it('that fails is told with its error, not with what was logged before, the begin and the end of it', async () => {
    const long = `Error: a${' in b'.repeat(200)}: no such file`;
    const path = programIn(
      'helm',
      `console.error('level=WARN msg="this chart is deprecated"\\n' + ${JSON.stringify(long)} + ' ' + process.cwd() + '/chart/x.yaml'); process.exit(1)`,
    );

    const { gaps } = await load(folderWith(CHART), { path });

    expect(gaps[0]?.reason).toMatch(
      /^helm could not render it: Error: a in b.{100,} … .{100,}: no such file chart\/x\.yaml$/,
    );
    expect(gaps[0]?.reason.length).toBeLessThan(600);
  });

  it.each<[string, object, string]>([
    ['without helm', {}, 'install it, or scan what `helm template` prints'],
    ['when rendering is not wanted', { render: 'never' }, 'render: never'],
  ])('is a gap %s, and its templates are never read as manifests', async (_name, options, reason) => {
    const { loaded, gaps } = await load(folderWith(CHART), options);

    expect(gaps).toMatchObject([{ what: 'chart/Chart.yaml', reason: expect.stringContaining(reason) }]);
    expect(loaded.map(({ object }) => object.file)).toEqual(['plain.yaml']);
  });

  it('whose rendering cannot be read is a gap', async () => {
    const path = programIn('helm', prints(`${HELMED}\na: [\n`));

    const { gaps } = await load(folderWith(CHART), { path });

    expect(gaps).toMatchObject([{ what: 'chart/Chart.yaml', reason: expect.stringMatching(/^as rendered, line \d+/) }]);
  });

  it('that must be rendered and cannot is an error', async () => {
    await expect(load(folderWith(CHART), { render: 'always' })).rejects.toThrow(
      'helm is not on the PATH and chart is to be rendered',
    );
  });
});

const tools = join(process.env['GATEHOUSE_TOOLS'] ?? join(homedir(), '.cache/gatehouse/tools'), 'bin');
const where = (name: string): jest.Describe => (existsSync(join(tools, name)) ? describe : describe.skip);

describe('a library chart', () => {
  it('hides neither objects nor other charts, and may have templates and libraries', async () => {
    const files = {
      'pod.yaml': POD,
      'Chart.yaml': 'apiVersion: v2\nname: x\nversion: 1.0.0\ntype: library\n',
      'templates/_names.tpl': '{{ define "x" }}{{ end }}',
      'templates/pod.yaml': '{{ define "x.pod" }}\napiVersion: v1\nkind: Pod\n{{ end }}\n',
      'charts/common/Chart.yaml': 'name: common\ntype: library\n',
    };
    const hidden = { 'templates/deep/web.yaml': POD, 'charts/shop/Chart.yaml': 'name: shop\n' };

    const own = await load(folderWith(files));
    const added = await load(folderWith({ ...files, ...hidden }));

    expect(own.gaps).toEqual([]);
    expect(added.gaps.map(({ what, reason }) => `${what}: ${reason}`)).toEqual([
      expect.stringMatching(/^templates\/deep\/web\.yaml: it is a manifest in a library chart/),
      expect.stringMatching(/^charts\/shop\/Chart\.yaml: it is a chart in a library chart/),
    ]);
  });
});

where('kustomize')('the real kustomize (skipped where it is not in GATEHOUSE_TOOLS)', () => {
  it('renders what the fake one did', async () => {
    const { loaded, gaps } = await load(folderWith(KUSTOMIZED), { path: tools });

    expect(gaps).toEqual([]);
    expect(loaded.map(({ object }) => [object.name, object.locate(HOST_NETWORK).path])).toEqual([
      ['prod-web', 'prod/patch.yaml'],
    ]);
  });

  it('says in one line why it fails', async () => {
    const files = { ...KUSTOMIZED, 'prod/kustomization.yaml': 'resources: [../base, missing.yaml]\n' };

    const { gaps } = await load(folderWith(files), { path: tools });

    expect(gaps).toMatchObject([{ what: 'prod/kustomization.yaml', reason: expect.stringContaining('missing.yaml') }]);
  });
});

where('helm')('the real helm (skipped where it is not in GATEHOUSE_TOOLS)', () => {
  it('renders what the fake one did', async () => {
    const { loaded, gaps } = await load(folderWith(CHART), { path: tools });

    expect(gaps).toEqual([]);
    expect(loaded.map(({ object }) => [object.name, object.file])).toEqual([
      ['shop-web', 'chart/templates/pod.yaml'],
      ['web', 'plain.yaml'],
    ]);
  });

  it('names a dependency that is missing', async () => {
    const chart = `${CHART['chart/Chart.yaml']}dependencies: [{name: db, version: 1.0.0, repository: 'https://charts.example.com'}]\n`;

    const { gaps } = await load(folderWith({ ...CHART, 'chart/Chart.yaml': chart }), { path: tools });

    expect(gaps).toMatchObject([{ what: 'chart/Chart.yaml', reason: expect.stringMatching(/missing in charts.*db/) }]);
  });
});
