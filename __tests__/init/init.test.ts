import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { GATES } from '../../src/config/gates.ts';
import { readConfig } from '../../src/config/file/read.ts';
import { configText } from '../../src/init/config-text.ts';
import { parsePin, repositoryOfRemote, UNKNOWN_PIN } from '../../src/init/pins.ts';
import { proposalFor } from '../../src/init/proposal.ts';
import { contentsOf, type SeenFile } from '../../src/init/repository.ts';
import { workflowText } from '../../src/init/workflow.ts';
import { folderWith } from '../cli/bundle.ts';

const POD = 'apiVersion: v1\nkind: Pod\n';

function seen(files: Readonly<Record<string, string>>): readonly SeenFile[] {
  return Object.entries(files).map(([path, text]) => ({ path, text }));
}

function proposed(files: Readonly<Record<string, string>>) {
  return proposalFor(contentsOf(seen(files)), 'Shop App');
}

describe('what is proposed', () => {
  it.each<[string, Record<string, string>, object]>([
    ['manifests', { 'k8s/a.yaml': POD, 'k8s/b/c.yml': POD }, { gate: 'manifest-scan', inputs: { path: ['k8s'] } }],
    ['manifests at the root', { 'pod.yaml': POD }, { gate: 'manifest-scan', inputs: { path: ['.'] } }],
    [
      'a Kustomization',
      { 'deploy/kustomization.yaml': 'resources: []' },
      { gate: 'manifest-scan', inputs: { path: ['deploy'] } },
    ],
    [
      'a chart',
      { 'charts/a/Chart.yaml': 'name: a', 'charts/a/templates/x.yaml': POD },
      { gate: 'manifest-scan', inputs: { path: ['charts/a'] } },
    ],
    [
      'a Dockerfile',
      { Dockerfile: '' },
      { gate: 'image-scan', id: 'built', inputs: { images: ['docker:shop-app:ci'] } },
    ],
    [
      'a Dockerfile below',
      { 'api/Dockerfile': '' },
      { gate: 'image-scan', inputs: { images: ['docker:shop-app-api:ci'] } },
    ],
    [
      'a compose file',
      { 'compose.yaml': 'services:\n  db:\n    image: postgres:16\n' },
      { gate: 'image-scan', id: 'deployed', inputs: { 'images-from': ['compose.yaml'] } },
    ],
  ])('fits %s', (_, files, run) => {
    expect(proposed(files).runs.filter(({ gate }) => gate !== 'lint-gate')).toMatchObject([run]);
  });

  it.each<[string, Record<string, string>]>([
    ['YAML that is no manifest', { 'mkdocs.yml': 'site_name: x\n' }],
    ['what others have made', { 'node_modules/x/pod.yaml': POD, 'vendor/y/Dockerfile': '' }],
    ['fixtures', { 'testdata/pod.yaml': POD }],
    ['a compose file that only builds', { 'compose.yaml': 'services:\n  a:\n    build: .\n' }],
  ])('is only a look for secrets for %s', (_, files) => {
    const { runs } = proposed(files);

    expect(runs.map(({ gate }) => gate)).toEqual(['lint-gate']);
    expect(runs[0]?.reason).toMatch(/^Secrets may be/);
  });

  it('is nothing where there are no files', () => {
    expect(proposed({}).runs).toEqual([]);
  });

  it.each([
    ['Go code', { 'main.go': '' }],
    ['a workflow', { '.github/workflows/ci.yml': 'on: push\n' }],
    ['a Dockerfile', { Dockerfile: '' }],
    ['a shell script', { 'tools/run.sh': '' }],
    ['a lockfile', { 'web/package-lock.json': '{}' }],
    ['Go code, a lockfile and a Dockerfile', { 'main.go': '', 'go.mod': '', Dockerfile: '' }],
  ])('has linters for %s', (what, files) => {
    expect(proposed(files).runs[0]).toMatchObject({ gate: 'lint-gate', reason: expect.stringContaining(what) });
  });

  it('leaves out a path that could say something to a shell, and says so', () => {
    const { runs, builds, notes } = proposed({
      '$(touch x)/Dockerfile': '',
      '-f/Dockerfile': '',
      'a b/pod.yaml': POD,
      'ok/pod.yaml': POD,
    });

    expect(runs.map(({ inputs }) => inputs)).toContainEqual({ path: ['ok'] });
    expect(builds).toEqual([]);
    expect(notes.join()).toMatch(/"\$\(touch x\)\/Dockerfile" is left out/);
  });

  it('tells two images of like names apart', () => {
    expect(proposed({ 'a_b/Dockerfile': '', 'a-b/Dockerfile': '' }).builds.map(({ tag }) => tag)).toEqual([
      'shop-app-a-b:ci',
      'shop-app-a-b-2:ci',
    ]);
  });
});

describe('what is written', () => {
  const everything = {
    'k8s/a.yaml': POD,
    'charts/a/Chart.yaml': 'name: a',
    Dockerfile: '',
    'api/Dockerfile': '',
    'compose.yaml': 'services:\n  db:\n    image: postgres:16\n',
    'go.mod': '',
    'main.go': '',
    'tools/go.mod': '',
    'tools/tool.go': '',
    ...Object.fromEntries(Array.from({ length: 9 }, (_, at) => [`services/number-${at}/Dockerfile`, ''])),
  };
  const pin = { repository: 'acme/gatehouse', sha: '3d3c42e5aac5ba805825da76410c181273ba90b1' };

  it.each<[string, Record<string, string>]>([
    ['everything', everything],
    ['manifests', { 'k8s/a.yaml': POD }],
    ['an image', { Dockerfile: '' }],
  ])('is a configuration without mistakes, for %s', (_, files) => {
    const text = configText(proposed(files), pin);

    const reading = readConfig(text, { name: 'gatehouse.yml', gates: GATES, now: new Date(0) });

    expect(reading.mistakes).toEqual([]);
  });

  it('names its schema where it is known at which commit that is', () => {
    expect(configText(proposed(everything), pin)).toContain(
      `$schema=https://raw.githubusercontent.com/acme/gatehouse/${pin.sha}/schemas/`,
    );
    expect(configText(proposed(everything), UNKNOWN_PIN)).not.toContain('$schema');
  });

  it('is a workflow that pins every action and has only what it needs', () => {
    const text = workflowText({ proposal: proposed(everything), gatehouse: pin, branch: 'main' });

    expect(text.match(/uses: .*/g)).toEqual([
      'uses: actions/checkout@3d3c42e5aac5ba805825da76410c181273ba90b1 # v7.0.1',
      'uses: actions/setup-go@b7ad1dad31e06c5925ef5d2fc7ad053ef454303e # v7.0.0',
      `uses: acme/gatehouse@${pin.sha}`,
    ]);
    expect(text).toContain('persist-credentials: false');
    expect(text).toMatch(/^permissions: \{\}$/m);
  });

  it.each<[string, Record<string, string>, RegExp]>([
    [
      'one module',
      { 'go.mod': 'module a\n\ngo 1.24.0\n', 'a.go': '' },
      /go-version-file: go\.mod\n[^]*run: go mod download\n/,
    ],
    [
      'modules of which one needs the newest',
      { 'go.mod': 'go 1.24\n', 'a.go': '', 'b/go.mod': 'go 1.23.1\n', 'b/b.go': '' },
      /go-version-file: go\.mod\n[^]* {10}go mod download\n {10}go -C b mod download\n/,
    ],
    ['a workspace', { 'go.work': 'go 1.24\n', 'b/go.mod': '', 'b/b.go': '' }, /go-version-file: go\.work\n/],
    ['a module below', { 'b/go.mod': 'go 1.21\n', 'b/b.go': '' }, /go-version-file: b\/go\.mod\n/],
    ['a module of a Go that no linter runs with', { 'go.mod': 'go 1.12\n', 'a.go': '' }, /go-version: stable\n/],
    [
      'modules of which none says it',
      { 'b/go.mod': '', 'b/b.go': '', 'c/go.mod': '', 'c/c.go': '' },
      /go-version: stable\n/,
    ],
  ])('sets up Go and gets the modules for %s', (_, files, steps) => {
    const text = workflowText({ proposal: proposed(files), gatehouse: pin, branch: 'main' });

    expect(text).toMatch(steps);
    expect(text).toContain(`uses: acme/gatehouse@${pin.sha}\n        if: \${{ !cancelled() }}\n`);
  });

  it.each<[string, Record<string, string>]>([
    ['a module without code', { 'go.mod': '', 'a.sh': '' }],
    ['fixtures of Go', { 'testdata/go.mod': '', 'testdata/a.go': '' }],
  ])('sets up no Go for %s', (_, files) => {
    expect(workflowText({ proposal: proposed(files), gatehouse: pin, branch: 'main' })).not.toContain('setup-go');
  });

  it('does not pretend to know which Gatehouse is meant', () => {
    const text = workflowText({ proposal: proposed(everything), gatehouse: UNKNOWN_PIN, branch: 'main' });

    expect(text).toMatch(/# Write the owner and the full SHA[^]*uses: OWNER\/gatehouse@0{40}/);
  });

  it.each([
    ['actionlint', ['-no-color', '-shellcheck=', '-pyflakes=']],
    ['zizmor', ['--offline', '--no-progress', '--color=never', '--persona=regular', '--quiet']],
  ])('is right by %s, where that is there', async (name, args) => {
    const tool = join(homedir(), '.cache/gatehouse/tools/bin', name);
    for (const gatehouse of [pin, UNKNOWN_PIN]) {
      const text = workflowText({ proposal: proposed(everything), gatehouse, branch: 'a"b' });
      const folder = await folderWith({ '.github/workflows/gatehouse.yml': text });

      const ran = existsSync(tool)
        ? spawnSync(tool, [...args, join(folder, '.github/workflows/gatehouse.yml')], { encoding: 'utf8' })
        : { status: 0, stdout: '' };

      expect([ran.stdout.replace('No findings to report. Good job!', '').trim(), ran.status]).toEqual(['', 0]);
    }
  });
});

describe('the address of a remote', () => {
  it.each([
    ['https://github.com/acme/gatehouse.git', 'acme/gatehouse'],
    ['https://x-access-token:secret@github.com/acme/gatehouse', 'acme/gatehouse'],
    ['git@github.com:acme/gatehouse.git', 'acme/gatehouse'],
    ['ssh://git@github.com/acme/gatehouse.git', 'acme/gatehouse'],
    ['/srv/git/gatehouse', undefined],
    ['https://github.com/acme', undefined],
  ])('%s names %s', (address, repository) => {
    expect(repositoryOfRemote(address)).toBe(repository);
  });

  it.each([
    'acme/gatehouse@v1',
    'acme/gatehouse',
    'acme/gatehouse@3d3c42e',
    'a b/c@3d3c42e5aac5ba805825da76410c181273ba90b1',
  ])('%s is no pin', (text) => {
    expect(parsePin(text)).toBeUndefined();
  });
});
